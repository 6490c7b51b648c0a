"""Visits, numbers, calls, step times and deviations for cases that were written in bulk: made in the database, not row by row.

`turn(db)` gives each case of `bulk.fill` a visit with a number that waited, was called and served, a run of each measured step
of its procedure, and one deviation for each step that was late.
"""

from dataclasses import dataclass
from string import Template

from loket_shared.db import Database
from sqlalchemy import Connection, text


@dataclass(frozen=True, slots=True)
class Words:
    """What the engines say differently: a new id, a random number below n, an instant some seconds later, random bytes."""

    new_id: str
    chance: str
    later: str
    raw: str

    def below(self, n: int) -> str:
        """Return a random number from 0 to n - 1."""
        return self.chance.format(n=n)

    def after(self, instant: str, seconds: str) -> str:
        """Return an instant some seconds after another."""
        return self.later.format(at=instant, s=seconds)


SQLITE = Words(
    "lower(hex(randomblob(16)))",
    "(abs(random()) % {n})",
    "(strftime('%Y-%m-%d %H:%M:%f', {at}, '+' || ({s}) || ' seconds') || '000')",
    "randomblob(32)",
)
POSTGRESQL = Words(
    "gen_random_uuid()",
    "(floor(random() * {n})::int)",
    "({at} + ({s}) * interval '1 second')",
    "sha256(gen_random_uuid()::text::bytea)",
)


def turn(db: Database) -> None:
    """Write all of it in one transaction; the office must have the cases and nothing else."""
    db.write(_write)
    db.write(lambda tx: tx.exec_driver_sql("ANALYZE"))


def _write(tx: Connection) -> None:
    words = SQLITE if tx.dialect.name == "sqlite" else POSTGRESQL
    said = {
        "new_id": words.new_id, "raw": words.raw, "wait": words.below(2400), "way": words.below(90), "serve": words.below(2400),
        "desk": "(SELECT id FROM desk WHERE kind = 'loket' AND number = 1 + n % 3)",
        "service": "(SELECT id FROM service ORDER BY position LIMIT 1)", "device": "(SELECT id FROM device LIMIT 1)",
        "called": words.after("opened_at", "wait"), "present": words.after("opened_at", "wait + way"),
        "ended": words.after("opened_at", "wait + way + serve"), "closed": words.after("opened_at", "took"),
        "took": f"{words.below(60)} + {words.below(40)} * (1 + {words.below(8)})",
    }  # fmt: skip
    for statement in _STATEMENTS:
        tx.execute(text(Template(statement).substitute(said)))


_STATEMENTS = (
    """CREATE TEMPORARY TABLE turn_of AS
       SELECT id AS case_id, office_id, procedure_version_id, business_date, opened_at, holder_id, $new_id AS visit_id,
              $new_id AS ticket_id, $new_id AS call_id, row_number() OVER (PARTITION BY business_date ORDER BY form_number) AS n,
              $wait AS wait, $way AS way, 120 + $serve AS serve
       FROM case_file""",
    """INSERT INTO visit (id, office_id, service_id, procedure_version_id, device_id, business_date, guest_number, language,
                          priority_asked, arrived_at, left_at, ended_as, version)
       SELECT visit_id, office_id, $service, procedure_version_id, $device, business_date, n, 'id', false, opened_at, $ended,
              'served', 1 FROM turn_of""",
    """INSERT INTO ticket (id, office_id, visit_id, service_id, procedure_version_id, business_date, series, number, state, priority,
                           issued_at, reference_hash, desk_id, staff_id, calls, skips, place, called_at, present_at, ended_at, version)
       SELECT ticket_id, office_id, visit_id, $service, procedure_version_id, business_date, 'A', n, 'done', n % 20 = 0, opened_at,
              $raw, $desk, holder_id, 1, 0, n, $called, $present, $ended, 4 FROM turn_of""",
    "INSERT INTO ticket_case (ticket_id, case_id) SELECT ticket_id, case_id FROM turn_of",
    """INSERT INTO call (id, office_id, ticket_id, service_id, desk_id, staff_id, business_date, turn, nth, priority, reason, at)
       SELECT call_id, office_id, ticket_id, $service, $desk, holder_id, business_date, n, 1, n % 20 = 0, 'in_order', $called
       FROM turn_of""",
    "CREATE INDEX turn_of_case ON turn_of (case_id)",
    "UPDATE case_file SET visit_id = (SELECT visit_id FROM turn_of WHERE turn_of.case_id = case_file.id)",
    """CREATE TEMPORARY TABLE run_of AS
       SELECT $new_id AS run_id, t.*, s.step, s.owner, s.standard_clock AS clock,
              CASE WHEN s.standard_clock = 'working_days' THEN NULL ELSE s.standard_amount END AS standard,
              $took + CASE WHEN s.standard_amount > 600 THEN serve ELSE 0 END AS took, CASE WHEN n % 9 = 0 THEN 60 ELSE 0 END AS paused
       FROM turn_of t JOIN procedure_step s ON s.procedure_version_id = t.procedure_version_id
       WHERE s.applies AND s.measured""",
    """INSERT INTO step_run (id, office_id, procedure_version_id, step, visit_id, ticket_id, case_id, business_date, owner, staff_id,
                             device_id, desk_id, opened_at, closed_at, clock, standard, gross_seconds, net_seconds, paused_seconds,
                             ended_as, late, doubtful, position)
       SELECT run_id, office_id, procedure_version_id, step, visit_id, ticket_id, case_id, business_date, owner, holder_id, $device,
              $desk, opened_at, $closed, clock, standard, took + paused, took, paused, 'done', took > standard, false, step
       FROM run_of""",
    """INSERT INTO deviation (id, office_id, year, number, procedure_version_id, step, step_run_id, kind, party, visit_id, case_id,
                              staff_id, business_date, raised_at, began_at, ended_at, clock, standard, actual, gross, found, automatic)
       SELECT $new_id, office_id, 2026, row_number() OVER (ORDER BY opened_at, run_id), procedure_version_id, step, run_id, 'time',
              'office', visit_id, case_id, holder_id, business_date, $closed, opened_at, $closed, clock, standard, took, took + paused,
              '', true
       FROM run_of WHERE took > standard""",
    "DROP TABLE run_of",
    "DROP TABLE turn_of",
)
