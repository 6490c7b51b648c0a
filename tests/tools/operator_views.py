"""Every screen of the console in every sample state, as widgets: pictures are taken of them, and they are measured."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import cast
from uuid import UUID

import more_operator_views
import operator_states as states
import steps_states
from booking_states import BOOKING_STATES
from files_states import STRIPS, strip
from loket_operator.bidding_booking.page import BookingPage
from loket_operator.bidding_booking.state import BookingState
from loket_operator.desk.causes import CausesPage, CausesState, OwnCauses
from loket_operator.desk.clock import standards
from loket_operator.desk.screen import DeskScreen
from loket_operator.desk.state import DeskState
from loket_operator.frame import Frame, FrameVerbs
from loket_operator.front_office.return_pane import ReturnPane
from loket_operator.front_office.returning import ReturnState
from loket_operator.front_office.screen import FrontScreen
from loket_operator.front_office.state import FrontState, Page
from loket_operator.roles import SPSE_ROLES
from loket_operator.sign_in.desk_choice import DeskChoiceScreen
from loket_operator.sign_in.lock_screen import LockScreen
from loket_operator.sign_in.screen import SignInScreen
from loket_operator.sign_in.state import Gate, GateState
from loket_operator.strip import StripState
from loket_operator.topbar import BarState, Tab
from loket_operator.visit_steps.state import StepsState
from loket_operator.visit_steps.strip import StepsStrip
from loket_operator.widgets.choices import Choices
from loket_operator.words import Here
from loket_operator.workspace import Console, Notice
from loket_shared.db.errors import Reason
from loket_shared.qt.texts import Language
from loket_shared.qt.tokens import LIGHT, Tokens
from mail_states import MAIL_STATES
from monitoring_states import LINES
from phone_states import phone_pictures
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from several_states import RETURN_STATES, SEVERAL_STATES

WIDE, SMALL = QSize(1600, 900), QSize(1366, 768)


BELOW = StripState(
    Notice("A027  Budi Santoso — CV Cipta Karya Mandiri", "S3-09 Analisis  08.12 / 30.00", "sesuai standar", "ok"),
    "Kembali  F11 · Ctrl+T",
)
ABOVE = StripState(
    Notice("Telepon: Rina Kartika Ningrum", "S0-03 Menanyakan masalah  04.18 / 05.00", "sisa 00.42", "warn"),
    "Lanjutkan  F11 · Ctrl+T",
)


class Nobody:
    """Takes every press and does nothing."""

    def __getattr__(self, _verb: str) -> Callable[..., None]:
        return lambda *_words: None


@dataclass(frozen=True, slots=True)
class View:
    """How a picture is taken."""

    size: QSize
    language: Language
    tokens: Tokens = LIGHT

    @property
    def here(self) -> Here:
        """Return how times are said in this picture."""
        return Here(states.ZONE, self.language)


def framed(view: View, inside: QWidget, current: str, worries: bool) -> Frame:
    """Put a workspace into the console's frame."""
    nothing = Nobody()
    verbs = FrameVerbs(
        nothing.choose, nothing.retry, nothing.give_up, nothing.settle, nothing.switch, nothing.sharpen,
        nothing.open_letter,
    )  # fmt: skip
    frame = Frame(view.here, view.tokens, verbs, nothing)
    frame.stack.addWidget(inside)
    tabs = (
        Tab("desk", "Meja", "Ctrl+1", 4),
        Tab("frontOffice", "Front office", "Ctrl+2", 2),
        Tab("phone", "Telepon", "Ctrl+6", 4),
        *more_operator_views.TABS,
    )
    shown = states.WORRIES if worries else ()
    frame.bar.show_state(BarState(tabs, current, "Loket 3", "Sari Wulandari", shown), states.NOW)
    frame.worries.show_worries(shown, states.NOW)
    frame.officer.show_officer("Sari Wulandari")
    frame.said.setText("09.42  A026 selesai. Salinan diserahkan. Asli diarsipkan, nomor ARS-2026-000212.")
    return frame


def desk(view: View, state: DeskState) -> QWidget:
    """Draw the desk in a state."""
    screen = DeskScreen(Nobody(), view.tokens, view.here, standards())
    screen.case.panels.transfer.offer(
        ((UUID(int=51), "Konsultasi"), (UUID(int=52), "Bidding Room"), (UUID(int=53), "Verifikasi akun"))
    )
    sheet = states.SHEET.classing
    category = (sheet.category_id, sheet.category_name) if sheet.category_id else None
    screen.case.correct.offer(Choices((), (category,) if category else (), SPSE_ROLES))
    screen.show_state(state, states.NOW)
    return framed(view, screen, "desk", worries=state in {states.SERVING, states.IDLE})


def causes(view: View, refusal: str = "") -> QWidget:
    """Draw the desk while its officer says why steps were late."""
    screen = DeskScreen(Nobody(), view.tokens, view.here, standards())
    model = OwnCauses(cast("Console", None))
    page = CausesPage(model)
    model.setParent(page)
    screen.hold_causes(page)
    screen.queue.show_causes(2)
    screen.explain(explaining=True)
    screen.show_state(states.SERVING, states.NOW)
    page.show_state(CausesState((LINES[0], LINES[5]), explaining=True, refusal=refusal))
    return framed(view, screen, "desk", worries=False)


def front(view: View, state: FrontState) -> QWidget:
    """Draw the front office in a state."""
    screen = FrontScreen(Nobody(), view.tokens)
    screen.form.intake.use(view.here, states.NOW)
    screen.form.offer(Choices((), (), SPSE_ROLES))
    screen.show_state(state, states.NOW)
    return framed(view, screen, "frontOffice", worries=False)


