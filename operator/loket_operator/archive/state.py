"""What the archive workspace shows, as one frozen value."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum, auto
from uuid import UUID

from loket_shared.services.archive_finding import ArchiveQuery
from loket_shared.services.archive_search import ArchiveRow
from loket_shared.services.case_reading import CaseView
from loket_shared.services.finish import OwedCopy, Sheet


class Page(StrEnum):
    """Which page of the workspace is open."""

    LIST = "archive"
    RECAP = "recap"
    OWED = "owed"


class Document(StrEnum):
    """What is exported: the recap (A.7), the guest book (S0-04, S3-01) or the evidence dossier (A.6.6)."""

    RECAP = "recap"
    GUEST_BOOK = "guest_book"
    DOSSIER = "dossier"


class Way(StrEnum):
    """How a document leaves the console."""

    PDF = "pdf"
    XLSX = "xlsx"
    PRINT = "print"


class Stage(StrEnum):
    """How far an export is."""

    NONE = auto()
    RUNNING = auto()
    DONE = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Preview:
    """The rows of a document as the paper will show them, and the sentence that counts them."""

    document: Document
    from_date: date
    to_date: date
    rows: tuple[tuple[str, ...], ...]
    sums: str
    every_case: bool = False


@dataclass(frozen=True, slots=True)
class Exporting:
    """What is chosen on the recap page and what became of the last export.

    `every_case` asks for a dossier of all cases, not only of those that deviated.
    """

    document: Document
    from_date: date
    to_date: date
    every_case: bool = False
    preview: Preview | None = None
    stage: Stage = Stage.NONE
    path: str = ""
    trouble: str = ""

    @property
    def period_is_right(self) -> bool:
        """Tell whether the period ends at or after its beginning."""
        return self.from_date <= self.to_date


@dataclass(frozen=True, slots=True)
class Paper:
    """The print that was asked for last from the open form."""

    sheet: Sheet | None = None
    running: bool = False
    printed_at: datetime | None = None
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What became of the open form's dossier: `path` is the file, `trouble` a whole sentence."""

    stage: Stage = Stage.NONE
    path: str = ""
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A form that an officer opened: `row` is its line in the archive, `nth` the next print of each sheet.

    `text` is part C as typed on top of version `base`; `theirs` is another officer's version, shown beside it.
    """

    row: ArchiveRow
    view: CaseView
    nth: tuple[tuple[Sheet, int], ...]
    text: str
    base: int
    location: str
    owed: bool = False
    theirs: CaseView | None = None
    paper: Paper = field(default_factory=Paper)
    evidence: Evidence = field(default_factory=Evidence)
    refusal: str = ""

    @property
    def typed(self) -> bool:
        """Tell whether part C differs from what is in the form."""
        return self.text.strip() != self.view.answer.strip()

    def next_print(self, sheet: Sheet) -> int:
        """Return which print of a sheet the next one is."""
        return dict(self.nth)[sheet]


@dataclass(frozen=True, slots=True)
class ArchiveState:
    """Everything the workspace draws; `rows` is None until the first answer came.

    `more` tells that older forms follow; `trail` holds the last form of each newer page.
    """

    exporting: Exporting
    page: Page = Page.LIST
    query: ArchiveQuery = field(default_factory=ArchiveQuery)
    rows: tuple[ArchiveRow, ...] | None = None
    more: bool = False
    trail: tuple[UUID, ...] = ()
    unarchived: int = 0
    owed: tuple[OwedCopy, ...] = ()
    open: OpenCase | None = None
    categories: tuple[tuple[UUID, str], ...] = ()
    officers: tuple[tuple[UUID, str], ...] = ()
    busy: frozenset[str] = field(default_factory=frozenset)
