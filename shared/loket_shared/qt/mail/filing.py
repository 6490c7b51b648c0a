"""Reads stored mails and files them, on the mail's thread: whatever a mail holds, it stops no other."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

from loket_shared.devices.mail.parsing import parse
from loket_shared.domain.mail.parsed import Defect, ParsedMail
from loket_shared.qt.mail.asking import Asking, Broken
from loket_shared.services import inbox_store
from loket_shared.services.inbox_reading import UNREADABLE, Kept, file_or_hold, kept


class Filing:
    """Files what is stored and not filed yet, also what a crash left behind; `filed` is called after each mail."""

    def __init__(self, asking: Asking, office_id: UUID, filed: Callable[[], None]) -> None:
        self._asking, self._office_id, self._filed = asking, office_id, filed
        self._hopeless: set[UUID] = set()

    def file_all(self) -> None:
        """File every mail that waits for it, the oldest first; raises Closed."""
        while waiting := self._waiting():
            for one in waiting:
                try:
                    self._file(one)
                except Broken:
                    self._hopeless.add(one)

    def _waiting(self) -> list[UUID]:
        most = len(self._hopeless) + 50
        found = self._asking.read(lambda tx: inbox_store.unread(tx, self._office_id, most))
        return [one for one in found if one not in self._hopeless]

    def _file(self, arrival_id: UUID) -> None:
        mail = read(self._asking.read(partial(kept, arrival_id=arrival_id)))
        self._asking.write(lambda tx, act: file_or_hold(tx, act, arrival_id, mail))
        self._filed()


def read(mail: Kept) -> ParsedMail:
    """Take a stored mail apart; where only its header was fetched, or nothing was given, that is told as a defect."""
    if not mail.given:
        return replace(UNREADABLE, defects=(Defect.NOT_GIVEN,))
    parsed = parse(mail.raw, mail.arrived_at)
    if mail.whole:
        return parsed
    return replace(parsed, defects=tuple(sorted({*parsed.defects, Defect.TOO_LARGE} - {Defect.ENDS_EARLY})))
