"""What the register of deviations says on paper and in spreadsheets: title, columns, causes, parties, sums (A.6.6)."""

from collections import Counter
from datetime import timedelta

from loket_shared.domain.documents_monitoring import RegisterDocument, RegisterRow
from loket_shared.qt.texts import duration

TITLE = "Register Penyimpangan Mutu Baku"
EMPTY = "Tidak ada penyimpangan yang tercatat pada periode ini."
COLUMNS = (
    "Nomor",
    "Tanggal",
    "SOP dan langkah",
    "Jenis",
    "Nilai baku",
    "Nilai nyata",
    "Selisih",
    "Pelaksana",
    "Penanggung jawab",
    "Sebab",
    "Tindakan",
    "Disetujui",
)
_KINDS = {"time": "Waktu", "equipment": "Perlengkapan", "output": "Output"}
_PARTIES = {"office": "LPSE", "visitor": "Pengguna", "lkpp": "LKPP", "system": "Sistem/kendala teknis"}
_CAUSES = {
    "many_visitors": "Pengunjung banyak",
    "hard_problem": "Permasalahan sulit",
    "few_officers": "Petugas kurang",
    "other_unit": "Menunggu unit lain",
    "late_entry": "Terlambat dicatat",
    "visitor_data": "Data pengguna belum lengkap",
    "visitor_away": "Pengguna tidak di tempat",
    "lkpp": "Menunggu LKPP",
    "power": "Listrik padam",
    "internet": "Internet terganggu",
    "spse": "Aplikasi SPSE terganggu",
    "equipment": "Perangkat rusak",
    "disaster": "Bencana/keadaan darurat",
    "other": "Lainnya",
}


def kind(code: str) -> str:
    """Return in what a step deviated; an unknown code is shown as it is."""
    return _KINDS.get(code, code)


def party(code: str) -> str:
    """Return who answers for it; an unknown code is shown as it is."""
    return _PARTIES.get(code, code)


def cause_name(code: str) -> str:
    """Return a cause; an unknown code is shown as it is."""
    return _CAUSES.get(code, code)


def cause(row: RegisterRow) -> str:
    """Return the cause with the officer's words, or that there is none yet."""
    if not row.cause:
        return "belum dijelaskan"
    named = cause_name(row.cause)
    return f"{named}: {row.text}" if row.text else named


def amount(value: int | None, *, in_days: bool) -> str:
    """Return a measured time, or a dash; of working days, the days."""
    if value is None:
        return "–"
    return f"{value} hari kerja" if in_days else lasting(value)


def lasting(seconds: int) -> str:
    """Return a span to the second below an hour: '31 menit 5 detik', from an hour on in hours and minutes."""
    if seconds >= 3600:
        return duration(timedelta(seconds=seconds))
    minutes, rest = divmod(seconds, 60)
    said = [f"{minutes} menit"] if minutes else []
    return " ".join([*said, f"{rest} detik"] if rest or not minutes else said)


def found(row: RegisterRow) -> str:
    """Return what was found: the time that it took, or what was wrong in the officer's words."""
    return row.found or amount(row.actual, in_days=row.in_days)


def difference(row: RegisterRow) -> str:
    """Return by how much the standard was overstepped."""
    if row.standard is None or row.actual is None:
        return "–"
    return amount(row.actual - row.standard, in_days=row.in_days)


def approval(row: RegisterRow) -> str:
    """Return who signed it off and when, or what it waits for."""
    if row.withdrawn:
        return "ditarik"
    if row.signed_on is None:
        return "belum"
    return f"{row.signed_by}, {row.signed_on:%d-%m-%Y}"


def sums(doc: RegisterDocument) -> str:
    """Return one sentence that counts the deviations by party, and those that nobody explained or signed yet."""
    rows = [row for row in doc.rows if not row.withdrawn]
    by = Counter(row.party for row in rows)
    parties = ", ".join(f"{n} {party(code)}" for code, n in by.most_common())
    unexplained = sum(not row.cause for row in rows)
    unsigned = sum(row.signed_on is None for row in rows)
    gone = len(doc.rows) - len(rows)
    withdrawn = f"; {gone} ditarik" if gone else ""
    return (
        f"Jumlah: {len(rows)} penyimpangan{f' ({parties})' if parties else ''}; {unexplained} belum dijelaskan, "
        f"{unsigned} belum disetujui{withdrawn}."
    )
