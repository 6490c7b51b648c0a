"""What a mail server that misbehaves on demand can be told to do, and what it keeps."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens instead of the ordinary answer.

    `say` is said (`{line}` stands for what was heard; several lines by `\\r\\n`), None leaves the ordinary answer unsaid.
    Then: `ends` closes, `reset` closes hard, `stalls` says nothing more. `takes`, at the text's end, keeps the mail all the
    same. `drip` seconds pass between the bytes of what is said.
    """

    say: str | None = None
    ends: bool = False
    reset: bool = False
    stalls: bool = False
    takes: bool = False
    drip: float = 0.0


def say(text: str, *, drip: float = 0.0) -> Fault:
    """Answer with this."""
    return Fault(say=text, drip=drip)


def leave(text: str | None = None) -> Fault:
    """Close, after a last word if any: `leave("421 4.3.2 closing")`."""
    return Fault(say=text, ends=True)


DROP = Fault(ends=True)
RESET = Fault(ends=True, reset=True)
STALL = Fault(stalls=True)
TAKE_AND_DROP = Fault(ends=True, takes=True)
TAKE_AND_STALL = Fault(stalls=True, takes=True)
GONE = Fault()


@dataclass(frozen=True, slots=True)
class TakenMail:
    """A mail as the server keeps it."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes
    message_id: str


@dataclass(slots=True)
class Rules:
    """What is always so, until a test changes it."""

    login: tuple[str, str] | None = None
    ways: str = "PLAIN LOGIN"
    size: int | None = None
    refuse: dict[str, str] = field(default_factory=dict)
    """Address -> the answer to RCPT."""
    greylist: bool = False
    offers_tls: bool = True
    """False: somebody on the way strips the offer of STARTTLS."""
    grey: set[tuple[str, str]] = field(default_factory=set)
