"""Which of an escalation's letters is on its way, and which asks a person."""

from loket_shared.domain.escalation import EscalationState
from loket_shared.domain.mail.outbox import ENDS, OutboxState
from loket_shared.services.letter_reading import LetterView

from loket_operator.escalation.state import EscalationsState

WITH_ITS_MOVE = frozenset({"data", "visitor"})
"""Kinds whose move was recorded with them: they are not taken back, for the other side's clock runs on it."""


def asking(state: EscalationsState) -> LetterView | None:
    """Return the newest letter of the chosen escalation about which a person has to say something."""
    return next((one for one in reversed(state.letters) if _asks(one, state)), None)


def leaving(state: EscalationsState) -> LetterView | None:
    """Return the newest letter of the chosen escalation that has not left yet."""
    going = (one for one in reversed(state.letters) if one.state not in ENDS)
    return next(going, None)


def may_undo(letter: LetterView, state: EscalationsState) -> bool:
    """Tell whether a letter may be taken back: nobody has begun to hand it over."""
    if letter.kind == "escalation":
        queued = state.current is not None and state.current.state is EscalationState.QUEUED
        return queued and letter.state in {OutboxState.QUEUED, OutboxState.DEFERRED}
    return letter.kind not in WITH_ITS_MOVE and letter.state is OutboxState.QUEUED


def _asks(letter: LetterView, state: EscalationsState) -> bool:
    """Tell whether it still asks: one that came back does until something was done after it."""
    current = state.current
    if not letter.asks or current is None:
        return False
    if letter.bounced_at is None or not letter.bounced:
        return True
    if letter.kind == "escalation":
        return current.state is EscalationState.FAILED
    later = [one.at for one in current.entries] + [one.written_at for one in state.letters]
    return current.is_open and all(at < letter.bounced_at for at in later)
