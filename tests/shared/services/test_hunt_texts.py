"""Whatever people type, paste or scan: a clear outcome or a clean text that fits its column, on both engines, never an error."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from entering import enter
from loket_shared.db.schema import metadata, print_job, printer, ticket, visit
from loket_shared.domain.calendar import CalendarDay, DayKind
from loket_shared.domain.completeness import is_blank
from loket_shared.domain.numbering import new_reference
from loket_shared.domain.states import Role
from loket_shared.services import (
    archive,
    board,
    calendar_edit,
    calendars,
    calls,
    cases,
    catalogue,
    catalogue_edit,
    devices,
    enquiries,
    finish,
    offices,
    printers,
    prints,
    promising,
    recaps,
    reprinting,
    settings,
    sheets,
    signing_in,
    staff,
    station,
    tickets,
    turn_ends,
    visits,
)
from loket_shared.services.archive_finding import ArchiveQuery
from loket_shared.services.archive_search import archive_page
from loket_shared.services.people import Identity, Problem
from loket_shared.services.results import ReasonNeeded, Saved
from offices import Office
from sqlalchemy import select

NAUGHTY = {
    "emoji": "👩🏽‍💻🇮🇩 e\u0301" * 3,
    "right-to-left": "\u202eעברית\u202c مرحبا",
    "control": "a\x00b\x01\x1b[31mc\x7f\x85d\r\n\te",
    "quotes": "'\"`; DROP TABLE ticket; --",
    "formats": "%s %(name)s {0} {name} %n :bound ?",
    "formula": '=HYPERLINK("http://x";"y")',
    "lone surrogate": "Budi \ud800 Santoso \udfff",
    "grows when folded": "ŉßﬃΐ" * 80,
    "long": "x" * 1_000_000,
    "long and wide": "界👍" * 2_000,
    "invisible": "\u200b\u2060\u3164\x00",
    "empty": "",
}


def all_texts(office: Office) -> Iterator[tuple[str, str, int | None]]:
    """Every stored text with its column's name and length."""
    for table in metadata.sorted_tables:
        columns = [column for column in table.c if getattr(column.type, "length", None) or str(column.type) == "TEXT"]
        texts = [column for column in columns if column.type.python_type is str]
        if not texts:
            continue
        for row in office.see(lambda tx, texts=texts: tx.execute(select(*texts)).all()):
            for column, value in zip(texts, row, strict=True):
                if value is not None:
                    yield f"{table.name}.{column.name}", value, getattr(column.type, "length", None)


def assert_clean(office: Office) -> None:
    for where, value, length in all_texts(office):
        assert length is None or len(value) <= length, where
        value.encode()
        assert "\x00" not in value, where
        assert "\u202e" not in value, where


def person(text: str) -> Identity:
    return Identity(text, text, text, text, text, text, 10**12)


def guest_book_form_and_case(office: Office, text: str) -> None:
    who, what = person(text), Problem(text, text)
    made = office.do(
        lambda tx: visits.register(tx, office.visitor(), office.consultation, who, language=text or "english")
    )
    assert isinstance(made, visits.FormIncomplete if is_blank(text) else visits.Registered)
    visit_id = office.registered() if isinstance(made, visits.FormIncomplete) else made.visit_id
    office.do(lambda tx: visits.save_form(tx, office.visitor(), visit_id, who, what))
    office.do(lambda tx: visits.check_form(tx, office.visitor(), visit_id))
    given = office.do(lambda tx: tickets.issue(tx, office.visitor(), visit_id, new_reference() + text))
    assert isinstance(given, visits.FormIncomplete if is_blank(text) else tickets.Issued)
    unfinished = office.registered()
    office.do(lambda tx: visits.end_unfinished(tx, office.visitor(), unfinished, text))
    assert office.see(lambda tx: set(tx.execute(select(visit.c.end_reason)).scalars())) <= {None, "other"}
    today = office.visitor().today
    office.see(lambda tx: sheets.guest_book(tx, office.kiosk.office_id, today, today, office.clock.now()))


def work_on_a_case(office: Office, text: str) -> None:
    office.issued()
    got = office.served()
    act = office.officer
    office.do(lambda tx: cases.save_draft(tx, act(), got.case_id, text))
    corrected = office.do(
        lambda tx: cases.correct_form(tx, act(), got.case_id, 1, person(text), Problem(text, text), None)
    )
    version = corrected.version if isinstance(corrected, Saved) else 1
    due = office.clock.now() + timedelta(days=1)
    promised = office.do(lambda tx: promising.promise(tx, act(), got.case_id, version, due, text))
    assert isinstance(promised, promising.Promised)
    answered = office.do(lambda tx: cases.answer(tx, act(), got.case_id, promised.version, text))
    assert isinstance(answered, cases.AnswerMissing if is_blank(text) else cases.Answered)
    laid = office.do(lambda tx: archive.lay_down(tx, act(), got.case_id, text, final=False))
    assert isinstance(laid, archive.LocationMissing if is_blank(text) else archive.LaidDown)
    office.do(lambda tx: finish.finish(tx, act(), got.ticket_id, finish.CopyOutcome.OWED))
    found = office.see(lambda tx: archive_page(tx, office.kiosk.office_id, ArchiveQuery(text[:60])))
    assert isinstance(found.rows, tuple)


