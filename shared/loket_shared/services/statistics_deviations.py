"""The deviations of a period by the party that answers for them and by cause, as the register stands now (A.6.6)."""

from collections import Counter
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select

from loket_shared.db.schema import deviation, deviation_entry
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
    d = deviation.c
    mine = (d.office_id == office_id, d.business_date.between(wish.from_date, wish.to_date))
    e = deviation_entry.c
    said = (
        select(e.deviation_id, e.seq, e.kind, e.cause, e.party)
        .select_from(deviation_entry.join(deviation))
        .where(*mine)
    )
    causes: dict[UUID, str] = {}
    parties: dict[UUID, str] = {}
    signed: set[UUID] = set()
    withdrawn: set[UUID] = set()
    for row in tx.execute(said.order_by(e.deviation_id, e.seq)):
        if row.cause:
            causes[row.deviation_id] = row.cause
        if row.party:
            parties[row.deviation_id] = row.party
        if row.kind == "sign_off":
            signed.add(row.deviation_id)
        if row.kind == "withdrawal":
            withdrawn.add(row.deviation_id)
    rows = [row for row in tx.execute(select(d.id, d.kind, d.party).where(*mine)) if row.id not in withdrawn]
    pairs = Counter((parties.get(row.id, row.party), causes.get(row.id, "")) for row in rows)
    return DeviationCounts(
        total=len(rows),
        by_cause=tuple(
            (party, cause, n) for (party, cause), n in sorted(pairs.items(), key=lambda one: (-one[1], one[0]))
        ),
        by_kind=tuple(sorted(Counter(row.kind for row in rows).items(), key=lambda one: (-one[1], one[0]))),
        unexplained=sum(row.id not in causes for row in rows),
        unsigned=sum(row.id not in signed for row in rows),
    )
