"""What the kiosk says, in both languages: about paper, waiting, closing, faults, status."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from kiosk_states import CLOSES, NOON, NOW, OPEN, TOMORROW, at, facts, number, welcome
from loket_kiosk.flow.draft import LIMITS, ROLES, Draft, Fault, Field, Flaw
from loket_kiosk.flow.paper import NoPrinter, NotBegun, Paper, Printing
from loket_kiosk.flow.state import Look, Screen
from loket_kiosk.views.form import form_shown
from loket_kiosk.views.frame import frame_shown
from loket_kiosk.views.number import number_shown
from loket_kiosk.views.review import review_shown
from loket_kiosk.views.welcome import welcome_shown
from loket_kiosk.words import form, paper, status, waiting
from loket_shared.devices.outcomes import Cause, CoverOpen, Offline, PaperOut, Printed, Ready, Unknown, Unreachable
from loket_shared.domain.estimate import Estimate, NoEstimate
from loket_shared.domain.opening import Opening, OpeningState
from loket_shared.domain.states import ProblemKind, TicketState
from loket_shared.qt.translations import use_language
from loket_shared.services.enquiries import TicketStatus
from loket_shared.services.people import Identity, Problem
from PySide6.QtCore import QCoreApplication

PAPERS: tuple[Paper, ...] = (
    Printing(),
    NotBegun(),
    NoPrinter(),
    Printed(),
    Printed(proven=False),
    PaperOut(),
    CoverOpen(),
    Offline(),
    Unreachable(Cause.TIMED_OUT),
    Unknown(Ready()),
)


@pytest.fixture(autouse=True)
def indonesian_words(qapp: QCoreApplication) -> Iterator[None]:
    assert qapp is QCoreApplication.instance()
    use_language("id")
    yield
    use_language("id")


def said(one: Paper, *, told: bool = True) -> str:
    return paper.paper_words(one, told=told).text


def test_every_end_of_a_print_has_words_of_its_own_in_both_languages() -> None:
    indonesian = [said(one) for one in PAPERS]
    use_language("en")
    english = [said(one) for one in PAPERS]
    assert len(set(indonesian)) == len(set(english)) == len(PAPERS)
    assert not set(indonesian) & set(english)


def test_no_paper_is_never_a_dead_end() -> None:
    for one in (PaperOut(), CoverOpen(), Offline(), Unreachable(Cause.RESET), Unknown(Ready()), NotBegun()):
        assert "Nomor Anda tetap berlaku" in said(one)
        assert "foto layar ini" in said(one)


def test_that_officers_know_is_said_only_when_they_do() -> None:
    assert said(PaperOut()).endswith("Petugas sudah diberi tahu.")
    assert "diberi tahu" not in said(PaperOut(), told=False)
    assert "diberi tahu" not in said(NotBegun(), told=False)


@pytest.mark.parametrize(
    ("estimate", "indonesian", "english"),
    [
        (Estimate(4, 20, 35), "4 orang menunggu · sekitar 20–35 menit", "4 people waiting · about 20–35 minutes"),
        (
            Estimate(1, 0, 10),
            "1 orang menunggu · paling lama sekitar 10 menit",
            "1 person waiting · about 10 minutes at most",
        ),
        (
            Estimate(0, 0, 5),
            "Belum ada antrean · paling lama sekitar 5 menit",
            "Nobody is waiting · about 5 minutes at most",
        ),
        (NoEstimate(3), "3 orang menunggu", "3 people waiting"),
        (NoEstimate(0), "Belum ada antrean", "Nobody is waiting"),
        (None, "", ""),
    ],
)
def test_waiting_is_a_range_or_left_out(estimate: Estimate | NoEstimate | None, indonesian: str, english: str) -> None:
    assert waiting.queue_text(estimate, "id") == indonesian
    use_language("en")
    assert waiting.queue_text(estimate, "en") == english


def test_the_call_is_expected_between_two_times() -> None:
    zone = "Asia/Jakarta"
    assert waiting.called_text(Estimate(4, 25, 40), NOW, zone, "id") == "Perkiraan dipanggil pukul 10.07–10.22"
    assert waiting.called_text(NoEstimate(4), NOW, zone, "id") == ""
    assert [waiting.ahead_text(count) for count in (0, 1, 7)] == [
        "Tidak ada antrean sebelum Anda",
        "1 orang sebelum Anda",
        "7 orang sebelum Anda",
    ]


@pytest.mark.parametrize("state", OpeningState)
def test_a_closed_door_says_why_and_an_open_one_nothing(state: OpeningState) -> None:
    title = waiting.closed_title(Opening(state, None, None, None, None))
    assert bool(title) is (state not in {OpeningState.OPEN, OpeningState.BREAK})


def test_a_closed_door_says_when_again() -> None:
    def resumes(at: object) -> str:
        return waiting.resumes_text(replace(OPEN, resumes_at=at), NOW, "Asia/Jakarta", "id")  # type: ignore[arg-type]

    assert resumes(TOMORROW) == "Layanan dibuka kembali Selasa, 24 November 2026 pukul 07.30 WIB."
    assert resumes(NOW + timedelta(hours=1)) == "Layanan dibuka hari ini pukul 10.42 WIB."
    assert "hubungi kantor" in resumes(None)
    pause = Opening(OpeningState.BREAK, CLOSES, None, NOON, None)
    assert "sampai pukul 13.00 WIB" in waiting.break_text(pause, "Asia/Jakarta", "id")
    assert waiting.break_text(OPEN, "Asia/Jakarta", "id") == ""


def test_every_fault_says_what_to_do() -> None:
    faults = [
        Fault(field, Flaw.EMPTY) for field in (Field.NAME, Field.ORGANISATION, Field.ADDRESS, Field.PHONE, Field.TEXT)
    ]
    faults += [Fault(field, Flaw.CUT) for field in LIMITS]
    faults += [Fault(Field.PHONE, Flaw.PHONE_ODD), Fault(Field.EMAIL, Flaw.EMAIL_ODD)]
    texts = {form.fault_text(fault, "id") for fault in faults}
    assert len(texts) == len({fault if fault.flaw is not Flaw.CUT else LIMITS[fault.field] for fault in faults})
    assert form.fault_text(Fault(Field.TENDER_CODE, Flaw.CODE_ODD, "O", 6), "id") == (
        "Kode tender hanya berisi angka. Periksa huruf O pada urutan ke-6, atau kosongkan."
    )
    assert "2.000" in form.fault_text(Fault(Field.TEXT, Flaw.CUT), "id")


@pytest.mark.parametrize("state", TicketState)
def test_every_ticket_state_is_said_without_a_person(state: TicketState) -> None:
    text = status.status_text(TicketStatus("A027", state, 0, "Loket 3", "FK-2026-000413", answered=False))
    assert text
    assert ("Loket 3" in text) is (state is TicketState.CALLING)


def test_an_answer_is_told_but_not_shown() -> None:
    asked = TicketStatus("A027", TicketState.DONE, 0, None, "FK-2026-000413", answered=True)
    assert status.answer_text(asked).startswith("Jawaban sudah ada.")
    assert status.answer_text(replace(asked, answered=False)).startswith("Jawaban belum ada.")
    assert status.answer_text(replace(asked, form_label=None)) == ""


def test_the_cards_speak_the_visitors_language() -> None:
    shown = welcome_shown(welcome())
    assert [(card.series, card.title) for card in shown.cards] == [
        ("A", "Konsultasi masalah SPSE"),
        ("B", "Pendampingan unggah"),
    ]
    use_language("en")
    english = welcome_shown(welcome(look=Look("en")))
    assert [card.title for card in english.cards] == ["SPSE consultation", "Upload assistance"]


def test_the_frame_tells_time_steps_and_trouble() -> None:
    frame = frame_shown(at(Screen.PROBLEM, away_since=NOW), NOW)
    assert (frame.time, frame.date, frame.place, frame.away) == ("09.42 WIB", "Senin, 23 November 2026", 2, True)
    assert frame_shown(at(Screen.PROBLEM, quiet=100), NOW).countdown == 20
    assert frame_shown(number(paper=Printed(), quiet=100), NOW).countdown == 0
    assert number_shown(number(paper=Printed(), quiet=100)).seconds == 20


def test_the_form_offers_four_roles_and_other_and_at_most_eight_groups() -> None:
    shown = form_shown(at(Screen.IDENTITY))
    assert [role.code for role in shown.roles] == list(ROLES)
    assert len(ROLES) == 5
    assert len(shown.groups) == 8
    assert [kind.code for kind in shown.kinds if kind.chosen] == [ProblemKind.CONSULTATION]


def test_the_review_shows_what_is_kept_and_leaves_out_what_is_not_there() -> None:
    identity = Identity("Siti\u202e\x07 Rahmawati ", "CV", "Jalan 1", "+6281234567890", companions=2)
    shown = review_shown(at(Screen.REVIEW, draft=Draft(facts().services[0].id, identity, Problem(" Unggah gagal\r\n"))))
    rows = {row.field: row.value for row in shown.rows}
    assert rows == {
        "name": "Siti Rahmawati",
        "organisation": "CV",
        "address": "Jalan 1",
        "phone": "0812 3456 7890",
        "companions": "2 pendamping",
        "kind": "Konsultasi",
        "text": "Unggah gagal",
    }
    assert shown.complete


def test_the_review_says_what_is_missing_in_its_row() -> None:
    shown = review_shown(at(Screen.REVIEW, draft=Draft(facts().services[0].id), missing=(Field.NAME, Field.TEXT)))
    assert {row.field: bool(row.fault) for row in shown.rows} == {"name": True, "kind": False, "text": True}
    assert not shown.complete
