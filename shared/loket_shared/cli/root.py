"""The command `loket` with its commands by name."""

from importlib.metadata import version

import click

from loket_shared.cli.group import Entry, LazyGroup
from loket_shared.cli.words import both

HERE = "loket_shared.cli"
COMMANDS = {
    "kiosk": Entry(f"{HERE}.programs:kiosk", "Jalankan kios pengunjung", "Start the visitors' kiosk"),
    "display": Entry(f"{HERE}.programs:display", "Jalankan layar ruang tunggu", "Start the waiting-room display"),
    "operator": Entry(f"{HERE}.programs:operator", "Jalankan konsol petugas", "Start the officers' console"),
    "doctor": Entry(
        f"{HERE}.doctor:doctor", "Periksa apa yang salah di komputer ini", "See what is wrong on this machine"
    ),
    "db": Entry(f"{HERE}.db:db", "Rawat basis data: cadangan, pemeriksaan, pemulihan", "Look after the database"),
    "export": Entry(
        f"{HERE}.export:export", "Simpan rekap, buku tamu, atau arsip", "Save recap, guest book or archive"
    ),
    "staff": Entry(
        f"{HERE}.staff:staff", "Kelola petugas, kata sandi, dan PIN", "Look after staff, passwords and PINs"
    ),
    "mail": Entry(
        f"{HERE}.mail:mail", "Simpan kata sandi e-mail di komputer ini", "Keep the mail password on this machine"
    ),
    "demo": Entry(
        f"{HERE}.demo:demo", "Peragaan: kantor contoh dengan tiga jendela", "A sample office in three windows"
    ),
    "setup": Entry(f"{HERE}.setup:setup", "Siapkan kantor atau komputer ini", "Set up the office or this machine"),
}


def loket() -> LazyGroup:
    """Return the command in the language of this run."""
    group = LazyGroup(
        "loket",
        COMMANDS,
        help=both(
            "Loket: buku tamu, antrean, formulir konsultasi, dan arsip meja layanan LPSE.",
            "Loket: guest book, queue, consultation forms and archive of an LPSE service desk.",
        ),
        epilog=both(
            "Kode akhir: 0 selesai; 1 ada yang tidak beres; 2 perintah salah; 3 basis data tidak dapat dipakai; "
            "4 berkas pengaturan salah; 5 ditolak, tidak ada yang diubah; 6 berkas, alat, atau program tidak ada; "
            "70 kesalahan internal. Variabel: LOKET_CONFIG (berkas pengaturan), LOKET_LANGUAGE (id atau en).",
            "Exit codes: 0 done; 1 something is not in order; 2 wrong command line; 3 database cannot be used; "
            "4 settings file wrong; 5 refused, nothing changed; 6 a file, tool or program is missing; 70 internal error. "
            "Variables: LOKET_CONFIG (settings file), LOKET_LANGUAGE (id or en).",
        ),
    )
    group.params.append(
        click.Option(
            ["-V", "--version"], is_flag=True, expose_value=False, is_eager=True, callback=_version,
            help=both("Tampilkan versi.", "Show the version."),
        )
    )  # fmt: skip
    return group


def _version(context: click.Context, _option: click.Parameter, asked: bool) -> None:
    if asked:
        click.echo(f"Loket {version('loket')}")
        context.exit()
