"""A file of a case in its window: besides seeing it, its content can be taken away, and all files of the case are listed."""

from uuid import UUID

from loket_shared.domain.attachments import Removal
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from loket_operator.knowledge import file_words
from loket_operator.knowledge.file_sight import FileSight
from loket_operator.knowledge.files_model import FilesModel
from loket_operator.knowledge.files_state import FilesState, OpenedFile
from loket_operator.knowledge.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import bind, quiet_button
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row


class FileWindow(FileSight):
    """Alt+1 to Alt+4 take the content away."""

    def __init__(self, model: FilesModel, parent: QWidget | None = None) -> None:
        super().__init__(model.hand_over, parent)
        self._model = model
        self._list = QWidget()
        self._pages.addWidget(self._list)
        why = label(translate("Files", "Hapus isinya karena:"), font=faces.body(bold=True))
        reasons = [self._reason(at, one) for at, one in enumerate(Removal, start=1)]
        self._foot.setLayout(column(why, row(*reasons[:2], 1, gap=8), row(*reasons[2:], 1, gap=8), gap=6))

    @override
    def show_file(self, file: OpenedFile) -> None:
        self._foot.setVisible(True)
        super().show_file(file)

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
            self.forget()
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

    def _reason(self, at: int, why: Removal) -> QPushButton:
        made = quiet_button(f"{file_words.removal(why)}  Alt+{at}", f"fileRemove:{why}", tone="plain")
        made.clicked.connect(lambda: self._remove(why))
        bind(self, f"Alt+{at}", made)
        return made

    def _remove(self, why: Removal) -> None:
        file_id: UUID | None = self._file.file_id if self._file else None
        if file_id is not None:
            self._model.remove(file_id, why)
