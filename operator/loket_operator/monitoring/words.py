"""Monitoring's words, in one place for both languages."""

from collections.abc import Callable
from datetime import timedelta

from loket_shared.domain.deviations import Cause, DeviationKind, Party
from loket_shared.domain.states import CaseState, Channel
from loket_shared.services.deviation_lines import Stage
from loket_shared.services.statistics_live import Light
from PySide6.QtCore import QCoreApplication, QLocale

from loket_operator.archive.words import state_name
from loket_operator.monitoring.state import Subject

translate = QCoreApplication.translate

EXACT = 600

__all__ = ["state_name", "translate"]


def lasting(span: timedelta) -> str:
    """Return a span to the second below ten minutes, from there on to the minute: 45 dtk, 8 mnt 12 dtk, 1 j 5 mnt."""
    seconds = max(0, int(span.total_seconds()))
    if seconds >= EXACT:
        seconds = (seconds + 30) // 60 * 60
    hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
    if hours:
        return translate("Monitoring", "%1 j %2 mnt").replace("%1", str(hours)).replace("%2", str(minutes))
    if seconds >= EXACT or (minutes and not rest):
        return translate("Monitoring", "%1 mnt").replace("%1", str(minutes))
    if minutes:
        return translate("Monitoring", "%1 mnt %2 dtk").replace("%1", str(minutes)).replace("%2", str(rest))
    return translate("Monitoring", "%1 dtk").replace("%1", str(rest))


def count(amount: int) -> str:
    """Return how many, with the thousands set apart as the console's language does."""
    return QLocale().toString(amount)


def short(span: timedelta) -> str:
    """Return a span to the minute: 12 mnt, 1 j 5 mnt."""
    seconds = int(span.total_seconds())
    minutes = seconds // 60
    if minutes < 60:
        return translate("Monitoring", "%1 mnt").replace("%1", str(minutes))
    return lasting(timedelta(minutes=minutes))


def subject_name(subject: Subject) -> str:
    """Return what a table is about."""
    return {
        Subject.TIMES: translate("Monitoring", "Waktu"),
        Subject.DAYS: translate("Monitoring", "Hari"),
        Subject.HOURS: translate("Monitoring", "Jam"),
        Subject.SERVICES: translate("Monitoring", "Layanan"),
        Subject.DESKS: translate("Monitoring", "Loket"),
        Subject.CASES: translate("Monitoring", "Permasalahan"),
        Subject.CATEGORIES: translate("Monitoring", "Kategori"),
        Subject.DEVIATIONS: translate("Monitoring", "Penyimpangan"),
        Subject.BIDDING: translate("Monitoring", "Ruang bidding"),
        Subject.SEATS: translate("Monitoring", "Tempat duduk"),
    }[subject]


def channel_name(channel: Channel, translate: Callable[[str, str], str] = translate) -> str:
    """Return how a problem came."""
    return {
        Channel.WALK_IN: translate("Monitoring", "Datang langsung"),
        Channel.TELEPHONE: translate("Monitoring", "Telepon"),
        Channel.LPSE_SUPPORT: "LPSE Support",
        Channel.EMAIL: translate("Monitoring", "E-mail"),
        Channel.WHATSAPP: "WhatsApp",
        Channel.SUGGESTION_BOX: translate("Monitoring", "Kotak saran"),
        Channel.BIDDING_ROOM: translate("Monitoring", "Bidding room"),
    }[channel]


def kind_name(kind: DeviationKind) -> str:
    """Return in what a step deviated."""
    return {
        DeviationKind.TIME: translate("Monitoring", "Waktu"),
        DeviationKind.EQUIPMENT: translate("Monitoring", "Perlengkapan"),
        DeviationKind.OUTPUT: translate("Monitoring", "Output"),
    }[kind]


