"""Trainings in SPSE that the office holds, told to providers who followed none yet (S4-04)."""

from datetime import datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from loket_shared.domain.calendar_text import HoursFault, read_hours
from loket_shared.services import trainings
from loket_shared.services.act import Act
from loket_shared.services.results import Saved
from loket_shared.services.trainings import (
    LONGEST,
    MOST_ROOM,
    TrainingConflict,
    TrainingDraft,
    TrainingView,
    TrainingWrong,
)
from sqlalchemy import Connection
from typing_extensions import override

from loket_operator.supervisor.hours_text import date_wrong, read_date, write_date
from loket_operator.supervisor.picture import OfficePicture
from loket_operator.supervisor.section import (
    Outcome,
    Refused,
    Section,
    Send,
    Stored,
    Theirs,
    between,
    fill_in,
    flag,
    text,
    translate,
    whole,
)
from loket_operator.supervisor.state import FieldSpec, Kind, ListRow, Values

INTEREST = "training_interest"


class TrainingSection(Section[TrainingView]):
    """None is deleted: one that does not take place is switched off, its interest stays."""

    name = "trainings"

    @override
    def title(self) -> str:
        return translate("Supervisor", "Pelatihan")

    @override
    def hint(self) -> str:
        return translate("Supervisor", "Jadwal pelatihan SPSE yang disebut di kiosk dan di ruang bidding.")

    @override
    def sides(self) -> tuple[tuple[str, str], ...]:
        return training_sides()

    @override
    def new_title(self) -> str:
        return translate("Supervisor", "Tambah pelatihan")

    @override
    def rows(self, picture: OfficePicture) -> tuple[ListRow, ...]:
        return tuple(
            ListRow(str(one.id), one.title, training_when(picture, one), one.active) for one in picture.trainings
        )

    @override
    def record(self, picture: OfficePicture, key: str) -> TrainingView | None:
        return next((one for one in picture.trainings if str(one.id) == key), None)

    @override
    def values(self, picture: OfficePicture, record: TrainingView | None) -> Values:
        if record is None:
            return {"title": "", "place": "", "date": "", "until": "", "hours": "", "room": "", "active": True}
        zone = ZoneInfo(picture.office.zone)
        begins, ends = record.begins_at.astimezone(zone), record.ends_at.astimezone(zone)
        return {
            "title": record.title, "place": record.place, "date": write_date(begins.date()),
            "until": write_date(ends.date()) if ends.date() != begins.date() else "",
            "hours": f"{begins:%H.%M}–{ends:%H.%M}", "room": str(record.room_for or ""), "active": record.active,
        }  # fmt: skip

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        when = translate("Supervisor", "Tanggal-bulan-tahun, mis. 18-02-2027.")
        any_number = translate("Supervisor", "Kosong berarti tidak dibatasi.")
        return (
            FieldSpec("title", translate("Supervisor", "Nama pelatihan"), required=True, limit=120),
            FieldSpec("place", translate("Supervisor", "Lokasi"), limit=120),
            FieldSpec("date", translate("Supervisor", "Tanggal"), required=True, hint=when, limit=20, half=True),
            FieldSpec(
                "until", translate("Supervisor", "Sampai tanggal"), hint=translate("Supervisor", "Kosong berarti satu hari."),
                limit=20, half=True,
            ),
            FieldSpec(
                "hours", translate("Supervisor", "Jam"), required=True, half=True,
                hint=translate("Supervisor", "mis. 09.00–12.00"), limit=20,
            ),
            FieldSpec("room", translate("Supervisor", "Peserta paling banyak"), hint=any_number, limit=5, half=True),
            FieldSpec("active", translate("Supervisor", "Diadakan"), Kind.FLAG),
        )  # fmt: skip

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        wrong = {} if text(typed, "title") else {"title": fill_in()}
        if read_date(text(typed, "date")) is None:
            wrong["date"] = date_wrong(text(typed, "date")) or fill_in()
        if late := date_wrong(text(typed, "until")) if text(typed, "until") else "":
            wrong["until"] = late
        hours = read_hours(text(typed, "hours"))
        if isinstance(hours, HoursFault) or len(hours) != 1:
            wrong["hours"] = translate("Supervisor", "Tulis jam mulai dan selesai, mis. 09.00–12.00.")
        if text(typed, "room") and whole(typed, "room", 1, MOST_ROOM) is None:
            wrong["room"] = between(1, MOST_ROOM)
        return wrong

    @override
    def send(self, picture: OfficePicture, record: TrainingView | None, typed: Values) -> Send[TrainingView]:
        day, hours = read_date(text(typed, "date")), read_hours(text(typed, "hours"))
        assert day is not None, "checked before"
        last = read_date(text(typed, "until")) or day
        assert isinstance(hours, tuple), "checked before"
        zone = ZoneInfo(picture.office.zone)
        draft = TrainingDraft(
            text(typed, "title"), text(typed, "place"), datetime.combine(day, hours[0].opens, zone),
            datetime.combine(last, hours[0].closes, zone), whole(typed, "room", 1, MOST_ROOM), flag(typed, "active"),
            record.id if record else None, record.version if record else 0,
        )  # fmt: skip
        return lambda tx, act: _save(tx, act, draft)


def _save(tx: Connection, act: Act, draft: TrainingDraft) -> Outcome[TrainingView]:
    outcome = trainings.save(tx, act, draft)
    match outcome:
        case Saved(id=saved):
            return Stored(str(saved))
        case TrainingConflict(theirs=theirs):
            return Theirs(theirs)
        case TrainingWrong(what=what):
            return _refused(what)
        case _:
            assert_never(outcome)


def _refused(what: str) -> Refused:
    match what:
        case "title":
            return Refused("title", fill_in())
        case "room":
            return Refused("room", between(1, MOST_ROOM))
        case _:
            said = translate("Supervisor", "Selesai sesudah mulai, paling lama %1 hari sesudahnya.")
            return Refused("until", said.replace("%1", str(LONGEST.days)))


def training_sides() -> tuple[tuple[str, str], ...]:
    """Return the two sides of the trainings: when they are, and who wants to come."""
    return (("trainings", translate("Supervisor", "Jadwal")), (INTEREST, translate("Supervisor", "Peminat")))


def training_when(picture: OfficePicture, one: TrainingView) -> str:
    """Return when and where a training is, with how many want to come."""
    zone = ZoneInfo(picture.office.zone)
    at, last = one.begins_at.astimezone(zone), one.ends_at.astimezone(zone).date()
    days = write_date(at.date()) if at.date() == last else f"{write_date(at.date())}–{write_date(last)}"
    said = translate("Supervisor", "%1 berminat").replace("%1", str(one.interested))
    return " · ".join(part for part in (f"{days} {at:%H.%M}", said, one.place) if part)
