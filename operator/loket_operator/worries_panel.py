"""What each machine needs, one line each; a visitor's call for help is taken off the list by the one who goes."""

from collections.abc import Callable
from datetime import datetime

from loket_shared.services.devices import Worry
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import quiet_button
from loket_operator.widgets.hanging_panel import HangingPanel
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here, translate
from loket_operator.worry_words import asks_for_help, need

WIDTH = 460


class WorriesPanel(HangingPanel):
    """One line a machine."""

    def __init__(self, here: Here, settle: Callable[[Worry], None], parent: QWidget) -> None:
        super().__init__("worriesPanel", translate("Console", "Perangkat yang perlu perhatian"), WIDTH, parent)
        self._here, self._settle = here, settle
        self._shown: tuple[Worry, ...] | None = None

    def show_worries(self, worries: tuple[Worry, ...], now: datetime) -> None:
        """Show the list; an empty one closes the panel."""
        if worries == self._shown:
            return
        self._shown = worries
        self.put(column(*(self._line(one, now) for one in worries), gap=12), empty=not worries)

    def _line(self, one: Worry, now: datetime) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(2)
        name = label(one.name, f"worryName:{one.name}", font=faces.body(bold=True))
        said = label(need(one), f"worry:{one.name}:{one.code}", role="warn", wrap=True)
        since = translate("Console", "sejak %1").replace("%1", self._here.hour(min(one.since, now)))
        lines.addLayout(row(name, 1, label(since, font=faces.body(faces.SMALL), role="quiet")))
        lines.addWidget(said)
        if asks_for_help(one):
            seen = quiet_button(translate("Console", "Saya ke sana"), f"settleWorryButton:{one.name}", tone="primary")
            seen.clicked.connect(lambda: self._settle(one))
            lines.addWidget(seen)
        return lines
