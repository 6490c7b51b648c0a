"""Every state that the wall can be in, by name: for pictures and for the test that measures them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import wall_states as states
from loket_display.announcement import Silence
from loket_display.derive import Facts
from loket_shared.domain.deviations import Cause
from loket_shared.domain.estimate import Estimate
from loket_shared.domain.opening import Opening, OpeningState
from loket_shared.domain.states import DeskKind
from loket_shared.services.board import Board

LONG_OFFICE = "Layanan Pengadaan Secara Elektronik (LPSE) Pemerintah Kabupaten Kotawaringin Barat"
LONG_DESK = "Ruang Pendampingan Penyedia Lantai Dua Sayap Timur"


@dataclass(frozen=True, slots=True)
class Picture:
    """One state and how it is drawn."""

    name: str
    facts: Facts
    pictures: bool = False
    contrast: bool = False


def wall_pictures() -> Iterator[Picture]:
    """Yield every state that the wall can be in."""
    morning, four = states.board(*states.MORNING), states.facts(*states.MORNING)
    yield Picture("morning", four, pictures=True)
    yield Picture("morning-without-pictures", four)
    yield Picture("contrast", four, contrast=True)
    yield Picture("bidding-room", states.facts(*states.TO_THE_BIDDING_ROOM), pictures=True)
    yield Picture("bidding-room-many", states.facts(*states.TO_THE_BIDDING_ROOM, *states.calls(7)))
    yield Picture("bidding-room-english", replace(states.facts(*states.TO_THE_BIDDING_ROOM), language="en"))
    for count in (1, 2, 3, 5, 6, 7, 8, 9, 13, 16):
        yield Picture(f"calls-{count:02d}", states.facts(*states.calls(count)))
    for label in ("X1-007", "B1000", "W888"):
        yield Picture(
            f"label-{label}", states.facts(states.call(label, 12), states.call("X1-006", 2), *states.calls(3))
        )
    yield Picture("speaking", replace(four, speaking=states.MORNING[1].call_id), pictures=True)
    stale = replace(four, lost=True, silence=Silence.NO_DEVICE)
    yield Picture("stale-no-audio", stale)
    yield Picture("muted", replace(four, silence=Silence.MUTED), pictures=True)
    yield Picture("priority-and-names", _named())
    yield Picture("long-names", _long())
    yield Picture("everything-at-once", _worst())
    yield Picture("english", replace(four, language="en", lost=True, silence=Silence.MUTED))
    yield Picture(
        "last-number-passed", states.facts(shown=replace(morning, door=_door(OpeningState.LAST_NUMBER_PASSED)))
    )
    yield Picture("break-with-calls", states.facts(shown=replace(morning, door=_door(OpeningState.BREAK))))
    yield Picture(
        "special-hours",
        states.facts(shown=replace(morning, door=replace(states.OPEN, reason="jam kerja bulan Ramadan"))),
    )
    yield from _disturbed(morning)
    empty = states.board(next=(states.waiting("Konsultasi SPSE"), states.waiting("Bidding Room")))
    yield Picture("quiet", states.facts(shown=empty))
    yield Picture("quiet-with-pictures", states.facts(shown=empty), pictures=True)
    for state in (OpeningState.BREAK, OpeningState.BEFORE_HOURS, OpeningState.CLOSED):
        yield Picture(f"door-{state}", states.facts(shown=replace(empty, door=_door(state))))
    holiday = Opening(OpeningState.CLOSED, None, None, states.TOMORROW, "Hari Guru Nasional")
    yield Picture("door-holiday", states.facts(shown=replace(empty, door=holiday)), pictures=True)
    yield Picture("starting", Facts(states.NOW))
    yield Picture("starting-away", Facts(states.NOW, lost=True))
    yield Picture("not-set-up", Facts(states.NOW, set_up=False))
    yield Picture("fault", replace(four, fault="K7M-2QX"))


def _disturbed(morning: Board) -> Iterator[Picture]:
    lasting = replace(morning, disturbance=states.SPSE_DOWN)
    yield Picture("disturbance", states.facts(shown=lasting), pictures=True)
    yield Picture("disturbance-contrast", states.facts(shown=lasting), contrast=True)
    planned = replace(states.SPSE_DOWN, ended_at=states.AFTER_BREAK, cause=Cause.POWER, text="Perawatan gardu PLN")
    yield Picture("disturbance-planned", states.facts(shown=replace(morning, disturbance=planned)))
    yield Picture("disturbance-english", states.facts(shown=lasting, language="en"))
    long = replace(states.SPSE_DOWN, text="Jaringan ke pusat data terputus karena galian kabel. " * 6)
    shown = replace(morning, disturbance=long, door=_door(OpeningState.LAST_NUMBER_PASSED))
    yield Picture("disturbance-long", states.facts(shown=shown, lost=True))
    early = replace(morning, calls=(), next=(), disturbance=states.SPSE_DOWN, door=_door(OpeningState.BEFORE_HOURS))
    yield Picture("disturbance-before-hours", states.facts(shown=early))


def _door(state: OpeningState) -> Opening:
    closed = state is OpeningState.CLOSED
    resumes = states.TOMORROW if closed else states.AFTER_BREAK
    return Opening(state, None if closed else states.CLOSES, None if closed else states.LAST_NUMBER, resumes, None)


def _named() -> Facts:
    first = states.call("A027", 3, priority=True, name="Siti Rahmawati")
    room = states.call(
        "B011", 1, kind=DeskKind.RUANG, desk_name="Bidding Room", name="Raden Mas Bambang Soeryowidjojo Kusumoningrat"
    )
    return states.facts(
        first, states.call("A026", 1, priority=True, name="Budi"), room, states.call("A025", 2, name="Dewi Lestari")
    )


def _long() -> Facts:
    first = states.call("X1-007", 12, kind=DeskKind.RUANG, desk_name=LONG_DESK)
    long = "Konsultasi dan Pendampingan Pengadaan Barang/Jasa Secara Elektronik untuk Penyedia"
    rows = (
        states.waiting(long, "X1-008", "X1-009*", "X1-010!", more=12, wait=Estimate(14, 120, 150)),
        states.waiting("Bidding Room", "B1000", "B1001"),
    )
    return states.facts(
        shown=states.board(first, states.call("B1000", 2, desk_name=LONG_DESK), office_name=LONG_OFFICE, next=rows)
    )


def _worst() -> Facts:
    rows = tuple(
        states.waiting(
            f"Layanan {n} yang agak panjang namanya",
            f"C{n}-001",
            f"C{n}-002*",
            f"C{n}-003!",
            more=n,
            wait=Estimate(3, 15, 25),
        )
        for n in range(1, 6)
    )
    shown = states.board(
        *states.calls(9), office_name=LONG_OFFICE, next=rows, door=_door(OpeningState.LAST_NUMBER_PASSED)
    )
    return states.facts(shown=shown, lost=True, silence=Silence.BROKEN)
