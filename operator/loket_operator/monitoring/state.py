"""What monitoring shows, as one frozen value."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum, auto
from uuid import UUID

from loket_shared.services.deviation_lines import RegisterLine
from loket_shared.services.deviation_register import RegisterEntry, RegisterPage, RegisterQuery
from loket_shared.services.disturbance_reading import DisturbanceView
from loket_shared.services.statistics_live import LiveView
from loket_shared.services.statistics_period import MonthReport
from loket_shared.services.statistics_wish import Wish


class Page(StrEnum):
    """Which page of the workspace is open."""

    LIVE = "live"
    PERIOD = "period"
    COMPLIANCE = "compliance"
    REGISTER = "register"


class Subject(StrEnum):
    """What the period's chart and table are about."""

    TIMES = "times"
    DAYS = "days"
    HOURS = "hours"
    SERVICES = "services"
    DESKS = "desks"
    CASES = "cases"
    CATEGORIES = "categories"
    DEVIATIONS = "deviations"
    BIDDING = "bidding"
    SEATS = "seats"


class Way(StrEnum):
    """How a report leaves the console."""

    PDF = "pdf"
    XLSX = "xlsx"


class Stage(StrEnum):
    """How far an export is."""

    NONE = auto()
    RUNNING = auto()
    DONE = auto()
    FAILED = auto()


class Form(StrEnum):
    """Which form stands over the page."""

    NONE = auto()
    RAISE = auto()
    DISTURBANCE = auto()
    MOVE_END = auto()
    CORRECT = auto()


@dataclass(frozen=True, slots=True)
class Exporting:
    """What became of the last export."""

    stage: Stage = Stage.NONE
    path: str = ""
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The deviation that is looked at, with its later entries; None until they are read."""

    id: UUID
    entries: tuple[RegisterEntry, ...] | None = None


@dataclass(frozen=True, slots=True)
class Offered:
    """A procedure of the office and its steps, for choices: code, and number with activity."""

    code: str
    steps: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class MonitoringState:
    """Everything the workspace draws; None is "not read yet". `refusal` is said where the last act was refused.

    `at` is the register's page that was asked for, counted from 0; `moving` is the disturbance whose end is being moved.
    """

    wish: Wish
    query: RegisterQuery
    page: Page = Page.LIVE
    whole: bool = False
    live: LiveView | None = None
    disturbances: tuple[DisturbanceView, ...] = ()
    report: MonthReport | None = None
    subject: Subject = Subject.TIMES
    version_id: UUID | None = None
    at: int = 0
    listed: RegisterPage | None = None
    chosen: Chosen | None = None
    form: Form = Form.NONE
    moving: UUID | None = None
    refusal: str = ""
    exporting: Exporting = field(default_factory=Exporting)
    busy: frozenset[str] = field(default_factory=frozenset)
    offered: tuple[Offered, ...] = ()

    @property
    def period_is_right(self) -> bool:
        """Tell whether the period ends at or after its beginning."""
        return self.wish.from_date <= self.wish.to_date

    @property
    def moved(self) -> DisturbanceView | None:
        """Return the disturbance whose end is being moved."""
        return next((one for one in self.disturbances if one.id == self.moving), None)

    @property
    def lines(self) -> tuple[RegisterLine, ...] | None:
        """Return the register's page that is shown, None until it is read."""
        return None if self.listed is None else self.listed.lines

    @property
    def line(self) -> RegisterLine | None:
        """Return the deviation that is looked at."""
        chosen = self.chosen
        return next((one for one in self.lines or () if chosen is not None and one.id == chosen.id), None)


def fresh(today: date) -> MonitoringState:
    """Return the state of a workspace in which nothing was chosen yet: this month."""
    first = today.replace(day=1)
    return MonitoringState(Wish(first, today), RegisterQuery(first, today))
