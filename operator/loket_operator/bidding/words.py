"""The bidding room's words: seats, deadlines, why somebody stands where he stands, and the clocks."""

from datetime import datetime, timedelta

from loket_shared.domain.bidding import CleaningItem, Need, Outcome, SeatKind, SeatState
from loket_shared.domain.queue import Reason
from loket_shared.domain.sop.model import Owner
from loket_shared.qt.seat_words import seat_name
from loket_shared.services.bidding_reading import CalledProvider, RunningStep, SessionLine, WaitingProvider
from loket_shared.services.seats import SeatView
from PySide6.QtCore import QCoreApplication

from loket_operator.words import Here, stopwatch, waiting

translate = QCoreApplication.translate
SOON = timedelta(hours=1)


def place(kind: SeatKind | None, number: int | None) -> str:
    """Return a seat's short name, "PC 3"; without a seat the provider's own device."""
    if kind is None or number is None:
        return translate("Bidding", "perangkat sendiri")
    return seat_name(kind, number)


def need(value: Need) -> str:
    """Return what a provider came for."""
    return {
        Need.ALL: translate("Bidding", "kualifikasi & penawaran"),
        Need.QUALIFICATION: translate("Bidding", "data kualifikasi"),
        Need.OFFER: translate("Bidding", "unggah penawaran"),
        Need.UNKNOWN: translate("Bidding", "keperluan belum dicatat"),
    }[value]


def trained(value: bool | None, *, goes_on: bool = False) -> str:
    """Say whether a training was followed."""
    if value is None:
        return translate("Bidding", "pelatihan belum ditanyakan")
    if value:
        return translate("Bidding", "sudah pelatihan")
    return (
        translate("Bidding", "belum pelatihan, tetap didampingi")
        if goes_on
        else translate("Bidding", "belum pelatihan")
    )


def closing(closes_at: datetime | None, here: Here, now: datetime, *, left: bool = True) -> tuple[str, str]:
    """Say when the tender closes and how much time is left, with the colour of it; all instants aware UTC."""
    if closes_at is None:
        return translate("Bidding", "batas waktu tidak disebut"), "quiet"
    today = here.day(closes_at) == here.day(now)
    hour = here.hour(closes_at) if today else f"{here.day(closes_at):%d-%m} {here.hour(closes_at)}"
    if closes_at <= now:
        return translate("Bidding", "ditutup %1").replace("%1", hour), "bad"
    if not today:
        return translate("Bidding", "tutup %1").replace("%1", hour), "quiet"
    rest = closes_at - now
    role = "warn" if rest <= SOON else "ok"
    if not left:
        return translate("Bidding", "tutup %1").replace("%1", hour), role
    said = translate("Bidding", "tutup %1 · %2 lagi").replace("%1", hour)
    return said.replace("%2", waiting(rest)), role


def marks(one: WaitingProvider) -> str:
    """Return why a number stands where it stands."""
    said = []
    if one.reason is Reason.DEADLINE:
        said.append(translate("Bidding", "didahulukan: segera tutup"))
    if one.priority:
        said.append(translate("Bidding", "prioritas"))
    if one.skips:
        said.append(translate("Bidding", "dilewati %1×").replace("%1", str(one.skips)))
    if one.reason in {Reason.RETURNED, Reason.ONLY_SKIPPED}:
        said.append(translate("Bidding", "dipanggil kembali"))
    return " · ".join(said)


def about(one: WaitingProvider | CalledProvider) -> str:
    """Return what a provider came for and whether a training was followed."""
    goes_on = isinstance(one, WaitingProvider) and one.goes_on
    return f"{need(one.need)} · {trained(one.trained, goes_on=goes_on)}"


def clock(step: RunningStep | None, now: datetime) -> tuple[str, str, str]:
    """Return a step's clock, the same in words, and the colour of both; `now` is aware UTC."""
    if step is None:
        return "", "", "quiet"
    until = step.paused_at or now
    elapsed = stopwatch(max(until - step.began_at, timedelta()))
    if step.paused_at is not None:
        return elapsed, translate("Bidding", "dijeda"), "quiet"
    if step.standard is None or step.due_at is None:
        return elapsed, translate("Bidding", "tanpa batas waktu"), "quiet"
    shown = f"{elapsed} / {stopwatch(timedelta(seconds=step.standard))}"
    if step.owner is not Owner.OFFICE:
        over = until > step.due_at
        words = translate("Bidding", "penyedia, lewat %1") if over else translate("Bidding", "penyedia")
        return shown, words.replace("%1", stopwatch(abs(until - step.due_at))), "quiet"
    if until > step.due_at:
        return shown, translate("Bidding", "lewat %1").replace("%1", stopwatch(until - step.due_at)), "bad"
    if step.amber_at is not None and until >= step.amber_at:
        return shown, translate("Bidding", "sisa %1").replace("%1", stopwatch(step.due_at - until)), "warn"
    return shown, translate("Bidding", "sesuai standar"), "ok"


