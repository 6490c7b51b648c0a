"""The left side of the telephone desk: whom to ring, or during a call what the caller has asked before."""

from datetime import datetime

from loket_shared.qt.texts import phone
from loket_shared.services.call_backs import CallBack
from loket_shared.services.callers import KnownCase
from PySide6.QtWidgets import QFrame, QLayout, QPushButton, QWidget

from loket_operator import keys
from loket_operator.phone import words
from loket_operator.phone.state import Page, PhoneState
from loket_operator.phone.verbs import PhoneVerbs
from loket_operator.phone.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import press_by, quiet_button
from loket_operator.widgets.cards import Cards
from loket_operator.widgets.fields import line
from loket_operator.widgets.labels import ElidedLabel, label
from loket_operator.widgets.layout import card, column, row
from loket_operator.words import Here

WIDTH = 372


class SidePane(QFrame):
    """F6 leads from the form to the first card."""

    def __init__(self, verbs: PhoneVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("phoneSide")
        self.setProperty("kind", "side")
        self.setFixedWidth(WIDTH)
        self._verbs, self._here = verbs, here
        self._title = label("", "phoneSideTitle", font=faces.heading(faces.LEAD), wrap=True)
        self.search = line(
            "knownSearch", placeholder=translate("Phone", "Nomor formulir, telepon, nama, perusahaan")
        )  # fmt: skip
        self.search.setMinimumHeight(40)
        self.search.setFont(faces.body())
        self.search.setAccessibleName(translate("Phone", "Cari permasalahan penelepon"))
        self.search.textEdited.connect(verbs.search_known)
        self.to_list = quiet_button(
            translate("Phone", "Ke daftar") + f"  {keys.TO_KNOWN.hint}", "toKnownButton", tone="plain"
        )
        press_by(self.to_list, keys.TO_KNOWN)
        self.to_list.clicked.connect(self._to_first)
        self.cards = Cards("phoneCards")
        self.setLayout(column(self._title, self.search, self.cards, self.to_list, gap=10, margins=16))

    def show_state(self, state: PhoneState, now: datetime) -> None:
        """Show the list that belongs to the page."""
        calling = state.page is Page.FORM
        self.search.setVisible(calling)
        if self.search.text() != state.search and not self.search.hasFocus():
            self.search.setText(state.search)
        if calling:
            self._show_known(state)
        else:
            self._show_backs(state, now)

    def _show_known(self, state: PhoneState) -> None:
        self._title.setText(translate("Phone", "Pernah menghubungi?"))
        busy = bool(state.busy & words.CALL_ACTS)
        nothing = translate(
            "Phone", "Permasalahan lama penelepon muncul di sini begitu nomor, nama, atau perusahaannya diketik."
        )
        if state.search:
            nothing = translate("Phone", "Tidak ada yang cocok dengan “%1”.").replace("%1", state.search)
        self.to_list.setEnabled(bool(state.known))
        self.cards.show_cards(
            (state.known, busy), lambda: [self._known(one, busy=busy) for one in state.known], nothing
        )

    def _show_backs(self, state: PhoneState, now: datetime) -> None:
        rows = state.call_backs
        title = translate("Phone", "Perlu ditelepon")
        self._title.setText(f"{title} ({len(rows)})" if rows else title)
        self.to_list.setEnabled(bool(rows))
        said = [words.due(one, self._here, now) for one in rows]
        opened = state.sheet.case_id if state.sheet else None
        self.cards.show_cards(
            (rows, tuple(said), opened),
            lambda: [self._back(one, *due, chosen=one.case_id == opened) for one, due in zip(rows, said, strict=True)],
            translate("Phone", "Tidak ada yang menunggu telepon."),
        )

    def _known(self, one: KnownCase, *, busy: bool) -> QFrame:
        mark = one.form_label
        who = ElidedLabel(f"knownName:{mark}", font=faces.body(faces.TEXT, bold=True))
        who.setText(" — ".join(part for part in (one.identity.name, one.identity.organisation) if part))
        about = label(
            f"{mark} · {self._here.long_date(one.opened_at)}", font=faces.body(faces.SMALL), role="quiet", wrap=True
        )
        state = f"{words.state_name(one.state)} · {words.channel_name(one.channel)}"
        far = label(state, font=faces.body(faces.SMALL, bold=True), role="warn" if one.open else "ok", wrap=True)
        what = ElidedLabel(font=faces.body(faces.SMALL), role="quiet")
        what.setText(one.summary)
        on = quiet_button(translate("Phone", "Lanjutkan ini"), f"continueButton:{mark}", tone="primary")
        on.setAccessibleName(translate("Phone", "Lanjutkan permasalahan %1").replace("%1", mark))
        on.setEnabled(not busy)
        on.clicked.connect(lambda: self._verbs.continue_case(one.case_id))
        take = quiet_button(translate("Phone", "Pakai datanya"), f"useButton:{mark}", tone="plain")
        take.clicked.connect(lambda: self._verbs.use_identity(one.case_id))
        return card(column(who, about, far, what, row(on, take, 1, gap=8), gap=4, margins=12), f"known:{mark}")

    def _back(self, one: CallBack, due: str, role: str, *, chosen: bool) -> QFrame:
        mark = one.form_label
        who = ElidedLabel(f"backName:{mark}", font=faces.body(faces.TEXT, bold=True))
        who.setText(" — ".join(part for part in (one.name, one.organisation) if part))
        number = label(phone(one.phone), f"backPhone:{mark}", font=faces.heading(faces.LEAD), wrap=True)
        late = label(due, f"backDue:{mark}", font=faces.body(faces.SMALL, bold=True), role=role, wrap=True)
        title = translate("Phone", "Lanjutkan") if one.begun else translate("Phone", "Telepon")
        on = quiet_button(title, f"backButton:{mark}", tone="plain")
        on.setAccessibleName(f"{title} {one.name}, {phone(one.phone)}")
        on.clicked.connect(lambda: self._verbs.open_case(one.case_id))
        first = row(number, on, gap=8)
        first.setStretch(0, 1)
        parts: list[QWidget | QLayout] = [who, first, late]
        known = [mark] if one.begun else [mark, words.state_name(one.state)]
        parts.append(label(" · ".join(known), font=faces.body(faces.SMALL), role="quiet", wrap=True))
        if said := words.tries(one, self._here):
            parts.append(label(said, f"backTries:{mark}", font=faces.body(faces.SMALL), role="quiet", wrap=True))
        return card(column(*parts, gap=4, margins=12), f"back:{mark}", kind="active" if chosen else "card")

    def _to_first(self) -> None:
        page = self.cards.widget()
        first = next((one for one in page.findChildren(QPushButton) if one.isEnabled()), None) if page else None
        if first is not None:
            first.setFocus()
