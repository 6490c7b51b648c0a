"""A call as a row of clip names: the number digit by digit, the desk's number as a word."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from string import ascii_lowercase

from loket_shared.domain.states import DeskKind

_LARGEST_WORD = 999
_ENGLISH_TEENS = [
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_ENGLISH_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


@dataclass(frozen=True, slots=True)
class _Language:
    opening: str
    please: str
    pause: str
    letter: str
    digit: str
    kinds: Mapping[DeskKind, str]
    bidding: str
    number_words: tuple[str, ...]
    below_hundred: Callable[[int], tuple[str, ...]]
    hundreds: Callable[[int], tuple[str, ...]]


def clips(
    label: str, desk_kind: DeskKind, desk_number: int, language: str, *, bidding: bool = False
) -> tuple[str, ...]:
    """Return the clips of "Nomor antrean A nol dua tujuh, silakan menuju loket tiga", in order.

    Letters and digits of the label are said one by one, its hyphen is a pause, other signs are silent. Desk numbers
    up to 999 are said as words, longer ones digit by digit. An unknown language is spoken as Indonesian. To the
    `bidding` room it is "silakan menuju ruang bidding, meja dua"; where the desk is that room, "ruang bidding satu".
    """
    voice = _voice(language)
    told = (clip for sign in label.lower() for clip in _sign(voice, sign))
    desk = (voice.kinds[desk_kind], *_number(voice, desk_number))
    if bidding:
        desk = (voice.bidding, *desk[1:]) if desk_kind is DeskKind.RUANG else (voice.bidding, voice.pause, *desk)
    return (voice.opening, *told, voice.pause, voice.please, *desk)


def clip_names(language: str) -> tuple[str, ...]:
    """Return the name of every clip that a voice pack of this language needs, the pause included."""
    voice = _voice(language)
    letters = (f"{voice.letter}_{letter}" for letter in ascii_lowercase)
    digits = (f"{voice.digit}_{digit}" for digit in range(10))
    return (
        voice.opening,
        voice.please,
        voice.pause,
        *voice.kinds.values(),
        voice.bidding,
        *letters,
        *digits,
        *voice.number_words,
    )


def _voice(language: str) -> _Language:
    return _LANGUAGES.get(language, _INDONESIAN)


def _sign(voice: _Language, sign: str) -> tuple[str, ...]:
    if sign == "-":
        return (voice.pause,)
    if sign in ascii_lowercase:
        return (f"{voice.letter}_{sign}",)
    return (f"{voice.digit}_{sign}",) if "0" <= sign <= "9" else ()


def _number(voice: _Language, number: int) -> tuple[str, ...]:
    if not 0 < number <= _LARGEST_WORD:
        return tuple(clip for digit in str(abs(number)) for clip in _sign(voice, digit))
    hundreds, rest = divmod(number, 100)
    return (*(voice.hundreds(hundreds) if hundreds else ()), *(voice.below_hundred(rest) if rest else ()))


def _indonesian_below_hundred(number: int) -> tuple[str, ...]:
    tens, ones = divmod(number, 10)
    match tens, ones:
        case 0, _:
            return (f"angka_{ones}",)
        case 1, 0:
            return ("sepuluh",)
        case 1, 1:
            return ("sebelas",)
        case 1, _:
            return (f"angka_{ones}", "belas")
        case _, 0:
            return (f"angka_{tens}", "puluh")
        case _:
            return (f"angka_{tens}", "puluh", f"angka_{ones}")


def _indonesian_hundreds(hundreds: int) -> tuple[str, ...]:
    return ("seratus",) if hundreds == 1 else (f"angka_{hundreds}", "ratus")


def _english_below_hundred(number: int) -> tuple[str, ...]:
    tens, ones = divmod(number, 10)
    if tens == 0:
        return (f"digit_{ones}",)
    if tens == 1:
        return (_ENGLISH_TEENS[ones],)
    return (_ENGLISH_TENS[tens - 2], *((f"digit_{ones}",) if ones else ()))


def _english_hundreds(hundreds: int) -> tuple[str, ...]:
    return (f"digit_{hundreds}", "hundred")


_INDONESIAN = _Language(
    opening="nomor_antrean",
    please="silakan_menuju",
    pause="jeda",
    letter="huruf",
    digit="angka",
    kinds={DeskKind.LOKET: "loket", DeskKind.MEJA: "meja", DeskKind.RUANG: "ruang"},
    bidding="ruang_bidding",
    number_words=("sepuluh", "sebelas", "belas", "puluh", "seratus", "ratus"),
    below_hundred=_indonesian_below_hundred,
    hundreds=_indonesian_hundreds,
)
_ENGLISH = _Language(
    opening="queue_number",
    please="please_go_to",
    pause="pause",
    letter="letter",
    digit="digit",
    kinds={DeskKind.LOKET: "counter", DeskKind.MEJA: "desk", DeskKind.RUANG: "room"},
    bidding="bidding_room",
    number_words=(*_ENGLISH_TEENS, *_ENGLISH_TENS, "hundred"),
    below_hundred=_english_below_hundred,
    hundreds=_english_hundreds,
)
_LANGUAGES = {"id": _INDONESIAN, "en": _ENGLISH}
