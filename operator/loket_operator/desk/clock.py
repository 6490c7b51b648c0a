"""The running standard of the present step: how long, how long it may take, and how near the end it is."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum, auto

from loket_shared.domain.sop import all_steps

from loket_operator.desk.visitor import Visitor

AMBER_SHARE = 0.8


class Level(StrEnum):
    """Within the standard, four fifths used, or over it; equal to the standard still complies."""

    CALM = auto()
    AMBER = auto()
    RED = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """An SOP step that runs now; `standard` is None where the procedure gives no time, `code` empty outside the form's procedure."""

    code: str
    started_at: datetime
    standard: timedelta | None


@dataclass(frozen=True, slots=True)
class Reading:
    """A step's clock at one instant."""

    step: Step
    elapsed: timedelta
    level: Level

    @property
    def left(self) -> timedelta:
        """Return what is left of the standard; negative when it is over, zero where there is none."""
        return self.step.standard - self.elapsed if self.step.standard is not None else timedelta()


def standards() -> dict[str, timedelta | None]:
    """Return the times of the shipped procedures' steps that a desk sees; None where the procedure gives none."""
    found = {code: step.standard.seconds if step.standard else None for code, step in all_steps().items()}
    return {code: None if seconds is None else timedelta(seconds=seconds) for code, seconds in found.items()}


def present_step(visitor: Visitor, standards: dict[str, timedelta | None]) -> Step:
    """Return the step that runs for this visitor: calling, analysis, telling the number, or copy and archive."""
    code, since = _running(visitor)
    return Step(code, since, _standard(visitor, code, standards))


def _standard(visitor: Visitor, code: str, standards: dict[str, timedelta | None]) -> timedelta | None:
    """Return the time that the office's procedure gives the step, or what the shipped one says while none of it runs."""
    about = {visitor.sheet.case_id if visitor.sheet is not None else None, None}
    running = (one for one in visitor.limits if one.case_id in about and code.endswith(f"-{one.step:02d}"))
    if (limit := next(running, None)) is not None:
        return None if limit.seconds is None else timedelta(seconds=limit.seconds)
    return standards.get(code)


def _running(visitor: Visitor) -> tuple[str, datetime]:
    sheet = visitor.sheet
    present = visitor.present_at or visitor.called_at
    begun = max(present, sheet.opened_at) if sheet is not None and sheet.opened_at else present
    if not visitor.serving:
        return "S3-08", visitor.called_at
    if sheet is None:
        return "", begun
    if sheet.answered and not visitor.nothing_new:
        return "S3-12", sheet.answered_at or begun
    if sheet.escalated:
        return ("S3-12", sheet.sent_at) if sheet.sent_at is not None else ("S3-11", sheet.known_at or begun)
    if sheet.promised and sheet.promised_at is not None and not visitor.nothing_new:
        told = sheet.number_told_at
        return ("S0-08", sheet.promised_at) if told is None else ("S3-12", told)
    return "S3-09", begun


def read(step: Step, now: datetime) -> Reading:
    """Read a step's clock at an aware UTC instant; a clock set back reads zero, never less."""
    elapsed = max(now - step.started_at, timedelta())
    if step.standard is None or elapsed < step.standard * AMBER_SHARE:
        return Reading(step, elapsed, Level.CALM)
    return Reading(step, elapsed, Level.RED if elapsed > step.standard else Level.AMBER)
