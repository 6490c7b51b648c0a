"""The telephone desk's words, in one place for both languages."""

from datetime import datetime

from loket_shared.domain.completeness import Missing
from loket_shared.domain.states import CaseState, Channel, ContactOutcome
from loket_shared.services.call_backs import CallBack
from loket_shared.services.phone_calls import CallEnd
from PySide6.QtCore import QCoreApplication

from loket_operator import keys
from loket_operator.desk.clock import Step
from loket_operator.desk.state import DraftState, Paper
from loket_operator.phone.state import Asking, Page, PhoneState, Work
from loket_operator.words import Here

translate = QCoreApplication.translate
CALL_ACTS = frozenset({"answer_call", "end_call", "mark_asked"})


def resume_key() -> str:
    """Return the key that brings the telephone back."""
    return keys.TELEPHONE.first


def resumed(work: Work) -> Asking:
    """Return the panel with which a case is opened: a number that was not dictated yet is asked for again."""
    form = work.sheet
    if form.promised and form.promised_at is not None and form.number_told_at is None:
        return Asking.DICTATE
    return Asking.NONE


def running(state: PhoneState) -> tuple[Step, str] | None:
    """Return the step that runs now with its title, None while nobody is on the line."""
    if state.page is Page.RINGING and state.rang_at is not None:
        return Step(state.measures.ring.code, state.rang_at, state.measures.ring.standard), _title("ring", state)
    if state.call is not None and state.page is not Page.CASE:
        call = state.call
        if call.asked_at is None:
            return Step(state.measures.ask.code, call.answered_at, state.measures.ask.standard), _title("ask", state)
        return Step("", call.asked_at, None), translate("Phone", "Mencatat isian")
    return _running_case(state)


def _running_case(state: PhoneState) -> tuple[Step, str] | None:
    form = state.sheet
    if form is None or state.work is None:
        return None
    if form.state is CaseState.ANSWERED and form.answered_at is not None:
        return Step(state.measures.archive.code, form.answered_at, state.measures.archive.standard), _title(
            "archive", state
        )
    if form.promised and form.promised_at is not None and form.number_told_at is None:
        return Step(state.measures.number.code, form.promised_at, state.measures.number.standard), _title(
            "number", state
        )
    return None


def _title(step: str, state: PhoneState) -> str:
    named = {
        "ring": (state.measures.ring.code, translate("Phone", "Telepon berdering")),
        "ask": (state.measures.ask.code, translate("Phone", "Menanyakan masalah")),
        "number": (state.measures.number.code, translate("Phone", "Beri tahu nomor")),
        "archive": (state.measures.archive.code, translate("Phone", "Arsip")),
    }
    return " ".join(part for part in named[step] if part)


def state_name(state: CaseState) -> str:
    """Return how far a case is, as an officer says it to the caller."""
    return {
        CaseState.RECORDED: translate("Phone", "tercatat"),
        CaseState.CLARIFICATION: translate("Phone", "menunggu data dari pelapor"),
        CaseState.ANALYSIS: translate("Phone", "sedang dikerjakan"),
        CaseState.ANALYSIS_ADMIN: translate("Phone", "ditangani Admin PPE"),
        CaseState.PROMISED: translate("Phone", "belum ada jawaban"),
        CaseState.ESCALATED: translate("Phone", "dieskalasi ke LKPP"),
        CaseState.SOLUTION_KNOWN: translate("Phone", "sudah ada jawaban, belum disampaikan"),
        CaseState.AWAITING_CONFIRMATION: translate("Phone", "menunggu konfirmasi pelapor"),
        CaseState.ANSWERED: translate("Phone", "sudah dijawab"),
        CaseState.ARCHIVED: translate("Phone", "selesai, diarsipkan"),
        CaseState.MERGED: translate("Phone", "digabung"),
        CaseState.CANCELLED: translate("Phone", "dibatalkan"),
    }[state]


def channel_name(channel: Channel) -> str:
    """Return by which way a case came."""
    return {
        Channel.WALK_IN: translate("Phone", "datang langsung"),
        Channel.TELEPHONE: translate("Phone", "telepon"),
        Channel.LPSE_SUPPORT: translate("Phone", "LPSE Support"),
        Channel.EMAIL: translate("Phone", "e-mail"),
        Channel.WHATSAPP: translate("Phone", "WhatsApp"),
        Channel.SUGGESTION_BOX: translate("Phone", "kotak saran"),
        Channel.BIDDING_ROOM: translate("Phone", "bidding room"),
    }[channel]


def due(one: CallBack, here: Here, now: datetime) -> tuple[str, str]:
    """Return when somebody was to hear from the office, with the colour's role: overdue in red, today in amber."""
    if one.begun:
        unfinished = translate("Phone", "Belum selesai: %1")
        what = (
            translate("Phone", "nomor belum didiktekan") if one.state is CaseState.PROMISED else state_name(one.state)
        )
        return unfinished.replace("%1", what), "warn"
    if one.due_at is None:
        return state_name(one.state), "quiet"
    hour = f"{here.long_date(one.due_at)}, {here.hour(one.due_at)}"
    if one.due_at < now:
        return translate("Phone", "Lewat sejak %1").replace("%1", hour), "bad"
    if here.day(one.due_at) == here.day(now):
        return translate("Phone", "Hari ini sebelum %1").replace("%1", here.hour(one.due_at)), "warn"
    return translate("Phone", "Paling lambat %1").replace("%1", hour), "quiet"


