"""A document on its way out of the office: held in the exports folder unseen, noted in the journal, then let appear."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from loket_shared.config import Config
from loket_shared.qt.documents.folder import drop, hold, place
from loket_shared.services.act import Act
from sqlalchemy import Connection

from loket_operator.archive.words import translate
from loket_operator.workspace import Console


@dataclass(frozen=True, slots=True)
class Finished:
    """A document as its file will be."""

    title: str
    suffix: str
    data: bytes

    @property
    def digest(self) -> bytes:
        """Return the SHA-256 that the journal keeps."""
        return sha256(self.data).digest()


@dataclass(frozen=True, slots=True)
class Delivered:
    """The document is where it was wanted; `path` is empty for paper."""

    path: str


@dataclass(frozen=True, slots=True)
class NotDelivered:
    """Folder, printer or database did not take it; `why` is a whole sentence."""

    why: str


Told = Callable[[Delivered | NotDelivered], None]


def take_away(
    console: Console, name: str, document: Finished, note: Callable[[Connection, Act], object], by: Act, told: Told
) -> None:
    """Put a document into the exports folder as act `name` of whoever asked for it; `told` hears how it ended, once.

    What the folder does not take is not journalled, and a file appears only once its line stands in the journal; an act that
    is given up leaves nothing behind.
    """

    def held(part: Path | None) -> None:
        if part is None:
            told(unwritable(console.config))
        else:
            _journal(console, name, document, note, by, told, part)

    console.paper.run(lambda: hold(exports(console.config), document.data), held)


def _journal(
    console: Console, name: str, document: Finished, note: Callable[[Connection, Act], object], by: Act, told: Told, part: Path
) -> None:  # fmt: skip
    waits = True

    def noted(_: object) -> None:
        nonlocal waits
        waits = False
        console.paper.run(lambda: _appear(part, document, console.config), told)

    def given_up() -> None:
        if name not in console.acting.busy:
            console.acting.changed.disconnect(given_up)
            if waits:
                leave()

    def leave() -> None:
        console.paper.run(lambda: drop(part), lambda _: told(away()))

    if console.acting.do(name, note, noted, by):
        console.acting.changed.connect(given_up)
    else:
        leave()


def _appear(part: Path, document: Finished, config: Config) -> Delivered | NotDelivered:
    placed = place(part, document.title, document.data, suffix=document.suffix)
    return Delivered(str(placed)) if placed is not None else unwritable(config)


def exports(config: Config) -> Path:
    """Return the folder that gets exported documents."""
    return config.documents_dir or config.data_dir / "exports"


def unwritable(config: Config) -> NotDelivered:
    """Say that the folder takes nothing."""
    said = translate("Archive", "Folder %1 tidak dapat ditulisi. Beri tahu pengelola sistem, lalu coba lagi.")
    return NotDelivered(said.replace("%1", str(exports(config))))


def away() -> NotDelivered:
    """Say that the database did not take the line in the journal, or did not hand out what is to be drawn."""
    return NotDelivered(
        translate("Archive", "Basis data tidak menjawab; dokumen belum dibuat. Coba lagi sebentar lagi.")
    )
