"""What is owed about escalations today: by whom, since when, until when, and who stands in for somebody who is away."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from loket_shared.db.schema import escalation, letter
from loket_shared.domain.escalation import Turn
from loket_shared.domain.states import Means
from loket_shared.services import escalating, escalation_course, escalation_sending, holding
from loket_shared.services.case_reading import read_case
from loket_shared.services.escalating import Known, know
from loket_shared.services.escalation_list import EscalationLine, Group, LetterTrouble, arranged, open_escalations
from loket_shared.services.escalation_moves import EscalationMoved, Said
from loket_shared.services.escalation_reading import Wording, read_escalation
from loket_shared.services.letters import Addressee
from loket_shared.services.mail_accounts import MailAccount, save_account
from loket_shared.services.results import Saved
from offices import Office
from sqlalchemy import update

LKPP = "helpdesk@lkpp.go.id"
ACCOUNT = MailAccount("mail.contoh.id", 587, "starttls", "lpse", "lpse@contoh.id", "LPSE", LKPP, "Helpdesk LKPP")
SAID = Said("Sedang kami periksa.", Means.EMAIL, "Helpdesk LKPP")


def _known(office: Office, desk: int = 0, ago: int = 0) -> UUID:
    given = office.issued()
    office.served(office.desks[desk])
    case_id = given.case_id
    assert case_id is not None
    version = office.see(lambda tx: read_case(tx, case_id).version)
    at, why = office.clock.now() - timedelta(minutes=ago), "baru dicatat" if ago else ""
    words = Wording("Unggah gagal", description="x")
    act = office.officer()
    known = office.do(lambda tx: know(tx, act, case_id, version, words, known_at=at, late_reason=why))
    assert isinstance(known, Known)
    return known.escalation_id


def _entered(office: Office, desk: int = 0) -> UUID:
    at = _known(office, desk)
    done = office.do(lambda tx: escalating.enter(tx, office.officer(), at, 1, external_number="TTS-9"))
    assert isinstance(done, EscalationMoved)
    return at


def _moved(office: Office, what: str, at: UUID) -> None:
    version = office.see(lambda tx: read_escalation(tx, at).version)
    done = office.do(lambda tx: getattr(escalation_course, what)(tx, office.officer(), at, version, SAID))
    assert isinstance(done, EscalationMoved), done


def _lines(office: Office) -> tuple[EscalationLine, ...]:
    return office.see(lambda tx: open_escalations(tx, office.kiosk.office_id, office.clock.now()))


def _line(office: Office, at: UUID) -> EscalationLine:
    return next(one for one in _lines(office) if one.id == at)


def _mark(office: Office, at: UUID, **values: Any) -> None:  # noqa: ANN401 - columns
    office.do(lambda tx: tx.execute(update(escalation).where(escalation.c.id == at).values(**values)))


def test_five_minutes_count_from_the_knowing_and_lkpps_days_from_its_last_word(office: Office) -> None:
    ours, theirs = _known(office, ago=4), _entered(office, 1)
    known = office.see(lambda tx: read_escalation(tx, ours))
    assert (_line(office, ours).since, known.recorded_at - known.known_at) == (known.known_at, timedelta(minutes=4))
    office.clock.advance(3600)
    _moved(office, "progress", theirs)
    office.clock.advance(60)
    assert _line(office, theirs).since == office.clock.now() - timedelta(minutes=1)
    assert _line(office, theirs).due == office.see(lambda tx: read_escalation(tx, theirs).due)


def test_late_news_of_lkpp_become_ours_to_ask_for_until_we_asked_and_a_day_later_again(office: Office) -> None:
    at = _entered(office)
    due = _line(office, at).due
    assert due is not None
    office.clock.advance((due - office.clock.now()).total_seconds())
    assert _line(office, at).group(office.clock.now()) is Group.LKPP, "equal to it still complies"
    office.clock.advance(1)
    assert (_line(office, at).turn, _line(office, at).group(office.clock.now())) == (Turn.LKPP, Group.OURS)
    _moved(office, "remind", at)
    asked = office.clock.now()
    assert _line(office, at).reminded_at == asked
    assert _line(office, at).group(office.clock.now()) is Group.LKPP
    office.clock.advance(24 * 3600)
    assert _line(office, at).group(office.clock.now()) is Group.OURS
    _moved(office, "progress", at)
    assert _line(office, at).group(office.clock.now()) is Group.LKPP


def test_an_answer_that_nobody_took_is_listed_even_where_its_escalation_has_ended(office: Office) -> None:
    at = _entered(office)
    _moved(office, "solve", at)
    assert _lines(office) == ()
    _mark(office, at, unseen_since=office.clock.now())
    assert [one.group(office.clock.now()) for one in _lines(office)] == [Group.ANSWER]
    office.do(lambda tx: escalating.take(tx, office.officer(office.dewi), at))
    assert _lines(office) == ()


@pytest.mark.parametrize(
    ("values", "trouble"),
    [
        ({"state": "unknown"}, LetterTrouble.UNKNOWN),
        ({"state": "failed"}, LetterTrouble.FAILED),
        ({"state": "accepted"}, None),
        ({"state": "deferred"}, None),
    ],
)
def test_a_letter_that_asks_a_person_is_ours(office: Office, values: dict[str, str], trouble: LetterTrouble | None) -> None:  # fmt: skip
    assert isinstance(office.do(lambda tx: save_account(tx, office.officer(), ACCOUNT)), Saved)
    at = _known(office)
    to = (Addressee(LKPP),)
    sent = office.do(lambda tx: escalation_sending.send(tx, office.officer(), at, 1, "Unggah gagal", "Mohon.", to))
    assert isinstance(sent, EscalationMoved)
    office.do(lambda tx: tx.execute(update(letter).values(**values)))
    line = _line(office, at)
    assert (line.trouble, line.group(office.clock.now())) == (trouble, Group.OURS if trouble else Group.MAIL)
    office.do(lambda tx: tx.execute(update(letter).values(state="accepted", bounced_at=office.clock.now())))
    assert _line(office, at).trouble is LetterTrouble.BOUNCED


def test_who_is_away_is_told_and_the_substitute_has_the_escalation(office: Office) -> None:
    at = _entered(office)
    assert (_line(office, at).holder, _line(office, at).off_duty) == ("Sari Wulandari", False)
    off = office.do(lambda tx: holding.begin_absence(tx, office.officer(), office.sari, office.dewi, "sick"))
    assert isinstance(off, holding.OffDuty)
    assert (_line(office, at).holder, _line(office, at).off_duty) == ("Dewi Lestari", False)
    _mark(office, at, holder_id=office.sari)
    away = _line(office, at)
    assert (away.holder, away.off_duty, away.substitute) == ("Sari Wulandari", True, "Dewi Lestari")


def test_without_a_substitute_an_escalation_is_everybodys(office: Office) -> None:
    at = _entered(office)
    office.do(lambda tx: holding.begin_absence(tx, office.officer(office.dewi), office.sari, None, "sick"))
    assert _line(office, at).holder == ""


def test_an_ended_escalation_keeps_who_worked_on_it(office: Office) -> None:
    at = _entered(office)
    _moved(office, "solve", at)
    office.do(lambda tx: holding.begin_absence(tx, office.officer(office.dewi), office.sari, office.dewi, "sick"))
    assert office.see(lambda tx: read_escalation(tx, at).holder) == "Sari Wulandari"


def test_untaken_answers_come_first_then_what_is_most_overdue(office: Office) -> None:
    early, late = _known(office), _known(office, 1)
    lkpps = _entered(office, 2)
    now = office.clock.now()
    lines = arranged(_lines(office), now)
    assert [one.id for one in lines] == [early, late, lkpps]
    _mark(office, lkpps, unseen_since=now)
    assert next(iter(_lines(office))).id == lkpps
    _mark(office, lkpps, unseen_since=None)
    due = _line(office, lkpps).due
    assert due is not None
    days = due + timedelta(days=9)
    assert [one.id for one in arranged(_lines(office), days)] == [early, late, lkpps], "five minutes were over first"
