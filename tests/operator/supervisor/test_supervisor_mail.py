"""The mail account's form: it fills itself, is tried before it is saved, and the password stays on this machine."""

import logging
from collections.abc import Iterator
from dataclasses import replace

import pytest
from loket_operator.supervisor import mail_words
from loket_operator.supervisor.mail import NOTHING, MailSection
from loket_operator.supervisor.state import Trial
from loket_shared.config import load
from loket_shared.db.schema.base import metadata
from loket_shared.devices.mail.imap_arrivals import MailboxWorks
from loket_shared.devices.mail.outcomes import Accepted, AccountWorks, Deferred, Failed, Reason, Unknown, Unreachable
from loket_shared.devices.mail.presets import PRESETS, Note
from loket_shared.domain.mail.outbox import Stage
from loket_shared.services.mail_accounts import MailAccount, kept_account, save_account
from loket_shared.services.results import Saved
from mail_bench import PASSWORD, have_account, until
from mail_faults import FaultyServer
from mail_imap_script import ScriptedImap
from mail_script import say
from more_operator_bench import act, answered, supervisor
from operator_bench import Bench
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from settings_bench import open_settings
from sqlalchemy import select
from supervisor_states import PICTURE


@pytest.fixture
def server() -> Iterator[FaultyServer]:
    with FaultyServer() as made:
        made.rules.login = ("lpse", PASSWORD)
        yield made


def field(bench: Bench, name: str) -> str:
    return str(supervisor(bench).state.editing.typed[name])  # type: ignore[union-attr]


def filled(bench: Bench, port: int, *, password: str = PASSWORD, inbox_port: int = 0) -> None:
    model = supervisor(bench)
    bench.write("field:address", "lpse@contoh.id")
    for name, value in (
        ("host", "127.0.0.1"), ("port", str(port)), ("security", "none"), ("login", "lpse"), ("password", password),
        ("inbox_host", "127.0.0.1" if inbox_port else ""), ("inbox_port", str(inbox_port or 993)), ("inbox_security", "none"),
    ):  # fmt: skip
        model.type(name, value)
    bench.settle()


def told(bench: Bench) -> tuple[Trial, str]:
    shown = bench.find("mailTrialSaid")
    assert isinstance(shown, QLabel)
    return supervisor(bench).state.trial, shown.text()


def tried(bench: Bench, qtbot: QtBot, press: str) -> tuple[Trial, str]:
    bench.press(press)
    until(bench, qtbot, lambda: supervisor(bench).state.trial is not Trial.RUNNING)
    return told(bench)


def kept(bench: Bench) -> MailAccount | None:
    return bench.db.read(lambda tx: kept_account(tx, bench.kiosk.office_id))


def test_an_address_fills_the_servers_and_what_somebody_wrote_stays(bench: Bench) -> None:
    open_settings(bench, "mail")
    bench.write("field:address", "lpse.sukamaju@gmail.com")
    assert (field(bench, "host"), field(bench, "port"), field(bench, "security")) == ("smtp.gmail.com", "465", "tls")
    assert (field(bench, "inbox_host"), field(bench, "login")) == ("imap.gmail.com", "lpse.sukamaju@gmail.com")
    bench.write("field:host", "surat.contoh.id")
    bench.write("field:address", "lpse@contoh.go.id")
    assert (field(bench, "host"), field(bench, "preset")) == ("surat.contoh.id", "")
    supervisor(bench).type("preset", "zimbra")
    assert (field(bench, "host"), field(bench, "port")) == ("mail.contoh.go.id", "587")


