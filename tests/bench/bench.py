"""The measures of ./dev bench: one JSON object of numbers, ratios where a ratio can be had, and a table for people."""

import argparse
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / folder) for folder in ("tools", "e2e")]

import printer_bench  # noqa: E402  # found only by the path above
import queue_bench  # noqa: E402
import size_bench  # noqa: E402
import start_bench  # noqa: E402
import wall_bench  # noqa: E402
from alternating import Plan  # noqa: E402

Measured = dict[str, object]
Targets = dict[str, Callable[[float], bool]]

FULL: dict[str, Callable[[], Measured]] = {
    "queue": lambda: queue_bench.measure(Plan()),
    "wall": lambda: wall_bench.measure(150),
    "printer": lambda: printer_bench.measure(25),
    "start": lambda: start_bench.measure(5),
    "size": lambda: size_bench.measure(size_bench.Plan()),
}
QUICK: dict[str, Callable[[], Measured]] = {
    "queue": lambda: queue_bench.measure(Plan(turns=3, acts=15)),
    "wall": lambda: wall_bench.measure(20),
    "printer": lambda: printer_bench.measure(5),
    "start": lambda: start_bench.measure(2),
    "size": lambda: size_bench.measure(size_bench.Plan((500,), 40, 3, 10)),
}
TARGETS: Targets = {
    "issue_ratio": lambda value: value >= 0.7,
    "claim_ratio": lambda value: value >= 0.7,
    "issue_per_s": lambda value: value >= 200,
    "claim_per_s": lambda value: value >= 200,
    "commit_to_wall_ms.median": lambda value: value <= 10,
    "commit_to_wall_ms.p99": lambda value: value <= 25,
    "confirm_to_printer_ms.median": lambda value: value <= 50,
    "start_ratio.kiosk": lambda value: value <= 1.5,
    "start_ratio.display": lambda value: value <= 1.5,
    "start_ratio.operator": lambda value: value <= 1.5,
    "doubles": lambda value: value == 0,
}
for _engine in ("", "_postgresql"):
    for _key in ("open_list_ms", "case_ms", "similar_ms", "archive_search_ms"):
        TARGETS[f"{_key}{_engine}.200000.p99"] = lambda value: value <= 100
    TARGETS[f"month_report_ms{_engine}.200000.p99"] = lambda value: value <= 3000


def main(arguments: list[str] | None = None) -> int:
    """Measure, show, write; returns 1 only if something was doubled or failed, because a slow machine is no fault."""
    parser = argparse.ArgumentParser(prog="./dev bench", description="Measure the programs.")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the numbers here; - is standard output")
    parser.add_argument("--quick", action="store_true", help="small sizes: whether it works, not how fast it is")
    parser.add_argument("--only", choices=FULL, action="append", help="one part; may be repeated")
    chosen = parser.parse_args(arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    parts = QUICK if chosen.quick else FULL
    result: Measured = {"engine": "sqlite", "processors": os.cpu_count(), "load_before": os.getloadavg()}
    for name in chosen.only or parts:
        _say(f"measuring: {name} …")
        result |= parts[name]()
    result["load_after"] = os.getloadavg()
    told = table(result, {} if chosen.quick else TARGETS)
    text = json.dumps(result, indent=2) + "\n"
    if chosen.json == Path("-"):
        _say(told)
        sys.stdout.write(text)
        return _code(result)
    sys.stdout.write(told + "\n")
    if chosen.json:
        chosen.json.write_text(text)
    return _code(result)


def _code(result: Measured) -> int:
    return 1 if result.get("doubles") or result.get("errors") else 0


def table(result: Measured, targets: Targets) -> str:
    """Return one line for each number, with a word where a target is set."""
    lines = []
    for name, value in flat(result).items():
        target = targets.get(name)
        verdict = "" if target is None or not isinstance(value, float | int) else "ok" if target(value) else "MISSED"
        lines.append(f"  {name:<30}{value!s:>26}  {verdict}".rstrip())
    return "\n".join(lines)


def flat(result: Measured) -> Measured:
    """Return nested numbers under names with dots."""
    out: Measured = {}
    for name, value in result.items():
        if isinstance(value, dict):
            out |= {f"{name}.{inner}": one for inner, one in flat(value).items()}
        elif isinstance(value, tuple):
            out[name] = " ".join(f"{one:.2f}" for one in value)
        else:
            out[name] = value
    return out


def _say(text: str) -> None:
    sys.stderr.write(text + "\n")


if __name__ == "__main__":
    raise SystemExit(main())
