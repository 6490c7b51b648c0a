"""The words of a case's step times: how long, against which standard, and how that stands."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from loket_shared.domain.sop.model import ClockKind
from loket_shared.domain.timers import EndedAs, Run
from loket_shared.services.case_times import StepTime
from loket_shared.services.pauses import PauseCause
from loket_shared.services.statistics_live import Light, light
from PySide6.QtCore import QCoreApplication

from loket_operator.monitoring.words import lasting, measured

translate = QCoreApplication.translate
ROLES = {Light.CALM: "ok", Light.AMBER: "warn", Light.RED: "bad"}
KINDS = {Light.CALM: "calm", Light.AMBER: "amber", Light.RED: "red"}


@dataclass(frozen=True, slots=True)
class Ticking:
    """A running step at one instant: seconds by its own clock, how it stands, and both in words."""

    light: Light
    clock: str
    words: str


def ticking(step: StepTime, read_at: datetime, now: datetime) -> Ticking:
    """Read a running step at an aware instant after it was read; only plain time goes on between two readings."""
    run = step.run
    since = int(max(now - read_at, timedelta()).total_seconds()) if _plain(run) else 0
    stands = light(run.due_at, run.amber_at, run.paused_at or now)
    net = None if step.net is None else step.net + since
    left = None if step.left is None else step.left - since
    return Ticking(stands, _clock(run, net), _standing(run, stands, left))


def lasting_seconds(seconds: int) -> str:
    """Return a number of seconds as people say it: 8 mnt 12 dtk, 1 j 5 mnt, 4 jam."""
    hours, rest = divmod(seconds, 3600)
    if hours and not rest:
        return translate("CaseTimes", "%1 jam").replace("%1", str(hours))
    return lasting(timedelta(seconds=seconds))


def cause_of_pause(cause: PauseCause) -> str:
    """Return why the work stands still."""
    return {
        PauseCause.REST: translate("CaseTimes", "istirahat"),
        PauseCause.VISITOR_PAPERS: translate("CaseTimes", "menunggu berkas pengguna"),
        PauseCause.POWER: translate("CaseTimes", "listrik padam"),
        PauseCause.INTERNET: translate("CaseTimes", "internet terganggu"),
        PauseCause.SPSE: translate("CaseTimes", "SPSE terganggu"),
        PauseCause.EQUIPMENT: translate("CaseTimes", "perangkat rusak"),
        PauseCause.PROVISIONAL: translate("CaseTimes", "arsip sementara"),
        PauseCause.OTHER: translate("CaseTimes", "lainnya"),
    }[cause]


def outcome(step: StepTime) -> tuple[str, str]:
    """Say how an ended step stands against its standard, and the colour role of that."""
    run = step.run
    in_days = run.clock is ClockKind.WORKING_DAYS
    if run.ended_as is EndedAs.ABANDONED:
        return translate("CaseTimes", "tidak selesai"), "quiet"
    if run.ended_as is EndedAs.OVERTAKEN:
        return translate("CaseTimes", "tidak diperlukan lagi"), "quiet"
    if run.doubtful:
        return translate("CaseTimes", "jam komputer disetel mundur, tidak diukur"), "quiet"
    if run.net_seconds is None:
        return translate("CaseTimes", "tidak diukur"), "quiet"
    took = lasting_seconds(run.net_seconds)
    if run.standard is None:
        return took, "quiet"
    of = translate("CaseTimes", "standar %2") if in_days else translate("CaseTimes", "%1 dari %2")
    said = of.replace("%1", took).replace("%2", measured(run.standard, in_days=in_days))
    if not run.late:
        kept = translate("CaseTimes", "sesuai standar")
        return f"{said} · {kept}", "ok"
    late = translate("CaseTimes", "terlambat")
    if not in_days:
        over = lasting_seconds(run.net_seconds - run.standard)
        late = translate("CaseTimes", "terlambat %1").replace("%1", over)
    return f"{said} · {late}", "bad"


def gross(run: Run) -> str:
    """Say what the pauses took from the gross time; empty where there were none."""
    if not run.paused_seconds or run.gross_seconds is None:
        return ""
    said = translate("CaseTimes", "kotor %1, jeda %2, bersih %3")
    for sign, value in (("%1", run.gross_seconds), ("%2", run.paused_seconds), ("%3", run.net_seconds or 0)):
        said = said.replace(sign, lasting_seconds(value))
    return said


def _plain(run: Run) -> bool:
    if run.paused_at is not None:
        return False
    return not run.needs_calendar or (run.clock is ClockKind.WALL_WHILE_PRESENT and run.left_at is None)


def _clock(run: Run, net: int | None) -> str:
    took = lasting_seconds(net or 0)
    if run.standard is None:
        return took
    if run.clock is ClockKind.WORKING_DAYS:
        return measured(run.standard, in_days=True)
    return f"{took} / {lasting_seconds(run.standard)}"


def _standing(run: Run, stands: Light, left: int | None) -> str:
    if run.paused_at is not None:
        return translate("CaseTimes", "dijeda")
    if run.standard is None:
        return translate("CaseTimes", "tanpa batas waktu")
    if left is None:
        return translate("CaseTimes", "kalender belum terisi")
    if stands is Light.RED or left < 0:
        return translate("CaseTimes", "lewat %1").replace("%1", lasting_seconds(-left))
    if stands is Light.AMBER:
        return translate("CaseTimes", "sisa %1").replace("%1", lasting_seconds(left))
    return translate("CaseTimes", "sesuai standar")
