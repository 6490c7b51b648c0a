"""One machine's settings file: what is written is read back, and what is wrong is named."""

import stat
from pathlib import Path

import pytest
from loket_shared import paths
from loket_shared.config import Config, ConfigError, ConfigProblem, load, save

GOOD = 'database_url = "sqlite:///loket.db"\ndevice_name = "Kiosk 1"\n'


def test_a_saved_file_is_read_back_and_is_private(tmp_path: Path) -> None:
    config = Config(
        database_url="postgresql+psycopg://loket:rahasia@server/loket",
        device_name="Loket “3”",
        data_dir=tmp_path / "data",
        fullscreen=False,
        pin_hash="$argon2id$…",
        pictures=tmp_path / "gambar",
    )
    path = tmp_path / "deep" / "loket.toml"
    save(config, path)
    assert load(path) == config
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in path.parent.iterdir()] == ["loket.toml"]


def test_what_is_left_out_has_its_default(tmp_path: Path) -> None:
    path = tmp_path / "loket.toml"
    path.write_text(GOOD)
    config = load(path)
    assert (config.language, config.fullscreen, config.pin_hash) == ("id", True, None)
    assert config.data_dir == paths.data_dir()


@pytest.mark.parametrize(
    ("text", "problem", "detail"),
    [
        ("database_url = [", ConfigProblem.NOT_TOML, ""),
        (GOOD + 'langauge = "en"', ConfigProblem.UNKNOWN_KEY, "langauge"),
        (GOOD + 'language = "de"', ConfigProblem.WRONG_VALUE, "language"),
        (GOOD + 'fullscreen = "yes"', ConfigProblem.WRONG_VALUE, "fullscreen"),
        (GOOD + "pictures = 3", ConfigProblem.WRONG_VALUE, "pictures"),
        ('database_url = "sqlite:///loket.db"', ConfigProblem.MISSING_KEY, "device_name"),
        ('database_url = " "\ndevice_name = "Kiosk 1"', ConfigProblem.MISSING_KEY, "database_url"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, problem: ConfigProblem, detail: str) -> None:
    path = tmp_path / "loket.toml"
    path.write_text(text)
    with pytest.raises(ConfigError) as caught:
        load(path)
    assert caught.value.problem is problem
    assert detail in caught.value.detail
    assert caught.value.path == path


def test_a_file_that_is_not_there_or_not_text_is_told_apart(tmp_path: Path) -> None:
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe\x00")
    for name, problem in (("none.toml", ConfigProblem.MISSING), ("binary.toml", ConfigProblem.UNREADABLE)):
        with pytest.raises(ConfigError) as caught:
            load(tmp_path / name)
        assert caught.value.problem is problem


def test_the_variable_names_the_machine_s_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text(GOOD)
    monkeypatch.setenv(paths.VARIABLE, str(path))
    assert load().device_name == "Kiosk 1"
