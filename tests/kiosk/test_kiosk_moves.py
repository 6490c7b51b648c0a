"""The visitor's way through the screens, as pure functions."""

from dataclasses import replace

import pytest
from kiosk_states import BIDDING, CONSULTATION, IDENTITY, KEYS, PROBLEM, an_id, at, facts, issued, number, welcome
from loket_kiosk.flow import answers, covers, edits, moves, quiet
from loket_kiosk.flow.draft import Draft, Fault, Field, Flaw
from loket_kiosk.flow.paper import NoPrinter
from loket_kiosk.flow.state import Keys, KioskState, Look, Notice, Pending, Screen, Step, Visit
from loket_shared.domain.completeness import Missing
from loket_shared.domain.estimate import NoEstimate
from loket_shared.domain.opening import Opening, OpeningState
from loket_shared.services.enquiries import Unknown
from loket_shared.services.people import Identity, Problem
from loket_shared.services.results import NotAllowed
from loket_shared.services.tickets import NotOpen
from loket_shared.services.visits import FormComplete, FormIncomplete, Registered

NEW = Keys("new register", "new issue", "LK1:NEW")
REGISTERED = Registered(an_id("visit"), 7)


def test_the_whole_way_with_a_form() -> None:
    state = moves.choose_service(welcome(), CONSULTATION.id, KEYS)
    assert state.screen is Screen.IDENTITY
    state = replace(state, draft=replace(state.draft, identity=IDENTITY))
    state = moves.advance(state, "unused")
    assert state.pending == Pending(Step.REGISTER, KEYS.register)
    state = answers.registered(state, REGISTERED)
    assert (state.screen, state.pending) == (Screen.PROBLEM, None)
    state = moves.advance(replace(state, draft=replace(state.draft, problem=PROBLEM)), "save")
    assert state.pending == Pending(Step.SAVE, "save")
    state = answers.saved(state, FormComplete(an_id("visit")))
    assert (state.screen, state.missing) == (Screen.REVIEW, ())
    state = moves.advance(state, "issue")
    assert state.pending == Pending(Step.ISSUE, KEYS.issue)
    state = answers.issued(state, (issued(), NoEstimate(4)))
    assert state.number is not None
    assert (state.screen, state.number.label, state.pending) == (Screen.NUMBER, "A027", None)


def test_the_guest_book_is_enough_for_the_bidding_room() -> None:
    state = moves.choose_service(welcome(), BIDDING.id, KEYS)
    state = moves.advance(replace(state, draft=replace(state.draft, identity=IDENTITY)), "unused")
    state = answers.registered(state, REGISTERED)
    assert state.screen is Screen.ASSIST
    assert moves.back(state).screen is Screen.IDENTITY


def test_personal_data_is_gone_once_the_number_is_given() -> None:
    state = answers.issued(at(Screen.REVIEW), (issued(), NoEstimate(0)))
    assert state.draft == Draft()
    assert state.visit is None


def test_a_kiosk_without_a_printer_says_so() -> None:
    state = answers.issued(at(Screen.REVIEW), (issued(job=False), NoEstimate(0)))
    assert state.number is not None
    assert state.number.paper == NoPrinter()


def test_a_second_press_while_the_first_waits_changes_nothing() -> None:
    once = moves.advance(at(Screen.REVIEW), "first")
    assert moves.advance(once, "second") is once


def test_the_number_is_asked_for_with_one_key_a_visit() -> None:
    reviewed = answers.saved(at(Screen.PROBLEM), FormComplete(an_id("visit")))
    away = answers.went_away(moves.advance(reviewed, "first"), facts().read_at)
    again = moves.advance(moves.back(away), "unused")
    assert (again.screen, again.pending) == (Screen.REVIEW, None)
    assert moves.advance(again, "other").pending == Pending(Step.ISSUE, KEYS.issue)


def test_required_fields_hold_back_and_the_first_is_shown() -> None:
    state = moves.advance(at(Screen.IDENTITY, draft=Draft(CONSULTATION.id, Identity(name="Siti"))), "k")
    assert state.screen is Screen.IDENTITY
    assert state.pending is None
    assert [fault.field for fault in state.faults] == [Field.ORGANISATION, Field.ADDRESS, Field.PHONE]
    assert state.focus is Field.ORGANISATION


