"""The search over all forms: words, dates, category, those without a place, and the table of what matches."""

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum

from loket_shared.qt.tokens import Tokens
from loket_shared.services.archive import LONGEST_LIST, ArchiveQuery, ArchiveRow
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from loket_operator.archive import keys, words
from loket_operator.archive.state import ArchiveState
from loket_operator.archive.verbs import ArchiveVerbs
from loket_operator.archive.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.choices import choose, fill
from loket_operator.widgets.dates import date_edit, put_date, read_date
from loket_operator.widgets.fields import choice, line
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import card, column, row
from loket_operator.widgets.table import Column, Table, TableRow
from loket_operator.words import kind_name


class Span(StrEnum):
    """Which dates are searched."""

    ALL = "all"
    TODAY = "today"
    WEEK = "week"
    OWN = "own"


class ListPane(QWidget):
    """Typing searches by itself; Enter goes to the table, Enter there opens a form."""

    def __init__(self, verbs: ArchiveVerbs, tokens: Tokens, today: Callable[[], date]) -> None:
        super().__init__()
        self._verbs, self._today = verbs, today
        self.search = line(
            "archiveSearch",
            placeholder=translate("Archive", "Nomor formulir, nama, perusahaan, telepon, kata permasalahan…"),
        )
        self.search.setAccessibleName(translate("Archive", "Cari formulir"))
        self.search.setToolTip(keys.SEARCH.first)
        self.search.setFont(faces.body(faces.LEAD))
        self.search.setMinimumHeight(44)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._look())
        self.search.returnPressed.connect(self._enter)
        self.span, self.category = choice("archiveSpan"), choice("archiveCategory")
        self.span.setAccessibleName(translate("Archive", "Tanggal"))
        self.category.setAccessibleName(translate("Archive", "Kategori"))
        for box in (self.span, self.category):
            box.setFont(faces.body())
            box.setMinimumHeight(44)
            box.activated.connect(lambda _at: self._look())
        fill(self.span, [(Span.ALL, translate("Archive", "Semua tanggal")), (Span.TODAY, translate("Archive", "Hari ini")),
                         (Span.WEEK, translate("Archive", "7 hari terakhir")), (Span.OWN, translate("Archive", "Pilih tanggal…"))])  # fmt: skip
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
        self.table = Table("archiveList", translate("Archive", "Formulir"), _columns(), tokens, verbs.open_case)
        self._count = label("", "archiveCount", font=faces.body(faces.SMALL), role="quiet")
        self._empty = label("", "archiveEmpty", font=faces.body(faces.LEAD), role="quiet", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        wishes = row(self.search, self.span, self.since, self.until, self.category, self.unarchived, gap=8)
        for at, share in enumerate((5, 2, 0, 0, 3, 0)):
            wishes.setStretch(at, share)
        body = card(column(self.table, self._empty, gap=0, margins=4))
        whole = column(wishes, body, self._count, gap=12)
        whole.setStretchFactor(body, 1)
        self.setLayout(whole)

    def begin(self) -> None:
        """Take the keyboard."""
        self.search.setFocus()
        self.search.selectAll()

    def show_state(self, state: ArchiveState) -> None:
        """Show what matches."""
        fill(self.category, [(None, translate("Archive", "Semua kategori")), *state.categories])
        choose(self.category, state.query.category_id)
        self.unarchived.setText(f"{translate('Archive', 'Belum diarsipkan')}  {state.unarchived}")
        self.unarchived.setChecked(state.query.only_unarchived)
        blocked = QSignalBlocker(self.search)
        if self.search.text() != state.query.text:
            self.search.setText(state.query.text)
        blocked.unblock()
        own = self.span.currentData() == Span.OWN
        self.since.setVisible(own)
        self.until.setVisible(own)
        rows = state.rows or ()
        self.table.table.show(tuple(_row(one) for one in rows))
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._empty.setText(_nothing(state))
        self._count.setText(_counted(len(rows)) if rows else "")

    def _look(self) -> None:
        since, until = self._dates()
        own = self.span.currentData() == Span.OWN
        self.since.setVisible(own)
        self.until.setVisible(own)
        self._verbs.look_for(
            ArchiveQuery(self.search.text(), since, until, self.category.currentData(), self.unarchived.isChecked())
        )

    def _dates(self) -> tuple[date | None, date | None]:
        match self.span.currentData():
            case Span.TODAY:
                return self._today(), self._today()
            case Span.WEEK:
                return self._today() - timedelta(days=6), self._today()
            case Span.OWN:
                return read_date(self.since), read_date(self.until)
            case _:
                return None, None

    def _enter(self) -> None:
        if self.table.table.rows:
            self.table.enter()


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("Archive", "Nomor formulir"), 164),
        Column(translate("Archive", "Tanggal"), 110),
        Column(translate("Archive", "Nama dan instansi")),
        Column(translate("Archive", "Jenis"), 118),
        Column(translate("Archive", "Keadaan"), 150),
        Column(translate("Archive", "Pemberi penjelasan"), 150),
        Column(translate("Archive", "Arsip"), 172),
        Column(translate("Archive", "Tempat")),
    )


def _row(one: ArchiveRow) -> TableRow:
    who = " — ".join(part for part in (one.name, one.organisation) if part)
    cells = (
        one.form_label, words.short_date(one.business_date), who, kind_name(one.kind), words.state_name(one.state),
        one.officer or "–", words.lies(one), one.location or "–",
    )  # fmt: skip
    return TableRow(cells, one.case_id, frozenset() if one.archive_label else frozenset({6}))


def _nothing(state: ArchiveState) -> str:
    if state.rows is None:
        return translate("Archive", "Memuat…")
    if state.query.only_unarchived and not state.query.text:
        return translate("Archive", "Semua formulir sudah diarsipkan.")
    if state.query == ArchiveQuery():
        return translate("Archive", "Belum ada formulir.")
    return translate("Archive", "Tidak ada formulir yang cocok. Kurangi kata, atau ubah tanggal dan kategori.")


def _counted(found: int) -> str:
    if found >= LONGEST_LIST:
        said = translate("Archive", "%1 formulir terbaru ditampilkan. Persempit pencarian untuk yang lebih lama.")
    else:
        said = translate("Archive", "%1 formulir")
    return said.replace("%1", str(found))
