"""The categories of problems: name, priority, the evidence to ask for, the answer to begin with, the way to LKPP."""

from dataclasses import dataclass, replace
from uuid import UUID

from loket_shared.domain.priority import CategoryRule, Ladder
from loket_shared.services import catalogue_edit
from loket_shared.services.act import Act, new_key
from loket_shared.services.catalogue import CategoryView, categories
from loket_shared.services.priorities import LONGEST_TEXT, PriorityTable, TableConflict, TableFaults, save_table
from loket_shared.services.results import Saved
from sqlalchemy import Connection
from typing_extensions import override

from loket_operator.supervisor.picture import OfficePicture
from loket_operator.supervisor.priority_levels import fault_said
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


@dataclass(frozen=True, slots=True)
class Category:
    """A category with its row of the priority table."""

    view: CategoryView
    rule: CategoryRule


class CategorySection(Section[Category]):
    """Categories are never deleted, only switched off: old cases keep theirs."""

    name = "categories"
    may_move = True

    @override
    def title(self) -> str:
        return translate("Supervisor", "Kategori permasalahan")

    @override
    def hint(self) -> str:
        return translate(
            "Supervisor", "Dipilih petugas di loket: menentukan prioritas, bukti yang diminta, dan konsep jawaban."
        )

    @override
    def new_title(self) -> str:
        return translate("Supervisor", "Tambah kategori")

    @override
    def rows(self, picture: OfficePicture) -> tuple[ListRow, ...]:
        names = {level.code: f"{level.code} · {level.name}" for level in picture.priority.levels}
        return tuple(
            ListRow(str(one.id), one.name_id, names[_rule(picture.priority, one.id).level], one.active)
            for one in picture.all_categories
        )

    @override
    def record(self, picture: OfficePicture, key: str) -> Category | None:
        view = next((one for one in picture.all_categories if str(one.id) == key), None)
        return Category(view, _rule(picture.priority, view.id)) if view else None

    @override
    def values(self, picture: OfficePicture, record: Category | None) -> Values:
        if record is None:
            rule = _rule(picture.priority, None)
            return {
                "name": "",
                "level": rule.level,
                "ladder": str(rule.ladder),
                "evidence": "",
                "template": "",
                "active": True,
            }
        return {
            "name": record.view.name_id, "level": record.rule.level, "ladder": str(record.rule.ladder),
            "evidence": record.rule.evidence, "template": record.rule.answer_template, "active": record.view.active,
        }  # fmt: skip

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        levels = tuple((one.code, f"{one.code} · {one.name}") for one in picture.priority.levels)
        ladders = (
            (str(Ladder.OFFICE), translate("Supervisor", "Helpdesk, Admin PPE, lalu LKPP")),
            (str(Ladder.STRAIGHT_TO_LKPP), translate("Supervisor", "Helpdesk, langsung ke LKPP")),
        )
        evidence = translate("Supervisor", "Satu bukti sebaris. Jangan pernah meminta password.")
        template = translate(
            "Supervisor", "Petugas dapat memakainya sebagai awal jawaban. Isian seperti {nama} diganti sendiri."
        )
        return (
            FieldSpec("name", translate("Supervisor", "Nama kategori"), required=True, limit=120),
            FieldSpec("level", translate("Supervisor", "Prioritas"), Kind.CHOICE, options=levels, half=True),
            FieldSpec("ladder", translate("Supervisor", "Bila helpdesk tidak dapat menyelesaikan"), Kind.CHOICE, options=ladders, half=True),
            FieldSpec("evidence", translate("Supervisor", "Bukti yang diminta"), Kind.LONG, hint=evidence, limit=LONGEST_TEXT),
            FieldSpec("template", translate("Supervisor", "Konsep jawaban"), Kind.LONG, hint=template, limit=LONGEST_TEXT),
            FieldSpec("active", translate("Supervisor", "Dipakai"), Kind.FLAG),
        )  # fmt: skip

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        return {} if text(typed, "name") else {"name": fill_in()}

    @override
    def send(self, picture: OfficePicture, record: Category | None, typed: Values) -> Send[Category]:
        key = new_key()
        before = record.view if record else CategoryView(UUID(key), f"kategori-{key[-8:]}", "", active=True)
        view = replace(before, name_id=text(typed, "name"), active=flag(typed, "active"))
        rule = CategoryRule(
            text(typed, "level"), text(typed, "evidence"), text(typed, "template"), Ladder(text(typed, "ladder"))
        )
        seen = picture.all_categories
        after = tuple(view if one.id == view.id else one for one in seen) if record else (*seen, view)
        return _saving(picture, after, Category(view, rule))

    @override
    def move(self, picture: OfficePicture, record: Category, by: int) -> Send[Category]:
        rest = [one for one in picture.all_categories if one.id != record.view.id]
        at = next(place for place, one in enumerate(picture.all_categories) if one.id == record.view.id) + by
        rest.insert(min(max(at, 0), len(rest)), record.view)
        return _saving(picture, tuple(rest), record)


def _rule(table: PriorityTable, category_id: UUID | None) -> CategoryRule:
    least = max(table.levels, key=lambda level: level.rank).code
    return table.categories.get(category_id, CategoryRule(least)) if category_id else CategoryRule(least)


def _saving(picture: OfficePicture, after: tuple[CategoryView, ...], mine: Category) -> Send[Category]:
    table, seen = picture.priority, picture.all_categories
    rules = {**table.categories, mine.view.id: mine.rule}

    def save(tx: Connection, act: Act) -> Outcome[Category]:
        now = categories(tx, act.office_id, inactive=True)
        if now not in {seen, after}:
            other = next((one for one in now if one.id == mine.view.id), None)
            return Theirs(Category(other, mine.rule) if other else None)
        outcome = catalogue_edit.save_categories(tx, act, after)
        if not isinstance(outcome, Saved):
            said = translate("Supervisor", "Kategori “Lainnya” menampung yang tidak dikenal, jadi harus tetap dipakai.")
            return Refused("active", said)
        if rules == table.categories:
            return Stored(str(mine.view.id))
        match save_table(tx, replace(act, key=f"{act.key}:rule"), table.revision, table.levels, rules):
            case TableConflict(theirs):
                return Theirs(Category(mine.view, _rule(theirs, mine.view.id)))
            case TableFaults(faults):
                return Refused("level", fault_said(faults[0][0])[1])
            case _:
                return Stored(str(mine.view.id))

    return save