@pytest.mark.parametrize("phone", ["banyak", "0812", "+99 1", "tidak punya"])
def test_an_odd_phone_number_is_mentioned_and_never_blocks(phone: str) -> None:
    draft = Draft(CONSULTATION.id, replace(IDENTITY, phone=phone))
    state = moves.advance(at(Screen.IDENTITY, draft=draft), "k")
    assert state.pending is not None
    assert Fault(Field.PHONE, Flaw.PHONE_ODD) in state.faults


@pytest.mark.parametrize("phone", ["081234567890", "6281234567890", "+62 812-3456-7890", "(0334) 881234", "110"])
def test_phone_numbers_as_people_type_them_are_fine(phone: str) -> None:
    state = moves.advance(at(Screen.IDENTITY, draft=Draft(CONSULTATION.id, replace(IDENTITY, phone=phone))), "k")
    assert state.faults == ()


def test_a_letter_in_the_tender_code_is_named_with_its_place_and_never_blocks() -> None:
    draft = Draft(CONSULTATION.id, IDENTITY, replace(PROBLEM, tender_code="10293O4"))
    state = moves.advance(at(Screen.PROBLEM, draft=draft), "k")
    assert state.faults == (Fault(Field.TENDER_CODE, Flaw.CODE_ODD, "O", 6),)
    assert state.pending is not None


def test_review_with_something_missing_leads_to_it_instead_of_a_number() -> None:
    state = answers.saved(at(Screen.PROBLEM), FormIncomplete((Missing.PROBLEM,)))
    assert (state.screen, state.missing) == (Screen.REVIEW, (Field.TEXT,))
    led = moves.advance(state, "k")
    assert (led.screen, led.focus, led.pending) == (Screen.PROBLEM, Field.TEXT, None)


def test_fix_jumps_to_the_field_says_what_is_missing_and_comes_back() -> None:
    draft = Draft(CONSULTATION.id, IDENTITY, Problem())
    state = answers.saved(at(Screen.PROBLEM, draft=draft), FormIncomplete((Missing.PROBLEM,)))
    state = moves.fix(state, Field.TEXT)
    assert (state.screen, state.focus) == (Screen.PROBLEM, Field.TEXT)
    assert Fault(Field.TEXT, Flaw.EMPTY) in state.faults
    state = edits.type_text(state, Field.TEXT, "Tidak dapat masuk")
    assert state.faults == ()
    state = answers.saved(moves.advance(state, "k2"), FormComplete(an_id("visit")))
    assert (state.screen, state.missing, state.fixing) == (Screen.REVIEW, (), False)


def test_fix_of_an_identity_field_saves_once_more_and_returns_to_the_review() -> None:
    state = answers.saved(at(Screen.PROBLEM), FormComplete(an_id("visit")))
    state = moves.fix(state, Field.ADDRESS)
    assert state.screen is Screen.IDENTITY
    unchanged = moves.advance(state, "k")
    assert (unchanged.screen, unchanged.pending) == (Screen.REVIEW, None)
    changed = moves.advance(edits.type_text(state, Field.ADDRESS, "Jalan Baru 9"), "k")
    assert changed.pending == Pending(Step.SAVE, "k")


def test_back_keeps_everything_typed() -> None:
    state = moves.back(at(Screen.REVIEW))
    assert state.screen is Screen.PROBLEM
    state = moves.back(state)
    assert state.screen is Screen.IDENTITY
    state = moves.back(state)
    assert (state.screen, state.draft.identity, state.draft.problem) == (Screen.WELCOME, IDENTITY, PROBLEM)


def test_another_service_makes_another_visit_with_what_was_typed() -> None:
    state = replace(at(Screen.PROBLEM), screen=Screen.WELCOME)
    same = moves.choose_service(state, CONSULTATION.id, NEW)
    other = moves.choose_service(state, BIDDING.id, NEW)
    assert same.visit == state.visit
    assert (other.visit, other.keys, other.draft.identity) == (None, NEW, IDENTITY)


def test_priority_after_the_guest_book_makes_another_visit() -> None:
    state = moves.ask_priority(replace(at(Screen.PROBLEM), screen=Screen.WELCOME))
    assert moves.choose_service(state, CONSULTATION.id, NEW).visit is None


