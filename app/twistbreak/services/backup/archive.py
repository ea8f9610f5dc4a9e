"""The zip file of a backup: written the same way every time, and read as if it came from an enemy.

Sizes in a zip's header are what its maker says they are. So nothing is believed: what comes out is counted while it
comes, and reading stops at the first byte too many.
"""

from __future__ import annotations

import hashlib
import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from twistbreak.core.backup.contents import MANIFEST, Manifest, Member, kind_of, manifest_from_text, manifest_to_text
from twistbreak.core.text import Text, Uncounted, translate
from twistbreak.services.atomic_file import PRIVATE, opened
from twistbreak.services.paths import ensure_private_folder

LARGEST_ARCHIVE = 256 * 2**20
MOST_MEMBERS = 500
_LARGEST_MANIFEST = 256 * 1024
_LARGEST_TOTAL = 320 * 2**20
_LARGEST_LIST = 256 * 1024
"""Bytes of the list of files at the end of the zip; 500 of ours need 40,000."""
_MOST_RATIO = 100
_RATIO_FROM = 2**20
"""From this many bytes on, what comes out may be so many times what went in; a history packs to a quarter."""
_CHUNK = 64 * 1024
_LEVEL = 3
"""Of packing. A higher one takes more than twice as long and makes a history smaller by a fourteenth."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
_END = struct.Struct("<4s4H2LH")
_ENCRYPTED = 0x1


class ArchiveError(Exception):
    """A backup that cannot be used; `text` says why, in a sentence."""

    def __init__(self, text: Text) -> None:
        super().__init__(str(text))
        self.text = text


def write_archive(path: Path, contents: Mapping[str, Path], manifest: Manifest) -> None:
    """Write a backup, private to its owner. The same contents and manifest give the same bytes.

    Args:
        path: The zip; it is whole, or as it was before.
        contents: Where each member's contents are.
        manifest: Its table of contents, as `describe` makes it.

    Raises:
        OSError: It could not be written, or a member could not be read.
    """
    ensure_private_folder(path.parent)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        temporary.unlink(missing_ok=True)
        descriptor = os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), PRIVATE)
        with os.fdopen(descriptor, "w+b") as file:
            with zipfile.ZipFile(file, "w") as archive:
                archive.writestr(_info(MANIFEST), manifest_to_text(manifest))
                for member in manifest.members:
                    archive.writestr(_info(member.name), contents[member.name].read_bytes(), compresslevel=_LEVEL)
            file.flush()
            os.fsync(descriptor)
        temporary.replace(path)
    finally:
        with suppress(OSError):
            temporary.unlink()


def describe(contents: Mapping[str, Path]) -> tuple[Member, ...]:
    """The members of a manifest, in the order of names.

    Raises:
        OSError: One could not be read.
    """
    members: list[Member] = []
    for name, path in sorted(contents.items()):
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            members.append(Member(name, file.tell(), digest))
    return tuple(members)


def unpack(path: Path, folder: Path) -> Manifest:
    """Unpack a backup into an empty folder of ours.

    Raises:
        ArchiveError: It is no backup, or one that cannot be trusted. What has been unpacked so far is in the folder.
        OSError: There is no room, or the file cannot be read.
    """
    with opened(path, os.O_RDONLY) as descriptor, os.fdopen(descriptor, "rb", closefd=False) as file:
        _check_outside(descriptor)
        try:
            with zipfile.ZipFile(file) as archive:
                return _unpack(archive, folder)
        except (zipfile.BadZipFile, zlib.error, EOFError, struct.error, NotImplementedError, ValueError) as error:
            raise ArchiveError(_damaged()) from error


def _check_outside(descriptor: int) -> None:
    """Look at the file from outside: its size, and how long its list of files is."""
    size = os.fstat(descriptor).st_size
    if size > LARGEST_ARCHIVE:
        raise ArchiveError(
            translate(
                "Backup",
                "It is larger than {mib} MiB; no backup of Twist Break is.",
                mib=Uncounted(LARGEST_ARCHIVE // 2**20),
            )
        )
    os.lseek(descriptor, max(size - _END.size - 0xFFFF, 0), os.SEEK_SET)
    tail = os.read(descriptor, _END.size + 0xFFFF)
    os.lseek(descriptor, 0, os.SEEK_SET)
    place = tail.rfind(b"PK\x05\x06")
    if place < 0 or place + _END.size > len(tail):
        raise ArchiveError(translate("Backup", "It is no zip file, or its end is missing; choose a backup."))
    _signature, _disk, _first, _here, count, length, _offset, _comment = _END.unpack_from(tail, place)
    if count > MOST_MEMBERS or length > _LARGEST_LIST:
        raise ArchiveError(
            translate(
                "Backup",
                "It holds more than {n} files; no backup of Twist Break does.",
                one="It holds more than {n} file; no backup of Twist Break does.",
                n=MOST_MEMBERS,
            )
        )


def _unpack(archive: zipfile.ZipFile, folder: Path) -> Manifest:
    if MANIFEST not in archive.namelist():
        raise ArchiveError(translate("Backup", "It is a zip file, but no backup of Twist Break."))
    infos = _checked(archive.infolist())
    target = folder / MANIFEST
    _extract(archive, infos.pop(MANIFEST), target, _LARGEST_MANIFEST)
    manifest = manifest_from_text(target.read_text("utf-8"))
    if isinstance(manifest, Text):
        raise ArchiveError(manifest)
    if [member.name for member in manifest.members] != sorted(infos):
        raise ArchiveError(translate("Backup", "Files are missing in it, or others have been put in."))
    left = _LARGEST_TOTAL
    for member in manifest.members:
        kind = kind_of(member.name)
        largest = min(kind.largest if kind else 0, left)
        target = folder / member.name
        target.parent.mkdir(mode=0o700, exist_ok=True)
        size, digest = _extract(archive, infos[member.name], target, largest)
        if (size, digest) != (member.size, member.sha256):
            raise ArchiveError(translate("Backup", "“{name}” is not as it was when it was packed.", name=member.name))
        left -= size
    return manifest


def _checked(infos: Iterable[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    """The files by name, once it is sure that each is what it seems."""
    found: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        name = shown(info.orig_filename)
        if info.flag_bits & _ENCRYPTED:
            raise ArchiveError(translate("Backup", "“{name}” is encrypted; backups never are.", name=name))
        if stat.S_ISLNK(info.external_attr >> 16):
            raise ArchiveError(translate("Backup", "“{name}” is a link; backups hold no links.", name=name))
        if info.orig_filename != MANIFEST and kind_of(info.orig_filename) is None:
            raise ArchiveError(translate("Backup", "“{name}” does not belong in a backup.", name=name))
        if info.orig_filename in found:
            raise ArchiveError(translate("Backup", "“{name}” is in it twice.", name=name))
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise ArchiveError(translate("Backup", "“{name}” is packed in a way that backups never are.", name=name))
        found[info.orig_filename] = info
    return found


def _extract(archive: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path, largest: int) -> tuple[int, str]:
    """Unpack one file, and stop as soon as there is too much of it; returns its size and digest."""
    digest = hashlib.sha256()
    size = 0
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), PRIVATE)
    with os.fdopen(descriptor, "wb") as out, archive.open(info) as source:
        while chunk := source.read(_CHUNK):
            size += len(chunk)
            if size > largest or (size > _RATIO_FROM and size > _MOST_RATIO * info.compress_size):
                raise ArchiveError(
                    translate("Backup", "“{name}” is far too large; it may be a trap.", name=shown(info.filename))
                )
            digest.update(chunk)
            out.write(chunk)
    return size, digest.hexdigest()


def _info(name: str) -> zipfile.ZipInfo:
    """Nothing of this machine, this day or this user."""
    info = zipfile.ZipInfo(name, _EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = 3
    info.external_attr = (stat.S_IFREG | PRIVATE) << 16
    return info


def _damaged() -> Text:
    return translate("Backup", "It is damaged, or was not copied to its end.")


def shown(name: str) -> str:
    """A file's name in letters that can be written anywhere."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in name[:60])
