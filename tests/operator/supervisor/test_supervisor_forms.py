"""The settings over a real office: checked beside the field, saved with a version, never over another person's work."""

from dataclasses import replace

import pytest
from entering import enter
from loket_operator.supervisor.state import Trial
from loket_shared.domain.calendar import DayKind
from loket_shared.domain.states import DeskKind, Role
from loket_shared.services.calendars import read_calendar
from loket_shared.services.catalogue import DeskView, desks, problem_groups, services
from loket_shared.services.printers import printers
from loket_shared.services.settings import read_settings, save_settings
from loket_shared.services.signing_in import SignedIn
from loket_shared.services.staff import StaffDetails, StaffView, read_staff, save_staff
from more_operator_bench import act, answered, supervisor
from operator_bench import Bench
from PySide6.QtWidgets import QComboBox, QPushButton
from settings_bench import error, open_settings


def people(bench: Bench) -> dict[str, StaffView]:
    office_id = bench.kiosk.office_id
    return {one.login: one for one in bench.db.read(lambda tx: read_staff(tx, office_id, inactive=True))}


def trial(bench: Bench) -> Trial:
    return supervisor(bench).state.trial


def open_record(bench: Bench, title: str) -> None:
    bench.press(f"record:{title}")


def test_a_new_person_can_sign_in_with_the_password_given(bench: Bench) -> None:
    open_settings(bench)
    bench.press("newRecord")
    for field, text in (
        ("name", "Ratna Dewi"),
        ("login", "Ratna"),
        ("password", "tiga kata rahasia"),
        ("pin", "482913"),
    ):
        bench.write(f"field:{field}", text)
    bench.press("field:roles:trainer")
    bench.press("settingsSave")
    assert people(bench)["ratna"].roles == (Role.HELPDESK, Role.TRAINER)
    assert isinstance(enter(bench.db, act(bench), "ratna", "tiga kata rahasia"), SignedIn)


def test_what_is_wrong_stands_beside_its_field_and_nothing_is_saved(bench: Bench) -> None:
    open_settings(bench)
    before = people(bench)
    bench.press("newRecord")
    bench.write("field:password", "pendek")
    bench.write("field:pin", "12ab")
    bench.press("field:roles:helpdesk")
    bench.press("settingsSave")
    assert all(error(bench, field) for field in ("name", "login", "password", "pin", "roles"))
    bench.write("field:name", "Ratna")
    bench.settle()
    assert not error(bench, "name")
    assert error(bench, "password")
    assert people(bench) == before


def test_a_taken_sign_in_name_is_said_beside_the_field(bench: Bench) -> None:
    open_settings(bench)
    open_record(bench, "Sari Wulandari")
    bench.write("field:login", "dimas")
    bench.press("settingsSave")
    assert "petugas lain" in error(bench, "login")
    assert people(bench)["sari"].login == "sari"


def test_a_name_of_invisible_signs_is_refused_beside_its_field(bench: Bench) -> None:
    open_settings(bench)
    open_record(bench, "Sari Wulandari")
    supervisor(bench).type("name", "\u200b")
    bench.settle()
    bench.press("settingsSave")
    assert error(bench, "name") == "Isi bagian ini."
    assert people(bench)["sari"].name == "Sari Wulandari"


def test_the_last_desk_of_a_service_asks_before_it_goes(bench: Bench) -> None:
    def tables() -> list[DeskView]:
        return [one for one in bench.db.read(lambda tx: desks(tx, bench.kiosk.office_id)) if one.kind is DeskKind.MEJA]

    open_settings(bench, "desks")
    open_record(bench, "Meja 1")
    bench.press("field:active")
    bench.press("settingsSave")
    assert "Pendampingan unggah" in error(bench, "active")
    assert "sekali lagi" in error(bench, "active")
    assert len(tables()) == 1
    bench.write("field:name", "Meja 1, lantai 2")
    bench.settle()
    bench.press("settingsSave")
    assert "sekali lagi" in error(bench, "active"), "other values are asked about anew"
    assert len(tables()) == 1
    bench.key("F12")
    assert tables() == []
    assert not error(bench, "active")


