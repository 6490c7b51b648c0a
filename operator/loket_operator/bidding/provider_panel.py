"""Who a provider is, only while somebody looks: name, company, telephone, tender, notes; each look is journalled."""

from loket_shared.qt.texts import phone
from loket_shared.services.bidding_tender import Tender
from PySide6.QtWidgets import QFrame

from loket_operator.bidding.path_words import short
from loket_operator.bidding.state import BiddingState
from loket_operator.bidding.verbs import BiddingVerbs
from loket_operator.bidding.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import bind, quiet_button
from loket_operator.widgets.labels import ElidedLabel, label
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here

SHOWN_NOTES = 4


class ProviderPanel(QFrame):
    """Empty and out of sight until it is asked for; it forgets all it showed when it closes."""

    def __init__(self, verbs: BiddingVerbs, here: Here) -> None:
        super().__init__()
        self.setObjectName("providerPanel")
        self.setProperty("kind", "active")
        self._here = here
        self._title = label("", "providerTitle", font=faces.body(faces.SMALL, bold=True), role="quiet")
        self._company = label("", "providerCompany", font=faces.heading(faces.TEXT), wrap=True)
        self._name = ElidedLabel("providerName")
        self._tender = ElidedLabel("providerTender")
        self._notes = label("", "providerNotes", font=faces.body(faces.SMALL), wrap=True)
        close = quiet_button(translate("Bidding", "Tutup") + "  Esc", "providerCloseButton")
        close.clicked.connect(verbs.close_provider)
        bind(self, "Esc", close)
        self.close_ = close
        head = row(self._title, 1, close, gap=8)
        self.setLayout(column(head, self._company, self._name, self._tender, self._notes, gap=2, margins=12))
        self.hide()

    def show_state(self, state: BiddingState) -> None:
        """Show the provider who is looked at, or forget the last one."""
        tender = state.tender
        if tender is None:
            had = self.isVisible() and self.close_.hasFocus()
            for part in (self._title, self._company, self._name, self._tender, self._notes):
                part.setText("")
            self.hide()
            if had and (parent := self.parentWidget()) is not None:
                parent.setFocus()
            return
        title = translate("Bidding", "Penyedia %1 · menutup sendiri setelah satu menit")
        self._title.setText(title.replace("%1", state.tender_label))
        self._company.setText(tender.organisation or tender.name)
        self._name.setText(" · ".join(one for one in (tender.name, phone(tender.phone), _companions(tender)) if one))
        code = tender.tender_code or translate("Bidding", "tidak disebut")
        self._tender.setText(translate("Bidding", "Kode tender %1").replace("%1", code))
        self._notes.setText("\n".join(self._note_lines(tender)))
        self._notes.setVisible(bool(tender.notes))
        if not self.isVisible():
            self.show()
            self.close_.setFocus()

    def _note_lines(self, tender: Tender) -> list[str]:
        return [
            " · ".join((self._here.hour(one.at), short(one.state), one.by, " ".join(one.text.split())))
            for one in tender.notes[-SHOWN_NOTES:]
        ]


def _companions(tender: Tender) -> str:
    said = translate("Bidding", "%1 pendamping").replace("%1", str(tender.companions))
    return said if tender.companions else ""
