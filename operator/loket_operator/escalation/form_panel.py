"""The form of a move, inline below the thread: its fields, the text to copy, and what stands against it."""

from datetime import datetime
from uuid import UUID

from loket_shared.domain.escalation import EscalationVerb
from loket_shared.domain.secret_words import looks_secret
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from loket_operator.cases.act_fields import Control, TextControl
from loket_operator.cases.act_grid import control_of, field_grid
from loket_operator.cases.act_when import WhenControl
from loket_operator.cases.forms import FieldSpec
from loket_operator.cases.state import Panel
from loket_operator.escalation import keys, words
from loket_operator.escalation.fields import COPIES, SIDE_BY_SIDE, fields_of
from loket_operator.escalation.state import SENDS, EscalationsState, form
from loket_operator.escalation.verbs import EscalationVerbs
from loket_operator.escalation.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.bounded_text import BoundedText
from loket_operator.widgets.buttons import press_by, quiet_button
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, discard, row
from loket_operator.words import Here

P = QSizePolicy.Policy
PREFIX = "move"
SIDE_HEIGHT = 130
OF_DRAFT = {"title", "text", "to", "cc", "files"}
Shown = tuple[EscalationVerb, UUID | None, tuple[str, ...]]
LEAST_BODY, MOST_BODY = 104, 320


