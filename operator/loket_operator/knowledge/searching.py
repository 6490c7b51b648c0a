"""Looks for resembling answers and templates while a problem is read, on the thread for searches."""

from collections.abc import Callable

from loket_operator.knowledge.reading import Found, Wanted, read_offered
from loket_operator.workspace import Console


class Searching:
    """Asks once for each text and category; an answer that comes late for another one is dropped.

    `anew()` comes when something else is looked for, `found(answer)` with what fits; after a fault the same is asked again.
    """

    def __init__(self, console: Console, anew: Callable[[], None], found: Callable[[Found], None]) -> None:
        self._console, self._anew, self._found = console, anew, found
        self._sought: Wanted | None = None

    def look_for(self, wanted: Wanted | None) -> None:
        """Look for this from now on, None for nothing."""
        if wanted == self._sought:
            return
        self._sought = wanted
        self._anew()
        if wanted is not None:
            office_id = self._console.catalogue.office.id
            self._console.work.read_long(
                lambda tx: read_offered(tx, office_id, wanted),
                lambda found: self._found(found) if wanted == self._sought else None,
                lambda _: self._forget(wanted),
            )

    def _forget(self, wanted: Wanted) -> None:
        if wanted == self._sought:
            self._sought = None
