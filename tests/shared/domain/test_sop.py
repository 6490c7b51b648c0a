"""The shipped procedures against a transcription of their pages, their clocks, and what events move them."""

import csv
import re
from datetime import date
from pathlib import Path

import pytest
from loket_shared.domain.events import SHAPES, EventKind
from loket_shared.domain.sop import PROCEDURES, all_steps, moved_steps, procedure
from loket_shared.domain.sop.conditions import conditions
from loket_shared.domain.sop.model import ClockKind, Edge, Owner, Standard, Step

STEPS = all_steps()
HALF_SEEN = "S1-12"
WORKING_DAYS = {"S2-12": Standard(2, ClockKind.WORKING_DAYS), "S2-14": Standard(1, ClockKind.WORKING_DAYS, True)}


def transcription() -> dict[str, dict[str, str]]:
    with (Path(__file__).parent / "sop_transcription.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["langkah"]: row for row in rows}


PAGES = transcription()


def test_every_step_on_the_pages_is_shipped_and_every_other_is_reconstructed() -> None:
    assert {code for code, step in STEPS.items() if not step.reconstructed} == PAGES.keys() - {HALF_SEEN}
    assert {code: len(procedure(code).steps) for code in ("S0", "S1", "S2", "S3", "S4")} == {
        "S0": 13,
        "S1": 18,
        "S2": 15,
        "S3": 12,
        "S4": 13,
    }
    for each in PROCEDURES:
        assert [step.number for step in each.steps] == list(range(1, len(each.steps) + 1))


@pytest.mark.parametrize("code", sorted(PAGES.keys() - {HALF_SEEN}))
def test_a_step_says_what_its_page_says(code: str) -> None:
    step, page = STEPS[code], PAGES[code]
    assert step.activity == page["aktivitas"]
    assert step.requirement == page["persyaratan"]
    assert step.standard_text == page["waktu"]
    assert step.output == page["output"]
    assert step.note == page["keterangan"]


def test_the_half_seen_step_ends_as_its_page_does() -> None:
    step = STEPS[HALF_SEEN]
    assert step.activity.endswith("] " + PAGES[HALF_SEEN]["aktivitas"])
    assert step.reconstructed


def test_reconstructed_steps_carry_no_standard() -> None:
    invented = [step for step in STEPS.values() if step.reconstructed]
    assert len(invented) == 13
    assert all(step.standard is None and step.standard_text == "" for step in invented)


def amount(text: str) -> int | None:
    match = re.fullmatch(r"(\d+) (detik|menit)", text.lower())
    return int(match[1]) * {"detik": 1, "menit": 60}[match[2]] if match else None


@pytest.mark.parametrize("code", sorted(STEPS.keys() - WORKING_DAYS.keys()))
def test_a_standard_is_the_time_on_the_page(code: str) -> None:
    step = STEPS[code]
    assert (step.standard and step.standard.seconds) == amount(step.standard_text)


def clocked(kind: ClockKind) -> set[str]:
    return {code for code, step in STEPS.items() if step.standard and step.standard.clock is kind}


def test_clock_kinds() -> None:
    assert {code: STEPS[code].standard for code in WORKING_DAYS} == WORKING_DAYS
    assert clocked(ClockKind.WORKING_DAYS) == WORKING_DAYS.keys()
    assert clocked(ClockKind.BUSINESS) == {"S1-01", "S1-02", "S1-05", "S2-09"}
    assert clocked(ClockKind.WALL_WHILE_PRESENT) == {"S2-01", "S3-11", "S4-10"}
    assert {code for code, step in STEPS.items() if not step.measured} == {"S0-02"}
    assert WORKING_DAYS["S2-12"].seconds is None


def owned(step: Step) -> bool:
    return step.owner is not Owner.OFFICE


def test_others_time_is_never_the_offices() -> None:
    informational = {code for code, step in STEPS.items() if owned(step) and step.standard}
    assert informational == {"S1-01", "S1-05", "S2-12", "S2-14", "S3-03", "S4-08", "S4-12", "S4-13"}
    assert STEPS["S0-04"].owner is Owner.VISITOR
    assert {code for code in informational if STEPS[code].owner is Owner.LKPP} == WORKING_DAYS.keys()


def test_actors_are_columns_of_the_procedures_table() -> None:
    for each in PROCEDURES:
        assert {name for step in each.steps for name in step.actor.split(" / ")} == set(each.actors)


def test_the_documents_are_named() -> None:
    named = {each.code: (each.document_number, each.revision, each.effective) for each in PROCEDURES}
    assert named == {
        "S0": ("427.53/7.02/2018", "", date(2018, 3, 31)),
        "S1": ("011/SOP/B.PBJ/2019", "-", date(2019, 11, 1)),
        "S2": ("SOP-LPSE.BTG-015", "00", date(2017, 1, 8)),
        "S3": (None, "", None),
        "S4": ("SOP-LPSE.BTG-006", "00", date(2017, 1, 8)),
    }
    assert {each.code for each in PROCEDURES if each.deviation_duty} == {"S0", "S2", "S4"}
    assert [each.code for each in PROCEDURES if each.office is None] == ["S3"]


def test_unknown_steps_and_procedures_are_refused() -> None:
    assert procedure("S3").step(9).standard == Standard(1800, ClockKind.WALL)
    with pytest.raises(KeyError, match="S3-13"):
        procedure("S3").step(13)
    with pytest.raises(KeyError):
        procedure("S9")


def edges(code: str, step: int) -> set[Edge]:
    return {row.edge for row in procedure(code).events if row.step == step}


@pytest.mark.parametrize(
    ("code", "number"),
    [("S0", n) for n in (*range(1, 12), 13)]
    + [("S1", n) for n in range(1, 16)]
    + [("S3", n) for n in (*range(1, 11), 12)],
)
def test_each_step_but_the_escalation_has_a_beginning_and_an_end(code: str, number: int) -> None:
    found = edges(code, number)
    assert Edge.BOTH in found or found == {Edge.BEGIN, Edge.END}


def test_event_rows_name_real_steps_and_real_decisions() -> None:
    for each in PROCEDURES:
        assert len(set(each.events)) == len(each.events)
        for row in each.events:
            assert each.step(row.step).number == row.step
            for one in conditions(row.when):
                assert one.field in SHAPES[row.event_kind].fields


def moved(code: str, kind: EventKind, **data: object) -> list[tuple[int, Edge]]:
    return [(row.step, row.edge) for row in moved_steps(code, kind, **data)]


def test_a_decision_moves_on_by_what_it_says() -> None:
    decided = EventKind.CASE_DECIDED
    assert moved("S3", decided, solution=True) == [(9, Edge.END), (10, Edge.BEGIN)]
    assert moved("S3", decided, solution=False) == [(9, Edge.END)]
    assert moved("S0", decided, solution=True) == [(5, Edge.END), (6, Edge.BEGIN), (9, Edge.END)]
    assert moved("S0", decided, solution=False) == [(5, Edge.END), (8, Edge.BEGIN), (9, Edge.END)]
    again = [(5, Edge.END), (9, Edge.END), (10, Edge.BOTH)]
    assert moved("S0", decided, solution=True, again=True) == [*again, (11, Edge.BEGIN)]
    assert moved("S0", decided, solution=False, again=True) == again


def test_an_incomplete_form_ends_the_check_asks_and_goes_back_to_filling() -> None:
    assert moved("S3", EventKind.FORM_INCOMPLETE) == [(3, Edge.BEGIN), (4, Edge.END), (6, Edge.BOTH)]
    assert moved("S3", EventKind.FORM_CHECKED) == [(4, Edge.END), (5, Edge.BEGIN)]


def test_the_last_step_needs_copy_and_archive() -> None:
    ends = [row for row in procedure("S3").events if row.step == 12 and row.edge is Edge.END]
    assert {row.event_kind for row in ends} == {EventKind.COPY_HANDED, EventKind.CASE_ARCHIVED}
    assert all(row.together for row in ends)
    assert not any(row.together for each in PROCEDURES for row in each.events if row not in ends)
