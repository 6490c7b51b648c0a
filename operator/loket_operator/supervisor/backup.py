"""The state of the backups, and one by hand."""

from loket_shared.services.backup import BackupFailed, BackupMade, BackupProblem
from loket_shared.services.backup_notes import FINDINGS, LastBackup
from typing_extensions import override

from loket_operator.supervisor.picture import OfficePicture
from loket_operator.supervisor.section import ReadSection, translate
from loket_operator.words import Here


class BackupSection(ReadSection[LastBackup]):
    """Nothing to type: the programs make two backups a day by themselves."""

    name = "backup"
    single = True

    @override
    def title(self) -> str:
        return translate("Supervisor", "Cadangan data")

    @override
    def hint(self) -> str:
        return translate("Supervisor", "Cadangan dibuat sendiri saat program mulai dan setelah kantor tutup.")

    @override
    def record(self, picture: OfficePicture, key: str) -> LastBackup | None:
        return picture.backup


def last_good(last: LastBackup, here: Here) -> str:
    """Say when a backup last succeeded."""
    if last.succeeded_at is None:
        return translate("Supervisor", "Belum pernah ada cadangan yang berhasil.")
    said = translate("Supervisor", "Cadangan terakhir yang berhasil: %1 pukul %2.")
    return said.replace("%1", here.long_date(last.succeeded_at)).replace("%2", here.hour(last.succeeded_at))


def last_trouble(last: LastBackup, here: Here) -> str:
    """Say what went wrong since then, and what to do."""
    if last.failed_at is not None:
        said = translate("Supervisor", "Pukul %1 gagal: %2")
        return said.replace("%1", here.hour(last.failed_at)).replace("%2", problem(last.problem))
    return problem(last.problem) if last.problem else ""


def problem(code: str) -> str:
    """Say what keeps a backup from being made."""
    return {
        str(BackupProblem.DISK_FULL): translate("Supervisor", "ruang penyimpanan penuh. Kosongkan ruang, lalu buat lagi."),
        str(BackupProblem.FOLDER): translate("Supervisor", "folder cadangan tidak dapat ditulisi. Periksa folder dan izinnya."),
        str(BackupProblem.TOOL_MISSING): translate("Supervisor", "alat pg_dump tidak ada di komputer ini. Pasang PostgreSQL client."),
        str(BackupProblem.TOOL_FAILED): translate("Supervisor", "pg_dump gagal. Beri tahu pengelola sistem."),
        str(BackupProblem.DAMAGED): translate("Supervisor", "salinan basis data rusak. Hentikan pekerjaan dan beri tahu pengelola sistem."),
        FINDINGS: translate("Supervisor", "cadangan ada, tetapi isinya perlu diperiksa. Beri tahu pengelola sistem."),
    }.get(code, code)  # fmt: skip


def made(outcome: BackupMade | BackupFailed) -> str:
    """Say how a backup by hand ended."""
    if isinstance(outcome, BackupFailed):
        return translate("Supervisor", "Cadangan gagal: %1").replace("%1", problem(str(outcome.problem)))
    said = translate("Supervisor", "Cadangan dibuat dan diperiksa: %1")
    return said.replace("%1", str(outcome.file.path))
