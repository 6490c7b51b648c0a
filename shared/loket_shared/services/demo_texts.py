"""Invented visitors of the demo: nobody of them exists, but every problem is one that a service desk knows."""

from dataclasses import dataclass
from datetime import timedelta

from loket_shared.domain.states import ProblemKind
from loket_shared.services.people import Identity


@dataclass(frozen=True, slots=True)
class Story:
    """One visitor: who, what about, and how it ended; `answer` empty means that a follow-up was promised."""

    who: Identity
    group: str
    problem: str
    answer: str
    minutes: int
    tender: str = ""
    kind: ProblemKind = ProblemKind.CONSULTATION
    priority: bool = False
    stays_away: bool = False
    archived: bool = True

    @property
    def service_time(self) -> timedelta:
        """Return how long the visitor was at the desk."""
        return timedelta(minutes=self.minutes)


YESTERDAY: tuple[Story, ...] = (
    Story(
        Identity("Hendra Gunawan", "CV Bumi Lestari Konstruksi", "Jl. Veteran No. 21, Sukamaju", "0813-3345-1290", spse_role="Penyedia"),
        "upload",
        "Unggah dokumen penawaran berhenti di 80%, sudah dicoba tiga kali sejak tadi malam.",
        "Berkas 96 MB dipecah menjadi dua bagian di bawah 40 MB, lalu diunggah ulang lewat peramban terbaru. Berhasil.",
        14,
        "4521988",
    ),
    Story(
        Identity("Nur Aini Rahmawati", "PT Sinar Cipta Medika", "Jl. Diponegoro No. 5, Sukamaju", "0857-4410-8823", "nuraini@sinarcipta.example"),
        "account",
        "Akun penyedia terkunci setelah salah memasukkan kata sandi, padahal pemasukan penawaran ditutup sore ini.",
        "Identitas dicocokkan, akun dibuka, dan kata sandi diatur ulang lewat menu Lupa Password. Dapat masuk kembali.",
        9,
        kind=ProblemKind.COMPLAINT,
    ),
    Story(
        Identity("Yohanes Adi Prakoso", "CV Anugerah Teknik", "Jl. Kartini Gg. 3 No. 8, Sukamaju", "0812-9087-6621", spse_role="Penyedia"),
        "qualification",
        "Berkas pendaftaran ditolak karena NPWP badan usaha tidak sama dengan akta perubahan.",
        "Dijelaskan urutan pemutakhiran: akta terbaru, lalu SIKaP, lalu verifikasi ulang. Formulir verifikasi diberikan.",
        11,
    ),
    Story(
        Identity("Siti Khodijah", "CV Berkah Tani Makmur", "Ds. Karanganyar RT 02 RW 05, Sukamaju", "0822-3001-7745", companions=1),
        "qualification",
        "Belum pernah ikut tender dan ingin tahu cara mendaftar sebagai penyedia.",
        "Dijelaskan syarat dan alur pendaftaran, dibantu membuat akun, dijadwalkan verifikasi berkas besok pukul 09.00.",
        22,
        kind=ProblemKind.QUESTION,
        priority=True,
    ),
    Story(
        Identity("Bambang Sutrisno", "PT Mitra Jaya Persada", "Jl. Soekarno-Hatta No. 118, Sukamaju", "0811-3567-902", spse_role="Penyedia"),
        "apendo",
        "Aplikasi pembaca dokumen menampilkan pesan kunci tidak cocok saat membuka undangan.",
        "Versi lama diganti dengan yang terbaru dan sertifikat diperbarui. Dokumen dapat dibuka.",
        12,
        "4522107",
    ),
    Story(
        Identity("Ratna Dewi Anggraini", "CV Karya Pualam", "Jl. Melati No. 30, Sukamaju", "0856-4878-1123"),
        "schedule",
        "Jadwal pembuktian kualifikasi dua paket bertabrakan pada jam yang sama.",
        "",
        10,
        "4522034",
        ProblemKind.COMPLAINT,
    ),
    Story(
        Identity("Agus Salim Harahap", "PT Nusantara Data Sentosa", "Jl. Pemuda No. 77, Sukamaju", "0819-8890-3412", spse_role="Penyedia"),
        "upload",
        "Tautan unggah dokumen kualifikasi tidak muncul, padahal tahap sudah dibuka.",
        "Waktu komputer tertinggal dua jam. Setelah jam disesuaikan, tautan muncul dan dokumen terunggah.",
        8,
        "4522107",
    ),
    Story(
        Identity("Made Wirawan", "CV Dwipa Karya", "Jl. Gajah Mada No. 12, Sukamaju", "0878-6012-4490"),
        "other",
        "Menanyakan apakah dokumen dukungan pabrikan boleh berbahasa Inggris.",
        "",
        1,
        kind=ProblemKind.QUESTION,
        stays_away=True,
    ),
    Story(
        Identity("Fitriani Nasution", "Dinas Perpustakaan dan Arsip Kab. Sukamaju", "Jl. Alun-Alun Barat No. 4, Sukamaju", "0852-7711-0098", spse_role="PPK"),
        "other",
        "Paket yang sudah diumumkan perlu diubah nilai HPS-nya karena salah ketik.",
        "Dijelaskan bahwa perubahan dilakukan dengan adendum oleh Pokja; langkah dan dasar hukumnya dicetak untuk PPK.",
        17,
        kind=ProblemKind.QUESTION,
        archived=False,
    ),
    Story(
        Identity("Slamet Riyadi", "UD Sumber Rejeki", "Ps. Baru Blok C-14, Sukamaju", "0853-2210-6654"),
        "account",
        "Surel yang terdaftar sudah tidak aktif sehingga tautan atur ulang tidak pernah sampai.",
        "Diisi formulir perubahan surel, identitas diverifikasi, surel diganti, kata sandi diatur ulang di tempat.",
        13,
    ),
)  # fmt: skip

EARLIER: tuple[Story, ...] = (
    Story(
        Identity("Dewi Kartikasari", "CV Tirta Jaya Abadi", "Jl. Pahlawan No. 9, Sukamaju", "0857-9001-2277", spse_role="Penyedia"),
        "apendo",
        "Berkas penawaran tidak dapat dienkripsi, muncul pesan kunci publik kedaluwarsa.",
        "Kunci publik paket diunduh ulang; enkripsi dan pengiriman penawaran berhasil.",
        12,
        "4522188",
    ),
)  # fmt: skip

TODAY: tuple[Story, ...] = (
    Story(
        Identity("Budi Santoso", "CV Cipta Karya Mandiri", "Jl. Merdeka No. 1, Sukamaju", "0812-3456-7890", spse_role="Penyedia"),
        "upload",
        "Penawaran harga tersimpan, tetapi daftar kuantitas tetap kosong setelah diunggah.",
        "",
        0,
        "4522188",
    ),
    Story(
        Identity("Lestari Handayani", "PT Graha Sarana Abadi", "Jl. Ahmad Yani No. 44, Sukamaju", "0821-4567-3310", companions=2),
        "qualification",
        "Pergantian direktur belum tampak di SIKaP sehingga surat kuasa ditolak.",
        "",
        0,
    ),
)  # fmt: skip
