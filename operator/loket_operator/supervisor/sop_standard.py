"""Standards as a supervisor types and reads them: "10 detik", "10–15 menit", "2 hari kerja", one class of cases a line."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from loket_shared.domain.sop.model import ClassKind, ClassStandard, ClockKind, Standard

from loket_operator.supervisor.sop_words import translate

_TIME = re.compile(r"(\d{1,7})(?:\s*(?:-|–|sampai|s\.?d\.?|to)\s*(\d{1,7}))?\s*([a-z]+(?: [a-z]+)?)")
_UNITS = {
    "detik": 1, "second": 1, "seconds": 1, "dtk": 1, "menit": 60, "minute": 60, "minutes": 60, "mnt": 60,
    "jam": 3600, "hour": 3600, "hours": 3600, "hari": 0, "hari kerja": 0, "hk": 0, "working day": 0, "working days": 0,
}  # fmt: skip
Classes = Mapping[str, tuple[ClassKind, str]]


class NotATimeError(ValueError):
    """A text that is not a time as one writes it."""


@dataclass(frozen=True, slots=True)
class UnknownClassError(ValueError):
    """A line names neither a level of the priority table nor a category."""

    name: str


def parse(text: str, clock: ClockKind, *, repeating: bool = False) -> Standard | None:
    """Return the standard that a text says, None for an empty one; NotATimeError for anything else."""
    typed = " ".join(text.lower().split())
    if not typed:
        return None
    match = _TIME.fullmatch(typed)
    if match is None or match[3] not in _UNITS:
        raise NotATimeError(text)
    unit = _UNITS[match[3]]
    counted = clock if unit else ClockKind.WORKING_DAYS
    first, second = (None if part is None else int(part) * (unit or 1) for part in (match[1], match[2]))
    assert first is not None
    return Standard(first, counted, repeating) if second is None else Standard(second, counted, repeating, first)


def words(value: Standard | None) -> str:
    """Return a standard as it is typed."""
    if value is None:
        return ""
    if value.clock is ClockKind.WORKING_DAYS:
        unit, name = 1, translate("Procedure", "hari kerja")
    else:
        parts = [value.amount, *([] if value.low is None else [value.low])]
        unit = next(unit for unit in (3600, 60, 1) if all(part % unit == 0 for part in parts))
        seconds, minutes = translate("Procedure", "detik"), translate("Procedure", "menit")
        name = {3600: translate("Procedure", "jam"), 60: minutes, 1: seconds}[unit]
    amount = str(value.amount // unit)
    return f"{value.low // unit}–{amount} {name}" if value.low is not None else f"{amount} {name}"


def parse_classes(text: str, clock: ClockKind, classes: Classes) -> tuple[ClassStandard, ...]:
    """Return the standards of "P1: 10 menit" lines; NotATimeError or UnknownClassError for a line that is none."""
    known = {name.casefold(): one for name, one in classes.items()}
    found = []
    for line in filter(None, (one.strip() for one in text.splitlines())):
        name, _, time = line.rpartition(":")
        kind, code = known.get(name.strip().casefold(), (None, ""))
        if kind is None:
            raise UnknownClassError(name.strip() or line)
        standard = parse(time, clock)
        if standard is None:
            raise NotATimeError(line)
        found.append(ClassStandard(kind, code, standard))
    return tuple(found)


def class_words(values: tuple[ClassStandard, ...], classes: Classes) -> str:
    """Return standards by class as they are typed, a line each."""
    names = {one: name for name, one in classes.items()}
    return "\n".join(f"{names.get((one.kind, one.code), one.code)}: {words(one.standard)}" for one in values)
