"""Upload assistance in the bidding room (Batang 2017)."""

from datetime import date

from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.model import (
    EventStep,
    Owner,
    Procedure,
    Step,
    begins,
    done,
    ends,
    wall,
    while_present,
)


def _leads(state: str, step: int) -> tuple[EventStep, ...]:
    """Return the rows of a step that lasts as long as the session stands in a state."""
    return (
        *begins(EventKind.BIDDING_STEPPED, step, when=f"to={state}"),
        *ends(EventKind.BIDDING_STEPPED, step, when=f"at={state}"),
    )


WARNINGS = (
    "Pelaksana bertanggung jawab atas pelaksanaan aktivitas yang telah dibakukan dan ditetapkan.",
    "Segala bentuk penyimpangan atas mutu baku terkait perlengkapan, waktu maupun output dikategorikan sebagai bentuk "
    "kegagalan yang harus dipertanggungjawabkan oleh pelaksana.",
)

S4 = Procedure(
    code="S4",
    title="Pendampingan Upload di Bidding Room",
    office="LPSE Kabupaten Batang",
    document_number="SOP-LPSE.BTG-006",
    revision="00",
    effective=date(2017, 1, 8),
    deviation_duty=True,
    actors=(
        "Pengguna SPSE",
        "Bidang Layanan dan Dukungan",
        "Trainer",
    ),
    equipment=(
        "Komputer PC dan Laptop",
        "Jaringan sambungan Internet Server",
    ),
    related=("SOP Pengarsipan Dokumen",),
    steps=(
        Step(
            number=1,
            actor="Pengguna SPSE",
            activity="Mendatangi Lokasi Bidding Room yang disediakan oleh LPSE",
            owner=Owner.VISITOR,
        ),
        Step(
            number=2,
            actor="Pengguna SPSE",
            activity="Melapor dan Mengisi Buku Tamu",
            owner=Owner.VISITOR,
        ),
        Step(
            number=3,
            actor="Bidang Layanan dan Dukungan",
            activity="Menanyakan Kepada Penyedia apakah sudah mengikuti Pelatihan Aplikasi SPSE",
            standard_text="5 Menit",
            standard=wall(5),
        ),
        Step(
            number=4,
            actor="Bidang Layanan dan Dukungan",
            activity="Menyarankan Kepada Penyedia untuk Mengikuti Pelatihan Penggunaan SPSE terlebih dahulu",
        ),
        Step(
            number=5,
            actor="Bidang Layanan dan Dukungan",
            activity="Memanggil Penyedia untuk mendapatkan Pendampingan dari Trainer",
            standard_text="5 Menit",
            output="Pendampingan oleh Trainer",
            standard=wall(5),
        ),
        Step(
            number=6,
            actor="Trainer",
            activity=(
                "Menanyakan kepada Penyedia apakah telah mengisi Data Kualifikasi dan Upload Dokumen Pendukungnya"
            ),
            standard_text="5 Menit",
            standard=wall(5),
        ),
        Step(
            number=7,
            actor="Trainer",
            activity="Memberikan Penjelasan dalam mengisi data kualifikasi dan Upload Dokumen Pendukungnya",
            standard_text="15 Menit",
            standard=wall(15),
        ),
        Step(
            number=8,
            actor="Pengguna SPSE / Trainer",
            activity=(
                "Mengisi Data dan Mengupload Dokumen Pendukungnya dengan Didampingi oleh Trainer LPSE. "
                "Apakah Pengisian Data dan Upload Dokumen Berhasil?"
            ),
            standard_text="15 Menit",
            standard=wall(15),
            owner=Owner.VISITOR,
        ),
        Step(
            number=9,
            actor="Trainer",
            activity=(
                "Menangani Permasalahan untuk diselesaikan dengan Meminta bantuan pihak/unit lain di LPSE "
                "jika diperlukan. Apakah Permasalahan dapat diselesaikan?"
            ),
            standard_text="15 Menit",
            standard=wall(15),
        ),
        Step(
            number=10,
            actor="Bidang Layanan dan Dukungan / Trainer",
            activity=(
                "Mengekalasikan Permasalahan kepada Helpdesk LKPP melalui e-mail/TTS. Proses pendampingan "
                "selesai, penyedia akan segera dihubungi jika permasalahan yang dieskalasikan telah "
                "diselesaikan"
            ),
            standard_text="5 Menit",
            output="Permasalahan yang dieskalasikan dikonfirmasi melalui Telepon kepada Helpdesk LKPP",
            standard=while_present(5),
        ),
        Step(
            number=11,
            actor="Trainer",
            activity=(
                "Memberikan penjelasan dan petunjuk dalam mengenkripsi file dokumen penawaran menggunakan "
                "aplikasi enkripsi yang diselesaikan SPSE"
            ),
            standard_text="15 Menit",
            standard=wall(15),
        ),
        Step(
            number=12,
            actor="Pengguna SPSE / Bidang Layanan dan Dukungan",
            activity=(
                "Melakukan enkripsi file dokumen Penawaran dan Upload Dokumen Penawaran Pendampingan oleh "
                "Bidang Layanan dan Dukungan. Apakah proses enkripsi dan Upload Penawaran Berhasil?"
            ),
            standard_text="15 Menit",
            standard=wall(15),
            owner=Owner.VISITOR,
        ),
        Step(
            number=13,
            actor="Pengguna SPSE",
            activity=(
                "Proses Pendampingan Upload Dokumen Selesai. Penyedia dapat meninggalkan Bidding Room "
                "dengan terlebih dahulu melapor kembali."
            ),
            standard_text="5 Menit",
            standard=wall(5),
            owner=Owner.VISITOR,
        ),
    ),
    events=(
        *done(EventKind.VISIT_REGISTERED, 1, 2),
        *begins(EventKind.VISIT_REGISTERED, 3),
        *ends(EventKind.BIDDING_ASKED, 3),
        *done(EventKind.BIDDING_ADVISED, 4),
        # his turn has come: a trainer and a seat are free
        *begins(EventKind.BIDDING_READY, 5),
        *ends(EventKind.TICKET_CALLED, 5),
        *begins(EventKind.BIDDING_STARTED, 6, when="to=qualification"),
        *_leads("qualification", 6),
        *_leads("explanation", 7),
        *_leads("filling", 8),
        *_leads("problem", 9),
        *ends(EventKind.BIDDING_ENDED, 9, when="at=problem outcome=escalated"),
        *begins(EventKind.CASE_UNSOLVABLE, 10),
        *ends(EventKind.CASE_ESCALATED, 10),
        *_leads("encryption", 11),
        *_leads("offer", 12),
        *ends(EventKind.BIDDING_ENDED, 12, when="at=offer outcome=uploaded"),
        # whoever was assisted reports again before leaving, however it ended
        *begins(EventKind.TICKET_FINISHED, 13, when="reports=true"),
        *ends(EventKind.BIDDING_REPORTED, 13),
    ),
    warnings=WARNINGS,
    uses_form=False,
)
