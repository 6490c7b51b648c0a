"""Opens a case: the form number is given when the case is recorded, gap-free per office and year (A.8-33)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert

from loket_shared.db.schema import case_file, case_identity, case_problem, new_id
from loket_shared.db.schema.visit import RETENTION_CASE
from loket_shared.domain.numbering import form_label
from loket_shared.domain.states import Channel, ProblemKind
from loket_shared.services.act import Act
from loket_shared.services.counters import next_number
from loket_shared.services.people import Identity, Problem, contact_row, e164, identity_row

_INSERT_CASE, _INSERT_IDENTITY, _INSERT_PROBLEM = insert(case_file), insert(case_identity), insert(case_problem)


@dataclass(frozen=True, slots=True)
class Opened:
    """The case is recorded (C0)."""

    case_id: UUID
    label: str
    noted: dict[str, object]


@dataclass(frozen=True, slots=True)
class NewCase:
    """What a case begins with; identity and problem are clean already. `received_at` (aware UTC) is for late entries.

    `turn_id` is the number at whose turn a further problem is told; a number's first one has none.
    """

    channel: Channel
    procedure_version_id: UUID
    form_prefix: str
    identity: Identity
    problem: Problem
    phone_e164: str | None
    visit_id: UUID | None = None
    turn_id: UUID | None = None
    holder_id: UUID | None = None
    received_at: datetime | None = None


def from_form(visit: Row[Any], form: Row[Any]) -> NewCase:
    """Return the walk-in case of a visit's complete form."""
    return NewCase(
        channel=Channel.WALK_IN,
        procedure_version_id=visit.procedure_version_id,
        form_prefix=visit.form_prefix,
        identity=Identity(
            form.name, form.organisation, form.address, form.phone, form.email, form.spse_role, form.companions
        ),
        problem=Problem(form.problem, form.tender_code, form.group_id, ProblemKind(form.kind)),
        phone_e164=visit.phone_e164 if form.phone == visit.phone else e164(form.phone),
        visit_id=visit.id,
    )


def open_case(tx: Connection, act: Act, new: NewCase) -> Opened:
    """Record a case on any channel; identity and problem go to tables of their own."""
    year = act.today.year
    number = next_number(tx, act.office_id, "form", year)
    case_id, label = new_id(), form_label(new.form_prefix, year, number)
    tx.execute(
        _INSERT_CASE,
        {
            "id": case_id, "office_id": act.office_id, "visit_id": new.visit_id, "turn_id": new.turn_id, "procedure_version_id": new.procedure_version_id,
            "group_id": new.problem.group_id, "holder_id": new.holder_id, "form_year": year, "form_number": number, "form_label": label,
            "channel": str(new.channel), "kind": str(new.problem.kind), "state": "recorded", "state_since": act.now, "unit": "helpdesk",
            "business_date": act.today, "opened_at": act.now, "received_at": new.received_at, "reopened": 0, "version": 1,
        },
    )  # fmt: skip
    who = {**identity_row(new.identity), **contact_row(new.identity), "phone_e164": new.phone_e164}
    tx.execute(_INSERT_IDENTITY, {"case_id": case_id, "retention": RETENTION_CASE} | who)
    what = {"text": new.problem.text, "tender_code": new.problem.tender_code}
    tx.execute(_INSERT_PROBLEM, {"case_id": case_id, "retention": RETENTION_CASE} | what)
    return Opened(case_id, label, {"form_year": year, "form_number": number, "channel": new.channel})
