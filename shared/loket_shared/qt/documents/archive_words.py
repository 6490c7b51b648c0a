"""What the archive list says, the same in PDF and spreadsheet: title, columns, states, sums."""

from collections import Counter

from loket_shared.domain.documents import ArchiveDocument, ArchiveLine

TITLE = "Daftar Arsip Formulir Konsultasi"
EMPTY = "Tidak ada formulir yang dicatat pada periode ini."
COLUMNS = (
    "No. Formulir",
    "Tanggal",
    "Nama",
    "Instansi/Perusahaan",
    "Jenis",
    "Status",
    "Petugas",
    "No. Arsip",
    "Lokasi",
    "Diarsipkan",
)
_STATES = {
    "recorded": "tercatat",
    "clarification": "klarifikasi",
    "analysis": "dianalisis",
    "analysis_admin": "dianalisis Admin PPE",
    "promised": "janji tindak lanjut",
    "escalated": "dieskalasikan",
    "solution_known": "solusi diketahui",
    "awaiting_confirmation": "menunggu konfirmasi",
    "answered": "dijawab",
    "archived": "dijawab, diarsipkan",
    "merged": "digabung",
    "cancelled": "dibatalkan",
}


def state(code: str) -> str:
    """Return the word for a case's state; an unknown code is shown as it is."""
    return _STATES.get(code, code)


def archive_mark(row: ArchiveLine) -> str:
    """Return the archive number with 'sementara' until it is final, or a dash while nothing was laid down."""
    if not row.archive_label:
        return "–"
    return row.archive_label if row.final else f"{row.archive_label} (sementara)"


def sums(doc: ArchiveDocument) -> str:
    """Return one sentence that counts forms and originals."""
    counted = Counter("final" if row.final else "sementara" if row.archive_label else "belum" for row in doc.rows)
    return (
        f"Jumlah: {len(doc.rows)} formulir; {counted['final']} arsip final, {counted['sementara']} sementara, "
        f"{counted['belum']} belum diarsipkan."
    )
