"""Monitoring through the console's own widgets: what is shown is what was recorded, and what leaves stands in the journal."""

import json
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from loket_operator.archive.leaving import exports
from loket_operator.monitoring.figure_words import source
from loket_operator.monitoring.figures import shown
from loket_operator.monitoring.live_pane import LivePane
from loket_operator.monitoring.reading import read_document
from loket_operator.monitoring.report_table import FiguresTable
from loket_operator.monitoring.state import Form, MonitoringState, Page, Stage, Subject
from loket_operator.monitoring.step_figures import steps
from loket_operator.monitoring.words import lasting
from loket_operator.monitoring.workspace import MonitoringWorkspace
from loket_operator.widgets.choices import choose, chosen
from loket_operator.widgets.table import Table
from loket_shared.db.schema import deviation, disturbance, journal
from loket_shared.domain.deviations import Cause, DeviationKind, Party
from loket_shared.qt.documents.register import register_pdf
from loket_shared.qt.documents.report import report_pdf, report_xlsx, text
from loket_shared.services.deviation_lines import Stage as RegisterStage
from loket_shared.services.deviation_paper import register_document
from loket_shared.services.deviation_register import RegisterQuery
from loket_shared.services.deviations import raise_deviation
from monitoring_states import COMPLIANCE, MONTH, YEAR
from more_operator_bench import act, answered, promised
from operator_bench import Bench
from pypdf import PdfReader
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit
from sqlalchemy import select


def workspace(bench: Bench) -> MonitoringWorkspace:
    found = bench.shell.workspaces["monitoring"]
    assert isinstance(found, MonitoringWorkspace)
    return found


def state(bench: Bench) -> MonitoringState:
    return workspace(bench).model.state


def opened(bench: Bench, page: str = "") -> None:
    bench.sign_in("wulan")
    bench.press("tab:monitoring")
    if page:
        bench.press(f"{page}PageButton")


def soon(bench: Bench) -> None:
    """Let what was put off a moment be read."""
    workspace(bench).model.read()
    bench.settle()


def table(bench: Bench, name: str) -> list[tuple[str, ...]]:
    found = bench.find(name)
    assert isinstance(found, Table)
    return [row.cells for row in found.table.rows]


def figure(bench: Bench, name: str) -> str:
    found = bench.find(f"figureValue:{name}")
    assert isinstance(found, QLabel)
    return found.text()


def exported(bench: Bench) -> list[dict[str, object]]:
    query = select(journal.c.canonical).where(journal.c.kind == "data.exported").order_by(journal.c.seq)
    return [json.loads(row)["data"] for row in bench.db.read(lambda tx: tx.execute(query).scalars().all())]


def late(bench: Bench) -> None:
    """Let one visitor's problem take a minute longer than its half hour, and look at the register."""
    answered(bench, after=31 * 60)
    opened(bench, "register")
    assert state(bench).lines


def path_of(bench: Bench, prefix: str) -> Path:
    label = bench.find(f"{prefix}ExportPath")
    assert isinstance(label, QLabel)
    return Path(label.text())


def test_who_waits_is_counted_while_one_looks(bench: Bench) -> None:
    bench.visitor()
    bench.clock.advance(300)
    bench.visitor("Rina Kartika", priority=True)
    opened(bench)
    assert [row[2] for row in table(bench, "liveWaiting")] == ["5 mnt", "0 mnt"]
    bench.clock.advance(120)
    workspace(bench).tick()
    assert [row[2] for row in table(bench, "liveWaiting")] == ["7 mnt", "2 mnt"]
    assert "Budi" not in str(table(bench, "liveWaiting"))


def test_an_officer_sees_the_live_page_and_nothing_else(bench: Bench) -> None:
    bench.sign_in("sari")
    bench.press("tab:monitoring")
    assert isinstance(bench.find("liveDesks").parent().parent(), LivePane)
    assert not bench.find("periodPageButton").isVisible()
    assert not bench.find("disturbanceButton").isVisible()
    workspace(bench).model.show_page(Page.REGISTER)
    assert state(bench).page is Page.LIVE


