"""What an officer sees of the mails that came and decides about them; files of a mail come to the case whole or not at all."""

import json
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from typing import cast
from uuid import UUID

import files
import pytest
from loket_shared.db.schema import attachment, escalation, escalation_text, journal
from loket_shared.devices.mail.parsing import parse
from loket_shared.domain.attachments import Refused
from loket_shared.domain.mail.matches import How
from loket_shared.services import inbox_deciding, mail_files
from loket_shared.services.attachment_kind import Examined, NotTaken
from loket_shared.services.case_reading import read_case
from loket_shared.services.escalating import Known, know
from loket_shared.services.escalation_finding import find_escalations
from loket_shared.services.escalation_reading import Wording, read_escalation
from loket_shared.services.inbox import Filed, file
from loket_shared.services.inbox_list import PAGE, MailBox, MailLine, count_mails, list_mails
from loket_shared.services.inbox_store import ArrivalState, Came, raw_of, store
from loket_shared.services.mail_accounts import MailAccount, save_account
from loket_shared.services.mail_files import FilesAttached, NotLinked, attach_files, find_files
from loket_shared.services.mail_reading import WholeMail, note_opened, note_saved, open_mail, read_mail, read_raw
from loket_shared.services.results import NotAllowed, Saved
from loket_shared.services.settings import read_settings, save_settings
from loket_shared.services.suggesting import MOST
from offices import Office
from race import together
from racing_mails import attach_one, link_all
from sqlalchemy import select, update

LKPP = "helpdesk@lkpp.go.id"
ACCOUNT = MailAccount("mail.contoh.id", 587, "starttls", "lpse", "lpse@contoh.id", "LPSE Contoh", LKPP, "Helpdesk LKPP")


@pytest.fixture
def mailing(office: Office) -> Office:
    """An office with a mail account."""
    assert isinstance(office.do(lambda tx: save_account(tx, office.officer(), ACCOUNT)), Saved)
    return office


def _known(office: Office, desk: int = 0, title: str = "Unggah gagal", number: str = "") -> UUID:
    given = office.issued()
    office.served(office.desks[desk])
    case_id = given.case_id
    assert case_id is not None
    at = _escalated(office, case_id, title)
    key = "".join(one for one in number.upper() if one.isalnum())
    numbered = update(escalation).where(escalation.c.id == at).values(external_number=number, external_key=key)
    office.do(lambda tx: tx.execute(numbered))
    return at


def _escalated(office: Office, case_id: UUID, title: str) -> UUID:
    version = office.see(lambda tx: read_case(tx, case_id).version)
    known = office.do(lambda tx: know(tx, office.officer(), case_id, version, Wording(title, description="x")))
    assert isinstance(known, Known)
    return known.escalation_id


def _case_of(office: Office, escalation_id: UUID) -> UUID:
    return office.see(lambda tx: read_escalation(tx, escalation_id).case_id)


def _mail(subject: str = "Apa saja", text: str = "Isi.", sender: str = "seseorang@contoh.org", **more: bytes) -> bytes:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = f"Seseorang <{sender}>", "lpse@contoh.id", subject
    made["Message-ID"], made["Date"] = f"<{abs(hash((subject, text)))}@contoh.org>", "Mon, 23 Nov 2026 10:30:00 +0700"
    made.set_content(text)
    for name, content in more.items():
        kept = name.replace("__", ".")
        made.add_attachment(content, maintype="application", subtype="octet-stream", filename=kept)
    return made.as_bytes()


_UIDS = iter(range(1, 100_000))


def _came(office: Office, raw: bytes) -> Filed:
    act = office.console.act(office.clock)
    kept = office.do(lambda tx: store(tx, act, Came("INBOX", 7, next(_UIDS), raw, office.clock.now())))
    mail = parse(raw, office.clock.now())
    return office.do(lambda tx: file(tx, act, kept.arrival_id, mail))


def _lines(office: Office, box: MailBox = MailBox.WAITING, page: int = 0) -> tuple[MailLine, ...]:
    return office.see(lambda tx: list_mails(tx, office.kiosk.office_id, box, page)).lines


def _whole(office: Office, arrival_id: UUID) -> WholeMail:
    found = office.see(lambda tx: read_mail(tx, arrival_id))
    assert found is not None
    return found


