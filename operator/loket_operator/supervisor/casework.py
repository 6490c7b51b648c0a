"""How soon a known solution is told, how long a silent reporter is waited for (A.8-17, A.8-25), how large files may be, and whether LKPP's days stand still."""

from typing import ClassVar

from typing_extensions import override

from loket_operator.supervisor.picture import OfficePicture
from loket_operator.supervisor.section import translate
from loket_operator.supervisor.settings import SettingsSection
from loket_operator.supervisor.state import FieldSpec, Kind, Values


class CaseworkSection(SettingsSection):
    """What no procedure gives: times that steer the list of duties and never make a deviation, and limits of files."""

    name = "casework"
    numbers: ClassVar = {
        "tell_minutes": (1, 2_400),
        "silence_days": (1, 60),
        "attachment_mb": (1, 50),
        "case_attachments_mb": (1, 500),
    }

    flags = ("lkpp_waits",)

    @override
    def title(self) -> str:
        return translate("Supervisor", "Penanganan")

    @override
    def hint(self) -> str:
        return translate(
            "Supervisor", "Waktu yang tidak diatur SOP: mengingatkan petugas, tidak pernah menjadi penyimpangan."
        )

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        tell = translate("Supervisor", "Sejak jawaban diketahui sampai disampaikan kepada pelapor.")
        silence = translate("Supervisor", "Sesudah itu penutupan tanpa kabar diusulkan kepada petugas.")
        waits = translate("Supervisor", "Waktu LKPP berhenti selama menunggu data dari kita")
        return (
            self.number("tell_minutes", translate("Supervisor", "Sampaikan jawaban dalam (menit kerja)"), tell),
            self.number("silence_days", translate("Supervisor", "Tunggu konfirmasi pelapor (hari kerja)"), silence),
            self.number("attachment_mb", translate("Supervisor", "Lampiran terbesar (MB)"), ""),
            self.number("case_attachments_mb", translate("Supervisor", "Semua lampiran satu permasalahan (MB)"), ""),
            FieldSpec("lkpp_waits", waits, Kind.FLAG),
        )
