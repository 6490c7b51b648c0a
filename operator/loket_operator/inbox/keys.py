"""Every key of the inbox; none needs Fn."""

from loket_operator.keys import Keys
from loket_operator.mail_files.keys import MailFileKeys

LIST = Keys("Alt+-", "")
CHOICES = tuple(Keys(f"Alt+{at}", "") for at in range(1, 6))
SEARCH = Keys("Alt+C", "")
ASIDE = Keys("Alt+X", "")
UNDO = Keys("Alt+Z", "")
THREAD = Keys("Alt+O", "")
ELSEWHERE = Keys("Alt+G", "")
QUOTED = Keys("Alt+K", "")
MORE = Keys("Alt+M", "")
BOXES = (Keys("Alt+Q", ""), Keys("Alt+W", ""), Keys("Alt+E", ""))
OLDER = Keys("Alt+PgUp", "")
NEWER = Keys("Alt+PgDown", "")
FILE_OPEN = Keys("Alt+B", "")
FILE_SAVE = Keys("Alt+S", "")
FILE_ATTACH = Keys("Alt+L", "")
RAW = Keys("Alt+U", "")

FILES = MailFileKeys(FILE_OPEN, FILE_SAVE, FILE_ATTACH, RAW)
