"""What each clip of the shipped voice packs says, so that a reader can record or render the same set again."""

from collections.abc import Mapping

_LETTERS = "abcdefghijklmnopqrstuvwxyz"

# [[…]] are espeak-ng phonemes, where it would read the wrong e: loket as "lokət", empat as "ɛmpat".
_INDONESIAN_DIGITS = ("nol", "satu", "dua", "tiga", "[[@mp'at]]", "lima", "[[@n'am]]", "tujuh", "delapan", "sembilan")
_INDONESIAN = {
    "nomor_antrean": "nomor antrean",
    "silakan_menuju": "silakan menuju",
    "loket": "[[l'okEt]]",
    "meja": "meja",
    "ruang": "ruang",
    "ruang_bidding": "ruang biding",
    "sepuluh": "sepuluh",
    "sebelas": "[[s@b@l'as]]",
    "belas": "[[b@l'as]]",
    "puluh": "puluh",
    "seratus": "seratus",
    "ratus": "ratus",
    **{f"huruf_{letter}": letter for letter in _LETTERS},
    **{f"angka_{digit}": word for digit, word in enumerate(_INDONESIAN_DIGITS)},
}

_ENGLISH_DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_ENGLISH_TEENS = (
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
)
_ENGLISH_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ENGLISH = {
    "queue_number": "queue number",
    "please_go_to": "please go to",
    "counter": "counter",
    "desk": "desk",
    "room": "room",
    "bidding_room": "the bidding room",
    "hundred": "hundred",
    **{f"letter_{letter}": letter for letter in _LETTERS},
    **{f"digit_{digit}": word for digit, word in enumerate(_ENGLISH_DIGITS)},
    **{word: word for word in (*_ENGLISH_TEENS, *_ENGLISH_TENS)},
}

SPOKEN: Mapping[str, Mapping[str, str]] = {"id": _INDONESIAN, "en": _ENGLISH}
"""Language → clip name → the words to say."""

SILENT: Mapping[str, Mapping[str, float]] = {"id": {"jeda": 0.22}, "en": {"pause": 0.22}}
"""Language → clip name → seconds of silence."""
