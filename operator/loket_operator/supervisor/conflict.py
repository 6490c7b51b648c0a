"""What a form says when another person saved the record first."""

from PySide6.QtWidgets import QFrame

from loket_operator.supervisor import keys
from loket_operator.supervisor.section import translate
from loket_operator.supervisor.verbs import SupervisorVerbs
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import press_by, quiet_button
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import card, row


def conflict_panel(verbs: SupervisorVerbs) -> QFrame:
    """Return the panel that shows when another person saved the open record first, with both ways out."""
    said = label(
        translate("Supervisor", "Petugas lain menyimpan bagian ini lebih dahulu. Isian Anda tidak diubah; bandingkan, lalu pilih."),
        "settingsConflict", font=faces.body(bold=True), role="warn", wrap=True,
    )  # fmt: skip
    take = quiet_button(
        translate("Supervisor", "Pakai yang tersimpan") + f"  {keys.TAKE.first}", "takeSaved", tone="plain"
    )
    keep = quiet_button(
        translate("Supervisor", "Lanjutkan isian saya") + f"  {keys.KEEP.first}", "keepTyped", tone="plain"
    )
    take.clicked.connect(verbs.take_theirs)
    keep.clicked.connect(verbs.keep_mine)
    press_by(take, keys.TAKE)
    press_by(keep, keys.KEEP)
    line = row(said, take, keep, gap=12, margins=14)
    line.setStretch(0, 1)
    return card(line, "settingsConflictPanel", kind="panel")
