"""Lists of holidays from elsewhere: good rows, bad rows by their line, and files that are no list at all."""

import random
from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar as ICalendar
from icalendar import Event
from loket_shared.domain.calendar import CalendarDay, DayKind, Hours
from loket_shared.domain.calendar_changes import ChangeKind, compare, compare_shipped
from loket_shared.domain.calendar_csv import read_csv
from loket_shared.domain.calendar_ics import read_ics
from loket_shared.domain.calendar_import import LARGEST_FILE, DaysRead, FileFault, RowFault
from loket_shared.domain.calendar_seed import seed_days

CHRISTMAS = CalendarDay(date(2026, 12, 25), DayKind.CLOSED, "Hari Raya Natal", "SKB 3 Menteri")
SPREADSHEET = """Tanggal;Nama;Jenis;Jam;Dasar
25-12-2026;Hari Raya Natal;Libur nasional;;SKB 3 Menteri
24 Desember 2026;Cuti Bersama Natal;cuti bersama;;
31/12/2026;Akhir tahun;jam lain;08.00–11.00;SE Sekda
02-01-2027;Piket Sabtu;tetap buka;08.00-12.00;

2027-03-10;Hari Raya Idul Fitri (perkiraan);;;
"""


def csv_days(text: str | bytes) -> DaysRead:
    read = read_csv(text.encode() if isinstance(text, str) else text)
    assert isinstance(read, DaysRead)
    return read


def faults(read: DaysRead) -> list[tuple[int, RowFault]]:
    return [(row.line, row.fault) for row in read.bad]


def test_a_spreadsheet_is_read_whole() -> None:
    read = csv_days(SPREADSHEET)
    assert not read.bad
    assert read.days == (
        CalendarDay(date(2026, 12, 24), DayKind.CLOSED, "Cuti Bersama Natal", "cuti bersama"),
        CHRISTMAS,
        CalendarDay(date(2026, 12, 31), DayKind.HOURS, "Akhir tahun", "SE Sekda", (Hours(time(8), time(11)),)),
        CalendarDay(date(2027, 1, 2), DayKind.OPEN, "Piket Sabtu", "", (Hours(time(8), time(12)),)),
        CalendarDay(date(2027, 3, 10), DayKind.CLOSED, "Hari Raya Idul Fitri (perkiraan)"),
    )


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize(
    ("encoding", "called"), [("utf-8", "utf-8"), ("utf-8-sig", "utf-8"), ("utf-16", "utf-16"), ("cp1252", "cp1252")]
)
def test_any_delimiter_and_any_usual_encoding(delimiter: str, encoding: str, called: str) -> None:
    text = f"date{delimiter}name\r\n25-12-2026{delimiter}Café “Natal”\r\n"
    read = csv_days(text.encode(encoding))
    assert (read.days[0].name, read.encoding) == ("Café “Natal”", called)


def test_without_a_heading_the_columns_have_their_order() -> None:
    read = csv_days("25-12-2026,Hari Raya Natal,,,SKB 3 Menteri\n")
    assert read.days == (CHRISTMAS,)


def test_every_bad_row_is_named_by_its_line_and_reason() -> None:
    text = """tanggal;nama;jenis;jam
31-02-2027;Tidak ada;;
;Tanpa tanggal;;
01-01-9999;Jauh;;
01-01-2027;;;
02-01-2027;%s;;
03-01-2027;Aneh;setengah hati;
04-01-2027;Jam;jam lain;pagi
05-01-2027;Malam;jam lain;22.00-02.00
06-01-2027;Tindih;jam lain;08.00-12.00, 11.00-13.00
07-01-2027;Kosong;jam lain;
08-01-2027;Tutup;tutup;08.00-09.00
09-01-2027;Baik;tutup;
09-01-2027;Lain;tutup;
09-01-2027;Baik;tutup;
""" % ("N" * 201)
    read = csv_days(text)
    assert [day.name for day in read.days] == ["Baik"]
    assert faults(read) == [
        (2, RowFault.NOT_A_DATE),
        (3, RowFault.NO_DATE),
        (4, RowFault.YEAR),
        (5, RowFault.NO_NAME),
        (6, RowFault.NAME_TOO_LONG),
        (7, RowFault.KIND),
        (8, RowFault.HOURS),
        (9, RowFault.HOURS_PAST_MIDNIGHT),
        (10, RowFault.HOURS_OVERLAP),
        (11, RowFault.HOURS_MISSING),
        (12, RowFault.HOURS_NOT_WANTED),
        (14, RowFault.TWICE),
    ]
    assert read.bad[0].text == "31-02-2027 · Tidak ada"
    assert all(len(row.text) <= 200 for row in read.bad)


