"""`loket staff`: people come, forget passwords, leave and come back; the journal knows."""

from collections.abc import Callable
from typing import Protocol

import pytest
from entering import enter
from loket_shared.db.schema import journal
from loket_shared.domain.events import EventKind
from loket_shared.services.signing_in import Means, SignedIn, WrongSecret
from loket_shared.services.staff import read_staff
from offices import Office
from sqlalchemy import func, select


class Said(Protocol):
    code: int
    out: str
    err: str


Loket = Callable[..., Said]
SECRET = "kata sandi yang panjang"

pytestmark = pytest.mark.usefixtures("settings")


def enters(office: Office, login: str, password: str) -> bool:
    outcome = enter(office.db, office.officer(), login, password)
    assert isinstance(outcome, SignedIn | WrongSecret)
    return isinstance(outcome, SignedIn)


def changes(office: Office) -> int:
    at = journal.c.kind == str(EventKind.STAFF_CHANGED)
    return office.see(lambda tx: tx.execute(select(func.count()).select_from(journal).where(at)).scalar_one())


def test_a_new_person_can_sign_in(loket: Loket, office: Office) -> None:
    said = loket(
        "staff",
        "add",
        "Rina",
        "--name",
        "Rina Kartika",
        "--nip",
        "1990",
        "--role",
        "helpdesk",
        "--role",
        "trainer",
        "--secrets-stdin",
        typed=SECRET,
    )
    assert (said.code, said.err) == (0, "")
    assert enters(office, "rina", SECRET)
    assert changes(office) == 1
    listed = loket("staff", "list")
    line = next(one for one in listed.out.splitlines() if one.startswith("rina"))
    assert "Rina Kartika" in line
    assert "helpdesk, instruktur" in line
    assert "helpdesk, trainer" in loket("staff", "list", english=True).out


def test_a_taken_name_and_a_weak_password_change_nothing(loket: Loket, office: Office) -> None:
    taken = loket("staff", "add", "DEWI", "--name", "Dewi Lain", "--role", "helpdesk", "--secrets-stdin", typed=SECRET)
    assert taken.code == 5
    assert "sudah dipakai" in taken.err
    weak = loket("staff", "add", "rina", "--name", "Rina", "--role", "helpdesk", "--secrets-stdin", typed="pendek")
    assert weak.code == 2
    assert len(office.see(lambda tx: read_staff(tx, office.console.office_id, inactive=True))) == 2
    assert changes(office) == 0


def test_a_forgotten_password_is_replaced_and_the_rest_stays(loket: Loket, office: Office) -> None:
    before = office.see(lambda tx: read_staff(tx, office.console.office_id))
    assert loket("staff", "password", "dewi", "--secrets-stdin", typed=SECRET).code == 0
    assert enters(office, "dewi", SECRET)
    after = office.see(lambda tx: read_staff(tx, office.console.office_id))
    assert [(one.name, one.roles) for one in after] == [(one.name, one.roles) for one in before]


def test_a_pin_is_set(loket: Loket, office: Office) -> None:
    assert loket("staff", "pin", "dewi", "--secrets-stdin", typed="654321").code == 0
    assert isinstance(enter(office.db, office.officer(), "dewi", "654321", Means.PIN), SignedIn)
    assert loket("staff", "pin", "dewi", "--secrets-stdin", typed="rahasia").code == 2
    assert loket("staff", "pin", "dewi", "--secrets-stdin", typed="1234567890").code == 2, "taken for a password"


def test_who_leaves_can_no_longer_sign_in_and_may_come_back(loket: Loket, office: Office) -> None:
    loket("staff", "password", "dewi", "--secrets-stdin", typed=SECRET)
    assert loket("staff", "deactivate", "dewi").code == 0
    assert not enters(office, "dewi", SECRET)
    assert "dewi" not in loket("staff", "list").out
    assert "(nonaktif)" in loket("staff", "list", "--all").out
    assert loket("staff", "activate", "dewi").code == 0
    office.clock.advance(60)
    assert enters(office, "dewi", SECRET)


def test_the_last_supervisor_stays(loket: Loket, office: Office) -> None:
    said = loket("staff", "deactivate", "sari")
    assert said.code == 5
    assert "penyelia" in said.err
    assert changes(office) == 0


def test_nobody_is_changed_by_a_wrong_name(loket: Loket) -> None:
    for command in ("password", "pin", "deactivate", "activate"):
        said = loket("staff", command, "tidak-ada", typed=SECRET)
        assert said.code == 5, command
        assert "loket staff list --all" in said.err


def test_a_list_writes_nothing(loket: Loket, office: Office) -> None:
    before = office.see(lambda tx: tx.execute(select(func.count()).select_from(journal)).scalar_one())
    loket("staff", "list")
    assert office.see(lambda tx: tx.execute(select(func.count()).select_from(journal)).scalar_one()) == before