def _events(office: Office, kind: str) -> list[dict[str, object]]:
    query = select(journal.c.canonical).where(journal.c.kind == kind).order_by(journal.c.recorded_at)
    return [json.loads(one)["data"] for one in office.see(lambda tx: tx.execute(query).scalars().all())]


def test_what_waits_stands_oldest_first_with_what_it_may_belong_to(mailing: Office) -> None:
    first = _known(mailing, number="TTS/2026/00413")
    token = mailing.see(lambda tx: read_escalation(tx, first).reference)
    older = _came(mailing, _mail("Tanpa petunjuk"))
    mailing.clock.advance(60)
    newer = _came(mailing, _mail("Lain", f"Mengenai {token}"))
    mailing.clock.advance(60)
    broken = _came(mailing, b"bukan e-mail")
    lines = _lines(mailing)
    assert [one.id for one in lines] == [older.arrival_id, newer.arrival_id, broken.arrival_id]
    assert lines[0].suggestions == ()
    (suggested,) = lines[1].suggestions
    assert (suggested.target.escalation_id, suggested.how) == (first, How.QUOTED_TOKEN)
    assert (suggested.target.title, suggested.target.external_number) == ("Unggah gagal", "TTS/2026/00413")
    assert suggested.target.form_label == mailing.see(lambda tx: read_escalation(tx, first).form_label)
    assert (lines[1].doubt, lines[2].state) == ("unknown_sender", ArrivalState.QUARANTINED)
    assert "no_header" in lines[2].defects
    counts = mailing.see(lambda tx: count_mails(tx, mailing.kiosk.office_id))
    assert (counts.waiting, counts.quarantined, counts.used) == (3, 1, True)


def test_of_many_with_one_sender_the_one_that_the_mail_speaks_of_is_suggested_first(mailing: Office) -> None:
    case_id = _case_of(mailing, _known(mailing, 0, "Gagal masuk"))
    titles = ("Unggah dokumen penawaran berhenti", "Akun terblokir", *(f"Lain {n}" for n in range(MOST)))
    ids = [_escalated(mailing, case_id, title) for title in titles]
    tokens = [mailing.see(lambda tx, one=one: read_escalation(tx, one).reference) for one in ids]
    filed = _came(mailing, _mail("Unggahan dokumen", f"Mengenai {' '.join(reversed(tokens))}"))
    (line,) = (one for one in _lines(mailing) if one.id == filed.arrival_id)
    assert (line.suggestions[0].target.escalation_id, len(line.suggestions)) == (ids[0], MOST)


def test_an_office_without_mail_is_told_so_until_a_mail_is_there(office: Office) -> None:
    assert not office.see(lambda tx: count_mails(tx, office.kiosk.office_id)).used
    _came(office, _mail())
    assert office.see(lambda tx: count_mails(tx, office.kiosk.office_id)).used


def test_a_long_list_comes_in_pages_without_losing_any(mailing: Office) -> None:
    ids = []
    for n in range(PAGE + 2):
        ids.append(_came(mailing, _mail(f"E-mail {n}")).arrival_id)
        mailing.clock.advance(1)
    assert [one.id for one in _lines(mailing)] == ids[:PAGE]
    assert [one.id for one in _lines(mailing, page=1)] == ids[PAGE:]
    assert _lines(mailing, page=2) == ()


def test_one_mail_is_read_whole_and_its_opening_is_in_the_journal(mailing: Office) -> None:
    text = "Jawaban kami.\n\nOn Mon, 23 Nov 2026, LPSE wrote:\n> Mohon bantuan."
    filed = _came(mailing, _mail("Jawab", text, gambar__png=files.picture()))
    mail = mailing.do(lambda tx: open_mail(tx, mailing.officer(), filed.arrival_id))
    assert mail is not None
    assert ("Jawaban kami." in mail.text, "Mohon bantuan." in mail.text) == (True, False)
    assert "Mohon bantuan." in mail.quoted
    assert [(one.n, one.name, one.inline) for one in mail.files] == [(0, "gambar.png", False)]
    assert [one["arrival_id"] for one in _events(mailing, "mail.opened")] == [filed.arrival_id.hex]
    mailing.do(lambda tx: note_opened(tx, mailing.officer(), filed.arrival_id, 0))
    mailing.do(lambda tx: note_saved(tx, mailing.officer(), filed.arrival_id, b"x"))
    assert [one.get("file") for one in _events(mailing, "mail.opened")] == [None, 0]
    assert [one["file"] for one in _events(mailing, "mail.saved")] == [None]
    assert "Jawaban" not in json.dumps(_events(mailing, "mail.opened"))
    assert mailing.see(lambda tx: read_mail(tx, mailing.kiosk.office_id)) is None


