"""What happens to the kiosk meanwhile: an answer under a cover, a database away while somebody leaves, a service that ends."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from kiosk_bench import Bench
from kiosk_front import Front
from kiosk_states import BIDDING, CONSULTATION, IDENTITY, assisted, at, facts, welcome
from loket_kiosk.flow import answers, assisting, covers, edits, moves, quiet
from loket_kiosk.flow import draft as drafts
from loket_kiosk.flow.assist import Assist
from loket_kiosk.flow.draft import Draft, Field
from loket_kiosk.flow.state import KioskState, Notice, Screen
from loket_kiosk.views.frame import frame_shown
from loket_shared.db.errors import Reason
from loket_shared.db.schema import form_version
from loket_shared.domain.opening import Opening, OpeningState
from loket_shared.services import catalogue, catalogue_edit


def test_an_answer_takes_no_call_for_help_back_and_shows_nothing_under_it(bench: Bench) -> None:
    bench.to_review()
    bench.door.away = True
    bench.go("k3")
    bench.kiosk.show(covers.call_help(bench.kiosk.state))
    bench.drain()
    bench.door.away = False
    bench.kiosk.database_back()
    bench.drain()
    assert (bench.kiosk.state.screen, [code for _, code, _ in bench.worries]) == (Screen.HELP, ["help"])
    assert len(bench.tickets) == 1
    bench.kiosk.show(covers.uncover(bench.kiosk.state))
    bench.drain()
    number = bench.kiosk.state.number
    assert (bench.kiosk.state.screen, bench.worries) == (Screen.NUMBER, [])
    assert number is not None


def test_help_called_while_a_press_is_under_way_stays(bench: Bench) -> None:
    bench.choose()
    bench.fill()
    bench.press("k1")
    bench.kiosk.show(covers.call_help(bench.kiosk.state))
    bench.drain()
    assert (bench.kiosk.state.screen, bench.kiosk.state.beneath) == (Screen.HELP, Screen.PROBLEM)


@pytest.mark.parametrize("cover", [covers.call_help, covers.open_pad])
def test_under_a_cover_the_first_screen_still_follows_hours_and_database(
    cover: Callable[[KioskState], KioskState],
) -> None:
    covered = cover(welcome())
    closed = answers.facts_read(covered, facts(opening=Opening(OpeningState.CLOSED, None, None, None, None)))
    assert covers.uncover(closed).screen is Screen.CLOSED
    away = answers.went_away(covered, facts().read_at)
    assert covers.uncover(away).screen is Screen.UNAVAILABLE
    assert covers.uncover(covers.call_help(at(Screen.PROBLEM))).screen is Screen.PROBLEM


def test_who_leaves_while_the_database_is_away_has_left_when_it_is_back(bench: Bench) -> None:
    bench.to_review()
    bench.door.away = True
    for _ in range(120):
        bench.kiosk.second_passed()
    bench.drain()
    assert bench.kiosk.state.screen is Screen.UNAVAILABLE
    bench.kiosk.database_back()
    bench.drain()
    bench.door.away = False
    for _ in range(2):
        bench.kiosk.database_back()
        bench.drain()
    assert [(row.ended_as, row.end_reason) for row in bench.visits] == [("abandoned", "idle")]
    assert moves.home(bench.kiosk.state) is Screen.WELCOME


def test_a_service_that_ends_while_its_form_is_filled_in_is_said_at_once(bench: Bench) -> None:
    office = bench.office
    bench.choose()
    bench.fill()
    bench.go("k1")
    service = office.see(lambda tx: catalogue.services(tx, office.kiosk.office_id))[0]
    office.do(lambda tx: catalogue_edit.save_service(tx, office.officer(), replace(service, active=False)))
    bench.kiosk.refresh()
    bench.drain()
    state = bench.kiosk.state
    assert (state.screen, state.notice, state.draft.identity) == (Screen.WELCOME, Notice.SERVICE_ENDED, IDENTITY)
    assert [row.end_reason for row in bench.visits] == [None]
    bench.choose(office.bidding)
    bench.drain()
    assert (bench.kiosk.state.screen, bench.kiosk.state.notice) == (Screen.IDENTITY, None)
    assert [row.end_reason for row in bench.visits] == ["changed"]


def test_who_asks_for_a_status_does_not_care_about_a_service_that_ended() -> None:
    asking = moves.open_status(welcome(draft=Draft(CONSULTATION.id)))
    assert answers.facts_read(asking, facts(services=(BIDDING,))).screen is Screen.STATUS
    pressed = moves.advance(at(Screen.REVIEW), "k")
    assert answers.facts_read(pressed, facts(services=(BIDDING,))).pending == pressed.pending


def test_a_bug_in_a_press_frees_the_kiosk_and_is_told_here_and_to_the_officers(bench: Bench) -> None:
    bench.choose()
    bench.fill()
    bench.press("k1")
    bench.kiosk.met_fault("K7M-4QX")
    bench.kiosk.met_fault("3PA-9TZ")
    state = bench.kiosk.state
    assert (state.under_way, state.fault, state.draft.identity) == (False, "3PA-9TZ", IDENTITY)
    bench.drain()
    assert [(code, detail) for _, code, detail in bench.worries] == [("fault", "K7M-4QX")]
    bench.kiosk.try_again()
    bench.drain()
    assert (bench.kiosk.state.screen, len(bench.visits)) == (Screen.PROBLEM, 1)
    bench.kiosk.show(covers.call_help(bench.kiosk.state))
    bench.drain()
    assert sorted(code for _, code, _ in bench.worries) == ["fault", "help"]


def test_a_bug_met_at_the_first_screen_is_not_told_for_ever() -> None:
    state = answers.broke(welcome(), "K7M-4QX")
    for _ in range(120):
        state = quiet.second_passed(state)
    assert state.fault == ""


def test_a_disk_that_was_full_is_found_to_have_room_again_without_a_touch(bench: Bench) -> None:
    bench.door.reason = Reason.FULL
    bench.choose()
    bench.fill()
    bench.door.away = True
    bench.go("k1")
    for _ in range(120):
        bench.kiosk.second_passed()
    bench.kiosk.refresh()
    bench.drain()
    assert bench.kiosk.state.screen is Screen.UNAVAILABLE
    bench.door.away = False
    bench.kiosk.refresh()
    bench.drain()
    assert (bench.kiosk.state.screen, bench.kiosk.state.away_since) == (Screen.WELCOME, None)


def test_nothing_is_typed_or_chosen_between_a_press_and_its_answer() -> None:
    pressed = moves.advance(at(Screen.PROBLEM), "k")
    assert pressed.under_way
    assert edits.type_text(pressed, Field.TEXT, "lain") is pressed
    assert edits.choose(pressed, drafts.with_companions(pressed.draft, 3)) is pressed
    asked = moves.advance(assisted(assist=Assist(trained=True)), "k")
    assert asked.under_way
    assert assisting.with_trained(asked, trained=False) is asked
    waits = answers.went_away(pressed, facts().read_at)
    assert edits.type_text(waits, Field.TEXT, "lain").draft.problem.text == "lain"


def test_what_is_changed_while_a_press_waits_is_kept_though_its_first_try_was_committed(bench: Bench) -> None:
    bench.choose()
    bench.fill()
    bench.go("k1")
    bench.door.loses_answers = True
    bench.go("k2")
    bench.kiosk.show(edits.type_text(bench.kiosk.state, Field.TEXT, "Unggah gagal, batasnya pukul 14.00"))
    bench.door.loses_answers = False
    bench.kiosk.try_again()
    bench.drain()
    assert bench.kiosk.state.screen is Screen.REVIEW
    newest = max(bench.rows(form_version), key=lambda row: row.seq)
    assert newest.problem == "Unggah gagal, batasnya pukul 14.00"


def test_what_is_wrong_can_be_mended_while_the_number_waits_for_the_database(bench: Bench) -> None:
    bench.to_review()
    bench.door.away = True
    bench.go("k3")
    bench.kiosk.show(moves.fix(bench.kiosk.state, Field.NAME))
    assert (bench.kiosk.state.screen, bench.kiosk.state.pending) == (Screen.IDENTITY, None)
    pressed = moves.advance(at(Screen.REVIEW), "k")
    assert moves.fix(pressed, Field.NAME) is pressed


def test_a_scan_while_the_database_is_away_leaves_no_trace_either() -> None:
    before = answers.went_away(moves.advance(at(Screen.PROBLEM), "k"), facts().read_at)
    typed = edits.type_text(before, Field.TEXT, "LK1:HXK7P4Q2M9RTVC3NWEZA")
    assert edits.scanned(typed, before, "LK1:HXK7P4Q2M9RTVC3NWEZA", "k2") == before
    looked = moves.advance(edits.type_reference(moves.open_status(welcome()), "A001"), "k")
    waits = answers.went_away(looked, facts().read_at)
    assert edits.scanned(edits.type_reference(waits, "A001LK1:ABC"), waits, "LK1:ABC", "k2") == waits


def test_a_status_that_cannot_be_looked_up_says_why(front: Front) -> None:
    front.bench.office.issued()
    front.tap("statusCard")
    front.type("statusField", "a001")
    front.bench.door.away = True
    front.tap_and_wait("checkButton")
    assert front.text("awayBanner").startswith("Sambungan ke sistem sedang terputus.")
    front.bench.door.away = False
    front.tap_and_wait("tryAgainButton")
    assert (front.text("statusLabel"), front.sees("awayBanner")) == ("A001", False)


def test_nobody_is_said_to_have_been_told_before_the_database_was_reached() -> None:
    assert frame_shown(covers.call_help(KioskState()), facts().read_at).away
    assert not frame_shown(covers.call_help(welcome()), facts().read_at).away


def test_a_bug_is_said_where_the_visitor_looks(front: Front) -> None:
    front.to_problem()
    front.bench.kiosk.met_fault("K7M-4QX")
    front.settle()
    assert "rujukan K7M-4QX" in front.text("faultBanner")
