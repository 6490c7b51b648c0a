"""Opening hours: the ordinary week, and weeks that hold for a dated period such as Ramadan."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from loket_shared.domain.calendar import Calendar, WeeklyHours
from loket_shared.services import calendar_edit
from loket_shared.services.act import Act
from sqlalchemy import Connection
from typing_extensions import override

from loket_operator.supervisor.hours_text import read_date, read_hours, write_date, write_hours
from loket_operator.supervisor.picture import Hours, OfficePicture
from loket_operator.supervisor.picture import read_hours as read_office_hours
from loket_operator.supervisor.section import NEW, Outcome, Refused, Section, Send, Stored, Theirs, text, translate
from loket_operator.supervisor.state import FieldSpec, ListRow, Values

ORDINARY = "ordinary"
DAYS = range(7)
Period = tuple[date | None, date | None]


@dataclass(frozen=True, slots=True)
class Week:
    """The hours of one period, and the calendar that they were read from."""

    period: Period
    rows: tuple[WeeklyHours, ...]
    office: Hours

    @property
    def key(self) -> str:
        """Return the period as the list's key."""
        return period_key(self.period)


class HoursSection(Section[Week]):
    """The calendar is saved whole with its version; another period saved meanwhile stays as it is."""

    name = "hours"
    may_remove = True

    @override
    def title(self) -> str:
        return translate("Supervisor", "Jam layanan")

    @override
    def hint(self) -> str:
        return translate("Supervisor", "Minggu biasa, dan minggu khusus untuk masa tertentu, mis. Ramadan.")

    @override
    def new_title(self) -> str:
        return translate("Supervisor", "Tambah masa khusus")

    @override
    def rows(self, picture: OfficePicture) -> tuple[ListRow, ...]:
        return tuple(
            ListRow(period_key(one), period_name(one), _summary(_rows(picture.hours.calendar, one)))
            for one in periods(picture.hours.calendar)
        )

    @override
    def record(self, picture: OfficePicture, key: str) -> Week | None:
        return week(picture.hours, key)

    @override
    def values(self, picture: OfficePicture, record: Week | None) -> Values:
        rows = record.rows if record else ()
        hours = {day_field(day): write_hours(tuple(r.hours for r in rows if r.weekday == day)) for day in DAYS}
        since, until = record.period if record else (None, None)
        return {"since": write_date(since), "until": write_date(until), **hours}

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        names = day_names()
        how = translate("Supervisor", "mis. 08.00–12.00, 13.00–15.30; kosong berarti tutup")
        days = tuple(FieldSpec(day_field(day), names[day], hint=how if day == 0 else "", half=True) for day in DAYS)
        if not new and not text(typed, "since") and not text(typed, "until"):
            return days
        when = translate("Supervisor", "Tanggal-bulan-tahun, mis. 18-02-2027.")
        return (
            FieldSpec("since", translate("Supervisor", "Berlaku mulai"), required=True, hint=when, limit=12, half=True),
            FieldSpec(
                "until", translate("Supervisor", "Berlaku sampai"), required=True, hint=when, limit=12, half=True
            ),
            *days,
        )

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        wrong = {day_field(day): how_to_write() for day in DAYS if read_hours(text(typed, day_field(day))) is None}
        if not new and not text(typed, "since") and not text(typed, "until"):
            return wrong
        since, until = read_date(text(typed, "since")), read_date(text(typed, "until"))
        wrong |= {name: how_to_date() for name, day in (("since", since), ("until", until)) if day is None}
        if since and until and until < since:
            wrong["until"] = translate("Supervisor", "Tanggal akhir mendahului tanggal mulai. Ubah salah satunya.")
        if new and (since, until) in periods(picture.hours.calendar):
            wrong["since"] = translate("Supervisor", "Masa ini sudah ada dalam daftar. Buka dan ubah yang itu.")
        return wrong

    @override
    def send(self, picture: OfficePicture, record: Week | None, typed: Values) -> Send[Week]:
        period = (read_date(text(typed, "since")), read_date(text(typed, "until")))
        rows = tuple(
            WeeklyHours(day, hours, *period) for day in DAYS for hours in read_hours(text(typed, day_field(day))) or ()
        )
        return _saving(record.office if record else picture.hours, record.period if record else None, period, rows)

    @override
    def remove(self, picture: OfficePicture, record: Week) -> Send[Week]:
        return _saving(record.office, record.period, record.period, ())


