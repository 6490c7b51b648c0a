"""The page for a visitor who comes back: what is found on the left, the guest book on the right, one key for the number."""

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from loket_shared.domain.completeness import Missing
from loket_shared.services.callers import KnownCase
from loket_shared.services.people import Identity
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLineEdit, QPushButton, QScrollArea, QWidget

from loket_operator import keys
from loket_operator.cases.words import channel_name, state_name
from loket_operator.front_office.returning import ReturnState
from loket_operator.front_office.words import ask_for, translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, bind, quiet_button
from loket_operator.widgets.cards import Cards
from loket_operator.widgets.choices import fill
from loket_operator.widgets.fields import Field, choice, line
from loket_operator.widgets.labels import ElidedLabel, label
from loket_operator.widgets.layout import card, column, row
from loket_operator.words import Here

FOUND_WIDTH = 380


class ReturnVerbs(Protocol):
    """What the page asks for; its model does it."""

    def search(self, words_: str) -> None:
        """Look for a case by words, a moment after the last letter."""

    def look_up(self) -> None:
        """Look now."""

    def choose(self, case_id: UUID) -> None:
        """Take the case that the visitor means."""

    def issue(self, service_id: UUID, who: Identity, *, priority: bool, printer_id: UUID | None) -> None:
        """Write the guest book and give the number."""


