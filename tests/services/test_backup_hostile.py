"""Whatever is offered as a backup, the answer is one sentence, and nothing has changed."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import stat
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from support.backup_bench import NOW, User
from support.history_samples import one_day
from twistbreak.core.backup.contents import Fate, Manifest, kind_of, manifest_from_text, manifest_to_text
from twistbreak.core.problem import Problem
from twistbreak.core.text import Text
from twistbreak.services.backup import archive
from twistbreak.services.backup.archive import describe, write_archive
from twistbreak.services.backup.belongings import export_everything
from twistbreak.services.backup.restoring import Import, look_at

NOTHING = Manifest(1, "1.2.3", NOW, ())


@pytest.fixture
def user(tmp_path: Path) -> Iterator[User]:
    """Somebody who has something to lose."""
    made = User(tmp_path / "home").settled()
    made.close()
    yield made
    made.close()


@pytest.fixture
def source(user: User, tmp_path: Path) -> Path:
    """A good backup, to be spoiled."""
    target = tmp_path / "backup.zip"
    assert export_everything(user.mine, target, NOW, health=True) is None
    user.close()
    return target


def refusal(path: Path, user: User) -> str:
    """The sentence with which it is refused; checks that nothing has changed."""
    before = user.files()
    result = look_at(path, user.mine)
    assert isinstance(result, Problem)
    assert result.file == str(path)
    assert user.files() == before
    assert not user.paths.backups.exists()
    assert "\n" not in str(result.text)
    return str(result.text)


def zip_of(path: Path, members: Mapping[str, bytes], *, manifest: str = manifest_to_text(NOTHING)) -> Path:
    """A zip with a manifest and whatever else."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("manifest.json", manifest)
        for name, data in members.items():
            made.writestr(name, data)
    return path


@pytest.mark.parametrize(
    "name",
    [
        "../settings.toml",
        "routines/../../../.bashrc",
        "/etc/passwd",
        "C:\\Windows\\system.ini",
        "routines\\x.toml",
        "routines/.hidden.toml",
        "routines/CON.toml",
        "routines/x.toml\x00.py",
        "settings.toml/",
        "./settings.toml",
        "routines/",
        "history.sqlite3-wal",
        "autostart/evil.desktop",
        "a" * 5000,
        "settings.toml\u202e",
    ],
)
def test_a_name_that_leads_elsewhere_is_refused(name: str, user: User, tmp_path: Path) -> None:
    path = tmp_path / "bad.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("manifest.json", manifest_to_text(NOTHING))
        info = zipfile.ZipInfo("x")
        info.filename = name
        made.writestr(info, b"x")
    sentence = refusal(path, user)
    assert "does not belong in a backup" in sentence
    assert sentence.isprintable()


def test_a_link_is_refused(user: User, tmp_path: Path) -> None:
    path = tmp_path / "bad.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("manifest.json", manifest_to_text(NOTHING))
        info = zipfile.ZipInfo("settings.toml")
        info.create_system = 3
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        made.writestr(info, "/etc/passwd")
    assert refusal(path, user) == "“settings.toml” is a link; backups hold no links."


def test_the_same_name_twice_is_refused(user: User, tmp_path: Path) -> None:
    path = tmp_path / "bad.zip"
    with zipfile.ZipFile(path, "w") as made, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile has its doubts, too
        made.writestr("manifest.json", manifest_to_text(NOTHING))
        made.writestr("settings.toml", "")
        made.writestr("settings.toml", "a = 1")
    assert refusal(path, user) == "“settings.toml” is in it twice."


def test_an_encrypted_file_is_refused(source: Path, user: User) -> None:
    data = bytearray(source.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + offset] |= 1
    source.write_bytes(data)
    assert refusal(source, user) == "“manifest.json” is encrypted; backups never are."


def test_an_unusual_packing_is_refused(user: User, tmp_path: Path) -> None:
    path = tmp_path / "bad.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as made:
        made.writestr("manifest.json", manifest_to_text(NOTHING))
    assert refusal(path, user) == "“manifest.json” is packed in a way that backups never are."


@pytest.mark.parametrize("name", ["settings.toml", "routines/x.toml", "places.json", "health.json", "history.sqlite3"])
def test_a_bomb_is_stopped_while_it_unpacks(name: str, user: User, tmp_path: Path) -> None:
    path, big = tmp_path / "bomb.zip", tmp_path / "big"
    with big.open("wb") as file:
        file.truncate(100 * 2**20)
    write_archive(path, {name: big}, Manifest(1, "1.2.3", NOW, describe({name: big})))
    assert path.stat().st_size < 2**20
    assert refusal(path, user) == f"“{name}” is far too large; it may be a trap."


