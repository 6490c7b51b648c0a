"""The draft to LKPP: its words on the left, on the right the fields of LKPP's form, the files that go along, and the number."""

from datetime import datetime

from loket_shared.domain.secret_words import looks_secret
from loket_shared.services.attachments import AttachmentView
from loket_shared.services.people import PROBLEM
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from loket_operator.cases.act_fields import ChoiceControl, Control, TextControl
from loket_operator.cases.act_when import WhenControl
from loket_operator.cases.forms import FieldSpec, Kind
from loket_operator.cases.state import Panel
from loket_operator.escalation.fields import channels, ticket_types
from loket_operator.escalation.state import SENDS, EscalationsState, form
from loket_operator.escalation.verbs import EscalationVerbs
from loket_operator.escalation.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.bounded_text import BoundedText
from loket_operator.widgets.check import TickBox
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, discard, row
from loket_operator.widgets.tips import plain_tip
from loket_operator.words import Here

PREFIX = "draft"
LONGEST_NAME = 34
DESCRIPTION, TRIED, NEEDED = 190, 84, 460


class FilesControl(QWidget):
    """Which of the case's files go along; the officer attaches them by hand to what was copied."""

    def __init__(self, verbs: EscalationVerbs) -> None:
        super().__init__()
        self.setObjectName("draftFiles")
        self._verbs = verbs
        self._files: tuple[AttachmentView, ...] = ()
        self._boxes: list[TickBox] = []
        self._none = label("", "draftNoFiles", font=faces.body(faces.SMALL), role="quiet", wrap=True)
        self._none.setText(translate("Escalation", "Belum ada berkas pada permasalahan ini."))
        head = label(translate("Escalation", "Lampiran yang disertakan"), font=faces.body(faces.SMALL, bold=True), role="quiet")  # fmt: skip
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.setLayout(column(head, self._lines, self._none, gap=2))

    def put(self, panel: Panel, files: tuple[AttachmentView, ...]) -> None:
        """Show the files and which are chosen."""
        if files != self._files:
            self._files = files
            discard(self._lines, *self._boxes)
            self._boxes = [self._box(at, one) for at, one in enumerate(files)]
            for box in self._boxes:
                self._lines.addWidget(box)
        self._none.setVisible(not files)
        chosen = panel.typed.get("files")
        for one, box in zip(files, self._boxes, strict=True):
            blocked = QSignalBlocker(box)
            box.setChecked(isinstance(chosen, tuple) and str(one.id) in chosen)
            blocked.unblock()

    def _box(self, at: int, one: AttachmentView) -> TickBox:
        short = one.name if len(one.name) <= LONGEST_NAME else f"{one.name[: LONGEST_NAME - 9]}…{one.name[-8:]}"
        made = TickBox(short.replace("&", "&&"))
        made.setObjectName(f"draftFile:{at}")
        made.setAccessibleName(one.name)
        made.setToolTip(plain_tip(one.name))
        made.setFont(faces.body(faces.SMALL))
        made.toggled.connect(lambda _on: self._tell())
        return made

    def _tell(self) -> None:
        ticked = zip(self._files, self._boxes, strict=True)
        self._verbs.type_field("files", tuple(str(one.id) for one, box in ticked if box.isChecked()))


class DraftForm(QScrollArea):
    """Nothing is sent from here: the text is copied, sent by hand, and then noted with its number."""

    def __init__(self, verbs: EscalationVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("draftForm")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._verbs, self._here = verbs, here
        self._shown: object = None
        self.controls: dict[str, Control] = {spec.name: self._control(spec) for spec in _specs()}
        made = self.controls
        self.files = FilesControl(verbs)
        self._secret = label(
            translate("Escalation", "Ini tampak seperti password, kunci, atau berkas penawaran. Jangan dikirim: hapus dahulu."),
            "draftSecret", font=faces.body(faces.SMALL, bold=True), role="bad", wrap=True,
        )  # fmt: skip
        left = column(made["title"], made["text"], made["tried"], self._secret, 1, gap=6)
        small = (
            row(made["channel"], made["number"], gap=8),
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
        self.files.put(panel, state.files)
        said = " ".join(str(panel.typed.get(name) or "") for name in ("text", "tried"))
        self._secret.setVisible(looks_secret(said))

    def begin(self) -> None:
        """Take the keyboard where most is to be written."""
        self.controls["text"].focus.setFocus()

    def _control(self, spec: FieldSpec) -> Control:
        if spec.kind is Kind.WHEN:
            return WhenControl(spec, self._verbs.type_field, PREFIX, self._here)
        if spec.kind is Kind.CHOICE:
            return ChoiceControl(spec, self._verbs.type_field, PREFIX)
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


def _specs() -> tuple[FieldSpec, ...]:
    def short(name: str, title: str, limit: int) -> FieldSpec:
        return FieldSpec(name, title, Kind.LINE, limit=limit, may_be_empty=True)

    tried = translate("Escalation", "Yang sudah dicoba")
    return (
        FieldSpec("title", translate("Escalation", "Judul"), Kind.LINE, limit=200),
        FieldSpec("text", translate("Escalation", "Deskripsi, dengan identitas pengguna"), Kind.TEXT, limit=PROBLEM),
        FieldSpec("tried", tried, Kind.TEXT, limit=PROBLEM, may_be_empty=True),
        FieldSpec("channel", translate("Escalation", "Dikirim lewat"), Kind.CHOICE, channels()),
        short("number", translate("Escalation", "Nomor di LKPP (bila ada)"), 60),
        short("application", translate("Escalation", "Aplikasi"), 80),
        FieldSpec("type", translate("Escalation", "Tipe"), Kind.CHOICE, ticket_types()),
        short("error", translate("Escalation", "Kode error"), 80),
        FieldSpec("at", translate("Escalation", "Dikirim pada (kosong: sekarang)"), Kind.WHEN, may_be_empty=True),
        short("tender", translate("Escalation", "Kode tender"), 40),
    )
