"""Monitoring (Pemantauan): the office at this moment, a period in numbers, the steps against their standards, the register."""
