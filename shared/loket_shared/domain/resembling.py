"""How much a recorded problem resembles a new one: the rarer the words that both have, the more."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from loket_shared.domain.words import telling

LONGEST_COMPARED = 2_000
"""Characters of a recorded text that are compared; what a problem is about stands at its beginning."""
LEAST = 0.12
_SAME_CATEGORY = 0.05
_LENGTH_MATTERS = 0.35


@dataclass(frozen=True, slots=True)
class Candidate:
    """A recorded problem or an article's question: its text, and whether it is of the same category."""

    text: str
    same_category: bool


def weight(found_in: int, of: int) -> float:
    """Return how much a word tells that stands in `found_in` of `of` entries."""
    return math.log1p(of / max(found_in, 1))


def likeness(sought: Mapping[str, float], candidate: Candidate) -> float:
    """Return 0 to 1 in steps of a hundredth: the share of the weights of `sought` (roots) that the candidate has.

    A long text has many words by chance, so each of its other words counts a little against it.
    """
    whole = sum(sought.values())
    if not whole:
        return 0.0
    roots = set(telling(candidate.text[:LONGEST_COMPARED]).values())
    shared = sum(value for root, value in sought.items() if root in roots)
    others = len(roots - sought.keys()) * (whole / len(sought))
    share = shared / (whole + _LENGTH_MATTERS * others * shared / whole) if shared else 0.0
    return round(min(1.0, share + _SAME_CATEGORY * candidate.same_category * (share > 0)), 2)
