"""${message}."""

import sqlalchemy as sa
from alembic import op

import loket_shared.db.schema.base
${imports if imports else ""}
revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply this revision."""
    ${upgrades if upgrades else "pass"}


def downgrade() -> None:
    """Refuse: a backup is the way back."""
    raise RuntimeError
