"""Sample states of monitoring's screens: an empty office, one day, a year; the people in them are invented."""

import random
from collections import Counter
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from loket_operator.monitoring.state import (
    Chosen,
    Exporting,
    Form,
    MonitoringState,
    Offered,
    Page,
    Stage,
    Subject,
    fresh,
)
from loket_shared.domain.bidding import Outcome, ReservationState, SeatKind
from loket_shared.domain.deviations import Cause, DeviationKind, Entry, EntryKind, Party
from loket_shared.domain.sop.model import Owner
from loket_shared.domain.spread import NONE, Spread, spread
from loket_shared.domain.states import CaseState, Channel, ProblemKind, TicketState
from loket_shared.services.deviation_lines import RegisterLine
from loket_shared.services.deviation_lines import Stage as Standing
from loket_shared.services.deviation_register import RegisterEntry, RegisterPage
from loket_shared.services.devices import Worry
from loket_shared.services.disturbance_reading import DisturbanceView
from loket_shared.services.statistics_bidding import BiddingCounts, SeatUse, StepTime
from loket_shared.services.statistics_cases import CaseCounts, CategoryCount, Promises
from loket_shared.services.statistics_deviations import DeviationCounts
from loket_shared.services.statistics_live import DueCase, LiveDesk, LiveStep, LiveView, LiveWait
from loket_shared.services.statistics_period import MonthReport, Name, PeriodReport
from loket_shared.services.statistics_queue import TicketCounts, Times
from loket_shared.services.statistics_steps import ProcedureCompliance, StepCompliance
from loket_shared.services.statistics_wish import Wish
from operator_states import LONG_NAME, NOW

TODAY = date(2026, 11, 23)
FIRST = fresh(TODAY)
SUPERVISOR = replace(FIRST, whole=True)
NAMES = {
    UUID(int=1): Name("Konsultasi Penyedia", "Consultation"), UUID(int=2): Name("Bidding Room", "Bidding room"),
    **{UUID(int=10 + n): Name(f"Loket {n}", f"Loket {n}") for n in range(1, 6)}, UUID(int=20): Name("Ruang 1", "Ruang 1"),
}  # fmt: skip
NO_TIMES = Times(TicketCounts(), NONE, NONE, NONE)
ACTIVITIES = (
    "Menerima kedatangan pengguna dan mempersilakan mengisi buku tamu", "Menyerahkan Formulir Konsultasi",
    "Mengisi Formulir Konsultasi", "Memeriksa kelengkapan isian Formulir Konsultasi", "Memberikan nomor antrian",
    "Mengembalikan Formulir Konsultasi yang belum lengkap", "Menyerahkan Formulir Konsultasi kepada Helpdesk",
    "Memanggil pengguna sesuai nomor antrian", "Menganalisa permasalahan dan mencari solusi",
    "Menuliskan jawaban/solusi pada Formulir Konsultasi", "Meneruskan permasalahan ke Helpdesk LKPP",
    "Memberikan salinan Formulir Konsultasi dan mengarsipkan yang asli",
)  # fmt: skip


