"""Why a step deviated, by one key: shown to the officer who answers for it, inline, one deviation after the other."""

from collections.abc import Callable
from typing import assert_never

from loket_shared.domain.deviations import Cause
from loket_shared.services.deviation_lines import RegisterLine
from loket_shared.services.deviations import THEIRS, Noted
from loket_shared.services.results import NotAllowed, ReasonNeeded
from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from loket_operator.monitoring.keys import CAUSES
from loket_operator.monitoring.words import cause_name, kind_name, measured
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import bind, quiet_button
from loket_operator.widgets.fields import Field, line
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row

translate = QCoreApplication.translate
LIMIT = 1000
COLUMNS = 4


class CausePanel(QFrame):
    """The causes' keys work as long as nobody types; Esc closes. `name` starts the object names."""

    def __init__(
        self,
        name: str,
        give: Callable[[Cause], None],
        close: Callable[[], None],
        typed: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Causes")
        self.setProperty("kind", "panel")
        self._shown: object = None
        self._title = label("", f"{name}CausesTitle", font=faces.heading(faces.TEXT), wrap=True)
        self._about = label("", f"{name}CausesAbout", font=faces.body(faces.SMALL), role="quiet", wrap=True)
        self._refusal = label(
            "", f"{name}CausesRefusal", font=faces.body(faces.SMALL, bold=True), role="bad", wrap=True
        )
        self.text = line(f"{name}CauseText", limit=LIMIT)
        self.text.textEdited.connect(typed)
        self.buttons: dict[Cause, QPushButton] = {}
        causes = QGridLayout()
        causes.setSpacing(4)
        for at, (cause, key) in enumerate(zip(Cause, CAUSES, strict=True)):
            button = quiet_button(f"{key}  {cause_name(cause)}", f"{name}Cause:{cause}", tone="plain")
            button.setAccessibleName(cause_name(cause))
            button.clicked.connect(lambda _on=False, chosen=cause: give(chosen))
            bind(self, key, button)
            causes.addWidget(button, at // COLUMNS, at % COLUMNS)
            self.buttons[cause] = button
        for at in range(COLUMNS):
            causes.setColumnStretch(at, 1)
        cancel = quiet_button(translate("Causes", "Sembunyikan") + "  Esc", f"{name}CausesClose")
        cancel.clicked.connect(close)
        bind(self, "Esc", cancel)
        head = row(self._title, cancel, gap=8)
        head.setStretch(0, 1)
        words = Field(
            translate("Causes", "Penjelasan (perlu untuk “Lainnya”), tulis sebelum menekan sebabnya"), self.text
        )
        self.setLayout(column(head, self._about, words, causes, self._refusal, gap=8, margins=12))
        self.hide()

    def ask(self, one: RegisterLine, more: int, text: str, refusal: str) -> None:
        """Ask about a deviation; `more` wait after it. One that is new here takes the keyboard."""
        title = translate("Causes", "%1, langkah %2: mengapa? Tekan satu tombol.")
        self._title.setText(title.replace("%1", one.label).replace("%2", one.step_label))
        self._about.setText(_about(one, more))
        self._refusal.setText(refusal)
        self._refusal.setVisible(bool(refusal))
        if self.text.text() != text:
            blocked = QSignalBlocker(self.text)
            self.text.setText(text)
            blocked.unblock()
        self.show()
        if refusal and self._shown == one.id:
            self.text.setFocus()
        elif self._shown != one.id:
            self.buttons[Cause.MANY_VISITORS].setFocus()
        self._shown = one.id

    def end(self) -> None:
        """Be out of the way."""
        self._shown = None
        self.hide()


def _about(one: RegisterLine, more: int) -> str:
    parts = [one.activity]
    if one.standard is not None:
        said = translate("Causes", "baku %1, nyata %2, selisih %3")
        for sign, value in (("%1", one.standard), ("%2", one.actual), ("%3", one.difference)):
            said = said.replace(sign, measured(value, in_days=one.in_days))
        parts.append(said)
    else:
        parts += [kind_name(one.kind), one.found]
    if more > 0:
        parts.append(translate("Causes", "sesudah ini %1 lagi").replace("%1", str(more)))
    return " · ".join(part for part in parts if part)


def told(outcome: Noted | ReasonNeeded | NotAllowed, label: str) -> str:
    """Return what became of a cause that an officer gave for a deviation."""
    match outcome:
        case Noted():
            return translate("Causes", "%1: sebabnya tercatat.").replace("%1", label)
        case ReasonNeeded():
            return translate("Causes", "Tulis penjelasannya untuk sebab lain.")
        case NotAllowed(state=state) if state == THEIRS:
            said = translate(
                "Causes", "%1: sebabnya diberikan petugas langkah itu, pemegang permasalahan, atau penyelia."
            )
            return said.replace("%1", label)
        case NotAllowed():
            return translate("Causes", "Penyimpangan ini sudah ditarik penyelia.")
        case _:
            assert_never(outcome)
