"""What stands in the front office's fields and is not saved yet, by visitor: another visitor may be helped in between."""

from collections.abc import Collection
from typing import TypeVar
from uuid import UUID

from loket_shared.services.results import NotAllowed
from loket_shared.services.tickets import Issued

from loket_operator.front_office.state import Typed
from loket_operator.front_office.writing import Kept, Lacking, LetIn, NoNumberNow, WrongCode

SendOutcome = Kept | Lacking | Issued | LetIn | NoNumberNow | WrongCode | NotAllowed
Sent = TypeVar("Sent", bound=SendOutcome)
"""What may come of sending what was typed."""


class HalfTyped:
    """A visitor who is in no guest book yet has None in the place of the visit; there is one of them at a time."""

    def __init__(self) -> None:
        self._typed: dict[UUID | None, Typed] = {}

    def keep(self, visit_id: UUID | None, typed: Typed) -> None:
        """Remember what was typed for a visitor."""
        self._typed[visit_id] = typed

    def of(self, visit_id: UUID | None) -> Typed | None:
        """Return what was typed for a visitor and not saved."""
        return self._typed.get(visit_id)

    def forget(self, visit_id: UUID | None) -> None:
        """Nothing more is to be saved for a visitor."""
        self._typed.pop(visit_id, None)

    def sent(self, before: UUID | None, typed: Typed, outcome: SendOutcome, *, still_open: bool) -> None:
        """What was sent is half-typed no more, as far as it was written; what was typed since belongs to the same visit.

        `still_open` tells whether that form still stands on the screen: else a newer text is somebody else's.
        """
        match outcome:
            case Kept(visit_id=after) | NoNumberNow(kept=Kept(visit_id=after)) | WrongCode(kept=Kept(visit_id=after)):
                self._saved(before, typed, after, still_open=still_open)
            case Lacking(visit_id=after) if after is not None:
                self._saved(before, typed, after, still_open=still_open)
            case Issued() | LetIn():
                self._saved(before, typed, None, still_open=still_open)
            case _:
                pass

    def only(self, visits: Collection[UUID | None]) -> None:
        """Forget visitors who are not unfinished any more."""
        self._typed = {one: typed for one, typed in self._typed.items() if one is None or one in visits}

    def _saved(self, before: UUID | None, typed: Typed, after: UUID | None, *, still_open: bool) -> None:
        newer = self._typed.get(before)
        if newer is None or not (newer == typed or still_open):
            return
        self.forget(before)
        if newer != typed and after is not None:
            self.keep(after, newer)
