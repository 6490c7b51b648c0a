"""The evidence dossier of a period: counts per step and of deviations, and a part for each case that deviated."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, func, select

from loket_shared.db.schema import case_file, deviation
from loket_shared.domain.documents import Signatory
from loket_shared.domain.documents_monitoring import RegisterRow
from loket_shared.domain.dossier_period import DeviationCount, PeriodDossier, ProcedureCount, StepCount
from loket_shared.domain.sop.model import step_code
from loket_shared.services.deviation_lines import RegisterLine, Stage, lines_where
from loket_shared.services.deviation_paper import paper_row
from loket_shared.services.dossier import head_of, read_case_dossier, subject_of
from loket_shared.services.dossier_check import chains_of, examine
from loket_shared.services.export_notes import letterhead, tips
from loket_shared.services.statistics_steps import ProcedureCompliance, compliance
from loket_shared.services.statistics_wish import Wish, offset_seconds

MOST_CASES = 100
"""How many cases one file holds: what is drawn stays in memory until the number of pages is known."""


@dataclass(frozen=True, slots=True)
class ListedCase:
    """A case that a period's dossier would hold, with its deviations of that period; the last two count among these."""

    form_label: str
    recorded_on: date
    state: str
    deviations: int
    unexplained: int
    unsigned: int


@dataclass(frozen=True, slots=True)
class ListedCases:
    """The cases in the order of their numbers, at most `most` of the `found` ones."""

    from_date: date
    to_date: date
    rows: tuple[ListedCase, ...]
    found: int
    every_case: bool
    most: int = MOST_CASES


def listed_cases(
    tx: Connection, office_id: UUID, from_date: date, to_date: date, *, every_case: bool = False, most: int = MOST_CASES
) -> ListedCases:
    """Return which cases the dossier of a period would hold, without reading them whole; nothing personal is read."""
    which = _meant(office_id, from_date, to_date, every_case=every_case)
    c, d = case_file.c, deviation.c
    found = tx.execute(select(func.count()).select_from(case_file).where(which)).scalar_one()
    columns = (c.id, c.form_label, c.business_date, c.state)
    rows = tx.execute(select(*columns).where(which).order_by(c.form_year, c.form_number).limit(most)).all()
    when = (d.office_id == office_id) & d.business_date.between(from_date, to_date) & d.case_id.is_not(None)
    of: dict[UUID | None, list[RegisterLine]] = defaultdict(list)
    for line in lines_where(tx, office_id, when):
        if line.stage is not Stage.WITHDRAWN:
            of[line.case_id].append(line)
    listed = (
        ListedCase(
            row.form_label,
            row.business_date,
            row.state,
            len(of[row.id]),
            sum(line.cause is None for line in of[row.id]),
            sum(line.stage is not Stage.SIGNED for line in of[row.id]),
        )
        for row in rows
    )
    return ListedCases(from_date, to_date, tuple(listed), found, every_case, most)


def dossier_of_period(
    tx: Connection,
    office_id: UUID,
    from_date: date,
    to_date: date,
    now: datetime,
    *,
    every_case: bool = False,
    most: int = MOST_CASES,
) -> PeriodDossier:
    """Return the dossier of a period (business dates, both included); `now` (aware UTC) is when it is made.

    A part is printed for each case with a deviation registered in the period, with `every_case` for each case recorded in
    it; of more than `most` the first ones by form number, and `found` says how many there are.
    """
    head = head_of(tx, office_id)
    zone = head.row.zone
    which = _meant(office_id, from_date, to_date, every_case=every_case)
    found = tx.execute(select(func.count()).select_from(case_file).where(which)).scalar_one()
    order = (case_file.c.form_year, case_file.c.form_number)
    ids = tx.execute(select(case_file.c.id).where(which).order_by(*order).limit(most)).scalars().all()
    subjects = [subject_of(tx, office_id, case_id) for case_id in ids]
    examined = examine(tx, chains_of(tx, *subjects))
    registered = deviation.c.business_date.between(from_date, to_date) & (deviation.c.office_id == office_id)
    lines = lines_where(tx, office_id, registered)
    rows = [(one.case_id, paper_row(one, zone)) for one in lines]
    offset = offset_seconds(tx, office_id, from_date)
    return PeriodDossier(
        office=letterhead(head.row),
        zone=zone,
        from_date=from_date,
        to_date=to_date,
        procedures=tuple(_counted(one) for one in compliance(tx, office_id, Wish(from_date, to_date), offset)),
        deviations=_deviations([row for _, row in rows]),
        loose=tuple(row for case_id, row in rows if case_id is None),
        cases=tuple(read_case_dossier(tx, one, head, examined, now) for one in subjects),
        found=found,
        every_case=every_case,
        made_at=now,
        signatories=(Signatory("Petugas Helpdesk"), Signatory("Penyelia")),
        journal=tips(tx, office_id),
    )


def _meant(office_id: UUID, from_date: date, to_date: date, *, every_case: bool) -> ColumnElement[bool]:
    if every_case:
        mine = case_file.c.office_id == office_id
        return mine & case_file.c.business_date.between(from_date, to_date)
    d = deviation.c
    when = d.business_date.between(from_date, to_date)
    return case_file.c.id.in_(select(d.case_id).where(d.office_id == office_id, when, d.case_id.is_not(None)))


def _deviations(rows: list[RegisterRow]) -> tuple[DeviationCount, ...]:
    counted = [row for row in rows if not row.withdrawn]
    every = Counter((row.party, row.cause) for row in counted)
    signed = Counter((row.party, row.cause) for row in counted if row.signed_on is not None)
    most_first = sorted(every.items(), key=lambda one: (-one[1], one[0]))
    return tuple(DeviationCount(party, cause, n, signed[party, cause]) for (party, cause), n in most_first)


def _counted(one: ProcedureCompliance) -> ProcedureCount:
    return ProcedureCount(
        one.code,
        one.title,
        one.document_number,
        one.document_revision,
        one.revision,
        one.effective_from,
        tuple(
            StepCount(
                step_code(one.code, step.step), step.activity, step.standard_text, step.applies, step.measured, step.in_time,
                step.late, step.recorded, step.unmeasured, step.given_up, step.running,
            )
            for step in one.steps
        ),
    )  # fmt: skip
