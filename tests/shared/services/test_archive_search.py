"""The archive is searched by what a person remembers, on both engines, page by page, and no typed sign breaks it."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from loket_shared.db.schema import case_file, case_identity, case_problem, category
from loket_shared.domain.states import CaseState
from loket_shared.services import archive, cases
from loket_shared.services.archive_finding import ArchiveQuery
from loket_shared.services.archive_search import ArchivePage, archive_page, archive_row, unarchived_count
from loket_shared.services.case_reading import read_case
from loket_shared.services.people import Identity, Problem
from loket_shared.services.similar import similar
from offices import Office
from sqlalchemy import delete, select, text, update

RINA = Identity("Rina Kartika", "PT Maju Bersama", "Jl. Mawar 2", "+62 813 5555 0101", "rina@contoh.id")
APENDO = Problem("Apendo menampilkan kesalahan saat mengunggah berkas penawaran.", "1029304")


def look(office: Office, query: ArchiveQuery | str, after: UUID | None = None, size: int = 50) -> ArchivePage:
    asked = ArchiveQuery(query) if isinstance(query, str) else query
    return office.see(lambda tx: archive_page(tx, office.kiosk.office_id, asked, after=after, size=size))


def labels(page: ArchivePage) -> list[str]:
    return [row.form_label[-6:] for row in page.rows]


@pytest.fixture
def two(office: Office) -> tuple[UUID, UUID]:
    """FK-2026-000001 is Budi's, FK-2026-000002 Rina's with an answer by Sari."""
    first = office.issued().case_id
    office.issued(identity=RINA, problem=APENDO)
    called = [office.served(desk) for desk in office.desks[:2]]
    second = called[1].case_id
    assert first is not None
    assert second is not None
    version = office.see(lambda tx: read_case(tx, second).version)
    done = office.do(
        lambda tx: cases.answer(tx, office.officer(), second, version, "Bersihkan tembolok peramban lalu ulangi.")
    )
    assert isinstance(done, cases.Answered)
    return first, second


REMEMBERED: tuple[tuple[str, list[str]], ...] = (
    ("FK-2026-000002", ["000002"]),
    ("fk 2026 2", ["000002"]),
    ("000002", ["000002"]),
    ("2", ["000002"]),
    ("FK-2026-00000", ["000002", "000001"]),
    ("rina", ["000002"]),
    ("Kart Rin", ["000002"]),
    ("maju bersama", ["000002"]),
    ("0813-5555-0101", ["000002"]),
    ("081355550101", ["000002"]),
    ("62 813 5555 0101", ["000002"]),
    ("(0813) 5555.01", ["000002"]),
    ("0062813555501", ["000002"]),
    ("0101", ["000002"]),
    ("tembolok", ["000002"]),
    ("pengulangan peramban", ["000002"]),
    ("unggahan", ["000002", "000001"]),
    ("1029304", ["000002"]),
    ("rina@contoh.id", ["000002"]),
    ("budi rina", []),
    ("yang saya dengan apendo", ["000002"]),
    ("", ["000002", "000001"]),
    ("   ", ["000002", "000001"]),
)
SIGNS = (
    '"', "rina OR budi NOT", "rina*", "who:rina", "{who what}: x", "a AND", "(((", "NEAR(a b)", "^x", "-rina", "'; --", "%", "_",
    "rina & | ! <-> :*", "\\", "漢字 かな", "😀 gagal", "\u202eanir", "=facet", "x" * 300, "9" * 60, "FK-9999-999999", "ARS-2026-1",
)  # fmt: skip


@pytest.mark.usefixtures("two")
def test_found_by_what_is_remembered(office: Office) -> None:
    assert {typed: labels(look(office, typed)) for typed, _ in REMEMBERED} == dict(REMEMBERED)


@pytest.mark.usefixtures("two")
def test_no_sign_is_grammar(office: Office) -> None:
    for typed in SIGNS:
        assert not set(labels(look(office, typed))) - {"000001", "000002"}, typed


@pytest.mark.usefixtures("two")
def test_signs_alone_find_nothing_and_words_beside_them_are_found(office: Office) -> None:
    assert labels(look(office, "%")) == []
    assert labels(look(office, "* rina ;")) == ["000002"]


def test_found_by_date_category_state_officer_and_place(office: Office, two: tuple[UUID, UUID]) -> None:
    today = date(2026, 11, 23)
    kind = office.see(lambda tx: tx.execute(select(category.c.id)).scalars().first())
    assert kind is not None
    office.do(lambda tx: tx.execute(update(case_file).where(case_file.c.id == two[1]).values(category_id=kind)))
    assert labels(look(office, ArchiveQuery(category_id=kind))) == ["000002"]
    assert labels(look(office, ArchiveQuery("penawaran", category_id=kind, officer_id=office.sari))) == ["000002"]
    assert labels(look(office, ArchiveQuery(officer_id=office.dewi))) == []
    assert labels(look(office, ArchiveQuery(state=CaseState.ANALYSIS))) == ["000001"]
    assert labels(look(office, ArchiveQuery("budi", state=CaseState.ANALYSIS))) == ["000001"]
    assert labels(look(office, ArchiveQuery("rina", state=CaseState.ANALYSIS))) == []
    assert labels(look(office, ArchiveQuery("rina", state=CaseState.ANSWERED))) == ["000002"]
    assert labels(look(office, ArchiveQuery(from_date=today, to_date=today))) == ["000002", "000001"]
    assert labels(look(office, ArchiveQuery("rina", from_date=today + timedelta(1)))) == []
    assert labels(look(office, ArchiveQuery(to_date=today - timedelta(1)))) == []
    assert labels(look(office, ArchiveQuery(from_date=today, to_date=today - timedelta(1)))) == []
    assert labels(look(office, ArchiveQuery("rina", date(1990, 1, 1), date(2090, 1, 1)))) == ["000002"]


def test_the_archives_own_number_and_place_are_found(office: Office, two: tuple[UUID, UUID]) -> None:
    assert office.see(lambda tx: unarchived_count(tx, office.kiosk.office_id)) == 2
    office.do(lambda tx: archive.lay_down(tx, office.officer(), two[1], "Lemari 7", final=False))
    assert labels(look(office, "ARS-2026-000001")) == ["000002"]
    assert labels(look(office, "lemari 7")) == ["000002"]
    assert labels(look(office, ArchiveQuery(only_unarchived=True))) == ["000001"]
    assert office.see(lambda tx: unarchived_count(tx, office.kiosk.office_id)) == 1
    assert office.see(lambda tx: archive_row(tx, two[1])).archive_label == "ARS-2026-000001"


@pytest.mark.parametrize("typed", ["", "unggah"])
def test_pages_follow_each_other_without_gap_or_repeat(office: Office, typed: str) -> None:
    for _ in range(7):
        office.issued()
    first = look(office, typed, size=3)
    second = look(office, typed, first.rows[-1].case_id, size=3)
    third = look(office, typed, second.rows[-1].case_id, size=3)
    assert labels(first) + labels(second) + labels(third) == [f"{n:06d}" for n in range(7, 0, -1)]
    assert (first.more, second.more, third.more) == (True, True, False)


def test_what_is_corrected_or_erased_is_not_found_any_more(office: Office, two: tuple[UUID, UUID]) -> None:
    office.do(
        lambda tx: tx.execute(update(case_identity).where(case_identity.c.case_id == two[1]).values(name="Ratna"))
    )
    assert labels(look(office, "rina kartika")) == []
    assert labels(look(office, "ratna")) == ["000002"]
    office.do(lambda tx: tx.execute(delete(case_problem).where(case_problem.c.case_id == two[1])))
    assert labels(look(office, "ratna")) == []


def test_long_texts_of_any_script_are_indexed(office: Office) -> None:
    office.issued(problem=Problem(("漢字テスト gagal 😀 " * 700)[:10_000]))
    office.issued(problem=Problem("x" * 10_000))
    assert labels(look(office, "漢字テスト")) == ["000001"]
    assert labels(look(office, "gagal")) == ["000001"]


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_a_word_asked_often_is_still_planned_by_its_own_frequency(office: Office) -> None:
    """PostgreSQL must not keep one plan for all words (SQLite keeps none)."""
    for _ in range(15):
        look(office, "apendo")
        office.see(lambda tx: similar(tx, office.kiosk.office_id, APENDO.text))
    kept = text("SELECT sum(generic_plans) FROM pg_prepared_statements WHERE statement LIKE '%search_entry%'")
    asked = text("SELECT sum(custom_plans) FROM pg_prepared_statements WHERE statement LIKE '%search_entry%'")
    assert office.see(lambda tx: tx.execute(kept).scalar()) == 0
    assert office.see(lambda tx: tx.execute(asked).scalar()) >= 15
