"""A picture of the console in every state, in the two sizes that offices have, in English and in high contrast."""

from pathlib import Path

from loket_operator.frame import Frame
from loket_operator.look import clothe
from loket_shared.qt.start import application
from loket_shared.qt.tokens import HIGH_CONTRAST
from loket_shared.qt.translations import use_language
from operator_views import SMALL, WIDE, View, pictures
from PySide6.QtCore import QCoreApplication


def shots(out: Path) -> None:
    """Draw every picture into the folder."""
    application("operator", widgets=True)
    take(out, View(WIDE, "id"))
    take(out, View(SMALL, "id"))
    take(out, View(SMALL, "en"))
    take(out, View(WIDE, "id", HIGH_CONTRAST))


def take(out: Path, view: View) -> None:
    """Draw all pictures of one view."""
    use_language(view.language)
    kind = f"{view.size.width()}-{view.language}" + ("-contrast" if view.tokens is HIGH_CONTRAST else "")
    for name, widget, hanging in pictures(view):
        widget.setProperty("kind", "page")
        clothe(widget, view.tokens)
        widget.resize(view.size)
        widget.show()
        if isinstance(widget, Frame) and hanging in {"officer", "worries", "mail", "help"}:
            widget.toggle(getattr(widget, hanging))
        for _ in range(3):
            QCoreApplication.processEvents()
        widget.grab().save(str(out / f"{kind}-{name}.png"))
        widget.close()
        widget.deleteLater()
        QCoreApplication.processEvents()
