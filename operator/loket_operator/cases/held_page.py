"""A page beside the list that another package fills."""

from PySide6.QtWidgets import QFrame


class HeldPage(QFrame):
    """Whoever made it fills it; the screen only gives it the keyboard."""

    def begin(self) -> None:
        """Take the keyboard."""