def test_the_last_supervisor_stays(bench: Bench) -> None:
    open_settings(bench)
    open_record(bench, "Wulan Prameswari")
    bench.press("field:active")
    bench.press("settingsSave")
    assert "terakhir" in error(bench, "active")
    assert people(bench)["wulan"].active


def test_a_kept_password_still_fits_and_a_new_one_replaces_it(bench: Bench) -> None:
    open_settings(bench)
    open_record(bench, "Sari Wulandari")
    bench.write("field:name", "Sari W. Utami")
    bench.press("settingsSave")
    old = bench.person("sari").password
    assert isinstance(enter(bench.db, act(bench), "sari", old), SignedIn)
    bench.write("field:password", "kata sandi yang baru")
    bench.press("settingsSave")
    assert isinstance(enter(bench.db, act(bench), "sari", "kata sandi yang baru"), SignedIn)
    assert not isinstance(enter(bench.db, act(bench), "sari", old), SignedIn)


def test_another_supervisors_version_is_shown_beside_and_merged_by_choice(bench: Bench) -> None:
    open_settings(bench)
    open_record(bench, "Sari Wulandari")
    bench.write("field:name", "Nama saya")
    view = people(bench)["sari"]
    theirs = StaffDetails("sari", "Nama mereka", (Role.HELPDESK,), "123")
    bench.db.write(lambda tx: save_staff(tx, act(bench), view.id, view.version, theirs))
    bench.press("settingsSave")
    assert people(bench)["sari"].name == "Nama mereka"
    assert bench.find("settingsConflictPanel").isVisible()
    assert not bench.find("settingsSave").isEnabled()
    bench.press("keepTyped")
    bench.press("settingsSave")
    after = people(bench)["sari"]
    assert (after.name, after.nip, after.roles) == ("Nama saya", "123", (Role.HELPDESK,))


def test_a_save_elsewhere_in_the_same_record_needs_no_question(bench: Bench) -> None:
    open_settings(bench, "queue")
    bench.write("field:last_number_minutes", "45")
    office_id = bench.kiosk.office_id
    now = bench.db.read(lambda tx: read_settings(tx, office_id))
    bench.db.write(lambda tx: save_settings(tx, act(bench), replace(now, running_text=("Halo.",))))
    bench.press("settingsSave")
    after = bench.db.read(lambda tx: read_settings(tx, office_id))
    assert (after.last_number_minutes, after.running_text) == (45, ("Halo.",))


def test_what_is_typed_is_kept_while_other_sections_are_looked_at(bench: Bench) -> None:
    open_settings(bench, "office")
    bench.write("field:name", "Kantor lain")
    bench.press("section:wall")
    bench.press("section:office")
    editing = supervisor(bench).state.editing
    assert editing is not None
    assert editing.typed["name"] == "Kantor lain"
    bench.press("settingsRevert")
    assert supervisor(bench).state.editing == replace(editing, typed=editing.loaded)


def test_groups_move_and_never_exceed_eight(bench: Bench) -> None:
    open_settings(bench, "groups")
    office_id = bench.kiosk.office_id

    def names() -> list[str]:
        return [one.name_id for one in bench.db.read(lambda tx: problem_groups(tx, office_id))]

    first, second, *_ = names()
    open_record(bench, f"2. {second}")
    bench.press("settingsUp")
    assert names()[:2] == [second, first]
    bench.press("newRecord")
    bench.write("field:name_id", "Kesembilan")
    bench.write("field:name_en", "The ninth")
    bench.press("settingsSave")
    assert "8" in error(bench, "name_id")
    bench.key("Esc")
    open_record(bench, f"1. {second}")
    bench.press("settingsRemove")
    assert second not in names()
    assert len(names()) == 7


def test_a_service_with_open_numbers_is_not_switched_off(bench: Bench) -> None:
    open_settings(bench, "services")
    bench.visitor()
    name = bench.shell.console.catalogue.services[0].name_id
    open_record(bench, name)
    bench.press("field:active")
    bench.press("settingsSave")
    assert error(bench, "active")
    office_id = bench.kiosk.office_id
    assert all(one.active for one in bench.db.read(lambda tx: services(tx, office_id)))


