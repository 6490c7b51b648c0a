"""Walk-in with front office, queue number, consultation form and recap; its pages tell neither office nor date."""

from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.model import (
    Edge,
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

S3 = Procedure(
    code="S3",
    title="Penanganan Permasalahan Pengguna di LPSE",
    office=None,
    document_number=None,
    revision="",
    effective=None,
    deviation_duty=False,
    actors=(
        "Pengguna SPSE",
        "Front Office",
        "Helpdesk LPSE",
    ),
    equipment=(),
    related=(),
    steps=(
        Step(
            number=1,
            actor="Pengguna SPSE",
            activity="Datang ke LPSE, melapor ke front office dan mengisi buku Tamu",
            standard_text="N/A",
            output="Isian data pengguna SPSE pada buku tamu",
            note="Tugas Front Office dapat dilaksanakan oleh Help Desk, Security, atau Resepsionis",
            owner=Owner.VISITOR,
        ),
        Step(
            number=2,
            actor="Front Office",
            activity="Memberikan formulir konsultasi kepada pengguna SPSE",
            requirement="formulir konsultasi",
            standard_text="5 menit",
            standard=wall(5),
        ),
        Step(
            number=3,
            actor="Pengguna SPSE",
            activity=(
                "Mengisi formulir konsultasi dan memberikan kembali formulir konsultasi yang telah diisi "
                "dengan lengkap kepada front office"
            ),
            requirement="formulir konsultasi",
            standard_text="5 menit",
            output="Isian Formulir Konsultasi",
            standard=wall(5),
            owner=Owner.VISITOR,
        ),
        Step(
            number=4,
            actor="Front Office",
            activity=(
                "Menerima dan memeriksa formulir konsultasi dari pengguna SPSE. Apakah formulir "
                "konsultasi telah diisi dengan lengkap ?"
            ),
            requirement="Isian Formulir Konsultasi",
            standard_text="5 menit",
            output="Isian Formulir Konsultasi sudah lengkap",
            standard=wall(5),
        ),
        Step(
            number=5,
            actor="Front Office",
            activity=(
                'Jika "Ya" Front Office memberikan nomor antrian dan mempersilahkan pengguna SPSE untuk '
                "menunggu panggilan menghadap helpdesk diruang tunggu"
            ),
            requirement="Isian Formulir Konsultasi sudah lengkap",
            standard_text="5 menit",
            output="Nomor antrian",
            standard=wall(5),
        ),
        Step(
            number=6,
            actor="Front Office",
            activity='Jika "tidak" Front Office meminta pengguna SPSE untuk melengkapi isian Formulir Konsultasi',
            requirement="Isian Formulir Konsultasi belum lengkap",
            standard_text="5 menit",
            output="meminta melengkapi formulir konsultasi",
            standard=wall(5),
        ),
        Step(
            number=7,
            actor="Helpdesk LPSE",
            activity="Helpdesk menerima formulir konsultasi dari front office LPSE",
            requirement="Isian Formulir Konsultasi sudah lengkap",
            standard_text="5 menit",
            output="ditindaklanjuti kepada helpdesk",
            standard=wall(5),
        ),
        Step(
            number=8,
            actor="Helpdesk LPSE",
            activity="Memanggil pengguna SPSE sesuai nomor antrian",
            requirement="Isian Formulir Konsultasi sudah lengkap dan Nomor Antrian",
            standard_text="N/A",
            note=(
                "Jika pengguna SPSE telah dipanggil sebanyak 3 kali namun pengguna SPSE tidak merespon "
                "maka Helpdesk akan memanggil nomor antrian berikutnya. Pengguna yang dilewat akan "
                "dipanggil kembali pada giliran berikutnya"
            ),
        ),
        Step(
            number=9,
            actor="Helpdesk LPSE",
            activity=(
                "Melakukan analisis permasalahan dengan menggali informasi sedalam-dalamnya dari pengguna "
                "SPSE . Apakah solusi permasalahan dapat ditemukan ?"
            ),
            requirement="Isian Formulir Konsultasi sudah lengkap",
            standard_text="30 menit",
            output="informasi tambahan terkait masalah",
            note="sesuai dengan kebutuhan (berdasarkan Tabel Prioritas Penyelesaian Permasalahan SPSE)",
            standard=wall(30),
        ),
        Step(
            number=10,
            actor="Helpdesk LPSE",
            activity=(
                'Apabila "Ya" Memberikan jawaban/solusi atas permasalahan yang disampaikan dalam bentuk '
                "tertulis dalam Formulir Konsultasi"
            ),
        ),
        Step(
            number=11,
            actor="Helpdesk LPSE",
            activity="Mengeskalasikan permasalahan kepada Helpdesk LKPP melalui e-mail/TTS",
            requirement="Mengacu pada SOP Eskalasi Permasalahan Melalui Aplikasi TTS/e-Mail",
            standard_text="5 menit",
            output="Tiket/e-mail permasalahan pengguna SPSE yang dieskalasikan",
            standard=while_present(5),
        ),
        Step(
            number=12,
            actor="Helpdesk LPSE",
            activity=(
                "Memberikan salinan Formulir Konsultasi kepada pengguna SPSE dan mengarsipkan lembar "
                "Formulir Konsultasi asli dengan mengacu pada SOP pengarsipan berkas"
            ),
            requirement="formulir konsultasi yang telah diisi oleh helpdesk",
            standard_text="10 menit",
            output="Arsip Formulir Konsultas",
            standard=wall(10),
        ),
    ),
    events=(
        *done(EventKind.VISIT_REGISTERED, 1),
        *begins(EventKind.VISIT_REGISTERED, 2, when="continues!=true"),
        *ends(EventKind.FORM_GIVEN, 2),
        *begins(EventKind.FORM_GIVEN, 3),
        *begins(EventKind.FORM_INCOMPLETE, 3),
        *ends(EventKind.FORM_RETURNED, 3),
        *begins(EventKind.FORM_RETURNED, 4),
        *ends(EventKind.FORM_CHECKED, 4),
        *ends(EventKind.FORM_INCOMPLETE, 4),
        *begins(EventKind.FORM_CHECKED, 5),
        *ends(EventKind.TICKET_ISSUED, 5),
        *done(EventKind.FORM_INCOMPLETE, 6),
        *begins(EventKind.TICKET_ISSUED, 7),
        *ends(EventKind.FORM_RECEIVED, 7),
        *begins(EventKind.TICKET_CALLED, 8),
        *ends(EventKind.TICKET_PRESENTED, 8),
        *ends(EventKind.TICKET_SKIPPED, 8),
        *ends(EventKind.TICKET_WITHDRAWN, 8),
        *ends(EventKind.TICKET_TRANSFERRED, 8, 9),
        *begins(EventKind.TICKET_PRESENTED, 9),
        *ends(EventKind.CASE_DECIDED, 9),
        *ends(EventKind.CASE_HANDED_ON, 9),
        *begins(EventKind.CASE_DECIDED, 10, when="solution=true"),
        *ends(EventKind.CASE_ANSWERED, 10),
        # it cannot be solved here: escalated (11), then the visitor gets the copy (12); LKPP may give it back (09)
        *begins(EventKind.CASE_UNSOLVABLE, 11),
        *ends(EventKind.CASE_ESCALATED, 11),
        *begins(EventKind.CASE_ESCALATED, 12),
        *begins(EventKind.CASE_RETURNED, 9, when="from_unit=lkpp"),
        *begins(EventKind.CASE_ANSWERED, 12, when="told!=false"),
        *begins(EventKind.CASE_TOLD, 12),
        EventStep(EventKind.COPY_HANDED, 12, Edge.END, together=True),
        EventStep(EventKind.CASE_ARCHIVED, 12, Edge.END, together=True),
    ),
)
