"""Which files say a call: the office's own voice where it has all the words, the shipped one otherwise."""

from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from loket_shared.domain.spoken import clips

from loket_display.announcement import Spoken, Try, Turn

CHIME = "chime.wav"
SHIPPED = Path(str(files("loket_assets") / "voice"))

_START_SECONDS = 6.0  # a sleeping television needs its time
_CLIP_SECONDS = 1.4


class NoClipError(LookupError):
    """No pack holds all the words of a sentence."""


class Packs:
    """The voice packs of one machine; `own` is a folder with chime.wav and a folder a language, or None."""

    def __init__(self, own: Path | None = None) -> None:
        self._folders = (SHIPPED,) if own is None else (own, SHIPPED)

    def files(self, turn: Turn, languages: Sequence[str]) -> tuple[Path, ...]:
        """Return what to play for one try, the chime first; raises NoClipError when a word has no clip."""
        if turn.attempt is Try.CHIME:
            return (self._chime(),)
        return (self._chime(), *(file for language in languages for file in self._sentence(turn.call, language)))

    def _chime(self) -> Path:
        return next((folder / CHIME for folder in self._folders if (folder / CHIME).is_file()), SHIPPED / CHIME)

    def _sentence(self, call: Spoken, language: str) -> tuple[Path, ...]:
        """Return the sentence in the office's own voice if it has the words; a voice without the bidding room says the rest."""
        whole = clips(call.label, call.desk_kind, call.desk_number, language, bidding=call.bidding)
        plain = clips(call.label, call.desk_kind, call.desk_number, language)
        for folder in self._folders:
            for names in dict.fromkeys((whole, plain)):
                found = tuple(folder / language / f"{name}.wav" for name in names)
                if all(file.is_file() for file in found):
                    return found
        raise NoClipError(call.label)


def languages(setting: str) -> tuple[str, ...]:
    """Return the spoken languages of the office's setting (`id`, `en`, `id+en`); Indonesian when it names none."""
    return tuple(one for one in setting.split("+") if one in {"id", "en"}) or ("id",)


def patience(sound: Sequence[Path]) -> float:
    """Return after how many seconds a player that should play these files has to be taken for stuck."""
    return _START_SECONDS + _CLIP_SECONDS * len(sound)
