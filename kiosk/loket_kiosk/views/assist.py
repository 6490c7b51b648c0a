"""The bidding room's screens: what is asked, the next trainings, and goodbye."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from loket_shared.domain.bidding import Need
from loket_shared.qt.slip_words import outcome_text
from loket_shared.qt.texts import Language, as_language
from loket_shared.services.trainings import TrainingView
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from loket_kiosk.flow import assisting, quiet
from loket_kiosk.flow.assist import NEEDS, TIMES, Assist, Day, Why
from loket_kiosk.flow.facts import Facts
from loket_kiosk.flow.parting import Reported, TrainingFirst
from loket_kiosk.flow.state import KioskState
from loket_kiosk.kiosk import Kiosk
from loket_kiosk.views.form import Choice
from loket_kiosk.views.rows import Rows
from loket_kiosk.words import bidding as words
from loket_kiosk.words import reporting
from loket_kiosk.words.paper import PaperWords, Tone

QML_IMPORT_NAME = "Loket.Kiosk.Python"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TrainingRow:
    """One of the next trainings; `code` is its id."""

    code: str
    title: str
    when: str
    place: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class AssistShown:
    """The answers for the bidding room; `deadline` is the day and time as they were understood.

    `reported` is the number of who has reported out, with how it ended and how his slip fares.
    """

    trained: tuple[Choice, ...] = ()
    needs: tuple[Choice, ...] = ()
    days: tuple[Choice, ...] = ()
    times: tuple[Choice, ...] = ()
    decisions: tuple[Choice, ...] = ()
    whys: tuple[Choice, ...] = ()
    trainings: tuple[TrainingRow, ...] = ()
    day_known: bool = False
    other_day: bool = False
    deadline: str = ""
    reserved: bool = False
    goes_on: bool = False
    decided: bool = False
    own_reason: bool = False
    interested: bool = False
    reported: str = ""
    outcome: str = ""
    paper: PaperWords = field(default_factory=lambda: PaperWords("", Tone.INFO))


def assist_shown(state: KioskState, now: datetime) -> AssistShown:
    """Return the screens' content in the visitor's language; `now` is aware UTC."""
    facts, assist, language = state.facts, state.draft.assist, as_language(state.look.language)
    if facts is None:
        return AssistShown()
    parting = state.parting if isinstance(state.parting, TrainingFirst) else None
    told = facts.trainings if state.parting is None else parting.wanted if parting is not None else ()
    return AssistShown(
        tuple(Choice(str(one).lower(), words.trained_name(one), assist.trained is one) for one in (True, False)),
        tuple(Choice(str(one), words.need_name(one), assist.need is one) for one in NEEDS),
        tuple(Choice(str(one), words.day_name(one), assist.day is one) for one in Day),
        tuple(Choice(one, words.clock(one, language), assist.time == one) for one in TIMES),
        tuple(Choice(str(one).lower(), words.goes_on_name(one), assist.goes_on is one) for one in (False, True)),
        tuple(Choice(str(one), words.why_name(one), assist.why is one) for one in Why),
        tuple(_row(facts, one, assist, language) for one in told),
        assist.day is not Day.NONE,
        assist.day is Day.OTHER,
        words.deadline_text(assisting.when(state), now, facts.office.zone, language),
        facts.reserved or bool(assist.reservation),
        assist.goes_on is True,
        assist.goes_on is not None,
        assist.why is Why.OTHER,
        assist.interested or (parting is not None and parting.interested),
        *_reported(state),
    )


def _reported(state: KioskState) -> tuple[str, str, PaperWords]:
    if not isinstance(state.parting, Reported):
        return "", "", PaperWords("", Tone.INFO)
    slip = state.parting.slip
    return slip.label, outcome_text(slip.outcome), reporting.slip_paper(state.parting.paper)


def _row(facts: Facts, one: TrainingView, assist: Assist, language: Language) -> TrainingRow:
    when = words.training_when(one, facts.office.zone, language)
    return TrainingRow(str(one.id), one.title, when, one.place, one.id in assist.wanted)


@QmlElement
class AssistViewModel(QObject):
    """The bidding room's questions; what is typed goes through the form's view model, as every text does."""

    changed = Signal()

    def __init__(self, kiosk: Kiosk, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._now = now
        self._trained, self._needs, self._days, self._times, self._decisions, self._whys = (
            Rows(Choice, self) for _ in range(6)
        )
        self._trainings = Rows(TrainingRow, self)
        self.state = AssistShown()

    def refresh(self) -> None:
        """Follow the kiosk's state."""
        shown = assist_shown(self._kiosk.state, self._now())
        if shown == self.state:
            return
        self.state = shown
        for rows, fresh in (
            (self._trained, shown.trained),
            (self._needs, shown.needs),
            (self._days, shown.days),
            (self._times, shown.times),
            (self._decisions, shown.decisions),
            (self._whys, shown.whys),
        ):
            rows.show(fresh)
        self._trainings.show(shown.trainings)
        self.changed.emit()

    @Property(QObject, constant=True)
    def trained(self) -> QObject:
        return self._trained

    @Property(QObject, constant=True)
    def needs(self) -> QObject:
        return self._needs

    @Property(QObject, constant=True)
    def days(self) -> QObject:
        return self._days

    @Property(QObject, constant=True)
    def times(self) -> QObject:
        return self._times

    @Property(QObject, constant=True)
    def decisions(self) -> QObject:
        return self._decisions

    @Property(QObject, constant=True)
    def whys(self) -> QObject:
        return self._whys

    @Property(QObject, constant=True)
    def trainings(self) -> QObject:
        return self._trainings

    @Property(int, notify=changed)
    def told(self) -> int:
        return len(self.state.trainings)

    @Property(bool, notify=changed)
    def dayKnown(self) -> bool:
        return self.state.day_known

    @Property(bool, notify=changed)
    def otherDay(self) -> bool:
        return self.state.other_day

    @Property(str, notify=changed)
    def deadline(self) -> str:
        return self.state.deadline

    @Property(bool, notify=changed)
    def reserved(self) -> bool:
        return self.state.reserved

    @Property(bool, notify=changed)
    def goesOn(self) -> bool:
        return self.state.goes_on

    @Property(bool, notify=changed)
    def trainsFirst(self) -> bool:
        return self.state.decided and not self.state.goes_on

    @Property(bool, notify=changed)
    def ownReason(self) -> bool:
        return self.state.own_reason

    @Property(bool, notify=changed)
    def interested(self) -> bool:
        return self.state.interested

    @Property(str, notify=changed)
    def reported(self) -> str:
        return self.state.reported

    @Property(str, notify=changed)
    def outcome(self) -> str:
        return self.state.outcome

    @Property(str, notify=changed)
    def paperText(self) -> str:
        return self.state.paper.text

    @Property(int, notify=changed)
    def paperTone(self) -> int:
        return self.state.paper.tone

    @Property(bool, notify=changed)
    def printing(self) -> bool:
        return self.state.paper.busy

    @Slot(str)
    def chooseTrained(self, code: str) -> None:
        self._kiosk.show(assisting.with_trained(self._kiosk.state, code == "true"))

    @Slot(str)
    def chooseNeed(self, code: str) -> None:
        self._kiosk.show(assisting.with_need(self._kiosk.state, Need(code)))

    @Slot(str)
    def chooseDay(self, code: str) -> None:
        self._kiosk.show(assisting.with_day(self._kiosk.state, Day(code)))

    @Slot(str)
    def chooseTime(self, code: str) -> None:
        self._kiosk.show(assisting.with_time(self._kiosk.state, code))

    @Slot(str)
    def decide(self, code: str) -> None:
        self._kiosk.show(assisting.with_goes_on(self._kiosk.state, code == "true"))

    @Slot(str)
    def chooseWhy(self, code: str) -> None:
        self._kiosk.show(assisting.with_why(self._kiosk.state, Why(code)))

    @Slot(str)
    def wantTraining(self, code: str) -> None:
        self._kiosk.show(assisting.want_training(self._kiosk.state, UUID(code) if code else None))

    @Slot()
    def finish(self) -> None:
        self._kiosk.show(quiet.wipe(self._kiosk.state))
