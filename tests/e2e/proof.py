"""Which SOP steps a journal proves: those whose beginning and end it holds, each with whoever did it."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from loket_shared.db.schema import device, journal, procedure, procedure_event, procedure_version, staff
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.conditions import met
from loket_shared.domain.sop.model import step_code
from sqlalchemy import Connection, Row, select


@dataclass(frozen=True, slots=True)
class Event:
    """One row of the journal, as far as a proof looks at it; `actor` is None when the journal does not say who."""

    kind: str
    at: datetime
    actor: str | None
    procedure: UUID | None
    subject: UUID | None
    data: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Rule:
    """What an event means in one version of a procedure: it begins or ends a step."""

    step: str
    edge: str
    when: str
    together: bool


BY_THE_POST = frozenset({EventKind.ESCALATION_ARRIVED, EventKind.ESCALATION_RECEIVED})
"""What mail servers say and a console notes by itself: a letter arrived, LKPP's answering machine has it."""

Rules = Mapping[tuple[UUID, str], Sequence[Rule]]
Proof = dict[str, list[Event]]


def proven(events: Iterable[Event], rules: Rules) -> Proof:
    """Return the proven steps with the one, two or more events that begin and end them for one subject."""
    found: Proof = {}
    for story in _by_subject(events).values():
        for step, marks in _marks(story, rules).items():
            if step not in found and (proof := _closed(marks, _together(step, rules))):
                found[step] = proof
    return dict(sorted(found.items()))


def _by_subject(events: Iterable[Event]) -> dict[UUID, list[Event]]:
    stories: dict[UUID, list[Event]] = defaultdict(list)
    for event in events:
        if event.subject and event.procedure and event.actor:
            stories[event.subject].append(event)
    return stories


def _marks(story: Sequence[Event], rules: Rules) -> dict[str, list[tuple[Rule, Event]]]:
    marks: dict[str, list[tuple[Rule, Event]]] = defaultdict(list)
    for event in story:
        assert event.procedure is not None
        for rule in rules.get((event.procedure, event.kind), ()):
            if met(rule.when, event.data):
                marks[rule.step].append((rule, event))
    return marks


def _together(step: str, rules: Rules) -> frozenset[str]:
    """The event kinds that must all have happened before the step has ended."""
    return frozenset(kind for (_, kind), rows in rules.items() for row in rows if row.step == step and row.together)


def _closed(marks: Sequence[tuple[Rule, Event]], together: frozenset[str]) -> list[Event]:
    whole = next((event for rule, event in marks if rule.edge == "both"), None)
    if whole:
        return [whole]
    begins = next((event for rule, event in marks if rule.edge == "begin"), None)
    ends = [event for rule, event in marks if rule.edge == "end" and begins and event.at >= begins.at]
    if begins is None or not ends or together - {event.kind for event in ends}:
        return []
    return [begins, *ends] if together else [begins, ends[0]]


def read_rules(tx: Connection) -> Rules:
    """Read what events mean from the rows of the procedures' versions."""
    joined = procedure_event.join(
        procedure_version, procedure_version.c.id == procedure_event.c.procedure_version_id
    ).join(procedure)
    rules: dict[tuple[UUID, str], list[Rule]] = defaultdict(list)
    for row in tx.execute(select(procedure_event, procedure.c.code).select_from(joined)).mappings():
        rule = Rule(step_code(row["code"], row["step"]), row["edge"], row["conditions"], row["together"])
        rules[row["procedure_version_id"], row["event_kind"]].append(rule)
    return rules


def read_events(tx: Connection) -> list[Event]:
    """Read the journal in the order in which things happened.

    What only names a case belongs to the case's visit, if there is one, and a telephone call to the case that came of it.
    """
    people = {row.id: row.login for row in tx.execute(select(staff.c.id, staff.c.login))}
    machines = {row.id: row for row in tx.execute(select(device.c.id, device.c.kind, device.c.name))}
    rows = tx.execute(select(journal).order_by(journal.c.occurred_at, journal.c.seq)).all()
    facts = [json.loads(row.canonical)["data"] for row in rows]
    cases = {
        data["call_id"]: row.case_id
        for row, data in zip(rows, facts, strict=True)
        if row.case_id and data.get("call_id")
    }
    visits = {row.case_id: row.visit_id for row in rows if row.case_id and row.visit_id}

    def subject_of(row: Row[Any], data: Mapping[str, object]) -> UUID | None:
        case_id = row.case_id or cases.get(data.get("call_id"))
        return row.visit_id or visits.get(case_id) or case_id

    subjects = [subject_of(row, data) for row, data in zip(rows, facts, strict=True)]
    versions = {
        subject: row.procedure_version_id
        for row, subject in zip(rows, subjects, strict=True)
        if subject and row.procedure_version_id
    }
    events = []
    for row, data, subject in zip(rows, facts, subjects, strict=True):
        by_itself = machines[row.device_id].kind == "kiosk" or row.kind in BY_THE_POST
        machine = machines[row.device_id].name if by_itself else None
        version = row.procedure_version_id or (versions.get(subject) if subject else None)
        events.append(Event(row.kind, row.occurred_at, people.get(row.staff_id) or machine, version, subject, data))
    return events
