"""Pulls the plug of the three programs at random instants while people use them; afterwards nothing is lost or doubled."""

import os
import random
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from agent import ScreenError
from loket_shared.clock import SystemClock, business_date
from loket_shared.db import Database
from loket_shared.db.schema import case_file, office, ticket, visit
from loket_shared.domain.numbering import ticket_label
from loket_shared.services import integrity
from loket_shared.services.front_office import unfinished
from office import ZONE
from sqlalchemy import Connection, select
from stage import BUDI, Stage

KILLS = 200 if os.environ.get("LOKET_SOAK") == "full" else 6
ANSWER, PLACE = "Sudah dijelaskan.", "Lemari 1"
SEED = int(os.environ.get("LOKET_SEED", "0")) or random.randrange(10**6)


@dataclass(slots=True)
class Diary:
    """What people saw: numbers shown at the kiosk."""

    shown: list[str] = field(default_factory=list)


def killed_while(stage: Stage, victim: str, chance: random.Random, use: Callable[[], None], longest: float) -> None:
    """Use the programs and kill one of them at a random instant meanwhile; an interrupted person starts anew."""
    timer = threading.Timer(chance.uniform(0.0, longest), stage.kill, (victim,))
    timer.start()
    try:
        use()
    except ScreenError:
        pass  # the screen went dark in front of the person
    finally:
        timer.join()
    stage.revive(victim)


def take_number(stage: Stage, diary: Diary) -> None:
    """A visitor goes from the first screen to the number."""
    visitor = stage.visitor(BUDI)
    visitor.choose()
    visitor.sign_guest_book()
    visitor.describe(BUDI.problem)
    visitor.confirm()
    diary.shown.append(visitor.read_number().label)
    visitor.leave()


@pytest.mark.soak
@pytest.mark.timeout(180 if KILLS < 100 else 3600)
def test_kills_lose_and_double_nothing(tmp_path: Path) -> None:
    chance, diary = random.Random(SEED), Diary()
    with Stage(tmp_path / "office") as stage:
        stage.open()
        for kill in range(KILLS):
            match kill % 3:
                case 0:
                    killed_while(stage, "kiosk", chance, lambda: take_number(stage, diary), 2.5)
                case 1:
                    take_number(stage, diary)
                    killed_while(stage, "operator", chance, lambda: stage.desk.serve(ANSWER, PLACE), 2.0)
                case 2:
                    stage.desk.serve(ANSWER, PLACE)
                    take_number(stage, diary)
                    killed_while(stage, "display", chance, stage.desk.call_next, 1.0)
        stage.close_all()
        db = Database(stage.office.database_url)
        try:
            db.read(lambda tx: look(tx, diary, stage))
        finally:
            db.close()


def look(tx: Connection, diary: Diary, stage: Stage) -> None:
    """Assert that every visit is there, every number real and printed once at most, and that the journal is whole."""
    seed = f"seed {SEED}"
    tickets = tx.execute(select(ticket.c.series, ticket.c.number, ticket.c.visit_id).order_by(ticket.c.number)).all()
    labels = [ticket_label(row.series, row.number) for row in tickets]
    assert [row.number for row in tickets] == list(range(1, len(tickets) + 1)), seed
    assert set(diary.shown) <= set(labels), seed
    assert len({row.visit_id for row in tickets}) == len(tickets), seed
    forms = tx.execute(select(case_file.c.form_number).order_by(case_file.c.form_number)).scalars().all()
    assert forms == list(range(1, len(forms) + 1)), seed
    office_id = tx.execute(select(office.c.id)).scalar_one()
    open_visits = {row.visit_id for row in unfinished(tx, office_id, business_date(SystemClock().now(), ZONE))}
    visits = set(tx.execute(select(visit.c.id)).scalars())
    assert visits == open_visits | {row.visit_id for row in tickets}, seed
    printed = Counter(label for label in labels for data in stage.printer.tickets if label.encode() in data)
    assert {label: times for label, times in printed.items() if times > 1} == {}, seed
    assert integrity.check(tx).findings == (), seed
