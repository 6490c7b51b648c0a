"""The shipped voice packs: complete, small, audible, all in one format; and the joining of clips."""

import wave
from pathlib import Path

import pytest
from loket_assets.voice import render
from loket_assets.voice.texts import SILENT, SPOKEN
from loket_display.clips import CHIME, SHIPPED
from loket_shared.domain.spoken import clip_names
from loket_shared.qt.wav import UnusableClipError, fitted, join, read

LANGUAGES = ("id", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pack_holds_exactly_the_words_that_calls_are_made_of(language: str) -> None:
    there = {file.stem for file in (SHIPPED / language).glob("*.wav")}
    assert there == set(clip_names(language))
    assert there == set(SPOKEN[language]) | set(SILENT[language])


def test_the_packs_stay_small() -> None:
    assert sum(file.stat().st_size for file in SHIPPED.rglob("*.wav")) < 4_000_000


@pytest.mark.parametrize("file", sorted(SHIPPED.rglob("*.wav")), ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_every_clip_is_audible_trimmed_and_in_the_common_format(file: Path) -> None:
    clip = read(file)
    assert (clip.rate, clip.channels) == (22_050, 1)
    silent = file.stem in {"jeda", "pause"}
    peak = max(map(abs, clip.samples))
    assert peak == 0 if silent else 0.7 * 32_767 < peak < 0.9 * 32_767
    assert 0.15 < clip.seconds < 1.7
    if not silent:
        audible = [at for at, sample in enumerate(clip.samples) if abs(sample) > peak * 0.012]
        assert audible[0] < 0.05 * clip.rate
        assert len(clip.samples) - audible[-1] < 0.1 * clip.rate


def test_the_chime_can_be_made_again() -> None:
    assert render.chime() == read(SHIPPED / CHIME).samples


def _clip(file: Path, samples: list[int], rate: int = 22_050, channels: int = 1, width: int = 2) -> Path:
    with wave.open(str(file), "wb") as out:
        out.setparams((channels, width, rate, 0, "NONE", ""))
        out.writeframes(b"".join(sample.to_bytes(width, "little", signed=width > 1) for sample in samples))
    return file


def test_clips_are_joined_in_order_with_a_gap(tmp_path: Path) -> None:
    sound = join([_clip(tmp_path / "a.wav", [1, 2]), _clip(tmp_path / "b.wav", [3])])
    assert (sound.rate, sound.channels) == (22_050, 1)
    assert list(sound.samples[:2]) == [1, 2]
    assert sound.samples[-1] == 3
    assert 0.03 < sound.seconds < 0.07


def test_an_own_recording_may_have_another_format(tmp_path: Path) -> None:
    low = _clip(tmp_path / "low.wav", [100, 300], rate=22_050)
    stereo = _clip(tmp_path / "stereo.wav", [10, 30, 50, 70], rate=44_100, channels=2)
    sound = join([low, stereo])
    assert sound.rate == 44_100
    assert list(sound.samples[:4]) == [100, 200, 300, 300]
    assert list(sound.samples[-2:]) == [20, 60]


def test_a_device_gets_the_format_it_wants(tmp_path: Path) -> None:
    sound = fitted(read(_clip(tmp_path / "a.wav", [0, 100])), 44_100, 2)
    assert (sound.rate, sound.channels) == (44_100, 2)
    assert list(sound.samples) == [0, 0, 50, 50, 100, 100, 100, 100]
    assert sound.seconds == pytest.approx(2 / 22_050)


def test_what_is_no_clip_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "broken.wav"
    broken.write_bytes(b"RIFF nonsense")
    for bad in (tmp_path / "missing.wav", broken, _clip(tmp_path / "narrow.wav", [1], width=1), tmp_path):
        with pytest.raises(UnusableClipError, match=bad.name):
            join([bad])
