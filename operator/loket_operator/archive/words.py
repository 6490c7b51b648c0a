"""The archive's words, in one place for both languages."""

from datetime import date

from loket_shared.domain.states import CaseState
from loket_shared.qt import texts
from loket_shared.services.archive_search import ArchiveRow
from loket_shared.services.dossier_period import ListedCase, ListedCases
from loket_shared.services.finish import Sheet
from PySide6.QtCore import QCoreApplication

from loket_operator.archive.state import Document, Exporting, OpenCase, Stage
from loket_operator.words import Here

translate = QCoreApplication.translate


def state_name(state: CaseState) -> str:
    """Return a form's state as staff say it."""
    return {
        CaseState.RECORDED: translate("Archive", "belum dijawab"),
        CaseState.CLARIFICATION: translate("Archive", "menunggu keterangan"),
        CaseState.ANALYSIS: translate("Archive", "belum dijawab"),
        CaseState.ANALYSIS_ADMIN: translate("Archive", "di Admin PPE"),
        CaseState.PROMISED: translate("Archive", "dijanjikan"),
        CaseState.ESCALATED: translate("Archive", "dieskalasikan"),
        CaseState.SOLUTION_KNOWN: translate("Archive", "solusi diketahui"),
        CaseState.AWAITING_CONFIRMATION: translate("Archive", "menunggu konfirmasi"),
        CaseState.ANSWERED: translate("Archive", "dijawab"),
        CaseState.ARCHIVED: translate("Archive", "diarsipkan final"),
        CaseState.MERGED: translate("Archive", "digabung"),
        CaseState.CANCELLED: translate("Archive", "dibatalkan"),
    }[state]


def state_choice(state: CaseState) -> str:
    """Return a state as it is chosen from a list, where no two may have one name."""
    named = translate("Archive", "baru dicatat") if state is CaseState.RECORDED else state_name(state)
    return named[:1].upper() + named[1:]


def short_date(day: date) -> str:
    """Return a date for narrow columns: 23-11-2026."""
    return f"{day:%d-%m-%Y}"


def lies(row: ArchiveRow) -> str:
    """Return the archive number under which the signed original lies, for now or for good, or that it has none."""
    return row.archive_label or translate("Archive", "belum diarsipkan")


def sheet_name(sheet: Sheet) -> str:
    """Return a sheet as it is named on paper."""
    return "ASLI" if sheet is Sheet.ASLI else "SALINAN"


def print_title(case: OpenCase, sheet: Sheet) -> str:
    """Return what the print button says: the first print, or which reprint it would be."""
    nth = case.next_print(sheet)
    if nth == 1:
        return translate("Archive", "Cetak %1").replace("%1", sheet_name(sheet))
    again = translate("Archive", "Cetak ulang %1 (ke-%2)")
    return again.replace("%1", sheet_name(sheet)).replace("%2", str(nth - 1))


def paper(case: OpenCase, here: Here) -> str:
    """Say what became of the last print."""
    done = case.paper
    if done.trouble:
        return done.trouble
    if done.running:
        return translate("Archive", "Sedang dikirim ke pencetak A4…")
    if done.printed_at is None or done.sheet is None:
        return ""
    said = translate("Archive", "%1 dikirim ke pencetak pukul %2.")
    return said.replace("%1", sheet_name(done.sheet)).replace("%2", here.hour(done.printed_at))


def export_state(exporting: Exporting) -> str:
    """Say what became of the last export."""
    match exporting.stage:
        case Stage.RUNNING:
            return translate("Archive", "Sedang dibuat…")
        case Stage.DONE if exporting.path:
            return translate("Archive", "Tersimpan di:")
        case Stage.DONE:
            return translate("Archive", "Dikirim ke pencetak A4.")
        case Stage.FAILED:
            return exporting.trouble
        case _:
            return ""


