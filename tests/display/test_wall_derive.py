"""What the wall shows, from what it knows: one pure function, asked by literal values."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
import wall_states as states
from loket_display.announcement import Silence
from loket_display.derive import MOST_OTHERS, Facts, derive
from loket_display.view import CallView, NumberView, Phase
from loket_shared.domain.estimate import Estimate
from loket_shared.domain.opening import Opening, OpeningState
from loket_shared.domain.states import DeskKind
from loket_shared.qt.disturbance_words import what
from loket_shared.qt.translations import use_language
from loket_shared.services.disturbances import CAUSES

pytestmark = pytest.mark.usefixtures("qapp", "indonesian_again")

TIME = "13.00\N{NO-BREAK SPACE}WIB"


@pytest.fixture
def indonesian_again() -> Iterator[None]:
    use_language("id")
    yield
    use_language("id")


def test_the_newest_call_stands_alone_and_the_others_follow() -> None:
    shown = derive(states.facts(*states.MORNING))
    assert shown.phase is Phase.CALLS
    assert shown.newest == CallView(states.MORNING[0].call_id, "A027", "Loket 3")
    assert [(call.label, call.desk, call.room) for call in shown.others] == [
        ("A026", "Loket 1", ""),
        ("B011", "Ruang bidding 1", ""),
        ("A025", "Loket 2", ""),
    ]
    assert (shown.office, shown.time, shown.date) == ("LPSE Kabupaten Contoh", "09.42", "Senin, 23 November 2026 · WIB")


@pytest.mark.parametrize(
    ("zone", "time", "name"), [("Asia/Makassar", "10.42", "WITA"), ("Asia/Jayapura", "11.42", "WIT")]
)
def test_the_clock_is_the_offices(zone: str, time: str, name: str) -> None:
    shown = derive(states.facts(shown=states.board(zone=zone)))
    assert shown.time == time
    assert shown.date.endswith(name)


def test_a_call_to_the_bidding_room_says_the_room_before_the_table() -> None:
    shown = derive(states.facts(*states.TO_THE_BIDDING_ROOM))
    assert shown.newest is not None
    assert (shown.newest.label, shown.newest.desk, shown.newest.room) == ("B012", "Ruang bidding · Meja 2", "")
    first = shown.others[0]
    assert (first.desk, first.room) == ("Ruang bidding · Meja 1", "Lantai dua, sayap timur")


def test_a_desk_is_written_as_it_is_spoken() -> None:
    kinds = [(DeskKind.LOKET, "Loket 12"), (DeskKind.MEJA, "Meja 12"), (DeskKind.RUANG, "Ruang 12")]
    for kind, said in kinds:
        newest = derive(states.facts(states.call("A001", 12, kind=kind, desk_name=said.upper()))).newest
        assert newest is not None
        assert (newest.desk, newest.room) == (said, "")


@pytest.mark.parametrize(("count", "others", "hidden"), [(1, 0, 0), (9, 8, 0), (13, 12, 0), (14, 11, 2), (30, 11, 18)])
def test_every_call_is_shown_or_counted(count: int, others: int, hidden: int) -> None:
    shown = derive(states.facts(*states.calls(count)))
    assert (len(shown.others), shown.hidden) == (others, hidden)
    assert len(shown.others) <= MOST_OTHERS
    assert 1 + len(shown.others) + shown.hidden == count


def test_numbers_to_come_keep_their_marks() -> None:
    row = derive(states.facts()).next[0]
    assert row.numbers[2] == NumberView("A024", returning=True)
    assert row.numbers[3] == NumberView("A030", priority=True)
    assert (row.service, row.wait, row.waiting) == ("Konsultasi SPSE", "± 20–25 menit", 8)


def test_with_many_services_those_where_nobody_waits_come_last() -> None:
    rows = [
        states.waiting("Kosong"),
        states.waiting("A", "A001"),
        states.waiting("B", "B001"),
        states.waiting("C", "C001"),
    ]
    few, many = (derive(states.facts(shown=states.board(next=tuple(rows[:n])))).next for n in (3, 4))
    assert [row.service for row in few] == ["Kosong", "A", "B"]
    assert [row.service for row in many] == ["A", "B", "C", "Kosong"]


def test_without_an_estimate_nothing_is_promised() -> None:
    rows = (states.waiting("Satu", "A001"), states.waiting("Dua", "B001", wait=Estimate(1, 5, 5)))
    assert [row.wait for row in derive(states.facts(shown=states.board(next=rows))).next] == ["", "± 5 menit"]


def test_old_data_are_shown_with_their_time_until_the_day_is_over() -> None:
    lost = replace(states.facts(*states.MORNING), lost=True, now=states.NOW + timedelta(hours=4))
    assert derive(lost).stale == "Data per 09.42 WIB. Sambungan terputus, dengarkan panggilan petugas."
    assert derive(lost).newest is not None
    assert derive(lost).time == "13.42"
    hanging = replace(lost, lost=False, now=states.NOW + timedelta(seconds=61))
    assert derive(hanging).stale.startswith("Data per 09.42 WIB."), "nobody said that the connection hangs"
    assert derive(replace(hanging, now=states.NOW + timedelta(seconds=59))).stale == ""
    tomorrow = derive(replace(lost, now=states.NOW + timedelta(hours=16)))
    assert (tomorrow.phase, tomorrow.newest, tomorrow.next) == (Phase.STARTING, None, ())
    assert "Menunggu sambungan" in tomorrow.text


@pytest.mark.parametrize(
    ("why", "text"),
    [
        (None, ""),
        (Silence.MUTED, "Suara dimatikan. Perhatikan layar."),
        (Silence.NO_DEVICE, "Tanpa suara. Perhatikan layar."),
        (Silence.BROKEN, "Tanpa suara. Perhatikan layar."),
    ],
)
def test_silence_is_said(why: Silence | None, text: str) -> None:
    assert derive(replace(states.facts(), silence=why)).silence == text


def _door(state: OpeningState, reason: str | None = None) -> Opening:
    resumes = states.TOMORROW if state is OpeningState.CLOSED else states.AFTER_BREAK
    return Opening(state, states.CLOSES, states.LAST_NUMBER, None if state is OpeningState.OPEN else resumes, reason)


@pytest.mark.parametrize(
    ("state", "phase", "title", "text"),
    [
        (OpeningState.OPEN, Phase.QUIET, "Selamat datang", "Nomor yang dipanggil tampil di sini."),
        (OpeningState.LAST_NUMBER_PASSED, Phase.QUIET, "Selamat datang", "Nomor yang dipanggil tampil di sini."),
        (OpeningState.BREAK, Phase.CLOSED, "Istirahat", f"Pelayanan dilanjutkan pukul {TIME}."),
        (OpeningState.BEFORE_HOURS, Phase.CLOSED, "Belum buka", f"Pelayanan dimulai pukul {TIME}."),
    ],
)
def test_without_calls_the_door_speaks(state: OpeningState, phase: Phase, title: str, text: str) -> None:
    shown = derive(states.facts(shown=states.board(door=_door(state))))
    assert (shown.phase, shown.title, shown.text) == (phase, title, text)


def test_when_closed_it_says_when_to_come_and_why() -> None:
    closed = derive(states.facts(shown=states.board(door=_door(OpeningState.CLOSED))))
    assert closed.title == "Pelayanan tutup"
    assert closed.text.replace("\N{NO-BREAK SPACE}", " ") == "Buka kembali Selasa, 24 November 2026, pukul 07.30 WIB."
    holiday = _door(OpeningState.CLOSED, "Hari Guru Nasional")
    assert derive(states.facts(shown=states.board(door=holiday))).title == "Hari Guru Nasional"
    for_good = Opening(OpeningState.CLOSED, None, None, None, None)
    assert derive(states.facts(shown=states.board(door=for_good))).text == ""


def test_calls_win_over_the_door_which_then_stands_below() -> None:
    notices = {
        state: derive(states.facts(shown=states.board(*states.MORNING, door=_door(state)))) for state in OpeningState
    }
    assert {shown.phase for shown in notices.values()} == {Phase.CALLS}
    assert notices[OpeningState.OPEN].notice == ""
    assert notices[OpeningState.BREAK].notice == f"Istirahat. Panggilan berikutnya mulai pukul {TIME}."
    assert "sudah ditutup" in notices[OpeningState.LAST_NUMBER_PASSED].notice
    assert "sudah berakhir" in notices[OpeningState.CLOSED].notice
    special = derive(states.facts(shown=states.board(door=_door(OpeningState.OPEN, "jam Ramadan"))))
    assert special.notice == "Hari ini jam Ramadan: buka sampai 16.00 WIB."


def test_outside_hours_an_empty_queue_is_not_listed() -> None:
    empty = (states.waiting("Konsultasi SPSE"),)
    assert derive(states.facts(shown=states.board(next=empty, door=_door(OpeningState.CLOSED)))).next == ()
    assert len(derive(states.facts(shown=states.board(next=empty))).next) == 1
    assert len(derive(states.facts(shown=states.board(door=_door(OpeningState.BREAK)))).next) == 2


def test_before_the_first_data() -> None:
    assert derive(Facts(states.NOW)).text == "Sedang disiapkan …"
    assert "Menunggu sambungan" in derive(Facts(states.NOW, lost=True)).text
    assert "loket setup" in derive(Facts(states.NOW, set_up=False)).text


def test_a_bug_is_shown_as_a_number_to_pass_on() -> None:
    assert "K7M-2QX" in derive(replace(states.facts(), fault="K7M-2QX")).fault
    assert "K7M-2QX" in derive(Facts(states.NOW, fault="K7M-2QX")).fault


def test_running_text_is_one_line_without_empty_messages() -> None:
    shown = derive(states.facts(shown=states.board(running_text=(" satu ", "", "   ", "dua"))))
    assert [part.strip() for part in shown.running.split("•")] == ["satu", "dua"]


def test_what_was_typed_stays_on_one_line_and_of_a_readable_length() -> None:
    endless = states.board(
        states.call("A001", 1, desk_name="Loket\n\tdepan", name="Siti \r\n Rahmawati " + "x" * 1_000_000),
        running_text=("baris satu\nbaris dua", "y" * 1_000_000),
    )
    shown = derive(states.facts(shown=endless))
    assert shown.newest is not None
    assert shown.newest.room == "Loket depan"
    assert shown.newest.name.startswith("Siti Rahmawati xxx")
    assert len(shown.newest.name) == 120
    assert shown.running.startswith("baris satu baris dua ")
    assert len(shown.running) == 2_000


def test_who_is_announced_is_marked() -> None:
    shown = derive(replace(states.facts(*states.MORNING), speaking=states.MORNING[1].call_id))
    assert shown.speaking
    assert [call.speaking for call in shown.others] == [True, False, False]


def test_a_general_disturbance_is_told_while_it_lasts_and_not_when_nobody_is_served() -> None:
    lasting = states.board(*states.MORNING, disturbance=states.SPSE_DOWN)
    assert derive(states.facts(shown=lasting)).disturbance == (
        "Gangguan aplikasi SPSE sejak pukul\N{NO-BREAK SPACE}09.15\N{NO-BREAK SPACE}WIB. "
        "Pelayanan mungkin lebih lama; nomor Anda tetap berlaku. SPSE versi 4.5 tidak dapat dibuka, sedang ditangani LKPP."
    )
    closed = Opening(OpeningState.CLOSED, None, None, states.TOMORROW, None)
    assert derive(states.facts(shown=replace(lasting, door=closed))).disturbance
    assert derive(states.facts(shown=replace(lasting, calls=(), door=closed))).disturbance == ""
    assert derive(states.facts(*states.MORNING)).disturbance == ""


def test_an_expected_end_is_told_and_ends_it_without_another_reading() -> None:
    planned = replace(states.SPSE_DOWN, ended_at=states.NOW + timedelta(seconds=30))
    facts = states.facts(shown=states.board(disturbance=planned))
    assert "perkiraan pukul 09.15–09.42\N{NO-BREAK SPACE}WIB." in derive(facts).disturbance
    assert derive(replace(facts, now=states.NOW + timedelta(seconds=30))).disturbance == ""


def test_a_disturbance_of_several_days_says_which() -> None:
    began = states.NOW - timedelta(days=2)
    planned = replace(states.SPSE_DOWN, began_at=began, ended_at=states.AFTER_BREAK)
    told = derive(states.facts(shown=states.board(disturbance=planned), language="en")).disturbance
    assert "21\N{NO-BREAK SPACE}November\N{NO-BREAK SPACE}2026" in told
    assert "13:00\N{NO-BREAK SPACE}WIB" in told


def test_every_cause_has_a_name_for_visitors_in_both_languages() -> None:
    indonesian = {what(one) for one in CAUSES}
    use_language("en")
    assert len(indonesian) == len(indonesian | {what(one) for one in CAUSES}) / 2 == len(CAUSES)


def test_in_english_everything_is_english() -> None:
    use_language("en")
    door = _door(OpeningState.BREAK)
    shown = derive(replace(states.facts(shown=states.board(*states.MORNING, door=door)), language="en", lost=True))
    assert shown.newest is not None
    assert (shown.newest.desk, shown.time) == ("Counter 3", "09:42")
    assert shown.next[0].service == "Konsultasi SPSE (EN)"
    assert shown.next[0].wait == "± 20–25 minutes"
    assert shown.notice.startswith("Break. The next calls begin at")
    assert shown.stale.startswith("Data as of 09:42 WIB.")
