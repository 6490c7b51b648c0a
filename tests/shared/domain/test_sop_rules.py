"""Conditions on events, standards by class, faults and doubts of a written procedure, and what differs between two."""

from dataclasses import replace

import pytest
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop import PROCEDURES, procedure
from loket_shared.domain.sop.compare import Difference, changed_fields, differences
from loket_shared.domain.sop.conditions import BadConditionError, conditions, met
from loket_shared.domain.sop.faults import DoubtKind, FaultKind, doubts, faults
from loket_shared.domain.sop.model import (
    ClassKind,
    ClassStandard,
    ClockKind,
    Edge,
    EventStep,
    GuestBook,
    Procedure,
    Standard,
    Step,
    begins,
    by_hand,
    ends,
    wall,
)
from loket_shared.domain.sop.tidy import tidy

S3 = procedure("S3")


@pytest.mark.parametrize(
    ("when", "data", "holds"),
    [
        ("", {}, True),
        ("solution=true", {"solution": True}, True),
        ("solution=true", {"solution": False}, False),
        ("solution=true", {}, False),
        ("unit!=admin_ppe", {}, True),
        ("unit!=admin_ppe", {"unit": "admin_ppe"}, False),
        ("solution=true unit!=admin_ppe", {"solution": True, "unit": "helpdesk"}, True),
        ("solution=true unit!=admin_ppe", {"solution": False, "unit": "helpdesk"}, False),
        ("channel=email|whatsapp", {"channel": "whatsapp"}, True),
        ("channel=email|whatsapp", {"channel": "telephone"}, False),
        ("channel!=email|whatsapp", {"channel": "email"}, False),
        ("step=7", {"step": 7}, True),
        ("step=7", {"step": 17}, False),
    ],
)
def test_conditions_ask_the_events_fields(when: str, data: dict[str, object], *, holds: bool) -> None:
    assert met(when, data) is holds


@pytest.mark.parametrize("when", ["solution", "solution=", "=true", "Solution=true", "a=b&c=d", "a==b", "a=b|"])
def test_anything_else_is_no_condition(when: str) -> None:
    with pytest.raises(BadConditionError):
        conditions(when)


def test_a_class_of_cases_has_its_own_standard() -> None:
    urgent = ClassStandard(ClassKind.PRIORITY, "P1", wall(10))
    account = ClassStandard(ClassKind.CATEGORY, "password", Standard(900, ClockKind.WALL, low=300))
    step = replace(S3.step(9), by_class=(urgent, account))
    assert step.standard_for() == wall(30)
    assert step.standard_for(priority="P2", category="upload") == wall(30)
    assert step.standard_for(priority="P1", category="upload") == wall(10)
    assert step.standard_for(priority="P1", category="password") == account.standard


def test_what_is_shipped_is_without_fault_and_its_doubts_are_known() -> None:
    assert [fault for value in PROCEDURES for fault in faults(value)] == []
    doubtful = {(value.code, one.step): one.kind for value in PROCEDURES[:2] for one in doubts(value)}
    assert doubtful == {("S1", 1): DoubtKind.STANDARD_UNTIMED}
    assert {(one.step, one.kind) for one in doubts(S3)} == {(6, DoubtKind.STANDARD_UNTIMED)}


def own(*steps: Step, events: tuple[EventStep, ...] = (), **more: object) -> Procedure:
    made = replace(S3, code="P6", steps=steps, events=events)
    return replace(made, **more)  # type: ignore[arg-type]  # any field by its name


