"""The draft to LKPP: its words on the left, on the right the fields of LKPP's form, the files that go along, and the number."""

from datetime import datetime

from loket_shared.domain.mail.size import letter_size
from loket_shared.domain.secret_words import looks_secret
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from loket_operator.cases.act_fields import Changed, ChoiceControl, Control, TextControl
from loket_operator.cases.act_when import WhenControl
from loket_operator.cases.forms import FieldSpec, Kind
from loket_operator.cases.state import Panel
from loket_operator.escalation.draft_fields import draft_fields
from loket_operator.escalation.draft_files import FilesControl
from loket_operator.escalation.letter_words import size
from loket_operator.escalation.state import SENDS, EscalationsState, form
from loket_operator.escalation.verbs import EscalationVerbs
from loket_operator.escalation.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.bounded_text import BoundedText
from loket_operator.widgets.choices import choose
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here

PREFIX = "draft"
DESCRIPTION, TRIED, NEEDED = 190, 84, 460


class WaysControl(ChoiceControl):
    """The ways of sending where Loket itself can send; it fills in the same field as the shorter choice."""

    def __init__(self, spec: FieldSpec, changed: Changed, prefix: str) -> None:
        super().__init__(spec, lambda _name, value: changed("channel", value), prefix)

    @override
    def put(self, panel: Panel) -> None:
        choose(self._box, panel.typed.get("channel"))


class DraftForm(QScrollArea):
    """Where the office has a mail account the letter follows from it; else its text is copied, sent by hand, and noted with its number."""

    def __init__(self, verbs: EscalationVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("draftForm")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._verbs, self._here = verbs, here
        self._shown: object = None
        self._refused = ("", "")
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._show_field)
        self.controls: dict[str, Control] = {spec.name: self._control(spec) for spec in draft_fields()}
        made = self.controls
        self.files = FilesControl(verbs)
        self._secret = label(
            translate("Escalation", "Ini tampak seperti password, kunci, atau berkas penawaran. Jangan dikirim: hapus dahulu."),
            "draftSecret", font=faces.body(faces.SMALL, bold=True), role="bad", wrap=True,
        )  # fmt: skip
        left = column(made["title"], made["text"], made["tried"], self._secret, 1, gap=6)
        small = (
            row(made["ways"], gap=8),
            row(made["channel"], made["number"], gap=8),
            row(made["to"], gap=8),
            row(made["cc"], gap=8),
            row(made["application"], made["type"], gap=8),
            row(made["error"], made["tender"], gap=8),
            row(made["at"], gap=8),
        )
        for pair in small:
            for at in range(pair.count()):
                pair.setStretch(at, 1)
        right = column(*small, self.files, 1, gap=6)
        both = row(left, right, gap=16)
        both.setStretch(0, 3)
        both.setStretch(1, 2)
        both.setContentsMargins(0, 0, 10, 0)
        inside = QWidget()
        inside.setLayout(both)
        self.setWidget(inside)
        self._share(0)

    def show_state(self, state: EscalationsState, now: datetime) -> None:
        """Show what the draft holds at an aware instant."""
        open_form = state.form
        if open_form is None or open_form.verb is not SENDS:
            return
        panel, current = open_form.panel, state.current
        if current is not None and current.id != self._shown:
            self._shown = current.id
            self.controls["at"].put(form(SENDS, {"at": now}, 0).panel)
        for name, one in self.controls.items():
            one.put(panel)
            one.set_error(panel.refusal if panel.field == name else "")
        mails, offered = state.by_mail, state.post.account is not None
        for name, shown in (
            ("channel", not offered), ("ways", offered), ("number", not mails), ("at", not mails), ("to", mails), ("cc", mails),
        ):  # fmt: skip
            self.controls[name].setVisible(shown)
        self.files.put(panel, state.files)
        self._show_size(state, panel)
        self._show_refused(panel)
        said = " ".join(str(panel.typed.get(name) or "") for name in ("text", "tried"))
        self._secret.setVisible(looks_secret(said))

    def _show_size(self, state: EscalationsState, panel: Panel) -> None:
        chosen = panel.typed.get("files")
        files = ((one.name, one.size) for one in state.files if isinstance(chosen, tuple) and str(one.id) in chosen)
        whole, limit = (
            letter_size(" ".join(str(panel.typed.get(name) or "") for name in ("text", "tried")), files),
            state.post.limit,
        )
        said = translate("Escalation", "Ukuran surat %1; paling besar %2")
        said = (
            said.replace("%1", size(whole, self._here)).replace("%2", size(limit, self._here)) if state.by_mail else ""
        )
        self.files.show_size(said, too_large=whole > limit, error=panel.refusal if panel.field == "files" else "")

    def _show_refused(self, panel: Panel) -> None:
        """Scroll to the field that a refusal is about."""
        if panel.refusal and (panel.refusal, panel.field) != self._refused:
            self._laid_out.start()
        self._refused = (panel.refusal, panel.field)

    def _show_field(self) -> None:
        name = self._refused[1]
        at: QWidget | None = self.files if name == "files" else self.controls.get(name)
        if at is not None:
            self.ensureWidgetVisible(at, 0, 12)

    def begin(self) -> None:
        """Take the keyboard where most is to be written."""
        self.controls["text"].focus.setFocus()

    def _control(self, spec: FieldSpec) -> Control:
        if spec.kind is Kind.WHEN:
            return WhenControl(spec, self._verbs.type_field, PREFIX, self._here)
        if spec.kind is Kind.CHOICE:
            return (
                WaysControl(spec, self._verbs.type_field, PREFIX)
                if spec.name == "ways"
                else ChoiceControl(spec, self._verbs.type_field, PREFIX)
            )
        made = TextControl(spec, self._verbs.type_field, PREFIX)
        if isinstance(made.focus, BoundedText):
            made.focus.refused.connect(self._verbs.refuse_text)
        return made

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share(max(self.viewport().height() - NEEDED, 0))

    def _share(self, more: int) -> None:
        """Give the two long texts what a larger screen has left."""
        self._grow("text", DESCRIPTION + 2 * more // 3)
        self._grow("tried", TRIED + more // 3)

    def _grow(self, name: str, height: int) -> None:
        made = self.controls[name]
        assert isinstance(made, TextControl)
        made.grow(height)
