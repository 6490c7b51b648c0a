"""Pengetahuan: a good answer becomes an article that all officers find; every version stays, a wrong one is switched off."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, insert, select, update

from loket_shared.db.schema import article, article_version, case_file, case_identity, case_problem, new_id, staff
from loket_shared.domain.clean import clean_text
from loket_shared.domain.completeness import is_blank
from loket_shared.domain.events import EventKind
from loket_shared.domain.personal_data import PersonalFound, personal_data
from loket_shared.services.act import Act, once
from loket_shared.services.case_reading import read_case
from loket_shared.services.journal import Event, record
from loket_shared.services.people import PROBLEM
from loket_shared.services.results import Saved
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import said

TITLE = 200
LONGEST_TITLE_FROM_CASE = 90


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """An article as it is edited; `id` None is a new one, `version` is the one that was seen."""

    title: str
    question: str
    answer: str
    category_id: UUID | None = None
    active: bool = True
    from_case_id: UUID | None = None
    id: UUID | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article's newest version; `case_label` is the form that it was made of."""

    id: UUID
    title: str
    question: str
    answer: str
    category_id: UUID | None
    active: bool
    version: int
    at: datetime
    by: str
    case_label: str | None


@dataclass(frozen=True, slots=True)
class ArticleConflict:
    """Somebody saved this article meanwhile; `theirs` is what stands there now."""

    theirs: ArticleView


@dataclass(frozen=True, slots=True)
class ArticleBlank:
    """Title or answer is missing; `what` names which."""

    what: str


@dataclass(frozen=True, slots=True)
class ArticlePersonal:
    """The text seems to hold somebody's data; nothing was saved. The same act with `seen` saves it."""

    found: tuple[PersonalFound, ...]


def articles(tx: Connection, office_id: UUID, *, inactive: bool = False) -> tuple[ArticleView, ...]:
    """Return the office's articles by title, newest version each; switched-off ones only when asked for."""
    asked = _views().where(article.c.office_id == office_id)
    if not inactive:
        asked = asked.where(article.c.active)
    return tuple(_view(row) for row in tx.execute(asked.order_by(article_version.c.title, article.c.id)))


def article_versions(tx: Connection, article_id: UUID) -> tuple[tuple[int, datetime, str, str], ...]:
    """Return the versions of an article, newest first: number, instant, by whom, title."""
    columns = (article_version.c.seq, article_version.c.at, staff.c.name, article_version.c.title)
    joined = article_version.join(staff, staff.c.id == article_version.c.staff_id)
    asked = select(*columns).select_from(joined).where(article_version.c.article_id == article_id)
    return tuple(
        (row.seq, row.at, row.name, row.title) for row in tx.execute(asked.order_by(article_version.c.seq.desc()))
    )


def draft_from_case(tx: Connection, case_id: UUID) -> ArticleDraft:
    """Return an article as a case's answer suggests it, to be edited: the problem's first words as title."""
    case = read_case(tx, case_id)
    first = case.problem.text.strip().splitlines()[0] if case.problem.text.strip() else ""
    title = first if len(first) <= LONGEST_TITLE_FROM_CASE else first[:LONGEST_TITLE_FROM_CASE].rsplit(" ", 1)[0] + "…"
    return ArticleDraft(title, case.problem.text, case.answer, case.category_id, from_case_id=case_id)


def save_article(
    tx: Connection, act: Act, draft: ArticleDraft, *, seen: bool = False
) -> Saved | ArticleConflict | ArticleBlank | ArticlePersonal:
    """Keep a new version of an article, or a new article.

    What looks like personal data is told first; `seen` says that the officer looked at it and lets it stand.
    """
    title = said(draft.title, TITLE)
    question, answer = (clean_text(text, PROBLEM).text for text in (draft.question, draft.answer))

    def do() -> Saved | ArticleConflict | ArticleBlank | ArticlePersonal:
        assert act.staff_id is not None
        if is_blank(title) or is_blank(answer):
            return ArticleBlank("title" if is_blank(title) else "answer")
        before = tx.execute(_views().where(article.c.id == draft.id).with_for_update(of=article)).first()
        if before is not None and before.version != draft.version:
            return ArticleConflict(_view(before))
        source = before.from_case_id if before else draft.from_case_id
        if not seen and (found := _personal(tx, source, f"{title}\n{question}\n{answer}")):
            return ArticlePersonal(found)
        article_id, version = (before.id, before.version + 1) if before else (new_id(), 1)
        held = {"category_id": draft.category_id, "active": draft.active, "version": version}
        text = {"title": title, "question": question, "answer": answer, "staff_id": act.staff_id, "at": act.now}
        row = {"id": article_id, "office_id": act.office_id, "from_case_id": draft.from_case_id} | held
        if before is None:
            tx.execute(insert(article), row)
        tx.execute(insert(article_version), {"article_id": article_id, "seq": version} | text)
        if before is not None:
            tx.execute(update(article).where(article.c.id == article_id).values(held))
        changed = {
            "title": title,
            "question": question,
            "answer": answer,
            "category_id": draft.category_id,
            "active": draft.active,
        }
        fields = [name for name, value in changed.items() if before is None or getattr(before, name) != value]
        record(
            tx,
            act,
            Event(EventKind.KNOWLEDGE_CHANGED, {"article_id": article_id, "fields": fields, "revision": version}),
        )
        bump(tx, act.office_id, Topic.SETTINGS)
        return Saved(article_id, version)

    return once(tx, act, "save_article", Saved, do)


def _personal(tx: Connection, case_id: UUID | None, text: str) -> tuple[PersonalFound, ...]:
    columns = (case_identity.c.name, case_identity.c.organisation, case_identity.c.phone, case_problem.c.tender_code)
    joined = case_identity.join(case_problem, case_problem.c.case_id == case_identity.c.case_id)
    row = tx.execute(select(*columns).select_from(joined).where(case_identity.c.case_id == case_id)).first()
    return personal_data(text, tuple(row) if row else ())


def _views() -> Select[Any]:
    columns = (
        article.c.id, article.c.category_id, article.c.active, article.c.version, article.c.from_case_id, article_version.c.title,
        article_version.c.question, article_version.c.answer, article_version.c.at, staff.c.name, case_file.c.form_label,
    )  # fmt: skip
    newest = (article_version.c.article_id == article.c.id) & (article_version.c.seq == article.c.version)
    joined = (
        article.join(article_version, newest)
        .join(staff, staff.c.id == article_version.c.staff_id)
        .outerjoin(case_file, case_file.c.id == article.c.from_case_id)
    )
    return select(*columns).select_from(joined)


def _view(row: Row[Any]) -> ArticleView:
    return ArticleView(
        row.id,
        row.title,
        row.question,
        row.answer,
        row.category_id,
        row.active,
        row.version,
        row.at,
        row.name,
        row.form_label,
    )
