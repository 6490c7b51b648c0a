"""The verbs of calling: next, once more, skip, wrong call, here, left in the middle (S3-08, K4 to K9)."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar, assert_never
from uuid import UUID

from loket_shared.services import calls, transferring, turn_ends
from loket_shared.services.act import Act
from loket_shared.services.calls import Called, DeskBusy, NobodyWaits, NoSeat
from loket_shared.services.results import NotAllowed, ReasonNeeded
from loket_shared.services.transferring import NoSuchService, Transferred
from loket_shared.services.turn_ends import Left, Presented, Skipped, Withdrawn
from PySide6.QtCore import QObject
from sqlalchemy import Connection

from loket_operator.desk import outcome_words as words
from loket_operator.desk.core import DeskCore
from loket_operator.desk.legal import DeskAct, legal
from loket_operator.desk.reading import Part
from loket_operator.desk.state import Panel
from loket_operator.desk.words import translate
from loket_operator.workspace import Console

T = TypeVar("T")
LIVE = frozenset({Part.QUEUE, Part.VISITORS})


class CallingDesk(DeskCore):
    """Each verb sends one act; a verb that is not legal now does nothing."""

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(console, parent)
        self._about: UUID | None = None

    def call_next(self) -> None:
        """Call the next number to this desk."""
        desk_id = self.state.desk_id
        if desk_id is not None and DeskAct.CALL_NEXT in legal(self.state):
            name = DeskAct.CALL_NEXT.value
            self.console.acting.do(name, lambda tx, act: calls.call_next(tx, act, desk_id), self._called)

    def recall(self) -> None:
        """Call the same number once more."""
        self._ticket_act(DeskAct.RECALL, calls.recall, self._recalled)

    def skip(self, reason: str | None = None) -> None:
        """Skip the number; before the third call it needs a reason."""
        self._ticket_act(DeskAct.SKIP, lambda tx, act, ticket: turn_ends.skip(tx, act, ticket, reason), self._skipped)

    def withdraw(self, reason: str) -> None:
        """Take back a wrong call."""
        self._ticket_act(
            DeskAct.WITHDRAW, lambda tx, act, ticket: turn_ends.withdraw(tx, act, ticket, reason), self._withdrawn
        )

    def present(self) -> None:
        """The visitor is here."""
        self._ticket_act(DeskAct.PRESENT, turn_ends.present, self._presented)

    def leave(self, reason: str) -> None:
        """The visitor left in the middle."""
        self._ticket_act(DeskAct.LEAVE, lambda tx, act, ticket: turn_ends.leave(tx, act, ticket, reason), self._left)

    def transfer(self, service_id: UUID, reason: str) -> None:
        """Pass the visitor on to another service."""
        self._ticket_act(
            DeskAct.TRANSFER,
            lambda tx, act, ticket: transferring.transfer(tx, act, ticket, service_id, reason),
            self._transferred,
        )

    def choose_visitor(self, ticket_id: UUID) -> None:
        """Open another visitor of this desk."""
        if ticket_id != self.state.current_id:
            self.put_away()
            self.open_visitor(ticket_id)

    def open_panel(self, panel: Panel) -> None:
        """Open an inline panel."""
        self.show(replace(self.state, panel=panel))

    def close_panel(self) -> None:
        """Close the inline panel."""
        self.show(replace(self.state, panel=Panel.NONE))

    def _ticket_act(self, what: DeskAct, verb: Callable[[Connection, Act, UUID], T], done: Callable[[T], None]) -> None:
        ticket_id = self.state.current_id
        if ticket_id is not None and what in legal(self.state):
            self._send_about(ticket_id, lambda tx, act: verb(tx, act, ticket_id), done)

    def _send_about(self, ticket_id: UUID, verb: Callable[[Connection, Act], T], done: Callable[[T], None]) -> None:
        """Send an act on a ticket; another visitor may be open when its answer comes."""

        def answered(outcome: T) -> None:
            self._about = ticket_id
            done(outcome)

        self.console.acting.do("ticket", verb, answered)

    def _still_open(self) -> bool:
        """Tell whether the visitor whom an answer is about is the one on the screen."""
        return self.state.current_id in {self._about, None}

    def _answer_with(self, panel: Panel) -> None:
        """Open or close the panel of the visitor whom an answer is about; that of another one stays as it is."""
        if self._still_open():
            self.show(replace(self.state, panel=panel))

    def _called(self, outcome: Called | NobodyWaits | DeskBusy | NoSeat) -> None:
        match outcome:
            case Called():
                self.console.say(translate("Desk", "%1 dipanggil.").replace("%1", outcome.label))
            case NobodyWaits():
                self.console.say(translate("Desk", "Belum ada yang menunggu."))
            case NoSeat():
                said = translate(
                    "Desk", "%1 menunggu tempat di ruang bidding: semua terisi, belum dibersihkan, rusak, atau dipesan."
                )
                self.console.say(said.replace("%1", outcome.label))
            case DeskBusy():
                said = translate("Desk", "%1 masih dipanggil atau dilayani di meja ini.")
                self.console.say(said.replace("%1", outcome.label))
            case _:
                assert_never(outcome)
        self.read(LIVE)

    def _recalled(self, outcome: Called | NotAllowed) -> None:
        match outcome:
            case Called():
                self.console.say(words.recalled(outcome.label, outcome.calls, too_soon=outcome.too_soon))
                counted = (
                    replace(one, calls=outcome.calls) if one.ticket_id == outcome.ticket_id else one
                    for one in self.state.visitors
                )
                self.show_visitors(tuple(counted))
            case NotAllowed():
                self._overtaken(outcome)
            case _:
                assert_never(outcome)
        self.read(LIVE)

    def _skipped(self, outcome: Skipped | ReasonNeeded | NotAllowed) -> None:
        match outcome:
            case Skipped():
                self.console.say(words.skipped(outcome.label, outcome.returns_after))
                self._answer_with(Panel.NONE)
            case ReasonNeeded():
                self._answer_with(Panel.SKIP)
            case NotAllowed():
                self._overtaken(outcome)
            case _:
                assert_never(outcome)
        self.read(LIVE)

    def _withdrawn(self, outcome: Withdrawn | ReasonNeeded | NotAllowed) -> None:
        match outcome:
            case Withdrawn():
                said = translate("Desk", "Panggilan %1 dibatalkan; nomor tetap pada tempatnya.")
                self.console.say(said.replace("%1", outcome.label))
                self._answer_with(Panel.NONE)
            case ReasonNeeded():
                self._answer_with(Panel.WITHDRAW)
            case NotAllowed():
                self._overtaken(outcome)
            case _:
                assert_never(outcome)
        self.read(LIVE)

    def _presented(self, outcome: Presented | NotAllowed) -> None:
        match outcome:
            case Presented():
                self._answer_with(Panel.NONE)
            case NotAllowed():
                self._overtaken(outcome)
            case _:
                assert_never(outcome)
        self.read(LIVE)

    def _left(self, outcome: Left | ReasonNeeded | NotAllowed) -> None:
        match outcome:
            case Left():
                self.console.say(translate("Desk", "Kunjungan diakhiri; permasalahan tetap terbuka."))
                self._answer_with(Panel.NONE)
            case ReasonNeeded():
                self._answer_with(Panel.LEAVE)
            case NotAllowed():
                self._overtaken(outcome)
            case _:
                assert_never(outcome)
        self.read(LIVE)

    def _transferred(self, outcome: Transferred | NoSuchService | ReasonNeeded | NotAllowed) -> None:
        match outcome:
            case Transferred():
                self.console.say(words.transferred(outcome.label, outcome.ahead))
                self._answer_with(Panel.NONE)
            case NoSuchService():
                self.console.say(translate("Desk", "Layanan itu tidak dapat dipilih. Pilih layanan lain."))
            case ReasonNeeded():
                self._answer_with(Panel.TRANSFER)
            case NotAllowed():
                self._overtaken(outcome)
            case _:
                assert_never(outcome)
        self.read(LIVE)

    def _overtaken(self, outcome: NotAllowed) -> None:
        self.console.say(words.overtaken(outcome.state))
        self.read(frozenset(Part))
