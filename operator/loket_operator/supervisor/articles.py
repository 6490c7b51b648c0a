"""Pengetahuan: the office's articles, of which every officer is offered those that resemble a problem."""

from uuid import UUID

from loket_shared.services import articles
from loket_shared.services.act import Act
from loket_shared.services.articles import ArticleBlank, ArticleConflict, ArticleDraft, ArticlePersonal, ArticleView
from loket_shared.services.results import Saved
from sqlalchemy import Connection
from typing_extensions import override

from loket_operator.knowledge.article_words import pointed_out
from loket_operator.supervisor.picture import OfficePicture
from loket_operator.supervisor.section import (
    Outcome,
    Refused,
    Section,
    Send,
    Stored,
    Theirs,
    fill_in,
    flag,
    text,
    translate,
)
from loket_operator.supervisor.state import FieldSpec, Kind, ListRow, Values


class ArticleSection(Section[ArticleView]):
    """Nothing is deleted: an article that no longer holds is switched off, and its versions stay."""

    name = "articles"

    @override
    def title(self) -> str:
        return translate("Supervisor", "Pengetahuan")

    @override
    def hint(self) -> str:
        return translate(
            "Supervisor", "Ditawarkan kepada petugas di samping permasalahan yang serupa. Jangan memuat data pribadi."
        )

    @override
    def new_title(self) -> str:
        return translate("Supervisor", "Tulis artikel")

    @override
    def rows(self, picture: OfficePicture) -> tuple[ListRow, ...]:
        return tuple(_row(one) for one in picture.articles)

    @override
    def record(self, picture: OfficePicture, key: str) -> ArticleView | None:
        return next((one for one in picture.articles if str(one.id) == key), None)

    @override
    def values(self, picture: OfficePicture, record: ArticleView | None) -> Values:
        return {
            "title": record.title if record else "",
            "question": record.question if record else "",
            "answer": record.answer if record else "",
            "category": str(record.category_id) if record and record.category_id else "",
            "active": record.active if record else True,
            "seen": False,
        }

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        seen = translate("Supervisor", "Sudah saya periksa: yang ditunjuk bukan data pribadi")
        return (
            FieldSpec("title", translate("Supervisor", "Judul"), required=True, limit=200),
            FieldSpec("question", translate("Supervisor", "Pertanyaan atau permasalahan"), kind=Kind.LONG),
            FieldSpec("answer", translate("Supervisor", "Jawaban"), kind=Kind.LONG, required=True),
            category_field(picture),
            FieldSpec("active", translate("Supervisor", "Ditawarkan kepada petugas"), kind=Kind.FLAG),
            FieldSpec("seen", seen, kind=Kind.FLAG),
        )

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        return {name: fill_in() for name in ("title", "answer") if not text(typed, name)}

    @override
    def send(self, picture: OfficePicture, record: ArticleView | None, typed: Values) -> Send[ArticleView]:
        draft = ArticleDraft(
            text(typed, "title"), text(typed, "question"), text(typed, "answer"), chosen_category(typed), flag(typed, "active"),
            id=record.id if record else None, version=record.version if record else 0,
        )  # fmt: skip
        seen = flag(typed, "seen")
        return lambda tx, act: _save(tx, act, draft, seen=seen)


def category_field(picture: OfficePicture) -> FieldSpec:
    """Return the field in which one of the office's categories, or none, is chosen."""
    options = (
        ("", translate("Supervisor", "Semua kategori")),
        *((str(one.id), one.name_id) for one in picture.categories),
    )
    return FieldSpec("category", translate("Supervisor", "Kategori"), kind=Kind.CHOICE, options=options)


def chosen_category(typed: Values) -> UUID | None:
    """Return the category that is chosen."""
    chosen = text(typed, "category")
    return UUID(chosen) if chosen else None


def _row(one: ArticleView) -> ListRow:
    version = translate("Supervisor", "versi %1, %2").replace("%1", str(one.version)).replace("%2", one.by)
    source = f" · {one.case_label}" if one.case_label else ""
    return ListRow(str(one.id), one.title, f"{version}{source}", one.active)


def _save(tx: Connection, act: Act, draft: ArticleDraft, *, seen: bool) -> Outcome[ArticleView]:
    outcome = articles.save_article(tx, act, draft, seen=seen)
    match outcome:
        case Saved():
            return Stored(str(outcome.id))
        case ArticleConflict():
            return Theirs(outcome.theirs)
        case ArticleBlank():
            return Refused(outcome.what, fill_in())
        case ArticlePersonal():
            return Refused("answer", pointed_out(outcome.found))
