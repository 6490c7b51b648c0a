"""From which day a mailbox is read, where it is begun anew, and what becomes of a mail over which our own filing stumbles."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from loket_shared.db.schema import arrival
from loket_shared.db.schema import office as office_table
from loket_shared.devices.mail.parsing import parse
from loket_shared.services import inbox, inbox_store
from loket_shared.services.case_reading import read_case
from loket_shared.services.escalating import Known, know
from loket_shared.services.escalation_reading import Wording
from loket_shared.services.inbox_reading import begin_at, file_or_hold, first_day, kept
from loket_shared.services.inbox_store import ArrivalState, Came
from mail_world import mail
from offices import Office
from sqlalchemy import insert, select

MONDAY = date(2026, 11, 23)


def day(office: Office, folder: str = "INBOX") -> date:
    return office.see(lambda tx: first_day(tx, office.kiosk.office_id, folder, office.clock.now()))


def stored(office: Office, uid: int, raw: bytes | None = None) -> UUID:
    came = Came("INBOX", 7, uid, mail(f"Isi {uid}", message=f"<{uid}@x>") if raw is None else raw, office.clock.now())
    return office.do(lambda tx: inbox_store.store(tx, office.console.act(office.clock), came)).arrival_id


def known(office: Office) -> None:
    case_id = office.issued().case_id
    office.served()
    assert case_id is not None
    version = office.see(lambda tx: read_case(tx, case_id).version)
    assert isinstance(office.do(lambda tx: know(tx, office.officer(), case_id, version, Wording("Gagal"))), Known)


def test_a_mailbox_never_read_is_read_from_a_few_days_back(office: Office) -> None:
    assert day(office) == MONDAY - timedelta(days=4)


def test_one_read_before_is_read_from_before_its_newest_mail(office: Office) -> None:
    stored(office, 1)
    office.clock.advance(30 * 86_400)
    assert day(office) == MONDAY - timedelta(days=4)
    assert day(office, "Lain") == MONDAY + timedelta(days=26)


def test_answers_to_what_is_still_open_are_looked_for_but_not_for_ever(office: Office) -> None:
    known(office)
    office.clock.advance(20 * 86_400)
    assert day(office) == MONDAY - timedelta(days=1)
    office.clock.advance(100 * 86_400)
    assert day(office) == MONDAY + timedelta(days=120 - 60 - 1)


def test_a_folder_is_begun_anew_wherever_its_cursor_stood(office: Office) -> None:
    stored(office, 500)
    act = office.console.act(office.clock)
    for place in ((7, 0), (8, 300), (8, 20)):
        office.do(lambda tx, at=place: begin_at(tx, act, "INBOX", *at))  # type: ignore[misc]
        assert office.see(lambda tx: inbox_store.cursor(tx, office.kiosk.office_id, "INBOX")) == place


@pytest.mark.parametrize("database", [False, True], ids=["our own", "the database's"])
def test_a_mail_that_filing_stumbles_over_waits_and_stops_nothing(
    office: Office, database: bool, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    first, second = stored(office, 1), stored(office, 2)
    real = inbox.match

    def stumbles(parsed: Any, what: Any, knowledge: Any) -> Any:  # noqa: ANN401 - stands in for any call
        if parsed.message_id == "<1@x>":
            if database:
                office_id = office.kiosk.office_id
                knowledge._tx.execute(insert(office_table), {"id": office_id})  # noqa: SLF001 - as a bug would
            raise RecursionError
        return real(parsed, what, knowledge)

    monkeypatch.setattr(inbox, "match", stumbles)
    found = []
    for one in (first, second):
        there = office.see(lambda tx, at=one: kept(tx, at))  # type: ignore[misc]
        parsed = parse(there.raw, there.arrived_at)
        act = office.console.act(office.clock)
        found.append(office.do(lambda tx, at=one, m=parsed, by=act: file_or_hold(tx, by, at, m)).state)  # type: ignore[misc]
    assert found == [ArrivalState.QUARANTINED, ArrivalState.UNLINKED]
    assert "waits in quarantine" in caplog.text
    assert office.see(lambda tx: inbox_store.raw_of(tx, first)) == mail("Isi 1", message="<1@x>")


def test_mails_that_were_not_given_are_no_copies_of_each_other(office: Office) -> None:
    ids = {stored(office, uid, b"") for uid in (1, 2, 1)}
    assert len(ids) == 2
    prints = office.see(lambda tx: tx.execute(select(arrival.c.identity)).scalars().all())
    assert len({bytes(one) for one in prints}) == 2
