"""What the desk says after an act: one calm line at the foot of the window."""

from loket_shared.services.archive import DeviationsOpen, LaidDown, LocationMissing, archive_label
from loket_shared.services.results import NotAllowed

from loket_operator.desk.state import CopyChoice
from loket_operator.desk.words import translate
from loket_operator.deviation_words import waits

Laid = LaidDown | DeviationsOpen | LocationMissing | NotAllowed


def recalled(label: str, calls: int, *, too_soon: bool) -> str:
    """Say that a number was called again, gently when it was very soon."""
    said = translate("Desk", "%1 dipanggil, panggilan ke-%2.").replace("%1", label).replace("%2", str(calls))
    return said + " " + translate("Desk", "Beri waktu sebentar sebelum memanggil lagi.") if too_soon else said


def skipped(label: str, returns_after: int | None) -> str:
    """Say when a skipped number comes back."""
    if returns_after is None:
        return translate("Desk", "%1 dilewati dan dipanggil lagi di akhir antrean.").replace("%1", label)
    said = translate("Desk", "%1 dilewati dan dipanggil lagi setelah %2 nomor.")
    return said.replace("%1", label).replace("%2", str(returns_after))


def transferred(label: str, ahead: int) -> str:
    """Say where a number stands that was passed on."""
    said = translate("Desk", "%1 menunggu di layanan lain dengan nomor yang sama; %2 orang di depannya.")
    return said.replace("%1", label).replace("%2", str(ahead))


def overtaken(state: str) -> str:
    """Say that somebody else was faster, and what the number or the form is now."""
    now = {
        "waiting": translate("Desk", "menunggu"),
        "calling": translate("Desk", "dipanggil"),
        "serving": translate("Desk", "dilayani"),
        "done": translate("Desk", "selesai"),
        "no_show": translate("Desk", "tidak hadir"),
        "cancelled": translate("Desk", "dibatalkan"),
        "answered": translate("Desk", "sudah dijawab"),
        "archived": translate("Desk", "sudah diarsipkan"),
        "handed": translate("Desk", "sudah diserahkan"),
    }.get(state, state)
    return translate("Desk", "Tidak jadi: keadaannya kini “%1”. Layar diperbarui.").replace("%1", now)


def finished(label: str, copy: CopyChoice | None, laid: Laid | None) -> str:
    """Sum up a visit that has ended: the copy and the original."""
    parts = [translate("Desk", "%1 selesai.").replace("%1", label)]
    if copy is CopyChoice.HANDED:
        parts.append(translate("Desk", "Salinan diserahkan."))
    elif copy is CopyChoice.OWED:
        parts.append(translate("Desk", "Salinan masuk daftar “belum diserahkan”."))
    match laid:
        case LaidDown():
            said = translate("Desk", "Asli diarsipkan, nomor %1.")
            parts.append(said.replace("%1", archive_label(laid.year, laid.number)))
        case DeviationsOpen():
            parts.append(waits(laid))
        case LocationMissing() | NotAllowed():
            parts.append(translate("Desk", "Asli belum diarsipkan; lanjutkan di Arsip."))
        case None:
            pass
    return " ".join(parts)
