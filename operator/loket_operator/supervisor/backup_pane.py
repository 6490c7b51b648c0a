"""How the backups stand, where they lie, and one by hand."""

from pathlib import Path

from loket_shared.services.backup_notes import backup_is_stale
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from loket_operator.supervisor import backup, keys
from loket_operator.supervisor.section import translate
from loket_operator.supervisor.state import SupervisorState, Trial
from loket_operator.supervisor.verbs import SupervisorVerbs
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.labels import label, set_role
from loket_operator.widgets.layout import card, column, row
from loket_operator.words import Here


class BackupPane(QWidget):
    """A stale backup is said in words and colour."""

    def __init__(self, verbs: SupervisorVerbs, here: Here, folder: Path) -> None:
        super().__init__()
        self._here = here
        title = label(translate("Supervisor", "Cadangan data"), font=faces.heading(faces.TITLE))
        hint = label(
            translate("Supervisor", "Cadangan dibuat sendiri saat program mulai dan setelah kantor tutup."),
            font=faces.body(), role="quiet", wrap=True,
        )  # fmt: skip
        self._good = label("", "backupGood", font=faces.body(faces.LEAD, bold=True), wrap=True)
        self._trouble = label("", "backupTrouble", font=faces.body(), role="bad", wrap=True)
        where = label(
            translate("Supervisor", "Folder di komputer ini: %1").replace("%1", str(folder)), "backupFolder",
            font=faces.body(), role="quiet", wrap=True,
        )  # fmt: skip
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        advice = label(
            translate("Supervisor", "Salin folder ini ke tempat lain (mis. diska lepas) paling sedikit sekali seminggu."),
            font=faces.body(), role="quiet", wrap=True,
        )  # fmt: skip
        self._said = label("", "backupSaid", font=faces.body(bold=True), wrap=True)
        self.make = ActButton(
            translate("Supervisor", "Buat cadangan sekarang"), "backUpNow", keys.BACK_UP, tone="primary"
        )
        self.make.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.make.clicked.connect(verbs.back_up)
        inner = column(self._good, self._trouble, where, advice, self._said, row(self.make, 1), gap=14, margins=20)
        self.setLayout(column(title, hint, card(inner), 1, gap=12))

    def show_state(self, state: SupervisorState) -> None:
        """Show the newest backup and what became of one by hand."""
        if state.picture is None or state.now is None:
            return
        last = state.picture.backup
        self._good.setText(backup.last_good(last, self._here))
        set_role(self._good, "bad" if backup_is_stale(last, state.now) else "ok")
        trouble = backup.last_trouble(last, self._here)
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        self._said.setText(state.trial_said)
        self._said.setVisible(bool(state.trial_said))
        set_role(self._said, {Trial.GOOD: "ok", Trial.BAD: "bad"}.get(state.trial, "quiet"))
        self.make.setEnabled(state.trial is not Trial.RUNNING)
