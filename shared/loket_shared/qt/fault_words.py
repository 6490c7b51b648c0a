"""What a person reads when the program met a bug: calm, with the number to pass on."""

from PySide6.QtCore import QCoreApplication


def fault_title() -> str:
    """Return the heading."""
    return QCoreApplication.translate("Faults", "Ada yang tidak berjalan semestinya")


def fault_text(reference: str) -> str:
    """Say what happened, what it means, and what to do; `reference` finds it in the log."""
    text = QCoreApplication.translate(
        "Faults",
        "Aplikasi menemui kesalahan. Yang sudah tersimpan tetap aman. Ulangi langkah terakhir; "
        "bila terjadi lagi, sampaikan nomor rujukan %1 kepada pengelola sistem.",
    )
    return text.replace("%1", reference)
