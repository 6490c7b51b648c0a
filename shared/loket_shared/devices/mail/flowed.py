"""Puts the lines of a text together again that a mail program broke for narrow screens (format=flowed, RFC 3676)."""


def unflowed(text: str, *, delete_space: bool) -> str:
    """Return the text with each paragraph in one line; quoted lines keep their marks, a signature's line stays alone."""
    lines: list[str] = []
    open_depth = -1
    for raw in text.split("\n"):
        line = raw.removesuffix("\r")
        bare = line.lstrip(">")
        depth = len(line) - len(bare)
        words = bare.removeprefix(" ")
        if depth == open_depth and words != "-- ":
            lines[-1] += words
        else:
            lines.append(">" * depth + (" " if depth and words else "") + words)
        goes_on = words.endswith(" ") and words != "-- "
        open_depth = depth if goes_on else -1
        if goes_on and delete_space:
            lines[-1] = lines[-1][:-1]
    return "\n".join(lines)
