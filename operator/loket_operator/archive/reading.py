"""Reads what the archive workspace shows; runs on a worker."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from loket_shared.domain.documents import GuestBookDocument, RecapDocument
from loket_shared.services import cases, recaps, sheets
from loket_shared.services.act import Act
from loket_shared.services.archive_finding import ArchiveQuery
from loket_shared.services.archive_search import ArchivePage, ArchiveRow, archive_page, archive_row, unarchived_count
from loket_shared.services.case_reading import CaseView, read_case
from loket_shared.services.finish import OwedCopy, Sheet, next_print, owed_copies
from loket_shared.services.staff import read_staff
from sqlalchemy import Connection

from loket_operator.archive.state import Document

Paged = RecapDocument | GuestBookDocument


@dataclass(frozen=True, slots=True)
class ListPicture:
    """One page of what matches, how many originals still have no place, and who may have explained."""

    query: ArchiveQuery
    trail: tuple[UUID, ...]
    page: ArchivePage
    unarchived: int
    officers: tuple[tuple[UUID, str], ...]


@dataclass(frozen=True, slots=True)
class CasePicture:
    """One form as it stands."""

    row: ArchiveRow
    view: CaseView
    nth: tuple[tuple[Sheet, int], ...]
    owed: bool


def read_list(tx: Connection, office_id: UUID, query: ArchiveQuery, trail: tuple[UUID, ...]) -> ListPicture:
    """Read the page of matching forms that follows the last form of `trail`."""
    page = archive_page(tx, office_id, query, after=trail[-1] if trail else None)
    officers = tuple((one.id, one.name) for one in read_staff(tx, office_id, inactive=True))
    return ListPicture(query, trail, page, unarchived_count(tx, office_id), officers)


def read_owed(tx: Connection, office_id: UUID) -> tuple[OwedCopy, ...]:
    """Read the copies that visitors still have to get."""
    return owed_copies(tx, office_id)


def open_case(tx: Connection, act: Act, case_id: UUID) -> CasePicture:
    """Read a form because a person opens it; journalled (UU 27/2022 Art. 31)."""
    return _picture(tx, act.office_id, cases.view(tx, act, case_id))


def follow_case(tx: Connection, office_id: UUID, case_id: UUID, staff_id: UUID | None) -> CasePicture:
    """Read an open form again because it changed."""
    return _picture(tx, office_id, read_case(tx, case_id, staff_id))


def read_document(
    tx: Connection, office_id: UUID, document: Document, from_date: date, to_date: date, now: datetime
) -> Paged:
    """Read a recap or guest book; `now` (aware UTC) is when it is made."""
    read: dict[Document, Callable[[Connection, UUID, date, date, datetime], Paged]] = {
        Document.RECAP: recaps.recap,
        Document.GUEST_BOOK: sheets.guest_book,
    }
    return read[document](tx, office_id, from_date, to_date, now)


def _picture(tx: Connection, office_id: UUID, view: CaseView) -> CasePicture:
    row = archive_row(tx, view.case_id)
    nth = tuple((sheet, next_print(tx, view.case_id, sheet)) for sheet in Sheet)
    owed = any(one.case_id == view.case_id for one in owed_copies(tx, office_id))
    return CasePicture(row, view, nth, owed)
