"""What the visitor has typed so far, field by field, and what is wrong with it."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any
from uuid import UUID

from loket_shared.domain.clean import clean_line
from loket_shared.domain.completeness import Missing, check_identity
from loket_shared.domain.phone import PhoneKind, understand
from loket_shared.domain.states import ProblemKind
from loket_shared.services.people import Identity, Problem

from loket_kiosk.flow.assist import Assist

TEXT_LIMIT = 2000
MOST_COMPANIONS = 20


class Field(StrEnum):
    """The fields of the form; the first four and the problem's text are required (S3-04)."""

    NAME = "name"
    ORGANISATION = "organisation"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"
    ROLE = "spse_role"
    COMPANIONS = "companions"
    GROUP = "group_id"
    KIND = "kind"
    TEXT = "text"
    TENDER_CODE = "tender_code"
    TRAINED = "trained"
    NEED = "need"
    BID_CODE = "bid_code"
    DEADLINE = "deadline"
    DATE = "date"
    TIME = "time"
    RESERVATION = "reservation"
    GOES_ON = "goes_on"
    REASON = "reason"


IDENTITY_FIELDS = (
    Field.NAME,
    Field.ORGANISATION,
    Field.ADDRESS,
    Field.PHONE,
    Field.EMAIL,
    Field.ROLE,
    Field.COMPANIONS,
)
ASSIST_FIELDS = (
    Field.TRAINED,
    Field.NEED,
    Field.BID_CODE,
    Field.DEADLINE,
    Field.DATE,
    Field.TIME,
    Field.RESERVATION,
    Field.GOES_ON,
    Field.REASON,
)
LIMITS = {
    Field.NAME: 120,
    Field.ORGANISATION: 160,
    Field.ADDRESS: 300,
    Field.PHONE: 40,
    Field.EMAIL: 120,
    Field.TEXT: TEXT_LIMIT,
    Field.TENDER_CODE: 40,
    Field.BID_CODE: 40,
    Field.DATE: 20,
    Field.TIME: 8,
    Field.RESERVATION: 12,
    Field.REASON: 160,
}
"""How many characters each text field takes; all lie below what the form can hold."""

ROLES = ("Penyedia", "Pokja Pemilihan", "PPK", "Pejabat Pengadaan", "Lainnya")
"""The SPSE roles a visitor may choose from; the officer sees the word itself."""

OF_MISSING = {
    Missing.NAME: Field.NAME,
    Missing.ORGANISATION: Field.ORGANISATION,
    Missing.ADDRESS: Field.ADDRESS,
    Missing.PHONE: Field.PHONE,
    Missing.PROBLEM: Field.TEXT,
}


class Flaw(StrEnum):
    """What is wrong with a field; those in HOLDING keep a visitor there, a deadline that is PAST does so once."""

    EMPTY = "empty"
    CUT = "cut"
    PHONE_ODD = "phone_odd"
    EMAIL_ODD = "email_odd"
    CODE_ODD = "code_odd"
    DATE_ODD = "date_odd"
    NO_SUCH_DAY = "no_such_day"
    TIME_ODD = "time_odd"
    PAST = "past"
    FAR = "far"
    NO_RESERVATION = "no_reservation"
    OTHER_DAY = "other_day"
    RELEASED = "released"


HOLDING = frozenset(
    {
        Flaw.EMPTY,
        Flaw.DATE_ODD,
        Flaw.NO_SUCH_DAY,
        Flaw.TIME_ODD,
        Flaw.FAR,
        Flaw.NO_RESERVATION,
        Flaw.OTHER_DAY,
        Flaw.RELEASED,
    }
)


@dataclass(frozen=True, slots=True)
class Fault:
    """A flaw of one field; `sign` and `place` (from 1) name the first character that does not belong there."""

    field: Field
    flaw: Flaw
    sign: str = ""
    place: int = 0


