"""The panel of an act, inline below the case: its fields, what stands against it, and another officer's newer version."""

from uuid import UUID

from loket_shared.domain.secret_words import looks_secret
from PySide6.QtWidgets import QFrame, QWidget

from loket_operator.cases import act_words, keys
from loket_operator.cases.act_fields import Control, TextControl
from loket_operator.cases.act_grid import control_of, field_grid
from loket_operator.cases.act_words import translate
from loket_operator.cases.acts import SHARED_TEXT, CaseAct
from loket_operator.cases.forms import FieldSpec, fields_of
from loket_operator.cases.state import OpenedCase, Panel
from loket_operator.cases.telling_mail import tells_by_mail
from loket_operator.cases.verbs import CasesVerbs
from loket_operator.knowledge.resembling_pane import ResemblingPane
from loket_operator.knowledge.state import Offered
from loket_operator.knowledge.taking import take_over
from loket_operator.widgets import type as faces
from loket_operator.widgets.bounded_text import BoundedText
from loket_operator.widgets.buttons import bind, quiet_button
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, discard, row
from loket_operator.words import Here

COLUMNS, PREFIX = 3, "act"
PART_C_HEIGHT, LETTER_HEIGHT = 150, 84
Shown = tuple[CaseAct, UUID, tuple[FieldSpec, ...]]


class ActPanel(QFrame):
    """Ctrl+Enter sends, Esc closes; the fields are built anew for another act or case."""

    def __init__(self, verbs: CasesVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("actPanel")
        self.setProperty("kind", "panel")
        self._verbs, self._here = verbs, here
        self._shown: Shown | None = None
        self._controls: list[Control] = []
        self._question = label("", "actQuestion", font=faces.heading(faces.TEXT), wrap=True)
        self._fields = QWidget()
        self._secret = label(
            translate("CaseActs", "Ini tampak seperti password, kunci, atau berkas penawaran. Loket tidak menyimpannya: hapus dahulu."),
            "actSecret", font=faces.body(faces.SMALL, bold=True), role="bad", wrap=True,
        )  # fmt: skip
        self._refusal = label("", "actRefusal", font=faces.body(faces.SMALL, bold=True), role="bad", wrap=True)
        self._newer = label("", "actNewer", font=faces.body(faces.SMALL, bold=True), role="warn", wrap=True)
        self.take = quiet_button(translate("CaseActs", "Pakai jawabannya, teks saya di bawahnya"), "takeTheirs", tone="plain")  # fmt: skip
        self.go_on = quiet_button(translate("CaseActs", "Sudah saya baca, lanjutkan"), "goOn", tone="plain")
        self.take.clicked.connect(verbs.take_theirs)
        self.go_on.clicked.connect(verbs.go_on)
        self.resembling = ResemblingPane(keys.TEMPLATES)
        self.resembling.taken.connect(self.take_over)
        self.send = quiet_button("", "actSend", tone="primary")
        self.send.clicked.connect(verbs.send)
        cancel = quiet_button(translate("CaseActs", "Sembunyikan") + "  Esc", "actCancel")
        cancel.clicked.connect(verbs.close_panel)
        bind(self, "Esc", cancel)
        for enter in ("Ctrl+Return", "Ctrl+Enter"):
            bind(self, enter, self.send)
        head = row(self._question, cancel, gap=8)
        head.setStretch(0, 1)
        foot = row(self._refusal, 1, self.take, self.go_on, self.send, gap=8)
        foot.setStretch(0, 1)
        middle = row(self._fields, self.resembling, gap=12)
        middle.setStretch(0, 1)
        middle.setStretch(1, 1)
        self._middle = middle
        self.setLayout(column(head, middle, self._secret, self._newer, foot, gap=8, margins=12))

    @property
    def editor(self) -> BoundedText | None:
        """Return where part C is being written, None while it is not."""
        editors = (one.focus for one in self._controls if one.spec.name == "text")
        found = next(editors, None) if self._shown is not None and self._shown[0] in SHARED_TEXT else None
        return found if isinstance(found, BoundedText) else None

    def take_over(self, text: str) -> None:
        """Put a text into part C as if it had been typed."""
        if self.editor is not None:
            take_over(self.editor, text)

    def show_case(self, opened: OpenedCase, *, busy: bool) -> None:
        """Show the open panel of a case; one that was just opened takes the keyboard."""
        panel = opened.panel
        if panel is None or panel.act is CaseAct.EXPLAIN:
            self._shown = None
            self.hide()
            return
        shown = (panel.act, opened.story.view.case_id, fields_of(panel.act, opened))
        fresh = shown != self._shown
        if fresh:
            self._shown = shown
            self._build(shown)
        for one in self._controls:
            one.put(panel)
            one.set_error(panel.refusal if panel.field == one.spec.name else "")
        self._show_words(opened, panel)
        writes = panel.act in SHARED_TEXT
        self.resembling.show_offered(opened.offered if writes else Offered(), may_take=writes)
        self.send.setEnabled(not busy and not opened.overtaken)
        self.show()
        if fresh:
            first = self._controls[0].focus if self._controls else self.send
            first.setFocus()

    def _show_words(self, opened: OpenedCase, panel: Panel) -> None:
        self._question.setText(act_words.question(panel.act))
        title = act_words.mail_title() if tells_by_mail(panel) else act_words.send_title(panel.act)
        self.send.setText(f"{title}  {keys.SEND.first.replace('Return', 'Enter')}".replace("&", "&&"))  # fmt: skip
        named = {one.spec.name for one in self._controls}
        self._refusal.setText(panel.refusal if panel.field not in named else "")
        self._refusal.setVisible(bool(self._refusal.text()) and not opened.overtaken)
        self._secret.setVisible(looks_secret(" ".join(str(panel.typed.get(name) or "") for name in ("text", "body"))))
        self._newer.setVisible(opened.overtaken)
        self.go_on.setVisible(opened.overtaken)
        self.take.setVisible(opened.overtaken and panel.act in SHARED_TEXT and bool(opened.story.view.answer))
        if opened.overtaken:
            last = opened.story.timeline[-1] if opened.story.timeline else None
            by = last.by if last and last.by else translate("CaseActs", "Petugas lain")
            said = translate("CaseActs", "%1 menyimpan lebih dahulu; versinya tampak di atas. Yang Anda ketik tetap di sini.")  # fmt: skip
            self._newer.setText(said.replace("%1", by))

    def _build(self, shown: Shown) -> None:
        act, _, specs = shown
        self._controls = [control_of(spec, self._verbs.type_field, PREFIX, self._here) for spec in specs]
        fresh = field_grid(self._controls, COLUMNS)
        for one in self._controls:
            if isinstance(one, TextControl):
                if act in SHARED_TEXT:
                    one.grow(PART_C_HEIGHT)
                elif one.spec.name == "body":
                    one.grow(LETTER_HEIGHT)
                if isinstance(one.focus, BoundedText):
                    one.focus.refused.connect(self._verbs.refuse_text)
        discard(self._middle, self._fields)
        self._middle.insertWidget(0, fresh, 1)
        self._fields = fresh
        fresh.setVisible(bool(specs))
