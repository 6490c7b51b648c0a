"""What the recap says, the same in PDF and spreadsheet: title, columns, legend, remarks, sums (S3 annex, A.8-33)."""

from collections import Counter

from loket_shared.domain.documents import (
    Answer,
    Cancelled,
    Escalation,
    InProgress,
    Outcome,
    Promise,
    RecapDocument,
    RecapRow,
)  # fmt: skip
from loket_shared.qt.documents import words

TITLE = "Rekap Penanganan Permasalahan Pelelangan Secara Elektronik di LPSE"
COLUMNS = ("No", "Nama", "Alamat", "Permasalahan", "Solusi", "Keterangan")
LEGEND = (
    "1 = No Urut Pencatatan",
    "2 = Nama Pengguna",
    "3 = Alamat Pengguna",
    "4 = Pengaduan, Pertanyaan atau Konsultasi",
    "5 = Jawaban solusi dari permasalahan",
    "6 = Keterangan",
)
EMPTY = "Tidak ada permasalahan yang dicatat pada periode ini."
_SUMS: tuple[tuple[type[Outcome], str], ...] = (
    (Answer, "selesai dijawab"),
    (Promise, "dijanjikan tindak lanjut"),
    (Escalation, "dieskalasikan"),
    (InProgress, "dalam proses"),
    (Cancelled, "dibatalkan"),
)


def remarks(row: RecapRow) -> list[str]:
    """Return the lines of column 6: form number, date of recording, 'susulan', 'dibatalkan', what was noted."""
    return [
        row.form_label,
        words.short_date(row.recorded_on),
        *(["Susulan"] if row.supplement else []),
        *(["Entri susulan"] if row.entered_late else []),
        *(["Dibatalkan"] if isinstance(row.outcome, Cancelled) else []),
        *([row.remarks] if row.remarks.strip() else []),
    ]


def sums(doc: RecapDocument) -> str:
    """Return one sentence that counts the rows by kind and by outcome, and names how many solutions came later."""
    if not doc.rows:
        return "Jumlah: 0 permasalahan."
    kinds = Counter(words.kind(row.kind).lower() for row in doc.rows)
    outcomes = Counter(type(row.outcome) for row in doc.rows)
    by_kind = ", ".join(f"{count} {name}" for name, count in sorted(kinds.items()))
    by_outcome = ", ".join(f"{outcomes[kind]} {name}" for kind, name in _SUMS if outcomes[kind])
    later = sum(row.supplement for row in doc.rows)
    supplements = f" Solusi susulan: {later}." if later else ""
    return f"Jumlah: {len(doc.rows)} permasalahan ({by_kind}); {by_outcome}.{supplements}"
