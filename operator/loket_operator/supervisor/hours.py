"""Opening hours: the ordinary week, and weeks that hold for a dated period such as Ramadan."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from loket_shared.domain.calendar import ORDINARY, Calendar, Period, WeeklyHours
from loket_shared.domain.calendar import Hours as DayHours
from loket_shared.domain.calendar_text import HoursFault, read_hours, write_date, write_hours
from loket_shared.services import calendar_edit
from loket_shared.services.act import Act
from loket_shared.services.calendar_edit import NoHours, PeriodsOverlap, WeekConflict
from loket_shared.services.results import Saved
from sqlalchemy import Connection
from typing_extensions import override

from loket_operator.supervisor.hours_text import date_wrong, hours_wrong, period_words, read_date
from loket_operator.supervisor.picture import OFFICE, Hours, OfficePicture, calendar_of
from loket_operator.supervisor.section import NEW, Outcome, Refused, Section, Send, Stored, Theirs, text, translate
from loket_operator.supervisor.state import FieldSpec, ListRow, Values

ORDINARY_KEY = "ordinary"
DAYS = range(7)


@dataclass(frozen=True, slots=True)
class Week:
    """The hours of one period, as they were read."""

    period: Period
    rows: tuple[WeeklyHours, ...]


class HoursSection(Section[Week]):
    """One party's weeks; another period saved meanwhile stays as it is."""

    may_remove = True
    may_weigh = True

    def __init__(self, party: str = OFFICE) -> None:
        self.party = party
        self.name = "hours" if party == OFFICE else f"hours_{party}"
        self.beside = "" if party == OFFICE else "hours"

    @override
    def title(self) -> str:
        return translate("Supervisor", "Jam layanan")

    @override
    def hint(self) -> str:
        if self.party == OFFICE:
            return translate("Supervisor", "Minggu biasa, dan minggu khusus untuk masa tertentu, mis. Ramadan.")
        return translate("Calendar", "Jam kerja LKPP (WIB) menurut kantor ini; menentukan tenggat jawaban LKPP.")

    @override
    def sides(self) -> tuple[tuple[str, str], ...]:
        return sides("hours")

    @override
    def new_title(self) -> str:
        return translate("Supervisor", "Tambah masa khusus")

    @override
    def rows(self, picture: OfficePicture) -> tuple[ListRow, ...]:
        calendar = calendar_of(picture, self.party).calendar
        return tuple(
            ListRow(period_key(one), period_name(one), _summary(_rows(calendar, one))) for one in periods(calendar)
        )

    @override
    def record(self, picture: OfficePicture, key: str) -> Week | None:
        return week(calendar_of(picture, self.party), key)

    @override
    def values(self, picture: OfficePicture, record: Week | None) -> Values:
        rows = record.rows if record else ()
        hours = {day_field(day): write_hours(tuple(r.hours for r in rows if r.weekday == day)) for day in DAYS}
        since, until = record.period if record else ORDINARY
        ordinary = ORDINARY_KEY if record and record.period == ORDINARY else ""
        return {"ordinary": ordinary, "since": write_date(since), "until": write_date(until), **hours}

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        names = day_names()
        how = translate("Supervisor", "mis. 08.00–12.00, 13.00–15.30; kosong berarti tutup")
        days = tuple(FieldSpec(day_field(day), names[day], hint=how if day == 0 else "", half=True) for day in DAYS)
        if _is_ordinary(typed, new=new):
            return days
        when = translate("Supervisor", "Tanggal-bulan-tahun, mis. 18-02-2027.")
        return (
            FieldSpec("since", translate("Supervisor", "Berlaku mulai"), required=True, hint=when, limit=20, half=True),
            FieldSpec(
                "until", translate("Supervisor", "Berlaku sampai"), required=True, hint=when, limit=20, half=True
            ),
            *days,
        )

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        found = {day: read_hours(text(typed, day_field(day))) for day in DAYS}
        wrong = {day_field(day): hours_wrong(one) for day, one in found.items() if isinstance(one, HoursFault)}
        if not any(found.values()):
            wrong[day_field(0)] = no_hours()
        if not _is_ordinary(typed, new=new):
            wrong |= {name: why for name in ("since", "until") if (why := date_wrong(text(typed, name)))}
            since, until = read_date(text(typed, "since")), read_date(text(typed, "until"))
            if since and until and until < since:
                wrong["until"] = translate("Supervisor", "Tanggal akhir mendahului tanggal mulai. Ubah salah satunya.")
        return wrong

    @override
    def send(self, picture: OfficePicture, record: Week | None, typed: Values) -> Send[Week]:
        period = (read_date(text(typed, "since")), read_date(text(typed, "until")))
        rows = tuple(WeeklyHours(day, hours, *period) for day in DAYS for hours in _read(text(typed, day_field(day))))
        seen = (record.period, record.rows) if record else None
        party = self.party
        return lambda tx, act: _outcome(calendar_edit.save_week(tx, act, party, seen, rows), period)

    @override
    def remove(self, picture: OfficePicture, record: Week) -> Send[Week]:
        party = self.party
        return lambda tx, act: _removed(tx, act, party, record)


