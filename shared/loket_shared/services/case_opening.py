"""Opens a case: the form number is given when the case is recorded, gap-free per office and year (A.8-33)."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert

from loket_shared.db.schema import case_file, case_identity, case_problem, new_id
from loket_shared.db.schema.visit import RETENTION_CASE
from loket_shared.domain.numbering import form_label
from loket_shared.services.act import Act
from loket_shared.services.counters import next_number
from loket_shared.services.people import e164

_INSERT_CASE, _INSERT_IDENTITY, _INSERT_PROBLEM = insert(case_file), insert(case_identity), insert(case_problem)


@dataclass(frozen=True, slots=True)
class Opened:
    """The case is recorded (C0)."""

    case_id: UUID
    label: str
    noted: dict[str, object]


def open_case(tx: Connection, act: Act, visit: Row[Any], form: Row[Any]) -> Opened:
    """Record a walk-in case from a visit's complete form; identity and problem go to tables of their own."""
    year = act.today.year
    number = next_number(tx, act.office_id, "form", year)
    case_id, label = new_id(), form_label(visit.form_prefix, year, number)
    tx.execute(
        _INSERT_CASE,
        {
            "id": case_id, "office_id": act.office_id, "visit_id": visit.id, "procedure_version_id": visit.procedure_version_id,
            "group_id": form.group_id, "form_year": year, "form_number": number, "form_label": label, "channel": "walk_in",
            "kind": form.kind, "state": "recorded", "state_since": act.now, "business_date": act.today, "opened_at": act.now, "unit": "helpdesk", "reopened": 0, "version": 1,
        },
    )  # fmt: skip
    tx.execute(
        _INSERT_IDENTITY,
        {
            "case_id": case_id, "name": form.name, "organisation": form.organisation, "address": form.address, "phone": form.phone,
            "phone_e164": visit.phone_e164 if form.phone == visit.phone else e164(form.phone), "email": form.email, "spse_role": form.spse_role, "companions": form.companions,
            "retention": RETENTION_CASE,
        },
    )  # fmt: skip
    tx.execute(
        _INSERT_PROBLEM,
        {"case_id": case_id, "text": form.problem, "tender_code": form.tender_code, "retention": RETENTION_CASE},
    )
    return Opened(case_id, label, {"form_year": year, "form_number": number, "channel": "walk_in"})
