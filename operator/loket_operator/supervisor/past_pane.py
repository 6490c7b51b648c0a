"""One saved version of a calendar: who saved it when, and line by line what it changed."""

from loket_shared.domain.calendar_text import write_date
from loket_shared.qt.tokens import Tokens
from loket_shared.services.calendars import CalendarNote
from PySide6.QtWidgets import QHeaderView, QWidget

from loket_operator.supervisor.past import PastSection, change_words, saver, version_name
from loket_operator.supervisor.section import translate
from loket_operator.supervisor.state import SupervisorState
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import card, column
from loket_operator.widgets.table import ROW_HEIGHT, Column, Table, TableRow
from loket_operator.words import Here


class PastPane(QWidget):
    """Only read: an earlier version is never taken back, its hours are entered again."""

    def __init__(self, tokens: Tokens, here: Here) -> None:
        super().__init__()
        self._here = here
        self._title = label("", "settingsTitle", font=faces.heading(faces.TITLE))
        self._saved = label("", "pastSaved", font=faces.body(faces.LEAD), role="quiet", wrap=True)
        self._said = label("", "pastSaid", font=faces.body(bold=True), wrap=True)
        self.table = Table("pastChanges", translate("Calendar", "Yang berubah"), _columns(), tokens)
        self.table.setProperty("kind", "wrapped")
        self.table.setWordWrap(True)
        self.table.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        lines = column(self._said, self.table, 1, gap=8, margins=12)
        lines.setStretch(1, 100)
        inner = card(lines)
        whole = column(self._title, self._saved, inner, gap=10)
        whole.setStretchFactor(inner, 1)
        self.setLayout(whole)

    def show_state(self, state: SupervisorState, section: PastSection) -> None:
        """Show the open version; its changes follow when they were read."""
        editing = state.editing
        if editing is None or not isinstance(editing.record, CalendarNote):
            return
        note, shown = editing.record, state.changes
        self._title.setText(f"{section.title()} · {version_name(note)}")
        when = f"{write_date(self._here.day(note.recorded_at))}, {self._here.hour(note.recorded_at)}"
        said = translate("Calendar", "Disimpan %1 oleh %2").replace("%1", when)
        self._saved.setText(said.replace("%2", saver(note)))
        read = shown is not None and (shown.party, shown.version) == (section.party, note.version)
        self.table.setVisible(read)
        if shown is None or not read:
            self._said.setText(translate("Supervisor", "Memuat…"))
            return
        count = translate("Calendar", "%1 perubahan").replace("%1", str(len(shown.changes)))
        self._said.setText(count)
        self.table.table.show(tuple(TableRow(change_words(one)) for one in shown.changes))


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("Calendar", "Bagian"), 200),
        Column(translate("Calendar", "Semula")),
        Column(translate("Calendar", "Menjadi")),
    )