def test_a_service_that_is_gone_cannot_be_chosen() -> None:
    state = welcome(facts=facts(services=(BIDDING,)))
    assert moves.choose_service(state, CONSULTATION.id, KEYS) is state


def test_the_door_closed_while_the_form_was_filled() -> None:
    late = Opening(OpeningState.LAST_NUMBER_PASSED, None, None, None, None)
    state = answers.issued(at(Screen.REVIEW), (NotOpen(late), NoEstimate(0)))
    assert (state.screen, state.notice, state.draft) == (Screen.CLOSED, Notice.TOO_LATE, Draft())


@pytest.mark.parametrize("answer", [NotAllowed("served")])
def test_an_officer_went_on_with_the_form(answer: NotAllowed) -> None:
    english = Look("en", large=True)
    saved = answers.saved(at(Screen.PROBLEM, look=english), answer)
    asked = answers.issued(at(Screen.REVIEW, look=english), (answer, NoEstimate(0)))
    for state in (saved, asked):
        assert (state.screen, state.notice, state.draft) == (Screen.WELCOME, Notice.TAKEN_OVER, Draft())
        assert state.look == english, "whom this is told reads it as before"


def test_the_check_of_the_database_is_the_last_word() -> None:
    state = answers.issued(moves.advance(at(Screen.REVIEW), "k"), (FormIncomplete((Missing.PHONE,)), NoEstimate(0)))
    assert (state.screen, state.missing, state.pending) == (Screen.REVIEW, (Field.PHONE,), None)
    refused = answers.registered(at(Screen.IDENTITY), FormIncomplete((Missing.NAME,)))
    assert (refused.screen, refused.faults) == (Screen.IDENTITY, (Fault(Field.NAME, Flaw.EMPTY),))


def test_database_away_keeps_the_visitor_and_sends_the_same_key_again() -> None:
    pressed = moves.advance(at(Screen.PROBLEM), "k")
    away = answers.went_away(pressed, facts().read_at)
    assert (away.screen, away.draft) == (Screen.PROBLEM, pressed.draft)
    assert away.pending == Pending(Step.SAVE, "k", waits=True)
    assert answers.came_back(away).pending == Pending(Step.SAVE, "k")
    assert answers.came_back(away).away_since is None


def test_database_away_closes_the_first_screen_until_it_is_back() -> None:
    away = answers.went_away(welcome(), facts().read_at)
    assert away.screen is Screen.UNAVAILABLE
    assert answers.came_back(away).screen is Screen.WELCOME


def test_new_facts_do_not_disturb_a_visitor() -> None:
    closed = facts(opening=Opening(OpeningState.CLOSED, None, None, None, None))
    assert answers.facts_read(welcome(), closed).screen is Screen.CLOSED
    assert answers.facts_read(at(Screen.PROBLEM), closed).screen is Screen.PROBLEM


def test_help_covers_any_screen_and_keeps_it() -> None:
    for screen in set(Screen) - covers.COVERS - moves.HOMES | {Screen.WELCOME}:
        before = at(screen)
        assert covers.uncover(covers.call_help(before)) == before
    covered = covers.call_help(at(Screen.PROBLEM))
    assert covers.open_pad(covered) is covered


def test_status_is_left_without_a_trace() -> None:
    state = moves.open_status(welcome())
    state = moves.advance(edits.type_reference(state, " LK1:ABC "), "k")
    assert state.pending == Pending(Step.LOOK_UP, "k")
    state = answers.looked_up(state, Unknown())
    assert state.enquiry.answer == Unknown()
    assert edits.type_reference(state, "LK1:ABCD").enquiry.answer is None
    assert moves.back(state) == welcome()


def test_an_empty_status_check_asks_nothing() -> None:
    state = moves.open_status(welcome())
    assert moves.advance(state, "k") == state


def test_wipe_forgets_everything_but_the_office() -> None:
    state = replace(at(Screen.REVIEW), look=Look("en", True, True, True), faults=(Fault(Field.NAME, Flaw.EMPTY),))
    assert quiet.wipe(state) == KioskState(Screen.WELCOME, facts(), session=1)


def test_a_number_has_no_way_back() -> None:
    assert moves.back(number()) == number()


def test_visit_belongs_to_its_service() -> None:
    state = answers.registered(at(Screen.IDENTITY), REGISTERED)
    assert state.visit == Visit(an_id("visit"), CONSULTATION.id, priority=False)
