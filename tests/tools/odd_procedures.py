"""Procedures that no office has: any event begins or ends any step, with standards of every kind."""

import random
from dataclasses import replace

from loket_shared.domain.events import EventKind
from loket_shared.domain.sop import procedure
from loket_shared.domain.sop.model import (
    ClassKind,
    ClassStandard,
    ClockKind,
    Edge,
    EventStep,
    Owner,
    Procedure,
    Standard,
    Step,
    business,
    wall,
    while_present,
    working_days,
)

LEVELS = ("P1", "P2", "P3", "P4")
STANDARDS = (
    None, wall(5), Standard(900, ClockKind.WALL, low=600), business(30), business(600), while_present(5), while_present(90),
    working_days(1), working_days(2), working_days(1, repeating=True),
)  # fmt: skip


def odd_procedure(dice: random.Random, kinds: tuple[EventKind, ...]) -> Procedure:
    """Return S3 with other standards, owners and events."""
    shipped = procedure("S3")
    steps = tuple(_step(dice, step) for step in shipped.steps)
    events = tuple(row for step in steps for row in _events(dice, step.number, kinds))
    return replace(shipped, steps=steps, events=events)


def _step(dice: random.Random, step: Step) -> Step:
    by_class = tuple(
        ClassStandard(ClassKind.PRIORITY, level, dice.choice((wall(10), business(10), working_days(1))))
        for level in dice.sample(LEVELS, dice.choice((0, 0, 1, 3)))
    )
    owner = dice.choice((Owner.OFFICE, Owner.OFFICE, Owner.OFFICE, Owner.VISITOR, Owner.LKPP))
    applies, measured = dice.random() > 0.05, dice.random() > 0.05
    standard = dice.choice(STANDARDS)
    return replace(step, standard=standard, by_class=by_class, owner=owner, applies=applies, measured=measured)


def _events(dice: random.Random, step: int, kinds: tuple[EventKind, ...]) -> list[EventStep]:
    begins = [EventStep(kind, step, Edge.BEGIN) for kind in dice.sample(kinds, 2)]
    if dice.random() < 0.2:
        return begins + [EventStep(kind, step, Edge.END, together=True) for kind in dice.sample(kinds, 2)]
    if dice.random() < 0.1:
        return [EventStep(dice.choice(kinds), step, Edge.BOTH)]
    return begins + [EventStep(kind, step, Edge.END) for kind in dice.sample(kinds, dice.choice((1, 2)))]
