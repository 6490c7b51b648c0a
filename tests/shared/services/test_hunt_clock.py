"""Midnight, the turn of a year, a clock that was set back: order and numbers hold, and no desk is blocked by yesterday."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from entering import enter
from loket_shared.clock import FixedClock
from loket_shared.db.schema import call, journal_chain, office, printer
from loket_shared.domain.calendar import Calendar, Hours, WeeklyHours
from loket_shared.domain.documents import Answer
from loket_shared.domain.states import TicketState
from loket_shared.services import (
    archive,
    board,
    calendar_edit,
    calls,
    cases,
    day,
    desk,
    finish,
    printers,
    prints,
    promising,
    queue_view,
    recaps,
    reprinting,
    settings,
    sheets,
    signing_in,
    turn_ends,
)
from loket_shared.services.case_reading import read_case
from loket_shared.services.results import NotAllowed
from loket_shared.services.station import DeviceKind, open_station
from offices import Office, open_office
from sqlalchemy import select, update

ZONES = {"Asia/Jakarta": 7, "Asia/Makassar": 8, "Asia/Jayapura": 9}


@pytest.fixture(params=list(ZONES))
def late_office(request: pytest.FixtureRequest, address: str) -> Iterator[Office]:
    """An office of each zone that never closes, at 23.50 on New Year's Eve."""
    made = open_office(address)
    zone: str = request.param
    made.do(lambda tx: tx.execute(update(office).values(zone=zone)))
    always = Calendar(zone, tuple(WeeklyHours(n, Hours(time(0), time(23, 59, 59))) for n in range(7)), ())
    made.do(lambda tx: calendar_edit.save_calendar(tx, made.officer(), "office", always, 1))
    chosen = settings.OfficeSettings(last_number_minutes=0)
    made.do(lambda tx: settings.save_settings(tx, made.officer(), chosen))
    made.kiosk, made.console, made.wall = (replace(one, zone=zone) for one in (made.kiosk, made.console, made.wall))
    made.clock = FixedClock(datetime(2026, 12, 31, 23, 50, tzinfo=UTC) - timedelta(hours=ZONES[zone]))
    yield made
    made.db.close()


def test_a_service_over_new_year(late_office: Office) -> None:
    here = late_office
    assert here.visitor().today == date(2026, 12, 31)
    first = here.issued()
    got = here.served()
    here.clock.advance(20 * 60)
    assert here.visitor().today == date(2027, 1, 1)
    held = here.see(lambda tx: desk.serving(tx, here.desks[0], here.officer().today))
    assert [(one.label, one.state) for one in held] == [("A001", TicketState.SERVING)]
    busy = here.do(lambda tx: calls.call_next(tx, here.officer(), here.desks[0]))
    assert busy == calls.DeskBusy("A001")
    new = here.issued()
    assert (first.form_label, first.label) == ("FK-2026-000001", "A001")
    assert (new.form_label, new.label, new.ahead) == ("FK-2027-000001", "A001", 0)
    case_id = got.case_id
    assert case_id is not None
    here.do(lambda tx: cases.answer(tx, here.officer(), case_id, 1, "Sudah."))
    ended = here.do(lambda tx: finish.finish(tx, here.officer(), got.ticket_id, finish.CopyOutcome.HANDED))
    assert isinstance(ended, finish.Finished)
    laid = here.do(lambda tx: archive.lay_down(tx, here.officer(), case_id, "Lemari 1", final=True))
    assert laid == archive.LaidDown(case_id, 2027, 1, final=True)
    book = here.see(
        lambda tx: sheets.guest_book(tx, here.kiosk.office_id, date(2026, 12, 31), date(2026, 12, 31), here.clock.now())
    )
    assert [(row.number, row.left_at) for row in book.rows] == [(1, here.clock.now())]
    assert here.called().ticket_id == new.ticket_id


def test_who_was_called_before_midnight_can_still_be_seen_skipped_and_closed(late_office: Office) -> None:
    here = late_office
    here.issued()
    got = here.called()
    here.clock.advance(20 * 60)
    again = here.do(lambda tx: calls.recall(tx, here.officer(), got.ticket_id))
    assert isinstance(again, calls.Called)
    skipped = here.do(lambda tx: turn_ends.skip(tx, here.officer(), got.ticket_id, "tidak datang"))
    assert isinstance(skipped, turn_ends.Skipped)
    nobody = here.do(lambda tx: calls.call_next(tx, here.officer(), here.desks[0]))
    assert isinstance(nobody, calls.NobodyWaits)
    due = here.see(lambda tx: day.due_days(tx, here.kiosk.office_id, here.clock.now()))
    assert due == (date(2026, 12, 31),)
    assert here.do(lambda tx: day.close_day(tx, here.officer(), due[0])).no_shows == 1


def test_the_newest_call_is_the_newest_although_the_clock_was_set_back(office: Office) -> None:
    first, second = office.issued(), office.issued()
    one = office.called(office.desks[0])
    office.clock.advance(-3600)
    two = office.called(office.desks[1])
    assert (one.ticket_id, two.ticket_id) == (first.ticket_id, second.ticket_id)
    again = office.do(lambda tx: calls.recall(tx, office.officer(), first.ticket_id))
    assert isinstance(again, calls.Called)
    assert not again.too_soon
    wall = office.see(lambda tx: board.read(
        tx, office.wall.office_id, office.wall.device_id, office.clock.now(), office.visitor().today
    ))  # fmt: skip
    assert [shown.call_id for shown in wall.calls] == [again.call_id, two.call_id]
    assert [shown.call_id for shown in wall.to_announce] == [two.call_id, again.call_id]


