"""The kiosk over a real office: what each press does, once, whatever happens to the database meanwhile."""

from dataclasses import replace

import pytest
from kiosk_bench import Bench, give_printer
from kiosk_states import IDENTITY
from loket_kiosk.flow import assisting, covers, edits, moves, quiet
from loket_kiosk.flow.draft import Draft, Field
from loket_kiosk.flow.paper import NoPrinter, Printing
from loket_kiosk.flow.state import Notice, Pending, Screen, Step
from loket_kiosk.views.welcome import welcome_shown
from loket_shared.db.schema import form_version, ticket_reference, visit_identity
from loket_shared.domain.deviations import Cause
from loket_shared.domain.states import TicketState
from loket_shared.services import disturbances, tickets, visits
from loket_shared.services.disturbances import DisturbanceNoted
from loket_shared.services.enquiries import TicketStatus, Unknown
from loket_shared.services.people import Identity


def test_from_the_first_screen_to_the_number(bench: Bench) -> None:
    bench.to_review()
    assert (bench.kiosk.state.screen, bench.kiosk.state.missing) == (Screen.REVIEW, ())
    bench.go("k3")
    state = bench.kiosk.state
    assert state.number is not None
    assert (state.screen, state.number.label, state.number.form_label) == (Screen.NUMBER, "A001", "FK-2026-000001")
    assert state.number.paper == NoPrinter()
    assert state.draft == Draft()
    assert [row.ended_as for row in bench.visits] == [None]


def test_a_ticket_is_queued_for_the_kiosks_printer(bench: Bench) -> None:
    printer = give_printer(bench.office)
    bench.kiosk.refresh()
    bench.drain()
    bench.to_review()
    bench.go("k3")
    state = bench.kiosk.state
    assert state.number is not None
    assert (state.number.paper, state.number.job_id) == (Printing(), bench.jobs[0].id)
    assert bench.jobs[0].printer_id == printer.id


def test_during_a_general_disturbance_a_number_may_still_be_taken(bench: Bench) -> None:
    office = bench.office
    began = office.clock.now()
    noted = office.do(lambda tx: disturbances.begin_disturbance(tx, office.officer(), Cause.SPSE, "SPSE mati"))
    assert isinstance(noted, DisturbanceNoted)
    bench.kiosk.refresh()
    bench.drain()
    facts = bench.kiosk.state.facts
    assert facts is not None
    assert facts.disturbance is not None
    assert facts.disturbance.began_at == began
    assert "SPSE mati. Anda tetap dapat mengambil nomor" in welcome_shown(bench.kiosk.state).disturbance
    bench.to_review()
    bench.go("k3")
    assert bench.kiosk.state.screen is Screen.NUMBER
    office.clock.advance(1)
    office.do(lambda tx: disturbances.end_disturbance(tx, office.officer(), noted.disturbance_id))
    bench.kiosk.refresh()
    bench.drain()
    assert welcome_shown(bench.kiosk.state).disturbance == ""


def test_a_double_tap_anywhere_is_one_tap(bench: Bench) -> None:
    bench.choose()
    bench.fill()
    for key in ("k1", "k2", "k3"):
        bench.press(key)
        bench.press(f"{key}-again")
        bench.press(f"{key}-and-again")
        bench.drain()
    assert (len(bench.visits), len(bench.rows(form_version)), len(bench.tickets)) == (1, 1, 1)


def test_the_bidding_room_needs_the_guest_book_only(bench: Bench) -> None:
    bench.choose(bench.office.bidding)
    bench.fill()
    bench.go("k1")
    assert bench.kiosk.state.screen is Screen.ASSIST
    bench.kiosk.show(assisting.with_trained(bench.kiosk.state, trained=True))
    bench.go("k2")
    assert bench.kiosk.state.screen is Screen.REVIEW
    bench.go("k3")
    state = bench.kiosk.state
    assert state.number is not None
    assert (state.number.label, state.number.form_label) == ("B001", None)


def test_what_is_missing_comes_from_the_check_and_can_be_mended(bench: Bench) -> None:
    bench.choose()
    bench.fill()
    bench.go("k1")
    bench.kiosk.show(edits.type_text(bench.kiosk.state, Field.TEXT, " \u200b "))
    bench.go("k2")
    assert bench.kiosk.state.missing == (Field.TEXT,)
    bench.kiosk.show(edits.type_text(moves.fix(bench.kiosk.state, Field.TEXT), Field.TEXT, "Tidak dapat masuk"))
    bench.go("k3")
    mended = bench.kiosk.state
    assert (mended.screen, mended.missing) == (Screen.REVIEW, ())
    bench.go("k4")
    assert bench.kiosk.state.screen is Screen.NUMBER
    assert [row.problem for row in bench.rows(form_version)] == ["", "Tidak dapat masuk"]


