"""The documented table of steps: up to date, with a place for every event and the scenarios that their tags name."""

from pathlib import Path

from loket_shared.domain.sop import PROCEDURES, all_steps
from procedure_table import PAGE, SCREENS, page, scenarios


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "./dev docs writes it anew"


def test_every_event_that_moves_a_step_is_done_somewhere() -> None:
    placed = {kind for kinds in SCREENS.values() for kind in kinds}
    assert {row.event_kind for value in PROCEDURES for row in value.events} <= placed


def test_tags_lead_to_their_scenarios(tmp_path: Path) -> None:
    text = "Fitur: x\n  @S3-01 @slow @S3-02\n  Skenario: Satu\n    Dengan y\n\n  Skenario: Dua\n  @S3-02\n  Skenario: Tiga\n"
    (tmp_path / "a.feature").write_text(text, encoding="utf-8")
    assert scenarios(tmp_path) == {"S3-01": ["Satu"], "S3-02": ["Satu", "Tiga"]}
    assert "Satu<br>Tiga" in page(tmp_path)


def test_no_tag_names_a_step_that_is_not_there() -> None:
    known = set(all_steps())
    assert set(scenarios(PAGE.parents[1] / "tests" / "e2e" / "features")) <= known