def front_return(view: View, looking: ReturnState) -> QWidget:
    """Draw the page for a visitor who comes back."""
    screen = FrontScreen(Nobody(), view.tokens)
    pane = ReturnPane(Nobody(), view.here, lambda: None)
    screen.hold_return(pane)
    screen.show_state(replace(states.FRONT, page=Page.RETURN), states.NOW)
    pane.show_state(looking)
    pane.search.setText(looking.search)
    return framed(view, screen, "frontOffice", worries=False)


def front_booking(view: View, shown: BookingState) -> QWidget:
    """Draw the reservations of the bidding room."""
    screen = FrontScreen(Nobody(), view.tokens)
    page = BookingPage(Nobody(), view.here, view.tokens)
    screen.hold_booking(page)
    screen.show_state(replace(states.FRONT, page=Page.BOOKING, seats=True), states.NOW)
    page.show_state(shown)
    return framed(view, screen, "frontOffice", worries=False)


def front_steps(view: View, shown: StepsState) -> QWidget:
    """Draw a visit without a number."""
    screen = FrontScreen(Nobody(), view.tokens)
    screen.visit.hold_steps(StepsStrip(Nobody(), most=6))
    screen.show_state(steps_states.front_state(shown), states.NOW)
    screen.visit.show_steps(shown, states.NOW)
    return framed(view, screen, "frontOffice", worries=False)


def desk_steps(view: View, shown: StepsState, *, form: bool) -> QWidget:
    """Draw a desk whose visitor's procedure leaves steps to keys."""
    screen = DeskScreen(Nobody(), view.tokens, view.here, standards())
    screen.case.hold_files(strip(STRIPS["several"]))
    screen.case.hold_steps(StepsStrip(Nobody(), narrow=True))
    screen.show_state(steps_states.desk_state(shown, form=form), states.NOW)
    screen.case.show_steps(shown, states.NOW, roomy=True)
    return framed(view, screen, "desk", worries=False)


def gate(_view: View, state: GateState) -> QWidget:
    """Draw what stands before the work."""
    match state.gate:
        case Gate.SIGN_IN:
            first = SignInScreen(Nobody())
            first.show_state(state, states.NOW)
            return first
        case Gate.LOCKED:
            locked = LockScreen(Nobody())
            locked.show_state(state, states.NOW)
            locked.begin(state.login)
            return locked
        case _:
            choice = DeskChoiceScreen(Nobody())
            choice.show_state(state)
            return choice


def banner(view: View, reason: Reason, waiting: int) -> QWidget:
    """Draw the desk while the database is away."""
    whole = desk(view, states.WAITING_DB)
    assert isinstance(whole, Frame)
    whole.banner.show_fault(reason, states.ago(3), waiting)
    return whole


def panel(view: View, name: str) -> QWidget:
    """Draw the desk with one of the hanging panels open."""
    whole = desk(view, states.SERVING)
    assert isinstance(whole, Frame)
    if name.startswith("mail-"):
        found = MAIL_STATES[name.removeprefix("mail-")]
        whole.bar.show_state(replace(whole.bar.state, mail=found), states.NOW)
        whole.mail.show_trouble(found, states.NOW, may_open=True)
    if name == "change":
        whole.change.show_state(GateState(gate=Gate.OPEN, changing=True), states.NOW)
    return whole


def with_call(view: View) -> Frame:
    """Draw the desk over which a call is open."""
    whole = desk(view, states.SERVING)
    assert isinstance(whole, Frame)
    whole.strip.show_state(ABOVE)
    return whole


def _front_pages(view: View) -> Iterator[tuple[str, QWidget, str]]:
    for name, looking in RETURN_STATES.items():
        yield f"front-return-{name}", front_return(view, looking), ""
    for name, booked in BOOKING_STATES.items():
        yield f"front-booking-{name}", front_booking(view, booked), ""


def pictures(view: View) -> Iterator[tuple[str, QWidget, str]]:
    """Yield name, widget and the hanging panel to open for every picture."""
    for name, gate_state in states.GATE_STATES.items():
        yield name, gate(view, gate_state), ""
    for name, desk_state in (states.DESK_STATES | SEVERAL_STATES).items():
        yield f"desk-{name}", desk(view, desk_state), ""
    yield "desk-causes", causes(view), ""
    yield "desk-causes-refused", causes(view, "Tulis penjelasannya untuk sebab lain."), ""
    for name, front_state in states.FRONT_STATES.items():
        yield f"front-{name}", front(view, front_state), ""
    yield from _front_pages(view)
    yield "front-unnamed", front(view, steps_states.UNNAMED), ""
    for name, shown in steps_states.STEPS_STATES.items():
        yield f"front-steps-{name}", front_steps(view, shown), ""
        yield f"desk-steps-{name}", desk_steps(view, shown, form=False), ""
    for name in ("late", "signing"):
        yield f"desk-steps-form-{name}", desk_steps(view, steps_states.STEPS_STATES[name], form=True), ""
    for name in ("change", "officer", "worries", "help", *(f"mail-{one}" for one in MAIL_STATES)):
        yield f"panel-{name}", panel(view, name), name.partition("-")[0]
    yield "database-away", banner(view, Reason.AWAY, 2), ""
    yield "database-full", banner(view, Reason.FULL, 0), ""
    for name, screen in phone_pictures(view.language):
        whole = framed(view, screen, "phone", worries=False)
        whole.strip.show_state(BELOW)
        yield name, whole, ""
    yield "desk-with-call", with_call(view), ""
    for name, workspace, tab in more_operator_views.workspaces(view.language, view.tokens):
        yield name, framed(view, workspace, tab, worries=False), ""
