"""What a supervisor changes reaches who already sits: accounts, roles, names, desks; and a check that was called off opens nothing."""

from dataclasses import replace

from cases_bench import enter, open_case, recorded
from database_lock import locked
from loket_operator.monitoring.workspace import MonitoringWorkspace
from loket_operator.sign_in.state import Gate
from loket_shared.db.schema import draft, journal
from loket_shared.domain.states import Role
from loket_shared.services import catalogue_edit, staff
from loket_shared.services.results import Saved
from loket_shared.services.revisions import Topic
from loket_shared.services.staff import StaffDetails
from operator_bench import Bench
from PySide6.QtWidgets import QLabel
from sqlalchemy import select


def said(bench: Bench, name: str) -> str:
    shown = bench.find(name)
    assert isinstance(shown, QLabel)
    return shown.text()


def changed(
    bench: Bench, login: str, *, roles: tuple[Role, ...] | None = None, name: str = "", active: bool = True
) -> None:
    """Let the supervisor save somebody's account at another machine."""
    act = bench.kiosk.act(bench.clock, staff_id=bench.staff_id("wulan"))
    people = bench.db.read(lambda tx: staff.read_staff(tx, bench.kiosk.office_id))
    before = next(one for one in people if one.login == login)
    kept = before.roles if roles is None else roles
    details = StaffDetails(login, name or before.name, kept, before.nip, active=active)
    saved = bench.db.write(lambda tx: staff.save_staff(tx, act, before.id, before.version, details))
    assert isinstance(saved, Saved)
    bench.shell.refresh(frozenset({Topic.STAFF}))
    bench.settle()


def close_desk(bench: Bench, name: str) -> None:
    """Let the supervisor switch a desk off at another machine."""
    act = bench.kiosk.act(bench.clock, staff_id=bench.staff_id("wulan"))
    shut = next(one for one in bench.shell.console.catalogue.desks if one.name == name)
    saved = bench.db.write(lambda tx: catalogue_edit.save_desk(tx, act, replace(shut, active=False)))
    assert isinstance(saved, Saved)
    assert bench.program.watcher is not None
    bench.program.watcher.changed.emit(frozenset({Topic.SETTINGS}))
    bench.settle()


