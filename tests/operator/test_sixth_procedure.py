"""A sixth procedure is entered through the console alone, and a visitor goes through it to the end; nothing else is done."""

from datetime import timedelta
from uuid import UUID

import operator_states as states
from cases_bench import open_case, recorded
from loket_operator.front_office.state import Page
from loket_operator.visit_steps.strip import StepsStrip
from loket_shared.db.schema import counter, deviation, journal, step_run, ticket, visit
from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.model import Edge
from loket_shared.domain.states import Channel
from loket_shared.services.procedures import channels, procedures
from loket_shared.services.sheets import guest_book
from loket_shared.services.statistics_steps import compliance
from loket_shared.services.statistics_wish import Wish
from operator_bench import NOW, Bench
from operator_views import Nobody
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget
from settings_bench import said
from sop_keys import choose, happens, open_sop, tick, write
from sqlalchemy import select
from steps_states import STEPS_STATES

SERVICE = "record:Layanan: Pendampingan unggah"
TITLE = "P6 · Penerimaan Tamu Layanan"


def enter(bench: Bench, *, queue: bool = False) -> None:
    """Write the procedure into the SOP editor: guest book last, no form, a range, a rating, a step that the office has not."""
    open_sop(bench)
    bench.press("newRecord")
    bench.key("Alt+2")
    write(bench, "field:code", "P6")
    write(bench, "field:title", "Penerimaan Tamu Layanan")
    tick(bench, "field:uses_form", on=False)
    tick(bench, "field:uses_queue", on=queue)
    choose(bench, "field:guest_book", "end")
    bench.key("Alt+1")
    bench.key("F4")
    write(bench, "field:step.actor", "Petugas")
    write(bench, "field:step.activity", "Mendengarkan keperluan tamu.")
    write(bench, "field:step.standard", "10-15 menit")
    happens(bench, Edge.BEGIN, EventKind.STEP_BEGUN)
    happens(bench, Edge.END, EventKind.STEP_ENDED)
    bench.key("Alt+S")
    write(bench, "field:step.actor", "Petugas")
    write(bench, "field:step.activity", "Memeriksa kartu akses ruang data.")
    write(bench, "field:step.standard", "5 menit")
    tick(bench, "field:step.applies", on=False)
    happens(bench, Edge.BEGIN, EventKind.STEP_BEGUN)
    happens(bench, Edge.END, EventKind.STEP_ENDED)
    bench.key("Alt+S")
    write(bench, "field:step.actor", "Tamu")
    choose(bench, "field:step.owner", "visitor")
    write(bench, "field:step.activity", "Menilai pelayanan.")
    happens(bench, Edge.BEGIN, EventKind.STEP_ENDED, "step=1")
    happens(bench, Edge.END, EventKind.RATING_GIVEN)
    bench.key("Alt+S")
    write(bench, "field:step.actor", "Petugas")
    write(bench, "field:step.activity", "Mengisi buku tamu.")
    happens(bench, Edge.BOTH, EventKind.VISIT_REGISTERED)
    write(bench, "field:why", "Prosedur kantor kami")
    bench.key("F12")
    bench.key("Alt+B")


def let_follow(bench: Bench, row: str = SERVICE) -> None:
    """Let a service or a channel follow it."""
    bench.key("Alt+O")
    bench.press(row)
    office_id = bench.kiosk.office_id
    sixth = next(one for one in bench.db.read(lambda tx: procedures(tx, office_id)) if one.code == "P6")
    choose(bench, "field:procedure", str(sixth.id))
    bench.key("F12")
    bench.news()


def service_id(bench: Bench) -> UUID:
    return next(one.id for one in bench.shell.console.catalogue.services if one.series == "B")


def receive(bench: Bench) -> None:
    """Let a visitor in at the front office, by keys."""
    bench.key("Ctrl+2")
    bench.key("F3")
    box = bench.find("visitService")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(service_id(bench)))
    bench.settle()


def sign(bench: Bench) -> None:
    for name, text in (
        ("bookName", "Siti Aminah"), ("bookOrganisation", "Dinas Kesehatan"), ("bookPhone", "081355512345"),
        ("bookAddress", "Jl. Merdeka 1"),
    ):  # fmt: skip
        bench.write(name, text)
    bench.key("F4")


def wait(bench: Bench, **span: int) -> None:
    bench.clock.advance(int(timedelta(**span).total_seconds()))
    bench.shell.tick()
    bench.settle()


def text(bench: Bench, name: str) -> str:
    shown = bench.find(name)
    assert isinstance(shown, QLabel)
    return shown.text()


def steps(bench: Bench) -> dict[int, tuple[int | None, int | None, int | None, bool | None, str | None]]:
    rows = bench.db.read(lambda tx: tx.execute(select(step_run)).all())
    return {row.step: (row.net_seconds, row.standard_low, row.standard, row.late, row.ended_as) for row in rows}


