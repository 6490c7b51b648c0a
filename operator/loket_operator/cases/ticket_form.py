"""Typing in what came in writing: from LPSE Support with the ticket's fields, by e-mail, WhatsApp or the suggestion box."""

from datetime import datetime
from zoneinfo import ZoneInfo

from loket_shared.domain.completeness import Missing
from loket_shared.domain.secret_words import looks_secret
from loket_shared.domain.states import Channel, ProblemKind
from loket_shared.services.people import Identity, Problem
from loket_shared.services.remote_cases import ExternalTicket, TicketType
from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from loket_operator.cases import keys, words
from loket_operator.cases.state import CasesState, Page
from loket_operator.cases.verbs import CasesVerbs
from loket_operator.cases.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, bind, quiet_button
from loket_operator.widgets.dates import date_and_time
from loket_operator.widgets.fields import Editor, Field, choice, line, text_area
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here, kind_name

CHANNELS = (Channel.LPSE_SUPPORT, Channel.EMAIL, Channel.WHATSAPP, Channel.SUGGESTION_BOX)


class TicketForm(QFrame):
    """What is typed stays until it is recorded, whatever else is opened in between."""

    def __init__(self, verbs: CasesVerbs, here: Here) -> None:
        super().__init__()
        self._verbs, self._here, self._round = verbs, here, 0
        self.setObjectName("ticketForm")
        self.setProperty("kind", "card")
        title = label(translate("Cases", "Catat tiket masuk"), "ticketFormTitle", font=faces.heading(faces.TITLE))
        hint = label(
            translate("Cases", "Yang datang secara tertulis: cukup nama dan permasalahan. Waktunya dihitung sejak diterima."),
            font=faces.body(faces.SMALL), role="quiet", wrap=True,
        )  # fmt: skip
        self.channel, self.kind, self.type = choice("ticketChannel"), choice("ticketKind"), choice("ticketType")
        self._offer()
        self.received = QDateTimeEdit()
        self.received.setObjectName("ticketReceived")
        self.received.setDisplayFormat(date_and_time(here.language))
        self.received.setCalendarPopup(True)
        self._fields = self._make_fields()
        self._of_ticket = ("number", "title", "type", "application", "error", "npwp", "user")
        self._late = label("", "ticketReceivedError", font=faces.body(faces.SMALL), role="bad", wrap=True)
        self._late.hide()
        self._secret = label(
            translate("Cases", "Ini tampak seperti password, kunci, atau berkas penawaran. Loket tidak menyimpannya: hapus dahulu."),
            "ticketSecret", font=faces.body(faces.SMALL, bold=True), role="bad", wrap=True,
        )  # fmt: skip
        self._secret.hide()
        self.save = ActButton(translate("Cases", "Catat"), "recordTicketButton", keys.RECORD, tone="primary")
        self.save.clicked.connect(self._send)
        back = quiet_button(translate("Cases", "Kembali") + "  Esc", "ticketBack")
        back.clicked.connect(lambda: verbs.show_page(Page.CASE))
        bind(self, "Esc", back)
        self.channel.currentIndexChanged.connect(lambda _at: self._follow_channel())
        inside = QWidget()
        inside.setLayout(self._lay_out())
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.save.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.save.setMinimumWidth(240)
        foot = row(self._secret, 1, self.save, gap=12)
        foot.setStretch(0, 1)
        head = row(title, 1, back, gap=8)
        whole = column(head, hint, scroll, foot, gap=8, margins=16)
        whole.setStretchFactor(scroll, 1)
        self.setLayout(whole)
        self._follow_channel()

    def begin(self, now: datetime) -> None:
        """Take the keyboard; an empty form begins at this aware instant."""
        if not self._typed():
            local = now.astimezone(ZoneInfo(self._here.zone))
            moment = QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute))
            self.received.setDateTime(moment)
        self.channel.setFocus()

    def show_state(self, state: CasesState) -> None:
        """Show what is missing; a form that was recorded is empty again."""
        entry = state.entry
        if entry.round != self._round:
            self._round = entry.round
            self._clear()
        empty = translate("Cases", "Isi bagian ini.")
        for name, missing in (("name", Missing.NAME), ("problem", Missing.PROBLEM)):
            self._fields[name].set_error(empty if missing in entry.missing else "")
        self._fields["number"].set_error(translate("Cases", "Isi nomor tiket LPSE Support.") if entry.number else "")
        self._late.setText(translate("Cases", "Waktu diterima tidak boleh setelah sekarang."))
        self._late.setVisible(entry.not_yet)
        self.save.setEnabled("case_record" not in state.busy)

    def _make_fields(self) -> dict[str, Field]:
        def one(name: str, title: str, *, limit: int = 200, required: bool = False) -> Field:
            editor = line(f"ticket{name.capitalize()}", limit=limit)
            editor.textChanged.connect(lambda _text: self._warn())
            return Field(title, editor, required=required)

        problem = text_area("ticketProblem")
        problem.setMinimumHeight(110)
        problem.textChanged.connect(self._warn)
        return {
            "channel": Field(translate("Cases", "Saluran"), self.channel),
            "number": one("number", translate("Cases", "Nomor tiket"), limit=60, required=True),
            "title": one("title", translate("Cases", "Judul tiket")),
            "type": Field(translate("Cases", "Tipe tiket"), self.type),
            "application": one("application", translate("Cases", "Aplikasi"), limit=80),
            "error": one("error", translate("Cases", "Kode error"), limit=80),
            "tender": one("tender", translate("Cases", "Kode tender"), limit=60),
            "npwp": one("npwp", translate("Cases", "NPWP"), limit=30),
            "user": one("user", translate("Cases", "User ID (tanpa password)"), limit=80),
            "name": one("name", translate("Cases", "Nama"), required=True),
            "organisation": one("organisation", translate("Cases", "Instansi/perusahaan")),
            "phone": one("phone", translate("Cases", "Nomor telepon/HP"), limit=60),
            "email": one("email", translate("Cases", "E-mail")),
            "address": one("address", translate("Cases", "Alamat"), limit=400),
            "kind": Field(translate("Cases", "Jenis"), self.kind),
            "problem": Field(translate("Cases", "Permasalahan"), problem, required=True),
        }

    def _lay_out(self) -> QVBoxLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        when = QWidget()
        named = label(translate("Cases", "Diterima"), font=faces.body(faces.SMALL, bold=True), role="quiet")
        named.setBuddy(self.received)
        self.received.setAccessibleName(translate("Cases", "Diterima"))
        self.received.setFont(faces.body())
        self.received.setMinimumHeight(40)
        stack = column(named, self.received, self._late, gap=4)
        when.setLayout(stack)
        rows: tuple[tuple[QWidget | str, ...], ...] = (
            ("channel", when, "number"), ("title", "type", "application"), ("error", "npwp", "user"), ("name", "organisation", "phone"),
            ("email", "address", "tender"),
        )  # fmt: skip
        for at, parts in enumerate(rows):
            for place, part in enumerate(parts):
                widget = self._fields[part] if isinstance(part, str) else part
                grid.addWidget(widget, at, place, Qt.AlignmentFlag.AlignTop)
                grid.setColumnStretch(place, 1)
        grid.addWidget(self._fields["problem"], len(rows), 0, 1, 2)
        grid.addWidget(self._fields["kind"], len(rows), 2, Qt.AlignmentFlag.AlignTop)
        whole = column(grid, 1, gap=0)
        whole.setContentsMargins(0, 0, 8, 0)
        return whole

    def _offer(self) -> None:
        for channel in CHANNELS:
            self.channel.addItem(words.channel_name(channel), channel)
        for kind in ProblemKind:
            self.kind.addItem(kind_name(kind), kind)
        names = {
            TicketType.PROBLEM: translate("Cases", "Permasalahan"),
            TicketType.SUGGESTION: translate("Cases", "Usulan"),
            TicketType.REQUEST: translate("Cases", "Permintaan layanan"),
        }
        for of, name in names.items():
            self.type.addItem(name, of)

    def _follow_channel(self) -> None:
        ticket = self.channel.currentData() == Channel.LPSE_SUPPORT
        for name in self._of_ticket:
            self._fields[name].setEnabled(ticket)

    def _send(self) -> None:
        channel = Channel(self.channel.currentData())
        identity = Identity(
            self._text("name"),
            self._text("organisation"),
            self._text("address"),
            self._text("phone"),
            self._text("email"),
        )
        problem = Problem(self._text("problem"), self._text("tender"), None, ProblemKind(self.kind.currentData()))
        ticket = None
        if channel is Channel.LPSE_SUPPORT:
            ticket = ExternalTicket(
                self._text("number"), self._text("title"), self._text("application"), self._text("error"),
                TicketType(self.type.currentData()), self._text("npwp"), self._text("user"),
            )  # fmt: skip
        self._verbs.record_ticket(channel, identity, problem, self._instant(), ticket)

    def _instant(self) -> datetime:
        at = self.received.dateTime()
        day, hour = at.date(), at.time()
        zone = ZoneInfo(self._here.zone)
        return datetime(day.year(), day.month(), day.day(), hour.hour(), hour.minute(), tzinfo=zone)

    def _text(self, name: str) -> str:
        return _words_of(self._fields[name].editor)

    def _typed(self) -> bool:
        return any(self._text(name) for name in self._fields if name not in {"channel", "type", "kind"})

    def _clear(self) -> None:
        for field in self._fields.values():
            if not isinstance(field.editor, QComboBox):
                field.editor.clear()
            field.set_error("")

    def _warn(self) -> None:
        self._secret.setVisible(any(looks_secret(self._text(name)) for name in ("problem", "title", "user", "number")))


def _words_of(editor: Editor) -> str:
    match editor:
        case QLineEdit():
            return editor.text().strip()
        case QPlainTextEdit():
            return editor.toPlainText().strip()
        case QComboBox():
            return editor.currentText()
