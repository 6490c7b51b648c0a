"""Chooses a mail's text among its parts and gathers its files."""

from dataclasses import dataclass, field

from loket_shared.devices.mail import limits
from loket_shared.devices.mail.charsets import decode
from loket_shared.devices.mail.flowed import unflowed
from loket_shared.devices.mail.html_text import html_text
from loket_shared.devices.mail.mime import Part
from loket_shared.devices.mail.tnef import open_tnef
from loket_shared.devices.mail.words import decoded
from loket_shared.domain.clean import clean_line, clean_text
from loket_shared.domain.mail.parsed import Defect, MailFile

_LONGEST_NAME = 200
_TNEF = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})
_OF_REPORTS = frozenset(
    {
        "message/delivery-status",
        "message/disposition-notification",
        "text/rfc822-headers",
        "message/global-delivery-status",
    }
)
_STUB = 200
"""A plain text this much shorter than its HTML says little more than that there is HTML."""


@dataclass(slots=True)
class Content:
    """What was gathered so far: pieces of text in their order, files, and what was wrong."""

    texts: list[str] = field(default_factory=list)
    files: list[MailFile] = field(default_factory=list)
    defects: set[Defect] = field(default_factory=set)

    def text(self) -> str:
        """Return the whole text, clean and not longer than the limit."""
        cleaned = clean_text("\n\n".join(one for one in self.texts if one.strip()), limits.MOST_TEXT)
        if cleaned.cut:
            self.defects.add(Defect.TEXT_CUT)
        return cleaned.text


def content_of(mail: Part) -> Content:
    """Return a mail's text and files; a part that may be either is text where it stands as one."""
    content = Content()
    _gather(mail, content, in_report=mail.media_type == "multipart/report", shown=False)
    return content


def _gather(part: Part, content: Content, *, in_report: bool, shown: bool) -> None:
    if part.parts and part.media_type == "multipart/alternative":
        _choose(part, content)
    elif part.parts:
        shown = shown or part.media_type == "multipart/related"
        for one in part.parts:
            _gather(one, content, in_report=in_report or part.media_type == "multipart/report", shown=shown)
    elif part.media_type in _TNEF or _name(part).lower() == "winmail.dat":
        _open(part, content)
    elif _is_text(part):
        content.texts.append(_text(part, content))
    elif not (in_report and part.media_type in _OF_REPORTS):
        content.files.append(_file(part, content, shown=shown))


def _choose(part: Part, content: Content) -> None:
    """Take one of several versions of the same: the plain one, unless it is empty or only says that there is another."""
    tried = [(one, Content()) for one in part.parts]
    for one, found in tried:
        _gather(one, found, in_report=False, shown=False)
        content.files.extend(found.files)
        content.defects.update(found.defects)
    texts = ["\n\n".join(found.texts) for _, found in tried]
    best = max(texts, key=len, default="")
    plain = next((text for text in texts if text.strip()), "")
    chosen = best if len(best) > 5 * len(plain) + _STUB else plain
    if chosen:
        content.texts.append(chosen)


def _is_text(part: Part) -> bool:
    if part.disposition == "attachment" or part.media_type not in {"text/plain", "text/html", "text/enriched"}:
        return False
    return part.disposition == "inline" or not _name(part)


def _text(part: Part, content: Content) -> str:
    data, defect = part.content()
    most = limits.MOST_HTML if part.media_type == "text/html" else limits.MOST_TEXT * 4
    text, other = decode(_cut(data, most, content), part.type_parameters.get("charset"))
    content.defects.update(one for one in (defect, other) if one)
    if part.media_type == "text/html":
        return html_text(text)
    if part.type_parameters.get("format", "").lower() == "flowed":
        return unflowed(text, delete_space=part.type_parameters.get("delsp", "").lower() == "yes")
    return text


def _cut(data: bytes, most: int, content: Content) -> bytes:
    """Cut at a letter's end, as far as that can be told."""
    if len(data) <= most:
        return data
    content.defects.add(Defect.TEXT_CUT)
    end = most - most % 4
    while end > most - 8 and data[end] & 0xC0 == 0x80:
        end -= 1
    return data[:end]


def _name(part: Part) -> str:
    return part.disposition_parameters.get("filename") or part.type_parameters.get("name") or ""


def _content_id(part: Part) -> str:
    return decoded(part.header("content-id"), _LONGEST_NAME).strip("<> ")


def _file(part: Part, content: Content, *, shown: bool) -> MailFile:
    data, defect = part.content()
    if defect:
        content.defects.add(defect)
    inline = part.disposition != "attachment" and (shown or part.disposition == "inline") and bool(_content_id(part))
    return MailFile(clean_line(_name(part), _LONGEST_NAME).text, part.media_type, _content_id(part), data, inline)


def _open(part: Part, content: Content) -> None:
    """Put what is in a winmail.dat in its place; one that cannot be read whole is kept as it came, too."""
    data, defect = part.content()
    opened = open_tnef(data)
    if defect:
        content.defects.add(defect)
    text = opened.text or html_text(opened.html[: limits.MOST_HTML])
    if text.strip() and not any(one.strip() for one in content.texts):
        content.texts.append(text[: limits.MOST_TEXT * 2])
    for file in opened.files:
        name = clean_line(file.name, _LONGEST_NAME).text
        media_type = clean_line(file.media_type, 100).text
        cid = clean_line(file.content_id, _LONGEST_NAME).text
        content.files.append(MailFile(name, media_type, cid, file.content, file.inline))
    if not opened.whole:
        content.defects.add(Defect.BAD_TNEF)
        content.files.append(MailFile("winmail.dat", "application/ms-tnef", "", data, inline=False))
