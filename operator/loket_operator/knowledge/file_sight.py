"""What can be seen of a file, in a window of its own beside the work, and a copy of it for other programs."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedWidget, QWidget

from loket_operator.knowledge import file_words
from loket_operator.knowledge.files_state import OpenedFile
from loket_operator.knowledge.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import bind, quiet_button
from loket_operator.widgets.labels import ElidedLabel, label
from loket_operator.widgets.layout import column, row

SIZE = (760, 640)


class FileSight(QWidget):
    """Never modal: a call goes on beside it. Esc closes it, Enter opens a copy; `foot` holds what else may be done."""

    def __init__(self, hand_over: Callable[[OpenedFile], None], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setObjectName("fileWindow")
        self.setProperty("kind", "page")
        self.resize(*SIZE)
        self._give = hand_over
        self._file: OpenedFile | None = None
        self._name = ElidedLabel("fileName", font=faces.heading(faces.LEAD))
        self._about = label("", "fileAbout", font=faces.body(), role="quiet", wrap=True)
        self._picture = QLabel()
        self._picture.setObjectName("filePicture")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._picture)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._area)
        self.copy = quiet_button(translate("Files", "Buka di program lain") + "  Enter", "fileCopy", tone="primary")
        self.copy.clicked.connect(self._hand_over)
        close = quiet_button(translate("Files", "Tutup") + "  Esc", "fileClose")
        close.clicked.connect(self._close)
        bind(self, "Esc", close)
        bind(self, "Return", self.copy)
        self._foot = QWidget()
        acts = row(1, self.copy, close, gap=8)
        whole = column(self._name, self._about, self._pages, self._foot, acts, gap=10, margins=16)
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
        self.copy.setVisible(True)
        self._bring()

    def forget(self) -> None:
        """Close, and keep nothing of the file."""
        self._file = None
        self._picture.clear()
        self.hide()

    def _close(self) -> None:
        """Go back to the work: not every desktop gives the keyboard back by itself."""
        self.hide()
        behind = self.parentWidget()
        if behind is not None:
            behind.window().activateWindow()

    def _bring(self) -> None:
        self.show()
        self.raise_()
        self.activateWindow()

    def _hand_over(self) -> None:
        if self._file is not None:
            self._give(self._file)


def _about(file: OpenedFile) -> str:
    said = [file.type.upper(), file_words.size(len(file.data))]
    if file.pages:
        said.append(translate("Files", "halaman 1 dari %1").replace("%1", str(file.pages)))
    if file.picture is None:
        said.append(translate("Files", "isinya dilihat di program lain"))
    said.append(translate("Files", "pembukaan ini tercatat"))
    return " · ".join(said)
