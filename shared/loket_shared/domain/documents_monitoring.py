"""What printed reports need, ready to be laid out: tables of numbers for a period, and the register of deviations."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TypeAlias

from loket_shared.domain.documents import JournalTip, Letterhead, Signatory

Figure: TypeAlias = str | int | date | timedelta | None
"""A cell of a report; None is "nothing measured" and never 0."""


@dataclass(frozen=True, slots=True)
class ReportSection:
    """One table: its titles in the language of who asked for it; `wide` is the column that holds sentences."""

    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[Figure, ...], ...]
    wide: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReportDocument:
    """The tables of a period, both dates included; `narrowed` says in words what they are restricted to."""

    office: Letterhead
    zone: str
    from_date: date
    to_date: date
    title: str
    narrowed: str
    sections: tuple[ReportSection, ...]
    printed_at: datetime
    place: str = ""
    signatories: tuple[Signatory, ...] = ()
    journal: tuple[JournalTip, ...] = ()


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One deviation with what holds of it now (A.6.6), all codes as the register keeps them.

    `standard` and `actual` are seconds, days where `in_days`; empty texts and None are printed as a dash.
    """

    label: str
    raised_on: date
    step: str
    activity: str
    document: str
    kind: str
    standard_text: str
    standard: int | None
    actual: int | None
    in_days: bool
    found: str
    officer: str
    about: str
    party: str
    cause: str
    text: str
    action: str
    signed_by: str
    signed_on: date | None
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class RegisterDocument:
    """The register of deviations of a period, both dates included, in the order of its numbers (A.6.6)."""

    office: Letterhead
    zone: str
    from_date: date
    to_date: date
    rows: tuple[RegisterRow, ...]
    printed_at: datetime
    place: str = ""
    signatories: tuple[Signatory, ...] = ()
    journal: tuple[JournalTip, ...] = ()
