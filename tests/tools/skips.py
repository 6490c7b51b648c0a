"""A pytest plugin: the last lines of a run tell what was skipped and why, so that a green run hides nothing."""

from collections import Counter

import pytest
from _pytest.terminal import TerminalReporter


def reasons(reports: list[pytest.TestReport]) -> Counter[str]:
    """How many tests were skipped for which reason."""
    found: Counter[str] = Counter()
    for report in reports:
        place = report.longrepr
        found[str(place[2] if isinstance(place, tuple) else place).removeprefix("Skipped: ")] += 1
    return found


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Print one line a reason."""
    skipped = reasons(terminalreporter.stats.get("skipped", []))
    terminalreporter.section("what was skipped" if skipped else "nothing was skipped")
    for reason, count in sorted(skipped.items()):
        terminalreporter.write_line(f"{count} x {reason}")
