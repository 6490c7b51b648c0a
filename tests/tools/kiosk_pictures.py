"""Every state that the kiosk can be in, by name: for pictures and for the test that measures them."""

from collections.abc import Iterator
from dataclasses import replace

import kiosk_states as states
from kiosk_assist_pictures import Picture, assist_pictures
from kiosk_states import (
    BIDDING,
    CONSULTATION,
    GUESTS,
    IDENTITY,
    NOW,
    PROBLEM,
    SIGNED_LATER,
    an_id,
    at,
    facts,
    number,
    service,
    welcome,
)
from loket_kiosk.flow import draft as drafts
from loket_kiosk.flow.draft import Draft, Fault, Field, Flaw
from loket_kiosk.flow.paper import NoPrinter, NotBegun
from loket_kiosk.flow.pin import Pin
from loket_kiosk.flow.state import Enquiry, KioskState, Notice, Pending, Screen, Step
from loket_shared.devices.outcomes import (
    Cause,
    CoverOpen,
    Offline,
    PaperOut,
    Printed,
    Ready,
    Unknown,
    Unreachable,
)
from loket_shared.domain.estimate import Estimate, NoEstimate
from loket_shared.domain.opening import Opening, OpeningState
from loket_shared.domain.states import TicketState
from loket_shared.services import enquiries
from loket_shared.services.enquiries import TicketStatus
from loket_shared.services.people import Identity, Problem

LONG_OFFICE = "Layanan Pengadaan Secara Elektronik (LPSE) Pemerintah Kabupaten Kepulauan Siau Tagulandang Biaro"
LONG = Identity(
    "Raden Ajeng Maria Theresia Kusumaningrum Prawirodirdjo-Situmorang, S.Kom., M.T.I.",
    "PT Perusahaan Pembangunan Perumahan dan Konstruksi Bangunan Nusantara Raya Sejahtera (Persero) Tbk",
    "Jalan Jenderal Besar Dr. Abdul Haris Nasution Nomor 1234 Blok ZZ-99, Kelurahan Sukamaju, Kecamatan Tanah Merah",
    "0812-3456-7890 / (0334) 881234 ext. 21",
    "raden.ajeng.kusumaningrum.prawirodirdjo@perusahaan-konstruksi-nusantara.example.co.id",
    "Pejabat Pengadaan",
    3,
)
NAUGHTY = Identity(
    "🦊 Siti \u202eitis Ω 王小明 مرحبا", "<b>CV</b> %s {0} '; DROP TABLE", "=1+1\tJalan\x07 7", "＋６２ 812"
)


def kiosk_pictures() -> Iterator[Picture]:
    """Yield every state."""
    yield from _homes()
    yield from _identity()
    yield from _problem()
    yield from assist_pictures()
    yield from _review()
    yield from _number()
    yield from _status()
    yield from _covers()


def _homes() -> Iterator[Picture]:
    yield Picture("welcome", welcome())
    yield Picture("welcome-priority", welcome(draft=Draft(priority=True)))
    pause = Opening(OpeningState.BREAK, states.CLOSES, states.LAST_NUMBER, states.NOON, None)
    yield Picture("welcome-break", welcome(facts=facts(opening=pause)))
    yield Picture("welcome-disturbed", welcome(facts=facts(disturbance=states.SPSE_DOWN)))
    long = replace(
        states.SPSE_DOWN, ended_at=states.NOON, text="Jaringan ke pusat data terputus karena galian kabel. " * 6
    )
    yield Picture("welcome-disturbed-long", welcome(facts=facts(disturbance=long, opening=pause)))
    yield Picture("welcome-kept", welcome(draft=Draft(identity=IDENTITY)))
    yield Picture("welcome-taken-over", welcome(notice=Notice.TAKEN_OVER))
    yield Picture("welcome-service-ended", welcome(notice=Notice.SERVICE_ENDED, draft=Draft(None, IDENTITY)))
    none = {CONSULTATION.id: NoEstimate(0), BIDDING.id: Estimate(0, 0, 5)}
    yield Picture("welcome-no-queue", welcome(facts=facts(estimates=none)))
    office = replace(states.OFFICE, name=LONG_OFFICE)
    more = tuple(
        service(
            f"{letter}1",
            f"Layanan pengaduan dan permintaan informasi {letter}",
            f"Complaints and requests {letter}",
            "Keterangan layanan yang cukup panjang untuk dua baris penuh pada layar tegak",
            "A fairly long explanation of this service that needs two lines",
        )
        for letter in "CDE"
    )
    yield Picture("welcome-many", welcome(facts=facts(office=office, services=(CONSULTATION, BIDDING, *more))))
    direct = facts(services=(CONSULTATION, SIGNED_LATER, GUESTS))
    yield Picture("welcome-direct", welcome(facts=direct))
    chosen = Draft(GUESTS.id)
    yield Picture("direct", welcome(screen=Screen.DIRECT, facts=direct, draft=chosen))
    handed = replace(GUESTS, name_id="Layanan pengaduan dan permintaan informasi pengadaan barang dan jasa pemerintah")
    yield Picture(
        "direct-handed-over",
        welcome(screen=Screen.DIRECT, facts=facts(services=(handed,)), draft=chosen, notice=Notice.HANDED_OVER),
    )
    closed = {
        "closed": Opening(OpeningState.CLOSED, None, None, states.TOMORROW, None),
        "closed-holiday": Opening(
            OpeningState.CLOSED, None, None, states.TOMORROW, "Cuti bersama Hari Raya Idul Fitri 1447 Hijriah"
        ),
        "closed-before": Opening(OpeningState.BEFORE_HOURS, states.CLOSES, states.LAST_NUMBER, NOW, None),
        "closed-last-number": Opening(
            OpeningState.LAST_NUMBER_PASSED, states.CLOSES, states.LAST_NUMBER, states.TOMORROW, None
        ),
        "closed-for-long": Opening(OpeningState.CLOSED, None, None, None, None),
    }
    for name, opening in closed.items():
        yield Picture(name, welcome(screen=Screen.CLOSED, facts=facts(opening=opening)))
    late = facts(services=(CONSULTATION, GUESTS), opening=closed["closed-last-number"])
    yield Picture("closed-direct", welcome(screen=Screen.CLOSED, facts=late))
    yield Picture(
        "closed-too-late",
        welcome(screen=Screen.CLOSED, notice=Notice.TOO_LATE, facts=facts(opening=closed["closed-last-number"])),
    )
    yield Picture("starting", KioskState())
    yield Picture("unavailable", KioskState(Screen.UNAVAILABLE, facts(), away_since=NOW))


