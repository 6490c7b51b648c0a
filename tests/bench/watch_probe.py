"""The bare watcher, without board or window; tells when it said which topics changed."""

import sys
from uuid import UUID

from loket_shared.db import Database
from loket_shared.qt.watch import ALL, watch
from loket_shared.qt.work import Work
from loket_shared.services.revisions import Topic
from PySide6.QtCore import QCoreApplication
from saying import end_with_input, say


def main(url: str, office_id: str) -> int:
    """Watch until standard input ends."""
    app = QCoreApplication(["watch"])
    db = Database(url)
    work = Work(db)
    watcher = watch(url, work, UUID(office_id))

    def tell(topics: frozenset[Topic]) -> None:
        say("ready" if topics == ALL else "changed", topics=sorted(topics))

    watcher.changed.connect(tell)
    watcher.start()
    notifier = end_with_input()
    code = app.exec()
    del notifier
    watcher.close()
    work.close()
    db.close()
    return code


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
