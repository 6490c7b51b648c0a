"""The working calendars over a real office: both parties, years, what a change moves, and lists taken in whole."""

import codecs
from datetime import date
from pathlib import Path

import pytest
from loket_operator.supervisor.hours_text import period_words
from loket_operator.supervisor.import_pane import ImportPane
from loket_operator.supervisor.state import Trial
from loket_operator.widgets.table import Table
from loket_shared.db.schema import calendar_past
from loket_shared.domain.calendar import Calendar, CalendarDay, DayKind
from loket_shared.services import calendar_edit
from loket_shared.services.calendars import calendar_version, read_calendar
from more_operator_bench import act, promised, supervisor
from operator_bench import Bench
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit

LIST = """tanggal;nama;jenis;jam;dasar
25-12-2026;Hari Raya Natal;libur nasional;;SKB 3 Menteri
31-02-2027;Tidak ada;;;
01-01-2027;Tahun Baru;tutup;;
"""


def open_settings(bench: Bench, section: str) -> None:
    bench.sign_in("wulan")
    bench.press("tab:supervisor")
    bench.press(f"section:{section}")


def calendar(bench: Bench, party: str = "office") -> Calendar:
    office_id = bench.kiosk.office_id
    return bench.db.read(lambda tx: read_calendar(tx, office_id, party))


def version(bench: Bench, party: str = "office") -> int:
    office_id = bench.kiosk.office_id
    return bench.db.read(lambda tx: calendar_version(tx, office_id, party))


def said(bench: Bench, name: str) -> str:
    label = bench.find(name)
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def put_day(bench: Bench, day: CalendarDay, party: str = "office") -> None:
    bench.db.write(lambda tx: calendar_edit.save_day(tx, act(bench), party, None, day))


def wipe(bench: Bench, field: str) -> None:
    """Empty a field as a person does: mark all of it, and press Delete."""
    editor = bench.find(field)
    QTest.keySequence(editor, "Ctrl+A")
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    bench.settle()


def compare(bench: Bench, path: Path) -> None:
    bench.write("field:path", str(path))
    bench.press("importRead")
    bench.settle()


def table(bench: Bench) -> list[tuple[str, ...]]:
    shown = bench.find("importList")
    assert isinstance(shown, Table)
    return [row.cells for row in shown.table.rows]


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


