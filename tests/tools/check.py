"""The fast part of the tests: each tool looks at everything, also when one before it found something."""

import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
OUR_TOOLS = (
    "dev",
    *(str(path) for folder in ("tools", "e2e", "bench") for path in sorted(TESTS.glob(f"{folder}/*.py"))),
)

STEPS = {
    "ruff check": ("ruff", "check", "--quiet"),
    "ruff format": ("ruff", "format", "--check", "--quiet"),
    "mypy": ("mypy",),
    "mypy on dev and the tests' tools": ("mypy", *OUR_TOOLS),
    "import-linter": ("lint-imports", "--no-logo"),
    "docs/procedures.md": (sys.executable, "tests/tools/procedure_table.py", "--check"),
    "qmllint": (sys.executable, "-m", "loket_shared.qt.qmllint"),
}


def check() -> list[str]:
    """Run every step, show what the failing ones said; returns their names."""
    failed = []
    for name, command in STEPS.items():
        done = subprocess.run(command, check=False, cwd=TESTS.parent, capture_output=True, text=True)
        sys.stdout.write(f"{name}: {'found something' if done.returncode else 'ok'}\n")
        if done.returncode:
            sys.stdout.write(done.stdout + done.stderr)
            failed.append(name)
        sys.stdout.flush()
    return failed


if __name__ == "__main__":
    failures = check()
    sys.stdout.write(f"check: {'failed: ' + ', '.join(failures) if failures else 'all passed'}\n")
    raise SystemExit(1 if failures else 0)
