"""Days that differ from their week: holidays, shorter days, a Saturday on which the office is open."""

from dataclasses import replace
from datetime import date

from loket_shared.domain.calendar import CalendarDay, DayKind, day_rule
from loket_shared.domain.calendar_text import HoursFault, read_hours, write_date, write_hours
from loket_shared.services import calendar_edit
from loket_shared.services.act import Act
from loket_shared.services.calendar_edit import DayConflict
from loket_shared.services.results import Saved
from sqlalchemy import Connection
from typing_extensions import override

from loket_operator.supervisor.hours import day_names, sides
from loket_operator.supervisor.hours_text import date_wrong, hours_wrong, read_date
from loket_operator.supervisor.picture import OFFICE, OfficePicture, calendar_of
from loket_operator.supervisor.section import NEW, Outcome, Section, Send, Stored, Theirs, fill_in, text, translate
from loket_operator.supervisor.state import FieldSpec, Kind, ListRow, Values


class DaysSection(Section[CalendarDay]):
    """One party's dated days, a year at a time; each names its basis, such as the joint decree on public holidays."""

    may_remove = True
    may_weigh = True

    def __init__(self, party: str = OFFICE) -> None:
        self.party = party
        self.name = "days" if party == OFFICE else f"days_{party}"
        self.beside = "" if party == OFFICE else "days"

    @override
    def title(self) -> str:
        return translate("Supervisor", "Hari libur & khusus")

    @override
    def hint(self) -> str:
        if self.party == OFFICE:
            return translate("Supervisor", "Hari libur, cuti bersama, dan hari dengan jam lain, beserta dasarnya.")
        return translate("Calendar", "Hari libur LKPP menurut kantor ini; menentukan tenggat jawaban LKPP.")

    @override
    def sides(self) -> tuple[tuple[str, str], ...]:
        return sides("days")

    @override
    def new_title(self) -> str:
        return translate("Supervisor", "Tambah hari")

    @override
    def rows(self, picture: OfficePicture) -> tuple[ListRow, ...]:
        days = sorted(calendar_of(picture, self.party).calendar.days, key=lambda one: one.date)
        return tuple(
            ListRow(str(one.date), f"{write_date(one.date)}  {one.name}", _what(one), shelf=str(one.date.year))
            for one in days
        )

    @override
    def record(self, picture: OfficePicture, key: str) -> CalendarDay | None:
        days = calendar_of(picture, self.party).calendar.days
        return next((one for one in days if str(one.date) == key), None)

    @override
    def values(self, picture: OfficePicture, record: CalendarDay | None) -> Values:
        if record is None:
            return {"date": "", "kind": str(DayKind.CLOSED), "name": "", "basis": "", "hours": ""}
        return {
            "date": write_date(record.date), "kind": str(record.kind), "name": record.name, "basis": record.basis,
            "hours": write_hours(record.hours),
        }  # fmt: skip

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        kinds = tuple((str(kind), kind_name(kind)) for kind in DayKind)
        when = translate("Supervisor", "Tanggal-bulan-tahun, mis. 18-02-2027.")
        basis = translate("Supervisor", "Surat keputusan atau surat edaran yang menetapkannya.")
        fields = (
            FieldSpec("date", translate("Supervisor", "Tanggal"), required=True, hint=when, limit=20, half=True),
            FieldSpec("kind", translate("Supervisor", "Keadaan"), Kind.CHOICE, True, options=kinds, half=True),
            FieldSpec("name", translate("Supervisor", "Nama hari, dibaca pengunjung"), required=True),
            FieldSpec("basis", translate("Supervisor", "Dasar"), hint=basis),
        )
        if text(typed, "kind") == DayKind.CLOSED:
            return fields
        how = translate("Supervisor", "mis. 08.00–12.00, 13.00–15.30")
        if text(typed, "kind") == DayKind.OPEN:
            how = translate("Calendar", "Kosong berarti jam biasa hari itu; untuk Sabtu atau Minggu isi jamnya.")
        return (*fields, FieldSpec("hours", translate("Supervisor", "Jam layanan hari itu"), hint=how))

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        wrong = {} if text(typed, "name") else {"name": fill_in()}
        calendar = calendar_of(picture, self.party).calendar
        day, kind = read_date(text(typed, "date")), text(typed, "kind")
        if day is None:
            wrong["date"] = date_wrong(text(typed, "date"))
        elif new and calendar.day(day) is not None:
            wrong["date"] = translate("Supervisor", "Tanggal ini sudah ada dalam daftar. Buka dan ubah yang itu.")
        hours = read_hours(text(typed, "hours"))
        if kind == DayKind.CLOSED:
            return wrong
        if isinstance(hours, HoursFault):
            wrong["hours"] = hours_wrong(hours)
        elif not hours and kind == DayKind.HOURS:
            wrong["hours"] = translate("Calendar", "Isi jam layanan hari itu, mis. 08.00–11.00.")
        elif not hours and day is not None and not day_rule(replace(calendar, days=()), day).hours:
            said = translate("Calendar", "%1 biasanya tutup: isi jam layanan hari itu.")
            wrong["hours"] = said.replace("%1", day_names()[day.weekday()])
        return wrong

    @override
    def send(self, picture: OfficePicture, record: CalendarDay | None, typed: Values) -> Send[CalendarDay]:
        on, kind = read_date(text(typed, "date")), DayKind(text(typed, "kind"))
        assert on is not None, "checked before"
        hours = read_hours(text(typed, "hours")) if kind is not DayKind.CLOSED else ()
        assert isinstance(hours, tuple), "checked before"
        day = CalendarDay(on, kind, text(typed, "name"), text(typed, "basis"), hours)
        return _saving(self.party, record, day)

    @override
    def remove(self, picture: OfficePicture, record: CalendarDay) -> Send[CalendarDay]:
        return _saving(self.party, record, None)


def _saving(party: str, before: CalendarDay | None, after: CalendarDay | None) -> Send[CalendarDay]:
    return lambda tx, act: _save(tx, act, party, before, after)


def _save(
    tx: Connection, act: Act, party: str, before: CalendarDay | None, after: CalendarDay | None
) -> Outcome[CalendarDay]:
    match calendar_edit.save_day(tx, act, party, before, after):
        case Saved():
            return Stored(str(after.date) if after else NEW)
        case DayConflict(theirs=theirs):
            return Theirs(theirs)


def kind_name(kind: DayKind) -> str:
    """Return how a dated day differs."""
    return {
        DayKind.CLOSED: translate("Supervisor", "Tutup"),
        DayKind.HOURS: translate("Supervisor", "Buka dengan jam lain"),
        DayKind.OPEN: translate("Supervisor", "Tetap buka"),
    }[kind]


def day_words(day: CalendarDay) -> str:
    """Return what holds on a dated day: closed, or open and when."""
    return " · ".join(part for part in (kind_name(day.kind), write_hours(day.hours)) if part)


def weekday_name(on: date) -> str:
    """Return the weekday of a date."""
    return day_names()[on.weekday()]


def _what(day: CalendarDay) -> str:
    return " · ".join(part for part in (weekday_name(day.date), day_words(day), day.basis) if part)
