"""Parts a mail's text into what its writer said and what is repeated from earlier mails; every line is kept."""

import re

from loket_shared.domain.mail.parsed import Block

_SEEN = 400
"""Characters of a line that are looked at."""
_ATTRIBUTION = re.compile(
    r"\W{0,3}(?:on|pada(?: tanggal)?|tanggal|le|am)\b.{4,300}\b(?:wrote|menulis|writes|berkata|a écrit|schrieb).{0,80}:\s*",
    re.IGNORECASE,
)
_SHORT_ATTRIBUTION = re.compile(r".{3,300}[>\])]\s*(?:wrote|menulis)\s*:\s*", re.IGNORECASE)
_ORIGINAL = re.compile(
    r"\W{0,3}-{2,}\s*(?:original message|pesan asli|pesan semula|original appointment|mail original)\s*-{2,}.{0,20}",
    re.IGNORECASE,
)
_FIRST_FIELD = re.compile(r"\W{0,4}(?:from|dari|de|von|pengirim)\s?\*?:.{1,350}", re.IGNORECASE)
_NEXT_FIELD = re.compile(
    r"\W{0,4}(?:sent|dikirim|terkirim|date|tanggal|to|kepada|untuk|ke|cc|tembusan|subject|subjek|perihal|hal)\s?\*?:.{0,350}",
    re.IGNORECASE,
)
_FORWARDED = re.compile(
    r"\W{0,3}-{2,}\s*(?:forwarded message|pesan (?:yang )?(?:di)?terus(?:k)?an|diteruskan|begin forwarded message)\s*-{0,}.{0,20}",
    re.IGNORECASE,
)
_PASSED_ON = re.compile(r"(?:re|bls|balas)?[:\s]*(?:fwd?|trs|wg|i|diteruskan|terusan)\s*:", re.IGNORECASE)
_RULE = re.compile(r"[_\-=]{5,}")
_FIELDS_WITHIN = 6


def blocks_of(text: str, subject: str = "") -> tuple[Block, ...]:
    """Return the text as blocks; answers written between quoted lines stay in their place.

    What is passed on is news and not folded: a mail whose subject says so, and one that is nothing but a quotation.
    """
    lines = text.split("\n")
    quoted = _marked(lines)
    start = None if _PASSED_ON.match(subject) else _repeated_from(lines, quoted)
    if start is not None and any(line.strip() for line in lines[:start]):
        quoted[start:] = [True] * (len(lines) - start)
    blocks: list[Block] = []
    begun = 0
    for at in range(1, len(lines) + 1):
        if at == len(lines) or quoted[at] != quoted[begun]:
            part = "\n".join(lines[begun:at]).strip("\n")
            if part.strip():
                blocks.append(Block(part, quoted[begun]))
            begun = at
    if all(block.quoted for block in blocks):
        return tuple(Block(block.text, quoted=False) for block in blocks)
    return tuple(blocks)


def _marked(lines: list[str]) -> list[bool]:
    """Tell which lines are marked with `>`, blank ones between such and the line that names the writer included."""
    quoted = [line.lstrip().startswith(">") for line in lines]
    for at, line in enumerate(lines):
        if not line.strip() and 0 < at < len(lines) - 1:
            quoted[at] = quoted[at - 1] and lines[at + 1].lstrip().startswith(">")
    for at in range(1, len(lines)):
        if quoted[at] and not quoted[at - 1]:
            for place in _attribution_before(lines, at, quoted):
                quoted[place] = True
    return quoted


def _attribution_before(lines: list[str], at: int, quoted: list[bool]) -> range:
    """Return the lines that say whose words follow: at most three, perhaps with a blank one behind them."""
    end = at
    while end > 0 and at - end < 2 and not lines[end - 1].strip():
        end -= 1
    for height in (1, 2, 3):
        start = end - height
        if start < 0 or quoted[start]:
            break
        if _attributes(lines[start:end]):
            return range(start, at)
    return range(0)


def _attributes(lines: list[str]) -> bool:
    joined = " ".join(line.strip() for line in lines)[:_SEEN]
    return bool(_ATTRIBUTION.fullmatch(joined) or _SHORT_ATTRIBUTION.fullmatch(joined))


def _repeated_from(lines: list[str], quoted: list[bool]) -> int | None:
    """Return the line from which on an earlier mail stands unmarked, as Outlook, Zimbra and telephones write it."""
    last_marked = max((at for at, one in enumerate(quoted) if one), default=-1)
    for at, line in enumerate(lines):
        if quoted[at]:
            continue
        if _ORIGINAL.fullmatch(line[:_SEEN].strip()):
            return at
        if _FORWARDED.fullmatch(line[:_SEEN].strip()):
            return None
        if _FIRST_FIELD.fullmatch(line[:_SEEN].strip()):
            following = [one[:_SEEN].strip() for one in lines[at + 1 : at + _FIELDS_WITHIN]]
            if sum(_NEXT_FIELD.fullmatch(one) is not None for one in following) >= 2:
                ruled = at > 0 and _RULE.fullmatch(lines[at - 1].strip())
                return at - 1 if ruled else at
        if _ATTRIBUTION.fullmatch(line[:_SEEN].strip()) and last_marked < at:
            return at
    return None
