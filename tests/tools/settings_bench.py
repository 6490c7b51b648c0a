"""The settings as a supervisor uses them in the tests, and what a label says to whoever looks at it."""

from operator_bench import Bench
from PySide6.QtWidgets import QLabel


def open_settings(bench: Bench, section: str = "staff") -> None:
    """Sign in as the supervisor and open a section."""
    bench.sign_in("wulan")
    bench.press("tab:supervisor")
    bench.press(f"section:{section}")


def said(bench: Bench, name: str) -> str:
    """Return a label's words, nothing while it cannot be seen."""
    label = bench.find(name)
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def error(bench: Bench, field: str) -> str:
    """Return what is wrong with a field, as it stands beside it."""
    return said(bench, f"error:{field}")
