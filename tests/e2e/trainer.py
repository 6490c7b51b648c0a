"""A trainer of the bidding room at the console: calls, seats, asks, answers, cleans; keys where a person would use keys."""

from agent import until
from album import Album
from office import Officer
from programs import Program


class Trainer:
    """One console at a trainer's table."""

    def __init__(self, officer: Officer, console: Program, album: Album | None = None) -> None:
        """Sit down; the album gets a picture of each act."""
        self.officer = officer
        self.console = console
        self.agent = console.agent
        self._album = album or Album()

    def sign_in(self, desk: str = "Meja 1") -> None:
        """Sign in with name and password, choose the table and open the room."""
        self.agent.type("loginField", self.officer.login)
        self.agent.type("passwordField", self.officer.password)
        self.agent.click("signInButton")
        self.agent.click(f"deskChoice:{desk}")
        self.agent.click("tab:bidding")
        self.agent.see("biddingScreen")

    def call_next(self) -> None:
        """Call whoever is next."""
        self.agent.see("callNextButton", "enabled")
        self.agent.key("F5")
        self.agent.see("calledCard")
        self._album.note("trainer calls a provider", self.console, "trainer-1-called.png")

    def seat(self, place: str) -> None:
        """Lead the called provider to a seat; the session begins."""
        self.agent.click(f"seat:{place}")
        self.agent.click("assignButton")
        self.agent.see("sessionPane")
        self.agent.see("calledCard", "hidden")
        self._album.note("provider sits down", self.console, "trainer-2-session.png")

    def at(self, step: str) -> None:
        """Wait until the session stands at an SOP step."""
        until(lambda: step in self.agent.text("stepTitle"), f"{step}, not {self.agent.text('stepTitle')}")

    def yes(self, leads_to: str) -> None:
        """Answer the question with yes, and see where it leads."""
        self.agent.see("yesButton", "enabled")
        self.agent.key("Alt+Y")
        self.at(leads_to)

    def no(self, leads_to: str) -> None:
        """Answer it with no, and see where it leads."""
        self.agent.see("noButton", "enabled")
        self.agent.key("Alt+N")
        self.at(leads_to)

    def fails(self, problem: str) -> None:
        """Say what did not work; the problem becomes a case."""
        self.agent.see("noButton", "enabled")
        self.agent.key("Alt+N")
        self._write(problem)
        self.at("S4-09")
        self._album.note("trainer handles a problem", self.console, "trainer-3-problem.png")

    def solved(self, solution: str, leads_to: str) -> None:
        """Say how the problem was solved; the session goes back to where it came from."""
        self.agent.see("yesButton", "enabled")
        self.agent.key("Alt+Y")
        self._write(solution)
        self.at(leads_to)
        self._album.note("problem is solved", self.console, "trainer-4-solved.png")

    def uploaded(self) -> None:
        """The offer is uploaded: the session ends."""
        self.agent.see("yesButton", "enabled")
        self.agent.key("Alt+Y")
        self.agent.see("askPanel")
        self.agent.key("Alt+Y")
        self._over()
        self._album.note("session ends", self.console, "trainer-5-ended.png")

    def cannot_solve(self, tried: str) -> None:
        """The problem is escalated, the session ends, and the draft to LKPP opens."""
        self.agent.see("noButton", "enabled")
        self.agent.key("Alt+N")
        self._write(tried)
        self.agent.see("draftForm")
        self._album.note("trainer escalates a problem", self.console, "trainer-6-escalated.png")

    def stops(self, reason: str) -> None:
        """The provider stops."""
        self._ends("stoppedButton", reason)

    def deadline_passed(self, reason: str) -> None:
        """The tender has closed before the session was over."""
        self._ends("deadlinePassedButton", reason)

    def clean(self, place: str) -> None:
        """Clean a seat after its provider."""
        self.open_room()
        self.agent.click(f"seat:{place}")
        self.agent.click("cleanButton")
        self._album.note("seat is cleaned", self.console, "trainer-7-cleaned.png")

    def seat_says(self, place: str, words: str) -> None:
        """Wait until the plan says this of a seat."""
        until(lambda: words in self._told(place), f"{words} at {place}: {self._told(place)}")

    def report_out(self, label: str) -> None:
        """Let a provider go who reports at the table."""
        self.open_room()
        self.agent.key("Alt+D")
        self.agent.click(f"reportOut:{label}")
        self.agent.see(f"reportOut:{label}", "gone")
        self._album.note("provider reports out", self.console, "trainer-8-reported.png")

    def open_room(self) -> None:
        """Go back to the room from another workspace."""
        self.agent.click("tab:bidding")
        self.agent.see("biddingScreen")

    def _told(self, place: str) -> str:
        return str(self.agent.get(f"seat:{place}", "accessibleName"))

    def _write(self, text: str) -> None:
        self.agent.type("askText", text)
        self.agent.key("Ctrl+Return")

    def _ends(self, button: str, reason: str) -> None:
        self.agent.see("endButton", "enabled")
        self.agent.key("Alt+E")
        self.agent.see("endPanel")
        self.agent.type("endReason", reason)
        self.agent.click(button)
        self._over()

    def _over(self) -> None:
        self.agent.see("sessionPane", "hidden")
