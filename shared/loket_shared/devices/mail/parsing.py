"""Takes a received mail apart: any bytes give a ParsedMail, in a time that grows with their size alone."""

import logging
from datetime import datetime

from loket_shared.devices.mail import limits
from loket_shared.devices.mail.mime import Cutter, Part
from loket_shared.devices.mail.people import people
from loket_shared.devices.mail.quoting import blocks_of
from loket_shared.devices.mail.reports import carried_in, report_in
from loket_shared.devices.mail.text import Content, content_of
from loket_shared.devices.mail.words import decoded, instant, iter_values, message_ids
from loket_shared.domain.mail.parsed import Defect, ParsedMail

_LOG = logging.getLogger(__name__)
_LONGEST_SUBJECT = 1_000
_LONGEST_LINE = 4_000


def parse(raw: bytes, received: datetime) -> ParsedMail:
    """Return everything that can be read of a mail; `received` is aware: dates far from it are none.

    The caller keeps `raw` before it calls this, so that nothing is lost whatever comes out. A mail with
    `quarantined` was read in part at most.
    """
    try:
        return _parsed(raw, received)
    except Exception:
        _LOG.exception("a mail of %d bytes could not be taken apart", len(raw))
        return _nothing(Defect.UNREADABLE)


def _parsed(raw: bytes, received: datetime) -> ParsedMail:
    if not raw.strip():
        return _nothing(Defect.EMPTY)
    if b"\n" not in raw:
        raw = raw.replace(b"\r", b"\n")
    cutter = Cutter(raw)
    if len(raw) > limits.MOST_BYTES:
        mail = cutter.head_only()
        content = Content(defects={Defect.TOO_LARGE})
    else:
        mail = cutter.cut()
        content = content_of(mail)
    text = content.text()
    subject = decoded(mail.header("subject"), _LONGEST_SUBJECT)
    date, undated = instant(mail.header("date"), received)
    ids = message_ids(mail.header("message-id")[:2_000])
    senders = people(*iter_values(mail.headers, "from")) or people(*iter_values(mail.headers, "sender"))
    missing = {
        undated: undated is not None,
        Defect.NO_HEADER: not mail.headers,
        Defect.NO_MESSAGE_ID: not ids,
        Defect.NO_SENDER: not any(one.address for one in senders),
        Defect.SENDER_TWICE: sum(name == "from" for name, _ in mail.headers) > 1,
    }
    found = cutter.defects | content.defects | {defect for defect, is_so in missing.items() if is_so and defect}
    return ParsedMail(
        message_id=ids[0] if ids else "",
        in_reply_to=message_ids(mail.header("in-reply-to")),
        references=_references(mail),
        senders=senders,
        to=people(*iter_values(mail.headers, "to")),
        cc=people(*iter_values(mail.headers, "cc")),
        reply_to=people(*iter_values(mail.headers, "reply-to")),
        subject=subject,
        date=date,
        blocks=blocks_of(text, subject),
        files=tuple(content.files),
        headers=tuple((name, decoded(value, _LONGEST_LINE)) for name, value in mail.headers),
        carried=carried_in(mail),
        report=report_in(mail),
        defects=tuple(sorted(found)),
    )


def _references(mail: Part) -> tuple[str, ...]:
    """Return the ids of all References lines, the oldest first, each once."""
    return tuple(dict.fromkeys(one for value in iter_values(mail.headers, "references") for one in message_ids(value)))


def _nothing(defect: Defect) -> ParsedMail:
    return ParsedMail("", (), (), (), (), (), (), "", None, (), (), (), (), None, (defect,))
