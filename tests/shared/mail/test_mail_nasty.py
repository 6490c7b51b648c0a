"""Every nasty mail is taken apart without an error and meets its fate; so is every mail of Python's own test data."""

import time
from collections import Counter
from pathlib import Path

import pytest
import test
from loket_shared.devices.mail.parsing import parse
from loket_shared.domain.mail.kinds import print_of_text, recognise
from loket_shared.domain.mail.matches import Linked, Match, Suggested
from loket_shared.domain.mail.matching import match
from loket_shared.domain.mail.parsed import Defect, ParsedMail
from mail_nasty_letters import CHARSETS, ENCODINGS, HEADERS
from mail_nasty_links import LINKS
from mail_nasty_parts import PARTS
from mail_nasty_robots import BOUNCES, OWN, ROBOTS
from mail_world import CASE_A, CASE_C, NOW, OTHER, Nasty, World

NASTY = [*LINKS, *CHARSETS, *ENCODINGS, *HEADERS, *PARTS, *BOUNCES, *ROBOTS, *OWN]
PYTHONS = Path(test.__path__[0]) / "test_email" / "data"
SECONDS_A_MEGABYTE = 3.0
"""A bound for a machine ten times slower than any we know; a reader that squares takes minutes."""


def fate_of(mail: ParsedMail, found: Match) -> str:
    """The fate in the words of the corpus."""
    if mail.quarantined:
        return "quarantined"
    if isinstance(found, Linked):
        return f"linked:{found.how}"
    if isinstance(found, Suggested):
        return f"suggested:{found.doubt}"
    return f"unlinked:{found.doubt}" if found.doubt else "unlinked"


def test_there_are_many_and_each_has_its_name() -> None:
    assert len(NASTY) >= 150
    assert [name for name, count in Counter(one.name for one in NASTY).items() if count > 5] == []


@pytest.mark.parametrize("nasty", NASTY, ids=lambda one: one.name[:60])
def test_a_nasty_mail_meets_its_fate(nasty: Nasty) -> None:
    world = World()
    begun = time.process_time()
    mail = parse(nasty.raw, NOW)
    if "again and again" in nasty.name:
        world.robot_prints[print_of_text(mail)] = 3
    recognised = recognise(mail, world)
    found = match(mail, recognised, world)
    taken = time.process_time() - begun
    assert Defect.UNREADABLE not in mail.defects
    assert (fate_of(mail, found), recognised.kind) == (nasty.fate, nasty.kind)
    assert nasty.says in mail.text
    assert set(nasty.defects) <= set(mail.defects)
    if nasty.files is not None:
        assert tuple(file.name for file in mail.files) == nasty.files
    if isinstance(found, Linked):
        assert found.escalation_id == (CASE_C if mail.sender.lower() == OTHER else CASE_A)
    assert taken < 1 + SECONDS_A_MEGABYTE * len(nasty.raw) / 1_000_000


@pytest.mark.skipif(not PYTHONS.is_dir(), reason="this Python comes without its own tests' mails")
def test_the_mails_of_python_s_own_tests_are_taken_apart_without_loss_of_their_text() -> None:
    seen = 0
    for path in sorted(PYTHONS.glob("msg_*.txt")):
        raw = path.read_bytes()
        mail = parse(raw, NOW)
        assert Defect.UNREADABLE not in mail.defects, path.name
        recognise(mail, World())
        assert mail.text or mail.files or len(raw) < 500 or b"multipart" in raw, path.name
        seen += 1
    assert seen > 40


def test_a_link_names_the_message_that_was_answered() -> None:
    answer = next(one for one in LINKS if one.name == "answer")
    mail = parse(answer.raw, NOW)
    found = match(mail, recognise(mail, World()), World())
    assert isinstance(found, Linked)
    assert found.key is not None


def test_a_lone_sender_links_only_where_nothing_else_is_open_with_him() -> None:
    lone = next(one for one in LINKS if one.name == "only the sender, two open")
    mail = parse(lone.raw, NOW)
    found = match(mail, recognise(mail, World()), World(open_ones=(CASE_A,)))
    assert isinstance(found, Linked)
    assert found.escalation_id == CASE_A