def test_a_quoted_cell_over_two_lines_keeps_the_line_numbers() -> None:
    read = csv_days('tanggal,nama\n"25-12-2026","Hari Raya\nNatal"\n31-02-2027,x\n')
    assert read.days[0].name == "Hari Raya Natal"
    assert faults(read) == [(4, RowFault.NOT_A_DATE)]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", FileFault.EMPTY),
        (b" \r\n\t ", FileFault.EMPTY),
        (b"\xef\xbb\xbf", FileFault.EMPTY),
        (b"a" * (LARGEST_FILE + 1), FileFault.TOO_LARGE),
        (random.Random(3).randbytes(LARGEST_FILE), FileFault.NOT_TEXT),
        (b"PK\x03\x04" + bytes(1000), FileFault.NOT_TEXT),
        (b"\xff\xfe\x00", FileFault.NOT_TEXT),
        (b"%PDF-1.7\nlorem ipsum", FileFault.NO_COLUMNS),
        (b"lorem ipsum dolor\n" * 50_000, FileFault.NO_COLUMNS),
        (b'"' * 1_000_000, FileFault.DAMAGED),
        (b"01-01-2027,x\n" * 2001, FileFault.TOO_MANY_ROWS),
    ],
)
def test_what_is_no_list_is_refused_whole(content: bytes, fault: FileFault) -> None:
    assert read_csv(content) is fault


def ics(*events: dict[str, object]) -> bytes:
    calendar = ICalendar()
    for fields in events:
        event = Event()
        for name, value in fields.items():
            event.add(name, value)
        calendar.add_component(event)
    made: bytes = calendar.to_ical()
    return made


def test_an_icalendar_is_read_whole() -> None:
    content = ics(
        {"summary": "Hari Raya Natal", "dtstart": date(2026, 12, 25), "description": "SKB 3 Menteri\nbaris kedua"},
        {"summary": "Idul Fitri, hari 1; dan 2 (perkiraan)", "dtstart": date(2027, 3, 10), "dtend": date(2027, 3, 12)},
        {"summary": "Nyepi", "dtstart": date(2027, 3, 8), "duration": timedelta(days=1)},
        {"summary": "Batal", "dtstart": date(2027, 5, 1), "status": "CANCELLED"},
    )
    read = read_ics(content)
    assert isinstance(read, DaysRead)
    assert not read.bad
    assert [(day.date, day.name) for day in read.days] == [
        (date(2026, 12, 25), "Hari Raya Natal"),
        (date(2027, 3, 8), "Nyepi"),
        (date(2027, 3, 10), "Idul Fitri, hari 1; dan 2 (perkiraan)"),
        (date(2027, 3, 11), "Idul Fitri, hari 1; dan 2 (perkiraan)"),
    ]
    assert read.days[0] == CHRISTMAS


