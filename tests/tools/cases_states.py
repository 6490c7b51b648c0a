"""Sample states of the cases' workspace; the people in them are invented."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from case_times_states import LATE, PAUSED, TIMES
from loket_operator.cases.acts import CaseAct, Officer
from loket_operator.cases.beginnings import first_values
from loket_operator.cases.copy_text import Purpose, copy_text
from loket_operator.cases.state import CasesState, Entry, Offer, OpenedCase, Page, Panel, Roster, Side, Values
from loket_shared.domain.completeness import Missing
from loket_shared.domain.events import EventKind as K
from loket_shared.domain.states import CaseState, Channel, ContactOutcome, Means, Role
from loket_shared.services.case_finding import FoundCase
from loket_shared.services.case_list import CaseCounts, CaseQuery, OpenCase, Whose
from loket_shared.services.case_reading import CaseView
from loket_shared.services.case_story import Asked, CaseStory, Paper, Standing
from loket_shared.services.case_timeline import StoryEvent
from loket_shared.services.case_times import CaseTimes
from loket_shared.services.duties import DutyKind
from loket_shared.services.offices import OfficeView
from loket_shared.services.people import Identity, Problem
from loket_shared.services.remote_cases import ExternalTicket
from loket_shared.services.roster import OnDuty
from operator_states import ANSWER, LONG_FIRM, LONG_NAME, NOW, OFFERED, PERSON, ZONE, ago

SARI, DEWI, ADI = UUID(int=1), UUID(int=2), UUID(int=3)
ME = Officer(SARI, frozenset({Role.HELPDESK}))
LEVELS = (("P1", "Kritis"), ("P2", "Tinggi"), ("P3", "Sedang"), ("P4", "Rendah"))
LOGIN, OTHER = UUID(int=11), UUID(int=12)
OFFER = Offer(
    levels=LEVELS,
    categories=((LOGIN, "Lupa/reset password"), (OTHER, "Unggah kualifikasi/penawaran gagal")),
    evidence={LOGIN: "Surat permohonan bermeterai\nKTP pemohon\nNPWP perusahaan\nNIB\nAkta perusahaan"},
    templates={},
    next_day=NOW + timedelta(days=1, hours=6),
)
OFFICE = OfficeView(UUID(int=9), "UPT LPSE Kabupaten Sukamaju", "", "Jalan Merdeka 17", "(0334) 881234", ZONE, "FK", 1)


def line(
    number: int, name: str, firm: str, state: CaseState, minutes: float | None, *, kind: DutyKind = DutyKind.SOLVE, level: str = "P3",
    channel: Channel = Channel.LPSE_SUPPORT, holder: str = "Sari Wulandari", substitute: str = "", reopened: int = 0, since: float = 60,
) -> OpenCase:  # fmt: skip
    """Return one line; `minutes` are left until it is due, below 0 it is over."""
    due = None if minutes is None else NOW + timedelta(minutes=minutes)
    return OpenCase(
        UUID(int=number), f"FK-2026-{number:06d}", name, firm, channel, state, level, "helpdesk", kind if due else None, due, ago(since),
        ago(since), SARI if holder else None, holder, substitute, f"LS-{number}", reopened,
    )  # fmt: skip


ROWS = (
    line(398, "Agus Priyanto", "PT Karya Sejahtera Abadi", CaseState.PROMISED, -1500, kind=DutyKind.PROMISE, channel=Channel.TELEPHONE, since=4000),
    line(405, LONG_NAME, LONG_FIRM, CaseState.SOLUTION_KNOWN, -35, kind=DutyKind.TELL, level="P2", holder="Dewi Lestari", substitute="Sari Wulandari", since=95),
    line(413, "Rina Kartika", "CV Sumber Rejeki", CaseState.ANALYSIS, 8, level="P1", since=232),
    line(417, "Pokja Pemilihan 4", "", CaseState.RECORDED, 22, kind=DutyKind.PRIORITISE, level="", holder="", channel=Channel.EMAIL, since=8),
    line(409, "Siti Aminah", "Dinas Kesehatan", CaseState.CLARIFICATION, 130, kind=DutyKind.REMIND, channel=Channel.WHATSAPP, reopened=2),
    line(411, "Budi Santoso", "CV Cipta Karya Mandiri", CaseState.ANALYSIS_ADMIN, 1200, holder="Adi Nugroho", channel=Channel.WALK_IN),
    line(401, "Yusuf Maulana", "PT Nusa Data", CaseState.AWAITING_CONFIRMATION, 3000, kind=DutyKind.CONFIRM),
    line(402, "Maria Ulfa", "", CaseState.ANALYSIS, None, level="P4", channel=Channel.SUGGESTION_BOX),
)  # fmt: skip
LIST = CasesState(
    officer=ME, rows=ROWS, counts=CaseCounts(8, 5, 2), duties=5, levels=LEVELS, query=CaseQuery(Whose.UNIT)
)

PROBLEM_TEXT = "Setelah ganti password tidak dapat masuk ke SPSE. Muncul pesan “executeUpdate … rekanan”. Tender ditutup besok pukul 10.00."
VIEW = CaseView(
    case_id=UUID(int=413), version=3, form_label="FK-2026-000413", state=CaseState.ANALYSIS, opened_at=ago(232),
    identity=Identity("Rina Kartika", "CV Sumber Rejeki", "Jl. Gajah Mada 5, Lumajang", "081234567890", "rina@contoh.id", "Penyedia"),
    problem=Problem(PROBLEM_TEXT, "1029304"), group_name_id="Akun", group_name_en="Account", category_id=LOGIN,
    category_name="Lupa/reset password", answer="", answered_at=None, answered_by=None, answered_by_name=None, answered_by_nip="",
    promised_at=None, promise_due=None, promise_note="", number_told=False, number_told_at=None, draft=None, draft_saved_at=None, visits=2,
)  # fmt: skip
STANDING = Standing(
    Channel.LPSE_SUPPORT, "helpdesk", SARI, "Sari Wulandari", "", False, ago(240), 0, "P1", "Kritis", NOW + timedelta(hours=20),
    DutyKind.SOLVE, NOW + timedelta(minutes=8), ago(232), ago(200),
)  # fmt: skip
TICKET = ExternalTicket(
    "LS-1001", "Gagal masuk setelah ganti password", "SPSE 4.5", "E-500", npwp="01.234.567.8-901.000", user_id="RINAK"
)
STORY_EVENTS = (
    StoryEvent(ago(240), K.CASE_OPENED, "Sari Wulandari", detail="lpse_support", late=True),
    StoryEvent(ago(230), K.CASE_PRIORITISED, "Sari Wulandari", label="Lupa/reset password", detail="P1"),
    StoryEvent(ago(220), K.CASE_ASKED, "Sari Wulandari", "KTP pemohon\nNIB", means=Means.LPSE_SUPPORT, due=ago(-60)),
    StoryEvent(ago(150), K.CASE_REMINDED, "Sari Wulandari", means=Means.TELEPHONE),
    StoryEvent(ago(120), K.CASE_DATA_RECEIVED, "Sari Wulandari", "KTP dan NIB terlampir di tiket.", means=Means.LPSE_SUPPORT),
    StoryEvent(ago(90), K.CASE_CONTACTED, "Sari Wulandari", "", means=Means.TELEPHONE, outcome=ContactOutcome.NO_ANSWER),
    StoryEvent(ago(60), K.CASE_NOTED, "Sari Wulandari", "Verifikator: akun aktif, tautan dikirim ulang.", detail="unit"),
)  # fmt: skip
STORY = CaseStory(VIEW, STANDING, TICKET, None, None, None, (), (), STORY_EVENTS)
OPEN = OpenedCase(STORY, OFFER, times=TIMES)


def opened(story: CaseStory = STORY, act: CaseAct | None = None, **panel: object) -> CasesState:
    """Return the workspace with a case open, and the panel of an act when one is named."""
    one = OpenedCase(story, OFFER, times=TIMES)
    if act is not None:
        typed: Values = {**first_values(act, one), **panel.pop("typed", {})}  # type: ignore[dict-item]
        made = Panel(act, typed, story.view.version)
        one = replace(one, panel=replace(made, **panel))  # type: ignore[arg-type]
    return replace(LIST, open=one)


def standing(**changes: object) -> Standing:
    """Return the sample standing with other fields."""
    return replace(STANDING, **changes)  # type: ignore[arg-type]


def writing() -> CasesState:
    """Return the workspace with part C being written beside what resembles the problem."""
    state = opened(STORY, CaseAct.KEEP, typed={"text": ANSWER})
    assert state.open is not None
    return replace(state, open=replace(state.open, offered=OFFERED))


def explaining(refusal: str = "") -> CasesState:
    """Return the workspace while an officer says why a step was late."""
    one = replace(OPEN, times=LATE, panel=Panel(CaseAct.EXPLAIN, {"text": ""}, VIEW.version, refusal=refusal))
    return replace(LIST, open=one)


def with_times(times: CaseTimes, side: Side = Side.STORY) -> CasesState:
    """Return the workspace with a case open whose steps stand like this."""
    return replace(LIST, open=replace(OPEN, times=times, side=side))


KNOWN = replace(
    STORY,
    view=replace(VIEW, state=CaseState.SOLUTION_KNOWN, answer=ANSWER, answered_by_name="Sari Wulandari", answered_at=ago(95)),
    standing=standing(due_kind=DutyKind.TELL, due_at=ago(35), since=ago(95), level="P2", level_name="Tinggi"),
)  # fmt: skip
ASKED = replace(
    STORY,
    view=replace(VIEW, state=CaseState.CLARIFICATION),
    standing=standing(due_kind=DutyKind.REMIND, due_at=NOW + timedelta(minutes=130), since=ago(20)),
    asked=Asked("KTP pemohon\nNIB", Means.LPSE_SUPPORT, ago(20), NOW + timedelta(minutes=130), 1),
)
AWAITING = replace(
    KNOWN,
    view=replace(KNOWN.view, state=CaseState.AWAITING_CONFIRMATION),
    standing=standing(due_kind=DutyKind.CONFIRM, due_at=NOW + timedelta(days=2), since=ago(60)),
)
SILENT = replace(AWAITING, standing=standing(due_kind=DutyKind.CONFIRM, due_at=ago(60), since=ago(6000)))
ARCHIVED = replace(
    KNOWN,
    view=replace(KNOWN.view, state=CaseState.ARCHIVED),
    standing=standing(due_kind=None, due_at=None, reopened=1),
    paper=Paper("ARS-2026-000212", "Lemari 2, map November 2026", True),
    absorbed=(FoundCase(UUID(int=399), "FK-2026-000399", "Rina Kartika", CaseState.MERGED, ago(900)),),
    links=(FoundCase(UUID(int=400), "FK-2026-000400", LONG_NAME, CaseState.ANALYSIS, ago(800)),),
)
LONG = replace(
    KNOWN,
    view=replace(
        KNOWN.view, identity=replace(PERSON, name=LONG_NAME, organisation=LONG_FIRM), answer="\n\n".join([ANSWER] * 6),
        problem=Problem("x" * 600 + " " + " ".join([PROBLEM_TEXT] * 8), "1029304050607080"), visits=14,
    ),
    standing=standing(holder="Dewi Lestari", substitute=LONG_NAME, off_duty=True, reopened=3, due_kind=DutyKind.TELL, due_at=ago(2000), since=ago(3000)),
    timeline=STORY_EVENTS * 6,
)  # fmt: skip
THEIRS = replace(
    KNOWN,
    view=replace(KNOWN.view, version=5, answered_by_name="Dewi Lestari"),
    timeline=(*STORY_EVENTS, StoryEvent(ago(2), K.CASE_ANSWERED, "Dewi Lestari", ANSWER, count=1)),
)
FOUND = (
    FoundCase(UUID(int=399), "FK-2026-000399", "Rina Kartika", CaseState.ANALYSIS, ago(900)),
    FoundCase(UUID(int=400), "FK-2026-000400", LONG_NAME, CaseState.PROMISED, ago(800)),
)
PEOPLE = (
    OnDuty(ADI, "Adi Nugroho", (Role.ADMIN_PPE,), 3),
    OnDuty(DEWI, "Dewi Lestari", (Role.HELPDESK,), 0, ago(2000), "sick", SARI, "Sari Wulandari"),
    OnDuty(UUID(int=5), LONG_NAME, (Role.TRAINER,), 12, ago(300), "leave"),
    OnDuty(SARI, "Sari Wulandari", (Role.HELPDESK,), 5),
)

CASES_STATES: dict[str, CasesState] = {
    "list": LIST,
    "loading": replace(LIST, rows=None),
    "empty": replace(LIST, rows=(), counts=CaseCounts(0, 0, 0), query=CaseQuery(Whose.ALL), duties=0),
    "nothing-found": replace(LIST, rows=(), counts=CaseCounts(0, 0, 0), query=CaseQuery(text="tidak ada")),
    "pages": replace(LIST, counts=CaseCounts(1213, 41, 17), query=CaseQuery(page=2)),
    "case": opened(),
    "known-overdue": opened(KNOWN),
    "asked": opened(ASKED),
    "awaiting": opened(AWAITING),
    "archived": opened(ARCHIVED),
    "resembling": replace(LIST, open=replace(OPEN, offered=OFFERED)),
    "resembling-archived": replace(LIST, open=replace(OPEN, story=ARCHIVED, offered=OFFERED)),
    "resembling-writing": writing(),
    "steps": with_times(TIMES, Side.STEPS),
    "steps-late": with_times(LATE, Side.STEPS),
    "steps-none": with_times(CaseTimes(NOW), Side.STEPS),
    "late": with_times(LATE),
    "act-pause": opened(STORY, CaseAct.PAUSE),
    "act-explain": explaining(),
    "act-explain-refused": explaining("Tulis penjelasannya untuk sebab lain."),
    "paused": with_times(PAUSED),
    "long": opened(LONG),
    "all-acts": replace(LIST, open=replace(OPEN, choosing=True)),
    "act-priority": opened(STORY, CaseAct.PRIORITISE),
    "act-ask": opened(STORY, CaseAct.ASK),
    "act-ask-refused": opened(STORY, CaseAct.ASK, typed={"ticks": ()}, field="text", refusal="Centang atau tulis data yang kurang."),
    "act-receive": opened(ASKED, CaseAct.RECEIVE, typed={"text": "User RINAK password: Rahasia123"}),
    "act-keep": opened(STORY, CaseAct.KEEP, typed={"text": ANSWER}),
    "act-keep-conflict": opened(THEIRS, CaseAct.KEEP, typed={"text": "Silakan pakai tautan aktivasi baru."}, base=3),
    "act-keep-too-late": opened(ARCHIVED, CaseAct.KEEP, typed={"text": ANSWER}, refusal="Tidak jadi: keadaannya kini “Diarsipkan”. Yang Anda ketik tetap di sini."),
    "act-tell": opened(KNOWN, CaseAct.TELL),
    "act-confirm": opened(AWAITING, CaseAct.CONFIRM),
    "act-silent": opened(SILENT, CaseAct.CLOSE_SILENT),
    "act-promise": opened(STORY, CaseAct.PROMISE),
    "act-hand-on": opened(STORY, CaseAct.HAND_ON),
    "act-note": opened(STORY, CaseAct.NOTE),
    "act-contact": opened(STORY, CaseAct.CONTACT),
    "act-correct": opened(STORY, CaseAct.CORRECT),
    "act-merge": opened(STORY, CaseAct.MERGE, typed={"find": "rina", "other": str(UUID(int=399))}, found=FOUND),
    "act-cancel": opened(STORY, CaseAct.CANCEL),
    "act-archive": opened(replace(KNOWN, view=replace(KNOWN.view, state=CaseState.ANSWERED)), CaseAct.ARCHIVE),
    "act-copy": opened(KNOWN, CaseAct.COPY, shown=copy_text(KNOWN, OFFICE, Purpose.ANSWER, Means.EMAIL, "Sari Wulandari"), typed={"means": "email"}),
    "ticket": replace(LIST, page=Page.TICKET),
    "ticket-missing": replace(LIST, page=Page.TICKET, entry=Entry((Missing.NAME, Missing.PROBLEM), number=True, not_yet=True)),
    "roster": replace(LIST, page=Page.ROSTER, roster=Roster(PEOPLE)),
    "roster-leaving": replace(LIST, page=Page.ROSTER, roster=Roster(PEOPLE, SARI, "Pengganti ini juga tidak bertugas. Pilih yang lain.")),
}  # fmt: skip
