"""Copies for other programs: in a folder that only this person can open, gone when the console ends."""

import atexit
import shutil
import tempfile
from pathlib import Path
from uuid import UUID


class SavedCopies:
    """One folder a run; each file in a folder of its own, so that equal names do not meet."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    def put(self, file_id: UUID, name: str, data: bytes) -> Path:
        """Write a copy that can be read but not changed, and return where it lies; raises OSError."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="loket-"))
            atexit.register(self.clear)
        place = self._folder / file_id.hex
        place.mkdir(mode=0o700, exist_ok=True)
        path = place / name
        if not path.exists():
            path.write_bytes(data)
            path.chmod(0o400)
        return path

    def clear(self) -> None:
        """Take all copies away."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
