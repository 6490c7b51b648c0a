"""Reads what is offered beside a problem; runs on the worker for searches, so that no call waits for it."""

from dataclasses import dataclass
from uuid import UUID

from loket_shared.services.answer_templates import TemplateView, templates
from loket_shared.services.similar import Similar, similar
from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Wanted:
    """The problem that is being read: another text or category asks anew."""

    case_id: UUID | None
    text: str
    category_id: UUID | None


@dataclass(frozen=True, slots=True)
class Found:
    """What the database offers for it."""

    similar: tuple[Similar, ...]
    templates: tuple[TemplateView, ...]


def read_offered(tx: Connection, office_id: UUID, wanted: Wanted) -> Found:
    """Read resembling answers, and the templates of the problem's category and of every one."""
    fitting = (one for one in templates(tx, office_id) if one.category_id in {None, wanted.category_id})
    own_first = sorted(fitting, key=lambda one: one.category_id is None)
    near = similar(tx, office_id, wanted.text, wanted.category_id, without=wanted.case_id)
    return Found(near, tuple(own_first))
