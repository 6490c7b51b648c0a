"""The archive and the settings in every sample state, as widgets."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import operator_states as states
from archive_states import ARCHIVE_STATES, TODAY
from bidding_states import BIDDING_STATES
from calendar_states import calendar_states
from cases_states import CASES_STATES
from escalation_mail_states import MAIL_STATES, TOLD_STATES
from escalation_states import LIST_STATES, THREAD_STATES
from files_states import STRIPS, strip
from inbox_states import FILE_STATES, INBOX_STATES
from loket_operator.archive.screen import ArchiveScreen
from loket_operator.archive.state import ArchiveState
from loket_operator.archive.wishes import Span
from loket_operator.bidding.screen import BiddingScreen
from loket_operator.bidding.state import BiddingState
from loket_operator.cases import keys
from loket_operator.cases.screen import CasesScreen
from loket_operator.cases.state import CasesState, Page
from loket_operator.escalation import keys as escalation_keys
from loket_operator.escalation.list_page import EscalationsPage
from loket_operator.escalation.pane import EscalationPane
from loket_operator.escalation.state import EscalationsState
from loket_operator.inbox.page import InboxPage
from loket_operator.inbox.state import InboxState
from loket_operator.mail_files.bar import MailFilesBar
from loket_operator.mail_files.model import MailFilesModel
from loket_operator.mail_files.state import MailFilesState
from loket_operator.monitoring.screen import MonitoringScreen
from loket_operator.monitoring.state import MonitoringState
from loket_operator.supervisor.screen import SupervisorScreen
from loket_operator.supervisor.sections import all_sections
from loket_operator.supervisor.state import SupervisorState
from loket_operator.topbar import Tab
from loket_operator.visit_steps.state import StepsState
from loket_operator.visit_steps.strip import StepsStrip
from loket_operator.widgets.choices import choose
from loket_operator.words import Here
from loket_operator.workspace import Console
from loket_shared.qt.texts import Language
from loket_shared.qt.tokens import Tokens
from monitoring_states import MONITORING_STATES
from PySide6.QtWidgets import QWidget
from sop_states import sop_states
from steps_states import OF_CASE
from supervisor_states import supervisor_states

TABS = (
    Tab("cases", "Permasalahan", "Ctrl+5", 5),
    Tab("bidding", "Ruang bidding", "Ctrl+8", 7),
    Tab("archive", "Arsip & rekap", "Ctrl+3", 2),
    Tab("supervisor", "Pengaturan", "Ctrl+4"),
    Tab("monitoring", "Pemantauan", "Ctrl+7"),
)


class Silent:
    """Takes every press and does nothing."""

    def __getattr__(self, _verb: str) -> Callable[..., None]:
        return lambda *_words, **_named: None


class Deaf(Silent):
    """Stands for a console of which only the signals are looked at."""

    @property
    def work(self) -> "Deaf":
        """Return something with signals."""
        return self

    @property
    def acting(self) -> "Deaf":
        """Return something with signals."""
        return self

    crashed = available = changed = Silent()


def archive(state: ArchiveState, language: Language, tokens: Tokens, *, own_dates: bool = False) -> ArchiveScreen:
    """Draw the archive in a state."""
    screen = ArchiveScreen(Silent(), tokens, Here(states.ZONE, language), lambda: TODAY)
    if own_dates:
        choose(screen.list.wishes.span, Span.OWN)
    screen.show_state(state)
    return screen


def supervisor(state: SupervisorState, language: Language) -> SupervisorScreen:
    """Draw the settings in a state."""
    folder = Path("/home/petugas/.local/share/loket/backups")
    screen = SupervisorScreen(Silent(), all_sections(), Here(states.ZONE, language), folder)
    screen.show_state(state)
    return screen


def bidding(state: BiddingState, language: Language, tokens: Tokens) -> BiddingScreen:
    """Draw the bidding room in a state."""
    screen = BiddingScreen(Silent(), tokens, Here(states.ZONE, language))
    screen.show_state(state, states.NOW)
    return screen


def monitoring(state: MonitoringState, language: Language, tokens: Tokens) -> MonitoringScreen:
    """Draw monitoring in a state."""
    screen = MonitoringScreen(Silent(), tokens, Here(states.ZONE, language), lambda: TODAY)
    screen.show_state(state, states.NOW)
    return screen


def cases(state: CasesState, language: Language, tokens: Tokens, steps: StepsState | None = None) -> CasesScreen:
    """Draw the open cases in a state; `steps` are those by key of a case without a visit."""
    screen = CasesScreen(Silent(), tokens, Here(states.ZONE, language))
    several = state.open is not None and bool(state.open.offered.similar)
    screen.case.hold_files(strip(STRIPS["several" if several else "none"], key=keys.FILES, shown=0))
    screen.case.hold_steps(StepsStrip(Silent(), most=1, narrow=True, step=keys.HAND_STEP, rating=keys.RATING))
    screen.show_state(state, states.NOW)
    if steps is not None:
        screen.case.show_steps(steps, states.NOW)
    return screen


def escalations(state: EscalationsState, language: Language, tokens: Tokens, page: Page) -> CasesScreen:
    """Draw the pages of escalations beside the list of cases."""
    here = Here(states.ZONE, language)
    screen = CasesScreen(Silent(), tokens, here)
    thread, every = EscalationPane(Silent(), tokens, here), EscalationsPage(Silent(), tokens, here)
    model = MailFilesModel(cast("Console", Deaf()))
    model.setParent(thread)
    files = MailFilesBar(model, escalation_keys.FILES, thread)
    files.show_state(MailFilesState(state.filed))
    thread.hold_files(files)
    screen.hold(Page.ESCALATION, thread)
    screen.hold(Page.ESCALATIONS, every)
    screen.show_state(replace(CASES_STATES["case"], page=page), states.NOW)
    (thread if page is Page.ESCALATION else every).show_state(state, states.NOW)
    return screen


def mails(state: InboxState, files: MailFilesState, language: Language, tokens: Tokens) -> CasesScreen:
    """Draw the inbox beside the list of cases."""
    here = Here(states.ZONE, language)
    screen = CasesScreen(Silent(), tokens, here)
    model = MailFilesModel(cast("Console", Deaf()))
    page = InboxPage(Silent(), model, tokens, here)
    model.setParent(page)
    screen.hold(Page.MAILS, page)
    screen.show_state(replace(CASES_STATES["case"], page=Page.MAILS), states.NOW)
    screen.list.show_mails(state.counts)
    page.show_state(state, states.NOW)
    page.mail.files.show_state(replace(files, mail=state.open.mail if state.open is not None else None))
    return screen


def of_room(language: Language, tokens: Tokens) -> Iterator[tuple[str, QWidget, str]]:
    """Yield the bidding room's pictures."""
    for name, room in BIDDING_STATES.items():
        yield f"bidding-{name}", bidding(room, language, tokens), "bidding"


