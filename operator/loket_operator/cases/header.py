"""The head of an open case: number, priority, channel, state, who has it, and how long there is."""

from datetime import datetime

from loket_shared.services.case_story import CaseStory
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from loket_operator.cases import words
from loket_operator.cases.words import Urgency, translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import ElidedLabel, Pill, label, set_role
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here

_KIND = {Urgency.CALM: "calm", Urgency.AMBER: "amber", Urgency.RED: "red", Urgency.NONE: "card"}
_ROLE = {Urgency.CALM: "ok", Urgency.AMBER: "warn", Urgency.RED: "bad", Urgency.NONE: "quiet"}


class DueCard(QFrame):
    """What is owed next and until when; the colour never stands without its words."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dueCard")
        self.setProperty("kind", "card")
        self.setMinimumWidth(230)
        self._duty = label("", "dueDuty", font=faces.body(faces.SMALL))
        self._time = label("", "dueTime", font=faces.heading(faces.LEAD))
        self._at = label("", "dueAt", font=faces.body(faces.SMALL))
        self.setLayout(column(self._duty, self._time, self._at, gap=2, margins=10))

    def show_story(self, story: CaseStory, now: datetime, here: Here) -> None:
        """Show the next duty as it stands at an aware instant."""
        standing = story.standing
        level = words.urgency(standing.since, standing.due_at, now)
        self._duty.setText(words.duty(standing.due_kind))
        self._time.setText(words.due(standing.due_at, now, here.language))
        self._at.setText(words.instant(standing.due_at, here) if standing.due_at else "")
        self._at.setVisible(standing.due_at is not None)
        self.setToolTip(words.why(standing, here))
        for part in (self._duty, self._time, self._at):
            set_role(part, _ROLE[level])
        if self.property("kind") != _KIND[level]:
            self.setProperty("kind", _KIND[level])
            self.style().unpolish(self)
            self.style().polish(self)


class CaseHeader(QWidget):
    """Number and pills above, the person below, and the time on the right; why it is due then is said by its tooltip."""

    def __init__(self, here: Here) -> None:
        super().__init__()
        self.setObjectName("caseHeader")
        self._here = here
        self._number = label("", "caseNumber", font=faces.heading(faces.TITLE, 800), role="brand")
        self._level, self._state = Pill("", "levelPill", "warn"), Pill("", "statePill", "ok")
        self._name = ElidedLabel("caseName", font=faces.heading(faces.LEAD))
        self._holder = ElidedLabel("caseHolder", font=faces.body(faces.SMALL), role="quiet")
        self.due = DueCard()
        pills = row(self._level, self._state, 1, gap=6)
        first = row(self._number, pills, gap=12)
        first.setStretch(1, 1)
        texts = column(first, self._name, self._holder, gap=3)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addLayout(texts, 1)
        line.addWidget(self.due, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_story(self, story: CaseStory, now: datetime) -> None:
        """Show whose case it is, and how it stands at an aware instant."""
        view, standing = story.view, story.standing
        self._number.setText(view.form_label)
        named = f"{standing.level} {standing.level_name}".strip()
        self._level.setText(named or translate("Cases", "tanpa prioritas"))
        self._state.setText(words.state_name(view.state))
        self._name.setText(" — ".join(part for part in (view.identity.name, view.identity.organisation) if part))
        held = words.holder(standing.holder, standing.substitute, standing.unit, off_duty=standing.off_duty)
        parts = [words.channel_name(standing.channel)]
        if standing.reopened:
            parts.append(translate("Cases", "dibuka kembali %1×").replace("%1", str(standing.reopened)))
        parts.append(translate("Cases", "dipegang %1").replace("%1", held) if standing.holder else held)
        if standing.received_at is not None:
            parts.append(
                translate("Cases", "diterima %1").replace("%1", words.instant(standing.received_at, self._here))
            )
        if view.visits > 1:
            parts.append(
                translate("Cases", "permasalahan ke-%1 dari nomor telepon ini").replace("%1", str(view.visits))
            )
        self._holder.setText(" · ".join(parts))
        self.due.show_story(story, now, self._here)
