"""A ticket's whole way through the console's own widgets: recorded, ranked, asked, handed on, solved, told, confirmed, filed (S1)."""

from datetime import timedelta

from cases_bench import cases, change_to, enter, later, open_case, opened, panel, pick, recorded, row
from loket_operator.cases.acts import CaseAct
from loket_operator.cases.state import Page
from loket_shared.domain.events import EventKind as K
from loket_shared.domain.states import CaseState
from operator_bench import Bench
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

ANSWER = "Silakan gunakan tautan aktivasi yang baru."


def category(bench: Bench, code: str) -> str:
    return str(next(one.id for one in bench.shell.console.catalogue.categories if one.code == code))


def test_a_ticket_from_entry_to_archive(bench: Bench) -> None:
    model = enter(bench)
    bench.key("F3")
    assert model.state.page is Page.TICKET
    bench.write("ticketNumber", "LS-2026-1001")
    bench.write("ticketTitle", "Gagal masuk setelah ganti password")
    bench.write("ticketName", "Rina Kartika")
    bench.write("ticketProblem", "Tidak dapat masuk ke SPSE.")
    bench.press("recordTicketButton")
    case_id = opened(bench).story.view.case_id
    assert opened(bench).story.view.form_label == "FK-2026-000001"
    assert [one.case_id for one in model.state.rows or ()] == [case_id]
    assert model.state.duties == 1

    bench.key("Alt+P")
    pick(bench, "actCategory", category(bench, "password"))
    bench.key("Ctrl+Return")
    assert opened(bench).panel is None
    assert opened(bench).story.standing.level == "P3"

    bench.key("Alt+D")
    assert "KTP pemohon" in panel(bench).typed["ticks"]  # type: ignore[operator]
    bench.press("actTick:0")
    bench.press("actSend")
    asked = opened(bench).story.asked
    assert asked is not None
    assert "KTP pemohon" in asked.missing
    assert "meterai" not in asked.missing

    bench.key("Alt+W")
    bench.press("actSend")
    copied = QGuiApplication.clipboard().text()
    assert "LS-2026-1001" in copied
    assert "- KTP pemohon" in copied

    later(bench, minutes=20)
    bench.key("Alt+R")
    bench.write("actText", "KTP dan NIB terlampir.")
    bench.press("actSend")
    assert opened(bench).story.view.state is CaseState.RECORDED

    bench.key("Alt+A")
    bench.write("actText", "Aktivasi ulang sudah dicoba.")
    bench.press("actSend")
    assert opened(bench).story.view.state is CaseState.ANALYSIS_ADMIN
    assert row(bench, case_id).holder_id is None  # type: ignore[attr-defined]

    change_to(bench, "wulan")
    assert cases(bench).state.open is None, "nothing that Sari opened stays in sight"
    open_case(bench, case_id)
    bench.key("Alt+B")
    bench.write("actText", ANSWER)
    bench.press("actSend")
    assert opened(bench).story.view.state is CaseState.SOLUTION_KNOWN

    change_to(bench, "sari")
    open_case(bench, case_id)
    bench.press("frequentAct:0")
    assert panel(bench).act is CaseAct.TELL
    assert panel(bench).typed["then"] == "wait"
    bench.press("actSend")
    assert opened(bench).story.view.state is CaseState.AWAITING_CONFIRMATION

    bench.key("Alt+K")
    bench.press("actSend")
    assert panel(bench).field == "text", "evidence is asked for"
    bench.write("actText", "Ibu Rina, telepon 10.15")
    pick(bench, "actMeans", "telephone")
    bench.press("actSend")
    assert opened(bench).story.view.state is CaseState.ANSWERED
    assert row(bench, case_id).closing_basis == "telephone"  # type: ignore[attr-defined]

    bench.key("Alt+E")
    assert panel(bench).typed["final"] == "yes"
    bench.write("actText", "Lemari 2, map November")
    bench.press("actSend")
    assert opened(bench).story.view.state is CaseState.ARCHIVED
    assert cases(bench).state.rows == ()
    kinds = [one.kind for one in opened(bench).story.timeline]
    assert kinds == [
        K.CASE_OPENED, K.CASE_PRIORITISED, K.CASE_ASKED, K.CASE_DATA_RECEIVED, K.CASE_HANDED_ON, K.CASE_SOLUTION_KNOWN, K.CASE_ANSWERED,
        K.CASE_TOLD, K.CASE_CONFIRMED, K.CASE_CLOSED, K.CASE_ARCHIVED,
    ]  # fmt: skip
    assert bench.events("case.viewed") == 3
    bench.key("Esc")
    assert cases(bench).state.open is None


