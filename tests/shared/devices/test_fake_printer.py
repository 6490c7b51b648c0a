"""The fake printer as a program of its own, as the end-to-end tests start it."""

import json
import subprocess
import sys
from pathlib import Path

import fake_printer
from loket_shared.devices.outcomes import PaperOut, Printed
from loket_shared.devices.prepare import PreparedTicket
from loket_shared.devices.printer import print_ticket
from loket_shared.devices.tcp import TcpTransport


def test_it_obeys_lines_and_keeps_its_tickets(tmp_path: Path, ticket: PreparedTicket) -> None:
    command = [sys.executable, fake_printer.__file__, "--folder", str(tmp_path), "paper-out"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdin is not None
        assert program.stdout is not None

        def say(line: str) -> dict[str, object]:
            program.stdin.write(f"{line}\n")
            program.stdin.flush()
            answer: dict[str, object] = json.loads(program.stdout.readline())
            return answer

        transport = TcpTransport("127.0.0.1", json.loads(program.stdout.readline())["port"])
        assert print_ticket(transport, ticket) == PaperOut()
        assert say("tickets") == {"tickets": 0, "troubles": ["paper-out"]}
        assert say("clear") == {"tickets": 0, "troubles": []}
        assert print_ticket(transport, ticket) == Printed()
        assert say("wait 1") == {"tickets": 1, "troubles": []}
        assert say("set near-end") == {"tickets": 1, "troubles": ["near-end"]}
        assert "error" in say("set on-fire")
        program.stdin.close()
        assert program.wait(10) == 0
    assert (tmp_path / "ticket-001.bin").read_bytes() == ticket.data
