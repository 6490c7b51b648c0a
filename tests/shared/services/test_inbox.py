"""Mails that come in: stored before they are read, filed once, linked by what only we could have written, never acting alone."""

from email.message import EmailMessage
from uuid import UUID

import pytest
from loket_shared.db.schema import arrival, arrival_suggestion, letter, letter_recipient, staff_role, step_run
from loket_shared.devices.mail.parsing import parse
from loket_shared.domain.escalation import EscalationState
from loket_shared.domain.mail.outbox import OutboxState
from loket_shared.domain.states import Means
from loket_shared.services import escalating, escalation_sending, inbox, inbox_deciding, inbox_store, outbox
from loket_shared.services.case_reading import read_case
from loket_shared.services.escalating import Known, know
from loket_shared.services.escalation_course import remind
from loket_shared.services.escalation_moves import EscalationMoved, Said
from loket_shared.services.escalation_reading import EscalationView, Wording, read_escalation
from loket_shared.services.inbox import Filed
from loket_shared.services.inbox_store import ArrivalState, Came
from loket_shared.services.letters import Addressee
from loket_shared.services.mail_accounts import MailAccount, save_account
from loket_shared.services.mail_trouble import trouble
from loket_shared.services.outbox import Word
from loket_shared.services.results import NotAllowed, Saved
from loket_shared.services.step_rebuild import differences
from offices import Office
from sqlalchemy import select, update

LKPP = "helpdesk@lkpp.go.id"
ACCOUNT = MailAccount("mail.contoh.id", 587, "starttls", "lpse", "lpse@contoh.id", "LPSE Contoh", LKPP, "Helpdesk LKPP")
WORDS = Wording("Unggah gagal", "SPSE", description="Unggah berhenti di 80%.")


@pytest.fixture
def mailing(office: Office) -> Office:
    """An office with a mail account."""
    assert isinstance(office.do(lambda tx: save_account(tx, office.officer(), ACCOUNT)), Saved)
    return office


def _sent(office: Office, desk: int = 0) -> UUID:
    """Let an escalation leave and be taken by LKPP's server."""
    given = office.issued()
    office.served(office.desks[desk])
    case_id = given.case_id
    assert case_id is not None
    version = office.see(lambda tx: read_case(tx, case_id).version)
    known = office.do(lambda tx: know(tx, office.officer(), case_id, version, WORDS))
    assert isinstance(known, Known)
    to = (Addressee(LKPP),)
    _send(office, known.escalation_id, 1, to)
    return known.escalation_id


def _send(office: Office, escalation_id: UUID, version: int, to: tuple[Addressee, ...]) -> None:
    sent = office.do(
        lambda tx: escalation_sending.send(tx, office.officer(), escalation_id, version, "Unggah gagal", "Mohon.", to)
    )
    assert isinstance(sent, EscalationMoved)
    office.clock.advance(20)
    leased = office.do(lambda tx: outbox.take(tx, office.console.act(office.clock), 600))
    assert leased is not None
    letter_id, fence = leased.letter.id, leased.fence
    office.do(lambda tx: outbox.mark(tx, office.console.act(office.clock), letter_id, fence, 600))
    word = Word(OutboxState.ACCEPTED, 11, 250, "ok", accepted=(LKPP,))
    office.do(lambda tx: outbox.keep_word(tx, office.console.act(office.clock), letter_id, fence, word))


def _our_id(office: Office, escalation_id: UUID) -> str:
    query = (
        select(letter.c.message_id).where(letter.c.escalation_id == escalation_id).order_by(letter.c.written_at.desc())
    )
    found: str = office.see(lambda tx: tx.execute(query.limit(1)).scalar_one())
    return found


def _mail(subject: str = "Re: Unggah gagal", text: str = "Sedang kami periksa.", **headers: str) -> bytes:
    made = EmailMessage()
    told = {
        "From": f"Helpdesk LKPP <{LKPP}>", "To": "lpse@contoh.id", "Subject": subject, "Message-ID": "<1@lkpp.go.id>",
        "Date": "Mon, 23 Nov 2026 10:30:00 +0700",
    }  # fmt: skip
    for name, value in (told | {key.replace("_", "-"): value for key, value in headers.items()}).items():
        made[name] = value
    made.set_content(text)
    return made.as_bytes()


def _came(office: Office, raw: bytes, uid: int = 1, uidvalidity: int = 7) -> Filed:
    act = office.console.act(office.clock)
    kept = office.do(lambda tx: inbox_store.store(tx, act, Came("INBOX", uidvalidity, uid, raw, office.clock.now())))
    mail = parse(office.see(lambda tx: inbox_store.raw_of(tx, kept.arrival_id)), office.clock.now())
    return office.do(lambda tx: inbox.file(tx, act, kept.arrival_id, mail))


def _view(office: Office, escalation_id: UUID) -> EscalationView:
    return office.see(lambda tx: read_escalation(tx, escalation_id))


