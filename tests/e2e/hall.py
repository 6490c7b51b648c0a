"""The waiting room: what people read on the wall."""

from agent import until
from album import Album
from programs import Program


class Hall:
    """People in front of the display."""

    def __init__(self, wall: Program, album: Album | None = None) -> None:
        """Look at the wall."""
        self._wall = wall
        self._agent = wall.agent
        self._album = album or Album()

    def see_call(self, label: str, desk: str, picture: str = "wall.png") -> None:
        """Wait until the wall calls this number to this desk."""
        self._agent.read("calledNumber", "text", label)
        assert desk in self._agent.text("calledDesk")
        self._album.note(f"wall calls {label} to {desk}", self._wall, picture)

    def see_waiting(self, label: str) -> None:
        """Wait until the wall lists a number among the next ones."""
        until(lambda: self._agent.has(f"nextNumber:{label}") or None, f"{label} among the next numbers")
