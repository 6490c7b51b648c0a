"""Ends a conversation with a mail server from another thread, wherever it stands: looking up, connecting, going secret, waiting."""

import threading

from loket_shared.devices.mail.outcomes import Reason
from loket_shared.devices.mail.wire import Wire, WireError

GLANCE = 0.2
"""So many seconds a look-up or an attempt to connect goes on after the hang-up."""


class Hangup:
    """Handed into a conversation and kept by whoever may end it; once cut it stays so.

    Whoever waits for the other side is told that it is gone (DROPPED), as if the line had broken: before the mark a letter
    may be sent again, after it a person is asked.
    """

    def __init__(self) -> None:
        self.event = threading.Event()
        self._wire: Wire | None = None

    @property
    def is_cut(self) -> bool:
        """Tell whether the conversation is to end."""
        return self.event.is_set()

    def cut(self) -> None:
        """End it, now and for good; from any thread."""
        self.event.set()
        wire = self._wire
        if wire is not None:
            wire.cut()

    def check(self) -> None:
        """Raise WireError when it was cut."""
        if self.is_cut:
            raise WireError(Reason.DROPPED, "")

    def hold(self, wire: Wire) -> None:
        """Know the line that is to be cut."""
        self._wire = wire
        if self.is_cut:
            wire.cut()
