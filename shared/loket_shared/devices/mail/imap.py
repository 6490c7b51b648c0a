"""Reads a mailbox by its UIDs: what is new, whole and in pieces, without leaving a mark; and moves what was stored.

Read and unread belong to the people who use the mailbox too, so nothing here goes by them or changes them: the folder is
opened read-only, mails are peeked at. The caller keeps uidvalidity and uid of the last mail that it has stored.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime
from types import TracebackType

from loket_shared.devices.mail.hangup import Hangup
from loket_shared.devices.mail.imap_answers import date_of, facts_in, folder_name, piece_in, search_day
from loket_shared.devices.mail.imap_arrivals import (
    Arrival,
    Cursor,
    Fetched,
    MailboxWorks,
    NotGiven,
    TooLarge,
    ValidityChanged,
)
from loket_shared.devices.mail.imap_session import Answer, ImapPatience, ImapSession, MailboxError, open_session
from loket_shared.devices.mail.imap_wire import Data, Status
from loket_shared.devices.mail.model import Account, Secret
from loket_shared.devices.mail.outcomes import Reason, Unreachable

INBOX = "INBOX"
MOST_BYTES = 50_000_000
"""A larger mail is told of, with its header only."""
_PIECE = 512 * 1024
_HEADER = 256 * 1024
_AT_ONCE = 100
_RESP_CODE = re.compile(r"(UIDVALIDITY|UIDNEXT) (\d{1,10})", re.IGNORECASE)


class Mailbox:
    """An open folder; every method but `close` raises MailboxError when the conversation breaks."""

    def __init__(self, session: ImapSession, folder: str) -> None:
        self.session = session
        self._folder = folder
        self._writable = False
        self.uidvalidity = 0
        self.messages = 0
        self._next: int | None = None
        self._select("EXAMINE")

    def __enter__(self) -> "Mailbox":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Leave; nothing on the server is changed by it."""
        self.session.close()

    def fetch_new(
        self, cursor: Cursor | None, *, most_bytes: int = MOST_BYTES, since: date | None = None
    ) -> Iterator[Arrival]:
        """Yield what came after `cursor` (None: everything), the oldest first, one by one.

        `since` leaves out what the server received before that day, for the first reading of an old mailbox. A cursor of
        another numbering, or one that the folder has not reached (it was restored from a copy), yields ValidityChanged
        and nothing else. What was yielded may be stored before the next is asked for.
        """
        counted_back = cursor is not None and self._next is not None and cursor.uid >= self._next
        if cursor and (cursor.uidvalidity != self.uidvalidity or counted_back):
            yield ValidityChanged(cursor.uidvalidity, self.uidvalidity)
            return
        uids = self._new(cursor.uid if cursor else 0, since)
        for start in range(0, len(uids), _AT_ONCE):
            together = uids[start : start + _AT_ONCE]
            facts = self._facts(together)
            for uid in together:
                if uid in facts:
                    yield self._fetch(uid, *facts[uid], most_bytes)
                else:
                    yield NotGiven(self.uidvalidity, uid, "")

    def fetch_again(self, uid: int, *, most_bytes: int = MOST_BYTES) -> Arrival | None:
        """Ask once more for a mail that was not given; None when the folder does not have it any more."""
        facts = self._facts([uid])
        return self._fetch(uid, *facts[uid], most_bytes) if uid in facts else None

    @property
    def last_uid(self) -> int | None:
        """Return the highest UID that the folder has ever given, as far as the server tells."""
        return None if self._next is None else self._next - 1

    def move(self, uid: int, folder: str) -> bool:
        """Move a stored mail to another folder, made if need be; False when the server will not.

        Only this mail is touched: where the server can neither move nor expunge a single mail, it is copied and marked deleted.
        """
        if not self._writable:
            before = self.uidvalidity
            self._select("SELECT")
            if self.uidvalidity != before:
                raise MailboxError(Reason.FOLDER, "UIDVALIDITY")
        target = folder_name(folder)
        verb = "MOVE" if "MOVE" in self.session.features else "COPY"
        answer = self.session.ask(f"UID {verb} {uid} {target}")
        if not answer.ok:
            self.session.ask(f"CREATE {target}")
            answer = self.session.ask(f"UID {verb} {uid} {target}")
        if not answer.ok or verb == "MOVE":
            return answer.ok
        self.session.ask(f"UID STORE {uid} +FLAGS.SILENT (\\Deleted)")
        if "UIDPLUS" in self.session.features:
            self.session.ask(f"UID EXPUNGE {uid}")
        return True

    def _select(self, verb: str) -> None:
        answer = self.session.ask(f"{verb} {folder_name(self._folder)}")
        if not answer.ok:
            raise MailboxError(Reason.FOLDER, answer.words)
        told = {}
        for line in answer.said:
            if isinstance(line, Status) and (found := _RESP_CODE.fullmatch(line.code.strip())):
                told[found[1].upper()] = int(found[2])
            elif isinstance(line, Data) and (number := line.number_of(b"EXISTS")) is not None:
                self.messages = number
        if "UIDVALIDITY" not in told:
            raise MailboxError(Reason.GARBLED, "UIDVALIDITY")
        self.uidvalidity = told["UIDVALIDITY"]
        self._next = told.get("UIDNEXT")
        self._writable = verb == "SELECT"

    def _new(self, uid: int, since: date | None) -> list[int]:
        """Ask for the UIDs above one; `n:*` on an empty range names the last mail again, so what is not above is dropped."""
        from_day = f" SINCE {search_day(since)}" if since else ""
        answer = self._demanded(self.session.ask(f"UID SEARCH UID {uid + 1}:*{from_day}"))
        found = {
            int(word[:10])
            for line in answer.said
            if isinstance(line, Data) and line.tokens[:1] == (b"SEARCH",)
            for word in line.tokens[1:]
            if isinstance(word, bytes) and word.isdigit()
        }
        if self._next is not None:
            self._next = max(self._next, *(one + 1 for one in found), 0)
        return sorted(one for one in found if one > uid)

    def _facts(self, uids: list[int]) -> dict[int, tuple[int, datetime | None]]:
        """Ask for size and date of several mails."""
        answer = self._demanded(
            self.session.ask(f"UID FETCH {','.join(map(str, uids))} (UID RFC822.SIZE INTERNALDATE)")
        )
        found: dict[int, tuple[int, datetime | None]] = {}
        for about in facts_in(answer):
            uid, size = about.get(b"UID"), about.get(b"RFC822.SIZE")
            if isinstance(uid, bytes) and uid.isdigit() and isinstance(size, bytes) and size.isdigit():
                found[int(uid[:10])] = int(size[:12]), date_of(about.get(b"INTERNALDATE"))
        return found

    def _fetch(self, uid: int, size: int, day: datetime | None, most_bytes: int) -> Arrival:
        raw = bytearray()
        while size <= most_bytes and len(raw) <= most_bytes:
            answer = self.session.ask(f"UID FETCH {uid} (UID BODY.PEEK[]<{len(raw)}.{_PIECE}>)")
            piece = piece_in(answer, uid, len(raw))
            if piece is None or not answer.ok or not (raw or piece):  # what was deleted is empty, or refused half-way
                return NotGiven(self.uidvalidity, uid, "" if answer.ok else answer.words)
            raw += piece
            if not piece or len(piece) > _PIECE or (len(piece) < _PIECE and len(raw) >= size):
                return Fetched(self.uidvalidity, uid, bytes(raw), day, len(raw))
        answer = self.session.ask(f"UID FETCH {uid} (UID BODY.PEEK[HEADER]<0.{_HEADER}>)")
        return TooLarge(self.uidvalidity, uid, piece_in(answer, uid, 0) or b"", day, max(size, len(raw)))

    def _demanded(self, answer: Answer) -> Answer:
        if not answer.ok:
            raise MailboxError(Reason.GARBLED, answer.words)
        return answer


def open_mailbox(
    account: Account,
    secret: Secret | None,
    folder: str = INBOX,
    *,
    patience: ImapPatience | None = None,
    hangup: Hangup | None = None,
) -> Mailbox:
    """Return the open folder, to be used in a `with`; MailboxError when it cannot be opened.

    `account` is where mail is fetched: its host, port, security, login (its address where there is none) and authorities.
    `hangup` ends the conversation from another thread at any time.
    """
    session = open_session(account, secret, patience or ImapPatience(), hangup)
    try:
        return Mailbox(session, folder)
    except BaseException:
        session.close()
        raise


def try_mailbox(
    account: Account, secret: Secret | None, folder: str = INBOX, *, hangup: Hangup | None = None
) -> MailboxWorks | Unreachable:
    """Try to open a folder, for the wizard and the doctor; the answer says which step failed, in codes."""
    try:
        patience = ImapPatience(opening=60, command=20)
        with open_mailbox(account, secret, folder, patience=patience, hangup=hangup) as mailbox:
            features = mailbox.session.features
            return MailboxWorks(mailbox.messages, "IDLE" in features, "MOVE" in features, mailbox.session.tls)
    except MailboxError as error:
        return Unreachable(error.reason, error.detail)
