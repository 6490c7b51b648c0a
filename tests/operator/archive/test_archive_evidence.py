"""The evidence dossier at the console: one key, a file that stands in the journal with its hash, and a period of them."""

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

from loket_operator.archive.evidence import save_dossier
from loket_operator.archive.leaving import Delivered, NotDelivered, exports
from loket_operator.archive.state import Document, OpenCase, Stage, Way
from loket_shared.db import DatabaseUnavailable, Reason
from loket_shared.db.schema import journal
from loket_shared.domain.deviations import DeviationKind
from loket_shared.services import deviations
from more_operator_bench import act, answered, archive, case_of, promised
from operator_bench import Bench
from pypdf import PdfReader
from PySide6.QtWidgets import QLabel
from sqlalchemy import select


def exported(bench: Bench) -> list[dict[str, Any]]:
    query = select(journal.c.canonical).where(journal.c.kind == "data.exported").order_by(journal.c.position)
    rows = bench.db.read(lambda tx: tx.execute(query).scalars().all())
    return [json.loads(row) for row in rows]


def words_of(path: Path) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)


def opened(bench: Bench) -> OpenCase:
    case = archive(bench).state.open
    assert case is not None
    return case


def open_form(bench: Bench) -> None:
    issued = answered(bench)
    bench.sign_in("wulan")
    bench.press("tab:archive")
    archive(bench).open_case(case_of(issued))
    bench.settle()


def test_one_key_saves_the_dossier_of_the_open_form(bench: Bench) -> None:
    open_form(bench)
    seen = bench.events("case.viewed")
    bench.key("F4")
    bench.settle()
    made = opened(bench).evidence
    assert made.stage is Stage.DONE
    path = Path(made.path)
    assert (path.parent, path.name) == (exports(bench.config), f"berkas-bukti-{opened(bench).view.form_label}.pdf")
    text = words_of(path)
    for said in ("BERKAS BUKTI", "Budi Santoso", "Sudah dijelaskan.", "S3-09", "Hasil: JURNAL UTUH."):
        assert said in text
    (noted,) = exported(bench)
    assert noted["case"] == opened(bench).view.case_id.hex
    assert (noted["data"]["document"], noted["data"]["sha256"]) == ("dossier", sha256(path.read_bytes()).hexdigest())
    assert bench.events("case.viewed") == seen + 1
    label = bench.find("archiveDossierState")
    assert isinstance(label, QLabel)
    assert label.isVisible()
    assert bench.find("archiveDossier").isEnabled()


def test_a_second_press_while_it_is_made_does_nothing(bench: Bench) -> None:
    open_form(bench)
    bench.find("archiveDossier").click()  # type: ignore[attr-defined]
    assert opened(bench).evidence.stage is Stage.RUNNING
    assert not bench.find("archiveDossier").isEnabled()
    archive(bench).save_dossier()
    bench.settle()
    assert len(exported(bench)) == 1


def test_a_folder_that_cannot_be_written_is_said_beside_the_button(bench: Bench) -> None:
    open_form(bench)
    exports(bench.config).parent.mkdir(parents=True, exist_ok=True)
    exports(bench.config).write_text("a file where the folder should be", encoding="utf-8")
    bench.press("archiveDossier")
    assert opened(bench).evidence.stage is Stage.FAILED
    refusal = bench.find("archiveRefusal")
    assert isinstance(refusal, QLabel)
    assert str(exports(bench.config)) in refusal.text()


def test_a_form_closed_meanwhile_is_not_opened_again(bench: Bench) -> None:
    open_form(bench)
    archive(bench).save_dossier()
    archive(bench).close_case()
    bench.settle()
    assert archive(bench).state.open is None
    assert len(list(exports(bench.config).glob("berkas-bukti-*.pdf"))) == 1


def test_a_database_that_is_away_is_said_and_nothing_is_made(bench: Bench) -> None:
    open_form(bench)
    told: list[Delivered | NotDelivered] = []
    console = bench.shell.console
    real = console.work.read_long

    def away(_fn: object, _done: object, failed: Callable[[DatabaseUnavailable], None]) -> None:
        failed(DatabaseUnavailable(Reason.AWAY))

    console.work.read_long = away  # type: ignore[method-assign, assignment]
    save_dossier(console, opened(bench).view.case_id, told.append)
    console.work.read_long = real  # type: ignore[method-assign]
    bench.settle()
    (outcome,) = told
    assert isinstance(outcome, NotDelivered)
    assert "Coba lagi" in outcome.why
    assert exported(bench) == []


def test_an_act_that_was_given_up_leaves_no_file(bench: Bench) -> None:
    open_form(bench)
    told: list[Delivered | NotDelivered] = []
    console = bench.shell.console
    case_id = opened(bench).view.case_id
    save_dossier(console, case_id, told.append)
    while f"dossier:{case_id}" not in console.acting.busy:
        bench.work.run_next()
    console.acting._wait(f"dossier:{case_id}", console.acting._sent[f"dossier:{case_id}"])  # noqa: SLF001 - as if the database went away
    console.acting.give_up()
    bench.settle()
    (outcome,) = told
    assert isinstance(outcome, NotDelivered)
    assert list(exports(bench.config).iterdir()) == []


def test_a_period_lists_the_cases_that_deviated_and_saves_them(bench: Bench) -> None:
    first = answered(bench)
    promised(bench, "Rina Kartika")
    found, equipment = "Komputer mati dua kali", DeviationKind.EQUIPMENT
    bench.db.write(lambda tx: deviations.raise_deviation(tx, act(bench), equipment, 9, found, case_id=case_of(first)))
    bench.sign_in("wulan")
    bench.press("tab:archive")
    bench.press("recapPageButton")
    bench.press("document:dossier")
    shown = archive(bench).state.exporting.preview
    assert shown is not None
    assert [(row[0], row[3:]) for row in shown.rows] == [("1", ("dijawab", "1", "1", "1"))]
    assert not bench.find("recapExportXlsx").isVisible()
    bench.press("recapExportPdf")
    made = archive(bench).state.exporting
    assert (made.stage, Path(made.path).name) == (Stage.DONE, "berkas-bukti-2026-11-23.pdf")
    text = words_of(Path(made.path))
    assert found in text
    assert "Budi Santoso" in text
    assert "Rina Kartika" not in text
    (noted,) = exported(bench)
    assert (noted["data"]["document"], noted["data"]["rows"]) == ("dossier", 1)
    assert noted["data"]["sha256"] == sha256(Path(made.path).read_bytes()).hexdigest()


def test_all_cases_on_wish_and_on_paper(bench: Bench) -> None:
    answered(bench)
    promised(bench, "Rina Kartika")
    bench.sign_in("wulan")
    bench.press("tab:archive")
    bench.press("recapPageButton")
    bench.press("document:dossier")
    model = archive(bench)
    assert model.state.exporting.preview is not None
    assert model.state.exporting.preview.rows == ()
    bench.key("F9")
    bench.settle()
    assert model.state.exporting.every_case
    assert len(model.state.exporting.preview.rows) == 2
    model.export(Way.XLSX)
    bench.settle()
    assert exported(bench) == []
    bench.press("recapPrint")
    (paper,) = bench.paper_folder.glob("berkas-bukti*.pdf")
    assert "Rina Kartika" in words_of(paper)
    assert exported(bench)[0]["data"]["rows"] == 2
    model.choose_document(Document.RECAP)
    bench.settle()
    assert model.state.exporting.preview is not None
    assert bench.find("recapExportXlsx").isVisible()
    assert not bench.find("dossierEveryCase").isVisible()
