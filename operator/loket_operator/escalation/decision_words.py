"""What a person may decide about a letter, and what each decision means."""

from loket_shared.domain.mail.outbox import OutboxState
from loket_shared.services.letter_reading import LetterView
from loket_shared.services.outbox_decisions import Decision
from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
S, D = OutboxState, Decision
MOVES_ALONE = frozenset({"reminder", "question", "escalation"})
"""Kinds that may be given up: nothing else was recorded with them, or their escalation goes back to its draft."""


def decisions(letter: LetterView) -> tuple[Decision, ...]:
    """Return what may be decided about a letter now, the likeliest first."""
    match letter.state:
        case S.UNKNOWN:
            return (D.ARRIVED, D.AGAIN, D.BY_HAND)
        case S.FAILED:
            return (D.AGAIN, D.BY_HAND, *_given_up(letter))
        case S.DEFERRED:
            return (D.AGAIN, D.BY_HAND, *(_given_up(letter) if letter.kind != "escalation" else ()))
        case _:
            return ()


def title(decision: Decision, letter: LetterView) -> str:
    """Return what stands on a decision's button."""
    if decision is D.AGAIN and letter.state is S.DEFERRED:
        return translate("Letters", "Coba sekarang")
    return {
        D.ARRIVED: translate("Letters", "Sudah sampai"),
        D.AGAIN: translate("Letters", "Kirim lagi"),
        D.BY_HAND: translate("Letters", "Dikirim dengan cara lain"),
        D.CANCEL: translate("Letters", "Batalkan surat ini"),
    }[decision]


def name(decision: Decision) -> str:
    """Return what a decision is called among the keys."""
    return {
        D.ARRIVED: translate("Letters", "Surat: sudah sampai"),
        D.AGAIN: translate("Letters", "Surat: kirim lagi"),
        D.BY_HAND: translate("Letters", "Surat: cara lain"),
        D.CANCEL: translate("Letters", "Surat: batalkan"),
    }[decision]


def meaning(decision: Decision, letter: LetterView) -> str:
    """Say what a decision means."""
    match decision:
        case D.ARRIVED:
            return translate(
                "Letters", "Penerima memastikan suratnya ada, misalnya lewat telepon. Surat ini dianggap diterima."
            )
        case D.AGAIN if letter.state is S.UNKNOWN:
            return translate(
                "Letters",
                "Bila surat pertama ternyata sampai, penerima mendapat dua surat yang sama. Tanyakan dahulu bila bisa.",
            )
        case D.AGAIN if letter.state is S.DEFERRED:
            return translate("Letters", "Tidak menunggu waktunya; server ditanya lagi sekarang.")
        case D.AGAIN:
            return translate("Letters", "Surat yang sama diserahkan lagi ke server, tanpa perubahan.")
        case D.BY_HAND:
            return translate(
                "Letters", "Anda sudah menyampaikannya sendiri: TTS, LPSE Support, e-mail lain, atau telepon."
            )
        case D.CANCEL if letter.kind == "escalation":
            return translate("Letters", "Surat ini tidak dikirim; drafnya tetap terbuka di bawah.")
        case _:
            return translate("Letters", "Surat ini tidak jadi dikirim; catatannya tetap ada.")


def done(decision: Decision) -> str:
    """Say what a decision came to."""
    return {
        D.ARRIVED: translate("Letters", "Tercatat: surat sudah sampai."),
        D.AGAIN: translate("Letters", "Surat diserahkan lagi ke server."),
        D.BY_HAND: translate("Letters", "Tercatat: dikirim dengan cara lain."),
        D.CANCEL: translate("Letters", "Surat dibatalkan, tidak dikirim."),
    }[decision]


def advice(letter: LetterView) -> str:
    """Say what a letter that asks a person wants of him."""
    if letter.bounced and letter.kind == "escalation":
        return translate(
            "Letters",
            "LKPP tidak menerimanya. Perbaiki alamatnya di draf lalu kirim lagi, atau kirim dengan cara lain dan catat di draf.",
        )
    if letter.bounced:
        return translate(
            "Letters", "Penerima tidak menerimanya. Sampaikan dengan cara lain, atau tulis lagi ke alamat yang benar."
        )
    if letter.state is S.UNKNOWN:
        return translate(
            "Letters",
            "Mungkin sudah sampai, mungkin belum; Loket tidak mengirimnya lagi sendiri supaya tidak sampai dua kali. Tanyakan kepada penerima bila bisa, lalu putuskan.",
        )
    if letter.state is S.FAILED and letter.kind == "escalation":
        return translate("Letters", "Tidak dicoba lagi sendiri. Perbaiki draf di bawah lalu kirim, atau putuskan:")
    if letter.state is S.FAILED:
        return translate("Letters", "Tidak dicoba lagi sendiri. Putuskan apa yang terjadi dengan surat ini.")
    return ""


def _given_up(letter: LetterView) -> tuple[Decision, ...]:
    return (D.CANCEL,) if letter.kind in MOVES_ALONE else ()
