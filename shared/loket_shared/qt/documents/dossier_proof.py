"""The examination of the journal in plain words: what was looked at, what came of it, what it proves and what not."""

from contextlib import suppress
from datetime import datetime

from loket_shared.domain.dossier import Dossier
from loket_shared.domain.dossier_proof import Fault, JournalCheck, JournalFault
from loket_shared.qt.documents import dossier_words as said
from loket_shared.qt.texts import number

PROVES = (
    "Yang dibuktikan: sesudah dicatat, tidak ada baris tentang permasalahan ini yang diubah, diganti, disisipkan atau dihapus dari "
    "rantai tersebut. Setiap baris memuat sidik baris sebelumnya, sehingga mengubah satu baris memutus semua sidik sesudahnya."
)
DISPROVES = (
    "Artinya: catatan yang disebut di atas tidak dapat dipakai sebagai bukti sebelum sebabnya ditemukan. Bandingkan dengan "
    "cadangan (backup) terakhir yang utuh dan dengan ujung jurnal pada rekap yang sudah ditandatangani."
)
LIMITS = (
    "Yang tidak dibuktikan: bahwa petugas mencatat keadaan yang sebenarnya; bahwa jam komputer waktu itu benar; dan isi teks "
    "formulir, jawaban serta catatan, sebab jurnal hanya memuat waktu, pelaku dan jenis kejadian, tidak pernah memuat nama "
    "atau teks. Baris terakhir suatu rantai yang dihapus sesudah berkas ini dibuat hanya tampak bila ujung jurnal di bawah "
    "ini dicari kembali dengan perintah: loket db check --tip SIDIK."
)


def examined(doc: Dossier) -> str:
    """Say what was examined, with the numbers."""
    check = doc.check
    prints = f" {number(len(doc.prints))} sidik cetakan dicari di jurnal." if doc.prints else ""
    return (
        f"Yang diperiksa: {number(check.rows)} baris jurnal tentang permasalahan ini, yang berada di {number(check.chains)} rantai jurnal. "
        f"Seluruh {number(check.chain_rows)} baris rantai itu diperiksa satu per satu dari baris pertama sampai terakhir: sidik "
        "(SHA-256) tiap baris dihitung ulang bersama sidik baris sebelumnya, dan kolom tiap baris dibandingkan dengan isinya. "
        f"{number(check.runs)} waktu langkah dihitung ulang dari jurnal saja dan dibandingkan dengan waktu pada bagian "
        f"“Langkah dan mutu baku”.{prints}"
    )


def result(doc: Dossier) -> str:
    """Say in one line what came of it."""
    if sound(doc):
        return "Hasil: JURNAL UTUH. Semua baris, sidik dan waktu langkah cocok."
    return f"Hasil: JURNAL TIDAK UTUH. Ditemukan {len(faults(doc))} hal yang tidak cocok:"


def sound(doc: Dossier) -> bool:
    """Tell whether nothing at all was found."""
    return doc.check.sound and all(one.noted for one in doc.prints)


def faults(doc: Dossier) -> list[str]:
    """Return each thing that does not fit as a sentence, those about this very case first."""
    found = [_fault(one, doc.zone) for one in sorted(doc.check.faults, key=lambda one: not one.of_case)]
    found += [f"Waktu langkah {step} tidak sama dengan yang dihitung ulang dari jurnal." for step in _steps(doc.check)]
    found += [
        f"Sidik cetakan {one.kind} ke-{one.nth} ({one.digest[:12]}…) tidak ada di jurnal permasalahan ini."
        for one in doc.prints
        if not one.noted
    ]
    return found


def _steps(check: JournalCheck) -> tuple[str, ...]:
    return check.runs_differing


def _fault(one: JournalFault, zone: str) -> str:
    chain = f"rantai {one.chain[:8]}… ({one.device or 'perangkat tidak dikenal'})"
    which = "Baris tentang permasalahan ini" if one.of_case else "Baris lain di rantai yang sama"
    row = f"{which}, nomor {one.seq} di {chain}, {one.kind}, dicatat {_recorded(one.recorded, zone)},"
    match one.fault:
        case Fault.ROW_CHANGED:
            return f"{row} telah diubah sesudah dicatat; yang tidak cocok: {', '.join(_column(name) for name in one.columns)}."
        case Fault.LINK_BROKEN:
            return f"{row} tidak menyambung dengan baris sebelumnya: salah satu dari keduanya pernah diganti."
        case Fault.ROWS_MISSING:
            return f"Baris {one.seq} sampai {one.last} di {chain} telah dihapus."
        case Fault.CHAIN_EMPTY:
            return f"Semua baris {chain} telah dihapus."
        case Fault.TAIL_CUT:
            return f"Baris sesudah nomor {one.seq} di {chain} telah dihapus: rantai berikutnya masih mengenalnya."
        case Fault.PREDECESSOR_CHANGED:
            return f"Pendahulu {chain} bukan lagi rantai yang dicatat saat dibuka."


def _recorded(stamp: str, zone: str) -> str:
    with suppress(ValueError):
        return said.moment(datetime.fromisoformat(stamp), zone)
    return stamp


def _column(name: str) -> str:
    return {
        "canonical": "isi baris",
        "occurred_at": "waktu kejadian",
        "recorded_at": "waktu dicatat",
        "staff_id": "petugas",
        "device_id": "perangkat",
        "kind": "jenis kejadian",
        "case_id": "permasalahan",
        "visit_id": "kunjungan",
        "ticket_id": "nomor antrean",
        "business_date": "tanggal",
        "procedure_version_id": "versi SOP",
    }.get(name, name)
