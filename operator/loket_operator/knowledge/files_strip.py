"""The files of a case in one line: each opens at a press; more come by key, by dropping them here, or from the clipboard."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QImageWriter, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QFrame, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from loket_operator.keys import Keys
from loket_operator.knowledge import file_words, keys
from loket_operator.knowledge.file_window import FileWindow
from loket_operator.knowledge.files_model import FilesModel
from loket_operator.knowledge.files_state import FilesState
from loket_operator.knowledge.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import press_by, quiet_button
from loket_operator.widgets.labels import label, set_role
from loket_operator.widgets.layout import column, row
from loket_operator.widgets.tips import plain_tip

SHOWN = 2


class FilesStrip(QFrame):
    """Draws a FilesState; `choose` asks a person for files and is replaced in tests. A narrow place shows fewer by name."""

    def __init__(
        self, model: FilesModel, parent: QWidget | None = None, *, key: Keys = keys.FILES, shown: int = SHOWN
    ) -> None:
        super().__init__(parent)
        self.setObjectName("filesStrip")
        self.setProperty("kind", "card")
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._model = model
        self.choose: Callable[[], Sequence[Path]] = self._ask
        self.window_ = FileWindow(model, self)
        self._title = label(translate("Files", "Lampiran"), "filesTitle", font=faces.heading(faces.TEXT))
        self.chips = [self._chip(at) for at in range(shown)]
        self._said = label("", "filesSaid", font=faces.body(faces.SMALL), wrap=True)
        self.more = quiet_button("", "filesMore")
        self.more.clicked.connect(lambda: self.window_.show_list(self._model.state))
        add = translate("Files", "Lampirkan…")
        self.add = quiet_button(f"{add}  {key.hint}", "filesAdd")
        self.add.setToolTip(
            translate("Files", "Pilih berkas, atau jatuhkan atau tempel di sini. Gambar, PDF, dokumen kantor, teks.")
        )
        self.add.clicked.connect(self._add)
        press_by(self.add, key)
        line = row(self._title, *self.chips, self.more, 1, self.add, gap=8)
        whole = column(line, self._said, gap=2)
        whole.setContentsMargins(12, 4, 8, 4)
        self.setLayout(whole)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        model.changed.connect(self._show)
        model.opened.connect(self.window_.show_file)
        self._show()

    def show_state(self, state: FilesState) -> None:
        """Show the files as they stand."""
        present = state.present
        for at, chip in enumerate(self.chips):
            chip.setVisible(at < len(present))
            if at < len(present):
                chip.setText(file_words.short(present[at].name).replace("&", "&&"))
                chip.setToolTip(
                    plain_tip(f"{present[at].name}\n{file_words.size(present[at].size)} · {present[at].by}")
                )
        title = translate("Files", "Lampiran")
        self._title.setText(f"{title}  {len(present)}" if present else title)
        self.more.setVisible(len(state.files) > min(len(self.chips), len(present)))
        self.more.setText(translate("Files", "Semua (%1)").replace("%1", str(len(state.files))))
        said = translate("Files", "Berkas diperiksa…") if state.busy else state.said
        self._said.setText(said)
        self._said.setVisible(bool(said))
        set_role(self._said, "bad" if state.bad and not state.busy else "quiet")
        self.add.setEnabled(state.open_for_more and state.case_id is not None)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.add.isEnabled() and (event.mimeData().hasUrls() or event.mimeData().hasImage()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.take(event.mimeData())
        event.acceptProposedAction()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self.add.isEnabled():
            self.take(QApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def take(self, brought: QMimeData) -> None:
        """Take what was dropped or pasted: files of this machine, or a picture."""
        paths = [Path(url.toLocalFile()) for url in brought.urls() if url.isLocalFile()]
        if paths:
            self._model.bring(paths)
        elif brought.hasImage():
            self._model.bring_picture(_png(brought.imageData()))

    def _add(self) -> None:
        paths = self.choose()
        if paths:
            self._model.bring(paths)

    def _ask(self) -> Sequence[Path]:
        chosen, _kind = QFileDialog.getOpenFileNames(self.window(), translate("Files", "Pilih berkas"))
        return [Path(one) for one in chosen]

    def _chip(self, at: int) -> QPushButton:
        made = quiet_button("", f"file:{at + 1}", tone="plain")
        made.clicked.connect(lambda: self._open(at))
        return made

    def _open(self, at: int) -> None:
        present = self._model.state.present
        if at < len(present):
            self._model.open(present[at].id)

    def _show(self) -> None:
        self.show_state(self._model.state)
        self.window_.show_state(self._model.state)


def _png(picture: object) -> bytes:
    if not isinstance(picture, QImage):
        return b""
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(out, QByteArray(b"png")).write(picture)
    return bytes(out.data().data())