def test_ramadan_hours_and_a_holiday_reach_the_calendar(bench: Bench) -> None:
    open_settings(bench, "hours")
    office_id = bench.kiosk.office_id
    bench.press("newRecord")
    bench.write("field:since", "08-02-2027")
    bench.write("field:until", "9-3-2027")
    bench.write("field:day0", "08.00-14.00")
    bench.write("field:day4", "8.00 - 11.00, 13.00 - 14.30")
    bench.press("settingsSave")
    bench.press("section:days")
    bench.press("newRecord")
    bench.write("field:date", "25-12-2026")
    bench.write("field:name", "Hari Raya Natal")
    bench.write("field:basis", "SKB 3 Menteri")
    bench.press("settingsSave")
    calendar = bench.db.read(lambda tx: read_calendar(tx, office_id))
    dated = [row for row in calendar.weekly if row.valid_from is not None]
    assert [(row.weekday, f"{row.hours.opens:%H:%M}") for row in sorted(dated, key=lambda r: (r.weekday, r.hours.opens))] == [
        (0, "08:00"), (4, "08:00"), (4, "13:00"),
    ]  # fmt: skip
    [day] = calendar.days
    assert (day.kind, day.name, day.basis) == (DayKind.CLOSED, "Hari Raya Natal", "SKB 3 Menteri")
    assert sum(row.valid_from is None for row in calendar.weekly) == 7


@pytest.mark.parametrize("typed", ["8 sampai siang", "13.00-12.00", "08.00-12.00, 11.00-13.00", "25.00-26.00"])
def test_hours_that_are_not_hours_are_refused_beside_the_day(bench: Bench, typed: str) -> None:
    open_settings(bench, "hours")
    open_record(bench, "Minggu biasa")
    bench.write("field:day2", typed)
    bench.press("settingsSave")
    assert error(bench, "day2")
    assert not error(bench, "day1")


def test_a_test_ticket_comes_out_and_a_wrong_address_is_said(bench: Bench) -> None:
    open_settings(bench, "printers")
    open_record(bench, "Printer Kiosk 1")
    model = supervisor(bench)
    bench.press("printTrial")
    assert trial(bench) is Trial.GOOD
    transport = bench.find("field:transport")
    assert isinstance(transport, QComboBox)
    model.type("transport", "tcp")
    model.type("address", "bukan alamat")
    bench.settle()
    bench.press("printTrial")
    assert error(bench, "address")
    model.type("address", "127.0.0.1:1")
    bench.press("printTrial")
    assert trial(bench) is Trial.BAD
    assert model.state.trial_said
    office_id = bench.kiosk.office_id
    assert bench.db.read(lambda tx: printers(tx, office_id))[0].transport == "screen"


def test_colours_that_could_not_be_read_are_refused_in_words(bench: Bench) -> None:
    open_settings(bench, "colours")
    bench.write("field:brand", "#FFCC00")
    bench.press("settingsSave")
    assert "kontras" in error(bench, "brand")
    bench.write("field:brand", "#123")
    bench.press("settingsSave")
    assert "heksadesimal" in error(bench, "brand")
    bench.write("field:brand", "#0A3A53")
    bench.press("settingsSave")
    office_id = bench.kiosk.office_id
    assert bench.db.read(lambda tx: read_settings(tx, office_id)).brand == "#0A3A53"


def test_a_backup_by_hand_lies_in_its_folder(bench: Bench) -> None:
    answered(bench)
    open_settings(bench, "backup")
    bench.press("backUpNow")
    assert supervisor(bench).state.trial is Trial.GOOD
    assert list((bench.config.data_dir / "backups").glob("*.db"))


def test_only_supervisors_see_the_settings(bench: Bench) -> None:
    bench.sign_in("sari")
    assert "supervisor" not in bench.shell.allowed()
    supervisor(bench).read()
    bench.settle()
    assert supervisor(bench).state.picture is None


def test_sections_are_walked_by_key(bench: Bench) -> None:
    open_settings(bench)
    bench.find("sectionList").setFocus()
    bench.key("Ctrl+PgDown")
    assert supervisor(bench).state.section == "services"
    bench.key("Ctrl+PgUp")
    button = bench.find("section:staff")
    assert isinstance(button, QPushButton)
    assert button.isChecked()
