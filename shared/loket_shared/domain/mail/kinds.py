"""What a received mail is: a person's words, or one of the many things that machines send.

Only a person's mail stops a clock or opens a case again (model A.8, 21); everything else is kept, shown grey and never
answered. A mail is a person's unless it shows that it is not.
"""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from loket_shared.domain.mail.automatic import SURE, Sign, says_no, signs_of
from loket_shared.domain.mail.bounces import about_ids, bounce_signs, deliveries, is_daemon, is_soft
from loket_shared.domain.mail.parsed import Delivery, ParsedMail


class Kind(StrEnum):
    """What a received mail is."""

    HUMAN = "human"
    AUTOMATIC = "automatic"
    BOUNCE_HARD = "bounce_hard"
    """Not delivered, for good: the address or the mail must change."""
    BOUNCE_SOFT = "bounce_soft"
    """Not delivered and given up, for a reason that may pass: full mailbox, no connection."""
    BOUNCE_DELAYED = "bounce_delayed"
    """Not delivered yet; the mail system goes on trying."""
    LOOP = "loop"
    """A mail that we sent came back as it was, or goes round."""
    OWN = "own"
    """Sent from our own address by other means, as in a web mail: no answer of the other party."""
    RECEIPT_DELIVERY = "receipt_delivery"
    RECEIPT_READ = "receipt_read"

    @property
    def is_bounce(self) -> bool:
        """Whether it tells that a mail of ours did not arrive, or not yet."""
        return self in {Kind.BOUNCE_HARD, Kind.BOUNCE_SOFT, Kind.BOUNCE_DELAYED}


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a mail is and why; `sure` is False where a person should be able to say otherwise by one key.

    `about` holds the Message-IDs of the mail that a report speaks of, the surest first; `deliveries` what became of whom.
    """

    kind: Kind
    signs: tuple[Sign, ...]
    sure: bool
    about: tuple[str, ...] = ()
    deliveries: tuple[Delivery, ...] = ()


class Ours(Protocol):
    """What must be known of ourselves."""

    def made(self, message_id: str) -> bool:
        """Tell whether this Message-ID is ours, its signature checked."""
        ...

    def owns(self, address: str) -> bool:
        """Tell whether we send from this address."""
        ...

    def same_lately(self, sender: str, print_of_text: str) -> int:
        """Return how many mails with this print came from this sender within the last day."""
        ...


_HOPS = 60
_REPEATS = 3
"""As many mails of the same words within a day are a robot's."""
_FEW = 30
"""Letters of a text that is too short to tell a robot by."""
_NUMBERS = re.compile(r"[\d\W_]+")
_WORST = ("failed", "delayed", "delivered", "relayed", "expanded")


def recognise(mail: ParsedMail, ours: Ours) -> Recognised:
    """Return what a mail is."""
    if mail.message_id and ours.made(mail.message_id):
        return Recognised(Kind.LOOP, (Sign.OUR_ID,), sure=True, about=(mail.message_id,))
    if sum(name == "received" for name, _ in mail.headers) > _HOPS:
        return Recognised(Kind.LOOP, (Sign.TOO_MANY_HOPS,), sure=False)
    if mail.report and mail.report.kind == "disposition-notification":
        return Recognised(Kind.RECEIPT_READ, (Sign.REPORT,), sure=True, about=about_ids(mail))
    if signs := bounce_signs(mail):
        return _bounce(mail, signs)
    if mail.sender and ours.owns(mail.sender):
        return Recognised(Kind.OWN, (Sign.OUR_ADDRESS,), sure=True)
    return _person_or_machine(mail, ours.same_lately)


def print_of_text(mail: ParsedMail) -> str:
    """Return a short print of a mail's own words that is the same when only numbers, dates or spacing differ.

    Empty for a few words: people, too, write "Baik, terima kasih" several times a day.
    """
    words = _NUMBERS.sub(" ", mail.own_text.casefold()).strip()
    return hashlib.sha256(words.encode()).hexdigest()[:32] if len(words) >= _FEW else ""


def _bounce(mail: ParsedMail, signs: tuple[Sign, ...]) -> Recognised:
    told = deliveries(mail)
    worst = min((_WORST.index(one.action) for one in told), default=0)
    failed = [one for one in told if one.action == "failed"]
    match _WORST[worst]:
        case "failed" if failed and all(map(is_soft, failed)):
            kind = Kind.BOUNCE_SOFT
        case "failed":
            kind = Kind.BOUNCE_HARD
        case "delayed":
            kind = Kind.BOUNCE_DELAYED
        case _:
            kind = Kind.RECEIPT_DELIVERY
    return Recognised(kind, signs, Sign.REPORT in signs or len(signs) > 2, about_ids(mail), told)


def _person_or_machine(mail: ParsedMail, same_lately: Callable[[str, str], int]) -> Recognised:
    signs = signs_of(mail) + ((Sign.DAEMON,) if is_daemon(mail.sender) else ())
    words = print_of_text(mail)
    if words and mail.sender and same_lately(mail.sender, words) >= _REPEATS:
        signs = (Sign.REPEATED, *signs)
    if says_no(mail) and SURE.isdisjoint(signs):
        return Recognised(Kind.HUMAN, signs, sure=True)
    if not signs or signs == (Sign.PRECEDENCE,):
        return Recognised(Kind.HUMAN, signs, sure=not signs)
    return Recognised(Kind.AUTOMATIC, signs, sure=not SURE.isdisjoint(signs))
