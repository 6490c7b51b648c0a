"""The past of an office's steps, told by its journal row by row: what is open, who is present, what is paused."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from loket_shared.domain import timer_rules
from loket_shared.domain.calendar import Calendar
from loket_shared.domain.events import EventKind
from loket_shared.domain.timer_marks import CaseClass, Mark, Runs
from loket_shared.domain.timers import Run
from loket_shared.services.calendar_versions import calendar_at
from loket_shared.services.step_rules import rules
from loket_shared.services.step_sources import COMES, MOVES, class_told, concerns

MOVING = frozenset(str(kind) for kind in MOVES)


@dataclass(slots=True)
class Past:
    """What the rows so far tell, as the database told it when they were written."""

    tx: Connection
    office_id: UUID
    open: dict[UUID, Run] = field(default_factory=dict)
    by_subject: dict[UUID, set[UUID]] = field(default_factory=lambda: defaultdict(set))
    classes: dict[UUID, CaseClass] = field(default_factory=dict)
    places: dict[UUID, tuple[int, str]] = field(default_factory=dict)
    pauses: dict[UUID, dict[str, Any]] = field(default_factory=dict)
    lasting: dict[UUID, dict[str, Any]] = field(default_factory=dict)
    untied: dict[UUID, list[Run]] = field(default_factory=dict)

    def follow(self, mark: Mark) -> list[Run]:
        """Let a row work on what is open; returns the runs that will not change any more."""
        known = rules(self.tx, mark.procedure_version_id)
        self._note(mark)
        over: list[Run] = []
        if known.moves(mark.kind):
            runs = self._of(mark)
            timer_rules.follow(runs, mark, known, self)
            over = [run for run in self._keep(runs) if not self._waits(run)]
            self._note_pause(mark)
        if mark.tie is not None:
            over += (replace(run, case_id=mark.case_id) for run in self.untied.pop(mark.tie[0], ()))
        return over

    def rest(self) -> Iterator[Run]:
        """Yield what is still open, and what was done in telephone calls that no case came of."""
        yield from self.open.values()
        for runs in self.untied.values():
            yield from runs

    def calendar(self, party: str, version: int) -> Calendar | None:
        """Return a calendar as one version had it."""
        return calendar_at(self.tx, self.office_id, party, version)

    def case_class(self, mark: Mark) -> CaseClass:
        """Return the class that the case has with this row."""
        return self.classes.get(mark.case_id, CaseClass()) if mark.case_id else CaseClass()

    def is_present(self, mark: Mark) -> bool:
        """Tell whether the visitor stands at a desk at this row."""
        known = [self.places[one] for one in (mark.visit_id, mark.case_id) if one in self.places]
        return bool(known) and max(known)[1] == COMES

    def paused_since(self, mark: Mark) -> datetime | None:
        """Return since when the row's subject is paused, None when it is not."""
        found = (one for one in self.lasting.values() if concerns(one["visit_id"], one["case_id"], mark))
        return next((one["began_at"] for one in found), None)

    def _note(self, mark: Mark) -> None:
        """Remember what later rows may ask."""
        if mark.kind == EventKind.CASE_PRIORITISED and mark.case_id:
            self.classes[mark.case_id] = class_told(self.tx, mark)
        if mark.kind in MOVING:
            for one in (mark.visit_id, mark.case_id):
                if one:
                    self.places[one] = (mark.position, mark.kind)

    def _note_pause(self, mark: Mark) -> None:
        if mark.kind == EventKind.PAUSE_BEGUN:
            pause_id = UUID(mark.data["pause_id"])
            row = {
                "id": pause_id, "office_id": mark.office_id, "staff_id": mark.staff_id, "visit_id": mark.visit_id,
                "case_id": mark.case_id, "cause": mark.data["cause"], "began_at": mark.at, "ended_at": None,
            }  # fmt: skip
            self.pauses[pause_id] = self.lasting[pause_id] = row
        elif mark.kind == EventKind.PAUSE_ENDED and (held := self.lasting.pop(UUID(mark.data["pause_id"]), None)):
            held["ended_at"] = mark.at

    def _of(self, mark: Mark) -> Runs:
        """Return the open runs that may concern a row."""
        ids = {
            one
            for subject in (mark.visit_id, mark.case_id, mark.call_id)
            if subject
            for one in self.by_subject[subject]
        }
        return Runs({one: self.open[one] for one in ids})

    def _keep(self, runs: Runs) -> Iterator[Run]:
        """Take over what a row did; yields the runs that are closed now."""
        for run in (*runs.opened, *runs.changed):
            subjects = [one for one in (run.visit_id, run.case_id, run.call_id) if one]
            if run.closed_at is None:
                self.open[run.id] = run
                for subject in subjects:
                    self.by_subject[subject].add(run.id)
                continue
            self.open.pop(run.id, None)
            for subject in subjects:
                self.by_subject[subject].discard(run.id)
            yield run

    def _waits(self, run: Run) -> bool:
        """Keep back what was done in a telephone call: the case that may come of it is not known yet."""
        if run.call_id is None or run.case_id is not None:
            return False
        self.untied.setdefault(run.call_id, []).append(run)
        return True
