"""The fields of each form of an escalation, and what stands in them at first."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from loket_shared.domain.escalation import EscalationChannel, EscalationVerb
from loket_shared.domain.states import Means
from loket_shared.services.escalation_reading import EscalationView, Wording
from loket_shared.services.people import PROBLEM
from PySide6.QtCore import QCoreApplication

from loket_operator.cases import words as case_words
from loket_operator.cases.forms import FieldSpec, Kind
from loket_operator.cases.state import Value
from loket_operator.escalation import copying, words
from loket_operator.escalation.first_words import WRITES
from loket_operator.escalation.letter_fields import letter_fields, ways
from loket_operator.escalation.state import EscalationsState
from loket_operator.escalation.writing import MAIL
from loket_operator.words import Here

translate = QCoreApplication.translate
V = EscalationVerb
BACK = 15
"""So many minutes back the instant of knowing may lie (A.8-12)."""

LKPP_MEANS = (Means.EMAIL, Means.TELEPHONE, Means.LPSE_SUPPORT, Means.LETTER)
VISITOR_MEANS = (Means.EMAIL, Means.WHATSAPP, Means.TELEPHONE)
COPIES = frozenset({V.ENTER, V.PASS_ON, V.FORWARD, V.REMIND})
"""Forms that hold a text to copy."""

SIDE_BY_SIDE = frozenset({V.SOLVE})


def fields_of(verb: EscalationVerb, now: datetime, here: Here, state: EscalationsState) -> tuple[FieldSpec, ...]:
    """Return the fields of a form; `now` (aware) is when it was opened. Where the office has an account, moves go by letter too."""
    if verb in WRITES and state.post.account is not None:
        offered = VISITOR_MEANS if verb is V.PASS_ON else LKPP_MEANS
        if state.by_mail:
            return letter_fields(verb, offered, state.files)
        others = (one for one in _by_hand(verb, now, here) if one.name != "means")
        return (ways(offered), *(replace(one, wide=one.wide and one.name != "text") for one in others))
    return _by_hand(verb, now, here)


def _by_hand(verb: EscalationVerb, now: datetime, here: Here) -> tuple[FieldSpec, ...]:
    made: dict[EscalationVerb, Callable[[], tuple[FieldSpec, ...]]] = {
        V.DRAFT: lambda: _knowing(now, here),
        V.RECEIPT: lambda: (_means(LKPP_MEANS), _contact(), _number(), _when(), _note()),
        V.PHONE: lambda: (_contact(), _number(), _when(), _text(translate("Escalation", "Hasil pembicaraan"))),
        V.ASK_DATA: lambda: (_text(translate("Escalation", "Data yang diminta LKPP")), _means(LKPP_MEANS), _contact(), _when()),
        V.PASS_ON: lambda: (_means(VISITOR_MEANS), _note(), _shown()),
        V.GET_DATA: lambda: (_text(translate("Escalation", "Data dari pengguna")), _means((*VISITOR_MEANS, Means.COUNTER)), _when()),
        V.FORWARD: lambda: (_text(translate("Escalation", "Data untuk LKPP")), _shown()),
        V.PROGRESS: lambda: (_text(translate("Escalation", "Kabar dari LKPP")), _means(LKPP_MEANS), _contact(), _when()),
        V.REMIND: lambda: (_means(LKPP_MEANS), _shown()),
        V.RETURN: lambda: (_text(translate("Escalation", "Panduan dari LKPP")), _means(LKPP_MEANS), _contact(), _when()),
        V.SOLVE: lambda: (
            _text(translate("Escalation", "Jawaban LKPP apa adanya"), wide=False),
            FieldSpec("answer", translate("Escalation", "Bagian C untuk pengguna (kosong: jawaban LKPP)"), Kind.TEXT, wide=False, may_be_empty=True),
            _means(LKPP_MEANS), _when(),
        ),
        V.WITHDRAW: lambda: (_text(translate("Escalation", "Alasan")),),
    }  # fmt: skip
    return made[verb]()


def first_values(verb: EscalationVerb, view: EscalationView | None) -> Mapping[str, Value]:
    """Return what stands in a form at first."""
    if verb is V.DRAFT or view is None:
        return {"back": "0", "text": "", "channel": str(EscalationChannel.EMAIL)}
    if verb is V.ENTER:
        return draft_values(view)
    first: dict[str, Value] = {
        "text": "",
        "means": str(usual_means(view)),
        "contact": "",
        "number": view.external_number,
        "at": None,
    }
    if verb is V.FORWARD:
        first["text"] = copying.data_of(view)
    if verb in {V.PASS_ON, V.GET_DATA}:
        first["means"] = str(Means.EMAIL)
    return first


def draft_values(view: EscalationView) -> Mapping[str, Value]:
    """Return a draft as its form holds it."""
    said = view.wording
    return {
        "title": said.title, "application": said.application, "error": said.error_code, "tender": said.tender_code,
        "type": said.ticket_type, "text": said.description, "tried": said.tried, "channel": str(view.channel),
        "number": view.external_number, "files": tuple(str(one) for one in view.files),
    }  # fmt: skip


def wording_of(typed: Mapping[str, Value]) -> Wording:
    """Return what a draft's form holds."""

    def held(name: str) -> str:
        return str(typed.get(name) or "")

    return Wording(
        held("title"), held("application"), held("error"), held("tender"), held("type") or "problem", held("text"), held("tried")
    )  # fmt: skip


