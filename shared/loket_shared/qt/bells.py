"""What every bell has: it rings when the database may have changed, and says when it may have missed something."""

from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    """Wakes a ChangeWatcher: `rang()` is a hint, `doubted()` says that changes may have gone unseen."""

    rang = Signal()
    doubted = Signal()

    def start(self) -> None:
        """Begin to listen; `doubted` comes as soon as it does."""
        raise NotImplementedError

    def close(self) -> None:
        """Stop listening and let go of the database; may be called twice."""
        raise NotImplementedError
