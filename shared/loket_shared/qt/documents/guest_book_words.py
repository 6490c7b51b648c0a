"""What the guest book says, the same in PDF and spreadsheet: title, columns, sums."""

from loket_shared.domain.documents import GuestBookDocument

TITLE = "Buku Tamu"
EMPTY = "Tidak ada tamu yang dicatat pada periode ini."


def columns(zone_mark: str) -> tuple[str, ...]:
    """Return the column titles; times are in the named zone."""
    return (
        "No", "Tanggal", f"Jam datang ({zone_mark})", f"Jam keluar ({zone_mark})", "Nama", "Jumlah pendamping",
        "Instansi/Perusahaan", "Alamat", "No. Telepon/HP", "Permasalahan/Keperluan", "Tujuan", "Paraf",
    )  # fmt: skip


def sums(doc: GuestBookDocument) -> str:
    """Return one sentence that counts guests and companions."""
    companions = sum(row.companions for row in doc.rows)
    return f"Jumlah: {len(doc.rows)} tamu, {companions} pendamping."
