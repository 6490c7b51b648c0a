"""Two officers on one case: the later save sees the other's version and overwrites nothing."""

from dataclasses import replace
from uuid import UUID

from loket_shared.db.schema import case_answer, case_file, category, problem_group
from loket_shared.services import cases
from loket_shared.services.act import Act
from loket_shared.services.case_reading import read_case
from loket_shared.services.cases import Answered
from loket_shared.services.catalogue import categories, problem_groups
from loket_shared.services.results import Saved
from loket_shared.services.revisions import Topic
from operator_bench import Bench
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from sqlalchemy import Connection, select, update


def serving(bench: Bench) -> UUID:
    bench.visitor()
    bench.sign_in()
    bench.press("callNextButton")
    bench.press("presentButton")
    assert bench.desk.state.sheet is not None
    return bench.desk.state.sheet.case_id


def dewi(bench: Bench) -> Act:
    """Return an act of another officer at another desk."""
    signed = bench.kiosk.act(bench.clock)
    other = next(one for one in bench.people.values() if one.login == "dimas")
    return replace(signed, staff_id=bench.staff_id(other.login))


def answered_by_other(bench: Bench, case_id: UUID, text: str) -> None:
    version = bench.db.read(lambda tx: read_case(tx, case_id).version)
    outcome = bench.db.write(lambda tx: cases.answer(tx, dewi(bench), case_id, version, text))
    assert isinstance(outcome, Answered)


def test_the_later_answer_gets_the_others_beside_it(bench: Bench) -> None:
    case_id = serving(bench)
    bench.write("answerEdit", "Teks saya")
    bench.press("finishButton")
    answered_by_other(bench, case_id, "Teks Dimas")
    bench.press("printButton")
    assert bench.desk.state.other is not None
    shown = bench.find("otherVersionText")
    assert isinstance(shown, QPlainTextEdit)
    assert shown.toPlainText() == "Teks Dimas"
    assert bench.desk.state.draft.text == "Teks saya"
    texts = bench.db.read(lambda tx: tx.execute(select(case_answer.c.text)).scalars().all())
    assert texts == ["Teks Dimas"], "nothing was written over"


def test_both_texts_can_be_kept_and_saved_on_top(bench: Bench) -> None:
    case_id = serving(bench)
    bench.write("answerEdit", "Teks saya")
    answered_by_other(bench, case_id, "Teks Dimas")
    bench.news()
    assert bench.desk.state.other is not None, "the news alone shows the conflict, before any save"
    bench.press("takeTheirsButton")
    assert bench.desk.state.draft.text == "Teks Dimas\n\nTeks saya"
    bench.press("finishButton")
    bench.press("printButton")
    texts = bench.db.read(lambda tx: tx.execute(select(case_answer.c.text)).scalars().all())
    assert texts == ["Teks Dimas", "Teks Dimas\n\nTeks saya"]


def test_ones_own_text_can_go_on_after_the_others_was_read(bench: Bench) -> None:
    case_id = serving(bench)
    bench.write("answerEdit", "Teks saya")
    answered_by_other(bench, case_id, "Teks Dimas")
    bench.news()
    bench.press("keepEditingButton")
    assert bench.desk.state.other is None
    assert bench.desk.state.draft.text == "Teks saya"
    bench.news()
    assert bench.desk.state.other is None, "what was read is not shown again"


def test_an_untouched_screen_simply_follows(bench: Bench) -> None:
    case_id = serving(bench)
    answered_by_other(bench, case_id, "Teks Dimas")
    bench.news()
    assert bench.desk.state.other is None
    assert bench.desk.state.draft.text == "Teks Dimas"


def test_a_correction_meets_another_correction(bench: Bench) -> None:
    case_id = serving(bench)
    bench.press("correctButton")
    bench.write("correctPhone", "0811 000 111")
    view = bench.db.read(lambda tx: read_case(tx, case_id))
    theirs = replace(view.identity, phone="0822 999 888")
    saved = bench.db.write(
        lambda tx: cases.correct_form(tx, dewi(bench), case_id, view.version, theirs, view.problem, None)
    )
    assert isinstance(saved, Saved)
    bench.press("saveCorrectionButton")
    error = bench.find("correctPhoneError")
    assert isinstance(error, QLabel)
    assert "0822 999 888" in error.text()
    assert bench.desk.state.correcting, "one's own fields stay open"
    bench.press("saveCorrectionButton")
    assert not bench.desk.state.correcting
    assert bench.db.read(lambda tx: read_case(tx, case_id).identity.phone) == "0811 000 111"


def test_a_correction_leaves_the_typed_answer_alone(bench: Bench) -> None:
    serving(bench)
    bench.write("answerEdit", "Sedang ditulis")
    bench.press("correctButton")
    bench.write("correctName", "Budi Santoso, S.T.")
    bench.press("saveCorrectionButton")
    assert bench.desk.state.draft.text == "Sedang ditulis"
    assert bench.desk.state.current is not None
    assert bench.desk.state.current.person.name == "Budi Santoso, S.T."
    bench.press("finishButton")
    bench.press("printButton")
    assert bench.count(case_answer) == 1, "the answer is saved on top of one's own correction"


def test_a_blank_required_field_is_refused_in_words(bench: Bench) -> None:
    serving(bench)
    bench.press("correctButton")
    bench.write("correctName", "")
    bench.press("saveCorrectionButton")
    assert bench.desk.state.correcting
    said = bench.find("sayLine")
    assert isinstance(said, QLabel)
    assert "wajib diisi" in said.text()
    beside = bench.find("correctNameError")
    assert isinstance(beside, QLabel)
    assert beside.text() == "Isi nama."
    assert bench.find("correctName").hasFocus()
    bench.write("correctName", "Budi")
    bench.press("saveCorrectionButton")
    assert not bench.desk.state.correcting


def test_a_correction_keeps_a_class_that_was_switched_off_since(bench: Bench) -> None:
    case_id = serving(bench)
    office_id = bench.kiosk.office_id

    def classed(tx: Connection) -> tuple[UUID, UUID]:
        own = (problem_groups(tx, office_id)[0].id, categories(tx, office_id)[0].id)
        values = {"group_id": own[0], "category_id": own[1]}
        tx.execute(update(case_file).where(case_file.c.id == case_id).values(values))
        tx.execute(update(problem_group).where(problem_group.c.id == own[0]).values(active=False))
        tx.execute(update(category).where(category.c.id == own[1]).values(active=False))
        return own

    own = bench.db.write(classed)
    assert bench.program.watcher is not None
    bench.program.watcher.changed.emit(frozenset(Topic))
    bench.settle()
    bench.press("correctButton")
    bench.write("correctPhone", "0811 222 333")
    bench.program.watcher.changed.emit(frozenset({Topic.SETTINGS}))
    bench.settle()
    bench.press("saveCorrectionButton")
    assert not bench.desk.state.correcting
    row = bench.db.read(
        lambda tx: tx.execute(
            select(case_file.c.group_id, case_file.c.category_id).where(case_file.c.id == case_id)
        ).one()
    )
    assert tuple(row) == own, "correcting a telephone number takes no class away"


def test_two_desks_never_show_one_ticket(bench: Bench) -> None:
    bench.visitor("Ani")
    bench.sign_in()
    bench.press("callNextButton")
    first = bench.desk.state.calling
    assert first is not None
    bench.shell.gate.other_desk()
    bench.settle()
    bench.press("deskChoice:Loket 2")
    assert bench.desk.state.calling is None
    assert bench.desk.state.queue == ()
