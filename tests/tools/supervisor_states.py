"""Sample states of the supervisor's settings; the people in them are invented."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID

from loket_operator.knowledge.article_words import pointed_out
from loket_operator.supervisor import mail_words
from loket_operator.supervisor.picture import Hours as OfficeHours
from loket_operator.supervisor.picture import OfficePicture
from loket_operator.supervisor.section import NEW
from loket_operator.supervisor.sections import all_sections
from loket_operator.supervisor.state import Editing, SupervisorState, Trial, Value
from loket_shared.devices.mail.outcomes import AccountWorks, Reason, Unreachable
from loket_shared.domain.bidding import SeatKind
from loket_shared.domain.calendar import Calendar, CalendarDay, DayKind, Hours, WeeklyHours
from loket_shared.domain.calendar_seed import seed_days
from loket_shared.domain.personal_data import personal_data
from loket_shared.domain.priority import SHIPPED_CATEGORIES, SHIPPED_LEVELS
from loket_shared.domain.states import DeskKind, Role
from loket_shared.services import shipped
from loket_shared.services.answer_templates import TemplateView
from loket_shared.services.articles import ArticleView
from loket_shared.services.backup_notes import LastBackup
from loket_shared.services.calendars import CalendarNote
from loket_shared.services.catalogue import CategoryView, DeskView, GroupView, ServiceView
from loket_shared.services.devices import Machine
from loket_shared.services.mail_accounts import Holder, MailAccount
from loket_shared.services.offices import OfficeView
from loket_shared.services.printers import PrinterView
from loket_shared.services.priorities import PriorityTable
from loket_shared.services.procedures import ProcedureView
from loket_shared.services.seats_edit import SeatDetails
from loket_shared.services.settings import OfficeSettings
from loket_shared.services.staff import StaffView
from loket_shared.services.trainings import Interest, TrainingView
from operator_states import LONG_NAME, NOW

PEOPLE = (
    StaffView(UUID(int=1), "wulan", "Wulan Prameswari, S.Kom.", "198203142006042001", (Role.HELPDESK, Role.SUPERVISOR), True, True, 2),
    StaffView(UUID(int=2), "sari", "Sari Wulandari", "199107052015032004", (Role.FRONT_OFFICE, Role.HELPDESK), True, True, 1),
    StaffView(UUID(int=3), "ajeng", LONG_NAME, "", (Role.HELPDESK, Role.TRAINER, Role.ADMIN_PPE), False, True, 1),
    StaffView(UUID(int=4), "joko", "Joko Susilo", "", (Role.HELPDESK,), True, False, 5),
)  # fmt: skip
SERVICES = (
    ServiceView(
        UUID(int=11), UUID(int=21), "konsultasi", "Konsultasi masalah SPSE", "SPSE help and advice",
        "Akun, dokumen, unggah, jadwal, pesan kesalahan", "Accounts, documents, uploads", "A", True, True, 0, 1,
    ),
    ServiceView(
        UUID(int=12), UUID(int=22), "bidding_room", "Pendampingan unggah", "Help with uploading", "Bidding room", "Bidding room", "B",
        False, True, 1, 1,
    ),
)  # fmt: skip
WEEK = tuple(
    WeeklyHours(day, hours)
    for day in range(5)
    for hours in (Hours(time(8), time(12)), Hours(time(13), time(15, 30 if day < 4 else 0)))
)
RAMADAN = tuple(WeeklyHours(day, Hours(time(8), time(14)), date(2027, 2, 8), date(2027, 3, 9)) for day in range(5))
DAYS = (
    CalendarDay(date(2026, 12, 25), DayKind.CLOSED, "Hari Raya Natal", "SKB 3 Menteri tentang Hari Libur 2026"),
    CalendarDay(date(2026, 12, 31), DayKind.HOURS, "Akhir tahun anggaran", "Surat Edaran Sekretaris Daerah", (Hours(time(8), time(11)),)),
)  # fmt: skip
GROUPS = tuple(
    GroupView(UUID(int=30 + n), f"g{n}", name, english)
    for n, (name, english) in enumerate(
        (("Akun & password", "Account & password"), ("Data kualifikasi", "Qualification data"), ("Unggah gagal", "Upload fails"),
         ("Apendo / Spamkodok", "Apendo / Spamkodok"), ("Jadwal tender", "Tender schedule"), ("e-Katalog / RUP", "e-Catalogue / RUP"),
         ("Pesan kesalahan", "Error message"), ("Lainnya", "Something else"))
    )
)  # fmt: skip
CATEGORIES = tuple(
    CategoryView(UUID(int=80 + n), code, name, code != "certificate")
    for n, (code, name) in enumerate(shipped.CATEGORIES)
)
PICTURE = OfficePicture(
    office=OfficeView(
        UUID(int=9), "UPT LPSE Kabupaten Lumajang", "Pemerintah Kabupaten Lumajang", "Jl. Alun-alun Utara 7, Lumajang",
        "(0334) 881234", "Asia/Jakarta", "FK", 1,
    ),
    settings=OfficeSettings(running_text=("Selamat datang di LPSE.", "Siapkan kode tender dan tangkapan layar pesan kesalahan bila ada.")),
    staff=PEOPLE,
    services=SERVICES,
    desks=(
        DeskView(UUID(int=41), DeskKind.LOKET, 1, "Loket 1", 1, True, 1, (UUID(int=11),)),
        DeskView(UUID(int=42), DeskKind.LOKET, 2, "Loket 2", 1, False, 1, (UUID(int=11),)),
        DeskView(UUID(int=43), DeskKind.RUANG, 1, "Bidding Room", 12, True, 1, (UUID(int=12), UUID(int=11))),
    ),
    groups=GROUPS,
    printers=(
        PrinterView(UUID(int=51), UUID(int=61), "Printer Kiosk 1", "tcp", "192.168.1.50:9100", "TM-T20II", True, True, True, 1),
    ),
    machines=(Machine(UUID(int=61), "kiosk", "Kiosk 1", NOW), Machine(UUID(int=62), "operator", "Konsol 3", NOW)),
    procedures=(ProcedureView(UUID(int=21), "S3", "Penanganan Permasalahan Pengguna di LPSE"), ProcedureView(UUID(int=22), "S4", "Bidding Room")),
    hours=OfficeHours(Calendar("Asia/Jakarta", (*WEEK, *RAMADAN), DAYS), 3),
    lkpp=OfficeHours(Calendar("Asia/Jakarta", WEEK, seed_days(2026, 2027)), 1),
    backup=LastBackup(NOW - timedelta(hours=2)),
    all_categories=CATEGORIES,
    past=(
        CalendarNote(3, NOW - timedelta(days=2), "Wulan Prameswari, S.Kom."), CalendarNote(2, NOW - timedelta(days=40), LONG_NAME),
        CalendarNote(1, NOW - timedelta(days=400), None),
    ),
    lkpp_past=(CalendarNote(1, NOW - timedelta(days=400), None),),
    priority=PriorityTable(
        UUID(int=70), 1, True, NOW, SHIPPED_LEVELS, {one.id: SHIPPED_CATEGORIES[one.code] for one in CATEGORIES}, {},
    ),
    articles=(
        ArticleView(UUID(int=90), "Unggah penawaran berhenti di tengah jalan", "Unggah dokumen penawaran berhenti di 80% lalu muncul pesan “koneksi terputus”.",
                    "Pecah berkas menjadi bagian di bawah 10 MB, bersihkan tembolok peramban, lalu unggah ulang.", CATEGORIES[0].id, True, 3, NOW, "Wulan Prameswari", "FK-2026-000388"),
        ArticleView(UUID(int=91), "Apendo versi lama", "", "Pasang versi terbaru.", None, False, 1, NOW, "Sari Wulandari", None),
    ),
    templates=(TemplateView(UUID(int=95), "Salam pembuka", "Yth. {nama}, terkait formulir {nomor_formulir}:", None, True, 0, 1),),
)  # fmt: skip


SEATS = (
    SeatDetails(UUID(int=101), SeatKind.PC, 1, "dekat jendela", 1, 1),
    SeatDetails(UUID(int=102), SeatKind.PC, 2, "", 1, 2, active=False),
    SeatDetails(UUID(int=103), SeatKind.LAPTOP, 1, "", 2, 1),
)
TRAINING = TrainingView(
    UUID(int=104), "Pelatihan SPSE 4.5 bagi penyedia baru se-Kabupaten Lumajang", "Aula LPSE, lantai 2", NOW + timedelta(days=3),
    NOW + timedelta(days=5, hours=3), 20, True, 1, 3,
)  # fmt: skip
INTERESTED = tuple(
    Interest(UUID(int=200 + n), NOW - timedelta(days=9 - n, hours=n), name, firm, phone)
    for n, (name, firm, phone) in enumerate(
        (
            ("Budi Santoso", "CV Cipta Karya Mandiri", "0812-3456-7890"),
            (LONG_NAME, "PT Pembangunan Sarana Prasarana Lumajang Sejahtera Bersama", "0813 5551 2345"),
            ("Rina Kartika", "", ""),
        )
    )
)
ROOM = replace(PICTURE, seats=SEATS, trainings=(TRAINING,), interested={TRAINING.id: INTERESTED})
MAILING = replace(
    PICTURE,
    mail=MailAccount(
        "mail.lumajangkab.go.id", 587, "starttls", "lpse@lumajangkab.go.id", "lpse@lumajangkab.go.id", "LPSE Kabupaten Lumajang",
        "helpdesk-lpse@lkpp.go.id", "Helpdesk LPSE LKPP", "mail.lumajangkab.go.id", 993, "tls", done_folder="Loket", version=3,
    ),
    mail_holders=(Holder(UUID(int=62), "Konsol 3", NOW), Holder(UUID(int=63), "Konsol 1", NOW - timedelta(days=1))),
)  # fmt: skip


def state(
    section: str, key: str | None = None, *, typed: Mapping[str, Value] | None = None, picture: OfficePicture = PICTURE
) -> SupervisorState:
    """Return a section as it stands when a record is open and something is typed into it."""
    made = all_sections()[section]
    shown = SupervisorState(section, picture, made.rows(picture), now=NOW)
    key = "only" if made.single else key
    if key is None:
        return shown
    record = made.record(picture, key)
    loaded = made.values(picture, record)
    editing = Editing(key, record, loaded, {**loaded, **(typed or {})})
    return replace(
        shown, editing=editing, fields=made.fields(picture, editing.typed, new=key == NEW),
        unsaved=frozenset({key}) if editing.changed else frozenset(),
    )  # fmt: skip


def checked(shown: SupervisorState) -> SupervisorState:
    """Return the state after a press of save: what is wrong stands beside the fields."""
    assert shown.editing is not None
    assert shown.picture is not None
    made = all_sections()[shown.section]
    errors = made.check(shown.picture, shown.editing.typed, new=shown.editing.key == NEW)
    return replace(shown, editing=replace(shown.editing, errors=errors))


def refused(shown: SupervisorState, name: str, why: str) -> SupervisorState:
    """Return the state after the save was refused for one field."""
    assert shown.editing is not None
    return replace(shown, editing=replace(shown.editing, errors={name: why}))


def clashing(shown: SupervisorState, theirs: Mapping[str, Value]) -> SupervisorState:
    """Return the state in which somebody saved the record meanwhile."""
    assert shown.editing is not None
    values = {**shown.editing.loaded, **theirs}
    return replace(shown, editing=replace(shown.editing, theirs=values, theirs_record=shown.editing.record))


def person(number: int) -> str:
    """Return the key of one of the people."""
    return str(PEOPLE[number].id)


PRINTER = str(PICTURE.printers[0].id)


def supervisor_states() -> dict[str, SupervisorState]:
    """Return the states by name; their words are of the language in use."""
    return {
        "loading": SupervisorState("staff"),
        "staff": state("staff"),
        "staff-open": state("staff", person(1)),
        "staff-long": state("staff", person(2)),
        "staff-new-wrong": checked(state("staff", NEW, typed={"roles": (), "password": "pendek", "pin": "12"})),
        "staff-taken": replace(state("staff", person(1), typed={"login": "wulan"})),
        "staff-conflict": clashing(state("staff", person(1), typed={"name": "Sari W. Utami"}), {"name": "Sari Wulandari Utami, S.Kom.", "roles": ("helpdesk",)}),
        "staff-saved": replace(state("staff", person(1))),
        "services": state("services", str(SERVICES[0].id)),
        "services-new-wrong": checked(state("services", NEW, typed={"series": "A B", "position": "nol"})),
        "desks": state("desks", str(UUID(int=43))),
        "seats": state("seats", str(SEATS[0].id), picture=ROOM),
        "seats-wrong": checked(state("seats", NEW, typed={"number": "0", "row": "99"}, picture=ROOM)),
        "trainings": state("trainings", str(TRAINING.id), picture=ROOM),
        "trainings-wrong": checked(state("trainings", NEW, typed={"title": "Pelatihan", "until": "besok"}, picture=ROOM)),
        "training-interest": state("training_interest", str(TRAINING.id), picture=ROOM),
        "training-interest-nobody": state("training_interest", "any", picture=ROOM),
        "groups": state("groups", str(GROUPS[2].id)),
        "groups-full": checked(state("groups", NEW, typed={"name_id": "Kesembilan", "name_en": "The ninth"})),
        "groups-empty": state("groups", picture=replace(PICTURE, groups=())),
        "articles": state("articles", str(UUID(int=90))),
        "articles-personal": refused(state("articles", NEW, typed={"title": "Unggah berhenti", "answer": "Bapak Budi Santoso, hubungi 0812-3456-7890."}), "answer",
                                     pointed_out(personal_data("Bapak Budi Santoso, hubungi 0812-3456-7890."))),
        "templates": state("templates", str(UUID(int=95))),
        "templates-unknown": checked(state("templates", NEW, typed={"name": "Salam", "text": "Yth. {nama}, hari {hari}."})),
        "levels": state("priority_levels", "P1"),
        "levels-new-wrong": checked(state("priority_levels", NEW, typed={"start": "0", "solve": "seminggu", "within": "-1"})),
        "categories": state("categories", str(CATEGORIES[2].id)),
        "categories-new-wrong": checked(state("categories", NEW)),
        "printers": state("printers", PRINTER),
        "printers-wrong": checked(state("printers", PRINTER, typed={"address": "192.168.1.50:hallo"})),
        "printers-tried": replace(state("printers", PRINTER), trial=Trial.GOOD, trial_said="Tiket uji tercetak."),
        "printers-away": replace(state("printers", PRINTER), trial=Trial.BAD, trial_said="Tidak ada jawaban dari alamat ini. Periksa daya, kabel, dan alamat pencetak."),
        "hours": state("hours", "ordinary"),
        "hours-wrong": checked(state("hours", "ordinary", typed={"day1": "8 sampai siang", "day3": "13.00–12.00"})),
        "hours-ramadan": state("hours", "2027-02-08|2027-03-09"),
        "days": state("days", "2026-12-31"),
        "days-new-wrong": checked(state("days", NEW, typed={"date": "31 Des"})),
        "office": state("office"),
        "mail-new": state("mail"),
        "mail": state("mail", picture=MAILING),
        "mail-wrong": checked(state("mail", typed={"address": "lpse di lumajang", "port": "nol", "inbox_host": "mail.lumajangkab.go.id", "inbox_folder": ""})),
        "mail-tried": replace(state("mail", picture=MAILING), trial=Trial.GOOD, trial_said=mail_words.sending(AccountWorks(25_000_000, "TLSv1.3"), "mail.lumajangkab.go.id")),
        "mail-refused": replace(state("mail", picture=MAILING), trial=Trial.BAD, trial_said=mail_words.sending(Unreachable(Reason.AUTH, "535 5.7.8 Error: authentication failed: (reason unavailable)"), "mail.lumajangkab.go.id")),
        "mail-trying": replace(state("mail", picture=MAILING), trial=Trial.RUNNING, trial_said="Server kirim sedang dicoba…"),
        "mail-conflict": clashing(state("mail", picture=MAILING, typed={"from_name": "LPSE Lumajang"}), {"from_name": "UPT LPSE Kabupaten Lumajang", "port": "465"}),
        "wall": state("wall"),
        "wall-conflict": clashing(state("wall", typed={"replay_minutes": "15"}), {"replay_minutes": "5", "running_text": "Tulisan lain."}),
        "queue": state("queue"),
        "queue-wrong": checked(state("queue", typed={"last_number_minutes": "seribu"})),
        "casework-wrong": checked(state("casework", typed={"silence_days": "0"})),
        "privacy": state("privacy"),
        "colours": state("colours"),
        "colours-refused": checked(state("colours", typed={"brand": "#FFCC00", "accent": "kuning"})),
        "backup": state("backup"),
        "backup-stale": replace(state("backup", picture=replace(PICTURE, backup=LastBackup(NOW - timedelta(days=6), NOW, "disk_full")))),
        "backup-running": replace(state("backup"), trial=Trial.RUNNING, trial_said="Cadangan sedang dibuat dan diperiksa…"),
    }  # fmt: skip