@dataclass(frozen=True, slots=True)
class Draft:
    """All that this visitor told the kiosk, kept in memory only until the database has it or the visitor is gone."""

    service_id: UUID | None = None
    identity: Identity = field(default_factory=Identity)
    problem: Problem = field(default_factory=Problem)
    priority: bool = False
    assist: Assist = field(default_factory=Assist)

    @property
    def touched(self) -> bool:
        """Tell whether anything was typed or chosen that the next person must not see."""
        return self != Draft()


def text_of(draft: Draft, at: Field) -> str:
    """Return a text field as typed."""
    part = draft.identity if at in IDENTITY_FIELDS else draft.assist if at in ASSIST_FIELDS else draft.problem
    return str(getattr(part, at))


def with_text(draft: Draft, at: Field, typed: str) -> Draft:
    """Return the draft with a text field's new content, at most as long as the field allows."""
    kept: dict[str, Any] = {str(at): typed[: LIMITS[at]]}
    if at in IDENTITY_FIELDS:
        return replace(draft, identity=replace(draft.identity, **kept))
    if at in ASSIST_FIELDS:
        return replace(draft, assist=replace(draft.assist, **kept))
    return replace(draft, problem=replace(draft.problem, **kept))


def with_role(draft: Draft, role: str) -> Draft:
    """Return the draft with the role chosen, or with none when the same one is touched again."""
    return replace(draft, identity=replace(draft.identity, spse_role="" if draft.identity.spse_role == role else role))


def with_companions(draft: Draft, companions: int) -> Draft:
    """Return the draft with the number of companions, 0 to MOST_COMPANIONS."""
    return replace(draft, identity=replace(draft.identity, companions=min(max(companions, 0), MOST_COMPANIONS)))


def with_group(draft: Draft, group_id: UUID) -> Draft:
    """Return the draft with the problem group chosen, or with none when the same one is touched again."""
    chosen = None if draft.problem.group_id == group_id else group_id
    return replace(draft, problem=replace(draft.problem, group_id=chosen))


def with_kind(draft: Draft, kind: ProblemKind) -> Draft:
    """Return the draft with the kind of request; there always is one."""
    return replace(draft, problem=replace(draft.problem, kind=kind))


def identity_faults(identity: Identity) -> tuple[Fault, ...]:
    """Return what is missing in part A and, gently, what looks mistyped."""
    missing = check_identity(
        name=identity.name, organisation=identity.organisation, address=identity.address, phone=identity.phone
    ).missing
    empty = tuple(Fault(OF_MISSING[one], Flaw.EMPTY) for one in missing)
    return empty + phone_faults(identity.phone) + email_faults(identity.email)


def phone_faults(phone: str) -> tuple[Fault, ...]:
    """Return a hint when a number cannot be understood; it never holds anybody back."""
    typed = clean_line(phone).text
    odd = typed != "" and understand(typed).kind is PhoneKind.UNKNOWN
    return (Fault(Field.PHONE, Flaw.PHONE_ODD),) if odd else ()


def email_faults(email: str) -> tuple[Fault, ...]:
    """Return a hint when an address has no @ with something on both sides, or a space in it."""
    typed = clean_line(email).text
    before, at, after = typed.partition("@")
    fine = bool(before and at and after) and "@" not in after and " " not in typed
    return () if fine or not typed else (Fault(Field.EMAIL, Flaw.EMAIL_ODD),)


def code_faults(code: str, at: Field = Field.TENDER_CODE) -> tuple[Fault, ...]:
    """Return a hint that names the first character of a tender code which is not a digit."""
    typed = clean_line(code).text
    for place, sign in enumerate(typed, start=1):
        if not (sign.isascii() and sign.isdigit()):
            return (Fault(at, Flaw.CODE_ODD, sign, place),)
    return ()


def must_stay(faults: tuple[Fault, ...]) -> bool:
    """Tell whether one of the faults holds the visitor back."""
    return any(fault.flaw in HOLDING for fault in faults)


def form_of(draft: Draft) -> Draft:
    """Return what guest book and form keep: all but the answers for the bidding room, which are kept apart."""
    return replace(draft, assist=Assist())
