"""The kiosk's states, made by hand: an office on one morning, and a visitor who has come this far."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid5

from loket_kiosk.flow.assist import Assist, Day
from loket_kiosk.flow.draft import Draft
from loket_kiosk.flow.facts import Facts
from loket_kiosk.flow.number import Number
from loket_kiosk.flow.paper import Paper, Printing
from loket_kiosk.flow.state import Keys, KioskState, Screen, Visit
from loket_shared.domain.bidding import Need, ReservationState, SeatKind
from loket_shared.domain.deviations import Cause
from loket_shared.domain.estimate import Estimate, NoEstimate
from loket_shared.domain.opening import Opening, OpeningState
from loket_shared.domain.sop.model import GuestBook
from loket_shared.services.catalogue import GroupView, ServiceView
from loket_shared.services.disturbance_reading import DisturbanceView
from loket_shared.services.offices import OfficeView
from loket_shared.services.people import Identity, Problem
from loket_shared.services.reservation_reading import ReservationView
from loket_shared.services.settings import OfficeSettings
from loket_shared.services.tickets import Issued
from loket_shared.services.trainings import TrainingView

NOW = datetime(2026, 11, 23, 2, 42, tzinfo=UTC)
"""Monday 23 November 2026, 09.42 WIB."""
LAST_NUMBER = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
NOON = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
CLOSES = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TOMORROW = datetime(2026, 11, 24, 0, 30, tzinfo=UTC)
REFERENCE = "LK1:HXK7P4Q2M9RTVC3NWEZA"
KEYS = Keys("r" * 32, "i" * 32, REFERENCE)
_SPACE = UUID("0193a5c0-0000-7000-8000-000000000000")

GROUPS = (
    ("akun", "Akun & password", "Account & password"),
    ("kualifikasi", "Data kualifikasi", "Qualification data"),
    ("unggah", "Unggah gagal", "Upload fails"),
    ("apendo", "Apendo / Spamkodok", "Apendo / Spamkodok"),
    ("jadwal", "Jadwal tender", "Tender schedule"),
    ("adp", "Integrasi ADP / SIKaP", "ADP / SIKaP integration"),
    ("katalog", "e-Katalog", "e-Catalogue"),
    ("lain", "Lainnya", "Something else"),
)


def an_id(name: str) -> UUID:
    """Return the id that this name always has."""
    return uuid5(_SPACE, name)


def service(
    series: str, name_id: str, name_en: str, hint_id: str, hint_en: str, *, uses_form: bool = True
) -> ServiceView:
    """Return a service of the office."""
    made = (an_id(f"service:{series}"), an_id("procedure"), f"layanan-{series.lower()}")
    return ServiceView(*made, name_id, name_en, hint_id, hint_en, series, uses_form, True, ord(series[0]), 1)


CONSULTATION = service(
    "A",
    "Konsultasi masalah SPSE",
    "SPSE consultation",
    "Akun, dokumen, unggah, jadwal, pesan kesalahan",
    "Accounts, documents, uploads, schedules, error messages",
)
BIDDING = replace(
    service(
        "B",
        "Pendampingan unggah",
        "Upload assistance",
        "Bidding room: kualifikasi, enkripsi, unggah penawaran",
        "Bidding room: qualification, encryption, uploading the offer",
        uses_form=False,
    ),
    uses_seats=True,
)
GUESTS = replace(
    service(
        "C", "Penerimaan tamu", "Guests", "Audiensi, kunjungan dinas", "Meetings, official visits", uses_form=False
    ),
    uses_queue=False,
    guest_book=GuestBook.END,
)
"""Nobody takes a number for it."""
SIGNED_LATER = replace(BIDDING, guest_book=GuestBook.END)
"""The guest book is signed at the end, so that nothing is asked before the number."""
OFFICE = OfficeView(
    an_id("office"),
    "LPSE Kabupaten Contoh",
    "Layanan Pengadaan Secara Elektronik",
    "Jalan Merdeka 1, Contoh",
    "(0334) 123456",
    "Asia/Jakarta",
    "FK",
    1,
)
OPEN = Opening(OpeningState.OPEN, CLOSES, LAST_NUMBER, None, None)
SPSE_DOWN = DisturbanceView(
    an_id("disturbance"),
    Cause.SPSE,
    "SPSE versi 4.5 tidak dapat dibuka, sedang ditangani LKPP",
    datetime(2026, 11, 23, 2, 15, tzinfo=UTC),
    None,
    an_id("staff"),
    datetime(2026, 11, 23, 2, 16, tzinfo=UTC),
    None,
)
"""Since 09.15 WIB, nobody knows until when."""
IDENTITY = Identity("Siti Rahmawati", "CV Karya Mandiri Sejahtera", "Jalan Anggrek 12, Lumajang", "0812 3456 7890")
PROBLEM = Problem(
    "Unggah dokumen penawaran berhenti di 80% lalu muncul pesan «koneksi terputus». Batas akhir unggah pukul 14.00 hari ini.",
    "10293045",
    an_id("group:unggah"),
)


TRAININGS = tuple(
    TrainingView(
        an_id(f"training:{title}"), title, place, NOW + timedelta(days=days, minutes=18), NOW + timedelta(days=days, hours=3),
        30, True, 1, 4,
    )
    for title, place, days in (
        ("Pelatihan SPSE 4.5 untuk penyedia", "Aula LPSE, lantai 2", 3),
        ("Praktik kualifikasi dan enkripsi penawaran", "Ruang bidding", 10),
    )
)  # fmt: skip
SEAT = ReservationView(
    an_id("reservation"), "K7M4QX", an_id("seat"), SeatKind.PC, 3, NOW.replace(hour=6, minute=0), NOW.replace(hour=7, minute=0),
    ReservationState.ARRIVED, an_id("visit"), True, 2,
)  # fmt: skip
"""PC 3 from one to two o'clock, for who is here."""
ASSIST = Assist(trained=True, need=Need.ALL, bid_code="10293045", day=Day.TODAY, time="14.00")


