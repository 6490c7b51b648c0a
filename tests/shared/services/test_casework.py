"""A case's ways: asked back, known but not told, confirmed, silent, handed on, merged, withdrawn, opened again."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import pytest
from loket_shared.db.schema import case_file, journal, staff_role
from loket_shared.domain.casework import Need, Verb
from loket_shared.domain.states import CaseState, Channel, ContactOutcome, Means, Role
from loket_shared.services import (
    archive,
    case_ends,
    case_notes,
    cases,
    clarifying,
    holding,
    promising,
    remote_cases,
    telling,
)
from loket_shared.services.case_moves import CaseConflict, Moved, Needed
from loket_shared.services.case_reading import read_case
from loket_shared.services.integrity import check
from loket_shared.services.people import Identity, Problem
from loket_shared.services.results import NotAllowed, Saved
from offices import Office
from sqlalchemy import insert, select

RINA = Identity("Rina Kartika", "PT Karya Sejahtera", "", "", "rina@contoh.id")
TROUBLE = Problem("Tidak dapat masuk setelah ganti password.")
ANSWER = "Silakan gunakan tautan aktivasi yang baru."


@dataclass
class Ticketed:
    """A case from LPSE Support, and how Sari works on it."""

    office: Office
    case_id: UUID
    version: int = 1

    def does(self, verb: Callable[..., object], *words: object, by: UUID | None = None, **named: object) -> object:
        """Let somebody do one thing to the case; keeps the version."""
        act = self.office.officer(by)
        outcome = self.office.do(lambda tx: verb(tx, act, self.case_id, self.version, *words, **named))
        if isinstance(outcome, Moved):
            self.version = outcome.version
        return outcome

    @property
    def row(self) -> object:
        """The case's row as it stands."""
        return self.office.see(lambda tx: tx.execute(select(case_file).where(case_file.c.id == self.case_id)).one())

    def kinds(self) -> list[str]:
        """What the journal says happened, in order."""
        query = (
            select(journal.c.kind).where(journal.c.case_id == self.case_id).order_by(journal.c.chain_id, journal.c.seq)
        )
        return list(self.office.see(lambda tx: tx.execute(query).scalars().all()))


@pytest.fixture
def ticketed(office: Office) -> Ticketed:
    """A ticket that reached the office twenty minutes ago."""
    ticket = remote_cases.ExternalTicket("LS-1001", "Gagal masuk", "SPSE 4.5")
    received = office.clock.now() - timedelta(minutes=20)
    made = office.do(
        lambda tx: remote_cases.record_case(tx, office.officer(), Channel.LPSE_SUPPORT, RINA, TROUBLE, received, ticket)
    )
    assert isinstance(made, remote_cases.Recorded)
    return Ticketed(office, made.case_id)


def state(outcome: object) -> CaseState:
    assert isinstance(outcome, Moved), outcome
    return outcome.state


def test_asked_back_and_answered_it_goes_on_where_it_was(ticketed: Ticketed) -> None:
    due = ticketed.office.clock.now() + timedelta(hours=1)
    assert state(ticketed.does(holding.take_up)) is CaseState.ANALYSIS
    assert state(ticketed.does(clarifying.ask, "Tangkapan layar", Means.LPSE_SUPPORT, due)) is CaseState.CLARIFICATION
    assert ticketed.row.due_at == due  # type: ignore[attr-defined]
    assert ticketed.row.due_kind == "remind"  # type: ignore[attr-defined]
    assert isinstance(ticketed.does(cases.answer, ANSWER), NotAllowed)
    assert state(ticketed.does(clarifying.receive, "Terlampir", Means.LPSE_SUPPORT)) is CaseState.ANALYSIS
    assert ticketed.kinds() == ["case.opened", "case.taken", "case.asked", "case.data_received"]


@pytest.mark.parametrize(("missing", "need"), [("", Need.MISSING), ("  \u200b", Need.MISSING)])
def test_nothing_is_asked_for_without_words(ticketed: Ticketed, missing: str, need: Need) -> None:
    assert ticketed.does(clarifying.ask, missing, Means.EMAIL) == Needed(need)
    assert ticketed.kinds() == ["case.opened"]


def test_a_reminder_is_counted_and_due_again(ticketed: Ticketed) -> None:
    office = ticketed.office
    ticketed.does(clarifying.ask, "NIB", Means.EMAIL, office.clock.now())
    later = office.clock.now() + timedelta(days=1)
    reminded = office.do(lambda tx: clarifying.remind(tx, office.officer(), ticketed.case_id, Means.EMAIL, later))
    assert isinstance(reminded, Saved)
    assert reminded.version == 1
    assert ticketed.row.due_at == later  # type: ignore[attr-defined]


