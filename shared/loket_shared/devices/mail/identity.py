"""Tells whether two received mails are the same one, fetched twice or from a folder that was numbered anew."""

import hashlib

from loket_shared.devices.mail.mime import Cutter

_NAMED = ("message-id", "from", "date", "subject")


def identity(raw: bytes) -> bytes:
    """Return 32 bytes that stay the same when a mail is fetched again, whatever servers wrote above it meanwhile.

    A Message-ID alone would not do: whoever repeats one could make a mail disappear. So what the writer wrote counts too:
    From, Date, Subject and the body, line ends aside.
    """
    mail = Cutter(raw).head_only()
    whole = hashlib.sha256()
    for name in _NAMED:
        whole.update(name.encode("ascii") + b":" + b" ".join(mail.header(name).split()) + b"\n")
    whole.update(raw[mail.start :].replace(b"\r\n", b"\n").rstrip())
    return whole.digest()
