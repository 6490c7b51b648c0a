"""What the supervisor's workspace shows, as one frozen value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum, auto

from loket_operator.supervisor.import_list import Preview
from loket_operator.supervisor.picture import OfficePicture, VersionChanges
from loket_operator.supervisor.sop_records import Compared

Value = str | bool | tuple[str, ...]
Values = Mapping[str, Value]


class Kind(StrEnum):
    """How a field is edited; MANY are boxes to tick, whose order is the order of ticking."""

    TEXT = auto()
    LONG = auto()
    SECRET = auto()
    CHOICE = auto()
    MANY = auto()
    FLAG = auto()


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a form; `options` are (key, title) of CHOICE and MANY, `half` puts two fields in a row."""

    name: str
    title: str
    kind: Kind = Kind.TEXT
    required: bool = False
    hint: str = ""
    limit: int = 200
    half: bool = False
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ListRow:
    """One record of a section's list; records with a `shelf` (a year) are shown one shelf at a time."""

    key: str
    title: str
    detail: str = ""
    active: bool = True
    shelf: str = ""


@dataclass(frozen=True, slots=True)
class Editing:
    """The open form: `record` and `loaded` are what was read, `typed` what stands in the fields.

    `asked` are the values about which somebody was asked whether they mean it: saved once more, they do.
    `theirs` is another person's version that was saved meanwhile, shown beside one's own; nothing is overwritten.
    """

    key: str
    record: object
    loaded: Values
    typed: Values = field(repr=False)
    errors: Mapping[str, str] = field(default_factory=dict)
    theirs: Values | None = None
    theirs_record: object = None
    said: str = ""
    asked: Values | None = field(default=None, repr=False)

    @property
    def sure(self) -> bool:
        """Tell whether the very values stand there about which was asked."""
        return self.asked is not None and dict(self.asked) == dict(self.typed)

    @property
    def changed(self) -> bool:
        """Tell whether anything is typed that is not saved."""
        return dict(self.typed) != dict(self.loaded)

    @property
    def clashes(self) -> tuple[str, ...]:
        """Return the fields that the other person changed since they were read here."""
        return tuple(k for k, v in (self.theirs or {}).items() if v != self.loaded.get(k) and v != self.typed.get(k))


class Trial(StrEnum):
    """How far a test ticket or a backup by hand is."""

    NONE = auto()
    RUNNING = auto()
    GOOD = auto()
    BAD = auto()


@dataclass(frozen=True, slots=True)
class SupervisorState:
    """Everything the workspace draws; `picture` is None until the first answer came."""

    section: str
    picture: OfficePicture | None = None
    rows: tuple[ListRow, ...] = ()
    unsaved: frozenset[str] = field(default_factory=frozenset)
    fields: tuple[FieldSpec, ...] = ()
    editing: Editing | None = None
    trial: Trial = Trial.NONE
    trial_said: str = ""
    busy: frozenset[str] = field(default_factory=frozenset)
    now: datetime | None = None
    preview: Preview | None = None
    compared: Compared | None = None
    changes: VersionChanges | None = None
