"""Mails that belong nowhere yet, by the console's own widgets and by keyboard alone."""

from uuid import UUID

import pytest
from cases_bench import cases, change_to, enter, open_case
from database_lock import locked
from escalation_bench import latest
from escalation_bench import model as escalations
from inbox_bench import LKPP, comes, files, letter, mail, mailing, model, to_inbox, with_lkpp, workspace
from loket_operator.cases.state import Page
from loket_operator.inbox import keys
from loket_operator.inbox.mail_text import LINES, LONGEST, bounded
from loket_operator.inbox.state import PART
from loket_shared.db.schema import arrival
from loket_shared.services import inbox_deciding
from loket_shared.services.inbox_list import PAGE, MailBox
from loket_shared.services.inbox_store import ArrivalState
from loket_shared.services.results import Saved
from operator_bench import Bench
from PySide6.QtWidgets import QApplication, QTextEdit
from settings_bench import said


def text(bench: Bench) -> str:
    found = bench.find("mailText")
    assert isinstance(found, QTextEdit)
    return found.toPlainText()


def by_dimas(bench: Bench, arrival_id: UUID, escalation_id: UUID) -> None:
    """Let Dimas link a mail at another machine."""
    act = bench.kiosk.act(bench.clock, staff_id=bench.staff_id("dimas"))
    version = mail(bench, arrival_id).line.version
    done = bench.db.write(lambda tx: inbox_deciding.link(tx, act, arrival_id, version, escalation_id))
    assert isinstance(done, Saved)


def test_without_mail_the_office_sees_nothing_of_it(bench: Bench) -> None:
    enter(bench)
    assert not bench.find("mailsButton").isVisible()
    mailing(bench)
    bench.news()
    assert bench.find("mailsButton").isVisible()
    bench.key("Alt+-")
    assert said(bench, "inboxEmpty") == "Tidak ada e-mail yang menunggu. Semua sudah tertaut atau disisihkan."
    assert QApplication.focusWidget() is bench.find("inboxBack")
    bench.key("Esc")
    assert cases(bench).state.page is Page.CASE


def test_a_mail_is_read_and_linked_to_what_it_suggests_by_three_keys(bench: Bench) -> None:
    mailing(bench)
    case_id = with_lkpp(bench)
    at = comes(bench, letter("Tindak lanjut TTS-2026-0099", "Mohon tangkapan layar."))
    comes(bench, letter("Yang kedua"))
    to_inbox(bench)
    assert bench.find("mailsButton").property("text") == "E-mail (2)  Alt+-"
    assert "2 e-mail menunggu" in said(bench, "inboxSums")
    before = bench.events("mail.opened")
    bench.key("Return")
    assert bench.events("mail.opened") == before + 1
    assert text(bench) == "Mohon tangkapan layar."
    assert said(bench, "mailFrom") == "orang@contoh.org"
    assert "belum dikenal" in said(bench, "mailWhy")
    assert bench.find("mailChoice:1").isVisible()
    bench.key("Alt+1")
    linked = mail(bench, at).line.linked
    assert linked is not None
    assert linked.case_id == case_id
    assert latest(bench, case_id).unseen_since is not None
    assert model(bench).state.open is None
    assert QApplication.focusWidget() is bench.find("inboxList")
    bench.key("Return")
    assert said(bench, "mailSubject") == "Yang kedua", "the next one waits below the keys"


def test_another_escalation_is_searched_for_and_only_what_is_offered_can_be_chosen(bench: Bench) -> None:
    mailing(bench)
    first, second = with_lkpp(bench, "TTS-1111"), with_lkpp(bench, "TTS-2222")
    at = comes(bench, letter("Tanpa petunjuk"))
    to_inbox(bench)
    bench.key("Return")
    assert "Tidak ada usulan" in said(bench, "mailChoicesNone")
    bench.key("Alt+1")
    assert mail(bench, at).line.state is ArrivalState.UNLINKED
    bench.key("Alt+C")
    assert QApplication.focusWidget() is bench.find("mailSearch")
    bench.write("mailSearch", "tts 2222")
    model(bench).search()
    bench.settle()
    assert bench.find("mailChoice:1").isVisible()
    assert not bench.find("mailChoice:2").isVisible()
    bench.key("Alt+1")
    linked = mail(bench, at).line.linked
    assert linked is not None
    assert (linked.case_id, first == second) == (second, False)