def _saving(seen: Hours, before: Period | None, period: Period, rows: tuple[WeeklyHours, ...]) -> Send[Week]:
    return lambda tx, act: _save(tx, act, seen, before, period, rows)


def _save(
    tx: Connection, act: Act, seen: Hours, before: Period | None, period: Period, rows: tuple[WeeklyHours, ...]
) -> Outcome[Week]:
    now = read_office_hours(tx, act.office_id)
    if now.version != seen.version and _rows(now.calendar, before) != _rows(seen.calendar, before):
        return Theirs(week(now, period_key(before)) if before is not None else None)
    if not rows and before == (None, None):
        return Refused(day_field(0), translate("Supervisor", "Isi jam layanan paling sedikit satu hari."))
    kept = tuple(row for row in now.calendar.weekly if (row.valid_from, row.valid_to) != before)
    after = Calendar(now.calendar.zone, (*kept, *rows), now.calendar.days)
    saved = calendar_edit.save_calendar(tx, act, "office", after, now.version)
    assert saved is not None, "the version was read in this very transaction"
    return Stored(period_key(period) if rows else NEW)


def week(office: Hours, key: str) -> Week | None:
    """Return the week of a period in the list."""
    period = next((one for one in periods(office.calendar) if period_key(one) == key), None)
    return Week(period, _rows(office.calendar, period), office) if period is not None else None


def periods(calendar: Calendar) -> tuple[Period, ...]:
    """Return the calendar's periods: the ordinary week first, then by their beginning."""
    dated = {(row.valid_from, row.valid_to) for row in calendar.weekly} | {(None, None)}
    return tuple(sorted(dated, key=lambda one: (one[0] or date.min, one[1] or date.min)))


def period_key(period: Period) -> str:
    """Return a period as a key."""
    return ORDINARY if period == (None, None) else f"{period[0]}|{period[1]}"


def period_name(period: Period) -> str:
    """Return a period as the list names it."""
    if period == (None, None):
        return translate("Supervisor", "Minggu biasa")
    return f"{write_date(period[0])} – {write_date(period[1])}"


def day_field(weekday: int) -> str:
    """Return the name of a weekday's field."""
    return f"day{weekday}"


def day_names() -> tuple[str, ...]:
    """Return the weekdays, Monday first."""
    return (
        translate("Supervisor", "Senin"), translate("Supervisor", "Selasa"), translate("Supervisor", "Rabu"),
        translate("Supervisor", "Kamis"), translate("Supervisor", "Jumat"), translate("Supervisor", "Sabtu"),
        translate("Supervisor", "Minggu"),
    )  # fmt: skip


def how_to_write() -> str:
    """Say how hours are written."""
    return translate(
        "Supervisor", "Tulis seperti 08.00–12.00, 13.00–15.30 menurut urutannya, atau kosongkan bila tutup."
    )


def how_to_date() -> str:
    """Say how a date is written."""
    return translate("Supervisor", "Tulis tanggal seperti 18-02-2027.")


def _rows(calendar: Calendar, period: Period | None) -> tuple[WeeklyHours, ...]:
    return tuple(row for row in calendar.weekly if (row.valid_from, row.valid_to) == period)


def _summary(rows: Iterable[WeeklyHours]) -> str:
    days = sorted({row.weekday for row in rows})
    names = day_names()
    return ", ".join(names[day] for day in days) or translate("Supervisor", "tutup")
