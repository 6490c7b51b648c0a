"""The row at the foot of a page: saves what is shown as PDF or spreadsheet, and says where it lies."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from loket_operator.monitoring import keys
from loket_operator.monitoring.state import Exporting, Stage, Way
from loket_operator.monitoring.verbs import MonitoringVerbs
from loket_operator.monitoring.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.labels import ElidedLabel, label, set_role
from loket_operator.widgets.layout import column, row


class ExportRow(QFrame):
    """Its buttons rest while an export is under way or there is nothing to save; `before` stand on its left."""

    def __init__(self, verbs: MonitoringVerbs, prefix: str, *before: QWidget) -> None:
        super().__init__()
        self.pdf = ActButton(translate("Monitoring", "Simpan PDF"), f"{prefix}ExportPdf", keys.SAVE_PDF, tone="primary")
        self.xlsx = ActButton(translate("Monitoring", "Simpan XLSX"), f"{prefix}ExportXlsx", keys.SAVE_XLSX)
        for button, way in ((self.pdf, Way.PDF), (self.xlsx, Way.XLSX)):
            button.clicked.connect(lambda _on=False, way=way: verbs.export(way))
            button.setMaximumWidth(250)
        self._said = label("", f"{prefix}ExportState", font=faces.body(faces.SMALL + 1), role="quiet", wrap=True)
        self._path = ElidedLabel(f"{prefix}ExportPath", font=faces.body(faces.SMALL, bold=True))
        self._path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        told = column(self._said, self._path, gap=2)
        line = row(*before, self.pdf, self.xlsx, told, gap=12)
        line.setStretch(len(before) + 2, 1)
        self.setLayout(line)

    def show_export(self, exporting: Exporting, *, ready: bool) -> None:
        """Show what became of the last export."""
        for button in (self.pdf, self.xlsx):
            button.setEnabled(ready and exporting.stage is not Stage.RUNNING)
        said = {
            Stage.NONE: "",
            Stage.RUNNING: translate("Monitoring", "Sedang dibuat…"),
            Stage.DONE: translate("Monitoring", "Tersimpan di:"),
            Stage.FAILED: exporting.trouble,
        }
        self._said.setText(said[exporting.stage])
        self._path.setText(exporting.path)
        self._path.setVisible(bool(exporting.path))
        set_role(self._said, "bad" if exporting.stage is Stage.FAILED else "quiet")
