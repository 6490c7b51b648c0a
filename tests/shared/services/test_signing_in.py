"""Guesses cost time, also from two machines at once; while a secret is verified nobody else waits for the database."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from argon2 import Type, extract_parameters
from entering import enter
from loket_shared.db import Database
from loket_shared.db.schema import sign_in_try, staff
from loket_shared.services import signing_in
from loket_shared.services.act import Act
from loket_shared.services.passwords import hash_secret
from loket_shared.services.signing_in import Counted, Means, SignedIn, Throttled, WrongSecret
from loket_shared.services.station import DeviceKind, open_station
from offices import Office
from sqlalchemy import select, update

PASSWORD = "tiga kata rahasia"
MACHINES = 8


def given(office: Office, **values: object) -> None:
    """Write values into Sari's row."""
    office.do(lambda tx: tx.execute(update(staff).where(staff.c.id == office.sari).values(values)))


def counted(office: Office, means: Means = Means.PASSWORD) -> Counted:
    found = office.do(lambda tx: signing_in.count_try(tx, office.officer(), "sari", means))
    assert isinstance(found, Counted)
    return found


def settled(office: Office, one: Counted, *, good: bool) -> SignedIn | WrongSecret:
    return office.do(lambda tx: signing_in.settle_try(tx, office.officer(), one, good=good))


def tries(office: Office) -> list[bool]:
    return list(office.see(lambda tx: tx.execute(select(sign_in_try.c.succeeded)).scalars()))


def test_eight_machines_that_guess_at_once_have_three_guesses_between_them(office: Office) -> None:
    start = Barrier(MACHINES)
    given(office, password_hash=hash_secret(PASSWORD))

    def machine(n: int) -> Act:
        station = office.do(
            lambda tx: open_station(tx, kind=DeviceKind.OPERATOR, name=f"PC {n}", now=office.clock.now())
        )
        return station.act(office.clock)

    acts = [machine(n) for n in range(MACHINES)]

    def guess(n: int) -> object:
        start.wait(60)
        return enter(office.db, acts[n], "sari", f"tebakan {n}")

    with ThreadPoolExecutor(MACHINES) as presses:
        outcomes = list(presses.map(guess, range(MACHINES)))
    assert sorted(type(one).__name__ for one in outcomes) == ["Throttled"] * 5 + ["WrongSecret"] * 3
    assert tries(office) == [False] * 3


def test_a_secrets_hash_costs_whoever_guesses_time_and_memory(own_hash: str) -> None:
    cost = extract_parameters(own_hash)
    assert cost.type is Type.ID
    assert cost.time_cost >= 3
    assert cost.memory_cost >= 65_536, "64 MiB"


def test_a_try_counts_before_it_is_known(office: Office) -> None:
    for _ in range(3):
        counted(office)
    assert office.do(lambda tx: signing_in.count_try(tx, office.officer(), "sari", Means.PIN)) == Throttled(5)
    office.clock.advance(5)
    fourth = counted(office)
    assert office.do(lambda tx: signing_in.count_try(tx, office.officer(), "sari", Means.PIN)) == Throttled(10)
    assert isinstance(settled(office, fourth, good=True), SignedIn)
    assert tries(office).count(True) == 1
    assert isinstance(counted(office), Counted), "who is known has their free tries again"


def test_nobody_waits_for_the_database_while_a_secret_is_verified(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    given(office, password_hash=hash_secret(PASSWORD))
    impatient = Database(office.url, busy_seconds=0.05)
    checked: list[str] = []

    def slowly(secret: str, hashed: str | None) -> bool:
        impatient.write(lambda tx: tx.execute(update(staff).values(nip="1")))
        checked.append(secret)
        return hashed is not None

    monkeypatch.setattr(signing_in, "matches", slowly)
    assert isinstance(enter(office.db, office.officer(), "sari", PASSWORD), SignedIn)
    assert checked == [PASSWORD]
    impatient.close()


def test_password_and_pin_are_told_apart_and_remembered_as_right_or_wrong(office: Office) -> None:
    given(office, password_hash=hash_secret(PASSWORD), pin_hash=hash_secret("482913"))
    assert enter(office.db, office.officer(), "sari", "482913") == WrongSecret(0)
    assert enter(office.db, office.officer(), "sari", PASSWORD, Means.PIN) == WrongSecret(0)
    entered = enter(office.db, office.officer(), "SARI", "482913", Means.PIN)
    assert isinstance(entered, SignedIn)
    assert entered.name == "Sari Wulandari"
    assert tries(office) == [False, False, True]
    assert enter(office.db, office.officer(), "nobody", PASSWORD) == WrongSecret(0)


def _leaves(office: Office) -> None:
    given(office, active=False)


def _gets_another_password(office: Office) -> None:
    given(office, password_hash=hash_secret("yang lain sekali"))


@pytest.mark.parametrize("meanwhile", [_leaves, _gets_another_password])
def test_what_changed_while_it_was_verified_counts(office: Office, meanwhile: Callable[[Office], None]) -> None:
    given(office, password_hash=hash_secret(PASSWORD))
    one = counted(office)
    good = signing_in.fits(one, PASSWORD)
    meanwhile(office)
    assert good
    assert isinstance(settled(office, one, good=good), WrongSecret)
    assert tries(office) == [False]
