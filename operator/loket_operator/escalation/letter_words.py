"""A letter's course in words: where it stands, why, for whom otherwise, and what each decision about it means."""

from datetime import datetime

from loket_shared.devices.mail.outcomes import Reason
from loket_shared.domain.mail.outbox import OutboxState, Stage
from loket_shared.services.letter_reading import LetterView, RecipientView
from loket_shared.services.outbox_decisions import Decision
from PySide6.QtCore import QCoreApplication

from loket_operator.cases.words import instant
from loket_operator.words import Here

translate = QCoreApplication.translate
S, D = OutboxState, Decision
MEGABYTE, KILOBYTE = 1_000_000, 1_000


def size(count: int, here: Here | None = None) -> str:
    """Return a number of bytes as people say it: 0,3 MB."""
    if count < MEGABYTE / 10:
        return f"{max(count // KILOBYTE, 1)} kB"
    said = f"{count / MEGABYTE:.1f} MB"
    return said if here is not None and here.language == "en" else said.replace(".", ",")


def kind_name(kind: str) -> str:
    """Return what a letter is for."""
    return {
        "escalation": translate("Letters", "Dikirim ke LKPP"),
        "data": translate("Letters", "Data diteruskan ke LKPP"),
        "reminder": translate("Letters", "Status ditanyakan kepada LKPP"),
        "question": translate("Letters", "Pertanyaan ke LKPP"),
        "visitor": translate("Letters", "Surat ke pengguna"),
    }[kind]


def standing(letter: LetterView, now: datetime, here: Here) -> tuple[str, str]:
    """Return where a letter stands at an aware instant, and the role of its colour."""
    if letter.bounced and letter.bounced_at is not None:
        said = translate("Letters", "Dipantulkan pk %1: surat kembali karena %2")
        return said.replace("%1", _when(letter.bounced_at, now, here)).replace("%2", why(letter)), "bad"
    if letter.state is S.QUEUED and now < letter.leaves_at:
        said = translate("Letters", "Menunggu dikirim, berangkat pk %1")
        return said.replace("%1", here.second(letter.leaves_at)), "warn"
    at = {S.ACCEPTED: letter.accepted_at or letter.since, S.DEFERRED: letter.next_try_at}.get(
        letter.state, letter.since
    )
    said, role = _standing(letter.state)
    return said.replace("%1", _when(at, now, here)).replace("%2", why(letter)), role


def _standing(state: OutboxState) -> tuple[str, str]:
    return {
        S.QUEUED: (translate("Letters", "Menunggu dikirim"), "warn"),
        S.SENDING: (translate("Letters", "Sedang dikirim"), "warn"),
        S.ENTERING_DATA: (translate("Letters", "Sedang dikirim"), "warn"),
        S.ACCEPTED: (translate("Letters", "Diterima server pk %1"), "ok"),
        S.DEFERRED: (translate("Letters", "Ditunda: coba lagi pk %1 karena %2"), "warn"),
        S.FAILED: (translate("Letters", "Ditolak: %2"), "bad"),
        S.UNKNOWN: (translate("Letters", "Hasil tidak diketahui: %2"), "bad"),
        S.CANCELLED: (translate("Letters", "Diambil kembali, tidak dikirim"), "ink2"),
        S.BY_HAND: (translate("Letters", "Dikirim dengan cara lain"), "ink2"),
    }[state]


def why(letter: LetterView) -> str:
    """Say why a letter waits, was refused or is in doubt; the server's own code is `for_it`."""
    if letter.bounced:
        return _of_code(next((one.code for one in letter.recipients if one.refused), None))
    if letter.state is S.UNKNOWN:
        return translate("Letters", "sambungan terputus sesudah isi surat diminta server")
    if letter.reason == "too_big":
        return translate("Letters", "surat terlalu besar untuk server")
    if letter.reason == "letter":
        return translate("Letters", "alamat atau nama berkas tidak dapat dipakai di e-mail")
    if letter.state is S.FAILED and letter.code is not None and letter.code < 500:
        return translate("Letters", "tidak berhasil selama tiga hari")
    if letter.reason in set(Reason):
        return _of_reason(Reason(letter.reason))
    return _of_code(letter.code)


def _when(at: datetime, now: datetime, here: Here) -> str:
    return here.hour(at) if here.day(at) == here.day(now) else instant(at, here)


def _of_reason(reason: Reason) -> str:
    return {
        Reason.DNS: translate("Letters", "nama server e-mail tidak ditemukan"),
        Reason.CONNECT: translate("Letters", "server e-mail tidak dapat dihubungi"),
        Reason.TLS: translate("Letters", "sambungan aman dengan server tidak terbentuk"),
        Reason.CERTIFICATE: translate("Letters", "sertifikat server tidak dapat dipercaya"),
        Reason.EXPIRED: translate("Letters", "sertifikat server kedaluwarsa"),
        Reason.AUTH: translate("Letters", "nama pengguna atau kata sandi e-mail kantor ditolak"),
        Reason.TIMEOUT: translate("Letters", "server e-mail tidak menjawab"),
        Reason.GREETING: translate("Letters", "server menolak sambungan"),
        Reason.DROPPED: translate("Letters", "sambungan terputus"),
        Reason.GARBLED: translate("Letters", "jawaban server tidak dapat dipahami"),
        Reason.FOLDER: translate("Letters", "folder e-mail tidak ditemukan"),
    }[reason]


def _of_code(code: int | None) -> str:
    match code:
        case 450 | 451 | 421:
            return translate("Letters", "server meminta menunggu")
        case 452 | 552:
            return translate("Letters", "kotak surat penerima penuh, atau surat terlalu besar")
        case 550 | 551 | 553:
            return translate("Letters", "alamat penerima tidak dikenal atau tidak menerima surat ini")
        case 554:
            return translate("Letters", "isinya dianggap tidak layak, misalnya sebagai spam")
        case None:
            return translate("Letters", "server tidak mengatakan sebabnya")
        case _ if code >= 500:
            return translate("Letters", "server menolak surat ini")
        case _:
            return translate("Letters", "server meminta menunggu")


def each(letter: LetterView, here: Here) -> tuple[tuple[str, str], ...]:
    """Return one line with its role for each recipient, where they differ; nothing where all are alike."""
    if len({(one.accepted_at is not None, one.refused) for one in letter.recipients}) < 2:
        return ()
    return tuple(_one(one, here) for one in letter.recipients)


def _one(one: RecipientView, here: Here) -> tuple[str, str]:
    if one.accepted_at is not None:
        said = translate("Letters", "diterima server pk %1").replace("%1", here.hour(one.accepted_at))
        return f"{one.address}: {said}", "ok"
    if one.refused:
        said = translate("Letters", "ditolak, %1").replace("%1", _of_code(one.code))
        return f"{one.address}: {said}", "bad"
    said = translate("Letters", "belum diterima")
    return f"{one.address}: {said}", "warn"


def for_it(letter: LetterView) -> str:
    """Return the server's code and words for who looks after the mail; empty where there are none."""
    told = next((one for one in letter.recipients if one.accepted_at is None and one.words), None)
    code = told.code if told else letter.code
    words = told.words if told else letter.words
    stage = Stage(letter.stage).name if letter.stage in set(Stage) else ""
    parts = [str(code) if code else "", words, stage, letter.reason]
    known = [part for part in parts if part]
    if not known or (letter.state is S.ACCEPTED and not letter.bounced and told is None):
        return ""
    return translate("Letters", "Untuk petugas TI: %1").replace("%1", " · ".join(known))
