"""What stands in the fields of an act's panel when it is opened for the first time."""

from collections.abc import Callable

from loket_shared.domain.states import CaseState, Channel, ContactOutcome, Means
from loket_shared.services.pauses import PauseCause

from loket_operator.cases.acts import CaseAct
from loket_operator.cases.copy_text import purposes
from loket_operator.cases.state import OpenedCase, Values
from loket_operator.escalation.writing import MAIL

NOTE_KINDS = ("internal", "unit", "reply")
REASONS = ("wish", "twice", "test", "entry")
WAIT, DONE = "wait", "done"


def first_values(act: CaseAct, opened: OpenedCase) -> Values:
    """Return what stands in a panel at first: the usual means of this channel, and what is known already."""
    usual: Values = {"means": str(usual_means(opened.story.standing.channel)), "text": ""}
    made = _FIRST.get(act)
    return {**usual, **made(opened)} if made else usual


def part_c(opened: OpenedCase) -> str:
    """Return where part C goes on: the officer's own draft if it is the newer one, else what stands in the form."""
    view = opened.story.view
    saved, answered = view.draft_saved_at, view.answered_at
    if view.draft and (saved is None or answered is None or saved > answered):
        return view.draft
    return view.answer


def usual_means(channel: Channel) -> Means:
    """Return how a reporter of this channel is mostly spoken with."""
    return {
        Channel.LPSE_SUPPORT: Means.LPSE_SUPPORT,
        Channel.EMAIL: Means.EMAIL,
        Channel.WHATSAPP: Means.WHATSAPP,
    }.get(channel, Means.TELEPHONE)


def evidence_of(opened: OpenedCase) -> tuple[str, ...]:
    """Return what the case's category asks the reporter for."""
    category = opened.story.view.category_id
    said = opened.offer.evidence.get(category, "") if category else ""
    return tuple(one.strip() for one in said.splitlines() if one.strip())


def _prioritise(opened: OpenedCase) -> Values:
    of = opened.story.view.category_id
    return {"category": str(of) if of else "", "stage": opened.story.standing.stage_deadline, "level": ""}


def _correct(opened: OpenedCase) -> Values:
    who, what = opened.story.view.identity, opened.story.view.problem
    return {
        "name": who.name, "organisation": who.organisation, "phone": who.phone, "address": who.address, "email": who.email,
        "tender": what.tender_code, "text": what.text,
    }  # fmt: skip


def _archive(opened: OpenedCase) -> Values:
    paper = opened.story.paper
    final = opened.story.view.state is CaseState.ANSWERED
    return {"text": paper.location if paper else "", "final": "yes" if final else ""}


def _tell(opened: OpenedCase) -> Values:
    by_ticket = opened.story.standing.channel is Channel.LPSE_SUPPORT
    then = WAIT if by_ticket else DONE
    mails = opened.offer.mail is not None and bool(opened.story.view.identity.email) and not by_ticket
    return {"then": then, "means": MAIL} if mails else {"then": then}


_FIRST: dict[CaseAct, Callable[[OpenedCase], Values]] = {
    CaseAct.PRIORITISE: _prioritise,
    CaseAct.ASK: lambda opened: {"ticks": evidence_of(opened), "due": opened.offer.next_day},
    CaseAct.REMIND: lambda opened: {"due": opened.offer.next_day},
    CaseAct.ANSWER: lambda opened: {"text": part_c(opened)},
    CaseAct.KEEP: lambda opened: {"text": part_c(opened)},
    CaseAct.TELL: _tell,
    CaseAct.CONFIRM: lambda _opened: {"solved": "yes"},
    CaseAct.PROMISE: lambda opened: {"due": opened.offer.next_day},
    CaseAct.NOTE: lambda _opened: {"kind": NOTE_KINDS[0]},
    CaseAct.CONTACT: lambda _opened: {"outcome": str(ContactOutcome.REACHED)},
    CaseAct.CORRECT: _correct,
    CaseAct.CANCEL: lambda _opened: {"kind": REASONS[0]},
    CaseAct.ARCHIVE: _archive,
    CaseAct.PAUSE: lambda _opened: {"cause": str(PauseCause.VISITOR_PAPERS)},
    CaseAct.COPY: lambda opened: {"purpose": str(purposes(opened.story)[0])},
}
