"""A text as words to search by: lower case, Indonesian stems, without the words that say nothing."""

import re
import unicodedata
from functools import lru_cache

from snowballstemmer import stemmer

LONGEST_WORD = 60

_WORD = re.compile(r"[^\W_]+")
_STEMMER = stemmer("indonesian")

_SAY_NOTHING = """
ada adalah agar akan aku akun anda antara apa apabila apakah atas atau bagaimana bagi bahwa baik bapak baru beberapa
begini begitu belum berapa bila bisa boleh bu buat bukan cara coba cuma dalam dan dapat dari demikian dengan di dia
dikarenakan dimana diri dong dua gak guna hal halo hanya harus hingga ia ialah ibu ingin ini itu izin jadi jam jangan
jika juga kah kak kalau kali kami kapan karena kasih ke kemudian kenapa kepada ketika kita kok lagi lah lain lalu
lebih maaf maka malah mana masih mau melainkan memang mengapa mereka merupakan mohon muncul namun nya oleh pada pagi
pak para per pernah pun saat saja salah sama sampai sangat satu saya sebab sebagai sebelum sebuah secara sedang
sehingga sejak sekali sekarang selalu selama selamat semua seperti sering serta sesuai setelah setiap siang siapa
silakan sini sore suatu sudah supaya tadi tapi telah tentang tentu terhadap terima terimakasih terlalu tersebut
terus tetap tetapi tiba tidak tolong untuk waktu walau yaitu yakni yang
a an and are as at be by can cannot for from has have i in is it my not of on or our please the this to was we when
with you your
"""
STOP_WORDS = frozenset(_SAY_NOTHING.split())
"""Words of every problem: greetings, pronouns, particles. They find nothing, so they are not looked for."""


def words(text: str) -> list[str]:
    """Return the words of a text in their order: letters and digits only, whatever the script, in lower case."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return [found[:LONGEST_WORD] for found in _WORD.findall(plain)]


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Return the root by which a word is indexed (mengunggah, unggahan: unggah); other scripts and numbers stay."""
    if not (word.isascii() and word.isalpha()) or len(word) < 4:
        return word
    return str(_STEMMER.stemWord(word))


def stems(text: str) -> list[str]:
    """Return the roots of all words of a text in their order."""
    return [stem(word) for word in words(text)]


def telling(text: str) -> dict[str, str]:
    """Return the words that say what a text is about with their roots, each root once, in their order.

    Stop words, single letters and long numbers (codes, telephone numbers) are left out; short numbers stay, for they may
    be an error's.
    """
    found: dict[str, str] = {}
    for word in words(text):
        if len(word) < 2 or word in STOP_WORDS or (word.isdigit() and not 3 <= len(word) <= 4):
            continue
        found.setdefault(stem(word), word)
    return {word: root for root, word in found.items()}
