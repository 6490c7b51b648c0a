"""What the timers know of a journal row, of one version of a procedure, and of the open runs of a subject."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, Protocol
from uuid import UUID

from loket_shared.domain.calendar import Calendar
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.model import ClockKind, Edge, EventStep, Owner, Procedure, Standard, Step
from loket_shared.domain.timers import Run

CALENDARS = {Owner.OFFICE: "office", Owner.VISITOR: "office", Owner.LKPP: "lkpp"}

WORKS_WITHOUT_RULES = frozenset(
    {
        EventKind.PAUSE_BEGUN, EventKind.PAUSE_ENDED, EventKind.DEADLINE_MOVED, EventKind.CASE_PRIORITISED,
        EventKind.CASE_CANCELLED, EventKind.CASE_MERGED, EventKind.CASE_ARCHIVED, EventKind.CASE_OPENED, EventKind.VISIT_ENDED,
        EventKind.TICKET_FINISHED, EventKind.TICKET_LEFT, EventKind.TICKET_NO_SHOW, EventKind.TICKET_TRANSFERRED, EventKind.CALL_ENDED,
        EventKind.ESCALATION_DATA_ASKED, EventKind.ESCALATION_DATA_FORWARDED, EventKind.ESCALATION_FAILED,
        EventKind.ESCALATION_WITHDRAWN, EventKind.BIDDING_UNREADY,
    }
)  # fmt: skip
"""Kinds that move runs in every procedure, whatever its own rules say."""

TELLS_CALL = frozenset({EventKind.CASE_OPENED, EventKind.DEADLINE_MOVED})


@dataclass(frozen=True, slots=True)
class Mark:
    """A journal row as the timers see it: `data` as the canonical text holds it, `calendars` the versions it was counted by."""

    id: UUID
    position: int
    kind: str
    at: datetime
    office_id: UUID
    device_id: UUID
    staff_id: UUID | None
    business_date: date
    procedure_version_id: UUID
    visit_id: UUID | None
    ticket_id: UUID | None
    case_id: UUID | None
    data: Mapping[str, Any]
    calendars: Mapping[str, int]

    @property
    def call_id(self) -> UUID | None:
        """Return the telephone call that the row is about, or that its case came from."""
        return call_of(self.kind, self.data)

    @property
    def escalation_id(self) -> UUID | None:
        """Return the escalation that the row is about; a case's own row that only names one is about the case."""
        told = self.data.get("escalation_id") if self.kind.startswith("escalation.") else None
        return UUID(told) if isinstance(told, str) else told

    @property
    def begins_at(self) -> datetime:
        """Return when a step begins that the row begins: at the row, or when the helpdesk knew (A.8-12)."""
        return self._instant("known_at") or self.at

    @property
    def counts_from(self) -> datetime | None:
        """Return from when the clock of a step runs that the row begins, where that is later."""
        return self._instant("counts_from")

    @property
    def tie(self) -> tuple[UUID, UUID] | None:
        """Return the telephone call and the case that belong together from this row on: it opened it, or went on with it."""
        if self.kind not in {EventKind.CASE_OPENED, EventKind.CALL_ENDED}:
            return None
        call_id = self.call_id
        return (call_id, self.case_id) if call_id is not None and self.case_id is not None else None

    def _instant(self, name: str) -> datetime | None:
        told = self.data.get(name)
        return datetime.fromisoformat(told) if isinstance(told, str) else told


@dataclass(frozen=True, slots=True)
class CaseClass:
    """By what a standard of its own may be chosen: codes of the case's priority level and category, empty for none."""

    level: str = ""
    category: str = ""


class Sources(Protocol):
    """What a rule may have to know beyond the open runs; asked only when it does."""

    def calendar(self, party: str, version: int) -> Calendar | None:
        """Return a calendar as one version had it."""

    def case_class(self, mark: Mark) -> CaseClass:
        """Return the class that the case has with this row."""

    def is_present(self, mark: Mark) -> bool:
        """Tell whether the visitor stands at a desk at this row."""

    def paused_since(self, mark: Mark) -> datetime | None:
        """Return since when the row's subject is paused, None when it is not."""


