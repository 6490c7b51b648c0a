"""The fast part of the tests: each tool looks at everything, also when one before it found something."""

import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
OUR_TOOLS = ("dev", *map(str, sorted([*TESTS.glob("tools/*.py"), *TESTS.glob("e2e/*.py")])))

STEPS = {
    "ruff check": ("ruff", "check", "--quiet"),
    "ruff format": ("ruff", "format", "--check", "--quiet"),
    "mypy": ("mypy",),
    "mypy on dev and the tests' tools": ("mypy", *OUR_TOOLS),
    "import-linter": ("lint-imports", "--no-logo"),
    "qmllint": (sys.executable, "-m", "loket_shared.qt.qmllint"),
}


def check() -> list[str]:
    """Run every step; returns the names of those that found something."""
    failed = []
    for name, command in STEPS.items():
        sys.stdout.write(f"-- {name}\n")
        sys.stdout.flush()
        if subprocess.run(command, check=False, cwd=TESTS.parent).returncode:
            failed.append(name)
    return failed


if __name__ == "__main__":
    failures = check()
    sys.stdout.write(f"check: {'failed: ' + ', '.join(failures) if failures else 'all passed'}\n")
    raise SystemExit(1 if failures else 0)
