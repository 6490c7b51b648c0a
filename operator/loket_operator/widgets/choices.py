"""Drop-down lists of things with an id and a name."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox

E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the form's lists offer: ids with their names, in the office's order."""

    groups: tuple[tuple[UUID, str], ...] = ()
    categories: tuple[tuple[UUID, str], ...] = ()
    roles: tuple[str, ...] = ()


def fill(box: QComboBox, rows: Sequence[tuple[Any, str]]) -> None:
    """Offer other rows; what is chosen, or typed, stays."""
    blocked = QSignalBlocker(box)
    kept, typed = box.currentData(), box.currentText()
    box.clear()
    for one, name in rows:
        box.addItem(name, one)
    choose(box, kept)
    if box.isEditable():
        box.setCurrentText(typed)
    blocked.unblock()


def chosen(box: QComboBox, kind: type[E]) -> E | None:
    """Return what is chosen as its enumeration, None where the row stands for none: Qt keeps only the text of a StrEnum."""
    kept = box.currentData()
    return None if kept is None else kind(kept)


def choose(box: QComboBox, wanted: object) -> None:
    """Choose the row with this id; an unknown one, perhaps switched off meanwhile, leaves the first row."""
    at = next((place for place in range(box.count()) if box.itemData(place) == wanted), 0)
    box.setCurrentIndex(at)
