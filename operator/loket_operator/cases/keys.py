"""Every key of the cases' workspace; none needs Fn."""

from loket_operator.cases.acts import CaseAct
from loket_operator.escalation import keys as escalation
from loket_operator.keys import Keys

NEW_TICKET = Keys("F3", "Ctrl+N")
SEARCH = Keys("Ctrl+F", "")
ROSTER = Keys("Ctrl+O", "")
ALL_ACTS = Keys("F4", "Alt+V")
SEND = Keys("Ctrl+Return", "")
NEWER = Keys("Alt+Left", "")
LATER = Keys("Alt+Right", "")
STORY = Keys("Alt+4", "")
STEPS = Keys("Alt+5", "")
TEMPLATES = Keys("Alt+0", "")
FILES = Keys("Ctrl+I", "")
HAND_STEP = Keys("F10", "Ctrl+K")
RATING = Keys("Alt+6", "")
RECORD = Keys("F12", "Alt+E")

OF_ACT = {
    CaseAct.TAKE_UP: Keys("Alt+M", ""),
    CaseAct.PRIORITISE: Keys("Alt+P", ""),
    CaseAct.ASK: Keys("Alt+D", ""),
    CaseAct.REMIND: Keys("Alt+I", ""),
    CaseAct.RECEIVE: Keys("Alt+R", ""),
    CaseAct.ANSWER: Keys("Alt+J", ""),
    CaseAct.KEEP: Keys("Alt+B", ""),
    CaseAct.TELL: Keys("Alt+S", ""),
    CaseAct.CONFIRM: Keys("Alt+K", ""),
    CaseAct.CLOSE_SILENT: Keys("Alt+U", ""),
    CaseAct.PROMISE: Keys("Alt+N", ""),
    CaseAct.NUMBER: Keys("Alt+Z", ""),
    CaseAct.HAND_ON: Keys("Alt+A", ""),
    CaseAct.HAND_BACK: Keys("Alt+H", ""),
    CaseAct.TAKE_OVER: Keys("Alt+O", ""),
    CaseAct.NOTE: Keys("Alt+C", ""),
    CaseAct.CONTACT: Keys("Alt+G", ""),
    CaseAct.CORRECT: Keys("Alt+F", ""),
    CaseAct.MERGE: Keys("Alt+Y", ""),
    CaseAct.LINK: Keys("Alt+L", ""),
    CaseAct.CANCEL: Keys("Alt+X", ""),
    CaseAct.REOPEN: Keys("Alt+Q", ""),
    CaseAct.ARCHIVE: Keys("Alt+E", ""),
    CaseAct.COPY: Keys("Alt+W", ""),
    CaseAct.PAUSE: Keys("Ctrl+J", ""),
    CaseAct.EXPLAIN: Keys("Ctrl+P", ""),
    CaseAct.DOSSIER: Keys("Ctrl+H", ""),
    CaseAct.ESCALATE: escalation.BEGIN,
    CaseAct.THREAD: escalation.THREAD,
}
