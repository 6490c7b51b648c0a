"""The guest book and the form: a visit is registered first, then its form is written, as often as it takes (S3-01 to S3-06)."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, bindparam, func, insert, select, update

from loket_shared.db.schema import form_version, new_id, procedure_version, ticket, visit
from loket_shared.db.schema.visit import RETENTION_GUEST_BOOK
from loket_shared.domain.completeness import Missing
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act, once
from loket_shared.services.counters import next_number
from loket_shared.services.journal import Event, record
from loket_shared.services.people import (
    Identity,
    Problem,
    clean_identity,
    clean_problem,
    contact_row,
    identity_row,
    missing_in,
)
from loket_shared.services.results import NotAllowed
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import code
from loket_shared.services.visit_rows import insert_visit, version_of, write_identity

WITHOUT_NUMBER = visit.c.ended_as.is_(None) & ~select(ticket.c.id).where(ticket.c.visit_id == visit.c.id).exists()
"""The condition of an open visit that has no number."""
_USES_FORM = select(procedure_version.c.uses_form).where(procedure_version.c.id == bindparam("version"))
_NEWEST_FORM = (
    select(form_version)
    .where(form_version.c.visit_id == bindparam("visit"))
    .order_by(form_version.c.seq.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Registered:
    """The guest-book row is written; `guest_number` runs per business date, in the order of signing."""

    visit_id: UUID
    guest_number: int


@dataclass(frozen=True, slots=True)
class FormSaved:
    """One more version of the form is kept; `seq` counts them from 1."""

    visit_id: UUID
    seq: int


@dataclass(frozen=True, slots=True)
class FormIncomplete:
    """What is still missing, in the order of the form (S3-06)."""

    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True)
class FormComplete:
    """The form may go to the helpdesk (S3-04)."""

    visit_id: UUID


@dataclass(frozen=True, slots=True)
class VisitEnded:
    """The visit is over."""

    visit_id: UUID


def register(
    tx: Connection,
    act: Act,
    service_id: UUID,
    identity: Identity,
    *,
    priority_asked: bool = False,
    language: str = "id",
) -> Registered | FormIncomplete:
    """Write the guest-book row (S3-01, S0-04) and hand over the form where the service has one (S3-02).

    Name, institution or company, address and telephone are required; priority is asked without proof.
    """
    written = clean_identity(identity)

    def do() -> Registered | FormIncomplete:
        missing = missing_in(written)
        if missing:
            return FormIncomplete(missing)
        procedure_id = version_of(tx, service_id)
        uses_form = tx.execute(_USES_FORM, {"version": procedure_id}).scalar_one()
        number = next_number(tx, act.office_id, "guest", act.today)
        visit_id = insert_visit(tx, act, service_id, procedure_id, number, language, priority_asked=priority_asked)
        write_identity(tx, visit_id, written)
        about: dict[str, Any] = {"visit_id": visit_id, "procedure_version_id": procedure_id}
        noted = {"guest_number": number, "service_id": service_id, "priority_asked": priority_asked}
        events = [Event(EventKind.VISIT_REGISTERED, noted, **about)]
        if uses_form:
            events.append(Event(EventKind.FORM_GIVEN, {}, **about))
        record(tx, act, *events)
        bump(tx, act.office_id, Topic.QUEUE)
        return Registered(visit_id, number)

    return once(tx, act, "register", Registered, do)


def save_form(tx: Connection, act: Act, visit_id: UUID, identity: Identity, problem: Problem) -> FormSaved | NotAllowed:
    """Keep the form as a new version, complete or not (S3-03); an earlier version is never changed.

    Refused once the visit has its number: from then on the case holds the form.
    """
    who, what = clean_identity(identity), clean_problem(problem)

    def do() -> FormSaved | NotAllowed:
        found = tx.execute(
            select(visit.c.procedure_version_id, visit.c.ended_as)
            .where(visit.c.id == visit_id)
            .with_for_update(key_share=True)
        ).one()
        if found.ended_as not in {None, "abandoned"}:
            return NotAllowed(found.ended_as)
        number = tx.execute(select(ticket.c.state).where(ticket.c.visit_id == visit_id).limit(1)).scalar()
        if number is not None:
            return NotAllowed(number)
        seq = 1 + (
            tx.execute(select(func.max(form_version.c.seq)).where(form_version.c.visit_id == visit_id)).scalar() or 0
        )
        tx.execute(
            insert(form_version),
            {
                "id": new_id(), "visit_id": visit_id, "seq": seq, "device_id": act.device_id, "staff_id": act.staff_id, "at": act.now,
                "problem": what.text, "tender_code": what.tender_code, "group_id": what.group_id, "kind": str(what.kind),
                "retention": RETENTION_GUEST_BOOK, **identity_row(who), **contact_row(who),
            },
        )  # fmt: skip
        about = {"visit_id": visit_id, "procedure_version_id": found.procedure_version_id}
        record(tx, act, Event(EventKind.FORM_RETURNED, {"seq": seq}, **about))
        bump(tx, act.office_id, Topic.QUEUE)
        return FormSaved(visit_id, seq)

    return once(tx, act, "save_form", FormSaved, do)


def check_form(tx: Connection, act: Act, visit_id: UUID) -> FormComplete | FormIncomplete:
    """Check the newest form version for completeness (S3-04); what is missing is asked for (S3-06).

    The check is journalled either way, with the device or the officer who made it.
    """

    def do() -> FormComplete | FormIncomplete:
        procedure_id = tx.execute(select(visit.c.procedure_version_id).where(visit.c.id == visit_id)).scalar_one()
        form = newest_form(tx, visit_id)
        missing = missing_form(form)
        about = {"visit_id": visit_id, "procedure_version_id": procedure_id}
        seq = form.seq if form else 0
        if missing:
            record(tx, act, Event(EventKind.FORM_INCOMPLETE, {"seq": seq, "missing": list(missing)}, **about))
            return FormIncomplete(missing)
        record(tx, act, Event(EventKind.FORM_CHECKED, {"seq": seq}, **about))
        return FormComplete(visit_id)

    return once(tx, act, "check_form", (FormComplete, FormIncomplete), do)


def end_unfinished(tx: Connection, act: Act, visit_id: UUID, reason: str) -> VisitEnded:
    """Mark a visit without a number as abandoned at the kiosk (K9); a desk may still resume it today.

    `reason` is a code such as idle or left, never a text about the person.
    """
    why = code(reason)

    def do() -> VisitEnded:
        for _, procedure_id in locked_without_number(tx, visit.c.id == visit_id):
            tx.execute(update(visit).where(visit.c.id == visit_id).values(ended_as="abandoned", end_reason=why))
            noted = {"ended_as": "abandoned", "reason_code": why}
            about: dict[str, Any] = {"visit_id": visit_id, "procedure_version_id": procedure_id}
            record(tx, act, Event(EventKind.VISIT_ENDED, noted, **about))
            bump(tx, act.office_id, Topic.QUEUE)
        return VisitEnded(visit_id)

    return once(tx, act, "end_unfinished", VisitEnded, do)


def locked_without_number(tx: Connection, *where: ColumnElement[bool]) -> list[tuple[UUID, UUID]]:
    """Return visit and procedure version of the open visits without number that meet the conditions, locked.

    Until the transaction ends nobody can give them one. A number may have been given while the lock was waited for,
    unseen by the statement that waited; so it is asked again.
    """
    found = select(visit.c.id, visit.c.procedure_version_id).where(WITHOUT_NUMBER).order_by(visit.c.id)
    held = list(tx.execute(found.where(*where).with_for_update(key_share=True, of=visit)).scalars())
    return list(tx.execute(found.where(visit.c.id.in_(held))).tuples()) if held else []


def newest_form(tx: Connection, visit_id: UUID) -> Row[Any] | None:
    """Return the newest form version's row, or None when nothing was written yet."""
    return tx.execute(_NEWEST_FORM, {"visit": visit_id}).first()


def of_newest_form() -> ColumnElement[bool]:
    """Return the condition that joins a visit with its newest form version, for reading many visits at once."""
    other = form_version.alias()
    newest = select(func.max(other.c.seq)).where(other.c.visit_id == visit.c.id).correlate(visit).scalar_subquery()
    return (form_version.c.visit_id == visit.c.id) & (form_version.c.seq == newest)


def missing_form(form: Row[Any] | None) -> tuple[Missing, ...]:
    """Return the required fields of a form version's row that are blank; all of them when there is no form."""
    if form is None:
        return missing_in(Identity(), Problem())
    return missing_in(Identity(form.name, form.organisation, form.address, form.phone), Problem(form.problem))
