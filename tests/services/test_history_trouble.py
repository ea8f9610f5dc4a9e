"""Damage, full disks and foreign files cost the history as little as can be, and the reminders nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from support import history_samples, history_writer
from support.history_files import ALL_DAYS, EVER, HistoryBench, everything, fill
from support.history_oracle import totals
from support.history_samples import LAST_DAY
from twistbreak.core.history.rows import BreakRecord, Outcome
from twistbreak.services.history import backups, repair
from twistbreak.services.history import store as store_module
from twistbreak.services.history.ledger import Ledger, migrate
from twistbreak.services.history.schema import APPLICATION_ID, MIGRATIONS, VERSION
from twistbreak.services.history.store import UnusableError

FROZEN = Path(__file__).parent / "data"
PAGE = 4096
DAY = timedelta(days=1)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[HistoryBench]:
    made = HistoryBench(tmp_path)
    yield made
    made.close()


def spoil(path: Path, first: int, last: int) -> None:
    """Write garbage over some pages of a file that nobody has open."""
    with path.open("r+b") as file:
        file.seek(first * PAGE)
        file.write(b"\x5a" * ((last - first) * PAGE))


def set_aside(bench: HistoryBench) -> list[str]:
    return sorted(path.name for path in bench.path.parent.glob("*.damaged-*.sqlite3"))


# kill -9


def test_a_kill_at_any_moment_loses_at_most_the_row_being_written(bench: HistoryBench) -> None:
    command = [sys.executable, history_writer.__file__, str(bench.folder)]
    for rows in (1, 40, 700):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout
            kept = 0
            while kept < rows:
                kept = int(child.stdout.readline())
            child.kill()
            kept = max([kept, *map(int, child.stdout.read().splitlines())])
        store = bench.store()
        found = [record.reminder for record in store.breaks(*EVER)]
        assert found[:kept] == list(range(1, kept + 1))
        assert len(found) <= kept + 1
        assert bench.told == []
        store.close()
        shutil.rmtree(bench.path.parent)


# Damage


def test_a_damaged_file_is_set_aside_and_rebuilt_from_the_backup_and_what_can_be_read(bench: HistoryBench) -> None:
    entries = history_samples.years(1, seed=5)
    store = bench.filled(entries)
    store.back_up_if_due(LAST_DAY)
    later = BreakRecord(entries[-1].end + DAY, timedelta(), Outcome.COMPLETED, 9)
    store.add(later)
    store.close()
    spoil(bench.path, 20, 60)
    again = bench.store()
    assert again.days(LAST_DAY + DAY, LAST_DAY + DAY)[0].completed == 1  # newer than the backup
    assert [day for day in again.days(*ALL_DAYS) if day.day <= LAST_DAY] == totals(entries)
    assert set_aside(bench) == [f"history.damaged-{LAST_DAY}.sqlite3"]
    (sentence,) = bench.sentences
    assert sentence == (
        f"it was damaged and has been rebuilt from the backup of {LAST_DAY} and what could still be read: "
        f"{len(entries) + 1} rows; the damaged file is kept as history.damaged-{LAST_DAY}.sqlite3"
    )


def test_without_a_backup_all_rows_outside_the_damage_are_saved(bench: HistoryBench) -> None:
    entries = history_samples.years(1, seed=6)
    bench.filled(entries).close()
    pages = bench.path.stat().st_size // PAGE
    spoil(bench.path, pages // 2, pages // 2 + 3)
    found = set(map(repr, everything(bench.store())))
    assert found < set(map(repr, entries))
    assert len(found) > len(entries) - 400
    assert "there is no backup yet" in bench.sentences[0]


def test_of_a_file_whose_end_is_missing_the_beginning_is_saved(bench: HistoryBench) -> None:
    entries = history_samples.years(1, seed=6)
    bench.filled(entries).close()
    os.truncate(bench.path, bench.path.stat().st_size - 20 * PAGE)
    found = set(map(repr, everything(bench.store())))
    assert found < set(map(repr, entries))
    assert len(found) > len(entries) // 10


@pytest.mark.parametrize("what", ["text", "header", "first page"])
def test_a_file_that_is_no_database_any_more_is_replaced_by_the_backup(what: str, bench: HistoryBench) -> None:
    entries = history_samples.one_day()
    store = bench.filled(entries)
    store.back_up_if_due(LAST_DAY)
    store.close()
    if what == "text":
        bench.path.write_text("Dear diary\n" * 1000)
    else:
        spoil(bench.path, 0, 1)
    store = bench.store()
    store.add(BreakRecord(entries[-1].end, timedelta(), Outcome.SKIPPED, 99))
    assert len(everything(store)) == len(entries) + 1
    assert len(set_aside(bench)) == 1


def test_damage_met_while_writing_is_mended_before_the_row_is_kept(bench: HistoryBench) -> None:
    entries = history_samples.years(1, seed=5)
    store = bench.filled(entries)
    store.back_up_if_due(LAST_DAY)
    store.close()
    spoil(bench.path, 1, bench.path.stat().st_size // PAGE)
    store = bench.store()
    store.add(BreakRecord(entries[-1].end + DAY, timedelta(), Outcome.COMPLETED, 9))
    assert totals(entries) == [day for day in store.days(*ALL_DAYS) if day.day <= LAST_DAY]
    assert store.days(LAST_DAY + DAY, LAST_DAY + DAY)[0].completed == 1


def test_two_damaged_files_of_one_day_are_both_kept(bench: HistoryBench) -> None:
    for _ in range(2):
        bench.filled(history_samples.one_day()).close()
        spoil(bench.path, 0, 1)
        everything(bench.store())
        bench.close()
    assert set_aside(bench) == [f"history.damaged-{LAST_DAY}-2.sqlite3", f"history.damaged-{LAST_DAY}.sqlite3"]


def test_a_row_that_only_the_log_holds_survives_the_damage_of_the_file(bench: HistoryBench) -> None:
    entries = history_samples.years(1, seed=5)
    bench.filled(entries).close()
    late = BreakRecord(entries[-1].end + DAY, timedelta(), Outcome.COMPLETED, 9)
    bench.store().add(late)
    after_a_kill = [(path, path.read_bytes()) for path in bench.path.parent.iterdir()]
    bench.close()
    for path, data in after_a_kill:
        path.write_bytes(data)
    spoil(bench.path, 20, 60)
    store = bench.store()
    assert late in store.breaks(*EVER)
    assert len(set_aside(bench)) == 1
    store.close()
    assert late in bench.store().breaks(*EVER)
    assert len(bench.told) == 1


@pytest.mark.parametrize("is_empty", [False, True])
def test_a_missing_file_is_restored_from_the_backup(is_empty: bool, bench: HistoryBench) -> None:
    entries = history_samples.one_day()
    store = bench.filled(entries)
    store.back_up_if_due(LAST_DAY)
    store.close()
    bench.path.write_bytes(b"") if is_empty else bench.path.unlink()
    assert bench.store().days(*ALL_DAYS) == totals(entries)
    assert bench.sentences == [
        f"it was missing and has been restored from the backup of {LAST_DAY}: {len(entries)} rows"
    ]
    assert set_aside(bench) == []


@pytest.mark.parametrize("fails", ["_complete", "_set_aside"])
def test_a_rebuild_that_fails_leaves_the_file_and_remembers_what_comes(
    fails: str, bench: HistoryBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    entries = history_samples.one_day()
    store = bench.filled(entries)
    store.back_up_if_due(LAST_DAY)
    store.close()
    spoil(bench.path, 0, 1)
    before = bench.path.read_bytes()
    store = bench.store()
    with monkeypatch.context() as broken:
        broken.setattr(repair, fails, _raise_full)
        store.add(BreakRecord(entries[-1].end, timedelta(), Outcome.SKIPPED, 99))
        store.add(BreakRecord(entries[-1].end + DAY, timedelta(), Outcome.SKIPPED, 100))
    assert bench.path.read_bytes() == before
    assert len(bench.sentences) == 1
    assert "cannot be rebuilt now" in bench.sentences[0]
    assert len(store.breaks(*EVER)) == 2
    assert [path.name for path in bench.path.parent.iterdir()] == ["history.sqlite3"]
    store.back_up_if_due(LAST_DAY + DAY)
    assert not store.has_unwritten
    assert len(everything(store)) == len(entries) + 2


def _raise_full(*_args: object) -> None:
    raise OSError(28, "No space left on device")


# Full disks, read-only folders, locks


def test_a_full_disk_is_told_once_and_nothing_is_lost(bench: HistoryBench) -> None:
    store = bench.filled(history_samples.one_day())
    connection = store._opened().connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    many = history_samples.years(1, seed=2, until=LAST_DAY - DAY)[-900:]
    store._let_go = lambda: None  # type: ignore[method-assign] -- the limit belongs to this connection
    for entry in many:
        store.add(entry)
    assert store.has_unwritten
    (sentence,) = bench.sentences
    assert sentence == (
        "it cannot be used now (database or disk is full); what you do is remembered until you quit, and writing it "
        "is tried again"
    )
    assert store.days(*ALL_DAYS) == totals([*many, *history_samples.one_day()])
    connection.execute("PRAGMA max_page_count = 1000000")
    assert store.flush()
    assert bench.store().days(*ALL_DAYS) == totals([*many, *history_samples.one_day()])


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_costs_nothing_once_it_can_be_written(bench: HistoryBench) -> None:
    bench.path.parent.mkdir(mode=0o500)
    store = bench.store()
    for entry in history_samples.one_day():
        store.add(entry)
    assert len(bench.told) == 1
    bench.path.parent.chmod(0o700)
    store.back_up_if_due(LAST_DAY)
    assert bench.store().days(*ALL_DAYS) == totals(history_samples.one_day())


def test_a_file_in_place_of_the_folder_costs_nothing_once_it_is_gone(bench: HistoryBench) -> None:
    bench.path.parent.touch()
    store = bench.store()
    for entry in history_samples.one_day():
        store.add(entry)
    assert store.days(*ALL_DAYS) == totals(history_samples.one_day())
    assert len(bench.told) == 1
    bench.path.parent.unlink()
    assert store.flush()
    assert bench.store().days(*ALL_DAYS) == totals(history_samples.one_day())


@pytest.mark.parametrize("kind", ["folder", "pipe"])
def test_a_folder_or_a_pipe_in_its_place_is_told_and_left_alone(kind: str, bench: HistoryBench) -> None:
    bench.path.parent.mkdir()
    bench.path.mkdir() if kind == "folder" else os.mkfifo(bench.path)
    store = bench.store()
    store.add(history_samples.one_day()[0])
    assert len(store.spans(*EVER)) == 1
    assert len(bench.told) == 1
    assert not bench.path.is_file()


def test_another_program_that_locks_the_file_delays_nothing_for_good(
    bench: HistoryBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("twistbreak.services.history.opening._PATIENCE_S", 0.01)
    store = bench.filled(history_samples.one_day())
    entry = BreakRecord(history_samples.one_day()[-1].end, timedelta(), Outcome.SKIPPED, 99)
    with closing(sqlite3.connect(bench.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        store.add(entry)
        assert store.has_unwritten
        assert entry in store.breaks(*EVER)
    assert store.flush()
    assert entry in bench.store().breaks(*EVER)


def test_what_is_remembered_is_bounded_and_the_newest_stays(
    bench: HistoryBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_module, "MOST_KEPT", 10)
    bench.path.parent.touch()
    store = bench.store()
    start = history_samples.one_day()[0].start
    for number in range(25):
        store.add(BreakRecord(start + number * DAY, timedelta(), Outcome.COMPLETED, number))
    assert [record.reminder for record in store.breaks(*EVER)] == list(range(15, 25))


def test_closing_with_the_disk_full_raises_nothing(bench: HistoryBench) -> None:
    bench.path.parent.touch()
    store = bench.store()
    store.add(history_samples.one_day()[0])
    store.close()
    assert len(store.spans(*EVER)) == 1


# Versions


def test_a_file_of_a_newer_version_is_left_as_it_is(bench: HistoryBench) -> None:
    bench.filled(history_samples.one_day()).close()
    with closing(sqlite3.connect(bench.path)) as newer:
        newer.execute(f"PRAGMA user_version = {VERSION + 1}")
        newer.execute("PRAGMA journal_mode = DELETE")
    before = bench.path.read_bytes()
    store = bench.store()
    entry = BreakRecord(history_samples.one_day()[0].start, timedelta(), Outcome.SKIPPED, 99)
    store.add(entry)
    assert everything(store) == (entry,)
    store.back_up_if_due(LAST_DAY)
    store.close()
    assert bench.path.read_bytes() == before
    assert len(bench.told) == 1
    assert "newer version" in bench.sentences[0]
    assert not bench.backups.exists()


def test_the_database_of_another_program_is_left_as_it_is(bench: HistoryBench) -> None:
    bench.path.parent.mkdir()
    with closing(sqlite3.connect(bench.path)) as other:
        other.execute("CREATE TABLE moz_places (url TEXT)")
    before = bench.path.read_bytes()
    assert everything(bench.store()) == ()
    assert bench.path.read_bytes() == before
    assert "another program" in bench.sentences[0]


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_a_file_of_every_version_opens_with_all_its_rows(version: int, bench: HistoryBench) -> None:
    bench.path.parent.mkdir()
    shutil.copy(FROZEN / f"history-v{version}.sqlite3", bench.path)
    store = bench.store()
    assert sorted(map(repr, everything(store))) == sorted(map(repr, history_samples.one_day()))
    assert store.days(*ALL_DAYS) == totals(history_samples.one_day())
    store.add(BreakRecord(history_samples.one_day()[-1].end, timedelta(), Outcome.SKIPPED, 99))
    assert bench.told == []
    (found,) = store._opened().connection.execute("PRAGMA user_version").fetchone()
    assert found == VERSION


def test_a_step_to_a_new_version_is_done_whole_or_not_at_all(bench: HistoryBench) -> None:
    connection = bench.filled(history_samples.one_day())._opened().connection
    good = "ALTER TABLE breaks ADD COLUMN mood TEXT;"
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection, (*MIGRATIONS, f"{good} CREATE TABLE breaks (x);"))
    assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    assert connection.execute("SELECT COUNT(*) FROM pragma_table_info('breaks') WHERE name = 'mood'").fetchone() == (0,)
    migrate(connection, (*MIGRATIONS, good))
    assert connection.execute("PRAGMA user_version").fetchone() == (VERSION + 1,)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert connection.execute("SELECT COUNT(mood) FROM breaks").fetchone() == (0,)


# Backups


def test_one_backup_a_day_and_the_old_ones_go(bench: HistoryBench) -> None:
    store = bench.filled(history_samples.one_day())
    first = date(2026, 1, 1)
    for number in range(60):
        store.back_up_if_due(first + number * DAY)
        store.back_up_if_due(first + number * DAY)
    assert [path.name for path in backups.FILES.files(bench.backups)] == [
        "history-2026-02-08.sqlite3",
        "history-2026-02-15.sqlite3",
        "history-2026-02-22.sqlite3",
        "history-2026-02-27.sqlite3",
        "history-2026-02-28.sqlite3",
        "history-2026-03-01.sqlite3",
    ]
    assert {path.stat().st_mode & 0o777 for path in bench.backups.iterdir()} == {0o600}


def test_a_backup_is_one_whole_file(bench: HistoryBench) -> None:
    store = bench.filled(history_samples.years(1, seed=8))
    store.back_up_if_due(LAST_DAY)
    assert [path.name for path in bench.backups.iterdir()] == [f"history-{LAST_DAY}.sqlite3"]
    with closing(sqlite3.connect(bench.backups / f"history-{LAST_DAY}.sqlite3")) as copy:
        assert Ledger(copy).count() == len(history_samples.years(1, seed=8))
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_an_empty_history_is_not_backed_up_over_older_ones(bench: HistoryBench) -> None:
    bench.store().back_up_if_due(LAST_DAY)
    assert not bench.backups.exists()


def test_a_damaged_history_is_never_backed_up(bench: HistoryBench) -> None:
    entries = history_samples.years(1, seed=5)
    store = bench.filled(entries)
    store.back_up_if_due(LAST_DAY)
    store.close()
    spoil(bench.path, 20, 60)
    store = bench.store()
    store.back_up_if_due(LAST_DAY + DAY)
    assert "rebuilt" in bench.sentences[0]
    store.close()
    for path in backups.FILES.files(bench.backups):
        shutil.copy(path, bench.path)
        assert bench.store().days(*ALL_DAYS) == totals(entries)
        bench.close()


def test_a_bad_backup_is_passed_over_for_an_older_good_one(bench: HistoryBench) -> None:
    entries = history_samples.years(1, seed=5)
    store = bench.filled(entries)
    for day in (LAST_DAY - DAY, LAST_DAY):
        store.back_up_if_due(day)
    store.close()
    spoil(bench.backups / f"history-{LAST_DAY}.sqlite3", 10, 20)
    bench.path.unlink()
    assert bench.store().days(*ALL_DAYS) == totals(entries)
    assert str(LAST_DAY - DAY) in bench.sentences[0]


def test_a_backup_of_a_day_to_come_is_the_last_choice(bench: HistoryBench) -> None:
    store = bench.filled(history_samples.one_day())
    store.back_up_if_due(date(2099, 1, 1))
    fill(store, history_samples.one_day(day=LAST_DAY - DAY))
    store.back_up_if_due(LAST_DAY)
    store.close()
    bench.path.unlink()
    assert len(bench.store().days(*ALL_DAYS)) == 2


def test_a_backup_that_cannot_be_written_costs_nothing(bench: HistoryBench) -> None:
    bench.backups.touch()
    store = bench.filled(history_samples.one_day())
    store.back_up_if_due(LAST_DAY)
    assert len(bench.told) == 1
    assert store.days(*ALL_DAYS) == totals(history_samples.one_day())
    bench.backups.unlink()
    store.back_up_if_due(LAST_DAY)
    assert len(list(backups.FILES.files(bench.backups))) == 1


def test_a_copy_holds_every_row_and_tells_when_it_cannot_be_made(bench: HistoryBench) -> None:
    store = bench.filled(history_samples.one_day())
    target = bench.folder / "copy.sqlite3"
    store.copy_to(target)
    with closing(sqlite3.connect(target)) as copy:
        assert Ledger(copy).count() == len(history_samples.one_day())
    with pytest.raises(OSError, match=r"copy\.sqlite3"):
        store.copy_to(target / "nowhere")
    assert (store.trouble, bench.told) == (None, [])


def test_a_history_that_cannot_be_read_is_not_copied_and_says_why(bench: HistoryBench) -> None:
    bench.path.mkdir(parents=True)
    store = bench.store()
    with pytest.raises(UnusableError, match=r"history\.sqlite3: it cannot be used now \(It is not an ordinary file\)"):
        store.copy_to(bench.folder / "copy.sqlite3")
    assert not (bench.folder / "copy.sqlite3").exists()
    bench.path.rmdir()
    assert store.first_day() is None
    assert store.trouble is None


def test_tables_that_are_not_ours_are_set_aside_and_what_the_backup_has_comes_back(bench: HistoryBench) -> None:
    entries = history_samples.one_day()
    bench.filled(entries).back_up_if_due(LAST_DAY)
    bench.close()
    with closing(sqlite3.connect(bench.path)) as connection:
        connection.executescript("DROP TABLE breaks; CREATE TABLE breaks (x);")
    store = bench.store()
    store.add(history_samples.one_day(seed=2, day=LAST_DAY - timedelta(days=1))[0])
    assert store.count() == len(entries) + 1
    (sentence,) = bench.sentences
    assert sentence.startswith("it was damaged and has been rebuilt from the backup of 2026-03-06")
    assert len(list(bench.path.parent.glob("history.damaged-*.sqlite3"))) == 1
