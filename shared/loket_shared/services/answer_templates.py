"""Templates of answers: kept by the office, filled with what the case says when an officer takes one over."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update

from loket_shared.db.schema import answer_template, new_id
from loket_shared.domain.clean import clean_text
from loket_shared.domain.completeness import is_blank
from loket_shared.domain.events import EventKind
from loket_shared.domain.templates import unknown_fields
from loket_shared.services.act import Act, once
from loket_shared.services.journal import Event, record
from loket_shared.services.people import PROBLEM
from loket_shared.services.results import Saved
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import said

NAME = 120


@dataclass(frozen=True, slots=True)
class TemplateView:
    """A template as it stands; `category_id` None offers it for every problem."""

    id: UUID
    name: str
    text: str
    category_id: UUID | None
    active: bool
    position: int
    version: int


@dataclass(frozen=True, slots=True)
class TemplateConflict:
    """Somebody saved this template meanwhile; `theirs` is what stands there now."""

    theirs: TemplateView


@dataclass(frozen=True, slots=True)
class TemplateBlank:
    """Name or text is missing; `what` names which."""

    what: str


@dataclass(frozen=True, slots=True)
class UnknownFields:
    """The text has fields that nothing fills; nothing was saved."""

    names: tuple[str, ...]


def templates(tx: Connection, office_id: UUID, *, inactive: bool = False) -> tuple[TemplateView, ...]:
    """Return the office's templates in their order."""
    asked = select(answer_template).where(answer_template.c.office_id == office_id)
    if not inactive:
        asked = asked.where(answer_template.c.active)
    rows = tx.execute(asked.order_by(answer_template.c.position, answer_template.c.name, answer_template.c.id))
    return tuple(_view(row) for row in rows)


def save_template(
    tx: Connection, act: Act, view: TemplateView, *, new: bool = False
) -> Saved | TemplateConflict | TemplateBlank | UnknownFields:
    """Add or change a template; its `version` is the one that was seen."""
    name, text = said(view.name, NAME), clean_text(view.text, PROBLEM).text

    def do() -> Saved | TemplateConflict | TemplateBlank | UnknownFields:
        if is_blank(name) or is_blank(text):
            return TemplateBlank("name" if is_blank(name) else "text")
        if unknown := unknown_fields(text):
            return UnknownFields(unknown)
        values: dict[str, Any] = {
            "name": name, "text": text, "category_id": view.category_id, "active": view.active, "position": view.position,
        }  # fmt: skip
        if new:
            row = {"id": view.id, "office_id": act.office_id, "version": 1} | values
            tx.execute(insert(answer_template), row)
            fields = list(values)
        else:
            mine = (answer_template.c.id == view.id, answer_template.c.office_id == act.office_id)
            before = tx.execute(select(answer_template).where(*mine).with_for_update()).one()
            if before.version != view.version:
                return TemplateConflict(_view(before))
            tx.execute(update(answer_template).where(*mine).values(values | {"version": view.version + 1}))
            fields = [key for key, value in values.items() if getattr(before, key) != value]
        version = 1 if new else view.version + 1
        noted = {"table": "answer_template", "subject_id": view.id, "fields": fields}
        record(tx, act, Event(EventKind.CATALOGUE_CHANGED, noted))
        bump(tx, act.office_id, Topic.SETTINGS)
        return Saved(view.id, version)

    return once(tx, act, "save_template", Saved, do)


def new_template() -> TemplateView:
    """Return an empty template to be edited."""
    return TemplateView(new_id(), "", "", None, active=True, position=0, version=0)


def _view(row: Row[Any]) -> TemplateView:
    return TemplateView(row.id, row.name, row.text, row.category_id, row.active, row.position, row.version)
