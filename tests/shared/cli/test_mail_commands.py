"""`loket mail`: the password comes into the settings file and out again, and onto no screen."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest
from loket_shared.config import load


class Said(Protocol):
    code: int
    out: str
    err: str


Loket = Callable[..., Said]

pytestmark = pytest.mark.usefixtures("file_settings")


def test_the_password_is_kept_and_removed(loket: Loket, tmp_path: Path) -> None:
    said = loket("mail", "password", "--secrets-stdin", typed="Rahasia-7\n")
    assert (said.code, load().mail_secret) == (0, "Rahasia-7")
    assert "Rahasia-7" not in said.out + said.err
    assert load(tmp_path / "loket.toml").device_name == "Konsol 1"
    assert (loket("mail", "forget").code, load().mail_secret) == (0, None)


def test_nothing_given_changes_nothing(loket: Loket) -> None:
    loket("mail", "password", "--secrets-stdin", typed="Rahasia-7\n")
    assert (loket("mail", "password", "--secrets-stdin", typed="\n").code, load().mail_secret) == (2, "Rahasia-7")


def test_a_file_that_is_not_there_or_not_ours_is_told(
    loket: Loket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert loket("mail", "password", "--config", tmp_path / "none.toml", "--secrets-stdin", typed="x\n").code == 4

    def refused(*_words: object, **_named: object) -> int:
        raise PermissionError

    monkeypatch.setattr(os, "open", refused)
    said = loket("mail", "password", "--secrets-stdin", typed="Rahasia-7\n", english=True)
    assert (said.code, "Rahasia-7" in said.err) == (6, False)
    assert "cannot be written" in said.err
