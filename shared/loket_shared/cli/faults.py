"""Why the database cannot be used, in plain words with the next step."""

from loket_shared.cli.endings import Code, Stop
from loket_shared.cli.words import both
from loket_shared.db.errors import DatabaseUnavailable, Reason
from loket_shared.services.station import NoOffice

LONGEST = 300


def known(error: Exception) -> Stop | None:
    """Return what to say of a fault of the environment; None of a bug."""
    match error:
        case DatabaseUnavailable():
            return database_fault(error)
        case NoOffice():
            return no_office()
        case _:
            return None


def database_fault(error: DatabaseUnavailable) -> Stop:
    """Return what the person at the terminal needs to know and do about an unusable database."""
    message, todo = _said(error.reason)
    detail = " ".join(str(error).partition(": ")[2].split())[:LONGEST]
    return Stop(Code.DATABASE, f"{message} ({detail})" if detail else message, todo)


def no_office() -> Stop:
    """Say that the database holds no office yet."""
    return Stop(
        Code.REFUSED,
        both("Basis data ini belum memuat kantor.", "This database holds no office yet."),
        both("Jalankan `loket setup` lebih dahulu.", "Run `loket setup` first."),
    )


def _said(reason: Reason) -> tuple[str, str]:
    match reason:
        case Reason.AWAY:
            return (
                both("Basis data tidak dapat dihubungi.", "The database cannot be reached."),
                both(
                    "Periksa berkas atau server basis data, jaringan, dan `database_url` di berkas pengaturan.",
                    "Check the database file or server, the network, and `database_url` in the settings file.",
                ),
            )
        case Reason.BUSY:
            return (
                both("Basis data sedang dipakai program lain.", "Another program is holding the database."),
                both(
                    "Tunggu sebentar, lalu ulangi. Bila tetap begini, tutup program Loket di semua komputer.",
                    "Wait a moment and repeat. If it stays so, close the Loket programs on all machines.",
                ),
            )
        case Reason.FULL:
            return (
                both("Penyimpanan penuh.", "The disk is full."),
                both("Kosongkan ruang pada disk itu, lalu ulangi.", "Free space on that disk, then repeat."),
            )
        case Reason.READ_ONLY:
            return (
                both("Basis data hanya dapat dibaca.", "The database can only be read."),
                both(
                    "Periksa hak tulis pada berkas dan foldernya, dan apakah disk dipasang hanya-baca.",
                    "Check the rights to write to the file and its folder, and whether the disk is mounted read-only.",
                ),
            )
        case Reason.CORRUPT:
            return (
                both(
                    "Basis data rusak atau bukan basis data Loket.", "The database is damaged, or not one of Loket's."
                ),
                both(
                    "Jangan hapus apa pun. Jalankan `loket db check`, lalu `loket db restore` dengan cadangan terakhir.",
                    "Delete nothing. Run `loket db check`, then `loket db restore` with the newest backup.",
                ),
            )
        case Reason.OUTDATED:
            return (
                both(
                    "Susunan basis data tidak sesuai dengan versi program ini.",
                    "The database's schema does not fit this version of the program.",
                ),
                both(
                    "Tutup semua program Loket, lalu jalankan `loket db upgrade` di satu komputer.",
                    "Close all Loket programs, then run `loket db upgrade` on one machine.",
                ),
            )
