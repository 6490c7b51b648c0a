"""A file in a window of its own beside the work: what can be seen of it, a copy for other programs, and taking it away."""

from uuid import UUID

from loket_shared.domain.attachments import Removal
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QStackedWidget, QWidget

from loket_operator.knowledge import file_words
from loket_operator.knowledge.files_model import FilesModel
from loket_operator.knowledge.files_state import FilesState, OpenedFile
from loket_operator.knowledge.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import bind, quiet_button
from loket_operator.widgets.labels import ElidedLabel, label
from loket_operator.widgets.layout import column, row

SIZE = (760, 640)


class FileWindow(QWidget):
    """Never modal: a call goes on beside it. Esc closes it, Enter opens a copy, Alt+1 to Alt+4 take the content away."""

    def __init__(self, model: FilesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setObjectName("fileWindow")
        self.setProperty("kind", "page")
        self.resize(*SIZE)
        self._model = model
        self._file: OpenedFile | None = None
        self._name = ElidedLabel("fileName", font=faces.heading(faces.LEAD))
        self._about = label("", "fileAbout", font=faces.body(), role="quiet", wrap=True)
        self._picture = QLabel()
        self._picture.setObjectName("filePicture")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._picture)
        self._list = QWidget()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._area)
        self._pages.addWidget(self._list)
        self.copy = quiet_button(translate("Files", "Buka di program lain") + "  Enter", "fileCopy", tone="primary")
        self.copy.clicked.connect(self._hand_over)
        close = quiet_button(translate("Files", "Tutup") + "  Esc", "fileClose")
        close.clicked.connect(self.hide)
        bind(self, "Esc", close)
        bind(self, "Return", self.copy)
        self._why = label(translate("Files", "Hapus isinya karena:"), font=faces.body(bold=True))
        self._reasons = [self._reason(at, why) for at, why in enumerate(Removal, start=1)]
        self._foot = QWidget()
        self._foot.setLayout(
            column(self._why, row(*self._reasons[:2], 1, gap=8), row(*self._reasons[2:], 1, gap=8), gap=6)
        )
        whole = column(
            self._name, self._about, self._pages, self._foot, row(1, self.copy, close, gap=8), gap=10, margins=16
        )
        whole.setStretchFactor(self._pages, 1)
        self.setLayout(whole)

    def show_file(self, file: OpenedFile) -> None:
        """Show a file that was just opened."""
        self._file = file
        self.setWindowTitle(file.name)
        self._name.setText(file.name)
        self._about.setText(_about(file))
        pixmap = QPixmap() if file.picture is None else QPixmap.fromImage(file.picture)
        if not pixmap.isNull():
            room = QSize(SIZE[0] - 60, 360 if file.pages == 0 else pixmap.height())
            if pixmap.width() > room.width() or pixmap.height() > room.height():
                pixmap = pixmap.scaled(
                    room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
        self._picture.setPixmap(pixmap)
        self._pages.setCurrentWidget(self._area)
        self._foot.setVisible(True)
        self.copy.setVisible(True)
        self._bring()

    def show_list(self, state: FilesState) -> None:
        """Show all files of the case, those whose content was taken away too."""
        self._file = None
        self.setWindowTitle(translate("Files", "Lampiran"))
        self._name.setText(translate("Files", "Lampiran"))
        self._about.setText(translate("Files", "Berkas yang isinya dihapus tetap tercatat."))
        self._fill(state)
        self._pages.setCurrentWidget(self._list)
        self._foot.setVisible(False)
        self.copy.setVisible(False)
        self._bring()

    def show_state(self, state: FilesState) -> None:
        """Close when the case or the file is gone."""
        here = {one.id for one in state.present}
        if state.case_id is None or (self._file is not None and self._file.file_id not in here):
            self._file = None
            self._picture.clear()
            self.hide()
        elif self._file is None and self.isVisible():
            self._fill(state)

    def _fill(self, state: FilesState) -> None:
        fresh = QWidget()
        lines: list[QWidget] = []
        for one in state.files:
            if one.removal is None:
                button = quiet_button(
                    file_words.short(one.name).replace("&", "&&"), f"fileListed:{one.id}", tone="plain"
                )
                button.clicked.connect(lambda _=False, file_id=one.id: self._model.open(file_id))
                lines.append(button)
            else:
                said = translate("Files", "%1 — isi dihapus: %2")
                said = said.replace("%1", file_words.short(one.name)).replace("%2", file_words.removal(one.removal))
                lines.append(label(said, font=faces.body(), role="quiet", wrap=True))
        fresh.setLayout(column(*lines, 1, gap=6))
        self._pages.removeWidget(self._list)
        self._list.deleteLater()
        self._list = fresh
        self._pages.addWidget(fresh)
        if self._file is None:
            self._pages.setCurrentWidget(fresh)

    def _bring(self) -> None:
        self.show()
        self.raise_()
        self.activateWindow()

    def _hand_over(self) -> None:
        if self._file is not None:
            self._model.hand_over(self._file)

    def _reason(self, at: int, why: Removal) -> QPushButton:
        made = quiet_button(f"{file_words.removal(why)}  Alt+{at}", f"fileRemove:{why}", tone="plain")
        made.clicked.connect(lambda: self._remove(why))
        bind(self, f"Alt+{at}", made)
        return made

    def _remove(self, why: Removal) -> None:
        file_id: UUID | None = self._file.file_id if self._file else None
        if file_id is not None:
            self._model.remove(file_id, why)


def _about(file: OpenedFile) -> str:
    said = [file.type.upper(), file_words.size(len(file.data))]
    if file.pages:
        said.append(translate("Files", "halaman 1 dari %1").replace("%1", str(file.pages)))
    if file.picture is None:
        said.append(translate("Files", "isinya dilihat di program lain"))
    said.append(translate("Files", "pembukaan ini tercatat"))
    return " · ".join(said)
