"""The keys of the inbox for the sheet behind F1."""

from loket_operator.inbox import keys
from loket_operator.words import translate


def mail_rows() -> tuple[tuple[str, str], ...]:
    """Return each act of the inbox with its keys."""
    boxes = tuple(one.first for one in keys.BOXES)
    return (
        (translate("Keys", "E-mail masuk yang belum tertaut"), keys.LIST.hint),
        (translate("Keys", "E-mail: belum tertaut, disisihkan, tertaut"), " · ".join(boxes)),
        (translate("Keys", "E-mail: halaman sebelumnya, berikutnya"), f"{keys.OLDER.hint} · {keys.NEWER.hint}"),
        (translate("Keys", "E-mail: tautkan ke usulan 1–5"), f"{keys.CHOICES[0].hint} … {keys.CHOICES[-1].hint}"),
        (translate("Keys", "E-mail: cari eskalasi"), keys.SEARCH.hint),
        (translate("Keys", "E-mail: sisihkan"), keys.ASIDE.hint),
        (translate("Keys", "E-mail: kembalikan"), keys.UNDO.hint),
        (translate("Keys", "E-mail: tautkan ke yang lain"), keys.ELSEWHERE.hint),
        (translate("Keys", "E-mail: buka eskalasinya"), keys.THREAD.hint),
        (translate("Keys", "E-mail: kutipan"), keys.QUOTED.hint),
        (translate("Keys", "E-mail: lanjutan teks"), keys.MORE.hint),
        (translate("Keys", "Berkas e-mail: buka"), keys.FILE_OPEN.hint),
        (translate("Keys", "Berkas e-mail: simpan"), keys.FILE_SAVE.hint),
        (translate("Keys", "Berkas e-mail: lampirkan"), keys.FILE_ATTACH.hint),
        (translate("Keys", "Simpan e-mail (.eml)"), keys.RAW.hint),
    )
