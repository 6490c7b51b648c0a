"""Shorthands for tests of the console's mail: an account, a password on this machine, a letter on its way."""

from collections.abc import Callable
from uuid import UUID

from escalation_bench import begun, latest
from loket_shared.config import keep_mail_secret
from loket_shared.services import escalation_sending
from loket_shared.services.escalation_moves import EscalationMoved
from loket_shared.services.letters import Addressee
from loket_shared.services.mail_accounts import MailAccount, kept_account, save_account
from loket_shared.services.results import Saved
from loket_shared.services.revisions import Topic
from operator_bench import Bench
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

LKPP = "helpdesk@lkpp.go.id"
PASSWORD = "Rahasia-7-kantor"


def have_account(bench: Bench, port: int, *, inbox_port: int = 0, login: str = "lpse") -> None:
    """Let the office have an account on servers of this machine, as another console saved it."""
    seen = bench.db.read(lambda tx: kept_account(tx, bench.kiosk.office_id))
    account = MailAccount(
        "127.0.0.1", port, "none", login, "lpse@contoh.id", "LPSE Contoh", LKPP, "Helpdesk LKPP",
        inbox_host="127.0.0.1" if inbox_port else "", inbox_port=inbox_port or 993, inbox_security="none",
        version=seen.version if seen else 0,
    )  # fmt: skip
    saved = bench.db.write(
        lambda tx: save_account(tx, bench.kiosk.act(bench.clock, staff_id=bench.staff_id("wulan")), account)
    )
    assert isinstance(saved, Saved)


def hold_secret(bench: Bench, secret: str = PASSWORD) -> None:
    """Write the password into this machine's settings file, before the console starts."""
    keep_mail_secret(bench.settings, secret)


def noticed(bench: Bench) -> None:
    """Let the console see what others changed."""
    bench.program._changed(frozenset(Topic))  # noqa: SLF001 - what the watcher calls
    bench.settle()


def letter_sent(bench: Bench) -> UUID:
    """Let an escalation's letter wait in the outbox until it is due; returns the case."""
    case_id = begun(bench)
    view = latest(bench, case_id)
    act = bench.kiosk.act(bench.clock, staff_id=bench.staff_id("sari"))
    to = (Addressee(LKPP),)
    sent = bench.db.write(
        lambda tx: escalation_sending.send(tx, act, view.id, view.version, "Unggah gagal", "Mohon bantuan.", to)
    )
    assert isinstance(sent, EscalationMoved), sent
    bench.clock.advance(16)
    return case_id


def until(bench: Bench, qtbot: QtBot, so: Callable[[], bool]) -> None:
    """Let everything go on until it is so."""

    def looked() -> bool:
        bench.settle()
        return so()

    qtbot.waitUntil(looked, timeout=20_000)


def said(bench: Bench, start: str) -> list[str]:
    """Return the labels of the mail's panel whose names begin so."""
    found = bench.shell.frame.mail.findChildren(QLabel)
    return [one.text() for one in found if one.objectName().startswith(start)]
