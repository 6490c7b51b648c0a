"""What the console says where a deviation stands in the way."""

from loket_shared.services.archive import DeviationsOpen, archive_label
from PySide6.QtCore import QCoreApplication


def waits(outcome: DeviationsOpen) -> str:
    """Say that the final archive waits for causes, and that the original lies safe meanwhile."""
    said = QCoreApplication.translate(
        "DeviationWords",
        "Disimpan sebagai arsip sementara %1: %2 penyimpangan belum diberi sebab. Beri sebabnya, lalu arsipkan final.",
    )
    number = archive_label(outcome.year, outcome.number)
    return said.replace("%1", number).replace("%2", str(len(outcome.deviation_ids)))