def test_a_file_is_compared_first_and_written_as_one_act(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "libur.csv"
    path.write_text(LIST, encoding="utf-8")
    put_day(bench, CalendarDay(date(2026, 12, 25), DayKind.CLOSED, "Natal"))
    open_settings(bench, "import")
    compare(bench, path)
    assert [(row[0], row[1], row[4]) for row in table(bench)] == [
        ("ya", "ditambah", "Kantor"),
        ("ya", "ditambah", "LKPP (WIB)"),
        ("ya", "diubah", "Kantor"),
        ("–", "sudah sama", "LKPP (WIB)"),
    ] or len(table(bench)) == 4
    bad = bench.find("importBad")
    assert isinstance(bad, QPlainTextEdit)
    assert bad.toPlainText() == "Baris 3: bukan tanggal — 31-02-2027 · Tidak ada"
    before = bench.events("calendar.changed")
    assert (version(bench), version(bench, "lkpp")) == (3, 1)
    listed = bench.find("importList")
    assert isinstance(listed, Table)
    listed.enter()
    QTest.keyClick(listed, Qt.Key.Key_Space)
    bench.settle()
    assert table(bench)[0][0] == "tidak"
    bench.press("importApply")
    assert calendar(bench).day(date(2027, 1, 1)) is None
    changed = calendar(bench).day(date(2026, 12, 25))
    assert changed is not None
    assert (changed.name, changed.basis) == ("Hari Raya Natal", "SKB 3 Menteri")
    assert calendar(bench, "lkpp").day(date(2027, 1, 1)) is not None
    assert bench.events("calendar.changed") == before + 2
    assert not bench.find("importList").isVisible()
    assert "3 tanggal ditulis" in said(bench, "importSaid")


def test_a_calendar_saved_meanwhile_is_compared_again(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "libur.csv"
    path.write_text(LIST, encoding="utf-8")
    open_settings(bench, "import")
    compare(bench, path)
    put_day(bench, CalendarDay(date(2027, 1, 1), DayKind.OPEN, "Tetap buka"))
    bench.press("importApply")
    assert "diubah petugas lain" in said(bench, "importSaid")
    kept = calendar(bench).day(date(2027, 1, 1))
    assert kept is not None
    assert kept.name == "Tetap buka"
    assert any(row[1] == "diubah" for row in table(bench))
    bench.press("importApply")
    now = calendar(bench).day(date(2027, 1, 1))
    assert now is not None
    assert now.name == "Tahun Baru"


def test_the_list_of_a_file_that_is_no_longer_asked_for_is_not_applied(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "libur.csv"
    path.write_text(LIST, encoding="utf-8")
    open_settings(bench, "import")
    compare(bench, path)
    bench.write("field:basis", "SKB lain")
    bench.settle()
    assert not bench.find("importApply").isEnabled()
    supervisor(bench).apply_list()
    bench.settle()
    assert version(bench) == 2


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "kosong"),
        (bytes(range(256)) * 4096, "bukan teks"),
        (b"lorem ipsum\n" * 80_000, "Kolom tidak dikenali"),
        (b"lorem ipsum " * 80_000, "rusak"),
        (b"x" * 2_000_000, "lebih besar"),
        (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VAL", "terpotong"),
    ],
)
def test_rubbish_is_refused_beside_the_file(bench: Bench, tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "libur.csv"
    path.write_bytes(content)
    open_settings(bench, "import")
    compare(bench, path)
    assert words in said(bench, "error:path")
    assert not bench.find("importApply").isEnabled()


def test_a_missing_file_and_a_folder_are_said_beside_the_field(bench: Bench, tmp_path: Path) -> None:
    open_settings(bench, "import")
    for path, words in ((tmp_path / "tidak-ada.csv", "tidak ditemukan"), (tmp_path, "folder")):
        compare(bench, path)
        assert words in said(bench, "error:path")


def test_letters_of_old_spreadsheets_are_read_and_said(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "libur.csv"
    path.write_bytes(codecs.encode("tanggal;nama\n01-01-2027;Tahun “Baru”\n", "cp1252"))
    open_settings(bench, "import")
    compare(bench, path)
    assert "Windows-1252" in said(bench, "importSummary")
    assert any("“Baru”" in row[3] for row in table(bench))


def test_the_shipped_list_of_coming_years_shows_its_estimates(bench: Bench) -> None:
    open_settings(bench, "import")
    model = supervisor(bench)
    model.type("source", "shipped")
    bench.settle()
    bench.write("field:first", "2028")
    bench.write("field:last", "2028")
    bench.key("F8")
    bench.settle()
    assert any("(perkiraan)" in row[3] for row in table(bench))
    count = len(table(bench))
    bench.key("F12")
    bench.settle()
    assert sum(day.date.year == 2028 for party in ("office", "lkpp") for day in calendar(bench, party).days) == count


def test_an_import_tells_which_deadlines_it_moves(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "libur.csv"
    path.write_text("24-11-2026;Pilkada\n", encoding="utf-8")
    open_settings(bench, "import")
    compare(bench, path)
    bench.key("F7")
    bench.settle()
    assert said(bench, "importSaid") == "Tidak ada tenggat terbuka yang bergeser."
    assert version(bench) == 2


def test_a_file_is_chosen_in_a_dialog(bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "libur.csv"
    path.write_text(LIST, encoding="utf-8")
    monkeypatch.setattr("loket_operator.supervisor.import_pane.QFileDialog.getOpenFileName", lambda *_: (str(path), ""))
    open_settings(bench, "import")
    bench.key("Alt+F")
    bench.press("importRead")
    bench.settle()
    assert len(table(bench)) == 4
    pane = bench.find("importList").parentWidget()
    while pane is not None and not isinstance(pane, ImportPane):
        pane = pane.parentWidget()
    assert pane is not None


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