def facts(**changed: object) -> Facts:
    """Return the office on that morning, with what is changed."""
    groups = tuple(GroupView(an_id(f"group:{code}"), code, name_id, name_en) for code, name_id, name_en in GROUPS)
    estimates: dict[UUID, Estimate | NoEstimate] = {CONSULTATION.id: Estimate(4, 20, 35), BIDDING.id: NoEstimate(0)}
    made = Facts(OFFICE, OfficeSettings(), (CONSULTATION, BIDDING), groups, OPEN, NOW, estimates=estimates)
    return replace(made, **changed)  # type: ignore[arg-type]  # names are checked by replace itself


def welcome(**changed: object) -> KioskState:
    """Return the kiosk waiting for a visitor."""
    return replace(KioskState(Screen.WELCOME, facts()), **changed)  # type: ignore[arg-type]


def at(screen: Screen, **changed: object) -> KioskState:
    """Return the kiosk with a visitor who has filled everything in and stands at this screen, not saved yet."""
    draft = Draft(CONSULTATION.id, IDENTITY, PROBLEM)
    visit = None if screen is Screen.IDENTITY else Visit(an_id("visit"), CONSULTATION.id, False)
    made = KioskState(screen, facts(), draft=draft, visit=visit, keys=KEYS)
    return replace(made, **changed)  # type: ignore[arg-type]


def assisted(screen: Screen = Screen.ASSIST, assist: Assist | None = None, **changed: object) -> KioskState:
    """Return the kiosk with a provider of the bidding room at this screen; what he answered is not saved yet."""
    draft = Draft(BIDDING.id, IDENTITY, assist=Assist() if assist is None else assist)
    visit = Visit(an_id("visit"), BIDDING.id, False, replace(draft, assist=Assist()))
    made = KioskState(screen, facts(trainings=TRAININGS), draft=draft, visit=visit, keys=KEYS)
    return replace(made, **changed)  # type: ignore[arg-type]


def issued(label: str = "A027", *, job: bool = True, form_label: str | None = "FK-2026-000413") -> Issued:
    """Return the answer that gives a number."""
    return Issued(
        an_id("ticket"),
        an_id("visit"),
        label,
        label[0],
        27,
        CONSULTATION.id,
        CONSULTATION.name_id,
        CONSULTATION.name_en,
        form_label,
        an_id("case") if form_label else None,
        date(2026, 11, 23),
        NOW,
        False,
        4,
        an_id("job") if job else None,
        REFERENCE,
    )


def number(label: str = "A027", paper: Paper | None = None, *, told: bool = False, **changed: object) -> KioskState:
    """Return the kiosk showing a number."""
    given = Number(
        an_id("ticket"),
        label,
        CONSULTATION.id,
        "FK-2026-000413",
        REFERENCE,
        NOW,
        False,
        Estimate(4, 25, 40),
        an_id("job"),
        paper or Printing(),
        told,
    )
    return replace(KioskState(Screen.NUMBER, facts(), number=given), **changed)  # type: ignore[arg-type]
