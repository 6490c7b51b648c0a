"""`./dev run --headless OUT`: whole stories through the real screens, with everything that they leave behind.

One consultation from the purpose to the archived form and the recap; a visitor who is skipped and comes back; in the bidding
room one session with a problem that is solved, and one whose problem goes to LKPP.
Ends with 0 only if every step happened.
"""

import shutil
import sys
import traceback
from pathlib import Path
from tempfile import TemporaryDirectory

from agent import ScreenError
from album import Album
from chaser import Chaser
from people import BUDI, DEWI, GUNTUR, LASTRI, RINA
from stage import Stage
from visitor import Number, Person

ANSWER = (
    "Berkas penawaran 42 MB dipecah menjadi lima bagian di bawah 10 MB, lalu diunggah dengan peramban Chrome. "
    "Unggah berhasil; tanda terima muncul di SPSE."
)
PLACE = "Lemari 2, map November"
SOLUTION = "Nama berkas dipendekkan menjadi 40 huruf, lalu diunggah ulang."


def consultation(stage: Stage, out: Path) -> Number:
    """Budi comes with a failed upload and leaves with an answer; his form lies in the archive (S3-01 to S3-12)."""
    stage.start_all()
    budi = stage.visitor(BUDI)
    budi.choose()
    budi.sign_guest_book()
    budi.describe(BUDI.problem)
    budi.confirm()
    number = budi.read_number()
    (out / "ticket.bin").write_bytes(stage.printed(1))
    shutil.copy(stage.picture_of(number.label), out / "ticket.png")
    stage.album.note("ticket is printed", stage.kiosk, "kiosk-6-printed.png")
    budi.leave()
    stage.desk.wait_for_queue([number.label])
    stage.desk.call_next()
    stage.hall.see_call(number.label, "Loket 3")
    stage.desk.greet()
    stage.desk.write(ANSWER)
    stage.desk.finish(PLACE)
    assert number.form is not None
    for copy in ("asli", "salinan"):
        shutil.copy(stage.print_of(number.form, copy), out / f"form-{copy}.pdf")
    stage.desk.find_in_archive(number.form, PLACE)
    return number


def skip_and_return(stage: Stage) -> None:
    """Rina does not answer three calls; Dewi is called, then Rina again, and she comes (S3-08)."""
    stage.desk.open_desk()
    rina, dewi = stage.wait_in_queue(RINA, DEWI)
    stage.album.learn(ticket=rina.label, form=rina.form, qr=rina.reference)
    stage.desk.call_next()
    stage.hall.see_call(rina.label, "Loket 3", "wall-2-first-call.png")
    stage.desk.call_again()
    stage.desk.call_again()
    stage.desk.skip()
    stage.desk.wait_for_queue([dewi.label, rina.label])
    stage.album.note(f"{rina.label} is skipped after three calls and stands behind {dewi.label}", stage.desk.console)
    stage.album.learn(ticket=dewi.label, form=dewi.form, qr=dewi.reference)
    stage.desk.call_next()
    stage.hall.see_call(dewi.label, "Loket 3", "wall-3-next.png")
    stage.desk.greet()
    stage.desk.write("Perubahan jadwal diajukan oleh Pokja melalui menu Jadwal dengan alasan tertulis.")
    stage.desk.finish(PLACE)
    stage.album.learn(ticket=rina.label, form=rina.form, qr=rina.reference)
    stage.desk.call_next()
    stage.hall.see_call(rina.label, "Loket 3", "wall-4-returned.png")
    stage.desk.greet()
    stage.desk.write("Kata sandi diatur ulang setelah surat kuasa dan identitas diperiksa.")
    stage.desk.finish(PLACE)


def bidding_room(stage: Stage, out: Path) -> None:
    """Guntur's problem is solved and he uploads; Lastri's goes to LKPP; both report before they leave (S4-01 to S4-13)."""
    stage.desk.sign_out()
    trainer = stage.trainer
    guntur = seat_number(stage, GUNTUR)
    trainer.call_next()
    stage.hall.see_call(guntur.label, "Ruang bidding · Meja 1", "wall-5-bidding.png")
    trainer.seat("PC 1")
    trainer.no("S4-07")
    trainer.yes("S4-08")
    trainer.fails(GUNTUR.problem)
    trainer.solved(SOLUTION, "S4-08")
    trainer.yes("S4-11")
    trainer.yes("S4-12")
    trainer.uploaded()
    printed = len(stage.printer.tickets)
    stage.visitor(GUNTUR).report_out(guntur.reference)
    (out / "slip.bin").write_bytes(stage.printed(printed + 1))
    trainer.clean("PC 1")
    lastri = seat_number(stage, LASTRI)
    trainer.call_next()
    trainer.seat("PC 2")
    trainer.yes("S4-11")
    trainer.yes("S4-12")
    trainer.fails(LASTRI.problem)
    trainer.cannot_solve("Sudah dicoba di dua komputer dan dua peramban.")
    chaser = Chaser(trainer)
    chaser.send_by_hand("TTS-26-7001")
    chaser.phone("Diterima Helpdesk LKPP")
    trainer.report_out(lastri.label)
    trainer.sign_out()
    stage.desk.sign_in()


def seat_number(stage: Stage, person: Person) -> Number:
    """Let somebody who followed the training ask for a trainer."""
    visitor = stage.visitor(person)
    visitor.choose("B")
    visitor.sign_for_the_room()
    visitor.tell_training(trained=True)
    number = visitor.take_seat_number()
    stage.album.learn(ticket=number.label, form=number.form, qr=number.reference)
    return number


def recap(stage: Stage, out: Path) -> None:
    """The day's recap, as the spreadsheet and the paper that go to the head of the office."""
    for kind in ("xlsx", "pdf"):
        shutil.copy(stage.desk.export_recap(kind), out / f"rekap.{kind}")


def play(out: Path) -> None:
    """Play everything in a temporary office; pictures, papers and story.json go to `out`."""
    out.mkdir(parents=True, exist_ok=True)
    for old in (*out.glob("*.png"), *out.glob("failed-*")):
        old.unlink()
    album = Album(out)
    with TemporaryDirectory(prefix="loket-story-") as folder, Stage(Path(folder) / "office", album) as stage:
        stage.open()
        try:
            number = consultation(stage, out)
            skip_and_return(stage)
            bidding_room(stage, out)
            stage.album.learn(ticket=number.label, form=number.form, qr=number.reference)
            recap(stage, out)
        except BaseException:
            stage.tell_failure(out)
            raise
        album.write(
            ticket=number.label,
            form=number.form,
            qr=number.reference,
            processes=stage.processes(),
            proven=", ".join(stage.proof()),
        )
        stage.close_all()
        assert not (complaints := stage.complaints()), complaints


def main(arguments: list[str]) -> int:
    """Play, and say in one line what became of it; returns the exit code."""
    if len(arguments) != 1 or arguments[0].startswith("-"):
        sys.stderr.write("usage: ./dev run --headless OUT\n")
        return 2
    out = Path(arguments[0]).resolve()
    try:
        play(out)
    except (ScreenError, AssertionError, TimeoutError, OSError):
        traceback.print_exc()
        sys.stderr.write(f"the story stopped; what the screens showed is in {out}\n")
        return 1
    sys.stdout.write(f"the whole story happened; its pictures and papers are in {out}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
