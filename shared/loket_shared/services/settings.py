"""Office-wide settings, typed, with the shipped defaults."""

import json
import re
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, insert, select, update

from loket_shared.db.schema import setting
from loket_shared.domain.clean import clean_text
from loket_shared.domain.events import EventKind
from loket_shared.domain.queue import Near, Rule
from loket_shared.services.act import Act, once
from loket_shared.services.journal import Event, record
from loket_shared.services.offices import lock_office
from loket_shared.services.results import Saved
from loket_shared.services.revisions import Topic, bump
from loket_shared.services.texts import said

KEY = "office"
MOST_LINES, LONGEST_NOTICE = 20, 2_000
LIMITS = {
    "replay_minutes": (1, 240), "max_priority_run": (1, 20), "return_offset": (1, 20), "recall_gap_seconds": (0, 600),
    "idle_seconds": (20, 3_600), "countdown_seconds": (5, 300), "last_number_minutes": (0, 480), "lock_minutes": (1, 480),
    "estimate_min_samples": (2, 1_000), "ticket_expiry_minutes": (1, 240), "tell_minutes": (1, 2_400), "silence_days": (1, 60),
    "attachment_mb": (1, 50), "case_attachments_mb": (1, 500), "deadline_first_hours": (0, 24), "reservation_grace_minutes": (1, 120),
}  # fmt: skip
"""The least and the most of each number. A priority run or a return offset of 0 would leave somebody uncalled for ever."""

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")

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
    tell_minutes: int = 60
    silence_days: int = 3
    lkpp_waits: bool = True
    attachment_mb: int = 10
    case_attachments_mb: int = 50
    deadline_first_hours: int = 2
    reservation_grace_minutes: int = 15
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

    def near(self, now: datetime) -> Near | None:
        """Return which deadlines are near at `now` (aware UTC), None where the office lets none go first."""
        hours = self.deadline_first_hours
        return Near(now, now + timedelta(hours=hours)) if hours else None


@dataclass(frozen=True, slots=True)
class SettingsConflict:
    """Somebody saved the settings meanwhile; `theirs` is what stands there now."""

    theirs: OfficeSettings


def within_limits(settings: OfficeSettings) -> OfficeSettings:
    """Return the settings with every number, text and colour brought to what the programs can work with."""
    numbers: dict[str, Any] = {
        name: min(max(getattr(settings, name), low), high) for name, (low, high) in LIMITS.items()
    }
    return replace(
        settings,
        running_text=tuple(line for line in map(said, settings.running_text[:MOST_LINES]) if line),
        privacy_notice_id=clean_text(settings.privacy_notice_id, LONGEST_NOTICE).text,
        privacy_notice_en=clean_text(settings.privacy_notice_en, LONGEST_NOTICE).text,
        spoken_language=settings.spoken_language if settings.spoken_language in {"id", "en"} else "id",
        brand=_colour(settings.brand),
        accent=_colour(settings.accent),
        **numbers,
    )


def _colour(text: str | None) -> str | None:
    return text if text is not None and _COLOUR.fullmatch(text) else None


def read_settings(tx: Connection, office_id: UUID) -> OfficeSettings:
    """Return the office's settings; what was never saved has its default."""
    row = tx.execute(_READ, {"office": office_id}).first()
    if row is None:
        return OfficeSettings()
    known = {f.name for f in fields(OfficeSettings)}
    kept: dict[str, Any] = {name: value for name, value in json.loads(row.value).items() if name in known}
    kept["running_text"] = tuple(kept.get("running_text", ()))
    return within_limits(OfficeSettings(**(kept | {"version": row.version})))


def save_settings(tx: Connection, act: Act, settings: OfficeSettings) -> Saved | SettingsConflict:
    """Save all settings; `settings.version` is the version that was edited, an older one gets the other's back.

    What lies outside its limits is stored as the nearest value that works.
    """
    settings = within_limits(settings)

    def do() -> Saved | SettingsConflict:
        lock_office(tx, act.office_id)
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