def workspaces(language: Language, tokens: Tokens) -> Iterator[tuple[str, QWidget, str]]:
    """Yield name, widget and tab of every picture."""
    for name, cases_state in (CASES_STATES | TOLD_STATES).items():
        yield f"cases-{name}", cases(cases_state, language, tokens), "cases"
    for name, steps in OF_CASE.items():
        yield f"cases-by-key-{name}", cases(CASES_STATES["case"], language, tokens, steps), "cases"
    for name, thread_state in (THREAD_STATES | MAIL_STATES).items():
        yield f"escalation-{name}", escalations(thread_state, language, tokens, Page.ESCALATION), "cases"
    for name, list_state in LIST_STATES.items():
        yield f"escalation-{name}", escalations(list_state, language, tokens, Page.ESCALATIONS), "cases"
    for name, inbox_state in INBOX_STATES.items():
        files = FILE_STATES.get(name, MailFilesState())
        yield f"inbox-{name}", mails(inbox_state, files, language, tokens), "cases"
    for name, archive_state in ARCHIVE_STATES.items():
        yield f"archive-{name}", archive(archive_state, language, tokens), "archive"
    yield "archive-own-dates", archive(ARCHIVE_STATES["list"], language, tokens, own_dates=True), "archive"
    for name, settings_state in (supervisor_states() | calendar_states() | sop_states()).items():
        yield f"settings-{name}", supervisor(settings_state, language), "supervisor"
    step = supervisor(sop_states()["sop-s3"], language)
    step.procedure.steps.edit(8)
    yield "settings-sop-s3-step", step, "supervisor"
    for name, page in (("sop-compared", "history"), ("sop-new", "document")):
        whole = supervisor(sop_states()[name], language)
        whole.procedure.open_page(page)
        yield f"settings-{name}-{page}", whole, "supervisor"
    yield from of_room(language, tokens)
    for name, monitoring_state in MONITORING_STATES.items():
        yield f"monitoring-{name}", monitoring(monitoring_state, language, tokens), "monitoring"
