"""A letter goes from the outbox to a real server and its word comes back, through the program's own threads."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from uuid import UUID

import pytest
from loket_shared.db.schema import letter, letter_try, mail_holder
from loket_shared.devices.mail.model import Secret
from loket_shared.devices.mail.session import Patience
from loket_shared.domain.escalation import EscalationState
from loket_shared.domain.mail.outbox import OutboxState, Stage
from loket_shared.qt.mail.postman import Postman
from loket_shared.qt.work import Work
from loket_shared.services import escalation_sending
from loket_shared.services.case_reading import read_case
from loket_shared.services.escalating import Known, know
from loket_shared.services.escalation_reading import Wording, read_escalation
from loket_shared.services.letters import Addressee
from loket_shared.services.mail_accounts import MailAccount, save_account
from mail_faults import FaultyServer
from mail_script import DROP, STALL, say
from offices import Office, open_office
from pytestqt.qtbot import QtBot
from sqlalchemy import select

LKPP = (Addressee("helpdesk@lkpp.id", "Helpdesk LKPP"),)
BRIEF = Patience(connect=2, greeting=2, command=2, block=2, end=2, before_mark=8, whole=15)


@pytest.fixture
def server() -> Iterator[FaultyServer]:
    with FaultyServer() as made:
        yield made


@pytest.fixture
def office(tmp_path: object, server: FaultyServer) -> Iterator[Office]:
    made = open_office(f"sqlite:///{tmp_path}/loket.db")
    account = MailAccount("127.0.0.1", server.port, "none", "", "lpse@contoh.id", "LPSE Contoh")
    made.do(lambda tx: save_account(tx, made.officer(), account))
    yield made
    made.db.close()


@pytest.fixture
def postman(office: Office, qtbot: QtBot) -> Iterator[Callable[[], Postman]]:
    works: list[tuple[Work, Postman]] = []

    def make() -> Postman:
        work = Work(office.db)
        one = Postman(work, Work(office.db), office.console, office.clock, Secret(""), patience=BRIEF, round_ms=50)
        works.append((work, one))
        return one

    yield make
    for work, one in works:
        one.close()
        work.close()
    assert qtbot


def _sent(office: Office) -> UUID:
    given = office.issued()
    office.served()
    case_id = given.case_id
    assert case_id is not None
    version = office.see(lambda tx: read_case(tx, case_id).version)
    words = Wording("Unggah gagal", "SPSE", description="Unggah berhenti di 80%.")
    known = office.do(lambda tx: know(tx, office.officer(), case_id, version, words))
    assert isinstance(known, Known)
    office.do(
        lambda tx: escalation_sending.send(
            tx, office.officer(), known.escalation_id, 1, "Unggah gagal", "Mohon bantuan – segera.", LKPP
        )
    )
    office.clock.advance(16)
    return known.escalation_id


def _reached(server: FaultyServer, stage: Stage) -> bool:
    try:
        server.wait_for(stage, seconds=0)
    except TimeoutError:
        return False
    return True


def _state(office: Office) -> str:
    state: str = office.see(lambda tx: tx.execute(select(letter.c.state)).scalar_one())
    return state


def _tries(office: Office) -> list[tuple[bool, str | None]]:
    rows = office.see(lambda tx: tx.execute(select(letter_try).order_by(letter_try.c.fence)).all())
    return [(row.marked_at is not None, row.state) for row in rows]


def test_a_letter_arrives_once_and_its_escalation_knows(
    office: Office, server: FaultyServer, postman: Callable[[], Postman], qtbot: QtBot
) -> None:
    escalation_id = _sent(office)
    one = postman()
    with qtbot.waitSignal(one.moved, timeout=20_000):
        one.start()
    (mail,) = server.taken
    assert mail.recipients == ("helpdesk@lkpp.id",)
    seen = office.see(lambda tx: read_escalation(tx, escalation_id))
    assert seen.state is EscalationState.SENT
    assert seen.reference.encode() in mail.raw
    assert _tries(office) == [(True, "accepted")]


def test_patience_asked_for_is_given_and_then_it_arrives(
    office: Office, server: FaultyServer, postman: Callable[[], Postman], qtbot: QtBot
) -> None:
    escalation_id = _sent(office)
    server.plan(Stage.RCPT, say("451 4.3.0 try again later"))
    one = postman()
    with qtbot.waitSignal(one.moved, timeout=20_000):
        one.start()
    assert (_state(office), server.taken) == (OutboxState.DEFERRED, [])
    office.clock.advance(61)
    with qtbot.waitSignal(one.moved, timeout=20_000):
        one.look()
    assert len(server.taken) == 1
    assert office.see(lambda tx: read_escalation(tx, escalation_id)).state is EscalationState.SENT


def test_a_line_that_breaks_at_the_end_asks_a_person_and_is_not_sent_again(
    office: Office, server: FaultyServer, postman: Callable[[], Postman], qtbot: QtBot
) -> None:
    escalation_id = _sent(office)
    server.plan(Stage.END, DROP)
    one = postman()
    with qtbot.waitSignal(one.moved, timeout=20_000):
        one.start()
    office.clock.advance(80 * 3600)
    with qtbot.assertNotEmitted(one.moved, wait=300):
        one.look()
    assert _tries(office) == [(True, "unknown")]
    assert office.see(lambda tx: read_escalation(tx, escalation_id)).state is EscalationState.QUEUED


def test_a_lease_that_is_lost_says_nothing_to_the_server(
    office: Office, server: FaultyServer, postman: Callable[[], Postman], qtbot: QtBot
) -> None:
    _sent(office)
    server.plan(Stage.RCPT, say("250 2.1.5 ok", drip=0.1))
    one = postman()
    one.start()
    qtbot.waitUntil(lambda: _state(office) == OutboxState.SENDING, timeout=20_000)
    qtbot.waitUntil(lambda: _reached(server, Stage.RCPT), timeout=20_000)
    office.do(lambda tx: tx.execute(letter.update().values(fence=99)))
    qtbot.waitUntil(lambda: not one.is_busy, timeout=20_000)
    assert (server.taken, _tries(office)) == ([], [(False, None)])


def test_no_account_no_letter(postman: Callable[[], Postman], office: Office, qtbot: QtBot) -> None:
    one = postman()
    one.start()
    qtbot.waitUntil(lambda: not one.is_busy, timeout=20_000)
    assert office.see(lambda tx: tx.execute(select(letter)).all()) == []


def test_closing_waits_for_no_server(
    office: Office, server: FaultyServer, postman: Callable[[], Postman], qtbot: QtBot
) -> None:
    _sent(office)
    server.plan(Stage.RCPT, STALL)
    one = postman()
    one.start()
    qtbot.waitUntil(lambda: _state(office) == OutboxState.SENDING, timeout=20_000)
    qtbot.waitUntil(lambda: _reached(server, Stage.RCPT), timeout=20_000)
    began = time.monotonic()
    one.close()
    assert time.monotonic() - began < BRIEF.command
    assert (server.taken, _tries(office)) == ([], [(False, None)])


def test_a_refused_password_is_not_tried_again_and_again(
    office: Office, server: FaultyServer, postman: Callable[[], Postman], qtbot: QtBot
) -> None:
    server.rules.login = ("lpse", "benar")
    account = MailAccount("127.0.0.1", server.port, "none", "lpse", "lpse@contoh.id", version=1)
    office.do(lambda tx: save_account(tx, office.officer(), account))
    _sent(office)
    one = postman()
    with qtbot.waitSignal(one.stood, timeout=20_000) as stood:
        one.start()
    assert stood.args == ["auth"]
    qtbot.waitUntil(lambda: not one.is_busy, timeout=20_000)
    office.clock.advance(120)
    with qtbot.assertNotEmitted(one.moved, wait=300):
        pass
    assert _state(office) == OutboxState.DEFERRED
    seen = office.see(lambda tx: tx.execute(select(mail_holder.c.seen_at)).scalar_one())
    assert seen == office.clock.now(), "it rests, but it is there"
    server.rules.login = None
    office.do(lambda tx: save_account(tx, office.officer(), replace(account, login="", version=2)))
    with qtbot.waitSignal(one.moved, timeout=20_000):
        one.begin_anew()
    assert _state(office) == OutboxState.ACCEPTED


def test_closing_waits_for_no_name_and_no_connection(
    office: Office, postman: Callable[[], Postman], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, hangs = threading.Event(), threading.Event()

    def slow(*_words: object, **_named: object) -> list[object]:
        asked.set()
        hangs.wait(20)
        return []

    monkeypatch.setattr("loket_shared.devices.mail.connecting.socket.getaddrinfo", slow)
    _sent(office)
    one = postman()
    one.start()
    qtbot.waitUntil(asked.is_set, timeout=20_000)
    began = time.monotonic()
    one.close()
    assert time.monotonic() - began < 1.5
    hangs.set()


def test_a_postman_that_retires_brings_its_letter_to_the_end(
    office: Office, server: FaultyServer, postman: Callable[[], Postman], qtbot: QtBot
) -> None:
    _sent(office)
    server.plan(Stage.RCPT, say("250 2.1.5 ok", drip=0.03))
    one = postman()
    one.start()
    qtbot.waitUntil(lambda: _state(office) == OutboxState.SENDING, timeout=20_000)
    with qtbot.waitSignal(one.ended, timeout=20_000):
        one.retire()
    assert (_state(office), len(server.taken)) == (OutboxState.ACCEPTED, 1)
