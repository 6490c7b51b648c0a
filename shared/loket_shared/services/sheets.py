"""The values of what is printed: form, recap and guest book of any period (A.7, A.8-33)."""

import json
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, insert, select

from loket_shared.clock import business_date
from loket_shared.db.schema import (
    case_answer,
    case_file,
    case_identity,
    case_problem,
    case_promise,
    form_version,
    journal,
    journal_chain,
    new_id,
    office,
    recap_snapshot,
    service,
    ticket_case,
    ticket_reference,
    visit,
    visit_identity,
)  # fmt: skip
from loket_shared.domain.documents import (
    Answer,
    Cancelled,
    FormDocument,
    GuestBookDocument,
    GuestBookRow,
    InProgress,
    JournalTip,
    Letterhead,
    Outcome,
    PrivacyNotice,
    Promise,
    RecapDocument,
    RecapRow,
)  # fmt: skip
from loket_shared.domain.events import EventKind
from loket_shared.services.act import Act, once
from loket_shared.services.case_reading import CaseView, read_case
from loket_shared.services.journal import Event, record
from loket_shared.services.results import Noted
from loket_shared.services.settings import read_settings
from loket_shared.services.texts import code
from loket_shared.services.visits import of_newest_form


def form_document(
    tx: Connection, office_id: UUID, case_id: UUID, explained_by: tuple[str, str] | None = None
) -> FormDocument:
    """Return the consultation form's values; `explained_by` (name, NIP) overrides the one who answered."""
    head = tx.execute(select(office).where(office.c.id == office_id)).one()
    view = read_case(tx, case_id)
    name, nip = explained_by or (view.answered_by_name or "", view.answered_by_nip)
    return FormDocument(
        office=_letterhead(head),
        zone=head.zone,
        form_label=view.form_label,
        reference=_reference(tx, case_id),
        consulted_at=view.opened_at,
        name=view.identity.name,
        organisation=view.identity.organisation,
        address=view.identity.address,
        phone=view.identity.phone,
        problem=view.problem.text,
        part_c=_part_c(view, head.zone),
        explained_by=name,
        nip=nip,
        privacy=PrivacyNotice(purpose=read_settings(tx, office_id).privacy_notice_id, contact=head.phone),
    )


def recap(tx: Connection, office_id: UUID, from_date: date, to_date: date, now: datetime) -> RecapDocument:
    """Return the recap of a period (business dates, both included), in the order of recording.

    A period that was printed before keeps its row order; solutions given since then are marked "susulan".
    """
    head = tx.execute(select(office).where(office.c.id == office_id)).one()
    late = _answered_after_print(tx, office_id, from_date, to_date)
    columns = (
        case_file.c.id, case_file.c.form_year, case_file.c.form_number, case_file.c.form_label, case_file.c.business_date,
        case_file.c.kind, case_file.c.state, case_identity.c.name, case_identity.c.organisation, case_identity.c.address,
        case_problem.c.text,
    )  # fmt: skip
    at = (
        case_file.c.office_id == office_id,
        case_file.c.business_date >= from_date,
        case_file.c.business_date <= to_date,
    )
    joined = case_file.join(case_identity).join(case_problem)
    rows = tx.execute(
        select(*columns).select_from(joined).where(*at).order_by(case_file.c.form_year, case_file.c.form_number)
    ).all()
    answers = _newest_texts(tx, at)
    promises = _promises(tx, at, head.zone)
    return RecapDocument(
        office=_letterhead(head),
        zone=head.zone,
        from_date=from_date,
        to_date=to_date,
        rows=tuple(
            RecapRow(
                number=row.form_number,
                form_label=row.form_label,
                recorded_on=row.business_date,
                name=row.name,
                address=row.address,
                kind=row.kind,
                problem=row.text,
                outcome=_outcome(row, answers, promises),
                organisation=row.organisation,
                supplement=(row.form_year, row.form_number) in late and row.id in answers,
            )
            for row in rows
        ),
        printed_at=now,
        journal=tips(tx, office_id),
    )


def freeze_recap(tx: Connection, act: Act, document: RecapDocument, sha256: bytes) -> None:
    """Keep which rows a printed recap held and which were open then, so that later solutions show as "susulan"."""
    rows = [[row.recorded_on.year, row.number, isinstance(row.outcome, Answer)] for row in document.rows]
    tip = document.journal[0].digest if document.journal else ""
    kept = {
        "id": new_id(), "office_id": act.office_id, "staff_id": act.staff_id, "from_date": document.from_date,
        "to_date": document.to_date, "printed_at": act.now, "tip": tip, "form_numbers": json.dumps(rows),
    }  # fmt: skip

    def do() -> Noted:
        tx.execute(insert(recap_snapshot), kept)
        return _note_export(tx, act, "recap", document.from_date, document.to_date, sha256, len(rows))

    once(tx, act, "freeze_recap", Noted, do)


def record_export(
    tx: Connection, act: Act, document: str, from_date: date, to_date: date, sha256: bytes, rows: int
) -> None:
    """Journal that a person exported or printed personal data of a period (UU 27/2022 Art. 31)."""
    once(tx, act, "record_export", Noted, lambda: _note_export(tx, act, document, from_date, to_date, sha256, rows))


