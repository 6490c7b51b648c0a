"""Names that an office wrote in Indonesian only: an English visitor reads those, never an empty place."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from kiosk_states import CONSULTATION, at, facts, number, welcome
from loket_kiosk.flow.facts import Facts
from loket_kiosk.flow.state import Look, Screen
from loket_kiosk.views.form import form_shown
from loket_kiosk.views.number import number_shown
from loket_kiosk.views.review import review_shown
from loket_kiosk.views.welcome import welcome_shown
from loket_shared.qt.translations import use_language

ENGLISH = Look("en")


@pytest.fixture(autouse=True)
def english(qapp: object) -> Iterator[None]:
    assert qapp is not None
    use_language("en")
    yield
    use_language("id")


def unnamed() -> Facts:
    """Return an office that wrote nothing in English."""
    known = facts()
    return replace(
        known,
        services=tuple(replace(one, name_en="", hint_en="") for one in known.services),
        groups=tuple(replace(one, name_en="") for one in known.groups),
        settings=replace(known.settings, privacy_notice_en=""),
    )


def test_a_service_without_an_english_name_is_named_at_the_number_and_on_its_card() -> None:
    assert number_shown(replace(number(), facts=unnamed(), look=ENGLISH)).service == CONSULTATION.name_id
    card = welcome_shown(welcome(facts=unnamed(), look=ENGLISH)).cards[0]
    assert (card.title, card.hint) == (CONSULTATION.name_id, CONSULTATION.hint_id)


def test_a_chosen_problem_group_stands_in_the_review() -> None:
    rows = review_shown(at(Screen.REVIEW, facts=unnamed(), look=ENGLISH)).rows
    assert [row.value for row in rows if row.field == "group_id"] == ["Unggah gagal"]


def test_the_privacy_notice_is_never_left_out() -> None:
    known = unnamed()
    assert form_shown(at(Screen.IDENTITY, facts=known, look=ENGLISH)).privacy == known.settings.privacy_notice_id
    assert form_shown(at(Screen.IDENTITY, look=ENGLISH)).privacy == facts().settings.privacy_notice_en
