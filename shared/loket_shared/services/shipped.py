"""What a new office starts with ("bawaan aplikasi"): services, problem groups, categories. All of it can be edited."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ShippedService:
    """A service of a new office."""

    code: str
    procedure: str
    series: str
    name_id: str
    name_en: str
    hint_id: str
    hint_en: str


SERVICES = (
    ShippedService(
        "konsultasi", "S3", "A", "Konsultasi masalah SPSE", "SPSE help and advice",
        "Akun, dokumen, unggah, jadwal, pesan kesalahan", "Accounts, documents, uploads, schedules, error messages",
    ),
    ShippedService(
        "bidding_room", "S4", "B", "Pendampingan unggah", "Help with uploading",
        "Bidding room: kualifikasi, enkripsi, unggah penawaran", "Bidding room: qualification, encryption, uploading the offer",
    ),
)  # fmt: skip

GROUPS = (
    ("account", "Akun & password", "Account & password"),
    ("qualification", "Data kualifikasi", "Qualification data"),
    ("upload", "Unggah gagal", "Upload fails"),
    ("apendo", "Apendo / Spamkodok", "Apendo / Spamkodok"),
    ("schedule", "Jadwal tender", "Tender schedule"),
    ("catalogue", "e-Katalog / RUP", "e-Catalogue / RUP"),
    ("error", "Pesan kesalahan", "Error message"),
    ("other", "Lainnya", "Something else"),
)

CATEGORIES = (
    ("registration", "Registrasi & verifikasi penyedia"),
    ("activation", "Aktivasi/blokir user"),
    ("password", "Lupa/reset password"),
    ("change", "Perubahan e-mail/NPWP/bentuk usaha"),
    ("adp", "ADP – Agregasi Data Penyedia/roaming"),
    ("login", "Login gagal dengan pesan sistem"),
    ("sikap", "Integrasi SIKaP"),
    ("upload", "Unggah kualifikasi/penawaran gagal"),
    ("apendo", "Apendo/Spamkodok"),
    ("unreadable", "Dokumen penawaran tidak dapat dibuka (Pokja)"),
    ("schedule", "Perubahan jadwal tender"),
    ("spse", "Error/halaman SPSE"),
    ("sirup", "SiRUP/RUP"),
    ("catalogue", "e-Katalog/INAPROC"),
    ("certificate", "Sertifikat elektronik"),
    ("network", "Jaringan/perangkat LPSE"),
    ("training", "Pelatihan & pendampingan"),
    ("suggestion", "Usulan"),
    ("complaint", "Pengaduan"),
    ("other", "Lainnya"),
)