def usual_means(view: EscalationView) -> Means:
    """Return by which means LKPP mostly answers on the escalation's way."""
    return Means.EMAIL if view.channel in {EscalationChannel.EMAIL, EscalationChannel.OTHER} else Means.LPSE_SUPPORT


def ticket_types() -> tuple[tuple[str, str], ...]:
    """Return the types of LKPP's own form."""
    return (
        ("problem", translate("Escalation", "Permasalahan")),
        ("suggestion", translate("Escalation", "Usulan")),
        ("request", translate("Escalation", "Permintaan layanan")),
    )


def sending_ways() -> tuple[tuple[str, str], ...]:
    """Return the ways of sending a draft where the office has an account: Loket's own mail, or whatever was done by hand."""
    by_hand = translate("Escalation", "%1, sudah dimasukkan sendiri")
    return (
        (MAIL, translate("Escalation", "e-mail kantor, dikirim Loket")),
        *((str(one), by_hand.replace("%1", words.channel_name(one))) for one in EscalationChannel),
    )


def channels() -> tuple[tuple[str, str], ...]:
    """Return the ways to LKPP."""
    return tuple((str(one), words.channel_name(one)) for one in EscalationChannel)


def _knowing(now: datetime, here: Here) -> tuple[FieldSpec, ...]:
    just = ("0", translate("Escalation", "baru saja"))
    ago = translate("Escalation", "%1 menit lalu (%2)")
    earlier = (
        (str(one), ago.replace("%1", str(one)).replace("%2", here.hour(now - timedelta(minutes=one))))
        for one in range(1, BACK + 1)
    )
    why = translate("Escalation", "Bila bukan baru saja: mengapa baru dicatat?")
    return (
        FieldSpec("back", translate("Escalation", "Diketahui"), Kind.CHOICE, (just, *earlier), wide=False),
        FieldSpec("channel", translate("Escalation", "Lewat"), Kind.CHOICE, channels(), wide=False),
        FieldSpec("text", why, Kind.LINE, limit=300, may_be_empty=True),
    )


def _text(title: str, *, may_be_empty: bool = False, wide: bool = True) -> FieldSpec:
    return FieldSpec("text", title, Kind.TEXT, limit=PROBLEM, may_be_empty=may_be_empty, wide=wide)


def _means(offered: tuple[Means, ...]) -> FieldSpec:
    options = tuple((str(one), case_words.means_name(one)) for one in offered)
    return FieldSpec("means", translate("Escalation", "Lewat"), Kind.CHOICE, options, wide=False)


def _note() -> FieldSpec:
    return FieldSpec("text", translate("Escalation", "Catatan"), Kind.LINE, limit=300, wide=False, may_be_empty=True)


def _contact() -> FieldSpec:
    title = translate("Escalation", "Siapa, nomor berapa")
    return FieldSpec("contact", title, Kind.LINE, limit=120, wide=False, may_be_empty=True)


def _number() -> FieldSpec:
    return FieldSpec(
        "number", translate("Escalation", "Nomor di LKPP"), Kind.LINE, limit=60, wide=False, may_be_empty=True
    )


def _when() -> FieldSpec:
    title = translate("Escalation", "Terjadi (kosong: sekarang)")
    return FieldSpec("at", title, Kind.WHEN, wide=False, may_be_empty=True)


def _shown() -> FieldSpec:
    return FieldSpec("copy", translate("Escalation", "Teks siap salin"), Kind.COPY)
