"""Ticket printers: where each is, how it is spoken to, and a test ticket."""

from uuid import UUID

from loket_shared.devices.model import profile_names
from loket_shared.devices.transport import BadAddressError, transport_for
from loket_shared.services import printers
from loket_shared.services.act import Act, new_key
from loket_shared.services.printers import PrinterConflict, PrinterView
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
    fill_in,
    flag,
    text,
    translate,
)
from loket_operator.supervisor.state import FieldSpec, Kind, ListRow, Values

USUAL_PROFILE = "default"


class PrinterSection(Section[PrinterView]):
    """A printer belongs to the machine that prints on it."""

    name = "printers"

    @override
    def title(self) -> str:
        return translate("Supervisor", "Pencetak tiket")

    @override
    def hint(self) -> str:
        return translate("Supervisor", "Pencetak struk di kiosk atau di meja, dengan uji cetaknya.")

    @override
    def new_title(self) -> str:
        return translate("Supervisor", "Tambah pencetak")

    @override
    def rows(self, picture: OfficePicture) -> tuple[ListRow, ...]:
        return tuple(
            ListRow(str(one.id), one.name, f"{transport_name(one.transport)} · {one.address}", one.active)
            for one in picture.printers
        )

    @override
    def record(self, picture: OfficePicture, key: str) -> PrinterView | None:
        return next((one for one in picture.printers if str(one.id) == key), None)

    @override
    def values(self, picture: OfficePicture, record: PrinterView | None) -> Values:
        if record is None:
            kiosk = next((str(one.id) for one in picture.machines if one.kind == "kiosk"), "")
            return {
                "name": "", "device": kiosk, "transport": "tcp", "address": "", "profile": USUAL_PROFILE, "native_qr": False,
                "answers_status": True, "active": True,
            }  # fmt: skip
        return {
            "name": record.name, "device": str(record.device_id or ""), "transport": record.transport, "address": record.address,
            "profile": record.profile, "native_qr": record.native_qr, "answers_status": record.answers_status,
            "active": record.active,
        }  # fmt: skip

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        transports = tuple((one, transport_name(one)) for one in ("tcp", "serial", "screen"))
        machines = (
            ("", translate("Supervisor", "– belum dipasang –")),
            *((str(one.id), one.name) for one in picture.machines),
        )
        profiles = tuple((one, one) for one in profile_names())
        model = translate("Supervisor", "Bila merek Anda tidak ada dalam daftar, pakai “default”.")
        return (
            FieldSpec("name", translate("Supervisor", "Nama"), required=True, limit=80, half=True),
            FieldSpec("device", translate("Supervisor", "Terpasang pada"), Kind.CHOICE, options=machines, half=True),
            FieldSpec("transport", translate("Supervisor", "Sambungan"), Kind.CHOICE, True, options=transports, half=True),
            FieldSpec("address", translate("Supervisor", "Alamat"), required=True, hint=address_hint(text(typed, "transport")), half=True),
            FieldSpec("profile", translate("Supervisor", "Model pencetak"), Kind.CHOICE, True, model, options=profiles),
            FieldSpec("native_qr", translate("Supervisor", "Pencetak menggambar kode QR sendiri (lebih cepat)"), Kind.FLAG),
            FieldSpec("answers_status", translate("Supervisor", "Pencetak menjawab pertanyaan keadaan (kertas, penutup)"), Kind.FLAG),
            FieldSpec("active", translate("Supervisor", "Dipakai"), Kind.FLAG),
        )  # fmt: skip

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        wrong = {name: fill_in() for name in ("name", "address") if not text(typed, name)}
        if "address" not in wrong:
            try:
                transport_for(text(typed, "transport"), text(typed, "address"))
            except BadAddressError:
                wrong["address"] = address_hint(text(typed, "transport"))
        return wrong

    @override
    def send(self, picture: OfficePicture, record: PrinterView | None, typed: Values) -> Send[PrinterView]:
        details = described(record, typed)
        return lambda tx, act: _save(tx, act, record, details)


def described(record: PrinterView | None, typed: Values) -> PrinterView:
    """Return the printer that the fields describe; a wrong address is the caller's to check."""
    device = text(typed, "device")
    return PrinterView(
        id=record.id if record else UUID(new_key()),
        device_id=UUID(device) if device else None,
        name=text(typed, "name"),
        transport=text(typed, "transport"),
        address=text(typed, "address"),
        profile=text(typed, "profile"),
        native_qr=flag(typed, "native_qr"),
        answers_status=flag(typed, "answers_status"),
        active=flag(typed, "active"),
        version=record.version if record else 0,
    )


def transport_name(transport: str) -> str:
    """Return a kind of connection."""
    return {
        "tcp": translate("Supervisor", "Jaringan (port 9100)"),
        "serial": translate("Supervisor", "Kabel serial"),
        "screen": translate("Supervisor", "Gambar ke folder (tanpa pencetak)"),
    }.get(transport, transport)


def address_hint(transport: str) -> str:
    """Say how an address of this kind is written."""
    return {
        "tcp": translate("Supervisor", "Tulis alamat seperti 192.168.1.50 atau 192.168.1.50:9100."),
        "serial": translate("Supervisor", "Tulis port seperti COM3 atau /dev/ttyUSB0@19200."),
    }.get(transport, translate("Supervisor", "Tulis nama folder tempat gambar tiket disimpan."))


def _save(tx: Connection, act: Act, record: PrinterView | None, details: PrinterView) -> Outcome[PrinterView]:
    match printers.save_printer(tx, act, record, details):
        case Saved(id=saved):
            return Stored(str(saved))
        case PrinterConflict(theirs=theirs):
            return Theirs(theirs)
        case _:
            return Refused("name", translate("Supervisor", "Nama ini sudah dipakai pencetak lain. Pilih yang lain."))
