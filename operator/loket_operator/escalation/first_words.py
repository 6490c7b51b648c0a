"""What stands in a form at first where the office has a mail account: addressees, the letter's words, and what a mail of LKPP's says."""

from collections.abc import Mapping

from loket_shared.domain.clean import clean_text
from loket_shared.domain.escalation import EscalationChannel, EscalationVerb
from loket_shared.domain.states import Means
from loket_shared.services.escalation_reading import EscalationView
from loket_shared.services.letters import Addressee
from loket_shared.services.people import PROBLEM
from loket_shared.services.thread_mails import MailView

from loket_operator.cases.state import Value
from loket_operator.escalation import copying
from loket_operator.escalation.copying import Sender, Words
from loket_operator.escalation.state import MEANT, EscalationsState
from loket_operator.escalation.writing import MAIL, listed, lkpp
from loket_operator.words import Here

V = EscalationVerb
WRITES = frozenset({V.FORWARD, V.REMIND, V.PASS_ON})
"""Moves that can be made by a letter."""

REMINDER, QUESTION = "reminder", "question"


def addressed_draft(view: EscalationView, state: EscalationsState) -> Mapping[str, Value]:
    """Return how a draft is sent: by mail, where the office can, to those to whom its last letter went."""
    account = state.post.account
    if account is None:
        return {}
    before = next(
        (one for one in reversed(state.post.letters) if one.escalation_id == view.id and one.kind == "escalation"), None
    )
    people = [Addressee(one.address, one.name, one.copy) for one in before.recipients] if before else []
    to = listed(*(one for one in people if not one.copy)) or lkpp(account)
    channel = MAIL if view.channel is EscalationChannel.EMAIL else str(view.channel)
    return {"channel": channel, "to": to, "cc": listed(*(one for one in people if one.copy))}


def letter_values(
    verb: EscalationVerb, view: EscalationView, state: EscalationsState, sender: Sender, here: Here
) -> Mapping[str, Value]:
    """Return what a letter's form holds at first; nothing where the office works by hand, or knows no address."""
    account, story = state.post.account, state.story
    if account is None or story is None or verb not in WRITES:
        return {}
    visitor = story.view.identity
    to = listed(Addressee(visitor.email, visitor.name)) if visitor.email else ""
    to = to if verb is V.PASS_ON else lkpp(account)
    said = letter_words(verb, REMINDER, view, state, sender, here)
    if verb is V.PASS_ON and not to:
        return {"means": str(Means.WHATSAPP), "to": "", "subject": said.subject, "body": said.body, "files": ()}
    return {
        "means": MAIL, "to": to, "cc": "", "subject": said.subject, "body": said.body, "files": (), "purpose": REMINDER,
    }  # fmt: skip


def letter_words(
    verb: EscalationVerb, purpose: str, view: EscalationView, state: EscalationsState, sender: Sender, here: Here
) -> Words:
    """Return the words that a letter begins with."""
    assert state.story is not None
    if verb is V.PASS_ON:
        return copying.visitor_letter(view, state.story, sender)
    if verb is V.FORWARD:
        return copying.to_lkpp(view, copying.data_of(view), sender)
    if purpose == QUESTION:
        return copying.question(view, sender)
    return copying.reminder(view, here.long_date(view.sent_at or view.known_at), sender)


def from_mail(verb: EscalationVerb, mail: MailView | None) -> Mapping[str, Value]:
    """Return what a mail says, for the form that says what it means: its words, who wrote, and when it arrived."""
    if mail is None or verb not in MEANT:
        return {}
    text = clean_text(mail.text, PROBLEM).text
    who = " ".join(part for part in (mail.sender_name, f"<{mail.sender_address}>") if part)
    told: dict[str, Value] = {"means": str(Means.EMAIL), "contact": who[:120], "at": mail.arrived_at}
    if verb is not V.RECEIPT:
        told["text"] = text
    return told | {"answer": text} if verb is V.SOLVE else told
