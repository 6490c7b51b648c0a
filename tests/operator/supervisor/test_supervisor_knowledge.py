"""Articles and templates in the settings: what is wrong stands beside its field, another's version is never overwritten."""

from loket_operator.supervisor.articles import ArticleSection
from loket_operator.supervisor.picture import OfficePicture, read_picture
from loket_operator.supervisor.section import Refused, Stored, Theirs
from loket_operator.supervisor.templates import TemplateSection
from more_operator_bench import act
from operator_bench import Bench

ARTICLE = {
    "title": "Unggah",
    "question": "",
    "answer": "Bersihkan tembolok.",
    "category": "",
    "active": True,
    "seen": False,
}


def picture(bench: Bench) -> OfficePicture:
    return bench.db.read(lambda tx: read_picture(tx, bench.shell.console.catalogue.office.id))


def test_an_article_is_written_looked_at_and_changed(bench: Bench) -> None:
    section = ArticleSection()
    before = picture(bench)
    personal = ARTICLE | {"answer": "Hubungi Bapak Budi Santoso."}
    refused = bench.db.write(lambda tx: section.send(before, None, personal)(tx, act(bench)))
    assert isinstance(refused, Refused)
    assert (refused.field, "Budi Santoso" in refused.why) == ("answer", True)
    stored = bench.db.write(lambda tx: section.send(before, None, personal | {"seen": True})(tx, act(bench)))
    assert isinstance(stored, Stored)
    after = picture(bench)
    record = section.record(after, stored.key)
    assert record is not None
    assert section.values(after, record)["seen"] is False
    assert isinstance(bench.db.write(lambda tx: section.send(after, record, ARTICLE)(tx, act(bench))), Stored)
    clash = bench.db.write(lambda tx: section.send(after, record, ARTICLE)(tx, act(bench)))
    assert isinstance(clash, Theirs)
    assert clash.record is not None
    assert clash.record.answer == "Bersihkan tembolok."
    assert section.check(after, {"title": " ", "answer": ""}, new=True).keys() == {"title", "answer"}


def test_a_template_with_an_unknown_field_is_refused_beside_it(bench: Bench) -> None:
    section = TemplateSection()
    before = picture(bench)
    wrong = {"name": "Salam", "text": "Yth. {nama}, {hari}", "category": "", "active": True}
    assert "{hari}" in section.check(before, wrong, new=True)["text"]
    refused = bench.db.write(lambda tx: section.send(before, None, wrong)(tx, act(bench)))
    assert isinstance(refused, Refused)
    kind = str(before.categories[0].id)
    right = wrong | {"text": "Yth. {nama}", "category": kind}
    stored = bench.db.write(lambda tx: section.send(before, None, right)(tx, act(bench)))
    assert isinstance(stored, Stored)
    after = picture(bench)
    assert section.values(after, section.record(after, stored.key)) == right
    assert [row.active for row in section.rows(after)] == [True]
