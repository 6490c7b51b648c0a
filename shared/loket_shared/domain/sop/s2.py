"""Escalation to LKPP by e-mail (Batang 2017); the pages seen end after step 14."""

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
    while_present,
    working_days,
)

WARNINGS = (
    "Pelaksana bertanggung jawab atas pelaksanaan aktivitas yang tel",  # the page ends here
    "Segala bentuk penyimpangan atas mutu baku terkait perlengkapan, waktu maupun output dikategorikan sebagai bentuk "
    "kegagalan yang harus dipertanggungjawabkan oleh pelaksana.",
)

S2 = Procedure(
    code="S2",
    title="Eskalasi Permasalahan Melalui Email",
    office="LPSE Kabupaten Batang",
    document_number="SOP-LPSE.BTG-015",
    revision="00",
    effective=date(2017, 1, 8),
    deviation_duty=True,
    actors=(
        "Pengguna SPSE",
        "Bidang Layanan dan Dukungan",
        "Helpdesk LKPP",
    ),
    equipment=("Tabel Prioritas Penyelesaian Permasalahan SPSE",),
    related=(),
    steps=(
        Step(
            number=1,
            actor="Bidang Layanan dan Dukungan",
            activity=(
                "Mengeskalasi masalah pengguna SPSE yang tidak dapat ditangani olehnya kepada helpdesk "
                "LKPP melalui e-mail"
            ),
            requirement="Permasalahan tidak dapat ditangani oleh Bidang Layanan dan Dukungan",
            standard_text="5 menit",
            output="eskalasi permasalahan",
            note="5 menit setelah helpdesk mengetahui tidak dapat menangani permasalahan",
            standard=while_present(5),
        ),
        Step(
            number=2,
            actor="Helpdesk LKPP",
            activity="Menerima dan mempelajari permasalahan yang disampaikan Bidang Layanan dan Dukungan.",
            requirement="eskalasi permasalahan",
            standard_text="N/A",
            output="mengetahui pokok permasalahan",
            owner=Owner.LKPP,
        ),
        Step(
            number=3,
            actor="Helpdesk LKPP",
            activity="Memutuskan apakah permasalahan dapat ditangani dan merupakan kewenangan LPSE",
            requirement="mengetahui pokok permasalahan yang dieskalasikan",
            standard_text="N/A",
            output="putusan permasalahan merupakan kewenangan LPSE/LKPP",
            owner=Owner.LKPP,
        ),
        Step(
            number=4,
            actor="Helpdesk LKPP",
            activity=(
                "Membalas e-mail dengan mengisi informasi agar permasalahan dapat ditangani oleh Bidang "
                "Layanan dan Dukungan dan menyertakan panduan tata cara penyelesaiannya"
            ),
            requirement="putusan permasalahan merupakan kewenangan LPSE/LKPP",
            standard_text="N/A",
            output="tindak lanjut penanganan masalah berdasarkan kewenangan",
            owner=Owner.LKPP,
        ),
        Step(
            number=5,
            actor="Helpdesk LKPP",
            activity=(
                "Apakah informasi permasalahan yang diterima belum jelas dan lengkap serta butuh data "
                "tambahan dari Bidang Layanan dan Dukungan"
            ),
            requirement="permasalahan merupakan permasalahan yang memang ditangani oleh Helpdesk LKPP",
            standard_text="N/A",
            owner=Owner.LKPP,
        ),
        Step(
            number=6,
            actor="Helpdesk LKPP",
            activity=(
                "Membalas e-mail berisi permintaan data tambahan yang diperlukan dan mengkonfirmasikannya "
                "melalui telepon (apabila diperlukan) kepada Bidang Layanan dan Dukungan"
            ),
            requirement="permasalahan merupakan permasalahan yang memang ditangani oleh Helpdesk LKPP",
            standard_text="N/A",
            output="permintaan data tambahan kepada Bidang Layanan dan Dukungan",
            owner=Owner.LKPP,
        ),
        Step(
            number=7,
            actor="Bidang Layanan dan Dukungan",
            activity=(
                "Menerima balasan e-mail berisi permintaan data tambahan dari Helpdesk LKPP kemudian "
                "menyampaikan permintaan tersebut kepada pengguna SPSE"
            ),
            requirement="permintaan data tambahan",
            standard_text="N/A",
            output="permintaan data tambahan kepada Pengguna",
        ),
        Step(
            number=8,
            actor="Pengguna SPSE",
            activity=(
                "Menerima dan membalas e-mail berisi data tambahan yang diminta kepada Bidang Layanan dan Dukungan"
            ),
            requirement="Permintaan data tambahan",
            standard_text="N/A",
            owner=Owner.VISITOR,
        ),
        Step(
            number=9,
            actor="Bidang Layanan dan Dukungan",
            activity="Menerima dan meneruskan e-mail dari Pengguna SPSE berisi data tambahan kepada Helpdesk LKPP",
            requirement="Permintaan data tambahan",
            standard_text="5 menit",
            output="data tambahan",
            standard=business(5),
        ),
        Step(
            number=10,
            actor="Helpdesk LKPP",
            activity="Menerima e-mail berisi data tambahan dari Bidang Layanan dan Dukungan",
            requirement="Permintaan data tambahan",
            standard_text="N/A",
            output="data tambahan",
            owner=Owner.LKPP,
        ),
        Step(
            number=11,
            actor="Helpdesk LKPP",
            activity=(
                "Melanjutkan penanganan penyelesaian permasalahan dengan berkoordinasi dengan pihak/unit "
                "lain di LKPP jika diperlukan"
            ),
            standard_text="N/A",
            output="Berdasarkan pada Tabel Prioritas Penyelesaian Permasalahan SPSE",
            owner=Owner.LKPP,
        ),
        Step(
            number=12,
            actor="Helpdesk LKPP",
            activity="Apakah permasalahan yang dieskalasikan telah berhasil diselesaikan",
            requirement=(
                "Apabila dalam 2 hari kerja permasalahan belum dapat diselesaikan maka Helpdesk LKPP "
                "wajib memberitahukan status penanganan masalah kepada Bidang Layanan dan Dukungan "
                "melalui e-mail"
            ),
            standard_text="N/A",
            standard=working_days(2),
            owner=Owner.LKPP,
        ),
        Step(
            number=13,
            actor="Helpdesk LKPP",
            activity=(
                "Membalas e-mail kepada Bidang Layanan dan Dukungan berisi informasi bahwa permasalahan "
                "telah diselesaikan untuk diteruskan kepada Pengguna SPSE"
            ),
            requirement="Permasalahan dapat diselesaikan",
            standard_text="N/A",
            output="permasalahan selesai",
            owner=Owner.LKPP,
        ),
        Step(
            number=14,
            actor="Helpdesk LKPP",
            activity=(
                'Jika "Tidak" maka helpdesk LKPP menyampaikan perkembangan penanganan masalah setiap 1 '
                "hari kerja sampai masalah dapat ditangani melalui aplikasi TTS"
            ),
            requirement="permasalahan tidak dapat diselesaikan",
            standard_text="N/A",
            output="perkembangan penanganan masalah",
            standard=working_days(1, repeating=True),
            owner=Owner.LKPP,
        ),
        Step(
            number=15,
            actor="Bidang Layanan dan Dukungan",
            activity=(
                "Menyampaikan hasil penanganan kepada pengguna SPSE, melengkapi bagian C Formulir "
                "Konsultasi, mengarsipkannya dan mencatatnya dalam Rekap Penanganan Permasalahan."
            ),
            output="Formulir Konsultasi lengkap, arsip dan baris Rekap",
            reconstructed=True,
        ),
    ),
    warnings=WARNINGS,
    uses_form=False,
    uses_queue=False,
    guest_book=GuestBook.NONE,
    events=(
        # the helpdesk knows that it cannot solve it, and sends it (01); taken back before it left, it is still to be sent
        *begins(EventKind.ESCALATION_KNOWN, 1),
        *begins(EventKind.ESCALATION_UNSENT, 1),
        *ends(EventKind.ESCALATION_SENT, 1),
        # LKPP has it: receives it (02) and owes a status within two working days (12)
        *begins(EventKind.ESCALATION_ARRIVED, 2, 12),
        *ends(EventKind.ESCALATION_RECEIVED, 2),
        # it is LPSE's own: LKPP decides that (03) and sends the guide (04)
        *ends(EventKind.ESCALATION_RETURNED, 2, 11, 12, 14),
        *done(EventKind.ESCALATION_RETURNED, 3, 4),
        # LKPP wants more data (05, 06), which go to the visitor (07), come back (08) and are forwarded (09, 10)
        *ends(EventKind.ESCALATION_DATA_ASKED, 2),
        *done(EventKind.ESCALATION_DATA_ASKED, 5, 6),
        *begins(EventKind.ESCALATION_DATA_ASKED, 7),
        *ends(EventKind.ESCALATION_PASSED_ON, 7),
        *begins(EventKind.ESCALATION_PASSED_ON, 8),
        *ends(EventKind.ESCALATION_DATA_HERE, 7, 8),
        *begins(EventKind.ESCALATION_DATA_HERE, 9),
        *ends(EventKind.ESCALATION_DATA_FORWARDED, 9),
        *done(EventKind.ESCALATION_DATA_FORWARDED, 10),
        *begins(EventKind.ESCALATION_DATA_FORWARDED, 11),
        # a status ends the two days (12); from then on one is owed every working day (14)
        *ends(EventKind.ESCALATION_PROGRESS, 2, 12),
        *begins(EventKind.ESCALATION_PROGRESS, 11, 14),
        # solved (13): the visitor is told, the form completed and archived (15)
        *ends(EventKind.ESCALATION_SOLVED, 2, 11, 12, 14),
        *done(EventKind.ESCALATION_SOLVED, 13),
        *begins(EventKind.ESCALATION_SOLVED, 15),
        *ends(EventKind.ESCALATION_TOLD, 15),
    ),
)
