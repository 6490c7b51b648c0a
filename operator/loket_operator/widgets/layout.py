"""Small helpers that keep the layout code short: rows, columns and cards with the console's spacing."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

GAP = 12


def row(*parts: QWidget | QLayout | int, gap: int = GAP, margins: int = 0) -> QHBoxLayout:
    """Return a horizontal layout; a number stands for a stretch."""
    made = QHBoxLayout()
    _fill(made, parts, gap, margins)
    return made


def column(*parts: QWidget | QLayout | int, gap: int = GAP, margins: int = 0) -> QVBoxLayout:
    """Return a vertical layout; a number stands for a stretch."""
    made = QVBoxLayout()
    _fill(made, parts, gap, margins)
    return made


def card(inner: QLayout, name: str = "", *, kind: str = "card") -> QFrame:
    """Return a framed surface around a layout; `kind` picks its look (card, panel, bar)."""
    made = QFrame()
    made.setObjectName(name)
    made.setProperty("kind", kind)
    made.setLayout(inner)
    return made


def discard(layout: QLayout, *gone: QWidget) -> None:
    """Take widgets out of a layout and end them.

    Never with `itemAt`, `takeAt` or `replaceWidget`, and never by ending them alone: PySide then goes on knowing a layout item
    that Qt has freed, and the program crashes when another object that got the same address ends.
    """
    for one in gone:
        layout.removeWidget(one)
        one.hide()
        one.deleteLater()


def _fill(
    layout: QHBoxLayout | QVBoxLayout, parts: tuple[QWidget | QLayout | int, ...], gap: int, margins: int
) -> None:
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(gap)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addStretch(part)
