"""What the evidence dossier says of steps, pauses, prints and the case's standing (A.6.5, A.6.6)."""

from datetime import date, datetime

from loket_shared.domain.dossier import CaseHead
from loket_shared.domain.dossier_period import ProcedureCount
from loket_shared.domain.dossier_steps import Measure, ProcedurePart, StepDone, Verdict
from loket_shared.qt.documents import words
from loket_shared.qt.documents.register_words import lasting
from loket_shared.qt.texts import clock_time, plain_date, time_of_day, zone_name

TITLE = "BERKAS BUKTI"
_VERDICTS = {
    Verdict.IN_TIME: "sesuai",
    Verdict.LATE: "lewat batas waktu",
    Verdict.RECORDED: "tercatat, tanpa standar waktu",
    Verdict.RUNNING: "belum selesai",
    Verdict.OVERDUE: "belum selesai, sudah lewat tenggat",
    Verdict.ABANDONED: "dihentikan sebelum selesai",
    Verdict.OVERTAKEN: "tidak diselesaikan sampai arsip final",
    Verdict.UNMEASURED: "dilakukan; lamanya tidak diukur",
    Verdict.NOT_MEASURED: "tidak diukur",
    Verdict.NOT_APPLICABLE: "tidak berlaku",
    Verdict.NOT_YET: "belum dilakukan",
    Verdict.NOT_DONE: "tidak dilakukan",
}
_CLOCKS = {
    "wall": "",
    "business": "jam kerja",
    "wall_while_present": "selama pengguna hadir, lalu jam kerja",
    "working_days": "",
}
_OWNERS = {"office": "LPSE", "visitor": "Pengguna", "lkpp": "LKPP"}
_PAUSES = {
    "rest": "Istirahat",
    "visitor_papers": "Pengguna melengkapi berkas",
    "power": "Listrik padam",
    "internet": "Internet terganggu",
    "spse": "Aplikasi SPSE terganggu",
    "equipment": "Perangkat rusak",
    "provisional": "Disimpan sementara, menunggu jawaban",
    "other": "Lainnya",
}
_STATES = {
    "recorded": "Dicatat",
    "clarification": "Menunggu data pelapor",
    "analysis": "Ditangani Helpdesk",
    "analysis_admin": "Ditangani Admin PPE",
    "promised": "Dijanjikan kabar",
    "escalated": "Dieskalasikan ke LKPP",
    "solution_known": "Ada jawaban, belum disampaikan",
    "awaiting_confirmation": "Menunggu konfirmasi pelapor",
    "answered": "Selesai dijawab",
    "archived": "Diarsipkan",
    "merged": "Digabung",
    "cancelled": "Dibatalkan",
}
_CHANNELS = {
    "walk_in": "Datang langsung",
    "telephone": "Telepon",
    "lpse_support": "LPSE Support",
    "email": "E-mail",
    "whatsapp": "WhatsApp",
    "suggestion_box": "Kotak saran",
    "bidding_room": "Bidding Room",
}


def verdict(done: StepDone) -> str:
    """Return what came of a step: 'sesuai', 'lewat 4 menit', 'belum selesai'; an unknown time is never 0."""
    if done.doubtful:
        return "tidak diukur: jam komputer berubah selama langkah ini"
    if done.verdict is Verdict.LATE and done.over is not None and done.measure is not None:
        return f"lewat {done.over} hari kerja" if done.measure.in_days else f"lewat {lasting(done.over)}"
    return _VERDICTS[done.verdict]


def plain_verdict(code: Verdict) -> str:
    """Return what is said of a step that was never begun."""
    return _VERDICTS[code]


def standard(measure: Measure) -> str:
    """Return a standard in words: '30 menit', '10–15 menit', '1 hari kerja'."""
    if measure.in_days:
        low = f"{measure.low}–" if measure.low else ""
        return f"{low}{measure.amount} hari kerja"
    if measure.low is not None and measure.low % 60 == 0 and measure.amount % 60 == 0:
        return f"{measure.low // 60}–{measure.amount // 60} menit"
    return f"{lasting(measure.low)} – {lasting(measure.amount)}" if measure.low else lasting(measure.amount)


def measured_by(measure: Measure) -> str:
    """Return by what clock and for which class of cases a standard holds; empty for plain minutes of every case."""
    of_class = f"kelas {measure.of_class}" if measure.of_class else ""
    return "; ".join(part for part in (_CLOCKS.get(measure.clock, measure.clock), of_class) if part)


def owner(code: str) -> str:
    """Return whose time a step takes."""
    return _OWNERS.get(code, code)


def pause(code: str) -> str:
    """Return the cause of a pause; an unknown code is shown as it is."""
    return _PAUSES.get(code, code)


def state(code: str) -> str:
    """Return a case's state; an unknown code is shown as it is."""
    return _STATES.get(code, code)


def channel(code: str) -> str:
    """Return how a case reached the office; an unknown code is shown as it is."""
    return _CHANNELS.get(code, code)


def standing(head: CaseHead) -> str:
    """Return the state with what explains it: into which case it was merged, how often it was reopened."""
    said = state(head.state)
    if head.merged_into:
        said += f" ke {head.merged_into}"
    elif head.closing_basis == "silence":
        said += ", ditutup karena tidak ada kabar dari pelapor"
    return f"{said}; dibuka kembali {head.reopened} kali" if head.reopened else said


def document(part: ProcedurePart | ProcedureCount) -> str:
    """Return a procedure's number, revision and effective date, each only if known, and our count of its revisions."""
    said = [f"No. {part.document_number}" if part.document_number else "tanpa nomor dokumen"]
    if part.document_revision:
        said.append(f"revisi {part.document_revision}")
    said.append(f"berlaku {plain_date(part.effective)}" if part.effective else "tanggal berlaku tidak tercantum")
    return f"{', '.join(said)} (versi {part.revision} di Loket)"


def moment(at: datetime, zone: str) -> str:
    """Return an instant to the second in the office's zone: 23-11-2026 09.42.05."""
    return f"{day(at, zone)} {clock_time(at, zone, seconds=True)}"


def full(at: datetime, zone: str) -> str:
    """Return an instant as a sentence says it: 23 November 2026 pukul 09.42 WIB."""
    return f"{plain_date(words.local(at, zone).date())} pukul {time_of_day(at, zone)}"


def day(at: datetime, zone: str) -> str:
    """Return an instant's date in the office's zone."""
    return words.short_date(words.local(at, zone).date())


def span(begun: datetime, ended: datetime | None, zone: str) -> tuple[str, str]:
    """Return beginning and end of something; the end is short on the same day."""
    if ended is None:
        return moment(begun, zone), "–"
    same = day(begun, zone) == day(ended, zone)
    return moment(begun, zone), clock_time(ended, zone, seconds=True) if same else moment(ended, zone)


def zone_said(at: datetime, zone: str) -> str:
    """Return which zone's clock the tables follow."""
    return f"Semua jam menurut {zone_name(at, zone)}."


def seconds(value: int | None) -> str:
    """Return a measured time, or that it was not."""
    return "tidak diukur" if value is None else lasting(value)


def period(first: date, last: date) -> str:
    """Return the period as the title says it."""
    return f"Periode {words.period(first, last)}"
