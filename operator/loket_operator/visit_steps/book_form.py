"""The guest book's fields, filled by the officer before the visitor leaves."""

from collections.abc import Callable

from loket_shared.domain.completeness import Missing
from loket_shared.services.people import Identity, Problem
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from loket_operator.visit_steps import words
from loket_operator.widgets.form_fields import FormFields, Written
from loket_operator.widgets.layout import column


class BookForm(QWidget):
    """Name, organisation, telephone, address and companions; Enter in a field saves."""

    def __init__(self, save: Callable[[], None], typed: Callable[[Identity], None]) -> None:
        super().__init__()
        self.setObjectName("guestBookForm")
        self._typed, self._filling = typed, True
        self.fields = FormFields("book", self._edited)
        f = self.fields
        f.lay_out([(f.name, f.organisation, f.phone), (f.address, f.companions)])
        grid = f.layout()
        assert isinstance(grid, QGridLayout)
        grid.setVerticalSpacing(4)
        for field in (f.name, f.organisation, f.phone, f.address, f.companions):
            assert isinstance(field.editor, QLineEdit)
            field.editor.returnPressed.connect(save)
        self.setLayout(column(f, gap=0))
        self._filling = False

    def begin(self, identity: Identity) -> None:
        """Show what is known already and take the keyboard."""
        self._filling = True
        self.fields.write(Written(identity, Problem()))
        self._filling = False
        self.fields.name.editor.setFocus()

    def read(self) -> Identity:
        """Return what was typed."""
        return self.fields.read().identity

    def show_missing(self, missing: tuple[Missing, ...]) -> None:
        """Say beside each field what is needed; the keyboard goes to the first."""
        f = self.fields
        places = {
            Missing.NAME: f.name,
            Missing.ORGANISATION: f.organisation,
            Missing.ADDRESS: f.address,
            Missing.PHONE: f.phone,
        }
        for one, field in places.items():
            field.set_error(words.ask_for(one) if one in missing else "")
        if missing:
            places[missing[0]].editor.setFocus()

    def _edited(self) -> None:
        if not self._filling:
            self._typed(self.read())
