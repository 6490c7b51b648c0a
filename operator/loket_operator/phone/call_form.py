"""The caller's form: fields as on paper, what is missing beside them, and the ways in which a call can end (S0-03, S0-04)."""

from loket_shared.domain.completeness import Missing
from loket_shared.qt.texts import phone
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QWidget

from loket_operator import keys
from loket_operator.phone import words
from loket_operator.phone.state import Asking, PhoneState, Typed
from loket_operator.phone.verbs import PhoneVerbs
from loket_operator.phone.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, bind, quiet_button
from loket_operator.widgets.choices import Choices
from loket_operator.widgets.form_fields import FormFields, Written
from loket_operator.widgets.labels import label, set_role
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here


class ClosePanel(QFrame):
    """Asks once before a call is closed of which something was typed already; Esc goes back to the form."""

    def __init__(self, verbs: PhoneVerbs) -> None:
        super().__init__()
        self.setObjectName("closeCallPanel")
        self.setProperty("kind", "panel")
        self._said = label("", "closeCallQuestion", font=faces.heading(faces.TEXT), wrap=True)
        self.yes = quiet_button(translate("Phone", "Tutup panggilan") + "  Enter", "closeCallButton", tone="primary")
        no = quiet_button(translate("Phone", "Batal") + "  Esc", "closeCallCancelButton")
        self.yes.clicked.connect(verbs.end_call)
        no.clicked.connect(verbs.close_panel)
        bind(self, "Esc", no)
        for enter in ("Return", "Enter"):
            bind(self, enter, self.yes)
        line = row(self._said, self.yes, no, gap=12, margins=14)
        line.setStretch(0, 1)
        self.setLayout(line)

    def show_state(self, state: PhoneState) -> None:
        """Ask about the way in which the call is to be closed."""
        asked = {
            Asking.NOT_CONSULTATION: translate("Phone", "Bukan konsultasi? Isian panggilan ini tidak disimpan."),
            Asking.CUT_OFF: translate("Phone", "Telepon terputus? Isian panggilan ini tidak disimpan."),
        }.get(state.asking, "")
        opens = bool(asked) and not self.isVisible()
        self.setVisible(bool(asked))
        self._said.setText(asked)
        self.yes.setEnabled("end_call" not in state.busy)
        if opens:
            self.yes.setFocus()


class CallForm(QWidget):
    """What is typed goes to the verbs at once; the fields are filled anew only when another form is opened."""

    def __init__(self, verbs: PhoneVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("callForm")
        self._verbs, self._here = verbs, here
        self._form = -1
        self._missing: tuple[Missing, ...] = ()
        self._filling = False
        self.fields = FormFields("call", self._typed)
        f = self.fields
        f.lay_out(
            [
                (f.phone, f.name),
                (f.organisation, f.role),
                (f.address,),
                (f.problem,),
                (f.kind, f.group),
                (f.tender, f.email),
            ]
        )
        editor = f.phone.editor
        assert isinstance(editor, QLineEdit)
        editor.editingFinished.connect(lambda: self._group_phone(editor))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(f)
        frame = QFrame()
        frame.setProperty("kind", "active")
        self._kept = label("", "callKept", font=faces.body(faces.SMALL), role="quiet")
        self._refusal = label("", "callRefusal", font=faces.body(faces.SMALL, bold=True), role="bad", wrap=True)
        foot = row(self._refusal, self._kept, gap=16)
        foot.setStretch(0, 1)
        frame.setLayout(column(area, foot, gap=6, margins=16))
        self.close_panel = ClosePanel(verbs)
        whole = column(frame, self.close_panel, self._acts(), gap=12)
        whole.setStretchFactor(frame, 1)
        self.setLayout(whole)

    def offer(self, choices: Choices) -> None:
        """Fill the drop-down lists."""
        self.fields.offer(choices)

    def begin(self) -> None:
        """Take the keyboard: at the first field that is empty."""
        f = self.fields
        wanted = (f.phone, f.name, f.organisation, f.address, f.problem)
        texts = f.texts(self.fields.read().identity, self.fields.read().problem)
        first = next((one for one in wanted if not texts[one]), f.problem)
        first.editor.setFocus()

    def show_state(self, state: PhoneState) -> None:
        """Show the form as it stands."""
        if self._form != state.form:
            self._form = state.form
            self._filling = True
            self.fields.write(Written(state.typed.identity, state.typed.problem))
            self._filling = False
            self._missing = ()
        self._show_missing(state)
        self._kept.setText(words.kept(state, self._here))
        self._refusal.setText(state.refusal)
        self.close_panel.show_state(state)
        on_line = state.call is not None and "end_call" not in state.busy
        asking = state.asking in {Asking.NOT_CONSULTATION, Asking.CUT_OFF}
        for button in (self.wrong, self.cut, self.save):
            button.setEnabled(on_line and not asking)
        self.asked.setEnabled(state.call is not None and state.call.asked_at is None)
        set_role(self._kept, "bad" if state.kept.value == "waiting" else "quiet")

    def _show_missing(self, state: PhoneState) -> None:
        if state.missing == self._missing:
            return
        self._missing = state.missing
        f = self.fields
        places = {
            Missing.NAME: f.name, Missing.ORGANISATION: f.organisation, Missing.ADDRESS: f.address,
            Missing.PHONE: f.phone, Missing.PROBLEM: f.problem,
        }  # fmt: skip
        for one, field in places.items():
            field.set_error(words.ask_for(one) if one in state.missing else "")
        first = next((field for one, field in places.items() if one in state.missing), None)
        if first is not None:
            first.editor.setFocus()

    def _typed(self) -> None:
        if not self._filling:
            written = self.fields.read()
            self._verbs.type_form(Typed(written.identity, written.problem))

    def _group_phone(self, editor: QLineEdit) -> None:
        if editor.text().strip():
            editor.setToolTip(phone(editor.text()))

    def _acts(self) -> QWidget:
        self.wrong = ActButton(translate("Phone", "Bukan konsultasi"), "notConsultationButton", keys.NOT_CONSULTATION)
        self.cut = ActButton(translate("Phone", "Terputus"), "cutOffButton", keys.CUT_OFF)
        self.asked = ActButton(translate("Phone", "Sudah jelas"), "askedButton", keys.ASKED)
        self.save = ActButton(translate("Phone", "Catat"), "recordCallButton", keys.RECORD_CALL, tone="primary")
        self.asked.set_reason(
            translate("Phone", "Anda tahu apa yang diperlukan penelepon; juga tercatat saat bagian B mulai diisi.")
        )
        self.wrong.clicked.connect(lambda: self._verbs.ask(Asking.NOT_CONSULTATION))
        self.cut.clicked.connect(lambda: self._verbs.ask(Asking.CUT_OFF))
        self.asked.clicked.connect(self._verbs.mark_asked)
        self.save.clicked.connect(self._verbs.record)
        page = QWidget()
        page.setLayout(row(self.wrong, self.cut, self.asked, self.save, gap=12))
        return page
