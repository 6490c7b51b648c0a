"""Numbers: given once a form is complete, and printed (S3-05, S3-07)."""

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, select, update

from loket_shared.db.schema import (
    bidding_session,
    case_file,
    print_job,
    printer,
    service,
    ticket,
    ticket_case,
    ticket_reference,
    visit,
)
from loket_shared.domain.numbering import ticket_label
from loket_shared.services.act import Act, once
from loket_shared.services.bidding_rows import SESSION
from loket_shared.services.bidding_turns import note_ready
from loket_shared.services.opening import Opening, gives_numbers, opening
from loket_shared.services.results import NotAllowed
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.seat_state import lock_room_for
from loket_shared.services.settings import read_settings
from loket_shared.services.texts import said
from loket_shared.services.ticket_giving import Issued, ahead_of, asked_for, give
from loket_shared.services.visit_rows import language_code
from loket_shared.services.visits import FormIncomplete, missing_form, newest_form

__all__ = ["NO_QUEUE", "FormIncomplete", "Issued", "NotOpen", "issue", "printers_of"]

NO_QUEUE = "no_queue"
"""The state in which a visit gets no number: its procedure has no queue."""


@dataclass(frozen=True, slots=True)
class _Held:
    """The visit's open number, given by an earlier press."""

    issued: Issued


@dataclass(frozen=True, slots=True)
class NotOpen:
    """No numbers are given now; `opening` says why and when again."""

    opening: Opening


def issue(
    tx: Connection,
    act: Act,
    visit_id: UUID,
    reference: str,
    *,
    printer_id: UUID | None = None,
    language: str | None = None,
) -> Issued | NotOpen | FormIncomplete | NotAllowed:
    """Give the visit its number (S3-05), put its form into the helpdesk's queue (S3-07) and queue the ticket's print.

    Refused outside hours, after the last-number time, and while the form is incomplete. A visit that holds an open number
    gets that one again, never a second; nor does a provider whose session is over and who has not reported out. `reference` is made by the client (domain.numbering.new_reference).
    `language` is the one in which the visitor reads by now, and the ticket is printed; None leaves that of the arrival.
    """

    value = said(reference, 60)

    def do() -> Issued | NotOpen | FormIncomplete | NotAllowed | _Held:
        room = lock_room_for(tx, act.office_id, visit_id=visit_id)
        asked = asked_for(tx, visit_id)
        held = _held(tx, visit_id)
        if held is not None:
            return _Held(held)
        if not asked.uses_queue:
            return NotAllowed(NO_QUEUE)
        settings = read_settings(tx, act.office_id)
        if not gives_numbers(tx, act.office_id, act.now, act.today, settings):
            return NotOpen(opening(tx, act.office_id, act.now))
        form = newest_form(tx, visit_id) if asked.uses_form else None
        if asked.uses_form and (missing := missing_form(form)):
            return FormIncomplete(missing)
        if why := _over(tx, asked, room):
            return NotAllowed(why)
        _go_on(tx, asked, language)
        if room:
            bump(tx, act.office_id, Topic.BIDDING)  # before the queue's: topics are bumped in the order of their names
        given = give(tx, act, asked, form, value, printer_id, settings)
        note_ready(tx, act, room)
        return given

    given = once(tx, act, "issue", Issued, do)
    if isinstance(given, _Held):
        return given.issued
    return replace(given, reference=value) if isinstance(given, Issued) else given


def printers_of(tx: Connection, device_id: UUID) -> UUID | None:
    """Return the active ticket printer of this machine, if it has one."""
    return tx.execute(select(printer.c.id).where(printer.c.device_id == device_id, printer.c.active).limit(1)).scalar()


def _go_on(tx: Connection, asked: Row[Any], language: str | None) -> None:
    """Take a visit up again that was left unfinished, and keep the language in which its visitor reads by now."""
    kept: dict[str, Any] = {} if asked.ended_as is None else {"ended_as": None, "end_reason": None}
    if language is not None and language_code(language) != asked.language:
        kept["language"] = language_code(language)
    if kept:
        tx.execute(update(visit).where(visit.c.id == asked.id).values(kept))


def _over(tx: Connection, asked: Row[Any], room: tuple[UUID, ...]) -> str:
    """Return why a visit gets no further number: it is over, or it had its session in the bidding room."""
    if asked.ended_as not in {None, "abandoned"}:
        return str(asked.ended_as)
    had = select(bidding_session.c.id).where(bidding_session.c.visit_id == asked.id)
    return SESSION if room and tx.execute(had).first() is not None else ""


_HELD = (
    select(
        ticket,
        service.c.name_id,
        service.c.name_en,
        case_file.c.form_label,
        ticket_case.c.case_id,
        ticket_reference.c.value,
    )
    .select_from(
        ticket.join(service, service.c.id == ticket.c.service_id)
        .join(ticket_reference, ticket_reference.c.ticket_id == ticket.c.id)
        .outerjoin(ticket_case, ticket_case.c.ticket_id == ticket.c.id)
        .outerjoin(case_file, case_file.c.id == ticket_case.c.case_id)
    )
    .where(ticket.c.visit_id == bindparam("visit"), ticket.c.state.in_(("waiting", "calling", "serving")))
)


def _held(tx: Connection, visit_id: UUID) -> Issued | None:
    row = tx.execute(_HELD, {"visit": visit_id}).first()
    if row is None:
        return None
    job = tx.execute(
        select(print_job.c.id).where(print_job.c.ticket_id == row.id).order_by(print_job.c.queued_at).limit(1)
    ).scalar()
    return Issued(
        row.id, visit_id, ticket_label(row.series, row.number), row.series, row.number, row.service_id, row.name_id, row.name_en,
        row.form_label, row.case_id, row.business_date, row.issued_at, row.priority, ahead_of(tx, row.service_id, row.business_date, row.number), job, row.value,
    )  # fmt: skip
