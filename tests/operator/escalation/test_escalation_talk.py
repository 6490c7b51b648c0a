"""Mails of LKPP and of the visitor in the conversation: taken, understood by one key, answered by letter (S2-05 to S2-15)."""

from cases_bench import cases, later, opened, pick
from escalation_bench import latest, model, sent
from escalation_mail import LKPP, UNKNOWN, answered, arrived, comes, letters, mailed
from loket_operator.cases.state import Page
from loket_shared.db.schema import case_identity
from loket_shared.domain.escalation import EscalationState, EscalationVerb
from loket_shared.domain.mail.outbox import OutboxState
from loket_shared.domain.states import CaseState, Means
from operator_bench import Bench
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit
from sqlalchemy import update

S, V = EscalationState, EscalationVerb
VISITOR = "rina@contoh.net"
QUOTES = "Sudah kami perbaiki, silakan dicoba.\r\n\r\n> Mohon bantuan.\r\n> Terima kasih."


def words(bench: Bench, name: str) -> str:
    found = bench.find(name)
    return found.toPlainText() if isinstance(found, QPlainTextEdit | QTextEdit) else str(found.property("text"))


def reachable(bench: Bench) -> None:
    """Let the visitor have told a mail address."""
    bench.db.write(lambda tx: tx.execute(update(case_identity).values(email=VISITOR)))


def test_a_mail_waits_until_it_is_taken_and_one_key_says_what_it_means_at_its_arrival(bench: Bench) -> None:
    case_id = arrived(bench)
    came = later(bench, hours=1)
    comes(bench, case_id)
    later(bench, hours=2)
    assert latest(bench, case_id).unseen_since == came
    assert "Mohon tangkapan layar." in words(bench, "escalationThread")
    assert "Bapak Andi" in words(bench, "mailAsks")
    bench.key("Alt+O")
    assert latest(bench, case_id).unseen_since is None
    assert bench.find("mailAsks").isVisible(), "taken, but not yet understood"
    bench.key("Alt+D")
    assert words(bench, "moveText") == "Mohon tangkapan layar."
    bench.key("Ctrl+Return")
    view = latest(bench, case_id)
    assert view.state is S.DATA_ASKED
    assert (view.entries[-1].at, view.entries[-1].means) == (came, Means.EMAIL)
    assert LKPP in view.entries[-1].contact
    assert not bench.find("mailAsks").isVisible()
    told = words(bench, "escalationThread")
    assert told.count("Mohon tangkapan layar.") == 1, "the mail and its meaning are one"
    assert "LKPP meminta data · Bapak Andi" in told


def test_lkpps_solution_goes_into_part_c(bench: Bench) -> None:
    case_id = arrived(bench)
    came = later(bench, hours=1)
    comes(bench, case_id, QUOTES)
    bench.key("Alt+S")
    assert words(bench, "moveText") == "Sudah kami perbaiki, silakan dicoba."
    assert words(bench, "moveAnswer") == "Sudah kami perbaiki, silakan dicoba."
    bench.write("moveAnswer", "Silakan dicoba lagi.")
    bench.key("Ctrl+Return")
    view = latest(bench, case_id)
    assert (view.state, view.status_at) == (S.SOLVED, came)
    assert opened(bench).story.view.answer == "Silakan dicoba lagi."
    assert opened(bench).story.view.state is CaseState.SOLUTION_KNOWN


def test_what_a_mail_quotes_is_folded_until_it_is_asked_for(bench: Bench) -> None:
    case_id = arrived(bench)
    later(bench, hours=1)
    comes(bench, case_id, QUOTES)
    assert "> Mohon bantuan." not in words(bench, "escalationThread")
    assert "baris" in words(bench, "escalationThread")
    bench.key("Alt+F")
    assert "Mohon bantuan." in words(bench, "escalationThread").split("Sudah kami perbaiki")[1]
    bench.key("Alt+F")
    assert "> Mohon bantuan." not in words(bench, "escalationThread")


def test_of_several_mails_another_one_may_be_understood_first(bench: Bench) -> None:
    case_id = arrived(bench)
    later(bench, hours=1)
    comes(bench, case_id, "Sedang diperiksa.", uid=1)
    second = later(bench, hours=1)
    comes(bench, case_id, "Kewenangan LPSE.", uid=2)
    bench.key("Alt+Up")
    bench.key("Alt+Down")
    bench.key("Alt+K")
    assert words(bench, "moveText") == "Kewenangan LPSE."
    bench.key("Ctrl+Return")
    assert latest(bench, case_id).entries[-1].at == second
    bench.key("Alt+K")
    assert words(bench, "moveText") == "Sedang diperiksa."


