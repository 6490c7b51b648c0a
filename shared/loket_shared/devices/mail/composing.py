"""A letter as the bytes that go over the wire: seven bits, CRLF, and the same bytes for the same letter."""

import hashlib
import re
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from loket_shared.devices.mail.model import Attachment, Letter, Party, is_address
from loket_shared.domain.clean import clean_line, clean_text
from loket_shared.domain.mail.tokens import with_token

BODY_LIMIT = 200_000
"""Characters of a letter's text; what is longer goes as an attachment."""
_POLICY = SMTP.clone(cte_type="7bit")
_ID = re.compile(r"<[!-;=?-~]{1,900}>")
_MEDIA_TYPE = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*")
_MOST_REFERENCES = 40


def compose(letter: Letter) -> bytes:
    """Return the mail; ValueError when its Message-ID, an address or the date cannot stand in a head.

    Nothing says that a machine wrote it, because a person did; mail servers are asked not to answer with out-of-office notes.
    """
    message = EmailMessage(policy=_POLICY)
    message["From"] = _address(letter.sender)
    message["To"] = tuple(map(_address, letter.to))
    if letter.cc:
        message["Cc"] = tuple(map(_address, letter.cc))
    message["Subject"] = _subject(letter)
    message["X-Auto-Response-Suppress"] = "OOF, AutoReply"
    message.set_content(clean_text(letter.body, BODY_LIMIT).text + "\n", charset="utf-8")
    for attachment in letter.attachments:
        _attach(message, attachment)
    if letter.attachments:
        message.set_boundary(_boundary(letter))
    return _head(letter) + message.as_bytes()


def size_of(letter: Letter) -> int:
    """Return how many bytes the letter has on the wire, its attachments' coding included: what a server's limit means."""
    return len(compose(letter))


def _subject(letter: Letter) -> str:
    subject = clean_line(letter.subject).text
    return with_token(subject, letter.token) if letter.token else subject


def _address(party: Party) -> Address:
    local, _, domain = party.address.rpartition("@")
    if not is_address(party.address):
        raise ValueError("not an address")
    return Address(clean_line(party.name).text, local, domain)


def _head(letter: Letter) -> bytes:
    """Ids in lines of our own: the library would code a long one as words, and no reader would know it again."""
    if letter.date.tzinfo is None:
        raise ValueError("a letter's date is aware")
    if not _ID.fullmatch(letter.message_id):
        raise ValueError("not a Message-ID")
    if not letter.to:
        raise ValueError("a letter to nobody")
    lines = [f"Date: {format_datetime(letter.date)}", f"Message-ID: {letter.message_id}"]
    if letter.in_reply_to and _ID.fullmatch(letter.in_reply_to):
        lines.append(f"In-Reply-To: {letter.in_reply_to}")
    known = [each for each in dict.fromkeys(letter.references) if _ID.fullmatch(each)]
    if known:
        kept = known if len(known) <= _MOST_REFERENCES else [known[0], *known[1 - _MOST_REFERENCES :]]
        lines.append("References: " + "\r\n ".join(kept))
    return "".join(f"{line}\r\n" for line in lines).encode("ascii")


def _attach(message: EmailMessage, attachment: Attachment) -> None:
    """As base64 whatever it is: a server on the way may change line ends of a text, and a mail inside a mail must stay whole."""
    kind = attachment.media_type.lower()
    if not _MEDIA_TYPE.fullmatch(kind) or kind.startswith(("multipart/", "message/")):
        kind = "application/octet-stream"
    maintype, _, subtype = kind.partition("/")
    name = re.sub(r"[/\\]", "_", clean_line(attachment.name).text) or "lampiran"
    message.add_attachment(attachment.data, maintype=maintype, subtype=subtype, cte="base64", filename=name)


def _boundary(letter: Letter) -> str:
    """Of the content itself, so that no content can hold it."""
    whole = hashlib.sha256(f"{letter.message_id}\0{letter.subject}\0{letter.body}".encode())
    for attachment in letter.attachments:
        whole.update(hashlib.sha256(attachment.data).digest())
    return f"=_lk_{whole.hexdigest()[:32]}"
