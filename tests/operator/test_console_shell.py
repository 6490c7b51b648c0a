"""The frame around the work: tabs, worries, panels, and that only what changed is read again."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from loket_operator.desk.reading import Part
from loket_operator.topbar import short_name
from loket_operator.worry_words import need, worry
from loket_shared.db.schema import device
from loket_shared.services import devices
from loket_shared.services.devices import DeviceProblem, Worry
from loket_shared.services.revisions import Topic
from loket_shared.services.station import DeviceKind, open_station
from operator_bench import NOW, Bench
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog
from sqlalchemy import update


def text_of(bench: Bench, name: str) -> str:
    button = bench.find(name)
    assert isinstance(button, QAbstractButton)
    return button.text()


def reported(bench: Bench, *problems: DeviceProblem) -> None:
    bench.db.write(lambda tx: devices.report_state(tx, bench.kiosk.act(bench.clock), problems))
    bench.shell.refresh(frozenset({Topic.DEVICES}))
    bench.settle()


def test_the_bar_shows_officer_desk_and_time(bench: Bench) -> None:
    bench.sign_in()
    assert text_of(bench, "officerButton") == "Loket 3 · Sari W. · 09.30"
    bench.clock.advance(120)
    bench.shell.tick()
    assert text_of(bench, "officerButton").endswith("09.32")


def test_names_are_shortened_for_the_bar() -> None:
    assert short_name("Sari Wulandari") == "Sari W."
    assert short_name("Raden Ajeng Siti Nurhaliza") == "Raden A. S."
    assert short_name("Sari") == "Sari"
    assert short_name("") == ""


def test_a_tab_counts_who_waits(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    assert text_of(bench, "tab:desk") == "Meja  1"


def test_a_visitor_who_asks_for_help_is_shown_first_and_taken_off_the_list(bench: Bench) -> None:
    bench.sign_in()
    assert not bench.find("worriesButton").isVisible()
    reported(bench, DeviceProblem("help", "review"), DeviceProblem("muted"))
    assert "pengunjung minta bantuan" in text_of(bench, "worriesButton")
    assert "+1" in text_of(bench, "worriesButton")
    bench.press("worriesButton")
    bench.press("settleWorryButton:Kiosk 1")
    assert "suara dibisukan" in text_of(bench, "worriesButton")


def test_a_wall_that_falls_silent_is_a_worry_until_it_was_switched_off_for_long(bench: Bench) -> None:
    bench.sign_in()
    bench.db.write(lambda tx: open_station(tx, kind=DeviceKind.DISPLAY, name="Layar 1", now=NOW))
    for minutes, silent in ((1, False), (4, True), (60, True), (11 * 60, False)):
        bench.db.write(
            lambda tx, m=minutes: tx.execute(
                update(device).where(device.c.name == "Layar 1").values(seen_at=NOW - timedelta(minutes=m))
            )
        )
        bench.shell.status.look()
        bench.settle()
        names = [one.name for one in bench.shell.status.state.worries if one.code == "silent"]
        assert names == (["Layar 1"] if silent else []), f"after {minutes} minutes"


def test_every_code_has_words_and_an_unknown_one_is_shown_as_it_is(indonesian: QApplication) -> None:
    assert indonesian is not None
    known = (
        "help",
        "paper_out",
        "paper_near_end",
        "cover_open",
        "offline_cutter",
        "offline_error",
        "unreachable_refused",
    )
    for code in (
        *known,
        "not_proven",
        "no_audio",
        "muted",
        "no_voice",
        "fault",
        "silent",
        "backup_stale",
        "backup_findings",
    ):
        assert code not in need(Worry("X", "kiosk", code, "", NOW)), code
    assert worry(Worry("Kiosk 1", "kiosk", "new_code", "", NOW)) == "Kiosk 1: perlu diperiksa (new_code)"


def test_only_what_changed_is_read_again(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.sign_in()
    read: list[frozenset[Part]] = []
    monkeypatch.setattr(bench.desk, "read", read.append)
    for topic in Topic:
        bench.shell.refresh(frozenset({topic}))
    assert read == [
        frozenset({Part.OWED, Part.VISITORS}),
        frozenset({Part.QUEUE, Part.VISITORS}),
        frozenset({Part.QUEUE, Part.VISITORS, Part.OWED}),
        frozenset({Part.QUEUE}),
        frozenset(Part),
    ], "archive, calls, cases, queue, settings; devices and staff concern no part of the desk"


def test_many_news_at_once_are_answered_by_two_readings(bench: Bench) -> None:
    bench.sign_in()
    for _ in range(50):
        bench.desk.read(frozenset({Part.QUEUE}))
        bench.front.model.read()
    readings = 0
    while bench.work.waiting:
        readings += 1
        bench.work.run_next()
    assert readings == 4


def test_panels_close_by_escape_and_one_at_a_time(bench: Bench) -> None:
    bench.sign_in()
    bench.press("officerButton")
    assert bench.find("officerPanel").isVisible()
    bench.press("helpButton")
    assert bench.find("helpPanel").isVisible()
    assert not bench.find("officerPanel").isVisible()
    bench.key("Esc")
    assert not bench.find("helpPanel").isVisible()


def test_nothing_on_the_frequent_path_is_a_dialog(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    steps: tuple[Callable[[], Any], ...] = (
        lambda: bench.press("callNextButton"),
        lambda: bench.press("skipButton"),
        lambda: bench.key("Esc"),
        lambda: bench.press("presentButton"),
        lambda: bench.write("answerEdit", "Ya."),
        lambda: bench.press("finishButton"),
        lambda: bench.press("printButton"),
        lambda: bench.press("copyHandedButton"),
        lambda: bench.press("finishButton"),
    )
    for step in steps:
        step()
        assert QApplication.activeModalWidget() is None
        assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def test_lewati_rests_while_a_recall_is_on_its_way_and_asks_nothing_after_the_third(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    bench.press("callNextButton")
    bench.clock.advance(40)
    bench.press("recallButton")
    bench.clock.advance(40)
    bench.desk.recall()
    assert not bench.find("skipButton").isEnabled()
    bench.settle()
    assert bench.desk.state.calling is not None
    assert bench.desk.state.calling.calls == 3
    bench.press("skipButton")
    assert bench.desk.state.current is None