def test_events_that_are_no_whole_days_are_named_by_their_line() -> None:
    content = b"""BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:Rapat
DTSTART:20270101T080000Z
END:VEVENT
BEGIN:VEVENT
SUMMARY:Tiap tahun
DTSTART;VALUE=DATE:20270101
RRULE:FREQ=YEARLY
END:VEVENT
BEGIN:VEVENT
SUMMARY:Rusak
DTSTART;VALUE=DATE:20271341
END:VEVENT
BEGIN:VEVENT
SUMMARY:Tanpa tanggal
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270102
END:VEVENT
BEGIN:VEVENT
SUMMARY:Terbalik
DTSTART;VALUE=DATE:20270105
DTEND;VALUE=DATE:20270104
END:VEVENT
BEGIN:VEVENT
SUMMARY:Setahun
DTSTART;VALUE=DATE:20270105
DTEND;VALUE=DATE:20280105
END:VEVENT
BEGIN:VEVENT
SUMMARY:Jauh
DTSTART;VALUE=DATE:99991231
END:VEVENT
BEGIN:VEVENT
SUMMARY:Setengah
DTSTART;VALUE=DATE:20270106
DURATION:PT12H
END:VEVENT
END:VCALENDAR
"""
    read = read_ics(content)
    assert isinstance(read, DaysRead)
    assert read.days == ()
    assert faults(read) == [
        (2, RowFault.NOT_WHOLE_DAYS),
        (6, RowFault.REPEATS),
        (11, RowFault.NOT_A_DATE),
        (15, RowFault.NO_DATE),
        (18, RowFault.NO_NAME),
        (21, RowFault.BACKWARDS),
        (26, RowFault.TOO_LONG),
        (31, RowFault.YEAR),
        (35, RowFault.NOT_WHOLE_DAYS),
    ]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", FileFault.EMPTY),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", FileFault.NO_EVENTS),
        (b"BEGIN:VCALENDAR\r\n" * 60_000, FileFault.NO_EVENTS),
        (b"BEGIN:VEVENT\r\n" * 60_000, FileFault.TOO_MANY_ROWS),
        (b"garbage\nBEGIN:VEVENT\nEND:VEVENT\n", FileFault.DAMAGED),
        (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Terpotong\nDTSTART;VAL", FileFault.DAMAGED),
        (random.Random(4).randbytes(LARGEST_FILE), FileFault.NOT_TEXT),
        (b"x" * (LARGEST_FILE + 1), FileFault.TOO_LARGE),
    ],
)
def test_what_is_no_calendar_is_refused_whole(content: bytes, fault: FileFault) -> None:
    assert read_ics(content) is fault


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400) | st.text(max_size=400).map(str.encode))
def test_any_bytes_are_answered(content: bytes) -> None:
    for read in (
        read_csv(content),
        read_ics(b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + content + b"\nEND:VEVENT\nEND:VCALENDAR"),
    ):
        assert isinstance(read, DaysRead | FileFault)


OWN = CalendarDay(date(2026, 12, 24), DayKind.OPEN, "Cuti bersama, tetap buka", "SE 7/2026")


def kinds(changes: object) -> list[tuple[str, str]]:
    assert isinstance(changes, tuple)
    return [(str(one.date), str(one.kind)) for one in changes]


def test_a_preview_tells_added_changed_removed_and_unchanged() -> None:
    standing = (CHRISTMAS, OWN, CalendarDay(date(2026, 1, 2), DayKind.CLOSED, "Salah"))
    wanted = (
        CalendarDay(CHRISTMAS.date, DayKind.CLOSED, CHRISTMAS.name),
        CalendarDay(OWN.date, DayKind.CLOSED, "Cuti Bersama"),
        CalendarDay(date(2026, 12, 26), DayKind.CLOSED, "Baru"),
    )
    assert kinds(compare(standing, wanted)) == [
        ("2026-12-24", "changed"),
        ("2026-12-25", "unchanged"),
        ("2026-12-26", "added"),
    ]
    assert kinds(compare(standing, wanted, remove_missing=True))[0] == ("2026-01-02", "removed")
    next_year = CalendarDay(date(2027, 1, 1), DayKind.CLOSED, "Tahun Baru")
    assert kinds(compare(standing, (next_year,), remove_missing=True)) == [("2027-01-01", "added")]


def test_the_shipped_list_never_touches_the_offices_own_rows() -> None:
    shipped = seed_days(2026, 2026)
    outdated = CalendarDay(date(2026, 7, 7), DayKind.CLOSED, "Dahulu libur", "Libur nasional, bawaan aplikasi")
    own = CalendarDay(date(2026, 7, 8), DayKind.CLOSED, "HUT Kabupaten", "Perda 3/2001")
    changes = compare_shipped((OWN, CHRISTMAS, outdated, own, shipped[0]), shipped)
    found = {one.date: one for one in changes}
    assert found[OWN.date].kind is ChangeKind.KEPT
    assert found[CHRISTMAS.date].kind is ChangeKind.KEPT
    assert found[outdated.date].kind is ChangeKind.REMOVED
    assert own.date not in found
    assert found[shipped[0].date].kind is ChangeKind.UNCHANGED
    assert sum(one.kind is ChangeKind.ADDED for one in changes) == len(shipped) - 3
    estimated = [one.after for one in compare_shipped((), seed_days(2028, 2028)) if one.after]
    assert any("(perkiraan)" in day.name for day in estimated)
