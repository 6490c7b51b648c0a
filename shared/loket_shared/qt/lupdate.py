"""Brings the .ts files up to date with the texts in the code: `python -m loket_shared.qt.lupdate [PACKAGE …]`."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PACKAGES = {"kiosk": "loket_kiosk", "display": "loket_display", "operator": "loket_operator", "shared": "loket_shared"}


def sources(package: str) -> list[Path]:
    """Return the files of a package in which texts may stand."""
    home = ROOT / package / PACKAGES[package]
    return sorted(file for kind in ("*.py", "*.qml") for file in home.rglob(kind))


def ts_file(package: str) -> Path:
    """Return the English translation of a package."""
    return ROOT / "assets" / "loket_assets" / "i18n" / f"{package}_en.ts"


def update(package: str, target: Path) -> None:
    """Add new texts as unfinished, drop those that are gone; raises CalledProcessError."""
    tool = str(Path(sys.executable).parent / "pyside6-lupdate")
    words = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "id_ID", "-target-language", "en_GB"]
    files = map(str, sources(package))
    subprocess.run([tool, *words, *files, "-ts", str(target)], check=True)


def unfinished(target: Path) -> int:
    """Return how many texts of a .ts file still have no translation."""
    return target.read_text(encoding="utf-8").count('type="unfinished"')


def main(packages: list[str]) -> int:
    """Update the named packages, or all; returns 1 while a translation is missing."""
    missing = 0
    for package in packages or PACKAGES:
        update(package, ts_file(package))
        missing += unfinished(ts_file(package))
        sys.stdout.write(f"{ts_file(package).name}: {unfinished(ts_file(package))} to translate\n")
    return 1 if missing else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
