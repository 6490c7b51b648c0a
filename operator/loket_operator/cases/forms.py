"""The fields of each act's panel."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum, auto

from loket_shared.domain.states import CaseState, ContactOutcome, Means
from loket_shared.services.letters import BODY, SUBJECT
from loket_shared.services.pauses import PauseCause
from loket_shared.services.people import PROBLEM
from PySide6.QtCore import QCoreApplication

from loket_operator.cases import words
from loket_operator.cases.acts import CaseAct
from loket_operator.cases.beginnings import DONE, NOTE_KINDS, REASONS, WAIT, evidence_of
from loket_operator.cases.copy_text import Purpose, purposes
from loket_operator.cases.state import OpenedCase
from loket_operator.cases.time_words import cause_of_pause
from loket_operator.escalation.writing import MAIL

translate = QCoreApplication.translate
NOTE_LIMIT = 400


class Kind(StrEnum):
    """How a field is filled in."""

    TEXT = auto()
    LINE = auto()
    CHOICE = auto()
    WHEN = auto()
    TICKS = auto()
    CASE = auto()
    COPY = auto()


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field; `options` are values with their names, an empty value chooses nothing; `wide` takes the rest of its line."""

    name: str
    title: str
    kind: Kind
    options: tuple[tuple[str, str], ...] = ()
    limit: int = PROBLEM
    wide: bool = True
    may_be_empty: bool = False


def fields_of(act: CaseAct, opened: OpenedCase) -> tuple[FieldSpec, ...]:
    """Return the fields of an act's panel."""
    made = _FIELDS.get(act)
    return made(opened) if made else (_text(translate("CaseActs", "Alasan")),)


def _text(title: str, limit: int = PROBLEM, *, may_be_empty: bool = False) -> FieldSpec:
    return FieldSpec("text", title, Kind.TEXT, limit=limit, may_be_empty=may_be_empty)


def _means() -> FieldSpec:
    options = tuple((str(one), words.means_name(one)) for one in Means if one is not Means.NONE)
    return FieldSpec("means", translate("CaseActs", "Lewat"), Kind.CHOICE, options, wide=False)


def _when(name: str, title: str, *, may_be_empty: bool = False) -> FieldSpec:
    return FieldSpec(name, title, Kind.WHEN, wide=False, may_be_empty=may_be_empty)


def _pick(name: str, title: str, *options: tuple[str, str], wide: bool = False) -> FieldSpec:
    return FieldSpec(name, title, Kind.CHOICE, options, wide=wide)


def _prioritise(opened: OpenedCase) -> tuple[FieldSpec, ...]:
    none = ("", translate("CaseActs", "– belum dipilih –"))
    by_table = ("", translate("CaseActs", "menurut tabel"))
    categories = (none, *((str(key), name) for key, name in opened.offer.categories))
    levels = (by_table, *((code, f"{code} {name}") for code, name in opened.offer.levels))
    return (
        _pick("category", translate("CaseActs", "Kategori"), *categories, wide=True),
        _when("stage", translate("CaseActs", "Tahapan tender ditutup"), may_be_empty=True),
        _pick("level", translate("CaseActs", "Prioritas"), *levels),
    )


def _ask(opened: OpenedCase) -> tuple[FieldSpec, ...]:
    lines = evidence_of(opened)
    ticks = FieldSpec("ticks", translate("CaseActs", "Bukti yang diminta kategori ini"), Kind.TICKS, tuple((one, one) for one in lines))  # fmt: skip
    rest = (
        _text(translate("CaseActs", "Data lain yang kurang"), may_be_empty=bool(lines)),
        _means(),
        _when("due", translate("CaseActs", "Ingatkan bila belum dijawab"), may_be_empty=True),
    )
    return (ticks, *rest) if lines else rest


def _remind(_opened: OpenedCase) -> tuple[FieldSpec, ...]:
    return (_means(), _when("due", translate("CaseActs", "Ingatkan lagi"), may_be_empty=True))


def _receive(_opened: OpenedCase) -> tuple[FieldSpec, ...]:
    return (_text(translate("CaseActs", "Jawaban atau data pelapor")), _means())


def _tell(opened: OpenedCase) -> tuple[FieldSpec, ...]:
    wait = (WAIT, translate("CaseActs", "tunggu konfirmasi pelapor"))
    finished = (DONE, translate("CaseActs", "langsung selesai"))
    then = _pick("then", translate("CaseActs", "Sesudah itu"), wait, finished)
    if opened.offer.mail is None:
        return (_means(), then)
    by_loket = (MAIL, translate("CaseActs", "e-mail kantor, dikirim Loket"))
    ways = replace(_means(), options=(by_loket, *_means().options))
    if opened.panel is None or opened.panel.typed.get("means") != MAIL:
        return (ways, then)
    subject = FieldSpec("subject", translate("CaseActs", "Subjek"), Kind.LINE, limit=SUBJECT)
    to = FieldSpec("to", translate("CaseActs", "Kepada"), Kind.LINE, wide=False)
    body = FieldSpec("body", translate("CaseActs", "Isi surat"), Kind.TEXT, limit=BODY)
    return (ways, then, to, subject, body)


def _confirm(_opened: OpenedCase) -> tuple[FieldSpec, ...]:
    solved = ("yes", translate("CaseActs", "sudah selesai"))
    not_yet = ("", translate("CaseActs", "belum selesai"))
    said = _pick("solved", translate("CaseActs", "Menurut pelapor"), solved, not_yet)
    return (_text(translate("CaseActs", "Bukti")), said, _means())


def _promise(_opened: OpenedCase) -> tuple[FieldSpec, ...]:
    note = FieldSpec("text", translate("CaseActs", "Catatan"), Kind.LINE, limit=NOTE_LIMIT, may_be_empty=True)
    return (_when("due", translate("CaseActs", "Paling lambat")), note)


