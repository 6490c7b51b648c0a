"""Can this machine draw and be heard? Asked of a process of its own, which may hang or break without harm."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

from loket_shared.cli.health.verdict import Verdict, bad, warning, well
from loket_shared.cli.words import both
from loket_shared.config import Config
from loket_shared.domain.spoken import clip_names, clips
from loket_shared.domain.states import DeskKind

PATIENCE_SECONDS = 30
PLAYING_SECONDS = 25
SHIPPED = Path(str(files("loket_assets") / "voice"))
CHIME = "chime.wav"


def screen() -> Iterator[Verdict]:
    """Yield whether Qt, its fonts and an audio output are there."""
    told = _ask_qt()
    if isinstance(told, str):
        yield bad(
            both(f"Qt tidak dapat dijalankan: {told}", f"Qt cannot be started: {told}"),
            both("Pasang pustaka sistem yang disebut itu.", "Install the system library that it names."),
        )
        return
    yield well(f"Qt {told['qt']}")
    missing = [family for family, there in told["fonts"].items() if not there]
    if missing:
        yield bad(
            both(f"Huruf tidak ada: {', '.join(missing)}", f"Fonts are missing: {', '.join(missing)}"),
            both("Pasang Loket kembali.", "Install Loket again."),
        )
    else:
        yield well(both(f"Huruf: {', '.join(told['fonts'])}", f"Fonts: {', '.join(told['fonts'])}"))
    if told["audio"]:
        yield well(both(f"Suara: {', '.join(told['audio'])}", f"Sound: {', '.join(told['audio'])}"))
    else:
        yield warning(
            both("Tidak ada keluaran suara.", "There is no audio output."),
            both(
                "Perlu di komputer layar ruang tunggu: sambungkan pengeras suara, periksa PulseAudio/PipeWire.",
                "Needed where the wall display runs: connect loudspeakers, check PulseAudio/PipeWire.",
            ),
        )


def voice(config: Config | None) -> Iterator[Verdict]:
    """Yield whether the voice packs hold every word."""
    own = config.voice_pack if config else None
    for language in ("id", "en"):
        missing = _missing(SHIPPED, language)
        if missing:
            yield bad(
                both(
                    f"Suara bawaan {language} tidak lengkap: {_few(missing)}",
                    f"Shipped voice {language} lacks: {_few(missing)}",
                ),
                both("Pasang Loket kembali.", "Install Loket again."),
            )
        if own is not None and (lacking := _missing(own, language)):
            yield warning(
                both(
                    f"Paket suara {own} ({language}) tidak memuat: {_few(lacking)}",
                    f"Voice pack {own} ({language}) lacks: {_few(lacking)}",
                ),
                both(
                    "Kalimat yang kurang diucapkan dengan suara bawaan.",
                    "Those sentences are spoken by the shipped voice.",
                ),
            )
    if own is None or not any(_missing(own, language) for language in ("id", "en")):
        yield well(both(f"Suara panggilan: {own or 'bawaan'}", f"Voice: {own or 'as shipped'}"))


def play(config: Config | None) -> Verdict:
    """Play the chime and a call, and say whether the machine believes that it was heard."""
    folder = config.voice_pack if config and config.voice_pack and not _missing(config.voice_pack, "id") else SHIPPED
    names = clips("A027", DeskKind.LOKET, 3, "id")
    order = {"play": 1, "files": [str(SHIPPED / CHIME), *(str(folder / "id" / f"{name}.wav") for name in names)]}
    command = [sys.executable, "-m", "loket_shared.qt.sound_player"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as player:
        assert player.stdin is not None
        assert player.stdout is not None
        killer = _later_kill(player)
        try:
            player.stdin.write(json.dumps(order) + "\n")
            player.stdin.flush()
            for line in player.stdout:
                answer: dict[str, Any] = json.loads(line)
                if "ended" in answer:
                    return well(both("Uji suara: panggilan A-027 diputar.", "Sound test: the call A-027 was played."))
                if "failed" in answer:
                    return _silent(str(answer["why"]))
        finally:
            killer.cancel()
            player.kill()
    return _silent(both("pemutar tidak menjawab", "the player did not answer"))


def _silent(why: str) -> Verdict:
    return bad(
        both(f"Uji suara gagal: {why}", f"Sound test failed: {why}"),
        both("Periksa pengeras suara dan PulseAudio/PipeWire.", "Check loudspeakers and PulseAudio/PipeWire."),
    )


def _later_kill(player: subprocess.Popen[str]) -> threading.Timer:
    killer = threading.Timer(PLAYING_SECONDS, player.kill)
    killer.start()
    return killer


def _ask_qt() -> dict[str, Any] | str:
    command = [sys.executable, "-m", "loket_shared.qt.health"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    try:
        done = subprocess.run(
            command, env=environment, check=False, capture_output=True, text=True, timeout=PATIENCE_SECONDS
        )
    except subprocess.TimeoutExpired:
        return both("tidak menjawab", "no answer")
    lines = done.stdout.strip().splitlines()
    if done.returncode or not lines:
        errors = done.stderr.strip().splitlines()
        return errors[-1] if errors else str(done.returncode)
    told: dict[str, Any] = json.loads(lines[-1])
    return told


def _missing(pack: Path, language: str) -> list[str]:
    return [name for name in sorted(set(clip_names(language))) if not (pack / language / f"{name}.wav").is_file()]


def _few(names: list[str]) -> str:
    return ", ".join(names[:5]) + ("…" if len(names) > 5 else "")
