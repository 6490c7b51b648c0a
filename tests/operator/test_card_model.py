"""The list of cards is a model that keeps Qt's contract and tells a screen reader what it shows."""

from datetime import timedelta

import operator_states as states
from loket_operator.desk.queue_pane import card_of
from loket_operator.front_office.side_pane import ticket_card, visit_card
from loket_operator.widgets.card_model import CardModel, CardRole
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

CARDS = tuple(card_of(one) for one in states.QUEUE)


def watch_closely(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_the_model_keeps_the_contract_through_every_change(indonesian: QApplication) -> None:
    assert indonesian is not None
    model = CardModel()
    watched = watch_closely(model)
    model.show(CARDS, states.NOW)
    model.tick(states.NOW + timedelta(minutes=1))
    model.show(CARDS[1:], states.NOW)
    model.show((), states.NOW)
    model.show(CARDS, states.NOW)
    assert watched.model() is model
    assert model.rowCount() == 4
    assert model.rowCount(model.index(0)) == 0
    assert model.data(model.index(9)) is None
    assert model.data(model.index(0), Qt.ItemDataRole.DecorationRole) is None


def test_a_card_says_number_person_marks_and_waiting_time(indonesian: QApplication) -> None:
    assert indonesian is not None
    model = CardModel()
    model.show(CARDS, states.NOW)
    third = model.index(2)
    assert third.data() == "A024"
    assert third.data(CardRole.MARKS) == "dilewati 1× · dipanggil kembali"
    assert third.data(CardRole.WAITING) == "31 mnt"
    said = third.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "A024 · PT Karya Sejahtera Abadi · Konsultasi · dilewati 1× · dipanggil kembali · 31 mnt"
    model.tick(states.NOW + timedelta(minutes=40))
    assert third.data(CardRole.WAITING) == "1 j 11 mnt"
    model.tick(states.ago(31))
    assert third.data(CardRole.WAITING) == "< 1 mnt"


def test_front_office_cards_say_what_is_missing_and_what_paper_did(indonesian: QApplication) -> None:
    assert indonesian is not None
    assert visit_card(states.VISITS[0]).marks == "kurang: alamat, telepon, permasalahan"
    assert visit_card(states.VISITS[1]).marks == "minta prioritas · lengkap, belum bernomor"
    assert "ditinggalkan di kiosk" in visit_card(states.VISITS[2]).marks
    assert ticket_card(states.TICKETS[3]).marks == "tidak tercetak"


def test_a_card_is_found_by_its_key(indonesian: QApplication) -> None:
    assert indonesian is not None
    model = CardModel()
    model.show(CARDS, states.NOW)
    assert model.row_of(CARDS[3].key) == 3
    assert model.row_of(states.DESK) is None
