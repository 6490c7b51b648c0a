"""WAV clips joined to one sound; the arithmetic of samples, without Qt."""

from __future__ import annotations

import sys
import wave
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

GAP_SECONDS = 0.045  # between two clips; a longer silence is a clip of its own


class UnusableClipError(Exception):
    """A clip is missing, is no WAV file or is not made of 16 bit samples; the message names the file."""


@dataclass(frozen=True, slots=True)
class Sound:
    """Samples of 16 bit, native byte order; `channels` of them stand together for one instant."""

    rate: int
    channels: int
    samples: array[int]

    @property
    def seconds(self) -> float:
        """Return how long it sounds."""
        return len(self.samples) / self.channels / self.rate


def join(files: Sequence[Path]) -> Sound:
    """Return the clips one after another, mono, at the highest rate among them; raises UnusableClipError."""
    clips = [_mono(read(file)) for file in files]
    rate = max((clip.rate for clip in clips), default=22_050)
    gap = array("h", bytes(2 * int(GAP_SECONDS * rate)))
    samples = array("h")
    for clip in clips:
        samples.extend(gap if samples else ())
        samples.extend(_resampled(clip, rate).samples)
    return Sound(rate, 1, samples)


def fitted(sound: Sound, rate: int, channels: int) -> Sound:
    """Return a mono sound at another rate and with its channel repeated, for a device that wants no other."""
    mono = _resampled(sound, rate).samples
    if channels == 1:
        return Sound(rate, 1, mono)
    spread = array("h", bytes(2 * channels * len(mono)))
    for channel in range(channels):
        spread[channel::channels] = mono
    return Sound(rate, channels, spread)


def read(file: Path) -> Sound:
    """Return one clip as it is; raises UnusableClipError."""
    try:
        with wave.open(str(file)) as clip:
            if clip.getsampwidth() != 2:
                raise UnusableClipError(f"{file}: not 16 bit")
            samples = array("h", clip.readframes(clip.getnframes()))
            sound = Sound(clip.getframerate(), clip.getnchannels(), samples)
    except (OSError, EOFError, ValueError, wave.Error) as error:
        raise UnusableClipError(f"{file}: {error}") from error
    if sys.byteorder == "big":
        sound.samples.byteswap()
    return sound


def _mono(sound: Sound) -> Sound:
    if sound.channels == 1:
        return sound
    at = range(0, len(sound.samples), sound.channels)
    mixed = array("h", (sum(sound.samples[i : i + sound.channels]) // sound.channels for i in at))
    return Sound(sound.rate, 1, mixed)


def _resampled(mono: Sound, rate: int) -> Sound:
    if mono.rate == rate or len(mono.samples) < 2:
        return Sound(rate, 1, mono.samples)
    old, last = mono.samples, len(mono.samples) - 1
    made = array("h", bytes(2 * int(len(old) * rate / mono.rate)))
    for at in range(len(made)):
        where, rest = divmod(at * mono.rate, rate)
        left, right = old[min(where, last)], old[min(where + 1, last)]
        made[at] = left + (right - left) * rest // rate
    return Sound(rate, 1, made)
