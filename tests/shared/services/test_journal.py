"""The journal: chained, append-only, without any personal data, and every kind of event within its shape."""

import hashlib
import json

import pytest
from loket_shared.db.schema import journal
from loket_shared.domain.events import SHAPES, EventKind
from loket_shared.services import cases, finish, turn_ends
from loket_shared.services.journal import START, Event, record
from loket_shared.services.people import Identity, Problem
from offices import Office
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DBAPIError

SECRET = Identity("Zulkarnaen Rahasia", "PT Rahasia Abadi", "Jl. Rahasia 99", "081298765432", "rahasia@contoh.id")


def _whole_day(office: Office) -> None:
    office.issued(identity=SECRET, problem=Problem("Kata sandi rahasia hilang"))
    got = office.served()
    office.do(lambda tx: cases.answer(tx, office.officer(), got.case_id, 1, "Jawaban rahasia"))
    office.do(lambda tx: finish.finish(tx, office.officer(), got.ticket_id, finish.CopyOutcome.OWED))
    office.issued(identity=SECRET)
    again = office.served()
    office.do(lambda tx: turn_ends.leave(tx, office.officer(), again.ticket_id, "Zulkarnaen pulang"))


def test_no_name_telephone_or_text_stands_in_it(office: Office) -> None:
    _whole_day(office)
    for text in office.see(lambda tx: tx.execute(select(journal.c.canonical)).scalars().all()):
        for word in ("ahasia", "Zulkarnaen", "081298765432", "+6281298765432"):
            assert word not in text


def test_each_row_is_hashed_with_the_one_before_it(office: Office) -> None:
    _whole_day(office)
    rows = office.see(lambda tx: tx.execute(select(journal).order_by(journal.c.chain_id, journal.c.seq)).all())
    previous: dict[object, bytes] = {}
    for row in rows:
        assert row.previous_hash == previous.get(row.chain_id, START)
        assert row.hash == hashlib.sha256(row.previous_hash + row.canonical.encode()).digest()
        previous[row.chain_id] = row.hash
        said = json.loads(row.canonical)
        assert (said["seq"], said["kind"], said["v"]) == (row.seq, row.kind, row.kind_version)


@pytest.mark.parametrize("change", [update(journal).values(kind="x"), delete(journal)])
def test_it_is_append_only(office: Office, change: object) -> None:
    with pytest.raises(DBAPIError, match="append-only"):
        office.do(lambda tx: tx.execute(change))


def test_an_unlisted_field_is_refused(office: Office) -> None:
    event = Event(EventKind.TICKET_CALLED, {"name": "Budi"})
    with pytest.raises(ValueError, match="may not carry"):
        office.do(lambda tx: record(tx, office.officer(), event))


def test_every_kind_has_a_shape() -> None:
    assert set(SHAPES) == set(EventKind)
