from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest
from pytestqt.qtbot import QtBot

from twistbreak.services.signals import TerminationSignals

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_is_told_in_the_event_loop(qtbot: QtBot, number: signal.Signals) -> None:
    heard: list[signal.Signals] = []
    signals = TerminationSignals(heard.append)
    try:
        os.kill(os.getpid(), number)
        assert heard == []
        qtbot.waitUntil(lambda: heard == [number])
    finally:
        signals.close()


def test_closing_gives_the_signals_back() -> None:
    before = [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)]
    signals = TerminationSignals(lambda _number: None)
    signals.close()
    signals.close()
    assert [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)] == before
    assert signal.set_wakeup_fd(-1) == -1


def test_a_program_that_rests_in_its_event_loop_ends_when_asked() -> None:
    program = (
        "import sys; from PySide6.QtCore import QCoreApplication;"
        "from twistbreak.services.signals import TerminationSignals;"
        "app = QCoreApplication(sys.argv);"
        "signals = TerminationSignals(lambda number: (print(number.name, flush=True), app.quit()));"
        "print('ready', flush=True); sys.exit(app.exec())"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(signal.SIGTERM)
        assert process.stdout.read() == "SIGTERM\n"
        assert process.wait(20) == 0
