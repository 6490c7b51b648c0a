"""From what was read and what is known here to what the wall shows: one pure function."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from loket_shared.clock import business_date
from loket_shared.domain.opening import OpeningState
from loket_shared.qt.texts import Language, clock_time, long_date, zone_name
from loket_shared.services.board import Board, BoardCall, BoardNext

from loket_display import words
from loket_display.announcement import Silence
from loket_display.view import CallView, NextView, NumberView, Phase, WallState

STALE_AFTER = timedelta(seconds=60)  # a connection that hangs tells nothing: the wall reads three times a minute
LONGEST_TEXT = 2_000
LONGEST_NAME = 120
MOST_OTHERS = 12
_BIDDING = ("Bidding Room", "Ruang bidding")  # a desk's name that says no more than is said already
MOST_SERVICES = 3  # with more than these, services where nobody waits come last


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that the wall's picture depends on; instants are aware UTC.

    `calls` may be newer than the board they were first read with. `read_at` is when the data were last known to be
    right, `lost` whether the database is known to be away, `set_up` whether there is an office at all, `fault` the reference
    number of a bug that was met here.
    """

    now: datetime
    language: Language = "id"
    board: Board | None = None
    calls: tuple[BoardCall, ...] = ()
    read_at: datetime | None = None
    lost: bool = False
    set_up: bool = True
    silence: Silence | None = None
    speaking: UUID | None = None
    fault: str = ""
    pulse: int = 0


def derive(facts: Facts) -> WallState:
    """Return what the wall shows. Calls always win; data of another day are not shown at all."""
    board = facts.board
    if board is None or facts.read_at is None or _outlived(facts.read_at, facts.now, board.zone):
        title, text = words.starting(lost=facts.lost, set_up=facts.set_up)
        return WallState(title=title, text=text, fault=words.fault(facts.fault))
    language, zone = facts.language, board.zone
    calls = tuple(_call(call, facts.speaking) for call in facts.calls)
    places = MOST_OTHERS if len(calls) <= 1 + MOST_OTHERS else MOST_OTHERS - 1
    title, text = words.quiet(board.door, facts.now, zone, language)
    disturbance = words.disturbance(board.disturbance, facts.now, zone, language)
    phase = Phase.CALLS if calls else Phase.QUIET if words.is_open(board.door) else Phase.CLOSED
    waits = any(row.waiting for row in board.next)
    return WallState(
        phase=phase,
        office=board.office_name,
        time=clock_time(facts.now, zone, language),
        date=f"{long_date(business_date(facts.now, zone), language)} · {zone_name(facts.now, zone)}",
        newest=calls[0] if calls else None,
        others=calls[1 : 1 + places],
        hidden=max(0, len(calls) - 1 - places),
        next=_next(board.next, language) if waits or phase is not Phase.CLOSED else (),
        running=words.SEPARATOR.join(filter(None, map(_line, board.running_text)))[:LONGEST_TEXT],
        title=title,
        text=text,
        notice=words.notice(board.door, facts.now, zone, language, calling=bool(calls)),
        disturbance="" if phase is Phase.CLOSED and board.door.state is OpeningState.CLOSED else disturbance,
        stale=words.stale(facts.read_at, zone, language) if _is_stale(facts, facts.read_at) else "",
        fault=words.fault(facts.fault),
        silence=words.silence(facts.silence),
        speaking=facts.speaking is not None,
        pulse=facts.pulse,
    )


def _line(text: str) -> str:
    """Keep a text that somebody typed on one line."""
    return " ".join(text[:LONGEST_TEXT].split())


def _is_stale(facts: Facts, read_at: datetime) -> bool:
    return facts.lost or facts.now - read_at > STALE_AFTER


def _outlived(read_at: datetime, now: datetime, zone: str) -> bool:
    return business_date(read_at, zone) != business_date(now, zone)


def _call(call: BoardCall, speaking: UUID | None) -> CallView:
    said = words.bidding_desk if call.bidding else words.desk
    desk, room = said(call.desk_kind, call.desk_number), _line(call.desk_name)
    told = {desk, words.desk(call.desk_kind, call.desk_number), *(_BIDDING if call.bidding else ())}
    return CallView(
        call_id=call.call_id,
        label=call.label,
        desk=desk,
        room="" if room.casefold() in {one.casefold() for one in told} else room,
        name=_line(call.name)[:LONGEST_NAME],
        priority=call.priority,
        speaking=call.call_id == speaking,
    )


def _next(rows: Sequence[BoardNext], language: Language) -> tuple[NextView, ...]:
    if len(rows) > MOST_SERVICES:
        rows = sorted(rows, key=lambda row: row.waiting == 0)
    return tuple(
        NextView(
            service=(row.service_name_en if language == "en" else "") or row.service_name_id,
            wait=words.wait(row.estimate, language),
            numbers=tuple(NumberView(one.label, one.returning, one.priority) for one in row.labels),
            waiting=row.waiting,
        )
        for row in rows
    )