def test_known_told_and_confirmed(ticketed: Ticketed) -> None:
    ticketed.does(holding.take_up)
    assert state(ticketed.does(telling.keep_solution, ANSWER)) is CaseState.SOLUTION_KNOWN
    assert ticketed.row.due_kind == "tell"  # type: ignore[attr-defined]
    assert ticketed.does(telling.tell, Means.NONE, confirm=True) == Needed(Need.MEANS)
    assert state(ticketed.does(telling.tell, Means.LPSE_SUPPORT, confirm=True)) is CaseState.AWAITING_CONFIRMATION
    assert ticketed.does(telling.confirm, Means.TELEPHONE, "", solved=True) == Needed(Need.EVIDENCE)
    assert state(ticketed.does(telling.confirm, Means.TELEPHONE, "Ibu Rina, 10.15", solved=True)) is CaseState.ANSWERED
    assert ticketed.row.closing_basis == "telephone"  # type: ignore[attr-defined]
    seen = ticketed.office.see(lambda tx: read_case(tx, ticketed.case_id))
    assert seen.answer == ANSWER
    assert ticketed.kinds()[2:] == [
        "case.decided", "case.solution_known", "case.answered", "case.told", "case.confirmed", "case.closed", "case.recapped",
    ]  # fmt: skip


def test_not_solved_goes_back_to_who_answered(ticketed: Ticketed) -> None:
    office = ticketed.office
    admin = (insert(staff_role), {"staff_id": office.dewi, "role": str(Role.ADMIN_PPE)})
    office.do(lambda tx: tx.execute(*admin))
    assert state(ticketed.does(holding.hand_on, "Sudah dicoba aktivasi ulang")) is CaseState.ANALYSIS_ADMIN
    assert ticketed.row.unit == "admin_ppe"  # type: ignore[attr-defined]
    assert ticketed.row.holder_id is None  # type: ignore[attr-defined]
    assert state(ticketed.does(telling.keep_solution, ANSWER, by=office.dewi)) is CaseState.SOLUTION_KNOWN
    assert state(ticketed.does(telling.tell, Means.LPSE_SUPPORT, confirm=True)) is CaseState.AWAITING_CONFIRMATION
    again = ticketed.does(telling.confirm, Means.LPSE_SUPPORT, "Masih gagal", solved=False)
    assert state(again) is CaseState.ANALYSIS_ADMIN


def test_silence_closes_only_after_its_working_days(ticketed: Ticketed) -> None:
    office = ticketed.office
    ticketed.does(telling.keep_solution, ANSWER)
    ticketed.does(telling.tell, Means.EMAIL, confirm=True)
    assert ticketed.does(telling.close_silent) == Needed(Need.SILENCE)
    due = ticketed.row.due_at  # type: ignore[attr-defined]
    office.clock.advance((due - office.clock.now()).total_seconds() - 1)
    assert ticketed.does(telling.close_silent) == Needed(Need.SILENCE)
    office.clock.advance(1)
    assert state(ticketed.does(telling.close_silent)) is CaseState.ANSWERED
    assert ticketed.row.closing_basis == "silence"  # type: ignore[attr-defined]


def test_an_archived_case_is_opened_again_and_counted(ticketed: Ticketed) -> None:
    office = ticketed.office
    ticketed.does(telling.keep_solution, ANSWER)
    ticketed.does(telling.tell, Means.EMAIL, confirm=False)
    office.do(lambda tx: archive.lay_down(tx, office.officer(), ticketed.case_id, "Lemari 1", final=True))
    ticketed.version += 1
    assert ticketed.does(case_ends.reopen, "") == Needed(Need.REASON)
    assert state(ticketed.does(case_ends.reopen, "Kembali gagal")) is CaseState.ANALYSIS
    assert ticketed.row.reopened == 1  # type: ignore[attr-defined]
    assert ticketed.row.closed_at is None  # type: ignore[attr-defined]
    ticketed.does(telling.keep_solution, "Sudah diperbaiki LKPP.")
    ticketed.does(telling.tell, Means.EMAIL, confirm=False)
    laid = office.do(lambda tx: archive.lay_down(tx, office.officer(), ticketed.case_id, "Lemari 1", final=True))
    assert isinstance(laid, archive.LaidDown)
    assert not office.see(check).findings


def test_a_duplicate_goes_into_the_case_that_goes_on(ticketed: Ticketed, office: Office) -> None:
    assert ticketed.does(case_ends.merge, ticketed.case_id, "sama") == Needed(Need.OTHER_CASE)
    assert ticketed.does(case_ends.merge, office.sari, "sama") == Needed(Need.OTHER_CASE)
    other = office.issued()
    assert other.case_id is not None
    assert state(ticketed.does(case_ends.merge, other.case_id, "Sudah datang sendiri")) is CaseState.MERGED
    assert isinstance(ticketed.does(cases.answer, ANSWER), NotAllowed)


def test_a_withdrawn_case_keeps_its_number(ticketed: Ticketed) -> None:
    label = ticketed.row.form_label  # type: ignore[attr-defined]
    assert ticketed.does(case_ends.cancel, "wish", "") == Needed(Need.REASON)
    assert state(ticketed.does(case_ends.cancel, "wish", "Dibatalkan pelapor")) is CaseState.CANCELLED
    assert ticketed.row.form_label == label  # type: ignore[attr-defined]


