"""Schema, migrations and the one door to the database."""

from loket_shared.db.database import Database
from loket_shared.db.errors import DatabaseUnavailable, Reason

__all__ = ["Database", "DatabaseUnavailable", "Reason"]
