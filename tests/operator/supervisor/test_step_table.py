"""The table of steps shows what the window holds, without ever being pushed sideways."""

import pytest
from loket_operator.look import clothe
from loket_operator.supervisor.screen import SupervisorScreen
from loket_operator.supervisor.sop_table import IN_FORM
from loket_shared.qt.tokens import LIGHT
from more_operator_views import supervisor
from PySide6.QtCore import QCoreApplication, QSize
from sop_states import sop_states

REQUIREMENT = 7


def shown(size: QSize) -> SupervisorScreen:
    screen = supervisor(sop_states()["sop-s3"], "id")
    screen.setProperty("kind", "page")
    clothe(screen, LIGHT)
    screen.resize(size)
    screen.show()
    for _ in range(3):
        QCoreApplication.processEvents()
    return screen


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize(("size", "whole"), [(QSize(1920, 1080), True), (QSize(1366, 700), False)])
def test_no_column_lies_beyond_the_edge(size: QSize, *, whole: bool) -> None:
    screen = shown(size)
    table = screen.procedure.steps.table
    head = table.horizontalHeader()
    for editing in (False, True):
        if editing:
            screen.procedure.steps.edit(3)
            QCoreApplication.processEvents()
        assert head.length() <= table.viewport().width()
        seen = {at for at in range(head.count()) if not table.isColumnHidden(at)}
        assert (REQUIREMENT in seen) is (whole and not editing)
        assert whole or not seen & IN_FORM
    screen.close()


@pytest.mark.usefixtures("dressed")
def test_a_title_is_not_cut() -> None:
    screen = shown(QSize(1920, 1080))
    table = screen.procedure.steps.table
    head = table.horizontalHeader()
    for at in range(head.count()):
        words = str(table.table.headerData(at, head.orientation())).replace("/", "/ ").split()
        longest = max(head.fontMetrics().horizontalAdvance(word) for word in words)
        assert longest + 22 <= head.sectionSize(at), table.table.headerData(at, head.orientation())
    screen.close()