def test_silence_closes_only_when_it_may_and_says_when(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1")
    enter(bench)
    open_case(bench, case_id)
    bench.key("Alt+B")
    bench.write("actText", ANSWER)
    bench.press("actSend")
    bench.key("Alt+S")
    bench.press("actSend")
    due = opened(bench).story.standing.due_at
    assert due is not None
    bench.key("Alt+U")
    assert opened(bench).panel is None
    assert "Boleh ditutup mulai" in said(bench)
    bench.clock.advance((due - bench.clock.now()).total_seconds() + 1)
    bench.key("Alt+U")
    bench.press("actSend")
    assert opened(bench).story.view.state is CaseState.ANSWERED
    assert row(bench, case_id).closing_basis == "silence"  # type: ignore[attr-defined]


def said(bench: Bench) -> str:
    return bench.shell.frame.said.text()


def test_not_solved_goes_back_and_is_opened_again_later(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1")
    enter(bench)
    open_case(bench, case_id)
    for key, text in (("Alt+B", ANSWER), ("Alt+S", "")):
        bench.key(key)
        if text:
            bench.write("actText", text)
        bench.press("actSend")
    bench.key("Alt+K")
    pick(bench, "actSolved", "")
    bench.write("actText", "Masih gagal, kata Ibu Rina")
    bench.press("actSend")
    assert opened(bench).story.view.state is CaseState.ANALYSIS
    bench.key("Alt+J")
    assert panel(bench).typed["text"] == ANSWER, "part C goes on with what stands there"
    bench.press("actSend")
    assert opened(bench).story.view.state is CaseState.ANSWERED
    bench.key("Alt+Q")
    bench.write("actText", "Kembali gagal")
    bench.press("actSend")
    assert opened(bench).story.standing.reopened == 1
    assert opened(bench).story.view.state is CaseState.ANALYSIS


def test_promise_notes_and_contacts_stand_in_the_story(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1")
    enter(bench)
    open_case(bench, case_id)
    bench.key("Alt+N")
    bench.write("actText", "Menunggu Admin PPE")
    bench.press("actSend")
    assert opened(bench).story.view.state is CaseState.PROMISED
    later(bench, minutes=1)
    bench.press("frequentAct:0")
    assert opened(bench).story.view.number_told
    later(bench, minutes=1)
    bench.key("Alt+C")
    pick(bench, "actKind", "unit")
    bench.write("actText", "Verifikator: akun aktif")
    bench.press("actSend")
    bench.key("Alt+G")
    pick(bench, "actMeans", "telephone")
    pick(bench, "actOutcome", "no_answer")
    bench.press("actSend")
    told = [(one.kind, one.text, one.detail) for one in opened(bench).story.timeline[1:]]
    assert told == [
        (K.CASE_PROMISED, "Menunggu Admin PPE", ""),
        (K.CASE_NUMBER_TOLD, "", ""),
        (K.CASE_NOTED, "Verifikator: akun aktif", "unit"),
        (K.CASE_CONTACTED, "", "contact"),
    ]


def test_a_duplicate_is_found_by_its_number_and_merged(bench: Bench) -> None:
    first, second = recorded(bench, "LS-1"), recorded(bench, "LS-2")
    third = recorded(bench, "LS-3", name="Siti Aminah")
    enter(bench)
    open_case(bench, second)
    bench.key("Alt+L")
    bench.write("actFind", "siti")
    bench.settle()
    bench.press("actSend")
    assert [one.case_id for one in opened(bench).story.links] == [third]
    bench.key("Alt+Y")
    bench.press("actSend")
    assert panel(bench).field == "other"
    bench.write("actFind", "1")
    bench.settle()
    bench.write("actText", "Orang dan masalah yang sama")
    bench.press("actSend")
    assert opened(bench).story.view.state is CaseState.MERGED
    assert opened(bench).story.merged_into is not None
    assert opened(bench).story.merged_into.case_id == first
    form = bench.find("caseForm")
    assert "FK-2026-000001" in form.toPlainText()  # type: ignore[attr-defined]


def test_a_case_is_cancelled_with_its_reason_and_keeps_its_number(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1")
    enter(bench)
    open_case(bench, case_id)
    bench.key("F4")
    bench.press("act:cancel")
    pick(bench, "actKind", "test")
    bench.write("actText", "Uji coba")
    bench.press("actSend")
    assert opened(bench).story.view.state is CaseState.CANCELLED
    assert cases(bench).state.rows == ()


def test_the_header_says_how_long_and_why(bench: Bench) -> None:
    case_id = recorded(bench, "LS-1", ago=5)
    enter(bench)
    open_case(bench, case_id)

    def text(name: str) -> str:
        found = bench.find(name)
        assert isinstance(found, QLabel)
        return found.text()

    assert text("dueTime") == "dalam 25 menit"
    assert "30 menit jam kerja" in bench.find("dueCard").toolTip()
    bench.clock.advance(timedelta(minutes=21).total_seconds())
    bench.shell.tick()
    assert bench.find("dueCard").property("kind") == "amber"
    bench.clock.advance(timedelta(minutes=6).total_seconds())
    bench.shell.tick()
    assert text("dueTime") == "lewat 2 menit"
    assert bench.find("dueCard").property("kind") == "red"
