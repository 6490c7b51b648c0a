"""The register as it is read: one line each with what holds now, whatever was entered before."""

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from uuid import UUID

import openpyxl
from loket_shared.db.schema import case_file, staff_role
from loket_shared.domain.deviations import Cause, DeviationKind, Party
from loket_shared.qt.documents.register import register_xlsx
from loket_shared.services import cases, deviations
from loket_shared.services.deviation_lines import RegisterLine, Stage
from loket_shared.services.deviation_paper import register_document
from loket_shared.services.deviation_register import RegisterPage, RegisterQuery, history, register, register_page
from loket_shared.services.statistics_deviations import DeviationCounts
from loket_shared.services.statistics_deviations import deviations as counted
from loket_shared.services.statistics_wish import Wish
from offices import Office
from sqlalchemy import insert, select

MONDAY = date(2026, 11, 23)
ALL = RegisterQuery(MONDAY, MONDAY)


def lines(office: Office, query: RegisterQuery = ALL) -> tuple[RegisterLine, ...]:
    office_id = office.console.office_id
    return office.see(lambda tx: register(tx, office_id, query))


def numbers(office: Office) -> DeviationCounts:
    office_id = office.console.office_id
    return office.see(lambda tx: counted(tx, office_id, Wish(MONDAY, MONDAY)))


def late(office: Office, seconds: int = 1861, *, desk: int = 0) -> UUID:
    """Let one analysis take longer than its half hour; returns the case."""
    office.issued()
    got = office.served(office.desks[desk])
    office.clock.advance(seconds)
    case_id = got.case_id
    assert case_id is not None
    version = office.see(
        lambda tx: tx.execute(select(case_file.c.version).where(case_file.c.id == case_id)).scalar_one()
    )
    made = office.do(lambda tx: cases.answer(tx, office.officer(), case_id, version, "Pecah berkasnya."))
    assert isinstance(made, cases.Answered)
    return case_id


def explained(office: Office, one: UUID, cause: Cause, text: str = "", action: str = "") -> None:
    made = office.do(lambda tx: deviations.explain(tx, office.officer(), one, cause, text, action))
    assert isinstance(made, deviations.Noted)


def supervise(office: Office) -> None:
    held = select(staff_role.c.role).where(staff_role.c.staff_id == office.sari)
    if "supervisor" not in office.see(lambda tx: tx.execute(held).scalars().all()):
        office.do(lambda tx: tx.execute(insert(staff_role), {"staff_id": office.sari, "role": "supervisor"}))


def test_a_late_step_stands_in_the_register_with_its_difference(office: Office) -> None:
    case_id = late(office)
    (line,) = lines(office)
    assert (line.label, line.step_label, line.kind) == ("PNY-2026-000001", "S3-09", DeviationKind.TIME)
    assert (line.standard, line.actual, line.difference) == (1800, 1861, 61)
    assert (line.officer, line.case_id, line.party, line.stage) == ("Sari Wulandari", case_id, Party.OFFICE, Stage.OPEN)
    assert line.about.startswith("FK-2026-")
    assert (numbers(office).total, numbers(office).unexplained, numbers(office).unsigned) == (1, 1, 1)


def test_the_last_word_holds_and_the_earlier_ones_stay_readable(office: Office) -> None:
    late(office)
    (line,) = lines(office)
    explained(office, line.id, Cause.MANY_VISITORS)
    explained(office, line.id, Cause.SPSE, "Server lambat", "Lapor ke pengelola")
    (line,) = lines(office)
    assert (line.cause, line.party, line.text, line.action) == (
        Cause.SPSE,
        Party.SYSTEM,
        "Server lambat",
        "Lapor ke pengelola",
    )
    assert line.stage is Stage.EXPLAINED
    office_id = office.console.office_id
    entered = office.see(lambda tx: history(tx, office_id, line.id))
    assert [one.entry.cause for one in entered] == [Cause.MANY_VISITORS, Cause.SPSE, None]
    assert {one.officer for one in entered} == {"Sari Wulandari"}
    assert numbers(office).by_party == (("system", 1),)


