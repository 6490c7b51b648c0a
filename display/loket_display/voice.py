"""Gives the announcer its sound, its watchdog and its pauses."""

import logging
from collections.abc import Callable, Sequence
from typing import assert_never
from uuid import UUID

from loket_shared.qt.sound import Sound, SoundProblem
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from loket_display.announcement import (
    Announcer,
    Ended,
    Failed,
    Happening,
    Heard,
    Hearing,
    Order,
    Play,
    Rest,
    Rested,
    Settle,
    Silence,
    Spoken,
    StopPlayer,
    TimedOut,
    Turn,
    Unspoken,
)
from loket_display.announcer import step
from loket_display.clips import NoClipError, Packs, patience

logger = logging.getLogger(__name__)

REST_MS = 700


class Voice(QObject):
    """Speaks calls one after another and tells `settle(call_id, heard)` what became of each.

    `changed()` comes when `silence` or `speaking` is another one now.
    """

    changed = Signal()

    def __init__(
        self, sound: Sound, packs: Packs, settle: Callable[[UUID, Heard], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sound = sound
        self._packs = packs
        self._settle = settle
        self._languages: Sequence[str] = ("id",)
        self._muted = False
        self._state = Announcer()
        self._watchdog = QTimer(self, singleShot=True)
        self._watchdog.timeout.connect(self._bark)
        self._pause = QTimer(self, singleShot=True, interval=REST_MS)
        self._pause.timeout.connect(self._rested)
        sound.ended.connect(self._ended)
        sound.failed.connect(self._failed)
        sound.problem_changed.connect(self._listen)
        self._listen()

    @property
    def silence(self) -> Silence | None:
        """Return why nothing can be heard at present."""
        return self._state.silence

    @property
    def speaking(self) -> Spoken | None:
        """Return the call that is being announced."""
        return self._state.turn.call if self._state.turn else None

    def announce(self, unspoken: Sequence[Spoken], languages: Sequence[str]) -> None:
        """Take the board's list of calls not yet spoken here, oldest first; it replaces the list before."""
        self._languages = languages
        self._happen(Unspoken(tuple(unspoken)))

    def mute(self, muted: bool) -> None:
        """Be silent, or speak again; what was settled while silent is not caught up."""
        self._muted = muted
        self._listen()

    def close(self) -> None:
        """Say nothing more; unspoken calls are spoken after the next start."""
        self._watchdog.stop()
        self._pause.stop()
        self._sound.ended.disconnect(self._ended)
        self._sound.failed.disconnect(self._failed)
        self._sound.problem_changed.disconnect(self._listen)
        self._sound.close()

    def _happen(self, happening: Happening) -> None:
        before = (self.silence, self.speaking)
        self._state, orders = step(self._state, happening)
        for order in orders:
            self._obey(order)
        if before != (self.silence, self.speaking):
            self.changed.emit()

    def _obey(self, order: Order) -> None:
        match order:
            case Play(turn):
                self._play(turn)
            case StopPlayer():
                self._watchdog.stop()
                self._sound.stop()
            case Settle(call_id, heard):
                self._watchdog.stop()
                self._settle(call_id, heard)
            case Rest():
                self._pause.start()
            case _:
                assert_never(order)

    def _play(self, turn: Turn) -> None:
        try:
            files = self._packs.files(turn, self._languages)
        except NoClipError:
            logger.info("no clips for %s, its chime has to do", turn.call.label)
            QTimer.singleShot(0, self, lambda: self._failed(turn.token))
            return
        self._watchdog.start(round(1000 * patience(files)))
        self._sound.play(turn.token, files)

    @Slot(int)
    def _ended(self, token: int) -> None:
        self._happen(Ended(token))

    @Slot(int, str)
    def _failed(self, token: int, _why: str = "") -> None:
        self._happen(Failed(token))

    def _bark(self) -> None:
        if self._state.turn is not None:
            logger.info("the player did not end announcement %s", self._state.turn.token)
            self._happen(TimedOut(self._state.turn.token))

    def _rested(self) -> None:
        self._happen(Rested())

    @Slot()
    def _listen(self) -> None:
        self._happen(Hearing(Silence.MUTED if self._muted else _silence(self._sound.problem)))


def _silence(problem: SoundProblem | None) -> Silence | None:
    match problem:
        case None:
            return None
        case SoundProblem.NO_DEVICE:
            return Silence.NO_DEVICE
        case SoundProblem.BROKEN:
            return Silence.BROKEN
        case _:
            assert_never(problem)
