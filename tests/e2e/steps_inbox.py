"""What becomes of mails that fit no escalation for certain, as steps of the scenarios."""

from caseworker import Caseworker
from mailreader import MailReader
from pytest_bdd import parsers, then, when
from stage import Stage


@when(parsers.parse('{sender} menulis tanpa membalas "{text}", menyebut kode rujukannya'))
def _(stage: Stage, sender: str, text: str) -> None:
    token = str(stage.mail.letter(1)["Subject"]).partition("]")[0].lstrip("[")
    stage.mail.write(sender, "Tindak lanjut", f"{text}\n\nRujukan Saudara: {token}", stage.now)


@when(parsers.parse('{sender} menulis "{text}"'))
def _(stage: Stage, sender: str, text: str) -> None:
    Caseworker(stage.desk)
    stage.mail.write(sender, text, text, stage.now)


@then(parsers.parse('{count:d} e-mail menunggu di "Belum tertaut"'), target_fixture="reader")
def _(stage: Stage, count: int) -> MailReader:
    reader = MailReader(stage.desk)
    reader.wait_for(count)
    return reader


@when("petugas membukanya dan menautkannya ke usulan pertama")
def _(reader: MailReader) -> None:
    reader.open_first()
    reader.link_to_first()


@when("petugas membukanya dan menyisihkannya")
def _(reader: MailReader) -> None:
    reader.open_first()
    reader.set_aside()


@when("petugas mengembalikannya dengan satu tombol")
def _(reader: MailReader) -> None:
    reader.bring_back()


@then("tidak ada e-mail yang menunggu")
def _(reader: MailReader) -> None:
    reader.sees_none()


@then(parsers.parse('percakapan dengan LKPP memuat "{text}"'))
def _(reader: MailReader, text: str) -> None:
    reader.open_conversation(text)
