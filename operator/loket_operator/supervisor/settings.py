"""The office-wide settings in forms of their own: wall, queue, privacy. With the colours they share one record and version."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar

from loket_shared.services import settings
from loket_shared.services.act import Act
from loket_shared.services.settings import OfficeSettings, SettingsConflict
from sqlalchemy import Connection
from typing_extensions import override

from loket_operator.supervisor.picture import OfficePicture
from loket_operator.supervisor.section import (
    SINGLE,
    Outcome,
    Section,
    Send,
    Stored,
    Theirs,
    between,
    fill_in,
    flag,
    text,
    translate,
    whole,
)
from loket_operator.supervisor.state import FieldSpec, Kind, Values


class SettingsSection(Section[OfficeSettings]):
    """Base of the four: each shows and saves its own fields only; `numbers` are whole numbers with their bounds."""

    single = True
    numbers: ClassVar[Mapping[str, tuple[int, int]]] = {}
    texts: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()

    @override
    def record(self, picture: OfficePicture, key: str) -> OfficeSettings | None:
        return picture.settings

    @override
    def values(self, picture: OfficePicture, record: OfficeSettings | None) -> Values:
        shown = record or picture.settings
        return {
            **{name: str(getattr(shown, name)) for name in self.numbers},
            **{name: str(getattr(shown, name) or "") for name in self.texts},
            **{name: bool(getattr(shown, name)) for name in self.flags},
        }

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        bounds = self.numbers.items()
        return {name: between(low, high) for name, (low, high) in bounds if whole(typed, name, low, high) is None}

    @override
    def send(self, picture: OfficePicture, record: OfficeSettings | None, typed: Values) -> Send[OfficeSettings]:
        after = replace(record or picture.settings, **self.changes(typed))
        return lambda tx, act: _save(tx, act, after)

    def changes(self, typed: Values) -> dict[str, Any]:
        """Return the settings that these fields hold."""
        return {
            **{name: whole(typed, name, low, high) for name, (low, high) in self.numbers.items()},
            **{name: text(typed, name) for name in self.texts},
            **{name: flag(typed, name) for name in self.flags},
        }

    def number(self, name: str, title: str, hint: str = "") -> FieldSpec:
        """Return the field of a whole number."""
        return FieldSpec(name, title, required=True, hint=hint, limit=4, half=True)


class WallSection(SettingsSection):
    """What the waiting room sees and hears."""

    name = "wall"
    numbers: ClassVar = {"replay_minutes": (1, 240)}
    flags = ("names_on_wall",)
    texts = ("spoken_language",)

    @override
    def title(self) -> str:
        return translate("Supervisor", "Layar & suara")

    @override
    def hint(self) -> str:
        return translate("Supervisor", "Layar ruang tunggu: tulisan berjalan, nama, dan panggilan.")

    @override
    def values(self, picture: OfficePicture, record: OfficeSettings | None) -> Values:
        shown = record or picture.settings
        return {"running_text": "\n".join(shown.running_text), **super().values(picture, record)}

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        languages = (
            ("id", translate("Supervisor", "Bahasa Indonesia")),
            ("en", translate("Supervisor", "Bahasa Inggris")),
        )
        line = translate("Supervisor", "Satu kalimat setiap baris.")
        replay = translate(
            "Supervisor", "Panggilan yang terlewat saat layar mati diulang bila belum lebih lama dari ini."
        )
        names = translate("Supervisor", "Tampilkan nama pengunjung di layar (sebaiknya tidak: data pribadi)")
        return (
            FieldSpec("running_text", translate("Supervisor", "Tulisan berjalan"), Kind.LONG, hint=line, limit=2000),
            FieldSpec("spoken_language", translate("Supervisor", "Bahasa suara panggilan"), Kind.CHOICE, options=languages, half=True),
            self.number("replay_minutes", translate("Supervisor", "Ulangi panggilan terlewat (menit)"), replay),
            FieldSpec("names_on_wall", names, Kind.FLAG),
        )  # fmt: skip

    @override
    def changes(self, typed: Values) -> dict[str, Any]:
        lines = tuple(" ".join(one.split()) for one in text(typed, "running_text").splitlines() if one.strip())
        return {**super().changes(typed), "running_text": lines}


class QueueSection(SettingsSection):
    """How numbers are given and called."""

    name = "queue"
    numbers: ClassVar = {
        "last_number_minutes": (0, 240), "recall_gap_seconds": (0, 600), "max_priority_run": (1, 20), "return_offset": (1, 20),
        "estimate_min_samples": (2, 100), "ticket_expiry_minutes": (1, 120), "deadline_first_hours": (0, 24), "reservation_grace_minutes": (1, 120),
    }  # fmt: skip
    flags = ("return_at_end", "front_office")

    @override
    def title(self) -> str:
        return translate("Supervisor", "Antrean")

    @override
    def hint(self) -> str:
        return translate("Supervisor", "Kapan nomor berhenti diberikan dan bagaimana nomor dipanggil.")

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        gap = translate("Supervisor", "Di bawah jeda ini konsol mengingatkan dengan halus.")
        run = translate("Supervisor", "Setelah itu satu nomor biasa dipanggil.")
        back = translate("Supervisor", "Nomor yang dilewati dipanggil lagi setelah sekian nomor lain.")
        few = translate("Supervisor", "Sebelum itu kiosk tidak menyebut perkiraan.")
        near = translate("Supervisor", "Batas waktu tender sebagai alasan didahulukan; 0 berarti tidak.")
        return (
            self.number("last_number_minutes", translate("Supervisor", "Nomor terakhir (menit sebelum tutup)")),
            self.number("recall_gap_seconds", translate("Supervisor", "Jeda panggil ulang (detik)"), gap),
            self.number("max_priority_run", translate("Supervisor", "Prioritas berturut-turut"), run),
            self.number("return_offset", translate("Supervisor", "Kembali setelah (nomor)"), back),
            self.number("estimate_min_samples", translate("Supervisor", "Perkiraan mulai dari (layanan selesai)"), few),
            self.number("ticket_expiry_minutes", translate("Supervisor", "Cetakan tiket kedaluwarsa (menit)")),
            self.number("deadline_first_hours", translate("Supervisor", "Ruang bidding: dahulukan yang tutup dalam (jam)"), near),
            self.number("reservation_grace_minutes", translate("Supervisor", "Ruang bidding: reservasi ditunggu (menit)")),
            FieldSpec("return_at_end", translate("Supervisor", "Nomor yang dilewati kembali ke akhir antrean"), Kind.FLAG),
            FieldSpec("front_office", translate("Supervisor", "Ada front office yang mencatat tamu"), Kind.FLAG),
        )  # fmt: skip


class PrivacySection(SettingsSection):
    """When screens are wiped and locked, and what visitors are told about their data."""

    name = "privacy"
    numbers: ClassVar = {"idle_seconds": (30, 600), "countdown_seconds": (10, 120), "lock_minutes": (1, 120)}
    texts = ("privacy_notice_id", "privacy_notice_en")

    @override
    def title(self) -> str:
        return translate("Supervisor", "Privasi & kunci layar")

    @override
    def hint(self) -> str:
        return translate("Supervisor", "Kapan layar dibersihkan atau dikunci, dan pemberitahuan data pribadi.")

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        idle = translate("Supervisor", "Lalu kiosk bertanya “Masih di sini?”.")
        return (
            self.number("idle_seconds", translate("Supervisor", "Kiosk diam (detik)"), idle),
            self.number("countdown_seconds", translate("Supervisor", "Hitung mundur sebelum isian dihapus (detik)")),
            self.number("lock_minutes", translate("Supervisor", "Konsol terkunci setelah diam (menit)")),
            FieldSpec("privacy_notice_id", translate("Supervisor", "Pemberitahuan privasi (Indonesia)"), Kind.LONG, True, limit=1000),
            FieldSpec("privacy_notice_en", translate("Supervisor", "Pemberitahuan privasi (Inggris)"), Kind.LONG, True, limit=1000),
        )  # fmt: skip

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        empty = {name: fill_in() for name in self.texts if not text(typed, name)}
        return {**super().check(picture, typed, new=new), **empty}


def _save(tx: Connection, act: Act, after: OfficeSettings) -> Outcome[OfficeSettings]:
    saved = settings.save_settings(tx, act, after)
    return Theirs(saved.theirs) if isinstance(saved, SettingsConflict) else Stored(SINGLE)
