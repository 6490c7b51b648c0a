"""What the examination of the journal found, as the evidence dossier tells it."""

from dataclasses import dataclass
from enum import StrEnum, auto


class Fault(StrEnum):
    """What the examination of the journal found."""

    ROW_CHANGED = auto()
    LINK_BROKEN = auto()
    ROWS_MISSING = auto()
    CHAIN_EMPTY = auto()
    TAIL_CUT = auto()
    PREDECESSOR_CHANGED = auto()


@dataclass(frozen=True, slots=True)
class JournalFault:
    """Something wrong in a chain that holds rows of the case; `of_case` tells that the row itself is one of them.

    `seq` is the row, or the first of the missing ones up to `last`; `recorded` is what the row says, as it stands there.
    """

    fault: Fault
    device: str
    chain: str
    seq: int
    last: int = 0
    kind: str = ""
    recorded: str = ""
    columns: tuple[str, ...] = ()
    of_case: bool = False


@dataclass(frozen=True, slots=True)
class JournalCheck:
    """What was examined and what came of it; the numbers stand on the paper.

    `rows` are the case's own, `chain_rows` all rows of the `chains` in which they stand. `runs` step times were drawn
    anew from the journal, `runs_differing` of them stand otherwise in the tables.
    """

    rows: int
    chains: int
    chain_rows: int
    faults: tuple[JournalFault, ...]
    runs: int
    runs_differing: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Tell whether nothing was found."""
        return not self.faults and not self.runs_differing
