"""The levels of the priority table (Tabel Prioritas): how soon each is begun, decided and solved."""

from dataclasses import replace

from loket_shared.domain.priority import Fault, Level
from loket_shared.services.act import Act
from loket_shared.services.priorities import PriorityTable, TableConflict, TableFaults, save_table
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
    between,
    fill_in,
    text,
    translate,
    whole,
)
from loket_operator.supervisor.state import FieldSpec, Kind, ListRow, Values

MOST_MINUTES, MOST_DAYS, MOST_LEVELS = 9_999, 365, 9
AMOUNTS = ("start", "decide", "solve")


class LevelSection(Section[Level]):
    """Each save makes a new version of the whole table; cases keep the level that they were given."""

    name = "priority_levels"
    may_remove = True
    may_move = True

    @override
    def title(self) -> str:
        return translate("Supervisor", "Tabel prioritas")

    @override
    def hint(self) -> str:
        return translate(
            "Supervisor",
            "Tenggat menurut Tabel Prioritas, dihitung dalam jam buka kantor. Yang teratas paling mendesak.",
        )

    @override
    def new_title(self) -> str:
        return translate("Supervisor", "Tambah tingkat")

    @override
    def rows(self, picture: OfficePicture) -> tuple[ListRow, ...]:
        note = translate("Supervisor", "bawaan aplikasi – sesuaikan") if picture.priority.shipped else ""
        return tuple(ListRow(one.code, f"{one.code} · {one.name}", note) for one in picture.priority.levels)

    @override
    def record(self, picture: OfficePicture, key: str) -> Level | None:
        return next((one for one in picture.priority.levels if one.code == key), None)

    @override
    def values(self, picture: OfficePicture, record: Level | None) -> Values:
        if record is None:
            return {
                "code": f"P{len(picture.priority.levels) + 1}", "name": "", "rule": "", "start": "30", "decide": "1",
                "decide_unit": "days", "solve": "3", "solve_unit": "days", "within": "",
            }  # fmt: skip
        return {
            "code": record.code, "name": record.name, "rule": record.rule, "start": str(record.start_minutes),
            "decide": str(record.decide_days or record.decide_minutes), "decide_unit": "days" if record.decide_days else "minutes",
            "solve": str(record.solve_days or record.solve_minutes), "solve_unit": "days" if record.solve_days else "minutes",
            "within": "" if record.within_minutes is None else str(record.within_minutes),
        }  # fmt: skip

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        units = (
            ("minutes", translate("Supervisor", "menit kerja")),
            ("days", translate("Supervisor", "hari kerja")),
        )
        within = translate(
            "Supervisor",
            "Permasalahan menjadi setinggi ini bila tahapan tender ditutup dalam sekian menit kerja. Kosong: tidak berlaku.",
        )
        unit = translate("Supervisor", "Satuan")
        return (
            FieldSpec("code", translate("Supervisor", "Kode"), required=True, limit=4, half=True),
            FieldSpec("name", translate("Supervisor", "Nama"), required=True, limit=60, half=True),
            FieldSpec("rule", translate("Supervisor", "Untuk permasalahan seperti apa"), Kind.LONG, limit=300),
            FieldSpec("start", translate("Supervisor", "Mulai ditangani dalam (menit kerja)"), required=True, limit=4),
            FieldSpec("decide", translate("Supervisor", "Keputusan solusi atau eskalasi dalam"), required=True, limit=4, half=True),
            FieldSpec("decide_unit", unit, Kind.CHOICE, options=units, half=True),
            FieldSpec("solve", translate("Supervisor", "Selesai di LPSE dalam"), required=True, limit=4, half=True),
            FieldSpec("solve_unit", unit, Kind.CHOICE, options=units, half=True),
            FieldSpec("within", translate("Supervisor", "Sisa waktu tahapan (menit kerja)"), hint=within, limit=4),
        )  # fmt: skip

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        wrong = {name: fill_in() for name in ("code", "name") if not text(typed, name)}
        for name in AMOUNTS:
            most = MOST_DAYS if text(typed, f"{name}_unit" if name != "start" else "") == "days" else MOST_MINUTES
            if whole(typed, name, 1, most) is None:
                wrong[name] = between(1, most)
        if text(typed, "within") and whole(typed, "within", 1, MOST_MINUTES) is None:
            wrong["within"] = between(1, MOST_MINUTES)
        if new and len(picture.priority.levels) >= MOST_LEVELS:
            most_said = translate("Supervisor", "Paling banyak %1 tingkat. Hapus satu dahulu.")
            wrong["code"] = most_said.replace("%1", str(MOST_LEVELS))
        return wrong

    @override
    def send(self, picture: OfficePicture, record: Level | None, typed: Values) -> Send[Level]:
        level = _level(picture.priority, record, typed)
        before = picture.priority.levels
        after = (
            (*before, level) if record is None else tuple(level if one.code == record.code else one for one in before)
        )
        return _saving(picture.priority, after, level.code, record.code if record else None)

    @override
    def remove(self, picture: OfficePicture, record: Level) -> Send[Level]:
        return _saving(
            picture.priority, tuple(one for one in picture.priority.levels if one.code != record.code), NEW, None
        )

    @override
    def move(self, picture: OfficePicture, record: Level, by: int) -> Send[Level]:
        rest = [one for one in picture.priority.levels if one.code != record.code]
        at = next(place for place, one in enumerate(picture.priority.levels) if one.code == record.code) + by
        rest.insert(min(max(at, 0), len(rest)), record)
        return _saving(picture.priority, tuple(rest), record.code, None)


