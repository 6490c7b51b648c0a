"""The values that printed documents need, ready to be laid out: consultation form, recap and guest book.

Instants are aware datetimes; `zone` is the office's IANA zone (Asia/Jakarta, Asia/Makassar, Asia/Jayapura) and decides
how they are written (A.8-35). Words that stand on paper are chosen where the paper is drawn, never here.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias


class PrintKind(StrEnum):
    """Which of the two sheets of a form is printed: the signed original or the visitor's copy (S3-12)."""

    ASLI = "ASLI"
    SALINAN = "SALINAN"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The office as it stands at the top of every sheet; `logo_path` may be missing or unreadable without harm."""

    name: str
    subtitle: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    logo_path: str | None = None


@dataclass(frozen=True, slots=True)
class PrivacyNotice:
    """What the person is told about the data on the sheet (UU 27/2022); empty parts are left out.

    `purpose` is a sentence and may be the office's whole notice; `retention` and `contact` get a label before them.
    """

    purpose: str = ""
    retention: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The written answer of part C (S0-06, S3-10)."""

    text: str


@dataclass(frozen=True, slots=True)
class Promise:
    """No answer yet: the visitor was promised one by a date (S0-08); `note` says what was agreed."""

    due: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class Escalation:
    """Handed to Helpdesk LKPP on a date, under their ticket number or mail reference if known (S3-11, S2-01)."""

    on: date
    reference: str = ""


@dataclass(frozen=True, slots=True)
class InProgress:
    """Recorded and neither answered, promised nor escalated yet."""


@dataclass(frozen=True, slots=True)
class Cancelled:
    """Withdrawn or merged; the number stays in the recap (A.8-33)."""

    reason: str = ""


Outcome: TypeAlias = Answer | Promise | Escalation | InProgress | Cancelled


@dataclass(frozen=True, slots=True)
class FormDocument:
    """One consultation form, `FORM KONSULTASI PENGGUNA SPSE` (S3 annex).

    `part_c` holds what has happened so far, oldest first: an escalated case that was answered later has two entries.
    `reference` is the whole QR text, `LK1:` included; empty prints no QR. What is empty (no name, no problem, no
    `part_c`, no instant) is printed as room to write by hand: blanks for a power cut are made that way (A.8-36).
    """

    office: Letterhead
    zone: str
    form_label: str
    reference: str
    consulted_at: datetime | None
    name: str
    organisation: str
    address: str
    phone: str
    problem: str
    part_c: tuple[Outcome, ...]
    explained_by: str = ""
    nip: str = ""
    privacy: PrivacyNotice = field(default_factory=PrivacyNotice)
    entered_late: bool = False
    """Taken in afterwards from paper (A.8-36): marked 'Entri susulan'."""


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs a recap or a guest book: the duty as printed, and name and NIP if known."""

    duty: str
    name: str = ""
    nip: str = ""


@dataclass(frozen=True, slots=True)
class JournalTip:
    """The last row of one journal chain when the document was made; a later journal that lacks it has lost its tail."""

    chain: str
    seq: int
    digest: str
    """Hexadecimal hash of that row."""


@dataclass(frozen=True, slots=True)
class RecapRow:
    """One case in the recap; `number` is the running number of its form number (A.8-33)."""

    number: int
    form_label: str
    recorded_on: date
    name: str
    address: str
    kind: str
    """konsultasi, pengaduan or pertanyaan."""
    problem: str
    outcome: Outcome
    organisation: str = ""
    supplement: bool = False
    """A solution that came after the period was printed and signed: 'susulan'."""
    entered_late: bool = False
    remarks: str = ""


@dataclass(frozen=True, slots=True)
class RecapDocument:
    """The recap of a period, both dates included; rows stand in the order in which they are to be printed."""

    office: Letterhead
    zone: str
    from_date: date
    to_date: date
    rows: tuple[RecapRow, ...]
    printed_at: datetime
    place: str = ""
    """Where it is signed, as printed before the date."""
    signatories: tuple[Signatory, ...] = ()
    journal: tuple[JournalTip, ...] = ()


@dataclass(frozen=True, slots=True)
class GuestBookRow:
    """One line of the guest book (S0-04, S3-01, S4-02); `left_at` is None while unknown."""

    number: int
    arrived_at: datetime
    left_at: datetime | None
    name: str
    companions: int
    organisation: str
    address: str
    phone: str
    purpose: str
    destination: str
    entered_late: bool = False


@dataclass(frozen=True, slots=True)
class GuestBookDocument:
    """The guest book of a period, both dates included; rows stand in the order in which they are to be printed."""

    office: Letterhead
    zone: str
    from_date: date
    to_date: date
    rows: tuple[GuestBookRow, ...]
    printed_at: datetime
    place: str = ""
    signatories: tuple[Signatory, ...] = ()
    journal: tuple[JournalTip, ...] = ()


@dataclass(frozen=True, slots=True)
class ArchiveLine:
    """One consultation form and where its signed original lies; archive fields are empty until it was laid down."""

    form_label: str
    recorded_on: date
    name: str
    organisation: str
    kind: str
    state: str
    """A case state's code."""
    officer: str
    archive_label: str
    location: str
    final: bool
    laid_down_at: datetime | None


@dataclass(frozen=True, slots=True)
class ArchiveDocument:
    """The list of a period's forms and originals (S0-07, S3-12, A.8-26), both dates included, in order of recording."""

    office: Letterhead
    zone: str
    from_date: date
    to_date: date
    rows: tuple[ArchiveLine, ...]
    printed_at: datetime
    place: str = ""
    signatories: tuple[Signatory, ...] = ()
    journal: tuple[JournalTip, ...] = ()


Cell: TypeAlias = str | int | float | date | datetime | None


@dataclass(frozen=True, slots=True)
class ExtraSheet:
    """An extended export beside the official recap: a sheet of its own, never extra columns (A.7)."""

    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
