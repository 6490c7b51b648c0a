"""Measures what a kiosk window really shows: sizes of targets and letters, room between them, cuts, overlaps, contrast."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from loket_shared.qt.tokens import TEXT_RATIO, contrast
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

TARGET = 88
LETTER = 24
GAP = 8
MAY_BE_SHORTENED = ("value:",)
_STEPS = 24


@dataclass(frozen=True, slots=True)
class Seen:
    """A text or a target, where it lies in the window, and how much of that its surroundings let through."""

    item: QQuickItem
    name: str
    place: QRectF
    clip: QRectF
    scrolls: bool
    holders: tuple[QQuickItem, ...] = field(default=())

    @property
    def visible(self) -> QRectF:
        """Return what of it can be seen."""
        return self.place.intersected(self.clip)

    def __str__(self) -> str:
        text = self.item.property("text")
        place = self.place.toAlignedRect().getRect()
        return f"{self.name or self.item.metaObject().className()} {str(text)[:40]!r} at {place}"


class Measured:
    """All texts and targets of a window, at this moment."""

    def __init__(self, window: QQuickWindow) -> None:
        """Walk through all items; of a question that covers everything, only that question counts."""
        self._image: QImage = window.grabWindow()
        self.area = QRectF(0, 0, window.width(), window.height())
        self.texts: list[Seen] = []
        self.targets: list[Seen] = []
        question = window.findChild(QQuickItem, "countdown")
        root = question if question is not None and question.isVisible() else window.contentItem()
        self._walk(root, self.area, scrolls=False, holders=())

    def complaints(self) -> Iterator[str]:
        """Yield everything that somebody could not read, hit or tell apart."""
        if not self.texts or not self.targets:
            yield "nothing is shown"
        for text in self.texts:
            yield from self._read(text)
        for target in self.targets:
            yield from self._hit(target)
        yield from self._apart()

    def too_high(self, share: float) -> Iterator[str]:
        """Yield the targets above this share of the window's height."""
        for target in self.targets:
            seen = target.visible
            if seen.isValid() and seen.top() < self.area.height() * share and target.name != "officeSign":
                yield f"out of reach: {target}"

    def _walk(self, item: QQuickItem, clip: QRectF, *, scrolls: bool, holders: tuple[QQuickItem, ...]) -> None:
        if not item.isVisible() or item.opacity() < 0.1:
            return
        place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        seen = Seen(item, item.objectName(), place, clip, scrolls, holders)
        if item.inherits("QQuickText") and str(item.property("text")).strip():
            self.texts.append(seen)
        if _is_target(item):
            self.targets.append(seen)
            holders = (*holders, item)
        inner = clip.intersected(place) if item.clip() else clip
        for child in item.childItems():
            self._walk(child, inner, scrolls=scrolls or item.inherits("QQuickFlickable"), holders=holders)

    def _read(self, text: Seen) -> Iterator[str]:
        font: QFont = text.item.property("font")
        wide, high = text.item.property("contentWidth"), text.item.property("contentHeight")
        if min(font.pixelSize(), high) < LETTER:
            yield f"letters of {font.pixelSize()} px: {text}"
        if text.item.property("truncated") and not text.name.startswith(MAY_BE_SHORTENED):
            yield f"cut short: {text}"
        if wide > text.place.width() + 1 or high > text.place.height() + 1:
            yield f"larger than its place: {text}"
        if text.place.left() < text.clip.left() - 1 or text.place.right() > text.clip.right() + 1:
            yield f"cut off: {text}"
        if not text.scrolls and not self.area.contains(text.place):
            yield f"outside: {text}"
        if text.item.isEnabled() and text.visible.height() > LETTER / 2:
            ratio = contrast(text.item.property("color").name(), self._ground(text.visible))
            if ratio < TEXT_RATIO:
                yield f"contrast {ratio:.1f}: {text}"

    def _hit(self, target: Seen) -> Iterator[str]:
        if target.place.width() < TARGET or target.place.height() < TARGET:
            yield f"too small: {target}"
        if not target.scrolls and not self.area.contains(target.place):
            yield f"outside: {target}"

    def _apart(self) -> Iterator[str]:
        targets = [one for one in self.targets if one.visible.isValid()]
        texts = [one for one in self.texts if one.visible.isValid()]
        for at, one in enumerate(targets):
            for other in targets[at + 1 :]:
                if _overlap(one.visible.adjusted(-GAP, -GAP, GAP, GAP), other.visible):
                    yield f"too close: {one} and {other}"
            for text in texts:
                if one.item not in text.holders and _overlap(one.visible, text.visible):
                    yield f"text on a target: {text} and {one}"
        for at, text in enumerate(texts):
            for other in texts[at + 1 :]:
                if _overlap(text.visible, other.visible):
                    yield f"text on text: {text} and {other}"

    def _ground(self, place: QRectF) -> str:
        """Return the commonest colour under a text, taken on a grid: between the letters there is always more of it."""
        rect = place.toAlignedRect().intersected(self._image.rect())
        colours: Counter[str] = Counter()
        for x in range(_STEPS):
            for y in range(_STEPS // 2):
                at = QPoint(rect.x() + rect.width() * x // _STEPS, rect.y() + rect.height() * 2 * y // _STEPS)
                colours[QColor(self._image.pixel(at)).name()] += 1
        return colours.most_common(1)[0][0]


def _overlap(one: QRectF, other: QRectF) -> bool:
    """Tell whether two places share more than the rounding of an edge."""
    shared = one.intersected(other)
    return shared.width() > 1 and shared.height() > 1


def _is_target(item: QQuickItem) -> bool:
    """Tell whether a person is meant to touch the item: buttons, the frames of fields, the faces of keys."""
    if item.inherits("QQuickAbstractButton") or item.objectName() in {"officeSign", "keyFace"}:
        return True
    return any(
        child.inherits("QQuickTextInput") or child.inherits("QQuickFlickable")
        for child in item.childItems()
        if item.inherits("QQuickRectangle") and item.height() < 400 and child.inherits("QQuickItem")
    )
