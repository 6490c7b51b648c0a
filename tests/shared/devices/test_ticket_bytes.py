"""The ticket as ESC/POS bytes, taken apart command by command."""

import logging
import subprocess
import sys
from dataclasses import replace

import pytest
from escpos_stream import Token, printed_text, tokens
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from loket_shared.devices.model import printer_model, profile_names
from loket_shared.devices.prepare import prepare
from loket_shared.devices.ticket import TicketContent

ALLOWED = {b"\x1b@", b"\x1ba", b"\x1bE", b"\x1bM", b"\x1bd", b"\x1d!", b"\x1dB", b"\x1db", b"\x1dV", b"\x1d(", b"\x1dv", b"\x1b*",
           b"\x1b3", b"\x1b2", b"\n"}  # fmt: skip
NAUGHTY = st.one_of(
    st.text(max_size=300),
    st.text(st.characters(categories=["Cc", "Cf", "So", "Lo", "Mn"]), max_size=100),
    st.binary(max_size=100).map(lambda data: data.decode("latin-1")),
    st.sampled_from(
        [
            "\x1b@",
            "\x1dV\x00",
            "\x10\x04\x01",
            "\x1d(k",
            "\n" * 50,
            "😀" * 99,
            "开" * 99,
            "ﷺ" * 99,
            "%s%n",
            "';--",
            "=1+1",
        ]
    ),
)


def taken_apart(data: bytes) -> list[Token]:
    found, rest = tokens(data)
    assert rest == b"", "the ticket ends inside a command"
    return found


def columns(data: bytes) -> list[tuple[int, bytes]]:
    """Return each run of text with the columns that it takes, by the size it is printed in."""
    width, lines = 1, []
    for token in taken_apart(data):
        if token.command == b"\x1d!":
            width = (token.data[2] >> 4) + 1
        elif token.is_text:
            lines.append((width * len(token.data), token.data))
    return lines


@pytest.mark.parametrize("profile", profile_names())
@pytest.mark.parametrize("native", [None, False, True])
def test_every_profile_prints_the_longest_ticket_within_its_paper(
    long_content: TicketContent, capsys: pytest.CaptureFixture[str], profile: str, native: bool | None
) -> None:
    model = printer_model(profile, native_qr=native)
    data = prepare(long_content, model).data
    assert {token.command for token in taken_apart(data) if not token.is_text} <= ALLOWED
    assert max(width for width, _ in columns(data)) <= model.columns
    assert capsys.readouterr() == ("", ""), "the library talks to the terminal"


def test_the_text_reads_as_laid_out(content: TicketContent) -> None:
    text = printed_text(prepare(content, printer_model("TM-T20II")).data)
    assert [line for line in text.split("\n") if line.strip("- ")] == [
        "LPSE Kabupaten Lumajang",
        "Nomor antrean Anda",
        "A027",
        "Konsultasi masalah SPSE",
        "Senin, 23 November 2026",
        "09.42 WIB",
        "4 orang sebelum Anda",
        "Perkiraan dipanggil 10.05 - 10.20",
        "Nomor formulir",
        "FK-2026-000413",
        "Pindai kode di kiosk untuk",
        "melihat status antrean Anda.",
        "Foto tiket ini: tulisan di",
        "kertas ini dapat memudar.",
    ]


@pytest.mark.parametrize(("label", "size"), [("A027", 8), ("B1000", 8), ("X1-007", 7)])
def test_the_number_is_as_large_as_the_paper_allows(content: TicketContent, label: str, size: int) -> None:
    data = prepare(replace(content, label=label), printer_model("TM-T20II")).data
    assert (size * len(label), label.encode()) in columns(data)
    small = prepare(replace(content, label=label), printer_model("POS-5890")).data
    assert max(width for width, text in columns(small) if text == label.encode()) <= 30


def test_the_native_code_is_followed_by_an_empty_line(content: TicketContent) -> None:
    found = taken_apart(prepare(content, printer_model("TM-T20II", native_qr=True)).data)
    last = max(n for n, token in enumerate(found) if token.command == b"\x1d(")
    assert b"1P0" + content.reference.encode() in b"".join(token.data for token in found)
    assert found[last + 1].data == b"\n"


def test_the_profile_decides_how_the_code_is_drawn(content: TicketContent) -> None:
    def commands(profile: str) -> set[bytes]:
        return {token.command for token in taken_apart(prepare(content, printer_model(profile)).data)}

    assert b"\x1d(" in commands("TM-T20II")
    assert b"\x1dv" in commands("POS-5890")
    assert b"\x1b*" in commands("TM-U220")


def test_a_model_without_a_cutter_is_only_fed(content: TicketContent) -> None:
    found = taken_apart(prepare(content, printer_model("POS-5890")).data)
    assert found[-1].command == b"\x1bd"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(office=NAUGHTY, service=NAUGHTY, label=NAUGHTY, text=NAUGHTY, native=st.booleans())
def test_naughty_names_never_become_commands(
    content: TicketContent, office: str, service: str, label: str, text: str, native: bool
) -> None:
    model = printer_model("TM-T20II", native_qr=native)
    naughty = replace(
        content, office=office, service=service, label=label, date_text=text, form_label=text, notes=(text,)
    )
    data = prepare(naughty, model).data
    plain = replace(content, office="A", service="A", label="A", date_text="A", form_label="A", notes=("A",))
    expected = {token.command for token in taken_apart(prepare(plain, model).data)}
    for token in taken_apart(data):
        assert token.command in expected
        assert not token.is_text or token.data.decode("ascii").isprintable()
    assert max(width for width, _ in columns(data)) <= model.columns
    cuts = [token for token in taken_apart(data) if token.command == b"\x1dV"]
    assert len(cuts) == 1, "one ticket is cut once"


def test_a_megabyte_of_name_makes_a_ticket_of_usual_size(content: TicketContent) -> None:
    huge = replace(
        content, office="Dinas 号" * 200_000, service="x" * 1_000_000, label="A" * 1_000_000, notes=("\x1b@" * 500_000,)
    )
    ticket = prepare(huge, printer_model("TM-T20II"))
    assert len(ticket.data) < 2_000


def test_loading_the_library_leaves_the_program_as_it_was(tmp_path: object) -> None:
    script = (
        "import logging, os, sys, tempfile; tempfile.tempdir = sys.argv[1]; "
        "from loket_shared.devices.model import printer_model; from loket_shared.devices.prepare import warm; "
        "warm(printer_model('TM-T20II')); "
        "print(logging.getLogger().handlers, os.listdir(sys.argv[1]))"
    )
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=True)
    assert (done.stdout.strip(), done.stderr) == ("[] []", "")
    assert logging.getLogger("escpos").level == logging.NOTSET
