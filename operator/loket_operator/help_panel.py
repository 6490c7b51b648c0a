"""The keys of the desks, the telephone and of the console itself, in the order of a consultation."""

from loket_operator import keys
from loket_operator.words import translate


def key_list() -> tuple[tuple[str, keys.Keys], ...]:
    """Return every act with its keys, in the order of a consultation."""
    return (
        (translate("Keys", "Panggil berikutnya"), keys.CALL_NEXT),
        (translate("Keys", "Panggil ulang"), keys.RECALL),
        (translate("Keys", "Lewati"), keys.SKIP),
        (translate("Keys", "Salah panggil"), keys.WITHDRAW),
        (translate("Keys", "Hadir"), keys.PRESENT),
        (translate("Keys", "Perbaiki data"), keys.CORRECT),
        (translate("Keys", "Belum ada jawaban"), keys.PROMISE),
        (translate("Keys", "Pengunjung pergi"), keys.LEAVE),
        (translate("Keys", "Pindahkan ke layanan lain"), keys.TRANSFER),
        (translate("Keys", "Tidak dapat ditangani (ke LKPP)"), keys.UNSOLVABLE),
        (translate("Keys", "Beri sebab keterlambatan"), keys.GIVE_CAUSE),
        (translate("Keys", "Selesai dan cetak"), keys.FINISH),
        (translate("Keys", "Salinan diserahkan"), keys.COPY_HANDED),
        (translate("Keys", "Salinan belum diserahkan"), keys.COPY_OWED),
        (translate("Keys", "Tanpa salinan"), keys.COPY_NONE),
        (translate("Keys", "Daftar antrean"), keys.QUEUE_TAB),
        (translate("Keys", "Daftar salinan"), keys.OWED_TAB),
        (translate("Keys", "Catat tamu baru"), keys.NEW_VISIT),
        (translate("Keys", "Simpan isian"), keys.SAVE_FORM),
        (translate("Keys", "Beri nomor"), keys.ISSUE_NUMBER),
        (translate("Keys", "Mulai atau selesai langkah"), keys.STEP),
        (translate("Keys", "Penilaian, lalu 1–5"), keys.RATING),
        (translate("Keys", "Isi buku tamu"), keys.GUEST_BOOK),
        (translate("Keys", "Telepon: angkat, kembali"), keys.TELEPHONE),
        (translate("Keys", "Telepon: perlu ditelepon"), keys.CALL_BACKS),
        (translate("Keys", "Telepon berdering"), keys.RINGS),
        (translate("Keys", "Telepon: panggilan baru"), keys.NEW_CALL),
        (translate("Keys", "Telepon: ke daftar"), keys.TO_KNOWN),
        (translate("Keys", "Telepon: sudah jelas"), keys.ASKED),
        (translate("Keys", "Telepon: bukan konsultasi"), keys.NOT_CONSULTATION),
        (translate("Keys", "Telepon: terputus"), keys.CUT_OFF),
        (translate("Keys", "Telepon: catat, jawab, arsipkan"), keys.RECORD_CALL),
        (translate("Keys", "Telepon: nomor sudah dicatat"), keys.NUMBER_NOTED),
        (translate("Keys", "Telepon: cetak asli"), keys.PRINT_CALL),
        (translate("Keys", "Telepon: tutup permasalahan"), keys.LEAVE_CASE),
        (translate("Keys", "Telepon balik: tersambung"), keys.REACHED),
        (translate("Keys", "Telepon balik: tidak diangkat"), keys.NO_ANSWER),
        (translate("Keys", "Telepon balik: salah sambung"), keys.WRONG_NUMBER),
        (translate("Keys", "Telepon balik: titip pesan"), keys.MESSAGE_LEFT),
        (translate("Keys", "Ganti petugas"), keys.CHANGE_OFFICER),
        (translate("Keys", "Kunci layar"), keys.LOCK),
        (translate("Keys", "Menu petugas"), keys.OFFICER_MENU),
        (translate("Keys", "Perangkat"), keys.WORRIES),
        (translate("Keys", "Daftar tombol"), keys.HELP),
    )
