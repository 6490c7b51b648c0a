"""What the office knows when a mail comes in: which ids are its own, who writes for whom, which escalation bears what."""

import hashlib
from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, func, select

from loket_shared.db.schema import arrival, escalation, letter, letter_recipient, mail_key
from loket_shared.domain.escalation import OPEN
from loket_shared.domain.mail.external_numbers import known_as, normal_number
from loket_shared.domain.mail.tokens import Forged, Own, read_message_id
from loket_shared.services.mail_accounts import read_account

LATELY = timedelta(days=1)
PUBLIC = frozenset(
    {
        "gmail.com", "googlemail.com", "yahoo.com", "yahoo.co.id", "ymail.com", "hotmail.com", "outlook.com", "outlook.co.id",
        "live.com", "icloud.com", "rocketmail.com", "mail.com", "proton.me", "protonmail.com",
    }
)  # fmt: skip
"""Here an address alone says who writes; everywhere else its domain does, too."""


class Knowledge:
    """Answers `kinds.Ours` and `matching.Known` from the database, in the transaction of the mail that came."""

    def __init__(self, tx: Connection, office_id: UUID, now: datetime) -> None:
        self._tx, self._office_id, self._now = tx, office_id, now
        self._key: bytes = tx.execute(select(mail_key.c.key).where(mail_key.c.office_id == office_id)).scalar() or b""
        self._account = read_account(tx, office_id)

    def made(self, message_id: str) -> bool:
        """Tell whether this Message-ID is ours, its signature checked."""
        return isinstance(self.signature(message_id), Own)

    def owns(self, address: str) -> bool:
        """Tell whether we send from this address."""
        return self._account is not None and self._account.from_address.lower() == address.lower()

    def same_lately(self, sender: str, print_of_text: str) -> int:
        """Return how many mails with this print came from this sender within the last day."""
        same = (arrival.c.sender_hash == hashed(sender.lower()), arrival.c.text_print == print_of_text)
        mine = (arrival.c.office_id == self._office_id, arrival.c.stored_at > self._now - LATELY)
        return self._tx.execute(select(func.count()).select_from(arrival).where(*mine, *same)).scalar_one()

    def signature(self, message_id: str) -> Own | Forged | None:
        """Tell whose Message-ID this is."""
        return read_message_id(self._key, message_id) if self._key else None

    def escalation_of(self, key: UUID) -> UUID | None:
        """Return the escalation of a message that we sent."""
        mine = (letter.c.id == key, letter.c.office_id == self._office_id)
        found: UUID | None = self._tx.execute(select(letter.c.escalation_id).where(*mine)).scalar()
        return found

    def with_message(self, message_id: str) -> UUID | None:
        """Return the escalation with which a received mail of this Message-ID already is."""
        same = (arrival.c.message_hash == hashed(message_id), arrival.c.escalation_id.is_not(None))
        query = select(arrival.c.escalation_id).where(arrival.c.office_id == self._office_id, *same).limit(1)
        found: UUID | None = self._tx.execute(query).scalar()
        return found

    def with_token(self, token: str) -> UUID | None:
        """Return the escalation that bears this token."""
        at = (escalation.c.office_id == self._office_id, escalation.c.reference == token)
        found: UUID | None = self._tx.execute(select(escalation.c.id).where(*at)).scalar()
        return found

    def with_external_number(self, number: str) -> tuple[UUID, ...]:
        """Return the escalations that bear the other party's number."""
        at = (escalation.c.office_id == self._office_id, escalation.c.external_key.in_(known_as(normal_number(number))))
        return tuple(self._tx.execute(select(escalation.c.id).where(*at).order_by(escalation.c.id)).scalars())

    def open_with(self, address: str) -> tuple[UUID, ...]:
        """Return the open escalations whose letters went to this address."""
        is_open = escalation.c.state.in_([str(state) for state in sorted(OPEN)])
        mine = (escalation.c.office_id == self._office_id, is_open)
        query = (
            select(escalation.c.id).select_from(_WRITTEN_TO).where(*mine, _ADDRESS.in_((address.lower(),))).distinct()
        )
        return tuple(sorted(self._tx.execute(query).scalars()))

    def writes_for(self, address: str, escalation_id: UUID) -> bool:
        """Tell whether this address, or its organisation, is of the party of that escalation."""
        query = select(_ADDRESS).select_from(_WRITTEN_TO).where(escalation.c.id == escalation_id)
        return same_party(address, self._tx.execute(query).scalars())


def same_party(address: str, known: Iterable[str]) -> bool:
    """Tell whether an address is one of those known, or of the same organisation; at a public provider only the address counts."""
    mine = address.lower()
    domain = mine.rpartition("@")[2]
    those = {one.lower() for one in known}
    if mine in those:
        return True
    return bool(domain) and domain not in PUBLIC and domain in {one.rpartition("@")[2] for one in those}


def hashed(text: str) -> bytes:
    """Return by what a Message-ID or an address is found again without standing in the row."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


_WRITTEN_TO = escalation.join(letter, letter.c.escalation_id == escalation.c.id).join(
    letter_recipient, letter_recipient.c.letter_id == letter.c.id
)
_ADDRESS = func.lower(letter_recipient.c.address)
