"""A call outlives what happens around it: a kill, another officer, another desk, a database that is away."""

import sqlite3
from contextlib import closing

from loket_operator import keys
from loket_operator.desk.state import DraftState
from loket_operator.phone.state import Typed
from loket_shared.db.schema import case_file, phone_call, phone_draft
from loket_shared.services.people import Identity, Problem
from loket_shared.services.phone_calls import CallEnd, answer_call, end_call
from loket_shared.services.phone_typed import keep_typed, open_call
from operator_bench import Bench
from phone_bench import FIELDS, change, fill, front, keep, state, words
from sqlalchemy import Connection, make_url, select


def test_what_was_typed_survives_a_kill_and_is_offered_at_sign_in(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    fill(bench)
    keep(bench)
    assert state(bench).kept is DraftState.SAVED
    bench.kill()
    bench.start()
    bench.sign_in()
    assert front(bench) == "desk"
    assert "Rina Kartika Ningrum" in words(bench, "stripTitle")
    assert "masih terbuka" in words(bench, "sayLine")
    bench.key(keys.TELEPHONE.first)
    assert words(bench, "callName") == FIELDS["callName"]
    bench.press("recordCallButton")
    assert bench.count(case_file) == 1
    assert bench.count(phone_call) == 1


def test_closing_the_window_keeps_the_last_letter(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    bench.write("callName", "Rin")
    bench.shell.close()
    bench.settle()
    bench.program.close()
    bench.start()
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    assert words(bench, "callName") == "Rin"


def test_a_call_goes_on_after_a_change_of_officer_by_pin(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    fill(bench, callProblem="Masalah.")
    change(bench, "dimas")
    assert words(bench, "callName") == FIELDS["callName"]
    bench.news()
    assert state(bench).call is not None, "another officer's open call is no reason to close the form"
    bench.write("callProblem", "Masalah, dilanjutkan Dimas.")
    bench.press("recordCallButton")
    row = bench.db.read(lambda tx: tx.execute(select(case_file.c.holder_id)).scalar_one())
    assert row == bench.staff_id("dimas")
    change(bench, "sari")
    assert state(bench).call is None


def test_ones_own_call_comes_before_the_call_that_another_left_on_the_screen(bench: Bench) -> None:
    bench.sign_in("dimas", "Loket 2")
    bench.key(keys.TELEPHONE.first)
    bench.write("callName", "Penelepon Dimas")
    bench.shell.gate.sign_out()
    bench.settle()
    bench.sign_in()
    assert state(bench).call is None
    bench.key(keys.TELEPHONE.first)
    bench.write("callName", "Penelepon Sari")
    change(bench, "dimas")
    assert words(bench, "callName") == "Penelepon Dimas"
    change(bench, "sari")
    assert words(bench, "callName") == "Penelepon Sari"


def test_a_call_taken_at_another_desk_is_returned_to_with_what_was_typed_there(bench: Bench) -> None:
    bench.sign_in()
    act = bench.shell.console.session.act()
    typed = Identity("Rina Kartika"), Problem("Tidak dapat masuk.")

    def elsewhere(tx: Connection) -> None:
        call = answer_call(tx, act, None)
        keep_typed(tx, act, call.call_id, *typed)

    bench.db.write(elsewhere)
    bench.key(keys.TELEPHONE.first)
    assert words(bench, "callName") == "Rina Kartika"
    assert bench.count(phone_call) == 1
    bench.write("callAddress", "Jl. Melati 3")
    keep(bench)
    kept = bench.db.read(lambda tx: open_call(tx, bench.staff_id("sari")))
    assert kept is not None
    assert (kept.identity.name, kept.identity.address) == ("Rina Kartika", "Jl. Melati 3")


def test_nothing_of_a_caller_stays_after_signing_out(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    fill(bench)
    bench.shell.gate.sign_out()
    bench.settle()
    assert state(bench).typed == Typed()
    assert bench.count(phone_draft) == 1
    bench.key(keys.TELEPHONE.first)
    assert bench.count(phone_call) == 1, "no call without an officer"


def test_a_call_that_was_closed_elsewhere_leaves_the_screen(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    bench.write("callName", "Rina")
    call = state(bench).call
    assert call is not None
    act = bench.shell.console.session.act()
    bench.db.write(lambda tx: end_call(tx, act, call.call_id, CallEnd.CUT_OFF))
    fill(bench)
    bench.press("recordCallButton")
    assert bench.count(case_file) == 0
    assert state(bench).call is None
    assert "ditutup di tempat lain" in words(bench, "sayLine")
    assert bench.count(phone_draft) == 0


def test_a_database_that_is_away_loses_no_letter(bench: Bench) -> None:
    bench.sign_in()
    bench.key(keys.TELEPHONE.first)
    fill(bench)
    path = make_url(bench.url).database
    assert path is not None
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        bench.phone.model.save_typed()
        bench.settle()
        assert state(bench).kept is DraftState.WAITING
        assert "belum tersimpan" in words(bench, "callKept")
        bench.press("recordCallButton")
        assert words(bench, "callName") == FIELDS["callName"]
        assert not bench.find("recordCallButton").isEnabled(), "a second press would be a second wish"
        other.execute("ROLLBACK")
    bench.press("databaseRetryButton")
    assert bench.count(case_file) == 1
    assert bench.count(phone_draft) == 0
