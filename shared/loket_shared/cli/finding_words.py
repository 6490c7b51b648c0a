"""Says what an examination found, in plain words."""

from contextlib import suppress
from datetime import datetime
from zoneinfo import ZoneInfo

from loket_shared.cli.words import both
from loket_shared.services import findings as f


def said(finding: f.Finding, zone: str = "Asia/Jakarta") -> str:
    """Return one finding as a sentence; instants in the office's zone (an IANA name)."""
    match finding:
        case f.FileDamaged(detail):
            return both(f"Berkas basis data rusak: {detail}", f"The database file is damaged: {detail}")
        case f.SchemaOutdated(found, needed):
            return both(
                f"Susunan basis data {found or 'tidak dikenal'}, program ini memerlukan {needed}.",
                f"The schema is {found or 'unknown'}, this program needs {needed}.",
            )
        case f.SchemaDiffers(what):
            return both(f"Susunan berbeda: {_difference(what)}.", f"The schema differs: {_difference(what)}.")
        case f.GuardMissing(trigger):
            return both(
                f"Pelindung {trigger} tidak ada: catatan yang hanya boleh ditambah kini dapat diubah.",
                f"The guard {trigger} is gone: records that may only be added to can now be changed.",
            )
        case f.ReferenceBroken(table, parent, rows):
            return both(
                f"{rows} baris {table} menunjuk ke {parent} yang tidak ada.",
                f"{rows} rows of {table} point to a {parent} that is not there.",
            )
        case f.StepTimesDiffer(missing, surplus, changed):
            return both(
                f"Waktu langkah tidak sesuai jurnal: {missing} baris hilang, {surplus} berlebih, {changed} berbeda. "
                "`loket db rebuild-times` menyusunnya kembali dari jurnal.",
                f"Step times are not what the journal tells: {missing} rows missing, {surplus} too many, {changed} different. "
                "`loket db rebuild-times` draws them from the journal again.",
            )
        case f.NumbersMissing() | f.CounterBehind() | f.CaseGone() | f.RoomAskew():
            return _numbers(finding)
        case _:
            return _journal(finding, zone)


_ROOM = {
    "seat": ("tempat masih terisi oleh sesi yang sudah berakhir", "seats still held by a session that is over"),
    "number": ("sesi berjalan tanpa nomor yang sedang dilayani", "sessions run without a number that is served"),
    "problem": ("sesi menangani permasalahan yang tidak tercatat", "sessions work on a problem that is not recorded"),
    "end": (
        "sesi berakhir tanpa hasil, atau berhasil tanpa berakhir",
        "sessions over without an outcome, or with one and not over",
    ),
    "reservation": ("reservasi yang dilepas masih menahan tempat", "reservations given up that still keep a seat"),
}


def _numbers(finding: f.NumbersMissing | f.CounterBehind | f.CaseGone | f.RoomAskew) -> str:
    match finding:
        case f.RoomAskew(what, rows):
            told_id, told_en = _ROOM[what]
            return both(f"Ruang bidding: {rows} {told_id}.", f"Bidding room: {rows} {told_en}.")
        case f.NumbersMissing(series, year, ranges):
            gaps = ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in ranges)
            return both(
                f"{_series(series)} tahun {year} yang hilang: {gaps}.",
                f"{_series(series)} of {year} that are missing: {gaps}.",
            )
        case f.CounterBehind(series, year, last, given):
            return both(
                f"Penghitung {_series(series).lower()} tahun {year} ada di {last}, padahal {given} sudah diberikan.",
                f"The counter of {_series(series).lower()} of {year} stands at {last}, but {given} was given.",
            )
        case f.CaseGone(place, year, number):
            return both(
                f"Jurnal mencatat formulir {year}/{number} ({_row(place)}), tetapi formulir itu tidak ada.",
                f"The journal tells of form {year}/{number} ({_row(place)}), but that form is not there.",
            )


def _journal(
    finding: f.RowChanged | f.LinkBroken | f.RowsMissing | f.ChainEmpty | f.TailCut | f.PredecessorChanged | f.TipLost,
    zone: str,
) -> str:
    match finding:
        case f.RowChanged(place, columns):
            where = ", ".join(columns)
            return both(
                f"Jurnal diubah: {_place(place, zone)}; yang tidak cocok: {where}.",
                f"The journal was changed: {_place(place, zone)}; what does not fit: {where}.",
            )
        case f.LinkBroken(place):
            return both(
                f"Rantai jurnal putus di {_place(place, zone)}: baris ini atau yang sebelumnya pernah diganti.",
                f"The journal chain breaks at {_place(place, zone)}: this row or the one before it was replaced.",
            )
        case f.RowsMissing(place, first, last):
            return both(
                f"Baris jurnal {first} sampai {last} hilang sebelum {_place(place, zone)}.",
                f"The journal rows {first} to {last} are gone before {_place(place, zone)}.",
            )
        case f.ChainEmpty(chain, device, _):
            return both(
                f"Semua baris rantai jurnal {_short(chain)} ({device}) hilang.",
                f"All rows of the journal chain {_short(chain)} ({device}) are gone.",
            )
        case f.TailCut(chain, device, last, follower):
            return both(
                f"Ujung rantai jurnal {_short(chain)} ({device}) terpotong setelah baris {last}: rantai {_short(follower)} "
                "yang menyusul masih mengenal baris sesudahnya.",
                f"The tail of the journal chain {_short(chain)} ({device}) was cut after row {last}: the chain "
                f"{_short(follower)} that follows it still knows a later row.",
            )
        case f.PredecessorChanged(place):
            return both(
                f"Rantai jurnal {_short(place.chain)} ({place.device}) kini menyebut pendahulu lain daripada saat dibuka.",
                f"The journal chain {_short(place.chain)} ({place.device}) names another predecessor than when it opened.",
            )
        case f.TipLost(printed_at, tip):
            return both(
                f"Rekap yang dicetak {_at(printed_at, zone)} memuat ujung jurnal {tip[:12]}… yang kini tidak ada.",
                f"The recap printed {_at(printed_at, zone)} holds the journal tip {tip[:12]}… that is no longer there.",
            )


def _difference(what: str) -> str:
    sign, _, rest = what.partition(" ")
    return f"{rest} {both('tidak ada', 'is missing') if sign == '-' else both('berlebih', 'is not ours')}"


def _series(name: str) -> str:
    match name:
        case "form":
            return both("Nomor formulir", "Form numbers")
        case "deviation":
            return both("Nomor penyimpangan", "Deviation numbers")
        case _:
            return both("Nomor arsip", "Archive numbers")


def _place(place: f.Place, zone: str) -> str:
    recorded = place.recorded
    with suppress(ValueError):
        recorded = _at(datetime.fromisoformat(recorded), zone)
    return f"{_row(place)}, {place.kind}, {recorded}"


def _row(place: f.Place) -> str:
    row = both("baris", "row")
    return f"{place.device or '?'}, {both('rantai', 'chain')} {_short(place.chain)}, {row} {place.seq}"


def _short(chain: str) -> str:
    """The end of a time-ordered id differs between chains, its beginning does not."""
    return f"…{chain[-8:]}"


def _at(instant: datetime, zone: str) -> str:
    return f"{instant.astimezone(ZoneInfo(zone)):%d-%m-%Y %H.%M.%S}"