class FormPanel(QFrame):
    """Ctrl+Enter sends, Esc closes; the draft has its fields elsewhere and only its foot here."""

    def __init__(self, verbs: EscalationVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("movePanel")
        self.setProperty("kind", "panel")
        self._verbs, self._here = verbs, here
        self._shown: Shown | None = None
        self._controls: list[Control] = []
        self._fields = QWidget()
        self._question = label("", "moveQuestion", font=faces.heading(faces.TEXT), wrap=True)
        self._secret = label(
            translate("Escalation", "Ini tampak seperti password, kunci, atau berkas penawaran. Jangan dikirim: hapus dahulu."),
            "moveSecret", font=faces.body(faces.SMALL, bold=True), role="bad", wrap=True,
        )  # fmt: skip
        self._refusal = label("", "moveRefusal", font=faces.body(faces.SMALL, bold=True), role="bad", wrap=True)
        self._newer = label("", "moveNewer", font=faces.body(faces.SMALL, bold=True), role="warn", wrap=True)
        self.go_on = quiet_button(translate("Escalation", "Sudah saya baca, lanjutkan"), "moveGoOn", tone="plain")
        self.go_on.clicked.connect(verbs.go_on)
        self.theirs = quiet_button(translate("Escalation", "Pakai versinya"), "moveTheirs", tone="plain")
        self.theirs.clicked.connect(verbs.take_theirs)
        self.copy = quiet_button(translate("Escalation", "Salin teks") + f"  {keys.COPY.hint}", "moveCopy", tone="plain")  # fmt: skip
        press_by(self.copy, keys.COPY)
        self.copy.clicked.connect(verbs.copy)
        self.send = quiet_button("", "moveSend", tone="primary")
        self.send.clicked.connect(verbs.send)
        self.withdraw = quiet_button("", "moveWithdraw")
        self.withdraw.clicked.connect(lambda: verbs.start(EscalationVerb.WITHDRAW))
        self.withdraw.setText(f"{words.move_title(EscalationVerb.WITHDRAW)}  {_hint(EscalationVerb.WITHDRAW)}")
        self.cancel = quiet_button(translate("Escalation", "Sembunyikan") + "  Esc", "moveCancel")
        self.cancel.clicked.connect(verbs.close_form)
        head = row(self._question, self.withdraw, self.cancel, gap=8)
        head.setStretch(0, 1)
        foot = row(self._refusal, 1, self.theirs, self.go_on, self.copy, self.send, gap=8)
        foot.setStretch(0, 1)
        self._middle = column(self._fields, gap=0)
        self.setLayout(column(head, self._middle, self._secret, self._newer, foot, gap=8, margins=12))

    def show_state(self, state: EscalationsState, now: datetime) -> None:
        """Show the open form at an aware instant; one that was just opened takes the keyboard."""
        open_form = state.form
        self.setVisible(open_form is not None)
        if open_form is None:
            self._shown = None
            return
        verb, panel, current = open_form.verb, open_form.panel, state.current
        specs = () if verb is SENDS else fields_of(verb, now, self._here, state)
        files = tuple(value for one in specs if one.name == "files" for value, _ in one.options)
        fresh = (verb, current.id if current else None, (*(one.name for one in specs), *files))
        is_fresh, other = fresh != self._shown, self._shown is None or self._shown[:2] != fresh[:2]
        if is_fresh:
            self._shown = fresh
            self._build(verb, specs, now)
        for one in self._controls:
            one.put(panel)
            one.set_error(panel.refusal if panel.field == one.spec.name else "")
        looks = open_form.letter is not None
        self._question.setText(words.mail_question(verb, looks=looks) if state.by_mail else words.question(verb))
        title = words.mail_title(verb, looks=looks) if state.by_mail else words.send_title(verb)
        self.send.setText(f"{title}  {_enter()}".replace("&", "&&"))
        named = {one.spec.name for one in self._controls} | (OF_DRAFT if verb is SENDS else set())
        self._refusal.setText(panel.refusal if panel.field not in named else "")
        self._refusal.setVisible(bool(self._refusal.text()))
        self._secret.setVisible(verb is not SENDS and looks_secret(_said(panel)))
        self._newer.setVisible(state.overtaken)
        self.go_on.setVisible(state.overtaken)
        self.theirs.setVisible(state.overtaken and verb is SENDS)
        self._newer.setText(_faster(verb))
        self.copy.setVisible(verb in COPIES and bool(panel.shown) and not looks)
        self.withdraw.setVisible(verb is SENDS and EscalationVerb.WITHDRAW in state.moves and not looks)
        self.cancel.setVisible(verb is not SENDS or looks)
        self.cancel.setText(
            (translate("Escalation", "Ubah") if looks else translate("Escalation", "Sembunyikan")) + "  Esc"
        )
        self.send.setEnabled(not state.on_its_way and not state.overtaken)
        if is_fresh and verb is not SENDS:
            self.begin() if other else self._first("means").setFocus()

    def begin(self) -> None:
        """Take the keyboard."""
        mails = any(one.spec.name == "body" for one in self._controls)
        first = self._first("body") if mails else self._controls[0].focus if self._controls else self.send
        first.setFocus()

    def _first(self, name: str) -> QWidget:
        """Return the editor of a field: another way of sending keeps the keyboard at its choice."""
        return next((one.focus for one in self._controls if one.spec.name == name), self.send)

    def _build(self, verb: EscalationVerb, specs: tuple[FieldSpec, ...], now: datetime) -> None:
        self._controls = [control_of(spec, self._verbs.type_field, PREFIX, self._here) for spec in specs]
        for one in self._controls:
            if isinstance(one, WhenControl):
                one.put(form(verb, {one.spec.name: now}, 0).panel)
            if isinstance(one, TextControl):
                if isinstance(one.focus, BoundedText):
                    one.focus.refused.connect(self._verbs.refuse_text)
                if verb in SIDE_BY_SIDE:
                    one.grow(SIDE_HEIGHT)
                elif one.spec.name == "body":
                    one.stretch(LEAST_BODY, MOST_BODY)
        fresh = field_grid(self._controls, 2 if verb in SIDE_BY_SIDE else 3)
        discard(self._middle, self._fields)
        self._middle.addWidget(fresh)
        self._fields = fresh
        fresh.setVisible(bool(specs))
        grows = any(one.spec.name == "body" for one in self._controls)
        self.setSizePolicy(P.Preferred, P.Expanding if grows else P.Maximum)


def _said(panel: Panel) -> str:
    return " ".join(str(panel.typed.get(name) or "") for name in ("text", "body"))


def _faster(verb: EscalationVerb) -> str:
    if verb is SENDS:
        return translate("Escalation", "Petugas lain mengubah draf ini lebih dahulu. Teks Anda tetap di sini; lanjutkan, atau pakai versinya.")  # fmt: skip
    return translate("Escalation", "Petugas lain lebih dahulu; yang baru tampak di atas. Yang Anda ketik tetap di sini.")  # fmt: skip


def _enter() -> str:
    return keys.SEND.first.replace("Return", "Enter")


def _hint(verb: EscalationVerb) -> str:
    return keys.OF_MOVE[verb].first
