"""The inline panels below a telephone case: a promise, the number dictated, the form laid down."""

from datetime import date, timedelta

from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from loket_operator import keys
from loket_operator.desk.promise_panel import PromisePanel
from loket_operator.desk.state import Paper
from loket_operator.phone import words
from loket_operator.phone.dictation import dictated
from loket_operator.phone.state import Asking, PhoneState
from loket_operator.phone.verbs import PhoneVerbs
from loket_operator.phone.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, bind, quiet_button
from loket_operator.widgets.fields import line
from loket_operator.widgets.labels import label, set_role
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here


class DictatePanel(QFrame):
    """The form number as large as the screen allows, and below it the words in which one reads it out."""

    def __init__(self, verbs: PhoneVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("dictateCallPanel")
        self.setProperty("kind", "panel")
        self._here = here
        ask = label(
            translate("Phone", "Bacakan nomor ini sampai penelepon mencatatnya. Dengan nomor ini ia dapat menanyakan kelanjutannya."),
            "dictateCallQuestion", font=faces.body(faces.LEAD), wrap=True,
        )  # fmt: skip
        self._number = label("", "dictateCallNumber", font=faces.heading(faces.NUMBER, 800), role="brand")
        self._words = label("", "dictateCallWords", font=faces.heading(26), wrap=True)
        self._due = label("", "dictateCallDue", role="quiet", wrap=True)
        self.noted = ActButton(
            translate("Phone", "Nomor sudah dicatat penelepon"), "numberNotedButton", keys.NUMBER_NOTED,
            tone="primary", big=True,
        )  # fmt: skip
        self.noted.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.noted.clicked.connect(verbs.number_noted)
        foot = row(self._due, self.noted, gap=16)
        foot.setStretch(0, 1)
        self.setLayout(column(ask, self._number, self._words, foot, gap=6, margins=18))

    def show_state(self, state: PhoneState) -> None:
        """Show the number of the case on the screen, and by when the caller hears from the office."""
        form = state.sheet
        if form is None:
            return
        self._number.setText(form.form_label)
        self._words.setText(dictated(form.form_label, self._here.language))
        due = translate("Phone", "Janji kabar: %1").replace("%1", self._here.long_date(form.due)) if form.due else ""
        self._due.setText(due)
        self.noted.setEnabled("tell_number" not in state.busy)


class ArchivePanel(QFrame):
    """Print the original for the signature, say where it lies, be done; or leave that for the archive."""

    def __init__(self, verbs: PhoneVerbs) -> None:
        super().__init__()
        self.setObjectName("archiveCallPanel")
        self.setProperty("kind", "panel")
        self._verbs = verbs
        title = label(
            translate("Phone", "Jawaban tercatat. Cetak formulir asli, tanda tangani, lalu simpan."),
            "archiveCallQuestion", font=faces.heading(faces.TEXT), wrap=True,
        )  # fmt: skip
        self.print = ActButton(translate("Phone", "Cetak asli"), "printCallButton", keys.PRINT_CALL)
        self.print.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.print.clicked.connect(verbs.print_original)
        self._paper = label("", "callPaper", font=faces.body(faces.SMALL), wrap=True)
        self.place = line("callPlace", placeholder=translate("Phone", "Formulir asli disimpan di, mis. Lemari 2"))
        self.place.setMinimumHeight(44)
        self.place.setFont(faces.body())
        self.place.setAccessibleName(translate("Phone", "Tempat formulir asli"))
        self.place.textEdited.connect(lambda _: self._say_place())
        self.provisional = QRadioButton(translate("Phone", "Sementara"))
        self.final = QRadioButton(translate("Phone", "Final"))
        group = QButtonGroup(self)
        for button, name in ((self.provisional, "callProvisional"), (self.final, "callFinal")):
            button.setObjectName(name)
            button.setFont(faces.body())
            button.clicked.connect(self._say_place)
            group.addButton(button)
        later = quiet_button(translate("Phone", "Nanti, lewat Arsip") + "  Esc", "archiveLaterButton")
        later.clicked.connect(verbs.leave_case)
        bind(self, "Esc", later)
        first = row(title, self.print, gap=16)
        first.setStretch(0, 1)
        second = row(self.place, self.provisional, self.final, later, gap=12)
        second.setStretch(0, 1)
        self.setLayout(column(first, self._paper, second, gap=8, margins=16))

    def show_state(self, state: PhoneState) -> None:
        """Show how far paper and place are."""
        self.print.setEnabled(state.paper is not Paper.PRINTING)
        said = words.paper(state)
        self._paper.setText(said)
        self._paper.setVisible(bool(said))
        set_role(self._paper, {Paper.FAILED: "bad", Paper.PRINTED: "ok"}.get(state.paper, "quiet"))
        if self.place.text() != state.place:
            self.place.setText(state.place)
        (self.final if state.final else self.provisional).setChecked(True)

    def _say_place(self) -> None:
        self._verbs.set_place(self.place.text(), self.final.isChecked())


class PhonePanels(QWidget):
    """Holds the one panel that is open, and starts it once when it opens."""

    def __init__(self, verbs: PhoneVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("phonePanels")
        question = translate("Phone", "Belum ada jawaban: kapan penelepon mendapat kabar?")
        self.promise = PromisePanel(verbs, question)
        self.dictate = DictatePanel(verbs, here)
        self.archive = ArchivePanel(verbs)
        self._parts: dict[Asking, QFrame] = {
            Asking.PROMISE: self.promise, Asking.DICTATE: self.dictate, Asking.ARCHIVE: self.archive,
        }  # fmt: skip
        self._open = Asking.NONE
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        for part in self._parts.values():
            part.hide()
            inner.addWidget(part)
        self.hide()

    def show_state(self, state: PhoneState, today: date) -> None:
        """Show the open panel, begun anew when it was opened just now."""
        self.dictate.show_state(state)
        self.archive.show_state(state)
        open_ = state.asking if state.asking in self._parts else Asking.NONE
        self.setVisible(open_ is not Asking.NONE)
        for asking, part in self._parts.items():
            part.setVisible(asking is open_)
        if self._open is open_:
            return
        self._open = open_
        match open_:
            case Asking.PROMISE:
                self.promise.begin(today, state.promise_default or today + timedelta(days=1))
            case Asking.DICTATE:
                self.dictate.noted.setFocus()
            case Asking.ARCHIVE:
                self.archive.print.setFocus()
            case _:
                pass
