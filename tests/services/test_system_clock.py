from __future__ import annotations

from datetime import UTC, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from twistbreak.core.clock import passed
from twistbreak.services import system_clock
from twistbreak.services.system_clock import LocalZone, SystemClock


def test_two_readings_of_one_boot_are_in_order_and_agree() -> None:
    clock = SystemClock(lambda: UTC)
    before, after = clock.now(), clock.now()
    between = passed(before, after)
    assert before.awake <= after.awake
    assert not between.rebooted
    assert timedelta() <= between.total < timedelta(seconds=30)
    assert abs(between.clock_set) < timedelta(seconds=1)


def test_the_boot_is_the_kernels_own_name_for_it() -> None:
    assert SystemClock(lambda: UTC).now().boot == Path("/proc/sys/kernel/random/boot_id").read_text().strip()


def test_awake_and_slept_add_up_to_the_kernels_uptime() -> None:
    kernel = float(Path("/proc/uptime").read_text().split()[0])
    assert abs(SystemClock(lambda: UTC).now().uptime.total_seconds() - kernel) < 5


def test_the_zone_comes_from_tz(monkeypatch: pytest.MonkeyPatch) -> None:
    zone = LocalZone()
    for name in ("Europe/Berlin", "Pacific/Auckland"):
        monkeypatch.setenv("TZ", name)
        assert zone() == ZoneInfo(name)
        assert SystemClock(zone).now().local.tzinfo == ZoneInfo(name)


def test_a_zone_that_does_not_exist_falls_back_to_an_offset(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("TZ", "Nowhere/Nothing")
    local = SystemClock().now().local
    assert local.utcoffset() == timedelta()
    assert "summer time will not be foreseen" in caplog.text


def test_the_zone_is_read_again_only_when_the_setting_changes(tmp_path: Path) -> None:
    zones: list[tzinfo] = [UTC, ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Tokyo")]
    setting = tmp_path / "localtime"
    setting.symlink_to("/usr/share/zoneinfo/UTC")
    zone = LocalZone(setting, lambda: zones.pop(0))
    assert [zone(), zone(), zone()] == [UTC, UTC, UTC]
    setting.unlink()
    assert [zone(), zone()] == [ZoneInfo("Europe/Berlin")] * 2
    replacement = tmp_path / "new"
    replacement.symlink_to("/usr/share/zoneinfo/Asia/Tokyo")
    replacement.replace(setting)
    assert [zone(), zone()] == [ZoneInfo("Asia/Tokyo")] * 2


@pytest.mark.parametrize(
    ("target", "zone"),
    [
        ("/usr/share/zoneinfo/Europe/Berlin", ZoneInfo("Europe/Berlin")),
        ("/usr/share/zoneinfo/America/Argentina/Ushuaia", ZoneInfo("America/Argentina/Ushuaia")),
        ("/var/db/timezone/zoneinfo/Asia/Tokyo", ZoneInfo("Asia/Tokyo")),  # as on macOS
        ("/usr/share/zoneinfo/Nowhere/Nothing", None),
        ("/usr/share/zoneinfo/../../../etc/passwd", None),
        ("/etc/hostname", None),
    ],
)
def test_the_zone_is_read_from_the_systems_link(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str, zone: tzinfo | None
) -> None:
    monkeypatch.delenv("TZ", raising=False)
    link = tmp_path / "localtime"
    link.symlink_to(target)
    assert system_clock._linked_zone(link) == zone


def test_tz_goes_before_the_systems_link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    link = tmp_path / "localtime"
    link.symlink_to("/usr/share/zoneinfo/Europe/Berlin")
    assert system_clock._linked_zone(link) is None


def test_without_a_link_the_zone_is_searched_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    monkeypatch.setattr(system_clock, "LOCALTIME", tmp_path / "none")
    assert LocalZone(tmp_path / "none")() == ZoneInfo("Asia/Tokyo")
