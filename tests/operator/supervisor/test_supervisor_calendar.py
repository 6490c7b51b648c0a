"""The working calendars over a real office: both parties, years, what a change moves, and who changed what."""

from datetime import date

import pytest
from calendar_bench import calendar, put_day, version
from loket_operator.supervisor.hours_text import period_words
from loket_operator.supervisor.state import Trial
from loket_operator.widgets.table import Table
from loket_shared.db.schema import calendar_past
from loket_shared.domain.calendar import CalendarDay, DayKind
from more_operator_bench import promised, supervisor
from operator_bench import Bench
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from settings_bench import open_settings, said


def wipe(bench: Bench, field: str) -> None:
    """Empty a field as a person does: mark all of it, and press Delete."""
    editor = bench.find(field)
    QTest.keySequence(editor, "Ctrl+A")
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    bench.settle()


def test_both_parties_have_hours_of_their_own(bench: Bench) -> None:
    open_settings(bench, "hours")
    before = calendar(bench)
    bench.press("side:hours_lkpp")
    bench.press("record:Minggu biasa")
    bench.write("field:day0", "08.00-12.00, 13.00-17.00")
    bench.press("settingsSave")
    assert {f"{row.hours.closes:%H:%M}" for row in calendar(bench, "lkpp").weekly if row.weekday == 0} == {
        "12:00",
        "17:00",
    }
    assert calendar(bench) == before
    assert bench.find("section:hours").property("checked")


def test_the_other_party_is_one_key_away_and_keeps_what_is_typed(bench: Bench) -> None:
    open_settings(bench, "hours")
    bench.press("record:Minggu biasa")
    bench.write("field:day0", "09.00-10.00")
    bench.key("Alt+O")
    assert supervisor(bench).state.section == "hours_lkpp"
    bench.key("Alt+O")
    bench.press("record:Minggu biasa")
    editing = supervisor(bench).state.editing
    assert editing is not None
    assert editing.typed["day0"] == "09.00-10.00"


def test_days_are_shown_a_year_at_a_time_and_a_new_one_opens_its_year(bench: Bench) -> None:
    for on in (date(2026, 12, 25), date(2027, 1, 1), date(2028, 1, 1)):
        put_day(bench, CalendarDay(on, DayKind.CLOSED, f"Libur {on.year}"))
    open_settings(bench, "days")
    assert said(bench, "shelf") == "2026"
    assert bench.find("record:25-12-2026  Libur 2026").isVisible()
    bench.key("Alt+Right")
    bench.key("Alt+Right")
    assert said(bench, "shelf") == "2028"
    assert not bench.find("nextShelf").isEnabled()
    bench.key("F3")
    for field, text in (("date", "17-8-2027"), ("name", "Hari Kemerdekaan"), ("basis", "SKB 3 Menteri")):
        bench.write(f"field:{field}", text)
    bench.key("F12")
    assert said(bench, "shelf") == "2027"
    assert calendar(bench).day(date(2027, 8, 17)) is not None


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"day0": "22.00-02.00"}, "tengah malam"),
        ({"day0": "08.00-12.00, 11.00-13.00"}, "bertumpang tindih"),
        ({"day0": "x"}, "Tulis seperti"),
    ],
)
def test_hours_say_what_is_wrong_with_them(bench: Bench, typed: dict[str, str], words: str) -> None:
    open_settings(bench, "hours")
    bench.press("record:Minggu biasa")
    for field, text in typed.items():
        bench.write(f"field:{field}", text)
    bench.press("settingsSave")
    assert words in said(bench, "error:day0")
    assert version(bench) == 2


def test_a_period_over_another_one_is_refused_beside_its_date(bench: Bench) -> None:
    open_settings(bench, "hours")
    for since, until in (("08-02-2027", "09-03-2027"), ("09-03-2027", "20-03-2027")):
        bench.press("newRecord")
        bench.write("field:since", since)
        bench.write("field:until", until)
        bench.write("field:day0", "08.00-14.00")
        bench.press("settingsSave")
    assert period_words((date(2027, 2, 8), date(2027, 3, 9))) in said(bench, "error:since")
    bench.write("field:since", "10-03-2027")
    bench.press("settingsSave")
    assert len({row.valid_from for row in calendar(bench).weekly}) == 3


def test_a_week_that_is_all_closed_and_a_far_year_are_refused(bench: Bench) -> None:
    open_settings(bench, "hours")
    bench.press("newRecord")
    bench.write("field:since", "08-02-9999")
    bench.write("field:until", "09-03-9999")
    bench.press("settingsSave")
    assert "tahunnya" in said(bench, "error:since")
    assert "paling sedikit satu hari" in said(bench, "error:day0")


