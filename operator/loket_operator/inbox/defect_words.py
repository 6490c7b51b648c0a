"""What was wrong with a mail's bytes, in words that an officer needs."""

from collections.abc import Iterable

from loket_shared.domain.mail.parsed import Defect

from loket_operator.inbox.words import translate

D = Defect


def defects(found: Iterable[Defect]) -> tuple[str, ...]:
    """Return what was wrong with a mail, each thing once."""
    return tuple(dict.fromkeys(_word(one) for one in found))


def not_fetched(kept: int) -> str:
    """Say what of a mail is missing here, and where it can be read."""
    if not kept:
        return translate("Inbox", "Server tidak memberikan isinya: baca di kotak surat.")
    return translate("Inbox", "Hanya kepalanya diambil dari server: baca selebihnya di kotak surat.")


def _word(one: Defect) -> str:
    said = {
        D.UNREADABLE: translate("Inbox", "Isinya tidak dapat dibaca."),
        D.EMPTY: translate("Inbox", "E-mailnya kosong."),
        D.NO_HEADER: translate("Inbox", "Tidak berbentuk e-mail: kepalanya tidak ada."),
        D.NO_SENDER: translate("Inbox", "Pengirimnya tidak disebut."),
        D.SENDER_TWICE: translate("Inbox", "Menyebut lebih dari satu pengirim: pengirim yang tampil mungkin palsu."),
        D.NO_MESSAGE_ID: translate("Inbox", "Tidak punya ID surat."),
        D.NO_DATE: translate("Inbox", "Tanggalnya tidak disebut."),
        D.BAD_DATE: translate("Inbox", "Tanggal pengirimnya tidak masuk akal dan tidak dipakai."),
        D.TOO_DEEP: translate("Inbox", "Bersarang terlalu dalam; selebihnya tidak dibuka."),
        D.TOO_MANY_PARTS: translate("Inbox", "Bagiannya terlalu banyak; selebihnya tidak dibuka."),
        D.ENDS_EARLY: translate("Inbox", "Ujungnya hilang: mungkin terpotong di jalan."),
        D.UNKNOWN_CHARSET: translate("Inbox", "Himpunan hurufnya tidak dikenal; beberapa huruf mungkin salah."),
        D.WRONG_CHARSET: translate("Inbox", "Himpunan hurufnya keliru; beberapa huruf mungkin salah."),
        D.TEXT_CUT: translate("Inbox", "Teksnya sangat panjang; selebihnya ada di e-mail aslinya."),
        D.BAD_TNEF: translate("Inbox", "Lampiran winmail.dat rusak."),
        D.TOO_LARGE: translate("Inbox", "Terlalu besar untuk dibuka di sini; hanya kepalanya dibaca."),
    }
    return said.get(one) or translate("Inbox", "Susunannya rusak di beberapa tempat.")
