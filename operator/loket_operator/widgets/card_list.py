"""A list of plain cards: who waits, which visits are unfinished."""

from collections.abc import Callable
from uuid import UUID

from loket_shared.qt.tokens import Tokens

from loket_operator.widgets.card_model import CardModel, CardRole
from loket_operator.widgets.card_rows import CardRows
from loket_operator.widgets.card_view import CardView


class CardList(CardView):
    """`opened` gets the key of the chosen card; without it the list is only read."""

    def __init__(self, name: str, title: str, tokens: Tokens, opened: Callable[[UUID], None] | None = None) -> None:
        cards = CardModel()
        by_key = None if opened is None else lambda index: opened(index.data(CardRole.KEY))
        super().__init__(name, title, cards, CardRows(tokens), CardRole.KEY, by_key)
        self.cards = cards

    def mark(self, key: UUID | None) -> None:
        """Show which card is open."""
        self.stand_at(key)