def reasons(office: Office, text: str) -> None:
    for act in ("skip", "withdraw", "leave"):
        office.issued()
        got = office.called()
        done = office.do(
            lambda tx, act=act, got=got: getattr(turn_ends, act)(tx, office.officer(), got.ticket_id, text)
        )
        assert isinstance(done, ReasonNeeded) == is_blank(text)
        if isinstance(done, ReasonNeeded):
            office.do(lambda tx, got=got: turn_ends.leave(tx, office.officer(), got.ticket_id, "uji"))


def knocking(office: Office, text: str) -> None:
    office.clock.advance(3600)
    details = staff.StaffDetails(text, text, (Role.HELPDESK,), text, "hash")
    kept = office.do(lambda tx: staff.save_staff(tx, office.officer(), None, 0, details))
    assert isinstance(kept, staff.StaffBlank if is_blank(text) else Saved)
    again = office.do(lambda tx: staff.save_staff(tx, office.officer(), None, 0, details))
    assert isinstance(again, staff.StaffBlank if is_blank(text) else staff.LoginTaken)
    for means in signing_in.Means:
        refused = enter(office.db, office.officer(), text, text, means)
        assert isinstance(refused, signing_in.WrongSecret)
    office.do(lambda tx: signing_in.sign_out(tx, office.officer(), text))


def machines_and_printers(office: Office, text: str) -> None:
    office.do(lambda tx: station.open_station(tx, kind=station.DeviceKind.KIOSK, name=text, now=office.clock.now()))
    told = (devices.DeviceProblem(text, text), devices.DeviceProblem("no_audio", text))
    office.do(lambda tx: devices.report_state(tx, office.visitor(), told))
    worries = office.see(lambda tx: devices.device_worries(tx, office.kiosk.office_id, office.clock.now()))
    assert {one.code for one in worries} == {"other", "no_audio"}
    view = printers.PrinterView(
        office.sari, office.kiosk.device_id, text, "tcp", text, text, native_qr=True, answers_status=True, active=True,
        version=1,
    )  # fmt: skip
    kept = office.do(lambda tx: printers.save_printer(tx, office.officer(), None, view))
    assert isinstance(kept, printers.NameTaken if text == "" else Saved)
    twice = office.do(lambda tx: printers.save_printer(tx, office.officer(), None, view))
    assert isinstance(twice, printers.NameTaken)
    given = office.issued()
    printer_id = office.see(lambda tx: tx.execute(select(printer.c.id).limit(1)).scalar_one())
    again = office.do(lambda tx: reprinting.reprint(tx, office.officer(), given.ticket_id, printer_id, text))
    assert isinstance(again, ReasonNeeded) == is_blank(text)
    if not isinstance(again, ReasonNeeded):
        job = office.do(lambda tx: prints.begin_job(tx, office.visitor(), again.print_job_id))
        assert job is not None
        office.do(lambda tx: prints.end_job(tx, office.visitor(), job.job_id, job.fence, prints.JobState.FAILED, text))
        ended = select(print_job.c.problem).where(print_job.c.id == job.job_id)
        assert office.see(lambda tx: tx.execute(ended).scalar_one()) == ("other" if text else None)
    office.do(lambda tx: printers.set_problem(tx, office.visitor(), printer_id, text))


def test_a_report_longer_than_its_column_is_still_told_once(office: Office) -> None:
    told = (devices.DeviceProblem("no_audio", "x" * 999),)
    for _ in range(2):
        office.do(lambda tx: devices.report_state(tx, office.visitor(), told))
    assert len(journal_of(office, "device.problem")) == 1


def journal_of(office: Office, kind: str) -> list[Any]:
    journal = metadata.tables["journal"]
    return list(office.see(lambda tx: tx.execute(select(journal.c.canonical).where(journal.c.kind == kind)).all()))


