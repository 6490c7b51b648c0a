"""Sample states of a visitor with several problems, and of one who comes back about an old one."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import operator_states as states
from loket_operator.desk.state import CopyChoice, DeskState, Draft, Finishing, Panel, Paper
from loket_operator.desk.visitor import CaseSheet
from loket_operator.front_office.returning import ReturnState
from loket_shared.domain.completeness import Missing
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import CaseState, Channel
from loket_shared.services.callers import KnownCase
from loket_shared.services.case_timeline import StoryEvent
from loket_shared.services.people import Identity, Problem

OTHER = CaseSheet(
    case_id=UUID(int=414), version=2, form_label="FK-2026-000414", state=CaseState.ANALYSIS,
    problem=Problem("Kata sandi SPSE tidak diterima sejak pagi."), person=states.PERSON, opened_at=states.ago(2),
)  # fmt: skip
FIRST = replace(states.ANSWERED_SHEET, person=states.PERSON, opened_at=states.ago(40))
THIRD = replace(OTHER, case_id=UUID(int=415), form_label="FK-2026-000415", state=CaseState.PROMISED)
MANY = (FIRST, OTHER, THIRD)
TOLD = replace(states.SERVED, sheet=OTHER, sheets=(FIRST, OTHER))
SEVERAL = replace(
    states.SERVING,
    visitors=(TOLD,),
    draft=Draft(OTHER.case_id, "Atur ulang lewat menu “lupa kata sandi”.", OTHER.version),
)
LONG_TOLD = replace(
    states.SERVED, sheet=OTHER, sheets=MANY,
    person=replace(states.PERSON, name=states.LONG_NAME, organisation=states.LONG_FIRM),
)  # fmt: skip
OLD = replace(
    FIRST, state=CaseState.ARCHIVED, form_label="FK-2026-000117", answered_at=states.ago(3 * 24 * 60),
    opened_at=states.ago(3 * 24 * 60 + 30), visits=2,
)  # fmt: skip
BACK = replace(states.SERVED, sheet=OLD, sheets=(OLD,), continues=True, came="Rina Kartika Ningrum")
RETURNED = replace(
    states.SERVING, visitors=(BACK,), draft=Draft(OLD.case_id, OLD.answer, OLD.version, OLD.answer)
)  # fmt: skip
PROMISED_OLD = replace(
    OLD, state=CaseState.PROMISED, answer="", answered_at=None, promised_at=states.ago(2 * 24 * 60),
    due=states.NOW + timedelta(hours=3), number_told_at=states.ago(2 * 24 * 60),
)  # fmt: skip
STORY = tuple(
    StoryEvent(states.ago(minutes), kind, by, label=label, count=1)
    for minutes, kind, by, label in (
        (3 * 24 * 60 + 42, EventKind.VISIT_REGISTERED, "", ""),
        (3 * 24 * 60 + 35, EventKind.TICKET_CALLED, "Sari Wulandari", "A012"),
        (3 * 24 * 60 + 30, EventKind.TICKET_PRESENTED, "Sari Wulandari", "A012"),
        (3 * 24 * 60, EventKind.CASE_ANSWERED, "Sari Wulandari", ""),
        (40, EventKind.VISIT_REGISTERED, "Dewi Lestari", ""),
        (8, EventKind.TICKET_PRESENTED, "Sari Wulandari", "A027"),
    )
)
PRINTED = Finishing(Paper.PRINTED, states.NOW, copy=CopyChoice.HANDED, location="Lemari 2, map November 2026")

SEVERAL_STATES: dict[str, DeskState] = {
    "several": SEVERAL,
    "several-long": replace(SEVERAL, visitors=(LONG_TOLD,)),
    "several-two-visitors": replace(SEVERAL, capacity=2, visitors=(TOLD, *states.TWO.visitors[1:])),
    "several-next": replace(
        SEVERAL, visitors=(replace(TOLD, sheet=FIRST),), panel=Panel.FINISH, finishing=PRINTED,
        draft=Draft(FIRST.case_id, FIRST.answer, FIRST.version, FIRST.answer),
    ),
    "further": replace(states.SERVING, panel=Panel.FURTHER),
    "returned-archived": RETURNED,
    "returned-story": replace(RETURNED, story=STORY),
    "returned-reopen": replace(RETURNED, panel=Panel.REOPEN),
    "returned-promised": replace(
        RETURNED, visitors=(replace(BACK, sheet=PROMISED_OLD, sheets=(PROMISED_OLD,)),), draft=Draft(OLD.case_id)
    ),
}  # fmt: skip


def known(number: int, who: Identity, state: CaseState, problem: str) -> KnownCase:
    """Return a case that the search finds."""
    return KnownCase(
        UUID(int=number),
        f"FK-2026-{number:06}",
        state,
        Channel.WALK_IN,
        states.ago(60 * 24 * (420 - number)),
        who,
        problem,
    )


FOUND = (
    known(413, states.PERSON, CaseState.PROMISED, states.PROBLEM),
    known(
        117, Identity(states.LONG_NAME, states.LONG_FIRM, "Jl. Veteran 12", "081234567890"), CaseState.ARCHIVED, states.PROBLEM
    ),
)  # fmt: skip
SERVICES = ((states.KONSULTASI.service_id, states.KONSULTASI.name),)
LOOKING = ReturnState(opening=1, services=SERVICES)
RETURN_STATES: dict[str, ReturnState] = {
    "empty": LOOKING,
    "nothing": replace(LOOKING, search="Suharto"),
    "found": replace(LOOKING, search="0812 3456 7890", known=FOUND),
    "chosen": replace(LOOKING, search="413", known=FOUND, chosen=FOUND[0], choosing=1),
    "long": replace(LOOKING, search="117", known=FOUND, chosen=FOUND[1], choosing=1),
    "lacking": replace(
        LOOKING, search="413", known=FOUND, chosen=FOUND[0], choosing=1, missing=(Missing.ADDRESS,),
        refusal="Belum lengkap: lengkapi isian yang ditandai.",
    ),
}  # fmt: skip
