"""What is wrong with the office's mail, for every desk: which letters wait for whom, and whether anybody sends and reads."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, exists, or_, select

from loket_shared.db.schema import case_file, device, device_problem, escalation, escalation_entry, letter
from loket_shared.domain.escalation import OPEN, EscalationState
from loket_shared.domain.mail.outbox import ASKS_A_PERSON, OutboxState
from loket_shared.services.act import Act
from loket_shared.services.devices import DeviceProblem, report_state
from loket_shared.services.mail_accounts import HOLDS_FOR, Holder, MailAccount, holders, read_account

STUCK_AFTER = timedelta(minutes=30)
"""A letter that still waits so long after it was written is told on every desk."""

MAIL = "mail_"
OUT, IN = f"{MAIL}out_", f"{MAIL}in_"
"""How the codes begin by which a console reports its way to the mail servers; a Reason follows."""


@dataclass(frozen=True, slots=True)
class TroubledLetter:
    """A letter that asks a person or waits too long; `since` is when it came to that (aware UTC), `reason` the server's.

    One that `bounced` had been taken by a server, and came back.
    """

    id: UUID
    case_id: UUID
    escalation_id: UUID | None
    form_label: str
    state: OutboxState
    since: datetime
    reason: str = ""
    bounced: bool = False


@dataclass(frozen=True, slots=True)
class WayBlocked:
    """A console cannot send (`out`) or read mail: `reason` is a code of `devices.mail.outcomes.Reason`, or `move`."""

    console: str
    out: bool
    reason: str
    since: datetime


@dataclass(frozen=True, slots=True)
class MailTrouble:
    """What every desk shows about the mail; empty where all is well.

    `nobody_since` is when a console that holds the secret was last seen, while none is there now and something waits for
    one; None where one is there. `never_held` tells that none ever was.
    """

    letters: tuple[TroubledLetter, ...] = ()
    nobody_since: datetime | None = None
    never_held: bool = False
    blocked: tuple[WayBlocked, ...] = ()

    @property
    def asks(self) -> int:
        """Return how many letters ask a person."""
        return sum(one.state in ASKS_A_PERSON or one.bounced for one in self.letters)

    @property
    def stuck(self) -> int:
        """Return how many letters wait too long."""
        return len(self.letters) - self.asks

    @property
    def nobody(self) -> bool:
        """Tell whether no console that holds the secret is on."""
        return self.nobody_since is not None or self.never_held

    @property
    def count(self) -> int:
        """Return how many things need somebody."""
        return len(self.letters) + len(self.blocked) + self.nobody

    def __bool__(self) -> bool:
        """Tell whether a desk has to show anything."""
        return self.count > 0


def trouble(tx: Connection, office_id: UUID, now: datetime) -> MailTrouble:
    """Return what every desk is to show about the mail at an aware instant; nothing where the office has no account."""
    account = read_account(tx, office_id)
    if account is None:
        return MailTrouble()
    waiting = _letters(tx, office_id)
    kept = holders(tx, office_id)
    sending = any(row.lease_until is not None and row.lease_until > now for row in waiting)
    here = tuple(one for one in kept if one.seen_at > now - HOLDS_FOR)
    needed = bool(account.inbox_host) or any(_waits(row) for row in waiting)
    alone = needed and not here and not sending
    return MailTrouble(
        letters=tuple(
            _told(row) for row in waiting if _asks(row) or (_waits(row) and row.written_at < now - STUCK_AFTER)
        ),
        nobody_since=max((one.seen_at for one in kept), default=None) if alone else None,
        never_held=alone and not kept,
        blocked=_blocked(tx, account, here),
    )


def report_ways(tx: Connection, act: Act, codes: frozenset[str]) -> None:
    """Keep how this console's ways to the mail servers stand, as codes (`mail_out_auth`); an empty set says all is well."""
    report_state(tx, act, tuple(DeviceProblem(code) for code in sorted(codes)))


def _letters(tx: Connection, office_id: UUID) -> list[Row[Any]]:
    states = [str(state) for state in OutboxState if state not in _SETTLED]
    query = select(letter, case_file.c.form_label).join(case_file, case_file.c.id == letter.c.case_id)
    at = (letter.c.office_id == office_id, or_(letter.c.state.in_(states), letter.c.id.in_(_came_back(office_id))))
    return list(tx.execute(query.where(*at).order_by(letter.c.written_at, letter.c.id)))


def _came_back(office_id: UUID) -> Select[tuple[UUID]]:
    """Choose the letters that came back and that nobody has done anything about since."""
    later, entry = letter.alias(), escalation_entry
    own = (letter.c.kind == "escalation") & (escalation.c.state == str(EscalationState.FAILED))
    wrote = exists().where(later.c.escalation_id == letter.c.escalation_id, later.c.written_at > letter.c.bounced_at)
    moved = exists().where(entry.c.escalation_id == letter.c.escalation_id, entry.c.at > letter.c.bounced_at)
    other = (
        (letter.c.kind != "escalation") & escalation.c.state.in_([str(one) for one in sorted(OPEN)]) & ~wrote & ~moved
    )
    mine = (
        letter.c.office_id == office_id,
        letter.c.bounced_at.is_not(None),
        letter.c.state == str(OutboxState.ACCEPTED),
    )
    return select(letter.c.id).join(escalation, escalation.c.id == letter.c.escalation_id).where(*mine, or_(own, other))


def _blocked(tx: Connection, account: MailAccount, here: tuple[Holder, ...]) -> tuple[WayBlocked, ...]:
    """Return what consoles that are on report; a way that another console finds open blocks nobody."""
    columns = (device.c.id, device.c.name, device_problem.c.code, device_problem.c.since)
    mine = (device.c.id.in_([one.device_id for one in here]), device_problem.c.code.startswith(MAIL, autoescape=True))
    rows = tx.execute(select(*columns).join(device_problem).where(*mine).order_by(device_problem.c.since)).all()
    found = []
    for start in (OUT, IN):
        told = [row for row in rows if row.code.startswith(start)]
        all_of_them = len({row.id for row in told}) == len(here)
        if all_of_them and (start == OUT or account.inbox_host):
            found += [WayBlocked(row.name, start == OUT, row.code.removeprefix(start), row.since) for row in told]
    return tuple(found)


_SETTLED = frozenset({OutboxState.ACCEPTED, OutboxState.CANCELLED, OutboxState.BY_HAND})


def _asks(row: Row[Any]) -> bool:
    return OutboxState(row.state) in ASKS_A_PERSON or _bounced(row)


def _bounced(row: Row[Any]) -> bool:
    return row.bounced_at is not None and OutboxState(row.state) is OutboxState.ACCEPTED


def _waits(row: Row[Any]) -> bool:
    return OutboxState(row.state) in {OutboxState.QUEUED, OutboxState.DEFERRED}


def _told(row: Row[Any]) -> TroubledLetter:
    state = OutboxState(row.state)
    asked_since = row.bounced_at if _bounced(row) else row.state_since
    since = asked_since if _asks(row) else row.written_at
    whose = (row.id, row.case_id, row.escalation_id, row.form_label)
    return TroubledLetter(*whose, state, since, row.reason or "", _bounced(row))
