"""What scenarios stand on: a fresh office with three programs each, and the proof that the tagged SOP steps were done."""

import json
import re
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from proof import Proof
from pytest_bdd.parser import Scenario
from stage import Stage

STAGE: pytest.StashKey[Stage] = pytest.StashKey()
NAME: pytest.StashKey[str] = pytest.StashKey()
STEPS = ("steps_visit", "steps_desk", "steps_case", "steps_escalation", "steps_inbox", "steps_mail", "steps_bidding")
STEP = re.compile(r"S[0-4]-\d\d")


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known that a tag such as @S3-08 becomes, and the steps to every scenario."""
    config.addinivalue_line("markers", "proves(step): the SOP step that a scenario must prove")
    for steps in STEPS:
        config.pluginmanager.import_plugin(steps)


def pytest_bdd_apply_tag(tag: str, function: Callable[..., object]) -> bool | None:
    """Turn a tag that names an SOP step into the mark; leave other tags to pytest-bdd."""
    if not STEP.fullmatch(tag):
        return None
    pytest.mark.proves(tag)(function)
    return True


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, scenario: Scenario) -> None:
    """Remember the scenario's own words for the proof."""
    request.node.stash[NAME] = scenario.name


@pytest.fixture
def stage(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Stage]:
    """An empty stage; programs start when a step first needs them."""
    with Stage(tmp_path / "office") as empty:
        request.node.stash[STAGE] = empty
        yield empty
        grown = empty.grown()
    assert empty.complaints() == []
    assert grown == ""


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Generator[None, object, object]:
    """After a scenario look whether the journal proves its steps; the report carries all that it proves."""
    try:
        result = yield
    except AssertionError:
        if (stage := pyfuncitem.stash.get(STAGE, None)) is not None:
            folder = Path("build/e2e") / re.sub(r"\W+", "_", pyfuncitem.name)
            folder.mkdir(parents=True, exist_ok=True)
            stage.tell_failure(folder)
        raise
    if (stage := pyfuncitem.stash.get(STAGE, None)) is not None:
        steps = stage.proof()
        missing = {mark.args[0] for mark in pyfuncitem.iter_markers("proves")} - steps.keys()
        assert not missing, f"the journal does not prove {sorted(missing)}, only {sorted(steps)}"
        proof = {"scenario": pyfuncitem.stash[NAME], "steps": _plain(steps)}
        pyfuncitem.user_properties.append(("proof", json.dumps(proof)))
    return result


def _plain(steps: Proof) -> dict[str, list[dict[str, str | None]]]:
    return {
        step: [{"kind": event.kind, "at": event.at.isoformat(), "actor": event.actor} for event in events]
        for step, events in steps.items()
    }
