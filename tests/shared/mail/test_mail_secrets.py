"""The mail secret shows nowhere: no repr, no text, no pickle, no log line, no outcome, no exception."""

import base64
import copy
import logging
import pickle
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loket_shared.devices.mail import session
from loket_shared.devices.mail.model import Secret
from loket_shared.devices.mail.outcomes import Reason, Unreachable
from loket_shared.domain.mail.outbox import Stage
from mail_certificates import authority_file
from mail_faults import FaultyServer
from mail_script import Rules, leave, say
from mail_sending import LOGIN, PASSWORD, Notes, account_on, deliver

SECRET = Secret(PASSWORD)


def disguises(login: str, password: str) -> list[str]:
    plain = base64.b64encode(f"\0{login}\0{password}".encode()).decode()
    return [password, base64.b64encode(password.encode()).decode(), plain, plain.rstrip("=")]


def shows(text: str) -> bool:
    return any(each.lower() in text.lower() for each in disguises(LOGIN, PASSWORD))


@pytest.mark.parametrize(
    "show",
    [repr, str, "{}".format, "{!r}".format, "{:>40}".format, lambda it: f"{it}", lambda it: "".join(map(str, [it]))],
)
def test_no_way_of_writing_it_shows_it(show: Callable[[Secret], str]) -> None:
    assert not shows(show(SECRET))
    assert not shows(repr([SECRET, {1: SECRET}]))


@pytest.mark.parametrize("take", [pickle.dumps, copy.copy, copy.deepcopy])
def test_it_is_neither_pickled_nor_copied(take: Callable[[Secret], object]) -> None:
    with pytest.raises(TypeError, match="never pickled"):
        take(SECRET)


def test_it_is_itself_and_nobody_else() -> None:
    assert Secret(PASSWORD) == SECRET
    assert Secret("other") != SECRET
    assert SECRET != PASSWORD
    assert (bool(SECRET), bool(Secret(""))) == (True, False)
    assert not hasattr(SECRET, "__dict__")


@given(password=st.text(min_size=1, max_size=30), login=st.text(max_size=30), cut=st.integers(8, 60))
def test_a_server_that_says_it_back_is_scrubbed(password: str, login: str, cut: int) -> None:
    said = [f"500 what: {each[: max(cut, 8)]} ." for each in disguises(login, password)[1:]] + [f"500 {password}."]
    for text in said:
        kept = Secret(password).scrub(text, login)
        if len(password.encode()) >= 6 and password.strip(" *0123456789what:.") == password:
            assert password not in kept
            assert base64.b64encode(password.encode()).decode()[:8] not in kept
        assert "\n" not in kept
        assert len(kept) <= 500


@pytest.mark.parametrize("end", [say, leave])
@pytest.mark.parametrize(
    "word", ["535 5.7.8 refused: {line}", "454 later, {line}", "334 {line}", "235-{line}\r\n535 x"]
)
@pytest.mark.parametrize("stage", [Stage.AUTH])
def test_neither_outcome_nor_log_holds_it_when_the_server_echoes(
    end: Callable[[str], object],
    word: str,
    stage: Stage,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    with FaultyServer(secure="tls", rules=Rules(login=(LOGIN, PASSWORD))) as server:
        server.plan(stage, end(word))  # type: ignore[arg-type]
        account = account_on(server, ca_file=authority_file(tmp_path), login=LOGIN)
        outcome = deliver(server, account=account, secret=SECRET)
        assert any(shows(line) for line in server.heard), "the server did hear it"
    assert not shows(repr(outcome))
    assert not shows(repr(account))
    assert not shows(caplog.text)
    assert not shows("".join(capfd.readouterr()))


def test_not_even_a_bug_in_the_middle_of_the_log_in_shows_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a bug")

    with FaultyServer(secure="tls", rules=Rules(login=(LOGIN, PASSWORD))) as server:
        account = account_on(server, ca_file=authority_file(tmp_path), login=LOGIN)
        usual = session.Wire.say
        monkeypatch.setattr(
            session.Wire,
            "say",
            lambda self, data, seconds: (broken if data.startswith(b"AUTH") else usual)(self, data, seconds),
        )
        with pytest.raises(RuntimeError) as caught:
            deliver(server, Notes(), account=account, secret=SECRET)
    assert not shows("".join(traceback.format_exception(caught.value)))
    assert sys.exc_info() == (None, None, None)


def test_a_missing_secret_is_told_as_such(tmp_path: Path) -> None:
    with FaultyServer(secure="tls", rules=Rules(login=(LOGIN, PASSWORD))) as server:
        account = account_on(server, ca_file=authority_file(tmp_path), login=LOGIN)
        assert deliver(server, account=account) == Unreachable(Reason.AUTH, "", Stage.AUTH)
