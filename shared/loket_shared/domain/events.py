"""The journal's vocabulary: every event kind with its version and the fields it may carry (ids, codes and numbers only)."""

from dataclasses import dataclass
from enum import StrEnum


class EventKind(StrEnum):
    """What happened; the value is stored, so it never changes its meaning."""

    CHAIN_OPENED = "chain.opened"
    VISIT_RECEIVED = "visit.received"
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
    TICKET_TRANSFERRED = "ticket.transferred"
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
    CASE_PRIORITISED = "case.prioritised"
    CASE_ASKED = "case.asked"
    CASE_REMINDED = "case.reminded"
    CASE_DATA_RECEIVED = "case.data_received"
    CASE_HANDED_ON = "case.handed_on"
    CASE_RETURNED = "case.returned"
    CASE_SOLUTION_KNOWN = "case.solution_known"
    CASE_TOLD = "case.told"
    CASE_CONFIRMED = "case.confirmed"
    CASE_CLOSED = "case.closed"
    CASE_REOPENED = "case.reopened"
    CASE_MERGED = "case.merged"
    CASE_LINKED = "case.linked"
    CASE_CANCELLED = "case.cancelled"
    CASE_TAKEN = "case.taken"
    CASE_NOTED = "case.noted"
    CASE_CONTACTED = "case.contacted"
    CASE_RECAPPED = "case.recapped"
    CASE_UNSOLVABLE = "case.unsolvable"
    CASE_ESCALATED = "case.escalated"
    ESCALATION_KNOWN = "escalation.known"
    ESCALATION_SENT = "escalation.sent"
    ESCALATION_UNSENT = "escalation.unsent"
    ESCALATION_ARRIVED = "escalation.arrived"
    ESCALATION_FAILED = "escalation.failed"
    ESCALATION_REVISED = "escalation.revised"
    ESCALATION_RECEIVED = "escalation.received"
    ESCALATION_PHONED = "escalation.phoned"
    ESCALATION_DATA_ASKED = "escalation.data_asked"
    ESCALATION_PASSED_ON = "escalation.passed_on"
    ESCALATION_DATA_HERE = "escalation.data_here"
    ESCALATION_DATA_FORWARDED = "escalation.data_forwarded"
    ESCALATION_PROGRESS = "escalation.progress"
    ESCALATION_REMINDED = "escalation.reminded"
    ESCALATION_RETURNED = "escalation.returned"
    ESCALATION_SOLVED = "escalation.solved"
    ESCALATION_TOLD = "escalation.told"
    ESCALATION_WITHDRAWN = "escalation.withdrawn"
    ESCALATION_TAKEN = "escalation.taken"
    ESCALATION_MAIL = "escalation.mail"
    LETTER_DECIDED = "letter.decided"
    ESCALATION_MAIL_MOVED = "escalation.mail_moved"
    MAIL_OPENED = "mail.opened"
    MAIL_SAVED = "mail.saved"
    MAIL_SET_ASIDE = "mail.set_aside"
    MAIL_PUT_BACK = "mail.put_back"
    BIDDING_ASKED = "bidding.asked"
    BIDDING_ADVISED = "bidding.advised"
    BIDDING_READY = "bidding.ready"
    BIDDING_UNREADY = "bidding.unready"
    BIDDING_STARTED = "bidding.started"
    BIDDING_STEPPED = "bidding.stepped"
    BIDDING_NOTED = "bidding.noted"
    BIDDING_HANDED_OVER = "bidding.handed_over"
    BIDDING_SEATED = "bidding.seated"
    BIDDING_ENDED = "bidding.ended"
    BIDDING_REPORTED = "bidding.reported"
    BIDDING_UNREPORTED = "bidding.unreported"
    TENDER_OPENED = "tender.opened"
    SEAT_CLEANED = "seat.cleaned"
    SEAT_BROKEN = "seat.broken"
    SEAT_REPAIRED = "seat.repaired"
    SEAT_RESERVED = "seat.reserved"
    SEAT_ARRIVED = "seat.arrived"
    SEAT_RELEASED = "seat.released"
    TRAINING_CHANGED = "training.changed"
    RATING_GIVEN = "rating.given"
    CALL_RANG = "phone.rang"
    CALL_ANSWERED = "phone.answered"
    CALL_ASKED = "phone.asked"
    CALL_ENDED = "phone.ended"
    STEP_BEGUN = "step.begun"
    STEP_ENDED = "step.ended"
    PAUSE_BEGUN = "pause.begun"
    PAUSE_ENDED = "pause.ended"
    DISTURBANCE_BEGUN = "disturbance.begun"
    DISTURBANCE_MOVED = "disturbance.moved"
    DISTURBANCE_ENDED = "disturbance.ended"
    DEVIATION_RAISED = "deviation.raised"
    DEVIATION_EXPLAINED = "deviation.explained"
    DEVIATION_SIGNED_OFF = "deviation.signed_off"
    ABSENCE_BEGUN = "absence.begun"
    ABSENCE_ENDED = "absence.ended"
    ATTACHMENT_ADDED = "attachment.added"
    ATTACHMENT_REMOVED = "attachment.removed"
    ATTACHMENT_OPENED = "attachment.opened"
    KNOWLEDGE_CHANGED = "knowledge.changed"
    PRIORITY_TABLE_CHANGED = "priority_table.changed"
    PROCEDURE_CHANGED = "procedure.changed"
    DEADLINE_MOVED = "deadline.moved"
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
    EventKind.VISIT_RECEIVED: _shape("service_id", "priority_asked"),
    EventKind.VISIT_REGISTERED: _shape("guest_number", "service_id", "priority_asked", "continues"),
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
    EventKind.TICKET_TRANSFERRED: _shape("desk_id", "from_service_id", "service_id"),
    EventKind.TICKET_PRESENTED: _shape("desk_id"),
    EventKind.TICKET_FINISHED: _shape("desk_id", "copy", "reports"),
    EventKind.TICKET_LEFT: _shape("desk_id"),
    EventKind.TICKET_NO_SHOW: _shape("reason_code"),
    EventKind.TICKET_PRIORITY: _shape("granted"),
    EventKind.TICKET_REPRINTED: _shape("job_id", "printer_id"),
    EventKind.TICKET_PRINTED: _shape("job_id", "state", "problem"),
    EventKind.CALL_SHOWN: _shape("call_id", "outcome"),
    EventKind.CASE_OPENED: _shape("form_year", "form_number", "channel", "call_id"),
    EventKind.CASE_DECIDED: _shape("solution", "unit", "again", "escalated"),
    EventKind.CASE_ANSWERED: _shape("seq", "version", "told"),
    EventKind.CASE_PROMISED: _shape("promise_id", "due_at"),
    EventKind.CASE_NUMBER_TOLD: _shape("promise_id"),
    EventKind.CASE_ARCHIVED: _shape("state", "year", "number"),
    EventKind.CASE_VIEWED: _shape(),
    EventKind.CASE_PRIORITISED: _shape("level", "category_id", "by"),
    EventKind.CASE_ASKED: _shape("clarification_id", "means", "due_at", "unit"),
    EventKind.CASE_REMINDED: _shape("clarification_id", "means"),
    EventKind.CASE_DATA_RECEIVED: _shape("clarification_id", "means", "unit"),
    EventKind.CASE_HANDED_ON: _shape("unit", "from_unit"),
    EventKind.CASE_RETURNED: _shape("unit", "from_unit"),
    EventKind.CASE_SOLUTION_KNOWN: _shape("unit"),
    EventKind.CASE_TOLD: _shape("means", "unit", "letter_id"),
    EventKind.CASE_CONFIRMED: _shape("means", "solved", "unit"),
    EventKind.CASE_CLOSED: _shape("basis", "unit"),
    EventKind.CASE_REOPENED: _shape("count", "resumes", "unit"),
    EventKind.CASE_MERGED: _shape("into_id"),
    EventKind.CASE_LINKED: _shape("other_id", "kind"),
    EventKind.CASE_CANCELLED: _shape("reason_code"),
    EventKind.CASE_TAKEN: _shape("from_id"),
    EventKind.CASE_NOTED: _shape("note_id", "kind"),
    EventKind.CASE_CONTACTED: _shape("note_id", "means", "outcome"),
    EventKind.CASE_RECAPPED: _shape(),
    EventKind.CASE_UNSOLVABLE: _shape("escalation_id", "unit", "again", "known_at"),
    EventKind.CASE_ESCALATED: _shape("escalation_id", "unit", "channel"),
    EventKind.ESCALATION_KNOWN: _shape("escalation_id", "seq", "known_at"),
    EventKind.ESCALATION_SENT: _shape("escalation_id", "channel", "letter_id"),
    EventKind.ESCALATION_UNSENT: _shape("escalation_id", "letter_id", "known_at"),
    EventKind.ESCALATION_ARRIVED: _shape("escalation_id", "channel", "letter_id"),
    EventKind.ESCALATION_FAILED: _shape("escalation_id", "letter_id", "code"),
    EventKind.ESCALATION_REVISED: _shape("escalation_id", "version"),
    EventKind.ESCALATION_RECEIVED: _shape("escalation_id", "entry_id", "means"),
    EventKind.ESCALATION_PHONED: _shape("escalation_id", "entry_id"),
    EventKind.ESCALATION_DATA_ASKED: _shape("escalation_id", "entry_id", "means", "held"),
    EventKind.ESCALATION_PASSED_ON: _shape("escalation_id", "entry_id", "means", "letter_id"),
    EventKind.ESCALATION_DATA_HERE: _shape("escalation_id", "entry_id", "means"),
    EventKind.ESCALATION_DATA_FORWARDED: _shape("escalation_id", "entry_id", "letter_id"),
    EventKind.ESCALATION_PROGRESS: _shape("escalation_id", "entry_id", "means", "counts_from"),
    EventKind.ESCALATION_REMINDED: _shape("escalation_id", "entry_id", "means", "letter_id"),
    EventKind.ESCALATION_RETURNED: _shape("escalation_id", "entry_id", "means"),
    EventKind.ESCALATION_SOLVED: _shape("escalation_id", "entry_id", "means"),
    EventKind.ESCALATION_TOLD: _shape("escalation_id"),
    EventKind.ESCALATION_WITHDRAWN: _shape("escalation_id", "entry_id"),
    EventKind.ESCALATION_TAKEN: _shape("escalation_id", "from_id"),
    EventKind.ESCALATION_MAIL: _shape("escalation_id", "arrival_id", "kind"),
    EventKind.LETTER_DECIDED: _shape("letter_id", "escalation_id", "decision", "letter_kind"),
    EventKind.ESCALATION_MAIL_MOVED: _shape("escalation_id", "arrival_id", "to_id"),
    EventKind.MAIL_OPENED: _shape("arrival_id", "file"),
    EventKind.MAIL_SAVED: _shape("arrival_id", "file", "sha256"),
    EventKind.MAIL_SET_ASIDE: _shape("arrival_id", "kind"),
    EventKind.MAIL_PUT_BACK: _shape("arrival_id"),
    EventKind.BIDDING_ASKED: _shape("trained"),
    EventKind.BIDDING_ADVISED: _shape("training_id", "goes_on"),
    EventKind.BIDDING_READY: _shape(),
    EventKind.BIDDING_UNREADY: _shape(),
    EventKind.BIDDING_STARTED: _shape("session_id", "desk_id", "seat_id", "to"),
    EventKind.BIDDING_STEPPED: _shape("session_id", "at", "answer", "to", "origin", "back"),
    EventKind.BIDDING_NOTED: _shape("session_id", "note_id"),
    EventKind.BIDDING_HANDED_OVER: _shape("session_id", "from_id", "desk_id"),
    EventKind.BIDDING_SEATED: _shape("session_id", "seat_id", "from_seat_id"),
    EventKind.BIDDING_ENDED: _shape("session_id", "at", "outcome", "seat_id"),
    EventKind.BIDDING_REPORTED: _shape("session_id"),
    EventKind.BIDDING_UNREPORTED: _shape("session_id"),
    EventKind.TENDER_OPENED: _shape("session_id", "reservation_id"),
    EventKind.SEAT_CLEANED: _shape("seat_id", "taking_id", "items"),
    EventKind.SEAT_BROKEN: _shape("seat_id"),
    EventKind.SEAT_REPAIRED: _shape("seat_id"),
    EventKind.SEAT_RESERVED: _shape("reservation_id", "seat_id", "from_at", "to_at"),
    EventKind.SEAT_ARRIVED: _shape("reservation_id", "seat_id"),
    EventKind.SEAT_RELEASED: _shape("reservation_id", "seat_id", "state"),
    EventKind.TRAINING_CHANGED: _shape("training_id", "fields"),
    EventKind.RATING_GIVEN: _shape("rating"),
    EventKind.CALL_RANG: _shape("call_id"),
    EventKind.CALL_ANSWERED: _shape("call_id"),
    EventKind.CALL_ASKED: _shape("call_id"),
    EventKind.CALL_ENDED: _shape("call_id", "outcome"),
    EventKind.STEP_BEGUN: _shape("step"),
    EventKind.STEP_ENDED: _shape("step"),
    EventKind.PAUSE_BEGUN: _shape("pause_id", "cause"),
    EventKind.PAUSE_ENDED: _shape("pause_id"),
    EventKind.DISTURBANCE_BEGUN: _shape("disturbance_id", "cause", "at"),
    EventKind.DISTURBANCE_MOVED: _shape("disturbance_id", "from_at", "to_at"),
    EventKind.DISTURBANCE_ENDED: _shape("disturbance_id", "at", "withdrawn"),
    EventKind.DEVIATION_RAISED: _shape("deviation_id", "step", "kind", "party"),
    EventKind.DEVIATION_EXPLAINED: _shape("deviation_id", "seq", "kind", "cause"),
    EventKind.DEVIATION_SIGNED_OFF: _shape("deviation_id", "seq"),
    EventKind.ABSENCE_BEGUN: _shape("absence_id", "subject_id", "substitute_id", "moved"),
    EventKind.ABSENCE_ENDED: _shape("absence_id", "subject_id"),
    EventKind.ATTACHMENT_ADDED: _shape("attachment_id", "type", "size", "sha256", "arrival_id"),
    EventKind.ATTACHMENT_REMOVED: _shape("attachment_id", "reason_code"),
    EventKind.ATTACHMENT_OPENED: _shape("attachment_id"),
    EventKind.KNOWLEDGE_CHANGED: _shape("article_id", "fields", "revision"),
    EventKind.PRIORITY_TABLE_CHANGED: _shape("revision", "fields"),
    EventKind.PROCEDURE_CHANGED: _shape("procedure_id", "revision", "fields"),
    EventKind.DEADLINE_MOVED: _shape("step_run_id", "step", "from_at", "to_at", "calendar_version", "call_id"),
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
    EventKind.CALENDAR_CHANGED: _shape("calendar_id", "fields", "version"),
    EventKind.OFFICE_CREATED: _shape(),
    EventKind.DEVICE_PROBLEM: _shape("codes", "cleared"),
    EventKind.PRINTER_CHANGED: _shape("printer_id", "fields"),
    EventKind.DAY_CLOSED: _shape("date", "no_shows"),
    EventKind.BACKUP_MADE: _shape("succeeded"),
    EventKind.BACKUP_RESTORED: _shape("forms", "rows"),
}
