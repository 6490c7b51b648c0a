"""Finds the escalation that somebody means: by form number, reference, LKPP's number, or words of its title."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, case, false, func, or_, select

from loket_shared.db.schema import case_file, escalation, escalation_text
from loket_shared.domain.clean import clean_line
from loket_shared.domain.escalation import OPEN, EscalationState
from loket_shared.domain.mail.external_numbers import normal_number
from loket_shared.domain.mail.tokens import find_tokens
from loket_shared.services.case_finding import form_number

MOST = 8
MOST_WORDS = 6
FEWEST = 4
"""Characters of a number that is looked for in the middle of LKPP's: fewer stand in too many."""


@dataclass(frozen=True, slots=True)
class EscalationTarget:
    """An escalation to which a mail may belong, told without its visitor; `sent_at` is aware UTC."""

    escalation_id: UUID
    case_id: UUID
    form_label: str
    seq: int
    title: str
    reference: str
    external_number: str
    state: EscalationState
    sent_at: datetime | None


def targets(tx: Connection, ids: Collection[UUID]) -> dict[UUID, EscalationTarget]:
    """Return the escalations with these ids."""
    return {one.escalation_id: one for one in _where(tx, escalation.c.id.in_(ids), None, false())} if ids else {}


def find_escalations(tx: Connection, office_id: UUID, typed: str, year: int) -> tuple[EscalationTarget, ...]:
    """Find what somebody means: whose number it is first, then open ones, then the newest; `year` is that of a bare form number."""
    plain = clean_line(typed, 100).text
    if not plain:
        return ()
    mine = escalation.c.office_id == office_id
    exact = _exact(plain, year)
    return _where(tx, mine & or_(exact, _near(plain)), MOST, exact)


def _exact(plain: str, year: int) -> ColumnElement[bool]:
    number = form_number(plain, year)
    of_form = (case_file.c.form_year == number[0]) & (case_file.c.form_number == number[1]) if number else false()
    key = normal_number(plain)
    of_lkpp = escalation.c.external_key == key if key else false()
    return or_(escalation.c.reference.in_(find_tokens(plain)), of_form, of_lkpp)


def _near(plain: str) -> ColumnElement[bool]:
    key = normal_number(plain)
    numbered = len(key) >= FEWEST and any(one.isdigit() for one in key)
    words = (func.lower(escalation_text.c.title).like(_pattern(one), escape="/") for one in plain.split()[:MOST_WORDS])
    return or_(escalation.c.external_key.like(f"%{key}%") if numbered else false(), and_(*words))


def _pattern(word: str) -> str:
    return f"%{word.casefold().replace('/', '//').replace('%', '/%').replace('_', '/_')}%"


def _where(
    tx: Connection, where: ColumnElement[bool], most: int | None, first: ColumnElement[bool]
) -> tuple[EscalationTarget, ...]:
    columns = (escalation, escalation_text.c.title, case_file.c.form_label)
    joined = escalation.join(escalation_text).join(case_file, case_file.c.id == escalation.c.case_id)
    is_open = escalation.c.state.in_([str(state) for state in sorted(OPEN)])
    order = (case((first, 0), else_=1), case((is_open, 0), else_=1), escalation.c.recorded_at.desc(), escalation.c.id)
    rows = tx.execute(select(*columns).select_from(joined).where(where).order_by(*order).limit(most))
    return tuple(
        EscalationTarget(
            row.id, row.case_id, row.form_label, row.seq, row.title, row.reference, row.external_number,
            EscalationState(row.state), row.sent_at,
        )
        for row in rows
    )  # fmt: skip
