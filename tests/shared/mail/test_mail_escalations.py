"""Escalations by mail while servers fail and consoles are killed: none is lost, none is sent twice unless a person says so, each answer is filed once."""

import os
import random
import re
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

import mail_mta
import pytest
from loket_shared.db.schema import arrival, escalation, letter
from loket_shared.domain.escalation import EscalationState
from loket_shared.domain.mail.outbox import OutboxState, Stage
from loket_shared.domain.states import Channel
from loket_shared.services import escalation_sending, outbox_decisions, remote_cases
from loket_shared.services.escalating import Known, know
from loket_shared.services.escalation_moves import EscalationMoved
from loket_shared.services.escalation_reading import Wording
from loket_shared.services.integrity import check
from loket_shared.services.letters import Addressee
from loket_shared.services.mail_accounts import MailAccount, save_account
from loket_shared.services.outbox_decisions import Decision
from loket_shared.services.people import Identity, Problem
from loket_shared.services.results import NotAllowed, Saved
from mail_certificates import authority_file
from mail_consoles import MailConsoles, SharedClock
from mail_dovecot import PROGRAM, WHY_NOT, Dovecot, Inbox
from mail_faults import FaultyServer
from mail_mta import Mta
from mail_script import DROP, RESET, STALL, TAKE_AND_DROP, TAKE_AND_STALL, Fault, leave, say
from mail_world import mail
from offices import Office
from sqlalchemy import func, select

FULL = bool(os.environ.get("LOKET_SOAK"))
ESCALATIONS = 1000 if FULL else 16
EACH_KILL = 8 if FULL else 5
LKPP = (Addressee("helpdesk@lkpp.example", "Helpdesk LKPP"),)
ANYWHERE = (
    DROP,
    RESET,
    say("451 4.3.0 later"),
    leave("421 4.3.2 closing"),
    say("garbage"),
    say("552 5.2.2 mailbox full"),
    STALL,
)
AT_THE_END = (*ANYWHERE, TAKE_AND_DROP, TAKE_AND_STALL, Fault(say="250 2.0.0 ok", ends=True, takes=True))
ASKS = (OutboxState.UNKNOWN, OutboxState.FAILED)
SECONDS = 3000 if FULL else 120
LOGIN, PASSWORD = "lpse@lpse.example", "Rahasia-7-kantor"

pytestmark = [
    pytest.mark.soak,
    pytest.mark.timeout(5400),
    pytest.mark.skipif(not PROGRAM.exists(), reason=WHY_NOT),
]


class Server(Protocol):
    """What the office's mail goes to: how often it took each Message-ID."""

    port: int

    def counts(self) -> Counter[str]: ...


class Exim(Mta):
    """A whole mail server, whose mailbox is counted."""

    def counts(self) -> Counter[str]:
        found = (re.search(rb"^Message-I[Dd]:\s*(<[^>]+>)", raw, re.MULTILINE) for raw in self.mails)
        return Counter(one[1].decode() for one in found if one)


@dataclass
class Story:
    """What was sent, and what a person decided; `numbers` are the same for the same seed."""

    office: Office
    server: Server
    clock: SharedClock
    numbers: random.Random
    sent_again: Counter[str] = field(default_factory=Counter)

    def escalate(self, number: int) -> None:
        """Record a ticket, find that it cannot be solved here, and press Kirim."""
        act, now = self._act, self.clock.now()
        who, what = Identity("Rina Kartika", "CV Sumber Rejeki"), Problem(f"Unggah berhenti di {number}%.")
        ticket = remote_cases.ExternalTicket(f"LS-{number}")
        channel = Channel.LPSE_SUPPORT
        made = self.office.do(lambda tx: remote_cases.record_case(tx, act(), channel, who, what, now, ticket))
        assert isinstance(made, remote_cases.Recorded)
        words = Wording(f"Unggah gagal {number}", "SPSE", description="Unggah berhenti.")
        known = self.office.do(lambda tx: know(tx, act(), made.case_id, 1, words))
        assert isinstance(known, Known), known
        subject = f"[{self._reference(known.escalation_id)}] Unggah gagal {number}"
        press, at = act(), known.escalation_id
        for _twice in range(2):
            done = self.office.do(lambda tx: escalation_sending.send(tx, press, at, 1, subject, "Mohon bantuan.", LKPP))
            assert isinstance(done, EscalationMoved), done

    def decide(self) -> None:
        """Be the person who is asked: where nobody knows, look at the other side's or send it again all the same."""
        asked = select(letter).where(letter.c.state.in_([str(state) for state in ASKS]))
        for row in self.office.see(lambda tx: tx.execute(asked).all()):
            there = self.server.counts()[row.message_id] > 0
            unknown = row.state == OutboxState.UNKNOWN
            decision = Decision.ARRIVED if unknown and there and self.numbers.random() < 0.7 else Decision.AGAIN
            got = self._decided(row.id, row.version, decision)
            if isinstance(got, Saved) and unknown and decision is Decision.AGAIN:
                self.sent_again[row.message_id] += 1

    def _decided(self, letter_id: UUID, version: int, decision: Decision) -> Saved | NotAllowed:
        act = self._act()
        return self.office.do(lambda tx: outbox_decisions.decide(tx, act, letter_id, version, decision))

    def states(self) -> Counter[str]:
        """Count the letters by state."""
        query = select(letter.c.state, func.count()).group_by(letter.c.state)
        return Counter({row[0]: row[1] for row in self.office.see(lambda tx: tx.execute(query).all())})

    def _reference(self, escalation_id: UUID) -> str:
        query = select(escalation.c.reference).where(escalation.c.id == escalation_id)
        return str(self.office.see(lambda tx: tx.execute(query).scalar_one()))

    def _act(self) -> Any:  # noqa: ANN401
        return self.office.console.act(self.clock, staff_id=self.office.sari)


