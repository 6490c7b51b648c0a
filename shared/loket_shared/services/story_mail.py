"""What events about letters and mails tell in a case's timeline."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from loket_shared.services.letter_reading import LetterView
from loket_shared.services.thread_mails import MailView

Data = Mapping[str, Any]
Facts = dict[str, Any]

SHOWN = 2_000
"""Characters of a mail that a case's story shows; the conversation has the rest."""


def letter_facts(data: Data, letters: Mapping[UUID, LetterView]) -> Facts:
    """Return the words of the letter that an event is about, and how it stands by now."""
    one = letters.get(UUID(data["letter_id"])) if data.get("letter_id") else None
    if one is None:
        return {}
    return {"text": one.body, "letter": "bounced" if one.bounced else str(one.state)}


def mail_facts(data: Data, mails: Mapping[UUID, MailView]) -> Facts:
    """Return who wrote a mail, what it is, its words and its files."""
    one = mails.get(UUID(data["arrival_id"]))
    if one is None:
        return {"detail": data.get("kind", "")}
    files = "\n".join(f"[{file.name}]" for file in one.files)
    text = "\n".join(part for part in (one.subject, one.text[:SHOWN].strip(), files) if part)
    return {"label": one.sender_name or one.sender_address, "detail": str(one.kind), "text": text}


def decided_facts(data: Data, letters: Mapping[UUID, LetterView]) -> Facts:
    """Return what a person decided about a letter."""
    return {"detail": data["decision"], "letter": letter_facts(data, letters).get("letter", "")}
