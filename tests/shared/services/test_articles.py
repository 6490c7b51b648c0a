"""Articles and templates: versions, conflicts, what may be somebody's data, fields that nothing fills."""

from dataclasses import replace
from uuid import UUID

import pytest
from loket_shared.db.schema import journal
from loket_shared.domain.personal_data import Personal, personal_data
from loket_shared.domain.templates import filled, unknown_fields
from loket_shared.services import answer_templates, articles, cases
from loket_shared.services.archive_finding import ArchiveQuery
from loket_shared.services.archive_search import archive_page
from loket_shared.services.articles import ArticleBlank, ArticleConflict, ArticleDraft, ArticlePersonal
from loket_shared.services.case_reading import read_case
from loket_shared.services.results import Saved
from loket_shared.services.similar import Origin, similar
from offices import Office
from sqlalchemy import select

DRAFT = ArticleDraft("Unggah berhenti", "Unggah dokumen penawaran berhenti di 80%.", "Bersihkan tembolok peramban.")


def save(office: Office, draft: ArticleDraft, *, seen: bool = False) -> object:
    return office.do(lambda tx: articles.save_article(tx, office.officer(), draft, seen=seen))


@pytest.fixture
def answered(office: Office) -> UUID:
    office.issued()
    case_id = office.served().case_id
    assert case_id is not None
    version = office.see(lambda tx: read_case(tx, case_id).version)
    text = "Bapak Budi Santoso diminta membersihkan tembolok; hubungi 0812-3456-7890."
    assert isinstance(office.do(lambda tx: cases.answer(tx, office.officer(), case_id, version, text)), cases.Answered)
    return case_id


def test_a_good_answer_becomes_an_article_once_its_names_were_looked_at(office: Office, answered: UUID) -> None:
    draft = office.see(lambda tx: articles.draft_from_case(tx, answered))
    assert draft.answer.startswith("Bapak Budi")
    pointed = save(office, draft)
    assert isinstance(pointed, ArticlePersonal)
    assert {one.kind for one in pointed.found} == {Personal.NAME, Personal.PHONE}
    assert office.see(lambda tx: articles.articles(tx, office.kiosk.office_id)) == ()
    clean = replace(draft, answer="Bersihkan tembolok peramban, lalu ulangi.")
    saved = save(office, clean)
    assert isinstance(saved, Saved)
    (view,) = office.see(lambda tx: articles.articles(tx, office.kiosk.office_id))
    assert (view.case_label, view.by, view.version) == ("FK-2026-000001", "Sari Wulandari", 1)
    found = office.see(lambda tx: similar(tx, office.kiosk.office_id, "unggahan dokumen penawaran terhenti"))
    assert found[0].origin is Origin.ARTICLE
    assert len(office.see(lambda tx: archive_page(tx, office.kiosk.office_id, ArchiveQuery("tembolok"))).rows) == 1


def test_what_was_seen_may_stand(office: Office, answered: UUID) -> None:
    draft = office.see(lambda tx: articles.draft_from_case(tx, answered))
    assert isinstance(save(office, draft, seen=True), Saved)


def test_versions_stay_and_an_older_one_does_not_overwrite(office: Office) -> None:
    saved = save(office, DRAFT)
    assert isinstance(saved, Saved)
    second = replace(DRAFT, id=saved.id, version=1, answer="Pakai peramban lain.")
    assert save(office, second) == Saved(saved.id, 2)
    conflict = save(office, replace(second, answer="Lama."))
    assert isinstance(conflict, ArticleConflict)
    assert conflict.theirs.answer == "Pakai peramban lain."
    assert [one[0] for one in office.see(lambda tx: articles.article_versions(tx, saved.id))] == [2, 1]
    told = office.see(
        lambda tx: tx.execute(select(journal.c.canonical).where(journal.c.kind == "knowledge.changed")).scalars().all()
    )
    assert len(told) == 2
    assert not any("tembolok" in one or "peramban" in one for one in told)


def test_a_switched_off_article_is_not_offered(office: Office) -> None:
    saved = save(office, DRAFT)
    assert isinstance(saved, Saved)
    assert save(office, replace(DRAFT, id=saved.id, version=1, active=False)) == Saved(saved.id, 2)
    assert office.see(lambda tx: articles.articles(tx, office.kiosk.office_id)) == ()
    assert len(office.see(lambda tx: articles.articles(tx, office.kiosk.office_id, inactive=True))) == 1
    assert office.see(lambda tx: similar(tx, office.kiosk.office_id, DRAFT.question)) == ()


def test_title_and_answer_are_needed(office: Office) -> None:
    assert save(office, replace(DRAFT, title=" \u200b ")) == ArticleBlank("title")
    assert save(office, replace(DRAFT, answer="")) == ArticleBlank("answer")


def test_templates_are_kept_and_unknown_fields_are_told(office: Office) -> None:
    view = replace(answer_templates.new_template(), name="Salam", text="Yth. {nama}, formulir {nomor_formulir} {hari}.")
    office_id = office.kiosk.office_id

    def keep(one: answer_templates.TemplateView, *, new: bool = False) -> object:
        return office.do(lambda tx: answer_templates.save_template(tx, office.officer(), one, new=new))

    assert keep(view, new=True) == answer_templates.UnknownFields(("hari",))
    good = replace(view, text="Yth. {nama}, formulir {nomor_formulir}.")
    assert keep(good, new=True) == Saved(view.id, 1)
    assert keep(replace(good, name="Salam pembuka", version=1)) == Saved(view.id, 2)
    assert isinstance(keep(replace(good, version=1)), answer_templates.TemplateConflict)
    assert keep(replace(good, name="", version=2)) == answer_templates.TemplateBlank("name")
    assert keep(replace(good, active=False, version=2)) == Saved(view.id, 3)
    assert office.see(lambda tx: answer_templates.templates(tx, office_id)) == ()
    assert len(office.see(lambda tx: answer_templates.templates(tx, office_id, inactive=True))) == 1


def test_fields_are_filled_and_an_empty_one_is_seen() -> None:
    values = {"nama": "Budi {petugas}", "kode_tender": ""}
    assert (
        filled("Yth. { Nama }, tender {kode_tender}, {x}", values) == "Yth. Budi {petugas}, tender {kode_tender}, {x}"
    )
    assert unknown_fields("{nama} {} {NAMA} {salah} {salah} {a\nb}") == ("", "salah")


def test_personal_data_is_pointed_out_and_ordinary_text_is_not() -> None:
    text = "Ibu Rina Kartika (rina@contoh.id), 0813-5555-0101, NIK 3501021234560001, NPWP 01.234.567.8-901.000, CV Maju"
    assert [one.kind for one in personal_data(text, ["CV Maju", ""])] == [
        Personal.NAME, Personal.NAME, Personal.EMAIL, Personal.IDENTITY, Personal.PHONE, Personal.IDENTITY,
    ]  # fmt: skip
    assert (
        personal_data("Tender 1029304 ditutup 23-11-2026 pukul 09.42, galat 504. Ibu Admin dan Bapak Direktur.") == ()
    )
