"""The frame of the short forms that stand above a page, never as a window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLayout

from loket_operator.monitoring import keys
from loket_operator.monitoring.state import Form, MonitoringState
from loket_operator.monitoring.verbs import MonitoringVerbs
from loket_operator.monitoring.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, quiet_button
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row


class FormPanel(QFrame):
    """Saved by F12, closed by Esc; what was refused is said inside it."""

    def __init__(self, name: str, title: str, verbs: MonitoringVerbs, fields: QLayout) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("kind", "panel")
        self.save = ActButton(translate("Monitoring", "Catat"), f"{name}Save", keys.SAVE, tone="primary")
        self.save.setMaximumWidth(260)
        never_mind = translate("Monitoring", "Batal")
        cancel = quiet_button(f"{never_mind}  {keys.CANCEL.first}", f"{name}Cancel")
        cancel.clicked.connect(lambda: verbs.open_form(Form.NONE))
        close = QShortcut(QKeySequence(keys.CANCEL.first), self)
        close.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        close.activated.connect(cancel.click)
        self.refusal = label("", f"{name}Refusal", font=faces.body(faces.SMALL + 1), role="bad", wrap=True)
        heading = label(title, font=faces.heading(faces.LEAD))
        foot = row(self.save, cancel, self.refusal, gap=12)
        foot.setStretch(2, 1)
        self.setLayout(column(heading, fields, foot, gap=10, margins=14))

    def show_refusal(self, state: MonitoringState) -> None:
        """Say why it was not taken."""
        self.refusal.setText(state.refusal)