def test_a_withdrawal_takes_back_the_calls_of_this_round_although_the_clock_was_set_back(office: Office) -> None:
    given = office.issued()
    office.called()
    office.do(lambda tx: turn_ends.skip(tx, office.officer(), given.ticket_id, "ke toilet"))
    office.clock.advance(-1800)
    got = office.called()
    assert got.ticket_id == given.ticket_id
    office.do(lambda tx: turn_ends.withdraw(tx, office.officer(), given.ticket_id, "salah tekan"))
    taken_back = select(call.c.id).where(call.c.withdrawn_at.is_not(None))
    assert office.see(lambda tx: tx.execute(taken_back).scalars().all()) == [got.call_id]


@pytest.mark.parametrize("seconds", [0, -3600])
def test_the_newest_promise_and_print_are_the_newest(office: Office, seconds: int) -> None:
    given = office.issued()
    got = office.served()
    case_id = got.case_id
    assert case_id is not None
    dues = [office.clock.now() + timedelta(days=n) for n in (5, 2)]
    for version, due in enumerate(dues, 1):
        kept = office.do(
            lambda tx, version=version, due=due: promising.promise(
                tx, office.officer(), case_id, version, due, f"ke-{version}"
            )  # type: ignore[misc]
        )
        assert isinstance(kept, promising.Promised)
        office.clock.advance(seconds)
    office.do(lambda tx: promising.tell_number(tx, office.officer(), case_id))
    view = office.see(lambda tx: read_case(tx, case_id))
    assert (view.promise_due, view.promise_note, view.number_told) == (dues[1], "ke-2", True)
    details = printers.PrinterView(
        given.ticket_id, None, "Epson", "tcp", "x:9100", "default", native_qr=True, answers_status=True, active=True, version=1
    )  # fmt: skip
    office.do(lambda tx: printers.save_printer(tx, office.officer(), None, details))
    waiting = office.issued()
    printer_id = office.see(lambda tx: tx.execute(select(printer.c.id)).scalar_one())
    jobs = []
    for _ in range(2):
        made = office.do(
            lambda tx: reprinting.reprint(tx, office.officer(), waiting.ticket_id, printer_id, "kertas habis")
        )
        assert isinstance(made, reprinting.Reprinted)
        jobs.append(made.print_job_id)
        office.clock.advance(seconds)
    for job_id in jobs:
        office.do(
            lambda tx, job_id=job_id: prints.end_job(tx, office.visitor(), job_id, 0, prints.JobState.FAILED, "offline")  # type: ignore[misc]
        )
    shown = office.see(
        lambda tx: prints.open_jobs(tx, office.kiosk.office_id, office.visitor().today, office.clock.now())
    )
    assert [one.job_id for one in shown] == [jobs[1]]


def test_nobody_is_locked_out_by_tries_made_before_the_clock_was_set_back(office: Office) -> None:
    for _ in range(8):
        enter(office.db, office.officer(), "sari", "salah")
        office.clock.advance(400)
    office.clock.advance(-7200)
    again = enter(office.db, office.officer(), "sari", "salah")
    assert again == signing_in.WrongSecret(0)


def test_each_start_follows_the_start_before_although_the_clock_was_set_back(office: Office) -> None:
    for _ in range(3):
        office.clock.advance(-600)
        office.do(lambda tx: open_station(tx, kind=DeviceKind.KIOSK, name="Kiosk 1", now=office.clock.now()))
    followed = select(journal_chain.c.predecessor_id).where(journal_chain.c.device_id == office.kiosk.device_id)
    chains = office.see(lambda tx: tx.execute(followed).scalars().all())
    assert len(chains) == len(set(chains)) == 4


def test_an_answer_after_any_printed_recap_is_marked(office: Office) -> None:
    office.issued()
    got, today, office_id = office.served(), office.visitor().today, office.kiosk.office_id
    case_id = got.case_id
    assert case_id is not None
    for seconds in (0, -7200):
        office.clock.advance(seconds)
        recap = office.see(lambda tx: recaps.recap(tx, office_id, today, today, office.clock.now()))
        office.do(lambda tx, recap=recap: recaps.freeze_recap(tx, office.officer(), recap, bytes(32)))  # type: ignore[misc]
        if seconds == 0:
            office.do(lambda tx: cases.answer(tx, office.officer(), case_id, 1, "Sudah."))
    rows = office.see(lambda tx: recaps.recap(tx, office_id, today, today, office.clock.now())).rows
    assert [(row.outcome, row.supplement) for row in rows] == [(Answer("Sudah."), True)]


def test_a_withdrawn_call_is_no_turn_for_those_who_were_skipped(office: Office) -> None:
    first, second, third = office.issued(), office.issued(), office.issued()
    got = office.called()
    office.do(lambda tx: turn_ends.leave(tx, office.officer(), got.ticket_id, "selesai"))
    assert office.called().ticket_id == second.ticket_id
    office.do(lambda tx: turn_ends.skip(tx, office.officer(), second.ticket_id, "ke toilet"))
    assert office.called().ticket_id == third.ticket_id
    office.do(lambda tx: turn_ends.withdraw(tx, office.officer(), third.ticket_id, "salah tekan"))
    labels = [
        one.label for one in office.see(lambda tx: queue_view.queue(tx, office.kiosk.office_id, first.business_date))
    ]
    assert labels == ["A003", "A002"]
    assert office.called().ticket_id == third.ticket_id
    other = office.do(lambda tx: turn_ends.present(tx, office.officer(), second.ticket_id))
    assert other == NotAllowed("waiting")
    assert office.called(office.desks[1]).ticket_id == second.ticket_id
