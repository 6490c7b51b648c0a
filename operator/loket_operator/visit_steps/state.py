"""What the strip of a visit's steps shows, as one frozen value."""

from dataclasses import dataclass, field

from loket_shared.domain.completeness import Missing
from loket_shared.services.people import Identity
from loket_shared.services.visit_course import Course


@dataclass(frozen=True, slots=True)
class StepsState:
    """`course` None: nothing is to be done by key; `signing` while the guest book is open, `missing` what it lacks.

    `typed` is what was half-typed into the guest book before it was closed or another visitor's was opened.
    """

    course: Course | None = None
    signing: bool = False
    missing: tuple[Missing, ...] = ()
    typed: Identity | None = None
    busy: frozenset[str] = field(default_factory=frozenset)