def _note(_opened: OpenedCase) -> tuple[FieldSpec, ...]:
    kinds = (
        (NOTE_KINDS[0], translate("CaseActs", "internal")),
        (NOTE_KINDS[1], translate("CaseActs", "dari unit lain")),
        (NOTE_KINDS[2], translate("CaseActs", "balasan di sistem lain")),
    )
    return (_text(translate("CaseActs", "Isi")), _pick("kind", translate("CaseActs", "Jenis catatan"), *kinds))


def _contact(_opened: OpenedCase) -> tuple[FieldSpec, ...]:
    came = (ContactOutcome.REACHED, ContactOutcome.NO_ANSWER, ContactOutcome.WRONG_NUMBER, ContactOutcome.MESSAGE_LEFT)
    options = tuple((str(one), words.outcome_name(one)) for one in came)
    outcome = _pick("outcome", translate("CaseActs", "Hasil"), *options)
    said = FieldSpec("text", translate("CaseActs", "Catatan"), Kind.LINE, may_be_empty=True)
    return (_means(), outcome, said)


def _correct(_opened: OpenedCase) -> tuple[FieldSpec, ...]:
    def line(name: str, title: str, limit: int) -> FieldSpec:
        return FieldSpec(name, title, Kind.LINE, limit=limit, wide=False, may_be_empty=name in {"email", "tender"})

    return (
        _text(translate("CaseActs", "B. Permasalahan")),
        line("name", translate("CaseActs", "Nama"), 200),
        line("organisation", translate("CaseActs", "Instansi/perusahaan"), 200),
        line("phone", translate("CaseActs", "Nomor telepon/HP"), 60),
        line("address", translate("CaseActs", "Alamat"), 400),
        line("email", translate("CaseActs", "E-mail"), 200),
        line("tender", translate("CaseActs", "Kode tender"), 60),
    )


def _other(_opened: OpenedCase) -> tuple[FieldSpec, ...]:
    return (FieldSpec("other", translate("CaseActs", "Nomor formulir, nama, atau nomor tiket"), Kind.CASE),)


def _merge(opened: OpenedCase) -> tuple[FieldSpec, ...]:
    return (*_other(opened), FieldSpec("text", translate("CaseActs", "Alasan"), Kind.LINE))


def _cancel(_opened: OpenedCase) -> tuple[FieldSpec, ...]:
    kinds = (
        (REASONS[0], translate("CaseActs", "keinginan pelapor")),
        (REASONS[1], translate("CaseActs", "tercatat dua kali")),
        (REASONS[2], translate("CaseActs", "percobaan")),
        (REASONS[3], translate("CaseActs", "salah entri")),
    )
    said = FieldSpec("text", translate("CaseActs", "Penjelasan"), Kind.LINE)
    return (_pick("kind", translate("CaseActs", "Sebab"), *kinds), said)


def _archive(opened: OpenedCase) -> tuple[FieldSpec, ...]:
    place = FieldSpec("text", translate("CaseActs", "Tempat"), Kind.LINE, limit=200)
    for_now = ("", translate("CaseActs", "sementara"))
    for_good = ("yes", translate("CaseActs", "final"))
    answered = opened.story.view.state is CaseState.ANSWERED
    kinds = (for_good, for_now) if answered else (for_now,)
    return (place, _pick("final", translate("CaseActs", "Arsip"), *kinds))


def _copy(opened: OpenedCase) -> tuple[FieldSpec, ...]:
    names = {
        Purpose.NUMBER: translate("CaseActs", "nomor formulir"),
        Purpose.ASK: translate("CaseActs", "minta data"),
        Purpose.ANSWER: translate("CaseActs", "jawaban"),
    }
    ways = (Means.WHATSAPP, Means.EMAIL, Means.LPSE_SUPPORT, Means.TELEPHONE)
    return (
        FieldSpec("shown", translate("CaseActs", "Teks"), Kind.COPY),
        _pick("purpose", translate("CaseActs", "Isi"), *((str(one), names[one]) for one in purposes(opened.story))),
        _pick("means", translate("CaseActs", "Untuk"), *((str(one), words.means_name(one)) for one in ways)),
    )


def _pause(_opened: OpenedCase) -> tuple[FieldSpec, ...]:
    causes = (one for one in PauseCause if one is not PauseCause.PROVISIONAL)
    return (_pick("cause", translate("CaseActs", "Sebab"), *((str(one), cause_of_pause(one)) for one in causes)),)


def _nothing(_opened: OpenedCase) -> tuple[FieldSpec, ...]:
    return ()


_FIELDS: dict[CaseAct, Callable[[OpenedCase], tuple[FieldSpec, ...]]] = {
    CaseAct.PRIORITISE: _prioritise,
    CaseAct.ASK: _ask,
    CaseAct.REMIND: _remind,
    CaseAct.RECEIVE: _receive,
    CaseAct.ANSWER: lambda _opened: (_text(translate("CaseActs", "C. Jawaban / solusi")),),
    CaseAct.KEEP: lambda _opened: (_text(translate("CaseActs", "C. Jawaban / solusi")),),
    CaseAct.TELL: _tell,
    CaseAct.CONFIRM: _confirm,
    CaseAct.CLOSE_SILENT: _nothing,
    CaseAct.PROMISE: _promise,
    CaseAct.NOTE: _note,
    CaseAct.CONTACT: _contact,
    CaseAct.CORRECT: _correct,
    CaseAct.MERGE: _merge,
    CaseAct.LINK: _other,
    CaseAct.CANCEL: _cancel,
    CaseAct.ARCHIVE: _archive,
    CaseAct.COPY: _copy,
    CaseAct.PAUSE: _pause,
}
