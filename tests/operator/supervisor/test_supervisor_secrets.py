"""Passwords and PINs that a supervisor gives can be typed at the doors that ask for them; a press counts once."""

import pytest
from entering import enter
from loket_shared.services.passwords import MAX_PIN
from loket_shared.services.signing_in import Means, SignedIn
from more_operator_bench import act, supervisor
from operator_bench import Bench
from PySide6.QtWidgets import QLabel
from settings_bench import error, open_settings


def begin(bench: Bench, password: str, pin: str = "") -> None:
    open_settings(bench)
    bench.press("newRecord")
    for field, text in (("name", "Ratna Dewi"), ("login", "ratna"), ("password", password), ("pin", pin)):
        bench.write(f"field:{field}", text)


def test_a_pin_as_long_as_a_password_is_refused_because_no_door_would_take_it_for_one(bench: Bench) -> None:
    begin(bench, "tiga kata rahasia", "1" * (MAX_PIN + 1))
    bench.press("settingsSave")
    assert f"sampai {MAX_PIN} angka" in error(bench, "pin")
    bench.write("field:pin", "2" * MAX_PIN)
    bench.press("settingsSave")
    bench.shell.gate.lock()
    bench.shell.gate.unlock("ratna", "2" * MAX_PIN)
    bench.settle()
    assert bench.shell.console.session.sitting.login == "ratna"


@pytest.mark.parametrize("typed", [" " * 12, "abc" + " " * 9])
def test_blanks_do_not_make_a_password_long_enough(bench: Bench, typed: str) -> None:
    begin(bench, typed)
    bench.press("settingsSave")
    assert "terlalu pendek" in error(bench, "password")


def test_a_password_is_kept_as_it_was_typed(bench: Bench) -> None:
    begin(bench, "  tiga kata rahasia ")
    bench.press("settingsSave")
    assert isinstance(enter(bench.db, act(bench), "ratna", "  tiga kata rahasia "), SignedIn)
    assert not isinstance(enter(bench.db, act(bench), "ratna", "tiga kata rahasia"), SignedIn)


def test_a_second_press_while_the_password_is_hashed_saves_nothing_twice(bench: Bench) -> None:
    begin(bench, "tiga kata rahasia", "482913")
    model = supervisor(bench)
    model.save()
    model.save()
    bench.work.run_next()
    bench.work.run_newest()
    bench.settle()
    assert bench.events("staff.changed") == 1
    line = bench.find("sayLine")
    assert isinstance(line, QLabel)
    assert "Tersimpan." in line.text(), "the name is not taken by oneself"
    assert isinstance(enter(bench.db, act(bench), "ratna", "482913", Means.PIN), SignedIn)
