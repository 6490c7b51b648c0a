"""Short words handed in besides the form: reasons, names of things, codes. What is kept is clean and fits its column."""

import re

from loket_shared.domain.clean import clean_line
from loket_shared.domain.completeness import is_blank

REASON, CODE = 200, 40

_CODE = re.compile(r"[a-z][a-z0-9_.-]{0,39}")


def said(text: str | None, limit: int = REASON) -> str:
    """Return one clean line of at most `limit` characters; empty when nothing of it can be seen."""
    line = clean_line(text or "", limit).text
    return "" if is_blank(line) else line


def code(text: str) -> str:
    """Return a code as journal and tables keep it, `other` for anything else: a sentence never gets in by this door."""
    return text if _CODE.fullmatch(text) else "other"
