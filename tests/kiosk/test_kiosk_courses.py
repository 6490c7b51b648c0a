"""Services whose procedure goes another way: without a number, or with the guest book after it."""

from dataclasses import replace
from uuid import UUID

import pytest
from kiosk_bench import Bench
from kiosk_front import Front
from kiosk_measures import Measured
from kiosk_states import CONSULTATION, GUESTS, IDENTITY, KEYS, SIGNED_LATER, SPSE_DOWN, at, facts, welcome
from kiosk_window import StillKiosk
from loket_kiosk.flow import answers, edits, moves, quiet
from loket_kiosk.flow.draft import Draft
from loket_kiosk.flow.state import Notice, Pending, Screen, Step
from loket_kiosk.views.welcome import welcome_shown
from loket_shared.db.schema import visit_identity
from loket_shared.domain.estimate import NoEstimate
from loket_shared.domain.opening import Opening, OpeningState
from loket_shared.domain.sop import procedure
from loket_shared.domain.sop.model import GuestBook
from loket_shared.services import catalogue, catalogue_edit, front_office
from loket_shared.services.procedure_edit import create_procedure
from loket_shared.services.results import NotAllowed, Saved
from loket_shared.services.tickets import NO_QUEUE
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication


def follow(bench: Bench, *, uses_queue: bool, uses_form: bool = False, book: GuestBook = GuestBook.END) -> UUID:
    """Let the bidding room follow a procedure of this kind, and the kiosk know it."""
    office = bench.office
    wanted = replace(procedure("S4"), code="P9", uses_queue=uses_queue, uses_form=uses_form, guest_book=book)
    made = office.do(lambda tx: create_procedure(tx, office.officer(), wanted, "uji"))
    assert isinstance(made, Saved), made
    service = office.see(lambda tx: catalogue.services(tx, office.kiosk.office_id))[1]
    pointed = replace(service, procedure_id=made.id)
    assert isinstance(office.do(lambda tx: catalogue_edit.save_service(tx, office.officer(), pointed)), Saved)
    bench.kiosk.refresh()
    bench.drain()
    return service.id


def test_where_nobody_takes_a_number_the_visitor_is_told_where_to_go(front: Front) -> None:
    follow(front.bench, uses_queue=False, uses_form=True)
    cards = welcome_shown(front.bench.kiosk.state).cards
    assert [card.queue for card in cards][1] == "Tanpa nomor antrean, langsung ke Front Office"
    front.tap_and_wait("service:B")
    assert front.screen is Screen.DIRECT
    assert not front.sees("nameField")
    assert not front.sees("handedOver")
    front.tap("backButton")
    state = front.bench.kiosk.state
    assert (state.screen, state.draft) == (Screen.WELCOME, Draft())
    assert not front.bench.visits


def test_who_walks_away_from_there_leaves_the_first_screen() -> None:
    state = moves.choose_service(welcome(facts=facts(services=(GUESTS,))), GUESTS.id, KEYS)
    assert (state.screen, state.pending) == (Screen.DIRECT, None)
    for _ in range(quiet.ask_after(state) + quiet.countdown_of(state)):
        state = quiet.second_passed(state)
    assert (state.screen, state.draft) == (Screen.WELCOME, Draft())


def test_once_numbers_are_over_it_says_who_is_still_received() -> None:
    passed = Opening(OpeningState.LAST_NUMBER_PASSED, None, None, None, None)
    offered = facts(services=(CONSULTATION, GUESTS), opening=passed)
    late = welcome(screen=Screen.CLOSED, facts=offered)
    assert welcome_shown(late).still_direct == "Tanpa nomor antrean, langsung ke Front Office: Penerimaan tamu."
    closed = replace(offered, opening=Opening(OpeningState.CLOSED, None, None, None, None))
    assert welcome_shown(replace(late, facts=closed)).still_direct == ""
    assert welcome_shown(replace(late, facts=replace(offered, services=(CONSULTATION,)))).still_direct == ""


def test_a_ticket_may_be_scanned_there() -> None:
    direct = welcome(screen=Screen.DIRECT, facts=facts(services=(GUESTS,)), draft=Draft(GUESTS.id))
    asked = edits.scanned(direct, direct, "LK1:HXK7P4Q2M9RTVC3NWEZA", "k")
    assert (asked.screen, asked.pending) == (Screen.STATUS, Pending(Step.LOOK_UP, "k"))


def test_a_guest_book_at_the_end_is_not_asked_for_before_the_number(front: Front) -> None:
    follow(front.bench, uses_queue=True)
    front.tap("service:B")
    assert front.screen is Screen.REVIEW
    assert front.text("bookLater") == "Buku tamu diisi bersama petugas sebelum Anda pulang."
    front.tap_and_wait("confirmButton")
    assert front.text("numberLabel") == "B001"
    assert not front.bench.rows(visit_identity)
    assert [(row.guest_number, row.ended_as) for row in front.bench.visits] == [(None, None)]


