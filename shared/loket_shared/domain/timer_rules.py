"""What a journal row does to the runs of its subject: which end, which wait, by what they are measured, which begin."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID, uuid5

from loket_shared.domain.calendar import Calendar
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.model import ClockKind, Edge, EventStep, Owner, Standard, Step
from loket_shared.domain.timer_marks import CALENDARS, Mark, Rules, Runs, Sources, along_a_calendar
from loket_shared.domain.timers import EndedAs, Run, closed, due, paused, resumed

SERVED = "served"
FINAL = "final"

GOES = frozenset({EventKind.TICKET_FINISHED, EventKind.TICKET_LEFT, EventKind.VISIT_ENDED})
"""Kinds after which the visitor is no longer there."""


def follow(runs: Runs, mark: Mark, rules: Rules, sources: Sources) -> None:
    """Let a row work on the runs: first it ends steps, then what became pointless, then the class, at last it begins steps."""
    runs.position = mark.position
    if mark.tie is not None:
        _tie_call(runs, mark)
    rows = [row for row in rules.by_kind.get(mark.kind, ()) if row.counts(mark.kind, mark.data)]
    for row in rows:
        if row.edge is Edge.END:
            _end(runs, row, mark, rules, sources)
    _work(runs, mark, rules, sources)
    for row in rows:
        if row.edge is not Edge.END:
            _begin(runs, row, mark, rules, sources)


def _end(runs: Runs, row: EventStep, mark: Mark, rules: Rules, sources: Sources) -> None:
    for run in _of_step(runs, row.step, mark):
        if row.together and not rules.together[row.step] <= {*run.met, mark.kind}:
            runs.put(replace(run, met=tuple(sorted({*run.met, mark.kind}))))
        else:
            runs.put(_done(run, mark, sources))


def _begin(runs: Runs, row: EventStep, mark: Mark, rules: Rules, sources: Sources) -> None:
    """Begin a run. While one is open the first beginning stands, but a repeating step ends with it and begins anew.

    A moment (BOTH) ends an open run, or is one by itself, of which nobody knows how long it took.
    """
    step, going = rules.steps[row.step], _of_step(runs, row.step, mark)
    if row.edge is Edge.BOTH:
        for run in going:
            runs.put(_done(run, mark, sources))
        if not going:
            runs.put(replace(_new(step, mark), closed_at=mark.at, ended_as=EndedAs.DONE))
        return
    repeats = step.standard is not None and step.standard.repeating
    for run in going:
        runs.put(_done(run, mark, sources) if repeats else run)  # what a row only looked at counts as moved by it, too
    if going and not repeats:
        return
    run = _new(step, mark, _standard(step, mark, sources))
    if run.clock is ClockKind.WALL_WHILE_PRESENT and not sources.is_present(mark):
        run = replace(run, left_at=mark.at)
    since = (
        sources.paused_since(mark) if run.owner is Owner.OFFICE and run.standard is not None and mark.staff_id else None
    )
    run = paused(run, since) if since is not None else run
    runs.put(due(run, _calendar(run, sources)))


def _work(runs: Runs, mark: Mark, rules: Rules, sources: Sources) -> None:
    """Do what a kind does in every procedure."""
    match mark.kind:
        case EventKind.PAUSE_BEGUN:
            _all(runs, (paused(run, mark.at) for run in runs.of(mark) if run.owner is Owner.OFFICE))
        case EventKind.PAUSE_ENDED:
            # a run that is not held counts as moved, too: the next pause comes after this one's end
            for run in runs.of(mark):
                held = run.paused_at and run.owner is not Owner.LKPP
                runs.put(resumed(run, mark.at, _calendar(run, sources)) if held else run)
        case EventKind.ESCALATION_DATA_ASKED if mark.data.get("held"):
            _all(runs, (paused(run, mark.at) for run in runs.of(mark) if run.owner is Owner.LKPP))
        case EventKind.ESCALATION_DATA_FORWARDED:
            lkpps = (run for run in runs.of(mark) if run.owner is Owner.LKPP and run.paused_at)
            _all(runs, (resumed(run, mark.at, _calendar(run, sources)) for run in lkpps))
        case EventKind.DEADLINE_MOVED:
            version, run_id = mark.data["calendar_version"], UUID(mark.data["step_run_id"])
            moved = (replace(run, calendar_version=version) for run in runs.of(mark) if run.id == run_id)
            _all(runs, (due(run, _calendar(run, sources)) for run in moved))
        case EventKind.CASE_PRIORITISED:
            _all(runs, _classed(runs.of(mark), mark, rules, sources))
        case _:
            _give_up(runs, mark, sources)


def _give_up(runs: Runs, mark: Mark, sources: Sources) -> None:
    """Stop the runs that the end of their ticket, visit, call or case made pointless; none of them counts as late."""
    match mark.kind:
        case EventKind.CASE_CANCELLED | EventKind.CASE_MERGED:
            _stop(runs, (run for run in runs.of(mark) if run.case_id), mark, EndedAs.ABANDONED)
        case EventKind.CASE_ARCHIVED if mark.data.get("state") == FINAL:
            left = (run for run in runs.of(mark) if run.case_id and not run.met)
            _stop(runs, left, mark, EndedAs.OVERTAKEN)
        case EventKind.ESCALATION_WITHDRAWN:
            _stop(runs, runs.of(mark), mark, EndedAs.ABANDONED)
        case EventKind.ESCALATION_FAILED:  # it never arrived: LKPP owes nothing
            _stop(runs, (run for run in runs.of(mark) if run.owner is Owner.LKPP), mark, EndedAs.ABANDONED)
        case EventKind.CALL_ENDED:
            _stop(runs, (run for run in runs.of(mark) if run.call_id), mark, EndedAs.ABANDONED)
        case EventKind.TICKET_FINISHED | EventKind.TICKET_LEFT | EventKind.TICKET_NO_SHOW:
            _gone(runs, mark, sources)
            _stop(runs, _of_ticket(runs, mark), mark, EndedAs.ABANDONED)
        case EventKind.TICKET_TRANSFERRED | EventKind.BIDDING_UNREADY:
            _stop(runs, _of_ticket(runs, mark), mark, EndedAs.OVERTAKEN)
        case EventKind.VISIT_ENDED:
            _gone(runs, mark, sources)
            whole = mark.data.get("ended_as") != SERVED
            own = (run for run in runs.of(mark) if run.visit_id and (run.case_id is None or run.ticket_id))
            _stop(runs, (run for run in own if whole or run.ticket_id is None), mark, EndedAs.ABANDONED)


def _tie_call(runs: Runs, mark: Mark) -> None:
    """Let the runs of the telephone call be the case's too; of those over before, whoever keeps the rows knows."""
    for run in [run for run in runs.known.values() if run.call_id == mark.call_id and run.case_id is None]:
        tied = replace(run, case_id=mark.case_id)
        if run.closed_at is None:
            runs.put(tied)
        else:
            runs.known[run.id] = tied