def test_signing_off_and_withdrawing_show_as_stages(office: Office) -> None:
    supervise(office)
    late(office)
    late(office, desk=1)
    first, second = lines(office)
    explained(office, first.id, Cause.HARD_PROBLEM)
    made = office.do(lambda tx: deviations.sign_off(tx, office.officer(), (first.id, second.id)))
    assert isinstance(made, deviations.SignedOff)
    assert (made.signed, made.open) == ((first.id,), (second.id,))
    office.do(lambda tx: deviations.withdraw_deviation(tx, office.officer(), second.id, "Jam salah"))
    assert [one.stage for one in lines(office)] == [Stage.SIGNED, Stage.WITHDRAWN]
    assert lines(office)[0].signed_by == "Sari Wulandari"
    assert (numbers(office).total, numbers(office).unsigned) == (1, 0)


def test_filters_find_by_what_holds_now(office: Office) -> None:
    case_id = late(office)
    raised = office.do(
        lambda tx: deviations.raise_deviation(
            tx, office.officer(), DeviationKind.EQUIPMENT, 9, "=Pencetak macet", case_id=case_id, party=Party.SYSTEM
        )
    )
    assert isinstance(raised, deviations.Raised)
    explained(office, raised.deviation_id, Cause.EQUIPMENT)

    def found(**narrowed: object) -> list[str]:
        return [one.label for one in lines(office, RegisterQuery(MONDAY, MONDAY, **narrowed))]  # type: ignore[arg-type]

    assert found() == ["PNY-2026-000001", "PNY-2026-000002"]
    assert found(kind=DeviationKind.EQUIPMENT) == ["PNY-2026-000002"]
    assert found(party=Party.OFFICE) == ["PNY-2026-000001"]
    assert found(cause=Cause.EQUIPMENT) == ["PNY-2026-000002"]
    assert found(stage=Stage.OPEN) == ["PNY-2026-000001"]
    assert found(code="S3", step=9) == found()
    assert found(code="S0") == found(step=8) == []
    before = MONDAY - timedelta(days=1)
    assert lines(office, RegisterQuery(before, before)) == ()


def test_what_begins_like_a_formula_is_text_in_the_spreadsheet(office: Office) -> None:
    case_id = late(office)
    words = '=HYPERLINK("http://example.org","x")'
    office.do(
        lambda tx: deviations.raise_deviation(tx, office.officer(), DeviationKind.OUTPUT, 9, words, case_id=case_id)
    )
    office_id = office.console.office_id
    made = office.see(lambda tx: register_document(tx, office_id, ALL, office.clock.now()))
    sheet = openpyxl.load_workbook(BytesIO(register_xlsx(made))).active
    assert sheet is not None
    (cell,) = (cell for row in sheet for cell in row if cell.value == words)
    assert (cell.data_type, cell.quotePrefix) == ("s", True)


def test_many_rows_are_read_page_by_page_and_counted_over_all_pages(office: Office) -> None:
    supervise(office)
    case_id = late(office)
    for n in range(6):
        made = office.do(
            lambda tx, n=n: deviations.raise_deviation(
                tx, office.officer(), DeviationKind.OUTPUT, 9, f"Temuan {n}", case_id=case_id
            )
        )
        assert isinstance(made, deviations.Raised)
    every = lines(office)
    explained(office, every[1].id, Cause.HARD_PROBLEM)
    office.do(lambda tx: deviations.withdraw_deviation(tx, office.officer(), every[2].id, "Salah"))
    every, office_id = lines(office), office.console.office_id

    def page(at: int, query: RegisterQuery = ALL) -> RegisterPage:
        return office.see(lambda tx: register_page(tx, office_id, query, at, most=3))

    assert [page(at).lines for at in (0, 1, 2)] == [every[:3], every[3:6], every[6:]]
    assert (page(1).at, page(1).pages, page(1).total) == (1, 3, 6)
    assert (page(1).unexplained, page(1).unsigned) == (5, 1)
    assert page(9) == page(2)
    narrowed = replace(ALL, kind=DeviationKind.OUTPUT, stage=Stage.OPEN, code="S3", step=9)
    assert [one.label for one in page(1, narrowed).lines] == [every[6].label]
    nothing = page(0, replace(ALL, party=Party.LKPP))
    assert (nothing.lines, nothing.pages, nothing.total) == ((), 1, 0)