def some(chance: random.Random, n: int) -> Times:
    """Return the times of n visitors."""
    no_show, left = n // 14, n // 40
    return Times(
        TicketCounts(n, n - no_show - left, no_show, left, 0, n // 9, n // 8, n // 20),
        spread(chance.randint(20, 2700) for _ in range(n)),
        spread(chance.randint(5, 120) for _ in range(n - no_show)),
        spread(chance.randint(240, 2400) for _ in range(n - no_show - left)),
    )


def report(wish: Wish, days: list[date], visitors: int) -> MonthReport:
    """Return the report of a period with so many visitors a day or month."""
    chance = random.Random(4)
    groups = tuple((day, some(chance, visitors + chance.randint(-visitors // 3, visitors // 2))) for day in days)
    total = sum(one.tickets.issued for _, one in groups)
    whole = some(chance, total)
    cases = CaseCounts(
        total, ((Channel.WALK_IN, total * 7 // 10), (Channel.TELEPHONE, total // 5), (Channel.LPSE_SUPPORT, total // 10)),
        ((ProblemKind.CONSULTATION, total // 2), (ProblemKind.QUESTION, total // 3), (ProblemKind.COMPLAINT, total // 6)),
        ((CaseState.ARCHIVED, total * 8 // 10), (CaseState.ANSWERED, total // 10), (CaseState.PROMISED, total // 20), (CaseState.ANALYSIS_ADMIN, 2)),
        (("P1", total // 9), ("P2", total // 3), ("P3", total // 3), ("", total // 9)),
        (
            CategoryCount(UUID(int=31), "Unggah kualifikasi/penawaran gagal pada tahap akhir", total // 3, (("P1", total // 9), ("P2", total // 5))),
            CategoryCount(UUID(int=32), "Lupa kata sandi atau akun terkunci", total // 4, (("P2", 3), ("P3", total // 5))),
            CategoryCount(UUID(int=33), "Apendo/Spamkodok", total // 5, (("P2", total // 5),)),
            CategoryCount(None, None, total // 9, (("", total // 9),)),
        ),
        total // 30, Promises(total // 25, total // 90, 2),
    )  # fmt: skip
    deviations = DeviationCounts(
        total // 12,
        (("office", "many_visitors", total // 30), ("office", "", total // 40), ("system", "spse", total // 50), ("lkpp", "lkpp", total // 60), ("visitor", "visitor_data", 1)),
        (("time", total // 13), ("equipment", 1)), total // 40, total // 20,
    )  # fmt: skip
    period = PeriodReport(
        wish, whole, whole.waiting, some(chance, max(2, total // 20)).waiting,
        ((UUID(int=1), whole), (UUID(int=2), some(chance, max(2, total // 9)))),
        tuple((UUID(int=10 + n), some(chance, max(2, total // 4))) for n in range(1, 6)),
        tuple((hour, some(chance, max(2, total // 8))) for hour in (8, 9, 10, 11, 13, 14, 15)), groups,
        tuple((UUID(int=10 + n), Spread(40, 75 + n * 20, 600, 1800)) for n in range(1, 6)), cases, deviations, NAMES,
        ROOM,
    )  # fmt: skip
    return MonthReport(period, (procedure("S3", 2, total), procedure("S0", 1, max(2, total // 6))))


ROOM = BiddingCounts(
    84, 3, ((Outcome.UPLOADED, 61), (Outcome.ESCALATED, 7), (Outcome.TRAINING_ADVISED, 4), (Outcome.DEADLINE_PASSED, 5), (Outcome.STOPPED, 4)),
    6, 9,
    tuple(
        SeatUse(kind, n, 20 - n, 3600 * (19 - n), Spread(20 - n, 3100, 5200, 7100))
        for kind, n in (*((SeatKind.PC, n) for n in range(1, 6)), (SeatKind.LAPTOP, 1))
    ),
    tuple(StepTime(at, activity, Spread(80 - at, 240 + at * 40, 900, 1500)) for at, activity in (
        (6, "Menanyakan kepada Penyedia apakah telah mengisi Data Kualifikasi dan Upload Dokumen Pendukungnya"),
        (11, "Memberikan penjelasan dan petunjuk dalam mengenkripsi file dokumen penawaran"),
    )),
    12, 5, 15, ((ReservationState.ARRIVED, 22), (ReservationState.NO_SHOW, 3), (ReservationState.CANCELLED, 2)),
    (("10293045", 11), ("10293101", 6), ("10288123", 2)),
)  # fmt: skip


def procedure(code: str, revision: int, n: int) -> ProcedureCompliance:
    """Return how the steps of a procedure went."""
    number = f"0{revision}/SOP/LPSE/DISKOMINFO-KAB.CONTOH/2026"
    steps = tuple(step(at, activity, n) for at, activity in enumerate(ACTIVITIES, 1))
    return ProcedureCompliance(
        UUID(int=100 + revision), code, "Penanganan Permasalahan", number, "02", revision, None, steps
    )


def step(at: int, activity: str, n: int) -> StepCompliance:
    """Return how one step went."""
    owner = Owner.VISITOR if at == 3 else Owner.OFFICE
    if at == 11:
        return StepCompliance(
            at, activity, Owner.OFFICE, False, True, "5 menit", 300, False, 0, 0, 0, 0, 0, 0, 0, NONE, NONE
        )
    if at in {1, 8, 10}:
        return StepCompliance(at, activity, owner, True, at != 8, "", None, False, n, 0, 0, 0, n, 0, 0, NONE, NONE)
    late = n // (8 if at == 9 else 30)
    long = 1240 if at == 9 else 95
    times = Spread(n, long, long * 2, long * 4)
    limit = 1800 if at == 9 else 300
    return StepCompliance(
        at, activity, owner, True, True, f"{limit // 60} menit", limit, False, n, n - late - 1, late, 0, 1, 0, 1, times,
        Spread(n, long + 60, long * 2 + 300, long * 5),
    )  # fmt: skip


def ago(minutes: float) -> datetime:
    """Return an instant before the picture's."""
    return NOW - timedelta(minutes=minutes)


def running(n: int, at: int, activity: str, opened: float, standard: float, label: str, officer: str) -> LiveStep:
    """Return a running step that began so many minutes ago."""
    begun = ago(opened)
    return LiveStep(
        UUID(int=300 + n), "S3", at, activity, f"{standard:.0f} menit", begun, begun + timedelta(minutes=standard * 0.8),
        begun + timedelta(minutes=standard), None, label, officer,
    )  # fmt: skip


ANALYSIS = running(1, 9, ACTIVITIES[8], 26, 30, "A021", "Sari Wulandari")
LATE = running(2, 12, ACTIVITIES[11], 14, 10, "FK-2026-000398", LONG_NAME)
CALM = running(3, 9, ACTIVITIES[8], 4, 30, "A026", "Dewi Lestari")
LIVE = LiveView(
    NOW,
    tuple(
        LiveWait(UUID(int=200 + n), f"A{27 + n:03d}", UUID(int=1), "Konsultasi Penyedia" if n % 4 else "Bidding Room", ago(42 - 4 * n), n == 2, n == 0)
        for n in range(9)
    ),
    (
        LiveDesk(UUID(int=11), "Loket 1", TicketState.SERVING, "A021", ago(26), "Sari Wulandari", (ANALYSIS,)),
        LiveDesk(UUID(int=12), "Loket 2", TicketState.SERVING, "A025", ago(14), LONG_NAME, (LATE,)),
        LiveDesk(UUID(int=13), "Loket 3", TicketState.SERVING, "A026", ago(4), "Dewi Lestari", (CALM,)),
        LiveDesk(UUID(int=14), "Loket 4", TicketState.CALLING, "A028", ago(0.6), "Agus Priyanto", ()),
        LiveDesk(UUID(int=15), "Loket 5", None, "", None, "Rudi Hartono", (), ago(3)),
        LiveDesk(UUID(int=20), "Ruang 1", None, "", None, "", ()),
    ),
    (LATE, ANALYSIS), 2,
    tuple(
        DueCase(UUID(int=400 + n), f"FK-2026-{390 + n:06d}", state, unit, holder, NOW + timedelta(minutes=60 * n - 100), "")
        for n, (state, unit, holder) in enumerate(
            (
                (CaseState.PROMISED, "helpdesk", LONG_NAME), (CaseState.ANALYSIS_ADMIN, "admin_ppe", "Rudi Hartono"),
                (CaseState.CLARIFICATION, "helpdesk", ""), (CaseState.SOLUTION_KNOWN, "helpdesk", "Sari Wulandari"),
            )
        )
    ), 4,
    (Worry("Kiosk 1", "kiosk", "paper_near_end", "", ago(20)), Worry("Layar 1", "display", "no_audio", "", ago(3))),
)  # fmt: skip
NOTHING_NOW = LiveView(
    NOW,
    (),
    tuple(replace(one, state=None, label="", since=None, officer="", steps=(), phone_since=None) for one in LIVE.desks),
    (),
    0,
    (),
    0,
    (),
)
POWER = DisturbanceView(
    UUID(int=500), Cause.INTERNET, "Jaringan kantor putus; SPSE tidak dapat dibuka dari ruang layanan", ago(55), None,
    UUID(int=1), ago(50), None,
)  # fmt: skip


def line(
    n: int, stage: Standing, party: Party, cause: Cause | None, kind: DeviationKind = DeviationKind.TIME
) -> RegisterLine:
    """Return one line of the register."""
    time = kind is DeviationKind.TIME
    return RegisterLine(
        id=UUID(int=600 + n), label=f"PNY-2026-{n:06d}", business_date=TODAY - timedelta(days=n % 20), raised_at=ago(60 * n),
        code="S3", step=9 if n % 3 else 12, activity=ACTIVITIES[8 if n % 3 else 11], document_number="02/SOP/LPSE/2026", revision=2,
        kind=kind, standard_text="30 menit", standard=1800 if time else None, actual=1861 + 97 * n if time else None, in_days=False,
        found="" if time else "Pencetak A4 macet; salinan ditulis tangan", officer=LONG_NAME if n == 4 else "Sari Wulandari",
        about=f"FK-2026-{400 - n:06d}", case_id=UUID(int=n), automatic=time, party=party, cause=cause,
        text="Antrean 40 orang sejak pagi" if cause is Cause.MANY_VISITORS else "", action="Membuka loket kelima" if n == 2 else "",
        signed_by="Wulan Pratiwi" if stage is Standing.SIGNED else "", signed_at=NOW if stage is Standing.SIGNED else None, stage=stage,
    )  # fmt: skip


LINES = (
    line(1, Standing.OPEN, Party.OFFICE, None),
    line(2, Standing.EXPLAINED, Party.OFFICE, Cause.MANY_VISITORS),
    line(3, Standing.SIGNED, Party.SYSTEM, Cause.SPSE),
    line(4, Standing.SIGNED, Party.LKPP, Cause.LKPP),
    line(5, Standing.EXPLAINED, Party.SYSTEM, Cause.EQUIPMENT, DeviationKind.EQUIPMENT),
    line(6, Standing.WITHDRAWN, Party.OFFICE, Cause.LATE_ENTRY),
    *(line(n, Standing.SIGNED, Party.OFFICE, Cause.HARD_PROBLEM) for n in range(7, 19)),
)
ENTRIES = (
    RegisterEntry(ago(30), "Sari Wulandari", Entry(1, EntryKind.CAUSE, ago(30), UUID(int=1), Cause.MANY_VISITORS, None, "Antrean 40 orang sejak pagi")),
    RegisterEntry(ago(30), "Sari Wulandari", Entry(2, EntryKind.ACTION, ago(30), UUID(int=1), None, None, "Membuka loket kelima")),
)  # fmt: skip
OFFERED = (Offered("S3", tuple(enumerate(ACTIVITIES, 1))),)
DAY = replace(SUPERVISOR, page=Page.PERIOD, wish=Wish(TODAY, TODAY), report=report(Wish(TODAY, TODAY), [TODAY], 46))
MONTH_DAYS = [
    TODAY.replace(day=1) + timedelta(days=n)
    for n in range(23)
    if (TODAY.replace(day=1) + timedelta(days=n)).weekday() < 5
]
MONTH = replace(SUPERVISOR, page=Page.PERIOD, report=report(SUPERVISOR.wish, MONTH_DAYS, 44))
YEAR_WISH = Wish(date(2026, 1, 1), date(2026, 12, 31))
YEAR = replace(
    MONTH, wish=YEAR_WISH, subject=Subject.DAYS, report=report(YEAR_WISH, [date(2026, n, 1) for n in range(1, 13)], 900)
)
EMPTY = MonthReport(
    PeriodReport(
        SUPERVISOR.wish, NO_TIMES, NONE, NONE, (), (), (), (), (), CaseCounts(0, (), (), (), (), (), 0, Promises()),
        DeviationCounts(0, (), (), 0, 0), NAMES,
    ),
    (),
)  # fmt: skip


def _page(lines: tuple[RegisterLine, ...]) -> RegisterPage:
    """Return a register of one page."""
    stages = Counter(one.stage for one in lines)
    stand = len(lines) - stages[Standing.WITHDRAWN]
    return RegisterPage(lines, 0, 1, stand, stages[Standing.OPEN], stages[Standing.EXPLAINED])


COMPLIANCE = replace(MONTH, page=Page.COMPLIANCE, version_id=UUID(int=102))
REGISTER = replace(SUPERVISOR, page=Page.REGISTER, listed=_page(LINES), offered=OFFERED)
FOLDER = "/home/petugas/.local/share/loket/exports"

MONITORING_STATES: dict[str, MonitoringState] = {
    "live": replace(SUPERVISOR, live=LIVE),
    "live-officer": replace(FIRST, live=LIVE, disturbances=(POWER,)),
    "live-disturbed": replace(SUPERVISOR, live=LIVE, disturbances=(POWER,)),
    "live-empty": replace(SUPERVISOR, live=NOTHING_NOW),
    "live-loading": SUPERVISOR,
    "live-move-end": replace(SUPERVISOR, live=LIVE, disturbances=(POWER,), form=Form.MOVE_END, moving=POWER.id),
    "live-form": replace(SUPERVISOR, live=LIVE, form=Form.DISTURBANCE, refusal="Tulis dahulu keterangannya."),
    "period-empty": replace(SUPERVISOR, page=Page.PERIOD, report=EMPTY),
    "period-loading": replace(SUPERVISOR, page=Page.PERIOD),
    "period-wrong": replace(MONTH, wish=Wish(TODAY, date(2026, 10, 1)), report=None),
    "period-day": DAY,
    **{f"period-{subject}": replace(MONTH, subject=subject) for subject in Subject},
    "period-year": YEAR,
    "period-saved": replace(MONTH, exporting=Exporting(Stage.DONE, f"{FOLDER}/laporan-2026-11-01-2026-11-23.xlsx")),
    "period-no-folder": replace(MONTH, exporting=Exporting(Stage.FAILED, trouble=f"Folder {FOLDER} tidak dapat ditulisi. Beri tahu pengelola sistem, lalu coba lagi.")),
    "compliance": COMPLIANCE,
    "compliance-empty": replace(COMPLIANCE, report=EMPTY, version_id=None),
    "compliance-year": replace(COMPLIANCE, wish=YEAR_WISH, report=YEAR.report),
    "register": REGISTER,
    "register-empty": replace(REGISTER, listed=_page(())),
    "register-loading": replace(REGISTER, listed=None),
    "register-open": replace(REGISTER, chosen=Chosen(LINES[0].id, ()), refusal="Tulis dahulu keterangannya."),
    "register-explained": replace(REGISTER, chosen=Chosen(LINES[1].id, ENTRIES)),
    "register-withdrawn": replace(REGISTER, chosen=Chosen(LINES[5].id, ENTRIES[:1])),
    "register-many": replace(REGISTER, listed=replace(_page(LINES), at=11, pages=24, total=2317, unexplained=1204, unsigned=310)),
    "register-correct": replace(REGISTER, chosen=Chosen(LINES[1].id, ENTRIES), form=Form.CORRECT),
    "register-correct-refused": replace(REGISTER, chosen=Chosen(LINES[4].id, ENTRIES), form=Form.CORRECT, refusal="Tulis dahulu keterangannya."),
    "register-form": replace(REGISTER, form=Form.RAISE, refusal="Nomor formulir tidak ditemukan. Periksa kembali, mis. FK-2026-000413."),
}  # fmt: skip
