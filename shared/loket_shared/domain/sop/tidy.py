"""A procedure as it is kept: clean texts in full, and its event rows in one order, so that versions can be compared."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from loket_shared.domain.clean import clean_line, clean_text
from loket_shared.domain.sop.faults import HEAD_LIMITS, LIMITS
from loket_shared.domain.sop.model import Edge, EventStep, Procedure, Step

LISTS = ("actors", "equipment", "related", "warnings")
MUCH = 100_000
"""Nothing is shortened below this: a text that is too long is a fault, said to whoever wrote it."""


def tidy(value: Procedure) -> Procedure:
    """Return it as it is kept."""
    head: dict[str, Any] = {name: _line(getattr(value, name)) for name in HEAD_LIMITS}
    head |= {name: head[name] or None for name in ("office", "document_number")}
    head |= {name: tuple(line for one in getattr(value, name) if (line := _line(one))) for name in LISTS}
    return replace(value, **head, steps=tuple(_step(step) for step in value.steps), events=ordered(value.events))


def ordered(rows: Iterable[EventStep]) -> tuple[EventStep, ...]:
    """Return event rows in their one order: by step, beginnings before ends."""
    edges = list(Edge)
    return tuple(sorted(rows, key=lambda row: (row.step, edges.index(row.edge), row.event_kind, row.when)))


def _step(step: Step) -> Step:
    texts: dict[str, Any] = {name: clean_text(getattr(step, name), MUCH).text for name in LIMITS}
    texts |= {name: _line(getattr(step, name)) for name in ("actor", "standard_text")}
    return replace(step, **texts, by_class=tuple(sorted(step.by_class, key=lambda one: (one.kind, one.code))))


def _line(text: str | None) -> str:
    return clean_line(text or "", MUCH).text
