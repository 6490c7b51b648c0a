"""The deviations of a period by the party that answers for them and by cause, as the register stands now (A.6.6)."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select

from loket_shared.db.schema import deviation, deviation_entry
from loket_shared.domain.deviations import Cause, Entry, EntryKind, Party, standing
from loket_shared.services.statistics_wish import Wish

Pairs = tuple[tuple[str, str, int], ...]


@dataclass(frozen=True, slots=True)
class DeviationCounts:
    """`by_cause` are party, cause and how many, a cause of "" is not explained yet; withdrawn rows are left out."""

    total: int
    by_cause: Pairs
    by_kind: tuple[tuple[str, int], ...]
    unexplained: int
    unsigned: int

    @property
    def by_party(self) -> tuple[tuple[str, int], ...]:
        """Return how many each party answers for, most first."""
        found: Counter[str] = Counter()
        for party, _, n in self.by_cause:
            found[party] += n
        return tuple(sorted(found.items(), key=lambda one: (-one[1], one[0])))


def deviations(tx: Connection, office_id: UUID, wish: Wish) -> DeviationCounts:
    """Return the counts of the period in which the deviations were registered; only the period of the wish counts."""
    d, e = deviation.c, deviation_entry.c
    mine = (d.office_id == office_id, d.business_date.between(wish.from_date, wish.to_date))
    later: dict[UUID, list[Entry]] = defaultdict(list)
    columns = (e.deviation_id, e.seq, e.kind, e.at, e.staff_id, e.cause, e.party)
    for row in tx.execute(select(*columns).select_from(deviation_entry.join(deviation)).where(*mine)):
        cause, party = row.cause and Cause(row.cause), row.party and Party(row.party)
        later[row.deviation_id].append(Entry(row.seq, EntryKind(row.kind), row.at, row.staff_id, cause, party))
    rows = [
        (row.kind, standing(Party(row.party), later[row.id]))
        for row in tx.execute(select(d.id, d.kind, d.party).where(*mine))
    ]
    stand = [(kind, now) for kind, now in rows if not now.withdrawn]
    pairs = Counter((str(now.party), str(now.cause or "")) for _, now in stand)
    return DeviationCounts(
        total=len(stand),
        by_cause=tuple(
            (party, cause, n) for (party, cause), n in sorted(pairs.items(), key=lambda one: (-one[1], one[0]))
        ),
        by_kind=tuple(sorted(Counter(kind for kind, _ in stand).items(), key=lambda one: (-one[1], one[0]))),
        unexplained=sum(now.cause is None for _, now in stand),
        unsigned=sum(now.signed_by is None for _, now in stand),
    )
