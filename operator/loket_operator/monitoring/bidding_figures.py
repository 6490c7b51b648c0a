"""The bidding room's numbers as tables and charts: how sessions ended and what stands around them, and the use of its seats."""

from loket_shared.domain.bidding import Outcome, ReservationState
from loket_shared.domain.documents_monitoring import Figure, ReportSection
from loket_shared.domain.spread import NONE, Spread
from loket_shared.qt.seat_words import seat_name
from loket_shared.services.statistics_bidding import BiddingCounts, SeatUse

from loket_operator.monitoring.chart import Chart, Shown, span
from loket_operator.monitoring.figure_words import Translate


def bidding(found: BiddingCounts | None, translate: Translate) -> Shown:
    """Return outcomes, steps, trainings, reservations and closed tenders; the chart shows how sessions ended."""
    rows = () if found is None or found.empty else _rows(found, translate)
    heads = (
        translate("Monitoring", "Kelompok"),
        translate("Monitoring", "Rincian"),
        translate("Monitoring", "Jumlah"),
        translate("Monitoring", "Median"),
        "90%",
    )
    ends = found.outcomes if found else ()
    chart = Chart(
        tuple(outcome_name(key, translate) for key, _ in ends),
        ((translate("Monitoring", "Sesi"), tuple(float(n) for _, n in ends)),),
        translate("Monitoring", "sesi"),
    )
    note = translate(
        "Monitoring", "Kode tender baru tampil setelah tender itu ditutup, dan hanya bila batas waktunya diketahui."
    )
    title = translate("Monitoring", "Ruang bidding")
    return Shown(ReportSection(title, heads, tuple(rows), wide=1, note=note if rows else ""), chart)


def seats(found: BiddingCounts | None, translate: Translate) -> Shown:
    """Return how much each seat was used."""
    uses = found.seats if found and found.sessions else ()
    rows = tuple(_seat(one) for one in uses)
    if found and uses and found.own_device:
        rows = (*rows, (translate("Monitoring", "Perangkat sendiri"), found.own_device, None, None, None))
    heads = (
        translate("Monitoring", "Tempat"),
        translate("Monitoring", "Sesi"),
        translate("Monitoring", "Terpakai"),
        translate("Monitoring", "Median"),
        translate("Monitoring", "Terlama"),
    )
    chart = Chart(
        tuple(seat_name(one.kind, one.number) for one in uses),
        ((translate("Monitoring", "Terpakai"), tuple(round(one.seconds / 3600, 2) for one in uses)),),
        translate("Monitoring", "jam"),
    )
    return Shown(ReportSection(translate("Monitoring", "Tempat duduk"), heads, rows), chart)


def outcome_name(outcome: Outcome, translate: Translate) -> str:
    """Return how a session ended."""
    return {
        Outcome.UPLOADED: translate("Monitoring", "penawaran diunggah"),
        Outcome.ESCALATED: translate("Monitoring", "diteruskan ke LKPP"),
        Outcome.TRAINING_ADVISED: translate("Monitoring", "disarankan pelatihan"),
        Outcome.DEADLINE_PASSED: translate("Monitoring", "batas waktu lewat"),
        Outcome.STOPPED: translate("Monitoring", "penyedia berhenti"),
        Outcome.NOT_CLOSED: translate("Monitoring", "belum ditutup pada akhir hari"),
    }[outcome]


def _rows(found: BiddingCounts, translate: Translate) -> list[tuple[Figure, ...]]:
    session, training = translate("Monitoring", "Sesi"), translate("Monitoring", "Pelatihan")
    booked, step = translate("Monitoring", "Reservasi"), translate("Monitoring", "Langkah")
    rows = [_row(session, outcome_name(key, translate), n) for key, n in found.outcomes]
    rows += [_row(session, translate("Monitoring", "masih berjalan"), found.running)] if found.running else []
    rows += [_row(session, translate("Monitoring", "keluar tanpa lapor"), found.unreported)] if found.unreported else []
    rows += [
        _row(training, translate("Monitoring", "disarankan, ikut pelatihan dahulu"), found.advised),
        _row(training, translate("Monitoring", "tetap didampingi dengan alasan"), found.went_on),
        _row(training, translate("Monitoring", "berminat"), found.interested),
    ]
    rows += [_row(booked, _booked(key, translate), n) for key, n in found.reservations]
    rows += [_row(step, f"{one.step:02} {one.activity}", one.times.count, one.times) for one in found.steps]
    rows += [_row(translate("Monitoring", "Tender (sudah ditutup)"), code, n) for code, n in found.tenders]
    return rows


def _row(group: str, detail: str, count: int, times: Spread = NONE) -> tuple[Figure, ...]:
    return (group, detail, count, span(times.median), span(times.p90))


def _seat(one: SeatUse) -> tuple[Figure, ...]:
    name = seat_name(one.kind, one.number)
    return (name, one.sessions, span(one.seconds), span(one.times.median), span(one.times.maximum))


def _booked(state: ReservationState, translate: Translate) -> str:
    return {
        ReservationState.HELD: translate("Monitoring", "dipesan"),
        ReservationState.ARRIVED: translate("Monitoring", "datang"),
        ReservationState.NO_SHOW: translate("Monitoring", "tidak datang"),
        ReservationState.CANCELLED: translate("Monitoring", "dibatalkan"),
    }[state]
