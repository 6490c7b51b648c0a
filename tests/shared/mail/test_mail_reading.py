"""What is read of a mail, exactly: people, dates, names, words, quotations, links; and our own letters read back."""

from datetime import UTC, datetime, timedelta

import pytest
from loket_shared.devices.mail.composing import compose
from loket_shared.devices.mail.identity import identity
from loket_shared.devices.mail.model import Attachment, Letter, Party
from loket_shared.devices.mail.parsing import parse
from loket_shared.domain.mail.external_numbers import known_as, numbers_in
from loket_shared.domain.mail.kinds import Kind, print_of_text, recognise
from loket_shared.domain.mail.matches import How, Linked
from loket_shared.domain.mail.matching import match
from loket_shared.domain.mail.parsed import Defect, Person
from loket_shared.domain.mail.tokens import new_token
from mail_world import CASE_A, HELPDESK, ID_A, NOW, OFFICE, TOKEN_A, World, mail, several

OURS = Letter(
    sender=Party(OFFICE, "LPSE Kabupaten Lumajang"),
    to=(Party(HELPDESK, "Helpdesk LKPP – Direktorat"),),
    subject="Tidak dapat mengunggah penawaran – kode galat 4711 muncul pada tahap pemasukan dokumen penawaran",
    body="Yth. Helpdesk,\n\nmohon bantuan “segera”.\n\n-- \nBudi\n",
    date=datetime(2026, 11, 23, 2, 42, tzinfo=UTC),
    message_id=ID_A,
    attachments=(Attachment("Tangkapan layar – José.png", "image/png", bytes(range(256)) * 40),),
    token=TOKEN_A,
)


def test_our_own_letter_is_read_back_as_it_was_written() -> None:
    read = parse(compose(OURS), NOW)
    assert (read.message_id, read.sender, read.date) == (ID_A, OFFICE, OURS.date)
    assert read.to == (Person("Helpdesk LKPP – Direktorat", HELPDESK),)
    assert read.subject == f"[{TOKEN_A}] {OURS.subject}"
    assert read.text == OURS.body.strip()
    assert [(file.name, file.content) for file in read.files] == [(OURS.attachments[0].name, OURS.attachments[0].data)]
    assert read.defects == ()
    assert recognise(read, World()).kind is Kind.LOOP


def test_an_answer_to_our_own_letter_finds_its_way_back() -> None:
    read = parse(mail("Sudah.", f"In-Reply-To: {ID_A}", f"References: {ID_A}", subject=f"Re: [{TOKEN_A}] x"), NOW)
    found = match(read, recognise(read, World()), World())
    assert isinstance(found, Linked)
    assert (found.escalation_id, found.how) == (CASE_A, How.SIGNED_ID)


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("budi@x.id", [Person("", "budi@x.id")]),
        ("Budi <Budi@X.ID>", [Person("Budi", "Budi@x.id")]),
        ('"Budi, S.Kom" <b@x.id>, c@x.id', [Person("Budi, S.Kom", "b@x.id"), Person("", "c@x.id")]),
        ("=?utf-8?Q?Jos=C3=A9?= <j@x.id>", [Person("José", "j@x.id")]),
        ("b@x.id (Budi)", [Person("Budi", "b@x.id")]),
        ("Tim: a@x.id, b@x.id;", [Person("", "a@x.id"), Person("", "b@x.id")]),
        ("undisclosed-recipients:;", []),
        ("b@x.id; c@x.id", [Person("", "b@x.id"), Person("", "c@x.id")]),
        ("MAILER DAEMON <>", [Person("MAILER DAEMON", "")]),
        ("'budi@x.id'", [Person("", "budi@x.id")]),
        ("Budi <budi@x.id", [Person("Budi", "budi@x.id")]),
        ('"a@b.id" <c@x.id>', [Person("a@b.id", "c@x.id")]),
    ],
)
def test_people_are_read_from_lines_that_no_grammar_describes(line: str, people: list[Person]) -> None:
    assert list(parse(mail("x", f"Cc: {line}"), NOW).cc) == people


