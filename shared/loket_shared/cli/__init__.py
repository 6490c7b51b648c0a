"""The command `loket`: starts the programs, sets the office up, and keeps its data in order.

Exit codes, the same for every command (`loket_shared.cli.endings.Code`):

- 0 done, and what was examined is in order
- 1 examined, and something is not in order (`doctor`, `db check`)
- 2 the command line is wrong
- 3 the database cannot be used now: away, busy, full, read-only, damaged, or of another version
- 4 this machine's settings file is missing or wrong
- 5 refused: it would have contradicted or destroyed something; nothing was changed
- 6 a file, folder, tool or program that the command needs is missing or cannot be used
- 70 an internal error; its reference number leads to the traceback in the log
- 130 interrupted by the person at the terminal

`loket kiosk`, `display` and `operator` end with the exit code of the program.
"""

from loket_shared.cli.run import main

__all__ = ["main"]
