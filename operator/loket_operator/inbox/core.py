"""The state of the inbox, and how it follows the database."""

from dataclasses import replace
from uuid import UUID

from loket_shared.services.escalation_finding import EscalationTarget, find_escalations
from loket_shared.services.inbox_list import MailBox
from loket_shared.services.mail_reading import WholeMail, open_mail
from PySide6.QtCore import QObject, QTimer, Signal

from loket_operator.inbox.reading import InboxPicture, read_counts, read_inbox
from loket_operator.inbox.state import InboxState, OpenedMail
from loket_operator.workspace import Console

SEARCH_MS = 200


class InboxCore(QObject):
    """Holds one InboxState; `changed` comes after every change of it. Away from the page only the counts are read."""

    changed = Signal()

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self.state = InboxState(console.session.sitting.staff_id)
        self._watching = False
        self._searching = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._searching.timeout.connect(self.search)
        console.acting.changed.connect(lambda: self.show(replace(self.state, busy=console.acting.busy)))

    def show(self, state: InboxState) -> None:
        """Go on with another state and tell the screen, if anything is different."""
        if state != self.state:
            self.state = state
            self.changed.emit()

    def reset(self) -> None:
        """Another officer sits here: no mail that the first one opened stays in sight."""
        self.show(InboxState(self.console.session.sitting.staff_id, busy=self.state.busy))
        self.read()

    def watch(self, *, watching: bool) -> None:
        """Follow the list and the opened mail while the page is at the front."""
        if watching != self._watching:
            self._watching = watching
            self.read()

    def read(self) -> None:
        """Read anew what is shown."""
        state, office_id = self.state, self.console.catalogue.office.id
        if self.console.session.sitting.staff_id is None:
            return
        if not self._watching:
            self.console.work.read(lambda tx: read_counts(tx, office_id), self._take)
            return
        opened = state.open.mail.line.id if state.open is not None else None
        box, page = state.box, state.page
        self.console.work.read(
            lambda tx: read_inbox(tx, office_id, box, page, opened), lambda found: self._take(found, box, page)
        )

    def show_box(self, box: MailBox) -> None:
        """List what waits, what was set aside, or what is linked."""
        self.show(replace(self.state, box=box, page=0, shown=None, open=None))
        self.read()

    def turn(self, by: int) -> None:
        """Show another page of the list."""
        self.show(replace(self.state, page=max(self.state.page + by, 0)))
        self.read()

    def open_mail(self, arrival_id: UUID) -> None:
        """Open a mail; that an officer opened it is journalled."""
        self.console.acting.do("open_mail", lambda tx, act: open_mail(tx, act, arrival_id), self._opened)

    def close_mail(self) -> None:
        """Go back to the list alone."""
        self.show(replace(self.state, open=None))

    def look_for(self, text: str) -> None:
        """Offer the escalations that these words mean; while somebody types, only the newest wish is sent."""
        opened = self.state.open
        if opened is not None and text != opened.search:
            self.show(replace(self.state, open=replace(opened, search=text, found=None)))
            self._searching.start()

    def search(self) -> None:
        """Ask for what is typed, now."""
        self._searching.stop()
        opened, office_id = self.state.open, self.console.catalogue.office.id
        if opened is None:
            return
        typed, year = opened.search, self.console.here.day(self.console.clock.now()).year
        self.console.work.read_long(
            lambda tx: find_escalations(tx, office_id, typed, year), lambda found: self._found(typed, found)
        )

    def _found(self, typed: str, found: tuple[EscalationTarget, ...]) -> None:
        opened = self.state.open
        if opened is not None and opened.search == typed:
            self.show(replace(self.state, open=replace(opened, found=found)))

    def _opened(self, mail: WholeMail | None) -> None:
        if mail is not None:
            self.show(replace(self.state, open=OpenedMail(mail)))
        else:
            self.read()

    def _take(self, picture: InboxPicture, box: MailBox = MailBox.WAITING, page: int = 0) -> None:
        state = replace(self.state, counts=picture.counts)
        if picture.shown is not None and (box, page) == (state.box, state.page):
            state = replace(state, shown=picture.shown, page=picture.shown.page)
        mail = picture.mail
        if mail is not None and state.open is not None and state.open.mail.line.id == mail.line.id:
            state = replace(state, open=_followed(state.open, mail))
        self.show(state)


def _followed(opened: OpenedMail, mail: WholeMail) -> OpenedMail:
    """Return the opened mail as it stands now; where it was linked meanwhile, nobody chooses by a key already under way."""
    moved = mail.line.linked != opened.mail.line.linked
    return replace(opened, mail=mail, elsewhere=opened.elsewhere and not moved)
