"""The fields of the draft to LKPP."""

from loket_shared.services.people import PROBLEM

from loket_operator.cases.forms import FieldSpec, Kind
from loket_operator.escalation.fields import channels, sending_ways, ticket_types
from loket_operator.escalation.letter_fields import ADDRESSES
from loket_operator.escalation.words import translate


def draft_fields() -> tuple[FieldSpec, ...]:
    """Return every field of the draft; which of them are to be seen follows from how it is sent."""

    def short(name: str, title: str, limit: int) -> FieldSpec:
        return FieldSpec(name, title, Kind.LINE, limit=limit, may_be_empty=True)

    tried = translate("Escalation", "Yang sudah dicoba")
    return (
        FieldSpec("title", translate("Escalation", "Judul"), Kind.LINE, limit=200),
        FieldSpec("text", translate("Escalation", "Deskripsi, dengan identitas pengguna"), Kind.TEXT, limit=PROBLEM),
        FieldSpec("tried", tried, Kind.TEXT, limit=PROBLEM, may_be_empty=True),
        FieldSpec("channel", translate("Escalation", "Dikirim lewat"), Kind.CHOICE, channels()),
        FieldSpec("ways", translate("Escalation", "Dikirim lewat"), Kind.CHOICE, sending_ways()),
        FieldSpec("to", translate("Escalation", "Kepada (beberapa: pisahkan dengan koma)"), Kind.LINE, limit=ADDRESSES),
        short("cc", translate("Escalation", "Tembusan (Cc)"), ADDRESSES),
        short("number", translate("Escalation", "Nomor di LKPP (bila ada)"), 60),
        short("application", translate("Escalation", "Aplikasi"), 80),
        FieldSpec("type", translate("Escalation", "Tipe"), Kind.CHOICE, ticket_types()),
        short("error", translate("Escalation", "Kode error"), 80),
        FieldSpec("at", translate("Escalation", "Dikirim pada (kosong: sekarang)"), Kind.WHEN, may_be_empty=True),
        short("tender", translate("Escalation", "Kode tender"), 40),
    )
