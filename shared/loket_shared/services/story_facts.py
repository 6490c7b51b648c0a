"""What each kind of event tells in a case's timeline: its codes from the journal, its words from the personal tables."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Connection, Row, select

from loket_shared.db.schema import (
    archive_entry,
    case_answer,
    case_file,
    case_note,
    case_promise,
    category,
    clarification,
    clarification_text,
    escalation,
    escalation_entry,
    escalation_text,
    phone_call,
    service,
    ticket,
)
from loket_shared.domain.events import EventKind
from loket_shared.domain.numbering import ticket_label
from loket_shared.domain.states import ContactOutcome, Means
from loket_shared.services.archive import archive_label
from loket_shared.services.letter_reading import letters_of
from loket_shared.services.story_mail import decided_facts, letter_facts, mail_facts
from loket_shared.services.thread_mails import mails_of

K = EventKind
Data = Mapping[str, Any]
Facts = dict[str, Any]

WITH_NOTE = frozenset({K.CASE_HANDED_ON, K.CASE_RETURNED, K.CASE_MERGED, K.CASE_CANCELLED, K.CASE_REOPENED, K.CASE_CONFIRMED})  # fmt: skip
"""Events whose reason is a note of the same officer and instant."""

SERVICES = ("service_id", "from_service_id")
"""Fields that name a service."""


class Words:
    """What the journal only names by id, read at once for the whole story: however long it is, the questions stay few."""

    def __init__(self, tx: Connection, case_id: UUID, told: Iterable[tuple[UUID | None, Data]]) -> None:
        told = list(told)
        self.notes = {row.id: row for row in tx.execute(select(case_note).where(case_note.c.case_id == case_id))}
        self._noted_at = {(row.at, row.staff_id): row.text for row in self.notes.values()}
        answers = select(case_answer.c.seq, case_answer.c.text).where(case_answer.c.case_id == case_id)
        self.answers: dict[int, str] = dict(tx.execute(answers).tuples().all())
        promises = select(case_promise.c.id, case_promise.c.note).where(case_promise.c.case_id == case_id)
        self.promises: dict[UUID, str] = dict(tx.execute(promises).tuples().all())
        joined = clarification_text.join(clarification)
        asked = select(clarification_text).select_from(joined).where(clarification.c.case_id == case_id)
        self.asked = {row.clarification_id: row for row in tx.execute(asked)}
        self.calls = {row.id: row for row in tx.execute(select(phone_call).where(phone_call.c.case_id == case_id))}
        lies = select(archive_entry.c.location).where(archive_entry.c.case_id == case_id)
        self.place: str = tx.execute(lies).scalar() or ""
        self.categories: dict[UUID, str] = dict(tx.execute(select(category.c.id, category.c.name_id)).tuples().all())
        of_services = {UUID(data[name]) for _, data in told for name in SERVICES if data.get(name)}
        self.services = _named(tx, service.c.id, service.c.name_id, of_services)
        self.tickets = _tickets(tx, {ticket_id for ticket_id, _ in told if ticket_id is not None})
        named = {data[name] for _, data in told for name in ("into_id", "other_id") if data.get(name)}
        self.forms = _named(tx, case_file.c.id, case_file.c.form_label, {UUID(one) for one in named})
        escalated = any(data.get("escalation_id") for _, data in told)
        self.escalations = _escalations(tx, case_id) if escalated else {}
        self.said = _said_on_the_way(tx, case_id) if escalated else {}
        mailed = any(data.get("letter_id") for _, data in told)
        self.letters = {one.id: one for one in letters_of(tx, case_id)} if mailed else {}
        came = any(data.get("arrival_id") for _, data in told)
        self.mails = {one.id: one for one in mails_of(tx, case_id)} if came else {}

    def note_of(self, kind: EventKind, at: datetime, staff_id: UUID | None) -> str:
        """Return the reason that was written when this happened."""
        return self._noted_at.get((at, staff_id), "") if kind in WITH_NOTE else ""


def facts_of(kind: EventKind, data: Data, words: Words) -> Facts:
    """Return the fields of a story's event beyond when, what and who."""
    told = _FACTS.get(kind)
    return told(data, words) if told else {}