def test_a_period_shows_its_numbers_and_follows_what_is_chosen(bench: Bench) -> None:
    answered(bench)
    promised(bench, "Rina Kartika")
    opened(bench, "period")
    assert (figure(bench, "issued"), figure(bench, "served"), figure(bench, "cases")) == ("2", "0", "2")
    bench.press("periodLastMonth")
    soon(bench)
    assert figure(bench, "issued") == "0"
    assert bench.find("periodEmpty").isVisible()
    bench.press("periodToday")
    soon(bench)
    bench.press(f"subject:{Subject.SERVICES}")
    shown_table = bench.find("periodTable")
    assert isinstance(shown_table, FiguresTable)
    assert shown_table.figures.section.rows[0][1] == 2


def test_a_narrowed_report_asks_for_less(bench: Bench) -> None:
    answered(bench)
    opened(bench, "period")
    box = bench.find("periodService")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(2)
    box.activated.emit(2)
    soon(bench)
    assert state(bench).wish.service_id is not None
    assert figure(bench, "issued") == "0"


@pytest.mark.parametrize("way", ["Xlsx", "Pdf"])
@pytest.mark.parametrize("page", ["period", "compliance", "register"])
def test_what_leaves_stands_in_the_journal_with_its_hash(bench: Bench, page: str, way: str) -> None:
    answered(bench)
    opened(bench, page)
    bench.press(f"{page}Export{way}")
    assert state(bench).exporting.stage is Stage.DONE, state(bench).exporting
    [noted] = exported(bench)
    path = path_of(bench, page)
    assert path.suffix == f".{way.lower()}"
    assert noted["sha256"] == sha256(path.read_bytes()).hexdigest()
    assert noted["document"] in {"service_report", "compliance", "deviation_register"}


def test_a_report_that_found_no_folder_is_not_journalled(bench: Bench) -> None:
    answered(bench)
    opened(bench, "period")
    folder = exports(bench.config)
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("a file where the folder should be", encoding="utf-8")
    bench.press("periodExportPdf")
    assert state(bench).exporting.stage is Stage.FAILED
    assert str(folder) in state(bench).exporting.trouble
    assert exported(bench) == []


def test_a_late_step_is_explained_by_one_key_and_signed_off(bench: Bench) -> None:
    late(bench)
    first = bench.find("registerList")
    assert isinstance(first, Table)
    first.selectRow(0)
    first.setFocus()
    bench.key("Return")
    assert state(bench).chosen is not None
    bench.key("1")
    assert next(row[5] for row in table(bench, "registerList")) == "Pengunjung banyak"
    bench.press("signAllButton")
    assert next(row[6] for row in table(bench, "registerList")) == "disetujui"
    history = bench.find("deviationHistory")
    assert isinstance(history, QLabel)
    assert "disetujui" in history.text()


def test_a_correction_is_a_further_entry_by_the_supervisor(bench: Bench) -> None:
    late(bench)
    workspace(bench).model.choose((state(bench).lines or ())[0].id)
    bench.settle()
    bench.find("registerList").setFocus()
    bench.key("1")
    bench.press("signAllButton")
    bench.key("F2")
    assert state(bench).form is Form.CORRECT
    box = bench.find("correctCause")
    assert isinstance(box, QComboBox)
    assert chosen(box, Cause) is Cause.MANY_VISITORS
    bench.press("correctFormSave")
    refusal = bench.find("correctFormRefusal")
    assert isinstance(refusal, QLabel)
    assert refusal.text() == "Tulis dahulu keterangannya."
    choose(box, Cause.HARD_PROBLEM)
    bench.write("correctText", "Salah tekan")
    bench.press("correctFormSave")
    assert state(bench).form is Form.NONE
    [line] = state(bench).lines or ()
    assert (line.cause, line.text, line.stage) == (Cause.HARD_PROBLEM, "Salah tekan", RegisterStage.EXPLAINED)
    history = bench.find("deviationHistory")
    assert isinstance(history, QLabel)
    assert "koreksi – Permasalahan sulit" in history.text()


