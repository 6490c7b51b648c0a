"""The signs by which a mail shows that no person wrote it, in English and Indonesian."""

import re
from enum import StrEnum

from loket_shared.domain.mail.parsed import ParsedMail


class Sign(StrEnum):
    """Why a mail is taken for what it is; screens say it in words."""

    REPORT = "report"
    """A machine-readable report."""
    DAEMON = "daemon"
    """Sent by a mail system's own account, or with no address to return to."""
    BOUNCE_SUBJECT = "bounce_subject"
    BOUNCE_TEXT = "bounce_text"
    FAILED_RECIPIENTS = "failed_recipients"
    AUTO_SUBMITTED = "auto_submitted"
    VACATION = "vacation"
    """A header that only answering machines write."""
    SUBJECT = "subject"
    """A subject that answering machines write."""
    TEXT = "text"
    """Words such as "this mail was generated automatically"."""
    PRECEDENCE = "precedence"
    NO_RETURN = "no_return"
    """Return-Path is empty."""
    NO_REPLY = "no_reply"
    """The sender's address takes no answers."""
    LIST = "list"
    REPEATED = "repeated"
    """The same words came from there several times of late: a robot."""
    OUR_ID = "our_id"
    """Its own Message-ID is one of ours."""
    OUR_ADDRESS = "our_address"
    """Sent from our own mailbox by other means, as in a web mail."""
    TOO_MANY_HOPS = "too_many_hops"


SURE = frozenset({Sign.REPORT, Sign.AUTO_SUBMITTED, Sign.VACATION, Sign.SUBJECT})
"""One of these settles it; the others may stand on a person's mail that a ticket system sent."""

_VACATION_HEADERS = frozenset(
    ("x-autoreply", "x-autorespond", "x-autoresponder", "x-autoreply-from", "x-auto-reply-from", "x-mail-autoreply", "x-vacation",
     "x-ms-exchange-inbox-rules-loop", "x-fc-machinegenerated", "x-cron-env", "x-auto-reply", "auto-reply")
)  # fmt: skip
_BULK = frozenset({"bulk", "junk", "auto_reply", "auto-reply", "list"})
_SUBJECT = re.compile(
    r"(?:\[[^\]]{0,40}\]\s*)*(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response|responder|respons)\b|autoreply|out of (?:the )?office\b|"
    r"balasan otomatis|jawaban otomatis|respons? otomatis|tanggapan otomatis|pesan otomatis|penjawab otomatis|"
    r"sedang (?:tidak di kantor|di luar kantor|cuti)|di luar kantor|tidak (?:sedang )?berada di (?:kantor|tempat)|i am (?:currently )?out of)",
    re.IGNORECASE,
)
_AUTO_COLON = re.compile(r"(?:auto|otomatis)\s?:", re.IGNORECASE)
_TEXT = re.compile(
    r"(?:this is an auto(?:mated|matic|mated reply|-?generated)|(?:email|e-mail|message) (?:is|was) (?:automatically|auto-?) ?generated|"
    r"do not reply to this (?:e-?mail|message)|(?:e-?mail|surel|surat elektronik|pesan) ini (?:dikirim(?:kan)?|dibuat|dihasilkan) (?:secara )?otomatis|"
    r"(?:mohon|harap|jangan|dimohon)(?: untuk)?(?: tidak)? (?:membalas|dibalas|balas) (?:e-?mail|surel|pesan) ini)",
    re.IGNORECASE,
)
_NO_REPLY = re.compile(
    r"(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|tidak[-_.]?balas|jangan[-_.]?balas|noreply.*)", re.IGNORECASE
)
_LOOKED_AT = 5_000


def signs_of(mail: ParsedMail) -> tuple[Sign, ...]:
    """Return the signs of an answering machine or another program, the surest first."""
    found = {
        Sign.REPORT: mail.header("content-type").lower().startswith("multipart/report"),
        Sign.AUTO_SUBMITTED: _auto_submitted(mail),
        Sign.VACATION: _vacation(mail),
        Sign.SUBJECT: bool(_SUBJECT.match(mail.subject) or _AUTO_COLON.match(mail.subject)),
        Sign.TEXT: bool(_TEXT.search(mail.own_text[:_LOOKED_AT])),
        Sign.NO_RETURN: no_return(mail),
        Sign.PRECEDENCE: mail.header("precedence").strip().lower() in _BULK,
        Sign.NO_REPLY: bool(_NO_REPLY.fullmatch(mail.sender.partition("@")[0])),
        Sign.LIST: any(mail.header(name) for name in ("list-id", "list-unsubscribe", "feedback-id")),
    }
    return tuple(sign for sign, there in found.items() if there)


def no_return(mail: ParsedMail) -> bool:
    """Tell whether the mail says that nothing may be returned to its sender."""
    return mail.header("return-path").replace(" ", "") == "<>"


def says_no(mail: ParsedMail) -> bool:
    """Tell whether the mail says of itself that a person sent it: `Auto-Submitted: no`, however it is written."""
    return _first_word(mail.header("auto-submitted")) == "no"


def _auto_submitted(mail: ParsedMail) -> bool:
    return _first_word(mail.header("auto-submitted")).startswith("auto-")


def _first_word(value: str) -> str:
    return re.split(r"[;\s(]", value.strip().lower(), maxsplit=1)[0]


def _vacation(mail: ParsedMail) -> bool:
    if any(
        name in _VACATION_HEADERS and value.strip().lower() not in {"no", "false", "0"} for name, value in mail.headers
    ):
        return True
    agent = mail.header("x-ms-exchange-generated-message-source").lower()
    return "rules agent" in agent or mail.header("x-post-messageclass").strip().startswith("9")
