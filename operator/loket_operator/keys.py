"""Every key of the console in one table: each act has a function key and a second way without Fn."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Keys:
    """A function key and its second way, written as Qt reads them; `second` is what small office laptops use without Fn."""

    first: str
    second: str

    @property
    def hint(self) -> str:
        """Return what stands on the button, for example "F5 · Alt+B"; keys are named as they are printed on keyboards."""
        return " · ".join(self.all).replace("Return", "Enter")

    @property
    def all(self) -> tuple[str, ...]:
        """Return both ways, the empty one left out."""
        return (self.first, self.second) if self.second else (self.first,)


CORRECT = Keys("F2", "Alt+K")
HELP = Keys("F1", "Alt+T")
CALL_NEXT = Keys("F5", "Alt+B")
RECALL = Keys("F6", "Alt+U")
SKIP = Keys("F7", "Alt+L")
WITHDRAW = Keys("Shift+F7", "Alt+S")
PRESENT = Keys("F8", "Alt+H")
LEAVE = Keys("Shift+F8", "Alt+G")
PROMISE = Keys("F9", "Alt+J")
TRANSFER = Keys("Shift+F9", "Alt+V")
FURTHER = Keys("F3", "Alt+N")
NEXT_FORM = Keys("Shift+F3", "Alt+Z")
STORY = Keys("Alt+C", "")
REOPEN = Keys("Alt+Q", "")
UNSOLVABLE = Keys("Alt+9", "")
GIVE_CAUSE = Keys("Ctrl+P", "")
FINISH = Keys("F12", "Alt+E")

COPY_HANDED = Keys("Alt+Y", "")
COPY_OWED = Keys("Alt+O", "")
COPY_NONE = Keys("Alt+X", "")
QUEUE_TAB = Keys("Alt+A", "")
OWED_TAB = Keys("Alt+D", "")

LOCK = Keys("Ctrl+L", "")
CHANGE_OFFICER = Keys("Ctrl+G", "")
OFFICER_MENU = Keys("Ctrl+M", "")
WORRIES = Keys("Ctrl+D", "")
MAIL = Keys("Ctrl+E", "")

NEW_VISIT = Keys("F3", "Alt+N")
COMES_BACK = Keys("Shift+F3", "Alt+L")
SAVE_FORM = Keys("F4", "Ctrl+S")
ISSUE_NUMBER = Keys("F12", "Alt+E")

STEP = Keys("F10", "Alt+M")
RATING = Keys("Alt+P", "")
GUEST_BOOK = Keys("F4", "Ctrl+S")

TELEPHONE = Keys("F11", "Ctrl+T")
CALL_BACKS = Keys("Shift+F11", "Ctrl+B")
RINGS = Keys("Ctrl+F11", "Ctrl+R")
NEW_CALL = Keys("F5", "Alt+B")
TO_KNOWN = Keys("F6", "Alt+U")
NOT_CONSULTATION = Keys("F7", "Alt+L")
CUT_OFF = Keys("Shift+F7", "Alt+S")
ASKED = Keys("F8", "Alt+H")
LEAVE_CASE = Keys("Alt+S", "")
NUMBER_NOTED = Keys("F9", "Alt+J")
RECORD_CALL = Keys("F12", "Alt+E")
PRINT_CALL = Keys("F8", "Alt+H")
REACHED = Keys("Alt+1", "")
NO_ANSWER = Keys("Alt+2", "")
WRONG_NUMBER = Keys("Alt+3", "")
MESSAGE_LEFT = Keys("Alt+4", "")
