"""Names, firms and problems for measures at size; few words are frequent and many are rare, as in what people write."""

import random
from itertools import accumulate

FIRST = ("Budi", "Siti", "Agus", "Rina", "Dewi", "Eko", "Sari", "Andi", "Wayan", "Putri", "Joko", "Nur", "Hendra", "Maria",
         "Yusuf", "Lestari", "Bambang", "Fitri", "Rudi", "Ayu")  # fmt: skip
LAST = ("Santoso", "Aminah", "Priyanto", "Kartika", "Lestari", "Wibowo", "Saputra", "Hidayat", "Simanjuntak", "Nugroho",
        "Siregar", "Utami", "Kusuma", "Rahman", "Halim", "Pangaribuan", "Setiawan", "Maharani", "Suryadi", "Tanjung")  # fmt: skip
FIRMS = ("Cipta Karya", "Sumber Rejeki", "Karya Sejahtera", "Maju Bersama", "Mitra Abadi", "Bangun Persada", "Tirta Nusa",
         "Griya Utama", "Sinar Terang", "Bumi Lestari", "Jaya Makmur", "Anugerah Prima")  # fmt: skip
TOPICS = (
    "unggah dokumen penawaran berhenti di delapan puluh persen pada aplikasi SPSE",
    "tidak dapat masuk ke akun penyedia setelah kata kunci diganti",
    "berkas kualifikasi ditolak sistem karena ukurannya terlalu besar",
    "Apendo menampilkan kesalahan saat menyandikan dokumen penawaran",
    "verifikasi pendaftaran penyedia belum disetujui padahal berkas sudah lengkap",
    "jadwal pembukaan penawaran tidak sesuai dengan pengumuman tender",
    "surat elektronik pemulihan kata kunci tidak kunjung diterima",
    "data kualifikasi perusahaan tidak tampil pada SIKaP",
    "paket tender tidak muncul di beranda penyedia setelah mendaftar",
    "berita acara evaluasi tidak dapat diunduh oleh Pokja Pemilihan",
    "nilai penawaran yang tampil berbeda dengan yang dikirimkan",
    "sertifikat elektronik kedaluwarsa sehingga kontrak tidak dapat ditandatangani",
)
ANSWERS = (
    "Bersihkan tembolok peramban lalu unggah kembali dokumen penawaran.",
    "Kata kunci telah diatur ulang oleh Admin PPE, silakan masuk kembali.",
    "Gabungkan berkas dan perkecil ukurannya di bawah batas yang ditentukan.",
    "Pasang Apendo versi terbaru dan ulangi penyandian.",
    "Berkas pendaftaran diperiksa ulang, verifikasi disetujui.",
    "Jadwal diperbarui oleh Pokja, muat ulang halaman tender.",
)
_SYLLABLES = (
    "ba",
    "ci",
    "da",
    "ga",
    "ka",
    "la",
    "ma",
    "na",
    "pa",
    "ra",
    "sa",
    "ta",
    "wa",
    "ri",
    "lo",
    "mu",
    "ten",
    "kan",
    "sir",
    "bul",
)
VOCABULARY = 6_000


class Writer:
    """Writes problems: a topic, and words that grow rarer."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._words = ["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))) for _ in range(VOCABULARY)]
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(VOCABULARY)))

    def problem(self) -> str:
        """Return a problem of one to three sentences."""
        sentences = self._chance.sample(TOPICS, self._chance.choice((1, 1, 1, 2)))
        return ". ".join(f"{one.capitalize()} {self.words(self._chance.randint(4, 30))}" for one in sentences) + "."

    def words(self, count: int) -> str:
        """Return so many words."""
        return " ".join(self._chance.choices(self._words, cum_weights=self._weights, k=count))


def person(chance: random.Random) -> str:
    """Return an invented name."""
    return f"{chance.choice(FIRST)} {chance.choice(LAST)}"


def firm(chance: random.Random) -> str:
    """Return an invented company."""
    return f"{chance.choice(('CV', 'PT', 'UD'))} {chance.choice(FIRMS)} {chance.choice(LAST)}"


def phone(chance: random.Random) -> str:
    """Return an invented mobile number as people write it."""
    return f"08{chance.randint(11, 59)}-{chance.randint(1000, 9999)}-{chance.randint(1000, 9999)}"
