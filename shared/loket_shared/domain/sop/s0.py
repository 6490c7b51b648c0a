"""Telephone or walk-in consultation with the helpdesk alone (Lumajang 2018); the pages seen end after step 8."""

from datetime import date

from loket_shared.domain.events import EventKind
from loket_shared.domain.sop.model import (
    ClockKind,
    Owner,
    Procedure,
    Standard,
    Step,
    begins,
    done,
    ends,
    wall,
)

WRITTEN = "email|whatsapp|suggestion_box"
DUTY = (
    "Pelaksana bertanggung jawab atas pelaksanaan aktivitas yang telah dibakukan dan ditetapkan.",
    "Segala bentuk penyimpangan atas mutu baku terkait perlengkapan, waktu maupun output dikategorikan sebagai bentuk "
    "kegagalan yang harus dipertanggung jawabkan oleh pelaksana.",
)

S0 = Procedure(
    code="S0",
    title="Penanganan Permasalahan Pengguna SPSE",
    office="UPT Layanan Pengadaan Secara Elektronik, Dinas Komunikasi dan Informatika Kabupaten Lumajang",
    document_number="427.53/7.02/2018",
    revision="",
    effective=date(2018, 3, 31),
    deviation_duty=True,
    actors=(
        "Pengguna SPSE",
        "Helpdesk LPSE",
    ),
    equipment=(
        "Formulir Konsultasi",
        "Tabel Prioritas Penyelesaian Permasalahan SPSE",
        "Rekap Penganan Permasalahan",
    ),
    related=(),
    steps=(
        Step(
            number=1,
            actor="Pengguna SPSE",
            activity=(
                "Menghubungi Helpdesk LPSE melalui telepon atau datang langsung ke kantor LPSE untuk "
                "berkonsultasi atas permasalahan yang terkait dengan SPSE."
            ),
            standard_text="N/A",
            owner=Owner.VISITOR,
        ),
        Step(
            number=2,
            actor="Helpdesk LPSE",
            activity="Menerima telepon atau menerima tamu dengan ramah dan sopan serta mengucapkan salam.",
            standard_text="10 detik",
            standard=Standard(10, ClockKind.WALL),
            measured=False,
        ),
        Step(
            number=3,
            actor="Helpdesk LPSE",
            activity=(
                "Menanyakan identitas pengguna dan permasalahan yang ingin disampaikan sambil menggali "
                "informasi lebih lengkap dan rinci terkait permasalahan."
            ),
            requirement="Permintaan informasi dari Pengguna SPSE",
            standard_text="5 menit",
            output="Permintaan informasi dari Pengguna SPSE",
            standard=wall(5),
        ),
        Step(
            number=4,
            actor="Pengguna SPSE",
            activity=(
                "Memberikan identitas pengguna SPSE dan menjelaskan permasalahan yang ingin diajukan "
                "kepada Helpdesk LPSE secara lengkap dan rinci."
            ),
            requirement=(
                "Mencatat identitas pengguna dan permasalahan di buku tamu (untuk yang datang langsung ke "
                "LPSE) dan Formulir konsultasi."
            ),
            standard_text="N/A",
            output=(
                "Isian data pengguna SPSE dan permasalahan pada buku tamu (untuk yang datang langsung ke "
                "LPSE) dan formulir konsultasi."
            ),
            note="Sesuai kebutuhan",
            owner=Owner.VISITOR,
        ),
        Step(
            number=5,
            actor="Helpdesk LPSE",
            activity="Apakah Helpdesk LPSE dapat menjawab atau memberikan solusi dari permasalahan yang disampaikan.",
            standard_text="N/A",
            note="Sesuai kebutuhan",
        ),
        Step(
            number=6,
            actor="Helpdesk LPSE",
            activity="Helpdesk LPSE memberikan penjelasan/solusi untuk menyelesaikan permasalahan tersebut.",
            requirement="Pertanyaan pengguna",
            standard_text="N/A",
            output="Jawaban/solusi dicatat dalam formulir konsultasi",
            note="Sesuai kebutuhan",
        ),
        Step(
            number=7,
            actor="Helpdesk LPSE",
            activity="Mengarsipkan lembar konsultasi dengan mengacu pada SOP Pengarsipan Berkas.",
            requirement="Jawaban/Solusi pada formulir Konsultasi",
            standard_text="10 menit",
            output="Arsip berkas",
            standard=wall(10),
        ),
        Step(
            number=8,
            actor="Helpdesk LPSE",
            activity=(
                "Apabila tidak, Helpdesk LPSE meminta waktu untuk menemukan solusinya, memberikan nomor "
                "Formulir Konsultasi untuk memudahkan pelacakan penanganan permasalahan."
            ),
            requirement="Permasalahan tidak dapat diberikan solusi",
            standard_text="10 menit",
            standard=wall(10),
        ),
        Step(
            number=9,
            actor="Helpdesk LPSE",
            activity=(
                "Mencari solusi atas permasalahan, bila perlu bersama Admin PPE atau unit lain di LPSE, "
                "menurut Tabel Prioritas Penyelesaian Permasalahan SPSE."
            ),
            reconstructed=True,
        ),
        Step(
            number=10,
            actor="Helpdesk LPSE",
            activity="Apakah solusi permasalahan telah ditemukan.",
            reconstructed=True,
        ),
        Step(
            number=11,
            actor="Helpdesk LPSE",
            activity=(
                "Apabila ya, Helpdesk LPSE menghubungi pengguna SPSE, menyampaikan solusinya dan "
                "mencatatnya dalam Formulir Konsultasi; dilanjutkan ke langkah 7."
            ),
            output="Jawaban/solusi dicatat dalam Formulir Konsultasi",
            reconstructed=True,
        ),
        Step(
            number=12,
            actor="Helpdesk LPSE",
            activity=(
                "Apabila tidak, Helpdesk LPSE mengeskalasikan permasalahan kepada Helpdesk LKPP; setelah "
                "dijawab dilanjutkan ke langkah 11."
            ),
            requirement="Mengacu pada SOP Eskalasi Permasalahan Melalui E-mail",
            output="Tiket/e-mail eskalasi",
            note="Waktu dihitung pada langkah 1 SOP Eskalasi Permasalahan Melalui E-mail",
            reconstructed=True,
        ),
        Step(
            number=13,
            actor="Helpdesk LPSE",
            activity="Mencatat permasalahan dan solusinya dalam Rekap Penanganan Permasalahan.",
            output="Baris Rekap Penanganan Permasalahan",
            reconstructed=True,
        ),
    ),
    warnings=DUTY,
    events=(
        # a call: the caller rings (01), is answered (02), is asked (03) and tells (04) until the case is written down
        *begins(EventKind.CALL_RANG, 1, 2),
        *ends(EventKind.CALL_ANSWERED, 1, 2),
        *begins(EventKind.CALL_ANSWERED, 3, 4),
        *ends(EventKind.CALL_ASKED, 3),
        *ends(EventKind.CASE_OPENED, 4, when="channel=telephone"),
        # a visitor signs the guest book (01) and fills the form (04), what came in writing needs neither; who comes back
        # about a case has filled it before
        *done(EventKind.VISIT_REGISTERED, 1),
        *begins(EventKind.VISIT_REGISTERED, 4, when="continues!=true"),
        *ends(EventKind.FORM_RETURNED, 4),
        *done(EventKind.CASE_OPENED, 1, 4, when=f"channel={WRITTEN}"),
        *begins(EventKind.TICKET_PRESENTED, 5),
        *begins(EventKind.CASE_OPENED, 5, when=f"channel=telephone|{WRITTEN}"),
        *ends(EventKind.CASE_DECIDED, 5),
        *ends(EventKind.CASE_HANDED_ON, 5),
        *ends(EventKind.TICKET_TRANSFERRED, 5),
        *begins(EventKind.CASE_DECIDED, 6, when="solution=true again!=true"),
        *ends(EventKind.CASE_ANSWERED, 6),
        # the papers are laid down once the answer is told: at once, or later when it was only kept
        *begins(EventKind.CASE_ANSWERED, 7, when="told!=false"),
        *begins(EventKind.CASE_TOLD, 7),
        *ends(EventKind.CASE_ARCHIVED, 7),
        *begins(EventKind.CASE_DECIDED, 8, when="solution=false again!=true escalated!=true"),
        *ends(EventKind.CASE_NUMBER_TOLD, 8),
        # who was promised an answer: sought (09) until it is decided anew (10), told (11)
        *begins(EventKind.CASE_NUMBER_TOLD, 9),
        *begins(EventKind.CASE_REOPENED, 9),
        *begins(EventKind.CASE_HANDED_ON, 9, when="unit=admin_ppe"),
        *ends(EventKind.CASE_DECIDED, 9),
        *done(EventKind.CASE_DECIDED, 10, when="again=true"),
        *begins(EventKind.CASE_DECIDED, 11, when="solution=true again=true"),
        # not even the other units know: escalated (12); LKPP's answer is told (11), or it gives the case back (09)
        *begins(EventKind.CASE_UNSOLVABLE, 12),
        *ends(EventKind.CASE_ESCALATED, 12),
        *begins(EventKind.CASE_RETURNED, 9, when="from_unit=lkpp"),
        *begins(EventKind.CASE_SOLUTION_KNOWN, 11, when="unit=lkpp"),
        *ends(EventKind.CASE_TOLD, 11),
        *ends(EventKind.CASE_ANSWERED, 11, when="told!=false"),
        *done(EventKind.CASE_RECAPPED, 13),
    ),
)
