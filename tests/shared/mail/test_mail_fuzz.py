"""Mails changed at random, by a seed that a failure names: none of them stops the reader, none takes long."""

import base64
import os
import random
import time

import pytest
from loket_shared.devices.mail.parsing import parse
from loket_shared.devices.mail.rtf import unpacked
from loket_shared.devices.mail.rtf_text import rtf_text
from loket_shared.devices.mail.tnef import open_tnef
from loket_shared.domain.mail.kinds import recognise
from loket_shared.domain.mail.matching import match
from loket_shared.domain.mail.parsed import Defect
from mail_nasty_letters import CHARSETS, ENCODINGS, HEADERS
from mail_nasty_links import LINKS
from mail_nasty_parts import PARTS
from mail_nasty_robots import BOUNCES, OWN, ROBOTS
from mail_tnef import TnefFile, packed_rtf, tnef
from mail_world import ID_A, NOW, TOKEN_A, World, mail, several

FULL = bool(os.environ.get("LOKET_SOAK"))
SEED = int(os.environ.get("LOKET_SEED", "20261123"))
SECONDS = 600 if FULL else 6
LONGEST = 30_000
"""Larger mails have their own tests; small ones are read more often."""
SOURCES = [
    one.raw
    for one in (*LINKS, *CHARSETS, *ENCODINGS, *HEADERS, *PARTS, *BOUNCES, *ROBOTS, *OWN)
    if len(one.raw) < LONGEST
]
WORDS = [
    b"\r\n", b"\n\n", b"\r", b"\0", b"--=_b1", b"--=_b1--\r\n", b"<", b">", b"<!--", b'"', b"(", b")", b"\\", b";", b":", b",", b"@", b"=?", b"?=", b"=?utf-8?B?",
    b"=?utf-7?Q?+2AA-?=", b"\xff\xfe", b"\xed\xa0\x80", b"\xcc\x81" * 50, b"&#99999999999;", b"&#x110000;", b"&#0;", b"=", b"=0D=0A", b"Content-Type: ",
    b"Content-Type: multipart/mixed; boundary==_b1\r\n", b"Content-Type: message/rfc822\r\n\r\n", b"Content-Transfer-Encoding: base64\r\n",
    b"charset=utf-7", b"charset=iso-2022-jp", b"charset=hz", b"charset=utf-32", b"filename*0*=", b"filename*=x'y'%", b"[LK-", ID_A.encode(), TOKEN_A.encode(),
    b"Message-ID: ", b"Action: failed\r\n", b"> ", b"From: ", b"Date: ", b"9" * 30, b"\x78\x9f\x3e\x22", b"{1}",
]  # fmt: skip


def changed(chance: random.Random, raw: bytes) -> bytes:
    """A mail with a few bytes flipped, runs cut, doubled or moved, words of mail put in."""
    data = bytearray(raw)
    for _ in range(chance.choice((1, 1, 2, 4, 12, 40))):
        at = chance.randrange(len(data) + 1)
        end = min(len(data), at + chance.choice((1, 2, 8, 60, 600)))
        match chance.randrange(6):
            case 0 if data:
                data[at % len(data)] = chance.randrange(256)
            case 1:
                del data[at:end]
            case 2:
                data[at:at] = data[at:end] * chance.choice((1, 2, 30))
            case 3:
                data[at:at] = chance.choice(WORDS) * chance.choice((1, 1, 3, 100))
            case 4:
                other = chance.choice(SOURCES)
                start = chance.randrange(len(other) + 1)
                data[at:end] = other[start : start + 400]
            case _:
                data[at:end] = bytes(reversed(data[at:end]))
    return bytes(data[: 2 * LONGEST])


@pytest.mark.soak
@pytest.mark.timeout(SECONDS + 120)
def test_changed_mails_are_all_read() -> None:
    chance = random.Random(SEED)
    world = World()
    until = time.monotonic() + SECONDS
    count = 0
    while time.monotonic() < until:
        source = chance.choice(SOURCES)
        raw = changed(chance, source if chance.random() < 0.9 else chance.randbytes(chance.randrange(3_000)))
        begun = time.process_time()
        read = parse(raw, NOW)
        match(read, recognise(read, world), world)
        taken = time.process_time() - begun
        what = f"seed {SEED}, mail {count}: {base64.b64encode(raw).decode()}"
        assert Defect.UNREADABLE not in read.defects, what
        assert taken < 3, what
        assert "\0" not in read.text, what
        (read.text + read.subject).encode()
        count += 1
    assert count > 100


