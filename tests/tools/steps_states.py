"""Sample states of a visit's steps by key: just received, running late, the guest book open and wanting, all done, many steps."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import operator_states as states
from loket_operator.desk.state import DeskState
from loket_operator.desk.visitor import Visitor
from loket_operator.front_office.state import FrontState, OfficeService, OpenVisit, Page
from loket_operator.visit_steps.state import StepsState
from loket_shared.domain.completeness import Missing
from loket_shared.domain.sop.model import ClockKind, GuestBook, Standard
from loket_shared.services.hand_steps import HandStep
from loket_shared.services.people import Identity, Problem
from loket_shared.services.visit_course import Course

VISIT_ID = UUID(int=790)
TALKS = Standard(900, ClockKind.WALL, low=600)
LISTEN = HandStep(1, "Petugas", "Mendengarkan keperluan tamu.", standard=TALKS)
LATE = replace(
    LISTEN, since=states.ago(16), amber_at=states.ago(4), due_at=states.ago(1)
)  # fmt: skip
CARD = HandStep(
    2,
    "Petugas Bidang Layanan dan Dukungan",
    "Memeriksa kelengkapan surat kuasa dan kartu tanda pengenal, lalu mencatatnya di lembar serah terima berkas fisik.",
)
RUNS = replace(
    CARD,
    since=states.ago(3),
    standard=TALKS,
    amber_at=states.NOW + timedelta(minutes=9),
    due_at=states.NOW + timedelta(minutes=12),
)
TOOK = replace(LISTEN, done=True, seconds=750)
UNTIMED = replace(CARD, done=True)
COURSE = Course(
    VISIT_ID, uses_queue=False, guest_book=GuestBook.END, guest_number=None, identity=Identity(), steps=(LISTEN, CARD),
    asks_rating=True, rating=None, ended=False,
)  # fmt: skip
SIGNED = Identity("Siti Aminah", "Dinas Kesehatan Kabupaten Lumajang", "Jl. Merdeka 1", "081355512345")
LACKS = (Missing.NAME, Missing.ORGANISATION, Missing.ADDRESS, Missing.PHONE)

STEPS_STATES: dict[str, StepsState] = {
    "received": StepsState(COURSE),
    "late": StepsState(replace(COURSE, steps=(LATE, CARD))),
    "signing": StepsState(replace(COURSE, steps=(TOOK, RUNS)), signing=True, missing=LACKS),
    "done": StepsState(replace(COURSE, steps=(TOOK, UNTIMED), rating=5, guest_number=7, identity=SIGNED)),
    "many": StepsState(replace(COURSE, steps=(TOOK, UNTIMED, replace(RUNS, number=3), *(replace(CARD, number=n) for n in range(4, 13))))),
    "long": StepsState(
        replace(
            COURSE, steps=(TOOK,), rating=1, guest_number=1234,
            identity=Identity(states.LONG_NAME, states.LONG_FIRM, "Jl. B", "081"),
        )
    ),
}  # fmt: skip

ALONE = replace(COURSE, visit_id=None, guest_book=GuestBook.NONE)
OF_CASE: dict[str, StepsState] = {
    "runs": StepsState(replace(ALONE, steps=(RUNS, LISTEN))),
    "rated": StepsState(replace(ALONE, steps=(TOOK, UNTIMED), rating=4)),
}

GUEST = OfficeService(UUID(int=3), "Penerimaan tamu", uses_form=False, uses_queue=False, guest_book=GuestBook.END)
VISIT = OpenVisit(
    VISIT_ID, None, GUEST.service_id, GUEST.name, uses_form=False, arrived_at=states.ago(17), abandoned=False,
    priority_asked=False, identity=Identity(), problem=Problem(), uses_queue=False, guest_book=GuestBook.END,
)  # fmt: skip
FRONT = replace(
    states.FRONT, services=(*states.FRONT.services, GUEST), visits=(*states.FRONT.visits, VISIT), page=Page.VISIT,
    visit_id=VISIT_ID,
)  # fmt: skip
UNNAMED: FrontState = replace(states.FRONT, services=(GUEST,), page=Page.FORM, form=1)


def front_state(shown: StepsState) -> FrontState:
    """Return the front office around these steps."""
    course = shown.course
    assert course is not None
    mine = replace(VISIT, identity=course.identity, guest_number=course.guest_number)
    return replace(FRONT, visits=(*states.FRONT.visits, mine))


def desk_state(shown: StepsState, *, form: bool) -> DeskState:
    """Return the desk around these steps, with or without a form."""
    course = shown.course
    assert course is not None
    current = states.SERVING.current
    assert current is not None
    visitor: Visitor = current if form else replace(current, person=course.identity, sheet=None)
    return replace(states.SERVING, visitors=(visitor,), current_id=visitor.ticket_id, unready=course.unready)
