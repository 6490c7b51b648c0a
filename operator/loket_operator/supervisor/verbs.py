"""What the settings' widgets may ask for; their model does it, a test records it."""

from typing import Protocol

from loket_operator.supervisor.state import Value


class SupervisorVerbs(Protocol):
    """One verb a press; none waits, the outcome comes back as another state."""

    def show_section(self, name: str) -> None:
        """Open a section; what is typed in another one is kept."""

    def open_row(self, key: str) -> None:
        """Open a record of the list."""

    def new_row(self) -> None:
        """Begin a new record."""

    def type(self, name: str, value: Value) -> None:
        """A field holds this now."""

    def save(self) -> None:
        """Check and save."""

    def revert(self) -> None:
        """Forget what was typed."""

    def take_theirs(self) -> None:
        """Show the other person's version in the fields."""

    def keep_mine(self) -> None:
        """Go on with one's own fields on top of the other's version."""

    def remove(self) -> None:
        """Take the open record away."""

    def close_row(self) -> None:
        """Go back to the list; what is typed is kept."""

    def compare(self, source: str) -> None:
        """Hold the open procedure against a shipped one ("profile:S3") or an earlier version ("version:" and its id)."""

    def copy_compared(self) -> None:
        """Take what it is held against over into the fields."""

    def move(self, by: int) -> None:
        """Move the open record up (-1) or down (1)."""

    def weigh(self) -> None:
        """Tell which deadlines a save would move."""

    def read_list(self) -> None:
        """Read the wanted list of days and show what it would change."""

    def take_line(self, line: int) -> None:
        """Take a line of the list, or leave it out."""

    def apply_list(self) -> None:
        """Write the taken lines."""

    def try_printer(self) -> None:
        """Print a test ticket with what stands in the fields."""

    def try_sending(self) -> None:
        """Try the mail account's way out with what stands in the fields."""

    def try_reading(self) -> None:
        """Try to open the mailbox with what stands in the fields."""

    def send_trial(self, to: str) -> None:
        """Send a real trial letter to this address."""

    def back_up(self) -> None:
        """Make a backup now."""
