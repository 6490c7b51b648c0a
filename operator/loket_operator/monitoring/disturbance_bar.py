"""Which general disturbances last, above the live page."""

from datetime import datetime

from loket_shared.services.disturbance_reading import DisturbanceView
from PySide6.QtWidgets import QFrame, QWidget

from loket_operator.monitoring import keys
from loket_operator.monitoring.state import Form, MonitoringState
from loket_operator.monitoring.verbs import MonitoringVerbs
from loket_operator.monitoring.words import cause_name, translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, quiet_button
from loket_operator.widgets.labels import ElidedLabel, label, set_role
from loket_operator.widgets.layout import column, discard, row
from loket_operator.words import Here

MOST_NOTES = 3


class DisturbanceBar(QFrame):
    """Which general disturbances last, and the keys to enter one, to move its end, to end it and to take it back."""

    def __init__(self, verbs: MonitoringVerbs, here: Here) -> None:
        super().__init__()
        self._verbs, self._here = verbs, here
        self.begin = ActButton(translate("Monitoring", "Catat gangguan umum"), "disturbanceButton", keys.DISTURBANCE)
        self.begin.clicked.connect(lambda: verbs.open_form(Form.DISTURBANCE))
        self.begin.setMaximumWidth(330)
        self._calm = label(translate("Monitoring", "Tidak ada gangguan umum."), "disturbanceCalm", role="quiet")
        self._rows = column(gap=4)
        self._notes: list[QWidget] = []
        self._shown: tuple[DisturbanceView, ...] | None = None
        line = row(column(self._calm, self._rows, gap=0), self.begin, gap=12)
        line.setStretch(0, 1)
        self.setLayout(line)

    def show_state(self, state: MonitoringState, now: datetime) -> None:
        """Show those that last at `now` (aware UTC); only supervisors enter and end them."""
        self.begin.setVisible(state.whole)
        lasting = [one for one in state.disturbances if one.lasts(now)]
        self._calm.setVisible(not lasting)
        if tuple(lasting) == self._shown:
            return
        self._shown = tuple(lasting)
        discard(self._rows, *self._notes)
        self._notes = [self._row(one, whole=state.whole) for one in lasting[:MOST_NOTES]]
        for note in self._notes:
            self._rows.addWidget(note)

    def _row(self, one: DisturbanceView, *, whole: bool) -> QWidget:
        sign = one.id.hex[-6:]
        named = ElidedLabel(f"disturbance:{sign}", font=faces.body(bold=True), role="bad")
        named.setText(self._said(one))
        until = quiet_button(translate("Monitoring", "Ubah perkiraan selesai"), f"moveEnd:{sign}")
        until.clicked.connect(lambda: self._verbs.expect_end(one.id))
        over = quiet_button(translate("Monitoring", "Sudah berakhir"), f"endDisturbance:{sign}")
        over.clicked.connect(lambda: self._verbs.end_disturbance(one.id))
        wrong = quiet_button(translate("Monitoring", "Salah catat"), f"withdrawDisturbance:{sign}")
        wrong.clicked.connect(lambda: self._verbs.withdraw_disturbance(one.id))
        made = QWidget()
        line = row(named, until, over, wrong, gap=8)
        line.setStretch(0, 1)
        made.setLayout(line)
        for button in (until, over, wrong):  # only now: a button without an owner would be a window for a moment
            button.setVisible(whole)
        set_role(named, "bad")
        return made

    def _said(self, one: DisturbanceView) -> str:
        said = translate("Monitoring", "%1 sejak %2: %3")
        since = self._here.hour(one.began_at)
        if one.ended_at is not None:
            said = translate("Monitoring", "%1 dari %2 sampai %4: %3").replace("%4", self._here.hour(one.ended_at))
        return said.replace("%1", cause_name(one.cause)).replace("%2", since).replace("%3", one.text)
