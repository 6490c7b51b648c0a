"""Problem groups: at most eight choices at the kiosk, in the office's order."""

from dataclasses import replace
from uuid import UUID

from loket_shared.services import catalogue_edit
from loket_shared.services.act import Act, new_key
from loket_shared.services.catalogue import GroupView, problem_groups
from loket_shared.services.catalogue_edit import MOST_GROUPS, Taken, TooMany
from loket_shared.services.results import Saved
from sqlalchemy import Connection
from typing_extensions import override

from loket_operator.supervisor.picture import OfficePicture
from loket_operator.supervisor.section import (
    NEW,
    Outcome,
    Refused,
    Section,
    Send,
    Stored,
    Theirs,
    fill_in,
    text,
    translate,
)
from loket_operator.supervisor.state import FieldSpec, ListRow, Values

Groups = tuple[GroupView, ...]


class GroupSection(Section[GroupView]):
    """The list is saved whole, on top of the list that was seen: another person's list is never overwritten."""

    name = "groups"
    may_remove = True
    may_move = True

    @override
    def title(self) -> str:
        return translate("Supervisor", "Kelompok permasalahan")

    @override
    def hint(self) -> str:
        most = translate("Supervisor", "Pilihan di kiosk, paling banyak %1. Formulir lama tetap menyimpan kelompoknya.")
        return most.replace("%1", str(MOST_GROUPS))

    @override
    def new_title(self) -> str:
        return translate("Supervisor", "Tambah kelompok")

    @override
    def rows(self, picture: OfficePicture) -> tuple[ListRow, ...]:
        return tuple(
            ListRow(str(one.id), f"{at}. {one.name_id}", one.name_en) for at, one in enumerate(picture.groups, 1)
        )

    @override
    def record(self, picture: OfficePicture, key: str) -> GroupView | None:
        return next((one for one in picture.groups if str(one.id) == key), None)

    @override
    def values(self, picture: OfficePicture, record: GroupView | None) -> Values:
        return {"name_id": record.name_id if record else "", "name_en": record.name_en if record else ""}

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        return (
            FieldSpec("name_id", translate("Supervisor", "Nama (Indonesia)"), required=True, limit=80),
            FieldSpec("name_en", translate("Supervisor", "Nama (Inggris)"), required=True, limit=80),
        )

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        wrong = {name: fill_in() for name in ("name_id", "name_en") if not text(typed, name)}
        if new and len(picture.groups) >= MOST_GROUPS:
            wrong["name_id"] = _too_many()
        return wrong

    @override
    def send(self, picture: OfficePicture, record: GroupView | None, typed: Values) -> Send[GroupView]:
        local, english = text(typed, "name_id"), text(typed, "name_en")
        if record is None:
            key = new_key()
            group = GroupView(UUID(key), f"kelompok-{key[-8:]}", local, english)
            return _saving(picture.groups, (*picture.groups, group), group)
        group = replace(record, name_id=local, name_en=english)
        return _saving(picture.groups, tuple(group if one.id == group.id else one for one in picture.groups), group)

    @override
    def remove(self, picture: OfficePicture, record: GroupView) -> Send[GroupView]:
        return _saving(picture.groups, tuple(one for one in picture.groups if one.id != record.id), None)

    @override
    def move(self, picture: OfficePicture, record: GroupView, by: int) -> Send[GroupView]:
        rest = [one for one in picture.groups if one.id != record.id]
        at = next(place for place, one in enumerate(picture.groups) if one.id == record.id) + by
        rest.insert(min(max(at, 0), len(rest)), record)
        return _saving(picture.groups, tuple(rest), record)


def _saving(seen: Groups, after: Groups, group: GroupView | None) -> Send[GroupView]:
    return lambda tx, act: _save(tx, act, seen, after, group)


def _save(tx: Connection, act: Act, seen: Groups, after: Groups, group: GroupView | None) -> Outcome[GroupView]:
    now = problem_groups(tx, act.office_id)
    if now not in {seen, after}:
        wanted = group.id if group else None
        return Theirs(next((one for one in now if one.id == wanted), None))
    match catalogue_edit.save_groups(tx, act, after):
        case Saved():
            return Stored(str(group.id) if group else NEW)
        case Taken():
            return Refused("name_id", translate("Supervisor", "Nama ini sudah dipakai kelompok lain."))
        case TooMany():
            return Refused("name_id", _too_many())


def _too_many() -> str:
    said = translate("Supervisor", "Paling banyak %1 kelompok. Hapus satu dahulu.")
    return said.replace("%1", str(MOST_GROUPS))