def _gone(runs: Runs, mark: Mark, sources: Sources) -> None:
    """Let the clocks that run on while a visitor is present go by opening hours from now on."""
    for run in runs.of(mark):
        if mark.kind in GOES and run.clock is ClockKind.WALL_WHILE_PRESENT and run.left_at is None:
            runs.put(due(replace(run, left_at=max(mark.at, run.opened_at)), _calendar(run, sources)))


def _classed(runs: Iterable[Run], mark: Mark, rules: Rules, sources: Sources) -> Iterable[Run]:
    """Yield the runs whose case has another class now, measured by that."""
    for run in runs:
        step = rules.steps.get(run.step)
        if run.procedure_version_id == mark.procedure_version_id and step is not None and step.by_class:
            again = _measured(run, _standard(step, mark, sources))
            yield due(again, _calendar(again, sources))


def _standard(step: Step, mark: Mark, sources: Sources) -> Standard | None:
    if not step.by_class:
        return step.standard
    told = sources.case_class(mark)
    return step.standard_for(priority=told.level, category=told.category)


def _measured(run: Run, standard: Standard | None) -> Run:
    if standard is None:
        return replace(run, clock=None, standard=None, standard_low=None)
    return replace(run, clock=standard.clock, standard=standard.amount, standard_low=standard.low)


def _new(step: Step, mark: Mark, standard: Standard | None = None) -> Run:
    call_id = mark.call_id if mark.kind != EventKind.CASE_OPENED else None
    desk = mark.data.get("desk_id")
    return Run(
        uuid5(mark.id, str(step.number)), mark.office_id, mark.procedure_version_id, step.number, mark.visit_id, mark.ticket_id,
        mark.case_id, call_id, mark.escalation_id, mark.business_date, step.owner, mark.staff_id, mark.device_id,
        UUID(desk) if desk else None, mark.begins_at,
        clock=standard.clock if standard else None,
        standard=standard.amount if standard else None,
        standard_low=standard.low if standard else None,
        calendar_version=mark.calendars.get(CALENDARS[step.owner]) if along_a_calendar(step) else None,
        counts_from=mark.counts_from,
        position=mark.position,
    )  # fmt: skip


def _done(run: Run, mark: Mark, sources: Sources) -> Run:
    """Return the run ended by a row: it belongs to whoever ended it, and to the case that came of it meanwhile."""
    theirs = bool(mark.staff_id) or run.staff_id is None
    mine = (
        mark.staff_id or run.staff_id,
        mark.device_id if theirs else run.device_id,
        run.case_id or mark.case_id,
    )
    if mine != (run.staff_id, run.device_id, run.case_id):
        run = replace(run, staff_id=mine[0], device_id=mine[1], case_id=mine[2])
    return closed(run, mark.at, EndedAs.DONE, _calendar(run, sources))


def _stop(runs: Runs, ended: Iterable[Run], mark: Mark, ended_as: EndedAs) -> None:
    _all(runs, (closed(run, mark.at, ended_as, None) for run in list(ended)))


def _of_ticket(runs: Runs, mark: Mark) -> list[Run]:
    return [run for run in runs.of(mark) if run.ticket_id and run.ticket_id == mark.ticket_id]


def _of_step(runs: Runs, step: int, mark: Mark) -> list[Run]:
    version = mark.procedure_version_id
    return [run for run in runs.of(mark) if run.step == step and run.procedure_version_id == version]


def _calendar(run: Run, sources: Sources) -> Calendar | None:
    if not run.needs_calendar or run.calendar_version is None:
        return None
    return sources.calendar(run.party, run.calendar_version)


def _all(runs: Runs, changed: Iterable[Run]) -> None:
    for run in list(changed):
        runs.put(run)
