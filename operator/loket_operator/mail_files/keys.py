"""The keys of a mail's files, given by the page where they stand."""

from dataclasses import dataclass

from loket_operator.keys import Keys


@dataclass(frozen=True, slots=True)
class MailFileKeys:
    """The keys of the bar on the page where it stands."""

    go: Keys
    save: Keys
    attach: Keys
    raw: Keys
