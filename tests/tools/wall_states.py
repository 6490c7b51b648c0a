"""The wall's states, made by hand: an office on one morning, with as many calls and services as wanted."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID, uuid5

from loket_display.derive import Facts
from loket_shared.domain.deviations import Cause
from loket_shared.domain.estimate import Estimate, NoEstimate
from loket_shared.domain.opening import Opening, OpeningState
from loket_shared.domain.states import DeskKind
from loket_shared.services.board import Board, BoardCall, BoardLabel, BoardNext
from loket_shared.services.disturbance_reading import DisturbanceView

NOW = datetime(2026, 11, 23, 2, 42, tzinfo=UTC)
"""Monday 23 November 2026, 09.42 WIB."""
CLOSES = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
LAST_NUMBER = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
TOMORROW = datetime(2026, 11, 24, 0, 30, tzinfo=UTC)
AFTER_BREAK = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
_SPACE = UUID("0193a5c0-0000-7000-8000-000000000001")

OPEN = Opening(OpeningState.OPEN, CLOSES, LAST_NUMBER, None, None)
SPSE_DOWN = DisturbanceView(
    UUID(int=500),
    Cause.SPSE,
    "SPSE versi 4.5 tidak dapat dibuka, sedang ditangani LKPP",
    datetime(2026, 11, 23, 2, 15, tzinfo=UTC),
    None,
    UUID(int=1),
    datetime(2026, 11, 23, 2, 16, tzinfo=UTC),
    None,
)
"""Since 09.15 WIB, nobody knows until when."""
RUNNING = (
    "Jam layanan Senin–Kamis 07.30–16.00, Jumat 07.30–16.30",
    "Lupa password dapat diatur sendiri melalui menu Lupa Password di laman SPSE",
    "Bawa surat kuasa bila mewakili perusahaan lain",
)


def an_id(name: str) -> UUID:
    """Return the id that this name always has."""
    return uuid5(_SPACE, name)


def call(
    label: str,
    desk: int,
    *,
    kind: DeskKind = DeskKind.LOKET,
    desk_name: str | None = None,
    priority: bool = False,
    name: str = "",
    calls: int = 1,
    bidding: bool = False,
) -> BoardCall:
    """Return a current call."""
    return BoardCall(
        call_id=an_id(f"{label}/{calls}"),
        ticket_id=an_id(label),
        label=label,
        series=label.rstrip("0123456789").rstrip("-"),
        number=int("".join(sign for sign in label if sign.isdigit())[-3:]),
        desk_kind=kind,
        desk_number=desk,
        desk_name=f"{kind.value.title()} {desk}" if desk_name is None else desk_name,
        priority=priority,
        at=NOW,
        calls=calls,
        serving=False,
        name=name,
        bidding=bidding,
    )


MORNING = (
    call("A027", 3),
    call("A026", 1),
    call("B011", 1, kind=DeskKind.RUANG, desk_name="Bidding Room", bidding=True),
    call("A025", 2),
)


TO_THE_BIDDING_ROOM = (
    call("B012", 2, kind=DeskKind.MEJA, bidding=True),
    call("B011", 1, kind=DeskKind.MEJA, desk_name="Lantai dua, sayap timur", bidding=True),
    *MORNING[:2],
)
"""Two trainers' tables in one bidding room."""


def calls(count: int) -> tuple[BoardCall, ...]:
    """Return this many calls, at as many desks."""
    return tuple(call(f"A{40 - n:03d}", n + 1, priority=n == 4) for n in range(count))


def waiting(service: str, *labels: str, more: int = 0, wait: Estimate | NoEstimate | None = None) -> BoardNext:
    """Return a service's row: `A024*` was skipped before, `A030!` has priority."""
    numbers = tuple(BoardLabel(label.rstrip("*!"), "*" in label, "!" in label) for label in labels)
    return BoardNext(an_id(service), service, f"{service} (EN)", numbers, len(labels) + more, wait or NoEstimate(0))


TWO_SERVICES = (
    waiting("Konsultasi SPSE", "A028", "A029", "A024*", "A030!", more=4, wait=Estimate(8, 20, 25)),
    waiting("Bidding Room", "B012", "B013", wait=Estimate(2, 5, 5)),
)


def board(*current: BoardCall, **changed: object) -> Board:
    """Return the office's board with these calls, newest first."""
    made = Board(
        office_name="LPSE Kabupaten Contoh",
        zone="Asia/Jakarta",
        calls=current,
        to_announce=(),
        next=TWO_SERVICES,
        running_text=RUNNING,
        spoken_language="id",
        open=True,
        resumes_at=None,
        door=OPEN,
        names=False,
        brand=None,
        accent=None,
    )
    return replace(made, **changed)  # type: ignore[arg-type]  # names are checked by replace itself


def facts(*current: BoardCall, shown: Board | None = None, **changed: object) -> Facts:
    """Return what the wall knows at 09.42, with these calls or this board."""
    here = shown or board(*current)
    made = Facts(NOW, board=here, calls=here.calls, read_at=NOW)
    return replace(made, **changed)  # type: ignore[arg-type]  # as above
