"""The inline panels of the bidding room: a text with one key to send it, one of several by Alt and its digit, two ways with a reason."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from loket_shared.domain.bidding import Outcome
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from loket_operator.bidding.keys import CHOICES, SEND
from loket_operator.bidding.state import Named, Wish
from loket_operator.bidding.verbs import BiddingVerbs
from loket_operator.bidding.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, bind, quiet_button
from loket_operator.widgets.choices import fill
from loket_operator.widgets.fields import Field, choice, line, text_area
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, discard, row

Option = tuple[object, str]
COLUMNS = 2


def _cancel(panel: QWidget, verbs: BiddingVerbs, name: str) -> QPushButton:
    made = quiet_button(translate("Bidding", "Batal") + "  Esc", f"{name}CancelButton")
    made.clicked.connect(verbs.close_panel)
    bind(panel, "Esc", made)
    return made


def _refusal(name: str) -> QLabel:
    made = label("", f"{name}Refusal", font=faces.body(faces.SMALL, bold=True), role="bad", wrap=True)
    made.hide()
    return made


class TextPanel(QFrame):
    """Asks for a text; Ctrl+Enter sends it, Esc closes and keeps it."""

    def __init__(self, name: str, verbs: BiddingVerbs) -> None:
        super().__init__()
        self.setObjectName(f"{name}Panel")
        self.setProperty("kind", "panel")
        self._title = label("", f"{name}Title", font=faces.heading(faces.TEXT), wrap=True)
        self._about = label("", f"{name}About", font=faces.body(faces.SMALL), role="quiet", wrap=True)
        self.edit = text_area(f"{name}Text")
        self.edit.setFixedHeight(68)
        self.edit.textChanged.connect(lambda: verbs.type(self.edit.toPlainText()))
        self._refusal = _refusal(name)
        self.give = ActButton("", f"{name}SendButton", SEND, tone="primary")
        self.give.clicked.connect(verbs.send)
        buttons = row(self.give, _cancel(self, verbs, name), gap=8)
        buttons.setStretch(0, 1)
        self.setLayout(column(self._title, self._about, self.edit, self._refusal, buttons, gap=6, margins=12))

    def begin(self, title: str, about: str, send: str) -> None:
        """Ask; the keyboard begins in the text."""
        self._title.setText(title)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.edit.setAccessibleName(title)
        self.give.set_title(send)
        self.edit.setFocus()

    def show_text(self, text: str, refusal: str, *, busy: bool) -> None:
        """Show what is typed, and why it was not taken."""
        if self.edit.toPlainText() != text:
            blocked = QSignalBlocker(self.edit)
            self.edit.setPlainText(text)
            blocked.unblock()
        self._refusal.setText(refusal)
        self._refusal.setVisible(bool(refusal))
        self.give.setEnabled(not busy)


class ChoicePanel(QFrame):
    """One of several at one press, the first nine by Alt and their digit."""

    def __init__(self, name: str, verbs: BiddingVerbs) -> None:
        super().__init__()
        self.setObjectName(f"{name}Panel")
        self.setProperty("kind", "panel")
        self._name = name
        self._title = label("", f"{name}Title", font=faces.heading(faces.TEXT), wrap=True)
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        self._buttons: list[QPushButton] = []
        for at, keys in enumerate(CHOICES):
            made = QShortcut(QKeySequence(keys.first), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(partial(self._press, at))
        head = row(self._title, _cancel(self, verbs, name), gap=8)
        head.setStretch(0, 1)
        self.setLayout(column(head, self._grid, gap=4, margins=8))

    def begin(self, title: str, options: Sequence[Option], choose: Callable[[object], None]) -> None:
        """Ask; the keyboard begins at the first."""
        self._title.setText(title)
        discard(self._grid, *self._buttons)
        self._buttons = []
        for at, (one, said) in enumerate(options):
            key = CHOICES[at].first if at < len(CHOICES) else ""
            button = quiet_button(f"{said}  {key}".strip(), f"{self._name}:{at + 1}", tone="plain")
            button.setAccessibleName(said)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _on=False, chosen=one: choose(chosen))
            self._grid.addWidget(button, at // COLUMNS, at % COLUMNS)
            self._buttons.append(button)
        if self._buttons:
            self._buttons[0].setFocus()

    def _press(self, at: int) -> None:
        if at < len(self._buttons):
            self._buttons[at].click()


class UntrainedPanel(QFrame):
    """Not trained: training is advised and the session ends, or it goes on with a reason (S4-04, A.8-27)."""

    def __init__(self, verbs: BiddingVerbs) -> None:
        super().__init__()
        self.setObjectName("untrainedPanel")
        self.setProperty("kind", "panel")
        self._title = label(
            translate("Bidding", "Belum ikut pelatihan: sarankan dahulu, atau dampingi dengan alasan."),
            font=faces.heading(faces.TEXT), wrap=True,
        )  # fmt: skip
        self.wish = choice("trainingWish")
        self._wishes: tuple[Wish, ...] = (None,)
        advise = ActButton(translate("Bidding", "Sarankan, selesai"), "adviseButton", CHOICES[0])
        advise.clicked.connect(lambda: verbs.advise(self._wished()))
        self.reason = line("goOnReason", placeholder=translate("Bidding", "mis. batas waktu hari ini"))
        self._refusal = _refusal("untrained")
        go_on = ActButton(translate("Bidding", "Tetap dampingi"), "goOnButton", SEND, tone="primary")
        go_on.clicked.connect(lambda: verbs.go_on(self.reason.text(), self._wished()))
        self.reason.returnPressed.connect(go_on.click)
        wish = Field(translate("Bidding", "Minat mengikuti pelatihan"), self.wish)
        reason = Field(translate("Bidding", "Alasan tetap didampingi"), self.reason)
        buttons = row(advise, go_on, _cancel(self, verbs, "untrained"), gap=8)
        self.setLayout(column(self._title, row(wish, reason, gap=8), self._refusal, buttons, gap=6, margins=12))

    def begin(self, trainings: Sequence[Named]) -> None:
        """Ask; the next trainings are told, and he may say to which one he wants to come."""
        self._wishes = (None, *((one,) for one, _ in trainings), ())
        names = (
            translate("Bidding", "tidak menyatakan minat"),
            *(name for _, name in trainings),
            translate("Bidding", "tanggal mana saja"),
        )
        fill(self.wish, list(enumerate(names)))
        self.wish.setCurrentIndex(0)
        self.reason.clear()
        self.reason.setFocus()

    def show_refusal(self, why: str) -> None:
        """Say what is missing."""
        self._refusal.setText(why)
        self._refusal.setVisible(bool(why))

    def _wished(self) -> Wish:
        return self._wishes[self.wish.currentIndex()]


class HandOverPanel(QFrame):
    """Who goes on with the session, and at which desk."""

    def __init__(self, verbs: BiddingVerbs) -> None:
        super().__init__()
        self.setObjectName("handOverPanel")
        self.setProperty("kind", "panel")
        title = label(translate("Bidding", "Siapa yang meneruskan sesi ini?"), font=faces.heading(faces.TEXT))
        self.staff, self.desk = choice("handOverStaff"), choice("handOverDesk")
        give = ActButton(translate("Bidding", "Serahkan"), "handOverSendButton", SEND, tone="primary")
        give.clicked.connect(lambda: self._give(verbs))
        fields = row(
            Field(translate("Bidding", "Trainer"), self.staff), Field(translate("Bidding", "Meja"), self.desk), gap=8
        )
        buttons = row(give, _cancel(self, verbs, "handOver"), gap=8)
        buttons.setStretch(0, 1)
        self.setLayout(column(title, fields, buttons, gap=8, margins=12))

    def begin(self, staff: Sequence[Named], desks: Sequence[Named]) -> None:
        """Offer everybody of the unit, and the desks that call for the room."""
        fill(self.staff, list(staff))
        fill(self.desk, [(None, translate("Bidding", "meja yang sama")), *desks])
        self.staff.setCurrentIndex(0)
        self.desk.setCurrentIndex(0)
        self.staff.setFocus()

    def _give(self, verbs: BiddingVerbs) -> None:
        to, desk = self.staff.currentData(), self.desk.currentData()
        if isinstance(to, UUID):
            verbs.hand_over(to, desk if isinstance(desk, UUID) else None)


class EndPanel(QFrame):
    """A session ends before its path does: the deadline has passed, or the provider stops."""

    def __init__(self, verbs: BiddingVerbs) -> None:
        super().__init__()
        self.setObjectName("endPanel")
        self.setProperty("kind", "panel")
        self._title = label("", "endTitle", font=faces.heading(faces.TEXT), wrap=True)
        self.reason = line("endReason", placeholder=translate("Bidding", "mis. dokumen perusahaan belum lengkap"))
        self._refusal = _refusal("end")
        passed = ActButton(translate("Bidding", "Batas waktu lewat"), "deadlinePassedButton", CHOICES[0])
        stopped = ActButton(translate("Bidding", "Penyedia berhenti"), "stoppedButton", CHOICES[1])
        passed.clicked.connect(lambda: verbs.end(Outcome.DEADLINE_PASSED, self.reason.text()))
        stopped.clicked.connect(lambda: verbs.end(Outcome.STOPPED, self.reason.text()))
        field = Field(translate("Bidding", "Alasan"), self.reason)
        buttons = row(passed, stopped, _cancel(self, verbs, "end"), gap=8)
        self.setLayout(column(self._title, field, self._refusal, buttons, gap=8, margins=12))

    def begin(self, name: str) -> None:
        """Ask; the keyboard begins at the reason."""
        said = translate("Bidding", "Akhiri sesi %1 sekarang? Tulis alasannya, lalu pilih.")
        self._title.setText(said.replace("%1", name))
        self.reason.clear()
        self.reason.setFocus()

    def show_refusal(self, why: str) -> None:
        """Say what is missing."""
        self._refusal.setText(why)
        self._refusal.setVisible(bool(why))
