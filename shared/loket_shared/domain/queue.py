"""The queue rule: which waiting ticket is called next, and why (S3-08)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any


class Reason(StrEnum):
    """Why this ticket was the next one; recorded with each call."""

    IN_ORDER = "in_order"
    PRIORITY = "priority"
    DEADLINE = "deadline"
    RETURNED = "returned"
    ONLY_SKIPPED = "only_skipped"


@dataclass(frozen=True, slots=True)
class Rule:
    """The office's choices: priority tickets in a row, and where a skipped one returns.

    `return_offset` is how many others are called before a skipped visitor; `return_at_end` sends it behind all who wait now.
    """

    max_priority_run: int = 2
    return_offset: int = 1
    return_at_end: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """Which deadlines count as near at an instant: those from then until `until` (aware UTC), the past ones no more."""

    now: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Waiting:
    """A waiting ticket as the rule sees it; after a skip it has a turn to return at, or a place behind another number.

    `deadline` is when a tender closes that is near: its provider counts as a priority one.
    """

    ticket_id: Any
    number: int
    priority: bool = False
    skips: int = 0
    returns_at_turn: int | None = None
    place: int | None = None
    deadline: datetime | None = None

    @property
    def preferred(self) -> bool:
        """Tell whether the ticket goes before ordinary ones."""
        return self.priority or self.deadline is not None


@dataclass(frozen=True, slots=True)
class History:
    """What this service called today: `turn` counts the first calls, `priority_run` the latest priority calls in a row."""

    turn: int = 0
    priority_run: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """The next ticket and the rule's reason."""

    ticket: Waiting
    reason: Reason


def choose(waiting: Sequence[Waiting], history: History, rule: Rule) -> Choice | None:
    """Return the ticket to call next, or None when nobody waits.

    A skipped visitor whose turn has come goes first; then priority tickets and those with a near deadline, at most
    `max_priority_run` in a row while others wait; then the lowest number. When only skipped visitors are left they are called by their original number at once.
    """
    returned = [one for one in waiting if one.returns_at_turn is not None and one.returns_at_turn <= history.turn]
    if returned:
        return Choice(min(returned, key=lambda one: (one.returns_at_turn or 0, one.number)), Reason.RETURNED)
    fresh = [one for one in waiting if one.returns_at_turn is None]
    if not fresh:
        return Choice(min(waiting, key=lambda one: one.number), Reason.ONLY_SKIPPED) if waiting else None
    first = min(fresh, key=_place)
    priority = [one for one in fresh if one.preferred]
    if priority and (history.priority_run < rule.max_priority_run or len(priority) == len(fresh)):
        chosen = min(priority, key=_place)
        return Choice(chosen, _ordinary(chosen) if chosen is first else _preference(chosen))
    ordinary = min((one for one in fresh if not one.preferred), key=_place)
    return Choice(ordinary, _ordinary(ordinary))


def order(waiting: Sequence[Waiting], history: History, rule: Rule, most: int | None = None) -> tuple[Choice, ...]:
    """Return the queue, or its first `most`, as it would be called now if nobody else came, each with its reason."""
    left, choices = list(waiting), list[Choice]()
    while (most is None or len(choices) < most) and (choice := choose(left, history, rule)) is not None:
        choices.append(choice)
        left.remove(choice.ticket)
        history = History(history.turn + 1, history.priority_run + 1 if choice.ticket.preferred else 0)
    return tuple(choices)


def skipped(ticket: Waiting, history: History, rule: Rule, last_number: int) -> Waiting:
    """Return the ticket as it waits after a skip: directly behind the next number(s), or behind all who wait now."""
    if rule.return_at_end:
        return replace(ticket, skips=ticket.skips + 1, returns_at_turn=None, place=last_number)
    return replace(ticket, skips=ticket.skips + 1, returns_at_turn=history.turn + rule.return_offset)


def _place(ticket: Waiting) -> tuple[int, int, int, Any]:
    """Two tickets share a number only where one was passed on from another series: the one issued first goes first."""
    return (ticket.number if ticket.place is None else ticket.place, ticket.skips, ticket.number, ticket.ticket_id)


def _ordinary(ticket: Waiting) -> Reason:
    return Reason.RETURNED if ticket.skips else Reason.IN_ORDER


def _preference(ticket: Waiting) -> Reason:
    return Reason.PRIORITY if ticket.priority else Reason.DEADLINE
