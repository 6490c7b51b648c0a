"""The desk's words, in one place for both languages."""

from loket_shared.qt.texts import number
from loket_shared.services.people import PROBLEM
from loket_shared.services.turn_ends import CALLS_BEFORE_SKIP
from PySide6.QtCore import QCoreApplication

from loket_operator.desk.clock import Level, Reading
from loket_operator.desk.legal import goes_without_paper, needs_saving, too_long
from loket_operator.desk.state import DeskState, Draft, DraftState, Finishing, Panel, Paper, QueueItem
from loket_operator.desk.visitor import CaseSheet, Visitor
from loket_operator.visit_steps.words import unready
from loket_operator.words import Here, stopwatch

translate = QCoreApplication.translate


def marks(item: QueueItem) -> str:
    """Return why this number stands where it stands: priority, skipped, coming back."""
    said = []
    if item.priority:
        said.append(translate("Desk", "prioritas"))
    if item.skips:
        said.append(translate("Desk", "dilewati %1×").replace("%1", str(item.skips)))
    if item.returning:
        said.append(translate("Desk", "dipanggil kembali"))
    return " · ".join(said)


def step_title(code: str) -> str:
    """Return a step's code and short name."""
    name = {
        "": translate("Desk", "Dilayani"),
        "S3-08": translate("Desk", "Pemanggilan"),
        "S3-09": translate("Desk", "Analisis"),
        "S0-08": translate("Desk", "Beri tahu nomor formulir"),
        "S3-11": translate("Desk", "Eskalasi ke LKPP"),
        "S3-12": translate("Desk", "Salinan dan arsip"),
    }[code]
    return f"{code} {name}".strip()


def clock(reading: Reading) -> str:
    """Return the running standard: 08.12 / 30.00, or only the elapsed time where there is no standard."""
    elapsed = stopwatch(reading.elapsed)
    return elapsed if reading.step.standard is None else f"{elapsed} / {stopwatch(reading.step.standard)}"


def level(reading: Reading) -> str:
    """Say in words what the clock's colour says."""
    if reading.step.standard is None:
        return translate("Desk", "tanpa batas waktu")
    match reading.level:
        case Level.CALM:
            return translate("Desk", "sesuai standar")
        case Level.AMBER:
            return translate("Desk", "sisa %1").replace("%1", stopwatch(reading.left))
        case Level.RED:
            return translate("Desk", "lewat %1").replace("%1", stopwatch(-reading.left))


def overdue(reading: Reading) -> str:
    """Say what may be done when the analysis runs over its standard; nothing happens by itself (S3-09)."""
    if reading.level is Level.RED and reading.step.code == "S3-09":
        return translate("Desk", "Waktu standar sudah lewat: lanjutkan, atau catat “Belum ada jawaban”.")
    return ""


def recall(visitor: Visitor) -> str:
    """Return the title of the recall button, with how often the number was called."""
    title = translate("Desk", "Panggil ulang (%1/%2)")
    return title.replace("%1", str(visitor.calls)).replace("%2", str(CALLS_BEFORE_SKIP))


def skip(needs_reason: bool) -> str:
    """Return the title of the skip button; … when it first asks why."""
    return translate("Desk", "Lewati…") if needs_reason else translate("Desk", "Lewati")


def draft(value: Draft, here: Here) -> str:
    """Say how safe the typed answer is, and when it is longer than the form can keep."""
    if len(value.text) > PROBLEM:
        said = translate("Desk", "terlalu panjang: %1 dari %2 huruf, sisanya tidak tersimpan")
        return said.replace("%1", number(len(value.text), here.language)).replace("%2", number(PROBLEM, here.language))
    match value.state:
        case DraftState.EMPTY:
            return ""
        case DraftState.TYPING:
            return translate("Desk", "menyimpan…")
        case DraftState.WAITING:
            return translate("Desk", "belum tersimpan – menunggu basis data")
        case DraftState.SAVED:
            saved = here.second(value.saved_at) if value.saved_at else ""
            return translate("Desk", "tersimpan %1").replace("%1", saved)


def visits(count: int) -> str:
    """Return which visit about this problem it is."""
    return translate("Desk", "kunjungan ke-%1").replace("%1", str(count))


