"""Schema, migrations and the one door to the database."""