def document_name(document: Document) -> str:
    """Return a document's name."""
    return {
        Document.RECAP: translate("Archive", "Rekap"),
        Document.GUEST_BOOK: translate("Archive", "Buku tamu"),
        Document.DOSSIER: translate("Archive", "Berkas bukti"),
    }[document]


def evidence(case: OpenCase) -> str:
    """Say what became of the open form's dossier."""
    made = case.evidence
    match made.stage:
        case Stage.RUNNING:
            return translate("Archive", "Berkas bukti sedang dibuat; jurnal diperiksa…")
        case Stage.DONE:
            return translate("Archive", "Berkas bukti tersimpan: %1").replace("%1", made.path)
        case _:
            return ""


def listed_row(number: int, one: ListedCase) -> tuple[str, ...]:
    """Return a case of the period's dossier as the preview shows it."""
    return (
        str(number), one.form_label, f"{one.recorded_on:%d-%m-%Y}", state_name(CaseState(one.state)), str(one.deviations),
        str(one.unexplained), str(one.unsigned),
    )  # fmt: skip


def listed(source: ListedCases) -> str:
    """Say how many cases the dossier holds, and what stands in it beyond the list."""
    said = translate(
        "Archive",
        "Jumlah: %1 permasalahan. Berkas memuat hitungan tiap langkah dan satu bagian untuk tiap permasalahan.",
    )
    said = said.replace("%1", str(source.found))
    if source.found > source.most:
        much = translate(
            "Archive", "Satu berkas memuat %1 permasalahan pertama; pilih periode yang lebih pendek untuk sisanya."
        )
        said = f"{said} {much.replace('%1', str(source.most))}"
    return said


def promised(case: OpenCase, here: Here) -> str:
    """Say what was promised to the visitor and by when."""
    view = case.view
    if view.promise_due is None or view.answer:
        return ""
    said = translate("Archive", "Dijanjikan kabar paling lambat %1.")
    said = said.replace("%1", here.long_date(view.promise_due))
    return f"{said} {view.promise_note}".strip()


def visitor(case: OpenCase) -> tuple[tuple[str, str], ...]:
    """Return parts A and B line by line: what it is, and what stands there."""
    who = case.view.identity
    lines = (
        (translate("Archive", "Nama"), who.name),
        (translate("Archive", "Instansi/perusahaan"), who.organisation),
        (translate("Archive", "Alamat"), who.address),
        (translate("Archive", "Telepon/HP"), texts.phone(who.phone)),
        (translate("Archive", "E-mail"), who.email),
        (translate("Archive", "Peran di SPSE"), who.spse_role),
    )
    return tuple((name, value) for name, value in lines if value)


def answered(case: OpenCase, here: Here) -> str:
    """Say who answered and when, and whether what stands there is saved."""
    view = case.view
    if view.answered_at is not None and view.answered_by_name and not case.typed:
        said = translate("Archive", "Pemberi penjelasan: %1, %2 pukul %3")
        said = said.replace("%1", view.answered_by_name).replace("%2", here.long_date(view.answered_at))
        return said.replace("%3", here.hour(view.answered_at))
    if case.typed and case.text.strip():
        return translate("Archive", "Tersimpan sebagai konsep. Tekan “Simpan jawaban” agar masuk formulir.")
    return ""


def every_case(*, on: bool) -> str:
    """Return what the button says that takes in all cases, or leaves out those without a deviation again."""
    if on:
        return translate("Archive", "Hanya yang menyimpang")
    return translate("Archive", "Sertakan semua permasalahan")


def no_case(exporting: Exporting) -> str:
    """Say that a dossier would hold no case."""
    if exporting.every_case:
        return translate("Archive", "Tidak ada permasalahan yang tercatat pada tanggal ini.")
    return translate(
        "Archive",
        "Tidak ada permasalahan dengan penyimpangan pada tanggal ini. Berkas tetap memuat hitungan tiap langkah.",
    )
