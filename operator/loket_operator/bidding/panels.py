"""Holds the one inline panel that is open, and starts it once when it opens."""

from typing import cast
from uuid import UUID

from loket_shared.domain.bidding import SessionState, earlier
from loket_shared.services.pauses import PauseCause
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loket_operator.bidding import words
from loket_operator.bidding.ask_panels import ChoicePanel, EndPanel, HandOverPanel, Option, TextPanel, UntrainedPanel
from loket_operator.bidding.path_words import numbered, short
from loket_operator.bidding.state import BiddingState, Panel
from loket_operator.bidding.verbs import BiddingVerbs
from loket_operator.bidding.words import translate
from loket_operator.cases.time_words import cause_of_pause
from loket_operator.desk import words as desk_words
from loket_operator.desk.state import Panel as DeskPanel
from loket_operator.widgets.reason_panel import ReasonPanel

PAUSES = tuple(one for one in PauseCause if one is not PauseCause.PROVISIONAL)
TEXTS = frozenset({Panel.PROBLEM, Panel.SOLUTION, Panel.ESCALATE, Panel.UPLOADED, Panel.NOTE})


class Panels(QWidget):
    """No panel, no room taken."""

    def __init__(self, verbs: BiddingVerbs) -> None:
        super().__init__()
        self.setObjectName("biddingPanels")
        self._verbs = verbs
        self._open: tuple[Panel, UUID | None] = (Panel.NONE, None)
        close = verbs.close_panel
        self.skip = ReasonPanel("skip", desk_words.quick_reasons(DeskPanel.SKIP), verbs.skip, close, columns=2)
        self.withdraw = ReasonPanel(
            "withdraw", desk_words.quick_reasons(DeskPanel.WITHDRAW), verbs.withdraw, close, columns=2
        )
        self.leave = ReasonPanel("leave", desk_words.quick_reasons(DeskPanel.LEAVE), verbs.leave, close, columns=2)
        self.broken = ReasonPanel("broken", _broken(), self._break, close, columns=2)
        self.text, self.choice = TextPanel("ask", verbs), ChoicePanel("choice", verbs)
        self.untrained, self.hand_over, self.end = UntrainedPanel(verbs), HandOverPanel(verbs), EndPanel(verbs)
        self._parts: dict[Panel, QWidget] = {
            Panel.SKIP: self.skip,
            Panel.WITHDRAW: self.withdraw,
            Panel.LEAVE: self.leave,
            Panel.BROKEN: self.broken,
            Panel.UNTRAINED: self.untrained,
            Panel.HAND_OVER: self.hand_over,
            Panel.END: self.end,
            **dict.fromkeys((Panel.SEAT, Panel.MOVE, Panel.BACK, Panel.PAUSE), self.choice),
            **dict.fromkeys(TEXTS, self.text),
        }
        self._state = BiddingState()
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        for part in dict.fromkeys(self._parts.values()):
            part.hide()
            inner.addWidget(part)
        self.hide()

    def show_state(self, state: BiddingState) -> None:
        """Show the open panel, begun anew when it was opened just now."""
        self._state, panel = state, state.panel
        shown = self._parts.get(panel)
        for part in dict.fromkeys(self._parts.values()):
            if part is not shown:
                part.hide()
        self.setVisible(shown is not None)
        if shown is not None:
            shown.show()
        busy = "session" in state.busy
        self.text.show_text(state.typed if panel in TEXTS else "", state.refusal, busy=busy)
        self.untrained.show_refusal(state.refusal)
        self.end.show_refusal(state.refusal)
        about = state.called.ticket_id if panel in {Panel.SEAT} and state.called else state.open_id
        if self._open != (panel, about):
            self._open = (panel, about)
            self._begin(state)

    def _begin(self, state: BiddingState) -> None:
        label = state.line.label if state.line else ""
        called = state.called.label if state.called else ""
        match state.panel:
            case Panel.SKIP:
                asked = translate("Bidding", "Lewati %1 sebelum panggilan ketiga: mengapa?")
                self.skip.begin(asked.replace("%1", called))
            case Panel.WITHDRAW:
                asked = translate("Bidding", "Batalkan panggilan %1: mengapa? Nomor tetap pada tempatnya.")
                self.withdraw.begin(asked.replace("%1", called))
            case Panel.LEAVE:
                self.leave.begin(translate("Bidding", "%1 pergi sebelum didampingi: mengapa?").replace("%1", called))
            case Panel.BROKEN if state.seat is not None:
                asked = translate("Bidding", "%1 rusak: mengapa?")
                self.broken.begin(asked.replace("%1", words.place(state.seat.kind, state.seat.number)))
            case Panel.UNTRAINED:
                self.untrained.begin(state.trainings)
            case Panel.HAND_OVER:
                held = state.line.staff_id if state.line else None
                self.hand_over.begin(tuple(one for one in state.helpers if one[0] != held), state.desks)
            case Panel.END:
                self.end.begin(label)
            case Panel.SEAT | Panel.MOVE | Panel.BACK | Panel.PAUSE:
                self._begin_choice(state)
            case one if one in TEXTS:
                self.text.begin(*_asks(state, one))

    def _begin_choice(self, state: BiddingState) -> None:
        line, called = state.line, state.called
        match state.panel:
            case Panel.SEAT if called is not None:
                title = translate("Bidding", "%1 duduk di mana?").replace("%1", called.label)
                self.choice.begin(
                    title, _seats(state, called.visit_id), lambda to: self._verbs.sit(cast("UUID | None", to))
                )
            case Panel.MOVE if line is not None:
                title = translate("Bidding", "%1 pindah ke mana?").replace("%1", line.label)
                self.choice.begin(
                    title, _seats(state, line.visit_id), lambda to: self._verbs.move(cast("UUID | None", to))
                )
            case Panel.BACK if line is not None:
                title = translate("Bidding", "Kembali ke langkah mana?")
                back: list[Option] = [(one, numbered(one)) for one in earlier(line.state)]
                self.choice.begin(title, back, lambda to: self._verbs.go_back(cast("SessionState", to)))
            case Panel.PAUSE:
                title = translate("Bidding", "Jeda karena apa? Jam langkah berhenti sampai dilanjutkan.")
                causes: list[Option] = [(one, cause_of_pause(one)) for one in PAUSES]
                self.choice.begin(title, causes, lambda cause: self._verbs.pause(cast("PauseCause", cause)))

    def _break(self, reason: str) -> None:
        if self._state.seat_id is not None:
            self._verbs.break_seat(self._state.seat_id, reason)


