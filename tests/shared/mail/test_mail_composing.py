"""Letters as bytes: read back as they were meant, seven bits, the same bytes each time, and no head of a stranger's making."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from loket_shared.devices.mail.composing import compose, size_of
from loket_shared.devices.mail.model import Attachment, Party
from loket_shared.devices.mail.smtp import wire_form
from loket_shared.domain.mail.tokens import Own, find_tokens, read_message_id
from mail_sending import LOGIN, OFFICE, letter


def read(raw: bytes) -> EmailMessage:
    message = message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def test_a_letter_reads_back_as_it_was_written() -> None:
    written = replace(
        letter(7),
        cc=(Party("ppe@lpse.example", "Admin PPE, \u201cDinas\u201d \u2013 Jawa Timur"),),
        attachments=(Attachment("Berita Acara \u2013 Ñusantara №7.pdf", "application/pdf", b"%PDF\r\n\n\r\x00\xff"),),
    )
    message = read(compose(written))
    assert message["Subject"] == "[LK-7F3K9R] Tidak dapat mengunggah penawaran \u2013 kode 4711"
    assert message["From"].addresses[0].addr_spec == LOGIN
    assert message["Cc"].addresses[0].display_name == "Admin PPE, \u201cDinas\u201d \u2013 Jawa Timur"
    assert message["Date"].datetime == written.date
    body = message.get_body()
    assert body is not None
    assert body.get_content().splitlines() == written.body.splitlines()
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == "Berita Acara \u2013 Ñusantara №7.pdf"
    assert attached.get_content() == b"%PDF\r\n\n\r\x00\xff"
    assert read_message_id(OFFICE, message["Message-ID"]) == Own(UUID(int=7))
    assert message.defects == []


def test_a_person_wrote_it_and_no_robot_shall_answer() -> None:
    message = read(compose(letter()))
    assert "Auto-Submitted" not in message
    assert "Precedence" not in message
    assert message["X-Auto-Response-Suppress"] == "OOF, AutoReply"


def test_the_token_comes_first_however_long_the_subject_and_survives_folding() -> None:
    raw = compose(replace(letter(), subject="Re: " + "penawaran \u2013 tidak bisa diunggah; " * 8))
    line = next(line for line in raw.split(b"\r\n") if line.startswith(b"Subject:"))
    assert line.startswith(b"Subject: [LK-7F3K9R] ")
    assert find_tokens(read(raw)["Subject"]) == ("LK-7F3K9R",)


@given(
    subject=st.text(max_size=300),
    body=st.text(max_size=3000),
    name=st.text(max_size=120),
    file=st.text(max_size=120),
    data=st.binary(max_size=300),
)
def test_whatever_was_typed_the_wire_form_is_sound(subject: str, body: str, name: str, file: str, data: bytes) -> None:
    raw = compose(
        replace(
            letter(),
            subject=subject,
            body=body,
            sender=Party(LOGIN, name),
            attachments=(Attachment(file, "image/png", data),),
        )
    )
    assert wire_form(raw) == raw
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    message = read(raw)
    assert message["From"].addresses[0].addr_spec == LOGIN
    assert [part.get_content() for part in message.iter_attachments()] == [data]
    assert set(message.keys()) == {
        *("Date", "Message-ID", "From", "To", "Subject", "X-Auto-Response-Suppress", "Content-Type", "MIME-Version")
    }


def test_long_and_foreign_ids_keep_their_bytes() -> None:
    outlook = "<PUZPR02MB" + "A1b2" * 30 + "@apcprd02.prod.outlook.com>"
    raw = compose(replace(letter(), in_reply_to=outlook, references=("<a@b>", outlook, "no id", "<\u00e9@b>", "<a@b>")))
    assert f"In-Reply-To: {outlook}\r\n".encode() in raw
    assert f"References: <a@b>\r\n {outlook}\r\n".encode() in raw


def test_of_very_many_references_the_first_and_the_newest_are_kept() -> None:
    references = tuple(f"<{n}@lkpp.example>" for n in range(100))
    kept = read(compose(replace(letter(), references=references)))["References"].split()
    assert kept == [references[0], *references[-39:]]


def test_the_same_letter_is_the_same_bytes_in_every_process() -> None:
    words = (
        "import sys; from mail_sending import letter; from loket_shared.devices.mail.composing import compose;"
        "sys.stdout.buffer.write(compose(letter(3, size=900)))"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", words],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert told == {compose(letter(3, size=900))}


def test_the_size_is_known_before_sending_and_is_the_size_on_the_wire() -> None:
    big = letter(size=1_000_000)
    assert size_of(big) == len(wire_form(compose(big)))
    assert 1.3 < size_of(big) / 1_000_000 < 1.45


def test_a_text_that_spells_the_boundary_ends_no_part() -> None:
    first = letter(size=10)
    boundary = read(compose(first)).get_boundary()
    message = read(compose(replace(first, body=f"--{boundary}\r\nContent-Type: text/html\r\n\r\n<b>x</b>")))
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "image/png"]


@pytest.mark.parametrize("kind", ["message/rfc822", "multipart/mixed", "nonsense", "a/b\r\nBcc: x@y.example", ""])
def test_an_attachment_s_kind_breaks_nothing(kind: str) -> None:
    message = read(compose(replace(letter(), attachments=(Attachment("../a\\b\r\n.eml", kind, b"Subject: x\n\ny\n"),))))
    (attached,) = message.iter_attachments()
    assert attached.get_content_type() == "application/octet-stream"
    assert attached.get_filename() == ".._a_b .eml"
    assert attached.get_content() == b"Subject: x\n\ny\n"
    assert "Bcc" not in message


@pytest.mark.parametrize(
    "change",
    [
        lambda one: replace(one, message_id="<a b@c>\r\nBcc: x@y.example"),
        lambda one: replace(one, message_id="lk.1@c"),
        lambda one: replace(one, date=one.date.replace(tzinfo=None)),
        lambda one: replace(one, to=(Party("a@b.example\r\nBcc: x@y.example"),)),
        lambda one: replace(one, to=(Party("no address"),)),
        lambda one: replace(one, to=()),
    ],
)
def test_what_cannot_stand_in_a_head_is_refused(change: Callable[[object], object]) -> None:
    with pytest.raises(ValueError, match=r"Message-ID|date|address|nobody"):
        compose(change(letter()))  # type: ignore[arg-type]
