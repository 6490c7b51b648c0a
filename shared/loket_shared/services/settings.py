"""Office-wide settings, typed, with the shipped defaults."""

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, insert, select, update

from loket_shared.db.schema import setting
from loket_shared.domain.events import EventKind
from loket_shared.domain.queue import Rule
from loket_shared.services.act import Act, once
from loket_shared.services.journal import Event, record
from loket_shared.services.results import Saved
from loket_shared.services.revisions import Topic, bump

KEY = "office"

_READ = select(setting.c.value, setting.c.version).where(
    setting.c.office_id == bindparam("office"), setting.c.key == KEY
)


@dataclass(frozen=True, slots=True)
class OfficeSettings:
    """What a supervisor may set for the whole office; times in the unit that the name ends with."""

    running_text: tuple[str, ...] = ()
    names_on_wall: bool = False
    front_office: bool = True
    replay_minutes: int = 10
    max_priority_run: int = 2
    return_offset: int = 1
    return_at_end: bool = False
    recall_gap_seconds: int = 30
    idle_seconds: int = 90
    countdown_seconds: int = 30
    last_number_minutes: int = 30
    lock_minutes: int = 10
    estimate_min_samples: int = 5
    ticket_expiry_minutes: int = 10
    privacy_notice_id: str = (
        "Data Anda dipakai untuk layanan konsultasi dan pelaporannya, disimpan sesuai jadwal retensi arsip, "
        "dan tidak ditampilkan di ruang tunggu."
    )
    privacy_notice_en: str = (
        "Your details are used for this consultation and its reports, kept as the records schedule requires, "
        "and never shown in the waiting room."
    )
    spoken_language: str = "id"
    brand: str | None = None
    accent: str | None = None
    version: int = 0

    @property
    def rule(self) -> Rule:
        """Return the queue rule that these settings choose."""
        return Rule(self.max_priority_run, self.return_offset, self.return_at_end)


@dataclass(frozen=True, slots=True)
class SettingsConflict:
    """Somebody saved the settings meanwhile; `theirs` is what stands there now."""

    theirs: OfficeSettings


def read_settings(tx: Connection, office_id: UUID) -> OfficeSettings:
    """Return the office's settings; what was never saved has its default."""
    row = tx.execute(_READ, {"office": office_id}).first()
    if row is None:
        return OfficeSettings()
    known = {f.name for f in fields(OfficeSettings)}
    kept: dict[str, Any] = {name: value for name, value in json.loads(row.value).items() if name in known}
    kept["running_text"] = tuple(kept.get("running_text", ()))
    return OfficeSettings(**(kept | {"version": row.version}))


def save_settings(tx: Connection, act: Act, settings: OfficeSettings) -> Saved | SettingsConflict:
    """Save all settings; `settings.version` is the version that was edited, an older one gets the other's back."""

    def do() -> Saved | SettingsConflict:
        before = read_settings(tx, act.office_id)
        if before.version != settings.version:
            return SettingsConflict(before)
        changed = [f.name for f in fields(OfficeSettings) if getattr(before, f.name) != getattr(settings, f.name)]
        after = replace(settings, version=before.version + 1)
        value = json.dumps(asdict(after))
        if before.version == 0:
            tx.execute(insert(setting), {"office_id": act.office_id, "key": KEY, "value": value, "version": 1})
        else:
            at = (setting.c.office_id == act.office_id, setting.c.key == KEY, setting.c.version == before.version)
            tx.execute(update(setting).where(*at).values(value=value, version=after.version))
        record(tx, act, Event(EventKind.SETTINGS_CHANGED, {"fields": changed}))
        bump(tx, act.office_id, Topic.SETTINGS)
        return Saved(act.office_id, after.version)

    return once(tx, act, "save_settings", Saved, do)
