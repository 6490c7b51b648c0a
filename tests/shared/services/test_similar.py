"""Resembling answers: best first, articles before cases of the same rank, whatever stands in the text."""

from uuid import UUID

import pytest
from loket_shared.db.schema import article, article_version, case_file, new_id
from loket_shared.domain.resembling import Candidate, likeness, weight
from loket_shared.services import cases
from loket_shared.services.case_reading import read_case
from loket_shared.services.people import Problem
from loket_shared.services.similar import Origin, Similar, similar
from offices import Office
from sqlalchemy import insert, update

UPLOAD = "Unggah dokumen penawaran berhenti di 80% pada aplikasi SPSE."
LOGIN = "Tidak dapat masuk ke akun penyedia setelah kata kunci diganti."
APENDO = "Apendo menampilkan kesalahan saat menyandikan berkas."


def answered(office: Office, problem: str, answer: str) -> UUID:
    office.issued(problem=Problem(problem))
    case_id = office.served(office.desks[0]).case_id
    assert case_id is not None
    version = office.see(lambda tx: read_case(tx, case_id).version)
    done = office.do(lambda tx: cases.answer(tx, office.officer(), case_id, version, answer))
    assert isinstance(done, cases.Answered)
    office.do(lambda tx: tx.exec_driver_sql("UPDATE ticket SET state = 'done'"))
    return case_id


def written(office: Office, title: str, question: str, answer: str, *, active: bool = True) -> UUID:
    article_id = new_id()
    row = {"id": article_id, "office_id": office.kiosk.office_id, "active": active, "version": 1}
    said = {"article_id": article_id, "seq": 1, "staff_id": office.sari, "at": office.clock.now()}
    office.do(lambda tx: tx.execute(insert(article), row))
    office.do(
        lambda tx: tx.execute(insert(article_version), said | {"title": title, "question": question, "answer": answer})
    )
    return article_id


def look(office: Office, problem: str, without: UUID | None = None) -> tuple[Similar, ...]:
    return office.see(lambda tx: similar(tx, office.kiosk.office_id, problem, without=without))


@pytest.fixture
def three(office: Office) -> tuple[UUID, UUID, UUID]:
    return (
        answered(office, UPLOAD, "Bersihkan tembolok peramban."),
        answered(office, LOGIN, "Kata kunci diatur ulang."),
        answered(office, APENDO, "Pasang Apendo versi terbaru."),
    )


def test_the_best_comes_first_by_roots_not_letters(office: Office, three: tuple[UUID, UUID, UUID]) -> None:
    found = look(office, "Mohon bantuan, pengunggahan dokumen penawaran saya berhenti terus")
    assert found[0].id == three[0]
    assert found[0].answer == "Bersihkan tembolok peramban."
    assert found[0].title == "FK-2026-000001"
    assert all(one.likeness <= found[0].likeness for one in found)


def test_words_that_say_nothing_find_nothing(office: Office, three: tuple[UUID, UUID, UUID]) -> None:
    assert three
    assert look(office, "Selamat pagi, mohon bantuan Bapak dan Ibu, terima kasih.") == ()
    assert look(office, "") == ()
    assert look(office, "kulkas sepeda") == ()


def test_of_equals_an_article_comes_first_then_the_newest(office: Office) -> None:
    old, new = (answered(office, APENDO, answer) for answer in ("Lama.", "Baru."))
    made = written(office, "", APENDO, "Dari artikel.")
    found = look(office, APENDO)
    assert [one.id for one in found] == [made, new, old]
    assert [one.origin for one in found] == [Origin.ARTICLE, Origin.CASE, Origin.CASE]
    assert found == look(office, APENDO)


def test_only_answers_that_hold_are_offered(office: Office, three: tuple[UUID, UUID, UUID]) -> None:
    unanswered = office.issued(problem=Problem(LOGIN)).case_id
    off = written(office, "Masuk ke akun", LOGIN, "Usang.", active=False)
    office.do(lambda tx: tx.execute(update(case_file).where(case_file.c.id == three[0]).values(state="merged")))
    found = {one.id for one in look(office, f"{LOGIN} {UPLOAD}")}
    assert three[1] in found
    assert not found & {unanswered, off, three[0]}
    assert three[1] not in {one.id for one in look(office, LOGIN, without=three[1])}


ODD = (
    'apendo " OR * NOT (', "apendo & | ! :* <-> '' \\", "{what}: apendo NEAR", "apendo " + "x" * 9_990,
    ("apendo kesalahan " * 900)[:10_000], "apendo 漢字 かな 😀😀", "apendo\x00kesalahan", "apendo\u202e\u200b",
)  # fmt: skip


def test_any_text_is_taken(office: Office, three: tuple[UUID, UUID, UUID]) -> None:
    for problem in ODD:
        assert [one.id for one in look(office, problem)][:1] == [three[2]], problem[:40]
    assert len(look(office, " ".join(f"apendo kata{n}" for n in range(900)))) <= 5


def test_rarer_words_count_more_and_long_texts_less() -> None:
    sought = {"apendo": weight(2, 1000), "gagal": weight(500, 1000)}
    assert likeness(sought, Candidate("apendo", same_category=False)) > likeness(
        sought, Candidate("gagal", same_category=False)
    )
    short, long = (
        Candidate("apendo gagal " + extra, same_category=False)
        for extra in ("", " ".join(f"kata{n}" for n in range(90)))
    )
    assert likeness(sought, short) > likeness(sought, long) > 0
    assert likeness(sought, Candidate("gagal", same_category=True)) > likeness(
        sought, Candidate("gagal", same_category=False)
    )
    assert likeness(sought, Candidate("lain", same_category=True)) == 0