def test_a_bomb_that_lies_about_its_size_unpacks_no_more_than_it_says(user: User, tmp_path: Path) -> None:
    real, said = 10 * 2**20, 100
    listed = describe({"settings.toml": _file(tmp_path, bytes(said))})
    manifest = manifest_to_text(Manifest(1, "1.2.3", NOW, listed))
    path = zip_of(tmp_path / "bomb.zip", {"settings.toml": bytes(real)}, manifest=manifest)
    path.write_bytes(path.read_bytes().replace(real.to_bytes(4, "little"), said.to_bytes(4, "little")))
    assert refusal(path, user) == "It is damaged, or was not copied to its end."


def _file(folder: Path, data: bytes) -> Path:
    (folder / "file").write_bytes(data)
    return folder / "file"


def test_too_many_files_are_refused_before_they_are_listed(user: User, tmp_path: Path) -> None:
    path = zip_of(tmp_path / "many.zip", {f"routines/x{number}.toml": b"" for number in range(600)})
    assert refusal(path, user) == "It holds more than 500 files; no backup of Twist Break does."


def test_a_huge_file_is_refused_unread(user: User, tmp_path: Path) -> None:
    path = tmp_path / "huge.zip"
    with path.open("wb") as file:
        file.truncate(10 * 2**30)
    assert refusal(path, user) == "It is larger than 256 MiB; no backup of Twist Break is."


def test_what_is_no_zip_is_refused(user: User, tmp_path: Path) -> None:
    for data in (b"", b"PK", b"Dear diary\n" * 1000, b"PK\x03\x04" + bytes(200), os.urandom(5000)):
        path = _file(tmp_path, data)
        assert refusal(path, user) == "It is no zip file, or its end is missing; choose a backup."


def test_another_zip_is_refused(user: User, tmp_path: Path) -> None:
    path = tmp_path / "other.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("holiday.jpg", "")
    assert refusal(path, user) == "It is a zip file, but no backup of Twist Break."


@pytest.mark.parametrize("what", ["missing", "folder", "pipe"])
def test_what_is_no_file_is_refused(what: str, user: User, tmp_path: Path) -> None:
    path = tmp_path / "thing.zip"
    if what == "folder":
        path.mkdir()
    elif what == "pipe":
        os.mkfifo(path)
    assert refusal(path, user).startswith("The backup cannot be read (")


def test_a_newer_format_asks_for_the_newer_program(user: User, tmp_path: Path) -> None:
    path = zip_of(tmp_path / "new.zip", {}, manifest=json.dumps({"format": 2, "all": "different"}))
    assert refusal(path, user) == (
        "It was made by a newer version of Twist Break; install that version here and try again."
    )


@pytest.mark.parametrize(
    "manifest",
    ["", "[]", "{}", "\x00", '{"format": 0}', '{"format": -1}', '{"format": true}', "[" * 9999, '{"format": 1}'],
)
def test_a_damaged_table_of_contents_is_refused(manifest: str, user: User, tmp_path: Path) -> None:
    path = zip_of(tmp_path / "bad.zip", {}, manifest=manifest)
    assert refusal(path, user) == "Its table of contents is damaged; nothing was changed."


def test_what_the_table_of_contents_does_not_list_is_refused(user: User, tmp_path: Path) -> None:
    path = zip_of(tmp_path / "more.zip", {"settings.toml": b""})
    assert refusal(path, user) == "Files are missing in it, or others have been put in."


