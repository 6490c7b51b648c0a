"""The way of a session so far, one line a step: when, how long against its standard, whose time it is, who did it."""

from datetime import timedelta

from loket_shared.domain.bidding import STEP_OF
from loket_shared.domain.sop.model import Owner
from loket_shared.services.bidding_path import Visited
from loket_shared.services.bidding_reading import SessionView

from loket_operator.bidding.path_words import short
from loket_operator.bidding.words import translate
from loket_operator.words import Here, stopwatch

_STATES = {number: state for state, number in STEP_OF.items()}


def step_lines(view: SessionView, here: Here) -> list[str]:
    """Return the steps that began, in their order."""
    return [_line(one, here) for one in view.steps]


def _line(one: Visited, here: Here) -> str:
    state = _STATES.get(one.step)
    name = short(state) if state is not None else _other(one)
    times = here.hour(one.began_at) if one.ended_at is None else f"{here.hour(one.began_at)}–{here.hour(one.ended_at)}"
    parts = [f"S4-{one.step:02} {name}", times, _took(one)]
    if one.owner is not Owner.OFFICE:
        parts.append(translate("Bidding", "waktu penyedia"))
    return " · ".join(part for part in (*parts, one.by) if part)


def _took(one: Visited) -> str:
    if one.ended_at is None:
        return translate("Bidding", "berjalan")
    if one.seconds is None:
        return ""
    took = stopwatch(timedelta(seconds=one.seconds))
    if one.standard is None:
        return took
    said = f"{took} / {stopwatch(timedelta(seconds=one.standard))}"
    return translate("Bidding", "%1 lewat").replace("%1", said) if one.late and one.owner is Owner.OFFICE else said


def _other(one: Visited) -> str:
    return {
        1: translate("Bidding", "Datang"),
        2: translate("Bidding", "Buku tamu"),
        3: translate("Bidding", "Tanya pelatihan"),
        4: translate("Bidding", "Sarankan pelatihan"),
        5: translate("Bidding", "Panggil"),
        10: translate("Bidding", "Eskalasi"),
        13: translate("Bidding", "Lapor keluar"),
    }.get(one.step, one.activity)
