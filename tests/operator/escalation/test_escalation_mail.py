"""The draft sent by the office's own mail: looked at, taken back in time, and what becomes of it, by keyboard alone (S2-01)."""

from cases_bench import later, pick
from escalation_bench import begun, latest, model
from escalation_mail import (
    LATER,
    LKPP,
    REFUSED,
    UNKNOWN,
    answered,
    arrived,
    comes,
    letters,
    mailed,
    taken,
    with_account,
)
from loket_operator.cases.workspace import CasesWorkspace
from loket_shared.db.schema import attachment, letter, letter_try
from loket_shared.domain.escalation import EscalationState
from loket_shared.domain.mail.outbox import OutboxState
from loket_shared.services.attachment_kind import Examined, examine
from loket_shared.services.attachments import attach
from loket_shared.services.outbox import Refusal, Word
from operator_bench import Bench
from PySide6.QtWidgets import QAbstractButton, QTextEdit
from sqlalchemy import select, update

S, L = EscalationState, OutboxState


def words(bench: Bench, name: str) -> str:
    found = bench.find(name)
    return found.toPlainText() if isinstance(found, QTextEdit) else str(found.property("text"))


def tick(bench: Bench) -> None:
    workspace = bench.shell.workspaces["cases"]
    assert isinstance(workspace, CasesWorkspace)
    workspace.tick()


def test_the_letter_is_shown_whole_before_it_is_sent_and_is_what_was_shown(bench: Bench) -> None:
    with_account(bench)
    case_id = begun(bench)
    assert not bench.find("draftNumber").isVisible()
    assert words(bench, "draftTo") == f"Helpdesk LKPP <{LKPP}>"
    bench.write("draftCc", "kepala@contoh.id")
    bench.write("draftTried", "Sudah dimulai ulang")
    bench.key("Ctrl+Return")
    assert latest(bench, case_id).state is S.DRAFT
    shown = words(bench, "letterPage")
    reference = latest(bench, case_id).reference
    assert f"[{reference}] Unggah berhenti di 80%." in shown
    assert "kepala@contoh.id" in shown
    assert "paling besar 25,0 MB" in shown
    assert bench.find("letterPage").hasFocus()
    bench.key("Ctrl+Return")
    view, kept = latest(bench, case_id), letters(bench, case_id)[0]
    assert (view.state, view.wording.tried) == (S.QUEUED, "Sudah dimulai ulang")
    assert kept.body in shown
    assert [(one.address, one.copy) for one in kept.recipients] == [(LKPP, False), ("kepala@contoh.id", True)]


def test_esc_leads_from_the_letter_back_to_its_draft(bench: Bench) -> None:
    with_account(bench)
    case_id = begun(bench)
    bench.key("Ctrl+Return")
    assert bench.find("letterPage").isVisible()
    bench.key("Esc")
    assert bench.find("draftText").isVisible()
    assert latest(bench, case_id).state is S.DRAFT
    assert letters(bench, case_id) == ()


def test_entered_by_oneself_stays_the_other_way(bench: Bench) -> None:
    with_account(bench)
    case_id = begun(bench)
    pick(bench, "draftWays", "tts")
    assert not bench.find("draftTo").isVisible()
    bench.write("draftNumber", "TTS-5")
    bench.key("Ctrl+Return")
    view = latest(bench, case_id)
    assert (view.state, view.external_number, str(view.channel)) == (S.SENT, "TTS-5", "tts")
    assert letters(bench, case_id) == ()


def test_what_is_no_address_is_told_beside_its_field(bench: Bench) -> None:
    with_account(bench)
    case_id = begun(bench)
    for field, value, said in (
        ("draftTo", " ", "Isi alamat"),
        ("draftTo", f"{LKPP}; bukan alamat", "bukan alamat"),
        ("draftCc", "x@", "x@"),
    ):
        bench.write("draftTo", LKPP)
        bench.write(field, value)
        bench.key("Ctrl+Return")
        assert said in words(bench, f"{field}Error"), value
        assert bench.find(f"{field}Error").isVisible()
    assert letters(bench, case_id) == ()


