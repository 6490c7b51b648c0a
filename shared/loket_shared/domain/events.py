"""The journal's vocabulary: every event kind with its version and the fields it may carry (ids, codes and numbers only)."""

from dataclasses import dataclass
from enum import StrEnum


class EventKind(StrEnum):
    """What happened; the value is stored, so it never changes its meaning."""

    CHAIN_OPENED = "chain.opened"
    VISIT_REGISTERED = "visit.registered"
    VISIT_ENDED = "visit.ended"
    FORM_GIVEN = "form.given"
    FORM_RETURNED = "form.returned"
    FORM_CHECKED = "form.checked"
    FORM_INCOMPLETE = "form.incomplete"
    FORM_RECEIVED = "form.received"
    FORM_CORRECTED = "form.corrected"
    TICKET_ISSUED = "ticket.issued"
    TICKET_CALLED = "ticket.called"
    TICKET_RECALLED = "ticket.recalled"
    TICKET_SKIPPED = "ticket.skipped"
    TICKET_WITHDRAWN = "ticket.withdrawn"
    TICKET_PRESENTED = "ticket.presented"
    TICKET_FINISHED = "ticket.finished"
    TICKET_LEFT = "ticket.left"
    TICKET_NO_SHOW = "ticket.no_show"
    TICKET_PRIORITY = "ticket.priority"
    TICKET_REPRINTED = "ticket.reprinted"
    TICKET_PRINTED = "ticket.printed"
    CALL_SHOWN = "call.shown"
    CASE_OPENED = "case.opened"
    CASE_DECIDED = "case.decided"
    CASE_ANSWERED = "case.answered"
    CASE_PROMISED = "case.promised"
    CASE_NUMBER_TOLD = "case.number_told"
    CASE_ARCHIVED = "case.archived"
    CASE_VIEWED = "case.viewed"
    DOCUMENT_PRINTED = "document.printed"
    COPY_HANDED = "copy.handed"
    COPY_OWED = "copy.owed"
    EXPORTED = "data.exported"
    STAFF_SIGNED_IN = "staff.signed_in"
    STAFF_SIGNED_OUT = "staff.signed_out"
    STAFF_REFUSED = "staff.refused"
    STAFF_CHANGED = "staff.changed"
    SETTINGS_CHANGED = "settings.changed"
    CATALOGUE_CHANGED = "catalogue.changed"
    CALENDAR_CHANGED = "calendar.changed"
    OFFICE_CREATED = "office.created"
    DEVICE_PROBLEM = "device.problem"
    PRINTER_CHANGED = "printer.changed"
    DAY_CLOSED = "day.closed"
    BACKUP_MADE = "backup.made"
    BACKUP_RESTORED = "backup.restored"


@dataclass(frozen=True, slots=True)
class Shape:
    """The version of a kind and the names of the fields its record may hold."""

    version: int
    fields: frozenset[str]


def _shape(*fields: str, version: int = 1) -> Shape:
    return Shape(version, frozenset(fields))


SHAPES: dict[EventKind, Shape] = {
    EventKind.CHAIN_OPENED: _shape("predecessor", "predecessor_hash"),
    EventKind.VISIT_REGISTERED: _shape("guest_number", "service_id", "priority_asked"),
    EventKind.VISIT_ENDED: _shape("ended_as", "reason_code"),
    EventKind.FORM_GIVEN: _shape(),
    EventKind.FORM_RETURNED: _shape("seq"),
    EventKind.FORM_CHECKED: _shape("seq"),
    EventKind.FORM_INCOMPLETE: _shape("seq", "missing"),
    EventKind.FORM_RECEIVED: _shape(),
    EventKind.FORM_CORRECTED: _shape("fields", "version"),
    EventKind.TICKET_ISSUED: _shape("series", "number", "service_id", "form_label"),
    EventKind.TICKET_CALLED: _shape("call_id", "desk_id", "nth", "reason", "turn"),
    EventKind.TICKET_RECALLED: _shape("call_id", "desk_id", "nth", "too_soon"),
    EventKind.TICKET_SKIPPED: _shape("desk_id", "calls", "skips", "early"),
    EventKind.TICKET_WITHDRAWN: _shape("desk_id", "call_id"),
    EventKind.TICKET_PRESENTED: _shape("desk_id"),
    EventKind.TICKET_FINISHED: _shape("desk_id", "copy"),
    EventKind.TICKET_LEFT: _shape("desk_id"),
    EventKind.TICKET_NO_SHOW: _shape("reason_code"),
    EventKind.TICKET_PRIORITY: _shape("granted"),
    EventKind.TICKET_REPRINTED: _shape("job_id", "printer_id"),
    EventKind.TICKET_PRINTED: _shape("job_id", "state", "problem"),
    EventKind.CALL_SHOWN: _shape("call_id", "outcome"),
    EventKind.CASE_OPENED: _shape("form_year", "form_number", "channel"),
    EventKind.CASE_DECIDED: _shape("solution"),
    EventKind.CASE_ANSWERED: _shape("seq", "version"),
    EventKind.CASE_PROMISED: _shape("promise_id", "due_at"),
    EventKind.CASE_NUMBER_TOLD: _shape("promise_id"),
    EventKind.CASE_ARCHIVED: _shape("state", "year", "number"),
    EventKind.CASE_VIEWED: _shape(),
    EventKind.DOCUMENT_PRINTED: _shape("document", "nth", "sha256"),
    EventKind.COPY_HANDED: _shape(),
    EventKind.COPY_OWED: _shape(),
    EventKind.EXPORTED: _shape("document", "from", "to", "sha256", "rows"),
    EventKind.STAFF_SIGNED_IN: _shape("means"),
    EventKind.STAFF_SIGNED_OUT: _shape("means"),
    EventKind.STAFF_REFUSED: _shape("means"),
    EventKind.STAFF_CHANGED: _shape("subject_id", "fields"),
    EventKind.SETTINGS_CHANGED: _shape("fields"),
    EventKind.CATALOGUE_CHANGED: _shape("table", "subject_id", "fields"),
    EventKind.CALENDAR_CHANGED: _shape("calendar_id", "fields"),
    EventKind.OFFICE_CREATED: _shape(),
    EventKind.DEVICE_PROBLEM: _shape("codes", "cleared"),
    EventKind.PRINTER_CHANGED: _shape("printer_id", "fields"),
    EventKind.DAY_CLOSED: _shape("date", "no_shows"),
    EventKind.BACKUP_MADE: _shape("succeeded"),
    EventKind.BACKUP_RESTORED: _shape("forms", "rows"),
}
