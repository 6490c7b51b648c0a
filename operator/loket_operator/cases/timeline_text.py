"""What happened to a case, written down newest first: in the cases' workspace, and at the desk for a visitor who comes back."""

from collections.abc import Sequence

from loket_shared.services.case_timeline import StoryEvent

from loket_operator.cases.reading_text import ReadingText
from loket_operator.cases.story_words import headline
from loket_operator.cases.words import instant, translate
from loket_operator.words import Here


def write_timeline(into: ReadingText, events: Sequence[StoryEvent], here: Here) -> None:
    """Write the events (oldest first) with what people wrote about them, and by whom and when."""
    into.begin()
    for event in reversed(events):
        into.strong(headline(event, here), gap=10)
        if event.text:
            into.plain(event.text, gap=1)
        by = event.by or translate("Cases", "sistem")
        into.quiet(f"{instant(event.at, here)} · {by}", gap=1)
    into.end()
