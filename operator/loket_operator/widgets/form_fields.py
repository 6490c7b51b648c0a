"""The fields of the consultation form, parts A and B: typed at the front office, corrected at the desk."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from uuid import UUID

from loket_shared.domain.completeness import Missing
from loket_shared.domain.states import ProblemKind
from loket_shared.services.people import Identity, Problem
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from loket_operator.widgets.choices import Choices, choose, fill
from loket_operator.widgets.fields import Editor, Field, choice, line, text_area
from loket_operator.words import kind_name, translate


@dataclass(frozen=True, slots=True)
class Written:
    """What the fields hold; the category is the officer's alone. The names are for a class that is offered no longer."""

    identity: Identity
    problem: Problem
    category_id: UUID | None = None
    group_name: str = ""
    category_name: str = ""


class FormFields(QWidget):
    """Two columns of fields; `prefix` starts every object name (correctName, visitName …)."""

    def __init__(self, prefix: str, changed: Callable[[], None] | None = None) -> None:
        super().__init__()
        self._changed = changed or (lambda: None)
        self._choices = Choices()
        self._own_group: tuple[UUID | None, str] = (None, "")
        self._own_category: tuple[UUID | None, str] = (None, "")
        self.problem = self._field(translate("Form", "Permasalahan"), text_area(f"{prefix}Problem"), required=True)
        self.kind = self._field(translate("Form", "Jenis"), choice(f"{prefix}Kind"))
        self.category = self._field(translate("Form", "Kategori"), choice(f"{prefix}Category"))
        self.group = self._field(translate("Form", "Kelompok permasalahan"), choice(f"{prefix}Group"))
        self.tender = self._field(translate("Form", "Kode tender"), line(f"{prefix}Tender", limit=60))
        self.name = self._field(translate("Form", "Nama"), line(f"{prefix}Name"), required=True)
        self.organisation = self._field(
            translate("Form", "Instansi/perusahaan"), line(f"{prefix}Organisation"), required=True
        )
        self.phone = self._field(translate("Form", "Nomor telepon/HP"), line(f"{prefix}Phone", limit=60), required=True)
        self.role = self._field(translate("Form", "Peran di SPSE"), choice(f"{prefix}Role"))
        self.address = self._field(translate("Form", "Alamat"), line(f"{prefix}Address", limit=400), required=True)
        self.email = self._field(translate("Form", "E-mail"), line(f"{prefix}Email"))
        self.companions = self._field(translate("Form", "Jumlah pendamping"), line(f"{prefix}Companions", limit=2))
        fill(self._box(self.kind), [(one, kind_name(one)) for one in ProblemKind])
        self._box(self.role).setEditable(True)
        self.problem.editor.setFixedHeight(96)

    def lay_out(self, order: list[tuple[Field, ...]]) -> None:
        """Set the fields in rows of one or two; fields that are not named stay out of sight."""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        for at, fields in enumerate(order):
            for place, one in enumerate(fields):
                grid.addWidget(one, at, place, 1, 2 if len(fields) == 1 else 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(len(order), 1)
        for one in self.findChildren(Field):
            one.setVisible(one in self._chain(order))
        for left, right in zip(self._chain(order), self._chain(order)[1:], strict=False):
            QWidget.setTabOrder(left.editor, right.editor)

    def offer(self, choices: Choices) -> None:
        """Fill the drop-down lists; what is chosen stays chosen."""
        self._choices = choices
        self._offer_classes()
        fill(self._box(self.role), [(None, ""), *((one, one) for one in choices.roles)])

    def _offer_classes(self) -> None:
        """Offer groups and categories; the form's own stays among them though it was switched off since."""
        nothing = (None, translate("Form", "– belum dipilih –"))
        old = translate("Form", "(tidak dipakai lagi)")
        for field, rows, (own, name) in (
            (self.group, self._choices.groups, self._own_group),
            (self.category, self._choices.categories, self._own_category),
        ):
            kept = [] if own is None or own in dict(rows) else [(own, f"{name} {old}".strip())]
            fill(self._box(field), [nothing, *rows, *kept])

    def write(self, written: Written) -> None:
        """Put a form into the fields and take every error away."""
        self._own_group = (written.problem.group_id, written.group_name)
        self._own_category = (written.category_id, written.category_name)
        self._offer_classes()
        for field, text in self.texts(written.identity, written.problem).items():
            self._put(field, text)
        choose(self._box(self.kind), written.problem.kind)
        choose(self._box(self.group), written.problem.group_id)
        choose(self._box(self.category), written.category_id)
        self.clear_errors()

    def read(self) -> Written:
        """Return what the fields hold."""
        companions = self._get(self.companions)
        identity = Identity(
            self._get(self.name), self._get(self.organisation), self._get(self.address), self._get(self.phone),
            self._get(self.email), self._get(self.role), int(companions) if companions.isdecimal() else 0,
        )  # fmt: skip
        kind = ProblemKind(self._box(self.kind).currentData())
        problem = Problem(self._get(self.problem), self._get(self.tender), self._box(self.group).currentData(), kind)
        return Written(identity, problem, self._box(self.category).currentData())

    def texts(self, identity: Identity, problem: Problem) -> dict[Field, str]:
        """Return the text that each typed field has for a form."""
        return {
            self.name: identity.name,
            self.organisation: identity.organisation,
            self.address: identity.address,
            self.phone: identity.phone,
            self.email: identity.email,
            self.role: identity.spse_role,
            self.companions: str(identity.companions) if identity.companions else "",
            self.problem: problem.text,
            self.tender: problem.tender_code,
        }

    def clear_errors(self) -> None:
        """Take every error away."""
        for field in self.texts(Identity(), Problem()):
            field.set_error("")

    def show_missing(self, missing: Collection[Missing]) -> None:
        """Say beside each blank field what is asked for there; the first one gets the keyboard."""
        asked = {
            Missing.NAME: (self.name, translate("Form", "Isi nama.")),
            Missing.ORGANISATION: (self.organisation, translate("Form", "Isi instansi atau perusahaan.")),
            Missing.ADDRESS: (self.address, translate("Form", "Isi alamat.")),
            Missing.PHONE: (self.phone, translate("Form", "Isi nomor telepon atau HP.")),
            Missing.PROBLEM: (self.problem, translate("Form", "Tulis permasalahannya.")),
        }
        self.clear_errors()
        blank = [asked[one] for one in asked if one in missing]
        for field, why in blank:
            field.set_error(why)
        if blank:
            blank[0][0].editor.setFocus()

    def differences(self, identity: Identity, problem: Problem) -> dict[Field, str]:
        """Return the fields whose text differs from another version of the form, with the other's text."""
        return {field: text for field, text in self.texts(identity, problem).items() if text != self._get(field)}

    def _field(self, title: str, editor: Editor, *, required: bool = False) -> Field:
        match editor:
            case QLineEdit():
                editor.textEdited.connect(self._edited)
            case QPlainTextEdit():
                editor.textChanged.connect(self._edited)
            case QComboBox():
                editor.activated.connect(self._edited)
                editor.editTextChanged.connect(self._edited)
        return Field(title, editor, required=required, parent=self)

    def _edited(self) -> None:
        self._changed()

    def _chain(self, order: list[tuple[Field, ...]]) -> list[Field]:
        return [one for fields in order for one in fields]

    def _box(self, field: Field) -> QComboBox:
        assert isinstance(field.editor, QComboBox)
        return field.editor

    def _put(self, field: Field, text: str) -> None:
        match field.editor:
            case QLineEdit() as editor:
                editor.setText(text)
                editor.setCursorPosition(0)
            case QPlainTextEdit() as editor:
                editor.setPlainText(text)
            case QComboBox() as editor:
                editor.setCurrentText(text)

    def _get(self, field: Field) -> str:
        match field.editor:
            case QLineEdit() as editor:
                return editor.text().strip()
            case QPlainTextEdit() as editor:
                return editor.toPlainText().strip()
            case QComboBox() as editor:
                return editor.currentText().strip()
