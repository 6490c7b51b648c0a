"""A telephone case: who, the problem, the answer beside it, what came of ringing, and the acts (S0-05 to S0-11)."""

from datetime import date

from loket_shared.domain.casework import Verb
from loket_shared.domain.states import CaseState, ContactOutcome
from loket_shared.qt.texts import phone
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QStackedWidget, QWidget

from loket_operator import keys
from loket_operator.desk import words as desk_words
from loket_operator.desk.answer_pane import OtherAnswer
from loket_operator.phone import words
from loket_operator.phone.panels import PhonePanels
from loket_operator.phone.state import Asking, PhoneState, Work
from loket_operator.phone.verbs import PhoneVerbs
from loket_operator.phone.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.bounded_text import BoundedText
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.labels import ElidedLabel, label, set_role
from loket_operator.widgets.layout import card, column, row
from loket_operator.words import Here


class OutcomeRow(QFrame):
    """What came of ringing the reporter: one key each."""

    def __init__(self, verbs: PhoneVerbs) -> None:
        super().__init__()
        self.setObjectName("outcomeRow")
        named = (
            (ContactOutcome.REACHED, "", "reachedButton", keys.REACHED),
            (ContactOutcome.NO_ANSWER, translate("Phone", "Tidak diangkat"), "noAnswerButton", keys.NO_ANSWER),
            (ContactOutcome.WRONG_NUMBER, translate("Phone", "Salah sambung"), "wrongNumberButton", keys.WRONG_NUMBER),
            (ContactOutcome.MESSAGE_LEFT, translate("Phone", "Titip pesan"), "messageLeftButton", keys.MESSAGE_LEFT),
        )
        self._buttons = {one: self._button(verbs, one, title, name, key) for one, title, name, key in named}
        line = row(*self._buttons.values(), gap=10)
        self.setLayout(line)

    def show_state(self, state: PhoneState) -> None:
        """Show the outcomes while somebody is rung."""
        self.setVisible(state.rings_back)
        known = state.sheet is not None and state.sheet.state is CaseState.SOLUTION_KNOWN
        reached = translate("Phone", "Sudah disampaikan") if known else translate("Phone", "Tersambung")
        self._buttons[ContactOutcome.REACHED].set_title(reached)
        resting = bool(state.busy & {"contact", "answer"}) or state.asking is not Asking.NONE
        for one, button in self._buttons.items():
            spoken = state.work is not None and state.work.spoken and one is not ContactOutcome.WRONG_NUMBER
            button.setEnabled(not resting and not spoken)

    def focus(self) -> None:
        """Take the keyboard."""
        self._buttons[ContactOutcome.REACHED].setFocus()

    def _button(
        self, verbs: PhoneVerbs, outcome: ContactOutcome, title: str, name: str, key: keys.Keys
    ) -> ActButton:  # fmt: skip
        tone = "primary" if outcome is ContactOutcome.REACHED else "plain"
        made = ActButton(title, name, key, tone=tone)
        made.clicked.connect(lambda: verbs.note_outcome(outcome))
        return made


