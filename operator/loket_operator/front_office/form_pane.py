"""Guest book and form as the front office writes them on behalf of a visitor (S3-01 to S3-05)."""

from loket_shared.domain.completeness import Missing
from loket_shared.domain.sop.model import GuestBook
from loket_shared.services.people import Identity, Problem
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QScrollArea, QWidget

from loket_operator import keys
from loket_operator.front_office.intake_row import IntakeRow
from loket_operator.front_office.state import FrontState, OfficeService, Told, Typed
from loket_operator.front_office.verbs import FrontVerbs
from loket_operator.front_office.words import ask_for, translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.choices import Choices, choose, fill
from loket_operator.widgets.fields import Field, choice
from loket_operator.widgets.form_fields import FormFields, Written
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import card, column, row


class FormPane(QWidget):
    """The fields keep what is typed until another visit is opened, whatever the database does meanwhile."""

    def __init__(self, verbs: FrontVerbs) -> None:
        super().__init__()
        self.setObjectName("visitForm")
        self._verbs = verbs
        self._shown = 0
        self._filling = True
        self._state = FrontState()
        self._title = label("", "visitTitle", font=faces.heading(faces.TITLE))
        self._refusal = label("", "visitRefusal", font=faces.body(bold=True), role="bad", wrap=True)
        self.service = Field(translate("Front", "Layanan"), choice("visitService"), required=True)
        self._box().currentIndexChanged.connect(self._service_chosen)
        self._box().activated.connect(self._edited)
        self.priority = QCheckBox(translate("Front", "Minta didahulukan (prioritas), tanpa bukti"))
        self.priority.setObjectName("visitPriority")
        self.priority.setFont(faces.body())
        self.priority.clicked.connect(self._edited)
        self.fields = FormFields("visit", self._edited)
        f = self.fields
        pairs = [
            (f.name, f.organisation),
            (f.phone, f.address),
            (f.role, f.companions),
            (f.kind, f.group),
            (f.email, f.tender),
        ]
        f.lay_out([*pairs[:3], (f.problem,), *pairs[3:]])
        self._person_fields = (f.name, f.organisation, f.phone, f.address, f.companions)
        self.intake = IntakeRow(self._edited)
        self._problem_fields = (f.problem, f.kind, f.group, f.email, f.tender, f.role)
        self._later = label(
            translate("Front", "Buku tamu layanan ini diisi di akhir: tamu diterima tanpa identitas."), "visitUnsigned",
            font=faces.body(faces.LEAD), role="quiet", wrap=True,
        )  # fmt: skip
        self._unkept = translate("Front", "Layanan ini tidak memakai buku tamu: tamu diterima tanpa identitas.")
        self._unsigned = self._later.text()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(f)
        top = row(self.service, self.priority, gap=16)
        top.setStretch(0, 1)
        body: QFrame = card(column(top, self._later, self.intake, area, gap=10, margins=16), "visitCard")
        whole = column(self._title, self._refusal, body, self._acts(), gap=12)
        whole.setStretchFactor(body, 1)
        self.setLayout(whole)
        self._filling = False

    def offer(self, choices: Choices) -> None:
        """Fill the drop-down lists."""
        self._filling = True
        self.fields.offer(choices)
        self._filling = False

    def show_state(self, state: FrontState) -> None:
        """Show the open visit; the fields are filled once, when it is opened."""
        self._state = state
        fill(self._box(), [(one.service_id, one.name) for one in state.services])
        visit = state.visit
        if state.form != self._shown:
            self._shown = state.form
            self._begin()
        new = state.visit_id is None
        number = visit.guest_number if visit else state.guest_number
        tamu = translate("Front", "Tamu no. %1").replace("%1", str(number))
        self._title.setText(translate("Front", "Tamu baru") if new else tamu)
        self._box().setEnabled(new)
        self.priority.setEnabled(new)
        self._refusal.setText(state.refusal)
        self._refusal.setVisible(bool(state.refusal))
        self._show_missing(state.missing)
        resting = bool(state.busy & {"save_visit", "issue"})
        self.save.setEnabled(not resting)
        self.issue.setEnabled(not resting and bool(state.services))
        self.cancel.setEnabled(visit is not None and not visit.abandoned)

    def typed(self) -> Typed | None:
        """Return what stands in the fields, or None while no service can be chosen."""
        service = self._box().currentData()
        if service is None:
            return None
        written = self.fields.read()
        told = self.intake.read() if self.intake.isVisibleTo(self) else Told()
        return Typed(service, written.identity, written.problem, self.priority.isChecked(), told)

    def _acts(self) -> QWidget:
        self.cancel = ActButton(translate("Front", "Tamu pergi"), "cancelVisitButton")
        self.save = ActButton(translate("Front", "Simpan dahulu"), "saveVisitButton", keys.SAVE_FORM)
        self.issue = ActButton(
            translate("Front", "Periksa dan beri nomor"), "issueNumberButton", keys.ISSUE_NUMBER, tone="primary"
        )
        self.cancel.clicked.connect(self._verbs.gone)
        self.save.clicked.connect(lambda: self._send(self._verbs.save))
        self.issue.clicked.connect(lambda: self._send(self._verbs.issue))
        line = QWidget()
        line.setLayout(row(self.cancel, self.save, self.issue, gap=12))
        return line

    def _begin(self) -> None:
        visit, shown = self._state.visit, self._state.typed
        if visit is not None and shown is None:
            shown = Typed(visit.service_id, visit.identity, visit.problem, visit.priority_asked)
        self._filling = True
        if shown is None:
            self.fields.write(Written(Identity(), Problem()))
            self.intake.write(Told())
            self.priority.setChecked(False)
        else:
            choose(self._box(), shown.service_id)
            self.fields.write(Written(shown.identity, shown.problem))
            self.intake.write(shown.told)
            self.priority.setChecked(shown.priority)
        self._filling = False
        self._service_chosen()
        named = self.fields.name.isVisibleTo(self)
        (self.fields.name.editor if named else self._box()).setFocus()

    def _show_missing(self, missing: tuple[Missing, ...]) -> None:
        f = self.fields
        places = {
            Missing.NAME: f.name, Missing.ORGANISATION: f.organisation, Missing.ADDRESS: f.address,
            Missing.PHONE: f.phone, Missing.PROBLEM: f.problem,
        }  # fmt: skip
        for one, field in places.items():
            field.set_error(ask_for(one) if one in missing else "")

    def _service_chosen(self) -> None:
        chosen = self._chosen()
        named = chosen is None or chosen.signs_first or chosen.uses_form
        for field in self._problem_fields:
            field.setVisible(chosen is None or chosen.uses_form)
        for field in self._person_fields:
            field.setVisible(named)
        self.intake.setVisible(self._seated() and named)
        self._later.setVisible(not named)
        self._later.setText(self._unkept if chosen and chosen.guest_book is GuestBook.NONE else self._unsigned)
        self.save.setVisible(named)
        self.priority.setVisible(chosen is None or chosen.uses_queue)
        numbered = chosen is None or chosen.uses_queue
        give = translate("Front", "Periksa dan beri nomor") if named else translate("Front", "Beri nomor")
        self.issue.set_title(give if numbered else translate("Front", "Terima tamu"))

    def _chosen(self) -> OfficeService | None:
        visit = self._state.visit
        if visit is not None:
            return visit.course
        return next((one for one in self._state.services if one.service_id == self._box().currentData()), None)

    def _seated(self) -> bool:
        """Tell whether the visitor comes to the bidding room."""
        wanted = self._box().currentData()
        return any(one.uses_seats for one in self._state.services if one.service_id == wanted)

    def _edited(self) -> None:
        typed = None if self._filling else self.typed()
        if typed is not None:
            self._verbs.type_form(typed)

    def _send(self, verb: object) -> None:
        typed = self.typed()
        if typed is not None and callable(verb):
            verb(typed)

    def _box(self) -> QComboBox:
        assert isinstance(self.service.editor, QComboBox)
        return self.service.editor
