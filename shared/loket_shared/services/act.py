"""An act: what one press of a button asks for, done once however often it arrives."""

import json
import types
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints
from uuid import UUID

from sqlalchemy import Connection, bindparam, insert, select, text

from loket_shared.db.schema import act as act_table
from loket_shared.db.schema import new_id

T = TypeVar("T")

_KNOWN = select(act_table.c.kind, act_table.c.outcome).where(act_table.c.key == bindparam("known"))
_KEEP = insert(act_table)
_ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(hashtextextended(:known, 0))")


@dataclass(frozen=True, slots=True)
class Act:
    """Who does something, where and when; `now` is aware UTC, `today` the office's business date.

    `key` is made at the press and kept until an answer was seen, so a repeat changes nothing.
    """

    key: str
    office_id: UUID
    chain_id: UUID
    device_id: UUID
    staff_id: UUID | None
    now: datetime
    today: date


def new_key() -> str:
    """Return a fresh act key, made when the button is pressed."""
    return new_id().hex


def after(now: datetime, newest: datetime | None) -> datetime:
    """Return an instant for a row that must be the newest of its kind, even when the clock was set back or stood still."""
    return now if newest is None or now > newest else newest + timedelta(microseconds=1)


def once(tx: Connection, act: Act, kind: str, kept: type[object] | tuple[type[object], ...], do: Callable[[], T]) -> T:
    """Run `do()` unless this act's key has an outcome already, which is then returned again.

    Only an instance of `kept` is stored: a refusal changed nothing, so the repeat may ask again. Its fields must be ids,
    codes, numbers or instants, never a name or a text of a visitor. A repeat that arrives while the first is still on its
    way waits for it (PostgreSQL; SQLite has one writer anyway).
    """
    types_kept = kept if isinstance(kept, tuple) else (kept,)
    if tx.dialect.name == "postgresql":
        tx.execute(_ONE_AT_A_TIME, {"known": act.key})
    row = tx.execute(_KNOWN, {"known": act.key}).first()
    if row is not None:
        if row.kind != kind:
            msg = f"key {act.key} belongs to {row.kind}, not {kind}"
            raise ValueError(msg)
        return cast("T", decode(types_kept, row.outcome))
    result = do()
    if isinstance(result, types_kept):
        tx.execute(_KEEP, {"key": act.key, "kind": kind, "outcome": encode(result), "at": act.now})
    return result


def encode(outcome: object) -> str:
    """Return an outcome dataclass as text."""
    assert is_dataclass(outcome)
    kept = {f.name: _plain(getattr(outcome, f.name)) for f in fields(outcome)}
    return json.dumps([type(outcome).__name__, kept], separators=(",", ":"))


def decode(outcomes: tuple[type[object], ...], kept_text: str) -> object:
    """Return the outcome dataclass that `encode` wrote; its type is one of `outcomes`."""
    name, kept = json.loads(kept_text)
    outcome = next(one for one in outcomes if one.__name__ == name)
    hints = _hints(outcome)
    return outcome(**{key: _typed(hints[key], value) for key, value in kept.items()})


_HINTS: dict[type[object], dict[str, Any]] = {}


def _hints(outcome: type[object]) -> dict[str, Any]:
    if outcome not in _HINTS:
        _HINTS[outcome] = get_type_hints(outcome)
    return _HINTS[outcome]


def _plain(value: object) -> object:
    match value:
        case Enum():
            return value.value
        case UUID():
            return value.hex
        case datetime() | date():
            return value.isoformat()
        case tuple():
            return [_plain(one) for one in value]
        case None | bool() | int() | str():
            return value
    msg = f"an outcome may not keep {type(value).__name__}"
    raise TypeError(msg)


def _typed(hint: Any, value: Any) -> Any:  # noqa: ANN401 - JSON in, a field of any type out
    if value is None:
        return None
    if isinstance(hint, types.UnionType):
        return _typed(next(one for one in get_args(hint) if one is not types.NoneType), value)
    if get_origin(hint) is tuple:
        return tuple(_typed(get_args(hint)[0], one) for one in value)
    if hint in {datetime, date}:
        return hint.fromisoformat(value)
    return hint(value)
