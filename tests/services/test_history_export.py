"""The whole history goes into one table, or none is made."""

from __future__ import annotations

import csv
import errno
import os
from pathlib import Path

import pytest

from support import history_samples
from support.history_files import HistoryBench
from twistbreak.core.history.report import ROW_COLUMNS
from twistbreak.services import atomic_file
from twistbreak.services.history.export import write_csv
from twistbreak.services.history.store import UnusableError


def test_every_row_is_in_the_file(tmp_path: Path) -> None:
    bench = HistoryBench(tmp_path)
    entries = history_samples.years(1, seed=9)
    write_csv(bench.filled(entries), tmp_path / "table.csv")
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as file:
        header, *lines = csv.reader(file)
    assert tuple(header) == ROW_COLUMNS
    assert len(lines) == len(entries)
    bench.close()


def test_a_history_that_cannot_be_read_makes_no_table(tmp_path: Path) -> None:
    bench = HistoryBench(tmp_path)
    bench.path.mkdir(parents=True)
    with pytest.raises(UnusableError, match="it cannot be used now"):
        write_csv(bench.store(), tmp_path / "table.csv")
    assert not (tmp_path / "table.csv").exists()


def test_a_full_disk_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bench = HistoryBench(tmp_path)
    store = bench.filled(history_samples.one_day())
    target = tmp_path / "out" / "table.csv"
    target.parent.mkdir()
    target.write_text("older")

    def full(*_args: object, **_more: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as broken:
        broken.setattr(atomic_file, "_write_new", full)
        with pytest.raises(OSError, match="No space left"):
            write_csv(store, target)
    assert [path.name for path in target.parent.iterdir()] == ["table.csv"]
    assert target.read_text() == "older"
    bench.close()