def _tickets(tx: Connection, ids: set[UUID]) -> dict[UUID, str]:
    if not ids:
        return {}
    query = select(ticket.c.id, ticket.c.series, ticket.c.number).where(ticket.c.id.in_(ids))
    return {row.id: ticket_label(row.series, row.number) for row in tx.execute(query)}


def _named(tx: Connection, id_: Column[UUID], name: Column[str], ids: set[UUID]) -> dict[UUID, str]:
    return dict(tx.execute(select(id_, name).where(id_.in_(ids))).tuples().all()) if ids else {}


def _escalations(tx: Connection, case_id: UUID) -> dict[UUID, Row[Any]]:
    joined = escalation.join(escalation_text)
    columns = (
        escalation.c.id,
        escalation.c.channel,
        escalation.c.reference,
        escalation.c.external_number,
        escalation_text.c.title,
    )
    return {
        row.id: row for row in tx.execute(select(*columns).select_from(joined).where(escalation.c.case_id == case_id))
    }


def _said_on_the_way(tx: Connection, case_id: UUID) -> dict[UUID, str]:
    mine = select(escalation.c.id).where(escalation.c.case_id == case_id)
    query = select(escalation_entry.c.id, escalation_entry.c.text).where(escalation_entry.c.escalation_id.in_(mine))
    return dict(tx.execute(query).tuples().all())


def _nth(data: Data, _words: Words) -> Facts:
    return {"count": data.get("nth", 1)}


def _answered(data: Data, words: Words) -> Facts:
    return {"count": data["seq"], "text": words.answers.get(data["seq"], "")}


def _promised(data: Data, words: Words) -> Facts:
    return {"due": _instant(data.get("due_at")), "text": words.promises.get(UUID(data["promise_id"]), "")}


def _archived(data: Data, words: Words) -> Facts:
    return {"detail": data["state"], "label": archive_label(data["year"], data["number"]), "text": words.place}


def _prioritised(data: Data, words: Words) -> Facts:
    of = data.get("category_id")
    return {
        "detail": data["level"],
        "label": words.categories.get(UUID(of), "") if of else "",
        "yes": data.get("by") == "officer",
    }


def _asked(data: Data, words: Words) -> Facts:
    asked = words.asked.get(UUID(data["clarification_id"]))
    return {"due": _instant(data.get("due_at")), "text": asked.missing if asked else ""}


def _received(data: Data, words: Words) -> Facts:
    asked = words.asked.get(UUID(data["clarification_id"]))
    return {"text": asked.answer if asked else ""}


def _noted(data: Data, words: Words) -> Facts:
    note = words.notes.get(UUID(data["note_id"]))
    if note is None:
        return {}
    outcome = ContactOutcome(note.outcome) if note.outcome else None
    return {"text": note.text, "detail": note.kind, "means": Means(note.means), "outcome": outcome}


def _with(name: str) -> Callable[[Data, Words], Facts]:
    def other(data: Data, words: Words) -> Facts:
        other_id = UUID(data[name])
        return {"other_id": other_id, "label": words.forms.get(other_id, "")}

    return other


def _coded(name: str) -> Callable[[Data, Words], Facts]:
    return lambda data, _words: {"detail": str(data.get(name) or "")}


def _counted(name: str) -> Callable[[Data, Words], Facts]:
    return lambda data, _words: {"count": int(data.get(name) or 0)}


def _said(name: str) -> Callable[[Data, Words], Facts]:
    return lambda data, _words: {"yes": bool(data.get(name))}


def _called(data: Data, words: Words) -> Facts:
    call = words.calls.get(UUID(data["call_id"]))
    return {"detail": data.get("outcome", ""), "begun": call.answered_at if call else None}


def _stepped(data: Data, _words: Words) -> Facts:
    return {"label": str(data.get("step", "")), "detail": data.get("kind", ""), "due": _instant(data.get("to_at"))}


def _came(data: Data, words: Words) -> Facts:
    return {"label": words.services.get(UUID(data["service_id"]), "")}


def _passed(data: Data, words: Words) -> Facts:
    to, origin = UUID(data["service_id"]), UUID(data["from_service_id"])
    return {"detail": words.services.get(to, ""), "origin": words.services.get(origin, "")}