def _identity() -> Iterator[Picture]:
    empty = at(Screen.IDENTITY, draft=Draft(CONSULTATION.id))
    yield Picture("identity", empty)
    yield Picture("identity-typing", replace(empty, focus=Field.NAME))
    yield Picture("identity-filled", at(Screen.IDENTITY))
    yield Picture("identity-phone", at(Screen.IDENTITY, focus=Field.PHONE))
    missing = drafts.identity_faults(Identity(email="siti"))
    yield Picture(
        "identity-missing",
        replace(empty, draft=Draft(CONSULTATION.id, Identity(email="siti")), faults=missing, focus=Field.NAME),
    )
    yield Picture(
        "identity-hints",
        at(
            Screen.IDENTITY,
            draft=Draft(CONSULTATION.id, replace(IDENTITY, phone="kosong", email="a@b@c")),
            faults=(Fault(Field.PHONE, Flaw.PHONE_ODD), Fault(Field.EMAIL, Flaw.EMAIL_ODD)),
        ),
    )
    yield Picture(
        "identity-long", at(Screen.IDENTITY, draft=Draft(CONSULTATION.id, LONG), faults=(Fault(Field.NAME, Flaw.CUT),))
    )
    yield Picture("identity-naughty", at(Screen.IDENTITY, draft=Draft(CONSULTATION.id, NAUGHTY)))
    yield Picture("identity-bidding", at(Screen.IDENTITY, draft=Draft(BIDDING.id, IDENTITY)))
    yield Picture("identity-busy", at(Screen.IDENTITY, pending=Pending(Step.REGISTER, "k")))
    yield Picture("identity-fixing", at(Screen.IDENTITY, fixing=True, focus=Field.ADDRESS))


def _problem() -> Iterator[Picture]:
    empty = Draft(CONSULTATION.id, IDENTITY)
    yield Picture("problem", at(Screen.PROBLEM, draft=empty))
    yield Picture("problem-filled", at(Screen.PROBLEM))
    yield Picture("problem-typing", at(Screen.PROBLEM, focus=Field.TEXT))
    odd = replace(PROBLEM, tender_code="10293O4")
    yield Picture(
        "problem-code",
        at(
            Screen.PROBLEM,
            draft=replace(empty, problem=odd),
            faults=drafts.code_faults("10293O4"),
            focus=Field.TENDER_CODE,
        ),
    )
    full = Problem("Saat mengunggah dokumen, SPSE berhenti. " * 50)
    yield Picture(
        "problem-full",
        at(Screen.PROBLEM, draft=replace(empty, problem=full), faults=(Fault(Field.TEXT, Flaw.CUT),), focus=Field.TEXT),
    )
    yield Picture(
        "problem-missing",
        at(
            Screen.PROBLEM,
            draft=empty,
            fixing=True,
            focus=Field.TEXT,
            faults=(Fault(Field.TEXT, Flaw.EMPTY),),
            missing=(Field.TEXT,),
        ),
    )
    yield Picture("problem-fault", at(Screen.PROBLEM, fault="K7M-4QX"))
    yield Picture("problem-away", at(Screen.PROBLEM, away_since=NOW))
    yield Picture(
        "problem-away-waiting", at(Screen.PROBLEM, away_since=NOW, pending=Pending(Step.SAVE, "k", waits=True))
    )