class ReturnPane(QWidget):
    """Enter in the search leads to the first case, choosing one leads to the guest book."""

    def __init__(self, verbs: ReturnVerbs, here: Here, close: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("returnPane")
        self._verbs, self._here = verbs, here
        self._opened = self._chosen = 0
        self._state = ReturnState()
        self.printer_id: UUID | None = None
        title = label(translate("Front", "Lanjutkan permasalahan lama"), "returnTitle", font=faces.heading(faces.TITLE))
        self._refusal = label("", "returnRefusal", font=faces.body(bold=True), role="bad", wrap=True)
        self.search = line(
            "returnSearch", placeholder=translate("Front", "Nomor formulir, telepon, nama, atau perusahaan")
        )
        self.search.setMinimumHeight(44)
        self.search.setFont(faces.body())
        self.search.setAccessibleName(translate("Front", "Cari permasalahan lama"))
        self.search.textEdited.connect(verbs.search)
        self.search.returnPressed.connect(self._to_first)
        self.cards = Cards("returnCards")
        found = QWidget()
        found.setFixedWidth(FOUND_WIDTH)
        found.setLayout(column(self.search, self.cards, gap=10))
        self._about = label("", "returnAbout", font=faces.body(faces.TEXT, bold=True), wrap=True)
        self._problem = label("", "returnProblem", role="quiet", wrap=True)
        self.guest = self._guest_book()
        keeps = self.guest.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.guest.setSizePolicy(keeps)
        body = row(found, self.guest, gap=16)
        body.setStretch(1, 1)
        self.cancel = ActButton(translate("Front", "Batal"), "returnCancelButton")
        self.cancel.show_hint("Esc")
        self.issue = ActButton(
            translate("Front", "Beri nomor tanpa formulir baru"), "returnIssueButton", keys.ISSUE_NUMBER, tone="primary"
        )
        self.cancel.clicked.connect(close)
        self.issue.clicked.connect(self._issue)
        bind(self, "Esc", self.cancel)
        whole = column(title, self._refusal, body, row(self.cancel, self.issue, gap=12), gap=12)
        whole.setStretchFactor(body, 1)
        self.setLayout(whole)

    def show_state(self, state: ReturnState) -> None:
        """Show what was found and chosen; the fields are filled once, when a case is chosen."""
        self._state = state
        fill(self._box(), list(state.services))
        if state.opening != self._opened:
            self._opened = state.opening
            self.search.clear()
            self.priority.setChecked(False)
            self.search.setFocus()
        self._refusal.setText(state.refusal)
        self._refusal.setVisible(bool(state.refusal))
        nothing = translate("Front", "Ketik nomor formulir, nomor telepon, nama, atau perusahaan pengunjung.")
        if state.search and not state.known:
            nothing = translate("Front", "Tidak ada yang cocok dengan “%1”.").replace("%1", state.search)
        chosen = state.chosen.case_id if state.chosen else None
        self.cards.show_cards(
            (state.known, chosen),
            lambda: [self._card(one, chosen=one.case_id == chosen) for one in state.known],
            nothing,
        )
        self.guest.setVisible(state.chosen is not None)
        if state.chosen is not None:
            self._show_chosen(state, state.chosen)
        self.issue.setEnabled(state.chosen is not None and bool(state.services) and not state.busy)

    def _show_chosen(self, state: ReturnState, chosen: KnownCase) -> None:
        far = f"{state_name(chosen.state)} · {channel_name(chosen.channel)}"
        self._about.setText(f"{chosen.form_label} · {far}")
        self._problem.setText(chosen.summary)
        if state.choosing != self._chosen:
            self._chosen = state.choosing
            who = chosen.identity
            for field, text in zip(
                self._fields.values(), (who.name, who.organisation, who.address, who.phone), strict=True
            ):
                self._edit(field).setText(text)
            self._edit(self._companions).setText("")
            self._edit(self._fields[Missing.NAME]).setFocus()
        for missing, field in self._fields.items():
            field.set_error(ask_for(missing) if missing in state.missing else "")

    def _guest_book(self) -> QFrame:
        self.service = Field(translate("Front", "Layanan"), choice("returnService"), required=True)
        self._fields = {
            Missing.NAME: Field(translate("Form", "Nama"), line("returnName"), required=True),
            Missing.ORGANISATION: Field(
                translate("Form", "Instansi/perusahaan"), line("returnOrganisation"), required=True
            ),
            Missing.ADDRESS: Field(translate("Form", "Alamat"), line("returnAddress", limit=400), required=True),
            Missing.PHONE: Field(translate("Form", "Nomor telepon/HP"), line("returnPhone", limit=60), required=True),
        }
        self._companions = Field(translate("Form", "Jumlah pendamping"), line("returnCompanions", limit=2))
        self.priority = QCheckBox(translate("Front", "Minta didahulukan (prioritas), tanpa bukti"))
        self.priority.setObjectName("returnPriority")
        self.priority.setFont(faces.body())
        name, organisation, address, phone = self._fields.values()
        inner = QWidget()
        inner.setLayout(
            column(
                self._about, self._problem, self.service, name, organisation, row(phone, self._companions, gap=16), address,
                self.priority, 1, gap=10, margins=2,
            )
        )  # fmt: skip
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        return card(column(area, margins=16), "returnCard")

    def _card(self, one: KnownCase, *, chosen: bool) -> QFrame:
        mark = one.form_label
        who = ElidedLabel(f"returnName:{mark}", font=faces.body(faces.TEXT, bold=True))
        who.setText(" — ".join(part for part in (one.identity.name, one.identity.organisation) if part))
        about = label(
            f"{mark} · {self._here.long_date(one.opened_at)}", font=faces.body(faces.SMALL), role="quiet", wrap=True
        )
        far = label(
            state_name(one.state), font=faces.body(faces.SMALL, bold=True), role="warn" if one.open else "ok", wrap=True
        )
        what = ElidedLabel(font=faces.body(faces.SMALL), role="quiet")
        what.setText(one.summary)
        take = quiet_button(translate("Front", "Permasalahan ini"), f"returnButton:{mark}", tone="plain")
        take.setAccessibleName(translate("Front", "Lanjutkan permasalahan %1").replace("%1", mark))
        take.clicked.connect(lambda: self._verbs.choose(one.case_id))
        kind = "active" if chosen else "card"
        return card(column(who, about, far, what, row(take, 1), gap=4, margins=12), f"return:{mark}", kind=kind)

    def _to_first(self) -> None:
        self._verbs.look_up()
        page = self.cards.widget()
        first = next((one for one in page.findChildren(QPushButton) if one.isEnabled()), None) if page else None
        if first is not None:
            first.setFocus()

    def _issue(self) -> None:
        service = self._box().currentData()
        if not isinstance(service, UUID):
            return
        name, organisation, address, phone = (self._edit(one).text() for one in self._fields.values())
        companions = self._edit(self._companions).text().strip()
        who = Identity(name, organisation, address, phone, companions=int(companions) if companions.isdecimal() else 0)
        self._verbs.issue(service, who, priority=self.priority.isChecked(), printer_id=self.printer_id)

    def _box(self) -> QComboBox:
        box = self.service.editor
        assert isinstance(box, QComboBox)
        return box

    def _edit(self, field: Field) -> QLineEdit:
        edit = field.editor
        assert isinstance(edit, QLineEdit)
        return edit
