"""The console sends and reads while it may, and every desk is told what about the mail needs somebody."""

import threading
import time
from collections.abc import Iterator
from uuid import UUID

import pytest
from escalation_bench import latest
from loket_operator.cases.state import Page
from loket_operator.mail import words
from loket_operator.mail.panel import MailPanel
from loket_operator.words import Here
from loket_shared.devices.mail.model import Secret
from loket_shared.devices.mail.outcomes import Reason
from loket_shared.domain.escalation import EscalationState
from loket_shared.domain.mail.outbox import OutboxState, Stage
from loket_shared.services.mail_accounts import holders
from loket_shared.services.mail_trouble import MailTrouble, TroubledLetter, WayBlocked
from mail_bench import have_account, hold_secret, letter_sent, noticed, said, until
from mail_faults import FaultyServer
from mail_imap_script import Asked, ScriptedImap
from mail_script import DROP, STALL
from mail_states import MAIL_STATES
from mail_world import mail
from operator_bench import Bench
from operator_states import NOW
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot


@pytest.fixture
def server() -> Iterator[FaultyServer]:
    with FaultyServer() as made:
        made.rules.login = ("lpse", "Rahasia-7-kantor")
        yield made


def restarted(bench: Bench) -> None:
    bench.program.close()
    bench.start()
    bench.sign_in()


def test_an_office_without_mail_sees_nothing_of_it(bench: Bench) -> None:
    bench.sign_in()
    assert not bench.find("mailButton").isVisible()
    assert bench.db.read(lambda tx: holders(tx, bench.kiosk.office_id)) == ()


def test_without_a_password_a_waiting_letter_is_told_on_every_desk(bench: Bench, server: FaultyServer) -> None:
    have_account(bench, server.port)
    bench.sign_in()
    noticed(bench)
    assert not bench.find("mailButton").isVisible(), "nothing waits, nobody is missed"
    letter_sent(bench)
    bench.shell.status.look()
    bench.settle()
    assert bench.find("mailButton").isVisible()
    bench.press("mailButton")
    assert said(bench, "mail:nobody") == ["Belum ada konsol yang menyimpan kata sandi e-mail."]
    assert "Pengaturan → E-mail" in said(bench, "mailTodo:nobody")[0]
    bench.key("Esc")
    assert not bench.shell.frame.mail.isVisible()
    bench.key("Ctrl+E")
    assert bench.shell.frame.mail.isVisible()


def test_with_the_password_letters_leave(bench: Bench, server: FaultyServer, qtbot: QtBot) -> None:
    have_account(bench, server.port)
    hold_secret(bench)
    restarted(bench)
    case_id = letter_sent(bench)
    bench.program.mailroom.follow(None)
    noticed(bench)
    until(bench, qtbot, lambda: len(server.taken) == 1 and latest(bench, case_id).state is EscalationState.SENT)
    assert not bench.find("mailButton").isVisible()


def test_an_answer_is_read_by_the_console(bench: Bench, server: FaultyServer, qtbot: QtBot) -> None:
    with ScriptedImap({1: mail("Sedang kami periksa.")}) as imap:
        have_account(bench, server.port, inbox_port=imap.port)
        hold_secret(bench)
        restarted(bench)
        until(bench, qtbot, lambda: any("IDLE" in line for line in imap.heard))
        began = time.monotonic()
        bench.program.close()
        assert time.monotonic() - began < 2
        bench.start()


def test_a_refused_password_is_told_and_a_new_one_used_at_once(
    bench: Bench, server: FaultyServer, qtbot: QtBot
) -> None:
    have_account(bench, server.port)
    hold_secret(bench, "salah")
    restarted(bench)
    letter_sent(bench)
    bench.program.mailroom.follow(None)
    noticed(bench)
    until(bench, qtbot, lambda: bool(said(bench, "mail:blocked")))
    (told,) = said(bench, "mail:blocked")
    assert "Konsol 3 tidak dapat mengirim e-mail: nama akun atau kata sandinya ditolak" in told
    bench.program.mailroom.use(Secret("Rahasia-7-kantor"))
    bench.clock.advance(61)
    until(bench, qtbot, lambda: len(server.taken) == 1)
    bench.shell.status.look()
    until(bench, qtbot, lambda: not bench.find("mailButton").isVisible())


def test_a_letter_of_unknown_fate_leads_to_its_escalation_by_keyboard(
    bench: Bench, server: FaultyServer, qtbot: QtBot
) -> None:
    server.plan(Stage.END, DROP)
    have_account(bench, server.port)
    hold_secret(bench)
    restarted(bench)
    case_id = letter_sent(bench)
    bench.shell.open_workspace("desk")
    bench.program.mailroom.follow(None)
    noticed(bench)
    until(bench, qtbot, lambda: bool(said(bench, "mail:letter")))
    assert "belum diketahui apakah suratnya sampai" in said(bench, "mail:letter")[0]
    bench.shell.activateWindow()
    bench.key("Ctrl+E")
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    bench.key("Space")
    assert (bench.shell.current, bench.shell.frame.mail.isVisible()) == ("cases", False)
    workspace = bench.shell.workspaces["cases"]
    opened = workspace.model.state.open  # type: ignore[attr-defined]
    assert (opened.story.view.case_id, workspace.model.state.page) == (case_id, Page.ESCALATION)  # type: ignore[attr-defined]


def test_closing_waits_for_no_server(bench: Bench, server: FaultyServer, qtbot: QtBot) -> None:
    server.plan(Stage.GREETING, STALL)
    reached, hangs = threading.Event(), threading.Event()

    def hang(_asked: Asked) -> bytes | None:
        reached.set()
        hangs.wait(20)
        return None

    with ScriptedImap({}, {"CAPABILITY": hang}) as imap:
        have_account(bench, server.port, inbox_port=imap.port)
        hold_secret(bench)
        restarted(bench)
        letter_sent(bench)
        bench.program.mailroom.follow(None)
        noticed(bench)
        until(bench, qtbot, reached.is_set)
        began = time.monotonic()
        bench.program.close()
        assert time.monotonic() - began < 2
        hangs.set()
        bench.start()


def test_who_may_not_open_cases_gets_no_button(indonesian: QApplication) -> None:
    assert indonesian is not None
    root = QWidget()
    panel = MailPanel(Here("Asia/Jakarta"), lambda _: None, root)
    panel.show_trouble(MAIL_STATES["letters"], NOW, may_open=False)
    assert not panel.findChildren(QPushButton)
    panel.show_trouble(MAIL_STATES["letters"], NOW, may_open=True)
    assert len(panel.findChildren(QPushButton)) == 4
    assert [one.text() for one in panel.findChildren(QLabel) if one.text() == "sejak 09.30"]
    root.deleteLater()


def test_every_reason_and_state_has_words(indonesian: QApplication) -> None:
    assert indonesian is not None
    for reason in Reason:
        assert words.why(reason) != str(reason)
        for out in (True, False):
            told, todo = words.blocked(WayBlocked("Konsol 1", out, str(reason), NOW))
            assert words.why(reason) in told
            assert todo.endswith(".")
    for state in (OutboxState.UNKNOWN, OutboxState.FAILED, OutboxState.QUEUED, OutboxState.DEFERRED):
        letter = TroubledLetter(UUID(int=1), UUID(int=2), None, "FK-1", state, NOW)
        assert all(words.letter(letter))
    came_back = TroubledLetter(UUID(int=1), UUID(int=2), None, "FK-1", OutboxState.ACCEPTED, NOW, bounced=True)
    assert "kembali" in words.letter(came_back)[0]
    assert not MailTrouble()
