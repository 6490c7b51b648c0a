"""An officer who takes a case to LKPP and chases the answer: the escalation's page of the cases' workspace, by its keys."""

from agent import until
from officer import Desk
from trainer import Trainer


class Chaser:
    """The same console as the desk, at one escalation."""

    def __init__(self, desk: Desk | Trainer) -> None:
        """Sit at the console, whatever it shows."""
        self.agent = desk.agent

    def give_up_here(self) -> None:
        """Say that it cannot be solved here: the draft opens, and five minutes run."""
        self.agent.key("Alt+9")
        self.agent.see("movePanel")
        self.agent.see("moveBack")
        self.agent.key("Ctrl+Return")
        self.agent.see("draftForm")

    def send_by_hand(self, number: str) -> None:
        """Note that the copied text was entered at LKPP's, under this number."""
        self.agent.type("draftNumber", number)
        self.agent.key("Ctrl+Return")
        self.agent.see("draftForm", "hidden")
        self.agent.see("moveBar")

    def send_by_mail(self) -> None:
        """Look at the letter as it will leave, and send it."""
        self.agent.key("Ctrl+Return")
        self.agent.see("letterPage")
        self.agent.key("Ctrl+Return")
        self.agent.see("letterPage", "hidden")
        self.stands("Menunggu dikirim")

    def hears(self, text: str) -> None:
        """Wait until the conversation tells what somebody wrote."""
        until(lambda: text in self.agent.text("escalationThread", "plainText"), text, patience_ms=30_000)

    def take_answer(self) -> None:
        """Become the one who works on LKPP's answer."""
        self.agent.see("escalationTake")
        self.agent.key("Alt+O")
        self.agent.see("escalationTake", "hidden")

    def means(self, key: str, **fields: str) -> None:
        """Say by one key what the newest mail means; its words stand in the form already."""
        self.move(key, **fields)

    def open(self) -> None:
        """Open the case's newest escalation from the case."""
        self.agent.key("Alt+7")
        self.agent.see("escalationThread")

    def stands(self, state: str) -> None:
        """Wait until the escalation stands there, as officers say it."""
        until(lambda: state in self.agent.text("escalationState"), state)

    def is_owed(self, until_when: str) -> None:
        """Wait until the card says that LKPP's word is due then."""
        until(
            lambda: until_when in self.agent.text("escalationUntil"),
            f"{until_when}: {self.agent.text('escalationUntil')}",
        )

    def move(self, key: str, text: str = "", **fields: str) -> None:
        """Make a move by its key: its form opens, is filled in and sent."""
        self.agent.key(key)
        self.agent.see("movePanel")
        if text:
            self.agent.type("moveText", text)
        for name, value in fields.items():
            self.agent.type(f"move{name.capitalize()}", value)
        self.agent.key("Ctrl+Return")

    def phone(self, said: str) -> None:
        """Note whom at LKPP the telephone confirmed it with."""
        self.stands("Terkirim")
        self.move("Alt+G", said)
        self.agent.see("moveBar")

    def progress(self, text: str) -> None:
        """Note what LKPP told of its work."""
        self.move("Alt+K", text)
        self.agent.see("moveBar")

    def remind(self) -> None:
        """Note that LKPP was asked where it stands."""
        self.move("Alt+I")
        self.agent.see("moveBar")

    def data_asked(self, what: str) -> None:
        """Note that LKPP wants more."""
        self.move("Alt+D", what)
        self.agent.see("moveBar")

    def pass_on(self) -> None:
        """Note that the visitor was asked for it."""
        self.move("Alt+P")
        self.agent.see("moveBar")

    def forward_data(self, data: str) -> None:
        """Take in the visitor's data and forward them in two keys; the second form opens by itself."""
        self.move("Alt+R", data)
        until(
            lambda: data in self.agent.text("moveText", "plainText") and self.agent.has("moveCopy"), "the text for LKPP"
        )
        self.agent.key("Ctrl+Return")
        self.agent.see("moveBar")

    def forward_mail(self) -> None:
        """Say that the newest mail is the visitor's data, and send them on: the second form opens by itself."""
        self.agent.key("Alt+R")
        self.agent.see("movePanel")
        self.agent.key("Ctrl+Return")
        self.agent.see("moveBody")
        self.agent.key("Ctrl+Return")
        self.agent.see("moveBar")

    def returned(self, guide: str) -> None:
        """Note LKPP's guide: it is the office's to solve."""
        self.move("Alt+B", guide)
        self.agent.see("casePane")

    def solved(self, said: str, answer: str) -> None:
        """Note LKPP's solution, and beside it the answer for the visitor."""
        self.move("Alt+S", said, answer=answer)
        self.is_back_at_case()

    def is_back_at_case(self) -> None:
        """Wait until the case itself is shown again."""
        self.agent.see("casePane")
