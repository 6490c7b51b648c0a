"""The three programs are killed at random instants while people use them; what was shown to anybody stays true."""

import os
import sys
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import pytest
from fake_printer import FakePrinter
from hall import Hall
from kill_checks import violations
from kill_players import Witness, play_until_spent
from loket_shared.db import Database
from loket_shared.db.schema import ticket
from office import SARI, open_office
from officer import Desk
from people import BUDI, RINA
from programs import Programs
from sqlalchemy import update
from visitor import Visitor

FULL = bool(os.environ.get("LOKET_SOAK"))
KILLS = 200 if FULL else 6
PATIENCE = 1600.0 if FULL else 140.0


@pytest.mark.soak
@pytest.mark.timeout(1790 if FULL else 220)
def test_nothing_is_lost_made_up_or_printed_twice(tmp_path: Path) -> None:
    """LOKET_SEED plays a run again, as far as three programs on one machine can be repeated."""
    seed = int(os.environ.get("LOKET_SEED") or int.from_bytes(os.urandom(4)))
    sys.stdout.write(f"LOKET_SEED={seed}\n")
    with FakePrinter() as printer, Programs(tmp_path / "office") as programs:
        office = open_office(tmp_path / "office", printer=printer.address)
        witness, players = play_until_spent(office.folder, KILLS, seed, PATIENCE)
        assert [fault for player in players for fault in player.faults] == []
        assert sum(player.kills for player in players) == KILLS
        go_on(programs, witness)
        papers = printer.tickets
        assert programs.complaints() == []
    db = Database(office.database_url)
    try:
        assert violations(db, witness, papers) == []
        counts = {kind: len(getattr(witness, kind)) for kind in ("registered", "given", "seen", "finished")}
        sys.stdout.write(f"{KILLS} kills, {len(papers)} papers, {counts}\n")
        would_be_seen(db, witness, papers)
    finally:
        db.close()


def go_on(programs: Programs, witness: Witness) -> None:
    """After the last kill the programs start as they were left: a number, an answer, a call on the wall."""
    kiosk, wall, console = (programs.launch(name) for name in ("kiosk", "display", "operator"))
    witness.given.append((BUDI.name, Visitor(BUDI, programs.greet(kiosk)).take_number()))
    desk = Desk(SARI, programs.greet(console))
    desk.sign_in()
    desk.serve("Sudah kami bantu.", "Lemari 1")
    Visitor(RINA, kiosk).take_number()
    desk.call_next()
    called = desk.agent.text("currentNumber")
    Hall(programs.greet(wall)).see_call(called, "Loket 3")
    witness.seen.add(called)


def would_be_seen(db: Database, witness: Witness, papers: tuple[bytes, ...]) -> None:
    """The control: each broken promise is found."""
    wrong = deepcopy(witness)
    wrong.registered.append("Tamu yang hilang")
    wrong.seen.add("A999")
    name, number = wrong.given[-1]
    wrong.given.append((name, replace(number, label="A998")))
    db.write(lambda tx: tx.execute(update(ticket).where(ticket.c.number == 1).values(number=5000)))
    said = "\n".join(violations(db, wrong, [*papers, papers[-1], b"LK1:" + b"X" * 20]))
    for found in ("Tamu yang hilang", "A999 was shown", "given A998", "printed 2 times", "no ticket", "gap or double"):
        assert found in said
