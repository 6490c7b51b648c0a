"""The reporter is told the answer by the office's own mail: one press, one letter, one telling (S2-15, S1-14)."""

from uuid import UUID

from cases_bench import later, opened, pick
from escalation_mail import arrived, letters
from loket_shared.db.schema import case_identity
from loket_shared.domain.mail.outbox import OutboxState
from loket_shared.domain.states import CaseState
from operator_bench import Bench
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit
from sqlalchemy import update

VISITOR = "rina@contoh.net"


def words(bench: Bench, name: str) -> str:
    found = bench.find(name)
    return found.toPlainText() if isinstance(found, QPlainTextEdit | QTextEdit) else str(found.property("text"))


def solved(bench: Bench, address: str = VISITOR) -> UUID:
    """Let LKPP solve it; the visitor, who told this address, does not know yet."""
    case_id = arrived(bench)
    bench.db.write(lambda tx: tx.execute(update(case_identity).values(email=address)))
    later(bench, hours=1)
    bench.key("Alt+S")
    bench.write("moveText", "Sudah diperbaiki di server.")
    bench.write("moveAnswer", "Silakan unggah lagi.")
    bench.key("Ctrl+Return")
    assert opened(bench).story.view.state is CaseState.SOLUTION_KNOWN
    bench.key("Alt+S")
    return case_id


def test_the_letter_holds_the_answer_and_leaves_with_the_telling(bench: Bench) -> None:
    case_id = solved(bench)
    pick(bench, "actMeans", "mail")
    assert words(bench, "actTo") == VISITOR
    assert "Silakan unggah lagi." in words(bench, "actBody")
    bench.key("Ctrl+Return")
    letter = letters(bench, case_id)[-1]
    assert (letter.kind, letter.state, letter.recipients[0].address) == ("visitor", OutboxState.QUEUED, VISITOR)
    assert letter.body in words(bench, "caseTimeline")
    assert "surat menunggu dikirim" in words(bench, "caseTimeline")
    assert opened(bench).story.view.state in {CaseState.ANSWERED, CaseState.AWAITING_CONFIRMATION}
    assert bench.events("case.told") == 1


def test_an_address_that_is_none_is_told_at_its_field_and_nothing_happens(bench: Bench) -> None:
    case_id = solved(bench, address="rina di contoh")
    pick(bench, "actMeans", "mail")
    bench.key("Ctrl+Return")
    assert "bukan alamat e-mail" in words(bench, "actToError")
    assert len(letters(bench, case_id)) == 1
    assert bench.events("case.told") == 0
    bench.write("actTo", VISITOR)
    bench.key("Ctrl+Return")
    assert bench.events("case.told") == 1


def test_told_by_oneself_stays_the_other_way(bench: Bench) -> None:
    case_id = solved(bench)
    pick(bench, "actMeans", "telephone")
    bench.key("Ctrl+Return")
    assert bench.events("case.told") == 1
    assert len(letters(bench, case_id)) == 1
