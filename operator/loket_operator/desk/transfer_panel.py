"""Passes the visitor on to another service, with a reason; the number stays as printed."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from loket_operator import keys
from loket_operator.desk.state import Panel
from loket_operator.desk.verbs import DeskVerbs
from loket_operator.desk.visitor import Visitor
from loket_operator.widgets.buttons import press_by, quiet_button
from loket_operator.widgets.choices import fill
from loket_operator.widgets.fields import Field, choice
from loket_operator.widgets.reason_panel import ReasonPanel

translate = QCoreApplication.translate


def transfer_button(verbs: DeskVerbs) -> QPushButton:
    """Return the button that asks where the visitor goes."""
    title = translate("Desk", "Layanan lain…")
    made = quiet_button(f"{title}  {keys.TRANSFER.hint}", "transferButton")
    made.setToolTip(translate("Desk", "Pindahkan ke layanan lain; nomornya tetap."))
    made.clicked.connect(lambda: verbs.open_panel(Panel.TRANSFER))
    press_by(made, keys.TRANSFER)
    return made


class TransferPanel(ReasonPanel):
    """Which service, then why: a usual reason at one press or one's own words."""

    def __init__(self, give: Callable[[UUID, str], None], close: Callable[[], None]) -> None:
        quick = (
            translate("Desk", "Keperluannya di layanan itu"),
            translate("Desk", "Salah memilih layanan"),
            translate("Desk", "Perlu petugas lain"),
        )
        super().__init__("transfer", quick, self._send, close)
        self._to = give
        self._services: tuple[tuple[UUID, str], ...] = ()
        self.service = choice("transferService")
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        whole.setSpacing(6)
        whole.insertWidget(1, Field(translate("Desk", "Ke layanan"), self.service))

    def offer(self, services: Sequence[tuple[UUID, str]]) -> None:
        """Take over which services the office has: id and name."""
        self._services = tuple(services)

    def others(self, visitor: Visitor) -> tuple[tuple[UUID, str], ...]:
        """Return the services to which this visitor can be passed on."""
        return tuple(one for one in self._services if one[1] != visitor.service)

    def begin_for(self, visitor: Visitor) -> None:
        """Ask to which service this visitor goes; the keyboard begins there."""
        fill(self.service, list(self.others(visitor)))
        self.service.setCurrentIndex(0)
        asked = translate("Desk", "%1 ke layanan mana, dan mengapa? Nomor dan giliran menurut waktu datangnya tetap.")
        self.begin(asked.replace("%1", visitor.label))
        self.service.setFocus()

    def _send(self, reason: str) -> None:
        chosen = self.service.currentData()
        if isinstance(chosen, UUID):
            self._to(chosen, reason)
