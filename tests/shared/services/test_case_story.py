"""One timeline of a case: queue, telephone, questions, promises, answers, hand-ons, prints and archive, in order, in codes."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from loket_shared.db.schema import case_file, journal, staff_role
from loket_shared.domain.calendar import CalendarDay, DayKind
from loket_shared.domain.events import EventKind as K
from loket_shared.domain.numbering import new_reference
from loket_shared.domain.sop import procedure
from loket_shared.domain.sop.model import GuestBook
from loket_shared.domain.states import CaseState, Channel, ContactOutcome, Means, Role
from loket_shared.services import (
    archive,
    case_ends,
    case_notes,
    cases,
    clarifying,
    finish,
    holding,
    phone_calls,
    priorities,
    promising,
    receiving,
    remote_cases,
    telling,
    tickets,
    transferring,
    turn_ends,
    visits,
)
from loket_shared.services.calendar_edit import save_day
from loket_shared.services.case_story import CaseStory, read_story
from loket_shared.services.case_timeline import StoryEvent
from loket_shared.services.catalogue import services
from loket_shared.services.catalogue_edit import save_service
from loket_shared.services.dossier import read_dossier
from loket_shared.services.finish import CopyOutcome, Sheet
from loket_shared.services.people import Identity, Problem
from loket_shared.services.procedure_edit import create_procedure
from loket_shared.services.results import Saved
from offices import BUDI, UPLOAD, Office
from sqlalchemy import func, insert, select

RINA = Identity("Rina Kartika", "PT Karya Sejahtera")
TROUBLE = Problem("Tidak dapat masuk setelah ganti password.")


def ticket(office: Office, minutes: int = 20) -> UUID:
    external = remote_cases.ExternalTicket("LS-1001", "Gagal masuk", "SPSE 4.5", error_code="E-7", user_id="RINA01")
    received = office.clock.now() - timedelta(minutes=minutes)
    made = office.do(
        lambda tx: remote_cases.record_case(
            tx, office.officer(), Channel.LPSE_SUPPORT, RINA, TROUBLE, received, external
        )
    )
    assert isinstance(made, remote_cases.Recorded)
    return made.case_id


def does(office: Office, case_id: UUID, verb: object, *words: object, by: UUID | None = None, **named: object) -> None:
    office.clock.advance(60)
    version = office.see(lambda tx: tx.execute(select(case_file.c.version).where(case_file.c.id == case_id)).scalar())
    outcome = office.do(lambda tx: verb(tx, office.officer(by), case_id, version, *words, **named))  # type: ignore[operator]
    assert type(outcome).__name__ not in {"NotAllowed", "Needed", "CaseConflict"}, outcome


def notes(office: Office, verb: object, *words: object, **named: object) -> None:
    office.clock.advance(60)
    office.do(lambda tx: verb(tx, office.officer(), *words, **named))  # type: ignore[operator]


def story(office: Office, case_id: UUID) -> CaseStory:
    return office.see(lambda tx: read_story(tx, case_id, office.clock.now(), office.sari))


def told(shown: CaseStory, kind: K) -> list[StoryEvent]:
    return [one for one in shown.timeline if one.kind is kind]


def test_the_whole_way_of_a_ticket_in_one_timeline(office: Office) -> None:
    office.do(lambda tx: tx.execute(insert(staff_role), {"staff_id": office.dewi, "role": str(Role.ADMIN_PPE)}))
    case_id = ticket(office)
    due = office.clock.now() + timedelta(hours=2)
    does(office, case_id, priorities.set_priority, None, level="P2")
    does(office, case_id, clarifying.ask, "NIB dan tangkapan layar", Means.LPSE_SUPPORT, due)
    notes(office, clarifying.remind, case_id, Means.TELEPHONE, due)
    asked = story(office, case_id).asked
    assert asked is not None
    assert (asked.missing, asked.reminders) == ("NIB dan tangkapan layar", 1)
    does(office, case_id, clarifying.receive, "Terlampir di tiket", Means.LPSE_SUPPORT)
    does(office, case_id, promising.promise, due, "Menunggu Admin PPE")
    does(office, case_id, holding.hand_on, "Aktivasi ulang sudah dicoba")
    notes(office, case_notes.add_note, case_id, case_notes.NoteKind.UNIT, "Verifikator: akun aktif")
    does(office, case_id, telling.keep_solution, "Tautan baru dikirim.", by=office.dewi)
    notes(office, telling.contact, case_id, Means.TELEPHONE, ContactOutcome.NO_ANSWER, "Tidak diangkat")
    does(office, case_id, telling.tell, Means.LPSE_SUPPORT, confirm=True)
    does(office, case_id, telling.confirm, Means.TELEPHONE, "Ibu Rina, 10.40", solved=True)
    notes(office, finish.record_print, case_id, Sheet.ASLI, bytes(32))
    notes(office, archive.lay_down, case_id, "Lemari 2", final=True)
    shown = story(office, case_id)
    assert [one.kind for one in shown.timeline] == [
        K.CASE_OPENED, K.CASE_PRIORITISED, K.CASE_ASKED, K.CASE_REMINDED, K.CASE_DATA_RECEIVED, K.CASE_PROMISED, K.CASE_HANDED_ON,
        K.CASE_NOTED, K.CASE_SOLUTION_KNOWN, K.CASE_ANSWERED, K.CASE_CONTACTED, K.CASE_TOLD, K.CASE_CONFIRMED, K.CASE_CLOSED,
        K.DOCUMENT_PRINTED, K.CASE_ARCHIVED,
    ]  # fmt: skip
    texts = {one.kind: one.text for one in shown.timeline if one.text}
    assert texts == {
        K.CASE_ASKED: "NIB dan tangkapan layar", K.CASE_DATA_RECEIVED: "Terlampir di tiket", K.CASE_PROMISED: "Menunggu Admin PPE",
        K.CASE_HANDED_ON: "Aktivasi ulang sudah dicoba", K.CASE_NOTED: "Verifikator: akun aktif", K.CASE_ANSWERED: "Tautan baru dikirim.",
        K.CASE_CONTACTED: "Tidak diangkat", K.CASE_CONFIRMED: "Ibu Rina, 10.40", K.CASE_ARCHIVED: "Lemari 2",
    }  # fmt: skip
    opened, ranked = shown.timeline[:2]
    assert opened.late
    assert (opened.detail, ranked.detail, ranked.yes) == ("lpse_support", "P2", True)
    assert told(shown, K.CASE_HANDED_ON)[0].detail == "admin_ppe"
    assert told(shown, K.CASE_SOLUTION_KNOWN)[0].by == "Dewi Lestari"
    assert told(shown, K.CASE_CONTACTED)[0].outcome is ContactOutcome.NO_ANSWER
    assert told(shown, K.CASE_CONFIRMED)[0].yes
    assert told(shown, K.CASE_PROMISED)[0].due == due
    assert shown.paper is not None
    assert (shown.paper.final, shown.paper.location) == (True, "Lemari 2")
    assert shown.ticket is not None
    assert (shown.ticket.number, shown.ticket.error_code) == ("LS-1001", "E-7")
    assert (shown.standing.level, shown.standing.due_at, shown.standing.channel) == ("P2", None, Channel.LPSE_SUPPORT)


@pytest.mark.parametrize(("minutes", "late"), [(1, False), (5, False), (6, True), (600, True)])
def test_only_what_is_noted_long_after_is_called_a_later_entry(office: Office, minutes: int, late: bool) -> None:
    opened = story(office, ticket(office, minutes=minutes)).timeline[0]
    assert (opened.kind, opened.late) == (K.CASE_OPENED, late)


def test_a_visitors_turns_belong_to_the_story_and_another_problems_do_not(office: Office) -> None:
    issued = office.issued()
    assert issued.case_id is not None
    called = office.called()
    office.clock.advance(60)
    office.do(lambda tx: phone_calls.answer_call(tx, office.officer(), None))
    office.clock.advance(1)
    office.do(lambda tx: turn_ends.present(tx, office.officer(), called.ticket_id))
    does(office, issued.case_id, cases.answer, "Pecah berkasnya.")
    notes(office, finish.finish, issued.ticket_id, CopyOutcome.HANDED)
    other = ticket(office)
    kinds = [one.kind for one in story(office, issued.case_id).timeline]
    assert kinds == [
        K.VISIT_REGISTERED, K.CASE_OPENED, K.TICKET_ISSUED, K.TICKET_CALLED, K.TICKET_PRESENTED, K.CASE_ANSWERED, K.COPY_HANDED,
        K.TICKET_FINISHED,
    ]  # fmt: skip
    turn = told(story(office, issued.case_id), K.TICKET_CALLED)[0]
    assert (turn.label, turn.count, turn.by) == (issued.label, 1, "Sari Wulandari")
    assert [one.kind for one in story(office, other).timeline] == [K.CASE_OPENED]


def test_a_telephone_call_says_how_long_it_took(office: Office) -> None:
    call = office.do(lambda tx: phone_calls.answer_call(tx, office.officer(), None))
    answered = office.clock.now()
    office.clock.advance(240)
    made = office.do(lambda tx: phone_calls.record_call(tx, office.officer(), call.call_id, BUDI, UPLOAD))
    assert isinstance(made, phone_calls.CallRecorded)
    ended = told(story(office, made.case_id), K.CALL_ENDED)[0]
    assert (ended.begun, ended.at - answered, ended.detail) == (answered, timedelta(minutes=4), "recorded")


def test_merged_linked_and_opened_again(office: Office) -> None:
    first, second, third = ticket(office), office.issued().case_id, office.issued().case_id
    assert second is not None
    assert third is not None
    office.do(lambda tx: case_ends.link(tx, office.officer(), second, third))
    does(office, first, case_ends.merge, second, "Orang yang sama")
    merged = story(office, first)
    assert merged.view.state is CaseState.MERGED
    assert merged.merged_into is not None
    assert merged.merged_into.case_id == second
    gone = told(merged, K.CASE_MERGED)[0]
    assert (gone.text, gone.other_id, gone.label) == ("Orang yang sama", second, merged.merged_into.form_label)
    kept = story(office, second)
    assert [one.case_id for one in kept.absorbed] == [first]
    assert [one.case_id for one in kept.links] == [third]
    assert [one.case_id for one in story(office, third).links] == [second]
    does(office, second, cases.answer, "Selesai.")
    does(office, second, case_ends.reopen, "Kembali gagal")
    again = story(office, second)
    assert again.standing.reopened == 1
    assert told(again, K.CASE_REOPENED)[0].text == "Kembali gagal"


def test_a_visitor_without_a_name_and_the_service_he_is_passed_to_are_told_by_name(office: Office) -> None:
    nameless = replace(procedure("S3"), code="P8", guest_book=GuestBook.END)
    made = office.do(lambda tx: create_procedure(tx, office.officer(), nameless, "uji"))
    assert isinstance(made, Saved)
    first, other = office.see(lambda tx: services(tx, office.kiosk.office_id))[:2]
    office.do(lambda tx: save_service(tx, office.officer(), replace(first, procedure_id=made.id)))
    came = office.do(lambda tx: receiving.receive(tx, office.officer(), first.id))
    assert isinstance(came, receiving.Received)
    office.do(lambda tx: visits.save_form(tx, office.officer(), came.visit_id, BUDI, UPLOAD))
    office.do(lambda tx: visits.check_form(tx, office.officer(), came.visit_id))
    given = office.do(lambda tx: tickets.issue(tx, office.officer(), came.visit_id, new_reference()))
    assert isinstance(given, tickets.Issued)
    assert given.case_id is not None
    office.served()
    notes(office, transferring.transfer, given.ticket_id, other.id, "perlu ruang")
    shown = story(office, given.case_id)
    assert shown.timeline[0].kind is K.VISIT_RECEIVED
    assert (shown.timeline[0].label, shown.timeline[0].by) == (first.name_id, "Sari Wulandari")
    (passed,) = told(shown, K.TICKET_TRANSFERRED)
    assert (passed.label, passed.origin, passed.detail) == (given.label, first.name_id, other.name_id)
    case_id = given.case_id
    printed = office.see(lambda tx: read_dossier(tx, case_id, office.clock.now())).timeline
    assert (printed[0].kind, printed[0].label) == ("visit.received", first.name_id)
    assert [one.origin for one in printed if one.kind == "ticket.transferred"] == [first.name_id]


def test_a_deadline_that_stayed_where_it_was_did_not_move(office: Office) -> None:
    case_id = ticket(office)

    def closed(day: date) -> None:
        one = CalendarDay(day, DayKind.CLOSED, "Libur", "SK 12")
        office.do(lambda tx: save_day(tx, office.officer(), "office", None, one))

    def moved() -> tuple[int, int]:
        kept = select(func.count()).select_from(journal).where(journal.c.kind == "deadline.moved")
        return office.see(lambda tx: tx.execute(kept).scalar_one()), len(told(story(office, case_id), K.DEADLINE_MOVED))

    closed(date(2027, 6, 2))
    noted, shown = moved()
    assert noted > 0, "the journal holds the calendar's new version for the open step"
    assert shown == 0
    printed = office.see(lambda tx: read_dossier(tx, case_id, office.clock.now())).timeline
    assert not [one for one in printed if one.kind == "deadline.moved"]
    closed(date(2026, 11, 23))
    assert moved()[1] > 0
