"""Recap and guest book of any period: what leaves the console stands in the journal with the hash of its bytes."""

import json
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import openpyxl
import pytest
from database_lock import locked
from loket_operator.archive.leaving import exports
from loket_operator.archive.period import Preset, period
from loket_operator.archive.state import Document, Page, Stage, Way
from loket_operator.widgets.dates import put_date
from loket_shared.db.schema import journal, recap_snapshot
from more_operator_bench import answered, archive, promised
from operator_bench import Bench
from pypdf import PdfReader
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QAbstractButton, QDateEdit, QLabel
from sqlalchemy import select

TODAY = date(2026, 11, 23)


def exported(bench: Bench) -> list[dict[str, object]]:
    """Return what the journal says of each export."""
    query = select(journal.c.canonical).where(journal.c.kind == "data.exported").order_by(journal.c.seq)
    rows = bench.db.read(lambda tx: tx.execute(query).scalars().all())
    return [json.loads(row)["data"] for row in rows]


def open_recap(bench: Bench) -> None:
    bench.sign_in("wulan")
    bench.press("tab:archive")
    bench.press("recapPageButton")


def path_of(bench: Bench) -> Path:
    label = bench.find("exportPath")
    assert isinstance(label, QLabel)
    return Path(label.text())


def test_the_spreadsheet_holds_a_row_for_each_problem(bench: Bench) -> None:
    answered(bench)
    promised(bench, "Rina Kartika")
    open_recap(bench)
    bench.press("recapExportXlsx")
    path = path_of(bench)
    assert path.parent == exports(bench.config)
    cells = [str(cell.value) for row in openpyxl.load_workbook(path).worksheets[0] for cell in row if cell.value]
    assert any("Budi Santoso" in cell for cell in cells)
    assert any("Rina Kartika" in cell for cell in cells)
    [noted] = exported(bench)
    assert noted["rows"] == 2
    assert noted["sha256"] == sha256(path.read_bytes()).hexdigest()


def test_the_pdf_is_frozen_so_that_later_solutions_show(bench: Bench) -> None:
    answered(bench)
    open_recap(bench)
    bench.press("recapExportPdf")
    assert "Budi Santoso" in PdfReader(path_of(bench)).pages[0].extract_text()
    assert bench.count(recap_snapshot) == 1


def test_the_guest_book_comes_the_same_way(bench: Bench) -> None:
    answered(bench)
    open_recap(bench)
    bench.press("document:guest_book")
    assert archive(bench).state.exporting.preview is not None
    bench.press("recapExportPdf")
    assert path_of(bench).name == "buku-tamu-2026-11-23.pdf"
    assert exported(bench)[0]["document"] == "guest_book"
    assert bench.count(recap_snapshot) == 0


def test_printing_is_noted_only_when_the_printer_took_it(bench: Bench) -> None:
    answered(bench)
    open_recap(bench)
    console = bench.shell.console
    console.config = replace(console.config, a4_printer=None)
    bench.press("recapPrint")
    assert archive(bench).state.exporting.stage is Stage.FAILED
    assert exported(bench) == []
    console.config = replace(console.config, a4_printer=f"folder:{bench.paper_folder}")
    bench.press("recapPrint")
    assert archive(bench).state.exporting.stage is Stage.DONE
    assert len(exported(bench)) == 1
    assert len(list(bench.paper_folder.glob("rekap*.pdf"))) == 1


def test_a_folder_that_cannot_be_written_is_said(bench: Bench) -> None:
    open_recap(bench)
    exports(bench.config).parent.mkdir(parents=True, exist_ok=True)
    exports(bench.config).write_text("a file where the folder should be", encoding="utf-8")
    bench.press("recapExportXlsx")
    assert archive(bench).state.exporting.stage is Stage.FAILED
    assert str(exports(bench.config)) in archive(bench).state.exporting.trouble


def test_a_period_that_ends_before_it_begins_is_refused_beside_the_dates(bench: Bench) -> None:
    open_recap(bench)
    until = bench.find("recapTo")
    assert isinstance(until, QDateEdit)
    until.setDate(QDate(2026, 10, 1))
    bench.settle()
    assert bench.find("recapPeriodError").isVisible()
    assert not bench.find("recapExportPdf").isEnabled()
    archive(bench).export(Way.PDF)
    bench.settle()
    assert exported(bench) == []


def rows(bench: Bench) -> int:
    shown = archive(bench).state.exporting.preview
    assert shown is not None
    return len(shown.rows)


def test_presets_and_the_preview_follow_the_chosen_period(bench: Bench) -> None:
    answered(bench)
    open_recap(bench)
    assert rows(bench) == 1
    bench.press("periodLastMonth")
    assert rows(bench) == 0
    bench.press("periodMonth")
    chosen = archive(bench).state.exporting
    assert (chosen.from_date, chosen.to_date) == (date(2026, 11, 1), TODAY)
    assert rows(bench) == 1


def test_periods_are_what_an_office_calls_them() -> None:
    assert period(Preset.WEEK, date(2026, 11, 25)) == (TODAY, date(2026, 11, 25))
    assert period(Preset.LAST_MONTH, date(2027, 1, 15)) == (date(2026, 12, 1), date(2026, 12, 31))
    assert period(Preset.TODAY, TODAY) == (TODAY, TODAY)
    assert period(Preset.MONTH, TODAY) == (date(2026, 11, 1), TODAY)


def test_a_date_put_by_the_screen_tells_nobody(bench: Bench) -> None:
    open_recap(bench)
    since = bench.find("recapFrom")
    assert isinstance(since, QDateEdit)
    before = archive(bench).state.exporting
    put_date(since, date(2020, 1, 1))
    assert archive(bench).state.exporting == before


def test_another_officer_starts_on_a_clean_page(bench: Bench) -> None:
    answered(bench)
    open_recap(bench)
    model = archive(bench)
    bench.press("document:guest_book")
    model.reset()
    assert model.state.page is Page.RECAP
    assert model.state.exporting.document is Document.RECAP
    assert model.state.rows is None


def test_a_recap_that_found_no_folder_is_neither_journalled_nor_frozen(bench: Bench) -> None:
    promised(bench)
    open_recap(bench)
    exports(bench.config).parent.mkdir(parents=True, exist_ok=True)
    exports(bench.config).write_text("a file where the folder should be", encoding="utf-8")
    bench.press("recapExportPdf")
    assert archive(bench).state.exporting.stage is Stage.FAILED
    assert bench.count(recap_snapshot) == 0, "nobody holds a paper to which a later solution would be a supplement"
    assert exported(bench) == []


def test_an_export_that_was_given_up_leaves_nothing_in_the_folder(bench: Bench) -> None:
    answered(bench)
    open_recap(bench)
    with locked(bench):
        bench.press("recapExportPdf")
        bench.press("databaseGiveUpButton")
    bench.shell.retry()
    bench.settle()
    assert archive(bench).state.exporting.stage is Stage.FAILED
    assert list(exports(bench.config).iterdir()) == []
    assert exported(bench) == []


@pytest.mark.parametrize("way", ["recapExportPdf", "recapExportXlsx", "recapPrint"])
def test_an_export_stands_in_the_name_of_whoever_asked_for_it(bench: Bench, way: str) -> None:
    answered(bench)
    open_recap(bench)
    button = bench.find(way)
    assert isinstance(button, QAbstractButton)
    button.click()
    bench.shell.gate.sign_out()
    bench.settle()
    query = select(journal.c.staff_id).where(journal.c.kind == "data.exported")
    assert bench.db.read(lambda tx: tx.execute(query).scalars().all()) == [bench.staff_id("wulan")]
