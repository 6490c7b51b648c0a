"""`loket staff`: who works here, a forgotten password, a PIN, somebody who left or came back."""

from loket_shared.cli.group import Entry, LazyGroup
from loket_shared.cli.words import both

HERE = "loket_shared.cli.staff_commands"

staff = LazyGroup(
    "staff",
    {
        "list": Entry(f"{HERE}:list_command", "Tampilkan petugas", "List the staff"),
        "add": Entry(f"{HERE}:add_command", "Tambah petugas", "Add a person"),
        "password": Entry(f"{HERE}:password_command", "Ganti kata sandi yang terlupa", "Replace a forgotten password"),
        "pin": Entry(f"{HERE}:pin_command", "Beri PIN untuk ganti petugas", "Set the PIN for changing officers"),
        "deactivate": Entry(f"{HERE}:deactivate_command", "Tutup akses yang pergi", "Close the access of who left"),
        "activate": Entry(f"{HERE}:activate_command", "Buka lagi akses", "Open an access again"),
    },
    help=both(
        "Kelola petugas. Tiap perubahan dicatat di jurnal; tidak ada yang dihapus.",
        "Look after the staff. Every change is journalled; nobody is deleted.",
    ),
)
