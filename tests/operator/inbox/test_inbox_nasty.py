"""Every nasty mail at the console: it comes in, is listed, opened and saved, and nothing of it is lost, run or believed."""

import os
import time
from pathlib import Path

import files
import pytest
import test
from inbox_bench import comes, letter, mail, mailing, model, to_inbox, workspace
from inbox_bench import files as mail_files
from loket_shared.services.inbox_list import MailBox
from loket_shared.services.inbox_store import ArrivalState
from mail_nasty_letters import CHARSETS, ENCODINGS, HEADERS
from mail_nasty_links import LINKS
from mail_nasty_parts import PARTS
from mail_nasty_robots import BOUNCES, OWN, ROBOTS
from operator_bench import Bench
from PySide6.QtWidgets import QLabel, QTextEdit
from settings_bench import said

PYTHONS = Path(test.__path__[0]) / "test_email" / "data"
NASTY = [one.raw for one in (*LINKS, *CHARSETS, *ENCODINGS, *HEADERS, *PARTS, *BOUNCES, *ROBOTS, *OWN)]
FULL = bool(os.environ.get("LOKET_SOAK"))
"""The soak opens each of them, the suite every fourth."""
SECONDS = 2.0
"""A bound for a machine ten times slower than any we know: opening a mail must not stop the desk."""


@pytest.mark.soak
def test_every_nasty_mail_can_be_opened_and_saved_as_it_came(bench: Bench) -> None:
    mailing(bench)
    pythons = [path.read_bytes() for path in sorted(PYTHONS.glob("msg_*.txt"))]
    at = {comes(bench, raw): raw for raw in (*NASTY, *pythons)[:: 1 if FULL else 4]}
    to_inbox(bench)
    shown = workspace(bench).inbox.page.mail
    twice = 0
    for arrival_id, raw in at.items():
        if mail(bench, arrival_id).line.state is ArrivalState.DUPLICATE:
            twice += 1
            continue
        begun = time.process_time()
        model(bench).open_mail(arrival_id)
        bench.settle()
        taken = time.process_time() - begun
        opened = model(bench).state.open
        assert opened is not None
        assert opened.mail.line.id == arrival_id
        assert shown.isVisible()
        assert said(bench, "mailWhy")
        assert taken < SECONDS, (taken, raw[:200])
        for one in opened.mail.files[:3]:
            mail_files(bench).open(one.n)
            bench.settle()
            assert not mail_files(bench).state.busy
        assert not [one.text() for one in shown.findChildren(QLabel) if "\u202e" in one.text()]
    workspace(bench).inbox.page.mail.files.window_.forget()
    assert sum(map(len, _boxes(bench))) + twice == len(at) >= (200 if FULL else 50)


def _boxes(bench: Bench) -> list[set[object]]:
    """Return what each list holds, page by page: no mail is nowhere."""
    found = []
    for box in MailBox:
        model(bench).show_box(box)
        bench.settle()
        ids: set[object] = set()
        while (state := model(bench).state).shown is not None and state.shown.lines:
            before = len(ids)
            ids |= {one.id for one in state.shown.lines}
            if len(ids) == before:
                break
            model(bench).turn(1)
            bench.settle()
        found.append(ids)
    return found


def test_a_megabyte_in_one_line_and_a_hundred_files_do_not_stop_the_desk(bench: Bench) -> None:
    mailing(bench)
    comes(bench, letter("Satu baris", "A" * 1_000_000))
    comes(bench, letter("Banyak berkas", enclosed={f"layar {n}.png": files.picture() for n in range(100)}))
    comes(bench, letter("Banyak baris", "x\n" * 150_000))
    comes(bench, letter("Tanpa spasi", "a" * 900 + "\u0301" * 50_000))
    to_inbox(bench)
    for _ in range(4):
        begun = time.process_time()
        bench.key("Return")
        taken = time.process_time() - begun
        assert taken < SECONDS, said(bench, "mailSubject")
        bench.key("Esc")
        bench.key("Down")


def test_what_looks_like_html_is_read_as_it_stands(bench: Bench) -> None:
    mailing(bench)
    hostile = "<img src='http://contoh.example/x.png'><b>tebal</b>"
    comes(bench, letter(hostile, hostile))
    to_inbox(bench)
    bench.key("Return")
    shown = bench.find("mailText")
    assert isinstance(shown, QTextEdit)
    assert shown.toPlainText() == hostile
    assert said(bench, "mailSubject") == hostile
    assert "&lt;img" in bench.find("mailSubject").toolTip() or not bench.find("mailSubject").toolTip()


def test_a_name_that_pretends_to_be_somebody_stands_behind_the_address(bench: Bench) -> None:
    mailing(bench)
    raw = letter("Penting").replace(b"From: Seseorang <", b'From: "helpdesk@lkpp.go.id" <')
    comes(bench, raw)
    to_inbox(bench)
    bench.key("Return")
    assert said(bench, "mailFrom") == "orang@contoh.org"
    assert "menyebut diri “helpdesk@lkpp.go.id”" in said(bench, "mailAbout")


def test_of_an_endless_address_the_end_is_read(bench: Bench) -> None:
    mailing(bench)
    comes(bench, letter("Panjang", sender=f"helpdesk@lkpp.go.id.{'a' * 60}.{'b' * 60}.jahat.example"))
    to_inbox(bench)
    bench.key("Return")
    shown = said(bench, "mailFrom")
    assert shown.endswith(".jahat.example")
    assert not shown.startswith("helpdesk@lkpp.go.id")
