"""Every state of the kiosk's screens for the bidding room."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from kiosk_states import ASSIST, NOW, REFERENCE, SEAT, TRAININGS, assisted, facts, number, welcome
from loket_kiosk.flow.assist import Assist, Day, Why
from loket_kiosk.flow.draft import Fault, Field, Flaw
from loket_kiosk.flow.parting import Parting, Reported, TrainingFirst
from loket_kiosk.flow.state import Enquiry, KioskState, Pending, Screen, Step
from loket_shared.devices.outcomes import PaperOut, Printed
from loket_shared.domain.bidding import Outcome, SeatKind
from loket_shared.domain.estimate import NoEstimate
from loket_shared.domain.states import TicketState
from loket_shared.services.bidding_reporting import Slip
from loket_shared.services.enquiries import TicketStatus
from loket_shared.services.trainings import TrainingView

LONG = TrainingView(
    TRAININGS[0].id, "Bimbingan teknis penyusunan dan pengunggahan dokumen penawaran melalui SPSE versi 4.5 bagi penyedia baru",
    "Gedung Sekretariat Daerah Kabupaten Kepulauan Siau Tagulandang Biaro, lantai tiga sayap barat", NOW, NOW, None, True, 1, 0,
)  # fmt: skip


SLIP = Slip(
    "B004", "LPSE Kabupaten Contoh", "Asia/Jakarta", "Pendampingan unggah", "Upload assistance", "Rina Kartika Ningrum",
    NOW - timedelta(minutes=42), NOW, NOW, Outcome.UPLOADED, (), SeatKind.PC, 3, (), escalated=False,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Picture:
    """One state; `pin` is False where the machine has no device PIN."""

    name: str
    state: KioskState
    pin: bool = True


def assist_pictures() -> Iterator[Picture]:
    """Yield every state of the questions, the advice, goodbye, and what review and number say of them."""
    yield Picture("assist", assisted())
    yield Picture("assist-filled", assisted(assist=ASSIST))
    yield Picture("assist-empty", assisted(faults=(Fault(Field.TRAINED, Flaw.EMPTY),)))
    other = replace(ASSIST, day=Day.OTHER, date="29-02-2027", time="")
    no_day = (Fault(Field.DATE, Flaw.NO_SUCH_DAY, "29-2-2027"), Fault(Field.TIME, Flaw.EMPTY))
    yield Picture("assist-no-such-day", assisted(assist=other, faults=no_day, focus=Field.DATE))
    past = replace(ASSIST, time="08.00")
    yield Picture("assist-past", assisted(assist=past, faults=(Fault(Field.TIME, Flaw.PAST),)))
    expected = facts(trainings=TRAININGS, reserved=True)
    coded = replace(ASSIST, reservation="K7M4QX", bid_code="10293O4")
    wrong = (Fault(Field.RESERVATION, Flaw.NO_RESERVATION), Fault(Field.BID_CODE, Flaw.CODE_ODD, "O", 6))
    yield Picture("assist-reserved", assisted(assist=coded, facts=expected, faults=wrong))
    yield Picture("assist-busy", assisted(assist=ASSIST, pending=Pending(Step.ASK, "k")))
    yield Picture("assist-away", assisted(assist=ASSIST, away_since=NOW, pending=Pending(Step.ASK, "k", waits=True)))
    yield from _training()
    known = assisted(Screen.REVIEW, ASSIST)
    assert known.visit is not None
    here = replace(known.visit, asked=ASSIST, seat=SEAT)
    yield Picture("review-bidding", replace(known, visit=here))
    plain = number("B004", Printed())
    assert plain.number is not None
    seated = replace(
        plain.number, form_label=None, service_id=known.visit.service_id, estimate=NoEstimate(2), seat=SEAT
    )
    yield Picture("number-reserved", replace(plain, number=seated))


def _training() -> Iterator[Picture]:
    untrained = Assist(trained=False)
    yield Picture("training", assisted(Screen.TRAINING, untrained))
    yield Picture(
        "training-undecided", assisted(Screen.TRAINING, untrained, faults=(Fault(Field.GOES_ON, Flaw.EMPTY),))
    )
    wanted = replace(untrained, wanted=frozenset({TRAININGS[0].id}), interested=True)
    yield Picture("training-first", assisted(Screen.TRAINING, replace(wanted, goes_on=False)))
    yield Picture(
        "training-goes-on",
        assisted(Screen.TRAINING, replace(untrained, goes_on=True), faults=(Fault(Field.REASON, Flaw.EMPTY),)),
    )
    own = replace(wanted, goes_on=True, why=Why.OTHER, reason="Diminta direktur, dokumen sudah siap")
    yield Picture("training-own-reason", assisted(Screen.TRAINING, own, focus=Field.REASON))
    yield Picture("training-none", assisted(Screen.TRAINING, untrained, facts=facts()))
    yield Picture("training-long", assisted(Screen.TRAINING, wanted, facts=facts(trainings=(LONG, TRAININGS[1]))))
    yield Picture("parting", _parted(TrainingFirst((TRAININGS[0],), interested=True)))
    yield Picture("parting-none", _parted(TrainingFirst()))
    yield Picture("parting-reported", _parted(Reported(SLIP, Printed())))
    yield Picture("parting-escalated", _parted(Reported(replace(SLIP, outcome=Outcome.ESCALATED), PaperOut())))
    over = TicketStatus("B004", TicketState.DONE, 0, None, None, answered=False, to_report=True)
    yield Picture("status-report", welcome(screen=Screen.STATUS, enquiry=Enquiry("B004", over, REFERENCE)))
    yield Picture("status-report-typed", welcome(screen=Screen.STATUS, enquiry=Enquiry("B004", over)))
    running = replace(over, state=TicketState.SERVING, to_report=False, assisted=True)
    yield Picture("status-assisted", welcome(screen=Screen.STATUS, enquiry=Enquiry("B004", running, REFERENCE)))


def _parted(parting: Parting) -> KioskState:
    return welcome(screen=Screen.PARTING, parting=parting)
