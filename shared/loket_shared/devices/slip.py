"""What stands on the slip of a provider who reported out of the bidding room: what was done, for his own files."""

from dataclasses import dataclass

from loket_shared.devices.ticket import Cut, Feed, Layout, Line, Rule, Style, Text


@dataclass(frozen=True, slots=True)
class SlipContent:
    """The slip's finished texts in its reader's language; no company and no tender, as slips are left lying about.

    `facts` are short lines (number, day, trainer, seat), `steps` what was done in its order, `outcome` how it ended.
    """

    office: str
    title: str
    label: str
    facts: tuple[str, ...]
    steps_title: str
    steps: tuple[str, ...]
    outcome: str
    notes: tuple[str, ...] = ()


def slip_layout(content: SlipContent) -> Layout:
    """Return the slip's lines from top to bottom."""
    lines: list[Line] = [
        Text(content.office, Style.OFFICE, most=4),
        Feed(),
        Text(content.title, Style.SERVICE, most=3),
        *(Text(fact) for fact in content.facts),
        Rule(),
        Text(content.outcome, Style.STRONG, most=4),
        Feed(),
    ]
    if content.steps:
        lines += [Text(content.steps_title, Style.STRONG), *(Text(step, most=3) for step in content.steps), Rule()]
    lines += [Text(note, Style.NOTE, most=4) for note in content.notes]
    return (*lines, Cut())
