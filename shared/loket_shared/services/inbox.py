"""The inbox: every mail that is stored is filed: linked, waiting, in quarantine or set aside.

Nothing is ever thrown away, nothing answers by itself, and reading stops nobody's clock: an officer says what an answer means.
"""

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, insert, select, update

from loket_shared.db.schema import (
    arrival,
    arrival_suggestion,
    arrival_text,
    escalation,
)
from loket_shared.db.schema.visit import RETENTION_CASE
from loket_shared.domain.clean import clean_line, clean_text
from loket_shared.domain.mail.external_numbers import numbers_in
from loket_shared.domain.mail.kinds import Kind, Recognised, print_of_text, recognise
from loket_shared.domain.mail.matches import Candidate, Linked, Match, Suggested
from loket_shared.domain.mail.matching import match
from loket_shared.domain.mail.parsed import ParsedMail
from loket_shared.services.act import Act
from loket_shared.services.inbox_course import came
from loket_shared.services.inbox_knowledge import Knowledge, hashed
from loket_shared.services.inbox_store import ArrivalState
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.suggesting import suggested

LONGEST_TEXT = 200_000
WAITING = ("unlinked", "quarantined")


@dataclass(frozen=True, slots=True)
class Filed:
    """What became of a mail; `escalation_id` where it is linked."""

    arrival_id: UUID
    state: ArrivalState
    kind: Kind
    escalation_id: UUID | None = None


def file(tx: Connection, act: Act, arrival_id: UUID, mail: ParsedMail) -> Filed:
    """Say what a stored mail is and where it belongs; filed once, whoever reads it again gets the same.

    A mail that cannot be read whole waits in quarantine, one that fits nowhere among those not linked, with what it may
    belong to. Machines' mails are kept grey; only a bounce marks the letter that it is about.
    """
    row = _locked_with_copies(tx, act.office_id, arrival_id)
    if row.state != ArrivalState.STORED:
        return _filed(row)
    known = Knowledge(tx, act.office_id, act.now)
    what = recognise(mail, known)
    _keep_text(tx, arrival_id, mail)
    facts: dict[str, Any] = {
        "kind": str(what.kind), "sure": what.sure, "text_print": print_of_text(mail) or None,
        "message_hash": hashed(mail.message_id) if mail.message_id else None,
        "sender_hash": hashed(mail.sender.lower()) if mail.sender else None,
    }  # fmt: skip
    if (first := _first_copy(tx, act, row)) is not None:
        return put(tx, act, row, facts | {"state": "duplicate", "same_as": first})
    found = match(mail, what, known)
    if mail.quarantined:
        _suggest(tx, arrival_id, found, mail)
        return put(tx, act, row, facts | {"state": "quarantined"})
    return put(tx, act, row, facts | _place(tx, act, row, what, found, mail))


def _place(tx: Connection, act: Act, row: Row[Any], what: Recognised, found: Match, mail: ParsedMail) -> dict[str, Any]:
    """Return where a mail that could be read belongs, and let its escalation follow."""
    if isinstance(found, Linked):
        case_id = tx.execute(select(escalation.c.case_id).where(escalation.c.id == found.escalation_id)).scalar_one()
        letter_id = came(tx, act, row, found.escalation_id, what, found.key, numbers_in(mail.subject))
        at = {"escalation_id": found.escalation_id, "case_id": case_id, "letter_id": letter_id}
        return {"state": "linked", "how": str(found.how)} | at
    if what.kind in {Kind.LOOP, Kind.OWN}:
        return {"state": "set_aside"}
    _suggest(tx, row.id, found, mail)
    return {"state": "unlinked", "doubt": str(found.doubt) if found.doubt else None}


def _suggest(tx: Connection, arrival_id: UUID, found: Match, mail: ParsedMail) -> None:
    candidates: tuple[Candidate, ...] = ()
    if isinstance(found, Suggested):
        candidates = found.candidates
    elif isinstance(found, Linked):
        candidates = (Candidate(found.escalation_id, found.how),)
    rows = [
        {"arrival_id": arrival_id, "escalation_id": one.escalation_id, "n": n, "how": str(one.how)}
        for n, one in enumerate(suggested(tx, candidates, mail))
    ]
    tx.execute(delete(arrival_suggestion).where(arrival_suggestion.c.arrival_id == arrival_id))
    if rows:
        tx.execute(insert(arrival_suggestion), rows)


def _first_copy(tx: Connection, act: Act, row: Row[Any]) -> UUID | None:
    """Return the mail of which this is a second copy; a Message-ID alone would let somebody make a mail disappear."""
    same = (arrival.c.office_id == act.office_id, arrival.c.identity == row.identity, arrival.c.same_as.is_(None))
    before = (arrival.c.id != row.id, arrival.c.state != str(ArrivalState.STORED))
    found: UUID | None = tx.execute(
        select(arrival.c.id).where(*same, *before).order_by(arrival.c.stored_at).limit(1)
    ).scalar()
    return found


def _keep_text(tx: Connection, arrival_id: UUID, mail: ParsedMail) -> None:
    quoted = "\n".join(block.text for block in mail.blocks if block.quoted)
    files = [[one.name[:200], one.media_type[:100], len(one.content), one.inline] for one in mail.files]
    sender = mail.senders[0] if mail.senders else None
    row = {
        "arrival_id": arrival_id, "message_id": clean_line(mail.message_id, 1000).text,
        "sender_name": clean_line(sender.name if sender else "", 200).text, "sender_address": clean_line(mail.sender, 320).text,
        "subject": clean_line(mail.subject, 500).text, "text": clean_text(mail.own_text, LONGEST_TEXT).text,
        "quoted": clean_text(quoted, LONGEST_TEXT).text, "files": json.dumps(files), "dated": mail.date,
        "defects": " ".join(mail.defects)[:300], "retention": RETENTION_CASE,
    }  # fmt: skip
    tx.execute(insert(arrival_text), row)


def _locked_with_copies(tx: Connection, office_id: UUID, arrival_id: UUID) -> Row[Any]:
    """Lock a mail together with its copies: two consoles that file one each must not both take theirs for the first."""
    mine = select(arrival.c.identity).where(arrival.c.id == arrival_id).scalar_subquery()
    same = (arrival.c.office_id == office_id, arrival.c.identity == mine)
    tx.execute(select(arrival.c.id).where(*same).order_by(arrival.c.id).with_for_update()).all()
    return locked(tx, arrival_id)


def locked(tx: Connection, arrival_id: UUID) -> Row[Any]:
    """Return a mail's row, locked."""
    return tx.execute(select(arrival).where(arrival.c.id == arrival_id).with_for_update()).one()


def put(tx: Connection, act: Act, row: Row[Any], values: dict[str, Any]) -> Filed:
    """Write where a mail stands from now on; its version moves and every screen looks again."""
    tx.execute(update(arrival).where(arrival.c.id == row.id).values({"version": row.version + 1} | values))
    bump(tx, act.office_id, Topic.CASES)
    return _filed(tx.execute(select(arrival).where(arrival.c.id == row.id)).one())


def _filed(row: Row[Any]) -> Filed:
    return Filed(row.id, ArrivalState(row.state), Kind(row.kind), row.escalation_id)