def test_emptied_dates_do_not_turn_a_period_into_the_ordinary_week(bench: Bench) -> None:
    open_settings(bench, "hours")
    bench.press("newRecord")
    bench.write("field:since", "08-02-2027")
    bench.write("field:until", "09-03-2027")
    bench.write("field:day0", "08.00-14.00")
    bench.press("settingsSave")
    before = calendar(bench)
    wipe(bench, "field:since")
    wipe(bench, "field:until")
    bench.press("settingsSave")
    assert said(bench, "error:since")
    assert calendar(bench) == before


def test_a_saturday_that_is_open_needs_hours(bench: Bench) -> None:
    open_settings(bench, "hours")
    bench.press("record:Minggu biasa")
    wipe(bench, "field:day5")
    bench.press("settingsSave")
    bench.press("section:days")
    bench.press("newRecord")
    bench.write("field:date", "02-01-2027")
    bench.write("field:name", "Piket")
    supervisor(bench).type("kind", "open")
    bench.settle()
    bench.press("settingsSave")
    assert "Sabtu" in said(bench, "error:hours")
    bench.write("field:hours", "08.00-12.00")
    bench.press("settingsSave")
    kept = calendar(bench).day(date(2027, 1, 2))
    assert kept is not None
    assert kept.kind is DayKind.OPEN


def test_another_supervisors_day_is_shown_beside_ones_own(bench: Bench) -> None:
    open_settings(bench, "days")
    bench.press("newRecord")
    for field, text in (("date", "24-12-2026"), ("name", "Cuti bersama")):
        bench.write(f"field:{field}", text)
    put_day(bench, CalendarDay(date(2026, 12, 24), DayKind.OPEN, "Tetap buka", "SE 7"))
    bench.press("settingsSave")
    kept = calendar(bench).day(date(2026, 12, 24))
    assert kept is not None
    assert kept.name == "Tetap buka"
    assert bench.find("settingsConflictPanel").isVisible() or said(bench, "error:date")


def test_what_a_change_moves_is_told_before_it_is_saved(bench: Bench) -> None:
    promised(bench)
    due = bench.db.read(lambda tx: tx.exec_driver_sql("SELECT due_at, due_kind FROM case_file").one())
    open_settings(bench, "days")
    bench.press("newRecord")
    bench.write("field:date", "24-11-2026")
    bench.write("field:name", "Pilkada")
    bench.press("settingsWeigh")
    assert said(bench, "trialSaid") == "Tidak ada tenggat terbuka yang bergeser."
    assert supervisor(bench).state.trial is Trial.GOOD
    assert (version(bench), bench.count(calendar_past)) == (2, 3)
    assert bench.db.read(lambda tx: tx.exec_driver_sql("SELECT due_at, due_kind FROM case_file").one()) == due
    bench.db.write(
        lambda tx: tx.exec_driver_sql(
            "UPDATE case_file SET state = 'awaiting_confirmation', state_since = '2026-11-23 02:42:00.000000'"
        )
    )
    bench.press("settingsWeigh")
    assert said(bench, "trialSaid").startswith("1 tenggat permasalahan bergeser: FK-2026-000001")
    assert version(bench) == 2
    bench.press("settingsSave")
    assert version(bench) == 3


def past(bench: Bench) -> list[tuple[str, ...]]:
    shown = bench.find("pastChanges")
    assert isinstance(shown, Table)
    return [row.cells for row in shown.table.rows]


def test_the_history_tells_who_changed_what(bench: Bench) -> None:
    put_day(bench, CalendarDay(date(2026, 12, 31), DayKind.CLOSED, "Tutup buku", "SE Sekda"))
    open_settings(bench, "calendar_past")
    assert not bench.find("newRecord").isVisible()
    bench.press("record:23-11-2026 · Versi 3")
    bench.settle()
    assert past(bench) == [("31-12-2026, Kamis", "seperti biasa", "Tutup · Tutup buku · SE Sekda")]
    assert said(bench, "pastSaid") == "1 perubahan"
    assert said(bench, "pastSaved") == "Disimpan 23-11-2026, 09.30 oleh Dimas Aryo Nugroho"
    bench.press("record:23-11-2026 · Versi 1")
    bench.settle()
    assert past(bench)[0] == ("Senin", "tutup", "07.30–12.00, 13.00–16.00")
    assert said(bench, "pastSaid") == f"{len(past(bench))} perubahan"
    assert "penyiapan kantor" in said(bench, "pastSaved")


def test_the_other_partys_history_is_a_key_away_and_a_new_version_appears_at_once(bench: Bench) -> None:
    open_settings(bench, "calendar_past")
    bench.key("Alt+O")
    bench.settle()
    put_day(bench, CalendarDay(date(2026, 12, 31), DayKind.CLOSED, "Tutup buku"), "lkpp")
    supervisor(bench).read()
    bench.settle()
    bench.press("record:23-11-2026 · Versi 2")
    bench.settle()
    assert [row[0] for row in past(bench)] == ["31-12-2026, Kamis"]
