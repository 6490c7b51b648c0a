"""Who has ended and must report before leaving (S4-13): one button each, the first one's by a key."""

from datetime import datetime

from loket_shared.services.bidding_reading import ToReport
from PySide6.QtWidgets import QFrame

from loket_operator.bidding import keys, words
from loket_operator.bidding.state import BiddingState
from loket_operator.bidding.verbs import BiddingVerbs
from loket_operator.bidding.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.cards import Cards
from loket_operator.widgets.labels import ElidedLabel, label
from loket_operator.widgets.layout import card, column, row
from loket_operator.words import Here


class ReportList(Cards):
    """Oldest first; numbers and how it ended, nothing else."""

    def __init__(self, verbs: BiddingVerbs, here: Here) -> None:
        super().__init__("reportList")
        self.setAccessibleName(translate("Bidding", "Belum melapor keluar"))
        self._verbs, self._here = verbs, here

    def show_state(self, state: BiddingState, _now: datetime) -> None:
        """Show who has not reported yet."""
        rows = state.picture.to_report if state.picture else ()
        busy = tuple(f"report:{one.visit_id}" in state.busy for one in rows)
        nothing = translate("Bidding", "Semua yang selesai sudah melapor keluar.")
        self.show_cards((rows, busy), lambda: [self._card(at, one, busy[at]) for at, one in enumerate(rows)], nothing)

    def _card(self, at: int, one: ToReport, busy: bool) -> QFrame:
        number = label(one.label, font=faces.heading(faces.TITLE))
        since = translate("Bidding", "selesai %1").replace("%1", self._here.hour(one.ended_at))
        how = ElidedLabel(font=faces.body(faces.SMALL))
        how.setText(words.outcome(one.outcome))
        first = keys.REPORT_OUT if at == 0 else None
        button = ActButton(translate("Bidding", "Lapor keluar & cetak"), f"reportOut:{one.label}", first)
        button.setMinimumHeight(40)
        button.setEnabled(not busy)
        button.setAccessibleName(f"{button.title}: {one.label}")
        button.clicked.connect(lambda: self._verbs.report_out(one.visit_id))
        head = row(number, 1, label(since, font=faces.body(faces.SMALL), role="quiet"), gap=8)
        return card(column(head, how, button, gap=4, margins=10))
