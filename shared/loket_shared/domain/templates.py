"""Templates of answers: text with fields in braces that are filled when the text is taken over."""

import re
from collections.abc import Mapping

FIELDS = ("nama", "nomor_formulir", "tanggal", "petugas", "kantor", "kode_tender")
"""The fields that a template may have; anything else in braces is told beside the field before it is saved."""

_FIELD = re.compile(r"\{([^{}\n]{0,40})\}")


def unknown_fields(text: str) -> tuple[str, ...]:
    """Return what stands in braces without being a field, each once, as it was typed."""
    return tuple(dict.fromkeys(name for name in _FIELD.findall(text) if name.strip().casefold() not in FIELDS))


def filled(text: str, values: Mapping[str, str]) -> str:
    """Return the text with its fields filled; one without a value stays in its braces, so that it is seen."""
    return _FIELD.sub(lambda found: values.get(found[1].strip().casefold(), "") or found[0], text)