@pytest.mark.parametrize(
    ("date", "read"),
    [
        ("Mon, 23 Nov 2026 09:42:00 +0700", datetime(2026, 11, 23, 2, 42, tzinfo=UTC)),
        ("23 Nov 26 09:42 WIB", datetime(2026, 11, 23, 9, 42, tzinfo=UTC)),
        ("Mon, 23 Nov 2026 02:42:00 -0000 (UTC)", datetime(2026, 11, 23, 2, 42, tzinfo=UTC)),
        ("Tue, 24 Nov 2026 02:59:00 +0000", datetime(2026, 11, 24, 2, 59, tzinfo=UTC)),
        ("Tue, 24 Nov 2026 03:01:00 +0000", None),
        ("Fri, 20 Nov 2015 03:01:00 +0000", None),
    ],
)
def test_a_date_counts_within_a_day_ahead_and_ten_years_back(date: str, read: datetime | None) -> None:
    found = parse(mail("x", date=date), NOW)
    assert found.date == read
    assert (Defect.BAD_DATE in found.defects) is (read is None)
    later = parse(mail("x", date=date), NOW + timedelta(days=300))
    assert later.date is not None or read is None


def test_a_picture_in_the_text_is_told_from_a_file() -> None:
    html = 'Content-Type: text/html\n\n<p>isi<img src="cid:logo@x">'
    logo = "Content-Type: image/png; name=logo.png\nContent-ID: <logo@x>\n\nx"
    file = "Content-Type: image/png; name=bukti.png\nContent-ID: <b@x>\nContent-Disposition: attachment\n\ny"
    inner = b'Content-Type: multipart/related; boundary="r"\r\n\r\n--r\r\n' + html.encode().replace(b"\n", b"\r\n")
    inner += b"\r\n--r\r\n" + logo.encode().replace(b"\n", b"\r\n") + b"\r\n--r--"
    read = parse(several(inner, file), NOW)
    assert [(one.name, one.content_id, one.inline) for one in read.files] == [
        ("logo.png", "logo@x", True),
        ("bukti.png", "b@x", False),
    ]
    assert read.text == "isi"


def test_lines_broken_for_narrow_screens_are_put_together() -> None:
    flowed = "Sudah kami perbaiki, silakan \r\ndicoba lagi.\r\n> lama \r\n> sekali\r\n-- \r\nBudi\r\n"
    read = parse(mail(flowed, kind="text/plain; format=flowed"), NOW)
    assert read.text == "Sudah kami perbaiki, silakan dicoba lagi.\n> lama sekali\n-- \nBudi"


def test_numbers_of_other_ticket_systems() -> None:
    assert numbers_in("Tiket TTS-2026-00413, no. 12, #88123 [INC 2026/7]") == ("TTS202600413", "88123", "INC20267")
    assert numbers_in("pada 2026-11-23 pukul 09.00") == ()


@pytest.mark.parametrize("letters", ["6Q07Q", "32AH8", "81G08", "98765"])
def test_a_token_of_ours_is_no_number_of_another_system(letters: str) -> None:
    left = iter(letters)
    token = new_token(lambda _: next(left))
    assert numbers_in(f"Re: [{token}] Unggah gagal", f"Nomor {token.lower()}") == ()
    assert numbers_in(f"[TTS-2026-00413] Tiket diterima: [{token}] Unggah gagal") == ("TTS202600413",)


def test_a_number_behind_its_systems_name_is_known_with_that_name_too() -> None:
    (number,) = numbers_in("Tindak lanjut TTS-2026-00413")
    assert "TTS202600413" in known_as(number)
    assert known_as(number)[0] == number


def test_a_mail_is_known_again_whatever_servers_wrote_above_it() -> None:
    first = mail("isi\nlagi\n")
    again = b"Received: by mx2\r\nDelivered-To: x\r\nX-Spam: no\r\n" + first
    assert identity(first) == identity(again) == identity(first.replace(b"\r\n", b"\n")) == identity(first + b"\r\n")
    others = [
        mail("isi lain"),
        mail("isi\nlagi\n", subject="lain"),
        mail("isi\nlagi\n", message="<lain@x>"),
        b"",
        b"x",
    ]
    assert len({identity(one) for one in (first, *others)}) == 1 + len(others)


def test_the_same_words_with_other_numbers_have_the_same_print() -> None:
    first, second = (parse(mail(f"Tiket nomor {n} sudah diterima mesin pada {n}.00"), NOW) for n in (7, 1234))
    assert print_of_text(first) == print_of_text(second) != ""
    assert print_of_text(parse(mail("Baik, terima kasih."), NOW)) == ""
