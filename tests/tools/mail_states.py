"""Sample states of the mail's trouble, for pictures and tests."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from loket_shared.domain.mail.outbox import OutboxState
from loket_shared.services.mail_trouble import MailTrouble, TroubledLetter, WayBlocked
from operator_states import NOW, ago


def letter(number: int, state: OutboxState, minutes: float, reason: str = "") -> TroubledLetter:
    """Return a letter that needs somebody."""
    return TroubledLetter(
        UUID(int=700 + number),
        UUID(int=number),
        UUID(int=800 + number),
        f"FK-2026-{number:06}",
        state,
        ago(minutes),
        reason,
    )


LETTERS = (
    letter(413, OutboxState.UNKNOWN, 12, "timeout"),
    letter(409, OutboxState.FAILED, 47, "too_big"),
    letter(402, OutboxState.DEFERRED, 95, "connect"),
    replace(letter(398, OutboxState.ACCEPTED, 130), bounced=True),
)
MAIL_STATES = {
    "letters": MailTrouble(LETTERS),
    "nobody": MailTrouble(LETTERS[2:3], nobody_since=NOW - timedelta(hours=20)),
    "never": MailTrouble(never_held=True),
    "blocked": MailTrouble(
        blocked=(
            WayBlocked("Konsol 3 – Loket pendaftaran penyedia", True, "auth", ago(31)),
            WayBlocked("Konsol 3 – Loket pendaftaran penyedia", False, "certificate", ago(30)),
            WayBlocked("Konsol 1", False, "move", ago(3)),
        )
    ),
    "many": MailTrouble(
        tuple(letter(400 + n, OutboxState.DEFERRED, 200 - n, "greeting") for n in range(27)), never_held=True
    ),
}
