"""The bidding room's keys as the sheet behind F1 lists them; calling has the desk's."""

from loket_operator import keys as desk
from loket_operator.bidding import keys
from loket_operator.words import translate


def bidding_rows() -> tuple[tuple[str, str], ...]:
    """Return each act with its keys, in the order of a session."""
    rows = (
        (translate("Keys", "Panggil berikutnya"), desk.CALL_NEXT),
        (translate("Keys", "Hadir"), desk.PRESENT),
        (translate("Keys", "Dudukkan di tempat kosong"), keys.SEAT),
        (translate("Keys", "Pilih tempat lain"), keys.OTHER_SEAT),
        (translate("Keys", "Ya"), keys.YES),
        (translate("Keys", "Tidak"), keys.NO),
        (translate("Keys", "Kirim isian"), keys.SEND),
        (translate("Keys", "Sesi berikutnya"), keys.NEXT_SESSION),
        (translate("Keys", "Lihat penyedia (tercatat)"), keys.PROVIDER),
        (translate("Keys", "Catatan sesi"), keys.NOTE),
        (translate("Keys", "Kembali ke langkah sebelumnya"), keys.BACK),
        (translate("Keys", "Jeda atau lanjutkan"), keys.PAUSE),
        (translate("Keys", "Pindah tempat"), keys.MOVE),
        (translate("Keys", "Serahkan ke trainer lain"), keys.HAND_OVER),
        (translate("Keys", "Akhiri sesi"), keys.END),
        (translate("Keys", "Daftar antrean"), keys.WAITING_TAB),
        (translate("Keys", "Yang belum melapor keluar"), keys.REPORT_TAB),
        (translate("Keys", "Lapor keluar dan cetak bukti"), keys.REPORT_OUT),
        (translate("Keys", "Denah tempat"), keys.PLAN),
        (translate("Keys", "Tempat sudah bersih"), keys.CLEAN),
        (translate("Keys", "Tempat rusak atau diperbaiki"), keys.BROKEN),
    )
    choices = (translate("Keys", "Pilihan ke-1 … ke-9"), f"{keys.CHOICES[0].first} … {keys.CHOICES[-1].first}")
    return (*((title, key.hint) for title, key in rows), choices)
