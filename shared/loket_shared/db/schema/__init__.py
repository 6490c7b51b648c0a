"""The schema, one noun a file; `metadata` knows every table."""

from loket_shared.db.schema.archive import archive_entry, copy_owed, document_print, recap_snapshot
from loket_shared.db.schema.base import Instant, metadata, new_id
from loket_shared.db.schema.calendar import calendar, calendar_day, calendar_interval
from loket_shared.db.schema.case import case_answer, case_file, case_identity, case_problem, case_promise, draft
from loket_shared.db.schema.catalogue import category, desk, desk_service, problem_group, service
from loket_shared.db.schema.devices import device, device_problem, print_job, printer, printer_problem
from loket_shared.db.schema.journal import act, backup_run, journal, journal_chain, revision
from loket_shared.db.schema.office import office, setting, sign_in_try, staff, staff_role
from loket_shared.db.schema.procedure import procedure, procedure_event, procedure_step, procedure_version
from loket_shared.db.schema.ticket import call, call_shown, counter, ticket, ticket_case, ticket_reference
from loket_shared.db.schema.visit import form_version, visit, visit_identity

__all__ = [
    "Instant", "act", "archive_entry", "backup_run", "calendar", "calendar_day", "calendar_interval", "call", "call_shown",
    "case_answer", "case_file", "case_identity", "case_problem", "case_promise", "category", "copy_owed", "counter", "desk", "desk_service",
    "device", "device_problem", "document_print", "draft", "form_version", "journal",
    "journal_chain", "metadata", "new_id", "office", "print_job", "printer", "printer_problem", "problem_group", "procedure",
    "procedure_event", "procedure_step", "procedure_version", "recap_snapshot", "revision", "service", "setting",
    "sign_in_try", "staff", "staff_role", "ticket", "ticket_case", "ticket_reference", "visit", "visit_identity",
]  # fmt: skip
