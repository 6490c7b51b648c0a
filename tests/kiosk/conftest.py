"""The on-screen keyboard for the kiosk's tests: Qt asks for it when its application object is made, so before any test."""

import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")
os.environ.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.symbolsresolver=false;qt.qml.propertyCache.append=false")


@pytest.fixture
def indonesian(qapp: object) -> Iterator[None]:
    """Texts in Indonesian and the project's letters, before and after."""
    from loket_shared.qt.fonts import load_fonts  # noqa: PLC0415  # Qt only after the lines above
    from loket_shared.qt.translations import use_language  # noqa: PLC0415  # as above

    assert qapp is not None
    load_fonts()
    use_language("id")
    yield
    use_language("id")
