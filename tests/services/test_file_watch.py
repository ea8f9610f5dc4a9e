"""Edits by other programs are noticed, however they are written."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer
from pytestqt.qtbot import QtBot

from twistbreak.services import file_watch
from twistbreak.services.atomic_file import write_atomically
from twistbreak.services.file_watch import FileWatch

SETTLE = timedelta(milliseconds=30)


@pytest.fixture
def parent(qapp: QObject) -> Iterator[QObject]:
    parent = QObject(qapp)
    yield parent
    parent.setParent(None)
    parent.deleteLater()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "config"
    folder.mkdir()
    return folder / "settings.toml"


def is_noticed(qtbot: QtBot, watch: FileWatch, action: Callable[[], object]) -> None:
    with qtbot.waitSignal(watch.changed):
        action()


def in_place(path: Path, text: str) -> None:
    path.write_text(text)


def by_rename(path: Path, text: str) -> None:
    path.with_name("settings.toml.new").write_text(text)
    path.with_name("settings.toml.new").replace(path)


def with_a_backup_link(path: Path, text: str) -> None:
    """As vim does with `backupcopy=no`: the old file lives on under another name."""
    path.with_name("settings.toml~").unlink(missing_ok=True)
    path.rename(path.with_name("settings.toml~"))
    path.write_text(text)


def away_and_anew(path: Path, text: str) -> None:
    path.unlink()
    path.write_text(text)


def as_we_do(path: Path, text: str) -> None:
    write_atomically(path, text.encode(), fsync=False)


@pytest.mark.parametrize("edit", [in_place, by_rename, with_a_backup_link, away_and_anew, as_we_do])
def test_every_way_of_saving_is_noticed_again_and_again(
    qtbot: QtBot, parent: QObject, path: Path, edit: Callable[[Path, str], None]
) -> None:
    path.write_text("0")
    watch = FileWatch(path, parent, SETTLE)
    for number in range(1, 5):
        is_noticed(qtbot, watch, lambda number=number: edit(path, "x" * number))


def test_a_file_that_comes_later_is_noticed_and_its_end_too(qtbot: QtBot, parent: QObject, path: Path) -> None:
    watch = FileWatch(path, parent, SETTLE)
    is_noticed(qtbot, watch, path.touch)
    is_noticed(qtbot, watch, path.unlink)
    is_noticed(qtbot, watch, path.touch)


def test_the_folder_may_come_and_go(qtbot: QtBot, parent: QObject, tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "settings.toml"

    def make() -> None:
        path.parent.mkdir(parents=True)
        path.touch()

    watch = FileWatch(path, parent, SETTLE)
    for _ in range(3):
        is_noticed(qtbot, watch, make)
        is_noticed(qtbot, watch, lambda: path.write_text("x"))
        is_noticed(qtbot, watch, lambda: shutil.rmtree(tmp_path / "a"))


def test_folders_that_come_one_by_one_lead_to_the_file(qtbot: QtBot, parent: QObject, tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "settings.toml"
    watch = FileWatch(path, parent, SETTLE)
    (tmp_path / "a").mkdir()
    qtbot.wait(100)  # the watch has moved on to the new folder
    path.parent.mkdir()
    qtbot.wait(100)
    is_noticed(qtbot, watch, path.touch)


def test_a_file_that_keeps_a_second_name_is_not_mistaken_for_the_new_one(
    qtbot: QtBot, parent: QObject, path: Path
) -> None:
    path.write_text("0")
    path.with_name("settings.toml~").hardlink_to(path)
    watch = FileWatch(path, parent, SETTLE)
    is_noticed(qtbot, watch, lambda: by_rename(path, "new"))
    is_noticed(qtbot, watch, lambda: in_place(path, "new, and edited where it stands"))


def test_what_happens_in_a_folder_just_before_it_is_watched_is_not_missed(
    qtbot: QtBot, parent: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outer, path = tmp_path / "a", tmp_path / "a" / "b" / "settings.toml"

    class LateWatcher(QFileSystemWatcher):
        def addPaths(self, files: Sequence[str]) -> list[str]:  # noqa: N802 -- Qt's name
            if str(outer) in files:
                path.parent.mkdir(exist_ok=True)
            return super().addPaths(files)

    monkeypatch.setattr(file_watch, "QFileSystemWatcher", LateWatcher)
    watch = FileWatch(path, parent, SETTLE)
    outer.mkdir()
    qtbot.wait(200)
    is_noticed(qtbot, watch, path.touch)


def test_a_change_behind_a_link_is_noticed(qtbot: QtBot, parent: QObject, path: Path, tmp_path: Path) -> None:
    (tmp_path / "dotfiles").mkdir()
    target = tmp_path / "dotfiles" / "twist.toml"
    target.write_text("0")
    path.symlink_to(target)
    watch = FileWatch(path, parent, SETTLE)
    is_noticed(qtbot, watch, lambda: target.write_text("in place"))
    is_noticed(qtbot, watch, lambda: by_rename(target, "by rename"))
    is_noticed(qtbot, watch, lambda: by_rename(target, "by rename once more"))


def test_an_edit_in_several_steps_is_one_change(qtbot: QtBot, parent: QObject, path: Path) -> None:
    path.write_text("0")
    told: list[str] = []
    watch = FileWatch(path, parent, SETTLE)
    watch.changed.connect(lambda: told.append(path.read_text()))

    def in_steps() -> None:
        for text in ("", "ha", "half", "whole"):
            path.write_text(text)

    is_noticed(qtbot, watch, in_steps)
    assert told == ["whole"]


def test_other_files_in_the_folder_are_nobodys_business(qtbot: QtBot, parent: QObject, path: Path) -> None:
    path.write_text("0")
    watch = FileWatch(path, parent, SETTLE)
    with qtbot.assertNotEmitted(watch.changed, wait=200):
        path.with_name("other").touch()
        path.with_name("other").unlink()
    is_noticed(qtbot, watch, lambda: path.write_text("x"))


def busy_parts(watch: FileWatch) -> list[str]:
    """Timers that run, and Qt's engine that polls where the system has no events."""
    timers = [timer.metaObject().className() for timer in watch.findChildren(QTimer) if timer.isActive()]
    names = [part.metaObject().className() for part in watch.findChildren(QObject)]
    return timers + [name for name in names if "Poll" in name]


def test_watching_is_never_polling(qtbot: QtBot, parent: QObject, tmp_path: Path) -> None:
    folder = tmp_path / "nowhere"
    watch = FileWatch(folder / "settings.toml", parent, SETTLE)
    assert busy_parts(watch) == []
    folder.mkdir()
    qtbot.wait(200)
    assert busy_parts(watch) == []
    is_noticed(qtbot, watch, (folder / "settings.toml").touch)