PLACES = {
    "plain": mail,
    "html": lambda run: mail(run, kind="text/html"),
    "html behind a tag": lambda run: mail(b"<a href=" + run, kind="text/html"),
    "quoted-printable": lambda run: mail(run, encoding="quoted-printable"),
    "multipart": lambda run: mail(run, kind="multipart/mixed; boundary==_b1"),
    "report": lambda run: several(
        b"Content-Type: message/delivery-status\r\n\r\n" + run, kind="report", sender="MAILER-DAEMON@x.id"
    ),
    "bounce": lambda run: mail(b"could not be delivered\r\n" + run, sender="MAILER-DAEMON@x.id"),
    "subject": lambda run: mail("x", subject=run.replace(b"\n", b"\n ")),
    "sender": lambda run: mail("x", b"From: " + run.replace(b"\n", b"\n "), sender=None),
    "references": lambda run: mail("x", b"References: " + run.replace(b"\n", b"\n ")),
    "content type": lambda run: mail("x", b"Content-Type: text/plain; " + run.replace(b"\n", b"\n "), kind=None),
    "date": lambda run: mail("x", b"Date: " + run.replace(b"\n", b"\n "), date=None),
    "whole": lambda run: run,
}
RUNS = [
    (place, word)
    for place in PLACES
    for word in [*WORDS, b"a", b" ", b"\t", b"a ", b"On a\n", b"x@y ", b"1.", b"#1", b"&#", b"<a ", b"> a\n"]
]


@pytest.mark.soak
@pytest.mark.parametrize("length", [200_000] if FULL else [20_000])
def test_the_same_word_a_thousand_times_takes_no_square_of_time(length: int) -> None:
    chosen = RUNS if FULL else random.Random(SEED).sample(RUNS, 60)
    for place, word in chosen:
        raw = PLACES[place](word * (length // len(word)))
        begun = time.process_time()
        read = parse(raw, NOW)
        match(read, recognise(read, World()), World())
        taken = time.process_time() - begun
        assert Defect.UNREADABLE not in read.defects, (place, word)
        assert taken < 2, (place, word, taken)


def test_changed_winmail_dat_is_always_opened() -> None:
    chance = random.Random(SEED)
    inner = tnef("dalam", files=(TnefFile("a.pdf", b"x"),))
    whole = tnef(
        "luar", "<p>x", packed_rtf(b"{\\rtf1 x}" * 9), (TnefFile("b.pdf", b"y" * 99), TnefFile("", b"", inner))
    )
    for _ in range(20_000 if FULL else 2_000):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 3, 9))):
            data[chance.randrange(6, len(data))] = chance.randrange(256)
        opened = open_tnef(bytes(data[: chance.randrange(len(data) + 1)] if chance.random() < 0.3 else data))
        assert sum(len(one.content) for one in opened.files) < 100_000


def test_changed_rtf_is_always_unpacked() -> None:
    chance = random.Random(SEED)
    whole = packed_rtf(b"{\\rtf1 selesai}" * 20)
    for _ in range(2_000):
        data = bytearray(whole)
        data[chance.randrange(len(data))] = chance.randrange(256)
        assert len(rtf_text(unpacked(bytes(data)))) < 1_000_000


@pytest.mark.parametrize(
    "word", [b"{", b"}", b"\\", b"\\u1", b"\\'", b"\\'83", b"\\htmlrtf", b"a", b"\\par", b"{\\*", b"-9"]
)
def test_rtf_of_one_word_takes_no_square_of_time(word: bytes) -> None:
    begun = time.process_time()
    rtf_text(b"{\\rtf1 " + word * (400_000 // len(word)))
    assert time.process_time() - begun < 4
