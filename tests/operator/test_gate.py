"""Who may work: wrong secrets cost time, a lock hides the work, another officer takes over without losing it."""

from datetime import timedelta
from uuid import UUID

from loket_operator.desk.state import DraftState
from loket_operator.session import Sitting
from loket_operator.sign_in.state import Gate, GateState, Refusal, is_pin, seconds_left
from loket_shared.db.schema import draft, sign_in_try
from loket_shared.domain.states import Role
from loket_shared.services.signing_in import SignedIn
from operator_bench import NOW, Bench
from PySide6.QtWidgets import QLabel, QLineEdit
from sqlalchemy import select


def wrong(bench: Bench) -> None:
    bench.write("loginField", "sari")
    bench.write("passwordField", "bukan ini")
    bench.press("signInButton")


def said(bench: Bench, name: str) -> str:
    shown = bench.find(name)
    assert isinstance(shown, QLabel)
    return shown.text()


def test_a_wrong_password_says_so_and_asks_again(bench: Bench) -> None:
    wrong(bench)
    assert bench.shell.gate.state.refusal is Refusal.WRONG
    assert said(bench, "signInButtonError") == "Nama pengguna atau sandi tidak cocok."
    field = bench.find("passwordField")
    assert isinstance(field, QLineEdit)
    assert field.text() == ""
    assert field.hasFocus()


def test_many_wrong_tries_cost_seconds_that_are_counted_down(bench: Bench) -> None:
    for _ in range(3):
        wrong(bench)
    assert "Coba lagi dalam 5 detik." in said(bench, "signInButtonError")
    assert not bench.find("signInButton").isEnabled()
    bench.clock.advance(3)
    bench.shell.tick()
    assert "Coba lagi dalam 2 detik." in said(bench, "signInButtonError")
    bench.clock.advance(2)
    bench.shell.tick()
    assert bench.find("signInButton").isEnabled()


def test_a_throttled_name_is_not_even_checked(bench: Bench) -> None:
    for _ in range(3):
        wrong(bench)
    bench.shell.gate.sign_in("sari", bench.person("sari").password)
    bench.settle()
    assert bench.shell.gate.state.refusal is Refusal.THROTTLED
    assert bench.shell.gate.state.gate is Gate.SIGN_IN


def test_seconds_are_rounded_up_and_never_negative() -> None:
    state = GateState(try_again_at=NOW + timedelta(seconds=4.2))
    assert seconds_left(state, NOW) == 5
    assert seconds_left(state, NOW + timedelta(seconds=60)) == 0
    assert seconds_left(GateState(), NOW) == 0


def test_a_pin_is_told_from_a_password() -> None:
    assert is_pin("123456")
    assert not is_pin("sari-123456")
    assert not is_pin("1234567890")


def test_nobody_sees_the_work_before_a_desk_is_chosen(bench: Bench) -> None:
    bench.shell.gate.sign_in("sari", bench.person("sari").password)
    bench.settle()
    assert bench.shell.gate.state.gate is Gate.DESK
    assert not bench.shell.frame.isVisible()
    bench.press("deskChoice:Loket 2")
    assert bench.shell.frame.isVisible()
    assert bench.desk.state.desk_name == "Loket 2"


def test_the_desk_of_the_last_time_has_the_focus(bench: Bench) -> None:
    bench.sign_in(desk="Loket 2")
    bench.program.close()
    bench.start()
    bench.shell.gate.sign_in("sari", bench.person("sari").password)
    bench.settle()
    assert bench.find("deskChoice:Loket 2").hasFocus()


def test_roles_decide_which_workspaces_are_there(bench: Bench) -> None:
    bench.sign_in("dimas")
    assert bench.shell.allowed() == ("desk", "cases", "frontOffice", "phone", "bidding", "archive", "monitoring")
    bench.shell.gate.sign_out()
    bench.settle()
    assert bench.shell.allowed() == ()
    assert bench.shell.gate.state.gate is Gate.SIGN_IN
    assert bench.events("staff.signed_out") == 1


def test_the_front_office_alone_calls_nobody(bench: Bench) -> None:
    bench.sign_in()
    bench.shell.console.session.show(Sitting(SignedIn(UUID(int=1), "Satpam", "", (Role.FRONT_OFFICE,))))
    assert "desk" not in bench.shell.allowed()
    assert bench.front.isVisible()


def test_an_idle_console_locks_itself(bench: Bench) -> None:
    bench.sign_in()
    minutes = bench.shell.console.catalogue.settings.lock_minutes
    assert bench.shell.idle.interval() == minutes * 60_000
    bench.shell.idle.timeout.emit()
    assert bench.shell.gate.state.gate is Gate.LOCKED
    assert not bench.shell.frame.isVisible()


def test_pressing_a_key_starts_the_idle_time_anew(bench: Bench) -> None:
    bench.sign_in()
    bench.shell.idle.start(50_000)
    bench.key("Tab")
    assert bench.shell.idle.interval() == bench.shell.console.catalogue.settings.lock_minutes * 60_000


def test_another_officer_takes_over_by_pin_with_the_work_open(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    bench.press("callNextButton")
    bench.press("presentButton")
    bench.write("answerEdit", "Ditulis Sari.")
    bench.shell.gate.start_change()
    bench.settle()
    bench.write("changeLoginField", "dimas")
    bench.write("changePinField", bench.person("dimas").pin)
    bench.press("changeButton")
    assert bench.desk.state.officer == "Dimas Aryo Nugroho"
    assert bench.desk.state.draft.text == "Ditulis Sari."
    kept = bench.db.read(lambda tx: [row.text for row in tx.execute(select(draft))])
    assert kept == ["Ditulis Sari."], "Sari's draft was saved in her name first"
    bench.write("answerEdit", "Ditulis Sari. Dilanjutkan Dimas.")
    bench.desk.save_draft()
    bench.settle()
    assert bench.desk.state.draft.state is DraftState.SAVED
    assert bench.count(draft) == 2


def test_a_wrong_pin_changes_nobody(bench: Bench) -> None:
    bench.sign_in()
    bench.shell.gate.start_change()
    bench.shell.gate.unlock("dimas", "000000")
    bench.settle()
    assert bench.shell.gate.state.changing
    assert bench.shell.console.session.sitting.login == "sari"


def test_unlocking_by_another_officer_keeps_desk_and_visitor(bench: Bench) -> None:
    issued = bench.visitor()
    bench.sign_in()
    bench.press("callNextButton")
    bench.shell.gate.lock()
    bench.shell.gate.unlock("dimas", bench.person("dimas").pin)
    bench.settle()
    assert bench.shell.gate.state.gate is Gate.OPEN
    assert bench.desk.state.current is not None
    assert bench.desk.state.current.label == issued.label
    assert bench.desk.state.desk_name == "Loket 3"


def test_a_second_press_while_a_secret_is_verified_is_no_second_try(bench: Bench) -> None:
    bench.shell.gate.sign_in("sari", "bukan ini")
    bench.work.run_next()
    bench.shell.gate.sign_in("sari", "bukan ini")
    assert "sign_in" in bench.shell.gate.state.busy
    bench.settle()
    assert bench.count(sign_in_try) == 1
    assert bench.events("staff.refused") == 1
    assert bench.shell.gate.state.busy == frozenset()
