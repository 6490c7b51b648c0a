"""Every key of the escalations' page; none needs Fn."""

from loket_shared.domain.escalation import EscalationVerb
from loket_shared.services.outbox_decisions import Decision

from loket_operator.keys import Keys
from loket_operator.mail_files.keys import MailFileKeys

LIST = Keys("Alt+8", "")
THREAD = Keys("Alt+7", "")
BEGIN = Keys("Alt+9", "")
COPY = Keys("Alt+W", "")
TAKE = Keys("Alt+O", "")
SEND = Keys("Ctrl+Return", "")
UNDO = Keys("Alt+U", "")
QUESTION = Keys("Alt+Q", "")
FOLD = Keys("Alt+F", "")
OLDER_MAIL = Keys("Alt+Up", "")
NEWER_MAIL = Keys("Alt+Down", "")
FILES = MailFileKeys(Keys("Alt+E", ""), Keys("Alt+H", ""), Keys("Alt+J", ""), Keys("Alt+V", ""))
"""The keys of a mail's files: open, save, attach to the case, save the mail itself."""

TABS = tuple(Keys(f"Alt+{at}", "") for at in range(1, 6))

OF_MOVE = {
    EscalationVerb.RECEIPT: Keys("Alt+M", ""),
    EscalationVerb.PHONE: Keys("Alt+G", ""),
    EscalationVerb.ASK_DATA: Keys("Alt+D", ""),
    EscalationVerb.PASS_ON: Keys("Alt+P", ""),
    EscalationVerb.GET_DATA: Keys("Alt+R", ""),
    EscalationVerb.FORWARD: Keys("Alt+A", ""),
    EscalationVerb.PROGRESS: Keys("Alt+K", ""),
    EscalationVerb.REMIND: Keys("Alt+I", ""),
    EscalationVerb.RETURN: Keys("Alt+B", ""),
    EscalationVerb.SOLVE: Keys("Alt+S", ""),
    EscalationVerb.WITHDRAW: Keys("Alt+X", ""),
}
"""The moves that a person makes by hand; sending itself is the draft's own key."""

OF_DECISION = {
    Decision.ARRIVED: Keys("Alt+Y", ""),
    Decision.AGAIN: Keys("Alt+L", ""),
    Decision.BY_HAND: Keys("Alt+C", ""),
    Decision.CANCEL: Keys("Alt+N", ""),
}
"""What a person decides about a letter."""
