"""The fields of a move that can be made by letter, and what stands against sending it."""

from loket_shared.domain.completeness import is_blank
from loket_shared.domain.escalation import EscalationVerb
from loket_shared.domain.states import Means
from loket_shared.services.attachments import AttachmentView
from loket_shared.services.letters import BODY, SUBJECT

from loket_operator.cases import words as case_words
from loket_operator.cases.forms import FieldSpec, Kind
from loket_operator.escalation.first_words import QUESTION, REMINDER
from loket_operator.escalation.letter_words import size
from loket_operator.escalation.words import translate
from loket_operator.escalation.writing import MAIL, LetterDraft, unusable
from loket_operator.words import Here

V = EscalationVerb
ADDRESSES = 600


def ways(offered: tuple[Means, ...]) -> FieldSpec:
    """Return the choice of how a move is made, Loket's own mail first."""
    by_loket = (MAIL, translate("Escalation", "e-mail kantor, dikirim Loket"))
    others = tuple((str(one), _by_hand(one)) for one in offered)
    return FieldSpec("means", translate("Escalation", "Lewat"), Kind.CHOICE, (by_loket, *others), wide=False)


def letter_fields(
    verb: EscalationVerb, offered: tuple[Means, ...], files: tuple[AttachmentView, ...]
) -> tuple[FieldSpec, ...]:
    """Return the fields of a letter: how, to whom, its words and its files."""
    copy = FieldSpec(
        "cc", translate("Escalation", "Tembusan (Cc)"), Kind.LINE, limit=ADDRESSES, wide=False, may_be_empty=True
    )
    to = FieldSpec("to", translate("Escalation", "Kepada"), Kind.LINE, limit=ADDRESSES, wide=False)
    second = _purpose() if verb is V.REMIND else copy
    subject = FieldSpec(
        "subject", translate("Escalation", "Subjek (didahului nomor acuan kita)"), Kind.LINE, limit=SUBJECT
    )
    body = FieldSpec("body", translate("Escalation", "Isi surat"), Kind.TEXT, limit=BODY)
    ticks = tuple((str(one.id), f"{one.name} ({size(one.size)})") for one in files)
    enclosed = FieldSpec("files", translate("Escalation", "Lampiran yang disertakan"), Kind.TICKS, ticks)
    return (ways(offered), to, second, subject, body, *((enclosed,) if files else ()))


def against(letter: LetterDraft, here: Here) -> tuple[str, str] | None:
    """Return the field that is in the way of a letter, and what to do about it; None where it may leave."""
    if is_blank(letter.subject):
        return "subject", translate("Escalation", "Isi subjeknya.")
    if is_blank(letter.body):
        return "body", translate("Escalation", "Tulis dahulu isinya.")
    to, copies = (tuple(one for one in letter.to if one.copy is copy) for copy in (False, True))
    if not to:
        return "to", translate("Escalation", "Isi alamat e-mail tujuan.")
    for name, people in (("to", to), ("cc", copies)):
        if bad := unusable(people):
            said = translate("Escalation", "“%1” bukan alamat e-mail. Beberapa alamat dipisahkan koma.")
            return name, said.replace("%1", bad[0])
    if letter.too_large:
        said = translate(
            "Escalation",
            "Surat ini %1; server menerima paling besar %2. Kurangi lampirannya, atau kirim lewat cara lain.",
        )
        return "files", said.replace("%1", size(letter.size, here)).replace("%2", size(letter.limit, here))
    return None


def _purpose() -> FieldSpec:
    kinds = (
        (REMINDER, translate("Escalation", "menanyakan status")),
        (QUESTION, translate("Escalation", "pertanyaan lain")),
    )
    return FieldSpec("purpose", translate("Escalation", "Isi"), Kind.CHOICE, kinds, wide=False)


def _by_hand(means: Means) -> str:
    said = translate("Escalation", "%1, sudah dilakukan sendiri")
    return said.replace("%1", case_words.means_name(means))
