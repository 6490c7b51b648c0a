"""All keys of the console on one sheet, with the second way for keyboards that need Fn."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from loket_operator import keys
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column
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


class HelpPanel(QFrame):
    """Hangs below the bar on the right; Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("helpPanel")
        self.setProperty("kind", "floating")
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        for at, (title, key) in enumerate(key_list()):
            side = 0 if at < len(key_list()) / 2 else 2
            line = at - (0 if side == 0 else (len(key_list()) + 1) // 2)
            grid.addWidget(label(title), line, side)
            grid.addWidget(label(key.hint, font=faces.body(bold=True), role="brand"), line, side + 1)
        self.setLayout(
            column(label(translate("Keys", "Tombol"), font=faces.heading(faces.LEAD)), grid, gap=10, margins=20)
        )
        close = QShortcut(QKeySequence("Esc"), self)
        close.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        close.activated.connect(self.hide)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def toggle(self) -> None:
        """Open, or close when it is open."""
        self.adjustSize()
        self.setVisible(not self.isVisible())
        if self.isVisible():
            self.raise_()
            self.setFocus()
