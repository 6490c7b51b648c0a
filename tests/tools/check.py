"""The fast part of the tests: each tool looks at everything, also when one before it found something."""

import subprocess
import sys

TOOLS = {
    "ruff check": ("ruff", "check", "--quiet"),
    "ruff format": ("ruff", "format", "--check", "--quiet"),
    "mypy": ("mypy",),
    "mypy of the tools": ("mypy", "dev", "tests/tools", "tests/e2e"),
    "import-linter": ("lint-imports", "--no-cache"),
    "qmllint": (sys.executable, "-m", "loket_shared.qt.qmllint"),
}


def check() -> list[str]:
    """Run every tool; returns the names of those that found something."""
    failed = []
    for name, command in TOOLS.items():
        sys.stdout.write(f"-- {name}\n")
        sys.stdout.flush()
        if subprocess.run(command, check=False).returncode:
            failed.append(name)
    return failed


if __name__ == "__main__":
    failures = check()
    sys.stdout.write(f"check: {'failed: ' + ', '.join(failures) if failures else 'all passed'}\n")
    raise SystemExit(1 if failures else 0)