def party_name(party: Party) -> str:
    """Return who answers for a deviation."""
    return {
        Party.OFFICE: "LPSE",
        Party.VISITOR: translate("Monitoring", "Pengguna"),
        Party.LKPP: "LKPP",
        Party.SYSTEM: translate("Monitoring", "Sistem/kendala teknis"),
    }[party]


def party_short(party: Party) -> str:
    """Return who answers for a deviation, for narrow columns."""
    return translate("Monitoring", "Sistem") if party is Party.SYSTEM else party_name(party)


def days(amount: int | None) -> str:
    """Return an amount of working days, or a dash."""
    return "–" if amount is None else translate("Monitoring", "%1 hari kerja").replace("%1", str(amount))


def measured(amount: int | None, *, in_days: bool) -> str:
    """Return a measured time, or a dash."""
    return days(amount) if in_days or amount is None else lasting(timedelta(seconds=amount))


def cause_name(cause: Cause) -> str:
    """Return why a step deviated."""
    return {
        Cause.MANY_VISITORS: translate("Monitoring", "Pengunjung banyak"),
        Cause.HARD_PROBLEM: translate("Monitoring", "Permasalahan sulit"),
        Cause.FEW_OFFICERS: translate("Monitoring", "Petugas kurang"),
        Cause.OTHER_UNIT: translate("Monitoring", "Menunggu unit lain"),
        Cause.LATE_ENTRY: translate("Monitoring", "Terlambat dicatat"),
        Cause.VISITOR_DATA: translate("Monitoring", "Data pengguna belum lengkap"),
        Cause.VISITOR_AWAY: translate("Monitoring", "Pengguna tidak di tempat"),
        Cause.LKPP: translate("Monitoring", "Menunggu LKPP"),
        Cause.POWER: translate("Monitoring", "Listrik padam"),
        Cause.INTERNET: translate("Monitoring", "Internet terganggu"),
        Cause.SPSE: translate("Monitoring", "Aplikasi SPSE terganggu"),
        Cause.EQUIPMENT: translate("Monitoring", "Perangkat rusak"),
        Cause.DISASTER: translate("Monitoring", "Bencana/keadaan darurat"),
        Cause.OTHER: translate("Monitoring", "Lainnya"),
    }[cause]


def stage_name(stage: Stage) -> str:
    """Return how far a deviation is."""
    return {
        Stage.OPEN: translate("Monitoring", "belum dijelaskan"),
        Stage.EXPLAINED: translate("Monitoring", "dijelaskan"),
        Stage.SIGNED: translate("Monitoring", "disetujui"),
        Stage.WITHDRAWN: translate("Monitoring", "ditarik"),
    }[stage]


def light_name(light: Light) -> str:
    """Return how something stands against its time, in a word beside the colour."""
    return {
        Light.CALM: translate("Monitoring", "tepat"),
        Light.AMBER: translate("Monitoring", "hampir"),
        Light.RED: translate("Monitoring", "lewat"),
    }[light]


def duty_name(state: CaseState, unit: str) -> str:
    """Return what has to be done for an open case next."""
    named = {
        CaseState.RECORDED: translate("Monitoring", "mulai ditangani"),
        CaseState.CLARIFICATION: translate("Monitoring", "ingatkan pelapor"),
        CaseState.ANALYSIS: translate("Monitoring", "putuskan jawaban"),
        CaseState.ANALYSIS_ADMIN: translate("Monitoring", "jawaban Admin PPE"),
        CaseState.PROMISED: translate("Monitoring", "kabari sesuai janji"),
        CaseState.ESCALATED: translate("Monitoring", "tanyakan ke LKPP"),
        CaseState.SOLUTION_KNOWN: translate("Monitoring", "sampaikan jawaban"),
        CaseState.AWAITING_CONFIRMATION: translate("Monitoring", "minta konfirmasi"),
    }.get(state, state_name(state))
    return f"{named} (Admin PPE)" if unit == "admin_ppe" and state is not CaseState.ANALYSIS_ADMIN else named
