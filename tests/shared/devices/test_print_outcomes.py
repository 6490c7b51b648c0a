"""Every outcome has its code, and only what surely never reached paper may be sent again unasked."""

from typing import get_args

import pytest
from loket_shared.devices.outcomes import (
    Cause,
    CoverOpen,
    Offline,
    OfflineCause,
    PaperOut,
    Printed,
    PrinterStatus,
    PrintOutcome,
    Ready,
    Unknown,
    Unreachable,
    may_be_on_paper,
    problem_code,
)

STATUSES: list[PrinterStatus] = [
    Ready(),
    Ready(near_end=True),
    PaperOut(),
    CoverOpen(),
    *map(Offline, OfflineCause),
    *map(Unreachable, Cause),
]
OUTCOMES: list[PrintOutcome] = [
    *(status for status in STATUSES if not isinstance(status, Ready)),
    *map(Unknown, STATUSES),
    *(Printed(after=status) for status in STATUSES),
    Printed(near_end=True),
    Printed(proven=False),
]


def test_the_lists_hold_every_kind() -> None:
    assert {type(status) for status in STATUSES} == set(get_args(PrinterStatus))
    assert {type(outcome) for outcome in OUTCOMES} == set(get_args(PrintOutcome))


def test_only_printed_and_unknown_may_be_on_paper() -> None:
    assert {type(outcome) for outcome in OUTCOMES if may_be_on_paper(outcome)} == {Printed, Unknown}


@pytest.mark.parametrize("what", [*STATUSES, *OUTCOMES])
def test_codes_fit_their_column(what: PrinterStatus | PrintOutcome) -> None:
    code = problem_code(what)
    assert code is None or (code.islower() and code.replace("_", "").isalpha() and len(code) <= 40)


def test_codes_of_the_usual_cases() -> None:
    assert problem_code(Printed()) is None
    assert problem_code(Printed(near_end=True)) == "paper_near_end"
    assert problem_code(Printed(near_end=True, after=PaperOut())) == "paper_out"
    assert problem_code(Unknown(Ready())) == "not_proven"
    assert problem_code(Unknown(PaperOut())) == "paper_out"
    assert problem_code(Offline(OfflineCause.CUTTER)) == "offline_cutter"
    assert problem_code(Unreachable(Cause.SILENT)) == "unreachable_silent"
