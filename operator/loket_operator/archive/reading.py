"""Reads what the archive workspace shows; runs on a worker."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from loket_shared.domain.documents import GuestBookDocument, RecapDocument
from loket_shared.domain.dossier_period import PeriodDossier
from loket_shared.services import cases, dossier_period, recaps, sheets
from loket_shared.services.act import Act
from loket_shared.services.archive_finding import ArchiveQuery
from loket_shared.services.archive_search import ArchivePage, ArchiveRow, archive_page, archive_row, unarchived_count
from loket_shared.services.case_reading import CaseView, read_case
from loket_shared.services.finish import OwedCopy, Sheet, next_print, owed_copies
from loket_shared.services.staff import read_staff
from sqlalchemy import Connection

from loket_operator.archive.state import Document, Exporting

Paged = RecapDocument | GuestBookDocument | PeriodDossier
Shown = RecapDocument | GuestBookDocument | dossier_period.ListedCases


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


def read_document(tx: Connection, office_id: UUID, chosen: Exporting, now: datetime) -> Paged:
    """Read the document that is chosen, whole; `now` (aware UTC) is when it is made."""
    if chosen.document is Document.DOSSIER:
        return dossier_period.dossier_of_period(
            tx, office_id, chosen.from_date, chosen.to_date, now, every_case=chosen.every_case
        )
    read: dict[Document, Callable[[Connection, UUID, date, date, datetime], RecapDocument | GuestBookDocument]] = {
        Document.RECAP: recaps.recap,
        Document.GUEST_BOOK: sheets.guest_book,
    }
    return read[chosen.document](tx, office_id, chosen.from_date, chosen.to_date, now)


def read_preview(tx: Connection, office_id: UUID, chosen: Exporting, now: datetime) -> Shown:
    """Read what the screen shows of it: of a dossier only which cases it would hold."""
    if chosen.document is Document.DOSSIER:
        return dossier_period.listed_cases(
            tx, office_id, chosen.from_date, chosen.to_date, every_case=chosen.every_case
        )
    source = read_document(tx, office_id, chosen, now)
    assert not isinstance(source, PeriodDossier)
    return source


def _picture(tx: Connection, office_id: UUID, view: CaseView) -> CasePicture:
    row = archive_row(tx, view.case_id)
    nth = tuple((sheet, next_print(tx, view.case_id, sheet)) for sheet in Sheet)
    owed = any(one.case_id == view.case_id for one in owed_copies(tx, office_id))
    return CasePicture(row, view, nth, owed)
