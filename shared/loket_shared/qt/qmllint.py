"""Checks every QML file against the types that our Python modules give to QML: `python -m loket_shared.qt.qmllint`.

Qt's checker cannot see Python classes, so a description of each is generated into build/qml first, by Qt's own tools.
"""

import ast
import json
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[3]
PROGRAMS = ("shared", "kiosk", "display", "operator")

_IMPORT_NAME = re.compile(r'^QML_IMPORT_NAME = "([A-Za-z][\w.]*)"$', re.MULTILINE)
_CPP_TYPES = {"list": "QVariantList", "dict": "QVariantMap"}
_QT_TYPES = ("core", "gui", "qml", "qmlmodels", "quick")


def python_modules(root: Path) -> dict[str, tuple[Path, ...]]:
    """Return QML import name -> Python files that declare it, for all programs under a checkout."""
    found: dict[str, list[Path]] = defaultdict(list)
    for program in PROGRAMS:
        for file in sorted((root / program).rglob("*.py")):
            match = _IMPORT_NAME.search(file.read_text(encoding="utf-8"))
            if match:
                found[match[1]].append(file)
    return {name: tuple(files) for name, files in found.items()}


def qml_files(root: Path) -> tuple[Path, ...]:
    """Return every QML file of the programs."""
    return tuple(file for program in PROGRAMS for file in sorted((root / program).rglob("*.qml")))


def import_paths(root: Path) -> tuple[Path, ...]:
    """Return the folders under which QML modules lie: each program's `qml`."""
    return tuple(
        sorted(folder for program in PROGRAMS for folder in (root / program).glob("**/qml") if folder.is_dir())
    )


def describe(modules: dict[str, tuple[Path, ...]], out: Path) -> None:
    """Write qmldir and type description of each Python module below `out`; raises CalledProcessError."""
    dumps = {name: _dump(name, files, out) for name, files in modules.items()}
    metatypes = Path(PySide6.__file__).parent / "Qt" / "metatypes"
    qt_types = [metatypes / f"qt6{part}_metatypes.json" for part in _QT_TYPES]
    for name, dump in dumps.items():
        others = [other for module, other in dumps.items() if module != name]
        _register(name, dump, [*qt_types, *others])


def lint(root: Path = ROOT) -> int:
    """Describe the Python types, then check all QML with no warning allowed; returns the exit code."""
    out = root / "build" / "qml"
    describe(python_modules(root), out)
    files = qml_files(root)
    if not files:
        return 0
    folders = [word for folder in (out, *import_paths(root)) for word in ("-I", str(folder))]
    words = [str(file.relative_to(root)) for file in files]
    return subprocess.run([_checker(), "-W", "0", *folders, *words], check=False, cwd=root).returncode


def _checker() -> str:
    """Return Qt's own program: its Python wrapper repeats the whole command line when something is found."""
    found = shutil.which("qmllint", path=Path(PySide6.__file__).parent)
    return found or _tool("qmllint")


def _tool(name: str) -> str:
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def _dump(name: str, files: tuple[Path, ...], out: Path) -> Path:
    folder = out.joinpath(*name.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    dump = folder / "types.json"
    subprocess.run([_tool("metaobjectdump"), "--out-file", str(dump), *map(str, files)], check=True)
    constants = {name for file in files for name in _constants(file)}
    units = json.loads(dump.read_text(encoding="utf-8"))
    for unit in units:
        for cls in unit["classes"]:
            for entry in cls.get("properties", ()):
                entry["constant"] = (cls["className"], entry["name"]) in constants
                entry["type"] = _CPP_TYPES.get(entry["type"], entry["type"])
    dump.write_text(json.dumps(units), encoding="utf-8")
    return dump


def _constants(file: Path) -> Iterator[tuple[str, str]]:
    """Yield (class, property) of `@Property(…, constant=True)`: the dump tool leaves the word out."""
    for cls in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(cls, ast.ClassDef):
            for function in cls.body:
                decorators = function.decorator_list if isinstance(function, ast.FunctionDef) else []
                calls = [call for call in decorators if isinstance(call, ast.Call)]
                if any(word.arg == "constant" for call in calls for word in call.keywords):
                    yield cls.name, getattr(function, "name", "")


def _register(name: str, dump: Path, foreign: list[Path]) -> None:
    types = dump.with_suffix(".qmltypes")
    words = [_tool("qmltyperegistrar"), "--generate-qmltypes", str(types), "-o", str(dump.with_suffix(".cpp"))]
    words += ["--import-name", name, "--major-version", "1", "--foreign-types", ",".join(map(str, foreign)), str(dump)]
    subprocess.run(words, check=True)
    (dump.parent / "qmldir").write_text(f"module {name}\ntypeinfo {types.name}\ndepends QtQuick\n", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(min(1, lint()))
