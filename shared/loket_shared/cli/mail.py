"""`loket mail`: the mail account's password on this machine, where the console itself may not write its settings file."""

from loket_shared.cli.group import Entry, LazyGroup
from loket_shared.cli.words import both

HERE = "loket_shared.cli.mail_commands"

mail = LazyGroup(
    "mail",
    {
        "password": Entry(f"{HERE}:password_command", "Simpan kata sandi e-mail", "Keep the mail password"),
        "forget": Entry(f"{HERE}:forget_command", "Hapus kata sandi e-mail", "Remove the mail password"),
    },
    help=both(
        "Kata sandi e-mail komputer ini. Akunnya diatur penyelia di konsol; `loket doctor` mencobanya.",
        "This machine's mail password. A supervisor sets the account up in the console; `loket doctor` tries it.",
    ),
)