GREET = Step(1, "Petugas", "Menyapa tamu.", standard=wall(5))


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (own(GREET, code=" "), FaultKind.CODE_BLANK),
        (own(GREET, title=""), FaultKind.TITLE_BLANK),
        (own(GREET, title="x" * 301), FaultKind.TEXT_LONG),
        (own(), FaultKind.NO_STEPS),
        (own(*(replace(GREET, number=n) for n in range(1, 202))), FaultKind.TOO_MANY_STEPS),
        (own(GREET, GREET), FaultKind.NUMBER_TWICE),
        (own(replace(GREET, number=0)), FaultKind.NUMBER_RANGE),
        (own(replace(GREET, number=-1)), FaultKind.NUMBER_RANGE),
        (own(replace(GREET, number=1000)), FaultKind.NUMBER_RANGE),
        (own(replace(GREET, actor=" ")), FaultKind.ACTOR_BLANK),
        (own(replace(GREET, activity="")), FaultKind.ACTIVITY_BLANK),
        (own(replace(GREET, activity="a" * 10_000)), FaultKind.TEXT_LONG),
        (own(replace(GREET, standard=Standard(0, ClockKind.WALL))), FaultKind.STANDARD_RANGE),
        (own(replace(GREET, standard=Standard(-300, ClockKind.WALL))), FaultKind.STANDARD_RANGE),
        (own(replace(GREET, standard=Standard(300, ClockKind.WALL, low=0))), FaultKind.STANDARD_RANGE),
        (own(replace(GREET, standard=Standard(1001, ClockKind.WORKING_DAYS))), FaultKind.STANDARD_RANGE),
        (own(replace(GREET, standard=Standard(300, ClockKind.WALL, low=301))), FaultKind.STANDARD_BACKWARDS),
        (own(replace(GREET, by_class=(ClassStandard(ClassKind.PRIORITY, "P1", wall(0)),))), FaultKind.STANDARD_RANGE),
        (own(replace(GREET, by_class=(ClassStandard(ClassKind.PRIORITY, "P1", wall(1)),) * 2)), FaultKind.CLASS_TWICE),
        (own(GREET, events=by_hand(2)), FaultKind.EVENT_WITHOUT_STEP),
        (own(GREET, events=by_hand(1) * 2), FaultKind.EVENT_TWICE),
        (own(GREET, events=ends(EventKind.CASE_TOLD, 1, when="colour=red")), FaultKind.CONDITION),
        (own(GREET, events=ends(EventKind.CASE_TOLD, 1, when="means")), FaultKind.CONDITION),
    ],
)
def test_what_nothing_could_work_with_is_a_fault(value: Procedure, kind: FaultKind) -> None:
    assert kind in {fault.kind for fault in faults(value)}


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (own(GREET, events=ends(EventKind.TICKET_CALLED, 1)), DoubtKind.END_WITHOUT_BEGIN),
        (own(GREET, events=begins(EventKind.TICKET_CALLED, 1)), DoubtKind.BEGIN_WITHOUT_END),
        (own(GREET), DoubtKind.NEVER_RECORDED),
        (own(GREET, events=(EventStep(EventKind.TICKET_CALLED, 1, Edge.BOTH),)), DoubtKind.STANDARD_UNTIMED),
        (own(GREET, events=ends(EventKind.TICKET_CALLED, 1), uses_queue=False), DoubtKind.NO_QUEUE),
        (own(GREET, events=ends(EventKind.FORM_CHECKED, 1), uses_form=False), DoubtKind.NO_FORM),
        (own(GREET, events=ends(EventKind.VISIT_REGISTERED, 1), guest_book=GuestBook.NONE), DoubtKind.NO_GUEST_BOOK),
        (own(GREET, events=begins(EventKind.VISIT_RECEIVED, 1)), DoubtKind.SIGNED_FIRST),
    ],
)
def test_what_may_be_meant_so_is_only_a_doubt(value: Procedure, kind: DoubtKind) -> None:
    assert faults(value) == ()
    assert kind in {doubt.kind for doubt in doubts(value)}


def test_a_step_that_the_office_has_not_raises_no_doubt() -> None:
    assert doubts(own(replace(GREET, applies=False))) == ()


def test_differences_name_what_was_changed_and_nothing_else() -> None:
    nine = replace(S3.step(9), standard=Standard(1200, ClockKind.WALL, low=600), measured=False)
    kept = tuple(nine if step.number == 9 else step for step in S3.steps if step.number != 11)
    changed = replace(S3, title="Lain", steps=(kept[1], kept[0], *kept[2:]))
    changed = replace(changed, events=tuple(row for row in S3.events if row.event_kind is not EventKind.COPY_HANDED))
    found = differences(S3, changed)
    assert found[:3] == (
        Difference(None, "title", S3.title, "Lain"),
        Difference(9, "standard", "1800 wall", "600-1200 wall"),
        Difference(9, "measured", "true", "false"),
    )
    assert [(one.step, one.field) for one in found[3:]] == [(12, "events"), (11, "step"), (None, "order")]
    assert changed_fields(S3, changed) == ["11", "12.events", "9.measured", "9.standard", "order", "title"]
    assert differences(S3, S3) == ()


def test_tidying_keeps_every_word_and_finds_one_order() -> None:
    loud = replace(GREET, activity="  Menyapa\ttamu.\u200b\r\n" + "a" * 9_000, actor=" Petugas\n loket ")
    kept = tidy(own(loud, events=(*ends(EventKind.TICKET_CALLED, 1), *begins(EventKind.TICKET_CALLED, 1))))
    assert kept.steps[0].activity == "Menyapa tamu.\n" + "a" * 9_000
    assert kept.steps[0].actor == "Petugas loket"
    assert [row.edge for row in kept.events] == [Edge.BEGIN, Edge.END]
    assert tidy(kept) == kept
    assert all(tidy(value).steps == value.steps for value in PROCEDURES)


def test_rating_and_hands_are_seen_in_the_events() -> None:
    rated = own(GREET, replace(GREET, number=2), events=(*by_hand(2), *ends(EventKind.RATING_GIVEN, 1)))
    assert rated.asks_rating
    assert rated.by_hand == (2,)
    assert not S3.asks_rating
    assert S3.by_hand == ()
