"""A complete form without a queue: its problem is recorded at once and goes to the helpdesk's open cases (S3-04, S3-07)."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from loket_shared.db.schema import case_file, office, procedure_version, visit, visit_identity
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act, once
from loket_shared.services.case_opening import from_form, open_case
from loket_shared.services.journal import Event, record
from loket_shared.services.results import NotAllowed
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.visits import FormIncomplete, missing_form, newest_form


@dataclass(frozen=True, slots=True)
class HandedIn:
    """The problem has its form number; it goes on among the open cases."""

    visit_id: UUID
    case_id: UUID
    form_label: str


def hand_in(tx: Connection, act: Act, visit_id: UUID) -> HandedIn | FormIncomplete | NotAllowed:
    """Record the problem of a visit whose procedure has a form and gives no number; a visit's form is handed in once."""

    def do() -> HandedIn | FormIncomplete | NotAllowed:
        asked = _locked(tx, visit_id)
        if asked.uses_queue or not asked.uses_form or asked.ended_as is not None:
            return NotAllowed(asked.ended_as or ("has_queue" if asked.uses_queue else "no_form"))
        known = select(case_file.c.id, case_file.c.form_label).where(case_file.c.visit_id == visit_id)
        before = tx.execute(known).first()
        if before is not None:
            return HandedIn(visit_id, before.id, before.form_label)
        form = newest_form(tx, visit_id)
        if form is None or (missing := missing_form(form)):
            return FormIncomplete(missing_form(None) if form is None else missing)
        opened = open_case(tx, act, from_form(asked, form))
        about: dict[str, Any] = {
            "visit_id": visit_id, "case_id": opened.case_id, "procedure_version_id": asked.procedure_version_id,
        }  # fmt: skip
        record(
            tx, act, Event(EventKind.CASE_OPENED, opened.noted, **about), Event(EventKind.FORM_RECEIVED, {}, **about)
        )
        bump(tx, act.office_id, Topic.CASES, Topic.QUEUE)
        return HandedIn(visit_id, opened.case_id, opened.label)

    return once(tx, act, "hand_in", HandedIn, do)


def _locked(tx: Connection, visit_id: UUID) -> Row[Any]:
    """Return the visit with its procedure's answers, locked: two officers open one case."""
    columns = (
        visit.c.id, visit.c.procedure_version_id, visit.c.ended_as, procedure_version.c.uses_form, procedure_version.c.uses_queue,
        office.c.form_prefix, visit_identity.c.phone, visit_identity.c.phone_e164,
    )  # fmt: skip
    joined = (
        visit.join(procedure_version, procedure_version.c.id == visit.c.procedure_version_id)
        .join(office, office.c.id == visit.c.office_id)
        .outerjoin(visit_identity, visit_identity.c.visit_id == visit.c.id)
    )
    query = select(*columns).select_from(joined).where(visit.c.id == visit_id)
    return tx.execute(query.with_for_update(key_share=True, of=visit)).one()