def test_a_change_at_the_review_is_kept_as_one_more_version(bench: Bench) -> None:
    bench.to_review()
    bench.kiosk.show(edits.type_text(moves.fix(bench.kiosk.state, Field.NAME), Field.NAME, "Siti R. Putri"))
    bench.go("k3")
    assert bench.kiosk.state.screen is Screen.REVIEW
    assert [row.name for row in bench.rows(form_version)] == ["Siti Rahmawati", "Siti R. Putri"]


def test_going_back_and_forth_without_a_change_saves_nothing_twice(bench: Bench) -> None:
    bench.to_review()
    bench.kiosk.show(moves.back(bench.kiosk.state))
    bench.go("k3")
    assert bench.kiosk.state.screen is Screen.REVIEW
    assert len(bench.rows(form_version)) == 1


@pytest.mark.parametrize("step", range(3))
def test_database_away_at_any_press_then_back(bench: Bench, step: int) -> None:
    bench.choose()
    bench.fill()
    for at, key in enumerate(("k1", "k2", "k3")):
        bench.door.away = at == step
        before = bench.kiosk.state
        bench.go(key)
        if at == step:
            state = bench.kiosk.state
            assert (state.screen, state.draft) == (before.screen, before.draft)
            assert state.away_since == bench.office.clock.now()
            assert state.pending is not None
            assert state.pending.waits
            bench.door.away = False
            bench.kiosk.try_again()
            bench.drain()
    assert (bench.kiosk.state.screen, bench.kiosk.state.away_since) == (Screen.NUMBER, None)
    assert (len(bench.visits), len(bench.tickets)) == (1, 1)


@pytest.mark.parametrize("step", range(3))
def test_an_answer_lost_after_the_commit_doubles_nothing(bench: Bench, step: int) -> None:
    bench.choose()
    bench.fill()
    for at, key in enumerate(("k1", "k2", "k3")):
        bench.door.loses_answers = at == step
        bench.go(key)
        bench.door.loses_answers = False
        if at == step:
            bench.kiosk.try_again()
            bench.drain()
    state = bench.kiosk.state
    assert state.number is not None
    assert state.number.label == "A001"
    assert (len(bench.visits), len(bench.rows(form_version)), len(bench.tickets)) == (1, 1, 1)
    assert state.number.reference == bench.rows(ticket_reference)[0].value


def test_a_press_forgotten_while_away_is_not_sent_later(bench: Bench) -> None:
    bench.choose()
    bench.fill()
    bench.door.away = True
    bench.go("k1")
    bench.kiosk.show(moves.back(bench.kiosk.state))
    bench.door.away = False
    bench.kiosk.database_back()
    bench.drain()
    assert bench.visits == []


def test_silence_ends_the_visit_and_leaves_it_for_a_desk(bench: Bench) -> None:
    bench.to_review()
    forgotten: list[bool] = []
    bench.kiosk.forgotten.connect(lambda: forgotten.append(True))
    for _ in range(120):
        bench.kiosk.second_passed()
    bench.drain()
    assert (bench.kiosk.state.screen, bench.kiosk.state.draft) == (Screen.WELCOME, Draft())
    assert [(row.ended_as, row.end_reason) for row in bench.visits] == [("abandoned", "idle")]
    assert forgotten == [True]


def test_another_service_ends_the_first_visit(bench: Bench) -> None:
    bench.choose()
    bench.fill()
    bench.go("k1")
    for _ in range(2):
        bench.kiosk.show(moves.back(bench.kiosk.state))
    bench.choose(bench.office.bidding)
    bench.go("k2")
    assert [(row.service_id, row.end_reason) for row in bench.visits] == [
        (bench.office.consultation, "changed"),
        (bench.office.bidding, None),
    ]


def test_priority_and_language_go_into_the_guest_book(bench: Bench) -> None:
    bench.kiosk.show(moves.ask_priority(bench.kiosk.state))
    bench.kiosk.show(edits.look(bench.kiosk.state, replace(bench.kiosk.state.look, language="en")))
    bench.to_review()
    bench.go("k3")
    assert [(row.priority_asked, row.language) for row in bench.visits] == [(True, "en")]
    assert [row.priority for row in bench.tickets] == [True]


def test_who_changes_the_language_on_the_way_gets_the_ticket_in_it(bench: Bench) -> None:
    bench.to_review()
    bench.kiosk.show(edits.look(bench.kiosk.state, replace(bench.kiosk.state.look, language="en")))
    bench.go("k3")
    assert [row.language for row in bench.visits] == ["en"]
    assert bench.kiosk.state.look.language == "en"


def test_too_late_says_so_and_gives_no_number(bench: Bench) -> None:
    bench.to_review()
    bench.office.clock.advance(8 * 3600)
    bench.go("k3")
    state = bench.kiosk.state
    assert (state.screen, state.notice, bench.tickets) == (Screen.CLOSED, Notice.TOO_LATE, [])


