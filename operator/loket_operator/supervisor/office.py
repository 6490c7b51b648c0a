"""The office itself: what stands at the top of every sheet, every ticket and the wall."""

from dataclasses import replace

from loket_shared.services import offices
from loket_shared.services.act import Act
from loket_shared.services.offices import OfficeConflict, OfficeView
from sqlalchemy import Connection
from typing_extensions import override

from loket_operator.supervisor.picture import OfficePicture
from loket_operator.supervisor.section import SINGLE, Outcome, Section, Send, Stored, Theirs, fill_in, text, translate
from loket_operator.supervisor.state import FieldSpec, Kind, Values


class OfficeSection(Section[OfficeView]):
    """Zone and form prefix belong to the past as well and stay as they were set up."""

    name = "office"
    single = True

    @override
    def title(self) -> str:
        return translate("Supervisor", "Kantor")

    @override
    def hint(self) -> str:
        return translate("Supervisor", "Tampil di kop formulir, tiket, dan layar ruang tunggu.")

    @override
    def record(self, picture: OfficePicture, key: str) -> OfficeView | None:
        return picture.office

    @override
    def values(self, picture: OfficePicture, record: OfficeView | None) -> Values:
        office = record or picture.office
        return {"name": office.name, "subtitle": office.subtitle, "address": office.address, "phone": office.phone}

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        above = translate("Supervisor", "Instansi induk, mis. Pemerintah Kabupaten Lumajang.")
        return (
            FieldSpec("name", translate("Supervisor", "Nama kantor"), required=True),
            FieldSpec("subtitle", translate("Supervisor", "Baris di bawah nama"), hint=above),
            FieldSpec("address", translate("Supervisor", "Alamat"), Kind.LONG, limit=300),
            FieldSpec("phone", translate("Supervisor", "Telepon"), limit=60, half=True),
        )

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        return {} if text(typed, "name") else {"name": fill_in()}

    @override
    def send(self, picture: OfficePicture, record: OfficeView | None, typed: Values) -> Send[OfficeView]:
        office = replace(
            record or picture.office, name=text(typed, "name"), subtitle=text(typed, "subtitle"),
            address=" ".join(text(typed, "address").split()), phone=text(typed, "phone"),
        )  # fmt: skip
        return lambda tx, act: _save(tx, act, office)


def _save(tx: Connection, act: Act, office: OfficeView) -> Outcome[OfficeView]:
    saved = offices.save_office(tx, act, office)
    return Theirs(saved.theirs) if isinstance(saved, OfficeConflict) else Stored(SINGLE)