def test_an_answer_finds_its_escalation_and_waits_for_somebody(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    due = _view(mailing, escalation_id).due
    mailing.clock.advance(600)
    filed = _came(mailing, _mail(In_Reply_To=_our_id(mailing, escalation_id)))
    assert (filed.state, filed.kind, filed.escalation_id) == (ArrivalState.LINKED, "human", escalation_id)
    seen = _view(mailing, escalation_id)
    assert (seen.unseen_since, seen.state, seen.due) == (mailing.clock.now(), EscalationState.SENT, due)
    mailing.do(lambda tx: escalating.take(tx, mailing.officer(mailing.dewi), escalation_id))
    assert (_view(mailing, escalation_id).unseen_since, _view(mailing, escalation_id).holder) == (None, "Dewi Lestari")


def test_a_rewritten_subject_without_references_is_known_by_its_token(mailing: Office) -> None:
    first, second = _sent(mailing), _sent(mailing, 1)
    token = _view(mailing, second).reference
    filed = _came(mailing, _mail(f"BLS: tindak lanjut [{token.lower()}]"))
    assert (filed.escalation_id, first == second) == (second, False)


def test_a_forged_id_links_nothing(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    real = _our_id(mailing, escalation_id)
    forged = real.replace(real.split(".")[2][:4], "aaaa")
    filed = _came(mailing, _mail(From="jahat@contoh.org", In_Reply_To=forged))
    assert (filed.state, filed.escalation_id) == (ArrivalState.UNLINKED, None)
    assert _view(mailing, escalation_id).unseen_since is None


def test_a_sender_with_two_open_ones_is_only_suggested(mailing: Office) -> None:
    first, second = _sent(mailing), _sent(mailing, 1)
    filed = _came(mailing, _mail("Pertanyaan", "Yang mana maksudnya?"))
    assert filed.state is ArrivalState.UNLINKED
    query = select(arrival_suggestion.c.escalation_id).where(arrival_suggestion.c.arrival_id == filed.arrival_id)
    assert set(mailing.see(lambda tx: tx.execute(query).scalars().all())) == {first, second}
    linked = mailing.do(lambda tx: inbox_deciding.link(tx, mailing.officer(), filed.arrival_id, 2, second))
    assert isinstance(linked, Saved)
    assert _view(mailing, second).unseen_since is not None
    again = mailing.do(lambda tx: inbox_deciding.link(tx, mailing.officer(mailing.dewi), filed.arrival_id, 2, first))
    assert isinstance(again, NotAllowed)


def test_a_mail_linked_wrongly_no_longer_waits_there(mailing: Office) -> None:
    wrong, right = _sent(mailing), _sent(mailing, 1)
    filed = _came(mailing, _mail(In_Reply_To=_our_id(mailing, wrong)))
    moved = mailing.do(lambda tx: inbox_deciding.link(tx, mailing.officer(), filed.arrival_id, 2, right))
    assert isinstance(moved, Saved)
    assert (_view(mailing, wrong).unseen_since, _view(mailing, right).unseen_since) == (None, mailing.clock.now())


def test_only_who_works_on_cases_takes_and_links(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    filed = _came(mailing, _mail("Apa saja", From="seseorang@contoh.org"))
    of_dewi = staff_role.c.staff_id == mailing.dewi
    mailing.do(lambda tx: tx.execute(update(staff_role).where(of_dewi).values(role="front_office")))
    dewi = mailing.officer(mailing.dewi)
    assert isinstance(
        mailing.do(lambda tx: inbox_deciding.link(tx, dewi, filed.arrival_id, 2, escalation_id)), NotAllowed
    )
    other = mailing.officer(mailing.dewi)
    assert isinstance(mailing.do(lambda tx: inbox_deciding.set_aside(tx, other, filed.arrival_id, 2)), NotAllowed)
    third = mailing.officer(mailing.dewi)
    assert isinstance(mailing.do(lambda tx: escalating.take(tx, third, escalation_id)), NotAllowed)


def test_an_automatic_reply_is_a_receipt_and_stops_no_clock(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    due = _view(mailing, escalation_id).due
    mailing.clock.advance(60)
    raw = _mail(
        "Tiket #INC-2026-00413 telah diterima", "Ini balasan otomatis.", In_Reply_To=_our_id(mailing, escalation_id),
        Auto_Submitted="auto-replied",
    )  # fmt: skip
    filed = _came(mailing, raw)
    seen = _view(mailing, escalation_id)
    assert filed.kind == "automatic"
    assert (seen.state, seen.external_number, seen.unseen_since) == (EscalationState.RECEIVED, "INC202600413", None)
    assert seen.due == due
    assert not mailing.see(lambda tx: differences(tx, mailing.kiosk.office_id))


def test_a_bounce_brings_its_letter_back_and_lkpp_owes_nothing(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    mailing.clock.advance(60)
    ours = _our_id(mailing, escalation_id)
    raw = (
        f"From: MAILER-DAEMON@mail.contoh.id\r\nTo: lpse@contoh.id\r\nSubject: Undelivered Mail Returned to Sender\r\n"
        f"Message-ID: <b@mail.contoh.id>\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
        f'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n--b\r\n\r\nGagal.\r\n--b\r\n'
        f"Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.contoh.id\r\n\r\n"
        f"Final-Recipient: rfc822; {LKPP}\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 no such user\r\n\r\n"
        f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: {ours}\r\nSubject: Unggah\r\n\r\n--b--\r\n"
    ).encode()
    filed = _came(mailing, raw)
    assert (filed.kind, filed.escalation_id) == ("bounce_hard", escalation_id)
    seen = _view(mailing, escalation_id)
    assert seen.state is EscalationState.FAILED
    (told,) = mailing.see(lambda tx: trouble(tx, mailing.kiosk.office_id, mailing.clock.now())).letters
    assert (told.bounced, told.escalation_id, told.since) == (True, escalation_id, mailing.clock.now())
    lkpps = select(step_run.c.ended_as).where(step_run.c.owner == "lkpp")
    assert set(mailing.see(lambda tx: tx.execute(lkpps).scalars().all())) == {"abandoned"}
    codes = select(letter_recipient.c.code, letter_recipient.c.words)
    assert mailing.see(lambda tx: tx.execute(codes).one()) == (550, "550 no such user")
    mailing.clock.advance(60)
    _send(mailing, escalation_id, seen.version, (Addressee("helpdesk2@lkpp.go.id"), Addressee(LKPP)))
    assert _view(mailing, escalation_id).due is not None
    assert not mailing.see(lambda tx: trouble(tx, mailing.kiosk.office_id, mailing.clock.now())).letters
    assert not mailing.see(lambda tx: differences(tx, mailing.kiosk.office_id))


def test_a_reminder_that_came_back_is_told_until_somebody_does_something(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    mailing.clock.advance(60)
    came_back = {"kind": "reminder", "bounced_at": mailing.clock.now()}
    mailing.do(lambda tx: tx.execute(update(letter).values(came_back)))

    def told() -> list[bool]:
        found = mailing.see(lambda tx: trouble(tx, mailing.kiosk.office_id, mailing.clock.now()))
        return [one.bounced for one in found.letters]

    assert told() == [True]
    mailing.clock.advance(60)
    view = _view(mailing, escalation_id)
    asked = mailing.do(
        lambda tx: remind(tx, mailing.officer(), escalation_id, view.version, Said("Kami tanyakan.", Means.TELEPHONE))
    )
    assert isinstance(asked, EscalationMoved), asked
    assert told() == []


def test_a_mail_is_stored_once_also_when_the_folder_is_numbered_anew(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    raw = _mail(In_Reply_To=_our_id(mailing, escalation_id))
    first = _came(mailing, raw, uid=5)
    again = _came(mailing, raw, uid=5)
    assert again.arrival_id == first.arrival_id
    assert mailing.see(lambda tx: inbox_store.cursor(tx, mailing.kiosk.office_id, "INBOX")) == (7, 5)
    renumbered = _came(mailing, raw, uid=1, uidvalidity=8)
    assert renumbered.state is ArrivalState.DUPLICATE
    assert mailing.see(lambda tx: inbox_store.cursor(tx, mailing.kiosk.office_id, "INBOX")) == (8, 1)
    other = _came(
        mailing,
        _mail(text="Ternyata sudah selesai.", In_Reply_To=_our_id(mailing, escalation_id)),
        uid=2,
        uidvalidity=8,
    )
    assert other.state is ArrivalState.LINKED


def test_what_a_crash_left_unread_is_read_later(mailing: Office) -> None:
    act = mailing.console.act(mailing.clock)
    raw = _mail("Apa saja", From="seseorang@contoh.org")
    kept = mailing.do(lambda tx: inbox_store.store(tx, act, Came("INBOX", 7, 1, raw)))
    assert mailing.see(lambda tx: inbox_store.unread(tx, act.office_id)) == (kept.arrival_id,)
    filed = mailing.do(lambda tx: inbox.file(tx, act, kept.arrival_id, parse(raw, mailing.clock.now())))
    assert filed.state is ArrivalState.UNLINKED
    assert mailing.see(lambda tx: inbox_store.unread(tx, act.office_id)) == ()
    assert mailing.do(lambda tx: inbox.file(tx, act, kept.arrival_id, parse(b"lain", mailing.clock.now()))) == filed
    aside = mailing.do(lambda tx: inbox_deciding.set_aside(tx, mailing.officer(), filed.arrival_id, 2))
    assert isinstance(aside, Saved)


@pytest.mark.parametrize("raw", [b"", b"\x00\xff" * 500, b"\r\n\r\n", b"bukan surat sama sekali"])
def test_what_cannot_be_read_waits_in_quarantine(mailing: Office, raw: bytes) -> None:
    filed = _came(mailing, raw)
    assert filed.state is ArrivalState.QUARANTINED
    assert mailing.see(lambda tx: inbox_store.raw_of(tx, filed.arrival_id)) == raw


def test_our_own_mail_that_came_back_is_set_aside(mailing: Office) -> None:
    escalation_id = _sent(mailing)
    filed = _came(mailing, _mail(From="lpse@contoh.id", Message_ID=_our_id(mailing, escalation_id)))
    assert filed.kind == "loop"
    assert _view(mailing, escalation_id).unseen_since is None
    assert len(mailing.see(lambda tx: tx.execute(select(arrival)).all())) == 1
