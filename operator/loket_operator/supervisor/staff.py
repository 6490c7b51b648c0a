"""Staff: who works here, in which roles, with which password and PIN."""

from uuid import UUID

from loket_shared.domain.states import Role
from loket_shared.services import staff
from loket_shared.services.act import Act
from loket_shared.services.passwords import MAX_PIN, MIN_PASSWORD, MIN_PIN, hash_secret
from loket_shared.services.results import Saved
from loket_shared.services.staff import LastSupervisor, LoginTaken, StaffBlank, StaffConflict, StaffDetails, StaffView
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
    many,
    text,
    translate,
)
from loket_operator.supervisor.state import FieldSpec, Kind, ListRow, Values


class StaffSection(Section[StaffView]):
    """Nobody is deleted: who left is set inactive, and past work keeps the name."""

    name = "staff"

    @override
    def title(self) -> str:
        return translate("Supervisor", "Petugas")

    @override
    def hint(self) -> str:
        return translate("Supervisor", "Siapa yang boleh masuk dan untuk pekerjaan apa.")

    @override
    def new_title(self) -> str:
        return translate("Supervisor", "Tambah petugas")

    @override
    def rows(self, picture: OfficePicture) -> tuple[ListRow, ...]:
        people = sorted(picture.staff, key=lambda one: not one.active)
        return tuple(
            ListRow(str(one.id), one.name, ", ".join(role_name(role) for role in one.roles), one.active)
            for one in people
        )

    @override
    def record(self, picture: OfficePicture, key: str) -> StaffView | None:
        return next((one for one in picture.staff if str(one.id) == key), None)

    @override
    def values(self, picture: OfficePicture, record: StaffView | None) -> Values:
        secrets = {"password": "", "pin": ""}
        if record is None:
            return {"name": "", "login": "", "nip": "", "roles": (str(Role.HELPDESK),), "active": True, **secrets}
        roles = tuple(str(role) for role in record.roles)
        return {
            "name": record.name, "login": record.login, "nip": record.nip, "roles": roles, "active": record.active, **secrets,
        }  # fmt: skip

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        roles = tuple((str(role), role_name(role)) for role in Role)
        keep = "" if new else translate("Supervisor", "Kosongkan bila tidak diganti.")
        longer = translate("Supervisor", "Paling sedikit %1 karakter.").replace("%1", str(MIN_PASSWORD))
        digits = translate("Supervisor", "%1 sampai %2 angka, untuk ganti petugas di meja.")
        digits = digits.replace("%1", str(MIN_PIN)).replace("%2", str(MAX_PIN))
        first = translate("Supervisor", "Kata sandi") if new else translate("Supervisor", "Kata sandi baru")
        second = translate("Supervisor", "PIN") if new else translate("Supervisor", "PIN baru")
        return (
            FieldSpec("name", translate("Supervisor", "Nama lengkap"), required=True),
            FieldSpec("login", translate("Supervisor", "Nama masuk"), required=True, limit=60, half=True),
            FieldSpec("nip", translate("Supervisor", "NIP (boleh kosong)"), limit=30, half=True),
            FieldSpec("roles", translate("Supervisor", "Peran"), Kind.MANY, required=True, options=roles),
            FieldSpec("password", first, Kind.SECRET, new, f"{longer} {keep}".strip(), half=True),
            FieldSpec("pin", second, Kind.SECRET, False, f"{digits} {keep}".strip(), 12, half=True),
            FieldSpec("active", translate("Supervisor", "Masih bertugas (boleh masuk)"), Kind.FLAG),
        )  # fmt: skip

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        wrong = {name: fill_in() for name in ("name", "login") if not text(typed, name)}
        if not many(typed, "roles"):
            wrong["roles"] = translate("Supervisor", "Pilih paling sedikit satu peran.")
        password, pin = str(typed.get("password", "")), text(typed, "pin")
        if (new or password) and len(password.strip()) < MIN_PASSWORD:
            said = translate(
                "Supervisor", "Kata sandi terlalu pendek. Pakai paling sedikit %1 karakter, mis. tiga kata."
            )
            wrong["password"] = said.replace("%1", str(MIN_PASSWORD))
        if pin and not (MIN_PIN <= len(pin) <= MAX_PIN and pin.isascii() and pin.isdecimal()):
            said = translate("Supervisor", "PIN harus %1 sampai %2 angka, tanpa huruf.")
            wrong["pin"] = said.replace("%1", str(MIN_PIN)).replace("%2", str(MAX_PIN))
        return wrong

    @override
    def prepare(self, typed: Values) -> Values:
        secrets = {"password": str(typed.get("password", "")), "pin": text(typed, "pin")}
        return {**typed, **{name: hash_secret(secret) if secret else "" for name, secret in secrets.items()}}

    @override
    def send(self, picture: OfficePicture, record: StaffView | None, typed: Values) -> Send[StaffView]:
        details = StaffDetails(
            login=text(typed, "login"),
            name=text(typed, "name"),
            roles=tuple(Role(role) for role in many(typed, "roles")),
            nip=text(typed, "nip"),
            password_hash=text(typed, "password") or None,
            pin_hash=text(typed, "pin") or None,
            active=flag(typed, "active"),
        )
        staff_id: UUID | None = record.id if record else None
        version = record.version if record else 0
        return lambda tx, act: _save(tx, act, staff_id, version, details)


def _save(tx: Connection, act: Act, staff_id: UUID | None, version: int, details: StaffDetails) -> Outcome[StaffView]:
    match staff.save_staff(tx, act, staff_id, version, details):
        case Saved(id=saved):
            return Stored(str(saved))
        case StaffConflict(theirs=theirs):
            return Theirs(theirs)
        case StaffBlank(what=what):
            return Refused(what, fill_in())
        case LoginTaken():
            return Refused(
                "login", translate("Supervisor", "Nama masuk ini sudah dipakai petugas lain. Pilih yang lain.")
            )
        case LastSupervisor():
            last = translate("Supervisor", "Ini pengawas terakhir yang aktif. Jadikan petugas lain pengawas dahulu.")
            return Refused("roles" if details.active else "active", last)


def role_name(role: Role) -> str:
    """Return a role as staff say it."""
    return {
        Role.HELPDESK: translate("Supervisor", "Helpdesk"),
        Role.FRONT_OFFICE: translate("Supervisor", "Front office"),
        Role.ADMIN_PPE: translate("Supervisor", "Admin PPE"),
        Role.TRAINER: translate("Supervisor", "Pelatih"),
        Role.SUPERVISOR: translate("Supervisor", "Pengawas"),
    }[role]