def test_what_was_changed_after_packing_is_refused(user: User, source: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(source) as found:
        members = {name: found.read(name) for name in found.namelist()}
    manifest = members.pop("manifest.json").decode()
    members["settings.toml"] = members["settings.toml"].replace(b"45", b"90")
    path = zip_of(tmp_path / "changed.zip", members, manifest=manifest)
    assert refusal(path, user) == "“settings.toml” is not as it was when it was packed."


def test_a_backup_cut_short_anywhere_is_refused(user: User, source: Path) -> None:
    data = source.read_bytes()
    for share in range(20):
        source.write_bytes(data[: len(data) * share // 20])
        refusal(source, user)


@given(place=st.integers(0, 2**16), byte=st.integers(1, 255))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_flipped_byte_is_refused_or_changes_nothing_that_counts(
    place: int, byte: int, user: User, source: Path, tmp_path: Path
) -> None:
    data = bytearray(source.read_bytes())
    data[place % len(data)] ^= byte
    path = _file(tmp_path, bytes(data))
    before = user.files()
    result = look_at(path, user.mine)
    if isinstance(result, Import):
        assert not result.preview.of(Fate.REPLACED)
        assert not result.preview.new_rows
        result.close()
    assert user.files() == before


@given(data=st.binary(max_size=400).map(lambda middle: b"PK\x03\x04" + middle + b"PK\x05\x06" + bytes(18)))
@example(data=b"PK\x05\x06" + bytes(18))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_rubbish_between_the_marks_of_a_zip_is_refused(data: bytes, user: User, tmp_path: Path) -> None:
    assert isinstance(look_at(_file(tmp_path, data), user.mine), Problem)


names = st.text(max_size=40) | st.sampled_from(["../a", "settings.toml", "routines/a.toml", "a/../settings.toml", "/"])


@given(members=st.dictionaries(names, st.binary(max_size=50), max_size=4))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_file_is_ever_unpacked_outside_of_the_folder(
    members: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory
) -> None:
    top = tmp_path_factory.mktemp("top")
    folder = top / "a" / "b"
    folder.mkdir(parents=True)
    path = top / "some.zip"
    with zipfile.ZipFile(path, "w") as made, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        made.writestr("manifest.json", manifest_to_text(NOTHING))
        for name, data in members.items():
            info = zipfile.ZipInfo("x")
            info.filename = name
            made.writestr(info, data)
    try:
        archive.unpack(path, folder)
    except archive.ArchiveError as error:
        assert str(error.text).isprintable()  # noqa: PT017 -- whether it is refused is not the point
    outside = [found for found in top.rglob("*") if found not in (path, top / "a", folder)]
    assert all(folder in found.parents for found in outside)
    shutil.rmtree(top)


@given(name=st.text(max_size=80) | st.from_regex(r"(routines|poses)/[a-z0-9_-]+\.toml"))
def test_only_names_that_stay_in_their_folder_belong_in_a_backup(name: str) -> None:
    if kind_of(name) is not None:
        assert ".." not in name
        assert name.count("/") <= 1
        assert name.isascii()
        assert name.isprintable()


@given(text=st.text(max_size=300) | st.from_regex(r'\{"format": ?[0-9]{1,9}(, ?"program": ?"x")?\}'))
def test_any_table_of_contents_is_read_or_refused(text: str) -> None:
    assert isinstance(manifest_from_text(text), Manifest | Text)


# Histories from elsewhere


def packed_history(path: Path, database: Path) -> Path:
    """A backup that holds nothing but a history."""
    contents = {"history.sqlite3": database}
    write_archive(path, contents, Manifest(1, "1.2.3", NOW, describe(contents)))
    return path


@pytest.mark.parametrize(
    "script",
    [
        "CREATE VIEW more AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n;",
        "CREATE TRIGGER more AFTER INSERT ON breaks BEGIN DELETE FROM spans; END;",
        "DROP TABLE breaks;",
        "DROP TABLE breaks; CREATE TABLE breaks (at_ms);",
        "PRAGMA application_id = 7;",
        "PRAGMA user_version = 99;",
    ],
)
def test_a_history_that_is_more_or_less_than_one_is_left_out(script: str, user: User, tmp_path: Path) -> None:
    database = tmp_path / "x.sqlite3"
    user.mine.history.copy_to(database)
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(script)
    with look_at(packed_history(tmp_path / "x.zip", database), user.mine) as found:  # type: ignore[union-attr]
        assert [fate for _, fate in found.preview.fates] == [Fate.REFUSED]
        assert len(found.preview.problems) == 1
    assert len(user.rows()) == len(one_day())


def test_rows_that_lie_are_put_right_or_left_out(user: User, tmp_path: Path) -> None:
    database = tmp_path / "x.sqlite3"
    user.mine.history.copy_to(database)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE breaks SET day = 'x' || char(10), at_ms = at_ms + 7, routine = '=cmd()' WHERE dose")
        connection.execute("UPDATE breaks SET day = '9999-99-99', at_ms = at_ms + 7 WHERE routine IS NULL")
        connection.execute("UPDATE spans SET end_ms = 9e15")
    with look_at(packed_history(tmp_path / "x.zip", database), user.mine) as found:  # type: ignore[union-attr]
        naturals = sum(1 for entry in one_day() if getattr(entry, "reminder", None) == 0)
        assert found.preview.new_rows == naturals
        found.apply(NOW)
    store = user.mine.history
    assert len(store.days(one_day()[0].start.date(), one_day()[0].start.date())) == 1
    assert store.first_day() == one_day()[0].start.date()
