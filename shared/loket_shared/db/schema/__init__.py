"""The schema, one noun a file; `metadata` knows every table."""

from loket_shared.db.schema.archive import archive_entry, copy_owed, document_print, recap_snapshot
from loket_shared.db.schema.attachment import attachment, attachment_bytes
from loket_shared.db.schema.base import Instant, metadata, new_id
from loket_shared.db.schema.bidding import (
    bidding_intake,
    bidding_note,
    bidding_session,
    bidding_tender,
    seat,
    seat_cleaning,
    seat_reservation,
    seat_reservation_person,
    seat_reservation_slot,
    seat_taking,
    training,
    training_interest,
)
from loket_shared.db.schema.calendar import calendar, calendar_day, calendar_interval, calendar_past
from loket_shared.db.schema.case import case_answer, case_file, case_identity, case_problem, case_promise, draft
from loket_shared.db.schema.casework import (
    absence,
    case_link,
    case_note,
    case_ticket,
    clarification,
    clarification_text,
    phone_call,
    phone_draft,
)
from loket_shared.db.schema.catalogue import category, desk, desk_service, problem_group, service
from loket_shared.db.schema.devices import device, device_problem, print_job, printer, printer_problem
from loket_shared.db.schema.escalation import escalation, escalation_entry, escalation_file, escalation_text
from loket_shared.db.schema.journal import act, backup_run, journal, journal_chain, revision
from loket_shared.db.schema.knowledge import answer_template, article, article_version
from loket_shared.db.schema.mail import (
    arrival,
    arrival_raw,
    arrival_suggestion,
    arrival_text,
    letter,
    letter_file,
    letter_recipient,
    letter_text,
    letter_try,
    mail_account,
    mail_cursor,
    mail_holder,
    mail_key,
)
from loket_shared.db.schema.office import office, setting, sign_in_try, staff, staff_role
from loket_shared.db.schema.priority import priority_category, priority_level, priority_version
from loket_shared.db.schema.procedure import (
    procedure,
    procedure_channel,
    procedure_event,
    procedure_standard,
    procedure_step,
    procedure_version,
)
from loket_shared.db.schema.ticket import call, call_shown, counter, ticket, ticket_case, ticket_reference
from loket_shared.db.schema.timer import deviation, deviation_entry, disturbance, pause, step_run
from loket_shared.db.schema.visit import form_version, visit, visit_identity

__all__ = [
    "Instant", "absence", "act", "answer_template", "archive_entry", "arrival", "arrival_raw", "arrival_suggestion", "arrival_text", "article", "article_version", "attachment", "attachment_bytes", "backup_run", "bidding_intake", "bidding_note", "bidding_session", "bidding_tender", "calendar", "calendar_day", "calendar_interval",
    "calendar_past", "call", "call_shown", "case_answer", "case_file", "case_identity", "case_link", "case_note",
    "case_problem", "case_promise", "case_ticket", "category", "clarification", "clarification_text", "copy_owed",
    "counter", "desk", "desk_service", "deviation", "deviation_entry", "device", "device_problem", "disturbance",
    "document_print", "draft", "escalation", "escalation_entry", "escalation_file", "escalation_text", "form_version", "journal", "journal_chain", "letter", "letter_file", "letter_recipient", "letter_text", "letter_try", "mail_account", "mail_cursor", "mail_holder", "mail_key", "metadata", "new_id", "office", "pause",
    "phone_call", "phone_draft", "print_job", "printer", "printer_problem", "priority_category", "priority_level",
    "priority_version", "problem_group", "procedure", "procedure_channel", "procedure_event", "procedure_standard", "procedure_step", "procedure_version",
    "recap_snapshot", "revision", "seat", "seat_cleaning", "seat_reservation", "seat_reservation_person", "seat_reservation_slot", "seat_taking", "service", "setting", "sign_in_try", "staff", "staff_role", "step_run", "ticket",
    "ticket_case", "ticket_reference", "training", "training_interest", "visit", "visit_identity",
]  # fmt: skip
