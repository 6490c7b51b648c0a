"""The mail account's password on this machine: in its settings file, readable by its owner only, and nowhere else."""

import logging
from pathlib import Path

from loket_shared.config import ConfigError, keep_mail_secret, load
from loket_shared.devices.mail.model import Secret

logger = logging.getLogger(__name__)


class SecretFile:
    """Reads and keeps the password; `path` None is a machine without a settings file, which holds none."""

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def read(self) -> Secret | None:
        """Return the password that stands there, None where none does."""
        if self._path is None:
            return None
        try:
            kept = load(self._path).mail_secret
        except ConfigError as fault:
            logger.info("no mail secret: %s", fault.problem)
            return None
        return Secret(kept) if kept else None

    def keep(self, secret: Secret) -> bool:
        """Keep a password in place of what stood there; an empty one takes it away. False where the file cannot be written."""
        if self._path is None:
            return False
        try:
            keep_mail_secret(self._path, secret.reveal() or None)
        except (ConfigError, OSError) as fault:
            logger.info("the mail secret could not be kept: %s", type(fault).__name__)
            return False
        return True
