"""The tones at the user's volume, as files: the one way that every player and platform understands."""

from __future__ import annotations

import sys
from pathlib import Path

FULL = 100


class ToneFiles:
    """Finds the file of a tone at the volume in force.

    Args:
        sounds: The folder of the tones as shipped: 16 bits, one channel.
        cache: Where quieter copies go.
    """

    def __init__(self, sounds: Path, cache: Path) -> None:
        self._sounds = sounds
        self._cache = cache
        self._percent = FULL
        self._made: set[Path] = set()

    @property
    def percent(self) -> int:
        """The volume, 0 to 100."""
        return self._percent

    @percent.setter
    def percent(self, percent: int) -> None:
        self._percent = min(max(percent, 0), FULL)

    def find(self, name: str) -> Path:
        """The file of a tone at this volume; made at its first use.

        Raises:
            OSError: The tone is missing, or the quieter copy cannot be written.
        """
        original = self._sounds / f"{name}.wav"
        if self._percent == FULL:
            return original
        copy = self._cache / f"{name}-{self._percent}.wav"
        if copy not in self._made:
            self._cache.mkdir(mode=0o700, parents=True, exist_ok=True)
            for older in self._cache.glob(f"{name}-*.wav"):
                older.unlink(missing_ok=True)
                self._made.discard(older)
            quieter(original, copy, gain(self._percent))
            self._made.add(copy)
        return copy


def gain(percent: int) -> float:
    """The factor for the samples: squared, so that 50 % sounds about half as loud."""
    return (percent / FULL) ** 2


def quieter(original: Path, copy: Path, factor: float) -> None:
    """Write a tone with its samples multiplied.

    Raises:
        OSError: It cannot be read or written; nothing is left behind.
    """
    import wave  # noqa: PLC0415 -- loaded by the first tone, not at start-up
    from array import array  # noqa: PLC0415 -- likewise

    try:
        with wave.open(str(original), "rb") as file:
            shape, data = file.getparams(), array("h", file.readframes(file.getnframes()))
    except (wave.Error, EOFError) as error:
        raise OSError(f"{original} is no WAVE file: {error}") from error
    if sys.byteorder == "big":
        data.byteswap()
    data = array("h", [round(sample * factor) for sample in data])
    if sys.byteorder == "big":
        data.byteswap()
    unfinished = copy.with_suffix(".new")
    try:
        with unfinished.open("wb") as stream, wave.open(stream, "wb") as file:
            file.setparams(shape)
            file.writeframes(data.tobytes())
        unfinished.replace(copy)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise
