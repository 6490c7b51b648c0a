"""What the desk says after an act: one calm line at the foot of the window."""

from loket_shared.domain.states import CaseState
from loket_shared.services.archive import DeviationsOpen, LaidDown, LocationMissing, archive_label
from loket_shared.services.results import NotAllowed

from loket_operator.cases.words import state_name
from loket_operator.desk.state import CopyChoice
from loket_operator.desk.words import translate
from loket_operator.deviation_words import waits
from loket_operator.visit_steps.words import unready

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
    """Say why an act came to nothing: what is to be done first, or what the number or the form is now."""
    if first := unready(state):
        return first
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
    }.get(state) or (state_name(CaseState(state)) if state in set(CaseState) else "")
    if not now:
        return translate("Desk", "Tidak jadi: keadaannya sudah berubah. Layar diperbarui.")
    return translate("Desk", "Tidak jadi: keadaannya kini “%1”. Layar diperbarui.").replace("%1", now)


def finished(label: str, copies: tuple[CopyChoice | None, ...], originals: tuple[Laid | None, ...]) -> str:
    """Sum up a visit that has ended: the copies and the originals, each thing said once."""
    parts = [translate("Desk", "%1 selesai.").replace("%1", label)]
    if len(copies) > 1:
        parts = [translate("Desk", "%1 selesai, %2 formulir.").replace("%1", label).replace("%2", str(len(copies)))]
    if CopyChoice.HANDED in copies:
        parts.append(translate("Desk", "Salinan diserahkan."))
    if CopyChoice.OWED in copies:
        parts.append(translate("Desk", "Salinan masuk daftar “belum diserahkan”."))
    laid_down = [archive_label(laid.year, laid.number) for laid in originals if isinstance(laid, LaidDown)]
    if laid_down:
        parts.append(translate("Desk", "Asli diarsipkan, nomor %1.").replace("%1", ", ".join(laid_down)))
    parts += [said for one in originals if (said := _not_laid(one))]
    return " ".join(dict.fromkeys(parts))


def _not_laid(laid: Laid | None) -> str:
    match laid:
        case LaidDown() | None:
            return ""
        case DeviationsOpen():
            return waits(laid)
        case LocationMissing() | NotAllowed():
            return translate("Desk", "Asli belum diarsipkan; lanjutkan di Arsip.")
