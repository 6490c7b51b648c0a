"""What is said about a list of days: why it cannot be read, what is wrong with a row, what would change."""

from typing import Any

from loket_shared.domain.calendar_changes import ChangeKind
from loket_shared.domain.calendar_import import LARGEST_FILE, MOST_ROWS, BadRow, FileFault, RowFault
from loket_shared.services.calendar_trial import CaseMove, Tried
from PySide6.QtCore import QCoreApplication

from loket_operator.supervisor.import_list import PathFault, Preview
from loket_operator.words import Here

translate = QCoreApplication.translate
SHOWN_MOVES = 3


def file_fault(fault: FileFault | PathFault) -> str:
    """Say why nothing of a file can be used, and what to do."""
    return {
        PathFault.MISSING: translate("Calendar", "Berkas tidak ditemukan. Periksa nama dan foldernya."),
        PathFault.NOT_A_FILE: translate("Calendar", "Ini folder, bukan berkas. Pilih berkas .csv atau .ics."),
        PathFault.FORBIDDEN: translate("Calendar", "Berkas tidak boleh dibaca dari akun ini. Salin ke folder lain, lalu pilih lagi."),
        FileFault.EMPTY: translate("Calendar", "Berkas kosong."),
        FileFault.TOO_LARGE: translate("Calendar", "Berkas lebih besar dari %1 MB: ini bukan daftar hari libur.").replace(
            "%1", str(LARGEST_FILE // 1_048_576)
        ),
        FileFault.NOT_TEXT: translate("Calendar", "Isi berkas bukan teks. Simpan daftarnya sebagai CSV (UTF-8) atau .ics."),
        FileFault.NO_COLUMNS: translate(
            "Calendar", "Kolom tidak dikenali. Baris pertama: tanggal; nama; jenis; jam; dasar, atau mulai langsung dengan tanggal."
        ),
        FileFault.NO_EVENTS: translate("Calendar", "Tidak ada acara dalam berkas kalender ini."),
        FileFault.DAMAGED: translate("Calendar", "Berkas rusak atau terpotong. Ambil salinan yang baru."),
        FileFault.TOO_MANY_ROWS: translate("Calendar", "Lebih dari %1 baris: bagi berkas menurut tahun.").replace("%1", str(MOST_ROWS)),
    }[fault]  # fmt: skip


def row_fault(fault: RowFault) -> str:
    """Say what is wrong with a row."""
    return {
        RowFault.NO_DATE: translate("Calendar", "tanggal kosong"),
        RowFault.NOT_A_DATE: translate("Calendar", "bukan tanggal"),
        RowFault.YEAR: translate("Calendar", "tahun tidak masuk akal"),
        RowFault.NO_NAME: translate("Calendar", "nama kosong"),
        RowFault.NAME_TOO_LONG: translate("Calendar", "nama terlalu panjang"),
        RowFault.KIND: translate("Calendar", "jenis tidak dikenali (tutup, jam lain, tetap buka)"),
        RowFault.HOURS: translate("Calendar", "jam tidak dimengerti"),
        RowFault.HOURS_PAST_MIDNIGHT: translate("Calendar", "jam melewati tengah malam"),
        RowFault.HOURS_OVERLAP: translate("Calendar", "jam bertumpang tindih"),
        RowFault.HOURS_MISSING: translate("Calendar", "jam belum diisi"),
        RowFault.HOURS_NOT_WANTED: translate("Calendar", "hari tutup tidak punya jam"),
        RowFault.TWICE: translate("Calendar", "tanggal ini sudah ada dengan isi lain; baris pertama yang dipakai"),
        RowFault.REPEATS: translate("Calendar", "acara berulang; tulis tanggalnya satu per satu"),
        RowFault.TOO_LONG: translate("Calendar", "lebih dari 31 hari"),
        RowFault.BACKWARDS: translate("Calendar", "berakhir sebelum mulai"),
        RowFault.NOT_WHOLE_DAYS: translate("Calendar", "bukan acara sehari penuh"),
    }[fault]


def bad_row(row: BadRow) -> str:
    """Say which row is left out and why."""
    said = translate("Calendar", "Baris %1: %2").replace("%1", str(row.line)).replace("%2", row_fault(row.fault))
    return f"{said} — {row.text}" if row.text else said


def change_name(kind: ChangeKind) -> str:
    """Return what happens to a date."""
    return {
        ChangeKind.ADDED: translate("Calendar", "ditambah"),
        ChangeKind.CHANGED: translate("Calendar", "diubah"),
        ChangeKind.REMOVED: translate("Calendar", "dihapus"),
        ChangeKind.UNCHANGED: translate("Calendar", "sudah sama"),
        ChangeKind.KEPT: translate("Calendar", "milik kantor, tetap"),
    }[kind]


def summary(shown: Preview) -> str:
    """Return how many dates of each kind the list has, and how many rows are left out."""
    kinds = [f"{shown.count(kind)} {change_name(kind)}" for kind in ChangeKind if shown.count(kind)]
    bad = translate("Calendar", "%1 baris tidak dipakai").replace("%1", str(len(shown.bad))) if shown.bad else ""
    odd = translate("Calendar", "huruf dibaca sebagai Windows-1252") if shown.encoding == "cp1252" else ""
    return " · ".join(part for part in (*kinds, bad, odd) if part) or translate("Calendar", "Daftar kosong.")


def moves(tried: Tried[Any], here: Here) -> str:
    """Say which deadlines a change would move."""
    if not tried.cases and not tried.steps:
        return translate("Calendar", "Tidak ada tenggat terbuka yang bergeser.")
    parts = []
    if tried.cases:
        said = translate("Calendar", "%1 tenggat permasalahan bergeser").replace("%1", str(len(tried.cases)))
        named = "; ".join(_move(one, here) for one in tried.cases[:SHOWN_MOVES])
        more = ", …" if len(tried.cases) > SHOWN_MOVES else ""
        parts.append(f"{said}: {named}{more}")
    if tried.steps:
        parts.append(
            translate("Calendar", "%1 langkah SOP yang sedang berjalan bergeser").replace("%1", str(tried.steps))
        )
    return ". ".join(parts) + "."


def _move(one: CaseMove, here: Here) -> str:
    before, after = (
        f"{here.day(at):%d-%m-%Y} {here.hour(at)}" if at else translate("Calendar", "tanpa tenggat")
        for at in (one.before, one.after)
    )
    return (
        translate("Calendar", "%1 dari %2 ke %3")
        .replace("%1", one.form_label)
        .replace("%2", before)
        .replace("%3", after)
    )
