"""The right side of the bidding room: the seats as they stand in it, the one looked at, and what is never kept here."""

from datetime import datetime
from uuid import UUID

from loket_shared.domain.bidding import SeatState
from loket_shared.qt.tokens import Tokens
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from loket_operator.bidding import keys
from loket_operator.bidding.outcome_words import calm
from loket_operator.bidding.seat_card import SeatCard
from loket_operator.bidding.seat_tile import SeatTile
from loket_operator.bidding.state import BiddingState
from loket_operator.bidding.verbs import BiddingVerbs
from loket_operator.bidding.words import translate
from loket_operator.keys import Keys
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import press_by, quiet_button
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, discard, row
from loket_operator.words import Here

WIDTH = 364


class SeatPlan(QFrame):
    """Rows and columns as the supervisor set them; beyond the width it is scrolled."""

    def __init__(self, verbs: BiddingVerbs, tokens: Tokens, here: Here) -> None:
        super().__init__()
        self.setObjectName("seatPlan")
        self.setProperty("kind", "aside")
        self.setFixedWidth(WIDTH)
        self._verbs, self._tokens, self._here = verbs, tokens, here
        self._tiles: dict[UUID, SeatTile] = {}
        self._places: dict[UUID, tuple[int, int]] = {}
        self._free = label("", "seatsFree", font=faces.body(faces.SMALL), role="quiet")
        self.enter_ = quiet_button(translate("Bidding", "Tempat") + f"  {keys.PLAN.hint}", "seatPlanButton")
        self.enter_.clicked.connect(self.enter)
        press_by(self.enter_, Keys(keys.PLAN.first, ""))
        self._none = label(
            translate("Bidding", "Belum ada tempat. Penyelia menambahkannya di Pengaturan, bagian Ruang bidding."),
            "seatsNone", role="quiet", wrap=True,
        )  # fmt: skip
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 10)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        whole.addLayout(self._grid)
        whole.addStretch(1)
        self._area = QScrollArea()
        self._area.setObjectName("seatArea")
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(page)
        self.card = SeatCard(verbs, here)
        kept = label(calm(), "neverKept", font=faces.body(faces.SMALL), role="quiet", wrap=True)
        lines = column(row(self.enter_, 1, self._free, gap=8), self._none, self._area, self.card, kept, gap=10)
        lines.setContentsMargins(14, 12, 14, 12)
        lines.setStretch(2, 1)
        self.setLayout(lines)

    def show_state(self, state: BiddingState, now: datetime) -> None:
        """Show every seat at `now` (aware UTC)."""
        places = {one.id: (one.row, one.column) for one in state.seats}
        if places != self._places:
            self._arrange(places)
        for one in state.seats:
            self._tiles[one.id].show_seat(one, self._here, now, chosen=one.id == state.seat_id)
        free = sum(one.state is SeatState.FREE for one in state.seats)
        said = translate("Bidding", "%1 dari %2 kosong").replace("%1", str(free))
        self._free.setText(said.replace("%2", str(len(state.seats))) if state.seats else "")
        self._none.setVisible(state.picture is not None and not state.seats)
        self.card.show_state(state, now)

    def dress(self, tokens: Tokens) -> None:
        """Seats that come later are painted in these colours, too."""
        self._tokens = tokens

    def enter(self) -> None:
        """Take the keyboard: the seat looked at, else the first."""
        tiles = list(self._tiles.values())
        chosen = next((one for one in tiles if one.isChecked()), tiles[0] if tiles else None)
        if chosen is not None:
            chosen.setFocus()
            self._area.ensureWidgetVisible(chosen)

    def _arrange(self, places: dict[UUID, tuple[int, int]]) -> None:
        discard(self._grid, *self._tiles.values())
        self._tiles = {
            key: SeatTile(key, self._verbs, self._tokens, self._go) for key in sorted(places, key=lambda k: places[k])
        }
        for key, tile in self._tiles.items():
            self._grid.addWidget(tile, *places[key])
        self._places = places

    def _go(self, key: UUID, down: int, right: int) -> None:
        """Move the keyboard to the nearest seat on that side, if there is one."""
        row_, column_ = self._places[key]
        near = []
        for other, (at, beside) in self._places.items():
            rows, columns = at - row_, beside - column_
            along, aside = (rows * down, abs(columns)) if down else (columns * right, abs(rows))
            if along > 0:
                near.append(((along, aside) if down else (aside, along), other))
        if near:
            tile = self._tiles[min(near, key=lambda one: one[0])[1]]
            tile.setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(tile)
