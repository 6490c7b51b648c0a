"""Recap, guest book and evidence dossier of any period: what the paper will show, and the ways to take it away."""

from collections.abc import Callable
from datetime import date

from loket_shared.qt.tokens import Tokens
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from loket_operator.archive import keys, words
from loket_operator.archive.period import Preset, period
from loket_operator.archive.state import ArchiveState, Document, Exporting, Stage, Way
from loket_operator.archive.verbs import ArchiveVerbs
from loket_operator.archive.words import translate
from loket_operator.keys import Keys
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, press_by, quiet_button
from loket_operator.widgets.dates import date_edit, put_date, read_date
from loket_operator.widgets.labels import ElidedLabel, label, set_role
from loket_operator.widgets.layout import card, column, row
from loket_operator.widgets.table import Column, Table, TableRow


class RecapPane(QWidget):
    """Every choice is on one line; the buttons work at once, whatever the preview is doing."""

    def __init__(self, verbs: ArchiveVerbs, tokens: Tokens, today: Callable[[], date]) -> None:
        super().__init__()
        self._verbs, self._today = verbs, today
        self._every = False
        self._documents = {one: self._document(one) for one in Document}
        group = QButtonGroup(self)
        for button in self._documents.values():
            group.addButton(button)
        self.since = date_edit("recapFrom", translate("Archive", "Dari tanggal"))
        self.until = date_edit("recapTo", translate("Archive", "Sampai tanggal"))
        for edit in (self.since, self.until):
            edit.dateChanged.connect(lambda _day: verbs.set_period(read_date(self.since), read_date(self.until)))
        self._wrong = label("", "recapPeriodError", font=faces.body(faces.SMALL), role="bad", wrap=True)
        dash = label("–", font=faces.body(), role="quiet")
        wishes = row(*self._documents.values(), self.since, dash, self.until, *self._presets(), 1, gap=8)
        self._tables = {
            Document.RECAP: _recap_table(tokens),
            Document.GUEST_BOOK: _guest_table(tokens),
            Document.DOSSIER: _dossier_table(tokens),
        }
        self._pages = QStackedWidget()
        self._empty = label("", "recapEmpty", font=faces.body(faces.LEAD), role="quiet", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for page in (self._empty, *self._tables.values()):
            self._pages.addWidget(page)
        self._sums = label("", "recapSums", font=faces.body(), role="quiet", wrap=True)
        body = card(column(self._pages, gap=0, margins=4))
        whole = column(wishes, self._wrong, body, self._sums, self._acts(), gap=12)
        whole.setStretchFactor(body, 1)
        self.setLayout(whole)

    def begin(self) -> None:
        """Take the keyboard."""
        self.since.setFocus()

    def show_state(self, state: ArchiveState) -> None:
        """Show the chosen document of the chosen period."""
        chosen = state.exporting
        for document, button in self._documents.items():
            button.setChecked(document is chosen.document)
        put_date(self.since, chosen.from_date)
        put_date(self.until, chosen.to_date)
        wrong = translate(
            "Archive", "Tanggal akhir mendahului tanggal mulai. Pilih tanggal akhir yang sama atau sesudahnya."
        )
        self._wrong.setText("" if chosen.period_is_right else wrong)
        self._wrong.setVisible(not chosen.period_is_right)
        for button in self._exports:
            button.setEnabled(chosen.period_is_right and chosen.stage is not Stage.RUNNING)
        proof = chosen.document is Document.DOSSIER
        self.xlsx.setVisible(not proof)
        self.every.setVisible(proof)
        self.every.set_title(words.every_case(on=chosen.every_case))
        self._every = chosen.every_case
        self._show_preview(chosen)
        self._said.setText(words.export_state(chosen))
        self._path.setText(chosen.path)
        self._path.setVisible(bool(chosen.path))
        set_role(self._said, "bad" if chosen.stage is Stage.FAILED else "quiet")

    def _show_preview(self, chosen: Exporting) -> None:
        shown = chosen.preview
        rows = shown.rows if shown else ()
        table = self._tables[chosen.document]
        table.table.show(tuple(TableRow(cells) for cells in rows))
        self._pages.setCurrentWidget(table if rows else self._empty)
        if not chosen.period_is_right:
            self._empty.setText("")
        elif shown is None:
            self._empty.setText(translate("Archive", "Memuat…"))
        elif chosen.document is Document.RECAP:
            self._empty.setText(translate("Archive", "Tidak ada permasalahan yang tercatat pada tanggal ini."))
        elif chosen.document is Document.DOSSIER:
            self._empty.setText(words.no_case(chosen))
        else:
            self._empty.setText(translate("Archive", "Tidak ada tamu yang tercatat pada tanggal ini."))
        self._sums.setText(shown.sums if shown else "")

    def _document(self, document: Document) -> QPushButton:
        made = QPushButton(words.document_name(document))
        made.setObjectName(f"document:{document}")
        made.setCheckable(True)
        made.setFont(faces.body(bold=True))
        made.setMinimumHeight(40)
        made.clicked.connect(lambda: self._verbs.choose_document(document))
        return made

    def _presets(self) -> list[QPushButton]:
        named = (
            (translate("Archive", "Hari ini"), "periodToday", keys.TODAY, Preset.TODAY),
            (translate("Archive", "Minggu ini"), "periodWeek", keys.WEEK, Preset.WEEK),
            (translate("Archive", "Bulan ini"), "periodMonth", keys.MONTH, Preset.MONTH),
            (translate("Archive", "Bulan lalu"), "periodLastMonth", keys.LAST_MONTH, Preset.LAST_MONTH),
        )
        return [self._preset(*one) for one in named]

    def _preset(self, title: str, name: str, key: Keys, preset: Preset) -> QPushButton:
        made = quiet_button(f"{title}  {key.first}", name)
        made.setAccessibleName(title)
        press_by(made, key)
        made.clicked.connect(lambda: self._verbs.set_period(*period(preset, self._today())))
        return made

    def _acts(self) -> QWidget:
        self.pdf = ActButton(translate("Archive", "Simpan PDF"), "recapExportPdf", keys.SAVE_PDF, tone="primary")
        self.xlsx = ActButton(translate("Archive", "Simpan XLSX"), "recapExportXlsx", keys.SAVE_XLSX)
        self.paper = ActButton(translate("Archive", "Cetak"), "recapPrint", keys.PRINT)
        self._exports = (self.pdf, self.xlsx, self.paper)
        self.every = ActButton("", "dossierEveryCase", keys.EVERY_CASE)
        self.every.setMinimumWidth(300)
        self.every.clicked.connect(lambda: self._verbs.include_every_case(not self._every))
        for button, way in zip(self._exports, (Way.PDF, Way.XLSX, Way.PRINT), strict=True):
            button.clicked.connect(lambda _on=False, way=way: self._verbs.export(way))
            button.setMinimumWidth(230)
        self._said = label("", "exportState", font=faces.body(), role="quiet", wrap=True)
        self._path = ElidedLabel("exportPath", font=faces.body(faces.SMALL, bold=True))
        self._path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        told = column(self._said, self._path, gap=2)
        whole = QWidget()
        line = row(*self._exports, self.every, told, gap=12)
        line.setStretch(4, 1)
        whole.setLayout(line)
        return whole


def _recap_table(tokens: Tokens) -> Table:
    columns = (
        Column(translate("Archive", "No"), 64),
        Column(translate("Archive", "Nomor formulir"), 164),
        Column(translate("Archive", "Tanggal"), 110),
        Column(translate("Archive", "Nama dan instansi")),
        Column(translate("Archive", "Jenis"), 110),
        Column(translate("Archive", "Permasalahan")),
        Column(translate("Archive", "Solusi")),
    )
    return Table("recapPreview", translate("Archive", "Rekap permasalahan"), columns, tokens)


def _guest_table(tokens: Tokens) -> Table:
    columns = (
        Column(translate("Archive", "No"), 64),
        Column(translate("Archive", "Tanggal"), 110),
        Column(translate("Archive", "Datang"), 80),
        Column(translate("Archive", "Pulang"), 80),
        Column(translate("Archive", "Nama dan instansi")),
        Column(translate("Archive", "Telepon/HP"), 160),
        Column(translate("Archive", "Keperluan")),
    )
    return Table("guestBookPreview", translate("Archive", "Buku tamu"), columns, tokens)


def _dossier_table(tokens: Tokens) -> Table:
    columns = (
        Column(translate("Archive", "No"), 64),
        Column(translate("Archive", "Nomor formulir"), 190),
        Column(translate("Archive", "Tanggal"), 120),
        Column(translate("Archive", "Keadaan")),
        Column(translate("Archive", "Penyimpangan"), 150, number=True),
        Column(translate("Archive", "Belum dijelaskan"), 170, number=True),
        Column(translate("Archive", "Belum disetujui"), 170, number=True),
    )
    return Table("dossierPreview", translate("Archive", "Permasalahan dalam berkas bukti"), columns, tokens)
