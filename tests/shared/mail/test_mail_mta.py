"""A mail server that we did not write takes our mails: Debian's Exim on loopback, with TLS and log-in."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import mail_mta
import pytest
from loket_shared.devices.mail.composing import compose
from loket_shared.devices.mail.model import Account, Attachment, Secret, Security
from loket_shared.devices.mail.outcomes import Accepted, AccountWorks, Deferred, Failed, Outcome, Reason, Unreachable
from loket_shared.devices.mail.smtp import send, try_account
from loket_shared.domain.mail.outbox import Stage
from mail_certificates import authority_file
from mail_mta import Mta
from mail_sending import CALM, LKPP, LOGIN, PASSWORD, Notes, letter, to

pytestmark = pytest.mark.skipif(not mail_mta.installed(), reason=mail_mta.WHY_NOT)
SECRET = Secret(PASSWORD)


@pytest.fixture(scope="module")
def mta() -> Iterator[Mta]:
    with tempfile.TemporaryDirectory(prefix="loket-mta-") as folder:
        Path(folder).chmod(0o755)
        with Mta(Path(folder), login=LOGIN, password=PASSWORD) as running:
            yield running


@pytest.fixture(params=[Security.STARTTLS, Security.TLS])
def account(request: pytest.FixtureRequest, mta: Mta, tmp_path: Path) -> Account:
    port = mta.port if request.param is Security.STARTTLS else mta.tls_port
    return Account("localhost", port, request.param, LOGIN, login=LOGIN, ca_file=authority_file(tmp_path))


def deliver(account: Account, raw: bytes, *addresses: str, secret: Secret = SECRET) -> Outcome:
    return send(account, secret, to(*addresses), raw, Notes(), patience=CALM)


def test_it_takes_our_mail_and_tells_the_number_under_which_it_keeps_it(mta: Mta, account: Account) -> None:
    before = len(mta.mails)
    written = replace(
        letter(21),
        body="Baris pertama\n.\n..dua titik\nMAIL FROM:<x>\nBerita Acara – selesai\n" + "x" * 2000,
        attachments=(Attachment("Ñ – layar.bin", "application/octet-stream", bytes(range(256)) * 9),),
    )
    outcome = deliver(account, compose(written))
    assert isinstance(outcome, Accepted)
    assert outcome.queue_id in mta.taken
    arrived = message_from_bytes(mta.wait_for(before + 1)[-1], policy=default)
    body = arrived.get_body()
    assert body is not None
    assert body.get_content().splitlines() == written.body.splitlines()
    assert [part.get_content() for part in arrived.iter_attachments()] == [bytes(range(256)) * 9]
    assert [part.get_filename() for part in arrived.iter_attachments()] == ["Ñ – layar.bin"]
    assert arrived["Message-ID"] == written.message_id
    assert arrived["Subject"].startswith("[LK-7F3K9R] ")


def test_it_refuses_and_defers_one_by_one(account: Account) -> None:
    outcome = deliver(account, compose(letter(22)), LKPP, "nobody@lkpp.example", "later@lkpp.example", "x@y.example")
    assert isinstance(outcome, Accepted)
    assert outcome.accepted == (LKPP,)
    assert [(each.address, each.code) for each in outcome.refused] == [
        ("nobody@lkpp.example", 550),
        ("later@lkpp.example", 451),
        ("x@y.example", 550),
    ]


@pytest.mark.parametrize(("name", "expected"), [("nobody", Failed), ("later", Deferred)])
def test_refused_or_deferred_alone(mta: Mta, account: Account, name: str, expected: type) -> None:
    before = mta.taken
    outcome = deliver(account, compose(letter(23)), f"{name}@lkpp.example")
    assert isinstance(outcome, expected)
    assert mta.taken == before


def test_its_limit_is_known_before_a_word_about_the_mail(mta: Mta, account: Account) -> None:
    before = mta.taken
    outcome = deliver(account, compose(letter(24, size=1_000_000)))
    assert isinstance(outcome, Failed)
    assert (outcome.stage, outcome.limit) == (Stage.SIZE, 1_000_000)
    assert mta.taken == before


def test_the_wizard_s_questions(account: Account) -> None:
    assert try_account(account, SECRET) == AccountWorks(1_000_000, "TLSv1.3")
    wrong = try_account(account, Secret("wrong"))
    assert isinstance(wrong, Unreachable)
    assert (wrong.reason, wrong.stage) == (Reason.AUTH, Stage.AUTH)
    unknown = try_account(replace(account, ca_file=None), SECRET)
    assert isinstance(unknown, Unreachable)
    assert unknown.reason is Reason.CERTIFICATE
    outcome = try_account(replace(account, login=None), None)
    assert isinstance(outcome, Failed | Unreachable)
