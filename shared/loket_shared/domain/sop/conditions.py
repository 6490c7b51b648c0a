"""When an event counts for a step: conditions on the fields that its journal record carries."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

_ONE = re.compile(r"(?P<field>[a-z][a-z0-9_]*)(?P<sign>!?=)(?P<values>[a-z0-9_]+(?:\|[a-z0-9_]+)*)")


class BadConditionError(ValueError):
    """A text that is not written as conditions are."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A field that must (or, negated, must not) hold one of the values; a field that is missing holds the empty text."""

    field: str
    values: tuple[str, ...]
    negated: bool = False

    def met(self, data: Mapping[str, object]) -> bool:
        """Tell whether an event's data fulfil it."""
        return (plain(data.get(self.field)) in self.values) is not self.negated


@lru_cache(maxsize=1024)
def conditions(when: str) -> tuple[Condition, ...]:
    """Return what `when` says, such as "solution=true unit!=admin_ppe"; BadConditionError for anything else."""
    found = []
    for word in when.split():
        match = _ONE.fullmatch(word)
        if match is None:
            raise BadConditionError(word)
        found.append(Condition(match["field"], tuple(match["values"].split("|")), match["sign"] == "!="))
    return tuple(found)


def met(when: str, data: Mapping[str, object]) -> bool:
    """Tell whether an event's data fulfil all conditions of `when`; an empty text always holds."""
    return all(one.met(data) for one in conditions(when))


def plain(value: object) -> str:
    """Return a field's value as conditions write it: true and false in words, nothing as the empty text."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case Enum():
            return str(value.value)
        case _:
            return str(value)