def _escalation(data: Data, words: Words) -> Facts:
    row, entry = words.escalations.get(UUID(data["escalation_id"])), data.get("entry_id")
    if row is None:
        return {}
    text = words.said.get(UUID(entry), "") if entry else ""
    written = _letter(data, words)
    return {"label": row.external_number or row.reference, "detail": row.channel, "text": text} | written


def _sent(data: Data, words: Words) -> Facts:
    row = words.escalations.get(UUID(data["escalation_id"]))
    return _escalation(data, words) | ({"text": row.title} if row is not None else {})


def _letter(data: Data, words: Words) -> Facts:
    return letter_facts(data, words.letters)


def _instant(stamp: str | None) -> datetime | None:
    return datetime.fromisoformat(stamp) if stamp else None


_FACTS: dict[EventKind, Callable[[Data, Words], Facts]] = {
    K.VISIT_RECEIVED: _came,
    K.VISIT_REGISTERED: _counted("guest_number"),
    K.TICKET_CALLED: _nth,
    K.TICKET_RECALLED: _nth,
    K.TICKET_SKIPPED: _counted("skips"),
    K.TICKET_PRIORITY: _said("granted"),
    K.TICKET_TRANSFERRED: _passed,
    K.TICKET_FINISHED: _coded("copy"),
    K.TICKET_NO_SHOW: _coded("reason_code"),
    K.CASE_OPENED: _coded("channel"),
    K.CASE_ANSWERED: _answered,
    K.CASE_PROMISED: _promised,
    K.CASE_ARCHIVED: _archived,
    K.CASE_PRIORITISED: _prioritised,
    K.CASE_ASKED: _asked,
    K.CASE_DATA_RECEIVED: _received,
    K.CASE_HANDED_ON: _coded("unit"),
    K.CASE_RETURNED: _coded("unit"),
    K.CASE_CONFIRMED: _said("solved"),
    K.CASE_CLOSED: _coded("basis"),
    K.CASE_REOPENED: _counted("count"),
    K.CASE_MERGED: _with("into_id"),
    K.CASE_LINKED: _with("other_id"),
    K.CASE_CANCELLED: _coded("reason_code"),
    K.CASE_NOTED: _noted,
    K.CASE_CONTACTED: _noted,
    K.RATING_GIVEN: _counted("rating"),
    K.CALL_ENDED: _called,
    K.DOCUMENT_PRINTED: lambda data, _words: {"detail": data.get("document", ""), "count": data.get("nth", 1)},
    K.PAUSE_BEGUN: _coded("cause"),
    K.DEVIATION_RAISED: _stepped,
    K.DEVIATION_EXPLAINED: _coded("cause"),
    K.DEADLINE_MOVED: _stepped,
    K.CASE_UNSOLVABLE: _escalation,
    K.ESCALATION_SENT: _sent,
    K.ESCALATION_MAIL_MOVED: _escalation,
    K.ESCALATION_UNSENT: _escalation,
    K.ESCALATION_FAILED: _escalation,
    K.ESCALATION_RECEIVED: _escalation,
    K.ESCALATION_PHONED: _escalation,
    K.ESCALATION_DATA_ASKED: _escalation,
    K.ESCALATION_PASSED_ON: _escalation,
    K.ESCALATION_DATA_HERE: _escalation,
    K.ESCALATION_DATA_FORWARDED: _escalation,
    K.ESCALATION_PROGRESS: _escalation,
    K.ESCALATION_REMINDED: _escalation,
    K.ESCALATION_RETURNED: _escalation,
    K.ESCALATION_SOLVED: _escalation,
    K.ESCALATION_WITHDRAWN: _escalation,
    K.ESCALATION_TAKEN: _escalation,
    K.ESCALATION_ARRIVED: lambda data, words: _escalation(data, words) | {"text": ""},
    K.ESCALATION_MAIL: lambda data, words: mail_facts(data, words.mails),
    K.LETTER_DECIDED: lambda data, words: decided_facts(data, words.letters),
    K.CASE_TOLD: _letter,
}
