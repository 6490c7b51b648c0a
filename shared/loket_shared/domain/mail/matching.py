"""To which escalation a received mail belongs, and how that is known.

What only we could have written comes first: our signed Message-IDs, then mails already with an escalation, the token, the
other party's own number, at last the sender. A forged id links nothing, and then nothing else links by itself either. Where
evidence points to different escalations a person decides: an answer on the wrong case shows one visitor's data to another.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from uuid import UUID

from loket_shared.domain.mail.external_numbers import numbers_in
from loket_shared.domain.mail.kinds import Kind, Recognised
from loket_shared.domain.mail.matches import Candidate, Doubt, How, Known, Linked, Match, Suggested, Unlinked
from loket_shared.domain.mail.parsed import ParsedMail
from loket_shared.domain.mail.tokens import Forged, Own, find_tokens

_FAILED = re.compile(r"\bdmarc\s*=\s*(?:fail|permerror)\b", re.IGNORECASE)
_MOST = 300
"""As many ids and tokens of a mail are looked up."""


@dataclass(frozen=True, slots=True)
class _Found:
    """An escalation, how it was found, and by which message of ours."""

    escalation_id: UUID
    how: How
    key: UUID | None = None


def match(mail: ParsedMail, recognised: Recognised, known: Known) -> Match:
    """Return to which escalation a mail belongs."""
    evidence = _Evidence(mail, recognised, known)
    found = list(evidence.written())
    if not found:
        return evidence.by_sender()
    candidates = tuple(dict.fromkeys(Candidate(one.escalation_id, one.how) for one in found))
    doubt = evidence.doubt(found)
    if doubt:
        return Suggested(candidates, doubt)
    return Linked(found[0].escalation_id, found[0].how, found[0].key)


class _Evidence:
    """Everything in one mail that points to an escalation."""

    def __init__(self, mail: ParsedMail, recognised: Recognised, known: Known) -> None:
        self._mail = mail
        self._kind = recognised.kind
        self._about = recognised.about
        self._known = known
        self._forged = False

    def written(self) -> Iterator[_Found]:
        """Yield what the mail itself names, the surest first; ids of the answered mail before older ones."""
        ids = self._ids()
        yield from list(self._signed(ids))
        yield from self._each(ids, self._known.with_message, How.REFERENCES)
        yield from self._each(find_tokens(self._mail.subject), self._known.with_token, How.TOKEN)
        yield from self._each(self._quoted_tokens(), self._known.with_token, How.QUOTED_TOKEN)
        for number in numbers_in(self._mail.subject, self._mail.own_text):
            for escalation in self._known.with_external_number(number):
                yield _Found(escalation, How.EXTERNAL_NUMBER)

    def doubt(self, found: list[_Found]) -> Doubt | None:
        """Return why what was found does not suffice to link."""
        best = found[0]
        if self._forged:
            return Doubt.FORGED_ID
        if self._contradicted(found):
            return Doubt.SEVERAL if best.how is How.EXTERNAL_NUMBER else Doubt.CONTRADICTS
        weak = best.how in {How.QUOTED_TOKEN, How.EXTERNAL_NUMBER} and not self._kind.is_bounce
        if weak and not self._known.writes_for(self._mail.sender.lower(), best.escalation_id):
            return Doubt.UNKNOWN_SENDER
        return Doubt.UNPROVEN_SENDER if weak and self._unproven else None

    def by_sender(self) -> Match:
        """Link by the sender alone, if that leaves no choice."""
        address = self._mail.sender.lower()
        fits = (
            ()
            if not address or self._kind in {Kind.LOOP, Kind.OWN} or self._kind.is_bounce
            else self._known.open_with(address)
        )
        if not fits:
            return Unlinked(Doubt.FORGED_ID if self._forged else None)
        candidates = tuple(Candidate(one, How.SENDER) for one in fits)
        if self._forged:
            return Suggested(candidates, Doubt.FORGED_ID)
        if len(fits) > 1:
            return Suggested(candidates, Doubt.SEVERAL)
        if self._unproven:
            return Suggested(candidates, Doubt.UNPROVEN_SENDER)
        if self._mail.in_reply_to or self._mail.references or self._mail.header("list-id"):
            return Suggested(candidates, Doubt.ANSWERS_OTHER)
        return Linked(fits[0], How.SENDER)

    @property
    def _unproven(self) -> bool:
        """Whether the topmost verdict, which is our own server's, speaks against the sender."""
        return _FAILED.search(self._mail.header("authentication-results")) is not None

    def _ids(self) -> tuple[str, ...]:
        mail = self._mail
        inside = [
            one
            for each in mail.carried
            for one in (each.message_id, *each.in_reply_to, *reversed(each.references))
            if one
        ]
        own = (mail.message_id,) if self._kind is Kind.LOOP else ()
        every = dict.fromkeys((*own, *self._about, *mail.in_reply_to, *reversed(mail.references), *inside))
        return tuple(islice(every, _MOST))

    def _signed(self, ids: Iterable[str]) -> Iterator[_Found]:
        for one in ids:
            match self._known.signature(one):
                case Forged():
                    self._forged = True
                case Own(key) if (escalation := self._known.escalation_of(key)) is not None:
                    yield _Found(escalation, How.SIGNED_ID, key)

    def _each(self, names: Iterable[str], look_up: Callable[[str], UUID | None], how: How) -> Iterator[_Found]:
        return (_Found(escalation, how) for name in names if (escalation := look_up(name)) is not None)

    def _quoted_tokens(self) -> tuple[str, ...]:
        subjects = "\n".join(one.subject for one in self._mail.carried)
        return tuple(islice(dict.fromkeys((*find_tokens(self._mail.text), *find_tokens(subjects))), _MOST))

    def _contradicted(self, found: list[_Found]) -> bool:
        """Tell whether something as good as the best sign, or nearly, points elsewhere.

        A token or a number quoted in the text may stand there by chance and does not speak against a better sign.
        """
        best = found[0]
        strong = {How.SIGNED_ID, How.REFERENCES, How.TOKEN} | {best.how}
        return any(one.how in strong and one.escalation_id != best.escalation_id for one in found)