@dataclass(frozen=True, slots=True)
class Rules:
    """One version of a procedure, ordered by what moves it."""

    steps: Mapping[int, Step]
    by_kind: Mapping[str, tuple[EventStep, ...]]
    together: Mapping[int, frozenset[str]]

    def moves(self, kind: str) -> bool:
        """Tell whether an event of this kind can do anything to a run."""
        return kind in self.by_kind or kind in WORKS_WITHOUT_RULES

    def parties(self, kind: str) -> frozenset[str]:
        """Return whose calendars steps need that such an event begins."""
        begun = (self.steps[row.step] for row in self.by_kind.get(kind, ()) if row.edge is Edge.BEGIN)
        return frozenset(CALENDARS[step.owner] for step in begun if along_a_calendar(step))


@dataclass(slots=True)
class Runs:
    """The runs of some subjects while rows pass by, open ones to begin with; what has to be written is kept apart."""

    known: dict[UUID, Run]
    position: int = 0
    _opened: dict[UUID, None] = field(default_factory=dict)
    _changed: dict[UUID, None] = field(default_factory=dict)

    @property
    def opened(self) -> list[Run]:
        """Return the runs that began, as they are now."""
        return [self.known[one] for one in self._opened]

    @property
    def changed(self) -> list[Run]:
        """Return the runs that were open before and are different now."""
        return [self.known[one] for one in self._changed]

    def put(self, run: Run) -> None:
        """Keep a run as the present row left it."""
        if run.id not in self.known:
            self._opened[run.id] = None
        elif run.id not in self._opened:
            self._changed[run.id] = None
        self.known[run.id] = run if run.position == self.position else replace(run, position=self.position)

    def of(self, mark: Mark) -> list[Run]:
        """Return the open runs that are about the row's subject."""
        return [run for run in self.known.values() if run.closed_at is None and same_subject(run, mark)]


def rules_of(procedure: Procedure) -> Rules:
    """Return a version's rules; steps that the office has not, or does not measure, have none."""
    steps = {step.number: step for step in procedure.steps if step.applies and step.measured}
    by_kind: dict[str, tuple[EventStep, ...]] = {}
    together: dict[int, frozenset[str]] = {}
    for row in procedure.events:
        if row.step in steps:
            kind = str(row.event_kind)
            by_kind[kind] = (*by_kind.get(kind, ()), row)
            if row.together:
                together[row.step] = together.get(row.step, frozenset()) | {kind}
    return Rules(steps, by_kind, together)


def call_of(kind: str, data: Mapping[str, Any]) -> UUID | None:
    """Return the telephone call that an event is about, or that its case came from; a desk's call is another thing."""
    told = data.get("call_id") if kind.startswith("phone.") or kind in TELLS_CALL else None
    return told if told is None or isinstance(told, UUID) else UUID(told)


def same_subject(one: Run | Mark, other: Mark) -> bool:
    """Tell whether two are about one subject: the same case if both name one, else the same visit, else the same call.

    What an escalation's row moves are that escalation's runs alone; what a case's row moves are those of its escalations too.
    """
    if other.escalation_id is not None:
        return one.escalation_id == other.escalation_id
    if one.case_id and other.case_id:
        return one.case_id == other.case_id
    if one.visit_id and other.visit_id:
        return one.visit_id == other.visit_id
    return one.call_id is not None and one.call_id == other.call_id


def along_a_calendar(step: Step) -> bool:
    """Tell whether any standard of the step is counted along a calendar."""
    standards: Sequence[Standard | None] = (step.standard, *(one.standard for one in step.by_class))
    return any(one is not None and one.clock is not ClockKind.WALL for one in standards)
