"""Which of the escalations that fit a mail are suggested, and in which order: the surest sign first, then the likest title."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Connection, select

from loket_shared.db.schema import escalation_text
from loket_shared.domain.mail.matches import Candidate, How
from loket_shared.domain.mail.parsed import ParsedMail
from loket_shared.domain.words import telling

MOST = 20
"""As many are kept; whoever means another one searches for it."""
LOOKED_AT = 4_000
_SURENESS = {how: at for at, how in enumerate(How)}


def suggested(tx: Connection, found: Sequence[Candidate], mail: ParsedMail) -> tuple[Candidate, ...]:
    """Return each escalation once, by its surest sign; of several by the same sign the one whose title the mail speaks of."""
    best: dict[UUID, Candidate] = {}
    for one in sorted(found, key=lambda each: _SURENESS[each.how]):
        best.setdefault(one.escalation_id, one)
    if len(best) < 2:
        return tuple(best.values())
    spoken = telling(f"{mail.subject}\n{mail.own_text[:LOOKED_AT]}").keys()
    query = select(escalation_text.c.escalation_id, escalation_text.c.title)
    titles = dict(tx.execute(query.where(escalation_text.c.escalation_id.in_(best))).tuples().all())
    shared = {one: len(spoken & telling(titles.get(one, "")).keys()) for one in best}
    ranked = sorted(
        best.values(), key=lambda one: (_SURENESS[one.how], -shared[one.escalation_id], -one.escalation_id.int)
    )
    return tuple(ranked[:MOST])
