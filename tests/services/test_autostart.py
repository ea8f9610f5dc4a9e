"""Start at login is what the system says it is, whoever has changed it."""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from support.waiting import until
from twistbreak.core.login_start import LoginStart, LoginState
from twistbreak.services import autostart
from twistbreak.services.autostart.desktop_entry import edited, exec_line, program_of, values_of
from twistbreak.services.autostart.launch import launch_command
from twistbreak.services.autostart.macos import MacLoginStart
from twistbreak.services.autostart.null import NullLoginStart
from twistbreak.services.autostart.windows import APPROVED, ENABLED, NAME, RUN, WindowsLoginStart
from twistbreak.services.autostart.xdg import XdgLoginStart, folders
from twistbreak.services.bus.buses import Buses

ENTRY = f"{autostart.APP_ID}.desktop"
AWKWARD = ("spa ce", 'quo"te', "back\\slash", "$HOME", "per%cent", "`tick`", "semi;colon", "umläut", "tilde~", "'s")


class Desk:
    """A home with an autostart folder, and a program to start."""

    def __init__(self, root: Path, folder: str = "bin") -> None:
        self.program = root / folder / "twistbreak"
        self.program.parent.mkdir(parents=True)
        self.program.write_text(f"#!/bin/sh\necho started > {root}/started\n")
        self.program.chmod(0o755)
        self.started = root / "started"
        self.shared = root / "etc" / "autostart"
        self.entry = root / "config" / "autostart" / ENTRY
        self.environ = {
            "XDG_CONFIG_HOME": str(root / "config"),
            "XDG_CONFIG_DIRS": f"relative:{root / 'etc'}",
            "PATH": os.environ["PATH"],
            "XDG_CURRENT_DESKTOP": "ubuntu:GNOME",
        }

    def list(self, parent: QObject, *arguments: str) -> XdgLoginStart:
        command = (str(self.program), *arguments)
        return XdgLoginStart(folders(self.environ), ENTRY, command, self.environ, parent)

    def put(self, text: str, folder: Path | None = None) -> Path:
        path = (folder or self.entry.parent) / ENTRY
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def listed(desk: Desk, qapp: QObject) -> XdgLoginStart:
    return desk.list(qapp)


def entry(program: Path, *lines: str) -> str:
    return "\n".join(("[Desktop Entry]", "Type=Application", "Name=Mine", f"Exec={program}", *lines, ""))


def test_nothing_is_started_until_the_user_asks_for_it(desk: Desk, listed: XdgLoginStart) -> None:
    assert listed.read() == LoginState(on=False)
    assert not desk.entry.parent.exists()


def test_switching_on_writes_an_entry_that_desktops_accept(desk: Desk, listed: XdgLoginStart) -> None:
    listed.write(True)
    assert listed.read() == LoginState(on=True)
    values = values_of(desk.entry.read_text())
    assert (values["Type"], values["X-GNOME-Autostart-enabled"]) == ("Application", "true")
    if validator := shutil.which("desktop-file-validate"):
        subprocess.run([validator, str(desk.entry)], check=True)


def test_switching_off_removes_an_entry_that_is_all_ours(desk: Desk, listed: XdgLoginStart) -> None:
    listed.write(True)
    listed.write(False)
    assert listed.read() == LoginState(on=False)
    assert not desk.entry.exists()
    listed.write(False)
    assert listed.read() == LoginState(on=False)


@pytest.mark.parametrize(
    "line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "NotShowIn=KDE;GNOME;", "OnlyShowIn=KDE;"]
)
def test_what_others_have_switched_off_is_shown_as_off(desk: Desk, listed: XdgLoginStart, line: str) -> None:
    desk.put(entry(desk.program, line))
    assert listed.read() == LoginState(on=False)
    listed.write(True)
    assert listed.read() == LoginState(on=True)
    assert values_of(desk.entry.read_text())["Name"] == "Mine"


def test_lines_that_somebody_has_added_stay(desk: Desk, listed: XdgLoginStart) -> None:
    listed.write(True)
    delay = "X-GNOME-Autostart-Delay=30"
    desk.put(f"# mine\n{desk.entry.read_text()}{delay}\n\n[Desktop Action Pause]\nName=Pause\nExec=true\n")
    listed.write(False)
    assert listed.read() == LoginState(on=False)
    listed.write(True)
    assert listed.read() == LoginState(on=True)
    text = desk.entry.read_text()
    assert text.startswith("# mine\n[Desktop Entry]\n")
    assert delay in text
    assert text.index("Exec=true") > text.index("[Desktop Action Pause]")


def test_an_entry_of_a_package_counts_and_is_hidden_rather_than_touched(desk: Desk, listed: XdgLoginStart) -> None:
    shared = desk.put(entry(desk.program), desk.shared)
    before = shared.read_text()
    assert listed.read() == LoginState(on=True)
    listed.write(False)
    assert listed.read() == LoginState(on=False)
    assert values_of(desk.entry.read_text())["Hidden"] == "true"
    listed.write(True)
    assert listed.read() == LoginState(on=True)
    assert shared.read_text() == before


