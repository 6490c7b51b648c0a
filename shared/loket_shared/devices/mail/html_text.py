"""The text of an HTML mail: nothing of it is loaded or run, links show where they lead, quotations keep their marks.

Read once from left to right. The standard library's reader takes the square of the length of hostile HTML, and its entities
refuse long numbers.
"""

import html
import re

from loket_shared.devices.mail import limits

_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9:_-]{0,40})")
_SIGN = re.compile(r"[\"'>]")
_ATTRIBUTE = re.compile(r"([A-Za-z-]{1,40})\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+))")
_LONG_NUMBER = re.compile(r"&#(?:\d{8,}|[xX][0-9A-Fa-f]{7,});?")
_WHITE = re.compile(r"[ \t\r\n\f\xa0]+")
_UNSEEN = {
    name: re.compile(rf"</{name}\b", re.IGNORECASE | re.ASCII) for name in ("script", "style", "title", "template")
}
_BLOCKS = frozenset(
    ("p", "div", "br", "tr", "table", "ul", "ol", "li", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "pre", "center",
     "blockquote", "form", "fieldset", "address", "article", "section", "header", "footer", "aside", "main", "nav", "body", "html")
)  # fmt: skip
_SPACED = frozenset({"p", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre"})
_MOST_ATTRIBUTES = 4_000
_LONGEST_TARGET = 500
_DEEPEST_QUOTE = 8


def html_text(source: str) -> str:
    """Return what a reader would see, quoted lines marked with `>`, a link's target in angle brackets behind its words."""
    page = _Page()
    at = 0
    tags = _Tags(source)
    while at < len(source) and not page.full:
        opening = source.find("<", at)
        if opening < 0:
            opening = len(source)
        if opening > at:
            page.words(_unescaped(source[at:opening]))
        at = tags.read(opening, page) if opening < len(source) else opening
    return page.text()


def _unescaped(text: str) -> str:
    return html.unescape(_LONG_NUMBER.sub("\ufffd", text)) if "&" in text else text


class _Tags:
    """Finds where tags and comments end; what was once not found behind a place is not looked for again."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._absent: set[str] = set()

    def read(self, at: int, page: "_Page") -> int:
        """Read the tag that begins at `at` and return where to go on."""
        source = self._source
        if source.startswith("<!--", at):
            end = self._find("-->", at + 4)
            return end + 3 if end >= 0 else at + 4
        if source.startswith(("<!", "<?"), at):
            end = self._find(">", at)
            return end + 1 if end >= 0 else at + 2
        tag = _TAG.match(source, at)
        end = self._tag_end(tag.end()) if tag else -1
        if tag is None or end < 0:
            page.words("<")
            return at + 1
        name = tag[1].lower()
        if tag[0].startswith("</"):
            page.close(name)
        elif name in _UNSEEN:
            return self._skip(name, end)
        else:
            page.open(name, self._attributes(tag.end(), end) if name in {"a", "img"} else {})
        return end

    def _find(self, what: str, at: int) -> int:
        if what in self._absent:
            return -1
        found = self._source.find(what, at)
        if found < 0:
            self._absent.add(what)
        return found

    def _tag_end(self, at: int) -> int:
        """Return the place behind a tag's `>`; one inside quotation marks does not count unless there is no other."""
        begun = at
        if ">" in self._absent:
            return -1
        while sign := _SIGN.search(self._source, at):
            if sign[0] == ">":
                return sign.end()
            closing = self._find(sign[0], sign.end())
            at = closing + 1 if closing >= 0 else sign.end()
        return self._find(">", begun) + 1 or -1

    def _skip(self, name: str, at: int) -> int:
        if name in self._absent:
            return at
        found = _UNSEEN[name].search(self._source, at)
        if found is None:
            self._absent.add(name)
            return at
        end = self._find(">", found.end())
        return end + 1 if end >= 0 else len(self._source)

    def _attributes(self, start: int, end: int) -> dict[str, str]:
        found: dict[str, str] = {}
        for one in _ATTRIBUTE.finditer(self._source[start : min(end, start + _MOST_ATTRIBUTES)]):
            found.setdefault(one[1].lower(), _unescaped(one[2] or one[3] or one[4] or "").strip())
        return found


class _Page:
    """The lines written so far."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._quotes = 0
        self._kept_spaces = 0
        self._target = ""
        self._link: list[str] = []
        self._size = 0

    @property
    def full(self) -> bool:
        """Whether more would be cut off anyway."""
        return self._size > limits.MOST_TEXT * 2

    def words(self, text: str) -> None:
        """Write words into the line."""
        if self._kept_spaces:
            first, *more = text.split("\n")
            self._put(first)
            for line in more:
                self._break()
                self._put(line)
            return
        self._put(_WHITE.sub(" ", text))

    def open(self, name: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        if name in _BLOCKS:
            self._break(blank=name in _SPACED)
        match name:
            case "blockquote":
                self._quotes = min(self._quotes + 1, _DEEPEST_QUOTE)
            case "pre":
                self._kept_spaces += 1
            case "li":
                self._put("- ")
            case "hr":
                self._put("-" * 20)
                self._break()
            case "td" | "th" if self._line:
                self._put("  ")
            case "img" if alternative := attributes.get("alt"):
                self._put(f"[{alternative[:200]}]")
            case "a":
                self._end_link()
                self._target = attributes.get("href", "")[:_LONGEST_TARGET]

    def close(self, name: str) -> None:
        """End an element."""
        if name == "a":
            self._end_link()
        if name in _BLOCKS:
            self._break()
        if name == "blockquote":
            self._quotes = max(self._quotes - 1, 0)
        if name in _SPACED:
            self._break(blank=True)
        if name == "pre":
            self._kept_spaces = max(self._kept_spaces - 1, 0)

    def text(self) -> str:
        """Return everything, without blank lines at its ends and never two in a row."""
        self._end_link()
        self._break()
        return "\n".join(self._lines).strip("\n")

    def _put(self, text: str) -> None:
        if not text or (text.isspace() and not self._line and not self._kept_spaces):
            return
        self._line.append(text)
        self._size += len(text)
        if self._target:
            self._link.append(text)

    def _end_link(self) -> None:
        target, shown = self._target, "".join(self._link).strip()
        self._target, self._link = "", []
        bare = target.removeprefix("mailto:").removeprefix("tel:")
        if target and not target.startswith("#") and shown.rstrip("/") not in {target.rstrip("/"), bare}:
            self._put(f" <{target}>")

    def _break(self, *, blank: bool = False) -> None:
        mark = "> " * self._quotes
        if self._line:
            text = "".join(self._line)
            self._lines.append(mark + (text if self._kept_spaces else _WHITE.sub(" ", text).strip()))
            self._line = []
        if blank and self._lines and self._lines[-1].strip("> "):
            self._lines.append(mark.rstrip())
