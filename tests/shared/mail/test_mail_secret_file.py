"""The password stands in this machine's settings file alone, readable by its owner, and whatever else stood there stays."""

import logging
import os
import stat
import sys
from pathlib import Path

import pytest
from loket_shared.config import ConfigError, keep_mail_secret, load, save
from loket_shared.devices.mail.model import Secret
from loket_shared.devices.mail.secret_file import SecretFile

TEXT = """# konsol di loket 3, dipasang oleh Diskominfo
database_url = "sqlite:////srv/loket.db"
device_name = "Konsol 3"  # dekat jendela
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "loket.toml"
    made.write_text(TEXT, encoding="utf-8")
    made.chmod(0o644)
    return made


def test_it_is_kept_beside_what_stood_there(path: Path) -> None:
    kept = SecretFile(path)
    assert kept.read() is None
    assert kept.keep(Secret('dua "kata" rahasia\\'))
    assert kept.read() == Secret('dua "kata" rahasia\\')
    assert path.read_text(encoding="utf-8").startswith(TEXT)
    assert kept.keep(Secret("lain"))
    assert path.read_text(encoding="utf-8").count("mail_secret") == 1
    assert kept.keep(Secret(""))
    assert (kept.read(), path.read_text(encoding="utf-8")) == (None, TEXT)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a person's files by other means")
def test_nobody_else_can_read_it_whatever_a_crash_left_behind(path: Path) -> None:
    left = path.with_name("loket.toml.new")
    left.write_text("x", encoding="utf-8")
    left.chmod(0o666)
    assert SecretFile(path).keep(Secret("rahasia"))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert not left.exists()


def test_a_value_over_several_lines_is_mended_whole(path: Path) -> None:
    path.write_text(TEXT + 'mail_secret = """lama\ndan panjang"""\n', encoding="utf-8")
    assert SecretFile(path).keep(Secret("baru"))
    assert load(path).mail_secret == "baru"
    assert load(path).device_name == "Konsol 3"


def test_a_file_that_cannot_be_written_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_words: object, **_named: object) -> int:
        raise PermissionError

    monkeypatch.setattr(os, "open", refused)
    assert not SecretFile(path).keep(Secret("rahasia"))
    assert path.read_text(encoding="utf-8") == TEXT


def test_a_machine_without_a_settings_file_holds_none(tmp_path: Path) -> None:
    assert SecretFile(None).read() is None
    assert not SecretFile(None).keep(Secret("x"))
    assert not SecretFile(tmp_path / "none.toml").keep(Secret("x"))
    with pytest.raises(ConfigError):
        keep_mail_secret(tmp_path / "none.toml", "x")


def test_no_log_and_no_text_shows_it(
    path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    kept = SecretFile(path)
    kept.keep(Secret("Rahasia-7"))
    monkeypatch.setattr(os, "open", lambda *_words, **_named: (_ for _ in ()).throw(PermissionError("Rahasia-7")))
    kept.keep(Secret("Rahasia-7"))
    assert "Rahasia-7" not in f"{caplog.text} {kept!r} {kept.read()} {load(path)!r}"


def test_saving_other_settings_keeps_it(path: Path) -> None:
    SecretFile(path).keep(Secret("rahasia"))
    save(load(path), path)
    assert SecretFile(path).read() == Secret("rahasia")
