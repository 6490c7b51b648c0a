"""Sample states of the bidding room for pictures: a busy morning, an empty room, each panel, somebody looked at."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from loket_operator.bidding.state import BiddingState, Panel
from loket_operator.desk.legal import DeskAct
from loket_shared.domain.bidding import CleaningItem, Need, Outcome, SeatKind, SeatState, SessionState
from loket_shared.domain.queue import Reason
from loket_shared.domain.sop.model import Owner
from loket_shared.domain.states import TicketState
from loket_shared.services.bidding_path import Visited
from loket_shared.services.bidding_reading import (
    CalledProvider,
    RunningStep,
    SessionLine,
    SessionView,
    ToReport,
    TrainerPicture,
    WaitingProvider,
)
from loket_shared.services.bidding_tender import NoteView, Tender
from loket_shared.services.pauses import PauseCause
from loket_shared.services.seats import Reserved, RoomView, SeatView
from operator_states import NOW

ME, OTHER, DESK = UUID(int=901), UUID(int=902), UUID(int=903)


def _ago(minutes: float) -> datetime:
    return NOW - timedelta(minutes=minutes)


def _in(minutes: float) -> datetime:
    return (NOW + timedelta(minutes=minutes)).replace(second=0, microsecond=0)


def _waits(n: int, closes: float | None, reason: Reason, **more: object) -> WaitingProvider:
    base = WaitingProvider(
        UUID(int=n), UUID(int=n + 50), f"B{n:03}", _ago(4 * n % 37), None if closes is None else _in(closes),
        Need.ALL, True, False, False, 0, n, reason,
    )  # fmt: skip
    return replace(base, **more)  # type: ignore[arg-type]


def _step(step: int, began: float, standard: int, owner: Owner = Owner.OFFICE, paused: bool = False) -> RunningStep:
    due = _ago(began) + timedelta(minutes=standard)
    amber = _ago(began) + timedelta(minutes=standard * 0.8)
    return RunningStep(
        UUID(int=700 + step), step, owner, standard * 60, _ago(began), amber, due, _ago(1) if paused else None,
        due < NOW,
    )  # fmt: skip


def _line(n: int, state: SessionState, step: RunningStep, closes: float | None, **more: object) -> SessionLine:
    base = SessionLine(
        session_id=UUID(int=n + 200), ticket_id=UUID(int=n), visit_id=UUID(int=n + 50), label=f"B{n:03}", state=state,
        origin=None, version=3, state_since=step.began_at, started_at=_ago(40),
        closes_at=None if closes is None else _in(closes), need=Need.ALL, desk_id=DESK, desk_name="Meja 2",
        staff_id=ME, trainer="Dimas Aryo Nugroho", away=False, seat_id=UUID(int=n + 300), seat_kind=SeatKind.PC,
        seat_number=n, seat_broken=False, case_id=None, case_label=None, notes=0, step=step, pause=None,
        paused_since=None,
    )  # fmt: skip
    return replace(base, **more)  # type: ignore[arg-type]


PROBLEM = _line(
    1, SessionState.PROBLEM, _step(9, 17, 15), 52, origin=SessionState.OFFER, case_id=UUID(int=990),
    case_label="FK-2026-000413", notes=2,
)  # fmt: skip
FILLING = _line(2, SessionState.FILLING, _step(8, 6, 15, Owner.VISITOR), 172)
TRAINING = _line(3, SessionState.TRAINING, _step(3, 4.3, 5), None, seat_kind=SeatKind.LAPTOP, seat_number=1)
OFFER = _line(4, SessionState.OFFER, _step(12, 3, 15, Owner.VISITOR), 80, seat_broken=True)
PAUSED = _line(
    5, SessionState.EXPLANATION, _step(7, 8, 15, paused=True), 300, pause=PauseCause.INTERNET, paused_since=_ago(1)
)
THEIRS = _line(
    6, SessionState.ENCRYPTION, _step(11, 13, 15), 64, staff_id=OTHER, trainer="Muhammad Rizky Abdurrahman Siregar",
    away=True,
)  # fmt: skip


def _seat(n: int, kind: SeatKind, number: int, row: int, column: int, state: SeatState, **more: object) -> SeatView:
    base = SeatView(UUID(int=n + 300), kind, number, "", row, column, state, None, 1)
    return replace(base, **more)  # type: ignore[arg-type]


PC, LAPTOP = SeatKind.PC, SeatKind.LAPTOP
SEATS = (
    _seat(1, PC, 1, 1, 1, SeatState.OCCUPIED, since=_ago(40), label="B001", closes_at=_in(52), session_id=UUID(int=201)),
    _seat(2, PC, 2, 1, 2, SeatState.OCCUPIED, since=_ago(25), label="B002", closes_at=_in(172), session_id=UUID(int=202)),
    _seat(7, PC, 3, 1, 3, SeatState.FREE),
    _seat(4, PC, 4, 2, 1, SeatState.BROKEN, since=_ago(3), label="B004", reason="Jaringan terputus", session_id=UUID(int=204)),
    _seat(8, PC, 5, 2, 2, SeatState.CLEANING, since=_ago(9), cleaned=frozenset({CleaningItem.FILES}), cleaned_by="Sari Wulandari"),
    _seat(9, PC, 6, 2, 3, SeatState.RESERVED, reservation=Reserved(UUID(int=1), "R7K2", _ago(5), _in(55), None)),
    _seat(3, LAPTOP, 1, 3, 1, SeatState.OCCUPIED, since=_ago(5), label="B003", session_id=UUID(int=203)),
    _seat(10, LAPTOP, 2, 3, 2, SeatState.FREE, reservation=Reserved(UUID(int=2), "R7K3", _in(120), _in(180), None)),
)  # fmt: skip
WAITING = (
    _waits(12, 72, Reason.DEADLINE),
    _waits(9, 215, Reason.PRIORITY, priority=True, trained=False, goes_on=True, need=Need.OFFER),
    _waits(10, None, Reason.RETURNED, skips=1, trained=None, need=Need.UNKNOWN),
    _waits(11, 60 * 24 * 3, Reason.IN_ORDER, need=Need.QUALIFICATION),
    _waits(13, -12, Reason.IN_ORDER),
)
CALLED = CalledProvider(UUID(int=12), UUID(int=62), "B012", TicketState.CALLING, _ago(1), 1, 0, _in(72), Need.ALL, True)
REPORTS = (
    ToReport(UUID(int=401), UUID(int=402), "B007", Outcome.UPLOADED, _ago(11)),
    ToReport(UUID(int=403), UUID(int=404), "B008", Outcome.ESCALATED, _ago(2)),
)
PICTURE = TrainerPicture(WAITING, (), (PROBLEM, TRAINING, FILLING, OFFER, PAUSED), (THEIRS,), REPORTS, RoomView(SEATS))


def _did(
    step: int, activity: str, began: float, ended: float | None, standard: int | None, late: bool = False
) -> Visited:
    end = None if ended is None else _ago(ended)
    seconds = None if ended is None else int((began - ended) * 60)
    return Visited(
        UUID(int=step), step, "Trainer", activity, "", Owner.VISITOR if step in {8, 12} else Owner.OFFICE,
        standard and standard * 60, _ago(began), end, None, None, None, None, seconds, late, ME, "Dimas Aryo Nugroho",
    )  # fmt: skip


WAY = (
    _did(5, "Memanggil Penyedia", 44, 43, 5),
    _did(6, "Menanyakan kualifikasi", 43, 40, 5),
    _did(11, "Memberikan penjelasan", 40, 22, 15, late=True),
    _did(12, "Melakukan enkripsi", 22, 17, 15),
    _did(9, "Menangani Permasalahan untuk diselesaikan dengan Meminta bantuan pihak/unit lain di LPSE jika diperlukan. "
         "Apakah Permasalahan dapat diselesaikan?", 17, None, 15),
)  # fmt: skip


def _view(line: SessionLine) -> SessionView:
    return SessionView(
        line.session_id, line.visit_id, line.ticket_id, line.label, line.state, line.origin, line.version, None, "",
        line.started_at, None, None, True, line.need, line.closes_at, WAY, (),
    )  # fmt: skip


def _open(line: SessionLine, **more: object) -> BiddingState:
    base = BiddingState(
        desk_id=DESK, picture=PICTURE, acts=frozenset({DeskAct.CALL_NEXT}), open_id=line.session_id,
        session=_view(line), helpers=((OTHER, "Sari Wulandari"),), desks=((DESK, "Meja 2"),),
        trainings=((ME, "26-11-2026 · Pelatihan SPSE bagi penyedia"), (OTHER, "03-12-2026 · Pelatihan Apendo dan Spamkodok")),
    )  # fmt: skip
    return replace(base, **more)  # type: ignore[arg-type]


CALLING = replace(PICTURE, called=(CALLED,), waiting=WAITING[1:])
HERE = replace(PICTURE, called=(replace(CALLED, state=TicketState.SERVING),), waiting=WAITING[1:])
ACTS = frozenset({DeskAct.PRESENT, DeskAct.RECALL, DeskAct.SKIP, DeskAct.WITHDRAW})
ALONE = TrainerPicture((), (), (), (), (), RoomView(()))
TENDER = Tender(
    PROBLEM.visit_id, PROBLEM.session_id, "Raden Ajeng Ratnaningsih Kusumawardhani",
    "Perusahaan Umum Daerah Pembangunan Sarana Prasarana Kabupaten Sukamaju Utara (Perseroda)", "081298765432", 2,
    "7712345", PROBLEM.closes_at,
    (NoteView(UUID(int=1), SessionState.OFFER, datetime(2026, 11, 23, 2, 20, tzinfo=UTC), "Dimas Aryo Nugroho", "Apendo versi lama, sudah diperbarui."),),
)  # fmt: skip

BIDDING_STATES: dict[str, BiddingState] = {
    "problem": _open(PROBLEM, seat_id=UUID(int=308)),
    "filling": _open(FILLING, seat_id=UUID(int=307)),
    "training": _open(TRAINING),
    "moving": _open(OFFER, panel=Panel.MOVE, seat_id=UUID(int=304)),
    "paused": _open(PAUSED, panel=Panel.PAUSE),
    "theirs": _open(THEIRS),
    "calling": _open(PROBLEM, picture=CALLING, acts=ACTS),
    "here": _open(PROBLEM, picture=HERE, acts=frozenset({DeskAct.LEAVE}), panel=Panel.SEAT),
    "ask-problem": _open(FILLING, panel=Panel.PROBLEM, refusal="Tulis dahulu apa yang tidak berhasil."),
    "ask-solution": _open(PROBLEM, panel=Panel.SOLUTION, typed="Kunci publik diunduh ulang dari SPSE."),
    "ask-escalate": _open(PROBLEM, panel=Panel.ESCALATE),
    "untrained": _open(TRAINING, panel=Panel.UNTRAINED),
    "back": _open(OFFER, panel=Panel.BACK),
    "hand-over": _open(PROBLEM, panel=Panel.HAND_OVER),
    "end": _open(PROBLEM, panel=Panel.END),
    "broken": _open(FILLING, panel=Panel.BROKEN, seat_id=UUID(int=307)),
    "provider": _open(PROBLEM, tender=TENDER, tender_label="B001"),
    "empty": BiddingState(desk_id=DESK, picture=ALONE, why_not_call="Belum ada yang menunggu."),
    "no-sessions": BiddingState(
        desk_id=DESK, picture=replace(ALONE, waiting=WAITING, called=(CALLED,), room=RoomView(SEATS)), acts=ACTS,
        panel=Panel.SKIP,
    ),
}  # fmt: skip
