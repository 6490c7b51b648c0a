"""One deviation as it is read: what was registered, and what holds of it after all its entries (A.6.6)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, select

from loket_shared.db.schema import case_file, deviation, procedure, procedure_step, procedure_version, staff, visit
from loket_shared.domain.deviations import Cause, DeviationKind, Entry, Party, Standing, deviation_label, standing
from loket_shared.services.deviation_standing import entries

CHUNK = 500


class Stage(StrEnum):
    """How far a deviation is: no cause yet, explained, signed off, or withdrawn."""

    OPEN = "open"
    EXPLAINED = "explained"
    SIGNED = "signed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One deviation with what holds of it now; `standard` and `actual` are seconds, days where `in_days`.

    Names are of staff only; `about` is a form's or a guest's number. Instants are aware UTC.
    """

    id: UUID
    label: str
    business_date: date
    raised_at: datetime
    code: str
    step: int
    activity: str
    document_number: str
    revision: int
    kind: DeviationKind
    standard_text: str
    standard: int | None
    actual: int | None
    in_days: bool
    found: str
    officer: str
    about: str
    case_id: UUID | None
    automatic: bool
    party: Party
    cause: Cause | None
    text: str
    action: str
    signed_by: str
    signed_at: datetime | None
    stage: Stage
    officer_id: UUID | None = None

    @property
    def step_label(self) -> str:
        """Return the step as people name it: S3-09."""
        return f"{self.code}-{self.step:02d}"

    @property
    def document(self) -> str:
        """Return the procedure's document number and our count of its revisions."""
        return f"{self.document_number} rev. {self.revision}".strip()

    @property
    def difference(self) -> int | None:
        """Return by how much the standard was overstepped, in its own unit."""
        return None if self.standard is None or self.actual is None else self.actual - self.standard


def lines_where(tx: Connection, office_id: UUID, *meant: ColumnElement[bool]) -> tuple[RegisterLine, ...]:
    """Return the deviations for which these conditions hold, in the order of their numbers."""
    rows = tx.execute(_ROWS.where(*meant).order_by(deviation.c.year, deviation.c.number)).all()
    later = entries_of(tx, tuple(row.id for row in rows))
    names = names_of(tx, office_id)
    return tuple(_line(row, standing(Party(row.party), later.get(row.id, ())), names) for row in rows)


def stage_of(now: Standing) -> Stage:
    """Return how far a deviation is."""
    if now.withdrawn:
        return Stage.WITHDRAWN
    if now.signed_by is not None:
        return Stage.SIGNED
    return Stage.EXPLAINED if now.cause is not None else Stage.OPEN


def entries_of(tx: Connection, ids: tuple[UUID, ...]) -> dict[UUID, tuple[Entry, ...]]:
    """Return the entries of many deviations."""
    found: dict[UUID, tuple[Entry, ...]] = {}
    for start in range(0, len(ids), CHUNK):
        found |= entries(tx, ids[start : start + CHUNK])
    return found


def names_of(tx: Connection, office_id: UUID) -> dict[UUID, str]:
    """Return the office's people by name."""
    query = select(staff.c.id, staff.c.name).where(staff.c.office_id == office_id)
    return {row.id: row.name for row in tx.execute(query)}


def _line(row: Row[Any], now: Standing, names: dict[UUID, str]) -> RegisterLine:
    guest = "" if row.guest_number is None else str(row.guest_number)
    return RegisterLine(
        id=row.id,
        label=deviation_label(row.year, row.number),
        business_date=row.business_date,
        raised_at=row.raised_at,
        code=row.code,
        step=row.step,
        activity=row.activity,
        document_number=row.document_number,
        revision=row.revision,
        kind=DeviationKind(row.kind),
        standard_text=row.standard_text,
        standard=row.standard,
        actual=row.actual,
        in_days=row.clock == "working_days",
        found=row.found,
        officer=names.get(row.staff_id, ""),
        about=row.form_label or guest,
        case_id=row.case_id,
        automatic=row.automatic,
        party=now.party,
        cause=now.cause,
        text=now.text,
        action=now.action,
        signed_by=names.get(now.signed_by, "") if now.signed_by else "",
        signed_at=now.signed_at,
        stage=stage_of(now),
        officer_id=row.staff_id,
    )


JOINED = (
    deviation.join(procedure_version, procedure_version.c.id == deviation.c.procedure_version_id)
    .join(procedure, procedure.c.id == procedure_version.c.procedure_id)
    .join(
        procedure_step,
        (procedure_step.c.procedure_version_id == deviation.c.procedure_version_id)
        & (procedure_step.c.step == deviation.c.step),
    )
    .outerjoin(case_file, case_file.c.id == deviation.c.case_id)
    .outerjoin(visit, visit.c.id == deviation.c.visit_id)
)
"""A deviation with its procedure, its step and whom it concerns."""
_ROWS = select(
    deviation,
    procedure.c.code,
    procedure_version.c.document_number,
    procedure_version.c.revision,
    procedure_step.c.activity,
    procedure_step.c.standard_text,
    case_file.c.form_label,
    visit.c.guest_number,
).select_from(JOINED)