def test_setting_aside_is_taken_back_by_one_key_or_later_from_its_list(bench: Bench) -> None:
    mailing(bench)
    at = comes(bench, letter("Promo"))
    to_inbox(bench)
    bench.key("Return")
    bench.key("Alt+X")
    assert mail(bench, at).line.state is ArrivalState.SET_ASIDE
    assert said(bench, "inboxAside") == "Disisihkan: “Promo”"
    bench.key("Alt+Z")
    assert mail(bench, at).line.state is ArrivalState.UNLINKED
    assert not bench.find("inboxUndo").isVisible()
    bench.key("Return")
    bench.key("Alt+X")
    change_to(bench, "dimas")
    bench.key("Alt+-")
    bench.key("Alt+W")
    assert model(bench).state.box is MailBox.ASIDE
    bench.key("Return")
    assert "Disisihkan oleh Sari Wulandari" in said(bench, "mailWhy")
    bench.key("Alt+Z")
    assert mail(bench, at).line.state is ArrivalState.UNLINKED


def test_who_comes_second_reads_who_linked_it_where_and_changes_nothing(bench: Bench) -> None:
    mailing(bench)
    case_id, other = with_lkpp(bench, "TTS-1111"), with_lkpp(bench, "TTS-2222")
    at = comes(bench, letter("Mengenai tiket TTS-1111 dan tiket TTS-2222"))
    to_inbox(bench)
    bench.key("Return")
    by_dimas(bench, at, latest(bench, case_id).id)
    bench.key("Alt+2")
    linked = mail(bench, at).line.linked
    assert linked is not None
    assert linked.case_id == case_id, "Dimas was first"
    assert "petugas lain lebih dahulu" in said(bench, "mailRefusal")
    assert "Sudah ditautkan oleh Dimas Aryo Nugroho ke" in said(bench, "mailWhy")
    assert not bench.find("mailChoice:1").isVisible()
    bench.key("Alt+2")
    assert mail(bench, at).line.linked == linked, "a key that was under way chooses nothing any more"
    bench.key("Alt+G")
    bench.write("mailSearch", "2222")
    model(bench).search()
    bench.settle()
    bench.key("Alt+1")
    moved = mail(bench, at).line.linked
    assert moved is not None
    assert moved.case_id == other
    assert latest(bench, case_id).unseen_since is None
    assert latest(bench, other).unseen_since is not None


def test_a_linked_mail_leads_to_its_conversation(bench: Bench) -> None:
    mailing(bench)
    case_id = with_lkpp(bench)
    at = comes(bench, letter("Apa saja"))
    by_dimas(bench, at, latest(bench, case_id).id)
    to_inbox(bench)
    bench.key("Alt+E")
    bench.key("Return")
    bench.key("Alt+O")
    assert cases(bench).state.page is Page.ESCALATION
    current = escalations(bench).state.current
    assert current is not None
    assert current.case_id == case_id


def test_quarantine_is_marked_with_why_and_what_was_wrong(bench: Bench) -> None:
    mailing(bench)
    comes(bench, b"bukan e-mail sama sekali")
    to_inbox(bench)
    assert "1 di karantina" in said(bench, "inboxSums")
    bench.key("Return")
    why = said(bench, "mailWhy")
    assert "Karantina" in why
    assert "Tidak berbentuk e-mail" in why
    assert said(bench, "mailSubject") == "(tanpa subjek)"
    assert said(bench, "mailFrom") == "pengirim tidak disebut"


def test_a_mail_of_which_the_header_alone_was_fetched_says_where_the_rest_is(bench: Bench) -> None:
    mailing(bench)
    comes(bench, letter("Besar"), size=84_000_000)
    to_inbox(bench)
    bench.key("Return")
    assert "Hanya kepalanya diambil" in said(bench, "mailWhy")
    assert "84,0 MB" in said(bench, "mailAbout")


def test_what_a_mail_repeats_is_folded_until_it_is_wanted(bench: Bench) -> None:
    mailing(bench)
    comes(bench, letter("Jawab", "Jawaban kami.\n\nOn Mon, 23 Nov 2026, LPSE wrote:\n> Mohon bantuan."))
    to_inbox(bench)
    bench.key("Return")
    assert "Mohon bantuan." not in text(bench)
    bench.key("Alt+K")
    assert "Mohon bantuan." in text(bench)
    bench.key("Alt+K")
    assert "Mohon bantuan." not in text(bench)


def test_a_very_long_line_comes_in_parts(bench: Bench) -> None:
    mailing(bench)
    comes(bench, letter("Panjang", "A" * (PART + 100)))
    to_inbox(bench)
    bench.key("Return")
    assert text(bench).count("A") == PART
    assert "100 huruf lagi" in str(bench.find("mailMore").property("text"))
    bench.key("Alt+M")
    assert text(bench).count("A") == PART + 100
    assert not bench.find("mailMore").isVisible()


