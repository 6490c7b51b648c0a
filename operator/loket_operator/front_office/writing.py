"""What one press at the front office does in the database: guest book, form, check and number in one transaction."""

from dataclasses import dataclass, replace
from uuid import UUID

from loket_shared.domain.completeness import Missing
from loket_shared.services import bidding_intake, handing_in, receiving, reservations, tickets, visits
from loket_shared.services.act import Act
from loket_shared.services.bidding_intake import Intake
from loket_shared.services.handing_in import HandedIn
from loket_shared.services.reservation_outcomes import AnotherDay, Arrived, UnknownCode
from loket_shared.services.reservation_reading import of_visit, plain_code
from loket_shared.services.results import NotAllowed
from loket_shared.services.tickets import Issued, NotOpen
from loket_shared.services.visits import FormIncomplete, Registered
from sqlalchemy import Connection

from loket_operator.front_office.state import OfficeService, Told, Typed


@dataclass(frozen=True, slots=True)
class Kept:
    """What was typed is saved under this visit."""

    visit_id: UUID
    guest_number: int | None


@dataclass(frozen=True, slots=True)
class Lacking:
    """The form was kept as far as it could be; `visit_id` is None when not even the guest book could be written."""

    visit_id: UUID | None
    guest_number: int | None
    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True)
class NoNumberNow:
    """The visit is kept, but no number is given now."""

    kept: Kept
    why: NotOpen | NotAllowed


@dataclass(frozen=True, slots=True)
class LetIn:
    """The visitor is served without a number; `form_label` is that of the problem, None without a form."""

    visit_id: UUID
    form_label: str | None


@dataclass(frozen=True, slots=True)
class WrongCode:
    """The visit is kept, but the reservation's code does not fit; without it the number is given."""

    kept: Kept
    why: UnknownCode | AnotherDay | NotAllowed


Outcome = Kept | Lacking | NotAllowed


def save_visit(tx: Connection, act: Act, visit_id: UUID | None, typed: Typed, course: OfficeService) -> Outcome:
    """Write guest book and form, complete or not; a new visitor needs a complete guest-book row (S3-01, S3-03).

    Where the guest book comes at the end, or there is none, the visitor is received as he is.
    """
    number: int | None = None
    if visit_id is None and not course.signs_first:
        came = receiving.receive(tx, _part(act, "receive"), typed.service_id, priority_asked=typed.priority)
        if isinstance(came, NotAllowed):
            return came
        visit_id = came.visit_id
    elif visit_id is None:
        written = visits.register(
            tx, _part(act, "register"), typed.service_id, typed.identity, priority_asked=typed.priority
        )
        if isinstance(written, FormIncomplete):
            problem = (Missing.PROBLEM,) if course.uses_form and not typed.problem.text.strip() else ()
            return Lacking(None, None, written.missing + problem)
        assert isinstance(written, Registered)
        visit_id, number = written.visit_id, written.guest_number
    if not course.uses_form and not course.signs_first:
        return Kept(visit_id, number)
    saved = visits.save_form(tx, _part(act, "form"), visit_id, typed.identity, typed.problem)
    if isinstance(saved, NotAllowed):
        return saved
    return Kept(visit_id, number)


def issue_number(
    tx: Connection,
    act: Act,
    visit_id: UUID | None,
    typed: Typed,
    course: OfficeService,
    *,
    reference: str,
    printer_id: UUID | None,
) -> Issued | Lacking | NoNumberNow | WrongCode | NotAllowed:
    """Save, check completeness (S3-04) and give the number (S3-05, S3-07); what is missing is asked for (S3-06)."""
    kept = save_visit(tx, act, visit_id, typed, course)
    if not isinstance(kept, Kept):
        return kept
    if course.uses_form:
        checked = visits.check_form(tx, _part(act, "check"), kept.visit_id)
        if isinstance(checked, FormIncomplete):
            return Lacking(kept.visit_id, kept.guest_number, checked.missing)
    refused = _tell(tx, act, kept.visit_id, typed.told)
    if refused is not None:
        return WrongCode(kept, refused)
    issued = tickets.issue(tx, _part(act, "issue"), kept.visit_id, reference, printer_id=printer_id)
    if isinstance(issued, FormIncomplete):
        return Lacking(kept.visit_id, kept.guest_number, issued.missing)
    return issued if isinstance(issued, Issued) else NoNumberNow(kept, issued)


def _tell(tx: Connection, act: Act, visit_id: UUID, told: Told) -> UnknownCode | AnotherDay | NotAllowed | None:
    """Keep what a provider of the bidding room was asked (S4-03), and that he is here for his reservation."""
    if told == Told():
        return None
    kept = Intake(told.trained, told.need, told.tender_code, told.closes_at, told.because)
    bidding_intake.ask(tx, _part(act, "ask"), visit_id, kept, sure=True)
    code, seat = plain_code(told.reservation), of_visit(tx, visit_id)
    if not code or (seat is not None and seat.code == code):
        return None
    came = reservations.arrive(tx, _part(act, "seat"), code, visit_id)
    return None if isinstance(came, Arrived) else came


def let_in(
    tx: Connection, act: Act, visit_id: UUID | None, typed: Typed, course: OfficeService
) -> LetIn | Lacking | NotAllowed:
    """Save and let the visitor in where nobody takes a number; a complete form is handed in (S3-04, S3-07)."""
    kept = save_visit(tx, act, visit_id, typed, course)
    if not isinstance(kept, Kept):
        return kept
    if not course.uses_form:
        return LetIn(kept.visit_id, None)
    checked = visits.check_form(tx, _part(act, "check"), kept.visit_id)
    if isinstance(checked, FormIncomplete):
        return Lacking(kept.visit_id, kept.guest_number, checked.missing)
    given = handing_in.hand_in(tx, _part(act, "hand_in"), kept.visit_id)
    if isinstance(given, FormIncomplete):
        return Lacking(kept.visit_id, kept.guest_number, given.missing)
    return LetIn(kept.visit_id, given.form_label) if isinstance(given, HandedIn) else given


def _part(act: Act, name: str) -> Act:
    """Return the act of one step: all keys follow from the one press."""
    return replace(act, key=f"{act.key}-{name}")
