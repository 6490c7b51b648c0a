"""What is said about files, in one place for both languages."""

from loket_shared.domain.attachments import Refused, Removal
from loket_shared.services.attachment_kind import NotTaken

from loket_operator.knowledge.words import translate

SHORT = 28


def short(name: str) -> str:
    """Return a name that fits a line, its end kept."""
    return name if len(name) <= SHORT else f"{name[: SHORT - 12]}…{name[-11:]}"


def size(octets: int) -> str:
    """Return a size as people say it."""
    if octets >= 1_000_000:
        return f"{octets / 1_000_000:.1f} MB".replace(".", ",")
    return f"{max(1, round(octets / 1_000))} KB"


def refused(one: NotTaken) -> str:
    """Say why a file is not kept, and what to do."""
    said = {
        Refused.EMPTY: translate("Files", "kosong. Periksa berkas aslinya."),
        Refused.TOO_LARGE: translate("Files", "lebih besar dari %2 MB. Perkecil atau lampirkan bagian yang perlu saja."),
        Refused.CASE_FULL: translate("Files", "tidak muat: lampiran satu permasalahan paling banyak %2 MB. Hapus dahulu yang tidak perlu."),
        Refused.OFFER: translate("Files", "dokumen penawaran (.rhs). Loket tidak pernah menyimpan dokumen penawaran; kembalikan kepada pemiliknya."),
        Refused.PROGRAM: translate("Files", "ternyata program, apa pun namanya. Program tidak disimpan."),
        Refused.SCRIPT: translate("Files", "berisi skrip atau isi aktif. Lampirkan tangkapan layarnya saja."),
        Refused.MACROS: translate("Files", "berisi makro. Simpan ulang tanpa makro (.docx, .xlsx), lalu lampirkan."),
        Refused.OLD_OFFICE: translate("Files", "berformat lama atau terkunci. Simpan ulang sebagai .docx, .xlsx atau PDF."),
        Refused.LOCKED: translate("Files", "terkunci kata sandi. Minta berkas yang tidak terkunci."),
        Refused.DAMAGED: translate("Files", "rusak atau terpotong. Minta dikirim ulang."),
        Refused.BOMB: translate("Files", "mengembang terlalu besar bila dibuka. Berkas ini tidak disimpan."),
        Refused.PASSWORD: translate("Files", "tampaknya memuat kata sandi. Hapus dahulu kata sandinya; Loket tidak menyimpannya."),
        Refused.UNKNOWN: translate("Files", "bukan gambar, PDF, dokumen kantor atau teks. Jenis ini tidak disimpan."),
        Refused.UNREADABLE: translate("Files", "tidak dapat dibaca dari tempatnya."),
    }[one.reason]  # fmt: skip
    return f"“{short(one.name)}” {said.replace('%2', str(one.limit))}"


def removal(why: Removal) -> str:
    """Return a reason for taking a file away."""
    return {
        Removal.WRONG_CASE: translate("Files", "Milik permasalahan lain"),
        Removal.PERSONAL: translate("Files", "Data pribadi yang tidak perlu"),
        Removal.SECRET: translate("Files", "Memuat kata sandi atau penawaran"),
        Removal.NOT_NEEDED: translate("Files", "Tidak diperlukan"),
    }[why]
