"""Reads what machines put into a mail about another mail: delivery reports, receipts, and the header of the mail they mean."""

import re

from loket_shared.devices.mail import limits
from loket_shared.devices.mail.mime import Cutter, Part
from loket_shared.devices.mail.people import people
from loket_shared.devices.mail.words import decoded, iter_values, message_ids, readable
from loket_shared.domain.clean import clean_line
from loket_shared.domain.mail.parsed import Carried, Delivery, Report

_MAILS = frozenset({"message/rfc822", "message/global", "message/news"})
_HEADERS = frozenset({"text/rfc822-headers", "message/rfc822-headers", "message/global-headers"})
_DELIVERY = frozenset({"message/delivery-status", "message/global-delivery-status"})
_RECEIPT = frozenset({"message/disposition-notification", "message/global-disposition-notification"})
_STATUS = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
_BLANK = re.compile(rb"\r?\n[ \t]*\r?\n")
_ACTIONS = frozenset({"failed", "delayed", "delivered", "relayed", "expanded"})
_ORIGINAL_IDS = ("original-message-id", "x-original-message-id", "message-id")
"""The last where a wrong boundary lets the returned header run into the report."""
_LONGEST_DIAGNOSTIC = 500


def carried_in(mail: Part) -> tuple[Carried, ...]:
    """Return the headers of the mails inside a mail, its own parts' only."""
    found: list[Carried] = []
    for part in mail.walk():
        if part is mail:
            continue
        if part.media_type in _MAILS | _HEADERS:
            found.append(_header_of(Cutter(part.content()[0].lstrip(b"\r\n")).head_only()))
        elif part.header("message-id"):  # some mail systems return a mail without saying that it is one
            found.append(_header_of(part))
        if len(found) == limits.MOST_CARRIED:
            break
    return tuple(found)


def _header_of(inner: Part) -> Carried:
    sender = people(inner.header("from"))
    return Carried(
        next(iter(message_ids(inner.header("message-id"))), ""),
        message_ids(inner.header("in-reply-to")),
        message_ids(inner.header("references")),
        decoded(inner.header("subject"), 1_000),
        sender[0].address if sender else "",
        tuple(one.address for one in people(inner.header("to"), inner.header("cc")) if one.address),
    )


def report_in(mail: Part) -> Report | None:
    """Return the machine-readable report of a mail, wherever in it that stands."""
    for part in mail.walk():
        if part.media_type in _DELIVERY:
            return _deliveries(part.content()[0])
        if part.media_type in _RECEIPT:
            return _receipt(part.content()[0])
    return None


def _groups(content: bytes) -> list[tuple[tuple[str, bytes], ...]]:
    pieces = _BLANK.split(content, maxsplit=limits.MOST_DELIVERIES * 2)
    groups = [Cutter(piece + b"\n\n").head_only().headers for piece in pieces if piece.strip()]
    return [group for group in groups if group]


def _typed(value: bytes) -> str:
    """Return what stands behind `rfc822;` or `smtp;`."""
    text = decoded(value, _LONGEST_DIAGNOSTIC)
    head, sign, rest = text.partition(";")
    return rest.strip() if sign and head.replace("-", "").replace(" ", "").isalnum() else text


def _deliveries(content: bytes) -> Report:
    found: list[Delivery] = []
    originals: list[str] = []
    for group in _groups(content):
        fields = dict(reversed(group))
        originals += [one for name in _ORIGINAL_IDS for one in message_ids(fields.get(name, b""))]
        recipient = (
            fields.get("original-recipient") or fields.get("final-recipient") or fields.get("x-actual-recipient")
        )
        action = readable(fields.get("action", b"")).split()[:1]
        if (recipient is None and not action) or len(found) == limits.MOST_DELIVERIES:
            continue
        diagnostic = _typed(fields.get("diagnostic-code", b""))
        status = _STATUS.search(readable(fields.get("status", b""))) or _STATUS.search(diagnostic)
        said = action[0].lower().strip(";.") if action else ""
        found.append(
            Delivery(
                clean_line(_typed(recipient or b""), 320).text,
                said if said in _ACTIONS else "failed",
                status[1] if status else "",
                diagnostic,
            )
        )
    return Report("delivery-status", tuple(found), tuple(dict.fromkeys(originals)), "")


def _receipt(content: bytes) -> Report:
    group = tuple(line for lines in _groups(content) for line in lines)
    ids = tuple(dict.fromkeys(one for value in iter_values(group, "original-message-id") for one in message_ids(value)))
    return Report("disposition-notification", (), ids, decoded(next(iter_values(group, "disposition"), b""), 200))