def _note_export(
    tx: Connection, act: Act, document: str, from_date: date, to_date: date, sha256: bytes, rows: int
) -> Noted:
    noted = {"document": code(document), "from": from_date, "to": to_date, "sha256": sha256, "rows": rows}
    record(tx, act, Event(EventKind.EXPORTED, noted))
    return Noted()


def guest_book(tx: Connection, office_id: UUID, from_date: date, to_date: date, now: datetime) -> GuestBookDocument:
    """Return the guest book of a period (business dates, both included): who came, when, for what, and when they left.

    What a visitor corrected on the form holds, not what was first typed.
    """
    head = tx.execute(select(office).where(office.c.id == office_id)).one()
    written = ("name", "organisation", "address", "phone")
    corrected = [
        func.coalesce(func.nullif(form_version.c[field], ""), visit_identity.c[field]).label(field) for field in written
    ]
    companions = func.coalesce(form_version.c.companions, visit_identity.c.companions).label("companions")
    columns: tuple[Any, ...] = (
        visit,
        *corrected,
        companions,
        service.c.name_id.label("service_name"),
        form_version.c.problem,
    )
    joined = (
        visit.join(visit_identity)
        .join(service, service.c.id == visit.c.service_id)
        .outerjoin(form_version, of_newest_form())
    )
    at = (visit.c.office_id == office_id, visit.c.business_date >= from_date, visit.c.business_date <= to_date)
    rows = tx.execute(
        select(*columns).select_from(joined).where(*at).order_by(visit.c.business_date, visit.c.guest_number)
    )
    return GuestBookDocument(
        office=_letterhead(head),
        zone=head.zone,
        from_date=from_date,
        to_date=to_date,
        rows=tuple(
            GuestBookRow(
                number=row.guest_number, arrived_at=row.arrived_at, left_at=row.left_at, name=row.name, companions=row.companions,
                organisation=row.organisation, address=row.address, phone=row.phone, purpose=row.problem or row.service_name,
                destination=row.service_name,
            )
            for row in rows
        ),
        printed_at=now,
        journal=tips(tx, office_id),
    )  # fmt: skip


def tips(tx: Connection, office_id: UUID) -> tuple[JournalTip, ...]:
    """Return the last row of each device's newest chain; printed, they show later whether a tail was cut."""
    followed = select(journal_chain.c.predecessor_id).where(journal_chain.c.predecessor_id.is_not(None))
    newest = select(func.max(journal.c.seq)).where(journal.c.chain_id == journal_chain.c.id).correlate(journal_chain)
    query = (
        select(journal.c.chain_id, journal.c.seq, journal.c.hash)
        .select_from(journal_chain.join(journal, journal.c.chain_id == journal_chain.c.id))
        .where(journal_chain.c.office_id == office_id, journal_chain.c.id.not_in(followed))
        .where(journal.c.seq == newest.scalar_subquery())
        .order_by(journal.c.recorded_at.desc(), journal.c.chain_id)
    )
    return tuple(JournalTip(row.chain_id.hex, row.seq, row.hash.hex()) for row in tx.execute(query))


def _letterhead(head: Row[Any]) -> Letterhead:
    return Letterhead(head.name, head.subtitle, head.address, head.phone)


def _reference(tx: Connection, case_id: UUID) -> str:
    linked = ticket_reference.join(ticket_case, ticket_case.c.ticket_id == ticket_reference.c.ticket_id)
    return (
        tx.execute(
            select(ticket_reference.c.value).select_from(linked).where(ticket_case.c.case_id == case_id)
        ).scalar()
        or ""
    )


def _part_c(view: CaseView, zone: str) -> tuple[Outcome, ...]:
    if view.answer:
        return (Answer(view.answer),)
    if view.promise_due is not None:
        return (Promise(business_date(view.promise_due, zone), view.promise_note),)
    return ()


def _outcome(row: Row[Any], answers: dict[UUID, str], promises: dict[UUID, Promise]) -> Outcome:
    if row.state in {"cancelled", "merged"}:
        return Cancelled()
    if row.id in answers:
        return Answer(answers[row.id])
    return promises.get(row.id, InProgress())


def _newest_texts(tx: Connection, at: tuple[Any, ...]) -> dict[UUID, str]:
    query = select(case_answer.c.case_id, case_answer.c.text).join(case_file).where(*at).order_by(case_answer.c.seq)
    return {row.case_id: row.text for row in tx.execute(query)}


def _promises(tx: Connection, at: tuple[Any, ...], zone: str) -> dict[UUID, Promise]:
    query = select(case_promise.c.case_id, case_promise.c.due_at, case_promise.c.note).join(case_file).where(*at)
    rows = tx.execute(query.order_by(case_promise.c.promised_at))
    return {row.case_id: Promise(business_date(row.due_at, zone), row.note) for row in rows}


def _answered_after_print(tx: Connection, office_id: UUID, from_date: date, to_date: date) -> set[tuple[int, int]]:
    at = (
        recap_snapshot.c.office_id == office_id,
        recap_snapshot.c.from_date == from_date,
        recap_snapshot.c.to_date == to_date,
    )
    prints = tx.execute(select(recap_snapshot.c.form_numbers).where(*at)).scalars()
    return {(year, number) for kept in prints for year, number, answered in json.loads(kept) if not answered}
