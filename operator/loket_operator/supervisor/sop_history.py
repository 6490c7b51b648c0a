"""The history of a procedure, and what differs from an earlier version or from a shipped one."""

from datetime import datetime

from loket_shared.domain.sop import PROCEDURES
from loket_shared.domain.sop.compare import Difference, differences
from loket_shared.domain.sop.model import Procedure
from loket_shared.qt.tokens import Tokens
from PySide6.QtWidgets import QSizePolicy, QWidget

from loket_operator.supervisor import keys, sop_words
from loket_operator.supervisor.hours_text import write_date
from loket_operator.supervisor.sop_records import Compared, ProcedureRecord
from loket_operator.supervisor.sop_values import value_words
from loket_operator.supervisor.sop_words import translate
from loket_operator.supervisor.verbs import SupervisorVerbs
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.choices import fill
from loket_operator.widgets.fields import choice
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row
from loket_operator.widgets.table import Column, Table, TableRow
from loket_operator.words import Here


class HistoryPage(QWidget):
    """Versions above, differences below; what is compared can be taken over into the fields."""

    def __init__(self, tokens: Tokens, verbs: SupervisorVerbs, here: Here) -> None:
        super().__init__()
        self._here = here
        self._offered: object = None
        self.versions = Table("versionTable", translate("Procedure", "Riwayat"), _version_columns(), tokens)
        self.versions.setMaximumHeight(190)
        self.source = choice("compareSource")
        self.source.setAccessibleName(translate("Procedure", "Bandingkan dengan"))
        self.source.setFont(faces.body())
        self.source.setMinimumHeight(40)
        self.compare = ActButton(translate("Procedure", "Bandingkan"), "compareButton", keys.COMPARE)
        self.copy = ActButton(translate("Procedure", "Salin ke isian"), "copyButton", keys.COPY)
        for button in (self.compare, self.copy):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.compare.clicked.connect(lambda: verbs.compare(str(self.source.currentData())))
        self.copy.clicked.connect(verbs.copy_compared)
        self.found = Table("differenceTable", translate("Procedure", "Perbedaan"), _difference_columns(), tokens)
        self.said = label("", "compareSaid", font=faces.body(bold=True), role="quiet", wrap=True)
        whole = column(
            self.versions, row(self.source, self.compare, self.copy, gap=10), self.said, self.found, 1, gap=10
        )
        whole.setStretch(3, 100)
        self.setLayout(whole)

    def show_state(self, record: ProcedureRecord | None, mine: Procedure, compared: Compared | None) -> None:
        """Show a procedure's versions and what differs between what is typed and what it is held against."""
        notes = record.history if record else ()
        self.versions.setVisible(bool(notes))
        self.versions.table.show(
            tuple(
                TableRow((str(one.revision), one.document_revision, write_date(one.effective), self._when(one.recorded_at),
                          one.by or translate("Procedure", "bawaan aplikasi"), one.why))
                for one in notes
            )
        )  # fmt: skip
        self._offer(record)
        self.copy.setEnabled(compared is not None)
        self.found.setVisible(compared is not None)
        if compared is None:
            self.said.setText(translate("Procedure", "Pilih versi atau SOP bawaan, lalu bandingkan."))
            return
        found = differences(compared.content, mine)
        self.said.setText(
            translate("Procedure", "Isinya sama.") if not found
            else translate("Procedure", "%1 perbedaan dengan isian sekarang:").replace("%1", str(len(found)))
        )  # fmt: skip
        self.found.table.show(tuple(_difference(one) for one in found))

    def _when(self, instant: datetime) -> str:
        return f"{write_date(self._here.day(instant))} {self._here.hour(instant)}"

    def _offer(self, record: ProcedureRecord | None) -> None:
        version, shipped = translate("Procedure", "Versi %1"), translate("Procedure", "SOP bawaan %1")
        notes = record.history if record else ()
        profile = record.view.profile if record else ""
        known = sorted(PROCEDURES, key=lambda one: (one.code != profile, one.code))
        rows = tuple((f"profile:{one.code}", f"{shipped.replace('%1', one.code)} · {one.title}") for one in known)
        rows += tuple((f"version:{one.id}", f"{version.replace('%1', str(one.revision))} · {one.why}") for one in notes)
        if rows != self._offered:
            self._offered = rows
            fill(self.source, rows)


def _difference(one: Difference) -> TableRow:
    where = str(one.step) if one.step is not None else translate("Procedure", "dokumen")
    none = translate("Procedure", "(tidak ada)")
    before, after = (none if value is None else value_words(one.field, value) for value in (one.before, one.after))
    return TableRow((where, sop_words.field_words(one.field), before, after))


def _version_columns() -> tuple[Column, ...]:
    return (
        Column(translate("Procedure", "Versi"), 70),
        Column(translate("Procedure", "Revisi"), 80),
        Column(translate("Procedure", "Berlaku sejak"), 120),
        Column(translate("Procedure", "Disimpan"), 190),
        Column(translate("Procedure", "Oleh"), 190),
        Column(translate("Procedure", "Alasan")),
    )


def _difference_columns() -> tuple[Column, ...]:
    return (
        Column(translate("Procedure", "Letak"), 110),
        Column(translate("Procedure", "Bagian"), 200),
        Column(translate("Procedure", "Semula")),
        Column(translate("Procedure", "Isian sekarang")),
    )
