"""What an officer waits for in an office with years of work in it, on both engines: lists, cases, answers, searches, reports, calls."""

import multiprocessing
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from multiprocessing.synchronize import Event
from statistics import median
from uuid import UUID

from bulk import LAST_DAY, Recorded
from bulk_office import BulkOffice, bulk_office
from bulk_texts import FIRST, LAST, Writer
from loket_shared.db import Database
from loket_shared.domain.states import CaseState, Channel
from loket_shared.services import calls, cases, turn_ends
from loket_shared.services.act import Act
from loket_shared.services.archive_finding import ArchiveQuery
from loket_shared.services.archive_search import archive_page
from loket_shared.services.case_list import CaseQuery, Looker, Whose, count_cases, open_cases
from loket_shared.services.case_story import read_story
from loket_shared.services.case_times import causes_owed, read_times
from loket_shared.services.similar import similar
from loket_shared.services.statistics_period import month_report
from loket_shared.services.statistics_wish import Wish
from offices import Office
from spread import spread
from sqlalchemy import Connection

MONTH = Wish(LAST_DAY - timedelta(days=30), LAST_DAY)
Measured = dict[str, object]
Read = Callable[[Connection], object]


@dataclass(frozen=True, slots=True)
class Plan:
    """How many cases, how often each thing is asked, how many reports are read, and how many numbers called beside them."""

    sizes: tuple[int, ...] = (2_000, 20_000, 200_000)
    asked: int = 400
    reports: int = 20
    numbers: int = 60


def measure(plan: Plan) -> Measured:
    """Return `open_list_ms`, `case_ms`, `similar_ms`, `archive_search_ms` and `month_report_ms` by number of cases, and at the
    largest size `call_ms` and `call_while_report_ms`: a call alone, and while another process reads reports without end.

    SQLite's stand under these names, PostgreSQL's under names with _postgresql.
    """
    told: Measured = {}
    for engine, names in (("sqlite", ""), ("postgresql", "_postgresql")):
        by_key: dict[str, dict[str, object]] = {}
        for size in plan.sizes:
            with bulk_office(engine, size) as bulk:
                for key, times in _reads(bulk, plan).items():
                    by_key.setdefault(key, {})[str(size)] = spread(times)
                if size == max(plan.sizes):
                    told |= {f"{key}{names}": value for key, value in _calls(bulk.office, plan.numbers).items()}
        told |= {f"{key}{names}": values for key, values in by_key.items()}
    return told


def _reads(bulk: BulkOffice, plan: Plan) -> dict[str, list[float]]:
    office, chance = bulk.office, random.Random(7)
    writer = Writer(random.Random(1))
    lived = [_lived(office) for _ in range(20)]
    old = [one.case_id for one in chance.choices(bulk.recorded, k=plan.asked)]
    read: dict[str, list[Read]] = {
        "open_list_ms": [partial(_list, _open_query(chance), office) for _ in range(plan.asked)],
        "case_ms": [partial(_story, one, office) for one in [*old[len(lived) :], *lived]],
        "similar_ms": [partial(_similar, writer.problem(), office) for _ in range(plan.asked)],
        "archive_search_ms": [partial(_search, _archive_query(chance, bulk), office) for _ in range(plan.asked)],
        "month_report_ms": [partial(_report, office)] * plan.reports,
    }
    return {key: [_timed(partial(office.db.read, one)) for one in reads] for key, reads in read.items()}


def _lived(office: Office) -> UUID:
    """Return a case that came as all do, with its journal, its step times and an answer."""
    given = office.issued()
    office.served()
    assert given.case_id is not None
    case_id = given.case_id
    office.do(lambda tx: cases.answer(tx, office.officer(), case_id, 1, "Sudah dapat diunggah kembali."))
    office.do(lambda tx: turn_ends.leave(tx, office.officer(), given.ticket_id, "pulang"))
    return case_id


def _list(query: CaseQuery, office: Office, tx: Connection) -> object:
    now = office.clock.now()
    looker = Looker(office.kiosk.office_id, office.sari, frozenset({"helpdesk"}))
    return open_cases(tx, looker, query, now), count_cases(tx, looker, query, now, now + timedelta(hours=8))


def _story(case_id: UUID, office: Office, tx: Connection) -> object:
    """Return all that the case workspace reads to show a case."""
    now, office_id, today = office.clock.now(), office.kiosk.office_id, office.clock.now().date()
    return (
        read_story(tx, case_id, now, office.sari),
        read_times(tx, case_id, now),
        causes_owed(tx, office_id, office.sari, today),
    )


