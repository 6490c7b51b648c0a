"""The history of both parties' calendars: who saved which version when, and what each of them changed."""

from typing import assert_never

from loket_shared.domain.calendar import ORDINARY, CalendarDay, Hours
from loket_shared.domain.calendar_compare import Change, DatedChange, WeekdayChange, ZoneChange
from loket_shared.domain.calendar_text import write_date, write_hours
from loket_shared.services.calendars import CalendarNote
from typing_extensions import override

from loket_operator.supervisor.days import day_words, weekday_name
from loket_operator.supervisor.hours import day_names, period_name, sides
from loket_operator.supervisor.picture import OFFICE, OfficePicture, local_date, past_of
from loket_operator.supervisor.section import ReadSection, translate
from loket_operator.supervisor.state import ListRow

NAME = "calendar_past"


class PastSection(ReadSection[CalendarNote]):
    """One party's saved versions, a year at a time; they are only read."""

    def __init__(self, party: str = OFFICE) -> None:
        self.party = party
        self.name = NAME if party == OFFICE else f"{NAME}_{party}"
        self.beside = "" if party == OFFICE else NAME

    @override
    def title(self) -> str:
        return translate("Calendar", "Riwayat kalender")

    @override
    def hint(self) -> str:
        return translate("Calendar", "Siapa mengubah jam layanan dan hari libur, kapan, dan apa yang berubah.")

    @override
    def sides(self) -> tuple[tuple[str, str], ...]:
        return sides(NAME)

    @override
    def rows(self, picture: OfficePicture) -> tuple[ListRow, ...]:
        return tuple(self._row(picture, one) for one in past_of(picture, self.party))

    @override
    def record(self, picture: OfficePicture, key: str) -> CalendarNote | None:
        return next((one for one in past_of(picture, self.party) if str(one.version) == key), None)

    def _row(self, picture: OfficePicture, one: CalendarNote) -> ListRow:
        on = local_date(picture, one.recorded_at)
        return ListRow(str(one.version), f"{write_date(on)} · {version_name(one)}", saver(one), shelf=str(on.year))


def version_name(one: CalendarNote) -> str:
    """Return a version's name."""
    return translate("Calendar", "Versi %1").replace("%1", str(one.version))


def saver(one: CalendarNote) -> str:
    """Return who saved a version."""
    return one.saved_by or translate("Calendar", "penyiapan kantor")


def change_words(change: Change) -> tuple[str, str, str]:
    """Return what was changed, as it was, and as it became."""
    match change:
        case ZoneChange(before=before, after=after):
            return translate("Calendar", "Zona waktu"), before, after
        case WeekdayChange(period=period, weekday=weekday):
            name = day_names()[weekday]
            where = name if period == ORDINARY else f"{name}, {period_name(period)}"
            return where, _hours(change.before), _hours(change.after)
        case DatedChange(date=on):
            return f"{write_date(on)}, {weekday_name(on)}", _day(change.before), _day(change.after)
        case _:
            assert_never(change)


def _hours(hours: tuple[Hours, ...]) -> str:
    return write_hours(hours) or translate("Supervisor", "tutup")


def _day(day: CalendarDay | None) -> str:
    if day is None:
        return translate("Calendar", "seperti biasa")
    return " · ".join(part for part in (day_words(day), day.name, day.basis) if part)
