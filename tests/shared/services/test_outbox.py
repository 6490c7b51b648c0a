"""A letter to LKPP on its way out: leases, the mark before its text, every word of the server, and what a person decides."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from loket_shared.db.schema import letter, letter_recipient, procedure, procedure_version, step_run
from loket_shared.domain.escalation import EscalationState
from loket_shared.domain.mail.outbox import OutboxState
from loket_shared.services import escalation_sending, outbox, outbox_decisions
from loket_shared.services.act import Act
from loket_shared.services.case_reading import read_case
from loket_shared.services.devices import device_worries
from loket_shared.services.escalating import Known, know
from loket_shared.services.escalation_moves import EscalationMoved, EscalationNeeded
from loket_shared.services.escalation_reading import EscalationView, Wording, read_escalation
from loket_shared.services.escalation_sending import NoMail
from loket_shared.services.letters import Addressee
from loket_shared.services.mail_accounts import AccountConflict, MailAccount, hold, read_account, save_account
from loket_shared.services.mail_trouble import WayBlocked, report_ways, trouble
from loket_shared.services.outbox import Leased, Refusal, Word
from loket_shared.services.outbox_decisions import Decision
from loket_shared.services.results import NotAllowed, Saved
from loket_shared.services.station import DeviceKind, open_station
from loket_shared.services.step_rebuild import differences
from offices import Office
from sqlalchemy import select

ACCOUNT = MailAccount(
    "mail.contoh.id", 587, "starttls", "lpse", "lpse@contoh.id", "LPSE Contoh", "helpdesk@lkpp.id", "Helpdesk LKPP"
)
LKPP = (Addressee("helpdesk@lkpp.id", "Helpdesk LKPP"),)
WORDS = Wording("Unggah gagal", "SPSE", description="Unggah berhenti di 80%.", tried="Berkas diperkecil.")
TAKEN = Word(OutboxState.ACCEPTED, 11, 250, "2.0.0 Ok: queued as 4F1", queue_id="4F1", accepted=("helpdesk@lkpp.id",))
LATER = Word(OutboxState.DEFERRED, 8, 451, "4.3.0 try again later")
NEVER = Word(
    OutboxState.FAILED, 8, 550, "5.1.1 no such user", refused=(Refusal("helpdesk@lkpp.id", 550, "no such user"),)
)
LEASE = 600


@pytest.fixture
def mailing(office: Office) -> Office:
    """An office with a mail account."""
    assert isinstance(office.do(lambda tx: save_account(tx, office.officer(), ACCOUNT)), Saved)
    return office


def _sent(office: Office, to: tuple[Addressee, ...] = LKPP, desk: int = 0) -> UUID:
    given = office.issued()
    office.served(office.desks[desk])
    case_id = given.case_id
    assert case_id is not None
    version = office.see(lambda tx: _case_version(tx, case_id))
    known = office.do(lambda tx: know(tx, office.officer(), case_id, version, WORDS))
    assert isinstance(known, Known)
    office.clock.advance(60)
    got = office.do(
        lambda tx: escalation_sending.send(
            tx, office.officer(), known.escalation_id, 1, "Unggah gagal", "Mohon bantuan.", to
        )
    )
    assert isinstance(got, EscalationMoved), got
    return known.escalation_id


def _case_version(tx: Any, case_id: UUID) -> int:  # noqa: ANN401 - the connection
    return read_case(tx, case_id).version


def _view(office: Office, escalation_id: UUID) -> EscalationView:
    return office.see(lambda tx: read_escalation(tx, escalation_id))


def _row(office: Office) -> Any:  # noqa: ANN401 - a row
    return office.see(lambda tx: tx.execute(select(letter)).one())


def _worker(office: Office) -> Act:
    return office.console.act(office.clock)


def _leased(office: Office) -> Leased:
    got = office.do(lambda tx: outbox.take(tx, _worker(office), LEASE))
    assert got is not None
    return got


def _marked(office: Office) -> Leased:
    got = _leased(office)
    assert office.do(lambda tx: outbox.mark(tx, _worker(office), got.letter.id, got.fence, LEASE))
    return got


def _word(office: Office, leased: Leased, word: Word) -> bool:
    return office.do(lambda tx: outbox.keep_word(tx, _worker(office), leased.letter.id, leased.fence, word))


def _first_steps(office: Office) -> list[tuple[bool | None, int | None]]:
    joined = step_run.join(procedure_version, procedure_version.c.id == step_run.c.procedure_version_id).join(procedure)
    query = select(step_run.c.late, step_run.c.net_seconds).select_from(joined)
    at = (procedure.c.code == "S2", step_run.c.step == 1)
    return office.see(lambda tx: [tuple(row) for row in tx.execute(query.where(*at).order_by(step_run.c.position))])  # type: ignore[misc]


def test_the_five_minutes_end_with_the_press_and_the_letter_leaves_a_quarter_minute_later(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    assert _view(mailing, escalation_id).state is EscalationState.QUEUED
    assert _first_steps(mailing) == [(False, 60)]
    assert mailing.do(lambda tx: outbox.take(tx, _worker(mailing), LEASE)) is None
    mailing.clock.advance(15)
    got = _marked(mailing)
    assert got.letter.subject == "Unggah gagal"
    assert got.letter.token == _view(mailing, escalation_id).reference
    assert got.letter.waiting == ("helpdesk@lkpp.id",)
    assert _word(mailing, got, TAKEN)
    seen = _view(mailing, escalation_id)
    assert (seen.state, seen.arrived_at) == (EscalationState.SENT, mailing.clock.now())
    assert seen.due is not None
    assert not mailing.see(lambda tx: differences(tx, mailing.kiosk.office_id))


def test_without_an_account_it_is_sent_by_hand(office: Office) -> None:
    given = office.issued()
    office.served()
    case_id = given.case_id
    assert case_id is not None
    version = office.see(lambda tx: _case_version(tx, case_id))
    known = office.do(lambda tx: know(tx, office.officer(), case_id, version, WORDS))
    assert isinstance(known, Known)
    got = office.do(
        lambda tx: escalation_sending.send(tx, office.officer(), known.escalation_id, 1, "Judul", "Isi", LKPP)
    )
    assert got == NoMail()


def test_nobody_to_send_to_is_asked_for(mailing: Office) -> None:
    given = mailing.issued()
    mailing.served()
    case_id = given.case_id
    assert case_id is not None
    version = mailing.see(lambda tx: _case_version(tx, case_id))
    known = mailing.do(lambda tx: know(tx, mailing.officer(), case_id, version, WORDS))
    assert isinstance(known, Known)
    got = mailing.do(
        lambda tx: escalation_sending.send(tx, mailing.officer(), known.escalation_id, 1, "Judul", "Isi", ())
    )
    assert isinstance(got, EscalationNeeded)


def test_pressed_twice_it_is_one_letter(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    act = mailing.officer()
    mailing.do(lambda tx: escalation_sending.send(tx, act, escalation_id, 2, "Lagi", "Lagi", LKPP))
    assert len(mailing.see(lambda tx: tx.execute(select(letter)).all())) == 1


def test_taken_back_in_time_it_never_leaves_and_the_minutes_count_from_the_knowing(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    mailing.clock.advance(10)
    got = mailing.do(lambda tx: escalation_sending.undo(tx, mailing.officer(), escalation_id, 2))
    assert isinstance(got, EscalationMoved)
    assert (got.state, _row(mailing).state) == (EscalationState.DRAFT, OutboxState.CANCELLED)
    mailing.clock.advance(600)
    assert mailing.do(lambda tx: outbox.take(tx, _worker(mailing), LEASE)) is None
    mailing.do(
        lambda tx: escalation_sending.send(tx, mailing.officer(), escalation_id, got.version, "Judul", "Isi", LKPP)
    )
    assert _first_steps(mailing) == [(False, 60), (True, 670)]
    assert not mailing.see(lambda tx: differences(tx, mailing.kiosk.office_id))


def test_under_way_it_is_not_taken_back(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    mailing.clock.advance(15)
    _leased(mailing)
    got = mailing.do(lambda tx: escalation_sending.undo(tx, mailing.officer(), escalation_id, 2))
    assert got == NotAllowed(EscalationState.QUEUED)


def test_deferred_it_is_tried_again_after_one_five_fifteen_and_sixty_minutes(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    mailing.clock.advance(15)
    waits = []
    for _ in range(6):
        got = _leased(mailing)
        assert _word(mailing, got, LATER)
        before = mailing.clock.now()
        mailing.clock.at = _row(mailing).next_try_at
        waits.append((mailing.clock.now() - before) / timedelta(minutes=1))
        assert _view(mailing, escalation_id).state is EscalationState.QUEUED
    assert waits == [1, 5, 15, 60, 60, 60]
    assert _word(mailing, _marked(mailing), TAKEN)
    assert _view(mailing, escalation_id).state is EscalationState.SENT


def test_after_three_days_a_person_is_asked(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    mailing.clock.advance(15)
    _word(mailing, _leased(mailing), LATER)
    mailing.clock.advance(72 * 3600)
    assert _word(mailing, _leased(mailing), LATER)
    assert (_row(mailing).state, _view(mailing, escalation_id).state) == (OutboxState.FAILED, EscalationState.FAILED)
    assert mailing.see(lambda tx: trouble(tx, mailing.kiosk.office_id, mailing.clock.now())).asks == 1
    version = _row(mailing).version
    assert isinstance(
        mailing.do(
            lambda tx: outbox_decisions.decide(tx, mailing.officer(), _row(mailing).id, version, Decision.AGAIN)
        ),
        Saved,
    )
    assert _word(mailing, _marked(mailing), TAKEN)
    assert _view(mailing, escalation_id).state is EscalationState.SENT


def test_a_final_refusal_needs_a_person_and_may_be_sent_by_hand(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    mailing.clock.advance(15)
    assert _word(mailing, _leased(mailing), NEVER)
    assert _view(mailing, escalation_id).state is EscalationState.FAILED
    row = _row(mailing)
    mailing.do(lambda tx: outbox_decisions.decide(tx, mailing.officer(), row.id, row.version, Decision.BY_HAND))
    assert _view(mailing, escalation_id).state is EscalationState.SENT
    assert _row(mailing).state == OutboxState.BY_HAND


def test_a_person_may_offer_a_letter_again_to_whom_refused_it(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    mailing.clock.advance(15)
    assert _word(mailing, _leased(mailing), NEVER)
    row = _row(mailing)
    mailing.do(lambda tx: outbox_decisions.decide(tx, mailing.officer(), row.id, row.version, Decision.AGAIN))
    again = _marked(mailing)
    assert again.letter.waiting == ("helpdesk@lkpp.id",)
    assert _word(mailing, again, TAKEN)
    assert _view(mailing, escalation_id).state is EscalationState.SENT


def test_a_lease_that_ran_out_before_the_mark_is_queued_again_and_the_old_console_is_not_heard(mailing: Office) -> None:
    _sent(mailing)
    mailing.clock.advance(15)
    old = _leased(mailing)
    mailing.clock.advance(LEASE + 1)
    assert mailing.do(lambda tx: outbox.lapse(tx, _worker(mailing))) == 1
    new = _leased(mailing)
    assert new.fence > old.fence
    assert not mailing.do(lambda tx: outbox.mark(tx, _worker(mailing), old.letter.id, old.fence, LEASE))
    assert not _word(mailing, old, TAKEN)
    assert mailing.do(lambda tx: outbox.mark(tx, _worker(mailing), new.letter.id, new.fence, LEASE))


def test_a_lease_that_ran_out_after_the_mark_is_unknown_and_never_sent_again_by_itself(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    mailing.clock.advance(15)
    _marked(mailing)
    mailing.clock.advance(LEASE + 1)
    assert mailing.do(lambda tx: outbox.lapse(tx, _worker(mailing))) == 1
    mailing.clock.advance(80 * 3600)
    assert mailing.do(lambda tx: outbox.take(tx, _worker(mailing), LEASE)) is None
    assert (_row(mailing).state, _view(mailing, escalation_id).state) == (OutboxState.UNKNOWN, EscalationState.QUEUED)
    row = _row(mailing)
    mailing.do(lambda tx: outbox_decisions.decide(tx, mailing.officer(), row.id, row.version, Decision.ARRIVED))
    assert _view(mailing, escalation_id).state is EscalationState.SENT


def test_a_slow_consoles_word_still_counts_where_nobody_knew(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    mailing.clock.advance(15)
    slow = _marked(mailing)
    mailing.clock.advance(LEASE + 1)
    mailing.do(lambda tx: outbox.lapse(tx, _worker(mailing)))
    assert _word(mailing, slow, TAKEN)
    assert _view(mailing, escalation_id).state is EscalationState.SENT
    assert not _word(mailing, slow, NEVER)


def test_the_others_are_not_held_up_by_one_who_is_refused(mailing: Office) -> None:
    two = (*LKPP, Addressee("tidak.ada@lkpp.id", copy=True), Addressee("nanti@lkpp.id", copy=True))
    escalation_id = _sent(mailing, two)
    mailing.clock.advance(15)
    refused = (Refusal("tidak.ada@lkpp.id", 550, "no such user"), Refusal("nanti@lkpp.id", 450, "greylisted"))
    first = Word(OutboxState.ACCEPTED, 11, 250, "ok", queue_id="1", accepted=("helpdesk@lkpp.id",), refused=refused)
    assert _word(mailing, _marked(mailing), first)
    assert _view(mailing, escalation_id).state is EscalationState.SENT
    assert _row(mailing).state == OutboxState.DEFERRED
    mailing.clock.advance(61)
    again = _marked(mailing)
    assert again.letter.waiting == ("nanti@lkpp.id",)
    assert _word(mailing, again, Word(OutboxState.ACCEPTED, 11, 250, "ok", accepted=("nanti@lkpp.id",)))
    assert _row(mailing).state == OutboxState.ACCEPTED
    codes = mailing.see(
        lambda tx: tx.execute(select(letter_recipient.c.code).order_by(letter_recipient.c.n)).scalars().all()
    )
    assert codes == [250, 550, 250]


def test_two_consoles_never_lease_one_letter(mailing: Office) -> None:
    for desk in range(3):
        _sent(mailing, desk=desk)
    other = mailing.do(lambda tx: open_station(tx, kind=DeviceKind.OPERATOR, name="PC 2", now=mailing.clock.now()))
    mailing.clock.advance(15)
    acts = [_worker(mailing), other.act(mailing.clock), _worker(mailing), other.act(mailing.clock)]
    got = [mailing.do(lambda tx, act=act: outbox.take(tx, act, LEASE)) for act in acts]  # type: ignore[misc]
    ids = [one.letter.id for one in got if one is not None]
    assert (len(ids), len(set(ids)), got[-1]) == (3, 3, None)


def test_desks_are_told_when_nobody_sends(mailing: Office) -> None:
    office_id = mailing.kiosk.office_id
    assert not mailing.see(lambda tx: trouble(tx, office_id, mailing.clock.now()))
    _sent(mailing)
    told = mailing.see(lambda tx: trouble(tx, office_id, mailing.clock.now()))
    assert (told.count, told.never_held, told.nobody_since) == (1, True, None)
    mailing.do(lambda tx: hold(tx, _worker(mailing)))
    seen_at = mailing.clock.now()
    assert not mailing.see(lambda tx: trouble(tx, office_id, mailing.clock.now()))
    mailing.clock.advance(3600)
    gone = mailing.see(lambda tx: trouble(tx, office_id, mailing.clock.now()))
    assert (gone.nobody_since, gone.never_held) == (seen_at, False)
    mailing.do(lambda tx: hold(tx, _worker(mailing)))
    told = mailing.see(lambda tx: trouble(tx, office_id, mailing.clock.now()))
    assert (told.stuck, told.nobody) == (1, False)
    assert [one.since for one in told.letters] == [_row(mailing).written_at]


def test_a_console_in_a_long_conversation_is_there(mailing: Office) -> None:
    _sent(mailing)
    mailing.clock.advance(15)
    mailing.do(lambda tx: hold(tx, _worker(mailing)))
    _marked(mailing)
    mailing.clock.advance(400)
    assert not mailing.see(lambda tx: trouble(tx, mailing.kiosk.office_id, mailing.clock.now())).nobody


def test_a_blocked_way_is_told_until_another_console_finds_it_open(mailing: Office) -> None:
    office_id = mailing.kiosk.office_id
    other = mailing.do(lambda tx: open_station(tx, kind=DeviceKind.OPERATOR, name="PC 2", now=mailing.clock.now()))
    mailing.do(lambda tx: hold(tx, _worker(mailing)))
    since = mailing.clock.now()
    mailing.do(lambda tx: report_ways(tx, _worker(mailing), frozenset({"mail_out_auth"})))
    mailing.clock.advance(60)
    mailing.do(lambda tx: report_ways(tx, _worker(mailing), frozenset({"mail_out_auth"})))
    told = mailing.see(lambda tx: trouble(tx, office_id, mailing.clock.now()))
    assert [(one.out, one.reason, one.since) for one in told.blocked] == [(True, "auth", since)]
    assert isinstance(told.blocked[0], WayBlocked)
    worries = mailing.see(lambda tx: device_worries(tx, office_id, mailing.clock.now()))
    assert not [one for one in worries if one.code.startswith("mail_")], "told once, by the mail's own counter"
    mailing.do(lambda tx: hold(tx, other.act(mailing.clock)))
    assert not mailing.see(lambda tx: trouble(tx, office_id, mailing.clock.now()))


def test_what_a_console_reported_that_is_off_now_is_not_told(mailing: Office) -> None:
    mailing.do(lambda tx: hold(tx, _worker(mailing)))
    mailing.do(lambda tx: report_ways(tx, _worker(mailing), frozenset({"mail_out_auth"})))
    mailing.clock.advance(3600)
    assert not mailing.see(lambda tx: trouble(tx, mailing.kiosk.office_id, mailing.clock.now())).blocked


def test_the_account_keeps_its_versions_and_no_password(mailing: Office) -> None:
    seen = mailing.see(lambda tx: read_account(tx, mailing.kiosk.office_id))
    assert seen is not None
    assert (seen.version, seen.host) == (1, "mail.contoh.id")
    late = mailing.do(lambda tx: save_account(tx, mailing.officer(), ACCOUNT))
    assert isinstance(late, AccountConflict)
    assert not [column.name for column in letter.metadata.tables["mail_account"].c if "pass" in column.name]