def _removed(tx: Connection, act: Act, party: str, record: Week) -> Outcome[Week]:
    return _outcome(calendar_edit.remove_week(tx, act, party, (record.period, record.rows)), None)


def _outcome(answer: Saved | WeekConflict | PeriodsOverlap | NoHours, period: Period | None) -> Outcome[Week]:
    match answer:
        case Saved():
            return Stored(NEW if period is None else period_key(period))
        case WeekConflict(period=theirs, rows=rows):
            return Theirs(Week(theirs, rows) if rows else None)
        case PeriodsOverlap(other=other):
            said = translate(
                "Calendar", "Bertumpang tindih dengan masa %1. Ubah tanggalnya, atau buka dan ubah yang itu."
            )
            return Refused("since", said.replace("%1", period_words(other)))
        case NoHours():
            return Refused(day_field(0), no_hours())


def sides(name: str) -> tuple[tuple[str, str], ...]:
    """Return the sections of both parties' calendars with the names of the parties."""
    return ((name, translate("Calendar", "Kantor")), (f"{name}_lkpp", translate("Calendar", "LKPP (WIB)")))


def no_hours() -> str:
    """Say that a week needs an opening."""
    return translate(
        "Calendar", "Isi jam layanan paling sedikit satu hari. Hari-hari tutup dicatat di Hari libur & khusus."
    )


def week(party: Hours, key: str) -> Week | None:
    """Return the week of a period in the list."""
    period = next((one for one in periods(party.calendar) if period_key(one) == key), None)
    return Week(period, _rows(party.calendar, period)) if period is not None else None


def periods(calendar: Calendar) -> tuple[Period, ...]:
    """Return the calendar's periods: the ordinary week first, then by their beginning."""
    dated = {(row.valid_from, row.valid_to) for row in calendar.weekly} | {ORDINARY}
    return tuple(sorted(dated, key=lambda one: (one[0] or date.min, one[1] or date.min)))


def period_key(period: Period) -> str:
    """Return a period as a key."""
    return ORDINARY_KEY if period == ORDINARY else f"{period[0]}|{period[1]}"


def period_name(period: Period) -> str:
    """Return a period as the list names it."""
    return translate("Supervisor", "Minggu biasa") if period == ORDINARY else period_words(period)


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


def how_to_date() -> str:
    """Say how a date is written."""
    return date_wrong("")


def _read(typed: str) -> tuple[DayHours, ...]:
    found = read_hours(typed)
    return () if isinstance(found, HoursFault) else found


def _is_ordinary(typed: Values, *, new: bool) -> bool:
    return not new and text(typed, "ordinary") == ORDINARY_KEY


def _rows(calendar: Calendar, period: Period | None) -> tuple[WeeklyHours, ...]:
    return tuple(row for row in calendar.weekly if (row.valid_from, row.valid_to) == period)


def _summary(rows: Iterable[WeeklyHours]) -> str:
    days = sorted({row.weekday for row in rows})
    names = day_names()
    return ", ".join(names[day] for day in days) or translate("Supervisor", "tutup")
