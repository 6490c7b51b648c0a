"""Resembling answers below a problem, best first: one line each with its key, and the templates behind one more."""

from loket_shared.services.similar import Origin, Similar
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QWidget
from typing_extensions import override

from loket_operator.keys import Keys
from loket_operator.knowledge import keys
from loket_operator.knowledge.state import Offered
from loket_operator.knowledge.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import press_by, quiet_button
from loket_operator.widgets.labels import ElidedLabel, label
from loket_operator.widgets.layout import column, row
from loket_operator.widgets.tips import plain_tip

LONGEST_HINT = 900
INSET = 6
"""What brings the pane's texts below those of the problem above it."""


class ResemblingPane(QFrame):
    """Out of sight while there is nothing to offer; `taken(text)` is what was chosen."""

    taken = Signal(str)

    def __init__(self, templates_key: Keys = keys.TEMPLATES) -> None:
        super().__init__()
        self.setObjectName("resemblingPane")
        self.setProperty("kind", "card")
        self._offered = Offered()
        self._title = label(translate("Knowledge", "Jawaban serupa"), "resemblingTitle", font=faces.heading(faces.TEXT))
        said = translate("Knowledge", "Templat jawaban…")
        self.templates = quiet_button(f"{said}  {templates_key.hint}", "templatesButton")
        self.templates.clicked.connect(self._choose_template)
        press_by(self.templates, templates_key)
        self.rows = [SimilarRow(at, key) for at, key in enumerate(keys.TAKE)]
        for one in self.rows:
            one.clicked.connect(lambda _=False, at=one.at: self._take(at))
        head = row(self._title, 1, self.templates)
        head.setContentsMargins(INSET, 0, 0, 0)
        self.setLayout(column(head, *self.rows, gap=4, margins=10))
        self.show_offered(self._offered, may_take=False)

    def show_offered(self, offered: Offered, *, may_take: bool) -> None:
        """Show what is offered; it may be read while nothing can be written yet."""
        self._offered = offered
        for at, one in enumerate(self.rows):
            found = offered.similar[at] if at < len(offered.similar) else None
            one.setVisible(found is not None)
            one.setEnabled(may_take)
            if found is not None:
                one.show_similar(found)
        self._title.setText(
            translate("Knowledge", "Jawaban serupa")
            if offered.similar
            else translate("Knowledge", "Belum ada jawaban serupa")
        )
        self.templates.setVisible(bool(offered.templates))
        self.templates.setEnabled(may_take)
        self.setVisible(bool(offered.similar or offered.templates))

    def menu(self) -> QMenu:
        """Return the list of templates, by name."""
        made = QMenu(self)
        made.setObjectName("templatesMenu")
        for template in self._offered.templates:
            entry = made.addAction(template.name.replace("&", "&&"))
            entry.setToolTip(plain_tip(template.text[:LONGEST_HINT]))
            entry.triggered.connect(lambda _=False, one=template: self.taken.emit(self._offered.text_of(one)))
        return made

    def _take(self, at: int) -> None:
        if at < len(self._offered.similar):
            self.taken.emit(self._offered.similar[at].answer)

    def _choose_template(self) -> None:
        self.menu().popup(self.templates.mapToGlobal(self.templates.rect().bottomLeft()))


class SimilarRow(QPushButton):
    """Where an answer comes from, how it begins, and the key that takes it over; the whole of it as tooltip."""

    def __init__(self, at: int, key: Keys) -> None:
        super().__init__()
        self.at = at
        self.setObjectName(f"similar:{at + 1}")
        self.setProperty("tone", "quiet")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(36)
        self._from = label("", f"similarFrom:{at + 1}", font=faces.body(faces.SMALL, bold=True))
        self._begins = ElidedLabel(f"similarBegins:{at + 1}", font=faces.body())
        self._key = label(key.hint, font=faces.body(faces.SMALL), role="quiet")
        line = row(self._from, self._begins, self._key, gap=10)
        line.setStretch(1, 1)
        line.setContentsMargins(INSET, 0, 8, 0)
        for part in (self._from, self._begins, self._key):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayout(line)
        press_by(self, key)

    def show_similar(self, found: Similar) -> None:
        """Show one answer."""
        origin = translate("Knowledge", "Pengetahuan") if found.origin is Origin.ARTICLE else found.title
        begins = f"{found.title}: {found.answer}" if found.origin is Origin.ARTICLE else found.answer
        self._from.setText(origin)
        self._begins.setText(begins)
        self.setAccessibleName(f"{origin}. {begins[:120]}")
        self.setToolTip(plain_tip(_whole(found)))

    @override
    def setEnabled(self, enabled: bool) -> None:
        super().setEnabled(enabled)
        self._begins.setEnabled(True)


def _whole(found: Similar) -> str:
    question = translate("Knowledge", "Permasalahan: %1").replace("%1", found.question.strip()[: LONGEST_HINT // 2])
    answer = translate("Knowledge", "Jawaban: %1").replace("%1", found.answer.strip()[:LONGEST_HINT])
    return f"{found.title}\n\n{question}\n\n{answer}"


def beside(problem: QWidget, pane: ResemblingPane) -> QWidget:
    """Return a problem with the pane below it."""
    whole = QWidget()
    inner = column(problem, pane, gap=10)
    inner.setStretch(0, 1)
    inner.setContentsMargins(0, 0, 0, 0)
    whole.setLayout(inner)
    return whole
