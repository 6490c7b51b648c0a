"""Procedures (SOP): the office's own copies, in whole versions that say who changed them and why."""

from loket_shared.domain.sop import PROCEDURES
from loket_shared.domain.sop.model import Procedure
from loket_shared.services.act import Act
from loket_shared.services.procedure_edit import (
    CodeTaken,
    Faulty,
    ProcedureConflict,
    Unchanged,
    create_procedure,
    new_version,
)
from loket_shared.services.procedures import procedures
from loket_shared.services.results import ReasonNeeded, Saved
from sqlalchemy import Connection
from typing_extensions import override

from loket_operator.supervisor import sop_words
from loket_operator.supervisor.followed import sides
from loket_operator.supervisor.hours_text import write_date
from loket_operator.supervisor.picture import OfficePicture
from loket_operator.supervisor.section import Outcome, Refused, Section, Send, Stored, Theirs, fill_in, text, translate
from loket_operator.supervisor.sop_draft import read, to_values
from loket_operator.supervisor.sop_records import ProcedureRecord, read_record
from loket_operator.supervisor.state import FieldSpec, Kind, ListRow, Values


class ProcedureSection(Section[ProcedureRecord]):
    """A save records a whole new version; what runs keeps the one it began with."""

    name = "procedures"

    @override
    def title(self) -> str:
        return translate("Procedure", "SOP")

    @override
    def hint(self) -> str:
        return translate(
            "Procedure",
            "Prosedur kantor ini. Setiap simpanan menjadi versi baru; yang sedang berjalan tetap memakai versinya.",
        )

    @override
    def sides(self) -> tuple[tuple[str, str], ...]:
        return sides()

    @override
    def new_title(self) -> str:
        return translate("Procedure", "Tambah SOP")

    @override
    def rows(self, picture: OfficePicture) -> tuple[ListRow, ...]:
        return tuple(
            ListRow(str(one.view.id), f"{one.view.code} · {one.view.title}", about(one)) for one in picture.sops
        )

    @override
    def record(self, picture: OfficePicture, key: str) -> ProcedureRecord | None:
        return next((one for one in picture.sops if str(one.view.id) == key), None)

    @override
    def values(self, picture: OfficePicture, record: ProcedureRecord | None) -> Values:
        if record is not None:
            return {**to_values(record.content, picture.classes), "why": ""}
        empty = dict.fromkeys(("code", "title", "office", "document_number", "revision", "effective", "why"), "")
        lists = dict.fromkeys(("actors", "equipment", "related", "warnings"), "")
        flags = {"deviation_duty": True, "uses_form": True, "uses_queue": True}
        return {**empty, **lists, **flags, "office": picture.office.name, "guest_book": "start", "steps": ()}

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        books = tuple((str(key), name) for key, name in sop_words.guest_books().items())
        code = translate("Procedure", "Kode pendek, mis. P6; tidak dapat diubah lagi.")
        day = translate("Procedure", "Tanggal dokumen, mis. 08-01-2027. Versi yang disimpan langsung dipakai.")
        words = sop_words.field_words
        shown = (
            FieldSpec("title", words("title"), required=True, limit=300),
            FieldSpec("office", words("office"), limit=200),
            FieldSpec("document_number", words("document_number"), limit=80, half=True),
            FieldSpec("revision", words("revision"), limit=20, half=True),
            FieldSpec("effective", words("effective"), hint=day, limit=10, half=True),
            FieldSpec("guest_book", words("guest_book"), Kind.CHOICE, options=books, half=True),
            FieldSpec("uses_form", words("uses_form"), Kind.FLAG, half=True),
            FieldSpec("uses_queue", words("uses_queue"), Kind.FLAG, half=True),
            FieldSpec("deviation_duty", words("deviation_duty"), Kind.FLAG),
            *(FieldSpec(name, words(name), Kind.LONG, hint=_a_line()) for name in ("actors", "equipment", "related", "warnings")),
        )  # fmt: skip
        return (
            (FieldSpec("code", translate("Procedure", "Kode"), required=True, hint=code, limit=20), *shown)
            if new
            else shown
        )

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        wrong = dict(read(typed, picture.classes).errors)
        if not text(typed, "why"):
            wrong["why"] = _say_why()
        return wrong

    @override
    def send(self, picture: OfficePicture, record: ProcedureRecord | None, typed: Values) -> Send[ProcedureRecord]:
        content, why = read(typed, picture.classes).procedure, text(typed, "why")
        profile = copied_from(typed)
        return lambda tx, act: _save(tx, act, record, content, why, profile)


def about(record: ProcedureRecord) -> str:
    """Return document number, revision and date in one line; what is not known is left out."""
    view = record.view
    since = translate("Procedure", "berlaku %1").replace("%1", write_date(view.effective)) if view.effective else ""
    revision = translate("Procedure", "rev. %1").replace("%1", view.document_revision) if view.document_revision else ""
    version = translate("Procedure", "versi %1").replace("%1", str(view.revision))
    return " · ".join(part for part in (view.document_number, revision, since, version) if part)


def copied_from(typed: Values) -> str:
    """Return the shipped procedure whose content was taken over into these fields, empty for none."""
    known = {one.code for one in PROCEDURES}
    profile = text(typed, "profile") if "profile" in typed else ""
    return profile if profile in known else ""


def _save(
    tx: Connection, act: Act, record: ProcedureRecord | None, content: Procedure, why: str, profile: str
) -> Outcome[ProcedureRecord]:
    outcome: Saved | ProcedureConflict | Faulty | ReasonNeeded | Unchanged | CodeTaken
    if record is None:
        outcome = create_procedure(tx, act, content, why, profile=profile)
    else:
        outcome = new_version(tx, act, record.view.id, record.view.revision, content, why)
    match outcome:
        case Saved(id=saved):
            return Stored(str(saved))
        case Unchanged():
            return Refused("why", translate("Procedure", "Tidak ada yang berubah."))
        case ProcedureConflict() if record is not None:
            view = next(one for one in procedures(tx, act.office_id) if one.id == record.view.id)
            return Theirs(read_record(tx, view))
        case CodeTaken():
            return Refused("code", translate("Procedure", "Kode ini sudah dipakai SOP lain. Pilih yang lain."))
        case ReasonNeeded():
            return Refused("why", _say_why())
        case Faulty(faults=faults):
            return Refused(faults[0].field or "steps", sop_words.fault(faults[0]))
        case _:
            return Refused("why", fill_in())


def _say_why() -> str:
    return translate("Procedure", "Tulis alasan perubahan; riwayat menyimpannya.")


def _a_line() -> str:
    return translate("Procedure", "Satu baris satu hal.")
