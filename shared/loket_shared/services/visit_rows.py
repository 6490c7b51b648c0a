"""The rows of a visit and of its place in the guest book, as those who begin a visit or sign the book write them."""

from uuid import UUID

from sqlalchemy import Connection, insert, select

from loket_shared.db.schema import new_id, service, visit, visit_identity
from loket_shared.db.schema.visit import RETENTION_GUEST_BOOK
from loket_shared.services.act import Act
from loket_shared.services.people import Identity, e164, identity_row
from loket_shared.services.procedures import current_version


def version_of(tx: Connection, service_id: UUID) -> UUID:
    """Return the version of the procedure that a visit for this service begins with now."""
    followed = select(service.c.procedure_id).where(service.c.id == service_id)
    return current_version(tx, tx.execute(followed).scalar_one())


def insert_visit(
    tx: Connection, act: Act, service_id: UUID, version_id: UUID, number: int | None, language: str, *, priority_asked: bool
) -> UUID:  # fmt: skip
    """Insert a visit's row and return its id; `number` is its place in the guest book, None before that is signed."""
    visit_id = new_id()
    tx.execute(
        insert(visit),
        {
            "id": visit_id, "office_id": act.office_id, "service_id": service_id, "procedure_version_id": version_id,
            "device_id": act.device_id, "staff_id": act.staff_id, "business_date": act.today, "guest_number": number,
            "language": language_code(language), "priority_asked": priority_asked, "arrived_at": act.now, "version": 1,
        },
    )  # fmt: skip
    return visit_id


def language_code(language: str) -> str:
    """Return the language as a visit keeps it: Indonesian unless it is English."""
    return "en" if language[:2] == "en" else "id"


def write_identity(tx: Connection, visit_id: UUID, identity: Identity) -> None:
    """Write what the guest book holds of a visit, cleaned before."""
    row = {"visit_id": visit_id, "phone_e164": e164(identity.phone), "purpose": "", "retention": RETENTION_GUEST_BOOK}
    tx.execute(insert(visit_identity), row | identity_row(identity))