def serving(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    bench.press("callNextButton")
    bench.press("presentButton")
    bench.write("answerEdit", "Sedang ditulis.")


def test_an_account_that_is_switched_off_leaves_the_console_at_once(bench: Bench) -> None:
    serving(bench)
    changed(bench, "sari", active=False)
    assert bench.shell.gate.state.gate is Gate.SIGN_IN
    assert not bench.shell.frame.isVisible()
    assert "dinonaktifkan" in said(bench, "signInButtonError")
    assert bench.shell.console.session.sitting.staff_id is None
    kept = bench.db.read(lambda tx: [(row.staff_id, row.text) for row in tx.execute(select(draft))])
    assert kept == [(bench.staff_id("sari"), "Sedang ditulis.")], "what was typed is kept in her name"
    left = bench.db.read(lambda tx: tx.execute(select(journal.c.staff_id).where(journal.c.kind == "staff.signed_out")))
    assert left.scalars().all() == [bench.staff_id("sari")]
    bench.shell.gate.sign_in("sari", bench.person("sari").password)
    bench.settle()
    assert bench.shell.gate.state.gate is Gate.SIGN_IN


def test_an_account_that_is_switched_off_opens_no_locked_console(bench: Bench) -> None:
    bench.sign_in()
    bench.shell.gate.lock()
    changed(bench, "sari", active=False)
    assert bench.shell.gate.state.gate is Gate.SIGN_IN


def test_a_role_that_is_taken_away_closes_its_workspaces_and_leaves_the_others_as_they_are(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in("wulan")
    bench.press("callNextButton")
    bench.press("presentButton")
    bench.write("answerEdit", "Sedang ditulis.")
    bench.shell.open_workspace("supervisor")
    changed(bench, "sari", roles=(Role.SUPERVISOR, Role.HELPDESK))
    assert bench.shell.current == "supervisor", "somebody else's roles move nothing"
    changed(bench, "wulan", roles=(Role.HELPDESK,))
    assert "supervisor" not in bench.shell.allowed()
    assert bench.shell.current == "desk"
    assert bench.desk.state.draft.text == "Sedang ditulis."


def test_what_a_role_allows_in_a_case_follows_the_role(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1")
    model = enter(bench, "dimas")
    open_case(bench, case_id)
    changed(bench, "dimas", roles=(Role.FRONT_OFFICE,))
    assert "cases" not in bench.shell.allowed()
    assert model.state.officer.roles == {Role.FRONT_OFFICE}
    changed(bench, "dimas", roles=(Role.HELPDESK,))
    assert model.state.officer.roles == {Role.HELPDESK}
    assert model.state.open is not None, "what was open is open again"


def test_the_whole_of_monitoring_is_for_who_is_a_supervisor_now(bench: Bench) -> None:
    bench.sign_in("wulan")
    bench.press("tab:monitoring")
    changed(bench, "sari", roles=(Role.SUPERVISOR,))
    changed(bench, "wulan", roles=(Role.HELPDESK,))
    workspace = bench.shell.workspaces["monitoring"]
    assert isinstance(workspace, MonitoringWorkspace)
    assert not workspace.model.state.whole


def test_a_corrected_name_is_the_one_that_signs(bench: Bench) -> None:
    serving(bench)
    changed(bench, "sari", name="Sari Wulandari, S.Kom.")
    assert "Sari Wulandari, S.Kom." in said(bench, "answeredBy")
    assert bench.desk.state.draft.text == "Sedang ditulis."
    assert bench.shell.gate.state.officer == "Sari Wulandari, S.Kom."


def test_a_closed_desk_is_left_and_another_is_asked_for(bench: Bench) -> None:
    bench.visitor()
    bench.sign_in()
    close_desk(bench, "Loket 3")
    assert bench.shell.gate.state.gate is Gate.DESK
    assert said(bench, "deskQuestion").startswith("Loket 3 tidak dipakai lagi.")
    bench.press("deskChoice:Loket 2")
    assert bench.desk.state.desk_name == "Loket 2"
    bench.press("callNextButton")
    assert bench.desk.state.calling is not None
    bench.shell.gate.other_desk()
    bench.settle()
    assert said(bench, "deskQuestion") == "Anda bertugas di meja mana?"


def test_a_desk_that_is_closed_while_the_console_is_locked_is_asked_for_after_it(bench: Bench) -> None:
    bench.sign_in()
    bench.shell.gate.lock()
    close_desk(bench, "Loket 3")
    assert bench.shell.gate.state.gate is Gate.LOCKED
    bench.shell.gate.unlock("sari", bench.person("sari").pin)
    bench.settle()
    assert bench.shell.gate.state.gate is Gate.DESK


def test_a_console_that_locks_before_a_desk_was_chosen_asks_for_it_again(bench: Bench) -> None:
    bench.shell.gate.sign_in("sari", bench.person("sari").password)
    bench.settle()
    bench.shell.idle.timeout.emit()
    bench.shell.gate.unlock("sari", bench.person("sari").pin)
    bench.settle()
    assert bench.shell.gate.state.gate is Gate.DESK


def test_a_change_that_was_called_off_while_the_database_was_away_changes_nobody_later(bench: Bench) -> None:
    bench.sign_in()
    bench.key("Ctrl+G")
    with locked(bench):
        bench.write("changeLoginField", "dimas")
        bench.write("changePinField", bench.person("dimas").pin)
        bench.press("changeButton")
        bench.key("Esc")
    bench.press("databaseRetryButton")
    assert bench.shell.console.session.sitting.login == "sari"
    assert bench.events("staff.signed_in") == 1


def test_a_change_that_was_called_off_while_the_pin_was_looked_at_changes_nobody(bench: Bench) -> None:
    bench.sign_in()
    bench.shell.gate.start_change()
    bench.shell.gate.unlock("dimas", bench.person("dimas").pin)
    bench.work.run_next()
    bench.shell.gate.stop_change()
    bench.settle()
    assert bench.shell.console.session.sitting.login == "sari"
    assert bench.shell.gate.state.busy == frozenset()
    bench.shell.gate.unlock("dimas", bench.person("dimas").pin)
    bench.settle()
    assert bench.shell.console.session.sitting.login == "dimas"


def test_who_left_while_the_database_was_away_is_noted_whatever_is_given_up(bench: Bench) -> None:
    bench.sign_in()
    with locked(bench):
        bench.shell.gate.sign_out()
        bench.settle()
        bench.shell.console.acting.give_up()
    bench.shell.retry()
    bench.settle()
    assert bench.events("staff.signed_out") == 1