def test_a_long_register_is_turned_page_by_page(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("loket_shared.services.deviation_register.register_page.__defaults__", (0, 2))
    issued = answered(bench)
    opened(bench, "register")
    for n in range(5):
        found = f"Temuan {n}"
        bench.db.write(
            lambda tx, found=found: raise_deviation(
                tx, act(bench), DeviationKind.OUTPUT, 9, found, case_id=issued.case_id
            )
        )
    workspace(bench).model.read()
    bench.settle()
    where = bench.find("registerPage")
    assert isinstance(where, QLabel)
    assert (where.text(), [row[3] for row in table(bench, "registerList")]) == (
        "Halaman 1 dari 3",
        ["Temuan 0", "Temuan 1"],
    )
    assert not bench.find("registerBack").isEnabled()
    bench.key("Alt+PgDown")
    bench.key("Alt+PgDown")
    bench.settle()
    assert (where.text(), [row[3] for row in table(bench, "registerList")]) == ("Halaman 3 dari 3", ["Temuan 4"])
    assert not bench.find("registerOn").isEnabled()
    bench.press("registerBack")
    assert where.text() == "Halaman 2 dari 3"


@pytest.mark.parametrize(
    ("box", "met", "missed"),
    [
        ("registerStage", RegisterStage.OPEN, RegisterStage.SIGNED),
        ("registerKind", DeviationKind.TIME, DeviationKind.OUTPUT),
        ("registerParty", Party.OFFICE, Party.LKPP),
        ("registerCause", None, Cause.POWER),
    ],
)
def test_the_register_is_narrowed_by_each_choice(bench: Bench, box: str, met: object, missed: object) -> None:
    late(bench)
    found = bench.find(box)
    assert isinstance(found, QComboBox)
    for wanted, count in ((met, 1), (missed, 0)):
        choose(found, wanted)
        found.activated.emit(found.currentIndex())
        soon(bench)
        assert len(state(bench).lines or ()) == count


def test_digits_typed_into_a_field_choose_no_cause(bench: Bench) -> None:
    late(bench)
    first = (state(bench).lines or ())[0]
    workspace(bench).model.choose(first.id)
    bench.settle()
    bench.write("deviationText", "123")
    field = bench.find("deviationText")
    assert isinstance(field, QLineEdit)
    assert field.text() == "123"
    assert (state(bench).lines or ())[0].cause is None


def test_another_cause_needs_words_and_says_so(bench: Bench) -> None:
    late(bench)
    workspace(bench).model.choose((state(bench).lines or ())[0].id)
    bench.settle()
    bench.press("cause:other")
    refusal = bench.find("deviationRefusal")
    assert isinstance(refusal, QLabel)
    assert refusal.isVisible()
    assert refusal.text() == "Tulis dahulu keterangannya."


def test_a_deviation_is_raised_by_hand_at_a_form_number(bench: Bench) -> None:
    issued = answered(bench)
    opened(bench, "register")
    bench.press("raiseButton")
    assert state(bench).form is Form.RAISE
    bench.write("raiseCase", "FK-1999-000001")
    bench.write("raiseFound", "Pencetak macet")
    bench.press("raiseFormSave")
    refusal = bench.find("raiseFormRefusal")
    assert isinstance(refusal, QLabel)
    assert "tidak ditemukan" in refusal.text()
    assert issued.form_label is not None
    bench.write("raiseCase", issued.form_label)
    box = bench.find("raiseStep")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(next(at for at in range(box.count()) if box.itemText(at).startswith("S3-09")))
    bench.press("raiseFormSave")
    assert state(bench).form is Form.NONE
    assert bench.count(deviation) == 1
    assert [row[3] for row in table(bench, "registerList")] == ["Pencetak macet"]


def test_a_disturbance_begins_and_ends_from_the_live_page(bench: Bench) -> None:
    opened(bench)
    bench.press("disturbanceButton")
    bench.write("disturbanceText", "Listrik padam di gedung")
    bench.write("disturbanceSince", "99.99")
    bench.press("disturbanceFormSave")
    assert bench.count(disturbance) == 0
    bench.write("disturbanceSince", "09.00")
    bench.press("disturbanceFormSave")
    assert bench.count(disturbance) == 1
    [one] = [row for row in state(bench).disturbances if row.ended_at is None]
    bench.clock.advance(60)
    button = bench.find(f"endDisturbance:{one.id.hex[-6:]}")
    assert isinstance(button, QAbstractButton)
    assert button.isVisible()
    button.click()
    bench.settle()
    assert bench.find("disturbanceCalm").isVisible()


def test_the_expected_end_of_a_disturbance_is_moved_from_the_live_page(bench: Bench) -> None:
    opened(bench)
    bench.press("disturbanceButton")
    bench.write("disturbanceText", "Listrik padam di gedung")
    bench.write("disturbanceUntil", "10.15")
    bench.press("disturbanceFormSave")
    [one] = state(bench).disturbances
    sign = one.id.hex[-6:]
    bench.press(f"moveEnd:{sign}")
    field = bench.find("moveEndUntil")
    assert isinstance(field, QLineEdit)
    assert field.text() == "10.15"
    assert field.hasFocus()
    bench.write("moveEndUntil", "25.00")
    bench.key("F12")
    assert "09.15" in text_of(bench, "moveEndFormRefusal")
    bench.write("moveEndUntil", "09.00")
    bench.key("F12")
    assert "belum lewat" in text_of(bench, "moveEndFormRefusal")
    bench.write("moveEndUntil", "11.45")
    bench.key("F12")
    assert state(bench).form is Form.NONE
    assert "11.45" in text_of(bench, f"disturbance:{sign}")
    bench.press(f"moveEnd:{sign}")
    bench.write("moveEndUntil", "")
    bench.key("F12")
    assert [row.ended_at for row in state(bench).disturbances] == [None]
    assert bench.events("disturbance.moved") == 2


def text_of(bench: Bench, name: str) -> str:
    shown_ = bench.find(name)
    assert isinstance(shown_, QLabel)
    return shown_.toolTip() or shown_.text()


def test_every_subject_has_a_table_whose_rows_fit_its_titles() -> None:
    for sample in (MONTH, YEAR):
        assert sample.report is not None
        for subject in Subject:
            made = shown(sample.report.period, subject, source)
            assert all(len(row) == len(made.section.headers) for row in made.section.rows), subject
            assert all(len(values) == len(made.chart.labels) for _, values in made.chart.series), subject
        for one in sample.report.compliance:
            made = steps(one, source)
            assert all(len(row) == len(made.section.headers) for row in made.section.rows)


def test_what_was_not_measured_is_a_dash_and_never_zero() -> None:
    assert COMPLIANCE.report is not None
    made = steps(COMPLIANCE.report.compliance[0], source).section
    assert [text(cell, lasting) for cell in made.rows[10][2:]] == ["tidak berlaku", *["–"] * 9]
    assert [text(cell, lasting) for cell in made.rows[7][7:9]] == ["tidak diukur", "–"]


def test_paper_and_spreadsheet_hold_the_same_figures(bench: Bench) -> None:
    answered(bench)
    opened(bench, "period")
    office_id, wish, now = bench.kiosk.office_id, state(bench).wish, bench.clock.now()
    made = bench.db.read(lambda tx: read_document(tx, office_id, Page.PERIOD, wish, "Hanya: =1+1.", now))
    pages = PdfReader(BytesIO(report_pdf(made)))
    words = "\n".join(page.extract_text() for page in pages.pages)
    assert "Menunggu panggilan" in words
    book = openpyxl.load_workbook(BytesIO(report_xlsx(made)))
    cells = [cell for sheet in book.worksheets for row in sheet for cell in row]
    assert any(cell.value == "Menunggu panggilan" for cell in cells)
    assert not any(cell.data_type == "f" for cell in cells)
    register = bench.db.read(
        lambda tx: register_document(tx, office_id, RegisterQuery(wish.from_date, wish.to_date), now)
    )
    assert "Tidak ada penyimpangan" in PdfReader(BytesIO(register_pdf(register))).pages[0].extract_text()
