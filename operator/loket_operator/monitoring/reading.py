"""Reads what monitoring shows; runs on the worker for long reads, so that no report delays a call."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from loket_shared.db.schema import case_file, office, procedure, procedure_version
from loket_shared.domain.deviations import DeviationKind, Party
from loket_shared.domain.documents_monitoring import ReportDocument, ReportSection
from loket_shared.services import deviations
from loket_shared.services.act import Act
from loket_shared.services.deviations import NoSuchStep, Raised
from loket_shared.services.disturbance_reading import DisturbanceView, disturbances
from loket_shared.services.export_notes import letterhead, tips
from loket_shared.services.procedure_rows import read_version
from loket_shared.services.procedures import current_version, procedures
from loket_shared.services.results import NotAllowed, ReasonNeeded
from loket_shared.services.statistics_live import LiveView, live
from loket_shared.services.statistics_period import month_report
from loket_shared.services.statistics_wish import Wish
from sqlalchemy import Connection, select

from loket_operator.monitoring.figure_words import source
from loket_operator.monitoring.figures import shown
from loket_operator.monitoring.state import Offered, Page, Subject
from loket_operator.monitoring.step_figures import steps


@dataclass(frozen=True, slots=True)
class Now:
    """The office at this moment."""

    live: LiveView
    disturbances: tuple[DisturbanceView, ...]


@dataclass(frozen=True, slots=True)
class UnknownCase:
    """No form has this number."""


@dataclass(frozen=True, slots=True)
class OtherProcedure:
    """The case goes by another procedure, whose code this is."""

    code: str


def read_now(tx: Connection, office_id: UUID, now: datetime, today: date) -> Now:
    """Read the live page; `now` is aware UTC, `today` the business date."""
    return Now(live(tx, office_id, now, today), disturbances(tx, office_id))


def read_offered(tx: Connection, office_id: UUID) -> tuple[Offered, ...]:
    """Read the procedures that the office works by now, with their steps."""
    made = []
    for one in procedures(tx, office_id):
        version = read_version(tx, current_version(tx, one.id))
        made.append(Offered(one.code, tuple((step.number, step.activity) for step in version.steps if step.applies)))
    return tuple(made)


def read_document(
    tx: Connection, office_id: UUID, page: Page, wish: Wish, narrowed: str, now: datetime
) -> ReportDocument:
    """Read the tables of a page for paper, in Indonesian; `now` (aware UTC) is the print's instant."""
    head = tx.execute(select(office).where(office.c.id == office_id)).one()
    report = month_report(tx, office_id, wish, now)
    if page is Page.COMPLIANCE:
        title, sections = "Kepatuhan SOP", tuple(steps(one, source).section for one in report.compliance)
    else:
        every = (shown(report.period, subject, source).section for subject in Subject)
        title, sections = "Laporan Pelayanan", tuple(one for one in every if one.rows)
    return ReportDocument(
        letterhead(head), head.zone, wish.from_date, wish.to_date, title, narrowed, _told(sections), now, journal=tips(tx, office_id)
    )  # fmt: skip


def raise_by_hand(
    tx: Connection, act: Act, form_label: str, step: tuple[str, int], kind: DeviationKind, found: str, party: Party
) -> Raised | ReasonNeeded | NoSuchStep | NotAllowed | UnknownCase | OtherProcedure:
    """Register a deviation at the case with this form number; a bare number is this year's."""
    c = case_file.c
    typed = form_label.strip().upper()
    named = (
        (c.form_year == act.today.year) & (c.form_number == int(typed)) if typed.isdecimal() else c.form_label == typed
    )
    joined = case_file.join(procedure_version, procedure_version.c.id == c.procedure_version_id).join(procedure)
    query = select(c.id, procedure.c.code).select_from(joined).where(c.office_id == act.office_id, named)
    row = tx.execute(query).first()
    if row is None:
        return UnknownCase()
    if row.code != step[0]:
        return OtherProcedure(row.code)
    return deviations.raise_deviation(tx, act, kind, step[1], found, case_id=row.id, party=party)


def _told(sections: tuple[ReportSection, ...]) -> tuple[ReportSection, ...]:
    """An empty report still has a table that says so."""
    return sections or (ReportSection("Tidak ada yang tercatat pada periode ini.", ("",), ()),)
