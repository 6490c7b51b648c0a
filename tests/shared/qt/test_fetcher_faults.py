"""Mailboxes that misbehave: nothing is lost silently, nothing holds up the rest, nobody is hammered, a person is told."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fetching import PACE, Fetchers, arrivals, read_well, reading_office, states
from loket_shared.db.schema import arrival, arrival_text
from loket_shared.devices.mail.outcomes import Reason
from loket_shared.services import inbox, inbox_store
from loket_shared.services.inbox_store import Came, Stored
from loket_shared.services.mail_accounts import MailAccount, save_account
from mail_imap_script import Asked, Drop, ScriptedImap
from mail_world import mail
from offices import Office
from pytestqt.qtbot import QtBot
from sqlalchemy import select

MAILS = {uid: mail(f"Jawaban {uid}", message=f"<{uid}@lkpp.go.id>") for uid in (1, 2, 3)}


@pytest.fixture
def server() -> Iterator[ScriptedImap]:
    with ScriptedImap(dict(MAILS)) as made:
        yield made


@pytest.fixture
def office(tmp_path: Path, server: ScriptedImap) -> Iterator[Office]:
    made = reading_office(tmp_path, server.port)
    yield made
    made.db.close()


@pytest.fixture
def fetchers(office: Office, qtbot: QtBot) -> Iterator[Fetchers]:
    made = Fetchers(office, "Rahasia-7", qtbot)
    yield made
    made.close()


def defects(office: Office) -> list[str]:
    query = select(arrival_text.c.defects).join(arrival).where(arrival.c.state == "quarantined")
    return list(office.see(lambda tx: tx.execute(query).scalars()))


def times(server: ScriptedImap, verb: str) -> int:
    return sum(f" {verb}" in line for line in server.heard)


def test_a_mail_too_large_is_told_with_its_header_and_its_size(
    office: Office, server: ScriptedImap, fetchers: Fetchers, qtbot: QtBot
) -> None:
    server.mails[2] = mail("besar " * 2_000, message="<2@lkpp.go.id>", subject="Berkas besar")
    read_well(fetchers.make(most_bytes=5_000), qtbot)
    assert states(office) == ["quarantined", "unlinked", "unlinked"]
    (said,) = defects(office)
    assert "too_large" in said
    row = office.see(
        lambda tx: tx.execute(
            select(arrival.c.size, arrival_text.c.subject).join(arrival_text).where(arrival.c.uid == 2)
        ).one()
    )
    assert tuple(row) == (len(server.mails[2]), "Berkas besar")


def test_a_mail_that_the_server_refuses_is_asked_for_again_and_then_told(
    office: Office, server: ScriptedImap, fetchers: Fetchers, qtbot: QtBot
) -> None:
    def refuse(asked: Asked) -> bytes | None:
        return f"{asked.tag} NO [SERVERBUG] internal error\r\n".encode() if "BODY" in asked.line else None

    server.answers["UID FETCH 2 "] = refuse
    read_well(fetchers.make(), qtbot)
    assert states(office) == ["quarantined", "unlinked", "unlinked"]
    assert defects(office) == ["not_given"]
    assert times(server, "EXAMINE") == 3


def test_a_server_that_recovers_gives_the_mail_after_all(
    office: Office, server: ScriptedImap, fetchers: Fetchers, qtbot: QtBot
) -> None:
    refusals = iter([True] * 3)

    def refuse(asked: Asked) -> bytes | None:
        fails = "BODY" in asked.line and next(refusals, False)
        return f"{asked.tag} NO try later\r\n".encode() if fails else None

    server.answers["UID FETCH 2 "] = refuse
    read_well(fetchers.make(), qtbot)
    assert states(office) == ["unlinked"] * 3


def test_a_mail_that_somebody_took_out_of_the_folder_holds_up_nothing(
    office: Office, server: ScriptedImap, fetchers: Fetchers, qtbot: QtBot
) -> None:
    def gone(asked: Asked) -> bytes | None:
        if "BODY" not in asked.line:
            return None
        server.mails.pop(2, None)
        return asked.done

    server.answers["UID FETCH 2 "] = gone
    read_well(fetchers.make(), qtbot)
    assert states(office) == ["unlinked"] * 2


def test_a_mail_that_our_own_filing_stumbles_over_waits_in_quarantine(
    office: Office, server: ScriptedImap, fetchers: Fetchers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    real = inbox.match

    def stumbles(parsed: Any, *rest: Any) -> Any:  # noqa: ANN401 - stands in for any call
        if parsed.message_id == "<2@lkpp.go.id>":
            raise RecursionError
        return real(parsed, *rest)

    monkeypatch.setattr(inbox, "match", stumbles)
    assert server.port
    read_well(fetchers.make(), qtbot)
    assert states(office) == ["quarantined", "unlinked", "unlinked"]
    assert "waits in quarantine" in caplog.text
    kept = office.see(
        lambda tx: inbox_store.raw_of(tx, tx.execute(select(arrival.c.id).where(arrival.c.uid == 2)).scalar_one())
    )
    assert kept == MAILS[2]


def test_a_wrong_password_is_told_and_tried_once(
    office: Office, server: ScriptedImap, fetchers: Fetchers, qtbot: QtBot
) -> None:
    server.answers["AUTHENTICATE"] = lambda asked: f"{asked.tag} NO [AUTHENTICATIONFAILED] no\r\n".encode()
    server.features = "IMAP4rev1 AUTH=PLAIN"
    one = fetchers.make()
    with qtbot.waitSignal(one.stood, timeout=20_000) as stood:
        one.start()
    assert stood.args == [Reason.AUTH]
    with qtbot.assertNotEmitted(one.stood, wait=500):
        pass
    assert times(server, "AUTHENTICATE") == 1
    assert arrivals(office) == []


def test_a_server_that_is_away_is_told_after_a_while_and_found_again(
    office: Office, server: ScriptedImap, fetchers: Fetchers, qtbot: QtBot
) -> None:
    away = [b"* BYE too busy\r\n"] * 4
    server.answers["CAPABILITY"] = lambda _asked: _leave(away)
    one = fetchers.make()
    with qtbot.waitSignals([one.stood, one.stood], timeout=20_000):
        one.start()
    assert states(office) == ["unlinked"] * 3
    assert times(server, "CAPABILITY") >= 5


def _leave(away: list[bytes]) -> bytes | None:
    if away:
        raise Drop(away.pop())
    return None


def test_a_line_that_breaks_in_the_middle_goes_on_from_what_is_stored(
    office: Office, server: ScriptedImap, fetchers: Fetchers, qtbot: QtBot
) -> None:
    broken = [b"* 1 FETCH (UID 3 BODY[]<0> {400}\r\nhalf of"]

    def breaks(asked: Asked) -> bytes | None:
        return _leave(broken) if "BODY" in asked.line else None

    server.answers["UID FETCH 3 "] = breaks
    read_well(fetchers.make(), qtbot)
    assert states(office) == ["unlinked"] * 3
    assert sum("UID FETCH 1 (UID BODY" in line for line in server.heard) == 1, "what is stored is not fetched again"


def test_where_mails_cannot_be_moved_they_are_read_all_the_same_and_it_is_told(
    office: Office, server: ScriptedImap, fetchers: Fetchers, qtbot: QtBot
) -> None:
    server.answers["SELECT"] = lambda asked: f"{asked.tag} NO read-only\r\n".encode()
    seen = MailAccount(
        "127.0.0.1", 25, "none", "lpse", "lpse@contoh.id", inbox_host="127.0.0.1", inbox_port=server.port,
        inbox_security="none", done_folder="Selesai", version=1,
    )  # fmt: skip
    office.do(lambda tx: save_account(tx, office.officer(), seen))
    one = fetchers.make()
    with qtbot.waitSignal(one.stood, timeout=20_000) as stood:
        one.start()
    assert stood.args == ["move"]
    assert states(office) == ["unlinked"] * 3


def test_a_server_that_does_not_tell_by_itself_is_asked(
    office: Office, server: ScriptedImap, fetchers: Fetchers, qtbot: QtBot
) -> None:
    server.features = "IMAP4rev1"
    read_well(fetchers.make(), qtbot)
    server.mails[4] = mail("Baru", message="<4@lkpp.go.id>")
    server.answers["NOOP"] = lambda asked: b"* 4 EXISTS\r\n" + asked.done
    qtbot.waitUntil(lambda: states(office) == ["unlinked"] * 4, timeout=20_000)


def test_a_number_given_twice_keeps_both_mails(office: Office) -> None:
    act = office.console.act(office.clock)

    def kept(raw: bytes) -> Stored:
        return office.do(lambda tx: inbox_store.store(tx, act, Came("INBOX", 7, 300, raw)))

    first, other = kept(MAILS[1]), kept(MAILS[2])
    assert (first.new, other.new, first.arrival_id == other.arrival_id) == (True, True, False)
    assert (kept(MAILS[1]), kept(MAILS[2])) == (
        Stored(first.arrival_id, new=False),
        Stored(other.arrival_id, new=False),
    )


def test_a_folder_that_has_not_reached_its_cursor_is_read_from_the_beginning_once(
    office: Office, server: ScriptedImap, fetchers: Fetchers, qtbot: QtBot
) -> None:
    act = office.console.act(office.clock)
    office.do(lambda tx: inbox_store.store(tx, act, Came("INBOX", 7, 500, mail("lama", message="<500@lkpp.go.id>"))))
    server.answers["EXAMINE"] = lambda asked: (
        b"* 3 EXISTS\r\n* OK [UIDVALIDITY 7] valid\r\n* OK [UIDNEXT 4] next\r\n" + asked.done
    )
    read_well(fetchers.make(), qtbot)
    assert states(office) == ["unlinked"] * 4
    assert office.see(lambda tx: inbox_store.cursor(tx, office.kiosk.office_id, "INBOX")) == (7, 3)
    assert times(server, "EXAMINE") == 1


@pytest.mark.parametrize("stall", ["CAPABILITY", "EXAMINE", "UID SEARCH", "UID FETCH 2 "])
def test_closing_waits_for_no_answer(
    office: Office, server: ScriptedImap, fetchers: Fetchers, qtbot: QtBot, stall: str
) -> None:
    reached, hangs = threading.Event(), threading.Event()

    def hang(_asked: Asked) -> bytes | None:
        reached.set()
        hangs.wait(20)
        return None

    server.answers[stall] = hang
    one = fetchers.make()
    one.start()
    qtbot.waitUntil(reached.is_set, timeout=20_000)
    began = time.monotonic()
    fetchers.close()
    assert time.monotonic() - began < 1.5
    hangs.set()
    assert len(arrivals(office)) <= 1


def test_no_mailbox_no_reading(office: Office, server: ScriptedImap, fetchers: Fetchers, qtbot: QtBot) -> None:
    none = MailAccount("127.0.0.1", 25, "none", "lpse", "lpse@contoh.id", version=1)
    office.do(lambda tx: save_account(tx, office.officer(), none))
    one = fetchers.make()
    with qtbot.assertNotEmitted(one.stood, wait=300):
        one.start()
    assert server.heard == []
    assert PACE.after(Reason.AUTH, 1) > PACE.after(Reason.CONNECT, 1)
