"""The keyboard never falls off the list of copies that are owed: the next copy takes it, and at the end the page itself."""

from loket_shared.services import finish
from loket_shared.services.finish import CopyOutcome
from more_operator_bench import act, answered
from operator_bench import Bench
from PySide6.QtWidgets import QApplication


def focused() -> str:
    here = QApplication.focusWidget()
    return here.objectName() if here is not None else "nothing"


def test_handing_over_by_keys_goes_from_copy_to_copy(bench: Bench) -> None:
    labels = []
    for answer in ("Bersihkan tembolok peramban.", "Pecah berkas."):
        issued = answered(bench, answer)
        ticket_id = issued.ticket_id
        bench.db.write(lambda tx, one=ticket_id: finish.finish(tx, act(bench), one, CopyOutcome.OWED))
        labels.append(issued.form_label)
    bench.sign_in("sari")
    bench.key("Ctrl+3")
    bench.news()
    bench.key("Alt+3")
    assert focused() == f"openOwed:{labels[0]}"
    bench.find(f"handOver:{labels[0]}").setFocus()
    bench.key("Space")
    assert bench.events("copy.handed") == 1
    assert focused() == f"handOver:{labels[1]}"
    bench.key("Space")
    assert bench.events("copy.handed") == 2
    assert focused() == "owedPage"
