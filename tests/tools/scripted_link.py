"""A connection to a printer that plays a script, without a clock and without a wire."""

from collections.abc import Sequence

from loket_shared.devices.link import LinkError
from loket_shared.devices.outcomes import Cause


class ScriptedLink:
    """Answers each thing sent with the next entry of a script; what lies on the wire comes one piece a `receive`.

    `stale` is under way from an earlier conversation, and comes only to one who waits `delay` seconds for it.
    """

    def __init__(
        self, answers: Sequence[bytes | list[bytes]], stale: bytes = b"", *, delay: float = 0.0, quiet: float = 0.0
    ) -> None:
        self.quiet = quiet
        self.sent: list[bytes] = []
        self._answers = list(answers)
        self._wire: list[bytes] = []
        self._stale, self._delay = stale, delay

    def send(self, data: bytes, seconds: float) -> None:
        assert seconds > 0
        self.sent.append(data)
        answer = self._answers.pop(0) if self._answers else []
        self._wire += [answer] if isinstance(answer, bytes) else answer

    def receive(self, seconds: float) -> bytes:
        assert seconds >= 0
        if self._stale and seconds >= self._delay:
            data, self._stale = self._stale, b""
            return data
        data = self._wire.pop(0) if self._wire else b""
        if data == b"EOF":
            raise LinkError(Cause.CLOSED)
        return data

    def close(self) -> None:
        """Nothing to close."""
