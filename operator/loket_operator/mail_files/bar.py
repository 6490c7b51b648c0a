"""The files of a mail under one another: Enter opens one, keys save it or attach the chosen ones to the case."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QPushButton, QWidget
from typing_extensions import override

from loket_operator.keys import Keys
from loket_operator.knowledge.file_sight import FileSight
from loket_operator.mail_files import words
from loket_operator.mail_files.keys import MailFileKeys
from loket_operator.mail_files.model import MailFilesModel
from loket_operator.mail_files.state import MailFilesState
from loket_operator.mail_files.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import press_by, quiet_button
from loket_operator.widgets.labels import label, set_role
from loket_operator.widgets.layout import column, row
from loket_operator.widgets.tips import plain_tip

N = Qt.ItemDataRole.UserRole
ROW, MOST_ROWS = 25, 3


class FileList(QListWidget):
    """Enter or a double click opens; several may be chosen to attach them."""

    def __init__(self, model: MailFilesModel) -> None:
        super().__init__()
        self._model = model
        self.setObjectName("mailFileList")
        self.setProperty("kind", "files")
        self.setAccessibleName(translate("MailFiles", "Berkas dalam e-mail"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setTabKeyNavigation(False)
        self.setFont(faces.body(faces.SMALL))
        self.itemDoubleClicked.connect(lambda one: model.open(one.data(N)))

    @property
    def at(self) -> int | None:
        """Return the place of the file at which the keyboard stands."""
        item = self.currentItem()
        return int(item.data(N)) if self.currentRow() >= 0 else None

    def show_files(self, state: MailFilesState) -> None:
        """Show other files; the first one is chosen."""
        self.clear()
        for one in state.files:
            said = words.line(one)
            item = QListWidgetItem(said)
            item.setData(N, one.n)
            item.setToolTip(plain_tip(f"{said}\n{one.media_type}"))
            self.addItem(item)
        self.setCurrentRow(0 if state.files else -1)
        self.setFixedHeight(min(max(len(state.files), 1), MOST_ROWS) * ROW + 8)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.at
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and at is not None:
            self._model.open(at)
        else:
            super().keyPressEvent(event)


class MailFilesBar(QFrame):
    """Draws a MailFilesState; attaching takes a mail that is linked.

    `raw` saves the mail itself; a page with a better place for it says `with_raw=False` and lays it out there.
    """

    def __init__(
        self, model: MailFilesModel, keys: MailFileKeys, parent: QWidget | None = None, *, with_raw: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName("mailFiles")
        self._model = model
        self._shown: tuple[object, ...] = ()
        self.window_ = FileSight(model.hand_over, self)
        self._title = label("", "mailFilesTitle", font=faces.heading(faces.TEXT))
        self.list = FileList(model)
        self._said = label("", "mailFilesSaid", font=faces.body(faces.SMALL), wrap=True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open = self._button(translate("MailFiles", "Buka"), "mailFileOpen", keys.go)
        self.save = self._button(translate("MailFiles", "Simpan"), "mailFileSave", keys.save)
        self.attach = self._button(translate("MailFiles", "Lampirkan"), "mailFileAttach", keys.attach)
        self.attach.setToolTip(translate("MailFiles", "Berkas yang dipilih menjadi lampiran permasalahan"))
        self.raw = self._button(translate("MailFiles", "Simpan e-mail (.eml)"), "mailSave", keys.raw)
        self.open.clicked.connect(lambda: self._with(model.open))
        self.save.clicked.connect(lambda: self._with(model.save))
        self.attach.clicked.connect(self._attach)
        self.raw.clicked.connect(model.save_mail)
        acts = row(self._title, 1, *([self.raw] if with_raw else []), self.open, self.save, self.attach, gap=2)
        whole = column(acts, self.list, self._said, gap=2)
        self.setLayout(whole)
        model.changed.connect(self._follow)
        model.opened.connect(self.window_.show_file)
        self.show_state(model.state)

    def show_state(self, state: MailFilesState) -> None:
        """Show the files of a mail."""
        mine = (state.mail.line.id if state.mail else None, state.files)
        if mine != self._shown:
            if self._shown[:1] != mine[:1]:
                self.window_.forget()
            self._shown = mine
            self.list.show_files(state)
        count, any_ = len(state.files), bool(state.files)
        titled = translate("MailFiles", "Berkas (%1)").replace("%1", str(count)) if any_ else translate("MailFiles", "Tanpa berkas")  # fmt: skip
        self._title.setText(titled)
        for part in (self.list, self.open, self.save):
            part.setVisible(any_)
        self.attach.setVisible(any_ and state.case_id is not None)
        for button in (self.open, self.save, self.attach, self.raw):
            button.setEnabled(state.mail is not None and not state.busy)
        self._said.setText(state.said)
        self._said.setVisible(bool(state.said))
        set_role(self._said, "bad" if state.bad else "quiet")

    def _follow(self) -> None:
        self.show_state(self._model.state)

    def _with(self, do: Callable[[int], None]) -> None:
        at = self.list.at
        if at is not None:
            do(at)

    def _attach(self) -> None:
        self._model.attach({int(one.data(N)) for one in self.list.selectedItems()})

    def _button(self, title: str, name: str, key: Keys) -> QPushButton:
        made = quiet_button(f"{title}  {key.hint}", name)
        press_by(made, key)
        return made