def test_the_account_is_saved_and_the_password_stays_on_this_machine(
    bench: Bench, server: FaultyServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    open_settings(bench, "mail")
    filled(bench, server.port)
    bench.press("settingsSave")
    account = kept(bench)
    assert account is not None
    assert (account.host, account.port, account.from_address, account.active) == (
        "127.0.0.1", server.port, "lpse@contoh.id", True,
    )  # fmt: skip
    assert load(bench.settings).mail_secret == PASSWORD
    assert bench.program.mailroom.holds
    assert "mulai sekarang" in told(bench)[1]
    assert field(bench, "password") == ""
    dumped = bench.db.read(lambda tx: [str(row) for one in metadata.sorted_tables for row in tx.execute(select(one))])
    assert not [row for row in dumped if PASSWORD in row], "it stands in no table"
    assert PASSWORD not in caplog.text
    assert PASSWORD not in repr(supervisor(bench).state)


def test_the_password_can_be_taken_from_this_machine(bench: Bench, server: FaultyServer) -> None:
    open_settings(bench, "mail")
    filled(bench, server.port)
    bench.press("settingsSave")
    bench.press("field:forget")
    bench.press("settingsSave")
    assert load(bench.settings).mail_secret is None
    assert not bench.program.mailroom.holds
    assert "Belum ada di komputer ini" in mail_words.password(held=False, others=("Konsol 1",))


def test_a_settings_file_that_cannot_be_written_is_told(bench: Bench, server: FaultyServer) -> None:
    open_settings(bench, "mail")
    bench.settings.unlink()
    filled(bench, server.port)
    bench.press("settingsSave")
    trial, said = told(bench)
    assert (trial, bench.program.mailroom.holds) == (Trial.BAD, False)
    assert "kata sandi TIDAK" in said
    assert kept(bench) is not None


def test_sending_is_tried_before_it_is_saved(bench: Bench, server: FaultyServer, qtbot: QtBot) -> None:
    open_settings(bench, "mail")
    filled(bench, server.port)
    assert tried(bench, qtbot, "tryMailSending")[0] is Trial.GOOD
    supervisor(bench).type("password", "salah")
    trial, said = tried(bench, qtbot, "tryMailSending")
    assert (trial, "kata sandi ditolak" in said, "salah" in said.split("Kata server")[-1]) == (Trial.BAD, True, False)
    assert kept(bench) is None
    assert server.taken == []


def test_reading_is_tried_by_its_key(bench: Bench, server: FaultyServer, qtbot: QtBot) -> None:
    with ScriptedImap({1: b"x", 2: b"y"}) as imap:
        open_settings(bench, "mail")
        filled(bench, server.port, inbox_port=imap.port)
        bench.key("F7")
        until(bench, qtbot, lambda: supervisor(bench).state.trial is Trial.GOOD)
        assert "2 surat" in told(bench)[1]
        supervisor(bench).type("inbox_folder", "")
        bench.key("F7")
        error = bench.find("error:inbox_folder")
        assert isinstance(error, QLabel)
        assert error.isVisible()


def test_a_real_letter_goes_to_the_address_of_ones_choice(bench: Bench, server: FaultyServer, qtbot: QtBot) -> None:
    open_settings(bench, "mail")
    filled(bench, server.port)
    bench.write("trialLetterTo", "bukan alamat")
    bench.press("sendTrialLetter")
    assert (told(bench)[0], server.taken) == (Trial.BAD, [])
    to = bench.find("trialLetterTo")
    assert isinstance(to, QLineEdit)
    to.setText("wulan@contoh.id")
    assert tried(bench, qtbot, "sendTrialLetter")[0] is Trial.GOOD
    (mail,) = server.taken
    assert (mail.sender, mail.recipients) == ("lpse@contoh.id", ("wulan@contoh.id",))
    server.plan(Stage.RCPT, say("550 5.1.1 no such user"))
    trial, said = tried(bench, qtbot, "sendTrialLetter")
    assert trial is Trial.BAD
    assert said.startswith("Server menolak penerimanya.")


def test_without_a_password_a_trial_asks_for_it(bench: Bench, server: FaultyServer) -> None:
    open_settings(bench, "mail")
    filled(bench, server.port, password="")
    bench.press("tryMailSending")
    error = bench.find("error:password")
    assert isinstance(error, QLabel)
    assert error.text() == mail_words.needed()
    assert server.heard == []


def test_another_supervisors_save_is_not_overwritten(bench: Bench, server: FaultyServer) -> None:
    have_account(bench, server.port)
    open_settings(bench, "mail")
    bench.write("field:from_name", "LPSE Kabupaten Sukamaju")
    mine = kept(bench)
    assert mine is not None
    theirs = replace(mine, from_name="LPSE Sukamaju")
    assert isinstance(bench.db.write(lambda tx: save_account(tx, act(bench), theirs)), Saved)
    bench.press("settingsSave")
    assert bench.find("settingsConflictPanel").isVisible()
    bench.press("keepTyped")
    bench.press("settingsSave")
    after = kept(bench)
    assert after is not None
    assert (after.from_name, after.version) == ("LPSE Kabupaten Sukamaju", 3)
    assert answered is not None


@pytest.mark.parametrize(
    ("name", "value", "wrong"),
    [
        ("address", "lpse di contoh", "address"), ("host", "mail contoh id", "host"), ("port", "0", "port"),
        ("security", "none", "security"), ("lkpp_address", "LKPP", "lkpp_address"), ("inbox_port", "x", "inbox_port"),
        ("inbox_folder", " ", "inbox_folder"), ("inbox_security", "none", "inbox_security"),
    ],
)  # fmt: skip
def test_what_is_wrong_stands_beside_its_field(indonesian: QApplication, name: str, value: str, wrong: str) -> None:
    assert indonesian is not None
    section = MailSection()
    right = replace(NOTHING, host="mail.contoh.id", from_address="lpse@contoh.id", inbox_host="mail.contoh.id")
    typed = section.values(PICTURE, right)
    assert section.check(PICTURE, typed, new=False) == {}
    assert set(section.check(PICTURE, {**typed, name: value}, new=False)) == {wrong}


def test_everything_that_can_come_of_a_trial_has_words(indonesian: QApplication) -> None:
    assert indonesian is not None
    for reason in Reason:
        for said in (
            mail_words.sending(Unreachable(reason, "x y"), "mail.x"),
            mail_words.reading(Unreachable(reason), "mail.x"),
        ):
            assert str(reason) not in said.split()
            assert "%" not in said
    outcomes = (
        Accepted(250, "ok", None, ("a@b.c",)), Deferred(Stage.RCPT, 451, "later"), Failed(Stage.END, 552, "too big"),
        Failed(Stage.MAIL, 550, "not yours"), Unknown(Stage.END, Reason.TIMEOUT), Unreachable(Reason.DNS),
    )  # fmt: skip
    assert len({mail_words.letter(one, "a@b.c", "mail.x") for one in outcomes}) == len(outcomes)
    assert "25 MB" in mail_words.sending(AccountWorks(25_000_000, "TLSv1.3"), "mail.x")
    assert mail_words.reading(MailboxWorks(3, True, True), "x") != mail_words.reading(MailboxWorks(3, False, True), "x")
    assert len({mail_words.note(one) for one in Note}) == len(Note)
    assert all(mail_words.preset(one.code) != one.code or one.code == "mail_go_id" for one in PRESETS)
