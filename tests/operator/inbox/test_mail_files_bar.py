"""Files that strangers sent: shown where that is safe, saved so that nothing runs them, attached to the case once."""

import stat
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import files
import pytest
from escalation_bench import latest
from inbox_bench import comes, letter, mailing, to_inbox, with_lkpp, workspace
from inbox_bench import files as mail_files
from loket_operator.mail_files.names import SUFFIX, saved_as, visible
from loket_shared.db.schema import attachment
from loket_shared.services import inbox_deciding
from operator_bench import Bench
from PySide6.QtWidgets import QListWidget
from settings_bench import said
from sqlalchemy import select


def exports(bench: Bench) -> list[Path]:
    return sorted((bench.config.data_dir / "exports").glob("*"))


def opened(bench: Bench, enclosed: dict[str, bytes], text: str = "Terlampir.") -> UUID:
    mailing(bench)
    at = comes(bench, letter("Berkas", text, enclosed=enclosed))
    to_inbox(bench)
    bench.key("Return")
    return at


def linked(bench: Bench, enclosed: dict[str, bytes]) -> UUID:
    """Let a mail be linked by Dimas and opened among those linked; returns the case."""
    mailing(bench)
    case_id = with_lkpp(bench)
    at = comes(bench, letter("Berkas", enclosed=enclosed))
    act = bench.kiosk.act(bench.clock, staff_id=bench.staff_id("dimas"))
    escalation_id = latest(bench, case_id).id
    bench.db.write(lambda tx: inbox_deciding.link(tx, act, at, 2, escalation_id))
    to_inbox(bench)
    bench.key("Alt+E")
    bench.key("Return")
    return case_id


def choose(bench: Bench, *places: int) -> None:
    found = bench.find("mailFileList")
    assert isinstance(found, QListWidget)
    found.clearSelection()
    for at in places:
        found.item(at).setSelected(True)
    found.setCurrentRow(places[-1], found.selectionModel().SelectionFlag.NoUpdate)


def test_a_picture_is_shown_beside_the_work_and_that_is_journalled(bench: Bench) -> None:
    opened(bench, {"layar.png": files.picture()})
    before = bench.events("mail.opened")
    bench.key("Alt+B")
    window = workspace(bench).inbox.page.mail.files.window_
    assert window.isVisible()
    assert not window.isModal()
    assert bench.events("mail.opened") == before + 1
    bench.key("Esc")
    assert not window.isVisible()
    bench.key("Esc")
    assert bench.find("inboxList").isVisible(), "the keyboard is back at the mail"


@pytest.mark.parametrize(
    ("name", "made", "word"),
    [
        ("faktur.pdf", lambda: b"MZ\x90\x00" + bytes(300), "program"),
        ("faktur.pdf.exe", lambda: b"MZ\x90\x00" + bytes(300), "program"),
        ("buka.html", lambda: b"<html><script>x</script>", "skrip"),
        ("penawaran.rhs", lambda: b"\x01\x02", "penawaran"),
        ("makro.xlsm", files.word, "makro"),
        ("aktif.pdf", lambda: files.pdf(b"/OpenAction<</S/JavaScript/JS(x)>>"), "skrip"),
        ("bom.docx", files.bomb, "mengembang"),
    ],
)
def test_what_could_do_harm_is_never_opened_and_saved_only_under_a_name_that_nothing_runs(
    bench: Bench, name: str, made: Callable[[], bytes], word: str
) -> None:
    content = made()
    opened(bench, {name: content})
    bench.key("Alt+B")
    window = workspace(bench).inbox.page.mail.files.window_
    assert not window.isVisible()
    assert word in said(bench, "mailFilesSaid")
    bench.key("Alt+S")
    (kept,) = exports(bench)
    assert kept.suffix == SUFFIX
    assert kept.read_bytes() == content
    assert stat.S_IMODE(kept.stat().st_mode) & 0o177 == 0
    assert str(kept) in said(bench, "mailFilesSaid")


def test_an_archive_is_saved_only_at_the_second_press(bench: Bench) -> None:
    opened(bench, {"berkas.zip": files.packed({"a.txt": "a"})})
    bench.key("Alt+S")
    assert exports(bench) == []
    assert "sekali lagi" in said(bench, "mailFilesSaid")
    bench.key("Alt+S")
    assert [one.name for one in exports(bench)] == ["berkas.zip"]
    assert bench.events("mail.saved") == 1


def test_the_second_press_counts_for_the_file_that_was_warned_of(bench: Bench) -> None:
    opened(bench, {"a.zip": files.packed({"a": "a"}), "b.zip": files.packed({"b": "b"})})
    choose(bench, 0)
    bench.key("Alt+S")
    choose(bench, 1)
    bench.key("Alt+S")
    assert exports(bench) == []


def test_the_mail_itself_is_saved_as_it_came(bench: Bench) -> None:
    mailing(bench)
    raw = b"\x00bukan e-mail\xff"
    comes(bench, raw)
    to_inbox(bench)
    bench.key("Return")
    bench.key("Alt+U")
    (kept,) = exports(bench)
    assert (kept.suffix, kept.read_bytes()) == (".eml", raw)
    assert kept.name.startswith("e-mail-2026-11-23-")
    assert bench.events("mail.saved") == 1


def test_chosen_files_of_a_linked_mail_become_files_of_the_case(bench: Bench) -> None:
    case_id = linked(bench, {"panduan.pdf": files.pdf(), "layar.png": files.picture(), "x.exe": b"MZ" + bytes(99)})
    choose(bench, 0, 1)
    bench.key("Alt+L")
    assert "2 berkas dilampirkan" in said(bench, "mailFilesSaid")
    rows = bench.db.read(lambda tx: tx.execute(select(attachment.c.case_id, attachment.c.name)).all())
    assert sorted(rows) == sorted([(case_id, "panduan.pdf"), (case_id, "layar.png")])
    choose(bench, 0, 1, 2)
    bench.key("Alt+L")
    words = said(bench, "mailFilesSaid")
    assert "tidak dilampirkan dua kali" in words
    assert "program" in words
    assert bench.count(attachment) == 2


def test_files_of_a_mail_that_belongs_nowhere_cannot_be_attached(bench: Bench) -> None:
    opened(bench, {"a.png": files.picture()})
    assert not bench.find("mailFileAttach").isVisible()
    mail_files(bench).attach({0})
    bench.settle()
    assert bench.count(attachment) == 0


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("faktur\u202efdp.exe", "fakturfdp.exe"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\x\\a.pdf", "a.pdf"),
        ("a\r\nb\x00.pdf", "ab.pdf"),
        ("", ""),
    ],
)
def test_a_name_hides_nothing(name: str, shown: str) -> None:
    assert visible(name) == shown


def test_only_endings_that_nothing_runs_are_kept() -> None:
    assert saved_as("a.zip", harmful=False) == ("a", ".zip")
    assert saved_as("a.zip", harmful=True) == ("a.zip", SUFFIX)
    assert saved_as("CON.zip", harmful=False) == ("_CON", ".zip")
    assert saved_as("nul.tar.exe", harmful=False) == ("_nul.tar.exe", SUFFIX)
    for name in ("a.scr", "a.msi", "a.pdf.lnk", "a", "a.ZIP.exe", "x.\u202ezip.exe"):
        assert saved_as(name, harmful=False)[1] == SUFFIX, name
