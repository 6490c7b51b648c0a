"""The wall at work: what is read goes to the picture and the voice, what was shown and heard goes back."""

from datetime import datetime
from uuid import UUID

from loket_shared.clock import Clock
from loket_shared.qt.sound import Sound
from loket_shared.qt.watch import ALL, ChangeWatcher
from loket_shared.qt.work import Work
from loket_shared.services.board import Board, BoardCall
from loket_shared.services.devices import DeviceProblem, report_state
from loket_shared.services.station import Station
from PySide6.QtCore import QObject, QTimer

from loket_display.announcement import Heard, Silence, Spoken
from loket_display.clips import Packs, languages
from loket_display.frames import Frames
from loket_display.reader import BoardReader
from loket_display.receipts import Receipts
from loket_display.screen import Screen
from loket_display.voice import Voice
from loket_display.wall import Wall

REFRESH_MS = 20_000
HEARTBEAT_MS = 60_000


class Live(QObject):
    """Begins with the first answer of the database and lasts until the program ends.

    Reading and writing have a worker each: a receipt that waits for the database never delays a picture.
    """

    def __init__(
        self,
        station: Station,
        clock: Clock,
        *,
        reading: Work,
        writing: Work,
        watcher: ChangeWatcher,
        sound: Sound,
        packs: Packs,
        wall: Wall,
        screen: Screen,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._station, self._clock, self._writing = station, clock, writing
        self._wall, self._screen = wall, screen
        self._chime_only = False
        self._fault = ""
        self._frames = Frames(screen.window, self)
        self._receipts = Receipts(writing, station, clock, self)
        self._voice = Voice(sound, packs, self._heard, self)
        self._voice.changed.connect(self._voice_changed)
        self._reader = BoardReader(reading, station, clock, self)
        self._reader.callsRead.connect(wall.show_calls)
        self._reader.boardRead.connect(self._take)
        self._watcher = watcher
        watcher.changed.connect(self._reader.refresh)
        reading.unavailable.connect(wall.show_lost)
        self._refresh = QTimer(self, interval=REFRESH_MS)
        self._refresh.timeout.connect(lambda: self._reader.refresh(ALL))
        self._heartbeat = QTimer(self, interval=HEARTBEAT_MS)
        self._heartbeat.timeout.connect(self.report)

    def start(self, *, muted: bool) -> None:
        """Read the board for the first time and keep it fresh."""
        self._voice.mute(muted)
        self._watcher.start()
        self._refresh.start()
        self._heartbeat.start()
        self.report()

    def mute(self, muted: bool) -> None:
        """Be silent, or speak again."""
        self._voice.mute(muted)

    def show_fault(self, reference: str) -> None:
        """Tell the consoles, too, of the first bug that this wall met; a report that meets one itself is not told again."""
        if not self._fault:
            self._fault = reference
            self.report()

    def close(self) -> None:
        """Stop watching and speaking; to be called before window and workers go."""
        self._frames.close()
        self._refresh.stop()
        self._heartbeat.stop()
        self._watcher.close()
        self._voice.close()

    def report(self) -> None:
        """Tell the consoles what this machine needs; one that is not heard is told again with the next beat."""
        act, problems = self._station.act(self._clock), self._problems()
        self._writing.write(lambda tx: report_state(tx, act, problems), lambda _: None, lambda _: None)

    def _take(self, board: Board, read_at: datetime) -> None:
        self._wall.show_board(board, read_at)
        self._screen.show_office_colours(board.brand, board.accent)
        fresh = tuple(call.call_id for call in board.to_announce)
        if fresh:
            self._frames.after(lambda: self._receipts.shown(fresh))
        self._receipts.keep_only(fresh)
        self._voice.announce(tuple(map(_spoken, board.to_announce)), languages(board.spoken_language))

    def _heard(self, call_id: UUID, heard: Heard) -> None:
        self._receipts.heard(call_id, heard)
        if heard in {Heard.SPOKEN, Heard.CHIME_ONLY} and self._chime_only != (heard is Heard.CHIME_ONLY):
            self._chime_only = heard is Heard.CHIME_ONLY
            self.report()

    def _voice_changed(self) -> None:
        silence, speaking = self._voice.silence, self._voice.speaking
        before = self._wall.silence
        self._wall.show_voice(silence, speaking.call_id if speaking else None)
        if silence is not before:
            self.report()

    def _problems(self) -> tuple[DeviceProblem, ...]:
        found = []
        match self._voice.silence:
            case Silence.MUTED:
                found.append(DeviceProblem("muted"))
            case Silence.NO_DEVICE:
                found.append(DeviceProblem("no_audio"))
            case Silence.BROKEN:
                found.append(DeviceProblem("no_voice", "player"))
            case None if self._chime_only:
                found.append(DeviceProblem("no_voice", "clips"))
        if self._fault:
            found.append(DeviceProblem("fault", self._fault))
        return tuple(found)


def _spoken(call: BoardCall) -> Spoken:
    return Spoken(call.call_id, call.label, call.desk_kind, call.desk_number, call.bidding)
