"""What is said beside a field, and the fields' names."""

from typing import assert_never

from loket_shared.domain.states import ProblemKind
from loket_shared.qt import texts
from PySide6.QtCore import QCoreApplication

from loket_kiosk.flow.draft import LIMITS, Fault, Field, Flaw
from loket_kiosk.words import bidding
from loket_kiosk.words.counts import KioskCounts

translate = QCoreApplication.translate


def field_name(field: Field) -> str:
    """Return a field's name, as it stands above the field and in the review."""
    return {
        Field.NAME: translate("KioskForm", "Nama lengkap"),
        Field.ORGANISATION: translate("KioskForm", "Instansi atau perusahaan"),
        Field.ADDRESS: translate("KioskForm", "Alamat"),
        Field.PHONE: translate("KioskForm", "Nomor telepon atau HP"),
        Field.EMAIL: translate("KioskForm", "E-mail (boleh dikosongkan)"),
        Field.ROLE: translate("KioskForm", "Peran di SPSE (boleh dilewati)"),
        Field.COMPANIONS: translate("KioskForm", "Datang bersama orang lain?"),
        Field.GROUP: translate("KioskForm", "Jenis masalah (boleh dilewati)"),
        Field.KIND: translate("KioskForm", "Anda datang untuk"),
        Field.TEXT: translate("KioskForm", "Apa yang terjadi?"),
        Field.TENDER_CODE: translate("KioskForm", "Kode tender (bila ada)"),
        Field.TRAINED: translate("KioskForm", "Sudah pernah mengikuti pelatihan SPSE?"),
        Field.NEED: translate("KioskForm", "Apa yang ingin dikerjakan? (boleh dilewati)"),
        Field.BID_CODE: translate("KioskForm", "Kode tender (boleh dikosongkan)"),
        Field.DEADLINE: translate("KioskForm", "Kapan batas waktu tendernya? (boleh dilewati)"),
        Field.DATE: translate("KioskForm", "Tanggal"),
        Field.TIME: translate("KioskForm", "Jam"),
        Field.RESERVATION: translate("KioskForm", "Kode reservasi (bila sudah memesan tempat)"),
        Field.GOES_ON: translate("KioskForm", "Bagaimana sebaiknya?"),
        Field.REASON: translate("KioskForm", "Mengapa perlu didampingi sekarang?"),
    }[field]


def short_name(field: Field) -> str:
    """Return a field's name without what is said about leaving it empty."""
    return field_name(field).partition(" (")[0]


def fault_text(fault: Fault, language: texts.Language) -> str:
    """Return what is wrong with a field and what to do about it."""
    match fault.flaw:
        case Flaw.EMPTY:
            return _empty_text(fault.field)
        case Flaw.CUT:
            limit = texts.number(LIMITS[fault.field], language)
            said = translate("KioskForm", "Paling banyak %1 huruf; sisanya tidak ikut tersimpan. Mohon diringkas.")
            return said.replace("%1", limit)
        case Flaw.PHONE_ODD:
            return translate(
                "KioskForm", "Nomor ini belum kami kenali. Periksa lagi; bila sudah benar, lanjutkan saja."
            )
        case Flaw.EMAIL_ODD:
            return translate("KioskForm", "Alamat e-mail biasanya memuat tanda @. Periksa lagi, atau kosongkan.")
        case Flaw.CODE_ODD:
            said = translate(
                "KioskForm", "Kode tender hanya berisi angka. Periksa huruf %1 pada urutan ke-%2, atau kosongkan."
            )
            return said.replace("%2", str(fault.place)).replace("%1", fault.sign)
        case (
            Flaw.DATE_ODD
            | Flaw.NO_SUCH_DAY
            | Flaw.TIME_ODD
            | Flaw.PAST
            | Flaw.FAR
            | Flaw.NO_RESERVATION
            | Flaw.OTHER_DAY
            | Flaw.RELEASED
        ):
            return bidding.fault_text(fault.flaw, fault.sign, language)
        case _:
            assert_never(fault.flaw)


def _empty_text(field: Field) -> str:
    said = {
        Field.NAME: translate("KioskForm", "Nama belum diisi. Tuliskan nama Anda seperti pada kartu identitas."),
        Field.ORGANISATION: translate(
            "KioskForm", "Instansi atau perusahaan belum diisi. Bila datang sendiri, tulis “perorangan”."
        ),
        Field.ADDRESS: translate("KioskForm", "Alamat belum diisi. Cukup nama jalan dan kota."),
        Field.PHONE: translate("KioskForm", "Nomor telepon belum diisi. Kami memerlukannya untuk mengabarkan jawaban."),
        Field.TEXT: translate("KioskForm", "Permasalahan belum diisi. Ceritakan singkat apa yang terjadi."),
        Field.TRAINED: translate("KioskForm", "Pilih Sudah atau Belum, agar trainer tahu dari mana memulai."),
        Field.DATE: translate("KioskForm", "Tanggal belum diisi. Tuliskan seperti 25-11-2026, atau pilih Belum tahu."),
        Field.TIME: translate("KioskForm", "Jam belum diisi. Pilih jamnya, atau pilih Belum tahu."),
        Field.GOES_ON: translate("KioskForm", "Pilih salah satu untuk melanjutkan."),
        Field.REASON: translate("KioskForm", "Pilih alasannya, atau tuliskan dengan kata-kata Anda sendiri."),
    }
    return said.get(field, translate("KioskForm", "Belum diisi."))


def role_name(role: str) -> str:
    """Return an SPSE role as the visitor reads it; the form keeps the Indonesian word."""
    names = {
        "Penyedia": translate("KioskForm", "Penyedia"),
        "Pokja Pemilihan": translate("KioskForm", "Pokja Pemilihan"),
        "PPK": translate("KioskForm", "PPK"),
        "Pejabat Pengadaan": translate("KioskForm", "Pejabat Pengadaan"),
        "Lainnya": translate("KioskForm", "Lainnya"),
    }
    return names.get(role, role)


def kind_name(kind: ProblemKind) -> str:
    """Return the kind of request."""
    match kind:
        case ProblemKind.CONSULTATION:
            return translate("KioskForm", "Konsultasi")
        case ProblemKind.QUESTION:
            return translate("KioskForm", "Pertanyaan")
        case ProblemKind.COMPLAINT:
            return translate("KioskForm", "Pengaduan")
        case _:
            assert_never(kind)


def companions_text(companions: int) -> str:
    """Return how many people came along."""
    if companions == 0:
        return translate("KioskForm", "Datang sendiri")
    return KioskCounts().companions(companions)
