"""The words of a report's figures: on the screen in its language, on paper in Indonesian."""

from collections.abc import Callable

from loket_shared.domain.deviations import Cause, Party
from loket_shared.domain.states import CaseState, ProblemKind
from loket_shared.qt.documents import archive_words, register_words
from loket_shared.qt.documents import words as paper

from loket_operator.monitoring import words
from loket_operator.words import kind_name as problem_kind

Translate = Callable[[str, str], str]
"""Qt's translation for a screen, or `source` for paper."""


def source(_context: str, text: str) -> str:
    """Return the text as it stands in the program: Indonesian."""
    return text


def minutes(seconds: int | None) -> float:
    """Return seconds as a chart's minutes; nothing measured is no height."""
    return 0.0 if seconds is None else round(seconds / 60, 2)


def kind_said(kind: ProblemKind, translate: Translate) -> str:
    """Name a case's kind."""
    return paper.kind(kind) if translate is source else problem_kind(kind)


def state_said(state: CaseState, translate: Translate) -> str:
    """Name a case's state."""
    return archive_words.state(state) if translate is source else words.state_name(state)


def party_said(party: str, translate: Translate) -> str:
    """Name who answers for a deviation."""
    return register_words.party(party) if translate is source else words.party_name(Party(party))


def cause_said(cause: str, translate: Translate) -> str:
    """Name a deviation's cause, empty while none was given."""
    if not cause:
        return ""
    return register_words.cause_name(cause) if translate is source else words.cause_name(Cause(cause))
