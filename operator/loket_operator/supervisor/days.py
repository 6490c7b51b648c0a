"""Days that differ from their week: holidays, shorter days, a Saturday on which the office is open."""

from dataclasses import dataclass

from loket_shared.domain.calendar import Calendar, CalendarDay, DayKind
from loket_shared.services import calendar_edit
from loket_shared.services.act import Act
from sqlalchemy import Connection
from typing_extensions import override

from loket_operator.supervisor.hours import how_to_date, how_to_write
from loket_operator.supervisor.hours_text import read_date, read_hours, write_date, write_hours
from loket_operator.supervisor.picture import Hours, OfficePicture
from loket_operator.supervisor.picture import read_hours as read_office_hours
from loket_operator.supervisor.section import NEW, Outcome, Section, Send, Stored, Theirs, fill_in, text, translate
from loket_operator.supervisor.state import FieldSpec, Kind, ListRow, Values


@dataclass(frozen=True, slots=True)
class Dated:
    """One dated exception, and the calendar that it was read from."""

    day: CalendarDay
    office: Hours


class DaysSection(Section[Dated]):
    """Each day names its basis, for example the joint decree on public holidays."""

    name = "days"
    may_remove = True

    @override
    def title(self) -> str:
        return translate("Supervisor", "Hari libur & khusus")

    @override
    def hint(self) -> str:
        return translate("Supervisor", "Hari libur, cuti bersama, dan hari dengan jam lain, beserta dasarnya.")

    @override
    def new_title(self) -> str:
        return translate("Supervisor", "Tambah hari")

    @override
    def rows(self, picture: OfficePicture) -> tuple[ListRow, ...]:
        days = sorted(picture.hours.calendar.days, key=lambda one: one.date, reverse=True)
        return tuple(ListRow(str(one.date), f"{write_date(one.date)}  {one.name}", _what(one)) for one in days)

    @override
    def record(self, picture: OfficePicture, key: str) -> Dated | None:
        return _dated(picture.hours, key)

    @override
    def values(self, picture: OfficePicture, record: Dated | None) -> Values:
        if record is None:
            return {"date": "", "kind": str(DayKind.CLOSED), "name": "", "basis": "", "hours": ""}
        day = record.day
        return {
            "date": write_date(day.date), "kind": str(day.kind), "name": day.name, "basis": day.basis,
            "hours": write_hours(day.hours),
        }  # fmt: skip

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        kinds = tuple((str(kind), kind_name(kind)) for kind in DayKind)
        when = translate("Supervisor", "Tanggal-bulan-tahun, mis. 18-02-2027.")
        basis = translate("Supervisor", "Surat keputusan atau surat edaran yang menetapkannya.")
        fields = (
            FieldSpec("date", translate("Supervisor", "Tanggal"), required=True, hint=when, limit=12, half=True),
            FieldSpec("kind", translate("Supervisor", "Keadaan"), Kind.CHOICE, True, options=kinds, half=True),
            FieldSpec("name", translate("Supervisor", "Nama hari, dibaca pengunjung"), required=True),
            FieldSpec("basis", translate("Supervisor", "Dasar"), hint=basis),
        )
        if text(typed, "kind") == DayKind.CLOSED:
            return fields
        how = translate("Supervisor", "mis. 08.00–12.00, 13.00–15.30")
        return (*fields, FieldSpec("hours", translate("Supervisor", "Jam layanan hari itu"), hint=how))

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        wrong = {} if text(typed, "name") else {"name": fill_in()}
        day = read_date(text(typed, "date"))
        if day is None:
            wrong["date"] = how_to_date()
        elif new and picture.hours.calendar.day(day) is not None:
            wrong["date"] = translate("Supervisor", "Tanggal ini sudah ada dalam daftar. Buka dan ubah yang itu.")
        hours = read_hours(text(typed, "hours"))
        if text(typed, "kind") != DayKind.CLOSED and (
            hours is None or (not hours and text(typed, "kind") == DayKind.HOURS)
        ):
            wrong["hours"] = how_to_write()
        return wrong

    @override
    def send(self, picture: OfficePicture, record: Dated | None, typed: Values) -> Send[Dated]:
        on, kind = read_date(text(typed, "date")), DayKind(text(typed, "kind"))
        assert on is not None, "checked before"
        hours = () if kind is DayKind.CLOSED else read_hours(text(typed, "hours")) or ()
        day = CalendarDay(on, kind, text(typed, "name"), text(typed, "basis"), hours)
        return _saving(record.day if record else None, day)

    @override
    def remove(self, picture: OfficePicture, record: Dated) -> Send[Dated]:
        return _saving(record.day, None)


def _saving(before: CalendarDay | None, after: CalendarDay | None) -> Send[Dated]:
    return lambda tx, act: _save(tx, act, before, after)


def _save(tx: Connection, act: Act, before: CalendarDay | None, after: CalendarDay | None) -> Outcome[Dated]:
    now = read_office_hours(tx, act.office_id)
    for day in {one.date for one in (before, after) if one is not None}:
        stands = now.calendar.day(day)
        if stands != (before if before and before.date == day else None):
            return Theirs(_dated(now, str(day)))
    kept = tuple(one for one in now.calendar.days if before is None or one.date != before.date)
    days = kept if after is None else (*kept, after)
    saved = calendar_edit.save_calendar(
        tx, act, "office", Calendar(now.calendar.zone, now.calendar.weekly, days), now.version
    )
    assert saved is not None, "the version was read in this very transaction"
    return Stored(str(after.date) if after else NEW)


def kind_name(kind: DayKind) -> str:
    """Return how a dated day differs."""
    return {
        DayKind.CLOSED: translate("Supervisor", "Tutup"),
        DayKind.HOURS: translate("Supervisor", "Buka dengan jam lain"),
        DayKind.OPEN: translate("Supervisor", "Tetap buka"),
    }[kind]


def _dated(office: Hours, key: str) -> Dated | None:
    return next((Dated(one, office) for one in office.calendar.days if str(one.date) == key), None)


def _what(day: CalendarDay) -> str:
    return " · ".join(part for part in (kind_name(day.kind), write_hours(day.hours), day.basis) if part)