def test_setting_aside_is_journalled_and_taken_back_to_where_it_waited(mailing: Office) -> None:
    plain, broken = _came(mailing, _mail()), _came(mailing, b"bukan e-mail")
    for one, waits in ((plain, ArrivalState.UNLINKED), (broken, ArrivalState.QUARANTINED)):
        at, act = one.arrival_id, mailing.officer()
        aside = mailing.do(lambda tx, at=at, act=act: inbox_deciding.set_aside(tx, act, at, 2))
        assert aside == mailing.do(lambda tx, at=at, act=act: inbox_deciding.set_aside(tx, act, at, 2))
        assert isinstance(aside, Saved)
        (line,) = _lines(mailing, MailBox.ASIDE)
        assert (line.by, line.at, line.version) == ("Sari Wulandari", mailing.clock.now(), 3)
        dewi = mailing.officer(mailing.dewi)
        stale = mailing.do(lambda tx, at=at, dewi=dewi: inbox_deciding.put_back(tx, dewi, at, 2))
        assert isinstance(stale, NotAllowed)
        back = mailing.do(lambda tx, at=at, dewi=dewi: inbox_deciding.put_back(tx, dewi, at, 3))
        assert isinstance(back, Saved)
        assert _whole(mailing, at).line.state is waits
        assert _whole(mailing, at).line.by == ""
    assert [one["arrival_id"] for one in _events(mailing, "mail.set_aside")] == [
        plain.arrival_id.hex, broken.arrival_id.hex,
    ]  # fmt: skip
    assert len(_events(mailing, "mail.put_back")) == 2


def test_who_linked_a_mail_is_told_and_a_wrong_link_leaves_a_row_on_both_cases(mailing: Office) -> None:
    wrong, right = _known(mailing), _known(mailing, 1)
    filed = _came(mailing, _mail())
    mailing.do(lambda tx: inbox_deciding.link(tx, mailing.officer(mailing.dewi), filed.arrival_id, 2, wrong))
    line = _whole(mailing, filed.arrival_id).line
    assert line.linked is not None
    assert (line.linked.escalation_id, line.linked_by_person, line.by) == (wrong, True, "Dewi Lestari")
    late = mailing.do(lambda tx: inbox_deciding.set_aside(tx, mailing.officer(), filed.arrival_id, 2))
    assert isinstance(late, NotAllowed)
    mailing.do(lambda tx: inbox_deciding.link(tx, mailing.officer(), filed.arrival_id, 3, right))
    (moved,) = _events(mailing, "escalation.mail_moved")
    assert (moved["escalation_id"], moved["to_id"]) == (wrong.hex, right.hex)
    cases = select(journal.c.case_id).where(journal.c.kind == "escalation.mail_moved")
    assert mailing.see(lambda tx: tx.execute(cases).scalar_one()) == _case_of(mailing, wrong)
    assert [one.id for one in _lines(mailing, MailBox.LINKED)] == [filed.arrival_id]


def test_a_mail_that_was_set_aside_can_be_linked(mailing: Office) -> None:
    right, filed = _known(mailing), _came(mailing, _mail())
    mailing.do(lambda tx: inbox_deciding.set_aside(tx, mailing.officer(), filed.arrival_id, 2))
    linked = mailing.do(lambda tx: inbox_deciding.link(tx, mailing.officer(), filed.arrival_id, 3, right))
    assert isinstance(linked, Saved)
    assert mailing.see(lambda tx: read_escalation(tx, right).unseen_since) is not None


