"""`loket export`: recap, guest book, archive list or evidence dossier of a period; every export is journalled."""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import click
from sqlalchemy import Connection

from loket_shared.cli import export_dossier
from loket_shared.cli.endings import Code, Stop
from loket_shared.cli.machine import open_machine
from loket_shared.cli.options import config_option
from loket_shared.cli.words import both
from loket_shared.clock import business_date
from loket_shared.domain.documents import ArchiveDocument, GuestBookDocument, RecapDocument
from loket_shared.domain.dossier import Dossier
from loket_shared.domain.dossier_period import PeriodDossier
from loket_shared.services.act import Act
from loket_shared.services.archive_export import archive_document
from loket_shared.services.export_notes import record_export
from loket_shared.services.recaps import freeze_recap, recap
from loket_shared.services.sheets import guest_book

Listed = RecapDocument | GuestBookDocument | ArchiveDocument
Document = Listed | Dossier | PeriodDossier
Reader = Callable[[Connection, UUID, date, date, datetime], Listed]
READERS: dict[str, Reader] = {"recap": recap, "guest-book": guest_book, "archive": archive_document}
FORMATS = ("xlsx", "pdf")
WORDS = {"recap": "rekap", "guest-book": "buku-tamu", "archive": "arsip", export_dossier.NAME: "berkas-bukti"}


@dataclass(frozen=True, slots=True)
class Export:
    """A finished file and what it was drawn from."""

    name: str
    source: Document
    data: bytes


def _day(_context: click.Context, _option: click.Parameter, value: datetime | None) -> date | None:
    return value.date() if value else None


DAY = click.DateTime(["%Y-%m-%d"])


@click.command(
    help=both(
        "Simpan rekap, buku tamu, daftar arsip, atau berkas bukti (dossier) suatu periode atau permasalahan. Isinya data "
        "pribadi: ekspor dicatat di jurnal, dan berkasnya hanya dapat dibaca oleh Anda.",
        "Save recap, guest book, archive list or evidence dossier of a period or case. It holds personal data: the "
        "export is journalled, and only you can read the file.",
    )
)
@click.argument("document", type=click.Choice([*READERS, export_dossier.NAME]))
@config_option
@click.option(
    "--from",
    "first",
    type=DAY,
    callback=_day,
    metavar="YYYY-MM-DD",
    help=both("Hari pertama (bawaan: hari ini)", "First day (default: today)"),
)
@click.option(
    "--to",
    "last",
    type=DAY,
    callback=_day,
    metavar="YYYY-MM-DD",
    help=both("Hari terakhir (bawaan: hari pertama)", "Last day (default: the first)"),
)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    help=both("Bawaan: akhiran nama berkas", "Default: the file name's ending"),
)
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help=both("Berkas tujuan", "Where to"),
)
@click.option(
    "--case",
    default="",
    metavar="FK-…",
    help=both(
        "Berkas bukti satu permasalahan, menurut nomor formulirnya", "The dossier of one case, by its form number"
    ),
)
@click.option(
    "--all-cases",
    "every_case",
    is_flag=True,
    help=both(
        "Berkas bukti memuat semua permasalahan, bukan hanya yang menyimpang",
        "A dossier of all cases, not only those that deviated",
    ),
)
@click.option("--replace", is_flag=True, help=both("Ganti berkas yang ada", "Replace an existing file"))
def export(
    document: str,
    config: Path | None,
    first: date | None,
    last: date | None,
    form: str | None,
    output: Path | None,
    case: str,
    every_case: bool,
    replace: bool,
) -> None:
    """Export a document; exit code 5 when the file exists or the case does not, 6 when the file cannot be written."""
    named = (form or (output.suffix.removeprefix(".").lower() if output else "")) or "pdf"
    asked = export_dossier.Asked(document, case, every_case, bool(first or last), named)
    asked.check()
    with open_machine(config) as machine:
        head, now = machine.office(), machine.clock.now()
        begin = first or last or business_date(now, head.zone)
        end = last or begin
        if end < begin:
            raise Stop(Code.USAGE, both("--to lebih awal daripada --from.", "--to is earlier than --from."))
        target, kind = _target(
            machine.config.documents_dir or machine.config.data_dir / "exports", asked, begin, end, form, output
        )
        if target.exists() and not replace:
            raise Stop(
                Code.REFUSED,
                both(f"{target} sudah ada.", f"{target} exists already."),
                both(
                    "Pilih nama lain dengan -o, atau tambahkan --replace.",
                    "Choose another name with -o, or add --replace.",
                ),
            )
        read = READERS.get(document) or export_dossier.reader(asked)
        source = machine.db.read(lambda tx: read(tx, head.id, begin, end, now))
        made = Export(document, source, draw(source, kind))
        part = _write(target, made.data)
        act = machine.act()
        try:
            machine.db.write(lambda tx: _note(tx, act, made, kind))
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    click.echo(_done(source, target))


def draw(source: Document, kind: str) -> bytes:
    """Return the document as xlsx or pdf."""
    from loket_shared.cli import papers  # noqa: PLC0415  # Qt is only for who exports

    return papers.draw(source, kind)


def _done(source: Document, target: Path) -> str:
    if isinstance(source, Dossier | PeriodDossier):
        held = export_dossier.parts(source)
        return both(f"{held} permasalahan: {target}", f"{held} cases: {target}")
    return both(f"{len(source.rows)} baris: {target}", f"{len(source.rows)} rows: {target}")


def _target(
    folder: Path, asked: export_dossier.Asked, begin: date, end: date, form: str | None, output: Path | None
) -> tuple[Path, str]:
    if output is None:
        kind = form or ("pdf" if asked.document == export_dossier.NAME else "xlsx")
        period = asked.case.strip().upper() or (f"{begin}" if begin == end else f"{begin}-{end}")
        word = WORDS[asked.document]
        return (folder / f"{word}-{period}.{kind}").absolute(), kind
    kind = form or output.suffix.removeprefix(".").lower()
    if kind not in FORMATS:
        raise Stop(
            Code.USAGE,
            both(f"Bentuk berkas {output.name} tidak dikenal.", f"The kind of file of {output.name} is not known."),
            both("Sebutkan --format xlsx atau pdf.", "Say --format xlsx or pdf."),
        )
    return output.absolute(), kind


def _write(target: Path, data: bytes) -> Path:
    """Write the file under a passing name, readable by its owner only; it appears once the export is journalled."""
    part = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with suppress(FileNotFoundError):
            part.unlink()
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        part.unlink(missing_ok=True) if part.parent.is_dir() else None
        raise Stop(
            Code.MISSING,
            both(f"{target} tidak dapat ditulis: {error.strerror}.", f"{target} cannot be written: {error.strerror}."),
            both(
                "Periksa folder dan ruang disk. Tidak ada yang diekspor.",
                "Check folder and disk. Nothing was exported.",
            ),
        ) from error
    return part


def _note(tx: Connection, act: Act, made: Export, kind: str) -> None:
    digest, source = sha256(made.data).digest(), made.source
    if isinstance(source, Dossier | PeriodDossier):
        export_dossier.note(tx, act, source, digest)
        return
    if isinstance(source, RecapDocument) and kind == "pdf":
        freeze_recap(tx, act, source, digest)
        return
    record_export(tx, act, made.name.replace("-", "_"), source.from_date, source.to_date, digest, len(source.rows))
