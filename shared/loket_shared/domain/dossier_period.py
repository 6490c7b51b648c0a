"""The evidence dossier of a period: how often each step was in time, what deviated, and the cases that are shown whole."""

from dataclasses import dataclass
from datetime import date, datetime

from loket_shared.domain.documents import JournalTip, Letterhead, Signatory
from loket_shared.domain.documents_monitoring import RegisterRow
from loket_shared.domain.dossier import Dossier


@dataclass(frozen=True, slots=True)
class StepCount:
    """How often a step was in time, late, and done without a time; a step that does not apply has no counts."""

    label: str
    activity: str
    standard_text: str
    applies: bool
    measured: bool
    in_time: int
    late: int
    recorded: int
    unmeasured: int
    given_up: int
    running: int


@dataclass(frozen=True, slots=True)
class ProcedureCount:
    """The steps of a version by which work was done in the period."""

    code: str
    title: str
    document_number: str
    document_revision: str
    revision: int
    effective: date | None
    steps: tuple[StepCount, ...]


@dataclass(frozen=True, slots=True)
class DeviationCount:
    """How many deviations a party answers for with a cause ("" is none yet), and how many of them are signed off."""

    party: str
    cause: str
    total: int
    signed: int


@dataclass(frozen=True, slots=True)
class PeriodDossier:
    """The dossier of a period, both dates included: counts, and one part a case.

    `found` cases belong to it, of which `cases` are printed. `loose` are deviations of visits without a form.
    """

    office: Letterhead
    zone: str
    from_date: date
    to_date: date
    procedures: tuple[ProcedureCount, ...]
    deviations: tuple[DeviationCount, ...]
    loose: tuple[RegisterRow, ...]
    cases: tuple[Dossier, ...]
    found: int
    every_case: bool
    made_at: datetime
    signatories: tuple[Signatory, ...] = ()
    journal: tuple[JournalTip, ...] = ()
