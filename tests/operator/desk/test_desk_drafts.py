"""What is typed is never overwritten, whatever another officer saves meanwhile."""

from dataclasses import replace

import operator_states as states
from hypothesis import given
from hypothesis import strategies as st
from loket_operator.desk import drafts
from loket_operator.desk.state import Draft, DraftState, OtherVersion
from loket_operator.desk.visitor import CaseSheet
from loket_shared.domain.states import CaseState

SHEET = states.SHEET
MINE = Draft(SHEET.case_id, "Teks saya", SHEET.version, "", DraftState.SAVED)


def theirs(answer: str, version: int = 3) -> CaseSheet:
    return replace(SHEET, version=version, answer=answer, state=CaseState.ANSWERED)


def other(sheet: CaseSheet) -> OtherVersion:
    return OtherVersion(sheet.version, "Dewi", sheet.answer, states.PERSON, sheet.problem, sheet.classing)


def test_a_form_opens_with_the_officers_own_draft_before_the_answer() -> None:
    assert drafts.opened(replace(SHEET, answer="Jawaban", draft="Draf")).text == "Draf"
    assert drafts.opened(replace(SHEET, answer="Jawaban")).text == "Jawaban"
    assert drafts.opened(replace(SHEET, answer="Jawaban", draft="")).text == "", "an emptied draft stays empty"


def test_typing_the_same_text_is_no_change() -> None:
    assert drafts.typed(MINE, MINE.text) is MINE
    assert drafts.typed(MINE, "Lain").state is DraftState.TYPING


def test_a_version_that_left_part_c_alone_is_taken_over_silently() -> None:
    after = drafts.followed(MINE, replace(SHEET, version=3))
    assert after is not None
    assert (after.text, after.base) == ("Teks saya", 3)


def test_an_untouched_text_gives_way_to_the_newer_answer() -> None:
    untouched = Draft(SHEET.case_id, "Lama", 2, "Lama")
    after = drafts.followed(untouched, theirs("Baru"))
    assert after is not None
    assert after.text == "Baru"


def test_two_different_texts_need_a_person() -> None:
    assert drafts.followed(MINE, theirs("Teks orang lain")) is None


def test_the_echo_of_ones_own_save_is_no_conflict() -> None:
    after = drafts.followed(MINE, theirs("Teks saya"))
    assert after is not None
    assert after.seen == "Teks saya"


def test_an_older_picture_that_arrives_late_changes_nothing() -> None:
    ahead = replace(MINE, base=5)
    assert drafts.followed(ahead, theirs("Lama sekali", 4)) is ahead


@given(mine=st.text(max_size=40), their=st.text(max_size=40))
def test_no_character_of_either_text_is_lost(mine: str, their: str) -> None:
    draft, sheet = replace(MINE, text=mine), theirs(their)
    after = drafts.followed(draft, sheet)
    if after is None:
        both = drafts.merged(draft, other(sheet))
        assert their.strip() in both.text
        assert mine.strip() in both.text
        assert drafts.accepted(draft, other(sheet)).text == mine
        assert both.base == sheet.version
    else:
        assert after.text in {mine, their}
        assert after.text == mine or not mine.strip() or drafts.stored(mine) == draft.seen
