"""One press, one act: the same key again, from this or another process, gives the same outcome and adds no row anywhere."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, time, timedelta
from threading import Barrier
from types import ModuleType
from uuid import UUID

from loket_shared.db.schema import metadata, printer, staff
from loket_shared.domain.calendar import CalendarDay, DayKind, Hours, WeeklyHours
from loket_shared.domain.numbering import new_reference
from loket_shared.domain.states import Role
from loket_shared.services import (
    archive,
    backup_notes,
    board,
    calendar_edit,
    calendars,
    calls,
    cases,
    catalogue,
    catalogue_edit,
    day,
    devices,
    export_notes,
    finish,
    offices,
    printers,
    prints,
    priority_class,
    promising,
    recaps,
    reprinting,
    settings,
    sheets,
    signing_in,
    tickets,
    turn_ends,
    visits,
)
from loket_shared.services import staff as people
from loket_shared.services.passwords import hash_secret
from loket_shared.services.results import NotAllowed
from loket_shared.services.station import DeviceKind, Station, open_station
from offices import BUDI, UPLOAD, Office
from repeating import Table
from sqlalchemy import Connection, select, update

PASSWORD = "kata sandi yang panjang"


def kiosk_acts(table: Table) -> tickets.Issued:
    office, reference = table.office, new_reference()
    made = table.twice("register", lambda tx, act: visits.register(tx, act, office.consultation, BUDI), visitor=True)
    visit_id = made.visit_id
    refused = table.twice("check_form", lambda tx, act: visits.check_form(tx, act, visit_id), visitor=True)
    assert isinstance(refused, visits.FormIncomplete)
    table.twice("save_form", lambda tx, act: visits.save_form(tx, act, visit_id, BUDI, UPLOAD), visitor=True)
    table.twice("check_form", lambda tx, act: visits.check_form(tx, act, visit_id), visitor=True)
    printer_id = a_printer(table)
    given: tickets.Issued = table.twice(
        "issue", lambda tx, act: tickets.issue(tx, act, visit_id, reference, printer_id=printer_id), visitor=True
    )
    assert given.reference == reference
    gone = office.registered()
    table.twice("end_unfinished", lambda tx, act: visits.end_unfinished(tx, act, gone, "idle"), visitor=True)
    problems = (devices.DeviceProblem("help", "x" * 300),)
    table.twice("report_state", lambda tx, act: devices.report_state(tx, act, problems), visitor=True)
    table.twice("clear_problem", lambda tx, act: devices.clear_problem(tx, act, office.kiosk.device_id, "help"))
    return given


def a_printer(table: Table) -> UUID:
    view = printers.PrinterView(
        table.office.sari, None, "Epson", "tcp", "127.0.0.1:9100", "default", native_qr=True, answers_status=True,
        active=True, version=1,
    )  # fmt: skip
    table.twice("save_printer", lambda tx, act: printers.save_printer(tx, act, None, view))
    made: UUID = table.office.see(lambda tx: tx.execute(select(printer.c.id)).scalar_one())
    return made


def paper_acts(table: Table, given: tickets.Issued) -> None:
    printer_id = table.office.see(lambda tx: tx.execute(select(printer.c.id)).scalar_one())
    job_id = given.print_job_id
    assert job_id is not None
    job = table.twice("begin_job", lambda tx, act: prints.begin_job(tx, act, job_id), visitor=True)
    assert table.twice(
        "end_job", lambda tx, act: prints.end_job(tx, act, job_id, job.fence, prints.JobState.FAILED, "paper_out")
    )
    table.twice("reprint", lambda tx, act: reprinting.reprint(tx, act, given.ticket_id, printer_id, "kertas habis"))
    assert table.twice("next_job", lambda tx, act: prints.next_job(tx, act, printer_id), visitor=True).reprint
    assert table.twice("settle_jobs", lambda tx, act: prints.settle_jobs(tx, act, printer_id), visitor=True) == 1
    table.twice("set_problem", lambda tx, act: printers.set_problem(tx, act, printer_id, "cover_open"), visitor=True)


def desk_acts(table: Table, ticket_id: UUID) -> None:
    office, desk = table.office, table.office.desks[0]
    other = office.issued()
    table.twice("set_priority", lambda tx, act: priority_class.set_priority(tx, act, ticket_id, granted=True))
    got = table.twice("call_next", lambda tx, act: calls.call_next(tx, act, desk))
    assert got.ticket_id == ticket_id
    heard = board.SpokenOutcome.SPOKEN
    seen_at = office.visitor()
    for _ in range(2):
        office.do(lambda tx: board.acknowledge(tx, seen_at, got.call_id, shown=True, outcome=heard))
    table.twice("withdraw", lambda tx, act: turn_ends.withdraw(tx, act, ticket_id, "salah tekan"))
    office.called(desk)
    table.twice("recall", lambda tx, act: calls.recall(tx, act, ticket_id))
    table.twice("skip", lambda tx, act: turn_ends.skip(tx, act, ticket_id, "ke toilet"))
    assert office.called(desk).ticket_id == other.ticket_id
    table.twice("leave", lambda tx, act: turn_ends.leave(tx, act, other.ticket_id, "pulang"))
    assert office.called(desk).ticket_id == ticket_id
    table.twice("present", lambda tx, act: turn_ends.present(tx, act, ticket_id))


def case_acts(table: Table, given: tickets.Issued) -> None:
    office, case_id = table.office, given.case_id
    assert case_id is not None
    due = office.clock.now() + timedelta(days=2)
    table.twice("view", lambda tx, act: cases.view(tx, act, case_id).case_id)
    table.twice("correct_form", lambda tx, act: cases.correct_form(tx, act, case_id, 1, BUDI, UPLOAD, None))
    table.twice("promise", lambda tx, act: promising.promise(tx, act, case_id, 2, due, "menunggu"))
    table.twice("tell_number", lambda tx, act: promising.tell_number(tx, act, case_id))
    office.do(lambda tx: cases.save_draft(tx, office.officer(), case_id, "belum"))
    table.twice("answer", lambda tx, act: cases.answer(tx, act, case_id, 3, "Sudah"))
    table.twice("record_print", lambda tx, act: finish.record_print(tx, act, case_id, finish.Sheet.ASLI, bytes(32)))
    table.twice("finish", lambda tx, act: finish.finish(tx, act, given.ticket_id, finish.CopyOutcome.OWED))
    table.twice("hand_over", lambda tx, act: finish.hand_over(tx, act, case_id))
    table.twice("lay_down", lambda tx, act: archive.lay_down(tx, act, case_id, "Lemari 1", final=False))
    table.twice("lay_down", lambda tx, act: archive.lay_down(tx, act, case_id, "Lemari 2", final=True))


def office_acts(table: Table) -> None:
    office = table.office
    office_id, today = office.kiosk.office_id, office.visitor().today
    recap = office.see(lambda tx: recaps.recap(tx, office_id, today, today, office.clock.now()))
    table.twice("freeze_recap", lambda tx, act: recaps.freeze_recap(tx, act, recap, bytes(32)))
    table.twice(
        "record_export", lambda tx, act: export_notes.record_export(tx, act, "guest_book", today, today, bytes(32), 1)
    )
    here = office.see(offices.read_office)
    assert here is not None
    table.twice("save_office", lambda tx, act: offices.save_office(tx, act, replace(here, name="LPSE Baru")))
    chosen = settings.OfficeSettings(names_on_wall=True)
    table.twice("save_settings", lambda tx, act: settings.save_settings(tx, act, chosen))
    hours = office.see(lambda tx: calendars.read_calendar(tx, office_id))
    table.twice("save_calendar", lambda tx, act: calendar_edit.save_calendar(tx, act, "office", hours, 1))
    calendar_acts(table)
    service = replace(office.see(lambda tx: catalogue.services(tx, office_id))[0], code="baru", series="C", position=9)
    table.twice("save_service", lambda tx, act: catalogue_edit.save_service(tx, act, service, new=True))
    desk = replace(office.see(lambda tx: catalogue.desks(tx, office_id))[0], number=77)
    table.twice("save_desk", lambda tx, act: catalogue_edit.save_desk(tx, act, desk, new=True))
    groups = office.see(lambda tx: catalogue.problem_groups(tx, office_id))
    table.twice("save_groups", lambda tx, act: catalogue_edit.save_groups(tx, act, groups[:3]))
    kinds = office.see(lambda tx: catalogue.categories(tx, office_id))
    table.twice("save_categories", lambda tx, act: catalogue_edit.save_categories(tx, act, kinds[::-1]))
    table.twice("close_day", lambda tx, act: day.close_day(tx, act, today))


def calendar_acts(table: Table) -> None:
    period = (date(2027, 2, 8), date(2027, 3, 9))
    fasting = (WeeklyHours(0, Hours(time(8), time(14)), *period),)
    feast = CalendarDay(date(2026, 12, 24), DayKind.OPEN, "Tetap buka")
    edits = (
        calendar_edit.DayEdits("office", 3, (replace(feast, name="Buka"),)),
        calendar_edit.DayEdits("lkpp", 1, (), (date(2026, 12, 25),)),
    )
    table.twice("save_week", lambda tx, act: calendar_edit.save_week(tx, act, "office", None, fasting))
    table.twice("remove_week", lambda tx, act: calendar_edit.remove_week(tx, act, "office", (period, fasting)))
    table.twice("change_days", lambda tx, act: calendar_edit.change_days(tx, act, edits))
    table.twice("save_day", lambda tx, act: calendar_edit.save_day(tx, act, "office", edits[0].put[0], None))


def staff_acts(table: Table) -> None:
    office, hashed = table.office, hash_secret(PASSWORD)
    details = people.StaffDetails("rina", "Rina", (Role.HELPDESK,), password_hash=hashed)
    table.twice("save_staff", lambda tx, act: people.save_staff(tx, act, None, 0, details))
    office.do(lambda tx: tx.execute(update(staff).where(staff.c.login == "rina").values(pin_hash=hashed)))
    assert isinstance(tried(table, "salah"), signing_in.WrongSecret)
    assert isinstance(tried(table, PASSWORD), signing_in.SignedIn)
    assert isinstance(tried(table, PASSWORD, signing_in.Means.PIN), signing_in.SignedIn)
    table.twice("sign_out", lambda tx, act: signing_in.sign_out(tx, act, "button"))


def tried(table: Table, secret: str, means: signing_in.Means = signing_in.Means.PASSWORD) -> object:
    counted = table.twice("count_try", lambda tx, act: signing_in.count_try(tx, act, "Rina", means))
    assert isinstance(counted, signing_in.Counted)
    good = signing_in.fits(counted, secret)
    return table.twice("settle_try", lambda tx, act: signing_in.settle_try(tx, act, counted, good=good))


def test_every_use_case_is_done_once(office: Office) -> None:
    table = Table(office)
    given = kiosk_acts(table)
    paper_acts(table, given)
    desk_acts(table, given.ticket_id)
    case_acts(table, given)
    office_acts(table)
    staff_acts(table)
    table.other_db.close()
    modules = (archive, calls, cases, catalogue_edit, calendar_edit, day, devices, finish, offices, people, printers)
    more = (
        export_notes,
        priority_class,
        promising,
        recaps,
        reprinting,
        signing_in,
        prints,
        settings,
        sheets,
        tickets,
        turn_ends,
        visits,
    )
    assert table.done >= {name for module in (*modules, *more) for name in verbs(module)} - PLAIN


PLAIN = {"after_change", "save_draft", "queue_print", "close_ticket", "note_export", "move", "keep_answer"}
"""An upsert of one's own text, and parts of other acts."""


