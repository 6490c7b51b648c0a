"""The bidding room at the kiosk: what is asked, what cannot be, the training advised first, the reserved seat."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from kiosk_bench import Bench
from kiosk_front import Front
from kiosk_states import ASSIST, KEYS, NOW, REFERENCE, SEAT, TRAININGS, assisted, facts, welcome
from loket_kiosk.flow import answers, assist_answers, assisting, closing, edits, moves, quiet
from loket_kiosk.flow.assist import Assist, Day, Why
from loket_kiosk.flow.assist_answers import AskKept, SeatReleased
from loket_kiosk.flow.draft import Draft, Fault, Field, Flaw
from loket_kiosk.flow.parting import TrainingFirst
from loket_kiosk.flow.state import KioskState, Look, Notice, Pending, Screen, Step
from loket_shared.db.schema import bidding_intake, bidding_tender, seat_reservation, training_interest
from loket_shared.domain.bidding import Need
from loket_shared.services import reservations, trainings
from loket_shared.services.bidding_intake import Advised
from loket_shared.services.reservation_outcomes import AnotherDay, Person, Reserved, UnknownCode, Wish
from loket_shared.services.results import NotAllowed, Saved
from loket_shared.services.trainings import TrainingDraft
from seating import give_seats

WIB = "Asia/Jakarta"
UNTRAINED = Assist(trained=False)


def read(day: Day, date: str = "", time: str = "14.00") -> closing.Closing:
    return closing.closing(Assist(day=day, date=date, time=time), NOW, WIB)


@pytest.mark.parametrize(
    ("day", "date", "time", "at"),
    [
        (Day.TODAY, "", "14.00", (2026, 11, 23, 7, 0)),
        (Day.TOMORROW, "", "9", (2026, 11, 24, 2, 0)),
        (Day.TODAY, "", "2359", (2026, 11, 23, 16, 59)),
        (Day.OTHER, "25-11-2026", "14:30", (2026, 11, 25, 7, 30)),
        (Day.OTHER, "25/11/26", "930", (2026, 11, 25, 2, 30)),
        (Day.OTHER, "2026-11-25", "14 00", (2026, 11, 25, 7, 0)),
        (Day.OTHER, "25112026", "14", (2026, 11, 25, 7, 0)),
        (Day.OTHER, "2511", "14", (2026, 11, 25, 7, 0)),
        (Day.OTHER, "1 2", "14", (2027, 2, 1, 7, 0)),
        (Day.OTHER, "29-02-2028", "", None),
    ],
)
def test_a_deadline_is_read_as_people_write_it(day: Day, date: str, time: str, at: tuple[int, ...] | None) -> None:
    got = read(day, date, time)
    assert got.at == (datetime(*at, tzinfo=UTC) if at else None)  # type: ignore[misc, arg-type]
    assert got.faults == (() if at else (Fault(Field.TIME, Flaw.EMPTY),))


@pytest.mark.parametrize(
    ("date", "time", "fault"),
    [
        ("", "14.00", Fault(Field.DATE, Flaw.EMPTY)),
        ("besok", "14.00", Fault(Field.DATE, Flaw.DATE_ODD)),
        ("31-13-2026", "14.00", Fault(Field.DATE, Flaw.DATE_ODD)),
        ("99999999999", "14.00", Fault(Field.DATE, Flaw.DATE_ODD)),
        ("29-02-2027", "14.00", Fault(Field.DATE, Flaw.NO_SUCH_DAY, "29-2-2027")),
        ("31 11", "14.00", Fault(Field.DATE, Flaw.NO_SUCH_DAY, "31-11-2026")),
        ("25-11-2026", "25.00", Fault(Field.TIME, Flaw.TIME_ODD)),
        ("25-11-2026", "siang", Fault(Field.TIME, Flaw.TIME_ODD)),
        ("25-11-2026", "14.00.00.00", Fault(Field.TIME, Flaw.TIME_ODD)),
        ("24-11-2027", "14.00", Fault(Field.DATE, Flaw.FAR)),
        ("22-11-2026", "14.00", Fault(Field.TIME, Flaw.PAST)),
    ],
)
def test_what_cannot_be_is_said_beside_its_field(date: str, time: str, fault: Fault) -> None:
    assert read(Day.OTHER, date, time).faults == (fault,)


def press(state: KioskState) -> KioskState:
    return moves.advance(state, "k")


def test_the_training_has_to_be_answered_and_the_rest_may_be_left() -> None:
    asked = press(assisted())
    assert (asked.screen, asked.faults) == (Screen.ASSIST, (Fault(Field.TRAINED, Flaw.EMPTY),))
    answered = assisting.with_trained(asked, trained=True)
    assert answered.faults == ()
    assert press(answered).pending == Pending(Step.ASK, "k")


def test_a_past_deadline_is_said_once_and_then_taken() -> None:
    state = assisted(assist=replace(ASSIST, time="08.00"))
    warned = press(state)
    assert (warned.pending, warned.faults, warned.focus) == (None, (Fault(Field.TIME, Flaw.PAST),), Field.TIME)
    assert press(warned).pending == Pending(Step.ASK, "k")
    assert assisting.when(warned) == NOW.replace(hour=1, minute=0)


def test_a_deadline_more_than_a_year_ahead_is_never_taken() -> None:
    far = assisted(assist=replace(ASSIST, day=Day.OTHER, date="1-12-2027"))
    assert press(press(far)).pending is None


def test_a_touch_on_the_same_day_takes_deadline_and_time_back() -> None:
    state = assisting.with_day(assisted(assist=ASSIST), Day.TODAY)
    assert (state.draft.assist.day, state.draft.assist.time) == (Day.NONE, "")
    other = assisting.with_day(state, Day.OTHER)
    assert other.focus is Field.DATE
    assert assisting.with_need(assisted(assist=ASSIST), Need.ALL).draft.assist.need is Need.UNKNOWN


def test_leaving_date_or_time_says_what_is_wrong_with_them() -> None:
    state = assisted(assist=replace(ASSIST, day=Day.OTHER, date="29-2-2027"))
    assert edits.leave_field(state, Field.DATE).faults == (Fault(Field.DATE, Flaw.NO_SUCH_DAY, "29-2-2027"),)
    begun = assisted(assist=Assist(day=Day.OTHER))
    assert edits.leave_field(begun, Field.DATE).faults == ()


def test_who_was_not_trained_hears_of_the_trainings_and_decides() -> None:
    told = press(assisted(assist=UNTRAINED))
    assert (told.screen, told.pending) == (Screen.TRAINING, None)
    assert press(told).faults == (Fault(Field.GOES_ON, Flaw.EMPTY),)
    first = assisting.with_goes_on(told, goes_on=False)
    assert press(first).pending == Pending(Step.ADVISE, "k")
    stays = assisting.with_goes_on(told, goes_on=True)
    assert press(stays).faults == (Fault(Field.REASON, Flaw.EMPTY),)
    assert press(assisting.with_why(stays, Why.DEADLINE)).pending == Pending(Step.ASK, "k")
    own = assisting.with_why(stays, Why.OTHER)
    assert press(own).faults == (Fault(Field.REASON, Flaw.EMPTY),)
    written = edits.type_text(own, Field.REASON, "Diminta direktur")
    assert written.draft.assist.because == "Diminta direktur"
    assert press(written).pending == Pending(Step.ASK, "k")
    assert moves.back(told).screen is Screen.ASSIST
    trained = assisting.with_trained(written, trained=True).draft.assist
    assert (trained.because, trained.goes_on, trained.why) == ("", None, None)


def test_the_answers_are_kept_once_and_may_be_mended_from_the_review() -> None:
    kept = assist_answers.asked(press(assisted(assist=ASSIST)), AskKept(SEAT))
    assert (kept.screen, kept.pending) == (Screen.REVIEW, None)
    assert kept.visit is not None
    assert kept.visit.asked == ASSIST
    assert press(kept).pending == Pending(Step.ISSUE, KEYS.issue)
    mending = moves.fix(kept, Field.DEADLINE)
    assert (mending.screen, mending.fixing) == (Screen.ASSIST, True)
    assert press(mending).screen is Screen.REVIEW
    assert moves.back(mending).screen is Screen.REVIEW
    assert moves.back(kept).screen is Screen.ASSIST
    renamed = edits.type_text(moves.fix(kept, Field.NAME), Field.NAME, "Rina")
    assert press(renamed).pending == Pending(Step.SAVE, "k")


def test_without_the_answers_no_number_is_asked_for() -> None:
    assert press(assisted(Screen.REVIEW, ASSIST)).screen is Screen.ASSIST


@pytest.mark.parametrize(
    ("answer", "flaw"),
    [
        (UnknownCode(), Flaw.NO_RESERVATION),
        (AnotherDay(NOW), Flaw.OTHER_DAY),
        (SeatReleased(), Flaw.RELEASED),
    ],
)
def test_a_code_that_does_not_fit_is_said_beside_it_and_may_be_left_empty(answer: object, flaw: Flaw) -> None:
    asked = press(assisted(assist=replace(ASSIST, reservation="XXXXXX")))
    told = assist_answers.asked(asked, answer)  # type: ignore[arg-type]
    assert (told.screen, told.faults, told.focus) == (
        Screen.ASSIST,
        (Fault(Field.RESERVATION, flaw),),
        Field.RESERVATION,
    )
    assert press(edits.type_text(told, Field.RESERVATION, "")).pending == Pending(Step.ASK, "k")


def test_whoever_comes_back_after_a_training_leaves_nothing_behind() -> None:
    wanted = assisting.want_training(assisted(Screen.TRAINING, UNTRAINED), TRAININGS[0].id)
    deciding = press(assisting.with_goes_on(replace(wanted, look=Look("en")), goes_on=False))
    parted = assist_answers.advised(deciding, Advised(deciding.visit.visit_id if deciding.visit else KEYS, 1))  # type: ignore[arg-type]
    assert (parted.screen, parted.parting) == (Screen.PARTING, TrainingFirst((TRAININGS[0],), interested=True))
    assert (parted.draft, parted.visit, parted.look.language) == (Draft(), None, "en")
    later = parted
    for _ in range(quiet.ask_after(later) + quiet.countdown_of(later)):
        later = quiet.second_passed(later)
    assert (later.screen, later.parting) == (Screen.WELCOME, None)
    assert assist_answers.advised(deciding, NotAllowed("served")).notice is Notice.TAKEN_OVER


def test_a_ticket_scanned_at_goodbye_is_the_next_visitor_s() -> None:
    parted = welcome(screen=Screen.PARTING, parting=TrainingFirst())
    asked = edits.scanned(parted, parted, REFERENCE, "k")
    assert (asked.screen, asked.parting) == (Screen.STATUS, None)


def test_silence_forgets_what_was_told_about_the_tender() -> None:
    state = assisted(assist=ASSIST)
    for _ in range(quiet.ask_after(state) + quiet.countdown_of(state)):
        state = quiet.second_passed(state)
    assert (state.screen, state.draft) == (Screen.WELCOME, Draft())


def test_answers_to_a_form_service_go_the_same_way() -> None:
    formed = replace(facts().services[1], uses_form=True)
    state = assisted(Screen.PROBLEM, facts=facts(services=(formed,)))
    assert moves.back(replace(state, screen=Screen.ASSIST)).screen is Screen.PROBLEM
    assert answers.after_form(state) is Screen.ASSIST


@pytest.fixture
def trained(bench: Bench) -> UUID:
    """A training in three days, known to the kiosk."""
    office = bench.office
    begins = office.clock.now() + timedelta(days=3)
    draft = TrainingDraft("Pelatihan SPSE", "Aula", begins, begins + timedelta(hours=3))
    made = office.do(lambda tx: trainings.save(tx, office.officer(), draft))
    assert isinstance(made, Saved)
    bench.kiosk.refresh()
    bench.drain()
    return made.id


def to_assist(bench: Bench) -> None:
    bench.choose(bench.office.bidding)
    bench.fill()
    bench.go("k1")
    assert bench.kiosk.state.screen is Screen.ASSIST


def answer(bench: Bench, change: Callable[[Assist], Assist]) -> None:
    state = bench.kiosk.state
    bench.kiosk.show(replace(state, draft=replace(state.draft, assist=change(state.draft.assist))))


def test_what_was_told_is_kept_before_the_number_and_a_lost_answer_doubles_nothing(bench: Bench) -> None:
    to_assist(bench)
    answer(bench, lambda _: ASSIST)
    bench.door.loses_answers = True
    bench.press("k2")
    bench.drain()
    bench.door.loses_answers = False
    bench.kiosk.database_back()
    bench.drain()
    assert bench.kiosk.state.screen is Screen.REVIEW
    (intake,) = bench.rows(bidding_intake)
    assert (intake.trained, intake.need, intake.closes_at) == (True, "all", datetime(2026, 11, 23, 7, tzinfo=UTC))
    assert [row.code for row in bench.rows(bidding_tender)] == ["10293045"]
    bench.go("k3")
    assert bench.kiosk.state.number is not None


def test_training_first_ends_the_visit_as_served(bench: Bench, trained: UUID) -> None:
    to_assist(bench)
    answer(bench, lambda _: replace(UNTRAINED, wanted=frozenset({trained}), interested=True))
    bench.press("k2")
    bench.kiosk.show(assisting.with_goes_on(bench.kiosk.state, goes_on=False))
    bench.go("k3")
    assert bench.kiosk.state.screen is Screen.PARTING
    assert [row.ended_as for row in bench.visits] == ["served"]
    assert [row.training_id for row in bench.rows(training_interest)] == [trained]
    assert not bench.tickets


def test_going_on_untrained_keeps_the_reason_and_the_interest(bench: Bench, trained: UUID) -> None:
    to_assist(bench)
    answer(
        bench,
        lambda _: replace(UNTRAINED, wanted=frozenset({trained}), interested=True, goes_on=True, why=Why.DEADLINE),
    )
    bench.press("k2")
    bench.go("k3")
    (intake,) = bench.rows(bidding_intake)
    assert (intake.trained, intake.goes_on_because) == (False, "Batas waktu sudah dekat")
    assert len(bench.rows(training_interest)) == 1
    bench.go("k4")
    assert [row.state for row in bench.tickets] == ["waiting"]


def reserved(bench: Bench) -> Reserved:
    office = bench.office
    (seat_id,) = give_seats(office, pcs=1)
    begin = office.clock.now().replace(hour=6, minute=0)
    wish = Wish(begin, begin + timedelta(hours=1), Person("Rina", phone="0812"), seat_id)
    made = office.do(lambda tx: reservations.reserve(tx, office.officer(), wish))
    assert isinstance(made, Reserved)
    bench.kiosk.refresh()
    bench.drain()
    return made


def test_who_has_a_code_finds_the_seat_on_the_number_screen(bench: Bench) -> None:
    code = reserved(bench).code
    to_assist(bench)
    assert bench.kiosk.state.facts is not None
    assert bench.kiosk.state.facts.reserved
    answer(bench, lambda _: Assist(trained=True, reservation="NOCODE"))
    bench.go("k2")
    assert bench.kiosk.state.faults == (Fault(Field.RESERVATION, Flaw.NO_RESERVATION),)
    answer(bench, lambda _: Assist(trained=True, reservation=code.lower()))
    bench.go("k3")
    bench.kiosk.show(edits.type_text(moves.fix(bench.kiosk.state, Field.BID_CODE), Field.BID_CODE, "77"))
    bench.go("k4")
    bench.go("k5")
    number = bench.kiosk.state.number
    assert number is not None
    assert number.seat is not None
    assert (number.seat.code, number.seat.seat_number) == (code, 1)
    assert [(row.state, row.visit_id) for row in bench.rows(seat_reservation)] == [("arrived", bench.visits[0].id)]


def test_by_touch_from_the_guest_book_to_the_number(front: Front) -> None:
    front.tap("service:B")
    front.fill_identity()
    front.tap_and_wait("nextButton")
    assert front.screen is Screen.ASSIST
    assert front.text("trainerOnly").startswith("Kode tender dan batas waktu hanya untuk trainer")
    front.tap("nextButton")
    assert front.text("trainedError") == "Pilih Sudah atau Belum, agar trainer tahu dari mana memulai."
    front.tap("trained:true")
    front.tap("need:offer")
    front.tap("day:today")
    front.tap("time:14.00")
    assert front.text("deadlineText") == "Senin, 23 November 2026 pukul 14.00 WIB (4 jam 18 menit lagi)"
    front.tap("day:other")
    front.type("dateField", "29022027")
    front.tap("nextButton")
    assert front.text("dateError") == "Tanggal 29 Februari 2027 tidak ada di kalender. Periksa lagi tanggalnya."
    front.tap("day:tomorrow")
    front.tap_and_wait("nextButton")
    assert front.screen is Screen.REVIEW
    assert front.text("value:deadline") == "Selasa, 24 November 2026 pukul 14.00 WIB"
    front.tap_and_wait("confirmButton")
    assert front.text("numberLabel") == "B001"
    assert front.text("roomText") == "Nomor Anda dipanggil ke ruang bidding."
