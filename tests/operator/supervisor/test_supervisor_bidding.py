"""Seats and trainings of the bidding room in the settings: added, refused beside the field, switched off, and saved as typed."""

from datetime import UTC, datetime
from uuid import UUID

from loket_operator.widgets.table import Table
from loket_shared.domain.bidding import SeatKind
from loket_shared.services import seats_edit, trainings
from loket_shared.services.bidding_intake import note_interest
from operator_bench import Bench
from PySide6.QtWidgets import QApplication, QLineEdit
from settings_bench import error, open_settings, said


def opened(bench: Bench, section: str) -> None:
    open_settings(bench, section)
    bench.press("newRecord")


def wants(bench: Bench, name: str, *training_ids: UUID) -> None:
    visit_id, act = bench.visitor(name, form=False).visit_id, bench.kiosk.act(bench.clock)
    bench.db.write(lambda tx: note_interest(tx, act, visit_id, training_ids))


def listed(bench: Bench) -> list[tuple[str, ...]]:
    shown = bench.find("interestList")
    assert isinstance(shown, Table)
    return [row.cells for row in shown.table.rows]


def test_a_seat_is_added_and_no_other_may_have_its_number_or_place(bench: Bench) -> None:
    opened(bench, "seats")
    bench.press("settingsSave")
    found = bench.db.read(lambda tx: seats_edit.seats(tx, bench.kiosk.office_id))
    assert [(one.kind, one.number, one.row, one.column) for one in found] == [(SeatKind.PC, 1, 1, 1)]
    bench.press("newRecord")
    bench.write("field:number", "1")
    bench.press("settingsSave")
    assert error(bench, "number")
    bench.write("field:number", "2")
    bench.write("field:column", "1")
    bench.press("settingsSave")
    assert error(bench, "column")
    bench.write("field:column", "2")
    bench.press("settingsSave")
    assert len(bench.db.read(lambda tx: seats_edit.seats(tx, bench.kiosk.office_id))) == 2


def test_a_training_is_kept_in_the_offices_own_time(bench: Bench) -> None:
    opened(bench, "trainings")
    bench.press("settingsSave")
    assert all(error(bench, field) for field in ("title", "date", "hours"))
    for field, text in (
        ("title", "Pelatihan Apendo"),
        ("date", "30-11-2026"),
        ("hours", "09.00-12.00"),
        ("room", "20"),
    ):
        bench.write(f"field:{field}", text)
    bench.press("settingsSave")
    (kept,) = bench.db.read(lambda tx: trainings.trainings(tx, bench.kiosk.office_id))
    assert (kept.title, kept.room_for, kept.active) == ("Pelatihan Apendo", 20, True)
    assert kept.begins_at == datetime(2026, 11, 30, 2, 0, tzinfo=UTC)
    assert kept.ends_at == datetime(2026, 11, 30, 5, 0, tzinfo=UTC)


def test_a_training_of_several_days_ends_on_its_last_one_and_no_month_later(bench: Bench) -> None:
    opened(bench, "trainings")
    for field, text in (("title", "Pelatihan SPSE"), ("date", "30-11-2026"), ("hours", "09.00-12.00")):
        bench.write(f"field:{field}", text)
    for wrong in ("29-11-2026", "5-1-2027", "besok"):
        bench.write("field:until", wrong)
        bench.press("settingsSave")
        assert error(bench, "until")
    bench.write("field:until", "2-12-2026")
    bench.press("settingsSave")
    (kept,) = bench.db.read(lambda tx: trainings.trainings(tx, bench.kiosk.office_id))
    assert kept.begins_at == datetime(2026, 11, 30, 2, 0, tzinfo=UTC)
    assert kept.ends_at == datetime(2026, 12, 2, 5, 0, tzinfo=UTC)
    field = bench.find("field:until")
    assert isinstance(field, QLineEdit)
    assert field.text() == "02-12-2026"


def test_who_wants_to_come_is_listed_and_copied(bench: Bench) -> None:
    opened(bench, "trainings")
    for field, text in (("title", "Pelatihan SPSE"), ("date", "30-11-2026"), ("hours", "09.00-12.00")):
        bench.write(f"field:{field}", text)
    bench.press("settingsSave")
    (kept,) = bench.db.read(lambda tx: trainings.trainings(tx, bench.kiosk.office_id))
    wants(bench, "Budi Santoso", kept.id)
    wants(bench, "=Rina Kartika")
    bench.news()
    bench.key("Alt+O")
    bench.press("record:Pelatihan SPSE")
    assert listed(bench) == [("Budi Santoso", "CV Cipta Karya", "081234567890", "23-11-2026")]
    bench.press("record:Tanggal mana saja")
    assert listed(bench) == [("=Rina Kartika", "CV Cipta Karya", "081234567890", "23-11-2026")]
    bench.key("Alt+Y")
    copied = QApplication.clipboard().text()
    assert copied == "Rina Kartika\tCV Cipta Karya\t081234567890\t23-11-2026"
    assert said(bench, "interestSaid").startswith("Daftar disalin")
