"""What was said on an escalation's way, as a conversation: who, when, by which means, in which words (A.6.3)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum, auto

from loket_shared.domain.escalation import EscalationVerb
from loket_shared.domain.states import Means
from loket_shared.services.escalation_reading import EntryView, EscalationView

from loket_operator.cases.words import instant, means_name
from loket_operator.escalation.words import channel_name, translate
from loket_operator.words import Here

V = EscalationVerb
LATER = timedelta(minutes=1)


class Side(StrEnum):
    """Who speaks."""

    OURS = auto()
    LKPP = auto()
    VISITOR = auto()
    MACHINE = auto()


@dataclass(frozen=True, slots=True)
class Bubble:
    """One thing that was said: what it is, the words, and below them when and by whom.

    `status` are lines with the role of their colour: how a letter stands. `quoted` is what a mail repeats of earlier ones.
    """

    at: datetime
    side: Side
    head: str
    text: str
    foot: str
    files: str = ""
    status: tuple[tuple[str, str], ...] = ()
    quoted: str = ""
    picked: bool = False


def known(view: EscalationView, here: Here) -> Bubble:
    """Return how it began: the instant of knowing."""
    head = translate("Escalation", "Tidak dapat ditangani di sini")
    return Bubble(view.known_at, Side.OURS, head, view.late_reason, _known(view, here))


def told(view: EscalationView, here: Here) -> Bubble | None:
    """Return how it ended for the visitor."""
    if view.told_at is None:
        return None
    head = translate("Escalation", "Jawaban disampaikan kepada pengguna")
    return Bubble(view.told_at, Side.OURS, head, "", instant(view.told_at, here))


def sent_by_hand(view: EscalationView, here: Here) -> Bubble:
    """Return that an officer sent it himself."""
    assert view.sent_at is not None
    parts = [translate("Escalation", "Dikirim ke LKPP"), channel_name(view.channel)]
    if view.external_number:
        parts.append(translate("Escalation", "nomor %1").replace("%1", view.external_number))
    marks = [translate("Escalation", "terkirim %1").replace("%1", instant(view.sent_at, here))]
    if view.arrived_at is not None:
        marks.append(translate("Escalation", "sampai %1").replace("%1", here.hour(view.arrived_at)))
    said = view.wording
    text = "\n\n".join(part for part in (said.title, said.description.strip(), said.tried.strip()) if part)
    return Bubble(view.sent_at, Side.OURS, " · ".join(parts), text, " · ".join((*marks, view.reference)))


def entry(one: EntryView, here: Here) -> Bubble:
    """Return what an officer noted."""
    side, head = head_of(one.verb)
    means = "" if one.means is Means.NONE else means_name(one.means)
    shown = " · ".join(part for part in (head, means, one.contact) if part)
    foot = " · ".join(part for part in (instant(one.at, here), *_noted(one.at, one.recorded_at, here), one.by) if part)
    return Bubble(one.at, side, shown, one.text, foot)


def _known(view: EscalationView, here: Here) -> str:
    said = translate("Escalation", "diketahui %1").replace("%1", instant(view.known_at, here))
    return " · ".join((said, *_noted(view.known_at, view.recorded_at, here), view.opened_by))


def _noted(at: datetime, recorded: datetime, here: Here) -> tuple[str, ...]:
    """Say when it was entered, where that was later than it happened."""
    if recorded - at < LATER:
        return ()
    same = here.day(at) == here.day(recorded)
    said = here.hour(recorded) if same else instant(recorded, here)
    return (translate("Escalation", "dicatat %1").replace("%1", said),)


def head_of(verb: EscalationVerb) -> tuple[Side, str]:
    """Return who speaks in a move, and what it is called."""
    return {
        V.RECEIPT: (Side.LKPP, translate("Escalation", "LKPP menerima")),
        V.PHONE: (Side.OURS, translate("Escalation", "Dikonfirmasi lewat telepon")),
        V.ASK_DATA: (Side.LKPP, translate("Escalation", "LKPP meminta data")),
        V.PASS_ON: (Side.OURS, translate("Escalation", "Permintaan data disampaikan ke pengguna")),
        V.GET_DATA: (Side.VISITOR, translate("Escalation", "Data dari pengguna")),
        V.FORWARD: (Side.OURS, translate("Escalation", "Data diteruskan ke LKPP")),
        V.PROGRESS: (Side.LKPP, translate("Escalation", "Perkembangan dari LKPP")),
        V.REMIND: (Side.OURS, translate("Escalation", "Status ditanyakan kepada LKPP")),
        V.RETURN: (Side.LKPP, translate("Escalation", "Dikembalikan: kewenangan LPSE")),
        V.SOLVE: (Side.LKPP, translate("Escalation", "Diselesaikan LKPP")),
        V.WITHDRAW: (Side.OURS, translate("Escalation", "Eskalasi ditarik")),
    }.get(verb, (Side.OURS, str(verb)))
