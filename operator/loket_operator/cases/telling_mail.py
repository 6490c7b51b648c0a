"""The reporter is told the answer by the office's own mail (S2-15, S1-14): the letter's fields, its first words, and the letter itself."""

from loket_shared.domain.states import Means
from loket_shared.services.offices import OfficeView

from loket_operator.cases.copy_text import Purpose, copy_text
from loket_operator.cases.state import OpenedCase, Panel, Values
from loket_operator.escalation.copying import Words
from loket_operator.escalation.writing import MAIL, LetterDraft, letter_of


def tells_by_mail(panel: Panel) -> bool:
    """Tell whether a panel is to be sent by Loket itself."""
    return panel.typed.get("means") == MAIL


def first_letter(opened: OpenedCase, office: OfficeView, officer: str) -> Values:
    """Return what the letter holds at first: the answer as it is told by e-mail."""
    whole = copy_text(opened.story, office, Purpose.ANSWER, Means.EMAIL, officer)
    subject, _, body = whole.partition("\n\n")
    return {"to": opened.story.view.identity.email, "subject": subject.removeprefix("Perihal: "), "body": body}


def told_letter(panel: Panel, opened: OpenedCase) -> LetterDraft:
    """Return the letter of a panel."""
    account = opened.offer.mail
    assert account is not None
    words = Words(str(panel.typed.get("subject") or ""), str(panel.typed.get("body") or ""))
    return letter_of(panel.typed, words, "", (), account, opened.offer.limit)