def _review() -> Iterator[Picture]:
    yield Picture("review", at(Screen.REVIEW))
    yield Picture("review-priority", at(Screen.REVIEW, draft=Draft(CONSULTATION.id, IDENTITY, PROBLEM, priority=True)))
    yield Picture("review-missing", at(Screen.REVIEW, draft=Draft(CONSULTATION.id, IDENTITY), missing=(Field.TEXT,)))
    yield Picture(
        "review-all-missing",
        at(
            Screen.REVIEW,
            draft=Draft(CONSULTATION.id),
            missing=(Field.NAME, Field.ORGANISATION, Field.ADDRESS, Field.PHONE, Field.TEXT),
        ),
    )
    later = facts(services=(SIGNED_LATER,))
    yield Picture("review-later", welcome(screen=Screen.REVIEW, facts=later, draft=Draft(BIDDING.id, priority=True)))
    yield Picture(
        "review-long",
        at(
            Screen.REVIEW,
            draft=Draft(CONSULTATION.id, LONG, Problem("Unggah gagal. " * 140, "1" * 40, an_id("group:adp"))),
        ),
    )
    yield Picture(
        "review-naughty",
        at(
            Screen.REVIEW,
            draft=Draft(CONSULTATION.id, NAUGHTY, Problem("<script>alert('%s')</script>\n\n👩‍💻 =HYPERLINK(\"x\")")),
        ),
    )
    yield Picture("review-busy", at(Screen.REVIEW, pending=Pending(Step.ISSUE, "k")))
    yield Picture("review-away", at(Screen.REVIEW, away_since=NOW, pending=Pending(Step.ISSUE, "k", waits=True)))


def _number() -> Iterator[Picture]:
    papers = {
        "printing": None,
        "printed": Printed(),
        "printed-unproven": Printed(proven=False),
        "paper-out": PaperOut(),
        "cover-open": CoverOpen(),
        "offline": Offline(),
        "unreachable": Unreachable(Cause.REFUSED),
        "unknown": Unknown(Ready(asked=False)),
        "not-begun": NotBegun(),
        "no-printer": NoPrinter(),
    }
    for name, paper in papers.items():
        yield Picture(f"number-{name}", number(paper=paper, told=True))
    yield Picture("number-leaving", number(paper=Printed(), quiet=100))
    for label in ("X1-007", "B1000", "W888"):
        yield Picture(f"number-{label}", number(label, Printed()))
    plain = number("B004", PaperOut())
    assert plain.number is not None
    bare = replace(plain.number, form_label=None, service_id=BIDDING.id, estimate=NoEstimate(0), priority=True)
    yield Picture("number-bidding-priority", replace(plain, number=bare))


def _status() -> Iterator[Picture]:
    def asked(status: TicketStatus | enquiries.Unknown | None, typed: str = "A027") -> KioskState:
        return welcome(screen=Screen.STATUS, enquiry=Enquiry(typed, status))

    form = "FK-2026-000413"
    yield Picture("status", asked(None, ""))
    yield Picture("status-waiting", asked(TicketStatus("A027", TicketState.WAITING, 4, None, form, answered=False)))
    yield Picture("status-next", asked(TicketStatus("X1-007", TicketState.WAITING, 0, None, None, answered=False)))
    yield Picture(
        "status-called",
        asked(TicketStatus("A027", TicketState.CALLING, 0, "Ruang Pendampingan 2", form, answered=False)),
    )
    yield Picture(
        "status-answered", asked(TicketStatus("A027", TicketState.DONE, 0, None, form, answered=True), states.REFERENCE)
    )
    yield Picture("status-gone", asked(TicketStatus("A027", TicketState.NO_SHOW, 0, None, form, answered=False)))
    yield Picture("status-unknown", asked(enquiries.Unknown(), "FK-2026-999999"))
    away = welcome(screen=Screen.STATUS, enquiry=Enquiry("A027"), away_since=NOW)
    yield Picture("status-away", away)
    yield Picture("status-away-waiting", replace(away, pending=Pending(Step.LOOK_UP, "k", waits=True)))
    yield Picture(
        "status-busy", welcome(screen=Screen.STATUS, enquiry=Enquiry("A027"), pending=Pending(Step.LOOK_UP, "k"))
    )


def _covers() -> Iterator[Picture]:
    yield Picture("help", at(Screen.HELP, beneath=Screen.PROBLEM))
    yield Picture("help-away", at(Screen.HELP, beneath=Screen.PROBLEM, away_since=NOW))
    pads = {
        "pin": Pin(),
        "pin-typed": Pin(typed="123456"),
        "pin-checking": Pin(typed="123456", checking=True),
        "pin-wrong": Pin(wrong=True, wrong_tries=1),
        "pin-wait": Pin(wrong=True, wrong_tries=5, wait_seconds=120),
        "pin-opened": Pin(opened=True),
    }
    for name, pad in pads.items():
        yield Picture(name, welcome(screen=Screen.STAFF_PIN, beneath=Screen.WELCOME, pin=pad))
    yield Picture("pin-none", welcome(screen=Screen.STAFF_PIN, beneath=Screen.WELCOME), pin=False)
    yield Picture("still-here", at(Screen.PROBLEM, quiet=97))