def test_an_answering_machine_is_grey_and_asks_nobody(bench: Bench) -> None:
    case_id = arrived(bench)
    later(bench, minutes=1)
    comes(bench, case_id, "Tiket Anda LS-2026-118822.", "Auto-Submitted: auto-replied")
    assert latest(bench, case_id).state is S.RECEIVED
    assert latest(bench, case_id).unseen_since is None
    assert "Balasan otomatis · Bapak Andi" in words(bench, "escalationThread")
    assert not bench.find("mailAsks").isVisible()


def test_files_that_came_are_listed_and_come_to_the_case_by_one_key(bench: Bench) -> None:
    case_id = arrived(bench)
    later(bench, hours=1)
    assert not bench.find("mailFiles").isVisible()
    body = (
        "--b\r\nContent-Type: text/plain\r\n\r\nTerlampir panduannya.\r\n--b\r\nContent-Type: text/plain\r\n"
        'Content-Disposition: attachment; filename="panduan.txt"\r\n\r\nKeluar, lalu masuk lagi.\r\n--b--\r\n'
    )
    comes(bench, case_id, "", 'Content-Type: multipart/mixed; boundary="b"', body=body)
    assert "Lampiran: panduan.txt" in words(bench, "escalationThread")
    assert bench.find("mailFiles").isVisible()
    bench.key("Alt+J")
    bench.settle()
    assert [one.name for one in model(bench).state.files] == ["panduan.txt"]
    bench.key("Alt+D")
    assert not bench.find("mailFiles").isVisible(), "a form has the room"
    bench.key("Ctrl+Return")
    assert bench.find("mailFiles").isVisible(), "understood, its files are still there"


def test_the_visitor_is_asked_by_mail_and_his_data_reach_lkpp_in_two_keys(bench: Bench) -> None:
    case_id = arrived(bench)
    reachable(bench)
    later(bench, hours=1)
    comes(bench, case_id)
    bench.key("Alt+D")
    bench.key("Ctrl+Return")
    bench.key("Alt+P")
    assert words(bench, "moveTo") == f"Rina Kartika <{VISITOR}>"
    assert "Mohon tangkapan layar." in words(bench, "moveBody")
    bench.key("Ctrl+Return")
    assert latest(bench, case_id).state is S.WITH_VISITOR
    later(bench, seconds=20)
    answered(bench)
    came = later(bench, hours=1)
    comes(bench, case_id, "Kejadian pukul 09.12.", sender=VISITOR, uid=2)
    assert "Alt+R" in words(bench, "mailHow")
    bench.key("Alt+R")
    bench.key("Ctrl+Return")
    assert latest(bench, case_id).state is S.DATA_HERE
    assert latest(bench, case_id).since <= bench.clock.now()
    assert latest(bench, case_id).entries[-1].at == came
    assert "Kejadian pukul 09.12." in words(bench, "moveBody")
    bench.key("Ctrl+Return")
    assert latest(bench, case_id).state is S.DATA_FORWARDED
    kinds = [(one.kind, one.recipients[0].address) for one in letters(bench, case_id)]
    assert kinds == [("escalation", LKPP), ("visitor", VISITOR), ("data", LKPP)]
    told = words(bench, "escalationThread")
    assert "Data diteruskan ke LKPP · Helpdesk LKPP" in told
    assert "berangkat dalam 15 detik" in bench.shell.frame.said.text()


def test_a_visitor_without_an_address_is_asked_by_hand(bench: Bench) -> None:
    case_id = arrived(bench)
    bench.key("Alt+D")
    bench.write("moveText", "Mohon NPWP.")
    bench.key("Ctrl+Return")
    bench.key("Alt+P")
    form = model(bench).state.form
    assert form is not None
    assert "Mohon NPWP." in form.panel.shown
    bench.key("Ctrl+Return")
    view = latest(bench, case_id)
    assert (view.state, view.entries[-1].means) == (S.WITH_VISITOR, Means.WHATSAPP)
    assert len(letters(bench, case_id)) == 1


