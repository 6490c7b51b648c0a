"""Whom the desk has before it, and the form on which it works with him."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from loket_shared.domain.casework import UNDECIDED
from loket_shared.domain.states import CaseState
from loket_shared.services.desk import StepLimit
from loket_shared.services.people import Identity, Problem

TO_DO = UNDECIDED | {CaseState.SOLUTION_KNOWN}
"""States in which a visitor who came back about a case is told something before he goes."""


@dataclass(frozen=True, slots=True)
class Classing:
    """How the office classes a problem: the visitor's group, and the finer category that the officer sets."""

    group_name: str = ""
    category_id: UUID | None = None
    category_name: str = ""


@dataclass(frozen=True, slots=True)
class CaseSheet:
    """The consultation form as the desk works on it; instants are aware UTC, `due` is the promised moment (S0-08).

    `person` is whom its part A names, `opened_at` when it was recorded.
    """

    case_id: UUID
    version: int
    form_label: str
    state: CaseState
    problem: Problem
    classing: Classing = field(default_factory=Classing)
    answer: str = ""
    answered_by: str = ""
    answered_at: datetime | None = None
    draft: str | None = None
    draft_saved_at: datetime | None = None
    promised_at: datetime | None = None
    due: datetime | None = None
    number_told_at: datetime | None = None
    visits: int = 1
    known_at: datetime | None = None
    sent_at: datetime | None = None
    person: Identity = field(default_factory=Identity)
    opened_at: datetime | None = None

    @property
    def escalated(self) -> bool:
        """Tell whether LKPP is, or is to be, asked (C5); `known_at` and `sent_at` say since when (S3-11)."""
        return self.state is CaseState.ESCALATED

    @property
    def unsent(self) -> bool:
        """Tell whether what goes to LKPP is still a draft: the visitor cannot go yet."""
        return self.escalated and self.sent_at is None

    @property
    def promised(self) -> bool:
        """Tell whether the visitor goes home without an answer yet: with a promise, or because LKPP is asked."""
        return self.state is CaseState.PROMISED or self.escalated

    @property
    def answered(self) -> bool:
        """Tell whether part C stands in the form, not only in a draft."""
        return self.state in {CaseState.ANSWERED, CaseState.ARCHIVED}


@dataclass(frozen=True, slots=True)
class Visitor:
    """The ticket that was called to this desk or is served here; instants are aware UTC.

    `sheet` is the open form, `sheets` all of them when the visitor told several problems: the number's own first.
    `continues` says that the visitor came back about a case that was there before, `came` who came when that is somebody
    else than the form names.
    `limits` are the standards of the steps that run, as the office's own procedure says them.
    """

    ticket_id: UUID
    visit_id: UUID
    label: str
    serving: bool
    called_at: datetime
    present_at: datetime | None
    calls: int
    skips: int
    priority: bool
    service: str
    person: Identity
    sheet: CaseSheet | None
    sheets: tuple[CaseSheet, ...] = ()
    continues: bool = False
    came: str = ""
    limits: tuple[StepLimit, ...] = ()

    @property
    def forms(self) -> tuple[CaseSheet, ...]:
        """Return every form of this turn."""
        return self.sheets or ((self.sheet,) if self.sheet else ())

    @property
    def older(self) -> bool:
        """Tell whether the open form is the one that the visitor came back about."""
        return self.continues and self.sheet is not None and self.sheet.case_id == self.forms[0].case_id

    @property
    def nothing_new(self) -> bool:
        """Tell whether the older form stands as it stood when the visitor sat down: he may go without paper."""
        if not self.older or self.sheet is None or self.present_at is None or self.sheet.state in TO_DO:
            return False
        written = (self.sheet.answered_at, self.sheet.promised_at)
        return all(one is None or one < self.present_at for one in written)

    def opened(self, case_id: UUID | None) -> "Visitor":
        """Return the visitor with another form open; the first one when there is none of that id (any more)."""
        if not self.sheets:
            return self
        sheet = next((one for one in self.sheets if one.case_id == case_id), self.sheets[0])
        return replace(self, sheet=sheet, person=sheet.person)
