"""The bidding room's seats: what stands there, its number, and where it stands in the plan."""

from typing import assert_never
from uuid import UUID

from loket_shared.domain.bidding import SeatKind
from loket_shared.services import seats_edit
from loket_shared.services.act import Act, new_key
from loket_shared.services.catalogue_edit import Taken
from loket_shared.services.results import NotAllowed, Saved
from loket_shared.services.seats_edit import SeatConflict, SeatDetails, SeatInUse
from sqlalchemy import Connection
from typing_extensions import override

from loket_operator.bidding.words import place
from loket_operator.supervisor.picture import OfficePicture
from loket_operator.supervisor.section import (
    Outcome,
    Refused,
    Section,
    Send,
    Stored,
    Theirs,
    between,
    flag,
    text,
    translate,
    whole,
)
from loket_operator.supervisor.state import FieldSpec, Kind, ListRow, Values

FARTHEST = 20


class SeatSection(Section[SeatDetails]):
    """Seats are switched off, never deleted; one in use stays in use."""

    name = "seats"

    @override
    def title(self) -> str:
        return translate("Supervisor", "Ruang bidding")

    @override
    def hint(self) -> str:
        return translate("Supervisor", "Tempat PC dan laptop; baris dan kolom menentukan letaknya pada denah.")

    @override
    def new_title(self) -> str:
        return translate("Supervisor", "Tambah tempat")

    @override
    def rows(self, picture: OfficePicture) -> tuple[ListRow, ...]:
        return tuple(
            ListRow(str(one.id), place(one.kind, one.number), _where(one), one.active) for one in picture.seats
        )

    @override
    def record(self, picture: OfficePicture, key: str) -> SeatDetails | None:
        return next((one for one in picture.seats if str(one.id) == key), None)

    @override
    def values(self, picture: OfficePicture, record: SeatDetails | None) -> Values:
        if record is None:
            number = max((one.number for one in picture.seats if one.kind is SeatKind.PC), default=0) + 1
            row, column = _next_place(picture.seats)
            record = SeatDetails(UUID(int=0), SeatKind.PC, number, "", row, column)
        return {
            "kind": str(record.kind), "number": str(record.number), "name": record.name, "row": str(record.row),
            "column": str(record.column), "active": record.active,
        }  # fmt: skip

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        kinds = (
            (str(SeatKind.PC), translate("Supervisor", "Komputer PC")),
            (str(SeatKind.LAPTOP), translate("Supervisor", "Tempat laptop")),
        )
        name = translate("Supervisor", "Tambahan, mis. dekat jendela.")
        return (
            FieldSpec("kind", translate("Supervisor", "Jenis"), Kind.CHOICE, True, options=kinds, half=True),
            FieldSpec("number", translate("Supervisor", "Nomor"), required=True, limit=3, half=True),
            FieldSpec("row", translate("Supervisor", "Baris pada denah"), required=True, limit=2, half=True),
            FieldSpec("column", translate("Supervisor", "Kolom pada denah"), required=True, limit=2, half=True),
            FieldSpec("name", translate("Supervisor", "Keterangan"), hint=name, limit=80),
            FieldSpec("active", translate("Supervisor", "Dipakai"), Kind.FLAG),
        )

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        bounds = {"number": 999, "row": FARTHEST, "column": FARTHEST}
        return {name: between(1, most) for name, most in bounds.items() if whole(typed, name, 1, most) is None}

    @override
    def send(self, picture: OfficePicture, record: SeatDetails | None, typed: Values) -> Send[SeatDetails]:
        view = SeatDetails(
            id=record.id if record else UUID(new_key()),
            kind=SeatKind(text(typed, "kind")),
            number=whole(typed, "number", 1, 999) or 1,
            name=text(typed, "name"),
            row=whole(typed, "row", 1, FARTHEST) or 1,
            column=whole(typed, "column", 1, FARTHEST) or 1,
            active=flag(typed, "active"),
            version=record.version if record else 0,
        )
        return lambda tx, act: _save(tx, act, view, new=record is None)


def _save(tx: Connection, act: Act, view: SeatDetails, *, new: bool) -> Outcome[SeatDetails]:
    outcome = seats_edit.save_seat(tx, act, view, new=new)
    match outcome:
        case Saved(id=saved):
            return Stored(str(saved))
        case SeatConflict(theirs=theirs):
            return Theirs(theirs)
        case Taken(what="place"):
            return Refused("column", translate("Supervisor", "Di baris dan kolom ini sudah ada tempat lain."))
        case Taken():
            return Refused("number", translate("Supervisor", "Jenis dan nomor ini sudah ada. Pilih nomor lain."))
        case SeatInUse(what="reserved"):
            return Refused("active", translate("Supervisor", "Tempat ini masih dipesan."))
        case SeatInUse():
            return Refused("active", translate("Supervisor", "Tempat ini masih dipakai atau belum dibersihkan."))
        case NotAllowed():
            return Refused("kind", translate("Supervisor", "Hanya penyelia yang mengubah tempat."))
        case _:
            assert_never(outcome)


def _where(one: SeatDetails) -> str:
    said = translate("Supervisor", "baris %1, kolom %2").replace("%1", str(one.row)).replace("%2", str(one.column))
    return " · ".join(part for part in (said, one.name) if part)


def _next_place(seats: tuple[SeatDetails, ...]) -> tuple[int, int]:
    """Return the first place of the plan that is free, three in a row."""
    taken = {(one.row, one.column) for one in seats if one.active}
    places = ((row, column) for row in range(1, FARTHEST + 1) for column in range(1, 4))
    return next((one for one in places if one not in taken), (1, 1))
