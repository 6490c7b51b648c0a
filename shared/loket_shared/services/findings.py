"""What an examination of the database may find; each names the rows that it is about, never a person."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Place:
    """A row of the journal: its chain, its number there, and what the row itself says of machine, kind and instant (UTC)."""

    chain: str
    seq: int
    device: str
    kind: str
    recorded: str


@dataclass(frozen=True, slots=True)
class FileDamaged:
    """The engine itself says that its file is damaged; `detail` quotes it."""

    detail: str


@dataclass(frozen=True, slots=True)
class SchemaOutdated:
    """The schema is of another version than this program's."""

    found: str
    needed: str


@dataclass(frozen=True, slots=True)
class SchemaDiffers:
    """A table, column or index is missing (-) or additional (+); `what` names it behind its sign."""

    what: str

    @property
    def missing(self) -> bool:
        """Whether something is not there."""
        return self.what.startswith("-")


@dataclass(frozen=True, slots=True)
class GuardMissing:
    """A trigger that keeps a table append-only is gone."""

    trigger: str


@dataclass(frozen=True, slots=True)
class ReferenceBroken:
    """So many rows of a table point to a row of `parent` that is not there."""

    table: str
    parent: str
    rows: int


@dataclass(frozen=True, slots=True)
class RowChanged:
    """A journal row was altered: its text does not fit its hash, or the named columns do not fit its text."""

    place: Place
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LinkBroken:
    """A journal row does not follow the row before it: one of the two was replaced."""

    place: Place


@dataclass(frozen=True, slots=True)
class RowsMissing:
    """The rows `first` to `last` of a chain are gone from its beginning or middle; `place` is the row after them."""

    place: Place
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class ChainEmpty:
    """A program opened this chain, but not even its first row is left."""

    chain: str
    device: str
    opened_at: datetime | None


@dataclass(frozen=True, slots=True)
class TailCut:
    """The last rows of `chain` are gone: the chain that follows it was opened on a row that is no longer there."""

    chain: str
    device: str
    last_seq: int
    follower: str


@dataclass(frozen=True, slots=True)
class PredecessorChanged:
    """A chain's own row names another predecessor than its first journal row."""

    place: Place


@dataclass(frozen=True, slots=True)
class TipLost:
    """A recap was printed on a journal row that is no longer there."""

    printed_at: datetime
    tip: str


@dataclass(frozen=True, slots=True)
class NumbersMissing:
    """Numbers of a gap-free series (form, archive or deviation) are gone; `ranges` are first and last, both included."""

    series: str
    year: int
    ranges: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class CounterBehind:
    """The counter of a series stands below a number already given; the next number would collide."""

    series: str
    year: int
    last: int
    given: int


@dataclass(frozen=True, slots=True)
class CaseGone:
    """The journal tells of a form that the cases do not hold."""

    place: Place
    year: int
    number: int


@dataclass(frozen=True, slots=True)
class StepTimesDiffer:
    """Times of steps and pauses are not what the journal tells: rows missing, rows too many, rows otherwise."""

    missing: int
    surplus: int
    changed: int


@dataclass(frozen=True, slots=True)
class RoomAskew:
    """So many rows of the bidding room contradict one another; `what` is seat, number, problem, end or reservation."""

    what: str
    rows: int


Finding = (
    FileDamaged
    | SchemaOutdated
    | SchemaDiffers
    | GuardMissing
    | ReferenceBroken
    | RowChanged
    | LinkBroken
    | RowsMissing
    | ChainEmpty
    | TailCut
    | PredecessorChanged
    | TipLost
    | NumbersMissing
    | CounterBehind
    | CaseGone
    | StepTimesDiffer
    | RoomAskew
)


@dataclass(frozen=True, slots=True)
class Report:
    """What was examined and what was found."""

    findings: tuple[Finding, ...]
    journal_rows: int = 0
    chains: int = 0
    forms: int = 0
