"""Short lists for QML behave as Qt demands."""

from dataclasses import dataclass

import pytest
from loket_kiosk.views.rows import Rows
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester


@dataclass(frozen=True, slots=True)
class Card:
    name: str
    count: int


@pytest.fixture
def rows(qapp: QCoreApplication) -> Rows:
    assert qapp is not None
    made = Rows(Card)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def test_fields_are_roles(rows: Rows) -> None:
    rows.show((Card("a", 1), Card("b", 2)))
    names = {bytes(name.data()).decode(): role for role, name in rows.roleNames().items()}
    assert set(names) == {"name", "count"}
    assert rows.data(rows.index(1), names["count"]) == 2
    assert rows.data(rows.index(0), Qt.ItemDataRole.DisplayRole) is None
    assert rows.data(QModelIndex(), names["count"]) is None
    assert rows.rowCount() == 2
    assert rows.rowCount(rows.index(0)) == 0


def test_a_changed_row_is_told_alone_another_count_resets(rows: Rows) -> None:
    changed: list[int] = []
    resets: list[bool] = []
    rows.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    rows.modelReset.connect(lambda: resets.append(True))
    rows.show((Card("a", 1), Card("b", 2)))
    rows.show((Card("a", 1), Card("b", 3)))
    assert (changed, len(resets)) == ([1], 1)
    rows.show(())
    assert len(resets) == 2
    assert rows.rows == ()
