"""The agent inside a program: finds, clicks, types and draws for somebody outside; off unless --drive is given."""

from loket_shared.qt.drive.driver import Driver

__all__ = ["Driver"]
