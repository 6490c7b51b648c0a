"""Our own reader on the scripted server: hasty, in the open, with a password of odd letters."""

from collections.abc import Iterator
from contextlib import contextmanager

from loket_shared.devices.mail.imap import Mailbox, open_mailbox
from loket_shared.devices.mail.imap_arrivals import Cursor, Fetched
from loket_shared.devices.mail.imap_session import ImapPatience
from loket_shared.devices.mail.model import Account, Secret, Security
from mail_imap_script import Answer, ScriptedImap
from mail_world import mail

HASTY = ImapPatience(lookup=5, connect=5, opening=20, command=1.0)
LARGE = mail("baris yang agak panjang\r\n" * 60_000)
TWO = {3: mail("tiga"), 8: LARGE}
SECRET = "Rahasia-7!\u00e9 kantor"


def account(server: ScriptedImap) -> Account:
    """The way to it, in the open on this machine."""
    return Account("127.0.0.1", server.port, Security.NONE, "a@lpse.example", login="helpdesk")


@contextmanager
def mailbox(
    mails: dict[int, bytes], answers: dict[str, Answer] | None = None, features: str = "IMAP4rev1 IDLE MOVE"
) -> Iterator[Mailbox]:
    """An open mailbox on a server that answers so."""
    with (
        ScriptedImap(mails, answers or {}, features) as server,
        open_mailbox(account(server), Secret(SECRET), patience=HASTY) as opened,
    ):
        yield opened


def raws(opened: Mailbox, cursor: Cursor | None = None) -> list[bytes]:
    """What was fetched whole."""
    return [one.raw for one in opened.fetch_new(cursor) if isinstance(one, Fetched)]
