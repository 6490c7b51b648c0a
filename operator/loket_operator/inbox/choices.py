"""Which escalations are offered for the opened mail: what was searched for, else what the mail itself suggests."""

from loket_operator.inbox import words
from loket_operator.inbox.state import MOST_CHOICES, Choice, OpenedMail


def offered(opened: OpenedMail) -> tuple[Choice, ...]:
    """Return as many escalations as there are keys, the likeliest first; never the one with which the mail is."""
    line = opened.mail.line
    if not opened.choosing:
        return ()
    if opened.search.strip():
        every = tuple(Choice(one) for one in opened.found or ())
    else:
        every = tuple(Choice(one.target, words.how(one.how)) for one in line.suggestions)
    here = line.linked.escalation_id if line.linked is not None else None
    return tuple(one for one in every if one.target.escalation_id != here)[:MOST_CHOICES]
