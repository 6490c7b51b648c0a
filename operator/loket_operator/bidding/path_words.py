"""The session's questions in words: what is asked, what yes and no say, and where each leads (A.5)."""

from dataclasses import dataclass

from loket_shared.domain.bidding import STEP_OF, Outcome, SessionState, follow
from loket_shared.domain.sop import procedure
from loket_shared.services.bidding_reading import SessionView

from loket_operator.bidding.words import translate


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked in a state; an empty `no` means that there is only one answer."""

    text: str
    yes: str
    no: str


def short(state: SessionState) -> str:
    """Return a state in few words."""
    return {
        SessionState.TRAINING: translate("Bidding", "Tanya pelatihan"),
        SessionState.QUALIFICATION: translate("Bidding", "Tanya kualifikasi"),
        SessionState.EXPLANATION: translate("Bidding", "Jelaskan pengisian"),
        SessionState.FILLING: translate("Bidding", "Isi & unggah data"),
        SessionState.PROBLEM: translate("Bidding", "Tangani masalah"),
        SessionState.ENCRYPTION: translate("Bidding", "Jelaskan enkripsi"),
        SessionState.OFFER: translate("Bidding", "Enkripsi & unggah"),
        SessionState.ENDED: translate("Bidding", "Selesai"),
    }[state]


def numbered(state: SessionState) -> str:
    """Return a state with its step's number: "S4-08 Isi & unggah data"."""
    step = STEP_OF.get(state)
    return short(state) if step is None else f"S4-{step:02} {short(state)}"


def question(state: SessionState) -> Question:
    """Return what the trainer asks, and what the two keys say."""
    yes, no = translate("Bidding", "Ya"), translate("Bidding", "Tidak")
    explained = translate("Bidding", "Sudah dijelaskan")
    return {
        SessionState.TRAINING: Question(
            translate("Bidding", "Apakah penyedia sudah mengikuti pelatihan SPSE?"),
            translate("Bidding", "Ya, sudah"),
            translate("Bidding", "Tidak, belum"),
        ),
        SessionState.QUALIFICATION: Question(
            translate("Bidding", "Apakah data kualifikasi dan dokumen pendukung sudah diisi dan diunggah?"),
            translate("Bidding", "Ya, sudah"),
            translate("Bidding", "Tidak, belum"),
        ),
        SessionState.EXPLANATION: Question(
            translate("Bidding", "Jelaskan cara mengisi data kualifikasi dan mengunggah dokumen pendukung."),
            explained,
            "",
        ),
        SessionState.FILLING: Question(
            translate("Bidding", "Penyedia mengisi dan mengunggah. Apakah berhasil?"),
            translate("Bidding", "Ya, berhasil"),
            translate("Bidding", "Tidak berhasil…"),
        ),
        SessionState.PROBLEM: Question(
            translate("Bidding", "Tangani masalahnya. Apakah dapat diselesaikan?"),
            translate("Bidding", "Ya, selesai…"),
            translate("Bidding", "Tidak terselesaikan…"),
        ),
        SessionState.ENCRYPTION: Question(
            translate("Bidding", "Jelaskan cara mengenkripsi berkas penawaran."), explained, ""
        ),
        SessionState.OFFER: Question(
            translate("Bidding", "Penyedia mengenkripsi dan mengunggah penawaran. Apakah berhasil?"),
            translate("Bidding", "Ya, berhasil…"),
            translate("Bidding", "Tidak berhasil…"),
        ),
        SessionState.ENDED: Question("", yes, no),
    }[state]


def leads(state: SessionState, *, answer: bool, origin: SessionState | None) -> str:
    """Say where an answer leads; empty where there is no such answer."""
    to = follow(state, answer=answer, origin=origin)
    if to is None:
        return ""
    if state is SessionState.TRAINING and not answer:
        return translate("Bidding", "sarankan pelatihan, atau lanjut dengan alasan")
    match to.outcome:
        case Outcome.UPLOADED:
            return translate("Bidding", "sesi selesai, penyedia melapor keluar")
        case Outcome.ESCALATED:
            return translate("Bidding", "eskalasi ke LKPP, sesi selesai")
    if state is SessionState.PROBLEM:
        return translate("Bidding", "kembali ke: %1").replace("%1", short(to.state))
    return translate("Bidding", "lalu: %1").replace("%1", short(to.state))


def wording(state: SessionState, view: SessionView | None) -> str:
    """Return the procedure's own words of the present step: the office's version where its step runs, else the shipped one."""
    number = STEP_OF.get(state)
    running = [one.activity for one in view.steps if one.step == number and one.ended_at is None] if view else []
    if running:
        return running[-1]
    return next((one.activity for one in procedure("S4").steps if one.number == number), "")