def test_an_escalation_is_found_by_each_of_its_numbers_and_by_words(mailing: Office) -> None:
    first = _known(mailing, title="Unggah 100% gagal di Apendo", number="TTS/2026/00413")
    second = _known(mailing, 1, title="Gagal masuk")
    view = mailing.see(lambda tx: read_escalation(tx, first))

    def found(typed: str, year: int = 2026) -> set[UUID]:
        office_id = mailing.kiosk.office_id
        return {one.escalation_id for one in mailing.see(lambda tx: find_escalations(tx, office_id, typed, year))}

    number = view.form_label.rsplit("-", 1)[1].lstrip("0")
    for typed in (number, view.form_label, view.form_label.lower(), view.reference.lower(), f"[{view.reference}]"):
        assert found(typed) == {first}, typed
    for typed in ("tts-2026-00413", "00413", "apendo gagal", "100%"):
        assert found(typed) == {first}, typed
    assert found("gagal") == {first, second}
    for typed in ("", "   ", "%", "_", "tidak ada", "LK-000000", "' OR 1=1 --"):
        assert found(typed) == (set() if typed != "%" else {first}), typed
    assert found(f"2025-{number}") == set()


def test_open_escalations_stand_before_ended_ones(mailing: Office) -> None:
    old, new = _known(mailing), _known(mailing, 1)
    mailing.do(lambda tx: tx.execute(update(escalation).where(escalation.c.id == new).values(state="withdrawn")))
    hits = mailing.see(lambda tx: find_escalations(tx, mailing.kiosk.office_id, "unggah", 2026))
    assert [one.escalation_id for one in hits] == [old, new]
    number = mailing.see(lambda tx: read_escalation(tx, new).form_label)
    titled = update(escalation_text).where(escalation_text.c.escalation_id == old).values(title=f"Seperti {number}")
    mailing.do(lambda tx: tx.execute(titled))
    hits = mailing.see(lambda tx: find_escalations(tx, mailing.kiosk.office_id, number, 2026))
    assert [one.escalation_id for one in hits] == [new, old]


def _linked_with(office: Office, **content: bytes) -> tuple[UUID, UUID, UUID]:
    escalation_id = _known(office)
    filed = _came(office, _mail(**content))
    office.do(lambda tx: inbox_deciding.link(tx, office.officer(), filed.arrival_id, 2, escalation_id))
    return filed.arrival_id, _case_of(office, escalation_id), escalation_id


def _examined(office: Office, arrival_id: UUID) -> list[Examined | NotTaken]:
    mail = office.see(lambda tx: read_raw(tx, arrival_id))
    return [one.what for one in find_files(mail, _whole(office, arrival_id).files, 10)]


def test_files_of_a_linked_mail_come_to_the_case_once(mailing: Office) -> None:
    at, case_id, _ = _linked_with(mailing, panduan__pdf=files.pdf(), layar__png=files.picture())
    good = [one for one in _examined(mailing, at) if isinstance(one, Examined)]
    assert [one.name for one in good] == ["panduan.pdf", "layar.png"]
    act = mailing.officer()
    kept = mailing.do(lambda tx: attach_files(tx, act, at, case_id, good))
    assert isinstance(kept, FilesAttached)
    assert (len(kept.attachment_ids), kept.known) == (2, 0)
    assert mailing.do(lambda tx: attach_files(tx, act, at, case_id, good)) == kept
    again = mailing.do(lambda tx: attach_files(tx, mailing.officer(), at, case_id, [*good, good[0]]))
    assert again == FilesAttached((), 3)
    rows = mailing.see(lambda tx: tx.execute(select(attachment.c.case_id, attachment.c.name)).all())
    assert sorted(rows) == sorted([(case_id, "panduan.pdf"), (case_id, "layar.png")])
    assert [one["arrival_id"] for one in _events(mailing, "attachment.added")] == [at.hex, at.hex]


