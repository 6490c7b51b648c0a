"""Names that the office wrote itself, in the visitor's language."""

from loket_shared.qt.texts import Language


def in_language(indonesian: str, english: str, language: Language) -> str:
    """Return the English name where it is wanted and there is one; an office need not write any."""
    return (english if language == "en" else "") or indonesian
