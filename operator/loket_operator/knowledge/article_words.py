"""What is said about articles, in one place for both languages."""

from loket_shared.domain.personal_data import Personal, PersonalFound

from loket_operator.knowledge.words import translate

MOST = 6


def pointed_out(found: tuple[PersonalFound, ...]) -> str:
    """Say which personal data stand in an article that all officers will read."""
    named = ", ".join(_named(one) for one in found[:MOST]) + (" …" if len(found) > MOST else "")
    said = translate("Articles", "Artikel dibaca semua petugas. Periksa dan hapus data pribadi ini: %1")
    return said.replace("%1", named)


def _named(one: PersonalFound) -> str:
    said = {
        Personal.NAME: translate("Articles", "nama “%1”"),
        Personal.PHONE: translate("Articles", "telepon %1"),
        Personal.EMAIL: translate("Articles", "surel %1"),
        Personal.IDENTITY: translate("Articles", "nomor identitas %1"),
    }[one.kind]
    return said.replace("%1", one.text[:60])
