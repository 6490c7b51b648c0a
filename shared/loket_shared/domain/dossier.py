"""The evidence dossier ("berkas bukti") of one case, ready to be laid out: form, steps against their standards, proof.

Instants are aware UTC datetimes, `zone` is the office's IANA zone. Codes are worded where the paper is drawn, never here.
Personal data of the reporter stands in `form` and in the texts of `timeline` only.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, auto

from loket_shared.domain.documents import JournalTip, Letterhead, Signatory
from loket_shared.domain.documents_monitoring import RegisterRow


class Verdict(StrEnum):
    """What is said of a step, or of one time that it was done."""

    IN_TIME = auto()
    LATE = auto()
    RECORDED = auto()
    """Its time is known, and nothing says how long it may take."""
    RUNNING = auto()
    OVERDUE = auto()
    """It lasts, and its deadline is over."""
    ABANDONED = auto()
    OVERTAKEN = auto()
    UNMEASURED = auto()
    """It was done, how long it took is not known: never 0 minutes."""
    NOT_MEASURED = auto()
    """The office does not measure it, or no event of ours tells of it."""
    NOT_APPLICABLE = auto()
    NOT_YET = auto()
    NOT_DONE = auto()


@dataclass(frozen=True, slots=True)
class Measure:
    """What a step is measured by: seconds, or working days where `in_days`; `low` is set for a range.

    `clock` is a ClockKind's code; `of_class` names the class of cases that it holds for, empty for all.
    """

    amount: int
    clock: str
    low: int | None = None
    of_class: str = ""

    @property
    def in_days(self) -> bool:
        """Tell whether working days are counted."""
        return self.clock == "working_days"


@dataclass(frozen=True, slots=True)
class StepDone:
    """One time that a step was done; times are seconds, `over` is by how much it was late, in the unit of its measure.

    None is "not known". `by` is a member of staff, or the machine where the visitor did it alone.
    """

    verdict: Verdict
    begun_at: datetime
    ended_at: datetime | None
    measure: Measure | None
    gross: int | None
    net: int | None
    paused: int
    over: int | None
    due_at: datetime | None
    by: str
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step of the procedure, quoted, with every time that it was done; `verdict` speaks where there is none."""

    label: str
    activity: str
    actor: str
    owner: str
    standard_text: str
    measure: Measure | None
    verdict: Verdict | None
    done: tuple[StepDone, ...] = ()


@dataclass(frozen=True, slots=True)
class ProcedurePart:
    """A version of a procedure and its steps in the office's order; `whole` is off where only the done ones are listed."""

    code: str
    title: str
    document_number: str
    document_revision: str
    revision: int
    effective: date | None
    issued_by: str
    steps: tuple[StepLine, ...]
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Written:
    """One version of a text that somebody wrote: an answer of part C, a promise (`due` is set)."""

    at: datetime
    by: str
    text: str
    due: datetime | None = None


@dataclass(frozen=True, slots=True)
class Edition:
    """The form as it was handed in, version by version; `by` is empty where the visitor wrote at a kiosk."""

    seq: int
    at: datetime
    by: str
    name: str
    organisation: str
    address: str
    phone: str
    problem: str


@dataclass(frozen=True, slots=True)
class ExternalNumber:
    """The number that another system gave the case, and what it says there."""

    system: str
    number: str
    title: str


@dataclass(frozen=True, slots=True)
class FormPart:
    """Parts A, B and C with all their versions: the part of the dossier that holds personal data."""

    name: str
    organisation: str
    address: str
    phone: str
    email: str
    spse_role: str
    problem: str
    tender_code: str
    editions: tuple[Edition, ...]
    answers: tuple[Written, ...]
    promises: tuple[Written, ...]
    external: ExternalNumber | None = None


@dataclass(frozen=True, slots=True)
class CaseHead:
    """What the case is and how it stands, in codes; labels are form numbers."""

    form_label: str
    reference: str
    channel: str
    kind: str
    state: str
    category: str
    level: str
    opened_at: datetime
    received_at: datetime | None
    answered_at: datetime | None
    closed_at: datetime | None
    closing_basis: str
    reopened: int
    holder: str
    merged_into: str = ""
    absorbed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PauseLine:
    """A pause with its cause; `ended_at` is None while it lasts."""

    cause: str
    began_at: datetime
    ended_at: datetime | None
    by: str


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that happened, as the case's timeline tells it; `text` is what somebody wrote about it."""

    at: datetime
    kind: str
    by: str
    text: str = ""
    label: str = ""
    detail: str = ""
    means: str = ""
    outcome: str = ""
    due: datetime | None = None
    count: int = 0
    begun: datetime | None = None
    yes: bool = False
    late: bool = False


@dataclass(frozen=True, slots=True)
class PrintLine:
    """A sheet that was printed; `noted` tells whether the journal holds the same hash."""

    kind: str
    nth: int
    at: datetime
    by: str
    digest: str
    noted: bool


@dataclass(frozen=True, slots=True)
class ArchivePlace:
    """Where the signed original lies."""

    label: str
    location: str
    final: bool
    at: datetime | None


class Fault(StrEnum):
    """What the examination of the journal found."""

    ROW_CHANGED = auto()
    LINK_BROKEN = auto()
    ROWS_MISSING = auto()
    CHAIN_EMPTY = auto()
    TAIL_CUT = auto()
    PREDECESSOR_CHANGED = auto()


@dataclass(frozen=True, slots=True)
class JournalFault:
    """Something wrong in a chain that holds rows of the case; `of_case` tells that the row itself is one of them.

    `seq` is the row, or the first of the missing ones up to `last`; `recorded` is what the row says, as it stands there.
    """

    fault: Fault
    device: str
    chain: str
    seq: int
    last: int = 0
    kind: str = ""
    recorded: str = ""
    columns: tuple[str, ...] = ()
    of_case: bool = False


@dataclass(frozen=True, slots=True)
class JournalCheck:
    """What was examined and what came of it; the numbers stand on the paper.

    `rows` are the case's own, `chain_rows` all rows of the `chains` in which they stand. `runs` step times were drawn
    anew from the journal, `runs_differing` of them stand otherwise in the tables.
    """

    rows: int
    chains: int
    chain_rows: int
    faults: tuple[JournalFault, ...]
    runs: int
    runs_differing: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Tell whether nothing was found."""
        return not self.faults and not self.runs_differing


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything that the dossier of one case says; the first procedure is the case's own."""

    office: Letterhead
    zone: str
    head: CaseHead
    form: FormPart
    procedures: tuple[ProcedurePart, ...]
    pauses: tuple[PauseLine, ...]
    deviations: tuple[RegisterRow, ...]
    timeline: tuple[Moment, ...]
    prints: tuple[PrintLine, ...]
    place: ArchivePlace | None
    check: JournalCheck
    made_at: datetime
    signatories: tuple[Signatory, ...] = ()
    journal: tuple[JournalTip, ...] = ()


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