def what_a_supervisor_writes(office: Office, text: str) -> None:
    act, office_id = office.officer, office.kiosk.office_id
    here = office.see(offices.read_office)
    assert here is not None
    changed = replace(here, name=text, subtitle=text, address=text, phone=text)
    assert isinstance(office.do(lambda tx: offices.save_office(tx, act(), changed)), Saved)
    chosen = settings.OfficeSettings(
        running_text=(text, "Selamat datang"), privacy_notice_id=text, spoken_language=text, brand=text, accent=text
    )
    office.do(lambda tx: settings.save_settings(tx, act(), chosen))
    service = office.see(lambda tx: catalogue.services(tx, office_id))[0]
    odd = replace(
        service, code=text, name_id=text, name_en=text, hint_id=text, hint_en=text, series=text[:4], position=50
    )
    kept = office.do(lambda tx: catalogue_edit.save_service(tx, act(), odd, new=True))
    assert isinstance(kept, catalogue_edit.Blank if is_blank(text) else Saved)
    desk = next(one for one in office.see(lambda tx: catalogue.desks(tx, office_id)) if one.id == office.desks[0])
    big = replace(desk, name=text, capacity=-3, number=10**15, service_ids=desk.service_ids * 2)
    assert isinstance(office.do(lambda tx: catalogue_edit.save_desk(tx, act(), big)), Saved)
    groups = office.see(lambda tx: catalogue.problem_groups(tx, office_id))
    odd_groups = (replace(groups[0], code=text, name_id=text, name_en=text), *groups[1:])
    office.do(lambda tx: catalogue_edit.save_groups(tx, act(), odd_groups))
    version = office.see(lambda tx: calendars.calendar_version(tx, office_id))
    hours = office.see(lambda tx: calendars.read_calendar(tx, office_id))
    holiday = CalendarDay(act().today, DayKind.CLOSED, text, text, ())
    odd_hours = replace(hours, days=(*hours.days, holiday, holiday))
    assert office.do(lambda tx: calendar_edit.save_calendar(tx, act(), "office", odd_hours, version)) is not None
    today = act().today
    office.see(lambda tx: board.read(tx, office_id, office.wall.device_id, office.clock.now(), today))
    office.see(lambda tx: recaps.recap(tx, office_id, today, today, office.clock.now()))


@pytest.mark.parametrize(
    "write",
    [guest_book_form_and_case, work_on_a_case, reasons, knocking, machines_and_printers, what_a_supervisor_writes],
)
def test_every_text_is_kept_clean_or_refused(office: Office, write: Callable[[Office, str], None]) -> None:
    for name, text in NAUGHTY.items():
        try:
            write(office, text)
            assert_clean(office)
        except Exception as error:
            error.add_note(f"with {name}")
            raise


def test_groups_may_swap_their_codes_and_two_may_not_share_one(office: Office) -> None:
    office_id = office.kiosk.office_id
    one, two, *rest = office.see(lambda tx: catalogue.problem_groups(tx, office_id))
    swapped = (replace(one, code=two.code), replace(two, code=one.code), *rest)
    office.do(lambda tx: catalogue_edit.save_groups(tx, office.officer(), swapped))
    assert office.see(lambda tx: catalogue.problem_groups(tx, office_id)) == swapped
    shared = (replace(one, code=two.code), two)
    refused = office.do(lambda tx: catalogue_edit.save_groups(tx, office.officer(), shared))
    assert refused == catalogue_edit.Taken("code")


def test_look_up_answers_anything(office: Office) -> None:
    office.issued()
    today = office.visitor().today
    for typed in (*NAUGHTY.values(), "LK1:\ud800", "A" + "9" * 40, "FK-9999-999999"):
        found = office.see(lambda tx, typed=typed: enquiries.look_up(tx, office.kiosk.office_id, typed, today))
        assert isinstance(found, enquiries.Unknown), typed[:60]


def test_settings_out_of_range_become_ones_that_work(office: Office) -> None:
    low_ones: dict[str, Any] = dict.fromkeys(settings.LIMITS, -(10**9))
    huge_ones: dict[str, Any] = dict.fromkeys(settings.LIMITS, 10**12)
    office.do(lambda tx: settings.save_settings(tx, office.officer(), settings.OfficeSettings(**low_ones)))
    low = office.see(lambda tx: settings.read_settings(tx, office.kiosk.office_id))
    assert all(getattr(low, name) == limits[0] for name, limits in settings.LIMITS.items())
    huge = replace(low, **huge_ones)
    office.do(lambda tx: settings.save_settings(tx, office.officer(), huge))
    high = office.see(lambda tx: settings.read_settings(tx, office.kiosk.office_id))
    assert all(getattr(high, name) == limits[1] for name, limits in settings.LIMITS.items())
    late = replace(high, last_number_minutes=0)
    office.do(lambda tx: settings.save_settings(tx, office.officer(), late))
    given = office.issued(priority=True)
    assert office.called().ticket_id == given.ticket_id
    again = office.do(lambda tx: calls.recall(tx, office.officer(), given.ticket_id))
    assert isinstance(again, calls.Called)
    assert office.see(lambda tx: tx.execute(select(ticket.c.state)).scalar_one()) == "calling"
