"""What the archive is searched for: words in one line, below them dates, category, state, officer, and those without a place."""

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum

from loket_shared.domain.states import CaseState
from loket_shared.services.archive_finding import ArchiveQuery
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from loket_operator.archive import keys, words
from loket_operator.archive.state import ArchiveState
from loket_operator.archive.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.choices import choose, fill
from loket_operator.widgets.dates import date_edit, put_date, read_date
from loket_operator.widgets.fields import choice, line
from loket_operator.widgets.layout import column, row


class Span(StrEnum):
    """Which dates are searched."""

    ALL = "all"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    OWN = "own"


class Wishes(QWidget):
    """Every change is told at once through `look`; nothing needs a press."""

    def __init__(self, look: Callable[[ArchiveQuery], None], today: Callable[[], date]) -> None:
        super().__init__()
        self._tell, self._today = look, today
        self._day = today()
        self.search = line(
            "archiveSearch",
            placeholder=translate("Archive", "Nomor, nama, perusahaan, telepon, kata permasalahan atau jawaban…"),
        )
        self.search.setAccessibleName(translate("Archive", "Cari formulir"))
        self.search.setToolTip(keys.SEARCH.first)
        self.search.setFont(faces.body(faces.LEAD))
        self.search.setMinimumHeight(44)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._look())
        self.span = self._choice("archiveSpan", translate("Archive", "Tanggal"))
        self.category = self._choice("archiveCategory", translate("Archive", "Kategori"))
        self.state = self._choice("archiveState", translate("Archive", "Keadaan"))
        self.officer = self._choice("archiveOfficer", translate("Archive", "Pemberi penjelasan"))
        fill(self.span, [(Span.ALL, translate("Archive", "Semua tanggal")), (Span.TODAY, translate("Archive", "Hari ini")),
                         (Span.WEEK, translate("Archive", "7 hari terakhir")), (Span.MONTH, translate("Archive", "31 hari terakhir")),
                         (Span.OWN, translate("Archive", "Pilih tanggal…"))])  # fmt: skip
        fill(
            self.state,
            [(None, translate("Archive", "Semua keadaan")), *((one, words.state_choice(one)) for one in CaseState)],
        )
        self.since = date_edit("archiveFrom", translate("Archive", "Dari tanggal"))
        self.until = date_edit("archiveTo", translate("Archive", "Sampai tanggal"))
        for edit in (self.since, self.until):
            put_date(edit, today())
            edit.setMinimumHeight(44)
            edit.dateChanged.connect(lambda _day: self._look())
        self.unarchived = QPushButton()
        self.unarchived.setObjectName("archiveUnarchived")
        self.unarchived.setCheckable(True)
        self.unarchived.setFont(faces.body(bold=True))
        self.unarchived.setMinimumHeight(44)
        self.unarchived.clicked.connect(self._look)
        first = row(self.search, self.unarchived, gap=8)
        first.setStretch(0, 1)
        second = row(self.span, self.since, self.until, self.category, self.state, self.officer, gap=8)
        for at, share in enumerate((2, 0, 0, 3, 2, 3)):
            second.setStretch(at, share)
        whole = column(first, second, gap=8)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def show_state(self, state: ArchiveState) -> None:
        """Show what is searched for."""
        query = state.query
        fill(self.category, [(None, translate("Archive", "Semua kategori")), *state.categories])
        fill(self.officer, [(None, translate("Archive", "Semua petugas")), *state.officers])
        choose(self.category, query.category_id)
        choose(self.state, query.state)
        choose(self.officer, query.officer_id)
        if query.from_date is None and query.to_date is None:
            choose(self.span, Span.ALL)
        waiting = translate("Archive", "Belum diarsipkan")
        self.unarchived.setText(f"{waiting}  {state.unarchived}")
        self.unarchived.setChecked(query.only_unarchived)
        blocked = QSignalBlocker(self.search)
        if self.search.text() != query.text:
            self.search.setText(query.text)
        blocked.unblock()
        self._show_dates()

    def tick(self) -> None:
        """At midnight "today" and the last days begin to mean others."""
        if self._today() != self._day:
            self._day = self._today()
            if self.span.currentData() in {Span.TODAY, Span.WEEK, Span.MONTH}:
                self._look()

    def _look(self) -> None:
        self._show_dates()
        since, until = self._dates()
        self._tell(
            ArchiveQuery(
                self.search.text(),
                since,
                until,
                self.category.currentData(),
                self.state.currentData(),
                self.officer.currentData(),
                self.unarchived.isChecked(),
            )
        )

    def _show_dates(self) -> None:
        own = self.span.currentData() == Span.OWN
        self.since.setVisible(own)
        self.until.setVisible(own)

    def _dates(self) -> tuple[date | None, date | None]:
        today = self._today()
        match self.span.currentData():
            case Span.TODAY:
                return today, today
            case Span.WEEK:
                return today - timedelta(days=6), today
            case Span.MONTH:
                return today - timedelta(days=30), today
            case Span.OWN:
                return read_date(self.since), read_date(self.until)
            case _:
                return None, None

    def _choice(self, name: str, said: str) -> QComboBox:
        box = choice(name)
        box.setAccessibleName(said)
        box.setFont(faces.body())
        box.setMinimumHeight(44)
        box.setMinimumContentsLength(8)
        box.activated.connect(lambda _at: self._look())
        return box
