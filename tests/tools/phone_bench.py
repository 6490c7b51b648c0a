"""An officer at the telephone, with the console driven by hand."""

from loket_operator import keys
from loket_operator.phone.state import PhoneState
from operator_bench import Bench
from PySide6.QtWidgets import QLabel, QLineEdit

FIELDS = {
    "callPhone": "+62 813-5551-2345",
    "callName": "Rina Kartika Ningrum",
    "callOrganisation": "CV Sumber Rejeki",
    "callAddress": "Jl. Melati 3, Lumajang",
    "callProblem": "Tidak dapat masuk ke SPSE.",
}


def state(bench: Bench) -> PhoneState:
    """Return what the telephone desk shows."""
    return bench.phone.model.state


def words(bench: Bench, name: str) -> str:
    """Return a field's or label's words."""
    widget = bench.find(name)
    assert isinstance(widget, QLabel | QLineEdit)
    return widget.text()


def serve(bench: Bench) -> None:
    """Call a visitor and let him sit down."""
    bench.visitor()
    bench.news()
    bench.press("callNextButton")
    bench.press("presentButton")


def fill(bench: Bench, **instead: str) -> None:
    """Type into the form of a call."""
    for name, text in (FIELDS | instead).items():
        bench.write(name, text)


def keep(bench: Bench) -> None:
    """Let the moments pass after which what was typed is kept and the caller is looked up."""
    bench.phone.model.save_typed()
    bench.phone.model.look_up()
    bench.settle()


def called(bench: Bench, **instead: str) -> None:
    """Take a call and write its form."""
    bench.key(keys.TELEPHONE.first)
    fill(bench, **instead)
    bench.press("recordCallButton")


def front(bench: Bench) -> str:
    """Return the workspace at the front."""
    return bench.shell.current


def change(bench: Bench, login: str) -> None:
    """Let another officer go on by his PIN."""
    bench.shell.gate.start_change()
    bench.settle()
    bench.write("changeLoginField", login)
    bench.write("changePinField", bench.person(login).pin)
    bench.press("changeButton")