@pytest.mark.parametrize("book", [GuestBook.END, GuestBook.NONE])
def test_a_double_tap_and_a_lost_answer_give_one_number(bench: Bench, book: GuestBook) -> None:
    service_id = follow(bench, uses_queue=True, book=book)
    bench.choose(service_id)
    bench.door.loses_answers = True
    bench.press("k1")
    bench.press("k2")
    bench.drain()
    bench.door.loses_answers = False
    bench.kiosk.database_back()
    bench.drain()
    assert bench.kiosk.state.screen is Screen.NUMBER
    assert (len(bench.visits), len(bench.tickets)) == (1, 1)


def test_back_from_there_is_the_first_screen() -> None:
    state = moves.choose_service(welcome(facts=facts(services=(SIGNED_LATER,))), SIGNED_LATER.id, KEYS)
    assert moves.back(state).screen is Screen.WELCOME


def test_a_door_that_closes_meanwhile_leaves_no_open_visit(bench: Bench) -> None:
    service_id = follow(bench, uses_queue=True)
    bench.choose(service_id)
    office = bench.office
    office.clock.advance(9 * 3600)
    bench.go("k1")
    assert (bench.kiosk.state.screen, bench.kiosk.state.notice) == (Screen.CLOSED, None), (
        "nothing was filled in, or is kept"
    )
    assert [row.ended_as for row in bench.visits] == ["abandoned"]


def test_a_form_still_asks_who_the_visitor_is(bench: Bench) -> None:
    bench.choose(follow(bench, uses_queue=True, uses_form=True))
    assert bench.kiosk.state.screen is Screen.IDENTITY


def test_a_procedure_that_asks_more_by_now_lets_the_visitor_choose_once_more(bench: Bench) -> None:
    service_id = follow(bench, uses_queue=True)
    bench.choose(service_id)
    office = bench.office
    shipped = office.see(lambda tx: catalogue.services(tx, office.kiosk.office_id))[0].procedure_id
    service = office.see(lambda tx: catalogue.services(tx, office.kiosk.office_id))[1]
    office.do(lambda tx: catalogue_edit.save_service(tx, office.officer(), replace(service, procedure_id=shipped)))
    bench.go("k1")
    assert (bench.kiosk.state.screen, bench.kiosk.state.pending) == (Screen.WELCOME, None)
    assert not bench.tickets


def test_what_was_filled_in_before_the_queue_went_waits_at_the_front_office(bench: Bench) -> None:
    service_id = follow(bench, uses_queue=False, uses_form=True)
    known = bench.kiosk.state.facts
    assert known is not None
    queued = tuple(
        replace(one, uses_queue=True, uses_seats=False, guest_book=GuestBook.START) for one in known.services
    )
    bench.kiosk.show(replace(bench.kiosk.state, facts=replace(known, services=queued)))
    bench.choose(service_id)
    bench.fill()
    for key in ("k1", "k2", "k3"):
        bench.go(key)
    state = bench.kiosk.state
    assert (state.screen, state.notice, state.draft.identity.name) == (Screen.DIRECT, Notice.HANDED_OVER, "")
    office = bench.office
    act = office.officer()
    waiting = office.see(lambda tx: front_office.unfinished(tx, act.office_id, act.today))
    assert [row.identity.name for row in waiting] == [IDENTITY.name]


def test_without_a_visit_a_refusal_says_nothing_of_kept_answers() -> None:
    pressed = welcome(screen=Screen.REVIEW, facts=facts(services=(SIGNED_LATER,)), draft=Draft(SIGNED_LATER.id))
    refused = answers.issued(pressed, (NotAllowed(NO_QUEUE), NoEstimate(0)))
    assert (refused.screen, refused.notice) == (Screen.DIRECT, None)
    assert answers.issued(at(Screen.REVIEW), (NotAllowed(NO_QUEUE), NoEstimate(0))).notice is Notice.HANDED_OVER


@pytest.mark.usefixtures("indonesian")
@pytest.mark.parametrize("services", [(), (GUESTS,)])
def test_priority_is_in_sight_on_the_wide_kiosk(services: tuple[catalogue.ServiceView, ...]) -> None:
    shown = facts()
    told = facts(disturbance=SPSE_DOWN) if not services else facts(services=(*shown.services, *services))
    still = StillKiosk(QSize(1920, 1080))
    still.show(welcome(facts=told))
    QGuiApplication.processEvents()
    measured = Measured(still.window.window)
    still.close()
    button = next(target for target in measured.targets if target.name == "priorityButton")
    assert button.visible == button.place, "nobody has to scroll for it"
