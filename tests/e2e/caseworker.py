"""An officer at work on a case that no visitor waits for: the workspace of open cases, by its keys."""

from agent import until
from office import Officer
from officer import Desk


class Caseworker:
    """The same console as the desk, one tab further."""

    def __init__(self, desk: Desk) -> None:
        """Go to the open cases."""
        self.agent = desk.agent
        self.agent.click("tab:cases")
        self.agent.see("caseListPane")

    def hand_console_to(self, officer: Officer) -> None:
        """Let another officer take the console by PIN."""
        self.agent.key("Ctrl+G")
        self.agent.type("changeLoginField", officer.login)
        self.agent.type("changePinField", officer.pin)
        self.agent.click("changeButton")
        self.agent.see("changePanel", "hidden")

    def record_ticket(self, number: str, title: str, name: str, problem: str, email: str = "") -> None:
        """Type a ticket of LPSE Support in; its case opens."""
        self.agent.key("F3")
        self.agent.type("ticketNumber", number)
        self.agent.type("ticketTitle", title)
        self.agent.type("ticketName", name)
        self.agent.type("ticketProblem", problem)
        if email:
            self.agent.type("ticketEmail", email)
        self.agent.click("recordTicketButton")
        self.agent.see("caseHeader")

    def open(self, form: str) -> None:
        """Open the case of this form number from the list."""
        cells = until(lambda: [row[0] for row in self.agent.rows("caseList") if form in row[0]], f"{form} in the list")
        self.agent.click_row("caseList", cells[0])
        self.agent.see("caseHeader")
        self.agent.read("caseNumber", "text", form)

    def prioritise(self, category: str) -> None:
        """Give the case its category, and with it its priority."""
        self._do("Alt+P", choices={"actCategory": category})

    def ask(self, missing: str) -> None:
        """Ask the reporter for what is missing."""
        self._do("Alt+D", missing)

    def receive(self, data: str) -> None:
        """Take in what the reporter sent."""
        self._do("Alt+R", data)

    def take_up(self) -> None:
        """Begin to work on it: one key, no panel."""
        self.agent.key("Alt+M")

    def hand_on(self, tried: str) -> None:
        """Give it to Admin PPE."""
        self._do("Alt+A", tried)

    def solve(self, answer: str) -> None:
        """Write the answer that nobody was told yet."""
        self._do("Alt+B", answer)

    def tell(self) -> None:
        """Tell the reporter, by the means that the panel proposes."""
        self._do("Alt+S")

    def confirm(self, evidence: str) -> None:
        """Note that the reporter found it solved."""
        self._do("Alt+K", evidence)

    def explain(self, cause: str) -> None:
        """Give the open deviation its cause, by one key."""
        self.agent.key("Ctrl+P")
        self.agent.click(f"caseCause:{cause}")
        self.agent.see("caseCauses", "hidden")

    def file(self, place: str) -> None:
        """Lay the original down for good."""
        self._do("Alt+E", place)

    def sees_nothing_open(self) -> None:
        """Wait until the list of open cases is empty."""
        self.sees_open(0)

    def sees_open(self, count: int) -> None:
        """Wait until so many cases are open."""
        until(lambda: len(self.agent.rows("caseList")) == count, f"{count} open cases")

    def _do(self, key: str, text: str = "", choices: dict[str, str] | None = None) -> None:
        self.agent.key(key)
        self.agent.see("actPanel")
        for name, wanted in (choices or {}).items():
            self.agent.choose(name, wanted)
        if text:
            self.agent.type("actText", text)
        self.agent.click("actSend")
        self.agent.see("actPanel", "hidden")