def test_an_entry_whose_program_is_gone_starts_nothing_and_can_be_mended(desk: Desk, listed: XdgLoginStart) -> None:
    desk.put(entry(Path("/nowhere/twistbreak")))
    state = listed.read()
    assert not state.on
    assert "/nowhere/twistbreak" in str(state.note)
    listed.write(True)
    assert listed.read() == LoginState(on=True)


@pytest.mark.parametrize("text", ["", "nonsense", '[Desktop Entry]\nExec="open\n', "\0\xff"])
def test_an_entry_that_is_none_is_off_and_can_be_mended(desk: Desk, listed: XdgLoginStart, text: str) -> None:
    desk.put(text)
    assert not listed.read().on
    listed.write(True)
    assert listed.read() == LoginState(on=True)


def test_what_cannot_be_read_or_written_is_one_sentence(desk: Desk, listed: XdgLoginStart) -> None:
    desk.entry.mkdir(parents=True)
    state = listed.read()
    assert not state.on
    assert str(state.note).endswith("cannot be read: Is a directory.")
    listed.write(True)
    assert str(listed.read().note).endswith("could not be changed: Is a directory.")
    desk.entry.rmdir()
    listed.write(True)
    assert listed.read() == LoginState(on=True)


def test_a_symbolic_link_is_replaced_and_its_target_left_alone(
    desk: Desk, listed: XdgLoginStart, tmp_path: Path
) -> None:
    target = tmp_path / "applications.desktop"
    target.write_text(entry(desk.program, "Hidden=true"))
    desk.entry.parent.mkdir(parents=True)
    desk.entry.symlink_to(target)
    listed.write(True)
    assert listed.read() == LoginState(on=True)
    assert values_of(target.read_text())["Hidden"] == "true"


def test_a_change_from_outside_is_told_while_somebody_looks(
    qtbot: QtBot, desk: Desk, listed: XdgLoginStart, qapp: QObject
) -> None:
    told: list[bool] = []
    listed.watch(lambda: told.append(listed.read().on))
    desk.list(qapp).write(True)
    qtbot.waitUntil(lambda: told == [True])
    desk.entry.unlink()
    qtbot.waitUntil(lambda: told == [True, False])
    listed.unwatch()
    listed.unwatch()


@pytest.mark.parametrize("folder", AWKWARD)
def test_the_program_is_found_again_whatever_its_folder_is_called(tmp_path: Path, qapp: QObject, folder: str) -> None:
    desk = Desk(tmp_path, folder)
    listed = desk.list(qapp, "--flag", folder)
    listed.write(True)
    assert listed.read() == LoginState(on=True)
    assert program_of(values_of(desk.entry.read_text())["Exec"]) == str(desk.program)


@pytest.mark.skipif(shutil.which("gio") is None, reason="needs GLib's own launcher")
@pytest.mark.parametrize("folder", [name for name in AWKWARD if "%" not in name])  # GLib looks for a program "%%"
def test_glib_starts_the_program_whatever_its_folder_is_called(tmp_path: Path, qapp: QObject, folder: str) -> None:
    desk = Desk(tmp_path, folder)
    desk.list(qapp, folder).write(True)
    subprocess.run(["gio", "launch", str(desk.entry)], check=True, env={"PATH": os.environ["PATH"]})
    until(desk.started.exists, "the program was started")


def test_quoting_follows_the_specification() -> None:
    assert exec_line(["/usr/bin/twistbreak", "now"]) == "/usr/bin/twistbreak now"
    assert exec_line(["/my dir/t", '$a"b', "50%", "\\", ""]) == r'"/my dir/t" "\\$a\\"b" 50%% "\\\\" ""'


def test_a_key_is_changed_in_the_main_group_only() -> None:
    text = "[Desktop Entry]\nA=1\nB=2\n\n[Other]\nA=3\n"
    assert edited(text, {"A": "9", "B": None}) == "[Desktop Entry]\nA=9\n\n[Other]\nA=3\n"


def test_folders_are_those_of_the_session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert folders({}) == [tmp_path / ".config" / "autostart", Path("/etc/xdg/autostart")]
    given = {"XDG_CONFIG_HOME": "/a", "XDG_CONFIG_DIRS": "/b:/c:not/whole"}
    assert folders(given) == [Path(f"/{name}/autostart") for name in "abc"]


