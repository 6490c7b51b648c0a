"""The evidence dossier ("berkas bukti") of one case, ready to be laid out: form, steps against their standards, proof.

Instants are aware UTC datetimes, `zone` is the office's IANA zone. Codes are worded where the paper is drawn, never here.
Personal data of the reporter stands in `form` and in the texts of `timeline` only.
"""

from dataclasses import dataclass
from datetime import datetime

from loket_shared.domain.documents import JournalTip, Letterhead, Signatory
from loket_shared.domain.documents_monitoring import RegisterRow
from loket_shared.domain.dossier_proof import JournalCheck
from loket_shared.domain.dossier_steps import ProcedurePart


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
    origin: str = ""


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
