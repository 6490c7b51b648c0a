"""An officer at the telephone: the ring, the caller's form, the answer, the number dictated. By keys, as at the desk."""

from officer import Desk
from visitor import Person


class Telephone:
    """The telephone of the desk whose console this is."""

    def __init__(self, desk: Desk) -> None:
        """Sit at the console, whatever it shows."""
        self.agent = desk.agent

    def ring(self) -> None:
        """Note that it rings."""
        self.agent.key("Ctrl+F11")

    def take(self) -> None:
        """Take the call over whatever is open."""
        self.agent.key("F11")
        self.agent.see("callName")

    def write(self, caller: Person) -> None:
        """Write down who calls and what about."""
        named = (
            ("callPhone", caller.phone),
            ("callName", caller.name),
            ("callOrganisation", caller.organisation),
            ("callAddress", caller.address),
            ("callProblem", caller.problem),
        )
        for name, text in named:
            self.agent.type(name, text)
        self.agent.key("F12")
        self.agent.see("callAnswerEdit")

    def answer(self, text: str, place: str) -> None:
        """Answer at once, and lay the form down for good."""
        self.agent.type("callAnswerEdit", text)
        self.agent.see("callFinishButton", "enabled")
        self.agent.key("F12")
        self.agent.type("callPlace", place)
        self.agent.click("callFinal")
        self.agent.key("F12")
        self.agent.see("callAnswerEdit", "hidden")
