"""Lists of days taken in whole: compared first, written as one act, refused beside the file."""

import codecs
from datetime import date
from pathlib import Path

import pytest
from calendar_bench import calendar, put_day, version
from loket_operator.supervisor.import_pane import ImportPane
from loket_operator.widgets.table import Table
from loket_shared.domain.calendar import CalendarDay, DayKind
from more_operator_bench import supervisor
from operator_bench import Bench
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from settings_bench import open_settings, said

LIST = """tanggal;nama;jenis;jam;dasar
25-12-2026;Hari Raya Natal;libur nasional;;SKB 3 Menteri
31-02-2027;Tidak ada;;;
01-01-2027;Tahun Baru;tutup;;
"""


def compare(bench: Bench, path: Path) -> None:
    bench.write("field:path", str(path))
    bench.press("importRead")
    bench.settle()


def table(bench: Bench) -> list[tuple[str, ...]]:
    shown = bench.find("importList")
    assert isinstance(shown, Table)
    return [row.cells for row in shown.table.rows]


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
