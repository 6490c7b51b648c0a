"""Who may be calling: open and recent cases found by telephone number, name, company or form number (A.8-34)."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, func, select

from loket_shared.db.schema import case_file, case_identity, case_problem
from loket_shared.domain.casework import BEFORE_ARCHIVE
from loket_shared.domain.clean import clean_line
from loket_shared.domain.states import CaseState, Channel
from loket_shared.services.people import Identity, e164

MOST = 8
RECENT_FORMS = 5_000
"""Names are compared within the newest forms; a telephone number is found however long ago it called."""
SHORTEST_NAME, SHORTEST_PHONE = 3, 5
SUMMARY = 160
_NUMBER = re.compile(r"(?:[A-Z]{1,10}[\s./-]*)?(?:(\d{4})[\s./-]+)?(\d{1,6})")
_COLUMNS = (
    case_file.c.id, case_file.c.form_label, case_file.c.state, case_file.c.channel, case_file.c.opened_at,
    case_identity.c.name, case_identity.c.organisation, case_identity.c.address, case_identity.c.phone, case_identity.c.email,
    case_identity.c.spse_role, case_problem.c.text,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class KnownCase:
    """A case of somebody who may be the caller; `opened_at` is aware UTC, `summary` the beginning of part B."""

    case_id: UUID
    form_label: str
    state: CaseState
    channel: Channel
    opened_at: datetime
    identity: Identity
    summary: str

    @property
    def open(self) -> bool:
        """Tell whether the case is still worked on."""
        return self.state in BEFORE_ARCHIVE - {CaseState.ANSWERED}


@dataclass(frozen=True, slots=True)
class Clues:
    """What is known of the caller so far, as typed; `words` is what the officer searches for besides the form's fields."""

    phone: str = ""
    name: str = ""
    organisation: str = ""
    words: str = ""


def known_cases(tx: Connection, office_id: UUID, clues: Clues, year: int) -> tuple[KnownCase, ...]:
    """Return the cases that the clues point at, at most eight: open ones first, then the newest.

    Words are a form number (413, 2026-413, FK-2026-000413; without a year that of `year`), a telephone number, or part of
    a name or company; while there are words, the fields do not count. A clue that is too short finds nothing.
    """
    found: dict[UUID, KnownCase] = {}
    for query in _queries(office_id, clues, year):
        rows = tx.execute(query.limit(MOST * 3)).all()
        found |= {row.id: _known(row) for row in rows if row.id not in found}
    ordered = sorted(found.values(), key=lambda one: (one.open, one.opened_at), reverse=True)
    return tuple(ordered[:MOST])


def _queries(office_id: UUID, clues: Clues, year: int) -> list[Select[Any]]:
    words = clean_line(clues.words, 200).text
    if words:
        by_number = _by_label(office_id, words, year)
        return [one for one in (by_number, _by_phone(office_id, words), _by_name(office_id, words)) if one is not None]
    phone, name, organisation = (clean_line(one, 200).text for one in (clues.phone, clues.name, clues.organisation))
    wishes = (_by_phone(office_id, phone), _by_name(office_id, name), _by_name(office_id, organisation))
    return [one for one in wishes if one is not None]


def _cases(office_id: UUID) -> Select[Any]:
    joined = case_file.join(case_identity).join(case_problem)
    gone = (str(CaseState.MERGED), str(CaseState.CANCELLED))
    wanted = select(*_COLUMNS).select_from(joined).where(case_file.c.office_id == office_id)
    return wanted.where(case_file.c.state.not_in(gone)).order_by(
        case_file.c.form_year.desc(), case_file.c.form_number.desc()
    )


def _by_label(office_id: UUID, words: str, year: int) -> Select[Any] | None:
    number = _NUMBER.fullmatch(words.upper())
    if number is None:
        return None
    of_year = int(number[1]) if number[1] else year
    return _cases(office_id).where(case_file.c.form_year == of_year, case_file.c.form_number == int(number[2]))


def _by_phone(office_id: UUID, typed: str) -> Select[Any] | None:
    digits = sum(one.isdigit() for one in typed)
    number = e164(typed) if digits >= SHORTEST_PHONE else None
    return None if number is None else _cases(office_id).where(case_identity.c.phone_e164 == number)


def _by_name(office_id: UUID, typed: str) -> Select[Any] | None:
    if len(typed) < SHORTEST_NAME:
        return None
    newest = (
        select(case_file.c.id)
        .where(case_file.c.office_id == office_id)
        .order_by(case_file.c.form_year.desc(), case_file.c.form_number.desc())
        .limit(RECENT_FORMS)
        .subquery()
    )
    pattern = "%" + typed.lower().replace("/", "//").replace("%", "/%").replace("_", "/_") + "%"
    places = (case_identity.c.name, case_identity.c.organisation)
    like = [func.lower(place).like(pattern, escape="/") for place in places]
    return _cases(office_id).where(case_file.c.id.in_(select(newest.c.id)), like[0] | like[1])


def _known(row: Row[Any]) -> KnownCase:
    identity = Identity(row.name, row.organisation, row.address, row.phone, row.email, row.spse_role)
    summary = " ".join(row.text.split())[:SUMMARY]
    state, channel = CaseState(row.state), Channel(row.channel)
    return KnownCase(row.id, row.form_label, state, channel, row.opened_at, identity, summary)
