"""One deviation: what it is, why it came to be by one key, what was done about it, and every entry made so far."""

from functools import partial

from loket_shared.domain.deviations import Cause, EntryKind, Party
from loket_shared.services.deviation_lines import RegisterLine, Stage
from loket_shared.services.deviation_register import RegisterEntry
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from loket_operator.monitoring import keys
from loket_operator.monitoring.state import Form, MonitoringState
from loket_operator.monitoring.verbs import MonitoringVerbs
from loket_operator.monitoring.words import cause_name, kind_name, measured, party_name, stage_name, translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, quiet_button
from loket_operator.widgets.choices import chosen, fill
from loket_operator.widgets.fields import Field, choice, line
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here

LIMIT = 1000


class DeviationCard(QFrame):
    """Nothing is ever changed: each cause, action or withdrawal is a further entry."""

    def __init__(self, verbs: MonitoringVerbs, here: Here) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setFixedWidth(470)
        self._verbs, self._here = verbs, here
        self._line: RegisterLine | None = None
        self._title = label("", "deviationTitle", font=faces.heading(faces.LEAD))
        self._about = label("", "deviationAbout", font=faces.body(faces.SMALL + 1), role="quiet", wrap=True)
        self.text = line("deviationText", limit=LIMIT)
        self.action = line("deviationAction", limit=LIMIT)
        self.party = choice("deviationParty")
        by_cause = translate("Monitoring", "menurut sebab")
        fill(self.party, [(None, by_cause), *((one, party_name(one)) for one in Party)])
        self._buttons = {one: self._cause(one, key) for one, key in zip(Cause, keys.CAUSES, strict=True)}
        causes = QGridLayout()
        causes.setSpacing(4)
        for at, button in enumerate(self._buttons.values()):
            causes.addWidget(button, at // 2, at % 2)
        self.reason = line(
            "withdrawDeviationReason", limit=LIMIT, placeholder=translate("Monitoring", "Alasan ditarik")
        )
        self.withdraw = quiet_button(translate("Monitoring", "Tarik"), "withdrawDeviationButton")
        self.withdraw.clicked.connect(lambda: verbs.withdraw(self.reason.text()))
        self.correct = ActButton(translate("Monitoring", "Koreksi"), "correctDeviationButton", keys.CORRECT)
        self.correct.setMinimumHeight(38)
        self.correct.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.correct.clicked.connect(lambda: verbs.open_form(Form.CORRECT))
        self._refusal = label("", "deviationRefusal", font=faces.body(faces.SMALL + 1), role="bad", wrap=True)
        self._history = label("", "deviationHistory", font=faces.body(faces.SMALL), role="quiet", wrap=True)
        self._history.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._history.setAlignment(Qt.AlignmentFlag.AlignTop)
        said = row(
            Field(translate("Monitoring", "Penjelasan"), self.text),
            Field(translate("Monitoring", "Tindakan"), self.action),
            gap=8,
        )
        self._work = QWidget()
        why = label(
            translate("Monitoring", "Mengapa? Tekan satu tombol."),
            font=faces.body(faces.SMALL, bold=True),
            role="quiet",
        )
        self._work.setLayout(
            column(why, causes, said, Field(translate("Monitoring", "Penanggung jawab"), self.party), gap=6)
        )
        self._taking = QWidget()
        taking = row(self.reason, self.withdraw, gap=8)
        taking.setStretch(0, 1)
        self._taking.setLayout(taking)
        head = row(self._title, self.correct, gap=8)
        head.setStretch(0, 1)
        inside = QWidget()
        inside.setLayout(
            column(head, self._about, self._refusal, self._work, self._taking, self._history, 1, gap=8, margins=12)
        )
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def bind_causes(self, pane: QWidget) -> None:
        """Let the causes' keys work anywhere on a page, except where somebody types."""
        for cause, key in zip(Cause, keys.CAUSES, strict=True):
            made = QShortcut(QKeySequence(key), pane)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.setAutoRepeat(False)
            made.activated.connect(partial(self._press, cause))

    def show_state(self, state: MonitoringState) -> None:
        """Show the chosen deviation."""
        one = state.line
        if (one and one.id) != (self._line and self._line.id):
            for editor in (self.text, self.action, self.reason):
                editor.clear()
            self.party.setCurrentIndex(0)
        self._line = one
        refusal = state.refusal if state.form is Form.NONE else ""
        self._refusal.setText(refusal)
        self._refusal.setVisible(bool(refusal))
        stands = one is not None and one.stage is not Stage.WITHDRAWN
        self._work.setVisible(stands)
        self._taking.setVisible(stands and state.whole)
        self.correct.setVisible(stands and state.whole)
        if one is None:
            self._title.setText("")
            self._about.setText(translate("Monitoring", "Pilih satu baris untuk melihat penyimpangannya."))
            self._history.setText("")
            return
        self._title.setText(one.label)
        self._about.setText(_about(one))
        for cause, button in self._buttons.items():
            button.setChecked(cause is one.cause)
        entries = state.chosen.entries if state.chosen is not None else None
        self._history.setText("\n".join(self._entry(entry) for entry in entries or ()))

    def _press(self, cause: Cause) -> None:
        if self._work.isVisible():
            self._verbs.explain(cause, self.text.text(), self.action.text(), chosen(self.party, Party))

    def _cause(self, cause: Cause, key: str) -> QPushButton:
        made = QPushButton(f"{key}  {cause_name(cause)}")
        made.setObjectName(f"cause:{cause}")
        made.setAccessibleName(cause_name(cause))
        made.setCheckable(True)
        made.setProperty("tone", "section")
        made.setFont(faces.body(faces.SMALL))
        made.setMinimumHeight(36)
        made.clicked.connect(partial(self._press, cause))
        return made

    def _entry(self, one: RegisterEntry) -> str:
        entry = one.entry
        named = {
            EntryKind.CAUSE: translate("Monitoring", "sebab"),
            EntryKind.ACTION: translate("Monitoring", "tindakan"),
            EntryKind.PARTY: translate("Monitoring", "pihak"),
            EntryKind.SIGN_OFF: translate("Monitoring", "disetujui"),
            EntryKind.CORRECTION: translate("Monitoring", "koreksi"),
            EntryKind.WITHDRAWAL: translate("Monitoring", "ditarik"),
        }[entry.kind]
        parts = [
            cause_name(entry.cause) if entry.cause else "",
            party_name(entry.party) if entry.party else "",
            entry.text,
        ]
        told = ", ".join(part for part in parts if part)
        when = f"{self._here.day(one.at):%d-%m-%Y} {self._here.hour(one.at)}"
        return f"{when} {one.officer}: {named}{f' – {told}' if told else ''}"


def _about(one: RegisterLine) -> str:
    lines = [
        stage_name(one.stage),
        f"{one.step_label} {one.activity}",
        one.document,
        f"{kind_name(one.kind)} · {one.officer or '–'} · {one.about or '–'}",
    ]
    if one.standard is not None:
        said = translate("Monitoring", "Baku %1, nyata %2, selisih %3")
        for sign, value in (("%1", one.standard), ("%2", one.actual), ("%3", one.difference)):
            said = said.replace(sign, measured(value, in_days=one.in_days))
        lines.append(said)
    if one.found:
        lines.append(one.found)
    if one.signed_by:
        lines.append(translate("Monitoring", "Disetujui oleh %1").replace("%1", one.signed_by))
    return "\n".join(part for part in lines if part)