@pytest.fixture(params=["faulty", "exim"])
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    if request.param == "faulty":
        with FaultyServer() as faulty:
            yield faulty
        return
    if not mail_mta.installed():
        pytest.skip(mail_mta.WHY_NOT)
    with tempfile.TemporaryDirectory(prefix="loket-mta-") as folder:
        Path(folder).chmod(0o755)
        with Exim(Path(folder), login=LOGIN, password=PASSWORD) as running:
            yield running


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with Dovecot(password=PASSWORD) as running:
        yield running


@pytest.fixture
def mailbox(dovecot: Dovecot, office: Office, server: Server, tmp_path: Path) -> Inbox:
    """The office's own mailbox, and its account on both servers."""
    made = dovecot.mailbox(f"{tmp_path.name}@lpse.example"[:60])
    account = MailAccount(
        "localhost", server.port, "starttls", LOGIN, "lpse@lpse.example", "LPSE Contoh",
        inbox_host="localhost", inbox_port=dovecot.tls_port, inbox_login=made.login,
    )  # fmt: skip
    if isinstance(server, FaultyServer):
        account = replace(account, host="127.0.0.1", security="none", login="")
    office.do(lambda tx: save_account(tx, office.officer(), account))
    return made


def until(done: Any, what: Any) -> None:  # noqa: ANN401
    end = time.monotonic() + SECONDS
    while not done():
        assert time.monotonic() < end, what()
        time.sleep(0.2)


def failing(numbers: random.Random) -> Any:  # noqa: ANN401
    def chance(stage: Stage) -> Fault | None:
        if numbers.random() >= 0.06:
            return None
        return numbers.choice(AT_THE_END if stage is Stage.END else ANYWHERE)

    return chance


def answers(story: Story, mailbox: Inbox, consoles: MailConsoles, dovecot: Dovecot) -> None:
    """Let LKPP answer every letter that it got, while consoles are killed: each answer is filed once, where it belongs."""
    rows = story.office.see(lambda tx: tx.execute(select(letter.c.message_id, letter.c.escalation_id)).all())
    belongs = {}
    for n, row in enumerate(rows):
        raw = mail(
            f"Jawaban {n}.", f"In-Reply-To: {row.message_id}", message=f"<a{n}@lkpp.example>", subject=f"Re: {n}"
        )
        mailbox.deliver(raw)
        belongs[n] = row.escalation_id
        if n % EACH_KILL == 0:
            consoles.kill(story.numbers)

    def filed() -> bool:
        query = select(func.count()).select_from(arrival).where(arrival.c.state == "linked")
        return int(story.office.see(lambda tx: tx.execute(query).scalar_one())) >= len(rows)

    states = select(arrival.c.state)

    def found() -> str:
        arrived = Counter(story.office.see(lambda tx: tx.execute(states).scalars().all()))
        return f"{arrived}\n{consoles.log.read_text()[-5000:]}\n{dovecot.log[-5000:]}"

    until(filed, found)
    linked = select(arrival.c.escalation_id).where(arrival.c.state == "linked")
    assert Counter(story.office.see(lambda tx: tx.execute(linked).scalars().all())) == Counter(belongs.values())


def test_none_is_lost_or_sent_twice_and_every_answer_comes_home(
    office: Office, server: Server, mailbox: Inbox, dovecot: Dovecot, tmp_path: Path
) -> None:
    numbers = random.Random(20261121)
    if isinstance(server, FaultyServer):
        server.chance = failing(random.Random(7))
    with MailConsoles(office.url, ("PC 1", "PC 2", "PC 3"), PASSWORD, authority_file(tmp_path)) as consoles:
        story = Story(office, server, consoles.clock, numbers)
        for number in range(ESCALATIONS):
            story.escalate(number)
            consoles.clock.jump(20)
            if number % EACH_KILL == EACH_KILL - 1:
                time.sleep(numbers.random() * 0.6)
                consoles.kill(numbers)
                story.decide()
        if isinstance(server, FaultyServer):
            server.chance = None

        def settled() -> bool:
            consoles.clock.jump(timedelta(minutes=4).total_seconds())
            story.decide()
            return story.states() == {str(OutboxState.ACCEPTED): ESCALATIONS}

        until(settled, story.states)
        answers(story, mailbox, consoles, dovecot)
    ids = set(office.see(lambda tx: tx.execute(select(letter.c.message_id)).scalars()))
    counts = server.counts()
    assert set(counts) == ids, "every letter arrived, and nothing else"
    twice = {one: n for one, n in counts.items() if n > 1 + story.sent_again[one]}
    assert not twice, "more often than a person said"
    assert office.see(lambda tx: set(tx.execute(select(escalation.c.state)).scalars())) == {str(EscalationState.SENT)}
    assert office.see(check).findings == ()
