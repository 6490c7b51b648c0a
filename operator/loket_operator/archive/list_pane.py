"""The search over all forms: what is looked for, and page by page the table of what matches."""

from collections.abc import Callable
from datetime import date

from loket_shared.qt.tokens import Tokens
from loket_shared.services.archive_finding import ArchiveQuery
from loket_shared.services.archive_search import PAGE, ArchiveRow
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from loket_operator.archive import keys, words
from loket_operator.archive.state import ArchiveState
from loket_operator.archive.verbs import ArchiveVerbs
from loket_operator.archive.wishes import Wishes
from loket_operator.archive.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import card, column, row
from loket_operator.widgets.table import Column, Table, TableRow
from loket_operator.words import kind_name


class ListPane(QWidget):
    """Typing searches by itself; Enter goes to the table, Enter there opens a form."""

    def __init__(self, verbs: ArchiveVerbs, tokens: Tokens, today: Callable[[], date]) -> None:
        super().__init__()
        self.wishes = Wishes(verbs.look_for, today)
        self.search = self.wishes.search
        self.search.returnPressed.connect(self._enter)
        self.table = Table("archiveList", translate("Archive", "Formulir"), _columns(), tokens, verbs.open_case)
        self._count = label("", "archiveCount", font=faces.body(faces.SMALL), role="quiet")
        self._empty = label("", "archiveEmpty", font=faces.body(faces.LEAD), role="quiet", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.newer = ActButton(translate("Archive", "Lebih baru"), "archiveNewer", keys.NEWER, tone="quiet")
        self.older = ActButton(translate("Archive", "Lebih lama"), "archiveOlder", keys.OLDER, tone="quiet")
        for button, verb in ((self.newer, verbs.newer), (self.older, verbs.older)):
            button.setMinimumHeight(36)
            button.clicked.connect(verb)
        body = card(column(self.table, self._empty, gap=0, margins=4))
        below = row(self._count, self.newer, self.older, gap=8)
        below.setStretch(0, 1)
        whole = column(self.wishes, body, below, gap=12)
        whole.setStretchFactor(body, 1)
        self.setLayout(whole)

    def begin(self) -> None:
        """Take the keyboard."""
        self.search.setFocus()
        self.search.selectAll()

    def show_state(self, state: ArchiveState) -> None:
        """Show what matches."""
        self.wishes.show_state(state)
        rows = state.rows or ()
        self.table.table.show(tuple(_row(one) for one in rows))
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._empty.setText(_nothing(state))
        self._count.setText(_counted(state, len(rows)) if rows else "")
        self.newer.setVisible(state.more or bool(state.trail))
        self.older.setVisible(state.more or bool(state.trail))
        self.newer.setEnabled(bool(state.trail))
        self.older.setEnabled(state.more)

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


def _counted(state: ArchiveState, found: int) -> str:
    first = len(state.trail) * PAGE + 1
    if not state.trail and not state.more:
        return translate("Archive", "%1 formulir").replace("%1", str(found))
    said = (
        translate("Archive", "Formulir %1–%2, masih ada yang lebih lama")
        if state.more
        else translate("Archive", "Formulir %1–%2, sampai yang terlama")
    )
    return said.replace("%1", str(first)).replace("%2", str(first + found - 1))
