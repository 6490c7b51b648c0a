"""What a subject of a report is shown as: bars, and a table of the same numbers."""

from dataclasses import dataclass
from datetime import timedelta

from loket_shared.domain.documents_monitoring import ReportSection


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars: a label each, and series of values with their names; `unit` stands at the axis."""

    labels: tuple[str, ...]
    series: tuple[tuple[str, tuple[float, ...]], ...]
    unit: str
    stacked: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A table and the chart of the same numbers."""

    section: ReportSection
    chart: Chart


def span(seconds: int | None) -> timedelta | None:
    """Return seconds as a span; what was not measured stays None."""
    return None if seconds is None else timedelta(seconds=seconds)
