"""Files of a case at the console: brought by choosing, dropping and pasting, opened in a window of their own, taken away."""

import stat
from pathlib import Path

import files
from loket_operator.desk.workspace import DeskWorkspace
from loket_operator.knowledge.files_strip import FilesStrip
from loket_operator.knowledge.pictures import seen
from loket_operator.knowledge.saved_copies import SavedCopies
from loket_shared.db.schema import attachment, attachment_bytes, new_id
from loket_shared.domain.attachments import FileType
from operator_bench import Bench
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel


def strip(bench: Bench) -> FilesStrip:
    found = bench.shell.workspaces["desk"]
    assert isinstance(found, DeskWorkspace)
    return found.findChildren(FilesStrip)[0]


def serving(bench: Bench) -> FilesStrip:
    bench.visitor()
    bench.sign_in("sari")
    bench.press("callNextButton")
    bench.press("presentButton")
    bench.settle()
    return strip(bench)


def said(bench: Bench) -> str:
    found = bench.find("filesSaid")
    assert isinstance(found, QLabel)
    return found.text()


def test_chosen_files_are_kept_and_refused_ones_say_why_beside_the_button(bench: Bench, tmp_path: Path) -> None:
    shown = serving(bench)
    good, lying, offer = tmp_path / "layar.png", tmp_path / "surat.pdf", tmp_path / "penawaran.rhs"
    good.write_bytes(files.picture())
    lying.write_bytes(files.picture())
    offer.write_bytes(b"x")
    shown.choose = lambda: [good]
    bench.key("Alt+I")
    bench.settle()
    assert bench.count(attachment) == 1
    assert "layar.png" in said(bench)
    assert bench.find("file:1").isVisible()
    shown.choose = lambda: [lying]
    bench.press("filesAdd")
    bench.settle()
    assert "surat.png" in said(bench)
    shown.choose = lambda: [offer]
    bench.press("filesAdd")
    bench.settle()
    assert ".rhs" in said(bench)
    assert bench.count(attachment) == 2


def test_a_file_is_opened_beside_the_work_and_taken_away_by_a_reason(bench: Bench, tmp_path: Path) -> None:
    shown = serving(bench)
    document = tmp_path / "surat.pdf"
    document.write_bytes(files.pdf())
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(document))])
    shown.take(dropped)
    bench.settle()
    bench.press("file:1")
    bench.settle()
    assert shown.window_.isVisible()
    assert not shown.window_.isModal()
    assert not shown.window_.findChildren(QLabel, "filePicture")[0].pixmap().isNull()
    reason = shown.window_.findChild(type(shown.window_.copy), "fileRemove:secret")
    assert reason is not None
    reason.click()
    bench.settle()
    assert not shown.window_.isVisible()
    assert bench.count(attachment) == 1
    assert bench.count(attachment_bytes) == 0
    assert not bench.find("file:1").isVisible()
    bench.press("filesMore")
    assert shown.window_.isVisible()
    shown.window_.hide()


def test_a_screenshot_is_pasted(bench: Bench) -> None:
    shown = serving(bench)
    pasted = QMimeData()
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.fill(0)
    pasted.setImageData(picture)
    shown.take(pasted)
    bench.settle()
    assert bench.count(attachment) == 1
    assert ".png" in said(bench)


def test_copies_lie_where_only_this_person_reads_them_and_go(tmp_path: Path) -> None:
    copies = SavedCopies()
    path = copies.put(new_id(), "a.txt", b"isi")
    assert stat.S_IMODE(path.stat().st_mode) == 0o400
    assert stat.S_IMODE(path.parent.parent.stat().st_mode) == 0o700
    copies.clear()
    assert not path.exists()
    assert tmp_path.exists()


def test_what_cannot_be_drawn_is_no_fault(bench: Bench) -> None:
    assert bench.shell
    assert seen(b"%PDF-1.4 rusak", FileType.PDF).picture is None
    assert seen(b"rusak", FileType.PNG).picture is None
    assert seen(files.pdf(), FileType.PDF).pages == 1
    assert seen(b"teks", FileType.TEXT).picture is None
