"""The words of what is owed about a letter that asks a person."""

from loket_shared.services.escalation_list import LetterTrouble

from loket_operator.escalation.words import translate


def trouble(what: LetterTrouble) -> str:
    """Say what a letter asks of a person."""
    return {
        LetterTrouble.UNKNOWN: translate("Escalation", "Putuskan: belum pasti apakah surat sampai"),
        LetterTrouble.FAILED: translate("Escalation", "Putuskan: surat gagal terkirim"),
        LetterTrouble.BOUNCED: translate("Escalation", "Surat kembali: periksa alamatnya, lalu kirim lagi"),
    }[what]
