"""The words of the cases' workspace: channels, states, times that run, and why something is due."""

from datetime import datetime, timedelta
from enum import StrEnum, auto

from loket_shared.domain.states import CaseState, Channel, ContactOutcome, Means
from loket_shared.qt import texts
from loket_shared.qt.texts import Language
from loket_shared.services.case_list import CaseCounts, OpenCase
from loket_shared.services.case_story import Standing
from loket_shared.services.duties import TO_ARCHIVE_MINUTES, TO_PRIORITY_MINUTES, DutyKind
from PySide6.QtCore import QCoreApplication

from loket_operator.words import Here

translate = QCoreApplication.translate
AMBER_SHARE = 0.8
DAY = timedelta(days=1)


class Urgency(StrEnum):
    """How near the end of a duty is; equal to it still complies."""

    NONE = auto()
    CALM = auto()
    AMBER = auto()
    RED = auto()


def urgency(since: datetime, due: datetime | None, now: datetime) -> Urgency:
    """Return how near an aware instant is to a duty's end: amber from four fifths on, red after it."""
    if due is None:
        return Urgency.NONE
    if now > due:
        return Urgency.RED
    return Urgency.AMBER if now - since >= AMBER_SHARE * (due - since) else Urgency.CALM


def span(time: timedelta, language: Language) -> str:
    """Return a span as people say it: 2 jam 10 menit, 3 hari 4 jam."""
    if time < timedelta(minutes=1):
        return translate("Cases", "kurang dari 1 menit")
    if time < DAY:
        return texts.duration(time, language)
    days, rest = divmod(time, DAY)
    hours = int(rest.total_seconds() // 3600)
    said = translate("Cases", "%1 hari").replace("%1", str(days))
    of_day = translate("Cases", "%1 jam").replace("%1", str(hours))
    return f"{said} {of_day}" if hours else said


def due(at: datetime | None, now: datetime, language: Language) -> str:
    """Say how long there is until an aware instant, or how long it is over."""
    if at is None:
        return translate("Cases", "tanpa tenggat")
    if now > at:
        return translate("Cases", "lewat %1").replace("%1", span(now - at, language))
    return translate("Cases", "dalam %1").replace("%1", span(at - now, language))


def instant(at: datetime, here: Here) -> str:
    """Return an aware instant with its day: 23 Nov 2026 09.42."""
    day, month, year = texts.plain_date(here.day(at), here.language).split()
    return f"{day} {month[:3]} {year} {here.hour(at)}"


def duty(kind: DutyKind | None) -> str:
    """Return what is owed next."""
    if kind is None:
        return translate("Cases", "Tidak ada yang ditunggu")
    return {
        DutyKind.PRIORITISE: translate("Cases", "Tetapkan prioritas"),
        DutyKind.SOLVE: translate("Cases", "Selesaikan"),
        DutyKind.REMIND: translate("Cases", "Ingatkan pelapor"),
        DutyKind.PROMISE: translate("Cases", "Beri kabar yang dijanjikan"),
        DutyKind.TELL: translate("Cases", "Sampaikan jawaban"),
        DutyKind.CONFIRM: translate("Cases", "Tunggu konfirmasi"),
        DutyKind.ARCHIVE: translate("Cases", "Simpan formulir"),
        DutyKind.ESCALATE: translate("Cases", "Kirim eskalasi ke LKPP"),
        DutyKind.PASS_ON: translate("Cases", "Teruskan permintaan LKPP"),
        DutyKind.FORWARD: translate("Cases", "Teruskan data ke LKPP"),
        DutyKind.LKPP: translate("Cases", "Ditunggu dari LKPP"),
    }[kind]


def why(standing: Standing, here: Here) -> str:
    """Say why a case is due when it is."""
    if standing.due_kind is None:
        return ""
    since = instant(standing.since, here)
    said = {
        DutyKind.PRIORITISE: translate("Cases", "%2 menit jam kerja sejak diterima %1 (S1-02)"),
        DutyKind.SOLVE: translate("Cases", "Tabel Prioritas %2, sejak diterima %1"),
        DutyKind.REMIND: translate("Cases", "Data diminta %1; pelapor diingatkan bila belum menjawab"),
        DutyKind.PROMISE: translate("Cases", "Dijanjikan kepada pelapor pada %1"),
        DutyKind.TELL: translate("Cases", "Jawaban sudah ada sejak %1, pelapor belum diberi tahu"),
        DutyKind.CONFIRM: translate("Cases", "Jawaban disampaikan %1; setelah tenggat boleh ditutup karena tidak ada kabar"),
        DutyKind.ARCHIVE: translate("Cases", "%2 menit sejak dijawab %1 (S0-07)"),
        DutyKind.ESCALATE: translate("Cases", "5 menit sejak diketahui tidak dapat ditangani (S2-01)"),
        DutyKind.PASS_ON: translate("Cases", "LKPP meminta data; pengguna belum dihubungi (S2-07)"),
        DutyKind.FORWARD: translate("Cases", "5 menit sejak data pengguna datang (S2-09)"),
        DutyKind.LKPP: translate("Cases", "LKPP wajib memberi kabar dalam 2 hari kerja, lalu setiap hari kerja (S2-12, S2-14)"),
    }[standing.due_kind]  # fmt: skip
    number = {DutyKind.PRIORITISE: str(TO_PRIORITY_MINUTES), DutyKind.ARCHIVE: str(TO_ARCHIVE_MINUTES)}
    of_level = f"{standing.level} {standing.level_name}".strip()
    said = said.replace("%1", since).replace("%2", number.get(standing.due_kind, of_level))
    if standing.due_kind is DutyKind.SOLVE and standing.stage_deadline is not None:
        stage = translate("Cases", "tahapan ditutup %1").replace("%1", instant(standing.stage_deadline, here))
        said = f"{said}; {stage}"
    return said


def state_name(state: CaseState) -> str:
    """Return a case's state as officers say it."""
    return {
        CaseState.RECORDED: translate("Cases", "Dicatat"),
        CaseState.CLARIFICATION: translate("Cases", "Menunggu data pelapor"),
        CaseState.ANALYSIS: translate("Cases", "Ditangani Helpdesk"),
        CaseState.ANALYSIS_ADMIN: translate("Cases", "Ditangani Admin PPE"),
        CaseState.PROMISED: translate("Cases", "Dijanjikan kabar"),
        CaseState.ESCALATED: translate("Cases", "Dieskalasikan ke LKPP"),
        CaseState.SOLUTION_KNOWN: translate("Cases", "Ada jawaban, belum disampaikan"),
        CaseState.AWAITING_CONFIRMATION: translate("Cases", "Menunggu konfirmasi pelapor"),
        CaseState.ANSWERED: translate("Cases", "Selesai dijawab"),
        CaseState.ARCHIVED: translate("Cases", "Diarsipkan"),
        CaseState.MERGED: translate("Cases", "Digabung"),
        CaseState.CANCELLED: translate("Cases", "Dibatalkan"),
    }[state]


def channel_name(channel: Channel) -> str:
    """Return how a case reached the office."""
    return {
        Channel.WALK_IN: translate("Cases", "Datang langsung"),
        Channel.TELEPHONE: translate("Cases", "Telepon"),
        Channel.LPSE_SUPPORT: translate("Cases", "LPSE Support"),
        Channel.EMAIL: translate("Cases", "E-mail"),
        Channel.WHATSAPP: translate("Cases", "WhatsApp"),
        Channel.SUGGESTION_BOX: translate("Cases", "Kotak saran"),
        Channel.BIDDING_ROOM: translate("Cases", "Bidding Room"),
    }[channel]


def means_name(means: Means) -> str:
    """Return how somebody was spoken with."""
    return {
        Means.COUNTER: translate("Cases", "di loket"),
        Means.TELEPHONE: translate("Cases", "telepon"),
        Means.EMAIL: translate("Cases", "e-mail"),
        Means.WHATSAPP: translate("Cases", "WhatsApp"),
        Means.LPSE_SUPPORT: translate("Cases", "LPSE Support"),
        Means.LETTER: translate("Cases", "surat"),
        Means.NONE: translate("Cases", "tanpa hubungan"),
    }[means]


def outcome_name(outcome: ContactOutcome) -> str:
    """Return what came of a contact."""
    return {
        ContactOutcome.REACHED: translate("Cases", "terhubung"),
        ContactOutcome.NO_ANSWER: translate("Cases", "tidak dijawab"),
        ContactOutcome.WRONG_NUMBER: translate("Cases", "nomor salah"),
        ContactOutcome.MESSAGE_LEFT: translate("Cases", "pesan ditinggalkan"),
        ContactOutcome.SOLVED: translate("Cases", "sudah selesai"),
        ContactOutcome.NOT_SOLVED: translate("Cases", "belum selesai"),
    }[outcome]


def unit_name(unit: str) -> str:
    """Return a unit's name."""
    return translate("Cases", "Admin PPE") if unit == "admin_ppe" else translate("Cases", "Helpdesk")


def holder(name: str, substitute: str, unit: str, *, off_duty: bool = False) -> str:
    """Say who has a case: a person, a person who is away with who stands in, or the unit."""
    if not name:
        return translate("Cases", "%1, belum ada pemegang").replace("%1", unit_name(unit))
    if substitute:
        said = translate("Cases", "%1 (tidak bertugas, pengganti %2)")
        return said.replace("%1", name).replace("%2", substitute)
    return translate("Cases", "%1 (tidak bertugas)").replace("%1", name) if off_duty else name


def marks(line: OpenCase) -> str:
    """Return the second line of a card: state, channel, who has it."""
    parts = [
        state_name(line.state),
        channel_name(line.channel),
        holder(line.holder, line.substitute, line.unit) if line.holder else unit_name(line.unit),
    ]
    if line.reopened:
        parts.insert(1, translate("Cases", "dibuka kembali %1×").replace("%1", str(line.reopened)))
    return " · ".join(parts)


def counted(counts: CaseCounts, language: Language) -> str:
    """Sum up the list below it."""
    parts = [translate("Cases", "%1 permasalahan").replace("%1", texts.number(counts.matching, language))]
    if counts.overdue:
        parts.append(translate("Cases", "%1 lewat tenggat").replace("%1", texts.number(counts.overdue, language)))
    if later := counts.today - counts.overdue:
        parts.append(translate("Cases", "%1 lagi jatuh tempo hari ini").replace("%1", texts.number(later, language)))
    return " · ".join(parts)
