"""The priority table (Tabel Prioritas): levels with their times, what each category asks for, and which level a case has."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Ladder(StrEnum):
    """The way of a problem that the helpdesk cannot solve: the office's own, or straight to LKPP past Admin PPE (A.8-14)."""

    OFFICE = "office"
    STRAIGHT_TO_LKPP = "straight_to_lkpp"


@dataclass(frozen=True, slots=True)
class Level:
    """One row; `rank` 1 is the most urgent. Minutes are of opening time; working days, where not 0, go before minutes.

    `within_minutes`: as urgent as this when the stage of the tender closes within so much opening time.
    """

    code: str
    rank: int
    name: str
    rule: str
    start_minutes: int
    decide_minutes: int
    decide_days: int
    solve_minutes: int
    solve_days: int
    within_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class CategoryRule:
    """What a category asks for: its level, the evidence to ask the reporter for (one a line), the answer to begin with."""

    level: str
    evidence: str = ""
    answer_template: str = ""
    ladder: Ladder = Ladder.OFFICE


class Fault(StrEnum):
    """Why a table cannot be saved."""

    NO_LEVEL = "no_level"
    CODE_TWICE = "code_twice"
    CODE_EMPTY = "code_empty"
    NAME_EMPTY = "name_empty"
    TIME_NOT_POSITIVE = "time_not_positive"
    SOLVE_BEFORE_START = "solve_before_start"
    WITHIN_NOT_RISING = "within_not_rising"
    UNKNOWN_LEVEL = "unknown_level"


SHIPPED_LEVELS = (
    Level("P1", 1, "Kritis", "Layanan berhenti bagi banyak pengguna, atau penawaran tidak dapat diunggah/dibuka dan tahapan segera ditutup", 5, 30, 0, 240, 0, 240),
    Level("P2", 2, "Tinggi", "Satu penyedia atau Pokja terhenti pada tahapan yang sedang berjalan", 15, 30, 0, 0, 1, 450),
    Level("P3", 3, "Sedang", "Akun, ADP, SIKaP, perubahan data; tanpa batas waktu tahapan", 30, 60, 0, 0, 2),
    Level("P4", 4, "Rendah", "Pertanyaan, pelatihan, usulan", 30, 0, 1, 0, 3),
)  # fmt: skip
"""What a new office starts with, "bawaan aplikasi": invented here, every cell to be replaced by the office's own table."""

SHIPPED_CATEGORIES = {
    "registration": CategoryRule("P3", "Nama perusahaan dan NPWP\nNIB\nTangkapan layar halaman registrasi"),
    "activation": CategoryRule("P3", "User ID (tanpa password)\nNama perusahaan"),
    "password": CategoryRule("P3", "Surat permohonan bermeterai\nKTP pemohon\nNPWP perusahaan\nNIB\nAkta perusahaan"),
    "change": CategoryRule("P3", "Surat permohonan perubahan\nKTP pemohon\nAkta perubahan atau NPWP baru"),
    "adp": CategoryRule("P3", "User ID (tanpa password)\nLPSE tempat mendaftar\nTangkapan layar pesan kesalahan"),
    "login": CategoryRule("P3", "Teks pesan kesalahan\nJam kejadian"),
    "sikap": CategoryRule("P3", "Bagian data yang tidak tersambung\nTangkapan layar"),
    "upload": CategoryRule("P2", "Kode tender dan tahapan\nBatas waktu unggah\nUkuran berkas\nTangkapan layar pesan kesalahan"),
    "apendo": CategoryRule("P2", "Kode tender dan tahapan\nVersi Apendo/Spamkodok\nTangkapan layar pesan kesalahan"),
    "unreadable": CategoryRule("P2", "Kode tender\nNama penyedia pada dokumen\nPesan kesalahan saat dibuka"),
    "schedule": CategoryRule("P2", "Kode tender\nTahapan dan jadwal yang diminta\nAlasan perubahan"),
    "spse": CategoryRule("P2", "Alamat halaman\nJam kejadian\nTangkapan layar pesan kesalahan"),
    "sirup": CategoryRule("P3", "Kode RUP\nSatuan kerja"),
    "catalogue": CategoryRule("P3", "Nomor paket\nTangkapan layar"),
    "certificate": CategoryRule("P3", "Jenis sertifikat\nTangkapan layar pesan kesalahan"),
    "network": CategoryRule("P1", "Tempat dan jam kejadian"),
    "training": CategoryRule("P4"),
    "suggestion": CategoryRule("P4"),
    "complaint": CategoryRule("P3"),
    "other": CategoryRule("P4"),
}  # fmt: skip

FALLBACK = "other"
"""The category whose level a case without category has."""


def by_time_left(levels: Sequence[Level], minutes_left: int) -> Level | None:
    """Return the most urgent level that so many open minutes until the stage's end ask for, None when there is time."""
    tight = [level for level in levels if level.within_minutes is not None and minutes_left <= level.within_minutes]
    return min(tight, key=lambda level: level.rank, default=None)


def level_of(levels: Sequence[Level], of_category: str | None, minutes_left: int | None) -> Level:
    """Return the higher of the category's level and the urgency by the time left; ValueError without any level."""
    if not levels:
        raise ValueError("a priority table without levels")
    least = max(levels, key=lambda level: level.rank)
    base = next((level for level in levels if level.code == of_category), least)
    tight = None if minutes_left is None else by_time_left(levels, minutes_left)
    return base if tight is None or base.rank <= tight.rank else tight


def faults(levels: Sequence[Level], categories: Sequence[CategoryRule]) -> list[tuple[Fault, str]]:
    """Return what stands against saving a table, each with the level's code it concerns, in the order of the rows."""
    found: list[tuple[Fault, str]] = [] if levels else [(Fault.NO_LEVEL, "")]
    seen: set[str] = set()
    widest = 0
    for level in sorted(levels, key=lambda one: one.rank):
        checks = (
            (not level.code, Fault.CODE_EMPTY),
            (level.code in seen, Fault.CODE_TWICE),
            (not level.name, Fault.NAME_EMPTY),
            (not _is_positive(level), Fault.TIME_NOT_POSITIVE),
            (not level.solve_days and level.solve_minutes < level.start_minutes, Fault.SOLVE_BEFORE_START),
            (level.within_minutes is not None and level.within_minutes <= widest, Fault.WITHIN_NOT_RISING),
        )
        found += [(fault, level.code) for is_wrong, fault in checks if is_wrong]
        seen.add(level.code)
        widest = max(widest, level.within_minutes or 0)
    found += [(Fault.UNKNOWN_LEVEL, rule.level) for rule in categories if rule.level not in seen]
    return found


def _is_positive(level: Level) -> bool:
    return (
        level.start_minutes > 0
        and (level.decide_minutes > 0 or level.decide_days > 0)
        and (level.solve_minutes > 0 or level.solve_days > 0)
        and (level.within_minutes is None or level.within_minutes > 0)
    )