def _seats(state: BiddingState, visit_id: UUID) -> list[Option]:
    free: list[Option] = [(one.id, words.place(one.kind, one.number)) for one in state.open_to(visit_id)]
    return [*free[:8], (None, words.place(None, None))]


def _broken() -> tuple[str, ...]:
    return (
        translate("Bidding", "Komputer tidak menyala"),
        translate("Bidding", "Jaringan terputus"),
        translate("Bidding", "Aplikasi enkripsi bermasalah"),
    )


def _asks(state: BiddingState, panel: Panel) -> tuple[str, str, str]:
    """Return what a text panel asks, what it adds, and what its button says."""
    form = (state.line.case_label or "") if state.line else ""
    return {
        Panel.PROBLEM: (
            translate("Bidding", "Apa yang tidak berhasil?"),
            translate("Bidding", "Menjadi permasalahan dengan nomor formulir; Anda menanganinya sekarang."),
            translate("Bidding", "Catat dan tangani"),
        ),
        Panel.SOLUTION: (
            translate("Bidding", "Bagaimana masalahnya diselesaikan?"),
            translate("Bidding", "Ditulis sebagai jawaban pada %1; lalu kembali ke: %2.")
            .replace("%1", form)
            .replace("%2", short(state.line.origin) if state.line and state.line.origin else ""),
            translate("Bidding", "Simpan, masalah selesai"),
        ),
        Panel.ESCALATE: (
            translate("Bidding", "Tidak terselesaikan: eskalasi ke LKPP. Apa yang sudah dicoba?"),
            translate(
                "Bidding",
                "Sesi selesai; penyedia akan dihubungi. Konsep eskalasi dibuka, dan LKPP dikonfirmasi lewat telepon.",
            ),
            translate("Bidding", "Eskalasi dan akhiri sesi"),
        ),
        Panel.UPLOADED: (
            translate("Bidding", "Penawaran terunggah: akhiri sesi?"),
            translate("Bidding", "Catatan bila perlu. Penyedia melapor keluar sebelum pulang."),
            translate("Bidding", "Ya, sesi selesai"),
        ),
        Panel.NOTE: (
            translate("Bidding", "Catatan pada langkah ini"),
            translate("Bidding", "Jangan menulis kata sandi, kunci, atau isi penawaran."),
            translate("Bidding", "Simpan catatan"),
        ),
    }[panel]