def told(bench: Bench) -> list[tuple[str, UUID | None]]:
    query = (
        select(journal.c.kind, journal.c.staff_id).where(journal.c.visit_id.is_not(None)).order_by(journal.c.position)
    )
    return [(row.kind, row.staff_id) for row in bench.db.read(lambda tx: tx.execute(query).all())]


def test_the_sixth_procedure_is_entered_through_the_console_alone_and_runs(bench: Bench) -> None:
    enter(bench)
    let_follow(bench)
    receive(bench)
    assert not bench.find("visitName").isVisible(), "nobody is asked for a name before the end"
    bench.key("F12")
    assert bench.front.model.state.page is Page.VISIT
    assert bench.count(ticket) == 0
    assert not bench.find("finishVisitButton").isEnabled()
    assert text(bench, "servedWhy") == "Isi buku tamu dahulu."
    bench.key("F10")
    wait(bench, minutes=12, seconds=30)
    assert text(bench, "handStepClock:1") == "12.30, sisa 02.30"
    assert text(bench, "handStepStandard:1") == "baku 10–15 menit"
    bench.key("F10")
    assert text(bench, "handStepClock:1") == "selesai, 12.30"
    wait(bench, seconds=40)
    bench.key("Alt+P")
    bench.key("5")
    assert text(bench, "ratingGiven") == "5 dari 5: Sangat puas"
    bench.key("F4")
    bench.key("F4")
    assert text(bench, "bookNameError") == "Tanyakan nama."
    sign(bench)
    assert text(bench, "guestBookSigned") == "nomor 1, Siti Aminah — Dinas Kesehatan"
    bench.key("F12")
    assert bench.front.model.state.page is Page.NOTHING
    assert bench.front.model.state.visits == ()
    check_the_books(bench)


def check_the_books(bench: Bench) -> None:
    wulan = bench.staff_id("wulan")
    assert told(bench) == [
        ("visit.received", wulan), ("step.begun", wulan), ("step.ended", wulan), ("rating.given", wulan),
        ("visit.registered", wulan), ("visit.ended", wulan),
    ]  # fmt: skip
    assert steps(bench) == {
        1: (750, 600, 900, False, "done"),
        3: (40, None, None, None, "done"),
        4: (None, None, None, None, "done"),
    }, "the step that the office has not has no row; the moment has no duration"
    assert bench.count(deviation) == 0
    ended = bench.db.read(lambda tx: tx.execute(select(visit.c.ended_as, visit.c.left_at, visit.c.guest_number)).one())
    assert ended == ("served", bench.clock.now(), 1)
    today = bench.kiosk.act(bench.clock).today
    office_id = bench.kiosk.office_id
    asked = Wish(today, today)
    [sixth] = [one for one in bench.db.read(lambda tx: compliance(tx, office_id, asked, 25_200)) if one.code == "P6"]
    found = {one.step: (one.applies, one.in_time, one.unmeasured, one.net.median) for one in sixth.steps}
    assert found == {1: (True, 1, 0, 750), 2: (False, 0, 0, None), 3: (True, 0, 0, 40), 4: (True, 0, 1, None)}
    numbers = bench.db.read(lambda tx: tx.execute(select(counter.c.name)).scalars().all())
    assert not [name for name in numbers if name.startswith("series:")], "no queue number was ever taken"
    book = bench.db.read(lambda tx: guest_book(tx, office_id, today, today, bench.clock.now()))
    assert [(row.number, row.name, row.arrived_at) for row in book.rows] == [(1, "Siti Aminah", NOW)]


def test_a_number_without_a_name_is_served_at_the_desk_and_signs_at_the_end(bench: Bench) -> None:
    enter(bench, queue=True)
    let_follow(bench)
    receive(bench)
    bench.key("F12")
    assert text(bench, "issuedNumber") == "B001"
    bench.shell.gate.choose_desk(
        next(one.id for one in bench.shell.console.catalogue.desks if service_id(bench) in one.service_ids)
    )
    bench.settle()
    bench.key("Ctrl+1")
    bench.key("F5")
    bench.key("F8")
    bench.news()
    assert bench.find("stepsStrip").isVisible()
    assert not bench.find("finishButton").isEnabled()
    bench.key("F10")
    wait(bench, minutes=16)
    assert text(bench, "handStepClock:1") == "16.00, lewat 01.00"
    bench.key("F10")
    bench.press("rating:4")
    bench.key("F4")
    sign(bench)
    bench.news()
    assert text(bench, "guestName") == "Siti Aminah"
    bench.key("F12")
    assert bench.desk.state.visitors == ()
    assert steps(bench)[1] == (960, 600, 900, True, "done")
    assert bench.count(deviation) == 1, "over its upper end the range registers itself"


