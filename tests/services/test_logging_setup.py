from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from twistbreak.services.logging_setup import BoundedFile, Logging

log = logging.getLogger("twistbreak.test")


@pytest.fixture
def logging_to(tmp_path: Path) -> Iterator[Path]:
    started = Logging(tmp_path / "state")
    yield tmp_path / "state" / "twistbreak.log"
    started.close()


def test_entries_reach_the_file_with_time_level_and_origin(logging_to: Path) -> None:
    log.info("the tray is there")
    assert logging_to.read_text().endswith(" INFO twistbreak.test: the tray is there\n")
    assert logging_to.parent.stat().st_mode & 0o777 == 0o700


def test_details_stay_out_and_only_warnings_reach_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    started = Logging(tmp_path)
    log.debug("a detail")
    log.info("an event")
    log.warning("a warning")
    started.close()
    assert capsys.readouterr().err == "twistbreak: a warning\n"
    text = (tmp_path / "twistbreak.log").read_text()
    assert ("a detail" in text, "an event" in text, "a warning" in text) == (False, True, True)


def test_qts_own_messages_are_logged_under_their_category(tmp_path: Path) -> None:
    # pytest-qt listens to Qt too, so this happens in a process of its own.
    program = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QLoggingCategory, qCWarning, qWarning;"
        "from twistbreak.services.logging_setup import Logging;"
        "started = Logging(Path(sys.argv[1])); qWarning('not good {}');"
        "qCWarning(QLoggingCategory('qt.qpa.test'), 'nor this %s'); started.close(); qWarning('unheard')"
    )
    told = subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True)
    text = (tmp_path / "twistbreak.log").read_text()
    assert "WARNING qt.default: not good {}\n" in text
    assert "WARNING qt.qpa.test: nor this %s\n" in text
    assert "unheard" not in text
    assert told.stderr.endswith("unheard\n")


def test_an_unexpected_error_in_a_slot_is_logged(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication, QTimer;"
        "from twistbreak.services.logging_setup import Logging;"
        "started = Logging(Path(sys.argv[1])); app = QCoreApplication(sys.argv); timer = QTimer();"
        "timer.timeout.connect(lambda: (app.quit(), 1 / 0)); timer.start(0); app.exec(); started.close()"
    )
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True)
    text = (tmp_path / "twistbreak.log").read_text()
    assert "CRITICAL twistbreak: Unexpected error: division by zero" in text
    assert "Traceback" in text


def test_the_file_is_bounded_and_keeps_what_came_last(tmp_path: Path) -> None:
    path = tmp_path / "bounded.log"
    handler = BoundedFile(path, limit=2000)
    for number in range(1000):
        handler.emit(logging.makeLogRecord({"msg": f"entry {number:04}"}))
    handler.close()
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == ["bounded.log", "bounded.log.1"]
    assert all(file.stat().st_size <= 2000 + 20 for file in files)
    kept = [line for file in reversed(files) for line in file.read_text().splitlines()]
    assert len(kept) > 100
    assert kept == [f"entry {number:04}" for number in range(1000)][-len(kept) :]


def test_without_a_folder_everything_goes_to_standard_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "state").write_text("a file in the way")
    started = Logging(tmp_path / "state")
    log.info("still heard")
    started.close()
    told = capsys.readouterr().err
    assert told.startswith(f"twistbreak: No log file: {tmp_path}/state/twistbreak.log cannot be written (")
    assert told.endswith("twistbreak: still heard\n")


def test_a_full_disk_ends_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    handler = BoundedFile(Path("/dev/full"))
    for _ in range(3):
        handler.emit(logging.makeLogRecord({"msg": "lost"}))
    with pytest.raises(OSError, match="No space left"):
        handler.close()
    assert capsys.readouterr() == ("", "")


def test_closing_gives_everything_back(tmp_path: Path) -> None:
    root = logging.getLogger()
    before = (sys.excepthook, root.level, list(root.handlers))
    started = Logging(tmp_path)
    assert sys.excepthook is not before[0]
    started.close()
    started.close()
    assert (sys.excepthook, root.level, list(root.handlers)) == before