def test_a_draft_too_large_is_refused_beside_its_files(bench: Bench) -> None:
    with_account(bench)
    case_id = begun(bench)
    act = bench.kiosk.act(bench.clock, staff_id=bench.staff_id("dimas"))
    file = examine("video.txt", b"isi", 10)
    assert isinstance(file, Examined)
    bench.db.write(lambda tx: attach(tx, act, case_id, file))
    bench.db.write(lambda tx: tx.execute(update(attachment).values(size=40_000_000)))
    bench.news()
    box = bench.find("draftFile:0")
    assert isinstance(box, QAbstractButton)
    box.setChecked(True)
    assert "54," in words(bench, "draftSize")
    bench.key("Ctrl+Return")
    assert bench.find("draftFilesError").isVisible()
    assert "25,0 MB" in words(bench, "draftFilesError")
    assert letters(bench, case_id) == ()
    box.setChecked(False)
    bench.key("Ctrl+Return")
    bench.key("Ctrl+Return")
    assert latest(bench, case_id).state is S.QUEUED


def test_taken_back_while_the_seconds_run_the_draft_is_open_again(bench: Bench) -> None:
    case_id = mailed(bench)
    assert "15 detik" in words(bench, "letterStands")
    later(bench, seconds=6)
    tick(bench)
    assert "9 detik" in words(bench, "letterStands")
    bench.key("Alt+U")
    assert latest(bench, case_id).state is S.DRAFT
    assert letters(bench, case_id)[0].state is L.CANCELLED
    assert bench.find("draftText").isVisible()
    assert "ditarik kembali" in bench.shell.frame.said.text()


def test_when_it_has_just_left_that_is_told_in_words(bench: Bench) -> None:
    case_id = mailed(bench)
    later(bench, seconds=16)
    taken(bench)
    bench.key("Alt+U")
    assert latest(bench, case_id).state is S.QUEUED
    assert "sudah diserahkan" in bench.shell.frame.said.text()
    assert "Sedang dikirim" in words(bench, "letterStands")
    assert not bench.find("letterUndo").isVisible()
    bench.key("Alt+U")
    assert latest(bench, case_id).state is S.QUEUED


def test_accepted_it_stands_in_the_conversation_and_the_bar_is_gone(bench: Bench) -> None:
    case_id = arrived(bench)
    assert latest(bench, case_id).state is S.SENT
    assert not bench.find("letterBar").isVisible()
    assert "Diterima server pk 09.30" in words(bench, "escalationThread")


def test_deferred_it_says_when_and_why_and_may_be_tried_at_once(bench: Bench) -> None:
    case_id = mailed(bench)
    later(bench, seconds=20)
    answered(bench, LATER)
    said = words(bench, "letterStands")
    assert "Ditunda: coba lagi pk 09.31 karena server meminta menunggu" in said
    assert "451" in words(bench, "letterCode")
    bench.key("Alt+L")
    assert letters(bench, case_id)[0].state is L.QUEUED
    answered(bench)
    assert latest(bench, case_id).state is S.SENT


def test_refused_it_asks_and_the_mended_draft_replaces_it(bench: Bench) -> None:
    case_id = mailed(bench)
    later(bench, seconds=20)
    answered(bench, REFUSED)
    assert latest(bench, case_id).state is S.FAILED
    assert "Ditolak: alamat penerima tidak dikenal" in words(bench, "letterStands")
    assert "550" in words(bench, "letterCode")
    assert words(bench, "draftTo") == f"Helpdesk LKPP <{LKPP}>"
    bench.write("draftTo", "baru@lkpp.go.id")
    bench.key("Ctrl+Return")
    bench.key("Ctrl+Return")
    assert [one.state for one in letters(bench, case_id)] == [L.CANCELLED, L.QUEUED]
    assert letters(bench, case_id)[1].recipients[0].address == "baru@lkpp.go.id"


