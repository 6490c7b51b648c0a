"""The layout of the repository itself: what would break everything else, found early."""

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def files(pattern: str) -> list[Path]:
    """The repository's files, without those of environments and caches."""
    return [
        path
        for path in ROOT.glob(pattern)
        if not any(part.startswith((".", "__py")) for part in path.relative_to(ROOT).parts)
    ]


def test_the_operator_folder_never_hides_the_standard_library() -> None:
    assert not (ROOT / "operator" / "__init__.py").exists()
    words = [sys.executable, "-c", "import operator, collections; print(operator.__file__)"]
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    found = subprocess.run(words, cwd=ROOT, env=clean, check=True, capture_output=True, text=True).stdout
    assert not Path(found.strip()).is_relative_to(ROOT)


def test_every_program_folder_holds_one_package_named_after_it() -> None:
    for folder in ("kiosk", "display", "operator", "shared", "assets"):
        packages = [path.parent.name for path in (ROOT / folder).glob("*/__init__.py")]
        assert packages == [f"loket_{folder}"]


def test_tests_are_found_by_path_so_they_have_no_packages_and_unique_names() -> None:
    assert files("tests/**/__init__.py") == []
    names = Counter(path.name for path in files("tests/**/test_*.py"))
    assert [name for name, count in names.items() if count > 1] == []


def test_no_file_of_ours_names_a_folder_of_somebody_s_machine() -> None:
    homes = ("/ro" + "ot/", "/wo" + "rk/")
    texts = [path for kind in ("py", "qml", "md", "toml", "feature") for path in files(f"**/*.{kind}")]
    assert [path for path in texts if any(home in path.read_text() for home in homes)] == []


def test_decisions_are_short_and_listed() -> None:
    decisions = files("docs/adr/0*.md")
    index = (ROOT / "docs" / "adr" / "README.md").read_text()
    assert decisions
    for decision in decisions:
        assert len(decision.read_text().splitlines()) <= 40, decision
        assert f"({decision.name})" in index


def test_no_layout_is_asked_for_its_items() -> None:
    """PySide keeps a layout item that Qt frees, and crashes later; `loket_operator.widgets.layout.discard` takes widgets out."""
    asked = [
        path for path in files("*/loket_*/**/*.py") if re.search(r"\.(itemAt|takeAt|replaceWidget)\(", path.read_text())
    ]
    assert asked == []
