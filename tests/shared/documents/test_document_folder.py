"""Documents in a folder: whole or not at all, never one over another."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from loket_shared.qt.documents.folder import file_name, put_into


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("FK-2026-000413 ASLI", "FK-2026-000413-ASLI"),
        ("../../etc/passwd", "etc-passwd"),
        ("..", "dokumen"),
        ("", "dokumen"),
        ("Rekap 1 – 30 November 2026.", "Rekap-1-30-November-2026"),
        ("محمد", "dokumen"),
        ("x" * 300, "x" * 100),
        ("-rf", "rf"),
    ],
)
def test_a_title_makes_a_harmless_file_name(title: str, name: str) -> None:
    assert file_name(title) == name


def test_the_same_bytes_are_kept_once_and_others_get_a_number(tmp_path: Path) -> None:
    assert put_into(tmp_path, "a", b"one") == tmp_path / "a.pdf"
    assert put_into(tmp_path, "a", b"one") == tmp_path / "a.pdf"
    assert put_into(tmp_path, "a", b"two") == tmp_path / "a_2.pdf"
    assert put_into(tmp_path, "a", b"two") == tmp_path / "a_2.pdf"
    assert put_into(tmp_path, "a", b"one", again=True) == tmp_path / "a_3.pdf"
    assert put_into(tmp_path, "a", b"x", suffix=".xlsx") == tmp_path / "a.xlsx"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.pdf", "a.xlsx", "a_2.pdf", "a_3.pdf"]


def test_many_at_once_never_write_over_each_other(tmp_path: Path) -> None:
    contents = [b"%d" % number for number in range(40)]
    with ThreadPoolExecutor(8) as pool:
        paths = list(pool.map(lambda data: put_into(tmp_path, "a", data), contents))
    assert [path.read_bytes() for path in paths if path] == contents
    assert len(list(tmp_path.iterdir())) == 40


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert put_into(tmp_path / "file", "a", b"one") is None
    assert put_into(tmp_path / "new" / "deep", "a", b"one") == tmp_path / "new" / "deep" / "a.pdf"


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("loket_shared.qt.documents.folder.os.fsync", full)
    assert put_into(tmp_path, "a", b"one") is None
    assert list(tmp_path.iterdir()) == []
