"""Shorthands for tests of the inbox over a real office: mails come in as the fetcher would bring them."""

from email.message import EmailMessage
from itertools import count
from uuid import UUID

from cases_bench import cases, enter, recorded
from loket_operator.cases.state import Page
from loket_operator.cases.workspace import CasesWorkspace
from loket_operator.inbox.model import InboxModel
from loket_operator.mail_files.model import MailFilesModel
from loket_shared.devices.mail.parsing import parse
from loket_shared.services import escalating, inbox, inbox_store
from loket_shared.services.case_reading import read_case
from loket_shared.services.escalating import Known
from loket_shared.services.escalation_moves import EscalationMoved
from loket_shared.services.escalation_reading import Wording
from loket_shared.services.inbox_store import Came
from loket_shared.services.mail_accounts import MailAccount, save_account
from loket_shared.services.mail_reading import WholeMail, read_mail
from loket_shared.services.results import Saved
from operator_bench import Bench
from sqlalchemy import Connection

LKPP = "helpdesk@lkpp.go.id"
ACCOUNT = MailAccount("mail.contoh.id", 587, "starttls", "lpse", "lpse@contoh.id", "LPSE", LKPP, "Helpdesk LKPP")
_UID = count(1)


def workspace(bench: Bench) -> CasesWorkspace:
    """Return the cases' workspace."""
    found = bench.shell.workspaces["cases"]
    assert isinstance(found, CasesWorkspace)
    return found


def model(bench: Bench) -> InboxModel:
    """Return the inbox's model."""
    return workspace(bench).inbox.model


def files(bench: Bench) -> MailFilesModel:
    """Return the model of the opened mail's files."""
    return workspace(bench).inbox.files


def mailing(bench: Bench) -> None:
    """Give the office a mail account."""
    act = bench.kiosk.act(bench.clock, staff_id=bench.staff_id("wulan"))
    assert isinstance(bench.db.write(lambda tx: save_account(tx, act, ACCOUNT)), Saved)


def letter(subject: str = "Apa saja", text: str = "Isi e-mail.", sender: str = "orang@contoh.org", enclosed: dict[str, bytes] | None = None) -> bytes:  # fmt: skip
    """Return a mail's bytes."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = f"Seseorang <{sender}>", "lpse@contoh.id", subject
    made["Message-ID"], made["Date"] = f"<{next(_UID)}@contoh.org>", "Mon, 23 Nov 2026 09:30:00 +0700"
    made.set_content(text)
    for name, content in (enclosed or {}).items():
        made.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return made.as_bytes()


def comes(bench: Bench, raw: bytes, size: int = 0) -> UUID:
    """Let a mail come in, of this size at the server; the screens are not told."""
    act = bench.kiosk.act(bench.clock)
    at = bench.clock.now()
    kept = bench.db.write(lambda tx: inbox_store.store(tx, act, Came("INBOX", 7, next(_UID), raw, at, size)))
    bench.db.write(lambda tx: inbox.file(tx, act, kept.arrival_id, parse(raw, at)))
    bench.clock.advance(1)
    return kept.arrival_id


def with_lkpp(bench: Bench, number: str = "TTS-2026-0099") -> UUID:
    """Let Dimas bring a case to LKPP, where it has this number; returns the case."""
    case_id = recorded(bench, f"LS-{number}")

    def go(tx: Connection) -> object:
        act = bench.kiosk.act(bench.clock, staff_id=bench.staff_id("dimas"))
        known = escalating.know(
            tx, act, case_id, read_case(tx, case_id).version, Wording("Unggah gagal", description="x")
        )
        assert isinstance(known, Known)
        again = bench.kiosk.act(bench.clock, staff_id=bench.staff_id("dimas"))
        return escalating.enter(tx, again, known.escalation_id, 1, external_number=number)

    assert isinstance(bench.db.write(go), EscalationMoved)
    return case_id


def mail(bench: Bench, arrival_id: UUID) -> WholeMail:
    """Return a mail as the database holds it."""
    found = bench.db.read(lambda tx: read_mail(tx, arrival_id))
    assert found is not None
    return found


def to_inbox(bench: Bench, login: str = "sari") -> None:
    """Sign in and go to the inbox by its key."""
    enter(bench, login)
    bench.key("Alt+-")
    assert cases(bench).state.page is Page.MAILS
