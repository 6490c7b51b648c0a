"""Tickets through LPSE Support with Admin PPE (Kepulauan Riau 2019); its page with steps 6 to 12 is missing."""

from datetime import date

from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.model import (
    GuestBook,
    Owner,
    Procedure,
    Step,
    begins,
    business,
    done,
    ends,
)

HELPDESK, ADMIN = "unit!=admin_ppe", "unit=admin_ppe"

S1 = Procedure(
    code="S1",
    title="Pengelolaan Gangguan Permasalahan dan Permintaan Layanan",
    office="Biro Pengadaan Barang / Jasa Sekretariat Daerah Provinsi Kepulauan Riau",
    document_number="011/SOP/B.PBJ/2019",
    revision="-",
    effective=date(2019, 11, 1),
    deviation_duty=False,
    actors=(
        "Pelapor",
        "Helpdesk",
        "Admin PPE",
        "LKPP",
    ),
    equipment=(
        "Aplikasi Sistem Pengadaan Barang/Jasa Pemerintah Secara Elektronik (SPSE)",
        "LPSE Support",
        "Jaringan Internet",
        "Personal Computer (PC) / Laptop",
    ),
    related=("SOP Pengarsipan Dokumen",),
    steps=(
        Step(
            number=1,
            actor="Pelapor",
            activity=(
                "Mengirim tiket permasalahan melalui aplikasi LPSE Support untuk berkonsultasi atas "
                "permasalahan terkait Aplikasi SPSE"
            ),
            requirement=(
                "Tata cara pengisian LPSE Support sesuai dengan (user guide) petunjuk pengguna aplikasi LPSE Support"
            ),
            standard_text="15 Menit",
            output="Laporan Permasalahan",
            standard=business(15),
            owner=Owner.VISITOR,
        ),
        Step(
            number=2,
            actor="Helpdesk",
            activity="Menerima tiket permasalahan dari pelapor, mempelajari dan menentukan prioritas",
            requirement="Penanganan masalah berdasarkan daftar prioritas penanganan masalah",
            standard_text="30 Menit",
            standard=business(30),
        ),
        Step(
            number=3,
            actor="Helpdesk",
            activity=(
                "Apakah informasi permasalahan yang diterima belum jelas dan lengkap serta butuh data "
                "tambahan dari Pelapor"
            ),
        ),
        Step(
            number=4,
            actor="Helpdesk",
            activity=(
                "Membalas tiket berisi permintaan data tambahan yang diperlukan dan mengkonfirmasikan kepada pelapor"
            ),
        ),
        Step(
            number=5,
            actor="Pelapor",
            activity="Menerima tiket dan membalasnya dengan menyertakan data tambahan yang diminta helpdesk LPSE",
            standard_text="15 Menit",
            standard=business(15),
            owner=Owner.VISITOR,
        ),
        Step(
            number=6,
            actor="Helpdesk",
            activity="Menerima data tambahan dari pelapor dan memeriksanya kembali; dilanjutkan ke langkah 3.",
            output="Data tambahan",
            reconstructed=True,
        ),
        Step(
            number=7,
            actor="Helpdesk",
            activity="Menganalisis dan menangani permasalahan sesuai daftar prioritas penanganan masalah.",
            reconstructed=True,
        ),
        Step(
            number=8,
            actor="Helpdesk",
            activity="Apakah permasalahan dapat diselesaikan oleh Helpdesk.",
            reconstructed=True,
        ),
        Step(
            number=9,
            actor="Helpdesk",
            activity="Apabila ya, membalas tiket bahwa permasalahan telah diselesaikan.",
            reconstructed=True,
        ),
        Step(
            number=10,
            actor="Pelapor",
            activity=(
                "Memastikan permasalahan benar telah selesai lalu menutup tiket; apabila belum, "
                "dilanjutkan ke langkah 7."
            ),
            output="Tiket ditutup",
            owner=Owner.VISITOR,
            reconstructed=True,
        ),
        Step(
            number=11,
            actor="Helpdesk",
            activity="Apabila tidak, mengeskalasikan tiket kepada Admin PPE.",
            reconstructed=True,
        ),
        Step(
            number=12,
            actor="Admin PPE",
            activity=(
                "[Menerima tiket dan melanjutkan penanganan dengan berkoordinasi dengan] pihak/unit lain "
                "di LPSE jika diperlukan"
            ),
            reconstructed=True,
        ),
        Step(
            number=13,
            actor="Admin PPE",
            activity="Apakah permasalahan dapat diselesaikan oleh admin LPSE",
        ),
        Step(
            number=14,
            actor="Admin PPE",
            activity="Membalas tiket berisi pemberitahuan bahwa permasalahan telah diselesaikan",
        ),
        Step(
            number=15,
            actor="Pelapor / Helpdesk",
            activity="Menganalisa dan memastikan permasalahan telah selesai",
        ),
        Step(
            number=16,
            actor="Admin PPE",
            activity="Mengeskalkasikan permasalahan kepada helpdesk LKPP",
        ),
        Step(
            number=17,
            actor="LKPP",
            activity="Membalas tiket berisi pemberitahuan bahwa permasalahan telah diselesaikan",
            owner=Owner.LKPP,
        ),
        Step(
            number=18,
            actor="Pelapor / Helpdesk",
            activity="Menganalisa penyelesaian permasalahan dan menutup tiket jika permasalahan telah selesai",
        ),
    ),
    warnings=("SOP harus dilaksanakan sesuai dengan prosedur yang telah ditetapkan dengan penuh rasa tanggung jawab",),
    uses_form=True,
    uses_queue=False,
    guest_book=GuestBook.NONE,
    events=(
        *done(EventKind.CASE_OPENED, 1),
        *begins(EventKind.CASE_OPENED, 2),
        *ends(EventKind.CASE_PRIORITISED, 2),
        # what the officer does next tells how it was decided whether data are missing (03)
        *begins(EventKind.CASE_PRIORITISED, 3, 7),
        *ends(EventKind.CASE_ASKED, 3, 7),
        *ends(EventKind.CASE_DECIDED, 3, when=HELPDESK),
        *ends(EventKind.CASE_HANDED_ON, 3),
        *done(EventKind.CASE_ASKED, 4),
        *begins(EventKind.CASE_ASKED, 5),
        *ends(EventKind.CASE_DATA_RECEIVED, 5),
        *done(EventKind.CASE_DATA_RECEIVED, 6),
        *begins(EventKind.CASE_DATA_RECEIVED, 3, 7, when=HELPDESK),
        # the helpdesk works on it (07) until it has a solution or hands it on (08)
        *begins(EventKind.CASE_RETURNED, 7, when="unit=helpdesk"),
        *begins(EventKind.CASE_REOPENED, 7, when=HELPDESK),
        *begins(EventKind.CASE_CONFIRMED, 7, when=f"solved=false {HELPDESK}"),
        *ends(EventKind.CASE_DECIDED, 7, when=HELPDESK),
        *ends(EventKind.CASE_HANDED_ON, 7),
        *done(EventKind.CASE_DECIDED, 8, when=f"solution=true {HELPDESK}"),
        *done(EventKind.CASE_DECIDED, 8, when=f"escalated=true {HELPDESK}"),
        *done(EventKind.CASE_HANDED_ON, 8, 11, when=ADMIN),
        *begins(EventKind.CASE_DECIDED, 9, when=f"solution=true {HELPDESK}"),
        *ends(EventKind.CASE_TOLD, 9, 14),
        *ends(EventKind.CASE_ANSWERED, 9, 14, when="told!=false"),
        *begins(EventKind.CASE_TOLD, 10, when="unit=helpdesk"),
        *ends(EventKind.CASE_CONFIRMED, 10, 15),
        *ends(EventKind.CASE_CLOSED, 10, 15),
        # Admin PPE works on it (12), decides (13), answers (14) and sees to it that it is solved (15)
        *begins(EventKind.CASE_HANDED_ON, 12, when=ADMIN),
        *begins(EventKind.CASE_REOPENED, 12, when=ADMIN),
        *begins(EventKind.CASE_CONFIRMED, 12, when=f"solved=false {ADMIN}"),
        *begins(EventKind.CASE_DATA_RECEIVED, 12, when=ADMIN),
        *ends(EventKind.CASE_ASKED, 12),
        *ends(EventKind.CASE_DECIDED, 12, when=ADMIN),
        *ends(EventKind.CASE_RETURNED, 12),
        *done(EventKind.CASE_DECIDED, 13, when=f"solution=true {ADMIN}"),
        *done(EventKind.CASE_DECIDED, 13, when=f"escalated=true {ADMIN}"),
        *done(EventKind.CASE_RETURNED, 13, when="from_unit=admin_ppe"),
        *begins(EventKind.CASE_DECIDED, 14, when=f"solution=true {ADMIN}"),
        *begins(EventKind.CASE_TOLD, 15, when=ADMIN),
        # Admin PPE escalates (16); LKPP solves it (17) and the reporter sees to it that it is solved (18), or it comes back
        *begins(EventKind.CASE_UNSOLVABLE, 16),
        *ends(EventKind.CASE_ESCALATED, 16),
        *done(EventKind.CASE_SOLUTION_KNOWN, 17, when="unit=lkpp"),
        *begins(EventKind.CASE_TOLD, 18, when="unit=lkpp"),
        *ends(EventKind.CASE_CONFIRMED, 18),
        *ends(EventKind.CASE_CLOSED, 18),
        *begins(EventKind.CASE_RETURNED, 12, when="from_unit=lkpp unit=admin_ppe"),
    ),
)