def fault_said(fault: Fault) -> tuple[str, str]:
    """Return the field beside which a fault of the table is said, and what to do about it."""
    return {
        Fault.NO_LEVEL: ("code", translate("Supervisor", "Tabel prioritas perlu sedikitnya satu tingkat.")),
        Fault.CODE_TWICE: ("code", translate("Supervisor", "Kode ini sudah dipakai tingkat lain. Pilih kode lain.")),
        Fault.CODE_EMPTY: ("code", fill_in()),
        Fault.NAME_EMPTY: ("name", fill_in()),
        Fault.TIME_NOT_POSITIVE: ("solve", translate("Supervisor", "Setiap waktu harus lebih dari nol.")),
        Fault.SOLVE_BEFORE_START: (
            "solve",
            translate("Supervisor", "Waktu selesai lebih pendek daripada waktu mulai ditangani. Panjangkan."),
        ),
        Fault.WITHIN_NOT_RISING: (
            "within",
            translate("Supervisor", "Sisa waktu harus lebih panjang daripada tingkat yang lebih mendesak di atasnya."),
        ),
        Fault.UNKNOWN_LEVEL: (
            "code",
            translate("Supervisor", "Masih ada kategori yang memakai tingkat ini. Pindahkan kategori itu dahulu."),
        ),
    }[fault]


def _level(table: PriorityTable, record: Level | None, typed: Values) -> Level:
    def amount(name: str) -> tuple[int, int]:
        count = int(text(typed, name))
        return (0, count) if text(typed, f"{name}_unit") == "days" else (count, 0)

    (decide_minutes, decide_days), (solve_minutes, solve_days) = amount("decide"), amount("solve")
    return Level(
        code=text(typed, "code"),
        rank=record.rank if record else len(table.levels) + 1,
        name=text(typed, "name"),
        rule=text(typed, "rule"),
        start_minutes=int(text(typed, "start")),
        decide_minutes=decide_minutes,
        decide_days=decide_days,
        solve_minutes=solve_minutes,
        solve_days=solve_days,
        within_minutes=int(text(typed, "within")) if text(typed, "within") else None,
    )


def _saving(seen: PriorityTable, levels: tuple[Level, ...], code: str, renamed: str | None) -> Send[Level]:
    ranked = tuple(replace(level, rank=rank) for rank, level in enumerate(levels, 1))
    rules = {
        category_id: replace(rule, level=code) if renamed is not None and rule.level == renamed else rule
        for category_id, rule in seen.categories.items()
    }

    def save(tx: Connection, act: Act) -> Outcome[Level]:
        match save_table(tx, act, seen.revision, ranked, rules):
            case TableConflict(theirs):
                return Theirs(next((one for one in theirs.levels if one.code == (renamed or code)), None))
            case TableFaults(faults):
                return Refused(*fault_said(faults[0][0]))
            case _:
                return Stored(code)

    return save
