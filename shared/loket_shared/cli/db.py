"""`loket db`: upgrade, check, back up and restore the database; draw its step times anew."""

from loket_shared.cli.group import Entry, LazyGroup
from loket_shared.cli.words import both

HERE = "loket_shared.cli"

db = LazyGroup(
    "db",
    {
        "upgrade": Entry(
            f"{HERE}.db_upgrade:upgrade_command", "Sesuaikan susunan basis data", "Bring the schema to this version"
        ),
        "check": Entry(f"{HERE}.db_check:check_command", "Periksa data dan jurnal", "Examine data and journal"),
        "rebuild-times": Entry(
            f"{HERE}.db_times:times_command", "Susun waktu langkah dari jurnal", "Draw step times from the journal"
        ),
        "backup": Entry(f"{HERE}.db_backup:backup_command", "Buat cadangan", "Make a backup"),
        "restore": Entry(f"{HERE}.db_restore:restore_command", "Pulihkan dari cadangan", "Restore a backup"),
    },
    help=both("Rawat basis data.", "Look after the database."),
)
