"""The sections of the workspace, in the order of their list."""

from collections.abc import Callable
from typing import Any

from loket_operator.supervisor.articles import ArticleSection
from loket_operator.supervisor.backup import BackupSection
from loket_operator.supervisor.casework import CaseworkSection
from loket_operator.supervisor.categories import CategorySection
from loket_operator.supervisor.colours import ColourSection
from loket_operator.supervisor.days import DaysSection
from loket_operator.supervisor.desks import DeskSection
from loket_operator.supervisor.followed import FollowedSection
from loket_operator.supervisor.groups import GroupSection
from loket_operator.supervisor.hours import HoursSection
from loket_operator.supervisor.import_section import ImportSection
from loket_operator.supervisor.interest import InterestSection
from loket_operator.supervisor.mail import MailSection
from loket_operator.supervisor.office import OfficeSection
from loket_operator.supervisor.past import PastSection
from loket_operator.supervisor.picture import LKPP
from loket_operator.supervisor.printers import PrinterSection
from loket_operator.supervisor.priority_levels import LevelSection
from loket_operator.supervisor.seats import SeatSection
from loket_operator.supervisor.section import Section
from loket_operator.supervisor.services import ServiceSection
from loket_operator.supervisor.settings import PrivacySection, QueueSection, WallSection
from loket_operator.supervisor.sop_section import ProcedureSection
from loket_operator.supervisor.staff import StaffSection
from loket_operator.supervisor.templates import TemplateSection
from loket_operator.supervisor.trainings import TrainingSection


def all_sections(holds: Callable[[], bool] = bool) -> dict[str, Section[Any]]:
    """Return every section by its name; `holds` tells whether this machine has the mail account's password."""
    made: tuple[Section[Any], ...] = (
        StaffSection(), ServiceSection(), ProcedureSection(), FollowedSection(), DeskSection(), SeatSection(), TrainingSection(), InterestSection(), GroupSection(), CategorySection(), LevelSection(), ArticleSection(), TemplateSection(), CaseworkSection(), PrinterSection(), HoursSection(), DaysSection(),
        HoursSection(LKPP), DaysSection(LKPP), ImportSection(), PastSection(), PastSection(LKPP),
        OfficeSection(), MailSection(holds), WallSection(), QueueSection(), PrivacySection(), ColourSection(), BackupSection(),
    )  # fmt: skip
    return {one.name: one for one in made}