def test_the_first_screen_follows_the_hours(bench: Bench) -> None:
    bench.office.clock.advance(10 * 3600)
    bench.kiosk.refresh()
    bench.drain()
    assert bench.kiosk.state.screen is Screen.CLOSED
    bench.office.clock.advance(14 * 3600)
    bench.kiosk.refresh()
    bench.drain()
    morning = bench.kiosk.state
    assert morning.screen is Screen.WELCOME


def test_help_is_reported_and_taken_back(bench: Bench) -> None:
    bench.to_review()
    bench.kiosk.show(covers.call_help(bench.kiosk.state))
    bench.drain()
    assert bench.worries == [("Kiosk 1", "help", "review")]
    bench.kiosk.show(covers.uncover(bench.kiosk.state))
    bench.drain()
    assert bench.worries == []
    assert bench.kiosk.state.screen is Screen.REVIEW


def test_help_called_while_the_database_is_away_is_reported_when_it_is_back(bench: Bench) -> None:
    bench.door.away = True
    bench.kiosk.show(covers.call_help(bench.kiosk.state))
    bench.drain()
    bench.door.away = False
    bench.kiosk.database_back()
    bench.drain()
    assert [code for _, code, _ in bench.worries] == ["help"]


def test_status_tells_number_and_state(bench: Bench) -> None:
    given = bench.office.issued()
    bench.kiosk.show(edits.type_reference(moves.open_status(bench.kiosk.state), "a 1"))
    bench.go("k1")
    assert bench.kiosk.state.enquiry.answer == TicketStatus(
        given.label, TicketState.WAITING, 0, None, given.form_label, answered=False
    )
    bench.kiosk.show(edits.type_reference(bench.kiosk.state, "Z999"))
    bench.go("k2")
    after = bench.kiosk.state.enquiry
    assert after.answer == Unknown()


def test_a_scan_asks_at_once_and_in_a_form_only_undoes_itself(bench: Bench) -> None:
    state = bench.kiosk.state
    bench.kiosk.show(edits.scanned(state, state, "LK1:ABC", "k"))
    assert bench.kiosk.state.pending == Pending(Step.LOOK_UP, "k")
    bench.drain()
    assert bench.kiosk.state.enquiry.answer == Unknown()
    bench.kiosk.show(quiet.wipe(bench.kiosk.state))
    bench.to_review()
    before = moves.fix(bench.kiosk.state, Field.NAME)
    typed = edits.type_text(before, Field.NAME, "Siti RahmawatiLK1:ABC")
    assert edits.scanned(typed, before, "LK1:ABC", "k").draft == before.draft


def test_a_visit_taken_for_abandoned_still_gets_its_number(bench: Bench) -> None:
    bench.to_review()
    visit = bench.kiosk.state.visit
    assert visit is not None
    bench.office.do(lambda tx: visits.end_unfinished(tx, bench.office.officer(), visit.visit_id, "left"))
    bench.go("k3")
    assert bench.kiosk.state.screen is Screen.NUMBER


def test_a_visit_that_a_desk_gave_its_number_shows_that_number(bench: Bench) -> None:
    bench.to_review()
    visit = bench.kiosk.state.visit
    assert visit is not None
    given = bench.office.do(lambda tx: tickets.issue(tx, bench.office.officer(), visit.visit_id, "LK1:DESK"))
    assert isinstance(given, tickets.Issued)
    bench.go("k3")
    number = bench.kiosk.state.number
    assert number is not None
    assert (number.label, number.reference, len(bench.tickets)) == (given.label, "LK1:DESK", 1)


@pytest.mark.parametrize(
    "name",
    [
        "🦊 Ω 王小明 مرحبا",
        "'; DROP TABLE visit;--",
        "%s {0} %n",
        "=1+1",
        "\u202eitiS",
        "a\x00b\x07c\ud800",
        "x" * 1_000_000,
    ],
)
def test_naughty_names_come_through(bench: Bench, name: str) -> None:
    bench.choose()
    bench.fill()
    bench.kiosk.show(edits.type_text(bench.kiosk.state, Field.NAME, name))
    bench.go("k1")
    bench.go("k2")
    bench.go("k3")
    assert bench.kiosk.state.screen is Screen.NUMBER
    kept = bench.rows(visit_identity)[0].name
    assert kept
    assert len(kept) <= 120


def test_an_empty_identity_asks_the_database_nothing(bench: Bench) -> None:
    bench.choose()
    bench.kiosk.show(
        replace(bench.kiosk.state, draft=replace(bench.kiosk.state.draft, identity=Identity("\u200b", " ", "\t", "")))
    )
    bench.go("k1")
    assert bench.visits == []
    assert [fault.field for fault in bench.kiosk.state.faults] == [
        Field.NAME,
        Field.ORGANISATION,
        Field.ADDRESS,
        Field.PHONE,
    ]
    assert IDENTITY.name