@pytest.mark.parametrize("written", ["", "\n" * 5000, "a" * 200_000, "baris\n" * 3000, "\u2028" * 9])
def test_no_text_is_lost_between_its_parts(written: str) -> None:
    for parts in (1, 2, 3, 400):
        shown, left = bounded(written, parts)
        assert max(map(len, shown.splitlines()), default=0) <= LONGEST
        assert len(shown.splitlines()) <= LINES * parts + len(written) // LONGEST + 1
        assert left >= 0
    assert "".join(bounded(written, 400)[0].split()) == "".join(written.split())
    assert bounded(written, 400)[1] == 0


def test_the_pages_of_a_long_list_are_turned_by_keys(bench: Bench) -> None:
    mailing(bench)
    ids = [comes(bench, letter(f"E-mail {n}")) for n in range(PAGE + 1)]
    to_inbox(bench)
    shown = model(bench).state.shown
    assert shown is not None
    assert [one.id for one in shown.lines] == ids[:PAGE]
    bench.key("Alt+PgDown")
    shown = model(bench).state.shown
    assert shown is not None
    assert [one.id for one in shown.lines] == ids[PAGE:]
    bench.key("Return")
    bench.key("Alt+X")
    assert model(bench).state.page == 0, "a page that became empty leads to the first"


def test_another_officer_sees_no_mail_that_the_first_one_opened(bench: Bench) -> None:
    mailing(bench)
    comes(bench, letter("Rahasia"))
    to_inbox(bench)
    bench.key("Return")
    change_to(bench, "dimas")
    assert model(bench).state.open is None
    assert model(bench).state.aside is None


def test_the_reader_stays_where_he_is_when_news_come(bench: Bench) -> None:
    mailing(bench)
    first = comes(bench, letter("Pertama"))
    comes(bench, letter("Kedua"))
    to_inbox(bench)
    bench.key("Down")
    comes(bench, letter("Ketiga"))
    act = bench.kiosk.act(bench.clock, staff_id=bench.staff_id("dimas"))
    bench.db.write(lambda tx: inbox_deciding.set_aside(tx, act, first, 2))
    bench.news()
    bench.key("Return")
    assert said(bench, "mailSubject") == "Kedua"


def test_every_key_of_the_page_is_on_a_button_that_can_be_seen(bench: Bench) -> None:
    mailing(bench)
    with_lkpp(bench)
    comes(bench, letter("Mengenai tiket TTS-2026-0099", "x\n\n> kutipan", LKPP, {"a.txt": b"isi"}))
    to_inbox(bench)
    shown = [str(one.property("text")) for one in workspace(bench).findChildren(type(bench.find("inboxBack")))]
    for key in (*keys.BOXES, keys.LIST):
        assert any(key.hint in one for one in shown), key
    assert bench.count(arrival) == 1


def test_a_case_opened_from_the_list_leaves_the_inbox(bench: Bench) -> None:
    mailing(bench)
    case_id = with_lkpp(bench)
    to_inbox(bench)
    open_case(bench, case_id)
    assert cases(bench).state.page is Page.CASE


def test_a_decision_waits_for_the_database_and_is_made_once(bench: Bench) -> None:
    mailing(bench)
    case_id = with_lkpp(bench)
    at = comes(bench, letter("Mengenai tiket TTS-2026-0099", enclosed={"a.txt": b"isi"}))
    to_inbox(bench)
    bench.key("Return")
    with locked(bench):
        bench.key("Alt+1")
        assert not bench.find("mailChoice:1").isEnabled(), "a second press would be a second wish"
        bench.key("Alt+X")
    bench.press("databaseRetryButton")
    linked = mail(bench, at).line.linked
    assert linked is not None
    assert linked.case_id == case_id
    assert bench.events("mail.set_aside") == 0


def test_what_was_given_up_while_the_database_was_away_can_be_wished_for_again(bench: Bench) -> None:
    mailing(bench)
    comes(bench, letter("Berkas", enclosed={"a.txt": b"isi"}))
    to_inbox(bench)
    bench.key("Return")
    with locked(bench):
        bench.key("Alt+B")
        assert files(bench).state.busy
        bench.press("databaseGiveUpButton")
        assert not files(bench).state.busy
    bench.press("databaseRetryButton")
    bench.key("Alt+U")
    assert "Tersimpan di" in said(bench, "mailFilesSaid")
