"""The keys of the settings; each act has a function key and a second way without Fn."""

from loket_operator.keys import Keys

NEW = Keys("F3", "Alt+N")
SAVE = Keys("F12", "Ctrl+S")
REVERT = Keys("Esc", "")
REMOVE = Keys("Alt+X", "")
UP = Keys("Alt+Up", "")
DOWN = Keys("Alt+Down", "")
TRY = Keys("F8", "Alt+C")
TRY_READ = Keys("F7", "Alt+H")
TRY_LETTER = Keys("F9", "Alt+U")
BACK_UP = Keys("F8", "Alt+C")
TAKE = Keys("Alt+P", "")
KEEP = Keys("Alt+L", "")
NEXT_SECTION = "Ctrl+PgDown"
PREVIOUS_SECTION = "Ctrl+PgUp"

ADD_STEP = Keys("F4", "Alt+S")
TO_TABLE = Keys("Alt+K", "")
TO_LIST = Keys("Alt+B", "")
ADD_EVENT = Keys("Alt+J", "")
COMPARE = Keys("Alt+D", "")
COPY = Keys("Alt+Y", "")
REVERT_ALL = Keys("Alt+R", "")
STEPS_PAGE, DOCUMENT_PAGE, HISTORY_PAGE = "Alt+1", "Alt+2", "Alt+3"

OTHER_SIDE = Keys("Alt+O", "")
NEXT_SHELF, PREVIOUS_SHELF = "Alt+Right", "Alt+Left"
WEIGH = Keys("F7", "Alt+H")
READ_LIST = Keys("F8", "Alt+C")
CHOOSE_FILE = Keys("Alt+F", "")
