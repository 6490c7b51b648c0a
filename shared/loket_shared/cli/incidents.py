"""A bug on the command line: its traceback goes to a file, the person gets a number to pass on."""

import secrets
import traceback
from datetime import UTC, datetime

from loket_shared.cli.endings import Code, Stop
from loket_shared.cli.words import both
from loket_shared.clock import SystemClock
from loket_shared.paths import log_dir

SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
NAME = "command.log"


def internal(error: Exception) -> Stop:
    """Keep the traceback under a new reference number and return what to say."""
    signs = "".join(secrets.choice(SIGNS) for _ in range(6))
    reference = f"{signs[:3]}-{signs[3:]}"
    text = "".join(traceback.format_exception(error))
    said = both(f"Kesalahan internal, nomor rujukan {reference}.", f"Internal error, reference number {reference}.")
    try:
        log_dir().mkdir(parents=True, exist_ok=True)
        file = log_dir() / NAME
        with file.open("a", encoding="utf-8") as log:
            log.write(f"{_stamp(SystemClock().now())} {reference}\n{text}\n")
    except OSError:
        return Stop(Code.INTERNAL, said, text)
    return Stop(
        Code.INTERNAL, said, both(f"Sampaikan nomor itu beserta berkas {file}.", f"Pass it on with the file {file}.")
    )


def _stamp(now: datetime) -> str:
    return now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
