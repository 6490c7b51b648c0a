"""lupdate does not look into f-strings: a text that is translated inside one would stay Indonesian for ever."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
FOLDERS = ("kiosk", "display", "operator", "shared")


def hidden(tree: ast.AST) -> Iterator[int]:
    """Yield the lines on which an f-string translates a text."""
    for text in (node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)):
        for call in (node for node in ast.walk(text) if isinstance(node, ast.Call)):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            if name in {"translate", "tr"}:
                yield call.lineno


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_text_is_translated_inside_an_f_string(folder: str) -> None:
    modules = sorted((ROOT / folder).rglob("*.py"))
    assert modules
    found = [f"{one.relative_to(ROOT)}:{line}" for one in modules for line in hidden(ast.parse(one.read_text("utf-8")))]
    assert found == []


def test_one_that_is_hidden_is_seen() -> None:
    assert list(hidden(ast.parse("f\"{translate('A', 'b')} c\""))) == [1]
