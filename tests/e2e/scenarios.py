"""`./dev scenarios`: plays the scenarios and says which SOP step each of them proves."""

import argparse
import json
import sys
from collections import defaultdict
from pathlib import Path

import pytest
from loket_shared.domain.sop import all_steps

HERE = Path(__file__).resolve().parent
NEEDED = tuple(all_steps())
"""What the product claims to do by now; a step that is lost again makes the command fail."""


class Collector:
    """Listens to pytest and keeps what each passed scenario proved."""

    def __init__(self) -> None:
        """Start with nothing proven."""
        self.proofs: dict[str, list[dict[str, object]]] = defaultdict(list)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the proof of a scenario that passed."""
        if report.when != "call" or not report.passed:
            return
        for name, value in report.user_properties:
            if name == "proof":
                proof = json.loads(str(value))
                for step, events in proof["steps"].items():
                    self.proofs[step].append({"scenario": proof["scenario"], "events": events})


def report_of(proofs: dict[str, list[dict[str, object]]]) -> dict[str, object]:
    """Every step of the five procedures with the scenarios that prove it; the reconstructed ones are listed beside."""
    steps = all_steps()
    reconstructed = [code for code, step in steps.items() if step.reconstructed]
    for code in reconstructed:
        for proof in proofs.get(code, []):
            proof["reconstructed"] = True
    return {**{code: proofs.get(code, []) for code in steps}, "reconstructed": reconstructed}


def main(arguments: list[str]) -> int:
    """Run all scenarios, print the table, write the JSON; 1 when a scenario failed or a needed step is not proven."""
    parser = argparse.ArgumentParser(prog="./dev scenarios", description=main.__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the table as JSON")
    chosen = parser.parse_args(arguments)
    collector = Collector()
    code = int(pytest.main([str(HERE / "test_scenarios.py"), "-q", "-p", "no:cacheprovider"], plugins=[collector]))
    report = report_of(collector.proofs)
    for step, text in all_steps().items():
        names = ", ".join(str(proof["scenario"]) for proof in collector.proofs.get(step, []))
        mark = " [reconstructed]" if text.reconstructed else ""
        sys.stdout.write(f"{step}{mark}  {names or '-'}\n")
    if chosen.json:
        chosen.json.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n")
    lost = [step for step in NEEDED if not collector.proofs.get(step)]
    if lost:
        sys.stdout.write(f"not proven: {', '.join(lost)}\n")
    return code or (1 if lost else 0)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
