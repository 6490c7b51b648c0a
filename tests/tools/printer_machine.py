"""What a receipt printer does with bytes: answers at once what is asked in real time, works the rest off in its turn."""

from enum import StrEnum

from escpos_stream import Token, tokens

_CUT, _PROOF, _QUESTION = b"\x1dV", b"\x1dr", b"\x10\x04"


class Trouble(StrEnum):
    """What can be wrong with a printer, by its sensors or by its manners."""

    PAPER_OUT = "paper-out"
    NEAR_END = "near-end"
    COVER_OPEN = "cover-open"
    OFFLINE = "offline"
    CUTTER_JAM = "cutter-jam"
    RUNS_OUT = "runs-out"
    """The paper ends inside the next ticket."""
    SILENT = "silent"
    """Takes everything, answers nothing."""
    NO_PROOF = "no-proof"
    """Answers DLE EOT, but never GS r."""
    EARLY_PROOF = "early-proof"
    """Answers GS r at once, before the ticket is worked off."""
    LATE = "late"
    """Answers only after a while."""
    DOUBLE = "double"
    """Answers every question twice."""
    CHATTY = "chatty"
    """Sends its automatic status before every answer."""
    STALL = "stall"
    """Accepts the connection and reads nothing."""
    RESET_AT_CONNECT = "reset-at-connect"
    RESET_AT_TICKET = "reset-at-ticket"
    CLOSE_AT_QUESTION = "close-at-question"
    CLOSE_AT_TICKET = "close-at-ticket"
    HALF_CLOSE = "half-close"
    """Ends its own side at once, and goes on reading."""


STOPS = frozenset({Trouble.PAPER_OUT, Trouble.COVER_OPEN, Trouble.OFFLINE, Trouble.CUTTER_JAM})


class PrinterMachine:
    """The printer behind whatever wire; not safe for threads by itself."""

    def __init__(self) -> None:
        self.troubles: set[Trouble] = set()
        self.tickets: list[bytes] = []
        self.received = b""
        self._unread = b""
        self._held: list[Token] = []
        self._paper = b""

    def feed(self, data: bytes) -> bytes:
        """Take bytes and return the answers to them."""
        self.received += data
        found, self._unread = tokens(self._unread + data)
        answers = b""
        for token in found:
            if token.command == _QUESTION:
                answers += self._answer(self.status(token.data[2]))
            elif token.command == _PROOF and Trouble.EARLY_PROOF in self.troubles:
                answers += self._answer(self._paper_sensors())
            else:
                self._held.append(token)
        return answers + self.resume()

    def resume(self) -> bytes:
        """Work off what was held; returns the answers."""
        answers = b""
        while self._held and not self.troubles & STOPS:
            answers += self._work_off(self._held.pop(0))
        return answers

    def end_of_stream(self) -> None:
        """The connection ended: a model without cutter has its ticket whole now, half a command is forgotten."""
        self._unread = b""
        if not self.troubles & STOPS:
            self._ticket_ends()

    def holds_ticket(self) -> bool:
        """Whether it took data of a ticket that is not worked off yet."""
        return bool(self._held or self._paper)

    def status(self, n: int) -> int:
        """Return the answer to DLE EOT n."""
        paper_out, cover = Trouble.PAPER_OUT in self.troubles, Trouble.COVER_OPEN in self.troubles
        match n:
            case 1:
                return 0x12 | (0x08 if self.troubles & STOPS else 0)
            case 2:
                return 0x12 | (0x20 if paper_out else 0) | (0x04 if cover else 0)
            case 3:
                return 0x12 | (0x08 if Trouble.CUTTER_JAM in self.troubles else 0)
            case _:
                return 0x12 | (0x60 if paper_out else 0) | (0x0C if self._low() else 0)

    def _low(self) -> bool:
        return bool(self.troubles & {Trouble.NEAR_END, Trouble.PAPER_OUT})

    def _work_off(self, token: Token) -> bytes:
        if token.command == _PROOF:
            self._ticket_ends()
            return b"" if Trouble.NO_PROOF in self.troubles else self._answer(self._paper_sensors())
        if Trouble.RUNS_OUT in self.troubles and token.is_text and self._paper:
            self.troubles = (self.troubles - {Trouble.RUNS_OUT}) | {Trouble.PAPER_OUT}
            self._held.insert(0, token)
            return b""
        self._paper += token.data
        if token.command == _CUT:
            self._ticket_ends()
        return b""

    def _paper_sensors(self) -> int:
        return (0x03 if self._low() else 0) | (0x0C if Trouble.PAPER_OUT in self.troubles else 0)

    def _ticket_ends(self) -> None:
        if self._paper:
            self.tickets.append(self._paper)
        self._paper = b""

    def _answer(self, byte: int) -> bytes:
        if Trouble.SILENT in self.troubles:
            return b""
        automatic = bytes((0x10, 0, 0, 0)) if Trouble.CHATTY in self.troubles else b""
        return automatic + bytes((byte,)) * (2 if Trouble.DOUBLE in self.troubles else 1)