def test_two_officers_at_once_one_is_told(ticketed: Ticketed) -> None:
    seen = ticketed.version
    ticketed.does(telling.keep_solution, ANSWER)
    ticketed.version = seen
    outcome = ticketed.does(holding.hand_on, "coba", by=ticketed.office.dewi)
    assert isinstance(outcome, NotAllowed | CaseConflict)
    outcome = ticketed.does(telling.keep_solution, "lain", by=ticketed.office.dewi)
    assert isinstance(outcome, CaseConflict)
    assert outcome.theirs.answer == ANSWER


def test_links_are_seen_from_both_sides_and_made_once(ticketed: Ticketed, office: Office) -> None:
    other = office.issued()
    assert other.case_id is not None
    for one, two in ((ticketed.case_id, other.case_id), (other.case_id, ticketed.case_id)):
        linked = office.do(lambda tx, a=one, b=two: case_ends.link(tx, office.officer(), a, b))  # type: ignore[misc]
        assert isinstance(linked, Saved)
    assert ticketed.kinds().count("case.linked") + 0 <= 1
    assert isinstance(
        office.do(lambda tx: case_ends.link(tx, office.officer(), other.case_id, other.case_id)),  # type: ignore[arg-type]
        NotAllowed,
    )


def test_a_substitute_gets_the_open_cases_of_somebody_off_duty(ticketed: Ticketed) -> None:
    office = ticketed.office
    ticketed.does(holding.take_up)
    act = office.officer
    assert isinstance(
        office.do(lambda tx: holding.begin_absence(tx, act(), office.sari, office.sari, "sick")), holding.NoSubstitute
    )
    off = office.do(lambda tx: holding.begin_absence(tx, act(), office.sari, office.dewi, "sick"))
    assert isinstance(off, holding.OffDuty)
    assert off.moved == 1
    assert ticketed.row.holder_id == office.dewi  # type: ignore[attr-defined]
    assert office.see(lambda tx: holding.off_duty(tx, act().office_id, office.clock.now())) == {
        office.sari: office.dewi
    }
    assert isinstance(office.do(lambda tx: holding.begin_absence(tx, act(), office.sari, None, "sick")), NotAllowed)
    office.do(lambda tx: holding.end_absence(tx, act(), office.sari))
    assert office.see(lambda tx: holding.off_duty(tx, act().office_id, office.clock.now())) == {}


def test_a_promised_walk_in_is_taken_up_found_and_told_by_telephone(office: Office) -> None:
    office.issued()
    served = office.served()
    assert served.case_id is not None
    case = Ticketed(office, served.case_id)
    due = office.clock.now() + timedelta(days=1)
    promised = office.do(lambda tx: promising.promise(tx, office.officer(), case.case_id, 1, due))
    assert isinstance(promised, promising.Promised)
    case.version = promised.version
    assert case.row.due_at == due  # type: ignore[attr-defined]
    assert state(case.does(holding.take_up)) is CaseState.ANALYSIS
    office.do(lambda tx: telling.contact(tx, office.officer(), case.case_id, Means.TELEPHONE, ContactOutcome.NO_ANSWER))
    assert state(case.does(telling.keep_solution, ANSWER)) is CaseState.SOLUTION_KNOWN
    assert state(case.does(telling.tell, Means.TELEPHONE, confirm=False)) is CaseState.ANSWERED


def test_notes_carry_words_and_stay_out_of_the_journal(ticketed: Ticketed, office: Office) -> None:
    note = case_notes.NoteKind.INTERNAL
    added = office.do(lambda tx: case_notes.add_note(tx, office.officer(), ticketed.case_id, note, "Tanya Pak Joko"))
    assert isinstance(added, Saved)
    empty = office.do(lambda tx: case_notes.add_note(tx, office.officer(), ticketed.case_id, note, "\n"))
    assert empty == Needed(Need.ANSWER)
    texts = office.see(lambda tx: tx.execute(select(journal.c.canonical)).scalars().all())
    assert not any("Joko" in text for text in texts)


def test_the_table_is_what_the_services_obey(ticketed: Ticketed) -> None:
    """Each service refuses outside its row of the table: an archived ticket takes nothing but a reopening."""
    ticketed.does(case_ends.cancel, "wish", "tidak jadi")
    refused = [
        ticketed.does(holding.take_up), ticketed.does(holding.hand_on, "x"), ticketed.does(clarifying.ask, "x", Means.EMAIL),
        ticketed.does(clarifying.receive, "x", Means.EMAIL), ticketed.does(telling.keep_solution, "x"),
        ticketed.does(telling.tell, Means.EMAIL, confirm=True), ticketed.does(telling.close_silent),
    ]  # fmt: skip
    assert all(outcome == NotAllowed(CaseState.CANCELLED) for outcome in refused)
    assert Verb.REOPEN.value == "reopen"
    assert state(ticketed.does(case_ends.reopen, "salah tekan")) is CaseState.ANALYSIS