def test_a_visit_without_such_steps_shows_none(bench: Bench) -> None:
    bench.sign_in()
    bench.visitor()
    bench.news()
    bench.key("F5")
    bench.key("F8")
    assert not bench.find("stepsStrip").isVisible()


def test_a_channel_follows_it_from_now_on(bench: Bench) -> None:
    enter(bench)
    let_follow(bench, "record:Saluran: kotak saran")
    office_id = bench.kiosk.office_id
    followed = bench.db.read(lambda tx: channels(tx, office_id))
    sixth = next(one for one in bench.db.read(lambda tx: procedures(tx, office_id)) if one.code == "P6")
    assert [way for way, one in followed.items() if one == sixth.id] == ["suggestion_box"]
    assert "Tersimpan" in said(bench, "settingsSaved")
    assert bench.find("record:Saluran: kotak saran").accessibleName() == "Saluran: kotak saran"


def test_a_case_that_came_without_a_visit_goes_by_it_too(bench: Bench) -> None:
    enter(bench)
    let_follow(bench, "record:Saluran: kotak saran")
    by_hand, other = recorded(bench, "", channel=Channel.SUGGESTION_BOX), recorded(bench, "LS-1")
    bench.press("tab:cases")
    open_case(bench, other)
    assert not bench.find("handSteps").isVisible(), "its procedure has nothing of that kind"
    open_case(bench, by_hand)
    assert bench.find("handStepButton:1").isVisible()
    bench.key("Ctrl+K")
    wait(bench, minutes=12, seconds=30)
    assert text(bench, "handStepClock:1") == "12.30, sisa 02.30"
    bench.key("Alt+C")
    assert not bench.find("handSteps").isVisible(), "a panel takes its place"
    bench.key("Esc")
    bench.key("F10")
    assert text(bench, "handStepClock:1") == "selesai, 12.30"
    bench.key("Alt+6")
    bench.key("4")
    assert text(bench, "ratingGiven") == "4 dari 5: Puas"
    told_of_case = select(journal.c.kind).where(journal.c.case_id == by_hand).order_by(journal.c.position)
    kinds = bench.db.read(lambda tx: tx.execute(told_of_case).scalars().all())
    assert [kind for kind in kinds if kind.startswith(("step.", "rating."))] == [
        "step.begun",
        "step.ended",
        "rating.given",
    ]
    bench.press("tab:frontOffice")
    bench.press("tab:cases")
    open_case(bench, other)
    assert not bench.find("handSteps").isVisible()


def test_a_guest_who_leaves_signs_nothing_and_takes_no_number(bench: Bench) -> None:
    enter(bench)
    let_follow(bench)
    receive(bench)
    bench.key("F12")
    bench.key("F10")
    wait(bench, minutes=2)
    bench.key("Shift+F8")
    assert bench.front.model.state.visits == ()
    assert steps(bench) == {1: (None, 600, 900, None, "abandoned")}
    assert bench.db.read(lambda tx: tx.execute(select(visit.c.guest_number)).scalar_one()) is None


def test_a_half_typed_guest_book_waits_for_its_visitor(bench: Bench) -> None:
    enter(bench)
    let_follow(bench)
    for _ in range(2):
        receive(bench)
        bench.key("F12")
    second, first = bench.front.model.state.visit_id, bench.front.model.state.visits[0].visit_id
    assert second is not None
    assert second != first
    bench.key("F4")
    bench.write("bookName", "Siti Am")
    bench.front.model.open_visit(first)
    bench.settle()
    assert not bench.find("guestBookForm").isVisible(), "nobody opened this visitor's book"
    bench.key("F4")
    assert read(bench, "bookName") == ""
    bench.write("bookName", "Joko")
    bench.key("Esc")
    bench.front.model.open_visit(second)
    bench.settle()
    assert bench.find("guestBookForm").isVisible()
    assert read(bench, "bookName") == "Siti Am"
    sign(bench)
    bench.front.model.open_visit(first)
    bench.settle()
    assert not bench.find("guestBookForm").isVisible(), "it was closed"
    bench.key("F4")
    assert read(bench, "bookName") == "Joko"


def read(bench: Bench, name: str) -> str:
    field = bench.find(name)
    assert isinstance(field, QLineEdit)
    return field.text()


def test_of_many_steps_the_due_one_is_in_sight(dressed: QApplication) -> None:
    assert dressed is QApplication.instance()
    strip = StepsStrip(Nobody())
    shown = STEPS_STATES["many"]
    strip.show_state(shown, states.NOW)
    strip.resize(1000, 300)
    strip.show()
    QApplication.processEvents()
    assert shown.course is not None
    due = shown.course.next
    assert due is not None
    row = strip.findChild(QWidget, f"handStepButton:{due.number}")
    assert not row.visibleRegion().isEmpty()
    assert strip.findChild(QWidget, "handStepButton:12").visibleRegion().isEmpty()
    strip.close()
    strip.deleteLater()
