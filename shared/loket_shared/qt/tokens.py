"""The colours and sizes that every screen is made of, and the arithmetic that keeps them readable."""

import re
from dataclasses import dataclass, fields, replace
from enum import StrEnum

HEADING_FAMILY = "Plus Jakarta Sans"
BODY_FAMILY = "Atkinson Hyperlegible"

LARGE_TEXT = 1.25
SOFT_SHARE = 0.08

TEXT_RATIO = 7.0
CONSOLE_RATIO = 4.5
EDGE_RATIO = 3.0

_HEX = re.compile(r"#[0-9A-Fa-f]{6}")


class Scheme(StrEnum):
    """Which set of colours is shown."""

    LIGHT = "light"
    HIGH_CONTRAST = "high_contrast"
    WALL = "wall"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours by the work they do, as #RRGGBB; `x_soft` is a quiet fill and `on_x` the text that stands on x."""

    ink: str = "#12202B"
    ink2: str = "#3A4852"
    paper: str = "#F5F3EE"
    surface: str = "#FFFFFF"
    line: str = "#D8D6CF"
    border: str = "#6B7780"
    brand: str = "#0A4A63"
    on_brand: str = "#FFFFFF"
    on_brand2: str = "#DCEAF0"
    brand_soft: str = "#E2EEF2"
    accent: str = "#F4B223"
    on_accent: str = "#12202B"
    accent_on_brand: str = "#FFDE8A"
    ok: str = "#0A5539"
    ok_soft: str = "#E3F2EA"
    warn: str = "#6E4100"
    warn_soft: str = "#FFF7E3"
    bad: str = "#8E1712"
    bad_soft: str = "#FDECEA"


LIGHT = Tokens()
HIGH_CONTRAST = Tokens(
    ink="#FFFFFF",
    ink2="#FFFFFF",
    paper="#000000",
    surface="#000000",
    line="#FFFFFF",
    border="#FFFFFF",
    brand="#FFE100",
    on_brand="#000000",
    on_brand2="#000000",
    brand_soft="#000000",
    accent="#FFE100",
    on_accent="#000000",
    accent_on_brand="#000000",
    ok="#FFFFFF",
    ok_soft="#000000",
    warn="#FFE100",
    warn_soft="#000000",
    bad="#FFE100",
    bad_soft="#000000",
)
WALL = Tokens(
    ink="#FFFFFF",
    ink2="#BBD3DC",
    paper="#0B1E28",
    surface="#12303D",
    line="#2C4A57",
    border="#7D99A5",
    brand_soft="#12303D",
    ok="#7FD6AE",
    ok_soft="#12303D",
    warn="#FFC66B",
    warn_soft="#12303D",
    bad="#FFB4AB",
    bad_soft="#12303D",
)
SCHEMES = {Scheme.LIGHT: LIGHT, Scheme.HIGH_CONTRAST: HIGH_CONTRAST, Scheme.WALL: WALL}

_GROUNDS = ("paper", "surface", "brand_soft", "warn_soft", "ok_soft", "bad_soft")
_TEXTS = ("ink", "ink2", "ok", "warn", "bad")
_SOLID = (("on_brand", "brand"), ("on_brand2", "brand"), ("accent_on_brand", "brand"), ("on_accent", "accent"))


@dataclass(frozen=True, slots=True)
class BrokenPair:
    """Two tokens that may meet on a screen but are too close to each other."""

    text: str
    ground: str
    ratio: float
    needed: float


class UnreadableColoursError(ValueError):
    """An office's colours were refused; `pairs` says which two meet and how far they are from readable."""

    def __init__(self, pairs: tuple[BrokenPair, ...]) -> None:
        super().__init__(", ".join(f"{p.text} on {p.ground}: {p.ratio:.2f} of {p.needed}" for p in pairs))
        self.pairs = pairs


def is_colour(text: str) -> bool:
    """Tell whether a text is a colour as the settings hold it: # and six hexadecimal digits."""
    return _HEX.fullmatch(text) is not None


def contrast(a: str, b: str) -> float:
    """Return the WCAG 2 contrast ratio of two #RRGGBB colours, 1 to 21."""
    darker, lighter = sorted((_luminance(a), _luminance(b)))
    return (lighter + 0.05) / (darker + 0.05)


def allowed_pairs(scheme: Scheme) -> tuple[tuple[str, str], ...]:
    """Return every (text, ground) pair of token names that may meet; `brand` is no text on the wall."""
    texts = _TEXTS if scheme is Scheme.WALL else (*_TEXTS, "brand")
    accent = (("accent", "paper"), ("accent", "surface")) if scheme is not Scheme.LIGHT else ()
    return tuple((text, ground) for ground in _GROUNDS for text in texts) + _SOLID + accent


def check_pairs(tokens: Tokens, scheme: Scheme, needed: float = TEXT_RATIO) -> tuple[BrokenPair, ...]:
    """Return the allowed pairs that do not reach `needed`, and the field edges below 3:1."""
    wanted = [(text, ground, needed) for text, ground in allowed_pairs(scheme)]
    wanted += [("border", ground, EDGE_RATIO) for ground in ("paper", "surface")]
    broken = []
    for text, ground, ratio in wanted:
        found = contrast(getattr(tokens, text), getattr(tokens, ground))
        if found < ratio:
            broken.append(BrokenPair(text, ground, found, ratio))
    return tuple(broken)


def office_tokens(scheme: Scheme, brand: str | None = None, accent: str | None = None) -> Tokens:
    """Return the scheme's tokens with the office's own brand and accent; high contrast keeps its own.

    Raises UnreadableColoursError when a pair would break, ValueError when a colour is not #RRGGBB.
    """
    tokens = SCHEMES[scheme]
    given = {name: colour for name, colour in (("brand", brand), ("accent", accent)) if colour}
    for name, colour in given.items():
        if not is_colour(colour):
            raise ValueError(f"{name}: not a colour: {colour}")
    if scheme is Scheme.HIGH_CONTRAST or not given:
        return tokens
    tokens = replace(tokens, **given)
    if "brand" in given and scheme is Scheme.LIGHT:
        tokens = replace(tokens, brand_soft=_mixed(given["brand"], "#FFFFFF", SOFT_SHARE))
    broken = check_pairs(tokens, scheme)
    if broken:
        raise UnreadableColoursError(broken)
    return tokens


def token_names() -> tuple[str, ...]:
    """Return the names of all colour tokens."""
    return tuple(field.name for field in fields(Tokens))


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(value / 255) for value in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _mixed(colour: str, ground: str, share: float) -> str:
    parts = (round(a * share + b * (1 - share)) for a, b in zip(_channels(colour), _channels(ground), strict=True))
    return "#" + "".join(f"{part:02X}" for part in parts)
