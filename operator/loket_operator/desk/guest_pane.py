"""A visitor whose service needs no form: what the guest book says is all there is."""

from loket_shared.qt.texts import phone
from PySide6.QtWidgets import QFrame, QLabel

from loket_operator.desk.transfer_panel import transfer_button
from loket_operator.desk.verbs import DeskVerbs
from loket_operator.desk.visitor import Visitor
from loket_operator.desk.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row


class GuestPane(QFrame):
    """Name, organisation, address and telephone, large."""

    def __init__(self, verbs: DeskVerbs) -> None:
        super().__init__()
        self.setObjectName("guestPane")
        self.setProperty("kind", "card")
        title = label(translate("Desk", "Buku tamu"), font=faces.heading(faces.TEXT))
        names = ("guestService", "guestName", "guestOrganisation", "guestAddress", "guestPhone")
        self._lines: list[QLabel] = [label("", name, font=faces.body(faces.LEAD), wrap=True) for name in names]
        note = label(translate("Desk", "Layanan ini tidak memakai Formulir Konsultasi."), role="quiet", wrap=True)
        self.transfer = transfer_button(verbs)
        self.setLayout(column(row(title, 1, self.transfer), *self._lines, note, 1, gap=4, margins=16))

    def show_visitor(self, visitor: Visitor) -> None:
        """Show the guest-book row; empty parts are left out."""
        person = visitor.person
        for part, text in zip(
            self._lines,
            (visitor.service, person.name, person.organisation, person.address, phone(person.phone)),
            strict=True,
        ):
            part.setText(text)
            part.setVisible(bool(text))
