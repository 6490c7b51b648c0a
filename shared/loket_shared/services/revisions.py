"""Bumps the rows that wake screens, in the transaction of the change, always in the order of their names."""

from enum import StrEnum
from uuid import UUID

from sqlalchemy import Connection, bindparam, insert, select, update

from loket_shared.db.schema import revision


class Topic(StrEnum):
    """What a screen may care about."""

    ARCHIVE = "archive"
    BIDDING = "bidding"
    CALLS = "calls"
    CASES = "cases"
    DEVICES = "devices"
    QUEUE = "queue"
    SETTINGS = "settings"
    STAFF = "staff"


_BUMP = (
    update(revision)
    .where(revision.c.office_id == bindparam("office"), revision.c.topic == bindparam("bumped"))
    .values(n=revision.c.n + 1)
)


def bump(tx: Connection, office_id: UUID, *topics: Topic) -> None:
    """Tell every screen that cares about these topics to look again once this transaction is committed."""
    for topic in sorted(topics):
        tx.execute(_BUMP, {"office": office_id, "bumped": topic})


def create(tx: Connection, office_id: UUID) -> None:
    """Insert the office's revision rows, once, when the office is made."""
    tx.execute(insert(revision), [{"office_id": office_id, "topic": str(topic), "n": 0} for topic in Topic])


def read(tx: Connection, office_id: UUID) -> dict[str, int]:
    """Return each topic's revision; a screen re-reads only topics whose number moved."""
    return {
        row.topic: row.n
        for row in tx.execute(select(revision.c.topic, revision.c.n).where(revision.c.office_id == office_id))
    }