def tries(one: CallBack, here: Here) -> str:
    """Say how often the reporter was rung, and what came of it last."""
    if not one.tries or one.last_try_at is None:
        return ""
    said = translate("Phone", "Ditelepon %1×, terakhir %2")
    last = f"{here.hour(one.last_try_at)} – {outcome_name(one.last_outcome)}" if one.last_outcome else ""
    return said.replace("%1", str(one.tries)).replace("%2", last or here.hour(one.last_try_at))


def outcome_name(outcome: ContactOutcome) -> str:
    """Return what came of a call."""
    return {
        ContactOutcome.REACHED: translate("Phone", "tersambung"),
        ContactOutcome.NO_ANSWER: translate("Phone", "tidak diangkat"),
        ContactOutcome.WRONG_NUMBER: translate("Phone", "salah sambung"),
        ContactOutcome.MESSAGE_LEFT: translate("Phone", "titip pesan"),
        ContactOutcome.SOLVED: translate("Phone", "teratasi"),
        ContactOutcome.NOT_SOLVED: translate("Phone", "belum teratasi"),
    }[outcome]


def rung(outcome: ContactOutcome) -> str:
    """Say what was noted, and what may follow."""
    if outcome is ContactOutcome.REACHED:
        return translate("Phone", "Tersambung, tercatat. Tulis jawabannya, atau janjikan lagi.")
    return translate("Phone", "Tercatat: %1. Tetap pada daftar “Perlu ditelepon”.").replace("%1", outcome_name(outcome))


def ended(how: CallEnd) -> str:
    """Say how a call was closed."""
    if how is CallEnd.CUT_OFF:
        return translate("Phone", "Panggilan ditutup: terputus.")
    return translate("Phone", "Panggilan ditutup: bukan konsultasi.")


def refused(state: str) -> str:
    """Say why the call could not be saved: it was closed meanwhile, or the case is no longer open to it."""
    if state in {CaseState.MERGED, CaseState.CANCELLED}:
        return translate("Phone", "Permasalahan itu %1; pilih yang lain atau catat yang baru.").replace(
            "%1", state_name(CaseState(state))
        )
    return translate("Phone", "Panggilan ini sudah ditutup; tidak ada yang diubah.")


def kept(state: PhoneState, here: Here) -> str:
    """Say how safe the typed form is."""
    match state.kept:
        case DraftState.EMPTY:
            return ""
        case DraftState.TYPING:
            return translate("Phone", "menyimpan…")
        case DraftState.WAITING:
            return translate("Phone", "belum tersimpan – menunggu basis data")
        case DraftState.SAVED:
            saved = here.second(state.kept_at) if state.kept_at else ""
            return translate("Phone", "isian tersimpan %1").replace("%1", saved).strip()


def why_closed(state: PhoneState) -> str:
    """Say what a case on the screen still lets the officer do on the telephone; empty when it is worked on here."""
    if state.work is None or not state.work.spoken:
        return ""
    match state.work.sheet.state:
        case CaseState.ANSWERED | CaseState.ARCHIVED:
            return translate(
                "Phone", "Sudah dijawab: bacakan jawabannya. Bila belum teratasi, buka kembali di Permasalahan."
            )
        case CaseState.CLARIFICATION | CaseState.ANALYSIS_ADMIN | CaseState.ESCALATED | CaseState.AWAITING_CONFIRMATION:
            said = translate("Phone", "Keadaannya: %1. Lanjutkan di Permasalahan.")
            return said.replace("%1", state_name(state.work.sheet.state))
        case _:
            return ""


def paper(state: PhoneState) -> str:
    """Say how far the original is."""
    return {
        Paper.NOT_YET: "",
        Paper.PRINTING: translate("Phone", "sedang dicetak…"),
        Paper.PRINTED: state.paper_said or translate("Phone", "Dikirim ke pencetak."),
        Paper.FAILED: translate("Phone", "Belum tercetak: %1").replace("%1", state.paper_said),
    }[state.paper]


def ask_for(missing: Missing) -> str:
    """Say beside a field what to ask the caller for."""
    return {
        Missing.NAME: translate("Phone", "Tanyakan nama penelepon."),
        Missing.ORGANISATION: translate("Phone", "Tanyakan instansi atau perusahaan."),
        Missing.ADDRESS: translate("Phone", "Tanyakan alamat."),
        Missing.PHONE: translate("Phone", "Tanyakan nomor telepon atau HP."),
        Missing.PROBLEM: translate("Phone", "Tulis permasalahan dengan kata-kata penelepon."),
    }[missing]
