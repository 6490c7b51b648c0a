"""Everything that CI checks: the fast part, then all tests; the last lines tell what was skipped and why."""

import os
import subprocess
import sys

from check import check

WORKERS = min((os.cpu_count() or 1) + 1, 5)
"""One more than there are processors: many tests wait for programs, servers and sounds."""


def run_pytest(arguments: list[str]) -> int:
    """Run all tests on some workers, each with a stretch of the list; whoever is done first takes from what the others have left."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "skips",
        "-n",
        str(WORKERS),
        "--dist",
        "worksteal",
        "-q",
        "-r",
        "fEX",
    ]
    variables = {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([*command, *arguments], env={**os.environ, **variables}, check=False).returncode


def main(arguments: list[str]) -> int:
    """Check and test, the second also when the first found something; returns the exit code."""
    found = check()
    code = run_pytest(arguments)
    if found:
        sys.stdout.write(f"check failed: {', '.join(found)}\n")
    return code or (1 if found else 0)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