def test_what_may_not_be_kept_says_why_and_a_full_case_takes_none(mailing: Office) -> None:
    at, case_id, _ = _linked_with(mailing, faktur__pdf=b"MZ\x90\x00" + bytes(200), layar__png=files.picture())
    bad, good = _examined(mailing, at)
    assert isinstance(bad, NotTaken)
    assert (bad.reason, isinstance(good, Examined)) == (Refused.PROGRAM, True)
    office_id = mailing.kiosk.office_id
    small = replace(mailing.see(lambda tx: read_settings(tx, office_id)), attachment_mb=1, case_attachments_mb=1)
    mailing.do(lambda tx: save_settings(tx, mailing.officer(), small))
    assert isinstance(good, Examined)
    large = Examined("besar.txt", good.type, b"a" * 1_000_000, b"\x01" * 32, renamed=False)
    full = mailing.do(lambda tx: attach_files(tx, mailing.officer(), at, case_id, [good, large]))
    assert isinstance(full, NotTaken)
    assert full.reason is Refused.CASE_FULL
    assert mailing.see(lambda tx: tx.execute(select(attachment)).all()) == []


def test_a_mail_linked_elsewhere_meanwhile_brings_nothing(mailing: Office) -> None:
    at, case_id, _ = _linked_with(mailing, layar__png=files.picture())
    good = [one for one in _examined(mailing, at) if isinstance(one, Examined)]
    other = _known(mailing, 1)
    mailing.do(lambda tx: inbox_deciding.link(tx, mailing.officer(mailing.dewi), at, 3, other))
    assert mailing.do(lambda tx: attach_files(tx, mailing.officer(), at, case_id, good)) == NotLinked()
    assert mailing.see(lambda tx: tx.execute(select(attachment)).all()) == []


def test_a_file_is_found_by_name_and_size_when_its_place_changed(mailing: Office) -> None:
    at, _, _ = _linked_with(mailing, a__png=files.picture(), b__pdf=files.pdf())
    mail = mailing.see(lambda tx: read_raw(tx, at))
    first, second = _whole(mailing, at).files
    (moved,) = find_files(mail, [replace(second, n=0)], 10)
    assert moved.data == files.pdf()
    (lost,) = find_files(mail, [replace(first, name="lain.png")], 10)
    assert isinstance(lost.what, NotTaken)
    assert lost.what.reason is Refused.UNREADABLE


def test_the_raw_mail_is_there_whatever_was_read_of_it(mailing: Office) -> None:
    raw = b"\x00\xff" * 300
    filed = _came(mailing, raw)
    assert mailing.see(lambda tx: read_raw(tx, filed.arrival_id)).raw == raw
    assert mailing.see(lambda tx: raw_of(tx, filed.arrival_id)) == raw
    assert _whole(mailing, filed.arrival_id).files == ()
    assert mail_files.find_files(mailing.see(lambda tx: read_raw(tx, filed.arrival_id)), (), 10) == ()
    assert mailing.clock.now() - _whole(mailing, filed.arrival_id).line.arrived_at == timedelta(0)
    assert mailing.see(lambda tx: tx.execute(select(escalation_text)).all()) == []


@pytest.mark.timeout(300)
def test_of_several_officers_who_link_the_same_mails_at_once_one_does(mailing: Office) -> None:
    case_id = _case_of(mailing, _known(mailing))
    into = [_escalated(mailing, case_id, f"Tujuan {n}") for n in range(3)]
    mails = tuple(_came(mailing, _mail(f"E-mail {n}")).arrival_id for n in range(8))
    ran = together(mailing.url, link_all, [(mailing.sari, one, mails, mailing.clock.now()) for one in into])
    assert not ran.errors
    done = [(mail, at) for mail, at, outcome in cast("list[tuple[UUID, UUID, str]]", ran.values) if outcome == "Saved"]
    assert sorted(mail for mail, _ in done) == sorted(mails)
    for mail, at in done:
        linked = _whole(mailing, mail).line.linked
        assert linked is not None
        assert linked.escalation_id == at
    assert len(_events(mailing, "escalation.mail")) == len(mails)


@pytest.mark.timeout(300)
def test_several_officers_who_attach_the_same_file_at_once_keep_it_once(mailing: Office) -> None:
    at, case_id, _ = _linked_with(mailing, a__txt=b"isi")
    ran = together(mailing.url, attach_one, [(mailing.sari, at, case_id, mailing.clock.now())] * 3)
    assert not ran.errors
    assert sum(cast("list[int]", ran.values)) == 1
    assert len(mailing.see(lambda tx: tx.execute(select(attachment)).all())) == 1