def outcome(value: Outcome) -> str:
    """Return how a session ended."""
    return {
        Outcome.UPLOADED: translate("Bidding", "penawaran terunggah"),
        Outcome.ESCALATED: translate("Bidding", "dieskalasikan ke LKPP"),
        Outcome.TRAINING_ADVISED: translate("Bidding", "disarankan pelatihan"),
        Outcome.DEADLINE_PASSED: translate("Bidding", "batas waktu lewat"),
        Outcome.STOPPED: translate("Bidding", "penyedia berhenti"),
        Outcome.NOT_CLOSED: translate("Bidding", "berakhir saat tutup hari"),
    }[value]


def seat_lines(one: SeatView, here: Here, now: datetime) -> tuple[str, str]:
    """Return the two short lines of a seat in the plan: what it is, and until or since when."""
    match one.state:
        case SeatState.FREE:
            coming = one.reservation
            later = translate("Bidding", "dipesan %1").replace("%1", here.hour(coming.from_at)) if coming else ""
            return translate("Bidding", "kosong"), later
        case SeatState.RESERVED:
            at = one.reservation
            return translate("Bidding", "dipesan"), f"{here.hour(at.from_at)}–{here.hour(at.to_at)}" if at else ""
        case SeatState.OCCUPIED:
            until = closing(one.closes_at, here, now, left=False)[0] if one.closes_at else ""
            return one.label, until
        case SeatState.CLEANING:
            done = translate("Bidding", "%1 dari %2").replace("%1", str(len(one.cleaned)))
            return translate("Bidding", "bersihkan"), done.replace("%2", str(len(CleaningItem)))
        case SeatState.BROKEN:
            return translate("Bidding", "rusak"), one.label


def seat_whole(one: SeatView, here: Here, now: datetime) -> str:
    """Say in full what is the matter with a seat, for its card and for who hears the screen."""
    since = here.hour(one.since) if one.since else ""
    match one.state:
        case SeatState.FREE if one.reservation is not None:
            said = translate("Bidding", "Kosong; dipesan mulai %1.").replace("%1", here.hour(one.reservation.from_at))
        case SeatState.FREE:
            said = translate("Bidding", "Kosong, siap dipakai.")
        case SeatState.RESERVED if one.reservation is not None:
            said = translate("Bidding", "Dipesan %1 sampai %2.").replace("%1", here.hour(one.reservation.from_at))
            said = said.replace("%2", here.hour(one.reservation.to_at))
        case SeatState.RESERVED:
            said = translate("Bidding", "Dipesan.")
        case SeatState.OCCUPIED:
            said = translate("Bidding", "Dipakai %1 sejak %2, %3.").replace("%1", one.label).replace("%2", since)
            said = said.replace("%3", closing(one.closes_at, here, now)[0])
        case SeatState.CLEANING:
            said = translate("Bidding", "Ditinggalkan %1. Bersihkan sebelum dipakai lagi.").replace("%1", since)
        case SeatState.BROKEN if one.label:
            said = translate("Bidding", "Rusak sejak %1: %2. Sesi %3 masih di sini, pindahkan.").replace(
                "%3", one.label
            )
            said = said.replace("%1", since).replace("%2", one.reason)
        case SeatState.BROKEN:
            said = translate("Bidding", "Rusak sejak %1: %2.").replace("%1", since).replace("%2", one.reason)
    return said


def item(value: CleaningItem) -> str:
    """Return what has to be done at a seat."""
    return {
        CleaningItem.IDENTITY: translate("Bidding", "Identitas digital dihapus"),
        CleaningItem.FILES: translate("Bidding", "Berkas penyedia dihapus"),
        CleaningItem.BROWSER: translate("Bidding", "Peramban keluar dari SPSE"),
    }[value]


def who(line: SessionLine) -> str:
    """Return who holds a session, said where it is not one's own."""
    if line.away:
        return translate("Bidding", "%1 tidak bertugas: ambil alih").replace("%1", line.trainer)
    return line.trainer
