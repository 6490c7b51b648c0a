"""What a section of the settings is: a list of records, a form, its checks, and how it is saved."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from loket_shared.services.act import Act
from PySide6.QtCore import QCoreApplication
from sqlalchemy import Connection
from typing_extensions import override

from loket_operator.supervisor.picture import OfficePicture
from loket_operator.supervisor.state import FieldSpec, ListRow, Values

translate = QCoreApplication.translate
R = TypeVar("R")
SINGLE = "only"
NEW = ""
SURE = "sure"
"""The value that goes along when somebody was asked and saves the same values once more; see Asked."""


@dataclass(frozen=True, slots=True)
class Stored:
    """The record is written under this key; an empty one closes the form."""

    key: str


@dataclass(frozen=True, slots=True)
class Theirs(Generic[R]):
    """Somebody saved it meanwhile; `record` is what stands there now, None when it is gone."""

    record: R | None


@dataclass(frozen=True, slots=True)
class Refused:
    """Not saved: `why` says beside `field` what to do."""

    field: str
    why: str


@dataclass(frozen=True, slots=True)
class Asked:
    """Not saved yet: `why` says beside `field` what would come of it; the same values saved once more mean yes."""

    field: str
    why: str


Outcome = Stored | Theirs[R] | Refused | Asked
Send = Callable[[Connection, Act], Outcome[R]]


class Section(Generic[R]):
    """Base of every section; `name` is in its object names. A single one has no list, only its form.

    `beside` names the section whose place in the list on the left this one shares (see `sides`).
    """

    name: str
    beside = ""
    single = False
    may_add = True
    may_remove = False
    may_move = False
    may_weigh = False
    follows = False

    def title(self) -> str:
        """Return the section's name in the list on the left."""
        raise NotImplementedError

    def hint(self) -> str:
        """Return one sentence that says what this section is for."""
        return ""

    def sides(self) -> tuple[tuple[str, str], ...]:
        """Return the sections that share this one's place, each with what its button says; none for most."""
        return ()

    def new_title(self) -> str:
        """Return what the button for a new record says."""
        return ""

    def rows(self, picture: OfficePicture) -> tuple[ListRow, ...]:
        """Return the list."""
        return (ListRow(SINGLE, self.title()),) if self.record(picture, SINGLE) else ()

    def record(self, picture: OfficePicture, key: str) -> R | None:
        """Return the record of a row, None for a new or vanished one."""
        raise NotImplementedError

    def values(self, picture: OfficePicture, record: R | None) -> Values:
        """Return what the fields show for a record, or for a new one."""
        raise NotImplementedError

    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        """Return the form's fields in their order."""
        raise NotImplementedError

    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        """Return what is wrong by field, in words that say what to do."""
        raise NotImplementedError

    def follow(self, before: Values, typed: Values, name: str) -> Values:
        """Return what the fields hold once `name` was typed into; asked of a section that `follows`."""
        raise NotImplementedError

    def prepare(self, typed: Values) -> Values:
        """Do the slow part that needs no database (hashing); runs on a worker."""
        return typed

    def send(self, picture: OfficePicture, record: R | None, typed: Values) -> Send[R]:
        """Return what saves the checked values; runs in a writing transaction."""
        raise NotImplementedError

    def remove(self, picture: OfficePicture, record: R) -> Send[R]:
        """Return what takes a record away."""
        raise NotImplementedError

    def move(self, picture: OfficePicture, record: R, by: int) -> Send[R]:
        """Return what moves a record up (-1) or down (1) in its list."""
        raise NotImplementedError


class ReadSection(Section[R]):
    """A section of which nothing is typed or saved; it has a pane of its own."""

    may_add = False

    @override
    def values(self, picture: OfficePicture, record: R | None) -> Values:
        return {}

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        return ()

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        return {}

    @override
    def send(self, picture: OfficePicture, record: R | None, typed: Values) -> Send[R]:
        return lambda _tx, _act: Stored("")


def text(typed: Values, name: str) -> str:
    """Return a typed text without the blanks around it."""
    value = typed.get(name, "")
    assert isinstance(value, str)
    return value.strip()


def flag(typed: Values, name: str) -> bool:
    """Return a ticked box."""
    return typed.get(name) is True


def many(typed: Values, name: str) -> tuple[str, ...]:
    """Return the ticked boxes of a group in their order."""
    value = typed.get(name, ())
    assert isinstance(value, tuple)
    return value


def whole(typed: Values, name: str, low: int, high: int) -> int | None:
    """Return a whole number within its bounds, None for anything else."""
    digits = text(typed, name)
    return int(digits) if digits.isascii() and digits.isdecimal() and low <= int(digits) <= high else None


def between(low: int, high: int) -> str:
    """Say which numbers are possible."""
    said = translate("Supervisor", "Isi angka antara %1 dan %2.")
    return said.replace("%1", str(low)).replace("%2", str(high))


def once_more(why: str) -> str:
    """Say what would come of a save, and that the same key means yes."""
    said = translate("Supervisor", "%1 Bila memang demikian, tekan Simpan sekali lagi.")
    return said.replace("%1", why)


def fill_in() -> str:
    """Say that a field may not stay empty."""
    return translate("Supervisor", "Isi bagian ini.")
