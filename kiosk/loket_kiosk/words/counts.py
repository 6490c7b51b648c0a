"""Texts that count people: the only ones with a form of their own for one, which lupdate finds in `self.tr` only."""

from PySide6.QtCore import QObject


class KioskCounts(QObject):
    """How many there are, in words."""

    def waiting(self, people: int) -> str:
        """Return how many wait."""
        return self.tr("%n orang menunggu", "", people)

    def before(self, people: int) -> str:
        """Return how many come first."""
        return self.tr("%n orang sebelum Anda", "", people)

    def before_please_stay(self, people: int) -> str:
        """Return how many come first, to somebody who might go away."""
        return self.tr("%n orang sebelum Anda. Mohon tetap di ruang tunggu.", "", people)

    def companions(self, people: int) -> str:
        """Return how many came along."""
        return self.tr("%n pendamping", "", people)
