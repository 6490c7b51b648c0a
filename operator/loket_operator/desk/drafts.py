"""How the text in the editor follows the case: opened from the draft, kept against every other save, merged by a person."""

from dataclasses import replace

from loket_shared.domain.clean import clean_text
from loket_shared.services.case_reading import CaseView
from loket_shared.services.people import PROBLEM

from loket_operator.desk.state import Draft, DraftState, OtherVersion
from loket_operator.desk.visitor import CaseSheet


def opened(sheet: CaseSheet) -> Draft:
    """Return the editor's text for a form that is opened: the officer's own draft, else what stands in part C."""
    text = sheet.answer if sheet.draft is None else sheet.draft
    state = DraftState.SAVED if sheet.draft_saved_at else DraftState.EMPTY
    base, seen = (0, "") if overtaken(sheet) else (sheet.version, sheet.answer)
    return Draft(sheet.case_id, text, base, seen, state, sheet.draft_saved_at)


def overtaken(case: CaseSheet | CaseView) -> bool:
    """Tell whether part C was written after the officer's own draft: a person must look at both, nothing is written over unseen."""
    if not case.draft or case.draft_saved_at is None or case.answered_at is None:
        return False
    return case.draft_saved_at < case.answered_at and stored(case.draft) != case.answer


def typed(draft: Draft, text: str) -> Draft:
    """Return the draft after the officer typed."""
    return draft if text == draft.text else replace(draft, text=text, state=DraftState.TYPING)


def followed(draft: Draft, sheet: CaseSheet) -> Draft | None:
    """Return the draft on top of a newer version of the case, or None when a person must look at both texts.

    A version that left part C alone is taken over silently; a text that the officer has not touched gives way.
    """
    if sheet.version <= draft.base:
        return draft
    if sheet.answer == draft.seen or stored(draft.text) == sheet.answer:
        return replace(draft, base=sheet.version, seen=sheet.answer)
    if not draft.text.strip() or stored(draft.text) == draft.seen:
        return Draft(draft.case_id, sheet.answer, sheet.version, sheet.answer)
    return None


def unsaid(draft: Draft) -> bool:
    """Tell whether a text says something that part C did not say when it was last seen."""
    return stored(draft.text) != draft.seen


def accepted(draft: Draft, other: OtherVersion) -> Draft:
    """Return the draft after the officer read the other's version: the next save builds on it."""
    return replace(draft, base=other.version, seen=other.answer)


def merged(draft: Draft, other: OtherVersion) -> Draft:
    """Return the other's text with one's own below it; nothing of either is lost."""
    both = "\n\n".join(part for part in (other.answer.strip(), draft.text.strip()) if part)
    return replace(accepted(draft, other), text=both, state=DraftState.TYPING)


def stored(text: str) -> str:
    """Return a text as the database keeps it."""
    return clean_text(text, PROBLEM).text
