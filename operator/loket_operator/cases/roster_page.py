"""Who is on duty: how many cases each officer has, who is away, and who stands in (A.8-37)."""

from datetime import datetime
from uuid import UUID

from loket_shared.domain.states import Role
from loket_shared.services.roster import OnDuty
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QPushButton, QScrollArea, QWidget

from loket_operator.cases import words
from loket_operator.cases.acts import Officer
from loket_operator.cases.state import CasesState, Page
from loket_operator.cases.verbs import CasesVerbs
from loket_operator.cases.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import bind, quiet_button
from loket_operator.widgets.choices import fill
from loket_operator.widgets.fields import Field, choice
from loket_operator.widgets.labels import ElidedLabel, label
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here


class RosterPage(QFrame):
    """Everybody may note their own absence, a supervisor everybody's."""

    def __init__(self, verbs: CasesVerbs, here: Here) -> None:
        super().__init__()
        self._verbs, self._here = verbs, here
        self._shown: object = None
        self.setObjectName("rosterPage")
        self.setProperty("kind", "card")
        title = label(translate("Cases", "Petugas dan pengganti"), "rosterTitle", font=faces.heading(faces.TITLE))
        hint = label(
            translate("Cases", "Permasalahan milik unit; pemegangnya dapat berganti. Bila seseorang tidak bertugas, yang dipegangnya berpindah ke pengganti."),
            font=faces.body(faces.SMALL), role="quiet", wrap=True,
        )  # fmt: skip
        back = quiet_button(translate("Cases", "Kembali") + "  Esc", "rosterBack")
        back.clicked.connect(lambda: verbs.show_page(Page.CASE))
        bind(self, "Esc", back)
        self._back = back
        self._list = QWidget()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll = scroll
        scroll.setWidget(self._list)
        self.ask = AbsencePanel(verbs)
        whole = column(row(title, 1, back, gap=8), hint, scroll, self.ask, gap=8, margins=16)
        whole.setStretchFactor(scroll, 1)
        self.setLayout(whole)

    def show_state(self, state: CasesState) -> None:
        """Show everybody; the buttons are those that this officer may press."""
        roster = state.roster
        now_shown = (roster.people, state.officer, roster.leaving)
        if now_shown != self._shown:
            self._shown = now_shown
            self._write(roster.people or (), state.officer)
        self.ask.show_state(state)

    def begin(self) -> None:
        """Take the keyboard, at the first button that this officer may press."""
        first = next((one for one in self._list.findChildren(QPushButton) if one.isEnabled()), None)
        (first or self._back).setFocus()

    def _write(self, people: tuple[OnDuty, ...], officer: Officer) -> None:
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(16)
        for at, one in enumerate(people):
            name = ElidedLabel(f"officer:{at}", font=faces.body(faces.TEXT, bold=True))
            name.setText(one.name)
            name.setMinimumWidth(200)
            held = label(translate("Cases", "memegang %1").replace("%1", str(one.held)), role="quiet")
            role = "ok" if one.away_since is None else "warn"
            stands = label(standing(one, self._here), f"officerDuty:{at}", role=role, wrap=True)
            for place, part in enumerate((name, held, stands)):
                grid.addWidget(part, at, place, Qt.AlignmentFlag.AlignVCenter)
            may = one.staff_id == officer.staff_id or Role.SUPERVISOR in officer.roles
            button = self._button(one, at)
            button.setEnabled(may)
            grid.addWidget(button, at, 3)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(2, 3)
        grid.setRowStretch(len(people), 1)
        had_keyboard = self.isAncestorOf(QApplication.focusWidget() or self.window())
        self._scroll.setWidget(fresh)
        self._list = fresh
        if had_keyboard:
            self.begin()

    def _button(self, one: OnDuty, at: int) -> QWidget:
        if one.away_since is None:
            made = quiet_button(translate("Cases", "Tidak bertugas…"), f"leaveDuty:{at}", tone="plain")
            made.clicked.connect(lambda: self._verbs.choose_leaving(one.staff_id))
        else:
            made = quiet_button(translate("Cases", "Bertugas lagi"), f"backOnDuty:{at}", tone="plain")
            made.clicked.connect(lambda: self._verbs.back_on_duty(one.staff_id))
        made.setAccessibleName(f"{made.text()} {one.name}")
        return made


class AbsencePanel(QFrame):
    """Why, and who stands in; nobody is possible too: the cases then stand in the unit's list."""

    def __init__(self, verbs: CasesVerbs) -> None:
        super().__init__()
        self._leaving: UUID | None = None
        self.setObjectName("absencePanel")
        self.setProperty("kind", "panel")
        self._question = label("", "absenceQuestion", font=faces.heading(faces.TEXT), wrap=True)
        self.substitute, self.reason = choice("absenceSubstitute"), choice("absenceReason")
        fill(self.reason, [("leave", translate("Cases", "cuti")), ("sick", translate("Cases", "sakit")),
                           ("duty", translate("Cases", "tugas luar")), ("other", translate("Cases", "lainnya"))])  # fmt: skip
        self._refusal = label("", "absenceRefusal", font=faces.body(faces.SMALL, bold=True), role="bad", wrap=True)
        self.send = quiet_button(translate("Cases", "Catat tidak bertugas") + "  Ctrl+Enter", "absenceSend", tone="primary")  # fmt: skip
        self.send.clicked.connect(lambda: verbs.leave_duty(self.substitute.currentData(), self.reason.currentData()))
        cancel = quiet_button(translate("Cases", "Batal"), "absenceCancel")
        cancel.clicked.connect(lambda: verbs.choose_leaving(None))
        bind(self, "Ctrl+Return", self.send)
        fields = row(Field(translate("Cases", "Pengganti"), self.substitute), Field(translate("Cases", "Sebab"), self.reason), gap=12)  # fmt: skip
        foot = row(self._refusal, cancel, self.send, gap=8)
        foot.setStretch(0, 1)
        self.setLayout(column(self._question, fields, foot, gap=8, margins=12))

    def show_state(self, state: CasesState) -> None:
        """Ask about the chosen officer, or be out of the way."""
        roster = state.roster
        one = next((person for person in roster.people or () if person.staff_id == roster.leaving), None)
        self.setVisible(one is not None)
        if one is None:
            self._leaving = None
            return
        self._question.setText(translate("Cases", "Siapa menggantikan %1?").replace("%1", one.name))
        others = [(person.staff_id, person.name) for person in roster.people or () if person.staff_id != one.staff_id and person.away_since is None]  # fmt: skip
        nobody = (None, translate("Cases", "tanpa pengganti: ke daftar unit"))
        fill(self.substitute, [*others, nobody])
        self._refusal.setText(roster.refusal)
        self.send.setEnabled("case_absence" not in state.busy)
        if self._leaving != one.staff_id:
            self._leaving = one.staff_id
            self.substitute.setCurrentIndex(0)
            self.substitute.setFocus()


def standing(one: OnDuty, here: Here) -> str:
    """Say whether somebody is on duty, since when not, and who stands in."""
    if one.away_since is None:
        return translate("Cases", "bertugas")
    since: datetime = one.away_since
    said = translate("Cases", "tidak bertugas sejak %1").replace("%1", words.instant(since, here))
    if one.substitute:
        stands_in = translate("Cases", "pengganti %1").replace("%1", one.substitute)
        return f"{said} · {stands_in}"
    nobody = translate("Cases", "tanpa pengganti")
    return f"{said} · {nobody}"
