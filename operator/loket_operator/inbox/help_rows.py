"""The keys of the inbox for the sheet behind F1."""

from loket_operator.inbox import keys
from loket_operator.words import translate


def mail_rows() -> tuple[tuple[str, str], ...]:
    """Return each act of the inbox with its keys."""
    boxes = tuple(one.first for one in keys.BOXES)
    return (
        (translate("Keys", "Surel masuk yang belum tertaut"), keys.LIST.hint),
        (translate("Keys", "Surel: belum tertaut, disisihkan, tertaut"), " · ".join(boxes)),
        (translate("Keys", "Surel: halaman sebelumnya, berikutnya"), f"{keys.OLDER.hint} · {keys.NEWER.hint}"),
        (translate("Keys", "Surel: tautkan ke usulan 1–5"), f"{keys.CHOICES[0].hint} … {keys.CHOICES[-1].hint}"),
        (translate("Keys", "Surel: cari eskalasi"), keys.SEARCH.hint),
        (translate("Keys", "Surel: sisihkan"), keys.ASIDE.hint),
        (translate("Keys", "Surel: kembalikan"), keys.UNDO.hint),
        (translate("Keys", "Surel: tautkan ke yang lain"), keys.ELSEWHERE.hint),
        (translate("Keys", "Surel: buka eskalasinya"), keys.THREAD.hint),
        (translate("Keys", "Surel: kutipan"), keys.QUOTED.hint),
        (translate("Keys", "Surel: lanjutan teks"), keys.MORE.hint),
        (translate("Keys", "Berkas surel: buka"), keys.FILE_OPEN.hint),
        (translate("Keys", "Berkas surel: simpan"), keys.FILE_SAVE.hint),
        (translate("Keys", "Berkas surel: lampirkan"), keys.FILE_ATTACH.hint),
        (translate("Keys", "Simpan surel (.eml)"), keys.RAW.hint),
    )
