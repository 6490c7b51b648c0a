"""The draft to LKPP as it follows from the case: the fields of LKPP's own ticket form, always in Indonesian (A.7)."""

from loket_shared.domain.events import EventKind
from loket_shared.services.case_story import CaseStory
from loket_shared.services.escalation_reading import Wording

TITLE = 200
APPLICATION = "SPSE"
_TRIED = frozenset({"internal", "unit"})


def first_wording(story: CaseStory) -> Wording:
    """Return what a draft holds at first; empty lines of the identity are for the officer to fill in."""
    ticket, problem = story.ticket, story.view.problem
    return Wording(
        title=(ticket.title if ticket and ticket.title.strip() else _first_line(problem.text)),
        application=(ticket.application if ticket and ticket.application.strip() else APPLICATION),
        error_code=ticket.error_code if ticket else "",
        tender_code=problem.tender_code,
        ticket_type=str(ticket.ticket_type) if ticket else "problem",
        description=f"{problem.text.strip()}\n\n{_identity(story)}",
        tried=tried(story),
    )


def tried(story: CaseStory) -> str:
    """Return what was done so far, one thing a line: notes of the office and its units, and what was said when it was handed on."""
    said = []
    for event in story.timeline:
        note = event.kind is EventKind.CASE_NOTED and event.detail in _TRIED
        if event.text.strip() and (note or event.kind is EventKind.CASE_HANDED_ON):
            said.append(f"- {' '.join(event.text.split())}")
    return "\n".join(said)


def _identity(story: CaseStory) -> str:
    who, ticket = story.view.identity, story.ticket
    lines = (
        ("Nama", who.name),
        ("Instansi/perusahaan", who.organisation),
        ("NPWP", ticket.npwp if ticket else ""),
        ("Alamat", who.address),
        ("User ID", ticket.user_id if ticket else ""),
        ("E-mail", who.email),
        ("Telepon", who.phone),
    )
    return "\n".join(f"{name}: {value}".rstrip() for name, value in lines)


def _first_line(text: str) -> str:
    line = next((" ".join(one.split()) for one in text.splitlines() if one.strip()), "")
    if len(line) <= TITLE:
        return line
    return f"{line[: TITLE - 1].rsplit(' ', 1)[0]}…"
