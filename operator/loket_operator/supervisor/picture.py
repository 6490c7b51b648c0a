"""Reads everything that a supervisor may change, in one consistent picture; runs on the worker."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from loket_shared.domain.calendar import Calendar
from loket_shared.domain.calendar_compare import Change
from loket_shared.services.answer_templates import TemplateView, templates
from loket_shared.services.articles import ArticleView, articles
from loket_shared.services.backup_notes import LastBackup, last_backup
from loket_shared.services.calendars import CalendarNote, calendar_history, calendar_version, read_calendar
from loket_shared.services.catalogue import (
    CategoryView,
    DeskView,
    GroupView,
    ServiceView,
    categories,
    desks,
    problem_groups,
    services,
)
from loket_shared.services.devices import Machine, machines
from loket_shared.services.mail_accounts import Holder, MailAccount, holders, kept_account
from loket_shared.services.offices import OfficeView, read_office
from loket_shared.services.printers import PrinterView, printers
from loket_shared.services.priorities import PriorityTable, read_table
from loket_shared.services.procedures import ProcedureView, channels, procedures
from loket_shared.services.seats_edit import SeatDetails, seats
from loket_shared.services.settings import OfficeSettings, read_settings
from loket_shared.services.staff import StaffView, read_staff
from loket_shared.services.trainings import Interest, TrainingView, interested, trainings
from sqlalchemy import Connection

from loket_operator.supervisor.sop_records import ProcedureRecord, classes, read_records
from loket_operator.supervisor.sop_standard import Classes

OFFICE, LKPP = "office", "lkpp"


@dataclass(frozen=True, slots=True)
class Hours:
    """A party's calendar with the version that a save sends back."""

    calendar: Calendar
    version: int


@dataclass(frozen=True, slots=True)
class VersionChanges:
    """What one version of a party's calendar changed."""

    party: str
    version: int
    changes: tuple[Change, ...]


NO_TABLE = PriorityTable(UUID(int=0), 0, True, datetime.min.replace(tzinfo=UTC), (), {}, {})


@dataclass(frozen=True, slots=True)
class OfficePicture:
    """The office as a supervisor sees it, with what is switched off."""

    office: OfficeView
    settings: OfficeSettings
    staff: tuple[StaffView, ...]
    services: tuple[ServiceView, ...]
    desks: tuple[DeskView, ...]
    groups: tuple[GroupView, ...]
    printers: tuple[PrinterView, ...]
    machines: tuple[Machine, ...]
    procedures: tuple[ProcedureView, ...]
    hours: Hours
    lkpp: Hours
    backup: LastBackup
    sops: tuple[ProcedureRecord, ...] = ()
    all_categories: tuple[CategoryView, ...] = ()
    priority: PriorityTable = NO_TABLE
    articles: tuple[ArticleView, ...] = ()
    templates: tuple[TemplateView, ...] = ()
    past: tuple[CalendarNote, ...] = ()
    lkpp_past: tuple[CalendarNote, ...] = ()
    channels: Mapping[str, UUID] = field(default_factory=dict)
    mail: MailAccount | None = None
    mail_holders: tuple[Holder, ...] = ()
    seats: tuple[SeatDetails, ...] = ()
    trainings: tuple[TrainingView, ...] = ()
    interested: Mapping[UUID | None, tuple[Interest, ...]] = field(default_factory=dict)

    @property
    def categories(self) -> tuple[CategoryView, ...]:
        """Return the categories in use."""
        return tuple(one for one in self.all_categories if one.active)

    @property
    def classes(self) -> Classes:
        """Return the classes of cases for which an SOP may set a standard of its own."""
        return classes(self.priority.levels, self.categories)


def read_picture(tx: Connection, office_id: UUID) -> OfficePicture:
    """Read the office whole; it is small."""
    office = read_office(tx)
    assert office is not None
    return OfficePicture(
        office=office,
        settings=read_settings(tx, office_id),
        staff=read_staff(tx, office_id, inactive=True),
        services=services(tx, office_id, inactive=True),
        desks=desks(tx, office_id, inactive=True),
        groups=problem_groups(tx, office_id),
        printers=printers(tx, office_id, inactive=True),
        machines=machines(tx, office_id),
        procedures=procedures(tx, office_id),
        hours=read_hours(tx, office_id, OFFICE),
        lkpp=read_hours(tx, office_id, LKPP),
        backup=last_backup(tx, office_id),
        sops=read_records(tx, office_id),
        all_categories=categories(tx, office_id, inactive=True),
        priority=read_table(tx, office_id),
        articles=articles(tx, office_id, inactive=True),
        templates=templates(tx, office_id, inactive=True),
        past=calendar_history(tx, office_id, OFFICE),
        lkpp_past=calendar_history(tx, office_id, LKPP),
        channels=channels(tx, office_id),
        mail=kept_account(tx, office_id),
        mail_holders=holders(tx, office_id),
        seats=seats(tx, office_id, inactive=True),
        trainings=trainings(tx, office_id),
        interested=interested(tx, office_id),
    )


def read_hours(tx: Connection, office_id: UUID, party: str) -> Hours:
    """Read a party's calendar with its version."""
    return Hours(read_calendar(tx, office_id, party), calendar_version(tx, office_id, party))


def calendar_of(picture: OfficePicture, party: str) -> Hours:
    """Return a party's calendar."""
    return picture.hours if party == OFFICE else picture.lkpp


def past_of(picture: OfficePicture, party: str) -> tuple[CalendarNote, ...]:
    """Return the saved versions of a party's calendar, newest first."""
    return picture.past if party == OFFICE else picture.lkpp_past


def local_date(picture: OfficePicture, instant: datetime) -> date:
    """Return the office's date at an aware instant."""
    return instant.astimezone(ZoneInfo(picture.office.zone)).date()