def test_refused_it_may_be_given_up_or_told_as_sent_otherwise(bench: Bench) -> None:
    case_id = mailed(bench)
    later(bench, seconds=20)
    answered(bench, REFUSED)
    bench.key("Alt+N")
    assert letters(bench, case_id)[0].state is L.CANCELLED
    assert latest(bench, case_id).state is S.FAILED
    assert not bench.find("letterBar").isVisible()
    bench.key("Ctrl+Return")
    bench.key("Ctrl+Return")
    later(bench, seconds=20)
    answered(bench, REFUSED)
    bench.key("Alt+C")
    assert latest(bench, case_id).state is S.SENT
    assert letters(bench, case_id)[1].state is L.BY_HAND


def test_of_one_whose_fate_is_unknown_the_risk_is_told_and_a_person_decides(bench: Bench) -> None:
    case_id = mailed(bench)
    later(bench, seconds=20)
    answered(bench, UNKNOWN)
    assert "Hasil tidak diketahui" in words(bench, "letterStands")
    assert "dua surat yang sama" in words(bench, "meaning:again")
    assert not bench.find("decide:cancel").isVisible()
    bench.key("Alt+N")
    assert letters(bench, case_id)[0].state is L.UNKNOWN
    bench.key("Alt+Y")
    assert latest(bench, case_id).state is S.SENT
    assert letters(bench, case_id)[0].state is L.ACCEPTED
    assert bench.events("letter.decided") == 1


def test_where_recipients_differ_each_is_told(bench: Bench) -> None:
    with_account(bench)
    begun(bench)
    bench.write("draftCc", "kepala@contoh.id")
    bench.key("Ctrl+Return")
    bench.key("Ctrl+Return")
    later(bench, seconds=20)
    partly = Word(
        L.ACCEPTED, 11, 250, "ok", accepted=(LKPP,), refused=(Refusal("kepala@contoh.id", 452, "mailbox full"),)
    )
    answered(bench, partly)
    said = words(bench, "escalationThread")
    assert f"{LKPP}: diterima server" in said
    assert "kepala@contoh.id: belum diterima" in said


def test_a_letter_that_came_back_asks_a_person(bench: Bench) -> None:
    case_id = arrived(bench)
    later(bench, hours=1)
    our_id = letters(bench, case_id)[0].message_id
    report = (
        "--b\r\nContent-Type: text/plain\r\n\r\nTidak terkirim.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
        f"Reporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; {LKPP}\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        "Diagnostic-Code: smtp; 550 5.1.1 unknown user\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
        f"Message-ID: {our_id}\r\nSubject: x\r\n\r\nx\r\n--b--\r\n"
    )
    kind = 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"'
    comes(bench, case_id, "", kind, sender="mailer-daemon@mail.contoh.id", body=report)
    assert latest(bench, case_id).state is S.FAILED
    assert "Dipantulkan pk 10.30" in words(bench, "letterStands")
    assert "draf" in words(bench, "letterAdvice")
    assert "unknown user" in words(bench, "letterCode")
    assert bench.find("draftText").isVisible()
    bench.key("Ctrl+Return")
    bench.key("Ctrl+Return")
    assert latest(bench, case_id).state is S.QUEUED


def test_a_server_that_told_its_limit_is_believed(bench: Bench) -> None:
    case_id = mailed(bench)
    later(bench, seconds=20)
    answered(bench, Word(L.FAILED, 6, None, "5000 > 2000", reason="too_big"))
    assert "terlalu besar" in words(bench, "letterStands")
    assert bench.db.read(lambda tx: tx.execute(select(letter_try.c.reason)).scalar_one()) == "too_big"
    bench.key("Ctrl+Return")
    assert bench.find("draftFilesError").isVisible()
    assert len(letters(bench, case_id)) == 1


def test_an_account_that_was_switched_off_meanwhile_sends_nothing(bench: Bench) -> None:
    with_account(bench)
    case_id = begun(bench)
    bench.key("Ctrl+Return")
    table = letter.metadata.tables["mail_account"]
    bench.db.write(lambda tx: tx.execute(update(table).values(active=False)))
    bench.key("Ctrl+Return")
    assert latest(bench, case_id).state is S.DRAFT
    assert letters(bench, case_id) == ()
    assert bench.find("draftChannel").isVisible()
    assert model(bench).state.form is not None
