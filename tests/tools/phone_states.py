"""Sample states of the telephone desk, for pictures and tests; the people in them are invented."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import operator_states as states
from loket_operator.desk.state import Draft, DraftState, OtherVersion, Paper
from loket_operator.phone.screen import PhoneScreen
from loket_operator.phone.state import Asking, Measure, Measures, Page, PhoneState, Typed, Work
from loket_operator.roles import SPSE_ROLES
from loket_operator.widgets.choices import Choices
from loket_operator.words import Here
from loket_shared.domain.completeness import Missing
from loket_shared.domain.states import CaseState, Channel, ContactOutcome, Role
from loket_shared.qt.texts import Language
from loket_shared.services.call_backs import CallBack
from loket_shared.services.callers import KnownCase
from loket_shared.services.people import Identity, Problem
from loket_shared.services.phone_typed import CallOpen

NOW, ago = states.NOW, states.ago
MEASURES = Measures(
    Measure("S0-02", timedelta(seconds=10), measured=True),
    Measure("S0-03", timedelta(minutes=5), measured=True),
    Measure("S0-08", timedelta(minutes=10), measured=True),
    Measure("S0-07", timedelta(minutes=10), measured=True),
)
RINA = Identity("Rina Kartika Ningrum", "CV Sumber Rejeki", "Jl. Melati 3, Lumajang", "081355512345", "", "Penyedia", 0)
LONG = replace(RINA, name=states.LONG_NAME, organisation=states.LONG_FIRM)


def back(number: int, who: Identity, hours: float, state: CaseState = CaseState.PROMISED, **more: object) -> CallBack:
    """Return somebody to ring."""
    row = CallBack(
        UUID(int=number), f"FK-2026-{number:06}", who.name, who.organisation, who.phone, state, ago(600),
        NOW + timedelta(hours=hours), number_told=True, tries=0, last_outcome=None, last_try_at=None,
    )  # fmt: skip
    return replace(row, **more)  # type: ignore[arg-type]


BACKS = (
    back(402, states.PERSON, -20, CaseState.SOLUTION_KNOWN, tries=2, last_outcome=ContactOutcome.NO_ANSWER, last_try_at=ago(35)),
    back(407, replace(RINA, phone="(0334) 881234"), 4),
    back(412, LONG, 0.1, CaseState.ANALYSIS, due_at=None),
    back(409, replace(states.PERSON, name="Sri Wahyuni"), 50),
)  # fmt: skip
KNOWN = (
    KnownCase(UUID(int=402), "FK-2026-000402", CaseState.PROMISED, Channel.TELEPHONE, ago(3000), RINA, states.PROBLEM),
    KnownCase(UUID(int=317), "FK-2026-000317", CaseState.ARCHIVED, Channel.WALK_IN, ago(90_000), LONG, states.PROBLEM),
)
HELPDESK = frozenset({Role.HELPDESK})
IDLE = PhoneState(
    officer="Sari Wulandari", roles=HELPDESK, measures=replace(MEASURES, ring=Measure()), call_backs=BACKS,
    promise_default=date(2026, 11, 25),
)  # fmt: skip
CALL = CallOpen(UUID(int=1), NOW - timedelta(minutes=2, seconds=14), None)
FRESH = replace(IDLE, page=Page.FORM, call=CALL, form=1)
TYPED = replace(
    FRESH, typed=Typed(RINA, Problem(states.PROBLEM, "1029304")), known=KNOWN, kept=DraftState.SAVED,
    kept_at=NOW - timedelta(seconds=3), call=replace(CALL, asked_at=NOW - timedelta(seconds=50)),
)  # fmt: skip
SHEET = replace(states.SHEET, form_label="FK-2026-000413", visits=1)
CASE = replace(IDLE, page=Page.CASE, work=Work(SHEET, RINA, Channel.TELEPHONE), draft=Draft(SHEET.case_id, "", 2))
WRITTEN = replace(CASE, draft=replace(states.DRAFT, case_id=SHEET.case_id))
PROMISED = replace(SHEET, state=CaseState.PROMISED, promised_at=ago(1.3), due=datetime(2026, 11, 25, 9, tzinfo=UTC))
ANSWERED = replace(SHEET, state=CaseState.ANSWERED, answer=states.ANSWER, answered_at=ago(8.5))
LAYING = replace(
    WRITTEN, work=Work(ANSWERED, RINA, Channel.TELEPHONE), asking=Asking.ARCHIVE, place="Lemari 2, map November 2026"
)
KNOWN_SOLUTION = replace(SHEET, state=CaseState.SOLUTION_KNOWN, answer=states.ANSWER, form_label="FK-2026-000402")
TELLING = replace(WRITTEN, work=Work(KNOWN_SOLUTION, states.PERSON, Channel.LPSE_SUPPORT, back=True))
AGAIN = replace(PROMISED, number_told_at=ago(600))
OTHER = OtherVersion(3, "Dewi Lestari", "Coba unggah lewat jaringan kantor.", RINA, SHEET.problem, SHEET.classing)
EVERYTHING = tuple(Missing)

PHONE_STATES: dict[str, PhoneState] = {
    "idle": IDLE,
    "idle-nobody": replace(IDLE, call_backs=(), measures=MEASURES),
    "ringing": replace(IDLE, page=Page.RINGING, measures=MEASURES, rang_at=NOW - timedelta(seconds=4)),
    "ringing-late": replace(IDLE, page=Page.RINGING, measures=MEASURES, rang_at=NOW - timedelta(seconds=12)),
    "form": FRESH,
    "form-amber": replace(FRESH, call=replace(CALL, answered_at=ago(4.3))),
    "form-red": replace(FRESH, call=replace(CALL, answered_at=ago(5.6))),
    "form-typed": TYPED,
    "form-long": replace(
        TYPED,
        typed=Typed(LONG, Problem(" ".join([states.PROBLEM] * 9))),
        known=(KNOWN[1],) * 3,
        kept=DraftState.WAITING,
    ),
    "form-missing": replace(FRESH, missing=EVERYTHING, refusal="Belum lengkap: lengkapi isian yang ditandai."),
    "form-nobody-found": replace(FRESH, search="Sumber Makmur"),
    "form-closing": replace(TYPED, asking=Asking.NOT_CONSULTATION),
    "form-over": replace(TYPED, refusal="Panggilan ini sudah ditutup; tidak ada yang diubah."),
    "case": CASE,
    "case-written": WRITTEN,
    "case-promise": replace(CASE, asking=Asking.PROMISE),
    "case-dictate": replace(CASE, work=Work(PROMISED, RINA, Channel.TELEPHONE), asking=Asking.DICTATE),
    "case-archive": LAYING,
    "case-print-failed": replace(LAYING, paper=Paper.FAILED, paper_said="Pencetak A4 tidak terhubung.", place=""),
    "case-conflict": replace(WRITTEN, other=OTHER),
    "case-answered-before": replace(
        WRITTEN, work=Work(replace(ANSWERED, state=CaseState.ARCHIVED), LONG, Channel.WALK_IN, spoken=True)
    ),
    "back-known": TELLING,
    "back-promised": replace(CASE, work=Work(AGAIN, LONG, Channel.TELEPHONE, back=True)),
    "back-reached": replace(CASE, work=Work(AGAIN, RINA, Channel.TELEPHONE, back=True, spoken=True)),
}


class Silent:
    """Takes every press and does nothing."""

    def __getattr__(self, _verb: str) -> Callable[..., None]:
        return lambda *_words, **_named: None


def phone_pictures(language: Language) -> Iterator[tuple[str, PhoneScreen]]:
    """Yield name and widget of every state."""
    for name, state in PHONE_STATES.items():
        screen = PhoneScreen(Silent(), Here(states.ZONE, language))
        screen.form.offer(Choices((), (), SPSE_ROLES))
        screen.show_state(state, NOW)
        yield f"phone-{name}", screen
