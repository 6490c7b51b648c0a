"""An officer who reads what came by mail and belongs nowhere yet: the inbox of the cases' workspace, by its keys."""

from agent import until
from officer import Desk


class MailReader:
    """The same console as the desk, at the inbox."""

    def __init__(self, desk: Desk) -> None:
        """Go to the inbox by its key."""
        self.agent = desk.agent
        self.agent.see("mailsButton")
        self.agent.key("Alt+-")
        self.agent.see("inboxPage")

    def wait_for(self, count: int) -> None:
        """Wait until so many mails wait."""
        until(lambda: len(self.agent.rows("inboxList")) == count, f"{count} mails", patience_ms=30_000)
        self.agent.see("inboxList")

    def open_first(self) -> None:
        """Open the mail that has waited longest."""
        until(
            lambda: bool(self.agent.ask("get", {"name": "inboxList", "property": "focus"})), "the list has the keyboard"
        )
        self.agent.key("Return")
        self.agent.see("mailText")

    def link_to_first(self) -> None:
        """Link the open mail to what it suggests first."""
        self.agent.see("mailChoice:1")
        self.agent.key("Alt+1")
        self.agent.see("mailText", "hidden")

    def set_aside(self) -> None:
        """Say that the open mail belongs to no escalation."""
        self.agent.key("Alt+X")
        self.agent.see("mailText", "hidden")
        self.agent.see("inboxUndo")

    def bring_back(self) -> None:
        """Take the last setting aside back."""
        self.agent.key("Alt+Z")
        self.agent.see("inboxUndo", "hidden")

    def sees_none(self) -> None:
        """Wait until nothing waits."""
        self.agent.see("inboxEmpty")

    def open_conversation(self, text: str) -> None:
        """Open the linked mail's conversation, and wait until it tells what the mail says."""
        self.agent.key("Alt+E")
        until(lambda: len(self.agent.rows("inboxList")) == 1, "the linked mail")
        self.open_first()
        self.agent.key("Alt+O")
        self.agent.see("escalationThread")
        until(lambda: text in self.agent.text("escalationThread", "plainText"), text, patience_ms=30_000)
