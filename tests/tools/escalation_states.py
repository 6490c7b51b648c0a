"""Sample states of the escalations' pages; the people in them are invented."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from cases_states import ME, OFFICE, STANDING, STORY
from loket_operator.escalation.copying import Sender, reminder, request, to_lkpp, to_visitor
from loket_operator.escalation.fields import first_values, wording_of
from loket_operator.escalation.prefill import first_wording
from loket_operator.escalation.state import BEGINS, SENDS, EscalationsState, Form, form
from loket_shared.domain.attachments import FileType
from loket_shared.domain.escalation import EscalationChannel, EscalationState, EscalationVerb, turn
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import CaseState, Means
from loket_shared.services.attachments import AttachmentView
from loket_shared.services.case_timeline import StoryEvent
from loket_shared.services.duties import DutyKind
from loket_shared.services.escalation_list import EscalationLine, LetterTrouble
from loket_shared.services.escalation_reading import EntryView, EscalationView
from operator_states import LONG_FIRM, LONG_NAME, NOW, ago

S, V = EscalationState, EscalationVerb
SENDER = Sender("Sari Wulandari", OFFICE)
ESCALATED = replace(
    STORY,
    view=replace(STORY.view, state=CaseState.ESCALATED),
    standing=replace(STANDING, due_kind=DutyKind.LKPP, due_at=NOW + timedelta(days=2), since=ago(60)),
    timeline=(*STORY.timeline, StoryEvent(ago(60), EventKind.CASE_UNSOLVABLE, "Sari Wulandari", label="LK-7F3K9Q", detail="email")),
)  # fmt: skip
FILES = tuple(
    AttachmentView(UUID(int=70 + at), name, FileType.PNG, 120_000, ago(50), "Sari Wulandari", None, None)
    for at, name in enumerate(
        ("Tangkapan layar galat.png", "Surat permohonan bermeterai yang sangat panjang namanya.pdf")
    )
)


def entry(verb: EscalationVerb, minutes: float, text: str, means: Means, contact: str = "", noted: float | None = None) -> EntryView:  # fmt: skip
    """Return something that was said so many minutes ago, entered later when `noted` says so."""
    at = ago(minutes)
    return EntryView(UUID(int=int(minutes)), at, ago(noted) if noted is not None else at, verb, means, contact, text, "Sari Wulandari")  # fmt: skip


def view(state: EscalationState, *entries: EntryView, known: float = 1.5, due: datetime | None = None, seq: int = 1, number: str = "", **more: object) -> EscalationView:  # fmt: skip
    """Return an escalation that stands like this."""
    sent = None if state in {S.DRAFT} else ago(known - 3)
    made = EscalationView(
        UUID(int=500 + seq), STORY.view.case_id, STORY.view.form_label, seq, 3, "LK-7F3K9Q", EscalationChannel.LPSE_SUPPORT, number,
        state, ago(known), turn(state), due, ago(known), ago(known), sent, sent, None, None, None, "Sari Wulandari", "Sari Wulandari",
        first_wording(STORY), entries=entries,
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


DRAFT = view(S.DRAFT, due=NOW + timedelta(minutes=3.5), channel=EscalationChannel.EMAIL, files=(FILES[0].id,))
LATE = replace(DRAFT, known_at=ago(9), recorded_at=ago(2), late_reason="Sambungan terputus", due=ago(4))
NEARLY = replace(DRAFT, known_at=ago(4.4), due=NOW + timedelta(minutes=0.6))
ASKED = (
    entry(V.RECEIPT, 2800, "", Means.EMAIL, "Helpdesk LKPP"),
    entry(V.PHONE, 2700, "Ibu Rina mengonfirmasi tiket sudah diterima, akan diteruskan ke tim teknis.", Means.TELEPHONE, "Ibu Rina, 021-29935577", 2650),
    entry(V.ASK_DATA, 1500, "Mohon tangkapan layar pesan galat beserta jam kejadian, dan versi peramban yang dipakai.", Means.LPSE_SUPPORT, "Bapak Andi"),
)  # fmt: skip
ANSWERED = (
    *ASKED,
    entry(V.PASS_ON, 1440, "", Means.WHATSAPP),
    entry(V.GET_DATA, 3, "Tangkapan layar terlampir, kejadian 09.12, Firefox 115.", Means.WHATSAPP),
)
WHOLE = (
    *ANSWERED,
    entry(V.FORWARD, 2, "Tangkapan layar terlampir, kejadian 09.12, Firefox 115.", Means.NONE),
    entry(V.PROGRESS, 1, "Sedang diperiksa tim teknis. Perkiraan selesai besok.", Means.LPSE_SUPPORT, "Bapak Andi"),
)
AT_LKPP = view(
    S.IN_PROGRESS, *WHOLE, known=2900, due=NOW + timedelta(hours=29), number="LS-2026-118822", status_at=ago(1)
)
UNSEEN = replace(AT_LKPP, unseen_since=ago(12), holder="")
OVERDUE = view(S.SENT, known=4400, due=ago(700), number="TTS-99")
DATA_ASKED = view(S.DATA_ASKED, *ASKED, known=2900, number="LS-2026-118822")
DATA_HERE = view(
    S.DATA_HERE, *ANSWERED, known=2900, due=NOW + timedelta(minutes=2), number="LS-2026-118822", since=ago(3)
)
WITH_VISITOR = view(S.WITH_VISITOR, *ANSWERED[:4], known=2900, number="LS-2026-118822")
DONE = view(
    S.SOLVED,
    *WHOLE,
    entry(V.SOLVE, 0.5, "Perbarui peramban ke versi 120.", Means.EMAIL),
    known=2900,
    number="LS-2026-118822",
    told_at=ago(0.2),
    ended_at=ago(0.5),
)
SECOND = replace(
    view(S.WITHDRAWN, entry(V.WITHDRAW, 10, "Ternyata sama dengan yang pertama.", Means.NONE), known=30, seq=2),
    ended_at=ago(10),
)
LONG = replace(
    AT_LKPP, wording=replace(AT_LKPP.wording, title=" ".join(["Unggah penawaran"] * 20)), holder=LONG_NAME,
    entries=(*WHOLE, entry(V.PROGRESS, 0.5, "Kami masih menelusuri. " * 60, Means.EMAIL, LONG_NAME)),
)  # fmt: skip


def state(
    *items: EscalationView, verb: EscalationVerb | None = None, chosen: int = 0, **typed: object
) -> EscalationsState:
    """Return the page with these escalations, and the form of a move when one is named."""
    made = EscalationsState(ME, ESCALATED, FILES, items, items[chosen].id if items else None)
    current = items[chosen] if items else None
    if verb is None and current is not None and current.state is S.DRAFT:
        verb = SENDS
    if verb is None:
        return made
    opened = form(verb, {**first_values(verb, current), **typed}, current.version if current else 3)
    return replace(made, form=replace(opened, panel=replace(opened.panel, shown=shown(opened, current))))


def shown(opened: Form, current: EscalationView | None) -> str:
    """Return the text to copy of a form."""
    text = str(opened.panel.typed.get("text") or "")
    if current is None:
        return ""
    match opened.verb:
        case V.ENTER:
            return request(current, wording_of(opened.panel.typed), (FILES[0].name,), SENDER).text(current.reference)
        case V.PASS_ON:
            return to_visitor(current, ESCALATED, Means(str(opened.panel.typed["means"])), SENDER)
        case V.FORWARD:
            return to_lkpp(current, text, SENDER).text(current.reference)
        case V.REMIND:
            return reminder(current, "Jumat, 20 November 2026", SENDER).text(current.reference)
        case _:
            return ""


def refused(one: EscalationsState, name: str, why: str) -> EscalationsState:
    """Return the page whose form was refused."""
    assert one.form is not None
    return replace(one, form=one.form.refused(name, why))


def overtaken(one: EscalationsState) -> EscalationsState:
    """Return the page whose escalation somebody else changed meanwhile."""
    assert one.form is not None
    return replace(one, form=replace(one.form, panel=replace(one.form.panel, base=3)))


def line(number: int, name: str, title: str, standing: EscalationState, minutes: float | None, *, since: float = 90, unseen: float | None = None, holder: str = "Sari Wulandari") -> EscalationLine:  # fmt: skip
    """Return one line; `minutes` are left until it is due, below 0 it is over."""
    due = None if minutes is None else NOW + timedelta(minutes=minutes)
    return EscalationLine(
        UUID(int=600 + number), UUID(int=number), f"FK-2026-{number:06d}", name, title, f"LK-{number}A7Q", EscalationChannel.LPSE_SUPPORT,
        f"LS-{number}" if standing is not S.DRAFT else "", standing, turn(standing), ago(since), due,
        ago(unseen) if unseen is not None else None, holder, "helpdesk",
    )  # fmt: skip


LINES = (
    line(398, "Agus Priyanto", "Dokumen penawaran tidak dapat dibuka Pokja", S.IN_PROGRESS, 300, since=1500, unseen=35, holder=""),
    line(413, "Rina Kartika", "Gagal masuk setelah ganti password", S.DRAFT, -4, since=9),
    line(405, LONG_NAME, f"{LONG_FIRM}: unggah kualifikasi berhenti", S.DATA_HERE, 0.7, since=4.3),
    line(402, "Maria Ulfa", "Jadwal tender tidak dapat diubah", S.DATA_ASKED, None, since=20),
    line(399, "Pokja Pemilihan 4", "Apendo tidak membuka berkas", S.SENT, -700, since=4400),
    line(411, "Budi Santoso", "Akun terblokir setelah migrasi ADP", S.DATA_FORWARDED, 1900, since=300),
    line(409, "Siti Aminah", "Data rekanan tidak tampil di ADP", S.WITH_VISITOR, None, since=1600),
)  # fmt: skip
TODAY = (
    *LINES,
    replace(line(420, "Dewi Anggraini", "SPSE tidak dapat dibuka", S.QUEUED, None, since=12), trouble=LetterTrouble.UNKNOWN),
    replace(line(388, LONG_NAME, "Sertifikat elektronik ditolak", S.SENT, -30, since=3000), off_duty=True, substitute="Dimas Aryo Nugroho"),
    replace(line(380, "Yusuf Hidayat", "Berkas tidak terbaca", S.IN_PROGRESS, -600, since=5000), reminded_at=ago(300)),
    replace(line(371, "Ratna Sari", "Kualifikasi hilang", S.SOLVED, None, since=9000, unseen=5), holder="Sari Wulandari"),
)  # fmt: skip

THREAD_STATES: dict[str, EscalationsState] = {
    "loading": EscalationsState(ME, STORY),
    "knowing": replace(state(verb=BEGINS), story=STORY, items=()),
    "knowing-refused": refused(replace(state(verb=BEGINS, back="10"), story=STORY, items=()), "text", "Tulis mengapa baru dicatat sekarang."),
    "draft": state(DRAFT),
    "draft-amber": state(NEARLY),
    "draft-late": refused(state(LATE, title=""), "title", "Isi judulnya."),
    "draft-overtaken": overtaken(state(replace(DRAFT, version=5))),
    "thread": state(AT_LKPP),
    "overdue": state(OVERDUE),
    "unseen": state(UNSEEN),
    "tabs": state(DONE, SECOND, replace(AT_LKPP, id=UUID(int=503), seq=3, external_number="TTS-100"), chosen=2),
    "done": state(DONE),
    "data-asked": state(DATA_ASKED),
    "long": state(LONG),
    "move-receipt": state(OVERDUE, verb=V.RECEIPT),
    "move-phone": state(OVERDUE, verb=V.PHONE),
    "move-ask": state(OVERDUE, verb=V.ASK_DATA),
    "move-pass-on": state(DATA_ASKED, verb=V.PASS_ON),
    "move-get-data": state(WITH_VISITOR, verb=V.GET_DATA, text="User RINAK password: Rahasia123"),
    "move-forward": state(DATA_HERE, verb=V.FORWARD),
    "move-progress": state(AT_LKPP, verb=V.PROGRESS),
    "move-remind": state(OVERDUE, verb=V.REMIND),
    "move-return": state(AT_LKPP, verb=V.RETURN),
    "move-solve": state(AT_LKPP, verb=V.SOLVE, text="Perbarui peramban ke versi 120."),
    "move-withdraw": refused(state(AT_LKPP, verb=V.WITHDRAW), "text", "Tulis alasannya."),
    "move-taken": refused(state(AT_LKPP, verb=V.PROGRESS, text="Sedang diperiksa."), "", "Tidak jadi: keadaannya kini “Diselesaikan LKPP”. Yang Anda ketik tetap di sini."),
}  # fmt: skip
LIST_STATES: dict[str, EscalationsState] = {
    "list": EscalationsState(ME, lines=LINES),
    "list-empty": EscalationsState(ME, lines=()),
    "list-today": EscalationsState(ME, lines=TODAY),
    "list-loading": EscalationsState(ME),
}