class CasePage(QWidget):
    """One case in the middle of the telephone desk."""

    def __init__(self, verbs: PhoneVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("phoneCase")
        self._verbs, self._here = verbs, here
        self._number = label("", "phoneCaseNumber", font=faces.heading(30, 800), role="brand")
        self._about = ElidedLabel("phoneCaseAbout", role="quiet")
        self._said = label("", "phoneCaseSaid", font=faces.body(faces.TEXT, bold=True), role="warn", wrap=True)
        self.problem = QPlainTextEdit()
        self.edit = BoundedText()
        self._saved = label("", "callDraftState", font=faces.body(faces.SMALL), role="quiet")
        self.other = OtherAnswer(verbs)
        self._left = QStackedWidget()
        for part in (self._problem_card(), self.other):
            self._left.addWidget(part)
        halves = row(self._left, self._answer_card(verbs), gap=16)
        for at in (0, 1):
            halves.setStretch(at, 1)
        for edit in (self.problem, self.edit):
            edit.setMinimumHeight(48)
        self._body = QWidget()
        self._body.setLayout(halves)
        self.outcomes = OutcomeRow(verbs)
        self.panels = PhonePanels(verbs, here)
        head = row(self._number, self._about, gap=20)
        head.setStretch(1, 1)
        whole = column(head, self._said, self._body, self.outcomes, self.panels, 0, self._acts(), gap=10)
        whole.setStretchFactor(self._body, 1)
        self.setLayout(whole)

    def begin(self, state: PhoneState) -> None:
        """Take the keyboard where the next thing is done."""
        if state.rings_back and not (state.work and state.work.spoken):
            self.outcomes.focus()
        elif state.asking is Asking.NONE:
            self.edit.setFocus()

    def show_state(self, state: PhoneState, work: Work, today: date) -> None:
        """Show the case as it stands."""
        person, form = work.person, work.sheet
        self._number.setText(phone(person.phone) if work.back else form.form_label)
        about = [words.channel_name(work.channel), words.state_name(form.state), person.address]
        about.insert(0, form.form_label if work.back else phone(person.phone))
        self._about.setText(" · ".join(part for part in about if part))
        said = words.why_closed(state)
        self._said.setText(said)
        self._said.setVisible(bool(said))
        if self.problem.toPlainText() != form.problem.text:
            self.problem.setPlainText(form.problem.text)
        self._show_answer(state)
        self.outcomes.show_state(state)
        self.panels.show_state(state, today)
        self._show_acts(state)
        self._body.setVisible(state.asking is not Asking.DICTATE)
        self._number.setVisible(state.asking is not Asking.DICTATE)
        self._left.setCurrentIndex(1 if state.other else 0)
        if state.other is not None:
            self.other.show_other(state.other)

    def _show_answer(self, state: PhoneState) -> None:
        writes = state.may(Verb.ANSWER) and state.asking in {Asking.NONE, Asking.PROMISE}
        self.edit.setReadOnly(not writes)
        if self.edit.toPlainText() != state.draft.text:
            blocked = QSignalBlocker(self.edit)
            self.edit.setPlainText(state.draft.text)
            self.edit.moveCursor(QTextCursor.MoveOperation.End)
            blocked.unblock()
        self._saved.setText(desk_words.draft(state.draft, self._here))
        set_role(self._saved, "bad" if state.draft.state.value == "waiting" else "quiet")

    def _show_acts(self, state: PhoneState) -> None:
        form, quiet = state.sheet, state.asking is Asking.NONE
        laying = state.asking is Asking.ARCHIVE
        tells = form is not None and form.state is CaseState.SOLUTION_KNOWN
        answers = state.may(Verb.ANSWER) and form is not None and form.state is not CaseState.ANSWERED
        title = translate("Phone", "Catat jawaban")
        if laying:
            title = translate("Phone", "Arsipkan")
        elif tells:
            title = translate("Phone", "Sudah disampaikan")
        self.finish.set_title(title)
        busy = bool(state.busy & {"answer", "lay_down", "promise"})
        ready = laying or (quiet and answers and bool(state.draft.text.strip()))
        self.finish.setEnabled(ready and not busy)
        self.finish.set_reason(
            "" if ready else translate("Phone", "Tulis jawaban dahulu, atau catat “Belum ada jawaban”.")
        )
        self.promise.setEnabled(quiet and state.may(Verb.PROMISE) and not busy)
        dictates = state.asking is Asking.DICTATE
        self.promise.setVisible(not dictates)
        self.finish.setVisible(not dictates and (laying or not (tells and state.rings_back)))
        on_line = state.call is not None
        again, new = translate("Phone", "Kembali ke panggilan"), translate("Phone", "Panggilan baru")
        self.new_call.set_title(again if on_line else new)

    def _problem_card(self) -> QFrame:
        title = label(translate("Phone", "B. Permasalahan"), font=faces.heading(faces.TEXT))
        self.problem.setObjectName("phoneProblemText")
        self.problem.setAccessibleName(translate("Phone", "B. Permasalahan"))
        self.problem.setReadOnly(True)
        self.problem.setTabChangesFocus(True)
        self._bare(self.problem)
        return card(column(title, self.problem, gap=8, margins=16), "phoneProblem")

    def _answer_card(self, verbs: PhoneVerbs) -> QFrame:
        title = label(translate("Phone", "C. Jawaban / solusi"), font=faces.heading(faces.TEXT))
        self.edit.setObjectName("callAnswerEdit")
        self.edit.setAccessibleName(translate("Phone", "C. Jawaban / solusi"))
        self.edit.setPlaceholderText(
            translate("Phone", "Tulis penjelasan atau solusi yang disampaikan. Tersimpan otomatis.")
        )
        self._bare(self.edit)
        self.edit.refused.connect(verbs.refuse_text)
        self.edit.textChanged.connect(lambda: verbs.type_answer(self.edit.toPlainText()))
        return card(column(title, self.edit, row(1, self._saved), gap=8, margins=16), "phoneAnswer", kind="active")

    def _bare(self, edit: QPlainTextEdit) -> None:
        edit.setProperty("kind", "bare")
        edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        edit.document().setDocumentMargin(0)
        edit.setFont(faces.body(faces.LEAD))

    def _acts(self) -> QWidget:
        verbs = self._verbs
        self.leave = ActButton(translate("Phone", "Tutup"), "leaveCaseButton", keys.LEAVE_CASE)
        self.new_call = ActButton(translate("Phone", "Panggilan baru"), "newCallButton", keys.NEW_CALL)
        self.promise = ActButton(translate("Phone", "Belum ada jawaban…"), "callPromiseButton", keys.PROMISE)
        self.finish = ActButton("", "callFinishButton", keys.FINISH, tone="primary")
        self.leave.clicked.connect(verbs.leave_case)
        self.new_call.clicked.connect(verbs.answer_call)
        self.promise.clicked.connect(lambda: verbs.ask(Asking.PROMISE))
        self.finish.clicked.connect(self._finish)
        page = QWidget()
        page.setLayout(row(self.leave, self.new_call, self.promise, self.finish, gap=12))
        return page

    def _finish(self) -> None:
        if self.panels.archive.isVisible():
            self.panels.archive.place.setFocus()
            self._verbs.lay_down()
        else:
            self._verbs.answer()
