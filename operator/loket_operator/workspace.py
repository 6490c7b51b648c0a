"""What a workspace is: a widget with a title, roles and a key, built from the console's shared parts.

To add one, write a package with `SPEC = WorkspaceSpec(…)` and name it in `app.WORKSPACES`; the shell does the rest.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from loket_shared.clock import Clock
from loket_shared.config import Config
from loket_shared.domain.states import Role
from loket_shared.qt.texts import Language
from loket_shared.qt.tokens import Tokens
from loket_shared.qt.work import Work
from loket_shared.services.catalogue import CategoryView, DeskView, GroupView, ServiceView
from loket_shared.services.mail_accounts import MailAccount
from loket_shared.services.offices import OfficeView
from loket_shared.services.revisions import Topic
from loket_shared.services.settings import OfficeSettings
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from loket_operator.acting import Acting
from loket_operator.keys import Keys
from loket_operator.mail.room import Mailroom
from loket_operator.memory import Memory
from loket_operator.session import Session
from loket_operator.words import Here

ALL_TOPICS = frozenset(Topic)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The office as every workspace needs it; read anew when topic `settings` changes.

    `mail` is the office's mail account, None where it writes to LKPP by hand.
    """

    office: OfficeView
    settings: OfficeSettings = field(default_factory=OfficeSettings)
    services: tuple[ServiceView, ...] = ()
    desks: tuple[DeskView, ...] = ()
    groups: tuple[GroupView, ...] = ()
    categories: tuple[CategoryView, ...] = ()
    mail: MailAccount | None = None

    @property
    def zone(self) -> str:
        """Return the office's IANA zone."""
        return self.office.zone


@dataclass(slots=True)
class Console:
    """What a workspace may use: the database door, acts in the officer's name, the clock, the office, the look.

    `catalogue` is replaced when the office's settings change. `paper` is a Work of its own, so that a slow printer delays
    no call; `memory` keeps this machine's habits. `say` shows one calm line at the foot of the window, never a dialog.
    `mailroom` sends and reads the office's mail where this machine has the password.
    """

    work: Work
    paper: Work
    acting: Acting
    session: Session
    clock: Clock
    config: Config
    memory: Memory
    catalogue: Catalogue
    tokens: Tokens
    language: Language
    say: Callable[[str], None]
    mailroom: Mailroom

    @property
    def here(self) -> Here:
        """Return how times are said at this console."""
        return Here(self.catalogue.zone, self.language)


@dataclass(frozen=True, slots=True)
class Notice:
    """What an open piece of work says of itself while another workspace is at the front.

    `clock` is its running standard, `words` the same in words, `role` the colour of both (ok, warn, bad, quiet).
    """

    title: str
    clock: str = ""
    words: str = ""
    role: str = "quiet"


class Workspace(QWidget):
    """Base of every workspace: it is told what changed and redraws only what is concerned.

    `count` is emitted with the number that stands beside the title in the bar (0 shows none); `noticed` when `notice()`
    changed; `asks` with the name of another workspace and the word that its `summoned` gets.
    """

    count = Signal(int)
    noticed = Signal()
    asks = Signal(str, str)

    def refresh(self, topics: frozenset[Topic]) -> None:
        """Read again what belongs to these topics; the first call names all of them."""

    def opened(self) -> None:
        """Take the keyboard: the workspace was brought to the front."""

    def summoned(self, word: str, *, at_front: bool) -> bool:
        """Do what one of the spec's `summons` asks; True brings the workspace to the front, False goes back from it."""
        return bool(word) and not at_front

    def notice(self) -> Notice | None:
        """Say in one line what is open here, None when nothing is."""
        return None

    def officer_changed(self) -> None:
        """Go on in another officer's name; open work stays as it is."""

    def place_changed(self) -> None:
        """Go on at another desk, or with what a supervisor changed of the desk, or of the officer's name and roles."""

    def flush(self) -> None:
        """Send what was typed to the database now: the officer changes, signs out or closes the window."""

    def unsaved(self) -> bool:
        """Tell whether something that was sent by `flush` is not in the database yet."""
        return False

    def tick(self) -> None:
        """A second has passed: let clocks and waiting times run."""


@dataclass(frozen=True, slots=True)
class WorkspaceSpec:
    """How the shell lists a workspace; `name` is in its object names (`tab:desk`, `workspace:desk`).

    A workspace that lies `over` the others comes and goes by its `summons`: keys that work everywhere, each with the word
    that `Workspace.summoned` gets; the first one is also what leads back.
    """

    name: str
    title: Callable[[], str]
    icon: str
    roles: frozenset[Role]
    keys: str
    build: Callable[[Console], Workspace]
    over: bool = False
    summons: tuple[tuple[Keys, str], ...] = ()
