"""The priority table: versions, the shipped one marked, and how a case gets its level and its duty."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from loket_shared.db.schema import case_file, category, priority_level
from loket_shared.domain.priority import SHIPPED_LEVELS, CategoryRule, Fault, by_time_left, faults, level_of
from loket_shared.services import priorities
from loket_shared.services.case_moves import Moved
from loket_shared.services.results import Saved
from offices import Office
from sqlalchemy import Row, select


def table(office: Office) -> priorities.PriorityTable:
    return office.see(lambda tx: priorities.read_table(tx, office.officer().office_id))


def of_code(office: Office, code: str) -> UUID:
    found: UUID = office.see(lambda tx: tx.execute(select(category.c.id).where(category.c.code == code)).scalar_one())
    return found


def prioritised(
    office: Office, code: str | None, hours_left: float | None, level: str | None = None
) -> Row[tuple[object, ...]]:
    office.issued()
    served = office.served()
    assert served.case_id is not None
    category_id = of_code(office, code) if code else None
    stage = None if hours_left is None else office.clock.now() + timedelta(hours=hours_left)
    moved = office.do(
        lambda tx: priorities.set_priority(tx, office.officer(), served.case_id, 1, category_id, stage, level)  # type: ignore[arg-type]
    )
    assert isinstance(moved, Moved)
    joined = case_file.join(priority_level, priority_level.c.id == case_file.c.priority_level_id)
    query = select(case_file, priority_level.c.code).select_from(joined).where(case_file.c.id == served.case_id)
    return office.see(lambda tx: tx.execute(query).one())


def test_a_new_office_has_the_shipped_table_marked_as_such(office: Office) -> None:
    shipped = table(office)
    assert shipped.shipped
    assert shipped.levels == SHIPPED_LEVELS
    assert set(shipped.categories) == set(office.see(lambda tx: tx.execute(select(category.c.id)).scalars().all()))


def test_the_category_gives_the_level_and_the_level_the_duty(office: Office) -> None:
    case = prioritised(office, "password", None)
    assert case.code == "P3"
    assert case.due_kind == "solve"
    assert case.due_at > office.clock.now() + timedelta(days=1)


def test_little_time_to_the_end_of_the_stage_goes_before_the_category(office: Office) -> None:
    case = prioritised(office, "training", 2)
    assert case.code == "P1"
    assert case.due_at == case.stage_deadline


def test_without_a_category_it_counts_as_another_problem(office: Office) -> None:
    assert prioritised(office, None, None).code == "P4"


def test_the_officer_may_overrule_the_table(office: Office) -> None:
    assert prioritised(office, "training", None, "P2").code == "P2"


def test_an_own_table_is_a_new_version_and_a_second_editor_is_told(office: Office) -> None:
    shipped = table(office)
    levels = (replace(SHIPPED_LEVELS[0], name="Darurat"), *SHIPPED_LEVELS[1:])
    save = lambda tx: priorities.save_table(tx, office.officer(), 1, levels, shipped.categories)  # noqa: E731
    assert isinstance(office.do(save), Saved)
    own = table(office)
    assert (own.revision, own.shipped, own.levels[0].name) == (2, False, "Darurat")
    late = office.do(save)
    assert isinstance(late, priorities.TableConflict)
    assert late.theirs == own


def test_a_case_keeps_its_level_when_the_table_changes(office: Office) -> None:
    case = prioritised(office, "password", None)
    shipped = table(office)
    hurried = tuple(replace(level, solve_days=0, solve_minutes=60) for level in SHIPPED_LEVELS)
    office.do(lambda tx: priorities.save_table(tx, office.officer(), 1, hurried, shipped.categories))
    kept = office.see(lambda tx: tx.execute(select(case_file).where(case_file.c.id == case.id)).one())
    assert (kept.priority_level_id, kept.due_at) == (case.priority_level_id, case.due_at)


def test_what_cannot_be_saved_is_named() -> None:
    wrong = (
        replace(SHIPPED_LEVELS[0], start_minutes=0),
        replace(SHIPPED_LEVELS[1], code="P1", within_minutes=10),
        replace(SHIPPED_LEVELS[2], name="", solve_days=0, solve_minutes=1),
    )
    assert faults(wrong, [CategoryRule("P9")]) == [
        (Fault.TIME_NOT_POSITIVE, "P1"),
        (Fault.CODE_TWICE, "P1"),
        (Fault.WITHIN_NOT_RISING, "P1"),
        (Fault.NAME_EMPTY, "P3"),
        (Fault.SOLVE_BEFORE_START, "P3"),
        (Fault.UNKNOWN_LEVEL, "P9"),
    ]
    assert faults((), ()) == [(Fault.NO_LEVEL, "")]
    assert not faults(SHIPPED_LEVELS, ())


def test_time_left_picks_the_most_urgent_that_fits() -> None:
    codes = {
        left: level.code if (level := by_time_left(SHIPPED_LEVELS, left)) else None for left in (0, 240, 241, 450, 451)
    }
    assert codes == {0: "P1", 240: "P1", 241: "P2", 450: "P2", 451: None}
    assert level_of(SHIPPED_LEVELS, "P1", 451).code == "P1"
