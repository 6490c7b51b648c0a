"""An office with a mail account, its server played by hand, and mails that come in, for tests of the escalations' pages."""

from uuid import UUID

from cases_bench import later
from escalation_bench import begun, latest
from loket_shared.devices.mail.parsing import parse
from loket_shared.domain.mail.outbox import OutboxState
from loket_shared.services import inbox, inbox_store, outbox
from loket_shared.services.inbox_store import Came
from loket_shared.services.letter_reading import LetterView, letters_of
from loket_shared.services.mail_accounts import MailAccount, save_account
from loket_shared.services.outbox import Leased, Refusal, Word
from loket_shared.services.results import Saved
from operator_bench import Bench

LKPP = "helpdesk@lkpp.go.id"
ACCOUNT = MailAccount(
    "mail.contoh.id", 587, "starttls", "lpse", "lpse@contoh.id", "LPSE Sukamaju", LKPP, "Helpdesk LKPP"
)
REFUSED = Word(OutboxState.FAILED, 8, 550, "5.1.1 no such user", refused=(Refusal(LKPP, 550, "5.1.1 no such user"),))
LATER = Word(OutboxState.DEFERRED, 8, 451, "4.3.0 try again later")
UNKNOWN = Word(OutboxState.UNKNOWN, 11, reason="dropped")


def with_account(bench: Bench) -> None:
    """Give the office a mail account."""
    act = bench.kiosk.act(bench.clock, staff_id=bench.staff_id("wulan"))
    assert isinstance(bench.db.write(lambda tx: save_account(tx, act, ACCOUNT)), Saved)


def mailed(bench: Bench) -> UUID:
    """Let a case be escalated and sent by mail, by keyboard alone; returns the case."""
    with_account(bench)
    case_id = begun(bench)
    bench.key("Ctrl+Return")
    bench.key("Ctrl+Return")
    return case_id


def arrived(bench: Bench) -> UUID:
    """Let LKPP's server take the letter too; returns the case."""
    case_id = mailed(bench)
    later(bench, seconds=20)
    answered(bench)
    return case_id


def taken(bench: Bench) -> Leased:
    """Let another console begin to hand over the letter that is due."""
    act = bench.kiosk.act(bench.clock)
    leased = bench.db.write(lambda tx: outbox.take(tx, act, 600))
    assert leased is not None
    return leased


def answered(bench: Bench, word: Word | None = None) -> None:
    """Let the server say what became of the letter that is due; without a word it takes it for everybody."""
    leased = taken(bench)
    at, fence = leased.letter.id, leased.fence
    told = word or Word(OutboxState.ACCEPTED, 11, 250, "ok", queue_id="1", accepted=leased.letter.waiting)
    bench.db.write(lambda tx: outbox.mark(tx, bench.kiosk.act(bench.clock), at, fence, 600))
    assert bench.db.write(lambda tx: outbox.keep_word(tx, bench.kiosk.act(bench.clock), at, fence, told))
    bench.news()


def letters(bench: Bench, case_id: UUID) -> tuple[LetterView, ...]:
    """Return a case's letters as the database holds them."""
    return bench.db.read(lambda tx: letters_of(tx, case_id))


def comes(
    bench: Bench, case_id: UUID, text: str = "Mohon tangkapan layar.", *lines: str, sender: str = LKPP, uid: int = 1, body: str = ""
) -> None:  # fmt: skip
    """Let a mail about the case's newest escalation come in."""
    token = latest(bench, case_id).reference
    head = (
        f"From: Bapak Andi <{sender}>", "To: lpse@contoh.id", f"Subject: Re: [{token}] Unggah", f"Message-ID: <{uid}@lkpp.go.id>",
        "Date: Mon, 23 Nov 2026 10:30:00 +0700", "MIME-Version: 1.0", *lines,
    )  # fmt: skip
    plain = (
        () if any(line.startswith("Content-Type") for line in lines) else ("Content-Type: text/plain; charset=utf-8",)
    )
    raw = "\r\n".join((*head, *plain, "", body or text, "")).encode()
    act = bench.kiosk.act(bench.clock)
    kept = bench.db.write(lambda tx: inbox_store.store(tx, act, Came("INBOX", 7, uid, raw, bench.clock.now())))
    mail = parse(raw, bench.clock.now())
    filed = bench.db.write(lambda tx: inbox.file(tx, act, kept.arrival_id, mail))
    assert filed.escalation_id == latest(bench, case_id).id, filed
    bench.news()
