"""Letters on an escalation's way: kept with the move that they are, threaded, replaced when they came back, never too large."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from loket_shared.db.schema import attachment, attachment_bytes, journal, letter, letter_file, letter_text
from loket_shared.devices.mail.parsing import parse
from loket_shared.domain.escalation import EscalationState, EscalationVerb
from loket_shared.domain.mail.outbox import OutboxState
from loket_shared.domain.mail.size import USUAL_LIMIT
from loket_shared.domain.states import CaseState, Means
from loket_shared.services import (
    escalating,
    escalation_course,
    escalation_letters,
    escalation_sending,
    inbox,
    inbox_store,
    outbox,
    outbox_decisions,
)
from loket_shared.services.attachment_kind import Examined, examine
from loket_shared.services.attachments import Attached, attach
from loket_shared.services.case_moves import Moved
from loket_shared.services.case_reading import read_case
from loket_shared.services.escalating import Known, know, revise
from loket_shared.services.escalation_letters import Writing, thread_ids
from loket_shared.services.escalation_list import open_escalations
from loket_shared.services.escalation_moves import EscalationMoved, Said
from loket_shared.services.escalation_reading import EscalationView, Wording, read_escalation
from loket_shared.services.inbox_store import Came
from loket_shared.services.letter_checks import NoMail, TooLarge
from loket_shared.services.letter_reading import LetterView, known_limit, letters_of
from loket_shared.services.letters import Addressee
from loket_shared.services.mail_accounts import MailAccount, save_account
from loket_shared.services.outbox import Refusal, Word
from loket_shared.services.outbox_decisions import Decision
from loket_shared.services.results import Saved
from loket_shared.services.step_rebuild import differences
from loket_shared.services.thread_mails import mails_of
from offices import Office
from sqlalchemy import select, update

LKPP = "helpdesk@lkpp.go.id"
VISITOR = "budi@contoh.net"
ACCOUNT = MailAccount("mail.contoh.id", 587, "starttls", "lpse", "lpse@contoh.id", "LPSE Contoh", LKPP, "Helpdesk LKPP")
WORDS = Wording("Unggah gagal", "SPSE", description="Unggah berhenti di 80%.")
V, S = EscalationVerb, EscalationState


@pytest.fixture
def mailing(office: Office) -> Office:
    """An office with a mail account."""
    assert isinstance(office.do(lambda tx: save_account(tx, office.officer(), ACCOUNT)), Saved)
    return office


def _known(office: Office) -> UUID:
    given = office.issued()
    office.served()
    case_id = given.case_id
    assert case_id is not None
    version = office.see(lambda tx: read_case(tx, case_id).version)
    known = office.do(lambda tx: know(tx, office.officer(), case_id, version, WORDS))
    assert isinstance(known, Known)
    return known.escalation_id


def _send(office: Office, escalation_id: UUID, body: str = "Mohon bantuan.") -> object:
    version, to = _view(office, escalation_id).version, (Addressee(LKPP),)
    return office.do(
        lambda tx: escalation_sending.send(tx, office.officer(), escalation_id, version, "Unggah gagal", body, to)
    )


def _word(office: Office, word: Word) -> None:
    act = office.console.act(office.clock)
    got = office.do(lambda tx: outbox.take(tx, act, 600))
    assert got is not None
    at, fence = got.letter.id, got.fence
    office.do(lambda tx: outbox.mark(tx, office.console.act(office.clock), at, fence, 600))
    assert office.do(lambda tx: outbox.keep_word(tx, office.console.act(office.clock), at, fence, word))


def _accepted(office: Office, address: str = LKPP) -> None:
    office.clock.advance(20)
    _word(office, Word(OutboxState.ACCEPTED, 11, 250, "ok", accepted=(address,)))


def _refused(office: Office) -> None:
    office.clock.advance(20)
    _word(office, Word(OutboxState.FAILED, 8, 550, "no such user", refused=(Refusal(LKPP, 550, "no such user"),)))


def _sent(office: Office) -> UUID:
    escalation_id = _known(office)
    assert isinstance(_send(office, escalation_id), EscalationMoved)
    _accepted(office)
    return escalation_id


def _view(office: Office, escalation_id: UUID) -> EscalationView:
    return office.see(lambda tx: read_escalation(tx, escalation_id))


def _letters(office: Office, escalation_id: UUID) -> tuple[LetterView, ...]:
    case_id = _view(office, escalation_id).case_id
    return office.see(lambda tx: letters_of(tx, case_id))


def _move(office: Office, escalation_id: UUID, what: str, said: Said) -> None:
    version = _view(office, escalation_id).version
    do = getattr(escalation_course, what)
    got = office.do(lambda tx: do(tx, office.officer(), escalation_id, version, said))
    assert isinstance(got, EscalationMoved), got


def _write(office: Office, escalation_id: UUID, verb: EscalationVerb, kind: str, *, to: str = LKPP, files: tuple[UUID, ...] = ()) -> object:  # fmt: skip
    version = _view(office, escalation_id).version
    said = Writing(kind, (Addressee(to),), "Data", "Berikut datanya.", files)
    return office.do(lambda tx: escalation_letters.write(tx, office.officer(), escalation_id, version, verb, said))


def _comes(office: Office, escalation_id: UUID, message_id: str, sender: str, uid: int) -> None:
    token = _view(office, escalation_id).reference
    raw = (
        f"From: {sender}\r\nTo: lpse@contoh.id\r\nSubject: Re: [{token}] Unggah gagal\r\nMessage-ID: {message_id}\r\n"
        "Date: Mon, 23 Nov 2026 10:30:00 +0700\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nMohon tangkapan layar.\r\n"
    ).encode()
    act = office.console.act(office.clock)
    kept = office.do(lambda tx: inbox_store.store(tx, act, Came("INBOX", 7, uid, raw, office.clock.now())))
    mail = parse(raw, office.clock.now())
    filed = office.do(lambda tx: inbox.file(tx, act, kept.arrival_id, mail))
    assert filed.escalation_id == escalation_id


def _file(office: Office, escalation_id: UUID, name: str = "layar.txt", text: str = "isi") -> UUID:
    made = examine(name, text.encode(), 10)
    assert isinstance(made, Examined)
    case_id = _view(office, escalation_id).case_id
    got = office.do(lambda tx: attach(tx, office.officer(), case_id, made))
    assert isinstance(got, Attached)
    return got.attachment_id


def _data(office: Office, kind: str) -> list[Any]:
    rows = office.see(lambda tx: tx.execute(select(journal.c.canonical).where(journal.c.kind == kind)).scalars().all())
    return list(rows)


def test_data_leave_by_mail_with_the_move_and_answer_lkpps_mail(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    first = _letters(mailing, escalation_id)[0]
    mailing.clock.advance(3600)
    _comes(mailing, escalation_id, "<tanya@lkpp.go.id>", LKPP, 1)
    _move(mailing, escalation_id, "ask_data", Said("Mohon tangkapan layar.", Means.EMAIL))
    _move(mailing, escalation_id, "get_data", Said("Terlampir.", Means.COUNTER))
    file_id = _file(mailing, escalation_id)
    mailing.clock.advance(60)
    assert isinstance(_write(mailing, escalation_id, V.FORWARD, "data", files=(file_id,)), EscalationMoved)
    seen = _view(mailing, escalation_id)
    assert (seen.state, seen.entries[-1].verb) == (S.DATA_FORWARDED, V.FORWARD)
    mailing.clock.advance(15)
    leased = mailing.do(lambda tx: outbox.take(tx, mailing.console.act(mailing.clock), 600))
    assert leased is not None
    assert leased.letter.in_reply_to == "<tanya@lkpp.go.id>"
    assert leased.letter.earlier == (first.message_id, "<tanya@lkpp.go.id>")
    assert leased.letter.token == seen.reference
    assert [one.name for one in leased.letter.files] == ["layar.txt"]
    assert '"letter_id"' in _data(mailing, "escalation.data_forwarded")[0]
    assert not mailing.see(lambda tx: differences(tx, mailing.kiosk.office_id))


def test_the_letter_and_the_move_are_one(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    version = _view(mailing, escalation_id).version
    said = Writing("reminder", (Addressee(LKPP),), "Status", "Mohon kabar.")
    act = mailing.officer()
    for _ in range(2):
        got = mailing.do(lambda tx: escalation_letters.write(tx, act, escalation_id, version, V.REMIND, said))
        assert isinstance(got, EscalationMoved)
    late = mailing.do(
        lambda tx: escalation_letters.write(tx, mailing.officer(), escalation_id, version, V.REMIND, said)
    )
    assert not isinstance(late, EscalationMoved)
    assert [one.kind for one in _letters(mailing, escalation_id)] == ["escalation", "reminder"]


def test_the_visitor_has_a_conversation_of_his_own(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    _comes(mailing, escalation_id, "<tanya@lkpp.go.id>", LKPP, 1)
    _move(mailing, escalation_id, "ask_data", Said("Mohon tangkapan layar.", Means.EMAIL))
    assert isinstance(_write(mailing, escalation_id, V.PASS_ON, "visitor", to=VISITOR), EscalationMoved)
    assert _view(mailing, escalation_id).state is S.WITH_VISITOR
    request = _letters(mailing, escalation_id)[-1]
    _accepted(mailing, VISITOR)
    mailing.clock.advance(600)
    _comes(mailing, escalation_id, "<data@contoh.net>", VISITOR, 2)
    case_id = _view(mailing, escalation_id).case_id
    ours, theirs = mailing.see(
        lambda tx: (thread_ids(tx, escalation_id, case_id), thread_ids(tx, escalation_id, case_id, visitor=True))
    )
    assert ours[0] == "<tanya@lkpp.go.id>"
    assert request.message_id not in ours[1]
    assert theirs == ("<data@contoh.net>", (request.message_id, "<data@contoh.net>"))
    mails = mailing.see(lambda tx: mails_of(tx, case_id))
    assert [one.by_visitor for one in mails] == [False, True]


def test_the_visitor_is_told_by_mail_or_not_at_all(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    _move(mailing, escalation_id, "solve", Said("Perbarui peramban.", Means.EMAIL))
    case_id = _view(mailing, escalation_id).case_id
    version = mailing.see(lambda tx: read_case(tx, case_id).version)
    said = Writing("visitor", (Addressee(VISITOR),), "Jawaban", "Silakan perbarui peramban.")

    def tell(at: int) -> object:
        return mailing.do(
            lambda tx: escalation_letters.tell_by_mail(tx, mailing.officer(), case_id, at, said, confirm=True)
        )

    assert not isinstance(tell(version - 1), Moved)
    assert len(_letters(mailing, escalation_id)) == 1
    assert isinstance(tell(version), Moved)
    letter_ = _letters(mailing, escalation_id)[-1]
    assert (letter_.kind, letter_.escalation_id, letter_.recipients[0].address) == ("visitor", None, VISITOR)
    assert mailing.see(lambda tx: read_case(tx, case_id).state) is CaseState.AWAITING_CONFIRMATION


def test_a_refused_letter_is_replaced_by_the_one_that_is_sent_after_it(mailing: Office) -> None:
    escalation_id = _known(mailing)
    _send(mailing, escalation_id)
    _refused(mailing)
    assert _view(mailing, escalation_id).state is S.FAILED
    assert isinstance(_send(mailing, escalation_id, "Alamat diperbaiki."), EscalationMoved)
    old, new = _letters(mailing, escalation_id)
    assert (old.state, new.state, new.asks) == (OutboxState.CANCELLED, OutboxState.QUEUED, False)
    assert not mailing.see(lambda tx: differences(tx, mailing.kiosk.office_id))
    _accepted(mailing)
    assert _view(mailing, escalation_id).state is S.SENT


def test_entered_by_hand_or_withdrawn_nothing_of_it_asks_any_more(mailing: Office) -> None:
    first = _known(mailing)
    _send(mailing, first)
    _refused(mailing)
    version = _view(mailing, first).version
    mailing.do(lambda tx: escalating.enter(tx, mailing.officer(), first, version, external_number="TTS-1"))
    assert [one.state for one in _letters(mailing, first)] == [OutboxState.BY_HAND]
    given = mailing.issued()
    mailing.served(mailing.desks[1])
    case_id = given.case_id
    assert case_id is not None
    at = mailing.see(lambda tx: read_case(tx, case_id).version)
    known = mailing.do(lambda tx: know(tx, mailing.officer(), case_id, at, WORDS))
    assert isinstance(known, Known)
    second = known.escalation_id
    _send(mailing, second)
    _refused(mailing)
    version = _view(mailing, second).version
    mailing.do(lambda tx: escalating.withdraw(tx, mailing.officer(), second, version, "Sudah beres"))
    assert [one.state for one in _letters(mailing, second)] == [OutboxState.CANCELLED]


def test_one_that_came_back_asks_no_more_once_it_was_entered_by_hand(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    mailing.clock.advance(600)
    our_id = _letters(mailing, escalation_id)[0].message_id
    raw = (
        "From: mailer-daemon@mail.contoh.id\r\nTo: lpse@contoh.id\r\nSubject: Undelivered\r\nMessage-ID: <b@mail.contoh.id>\r\n"
        "Date: Mon, 23 Nov 2026 10:30:00 +0700\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nTidak terkirim.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
        f"Reporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; {LKPP}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
        f"--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: {our_id}\r\nSubject: x\r\n\r\nx\r\n--b--\r\n"
    ).encode()
    act = mailing.console.act(mailing.clock)
    kept = mailing.do(lambda tx: inbox_store.store(tx, act, Came("INBOX", 7, 9, raw, mailing.clock.now())))
    mail = parse(raw, mailing.clock.now())
    mailing.do(lambda tx: inbox.file(tx, act, kept.arrival_id, mail))

    def asks() -> tuple[bool, object]:
        office_id, now = mailing.kiosk.office_id, mailing.clock.now()
        (line,) = mailing.see(lambda tx: open_escalations(tx, office_id, now))
        return _letters(mailing, escalation_id)[0].bounced, line.trouble

    assert (_view(mailing, escalation_id).state, asks()) == (S.FAILED, (True, None)), "the draft itself is what is owed"
    version = _view(mailing, escalation_id).version
    mailing.do(lambda tx: escalating.enter(tx, mailing.officer(), escalation_id, version, external_number="TTS-1"))
    assert (_view(mailing, escalation_id).state, asks()) == (S.SENT, (True, None))


def test_sent_again_as_it_is_the_escalation_waits_for_it_and_cannot_be_sent_beside_it(mailing: Office) -> None:
    escalation_id = _known(mailing)
    _send(mailing, escalation_id)
    _refused(mailing)
    failed = _letters(mailing, escalation_id)[0]
    got = mailing.do(
        lambda tx: outbox_decisions.decide(tx, mailing.officer(), failed.id, failed.version, Decision.AGAIN)
    )
    assert isinstance(got, Saved)
    assert _view(mailing, escalation_id).state is S.QUEUED
    assert not isinstance(_send(mailing, escalation_id), EscalationMoved)
    assert len(_letters(mailing, escalation_id)) == 1
    assert '"again"' in _data(mailing, "letter.decided")[0]
    _accepted(mailing)
    assert _view(mailing, escalation_id).state is S.SENT


def test_a_letter_too_large_is_not_kept_and_a_servers_own_limit_is_learnt(mailing: Office) -> None:
    escalation_id = _known(mailing)
    file_id = _file(mailing, escalation_id)
    mailing.do(
        lambda tx: revise(
            tx, mailing.officer(), escalation_id, 1, WORDS, _view(mailing, escalation_id).channel, (file_id,)
        )
    )
    mailing.do(lambda tx: tx.execute(update(attachment).values(size=30_000_000)))
    got = _send(mailing, escalation_id)
    assert isinstance(got, TooLarge)
    assert got.size > got.limit == USUAL_LIMIT
    assert _letters(mailing, escalation_id) == ()
    mailing.do(lambda tx: tx.execute(update(attachment).values(size=3)))
    assert isinstance(_send(mailing, escalation_id), EscalationMoved)
    mailing.clock.advance(20)
    _word(mailing, Word(OutboxState.FAILED, 6, None, "12000000 > 10240000", reason="too_big"))
    limit = mailing.see(lambda tx: known_limit(tx, mailing.kiosk.office_id, mailing.clock.now()))
    later = mailing.see(lambda tx: known_limit(tx, mailing.kiosk.office_id, mailing.clock.now() + timedelta(days=40)))
    assert (limit, later) == (10_240_000, USUAL_LIMIT)


def test_a_file_that_was_taken_away_does_not_go_along(mailing: Office) -> None:
    escalation_id = _known(mailing)
    gone, kept = _file(mailing, escalation_id), _file(mailing, escalation_id, "kedua.txt", "lain")
    channel = _view(mailing, escalation_id).channel
    mailing.do(lambda tx: revise(tx, mailing.officer(), escalation_id, 1, WORDS, channel, (gone, kept)))
    now = mailing.clock.now()
    mailing.do(lambda tx: tx.execute(update(attachment).where(attachment.c.id == gone).values(removed_at=now)))
    _send(mailing, escalation_id)
    assert mailing.see(lambda tx: tx.execute(select(letter_file.c.attachment_id)).scalars().all()) == [kept]
    assert mailing.see(lambda tx: len(tx.execute(select(attachment_bytes)).all())) == 2


def test_a_long_draft_is_kept_whole(mailing: Office) -> None:
    escalation_id = _known(mailing)
    body = "Baris yang panjang sekali. " * 900
    _send(mailing, escalation_id, body)
    assert mailing.see(lambda tx: tx.execute(select(letter_text.c.body)).scalar_one()) == body.strip()


def test_without_an_account_nothing_is_written(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    off = replace(ACCOUNT, active=False, version=1)
    mailing.do(lambda tx: save_account(tx, mailing.officer(), off))
    assert _write(mailing, escalation_id, V.REMIND, "question") == NoMail()
    case_id = _view(mailing, escalation_id).case_id
    said = Writing("visitor", (Addressee(VISITOR),), "Jawaban", "Silakan.")
    told = mailing.do(
        lambda tx: escalation_letters.tell_by_mail(tx, mailing.officer(), case_id, 1, said, confirm=False)
    )
    assert told == NoMail()
    assert len(mailing.see(lambda tx: tx.execute(select(letter)).all())) == 1
