"""Services: what the kiosk offers, each with its own series of numbers."""

from uuid import UUID

from loket_shared.services import catalogue_edit
from loket_shared.services.act import Act, new_key
from loket_shared.services.catalogue import ServiceView
from loket_shared.services.catalogue_edit import ServiceConflict, StillOpen, Taken
from loket_shared.services.results import Saved
from sqlalchemy import Connection
from typing_extensions import override

from loket_operator.supervisor.picture import OfficePicture
from loket_operator.supervisor.section import (
    Outcome,
    Refused,
    Section,
    Send,
    Stored,
    Theirs,
    between,
    fill_in,
    flag,
    text,
    translate,
    whole,
)
from loket_operator.supervisor.state import FieldSpec, Kind, ListRow, Values


class ServiceSection(Section[ServiceView]):
    """A service is switched off, never deleted: old numbers keep it."""

    name = "services"

    @override
    def title(self) -> str:
        return translate("Supervisor", "Layanan")

    @override
    def hint(self) -> str:
        return translate("Supervisor", "Pilihan keperluan di kiosk, dengan seri nomor masing-masing.")

    @override
    def new_title(self) -> str:
        return translate("Supervisor", "Tambah layanan")

    @override
    def rows(self, picture: OfficePicture) -> tuple[ListRow, ...]:
        seri = translate("Supervisor", "seri %1")
        return tuple(
            ListRow(str(one.id), one.name_id, seri.replace("%1", one.series), one.active) for one in picture.services
        )

    @override
    def record(self, picture: OfficePicture, key: str) -> ServiceView | None:
        return next((one for one in picture.services if str(one.id) == key), None)

    @override
    def values(self, picture: OfficePicture, record: ServiceView | None) -> Values:
        if record is None:
            first = str(picture.procedures[0].id) if picture.procedures else ""
            last = max((one.position for one in picture.services), default=0)
            names = dict.fromkeys(("name_id", "name_en", "hint_id", "hint_en", "series"), "")
            return {**names, "procedure": first, "position": str(last + 2), "active": True}
        return {
            "name_id": record.name_id, "name_en": record.name_en, "hint_id": record.hint_id, "hint_en": record.hint_en,
            "series": record.series, "procedure": str(record.procedure_id), "position": str(record.position + 1),
            "active": record.active,
        }  # fmt: skip

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        procedures = tuple((str(one.id), f"{one.code} {one.title}") for one in picture.procedures)
        series = translate("Supervisor", "Satu sampai empat huruf besar atau angka, mis. A → A001.")
        return (
            FieldSpec("name_id", translate("Supervisor", "Nama (Indonesia)"), required=True, limit=120, half=True),
            FieldSpec("name_en", translate("Supervisor", "Nama (Inggris)"), required=True, limit=120, half=True),
            FieldSpec("hint_id", translate("Supervisor", "Keterangan (Indonesia)"), half=True),
            FieldSpec("hint_en", translate("Supervisor", "Keterangan (Inggris)"), half=True),
            FieldSpec("series", translate("Supervisor", "Seri nomor"), required=True, hint=series, limit=4, half=True),
            FieldSpec("position", translate("Supervisor", "Urutan di kiosk"), required=True, limit=2, half=True),
            FieldSpec("procedure", translate("Supervisor", "SOP yang diikuti"), Kind.CHOICE, True, options=procedures),
            FieldSpec("active", translate("Supervisor", "Ditawarkan di kiosk"), Kind.FLAG),
        )  # fmt: skip

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        wrong = {name: fill_in() for name in ("name_id", "name_en") if not text(typed, name)}
        series = text(typed, "series").upper()
        if not (series.isascii() and series.isalnum()):
            wrong["series"] = translate("Supervisor", "Pakai satu sampai empat huruf atau angka tanpa spasi.")
        if whole(typed, "position", 1, 99) is None:
            wrong["position"] = between(1, 99)
        if not text(typed, "procedure"):
            wrong["procedure"] = fill_in()
        return wrong

    @override
    def send(self, picture: OfficePicture, record: ServiceView | None, typed: Values) -> Send[ServiceView]:
        view = ServiceView(
            id=record.id if record else UUID(new_key()),
            procedure_id=UUID(text(typed, "procedure")),
            code=record.code if record else f"layanan-{new_key()[-8:]}",
            name_id=text(typed, "name_id"),
            name_en=text(typed, "name_en"),
            hint_id=text(typed, "hint_id"),
            hint_en=text(typed, "hint_en"),
            series=text(typed, "series").upper(),
            uses_form=record.uses_form if record else True,  # the procedure says it, not this form
            active=flag(typed, "active"),
            position=(whole(typed, "position", 1, 99) or 1) - 1,
            version=record.version if record else 0,
        )
        return lambda tx, act: _save_service(tx, act, view, new=record is None)


def _save_service(tx: Connection, act: Act, view: ServiceView, *, new: bool) -> Outcome[ServiceView]:
    match catalogue_edit.save_service(tx, act, view, new=new):
        case Saved(id=saved):
            return Stored(str(saved))
        case ServiceConflict(theirs=theirs):
            return Theirs(theirs)
        case StillOpen(count=count):
            return Refused("active", still_open(count))
        case Taken():
            return Refused("series", translate("Supervisor", "Seri ini sudah dipakai layanan lain. Pilih yang lain."))
        case _:
            return Refused("series", fill_in())


def still_open(count: int) -> str:
    """Say why something cannot be switched off yet."""
    said = translate("Supervisor", "Masih ada %1 nomor hari ini. Selesaikan dahulu, lalu matikan.")
    return said.replace("%1", str(count))
