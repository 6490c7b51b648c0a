"""An officer at the console: signs in, calls, listens, writes, prints, lays down. Keys where a person would use keys."""

from pathlib import Path

from agent import until
from album import Album
from office import Officer
from programs import Program


class Desk:
    """One console with an officer in front of it."""

    def __init__(self, officer: Officer, console: Program, album: Album | None = None) -> None:
        """Sit down; the album gets a picture of each act."""
        self.officer = officer
        self.console = console
        self.agent = console.agent
        self._album = album or Album()

    def sign_in(self, desk: str = "Loket 3") -> None:
        """Sign in with name and password and choose the desk."""
        self.agent.type("loginField", self.officer.login)
        self.agent.type("passwordField", self.officer.password)
        self.agent.click("signInButton")
        self.agent.click(f"deskChoice:{desk}")
        self.agent.see("deskScreen")
        self._album.note("officer signs in", self.console, "console-1-queue.png")

    def sign_out(self) -> None:
        """Leave the console to somebody else."""
        self.agent.key("Ctrl+M")
        self.agent.click("signOutButton")
        self.agent.see("loginField")

    def open_desk(self) -> None:
        """Go back to the desk from another workspace."""
        self.agent.click("tab:desk")
        self.agent.see("deskScreen")

    def queue(self) -> list[str]:
        """Read the labels of the waiting numbers, in the order in which they will be called."""
        return [row[0] for row in self.agent.rows("queueList")]

    def wait_for_queue(self, labels: list[str]) -> None:
        """Wait until exactly these numbers wait, in this order."""
        until(lambda: self.queue() == labels, f"the queue {labels}, last {self.queue()}")

    def serves(self, label: str) -> None:
        """Wait until the form of this number is open."""
        self.agent.read("currentNumber", "text", label)

    def call_next(self) -> None:
        """Call whoever is next."""
        self.agent.see("callNextButton", "enabled")
        self.agent.key("F5")
        self.agent.see("presentButton", "enabled")
        self._album.note("officer calls", self.console, "console-2-calling.png")

    def call_again(self) -> None:
        """Call the same number once more."""
        self.agent.see("recallButton", "enabled")
        counted = self.agent.get("recallButton", "accessibleName")
        self.agent.key("F6")
        until(lambda: self.agent.get("recallButton", "accessibleName") != counted, "one more call")

    def skip(self) -> None:
        """Skip a number that did not answer."""
        self.agent.see("skipButton", "enabled")
        self.agent.key("F7")

    def withdraw(self, reason: str) -> None:
        """Take back a call made by mistake; the number keeps its place."""
        self.agent.click("withdrawButton")
        self.agent.type("withdrawReason", reason)
        self.agent.click("withdrawReasonButton")
        self.agent.see("presentButton", "hidden")

    def greet(self) -> None:
        """Note that the visitor is there."""
        self.agent.see("presentButton", "enabled")
        self.agent.key("F8")
        self.agent.read("answerEdit", "readOnly", False)
        self._album.note("visitor is present", self.console, "console-3-serving.png")

    def write(self, answer: str) -> None:
        """Write the answer into part C."""
        self.agent.type("answerEdit", answer)
        self.agent.read("answerEdit", "plainText", answer)
        self._album.note("officer writes the answer", self.console, "console.png")

    def finish(self, place: str, *, escalated: bool = False) -> None:
        """Print original and copy, hand the copy over, and note where the signed original lies, for now where it was escalated."""
        self.agent.see("finishButton", "enabled")
        self.agent.key("F12")
        self.agent.see("finishPanel")
        self.agent.click("printButton")
        self.agent.click("copyHandedButton")
        self.agent.type("archiveLocationField", place)
        if escalated:
            self.agent.read("archiveProvisional", "checked", True)
        self.agent.see("finishButton", "enabled")
        self._album.note("officer prints, hands over and lays down", self.console, "console-5-finish.png")
        self.agent.key("F12")
        self.agent.see("emptyPane")

    def hear_another(self, problem: str) -> None:
        """Write down another problem of the same visitor; its form opens."""
        self.agent.key("F3")
        self.agent.see("furtherPanel")
        self.agent.type("furtherText", problem)
        self.agent.click("furtherOpenButton")
        self.agent.read("problemText", "plainText", problem)
        self.agent.read("answerEdit", "plainText", "")
        self._album.note("officer opens a form for another problem", self.console, "console-another.png")

    def finish_both(self, place: str) -> None:
        """Settle the open form, then the one that the console opens by itself; then the visitor goes."""
        self.agent.see("finishButton", "enabled")
        self.agent.key("F12")
        for last in (False, True):
            self.agent.see("finishPanel")
            form = self.agent.text("visitorAbout")
            self.agent.click("printButton")
            self.agent.click("copyHandedButton")
            self.agent.type("archiveLocationField", place)
            self.agent.see("finishButton", "enabled")
            self.agent.key("F12")
            if not last:
                until(lambda form=form: self.agent.text("visitorAbout") != form, "the other form")  # type: ignore[misc]
        self.agent.see("emptyPane")

    def serve(self, answer: str, place: str) -> None:
        """Do what is left to do for one visitor, whatever the console shows at present."""
        if until(self._next, "something to do at this desk") == "callNextButton":
            self.call_next()
        if self.agent.has("presentButton"):
            self.greet()
        self.write(answer)
        self.finish(place)

    def _next(self) -> str | None:
        """Return what the desk waits for; None while a console that has just been started still reads its desk."""
        for name in ("answerEdit", "presentButton", "callNextButton"):
            if self.agent.has(name) and (name != "callNextButton" or self.agent.get(name, "enabled")):
                return name
        return None

    def sees_worry(self, device: str, code: str) -> None:
        """Open the list of devices that need something, and find this one in it."""
        self.agent.click("worriesButton")
        self.agent.see(f"worry:{device}:{code}")

    def promise(self) -> str:
        """Say that there is no answer yet, and give the visitor the form number; returns it."""
        self.agent.click("promiseButton")
        self.agent.click("promiseSaveButton")
        self.agent.see("dictatePanel")
        number = self.agent.text("dictateNumber")
        self._album.note("officer gives the form number", self.console, "console-promise.png")
        self.agent.click("numberGivenButton")
        self.agent.see("dictatePanel", "hidden")
        return number

    def let_go(self) -> None:
        """End the visit of somebody who was promised an answer: no paper, the number is enough."""
        self.agent.see("finishButton", "enabled")
        self.agent.key("F12")
        self.agent.see("finishPanel")
        self.agent.click("copyNoneButton")
        self.agent.see("finishButton", "enabled")
        self.agent.key("F12")
        self.agent.see("emptyPane")

    def find_in_archive(self, form: str, place: str) -> None:
        """Look a form up in the archive, and where its original lies."""
        self.agent.click("tab:archive")
        self.agent.click("archivePageButton")
        self.agent.type("archiveSearch", form)
        self.agent.read_row("archiveList", form, place)
        self._album.note("the form is in the archive", self.console, "console-6-archive.png")

    def export_recap(self, kind: str) -> Path:
        """Let the console write today's recap as xlsx or pdf; returns the file."""
        self.agent.click("tab:archive")
        self.agent.click("recapPageButton")
        self.agent.click(f"recapExport{kind.capitalize()}")
        path = until(lambda: self._exported(kind), f"the recap as {kind}")
        self._album.note(f"supervisor exports the recap as {kind}", self.console, f"console-7-recap-{kind}.png")
        return path

    def _exported(self, kind: str) -> Path | None:
        path = Path(self.agent.text("exportPath"))
        return path if path.suffix == f".{kind}" and path.exists() else None
