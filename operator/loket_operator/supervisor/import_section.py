"""A list of holidays taken in whole: from a file or from what came with the program, seen before it is written."""

from loket_shared.domain.calendar_seed import SEEDED
from loket_shared.services import calendar_edit
from loket_shared.services.calendar_edit import CalendarConflict, DaysChanged
from typing_extensions import override

from loket_operator.supervisor.import_list import Preview, Source, Wanted, edits, parties
from loket_operator.supervisor.picture import LKPP, OFFICE, Hours, OfficePicture
from loket_operator.supervisor.section import (
    SINGLE,
    Outcome,
    Refused,
    Section,
    Send,
    Stored,
    between,
    fill_in,
    flag,
    text,
    translate,
    whole,
)
from loket_operator.supervisor.state import FieldSpec, Kind, Values

LONGEST_SPAN_YEARS = 10


class ImportSection(Section[Hours]):
    """Nothing of its own is stored: the fields say which list, the pane shows what it would change."""

    name = "import"
    single = True

    @override
    def title(self) -> str:
        return translate("Calendar", "Impor hari libur")

    @override
    def hint(self) -> str:
        return translate(
            "Calendar", "Daftar dari berkas (CSV atau .ics) atau bawaan aplikasi; dibandingkan dahulu, baru ditulis."
        )

    @override
    def record(self, picture: OfficePicture, key: str) -> Hours | None:
        return picture.hours

    @override
    def values(self, picture: OfficePicture, record: Hours | None) -> Values:
        last = max((day.date.year for day in picture.hours.calendar.days), default=SEEDED[0])
        return {
            "source": str(Source.FILE), "party": "both", "path": "", "basis": "", "remove": False,
            "first": str(last), "last": str(last + 1),
        }  # fmt: skip

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        sources = (
            (str(Source.FILE), translate("Calendar", "Berkas CSV atau .ics")),
            (str(Source.SHIPPED), translate("Calendar", "Bawaan aplikasi (paket holidays)")),
        )
        whose = (
            ("both", translate("Calendar", "Kantor dan LKPP")),
            (OFFICE, translate("Calendar", "Kantor")),
            (LKPP, translate("Calendar", "LKPP (WIB)")),
        )
        head = (
            FieldSpec("source", translate("Calendar", "Sumber"), Kind.CHOICE, options=sources, half=True),
            FieldSpec("party", translate("Calendar", "Kalender"), Kind.CHOICE, options=whose, half=True),
        )
        if text(typed, "source") == Source.SHIPPED:
            return (
                *head,
                FieldSpec("first", translate("Calendar", "Dari tahun"), required=True, limit=4, half=True),
                FieldSpec("last", translate("Calendar", "Sampai tahun"), required=True, limit=4, half=True),
            )
        basis = translate("Calendar", "Dasar bila berkas tidak menyebutnya, mis. SKB 3 Menteri")
        remove = translate("Calendar", "Hapus tanggal tahun itu yang tidak ada dalam berkas")
        return (
            *head,
            FieldSpec("path", translate("Calendar", "Berkas"), required=True, limit=1000),
            FieldSpec("basis", basis, half=True),
            FieldSpec("remove", remove, Kind.FLAG, half=True),
        )

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        if text(typed, "source") == Source.FILE:
            return {} if text(typed, "path") else {"path": fill_in()}
        years = {name: whole(typed, name, SEEDED[0], SEEDED[-1]) for name in ("first", "last")}
        wrong = {name: between(SEEDED[0], SEEDED[-1]) for name, year in years.items() if year is None}
        first, last = years["first"], years["last"]
        if first and last and not first <= last < first + LONGEST_SPAN_YEARS:
            said = translate("Calendar", "Isi tahun yang sama atau sesudahnya, paling banyak %1 tahun sekaligus.")
            wrong["last"] = said.replace("%1", str(LONGEST_SPAN_YEARS))
        return wrong

    @override
    def send(self, picture: OfficePicture, record: Hours | None, typed: Values) -> Send[Hours]:
        return lambda _tx, _act: Stored(SINGLE)


def wanted(typed: Values) -> Wanted:
    """Return which list the checked fields ask for."""
    return Wanted(
        source=Source(text(typed, "source")),
        parties=parties(text(typed, "party")),
        path=text(typed, "path"),
        years=(whole(typed, "first", *_BOUNDS) or 0, whole(typed, "last", *_BOUNDS) or 0),
        basis=text(typed, "basis"),
        remove=flag(typed, "remove"),
    )


def applying(shown: Preview) -> Send[Hours]:
    """Return what writes the taken lines, all as one act."""
    wanted_edits = edits(shown)
    return lambda tx, act: _outcome(calendar_edit.change_days(tx, act, wanted_edits))


def stale() -> str:
    """Say that somebody saved a calendar meanwhile."""
    return translate(
        "Calendar", "Kalender baru saja diubah petugas lain. Daftar dibandingkan lagi; periksa, lalu terapkan."
    )


def _outcome(answer: DaysChanged | CalendarConflict) -> Outcome[Hours]:
    return Stored(SINGLE) if isinstance(answer, DaysChanged) else Refused("source", stale())


_BOUNDS = (SEEDED[0], SEEDED[-1])
