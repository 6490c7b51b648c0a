"""The people who want to come to a training: name, company, telephone, and when they said so; the list can be copied."""

from loket_shared.domain.calendar_text import write_date
from loket_shared.qt.tokens import Tokens
from loket_shared.services.trainings import Interest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QWidget

from loket_operator.supervisor import keys
from loket_operator.supervisor.interest import InterestSection, Invitation
from loket_operator.supervisor.section import translate
from loket_operator.supervisor.state import SupervisorState
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import card, column, row
from loket_operator.widgets.table import ROW_HEIGHT, Column, Table, TableRow
from loket_operator.words import Here


class InterestPane(QWidget):
    """Only read; one key puts the whole list on the clipboard, a line a person, for a letter or a spreadsheet."""

    def __init__(self, tokens: Tokens, here: Here) -> None:
        super().__init__()
        self._here = here
        self._people: tuple[Interest, ...] = ()
        self._title = label("", "settingsTitle", font=faces.heading(faces.TITLE), wrap=True)
        self._hint = label("", "settingsHint", font=faces.body(), role="quiet", wrap=True)
        self._said = label("", "interestSaid", font=faces.body(bold=True), wrap=True)
        self.table = Table("interestList", translate("Supervisor", "Peminat pelatihan"), _columns(), tokens)
        self.table.setProperty("kind", "wrapped")
        self.table.setWordWrap(True)
        self.table.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.copy = ActButton(translate("Supervisor", "Salin daftar"), "interestCopy", keys.COPY)
        self.copy.clicked.connect(self._copy)
        head = row(self._said, self.copy, gap=12)
        head.setStretch(0, 1)
        lines = column(head, self.table, 1, gap=8, margins=12)
        lines.setStretch(1, 100)
        inner = card(lines)
        whole = column(column(self._title, self._hint, gap=4), inner, gap=12)
        whole.setStretchFactor(inner, 1)
        self.setLayout(whole)

    def show_state(self, state: SupervisorState, section: InterestSection) -> None:
        """Show who wants to come to the open training."""
        invitation = state.editing.record if state.editing is not None else None
        if not isinstance(invitation, Invitation):
            return
        self._title.setText(f"{section.title()} · {invitation.title}")
        self._hint.setText(section.hint())
        if invitation.people != self._people:
            self._people = invitation.people
            shown = (tuple(cell or "–" for cell in self._cells(one)) for one in self._people)
            self.table.table.show(tuple(TableRow(cells) for cells in shown))
        self.table.setVisible(bool(self._people))
        self.copy.setVisible(bool(self._people))
        count = translate("Supervisor", "%1 berminat").replace("%1", str(len(self._people)))
        self._said.setText(count if self._people else translate("Supervisor", "Belum ada yang berminat."))

    def _cells(self, one: Interest) -> tuple[str, ...]:
        return (one.name, one.organisation, one.phone, write_date(self._here.day(one.at)))

    def _copy(self) -> None:
        """Copy the list; a cell that a spreadsheet would take for a formula loses the sign that makes it one."""
        lines = ("\t".join(cell.lstrip("=@") for cell in self._cells(one)) for one in self._people)
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._said.setText(translate("Supervisor", "Daftar disalin; tempelkan di surat atau lembar kerja."))


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("Supervisor", "Nama")),
        Column(translate("Supervisor", "Instansi/perusahaan")),
        Column(translate("Supervisor", "Telepon"), 150),
        Column(translate("Supervisor", "Menyatakan minat"), 150),
    )
