"""What a story leaves behind: a picture at each step, and who did what when."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from programs import Program


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the story; ticket, form and QR text stand there as soon as they are known."""

    step: str
    at: str
    program: str
    pid: int
    ticket: str | None
    form: str | None
    qr: str | None
    picture: str | None


class Album:
    """Collects steps and pictures in a folder; without a folder it keeps nothing."""

    def __init__(self, folder: Path | None = None) -> None:
        """Put pictures into `folder`."""
        self._folder = folder
        self._steps: list[Step] = []
        self._known: dict[str, str | None] = {"ticket": None, "form": None, "qr": None}

    def learn(self, *, ticket: str, form: str | None, qr: str | None) -> None:
        """Remember the ticket that the next steps are about."""
        self._known = {"ticket": ticket, "form": form, "qr": qr}

    def note(self, step: str, program: Program, picture: str | None = None) -> None:
        """Note that a step has happened, with a picture of what the person saw."""
        if self._folder is None:
            return
        if picture:
            picture = self._fresh(picture)
            program.agent.picture(self._folder / picture)
        at = datetime.now(UTC).isoformat(timespec="milliseconds")
        self._steps.append(Step(step, at, program.name, program.process.pid, picture=picture, **self._known))

    def _fresh(self, picture: str) -> str:
        """The name, or with the next free number when the same moment comes again: no picture replaces another."""
        assert self._folder is not None
        path, again = self._folder / picture, 1
        while path.exists():
            again += 1
            path = self._folder / f"{picture.removesuffix('.png')}-again-{again}.png"
        return path.name

    def write(self, **facts: str | int | Mapping[str, int] | None) -> None:
        """Write story.json: the facts, then every step in order."""
        if self._folder is not None:
            story = {**facts, "steps": [asdict(step) for step in self._steps]}
            (self._folder / "story.json").write_text(json.dumps(story, indent=2, ensure_ascii=False) + "\n")
