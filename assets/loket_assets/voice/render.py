"""Renders the chime and the shipped voice packs: `python -m loket_assets.voice.render [FOLDER]`, needs espeak-ng 1.51.

The WAV files are kept in the repository, so that a machine that shows the wall needs no speech engine; run this again
only after a change of `texts.py` or of the tone below. Every file is mono, 16 bit, 22 050 Hz.
"""

from __future__ import annotations

import argparse
import math
import subprocess
import sys
import tempfile
import wave
from array import array
from pathlib import Path

from loket_assets.voice.texts import SILENT, SPOKEN

RATE = 22_050
_WORDS_PER_MINUTE = 135
_PITCH = 42
_VOICES = {"id": "id", "en": "en-gb"}
_PEAK = 0.84 * 32_767
_AUDIBLE = 0.012  # of the clip's own peak; below it a clip counts as not begun or already over
_LEAD, _TAIL, _FADE = int(0.012 * RATE), int(0.035 * RATE), int(0.012 * RATE)

_NOTES = ((659.26, 0.0), (523.25, 0.42))  # E5, then C5: a falling third, heard as "attention" and never as an alarm
_CHIME_SECONDS = 1.55
_OVERTONES = ((1.0, 1.0), (2.0, 0.32), (3.0, 0.11), (4.2, 0.05))  # multiple of the note, strength


def chime() -> array[int]:
    """Return the two-tone chime that opens every announcement."""
    samples = [0.0] * int(_CHIME_SECONDS * RATE)
    for frequency, start in _NOTES:
        first = int(start * RATE)
        for at in range(first, len(samples)):
            seconds = (at - first) / RATE
            attack = min(1.0, seconds / 0.006)
            samples[at] += attack * sum(
                strength * math.exp(-(2.6 + multiple) * seconds) * math.sin(math.tau * frequency * multiple * seconds)
                for multiple, strength in _OVERTONES
            )
    return _faded(_levelled(samples))


def speak(words: str, voice: str) -> array[int]:
    """Return `words` spoken by espeak-ng, without the silence around them and at the common loudness."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "clip.wav"
        # The comma keeps the voice up, so that joined clips sound like one sentence.
        command = ["espeak-ng", "-v", voice, "-s", str(_WORDS_PER_MINUTE), "-p", str(_PITCH), "-w", str(target)]
        subprocess.run([*command, "--", f"{words},"], check=True, timeout=30)
        with wave.open(str(target)) as clip:
            if (clip.getnchannels(), clip.getsampwidth(), clip.getframerate()) != (1, 2, RATE):
                raise ValueError(f"espeak-ng wrote an unexpected format for {words!r}")
            samples = array("h", clip.readframes(clip.getnframes()))
    return _faded(_levelled(_trimmed(samples)))


def _trimmed(samples: array[int]) -> array[int]:
    floor = max(map(abs, samples)) * _AUDIBLE
    audible = [at for at, sample in enumerate(samples) if abs(sample) > floor]
    return samples[max(0, audible[0] - _LEAD) : audible[-1] + _TAIL]


def _levelled(samples: array[int] | list[float]) -> array[int]:
    peak = max(map(abs, samples))
    return array("h", (round(sample * _PEAK / peak) for sample in samples))


def _faded(samples: array[int]) -> array[int]:
    for step in range(min(_FADE, len(samples))):
        samples[-1 - step] = samples[-1 - step] * step // _FADE
    return samples


def _write(path: Path, samples: array[int]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(path), "wb") as out:
        out.setparams((1, 2, RATE, len(samples), "NONE", "not compressed"))
        out.writeframes(samples.tobytes())


def render(folder: Path) -> int:
    """Write the chime and both packs below `folder`; return the number of files."""
    _write(folder / "chime.wav", chime())
    written = 1
    for language, texts in SPOKEN.items():
        for name, words in texts.items():
            _write(folder / language / f"{name}.wav", speak(words, _VOICES[language]))
            written += 1
        for name, seconds in SILENT[language].items():
            _write(folder / language / f"{name}.wav", array("h", [0] * int(seconds * RATE)))
            written += 1
    return written


def main() -> int:
    """Render into the folder of the command line (this one by default); 2 when espeak-ng is missing."""
    parser = argparse.ArgumentParser(prog="python -m loket_assets.voice.render", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path(__file__).parent)
    folder: Path = parser.parse_args().folder
    try:
        written = render(folder)
    except FileNotFoundError:
        sys.stderr.write("espeak-ng is missing: apt install espeak-ng\n")
        return 2
    sys.stdout.write(f"{written} files in {folder}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
