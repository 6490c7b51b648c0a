"""Everything that CI checks: the fast part, then all tests; the last lines tell what was skipped and why."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from check import TESTS, check

WORKERS = min((os.cpu_count() or 1) + 1, 5)
"""One more than there are processors: many tests wait for programs, servers and sounds."""


def run_pytest(arguments: list[str]) -> int:
    """Run all tests on some workers, each with a stretch of the list; whoever is done first takes from what the others have left."""
    spread = ("-p", "skips", "-n", str(WORKERS), "--dist", "worksteal", "-q", "-r", "fEX")
    return subprocess.run(_pytest(*spread, *arguments), env=_variables(), check=False).returncode


def read_tests() -> None:
    """Read every test once, where Python has kept none of them yet: each worker would compile all of them for itself."""
    if not any(Path(sys.pycache_prefix or TESTS).glob("**/test_*.pyc")):
        subprocess.run(_pytest("--collect-only", "-qq"), env=_variables(), check=False, capture_output=True)


def _pytest(*words: str) -> list[str]:
    return [sys.executable, "-m", "pytest", *words]


def _variables() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def main(arguments: list[str]) -> int:
    """Check and test, the second also when the first found something; returns the exit code."""
    with ThreadPoolExecutor(1) as beside:
        beside.submit(read_tests)
        found = check()
    code = run_pytest(arguments)
    if found:
        sys.stdout.write(f"check failed: {', '.join(found)}\n")
    return code or (1 if found else 0)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