def finish(state: DeskState, visitor: Visitor) -> str:
    """Return the title of the finish button: it first asks about paper and archive, then ends the visit."""
    if visitor.sheet is None or state.panel is Panel.FINISH or goes_without_paper(state):
        if state.waiting_form is not None:
            return translate("Desk", "Lanjut ke %1").replace("%1", state.waiting_form.form_label)
        return translate("Desk", "Selesai")
    return translate("Desk", "Selesai dan cetak…")


def why_not_finish(state: DeskState, visitor: Visitor) -> str:
    """Say what is still needed before the visit can end; empty when nothing is."""
    if state.unready:
        return unready(state.unready)
    if visitor.sheet is None:
        return ""
    if visitor.sheet.unsent:
        return unready("escalation_unsent")
    if too_long(state):
        return translate("Desk", "Jawaban terlalu panjang untuk formulir.")
    if state.panel is not Panel.FINISH:
        ready = visitor.sheet.promised or visitor.nothing_new or state.draft.text.strip()
        return "" if ready else translate("Desk", "Tulis jawaban dahulu, atau catat “Belum ada jawaban”.")
    if needs_saving(state):
        return translate("Desk", "Cetak dahulu.")
    return "" if state.finishing.copy else translate("Desk", "Pilih dahulu: salinan sudah diserahkan atau belum.")


def reason_question(panel: Panel, visitor: Visitor) -> str:
    """Return what a reason panel asks."""
    asked = {
        Panel.SKIP: translate("Desk", "Lewati %1 sebelum panggilan ketiga: mengapa?"),
        Panel.WITHDRAW: translate("Desk", "Batalkan panggilan %1: mengapa? Nomor tetap pada tempatnya."),
        Panel.LEAVE: translate("Desk", "%1 pergi sebelum selesai: mengapa?"),
        Panel.REOPEN: translate("Desk", "Buka kembali permasalahan %2: mengapa?"),
    }[panel]
    label = visitor.sheet.form_label if visitor.sheet else ""
    return asked.replace("%1", visitor.label).replace("%2", label)


def quick_reasons(panel: Panel) -> tuple[str, ...]:
    """Return the reasons that are offered at one press; another one may be typed."""
    return {
        Panel.SKIP: (
            translate("Desk", "Pengunjung minta dilewati"),
            translate("Desk", "Pengunjung sedang di ruang lain"),
            translate("Desk", "Pengunjung sudah pulang"),
        ),
        Panel.WITHDRAW: (
            translate("Desk", "Salah tekan"),
            translate("Desk", "Bukan layanan meja ini"),
            translate("Desk", "Petugas harus meninggalkan meja"),
        ),
        Panel.LEAVE: (
            translate("Desk", "Tidak dapat menunggu"),
            translate("Desk", "Akan kembali di hari lain"),
            translate("Desk", "Masalah sudah selesai sendiri"),
        ),
        Panel.REOPEN: (
            translate("Desk", "Solusinya tidak berhasil"),
            translate("Desk", "Masalah muncul lagi"),
            translate("Desk", "Ada keterangan baru"),
        ),
    }[panel]


def print_button(paper: Paper) -> str:
    """Return the title of the print button; pressing it confirms who explained."""
    if paper in {Paper.NOT_YET, Paper.PRINTING}:
        return translate("Desk", "Benar, cetak asli dan salinan")
    return translate("Desk", "Cetak lagi")


def paper(done: Finishing, here: Here) -> str:
    """Say how far the two sheets are, and what a broken printer means for this visit."""
    match done.paper:
        case Paper.NOT_YET:
            return ""
        case Paper.PRINTING:
            return translate("Desk", "sedang dicetak…")
        case Paper.PRINTED:
            at = here.hour(done.printed_at) if done.printed_at else ""
            return translate("Desk", "Asli dan salinan dikirim ke pencetak pukul %1.").replace("%1", at)
        case Paper.FAILED:
            return translate(
                "Desk", "Jawaban tersimpan, tetapi belum tercetak: %1 Kunjungan tetap dapat diselesaikan."
            ).replace("%1", done.trouble)


def form_state(sheet: CaseSheet) -> str:
    """Say in two words how far a form is, on its tab."""
    if sheet.answered:
        return translate("Desk", "dijawab")
    return translate("Desk", "janji kabar") if sheet.promised else translate("Desk", "belum dijawab")
