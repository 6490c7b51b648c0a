"""Many mails against a server that fails at random: what is told and what the server did are compared, mail by mail."""

import os
import random
from collections import Counter

import pytest
from loket_shared.devices.mail.composing import compose
from loket_shared.devices.mail.outcomes import Accepted, Deferred, Failed, Outcome, Unknown, Unreachable
from loket_shared.domain.mail.outbox import Stage
from mail_faults import FaultyServer
from mail_script import DROP, RESET, TAKE_AND_DROP, Fault, leave, say
from mail_sending import CALM, Notes, deliver, letter

MAILS = 1000 if os.environ.get("LOKET_SOAK") else 60
ANYWHERE = (DROP, RESET, say("451 4.3.0 later"), leave("421 4.3.2 closing"), say("garbage"), say("250-a\r\n550 b"))
AT_THE_END = (*ANYWHERE, TAKE_AND_DROP, Fault(say="250 2.0.0 ok", ends=True, takes=True), say("554 5.7.1 spam"))


class Chance:
    """Now and then something goes wrong, the same for the same seed."""

    def __init__(self, numbers: random.Random, rate: float) -> None:
        self._numbers, self._rate = numbers, rate

    def __call__(self, stage: Stage) -> Fault | None:
        if self._numbers.random() >= self._rate:
            return None
        return self._numbers.choice(AT_THE_END if stage is Stage.END else ANYWHERE)


def check_truth(outcome: Outcome, notes: Notes, taken: int) -> None:
    """What was told of one try, against what the server took in it."""
    match outcome:
        case Accepted():
            assert (taken, notes.count) == (1, 1)
        case Unknown():
            assert taken in {0, 1}
            assert notes.count == 1
        case Deferred() | Failed():
            assert taken == 0
            assert notes.count == int(outcome.stage.marked)
        case Unreachable():
            assert (taken, notes.count) == (0, 0)


@pytest.mark.soak
@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_lost_nothing_twice_nothing_told_that_was_not_so(seed: int) -> None:
    told: Counter[str] = Counter()
    with FaultyServer() as server:
        server.chance = Chance(random.Random(seed), 0.12)
        for number in range(MAILS):
            written = letter(number + 1)
            raw = compose(written)
            while True:
                before, notes = server.times(written.message_id), Notes()
                outcome = deliver(server, notes, raw=raw, patience=CALM)
                check_truth(outcome, notes, server.times(written.message_id) - before)
                told[type(outcome).__name__] += 1
                if isinstance(outcome, Accepted):
                    break
                if isinstance(outcome, Unknown) and server.times(written.message_id):
                    break  # a person looked and found it there
        counts = server.counts()
    assert set(counts.values()) == {1}
    assert len(counts) == MAILS
    assert min(told[each.__name__] for each in (Accepted, Deferred, Unknown, Unreachable)) > 0


def test_sending_unknown_mails_again_by_itself_would_deliver_twice() -> None:
    """The control: the server does take mails without saying so, and a sender that does not ask a person sends them twice."""
    with FaultyServer() as server:
        server.plan(Stage.END, TAKE_AND_DROP)
        raw = compose(letter(1))
        while not isinstance(deliver(server, raw=raw), Accepted):
            pass
        assert server.times(letter(1).message_id) == 2
