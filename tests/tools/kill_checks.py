"""What must hold after programs were killed at random instants: nothing lost, nothing made up, nothing printed twice."""

import re
from collections import Counter
from collections.abc import Iterable

from kill_players import Witness
from loket_shared.db import Database
from loket_shared.db.schema import case_file, print_job, ticket, visit_identity
from loket_shared.domain.numbering import ticket_label
from loket_shared.services.integrity import check
from loket_shared.services.ticket_giving import hashed
from sqlalchemy import Connection, select

REFERENCE = re.compile(rb"LK1:[A-Z2-9]{20}")


def violations(db: Database, witness: Witness, papers: Iterable[bytes]) -> list[str]:
    """Return every broken promise in words; `papers` are the printer's bytes, one entry a ticket."""
    return db.read(
        lambda tx: [
            *_lost_visits(tx, witness),
            *_ghosts(tx, witness),
            *_papers(tx, Counter(printed(papers))),
            *_gaps(tx),
            *(f"integrity: {finding}" for finding in check(tx).findings),
        ]
    )


def printed(papers: Iterable[bytes]) -> list[str]:
    """Return the reference of each ticket; a ticket that was cut off before its QR code has none."""
    return [found.decode() for paper in papers for found in sorted(set(REFERENCE.findall(paper)))]


def _lost_visits(tx: Connection, witness: Witness) -> list[str]:
    known = set(tx.execute(select(visit_identity.c.name)).scalars())
    return [f"lost: the registration of {name}" for name in witness.registered if name not in known]


def _ghosts(tx: Connection, witness: Witness) -> list[str]:
    who = ticket.join(visit_identity, visit_identity.c.visit_id == ticket.c.visit_id)
    rows = tx.execute(
        select(ticket.c.series, ticket.c.number, ticket.c.reference_hash, visit_identity.c.name).select_from(who)
    ).all()
    holders = {bytes(row.reference_hash): (row.name, ticket_label(row.series, row.number)) for row in rows}
    wrong = [
        f"ghost: {name} was given {number.label}"
        for name, number in witness.given
        if holders.get(hashed(number.reference)) != (name, number.label)
    ]
    labels = {label for _, label in holders.values()}
    return wrong + [f"ghost: {label} was shown" for label in {*witness.seen, *witness.finished} - labels]


def _papers(tx: Connection, papers: Counter[str]) -> list[str]:
    """Each ticket has as many papers as jobs at most, and one job unless somebody asked for another."""
    jobs: dict[bytes, list[str]] = {
        bytes(digest): [] for digest in tx.execute(select(ticket.c.reference_hash)).scalars()
    }
    found = select(ticket.c.reference_hash, print_job.c.state, print_job.c.reprint_of).select_from(
        ticket.join(print_job)
    )
    asked = 0
    for row in tx.execute(found):
        jobs[bytes(row.reference_hash)].append(row.state)
        asked += row.reprint_of is not None
    count = {hashed(reference): times for reference, times in papers.items()}
    wrong = [f"printed: {reference}, which is no ticket" for reference in papers if hashed(reference) not in jobs]
    wrong += [f"printed {count[digest]} times: {states}" for digest, states in jobs.items() if count.get(digest, 0) > 1]
    wrong += [
        f"printed {count.get(digest, 0)} times, but the jobs are {states}"
        for digest, states in jobs.items()
        if states.count("printed") > count.get(digest, 0) or len(states) != 1
    ]
    return wrong + ([f"{asked} reprints that nobody asked for"] if asked else [])


def _gaps(tx: Connection) -> list[str]:
    """Numbers of a series and day, and form numbers of a year, count from 1 without gap or double."""
    given: dict[tuple[object, ...], list[int]] = {}
    for day, series, number in tx.execute(select(ticket.c.business_date, ticket.c.series, ticket.c.number)):
        given.setdefault((day, series), []).append(number)
    for year, number in tx.execute(select(case_file.c.form_year, case_file.c.form_number)):
        given.setdefault(("form", year), []).append(number)
    return [
        f"gap or double in {key}: {sorted(numbers)}"
        for key, numbers in given.items()
        if sorted(numbers) != list(range(1, len(numbers) + 1))
    ]
