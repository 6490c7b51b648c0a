"""Sample states of the calendars' sections and of the import of holidays."""

from dataclasses import replace
from datetime import date
from typing import cast

from loket_operator.supervisor import import_words
from loket_operator.supervisor.import_list import PathFault, Preview, preview, toggled
from loket_operator.supervisor.import_section import wanted
from loket_operator.supervisor.picture import VersionChanges
from loket_operator.supervisor.section import NEW
from loket_operator.supervisor.state import SupervisorState, Trial, Value
from loket_shared.domain.calendar import Calendar, CalendarDay, DayKind
from loket_shared.domain.calendar_compare import changes
from loket_shared.domain.calendar_csv import read_csv
from loket_shared.domain.calendar_import import DaysRead
from loket_shared.domain.calendar_seed import seed_days
from operator_states import LONG_NAME
from supervisor_states import PICTURE, checked, clashing, state

CSV = """tanggal;nama;jenis;jam;dasar
25-12-2026;Hari Raya Natal;libur nasional;;SKB 3 Menteri tentang Hari Libur 2026
24-12-2026;Cuti Bersama Hari Raya Natal;cuti bersama;;
31-12-2026;Akhir tahun anggaran;jam lain;08.00–12.00;Surat Edaran Sekretaris Daerah
31-02-2027;Hari yang tidak ada;tutup;;
01-01-2027;Tahun Baru 2027;tutup;;
02-01-2027;Piket Sabtu;tetap buka;22.00-02.00;
03-01-2027;{long};tutup;;
""".replace("{long}", LONG_NAME)
FILE: dict[str, Value] = {
    "path": "/home/petugas/Unduhan/hari-libur-2027.csv",
    "basis": "SKB 3 Menteri Nomor 2 Tahun 2026",
}
SHIPPED: dict[str, Value] = {"source": "shipped", "first": "2027", "last": "2028"}


def compared(typed: dict[str, Value], read: DaysRead) -> SupervisorState:
    """Return the import with a list on show."""
    shown = state("import", typed=typed)
    assert shown.editing is not None
    return replace(shown, preview=preview(wanted(shown.editing.typed), read, PICTURE))


def _file() -> SupervisorState:
    return compared(FILE, cast("DaysRead", read_csv(CSV.encode())))


def _some_left_out() -> SupervisorState:
    shown = compared({**SHIPPED, "party": "office"}, DaysRead(seed_days(2027, 2028), (), "utf-8"))
    listed = cast("Preview", shown.preview)
    return replace(shown, preview=toggled(toggled(listed, 1), 3))


def _unreadable() -> SupervisorState:
    shown = state("import", typed=FILE)
    assert shown.editing is not None
    return replace(shown, editing=replace(shown.editing, errors={"path": import_words.file_fault(PathFault.MISSING)}))


def _before() -> Calendar:
    """Return the office's calendar before its newest version: no Ramadan, another year's end, another zone."""
    whole = PICTURE.hours.calendar
    natal = CalendarDay(date(2026, 12, 25), DayKind.CLOSED, "Hari Raya Natal")
    away = CalendarDay(date(2026, 12, 28), DayKind.OPEN, "Tetap buka", LONG_NAME)
    weekly = tuple(one for one in whole.weekly if one.valid_from is None and one.hours.closes.hour != 12)
    return Calendar("Asia/Makassar", weekly, (natal, away))


def calendar_states() -> dict[str, SupervisorState]:
    """Return the states by name; their words are of the language in use."""
    open_anyway = CalendarDay(date(2026, 12, 24), DayKind.OPEN, "Cuti bersama, kantor tetap buka", "SE Sekda 12/2026")
    many = replace(PICTURE, hours=replace(PICTURE.hours, calendar=replace(PICTURE.hours.calendar, days=(*seed_days(2025, 2027), open_anyway))))  # fmt: skip
    moved = "2 tenggat permasalahan bergeser: FK-2026-000413 dari 26-11-2026 16.00 ke 27-11-2026 16.30; FK-2026-000414 dari 24-11-2026 10.00 ke 25-11-2026 10.00. 3 langkah SOP yang sedang berjalan bergeser."
    return {
        "hours-lkpp": state("hours_lkpp", "ordinary"),
        "hours-overlap": checked(state("hours", "ordinary", typed={"day0": "08.00-12.00, 11.00-15.00", "day1": "22.00–02.00", "day2": "jam kerja"})),
        "hours-empty": checked(state("hours", NEW, typed={"since": "08-02-9999", "until": "1"})),
        "hours-weighed": replace(state("hours", "ordinary", typed={"day0": "08.00-14.00"}), trial=Trial.BAD, trial_said=moved),
        "days-year": state("days", "2026-12-25", picture=many),
        "days-lkpp": state("days_lkpp", "2027-03-10"),
        "days-list": state("days", picture=many),
        "days-saturday": checked(state("days", NEW, typed={"date": "02-01-2027", "kind": "open", "name": "Piket"})),
        "days-conflict": clashing(state("days", "2026-12-31", typed={"name": "Tutup buku"}), {"name": "Akhir tahun", "hours": "08.00–10.00"}),
        "past-list": state("calendar_past"),
        "past-loading": state("calendar_past", "3"),
        "past": replace(state("calendar_past", "3"), changes=VersionChanges("office", 3, changes(_before(), PICTURE.hours.calendar))),
        "past-first": replace(state("calendar_past_lkpp", "1"), changes=VersionChanges("lkpp", 1, changes(None, PICTURE.lkpp.calendar))),
        "import": state("import"),
        "import-file": _file(),
        "import-shipped": _some_left_out(),
        "import-unreadable": _unreadable(),
        "import-years": checked(state("import", typed={**SHIPPED, "first": "2029", "last": "20"})),
    }  # fmt: skip