def _similar(problem: str, office: Office, tx: Connection) -> object:
    return similar(tx, office.kiosk.office_id, problem)


def _search(query: ArchiveQuery, office: Office, tx: Connection) -> object:
    return archive_page(tx, office.kiosk.office_id, query)


def _report(office: Office, tx: Connection) -> object:
    return month_report(tx, office.kiosk.office_id, MONTH, office.clock.now())


def _open_query(chance: random.Random) -> CaseQuery:
    """Return one of the ways in which the open cases are looked at."""
    ways = (
        CaseQuery(),
        CaseQuery(page=1),
        CaseQuery(Whose.UNIT),
        CaseQuery(Whose.MINE),
        CaseQuery(channel=Channel.LPSE_SUPPORT),
        CaseQuery(state=CaseState.PROMISED),
        CaseQuery(state=CaseState.ANSWERED),
        CaseQuery(text=chance.choice(FIRST)),
    )
    return chance.choice(ways)


def _archive_query(chance: random.Random, bulk: BulkOffice) -> ArchiveQuery:
    """Return one of the ways in which an officer searches."""
    one: Recorded = chance.choice(bulk.recorded)
    since = LAST_DAY - timedelta(days=chance.randint(30, 600))
    until = since + timedelta(days=chance.randint(1, 60))
    ways = (
        lambda: ArchiveQuery(one.label),
        lambda: ArchiveQuery(one.name),
        lambda: ArchiveQuery(chance.choice(FIRST)[:3]),
        lambda: ArchiveQuery("+62 " + one.phone[1:].replace("-", " ")),
        lambda: ArchiveQuery(one.phone[:9]),
        lambda: ArchiveQuery("penawaran"),
        lambda: ArchiveQuery(f"verifikasi {chance.choice(LAST)}"),
        lambda: ArchiveQuery("berkas", since, until),
        lambda: ArchiveQuery("", since, until),
        lambda: ArchiveQuery("", None, until, chance.choice(bulk.categories)),
        lambda: ArchiveQuery("dokumen", category_id=chance.choice(bulk.categories), officer_id=one.officer),
        lambda: ArchiveQuery("unggah", state=CaseState.PROMISED),
        lambda: ArchiveQuery("", state=CaseState.PROMISED),
        lambda: ArchiveQuery("unggah", state=CaseState.ANSWERED),
        lambda: ArchiveQuery("", only_unarchived=True),
        lambda: ArchiveQuery("tidak ada yang begini"),
        ArchiveQuery,
    )
    return chance.choice(ways)()


def _calls(office: Office, numbers: int) -> Measured:
    """Call, with nobody asking for anything, and then the same while another console, a process of its own, reads reports."""
    alone = _called(office, numbers)
    spawning = multiprocessing.get_context("spawn")
    reading, over = spawning.Event(), spawning.Event()
    given = (office.url, office.kiosk.office_id, office.clock.now(), reading, over)
    asking = spawning.Process(target=_read_reports, args=given, daemon=True)
    asking.start()
    try:
        assert reading.wait(60)
        while_read = _called(office, numbers)
    finally:
        over.set()
        asking.join(60)
    assert asking.exitcode == 0
    slower = median(while_read) / median(alone)
    return {
        "call_ms": spread(alone),
        "call_while_report_ms": spread(while_read),
        "call_while_report_ratio": round(slower, 2),
    }


def _read_reports(url: str, office_id: UUID, now: datetime, reading: Event, over: Event) -> None:
    db = Database(url)
    while not over.is_set():
        reading.set()
        db.read(lambda tx: month_report(tx, office_id, MONTH, now))
    db.close()


def _called(office: Office, numbers: int) -> list[float]:
    found = []
    for _ in range(numbers):
        given = office.issued()
        act = office.officer()
        found.append(_timed(partial(office.do, partial(_call, act, office.desks[0]))))
        office.do(partial(_leave, office.officer(), given.ticket_id))
    return found


def _call(act: Act, desk_id: UUID, tx: Connection) -> object:
    return calls.call_next(tx, act, desk_id)


def _leave(act: Act, ticket_id: UUID, tx: Connection) -> object:
    return turn_ends.leave(tx, act, ticket_id, "pulang")


def _timed(do: Callable[[], object]) -> float:
    begun = time.perf_counter()
    do()
    return (time.perf_counter() - begun) * 1000
