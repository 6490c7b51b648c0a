"""Templates of answers: text that officers take over, its fields filled with what the form says."""

from dataclasses import replace

from loket_shared.domain.templates import FIELDS, unknown_fields
from loket_shared.services import answer_templates
from loket_shared.services.act import Act
from loket_shared.services.answer_templates import TemplateBlank, TemplateConflict, TemplateView, UnknownFields
from loket_shared.services.results import Saved
from sqlalchemy import Connection
from typing_extensions import override

from loket_operator.supervisor.articles import category_field, chosen_category
from loket_operator.supervisor.picture import OfficePicture
from loket_operator.supervisor.section import (
    Outcome,
    Refused,
    Section,
    Send,
    Stored,
    Theirs,
    fill_in,
    flag,
    text,
    translate,
)
from loket_operator.supervisor.state import FieldSpec, Kind, ListRow, Values


class TemplateSection(Section[TemplateView]):
    """A template of a category is offered for its problems first, one without for all."""

    name = "templates"

    @override
    def title(self) -> str:
        return translate("Supervisor", "Templat jawaban")

    @override
    def hint(self) -> str:
        return translate("Supervisor", "Disisipkan petugas ke bagian C dengan satu tombol.")

    @override
    def new_title(self) -> str:
        return translate("Supervisor", "Tambah templat")

    @override
    def rows(self, picture: OfficePicture) -> tuple[ListRow, ...]:
        return tuple(
            ListRow(str(one.id), one.name, " ".join(one.text.split())[:80], one.active) for one in picture.templates
        )

    @override
    def record(self, picture: OfficePicture, key: str) -> TemplateView | None:
        return next((one for one in picture.templates if str(one.id) == key), None)

    @override
    def values(self, picture: OfficePicture, record: TemplateView | None) -> Values:
        return {
            "name": record.name if record else "",
            "text": record.text if record else "",
            "category": str(record.category_id) if record and record.category_id else "",
            "active": record.active if record else True,
        }

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        known = " ".join(f"{{{name}}}" for name in FIELDS)
        hint = translate("Supervisor", "Isian yang diisi sendiri: %1").replace("%1", known)
        return (
            FieldSpec("name", translate("Supervisor", "Nama templat"), required=True, limit=120),
            FieldSpec("text", translate("Supervisor", "Teks"), kind=Kind.LONG, required=True, hint=hint),
            category_field(picture),
            FieldSpec("active", translate("Supervisor", "Ditawarkan kepada petugas"), kind=Kind.FLAG),
        )

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        wrong = {name: fill_in() for name in ("name", "text") if not text(typed, name)}
        if names := unknown_fields(text(typed, "text")):
            wrong["text"] = _unknown(names)
        return wrong

    @override
    def send(self, picture: OfficePicture, record: TemplateView | None, typed: Values) -> Send[TemplateView]:
        changed = replace(
            record or answer_templates.new_template(), name=text(typed, "name"), text=text(typed, "text"),
            category_id=chosen_category(typed), active=flag(typed, "active"),
        )  # fmt: skip
        return lambda tx, act: _save(tx, act, changed, new=record is None)


def _unknown(names: tuple[str, ...]) -> str:
    listed = " ".join(f"{{{name}}}" for name in names)
    return translate("Supervisor", "Isian ini tidak dikenal: %1. Perbaiki atau hapus kurungnya.").replace("%1", listed)


def _save(tx: Connection, act: Act, view: TemplateView, *, new: bool) -> Outcome[TemplateView]:
    outcome = answer_templates.save_template(tx, act, view, new=new)
    match outcome:
        case Saved():
            return Stored(str(outcome.id))
        case TemplateConflict():
            return Theirs(outcome.theirs)
        case TemplateBlank():
            return Refused(outcome.what, fill_in())
        case UnknownFields():
            return Refused("text", _unknown(outcome.names))
