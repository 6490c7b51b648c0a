"""What the command-line library itself says, in Indonesian, as the catalogue that it looks up by gettext.

After a change of the words below: `python -c "from loket_shared.cli.library_words import write; write()"`.
"""

import gettext
import os
import struct
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

DOMAIN = "messages"
FOLDER = Path(str(files("loket_shared.cli") / "locale"))
FILE = FOLDER / "id" / "LC_MESSAGES" / f"{DOMAIN}.mo"
HEADER = "Content-Type: text/plain; charset=UTF-8\nLanguage: id\nPlural-Forms: nplurals=1; plural=0;\n"
MAGIC = 0x950412DE

WORDS = {
    "Aborted!": "Dihentikan.",
    "Missing command.": "Perintah belum disebut.",
    "Options": "Pilihan",
    "Positional arguments": "Masukan",
    "Commands": "Perintah",
    "Usage:": "Pemakaian:",
    "default: {default}": "bawaan: {default}",
    "env var: {var}": "variabel: {var}",
    "Show this message and exit.": "Tampilkan bantuan ini.",
    "Error: {message}": "Keliru: {message}",
    "Error: invalid input": "Keliru: masukan tidak dapat dipakai",
    "Error: The two entered values do not match.": "Keliru: kedua isian tidak sama.",
    "Repeat for confirmation": "Ulangi",
    "Try '{command} {option}' for help.": "Bantuan: {command} {option}",
    "No such option {name!r}.": "Pilihan {name} tidak dikenal.",
    "No such command {name!r}.": "Perintah {name} tidak dikenal.",
    "Missing argument": "Belum disebut:",
    "Missing option": "Belum disebut:",
    "Missing parameter": "Belum disebut:",
    "Invalid value: {message}": "Tidak dapat dipakai: {message}",
    "Invalid value for {param_hint}: {message}": "{param_hint} tidak dapat dipakai: {message}",
    "Option {name!r} does not take a value.": "Pilihan {name} tidak memakai nilai.",
    "Choose from:\n\t{choices}": "Pilih satu dari:\n\t{choices}",
    "{value} is not in the range {range}.": "{value} tidak ada dalam rentang {range}.",
    "{value!r} is not a valid {number_type}.": "{value} bukan {number_type} yang sah.",
    "{name} {filename!r} is a file.": "{name} {filename} adalah berkas.",
    "{name} {filename!r} is a directory.": "{name} {filename} adalah folder.",
    "{name} {filename!r} is not readable.": "{name} {filename} tidak dapat dibaca.",
    "{name} {filename!r} is not writable.": "{name} {filename} tidak dapat ditulis.",
    "{name} {filename!r} does not exist.": "{name} {filename} tidak ada.",
    "file": "berkas",
    "directory": "folder",
    "path": "tempat",
}
PLURALS = {
    (
        "Got unexpected extra argument ({args})",
        "Got unexpected extra arguments ({args})",
    ): "Kata yang tidak dimengerti: {args}",
    ("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)"): "Mungkin maksudnya {possibilities}?",
    (
        "Option {name!r} requires an argument.",
        "Option {name!r} requires {nargs} arguments.",
    ): "Pilihan {name} memerlukan nilai.",
    ("{value!r} is not {choice}.", "{value!r} is not one of {choices}."): "{value} bukan salah satu dari {choices}.",
    (
        "{value!r} does not match the format {format}.",
        "{value!r} does not match the formats {formats}.",
    ): "{value} tidak berbentuk {formats}.",
}
"""Indonesian has one form for one and many; a name that only the other form knows is left out by the library."""


VARIABLE = "LANGUAGE"
_before: list[str | None] = []


def use(language: str) -> None:
    """Have the library speak this language (id or en) in this process."""
    if not _before:
        _before.append(os.environ.get(VARIABLE))
    os.environ[VARIABLE] = language
    gettext.bindtextdomain(DOMAIN, str(FOLDER))


def leave() -> None:
    """Give the language variable back as it was, for a program that takes over or is started: it has its own."""
    if not _before:
        return
    before = _before.pop()
    if before is None:
        os.environ.pop(VARIABLE, None)
    else:
        os.environ[VARIABLE] = before


def catalogue() -> bytes:
    """Return the catalogue as a gettext .mo file."""
    texts = {"": HEADER, **WORDS} | {"\0".join(both): said for both, said in PLURALS.items()}
    pairs = sorted((key.encode(), said.encode()) for key, said in texts.items())
    start = 28 + len(pairs) * 16
    keys, said = b"".join(key + b"\0" for key, _ in pairs), b"".join(text + b"\0" for _, text in pairs)
    table = [*_places([key for key, _ in pairs], start), *_places([text for _, text in pairs], start + len(keys))]
    head = struct.pack("<7I", MAGIC, 0, len(pairs), 28, 28 + len(pairs) * 8, 0, 0)
    return head + struct.pack(f"<{len(table)}I", *table) + keys + said


def _places(texts: list[bytes], at: int) -> Iterator[int]:
    """Yield length and place of each text, which end with a zero byte and follow each other."""
    for text in texts:
        yield len(text)
        yield at
        at += len(text) + 1


def write() -> None:
    """Write the catalogue beside this module."""
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_bytes(catalogue())
