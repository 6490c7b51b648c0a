"""The priority table and the categories in the settings: saved as a new version, refused beside the field."""

from loket_shared.domain.priority import SHIPPED_LEVELS
from loket_shared.services.catalogue import CategoryView, categories
from loket_shared.services.priorities import PriorityTable, read_table, save_table
from more_operator_bench import act, supervisor
from operator_bench import Bench
from settings_bench import error, open_settings


def table(bench: Bench) -> PriorityTable:
    return bench.db.read(lambda tx: read_table(tx, bench.kiosk.office_id))


def listed(bench: Bench) -> dict[str, CategoryView]:
    found = bench.db.read(lambda tx: categories(tx, bench.kiosk.office_id, inactive=True))
    return {one.name_id: one for one in found}


def test_a_changed_level_makes_the_table_the_offices_own(bench: Bench) -> None:
    open_settings(bench, "priority_levels")
    bench.press("record:P1 · Kritis")
    bench.write("field:name", "Darurat")
    bench.write("field:solve", "120")
    bench.press("settingsSave")
    own = table(bench)
    assert (own.revision, own.shipped) == (2, False)
    assert (own.levels[0].name, own.levels[0].solve_minutes) == ("Darurat", 120)
    assert own.levels[1:] == SHIPPED_LEVELS[1:]


def test_what_cannot_be_is_said_beside_its_field(bench: Bench) -> None:
    open_settings(bench, "priority_levels")
    bench.press("record:P2 · Tinggi")
    bench.write("field:within", "100")
    bench.press("settingsSave")
    assert "lebih panjang" in error(bench, "within")
    bench.write("field:within", "450")
    bench.write("field:code", "P1")
    bench.press("settingsSave")
    assert "tingkat lain" in error(bench, "code")
    bench.write("field:code", "P2")
    bench.write("field:start", "0")
    bench.press("settingsSave")
    assert error(bench, "start")
    assert table(bench).revision == 1


def test_a_renamed_level_takes_its_categories_along_and_a_used_one_stays(bench: Bench) -> None:
    open_settings(bench, "priority_levels")
    bench.press("record:P3 · Sedang")
    bench.write("field:code", "S")
    bench.press("settingsSave")
    renamed = table(bench)
    password = listed(bench)["Lupa/reset password"].id
    assert renamed.categories[password].level == "S"
    bench.press("settingsRemove")
    assert "Masih ada kategori" in bench.shell.frame.said.text()
    assert table(bench).revision == 2


def test_the_order_of_the_levels_is_their_urgency(bench: Bench) -> None:
    open_settings(bench, "priority_levels")
    bench.press("record:P4 · Rendah")
    bench.press("settingsUp")
    assert [level.code for level in table(bench).levels] == ["P1", "P2", "P4", "P3"]
    assert [level.rank for level in table(bench).levels] == [1, 2, 3, 4]


def test_a_new_category_with_its_evidence(bench: Bench) -> None:
    open_settings(bench, "categories")
    bench.press("newRecord")
    bench.press("settingsSave")
    assert error(bench, "name")
    bench.write("field:name", "Kontrak elektronik")
    supervisor(bench).type("level", "P2")
    bench.write("field:evidence", "Nomor kontrak\nTangkapan layar")
    bench.press("settingsSave")
    made = listed(bench)["Kontrak elektronik"]
    rule = table(bench).categories[made.id]
    assert (rule.level, rule.evidence) == ("P2", "Nomor kontrak\nTangkapan layar")


def test_a_category_is_switched_off_but_the_one_for_everything_else_stays(bench: Bench) -> None:
    open_settings(bench, "categories")
    bench.press("record:Sertifikat elektronik")
    bench.press("field:active")
    bench.press("settingsSave")
    assert not listed(bench)["Sertifikat elektronik"].active
    bench.press("record:Lainnya")
    bench.press("field:active")
    bench.press("settingsSave")
    assert error(bench, "active")
    assert listed(bench)["Lainnya"].active
    assert table(bench).revision == 1


def test_another_supervisors_table_is_not_overwritten(bench: Bench) -> None:
    open_settings(bench, "priority_levels")
    bench.press("record:P1 · Kritis")
    bench.write("field:name", "Darurat")
    seen = table(bench)
    theirs = (SHIPPED_LEVELS[0], *SHIPPED_LEVELS[1:3])
    moved = {key: rule for key, rule in seen.categories.items() if rule.level != "P4"}
    bench.db.write(lambda tx: save_table(tx, act(bench), 1, theirs, moved))
    bench.press("settingsSave")
    own = table(bench)
    assert own.levels[0].name == "Darurat"
    assert own.levels[1:] == SHIPPED_LEVELS[1:3]
