"""The whole model of the inbox: what an officer decides about a mail, and what became of it."""

from dataclasses import replace
from uuid import UUID

from loket_shared.services import inbox_deciding
from loket_shared.services.inbox_list import MailLine
from loket_shared.services.inbox_store import ArrivalState
from loket_shared.services.results import NotAllowed, Saved
from PySide6.QtCore import Signal

from loket_operator.inbox import words
from loket_operator.inbox.choices import offered
from loket_operator.inbox.core import InboxCore
from loket_operator.inbox.state import ACT, Aside
from loket_operator.inbox.words import translate


class InboxModel(InboxCore):
    """All verbs of the page; see InboxVerbs. `left` leads back to the case, `decided` comes when a mail went somewhere."""

    left = Signal()
    decided = Signal()
    asked_for = Signal(object, object)

    def show_quoted(self) -> None:
        """Show what the mail repeats of earlier ones, or hide it again."""
        opened = self.state.open
        if opened is not None and opened.mail.quoted:
            self.show(replace(self.state, open=replace(opened, quoted=not opened.quoted)))

    def show_more(self) -> None:
        """Show the next part of a long text."""
        opened = self.state.open
        if opened is not None:
            self.show(replace(self.state, open=replace(opened, parts=opened.parts + 1)))

    def want_other(self) -> None:
        """Offer escalations for a mail that is linked already."""
        opened = self.state.open
        if opened is not None and opened.mail.line.linked is not None:
            self.show(replace(self.state, open=replace(opened, elsewhere=not opened.elsewhere)))

    def link(self, escalation_id: UUID) -> None:
        """The open mail belongs to this escalation; only what is offered can be chosen."""
        opened = self.state.open
        if opened is None or self.state.on_its_way:
            return
        chosen = next((one for one in offered(opened) if one.target.escalation_id == escalation_id), None)
        if chosen is None:
            return
        line = opened.mail.line
        self.console.acting.do(
            ACT,
            lambda tx, act: inbox_deciding.link(tx, act, line.id, line.version, escalation_id),
            lambda outcome: self._linked(words.name_of(chosen.target), outcome),
        )

    def set_aside(self) -> None:
        """The open mail belongs to no escalation."""
        opened = self.state.open
        if opened is not None and opened.mail.line.waits and not self.state.on_its_way:
            line = opened.mail.line
            self.console.acting.do(
                ACT,
                lambda tx, act: inbox_deciding.set_aside(tx, act, line.id, line.version),
                lambda outcome: self._put_aside(line, outcome),
            )

    def put_back(self) -> None:
        """Let the open mail, or the one that was set aside last, wait again."""
        opened, aside = self.state.open, self.state.aside
        if self.state.on_its_way:
            return
        if opened is not None and opened.mail.line.state is ArrivalState.SET_ASIDE:
            at, version = opened.mail.line.id, opened.mail.line.version
        elif aside is not None:
            at, version = aside.arrival_id, aside.version
        else:
            return
        self.console.acting.do(ACT, lambda tx, act: inbox_deciding.put_back(tx, act, at, version), self._came_back)

    def open_thread(self) -> None:
        """Ask for the case of a linked mail, at its escalation."""
        linked = self.state.open.mail.line.linked if self.state.open is not None else None
        if linked is not None:
            self.asked_for.emit(linked.case_id, linked.escalation_id)

    def leave(self) -> None:
        """Go back to the case."""
        self.left.emit()

    def _linked(self, name: str, outcome: Saved | NotAllowed) -> None:
        if isinstance(outcome, Saved):
            self.console.say(translate("Inbox", "E-mail ditautkan ke %1.").replace("%1", name))
            self._gone()
        else:
            self._overtaken()

    def _put_aside(self, line: MailLine, outcome: Saved | NotAllowed) -> None:
        if isinstance(outcome, Saved):
            aside = Aside(line.id, outcome.version, words.subject(line))
            self.show(replace(self.state, aside=aside))
            self.console.say(translate("Inbox", "E-mail disisihkan; tetap tersimpan di “Disisihkan”."))
            self._gone()
        else:
            self._overtaken()

    def _came_back(self, outcome: Saved | NotAllowed) -> None:
        self.show(replace(self.state, aside=None))
        if isinstance(outcome, Saved):
            self.console.say(translate("Inbox", "E-mail menunggu lagi di “Belum tertaut”."))
            self._gone()
        else:
            self.console.say(translate("Inbox", "Tidak jadi: petugas lain lebih dahulu. Daftarnya diperbarui."))
            self.read()

    def _gone(self) -> None:
        """The mail is done with: back to the list, where the next one waits."""
        self.show(replace(self.state, open=None))
        self.decided.emit()
        self.read()

    def _overtaken(self) -> None:
        opened = self.state.open
        if opened is not None:
            said = translate("Inbox", "Tidak jadi: petugas lain lebih dahulu. Baca keadaannya yang baru.")
            self.show(replace(self.state, open=replace(opened, refusal=said)))
        self.read()
