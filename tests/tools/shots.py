"""A picture of every screen in every state, for review: runs the shots.py that lies beside each program's tests."""

import os
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
CALL = "import sys, pathlib; sys.path[:0] = [sys.argv[1], sys.argv[3]]; import shots; shots.shots(pathlib.Path(sys.argv[2]))"


def main(out: Path) -> int:
    """Draw into one folder a program, each in a process of its own; returns how many programs failed."""
    failed = 0
    for script in sorted(TESTS.glob("*/shots.py")):
        if script.parent.name == "tools":
            continue
        folder = out / script.parent.name
        folder.mkdir(parents=True, exist_ok=True)
        code = subprocess.run(
            [sys.executable, "-c", CALL, str(script.parent), str(folder), str(TESTS / "tools")],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            check=False,
        ).returncode
        sys.stdout.write(f"{script.parent.name}: {len(list(folder.glob('**/*.png')))} pictures, exit {code}\n")
        failed += code != 0
    return failed


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.stderr.write("usage: ./dev shots OUT\n")
        raise SystemExit(2)
    raise SystemExit(1 if main(Path(sys.argv[1]).resolve()) else 0)