def verbs(module: ModuleType) -> set[str]:
    """The public functions of a module that take an act."""
    return {
        name
        for name, value in vars(module).items()
        if callable(value) and getattr(value, "__module__", "") == module.__name__ and not name.startswith("_")
        and "act" in getattr(value, "__annotations__", {})
    }  # fmt: skip


def test_a_late_look_does_not_take_back_that_a_call_was_heard(office: Office) -> None:
    office.issued()
    got = office.called()
    for outcome in (board.SpokenOutcome.SPOKEN, board.SpokenOutcome.NONE):
        office.do(
            lambda tx, said=outcome: board.acknowledge(tx, office.visitor(), got.call_id, shown=True, outcome=said)  # type: ignore[misc]
        )
    shown = metadata.tables["call_shown"]
    assert office.see(lambda tx: tx.execute(select(shown.c.outcome)).scalar_one()) == "spoken"


def test_a_form_is_not_changed_any_more_once_it_has_its_number(office: Office) -> None:
    given = office.issued()
    late = office.do(lambda tx: visits.save_form(tx, office.visitor(), given.visit_id, BUDI, UPLOAD))
    assert late == NotAllowed("waiting")
    office.do(lambda tx: visits.end_unfinished(tx, office.visitor(), given.visit_id, "idle"))
    assert office.called().ticket_id == given.ticket_id
    assert office.see(lambda tx: tx.execute(select(metadata.tables["visit"].c.ended_as)).scalar_one()) is None


def test_one_backup_is_claimed_once(office: Office) -> None:
    act = office.officer()
    assert office.do(lambda tx: backup_notes.claim_backup(tx, act))
    assert not office.do(lambda tx: backup_notes.claim_backup(tx, act))


def test_a_repeat_that_overtakes_its_first_sending_gets_the_same_answer(office: Office) -> None:
    office.issued()
    got, act = office.served(), office.officer()
    case_id = got.case_id
    assert case_id is not None
    start = Barrier(4)

    def answer(station: Station) -> object:
        again = replace(act, chain_id=station.chain_id)
        start.wait(60)
        return office.do(lambda tx: cases.answer(tx, again, case_id, 1, "Pecah berkasnya."))

    machines = [office.do(lambda tx: other_machine(tx, office)) for _ in range(4)]
    with ThreadPoolExecutor(4) as presses:
        outcomes = set(presses.map(answer, machines))
    assert outcomes == {cases.Answered(case_id, 2)}


def other_machine(tx: Connection, office: Office) -> Station:
    """A chain of its own."""
    return open_station(tx, kind=DeviceKind.OPERATOR, name="PC 9", now=office.clock.now())
