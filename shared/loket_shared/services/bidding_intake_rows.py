"""The rows of what a provider came for: intake, tender and interest in trainings, as kiosk, officer and trainer write them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update

from loket_shared.db.schema import bidding_intake, bidding_tender, new_id, training, training_interest
from loket_shared.db.schema.visit import RETENTION_GUEST_BOOK
from loket_shared.domain.bidding import Need
from loket_shared.services.act import Act
from loket_shared.services.people import CODE
from loket_shared.services.texts import said


@dataclass(frozen=True, slots=True)
class Intake:
    """What the provider says; `trained` None while nobody asked, `closes_at` (aware) when the tender closes.

    `goes_on_because` is why an untrained provider is assisted all the same (A.8-27).
    """

    trained: bool | None = None
    need: Need = Need.UNKNOWN
    tender_code: str = ""
    closes_at: datetime | None = None
    goes_on_because: str = ""


def note_interest(tx: Connection, act: Act, visit_id: UUID, training_ids: tuple[UUID, ...]) -> int:
    """Note that a provider would come to these trainings, or to whichever comes next; returns how many notes are new."""
    real = (training.c.office_id == act.office_id, training.c.active, training.c.id.in_(training_ids))
    wanted: list[UUID | None] = list(tx.execute(select(training.c.id).where(*real)).scalars()) or [None]
    known = set(
        tx.execute(select(training_interest.c.training_id).where(training_interest.c.visit_id == visit_id)).scalars()
    )
    rows = [
        {"id": new_id(), "office_id": act.office_id, "visit_id": visit_id, "training_id": one, "at": act.now}
        for one in wanted
        if one not in known
    ]
    if rows:
        tx.execute(insert(training_interest), rows)
    return len(rows)


def write_trained(tx: Connection, act: Act, visit_id: UUID, *, trained: bool, because: str) -> None:
    """Keep what the trainer heard of the training, in the session."""
    values = {"trained": trained, "asked_by": act.staff_id, "asked_at": act.now, "goes_on_because": because}
    at = bidding_intake.c.visit_id == visit_id
    if not tx.execute(update(bidding_intake).where(at).values(version=bidding_intake.c.version + 1, **values)).rowcount:
        row = {"visit_id": visit_id, "office_id": act.office_id, "need": str(Need.UNKNOWN), "version": 1}
        tx.execute(insert(bidding_intake), row | values)


def put_intake(tx: Connection, act: Act, row: Row[Any], intake: Intake, because: str, *, keep: bool = False) -> int:
    """Write the intake; with `keep` only what it says of the training."""
    asked = {"asked_by": act.staff_id, "asked_at": act.now} if intake.trained is not None else {}
    values: dict[str, Any] = {"trained": intake.trained, "goes_on_because": because} | asked
    if not keep:
        values |= {"need": str(intake.need), "closes_at": intake.closes_at}
        _put_tender(tx, row.id, said(intake.tender_code, CODE))
    at = bidding_intake.c.visit_id == row.id
    before: int | None = tx.execute(select(bidding_intake.c.version).where(at)).scalar()
    if before is None:
        base = {"visit_id": row.id, "office_id": act.office_id, "need": str(Need.UNKNOWN), "version": 1}
        tx.execute(insert(bidding_intake), base | values)
        return 1
    tx.execute(update(bidding_intake).where(at).values(values | {"version": before + 1}))
    return before + 1


def _put_tender(tx: Connection, visit_id: UUID, code: str) -> None:
    at = bidding_tender.c.visit_id == visit_id
    if tx.execute(update(bidding_tender).where(at).values(code=code)).rowcount == 0 and code:
        tx.execute(insert(bidding_tender), {"visit_id": visit_id, "code": code, "retention": RETENTION_GUEST_BOOK})
