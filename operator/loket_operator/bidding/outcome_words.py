"""What came of an act in the bidding room, in one calm line for the window's foot or beside what was typed."""

from loket_shared.domain.bidding import Outcome, SeatState
from loket_shared.services.bidding_rows import ROLE, SessionConflict, SessionEnded, Stepped
from loket_shared.services.results import NotAllowed

from loket_operator.bidding.path_words import short
from loket_operator.bidding.words import outcome, translate


def stepped(label: str, after: Stepped) -> str:
    """Say where a session stands now."""
    return translate("Bidding", "%1: %2.").replace("%1", label).replace("%2", short(after.state))


def ended(label: str, after: SessionEnded) -> str:
    """Say how a session ended and what comes next."""
    if after.outcome is Outcome.ESCALATED:
        said = translate(
            "Bidding",
            "%1 selesai: penyedia akan dihubungi bila ada jawaban. Kirim eskalasi ini, lalu konfirmasi ke LKPP lewat telepon.",
        )
        return said.replace("%1", label)
    if after.outcome is Outcome.TRAINING_ADVISED:
        return translate("Bidding", "%1 selesai: disarankan mengikuti pelatihan dahulu.").replace("%1", label)
    said = translate("Bidding", "%1 selesai: %2. Sebelum pulang penyedia melapor keluar; bersihkan tempatnya.")
    return said.replace("%1", label).replace("%2", outcome(after.outcome))


def conflict(found: SessionConflict) -> str:
    """Say that another trainer was quicker."""
    said = translate("Bidding", "%1 baru saja diubah petugas lain: %2. Layar diperbarui, isian Anda tetap.")
    return said.replace("%1", found.theirs.label).replace("%2", short(found.theirs.state))


def taken(state: SeatState) -> str:
    """Say why nobody can be led to a seat."""
    return {
        SeatState.FREE: translate("Bidding", "Tempat itu baru saja berubah. Pilih sekali lagi."),
        SeatState.RESERVED: translate("Bidding", "Tempat itu dipesan untuk penyedia lain. Pilih tempat lain."),
        SeatState.OCCUPIED: translate("Bidding", "Tempat itu baru saja dipakai. Pilih tempat lain."),
        SeatState.CLEANING: translate(
            "Bidding", "Tempat itu belum dibersihkan. Pilih tempat lain atau bersihkan dahulu."
        ),
        SeatState.BROKEN: translate("Bidding", "Tempat itu rusak. Pilih tempat lain."),
    }[state]


def refused(why: NotAllowed) -> str:
    """Say that an act was overtaken, or that this officer may not do it."""
    if why.state == ROLE:
        return translate("Bidding", "Hanya helpdesk dan trainer yang mendampingi di ruang bidding.")
    return translate("Bidding", "Sudah diurus di tempat lain. Layar diperbarui.")


def secret() -> str:
    """Ask to look again at a text that seems to hold a secret."""
    return translate(
        "Bidding",
        "Teks ini tampak memuat kata sandi, kunci, atau berkas penawaran. Hapus itu; bila bukan, kirim sekali lagi.",
    )


def missing(what: str) -> str:
    """Say what has to be written first."""
    return {
        "problem": translate("Bidding", "Tulis dahulu apa yang tidak berhasil."),
        "solution": translate("Bidding", "Tulis dahulu bagaimana masalahnya diselesaikan."),
        "reason": translate("Bidding", "Tulis dahulu alasannya."),
        "note": translate("Bidding", "Tulis dahulu catatannya."),
    }[what]


def calm() -> str:
    """Say what is never kept here."""
    return translate("Bidding", "Loket tidak menyimpan kata sandi SPSE, kunci, atau dokumen penawaran.")
