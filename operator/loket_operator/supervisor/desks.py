"""Desks and rooms: where visitors are served, and which services are called there."""

from collections.abc import Mapping
from typing import assert_never
from uuid import UUID

from loket_shared.domain.states import DeskKind
from loket_shared.services import catalogue_edit
from loket_shared.services.act import Act, new_key
from loket_shared.services.catalogue import DeskView
from loket_shared.services.catalogue_edit import DeskConflict, StillOpen, Taken, Unserved
from loket_shared.services.results import Saved
from sqlalchemy import Connection
from typing_extensions import override

from loket_operator.supervisor.picture import OfficePicture
from loket_operator.supervisor.section import (
    SURE,
    Asked,
    Outcome,
    Refused,
    Section,
    Send,
    Stored,
    Theirs,
    between,
    fill_in,
    flag,
    many,
    once_more,
    text,
    translate,
    whole,
)
from loket_operator.supervisor.services import still_open
from loket_operator.supervisor.state import FieldSpec, Kind, ListRow, Values

MOST_PLACES = 40


class DeskSection(Section[DeskView]):
    """What is called aloud, how many visitors fit, and which services are called there."""

    name = "desks"

    @override
    def title(self) -> str:
        return translate("Supervisor", "Loket & ruang")

    @override
    def hint(self) -> str:
        return translate("Supervisor", "Tempat melayani. Jenis dan nomor disebut oleh suara panggilan.")

    @override
    def new_title(self) -> str:
        return translate("Supervisor", "Tambah tempat")

    @override
    def rows(self, picture: OfficePicture) -> tuple[ListRow, ...]:
        names = {one.id: one.name_id for one in picture.services}
        return tuple(
            ListRow(str(one.id), one.name, ", ".join(names.get(key, "") for key in one.service_ids), one.active)
            for one in picture.desks
        )

    @override
    def record(self, picture: OfficePicture, key: str) -> DeskView | None:
        return next((one for one in picture.desks if str(one.id) == key), None)

    @override
    def values(self, picture: OfficePicture, record: DeskView | None) -> Values:
        if record is None:
            taken = [one.number for one in picture.desks if one.kind is DeskKind.LOKET]
            number = str(max(taken, default=0) + 1)
            return {
                "kind": str(DeskKind.LOKET), "number": number, "name": f"Loket {number}", "capacity": "1", "services": (),
                "active": True,
            }  # fmt: skip
        return {
            "kind": str(record.kind), "number": str(record.number), "name": record.name, "capacity": str(record.capacity),
            "services": tuple(str(one) for one in record.service_ids), "active": record.active,
        }  # fmt: skip

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        kinds = tuple((str(kind), kind_name(kind)) for kind in DeskKind)
        services = tuple((str(one.id), one.name_id) for one in picture.services if one.active)
        capacity = translate("Supervisor", "Lebih dari satu untuk ruang bersama, mis. Bidding Room.")
        order = translate("Supervisor", "Yang dicentang lebih dahulu dipanggil lebih dahulu.")
        return (
            FieldSpec("kind", translate("Supervisor", "Jenis"), Kind.CHOICE, True, options=kinds, half=True),
            FieldSpec("number", translate("Supervisor", "Nomor"), required=True, limit=3, half=True),
            FieldSpec("name", translate("Supervisor", "Nama di layar"), required=True, limit=80, half=True),
            FieldSpec("capacity", translate("Supervisor", "Pengunjung sekaligus"), hint=capacity, limit=2, half=True),
            FieldSpec("services", translate("Supervisor", "Layanan yang dipanggil"), Kind.MANY, True, order, options=services),
            FieldSpec("active", translate("Supervisor", "Dipakai"), Kind.FLAG),
        )  # fmt: skip

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        wrong = {} if text(typed, "name") else {"name": fill_in()}
        if whole(typed, "number", 1, 999) is None:
            wrong["number"] = between(1, 999)
        if whole(typed, "capacity", 1, MOST_PLACES) is None:
            wrong["capacity"] = between(1, MOST_PLACES)
        if not many(typed, "services"):
            wrong["services"] = translate("Supervisor", "Pilih paling sedikit satu layanan.")
        return wrong

    @override
    def send(self, picture: OfficePicture, record: DeskView | None, typed: Values) -> Send[DeskView]:
        view = DeskView(
            id=record.id if record else UUID(new_key()),
            kind=DeskKind(text(typed, "kind")),
            number=whole(typed, "number", 1, 999) or 1,
            name=text(typed, "name"),
            capacity=whole(typed, "capacity", 1, MOST_PLACES) or 1,
            active=flag(typed, "active"),
            version=record.version if record else 0,
            service_ids=tuple(UUID(one) for one in many(typed, "services")),
        )
        names, sure = {one.id: one.name_id for one in picture.services}, flag(typed, SURE)
        return lambda tx, act: _save_desk(tx, act, view, names, new=record is None, sure=sure)


def _save_desk(
    tx: Connection, act: Act, view: DeskView, names: Mapping[UUID, str], *, new: bool, sure: bool
) -> Outcome[DeskView]:
    outcome = catalogue_edit.save_desk(tx, act, view, new=new, sure=sure)
    match outcome:
        case Saved(id=saved):
            return Stored(str(saved))
        case DeskConflict(theirs=theirs):
            return Theirs(theirs)
        case StillOpen(count=count):
            return Refused("active", still_open(count))
        case Unserved(services=left):
            why = translate("Supervisor", "Tidak ada tempat lain yang memanggil %1: nomornya tidak akan dipanggil.")
            alone = why.replace("%1", ", ".join(names.get(one, "") for one in left))
            return Asked("services" if view.active else "active", once_more(alone))
        case Taken():
            return Refused("number", translate("Supervisor", "Jenis dan nomor ini sudah ada. Pilih nomor lain."))
        case _:
            assert_never(outcome)


def kind_name(kind: DeskKind) -> str:
    """Return what a desk is called aloud."""
    return {
        DeskKind.LOKET: translate("Supervisor", "Loket"),
        DeskKind.MEJA: translate("Supervisor", "Meja"),
        DeskKind.RUANG: translate("Supervisor", "Ruang"),
    }[kind]
