"""Why an act came to nothing: the field that it is about, and what to do now."""

from typing import assert_never

from loket_shared.services.archive import DeviationsOpen, LocationMissing
from loket_shared.services.case_moves import CaseConflict, Needed
from loket_shared.services.cases import AnswerMissing, Incomplete
from loket_shared.services.letter_checks import NoMail, TooLarge
from loket_shared.services.promising import DueNotAhead
from loket_shared.services.results import NotAllowed

from loket_operator.cases import act_words
from loket_operator.cases.act_words import translate
from loket_operator.deviation_words import waits

Refused = (
    CaseConflict | Needed | NotAllowed | AnswerMissing | DueNotAhead | LocationMissing | DeviationsOpen | Incomplete
)


def unmailed(outcome: NoMail | TooLarge) -> tuple[str, str]:
    """Return the field for which a letter could not be kept, and the sentence."""
    if isinstance(outcome, NoMail):
        return "means", translate("CaseActs", "Akun e-mail kantor baru saja dimatikan. Sampaikan sendiri, lalu catat.")
    return "body", translate("CaseActs", "Surat ini lebih besar daripada yang diterima server. Pendekkan isinya.")


def refusal(outcome: Refused) -> tuple[str, str]:
    """Return the field, empty where it is about none, and the sentence."""
    match outcome:
        case CaseConflict():
            return "", translate("CaseActs", "Petugas lain menyimpan lebih dahulu.")
        case NotAllowed():
            return "", act_words.overtaken(outcome.state)
        case Needed():
            return act_words.needed(outcome.need)
        case AnswerMissing():
            return "text", translate("CaseActs", "Tulis jawaban dahulu, baru simpan.")
        case DueNotAhead():
            return "due", translate("CaseActs", "Pilih waktu yang masih akan datang.")
        case LocationMissing():
            return "text", translate("CaseActs", "Tulis tempat formulir asli, mis. Lemari 2, map November.")
        case DeviationsOpen():
            return "", waits(outcome)
        case Incomplete():
            first = str(outcome.missing[0])
            return ("text" if first == "problem" else first), translate("CaseActs", "Isi bagian ini.")
        case _:
            assert_never(outcome)