@pytest.mark.parametrize(
    ("files", "environ", "is_bundle", "expected"),
    [
        (["venv/bin/python", "venv/bin/twistbreak"], {}, False, ["venv/bin/twistbreak"]),
        (["usr/bin/python3"], {}, False, ["usr/bin/python3", "-m", "twistbreak"]),
        (["Scripts/python.exe", "Scripts/pythonw.exe"], {}, False, ["Scripts/pythonw.exe", "-m", "twistbreak"]),
        (["opt/twistbreak/twistbreak"], {}, True, ["opt/twistbreak/twistbreak"]),
        (["mount/usr/twistbreak"], {"APPDIR": "mount", "APPIMAGE": "Twist.AppImage"}, True, ["Twist.AppImage"]),
        (["opt/twistbreak"], {"APPDIR": "other", "APPIMAGE": "Other.AppImage"}, True, ["opt/twistbreak"]),
    ],
    ids=["virtual environment", "module", "windows", "bundle", "appimage", "started from another appimage"],
)
def test_the_program_is_started_the_way_it_was_installed(
    tmp_path: Path, files: Sequence[str], environ: dict[str, str], is_bundle: bool, expected: Sequence[str]
) -> None:
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    whole = {key: str(tmp_path / value) for key, value in environ.items()}
    first, *rest = launch_command(tmp_path / files[0], whole, is_bundle=is_bundle)
    assert [first, *rest] == [str(tmp_path / expected[0]), *expected[1:]]


def test_this_session_is_asked_on_this_system(tmp_path: Path, qapp: QObject) -> None:
    environ = {"XDG_CONFIG_HOME": str(tmp_path), "XDG_CONFIG_DIRS": str(tmp_path / "etc"), "PATH": os.environ["PATH"]}
    found = autostart.choose(environ, Buses(environ), tmp_path, qapp)
    found.write(True)
    assert found.read() == LoginState(on=True)
    program = program_of(values_of((tmp_path / "autostart" / ENTRY).read_text())["Exec"])
    assert program is not None
    assert Path(program).is_file()


def test_where_nothing_is_known_it_says_so() -> None:
    listed: LoginStart = NullLoginStart()
    listed.write(True)
    state = listed.read()
    assert (state.on, state.can_change) == (False, False)
    assert "does not know" in str(state.note)


class FakeRegistry:
    def __init__(self, *, failing: bool = False) -> None:
        self.values: dict[tuple[str, str], str | bytes] = {}
        self.failing = failing

    def _guarded(self, action: Callable[[], str | bytes | None]) -> str | bytes | None:
        if self.failing:
            raise PermissionError(13, "Access is denied")
        return action()

    def get(self, key: str, name: str) -> str | bytes | None:
        return self._guarded(lambda: self.values.get((key, name)))

    def put(self, key: str, name: str, value: str | bytes) -> None:
        self._guarded(lambda: self.values.update({(key, name): value}))

    def remove(self, key: str, name: str) -> None:
        self._guarded(lambda: self.values.pop((key, name), None))


def test_windows_starts_what_its_run_key_says() -> None:
    registry = FakeRegistry()
    listed = WindowsLoginStart([r"C:\My Programs\twistbreak.exe"], registry)
    assert listed.read() == LoginState(on=False)
    listed.write(True)
    assert registry.values == {(RUN, NAME): r'"C:\My Programs\twistbreak.exe"'}
    assert listed.read() == LoginState(on=True)
    listed.write(False)
    assert registry.values == {}
    registry.values[RUN, NAME] = "another.exe"
    assert not listed.read().on


def test_what_the_task_manager_has_switched_off_is_off_and_can_be_switched_on() -> None:
    registry = FakeRegistry()
    listed = WindowsLoginStart(["twistbreak.exe"], registry)
    listed.write(True)
    registry.values[APPROVED, NAME] = b"\x03" + bytes(11)
    assert not listed.read().on
    listed.write(True)
    assert registry.values[APPROVED, NAME] == ENABLED
    assert listed.read().on


def test_windows_that_forbids_it_is_one_sentence() -> None:
    listed = WindowsLoginStart(["twistbreak.exe"], FakeRegistry(failing=True))
    listed.write(True)
    assert listed.read() == LoginState(on=False, note=listed.read().note)
    assert str(listed.read().note).endswith("Access is denied.")


def test_macos_starts_a_launch_agent(tmp_path: Path, qapp: QObject) -> None:
    path = tmp_path / "LaunchAgents" / "agent.plist"
    listed = MacLoginStart(path, "agent", ["/Applications/Twist Break.app/twistbreak"], qapp)
    assert listed.read() == LoginState(on=False)
    listed.write(True)
    assert listed.read().on
    agent = plistlib.loads(path.read_bytes())
    assert agent["ProgramArguments"] == ["/Applications/Twist Break.app/twistbreak"]
    path.write_bytes(plistlib.dumps(agent | {"Disabled": True}))
    assert not listed.read().on
    for damaged in (b"damaged", b"<?xml version='1.0'?><plist><dict>"):
        path.write_bytes(damaged)
        assert "cannot be read or changed" in str(listed.read().note)
    listed.write(False)
    assert not path.exists()
