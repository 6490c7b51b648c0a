"""What reached the demo's office by other ways than the door: tickets, a telephone call, a message; each in another state."""

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Connection, select

from loket_shared.clock import FixedClock
from loket_shared.db import Database
from loket_shared.db.schema import category
from loket_shared.domain.states import Channel, Means
from loket_shared.services import (
    clarifying,
    holding,
    phone_calls,
    phone_typed,
    priorities,
    promising,
    remote_cases,
    telling,
)
from loket_shared.services.act import Act
from loket_shared.services.case_moves import Moved
from loket_shared.services.people import Identity, Problem
from loket_shared.services.remote_cases import ExternalTicket
from loket_shared.services.station import Station

T = TypeVar("T")

RATNA = Identity("Ratna Puspitasari", "PT Wahana Karya Utama", email="ratna@wahanakarya.example", spse_role="Penyedia")
ADI = Identity("Adi Nugraha", "Pokja Pemilihan 2", email="pokja2@sukamajukab.example", spse_role="Pokja Pemilihan")
MEGA = Identity("Mega Lestari", "CV Mitra Abadi Sentosa", "Jl. Pahlawan No. 30, Sukamaju", "0819-4422-7781")
TONO = Identity("Tono Subagyo", "Dinas Pekerjaan Umum", phone="0811-3020-114")


class Elsewhere:
    """Plays a morning's tickets, calls and messages at one console, on the history's clock."""

    def __init__(self, db: Database, clock: FixedClock, console: Station, officer: UUID) -> None:
        self._db, self._clock, self._console, self._officer = db, clock, console, officer
        codes = select(category.c.code, category.c.id).where(category.c.office_id == console.office_id)
        self._categories = dict(db.read(lambda tx: tx.execute(codes).tuples().all()))

    def morning(self) -> None:
        """Leave one case with Admin PPE, one that waits for data, one promised, one to be told, and a fresh message."""
        handed = self._ticket(
            "LS-26-11873", "Login gagal setelah migrasi", RATNA, "login", "Muncul pesan executeUpdate saat masuk."
        )
        self._move(handed, lambda tx, act, at: holding.take_up(tx, act, handed, at))
        said = "Ganti password dan hapus cache sudah dicoba; pesan tetap muncul."
        self._move(handed, lambda tx, act, at: holding.hand_on(tx, act, handed, at, said))
        asked = self._ticket(
            "LS-26-11880", "Jadwal tidak dapat diubah", ADI, "schedule", "Tombol ubah jadwal tidak aktif."
        )
        due = self._clock.now() + timedelta(hours=3)
        wanted = "Kode tender\nTangkapan layar halaman jadwal"
        self._move(asked, lambda tx, act, at: clarifying.ask(tx, act, asked, at, wanted, Means.LPSE_SUPPORT, due))
        self._call()
        known = self._ticket("LS-26-11886", "NPWP tidak terbaca", RATNA, "sikap", "NPWP baru tidak muncul di SIKaP.")
        solution = "Sinkronkan ulang data SIKaP dari menu Profil, lalu keluar dan masuk kembali."
        self._move(known, lambda tx, act, at: telling.keep_solution(tx, act, known, at, solution))
        problem = Problem("Mohon jadwal pelatihan SPSE untuk bendahara baru.")
        self._do(
            lambda tx: remote_cases.record_case(tx, self._act(), Channel.WHATSAPP, TONO, problem, self._clock.now())
        )

    def _call(self) -> None:
        rang = self._clock.now()
        self._clock.advance(6)
        call = self._do(lambda tx: phone_calls.answer_call(tx, self._act(), None, rang))
        assert isinstance(call, phone_typed.CallOpen)
        self._clock.advance(140)
        self._do(lambda tx: phone_calls.mark_asked(tx, self._act(), call.call_id))
        problem = Problem("Kode RUP tidak muncul saat membuat paket, padahal sudah diumumkan.")
        made = self._do(lambda tx: phone_calls.record_call(tx, self._act(), call.call_id, MEGA, problem))
        assert isinstance(made, phone_calls.CallRecorded)
        due = self._clock.now() + timedelta(hours=4)
        note = "Menunggu penarikan data RUP"
        self._do(lambda tx: promising.promise(tx, self._act(), made.case_id, made.version, due, note))
        self._do(lambda tx: promising.tell_number(tx, self._act(), made.case_id))

    def _ticket(self, number: str, title: str, who: Identity, kind: str, problem: str) -> UUID:
        received = self._clock.now() - timedelta(minutes=12)
        ticket = ExternalTicket(number, title, "SPSE 4.5")
        made = self._do(
            lambda tx: remote_cases.record_case(
                tx, self._act(), Channel.LPSE_SUPPORT, who, Problem(problem), received, ticket
            )
        )
        assert isinstance(made, remote_cases.Recorded)
        self._versions = {made.case_id: 1}
        category_id = self._categories[kind]
        self._move(made.case_id, lambda tx, act, at: priorities.set_priority(tx, act, made.case_id, at, category_id))
        return made.case_id

    def _move(self, case_id: UUID, step: Callable[[Connection, Act, int], object]) -> None:
        moved = self._do(lambda tx: step(tx, self._act(), self._versions[case_id]))
        assert isinstance(moved, Moved), moved
        self._versions[case_id] = moved.version

    def _act(self) -> Act:
        return self._console.act(self._clock, staff_id=self._officer)

    def _do(self, fn: Callable[[Connection], T]) -> T:
        self._clock.advance(20)
        return self._db.write(fn)
