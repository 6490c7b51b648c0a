"""The list of open cases: what is due first, whose it is, who stands in, and how it finds its rows among many."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest
from loket_shared.db.schema import case_file, case_identity, new_id
from loket_shared.domain.states import CaseState, Channel, Means
from loket_shared.services import archive, clarifying, holding, priorities, remote_cases, telling
from loket_shared.services.case_finding import find_cases
from loket_shared.services.case_list import (
    NO_LEVEL,
    PAGE,
    CaseQuery,
    Looker,
    OpenCase,
    Whose,
    count_cases,
    keys_of,
    open_cases,
)
from loket_shared.services.case_moves import Moved
from loket_shared.services.people import Identity, Problem
from offices import Office
from sqlalchemy import Connection, insert, select, text

RINA = Identity("Rina Kartika", "PT Karya Sejahtera")
TROUBLE = Problem("Tidak dapat masuk.")


def recorded(office: Office, number: str, *, name: str = "Rina Kartika", ago: int = 0, channel: Channel = Channel.LPSE_SUPPORT) -> UUID:  # fmt: skip
    ticket = remote_cases.ExternalTicket(number) if channel is Channel.LPSE_SUPPORT else None
    received = office.clock.now() - timedelta(minutes=ago)
    who = Identity(name, "PT Karya Sejahtera")
    made = office.do(lambda tx: remote_cases.record_case(tx, office.officer(), channel, who, TROUBLE, received, ticket))
    assert isinstance(made, remote_cases.Recorded)
    return made.case_id


def moved(office: Office, case_id: UUID, verb: object, *words: object, by: UUID | None = None, **named: object) -> None:
    version = office.see(lambda tx: tx.execute(select(case_file.c.version).where(case_file.c.id == case_id)).scalar())
    outcome = office.do(lambda tx: verb(tx, office.officer(by), case_id, version, *words, **named))  # type: ignore[operator]
    assert isinstance(outcome, Moved), outcome


def looker(office: Office, *units: str) -> Looker:
    return Looker(office.console.office_id, office.sari, frozenset(units or ("helpdesk",)))


def listed(office: Office, query: CaseQuery | None = None) -> tuple[OpenCase, ...]:
    now = office.clock.now()
    return office.see(lambda tx: open_cases(tx, looker(office), query or CaseQuery(), now))


def test_what_is_due_first_stands_first_and_what_has_no_time_last(office: Office) -> None:
    late = recorded(office, "LS-1", ago=10)
    early = recorded(office, "LS-2", ago=25)
    walk_in = office.issued().case_id
    assert [one.case_id for one in listed(office)] == [early, late, walk_in]
    first = listed(office)[0]
    assert first.due_kind == "prioritise"
    assert first.due_at is not None
    assert first.since == office.clock.now() - timedelta(minutes=25, seconds=1)
    assert (first.ticket, first.channel, first.holder) == ("LS-2", Channel.LPSE_SUPPORT, "Sari Wulandari")


def test_an_answered_case_stays_until_its_form_is_laid_down(office: Office) -> None:
    case_id = recorded(office, "LS-1")
    moved(office, case_id, telling.keep_solution, "Sudah dipulihkan.")
    assert [one.state for one in listed(office)] == [CaseState.SOLUTION_KNOWN]
    moved(office, case_id, telling.tell, Means.LPSE_SUPPORT, confirm=False)
    assert [one.due_kind for one in listed(office)] == ["archive"]
    assert len(listed(office, CaseQuery(state=CaseState.ANSWERED))) == 1
    office.do(lambda tx: archive.lay_down(tx, office.officer(), case_id, "Lemari 1", final=False))
    assert listed(office) == ()
    assert listed(office, CaseQuery(state=CaseState.ANSWERED)) == ()


def test_each_filter_narrows(office: Office) -> None:
    ticket = recorded(office, "LS-77")
    mail = recorded(office, "", channel=Channel.EMAIL, name="Agus 100%_Priyanto")
    moved(office, ticket, priorities.set_priority, None, level="P1")
    moved(office, mail, holding.hand_on, "Sudah dicoba")
    for query, found in (
        (CaseQuery(channel=Channel.EMAIL), [mail]),
        (CaseQuery(level="P1"), [ticket]),
        (CaseQuery(level=NO_LEVEL), [mail]),
        (CaseQuery(whose=Whose.MINE), [ticket]),
        (CaseQuery(whose=Whose.UNIT), [ticket]),
        (CaseQuery(state=CaseState.ANALYSIS_ADMIN), [mail]),
        (CaseQuery(text="ls-77"), [ticket]),
        (CaseQuery(text="agus 100%_"), [mail]),
        (CaseQuery(text="karya rina"), [ticket]),
        (CaseQuery(text="tidak ada"), []),
        (CaseQuery(page=1), []),
    ):
        assert [one.case_id for one in listed(office, query)] == found, query
    now = office.clock.now()
    for_admin = looker(office, "admin_ppe")
    in_unit = office.see(lambda tx: open_cases(tx, for_admin, CaseQuery(whose=Whose.UNIT), now))
    assert [one.case_id for one in in_unit] == [mail]


def test_what_is_due_today_is_counted_and_what_is_overdue(office: Office) -> None:
    recorded(office, "LS-1", ago=60)
    recorded(office, "LS-2")
    asked = recorded(office, "LS-3")
    now = office.clock.now()
    moved(office, asked, clarifying.ask, "NIB", Means.EMAIL, now + timedelta(days=1))
    end = now.replace(hour=17)
    counts = office.see(lambda tx: count_cases(tx, looker(office), CaseQuery(), now, end))
    assert (counts.matching, counts.today, counts.overdue) == (3, 2, 1)
    none = office.see(lambda tx: count_cases(tx, looker(office), CaseQuery(text="tidak ada"), now, end))
    assert (none.matching, none.today, none.overdue) == (0, 0, 0)


def test_who_is_off_duty_shows_who_stands_in(office: Office) -> None:
    kept = recorded(office, "LS-1")
    taken = recorded(office, "LS-2")
    office.do(lambda tx: holding.begin_absence(tx, office.officer(), office.sari, office.dewi, "sick"))
    assert {one.holder for one in listed(office)} == {"Dewi Lestari"}
    office.do(lambda tx: holding.take_over(tx, office.officer(), taken))
    lines = {one.case_id: (one.holder, one.substitute) for one in listed(office)}
    assert lines == {kept: ("Dewi Lestari", ""), taken: ("Sari Wulandari", "Dewi Lestari")}
    office.do(lambda tx: holding.end_absence(tx, office.officer(), office.sari))
    assert {one.substitute for one in listed(office)} == {""}


@pytest.mark.parametrize("typed", ["1", "000001", "2026-1", "FK-2026-000001", "fk 2026 1", " fk2026/000001 "])
def test_a_case_is_found_however_its_number_is_said(office: Office, typed: str) -> None:
    case_id = recorded(office, "LS-1")
    found = office.see(lambda tx: find_cases(tx, looker(office), typed, 2026))
    assert [one.case_id for one in found] == [case_id]


def test_words_find_open_cases_and_nothing_finds_nothing(office: Office) -> None:
    case_id = recorded(office, "LS-1")
    recorded(office, "LS-2", name="Budi")
    for typed, expected in (("rina", [case_id]), ("  ", []), ("9999999", []), ("2025-1", [])):
        found = office.see(lambda tx, said=typed: find_cases(tx, looker(office), said, 2026))  # type: ignore[misc]
        assert [one.case_id for one in found] == expected, typed


def many(office: Office, number: int) -> None:
    """Fill the office with archived cases, as years of work do, and a page and a half of open ones."""
    model = recorded(office, "LS-0")
    columns = office.see(lambda tx: dict(tx.execute(select(case_file).where(case_file.c.id == model)).mappings().one()))
    person = office.see(
        lambda tx: dict(tx.execute(select(case_identity).where(case_identity.c.case_id == model)).mappings().one())
    )
    due: datetime = columns["due_at"]
    rows, people = [], []
    for at in range(2, number):
        is_open = at < PAGE * 3 // 2
        state = {"state": "analysis", "due_at": due + timedelta(minutes=at)} if is_open else {"state": "archived", "due_at": None}  # fmt: skip
        rows.append(columns | {"id": new_id(), "form_number": at, "form_label": f"FK-2026-{at:06d}"} | state)
        people.append(person | {"case_id": rows[-1]["id"]})
    office.do(lambda tx: tx.execute(insert(case_file), rows))
    office.do(lambda tx: tx.execute(insert(case_identity), people))
    if office.url.startswith("postgresql"):  # which does so by itself before long; SQLite never has statistics
        office.do(lambda tx: tx.execute(text("ANALYZE")))


def test_a_page_is_found_by_the_index_among_years_of_archived_cases(office: Office) -> None:
    many(office, 3_000)
    assert len(listed(office)) == PAGE
    assert len(listed(office, CaseQuery(page=1))) == PAGE * 3 // 2 - 1 - PAGE
    numbers = [one.form_label for page in (0, 1) for one in listed(office, CaseQuery(page=page))]
    assert numbers == sorted(numbers)

    def plan(tx: Connection) -> str:
        keys = keys_of(looker(office), CaseQuery()).limit(PAGE)
        compiled = keys.compile(tx.engine, compile_kwargs={"literal_binds": True})
        start = "EXPLAIN QUERY PLAN" if tx.dialect.name == "sqlite" else "EXPLAIN"
        return "\n".join(str(row) for row in tx.execute(text(f"{start} {compiled}")))

    found = office.see(plan)
    assert "ix_case_file_state" in found, found
    assert "SCAN case_file" not in found, found
    assert "(office_id=?)" not in found, "reads all of the office's cases"