def test_a_reminder_is_prepared_and_leaves_only_by_a_press(bench: Bench) -> None:
    case_id = arrived(bench)
    bench.key("Alt+I")
    assert "Mohon informasi perkembangannya" in words(bench, "moveBody")
    assert len(letters(bench, case_id)) == 1
    bench.key("Esc")
    later(bench, days=3)
    bench.news()
    assert len(letters(bench, case_id)) == 1
    bench.key("Alt+I")
    bench.key("Ctrl+Return")
    reminder = letters(bench, case_id)[-1]
    assert (reminder.kind, reminder.state) == ("reminder", OutboxState.QUEUED)
    bench.key("Alt+U")
    assert letters(bench, case_id)[-1].state is OutboxState.CANCELLED


def test_a_question_has_a_key_and_words_of_its_own(bench: Bench) -> None:
    case_id = arrived(bench)
    bench.key("Alt+Q")
    assert "Mohon informasi perkembangannya" not in words(bench, "moveBody")
    bench.write("moveBody", "Yth. Helpdesk LKPP, apakah jadwal pemeliharaan berubah?")
    pick(bench, "movePurpose", "reminder")
    assert "jadwal pemeliharaan" in words(bench, "moveBody"), "what was written is never replaced"
    pick(bench, "movePurpose", "question")
    bench.key("Ctrl+Return")
    assert letters(bench, case_id)[-1].kind == "question"
    assert "Pertanyaan ke LKPP" in words(bench, "escalationThread")


def test_done_by_oneself_stays_the_other_way_of_each_letter(bench: Bench) -> None:
    case_id = arrived(bench)
    bench.key("Alt+I")
    pick(bench, "moveMeans", "telephone")
    assert bench.find("moveMeans").hasFocus()
    bench.key("Ctrl+Return")
    view = latest(bench, case_id)
    assert (view.entries[-1].verb, view.entries[-1].means) == (V.REMIND, Means.TELEPHONE)
    assert len(letters(bench, case_id)) == 1


def test_a_letter_to_nobody_or_without_words_is_refused_at_its_field(bench: Bench) -> None:
    case_id = arrived(bench)
    bench.key("Alt+I")
    for field, said in (("moveTo", "Isi alamat"), ("moveSubject", "Isi subjek"), ("moveBody", "Tulis dahulu")):
        before = words(bench, field)
        bench.write(field, " ")
        bench.key("Ctrl+Return")
        assert said in words(bench, f"{field}Error")
        bench.write(field, before)
    assert len(letters(bench, case_id)) == 1


def test_without_an_account_the_texts_are_copied_as_before(bench: Bench) -> None:
    sent(bench)
    bench.key("Alt+Q")
    form = model(bench).state.form
    assert form is not None
    assert form.verb is V.REMIND
    bench.key("Alt+W")
    assert QGuiApplication.clipboard().text().startswith("Subjek: [LK-")


def test_another_officers_sending_is_not_repeated(bench: Bench) -> None:
    case_id = mailed(bench)
    bench.key("Esc")
    assert cases(bench).state.page is Page.CASE
    bench.key("Alt+7")
    bench.key("Ctrl+Return")
    assert len(letters(bench, case_id)) == 1
    kept = letters(bench, case_id)[0]
    assert kept.state is OutboxState.QUEUED


def test_the_story_of_the_case_tells_what_went_and_what_came(bench: Bench) -> None:
    case_id = mailed(bench)
    bench.key("Esc")
    assert "lewat E-mail" in words(bench, "caseTimeline")
    assert "surat menunggu dikirim" in words(bench, "caseTimeline")
    later(bench, seconds=20)
    answered(bench, UNKNOWN)
    bench.key("Alt+7")
    bench.key("Alt+Y")
    later(bench, hours=1)
    comes(bench, case_id, "Tiket Anda LS-1.", "Auto-Submitted: auto-replied", uid=1)
    comes(bench, case_id, uid=2)
    bench.key("Alt+I")
    bench.key("Ctrl+Return")
    bench.key("Esc")
    told = words(bench, "caseTimeline")
    for said in (
        "Petugas: surat sudah sampai · surat diterima server", f"Surat eskalasi {latest(bench, case_id).reference} diterima server",
        "Balasan otomatis dari Bapak Andi", "E-mail dari Bapak Andi", "Mohon tangkapan layar.",
        "Status ditanyakan kepada LKPP · e-mail · surat menunggu dikirim",
    ):  # fmt: skip
        assert said in told, said
