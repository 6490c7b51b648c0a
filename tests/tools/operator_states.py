"""Sample states of the console's screens, for pictures and tests; the people in them are invented."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from loket_operator.desk.state import (
    CopyChoice,
    DeskState,
    Draft,
    DraftState,
    Finishing,
    OtherVersion,
    Owed,
    Panel,
    Paper,
    QueueItem,
)
from loket_operator.desk.visitor import CaseSheet, Classing, Visitor
from loket_operator.front_office.state import (
    Asking,
    FrontState,
    GivenNumber,
    OfficeService,
    OpenVisit,
    Page,
    Told,
    Typed,
    WaitingTicket,
)
from loket_operator.knowledge.state import Offered
from loket_operator.sign_in.state import DeskChoice, Gate, GateState, Refusal
from loket_shared.domain.bidding import Need
from loket_shared.domain.completeness import Missing
from loket_shared.domain.states import CaseState
from loket_shared.services.answer_templates import TemplateView
from loket_shared.services.devices import Worry
from loket_shared.services.people import Identity, Problem
from loket_shared.services.prints import JobState
from loket_shared.services.similar import Origin, Similar

ZONE = "Asia/Jakarta"
NOW = datetime(2026, 11, 23, 2, 42, 12, tzinfo=UTC)
DESK = UUID(int=3)
LONG_NAME = "Raden Ajeng Siti Nurhaliza Kusumawardhani Prawirodirdjo binti Haji Abdurrahman Wahid Sastrowardoyo"
LONG_FIRM = "PT Perusahaan Konstruksi dan Pengadaan Barang Jasa Nusantara Karya Sejahtera Mandiri Abadi (Persero) Tbk"
PROBLEM = (
    "Unggah dokumen penawaran berhenti di 80% lalu muncul pesan “koneksi terputus”. "
    "Batas akhir unggah pukul 14.00 hari ini."
)
ANSWER = (
    "Berkas penawaran 42 MB dipecah menjadi lima bagian di bawah 10 MB, lalu diunggah dengan peramban Chrome. "
    "Unggah berhasil pukul 09.40."
)


def ago(minutes: float) -> datetime:
    """Return an instant so many minutes before NOW."""
    return NOW - timedelta(minutes=minutes)


def item(
    number: int, who: str, minutes: float, *, priority: bool = False, skips: int = 0, returning: bool = False
) -> QueueItem:
    """Return one waiting ticket."""
    return QueueItem(
        UUID(int=100 + number), f"A{number:03}", who, "Konsultasi", ago(minutes), priority, skips, returning
    )


QUEUE = (
    item(28, "Rina Kartika Ningrum — CV Sumber Rejeki", 12, priority=True),
    item(29, "CV Maju Bersama", 9),
    item(24, "PT Karya Sejahtera Abadi", 31, skips=1, returning=True),
    item(30, "Pokja 4", 6),
)
PERSON = Identity(
    "Budi Santoso", "CV Cipta Karya Mandiri", "Jl. Veteran 12, Lumajang", "081234567890", "", "Penyedia", 1
)
SHEET = CaseSheet(
    case_id=UUID(int=413),
    version=2,
    form_label="FK-2026-000413",
    state=CaseState.ANALYSIS,
    problem=Problem(PROBLEM, "1029304"),
    classing=Classing("Unggah gagal", UUID(int=8), "Unggah kualifikasi/penawaran gagal"),
    visits=3,
)
SERVED = Visitor(
    ticket_id=UUID(int=127),
    visit_id=UUID(int=227),
    label="A027",
    serving=True,
    called_at=ago(9),
    present_at=NOW - timedelta(minutes=8, seconds=12),
    calls=1,
    skips=0,
    priority=False,
    service="Konsultasi",
    person=PERSON,
    sheet=SHEET,
)
CALLED = replace(SERVED, serving=False, called_at=ago(0.75), present_at=None)
OWED = (
    Owed(UUID(int=409), "FK-2026-000409", "Sri Wahyuni", "081355512345", ago(95)),
    Owed(UUID(int=411), "FK-2026-000411", LONG_NAME, "0334881234", ago(40)),
)
DRAFT = Draft(SHEET.case_id, ANSWER, SHEET.version, "", DraftState.SAVED, NOW - timedelta(seconds=2))
BASE = DeskState(
    desk_id=DESK,
    desk_name="Loket 3",
    officer="Sari Wulandari",
    queue=QUEUE,
    owed=OWED,
    promise_default=date(2026, 11, 25),
)
IDLE = BASE
NO_DESK = replace(BASE, desk_id=None, desk_name="", queue=(), owed=())
EMPTY = replace(BASE, queue=(), owed=())
CALLING = replace(BASE, visitors=(CALLED,), current_id=CALLED.ticket_id)
CALLED_THRICE = replace(CALLING, visitors=(replace(CALLED, calls=3, called_at=ago(1.7)),))
SERVING = replace(BASE, visitors=(SERVED,), current_id=SERVED.ticket_id, draft=DRAFT)
FRESH = replace(SERVING, draft=Draft(SHEET.case_id, "", SHEET.version))


def served(**changes: object) -> DeskState:
    """Return the serving state with another visitor."""
    return replace(SERVING, visitors=(replace(SERVED, **changes),))  # type: ignore[arg-type]


AMBER = served(present_at=ago(26))
RED = served(present_at=ago(34.5))
LONG = replace(
    served(
        person=replace(PERSON, name=LONG_NAME, organisation=LONG_FIRM, companions=3),
        priority=True,
        skips=2,
        sheet=replace(SHEET, problem=Problem(" ".join([PROBLEM] * 9), "10293040506070"), visits=12),
    ),
    queue=tuple(item(40 + n, f"{LONG_NAME} — {LONG_FIRM}", 3 * n, priority=n % 3 == 0, skips=n % 2) for n in range(14)),
    draft=replace(DRAFT, text="\n\n".join([ANSWER] * 8)),
)
TWO = replace(
    SERVING,
    capacity=2,
    visitors=(SERVED, replace(CALLED, ticket_id=UUID(int=131), label="B004", service="Bidding Room")),
)
GUEST = served(sheet=None, service="Bidding Room", label="B004")
CORRECTING = replace(SERVING, correcting=True)
THEIRS = OtherVersion(
    3, "Dewi Lestari", "Coba unggah lewat jaringan kantor; kuota pengguna di SPSE sudah diperbesar.",
    replace(PERSON, phone="081234567899"), Problem(PROBLEM, "1029305"), SHEET.classing,
)  # fmt: skip
CONFLICT = replace(SERVING, other=THEIRS)
CORRECT_CONFLICT = replace(CORRECTING, other=THEIRS)
WAITING_DB = replace(SERVING, draft=replace(DRAFT, state=DraftState.WAITING), busy=frozenset({"draft"}))
PROMISED_SHEET = replace(SHEET, state=CaseState.PROMISED, promised_at=ago(2), due=datetime(2026, 11, 25, 9, tzinfo=UTC))
DICTATING = replace(FRESH, visitors=(replace(SERVED, sheet=PROMISED_SHEET),), panel=Panel.DICTATE)
ANSWERED_SHEET = replace(
    SHEET, state=CaseState.ANSWERED, answer=ANSWER, answered_at=ago(1), answered_by="Sari Wulandari"
)
ANSWERED = replace(SERVING, visitors=(replace(SERVED, sheet=ANSWERED_SHEET),), panel=Panel.FINISH)
FINISHING = replace(SERVING, panel=Panel.FINISH)
PRINTED = replace(
    ANSWERED, finishing=Finishing(Paper.PRINTED, NOW, copy=CopyChoice.HANDED, location="Lemari 2, map November 2026")
)
PRINT_FAILED = replace(
    ANSWERED, finishing=Finishing(Paper.FAILED, trouble="Pencetak A4 tidak terhubung.", copy=CopyChoice.OWED)
)
PROMISE_END = replace(
    FRESH,
    visitors=(replace(SERVED, sheet=replace(PROMISED_SHEET, number_told_at=ago(1))),),
    panel=Panel.FINISH,
    finishing=Finishing(copy=CopyChoice.NONE),
)

OFFERED = Offered(
    (
        Similar(Origin.ARTICLE, UUID(int=60), "Unggah penawaran berhenti", PROBLEM, ANSWER, 0.82),
        Similar(
            Origin.CASE,
            UUID(int=61),
            "FK-2026-000388",
            PROBLEM,
            "Bersihkan tembolok peramban, lalu unggah ulang dari jaringan lain.",
            0.64,
        ),
        Similar(Origin.CASE, UUID(int=62), "FK-2026-000102", PROBLEM, "Perkecil ukuran berkas di bawah 200 MB.", 0.31),
    ),
    (TemplateView(UUID(int=63), "Salam penutup", "Terima kasih, {nama}.", None, active=True, position=0, version=1),),
    (("nama", PERSON.name),),
)
RESEMBLING = replace(SERVING, offered=OFFERED)
RESEMBLING_EMPTY = replace(FRESH, offered=replace(OFFERED, similar=()))
RESEMBLING_CALLING = replace(CALLING, offered=OFFERED)
DESK_STATES: dict[str, DeskState] = {
    "resembling": RESEMBLING,
    "resembling-empty": RESEMBLING_EMPTY,
    "resembling-calling": RESEMBLING_CALLING,
    "resembling-long": replace(LONG, offered=OFFERED),
    "idle": IDLE,
    "no-desk": NO_DESK,
    "empty": EMPTY,
    "calling": CALLING,
    "called-thrice": CALLED_THRICE,
    "skip-reason": replace(CALLING, panel=Panel.SKIP),
    "withdraw-reason": replace(CALLING, panel=Panel.WITHDRAW),
    "present": FRESH,
    "serving": SERVING,
    "amber": AMBER,
    "red": RED,
    "long": LONG,
    "two-visitors": TWO,
    "guest-only": GUEST,
    "correcting": CORRECTING,
    "conflict-answer": CONFLICT,
    "conflict-form": CORRECT_CONFLICT,
    "draft-waits": WAITING_DB,
    "leave-reason": replace(SERVING, panel=Panel.LEAVE),
    "transfer": replace(SERVING, panel=Panel.TRANSFER),
    "promise": replace(FRESH, panel=Panel.PROMISE),
    "dictate": DICTATING,
    "finish": FINISHING,
    "printing": replace(ANSWERED, finishing=Finishing(Paper.PRINTING)),
    "finish-printed": PRINTED,
    "finish-print-failed": PRINT_FAILED,
    "finish-promised": PROMISE_END,
}


KONSULTASI = OfficeService(UUID(int=1), "Konsultasi masalah SPSE", uses_form=True)
BIDDING = OfficeService(UUID(int=2), "Pendampingan unggah", uses_form=False)
PRINTER = (UUID(int=50), "Kiosk 1")


def open_visit(number: int, identity: Identity, problem: Problem, minutes: float, *missing: Missing) -> OpenVisit:
    """Return a visit without a number."""
    return OpenVisit(
        UUID(int=700 + number), number, KONSULTASI.service_id, KONSULTASI.name, uses_form=True, arrived_at=ago(minutes),
        abandoned=number == 14, priority_asked=number == 13, identity=identity, problem=problem, missing=missing,
    )  # fmt: skip


VISITS = (
    open_visit(
        12, replace(PERSON, address="", phone=""), Problem(), 7, Missing.ADDRESS, Missing.PHONE, Missing.PROBLEM
    ),
    open_visit(13, replace(PERSON, name="Siti Aminah", organisation="Dinas Kesehatan"), Problem(PROBLEM), 4),
    open_visit(14, replace(PERSON, name=LONG_NAME, organisation=LONG_FIRM), Problem(), 3, Missing.PROBLEM),
)
TICKETS = tuple(
    WaitingTicket(
        one.ticket_id, one.label, one.who, one.service, one.waiting_since, one.priority, one.skips, one.returning,
        JobState.FAILED if one.label == "A030" else None,
    )
    for one in QUEUE
)  # fmt: skip
FRONT = FrontState(
    services=(KONSULTASI, BIDDING), printers=(PRINTER,), printer_id=PRINTER[0], visits=VISITS, tickets=TICKETS
)
SEATED = replace(BIDDING, uses_seats=True)
NEW_VISIT = replace(FRONT, page=Page.FORM, form=1)
RESUMED = replace(FRONT, page=Page.FORM, form=1, visit_id=VISITS[0].visit_id)
GIVEN = GivenNumber(UUID(int=131), "A031", "FK-2026-000417", KONSULTASI.name, 4, UUID(int=900), JobState.PRINTED)
ISSUED = replace(FRONT, page=Page.ISSUED, given=GIVEN)

FRONT_STATES: dict[str, FrontState] = {
    "nothing": FRONT,
    "empty": replace(FRONT, visits=(), tickets=()),
    "new-visit": NEW_VISIT,
    "bidding": replace(
        NEW_VISIT,
        services=(KONSULTASI, SEATED),
        typed=Typed(
            SEATED.service_id,
            Identity("Rina Kartika Ningrum", "PT Karya Sejahtera"),
            Problem(),
            False,
            Told(False, Need.OFFER, "10293045", NOW + timedelta(hours=3), "Batas waktu dekat", "K7M4QX"),
        ),
    ),
    "resumed": RESUMED,
    "lacking": replace(RESUMED, missing=VISITS[0].missing, refusal="Belum lengkap: lengkapi isian yang ditandai."),
    "long": replace(FRONT, page=Page.FORM, form=1, visit_id=VISITS[2].visit_id),
    "issued": ISSUED,
    "issued-no-paper": replace(ISSUED, given=replace(GIVEN, job=JobState.FAILED)),
    "issued-no-printer": replace(ISSUED, given=replace(GIVEN, job_id=None, job=None), printers=()),
    "ticket": replace(FRONT, page=Page.TICKET, ticket_id=QUEUE[0].ticket_id),
    "reprint": replace(FRONT, page=Page.TICKET, ticket_id=QUEUE[3].ticket_id, asking=Asking.REPRINT),
}

GATE = GateState(office="UPT LPSE Kabupaten Lumajang", login="sari")
DESKS = tuple(DeskChoice(UUID(int=n), f"Loket {n}", ("Konsultasi masalah SPSE",)) for n in range(1, 4))
CHOOSING = replace(
    GATE,
    gate=Gate.DESK,
    officer="Sari Wulandari",
    desks=(*DESKS, DeskChoice(UUID(int=9), "Bidding Room", ("Pendampingan unggah",))),
    last_desk="Loket 3",
)
GATE_STATES: dict[str, GateState] = {
    "sign-in": GATE,
    "sign-in-wrong": replace(GATE, refusal=Refusal.WRONG, try_again_at=NOW),
    "sign-in-throttled": replace(GATE, refusal=Refusal.THROTTLED, try_again_at=NOW + timedelta(seconds=20)),
    "desk-choice": CHOOSING,
    "desk-choice-none": replace(CHOOSING, desks=()),
    "locked": replace(GATE, gate=Gate.LOCKED, officer="Sari Wulandari"),
}
WORRIES = (
    Worry("Kiosk 1", "kiosk", "help", "problem", ago(1), UUID(int=77)),
    Worry("Kiosk 1", "printer", "paper_near_end", "", ago(30)),
    Worry("Layar 1", "display", "no_audio", "", ago(90), UUID(int=78)),
)
