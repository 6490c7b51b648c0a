"""The head of the escalations' page: one small tab each, the case, where the chosen one stands, and its clock."""

from datetime import datetime
from uuid import UUID

from loket_shared.domain.escalation import EscalationState
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from loket_operator.cases.acts import CaseAct, resting
from loket_operator.escalation import keys, words
from loket_operator.escalation.letter_course import asking
from loket_operator.escalation.stand_card import StandCard
from loket_operator.escalation.state import BEGINS, EscalationsState
from loket_operator.escalation.verbs import EscalationVerbs
from loket_operator.escalation.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import press_by, quiet_button
from loket_operator.widgets.labels import ElidedLabel, Pill, label
from loket_operator.widgets.layout import column, discard, row
from loket_operator.words import Here

Tab = tuple[UUID, str]


class EscalationTabs(QWidget):
    """One tab an escalation; Alt+1 to Alt+5 choose among the first five."""

    def __init__(self, verbs: EscalationVerbs) -> None:
        super().__init__()
        self.setObjectName("escalationTabs")
        self._verbs = verbs
        self._shown: tuple[Tab, ...] = ()
        self._tabs: list[QPushButton] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(6)

    def show_state(self, state: EscalationsState) -> None:
        """Show the case's escalations and which one is chosen."""
        wanted = tuple((one.id, words.tab(one)) for one in state.items or ())
        if wanted != self._shown:
            self._shown = wanted
            discard(self._line, *self._tabs)
            self._tabs = [self._tab(at, one) for at, one in enumerate(wanted)]
            for tab in self._tabs:
                self._line.addWidget(tab)
        chosen = state.current.id if state.current else None
        for (key, _), tab in zip(wanted, self._tabs, strict=True):
            tab.setChecked(key == chosen)

    def _tab(self, at: int, one: Tab) -> QPushButton:
        key, said = one
        made = QPushButton(said.replace("&", "&&"))
        made.setObjectName(f"escalationTab:{at + 1}")
        made.setCheckable(True)
        made.setProperty("tone", "segment")
        made.setFont(faces.body(faces.SMALL, bold=True))
        made.setMinimumHeight(36)
        if at < len(keys.TABS):
            made.setToolTip(keys.TABS[at].hint)
            press_by(made, keys.TABS[at])
        made.clicked.connect(lambda: self._choose(key))
        return made

    def _choose(self, key: UUID) -> None:
        for (one, _), tab in zip(self._shown, self._tabs, strict=True):
            tab.setChecked(one == key)
        self._verbs.choose(key)


class EscalationHead(QWidget):
    """Tabs and the way back above; below them what it is about, and whose turn it is until when."""

    def __init__(self, verbs: EscalationVerbs, here: Here) -> None:
        super().__init__()
        self._here = here
        self.tabs = EscalationTabs(verbs)
        self.new = quiet_button(translate("Escalation", "Eskalasi baru…") + f"  {keys.BEGIN.hint}", "escalationNew")
        press_by(self.new, keys.BEGIN)
        self.new.clicked.connect(verbs.begin)
        self.take = quiet_button(
            translate("Escalation", "Ambil jawaban") + f"  {keys.TAKE.hint}", "escalationTake", tone="primary"
        )
        press_by(self.take, keys.TAKE)
        self.take.clicked.connect(verbs.take)
        self.back = quiet_button(translate("Escalation", "Ke permasalahan") + "  Esc", "escalationBack")
        self.back.clicked.connect(verbs.leave)
        self._number = label("", "escalationCase", font=faces.heading(faces.TITLE, 800), role="brand")
        self._state = Pill("", "escalationState", "ok")
        self._title = ElidedLabel("escalationTitle", font=faces.heading(faces.TEXT))
        self._about = ElidedLabel("escalationAbout", font=faces.body(faces.SMALL), role="quiet")
        self.stand = StandCard(here)
        first = row(self._number, self._state, 1, gap=10)
        texts = column(first, self._title, self._about, gap=2)
        both = row(texts, self.stand, gap=16)
        both.setStretch(0, 1)
        above = row(self.tabs, self.new, 1, self.take, self.back, gap=8)
        self.setLayout(column(above, both, gap=6))

    def show_state(self, state: EscalationsState, now: datetime) -> None:
        """Show the case and the chosen escalation at an aware instant."""
        self.tabs.show_state(state)
        story, current = state.story, state.current
        if story is None:
            return
        beginning = state.form is not None and state.form.verb is BEGINS
        rest = resting(CaseAct.ESCALATE, story, state.officer, now)
        drafting = any(one.state is EscalationState.DRAFT for one in state.items or ())
        self.new.setVisible(rest is None and not beginning and not drafting)
        self.take.setVisible(current is not None and current.unseen_since is not None)
        self._number.setText(story.view.form_label)
        who = story.view.identity
        whose = " — ".join(part for part in (who.name, who.organisation) if part)
        self._state.setVisible(current is not None)
        self.stand.setVisible(current is not None)
        if current is None:
            self._title.setText(whose)
            self._about.setText("")
            return
        self._state.setText(words.state_name(current.state))
        self._title.setText(current.wording.title or whose)
        parts = [whose, words.channel_name(current.channel), current.reference]
        if current.holder:
            parts.append(translate("Escalation", "dipegang %1").replace("%1", current.holder))
        self._about.setText(" · ".join(part for part in parts if part))
        self.tick(state, now)

    def tick(self, state: EscalationsState, now: datetime) -> None:
        """Let the clock run."""
        if state.current is not None:
            self.stand.show_view(state.current, now, asks=asking(state) is not None)
