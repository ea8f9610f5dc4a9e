from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from twistbreak.core.clock import Busy, BusyKind
from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import translate
from twistbreak.services.presence.late import LateBusySensor, LateLockSensor, LateSensor

REASON = Busy(BusyKind.DO_NOT_DISTURB, "dunst")

pytestmark = pytest.mark.usefixtures("qapp")


class FakeSensor:
    """Sees everything at once, and says what is done to it."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.changed: Callable[[], None] | None = None

    def start(self, changed: Callable[[], None]) -> None:
        self.done.append("start")
        self.changed = changed

    def stop(self) -> None:
        self.done.append("stop")

    def status(self) -> SensorStatus:
        return SensorStatus("lock", True, translate("Sensor", "all is seen"))

    def is_locked(self) -> bool:
        return True

    def busy(self) -> frozenset[Busy]:
        return frozenset({REASON})


def test_a_late_sensor_is_loaded_when_the_event_loop_turns(qtbot: QtBot) -> None:
    fake, loaded, changes = FakeSensor(), list[str](), list[str]()

    def load() -> FakeSensor:
        loaded.append("loaded")
        return fake

    late = LateSensor("lock", load)
    late.start(lambda: changes.append("changed"))
    assert loaded == []
    assert str(late.status().how) == "not watching yet"
    qtbot.waitUntil(lambda: late.status().works)
    assert fake.changed is not None
    fake.changed()
    assert changes == ["changed"]
    late.stop()
    late.start(lambda: None)
    qtbot.waitUntil(lambda: fake.done == ["start", "stop", "start"])
    assert loaded == ["loaded"]


def test_what_is_stopped_before_it_was_loaded_is_never_loaded(qtbot: QtBot) -> None:
    def never() -> FakeSensor:
        raise AssertionError("loaded")

    late, other = LateSensor("lock", never), FakeSensor()
    late.start(lambda: None)
    late.stop()
    late.stop()
    later = LateSensor("lock", lambda: other)
    later.start(lambda: None)
    qtbot.waitUntil(lambda: other.done == ["start"])


def test_until_then_nothing_is_locked_and_nobody_busy(qtbot: QtBot) -> None:
    lock, busy = LateLockSensor(FakeSensor), LateBusySensor("do_not_disturb", FakeSensor)
    assert not lock.is_locked()
    assert busy.busy() == frozenset()
    lock.start(lambda: None)
    busy.start(lambda: None)
    qtbot.waitUntil(lock.is_locked)
    qtbot.waitUntil(lambda: busy.busy() == {REASON})
