"""What may be done with the open session besides its question; each act shows its key and rests when it makes no sense."""

from loket_shared.domain.bidding import earlier
from loket_shared.services.bidding_reading import SessionLine
from PySide6.QtWidgets import QGridLayout, QWidget

from loket_operator.bidding import keys
from loket_operator.bidding.state import BiddingState, Panel
from loket_operator.bidding.verbs import BiddingVerbs
from loket_operator.bidding.words import translate
from loket_operator.widgets.buttons import ActButton


class SessionActs(QWidget):
    """Note, step back, pause, another seat, another trainer, the end."""

    def __init__(self, verbs: BiddingVerbs) -> None:
        super().__init__()
        self.setObjectName("sessionActs")
        self._verbs, self._held = verbs, False
        self.note = ActButton(translate("Bidding", "Catatan…"), "noteButton", keys.NOTE)
        self.back = ActButton(translate("Bidding", "Kembali ke…"), "backButton", keys.BACK)
        self.pause = ActButton("", "pauseButton", keys.PAUSE)
        self.seat = ActButton(translate("Bidding", "Pindah tempat…"), "moveButton", keys.MOVE)
        self.give = ActButton(translate("Bidding", "Serahkan…"), "handOverButton", keys.HAND_OVER)
        self.end = ActButton(translate("Bidding", "Akhiri sesi…"), "endButton", keys.END)
        for button, panel in (
            (self.note, Panel.NOTE),
            (self.back, Panel.BACK),
            (self.seat, Panel.MOVE),
            (self.give, Panel.HAND_OVER),
            (self.end, Panel.END),
        ):
            button.clicked.connect(lambda _on=False, wanted=panel: verbs.open_panel(wanted))
        self.pause.clicked.connect(self._pause)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for at, one in enumerate((self.note, self.back, self.pause, self.seat, self.give, self.end)):
            one.setMinimumHeight(40)
            grid.addWidget(one, at // 3, at % 3)
        for at in range(3):
            grid.setColumnStretch(at, 1)

    def show_state(self, state: BiddingState, line: SessionLine) -> None:
        """Show what is possible now."""
        busy = "session" in state.busy
        self._held = line.pause is not None
        self.pause.set_title(translate("Bidding", "Lanjutkan") if self._held else translate("Bidding", "Jeda…"))
        self.back.setEnabled(bool(earlier(line.state)) and not busy)
        self.give.setEnabled(bool(state.helpers) and not busy)
        for button in (self.seat, self.end, self.note, self.pause):
            button.setEnabled(not busy)

    def _pause(self) -> None:
        if self._held:
            self._verbs.resume()
        else:
            self._verbs.open_panel(Panel.PAUSE)
