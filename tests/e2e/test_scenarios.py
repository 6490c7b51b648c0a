"""The scenarios of features/, played on the three real programs; each step is what one person does or sees (steps_*.py)."""

from pytest_bdd import scenarios

scenarios("features")
