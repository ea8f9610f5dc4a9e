"""Makes the tones in `assets/sounds/`: `python packaging/make_sounds.py [FOLDER]`.

They are to be told apart with closed eyes, by shape rather than by pitch alone, and to be pleasant the tenth time:

start       two notes, rising: get ready
turn        one note that glides up
half_way    one high, soft bell
return      one note that glides down
other_side  two notes to and fro, twice
done        four notes climbing, ringing out
swing       a short, low tap

Each note is a soft mallet: a sine with a little of its octave and a trace of a higher partial that dies away faster, a
rounded attack, an exponential decay and a faded end, so that nothing clicks. They are about equally loud to the ear (a
glide downwards begins on the note that carries furthest, so it is softer on paper); the tap, which comes most often, is
a little quieter. 16 bits, one channel.
"""

from __future__ import annotations

import math
import sys
import wave
from array import array
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

RATE = 22050
PEAK = 0.7
ATTACK_S = 0.018
RELEASE_S = 0.04

G4, C5, E5, G5, C6, E6 = 392.00, 523.25, 659.26, 783.99, 1046.50, 1318.51


@dataclass(frozen=True, slots=True)
class Note:
    """One note.

    Attributes:
        at: When it begins, in seconds.
        length: How long until it is silent, in seconds.
        pitch: In hertz, at its beginning.
        to: In hertz, where a glide ends; the same as `pitch` for a steady note.
        decay: Seconds until it has fallen to a third.
        loud: Share of the loudest.
    """

    at: float
    length: float
    pitch: float
    to: float
    decay: float = 0.25
    loud: float = 1.0


def steady(at: float, length: float, pitch: float, decay: float = 0.25, loud: float = 1.0) -> Note:
    """A note that keeps its pitch."""
    return Note(at, length, pitch, pitch, decay, loud)


TONES: Mapping[str, tuple[Note, ...]] = {
    "start": (steady(0, 0.5, G4), steady(0.24, 0.7, C5, 0.3)),
    "turn": (Note(0, 0.7, C5, G5, 0.5, 0.85),),
    "half_way": (steady(0, 0.6, E6, 0.16, 0.6),),
    "return": (Note(0, 0.7, G5, C5, 0.5, 0.7),),
    "other_side": (
        steady(0, 0.35, E5, 0.16),
        steady(0.17, 0.35, C5, 0.16),
        steady(0.34, 0.35, E5, 0.16),
        steady(0.51, 0.6, C5, 0.2),
    ),
    "done": (
        steady(0, 0.5, C5, 0.2),
        steady(0.16, 0.5, E5, 0.2),
        steady(0.32, 0.5, G5, 0.2),
        steady(0.48, 1.1, C6, 0.4),
    ),
    "swing": (steady(0, 0.18, G4, 0.06),),
}


def samples(notes: Iterable[Note]) -> array[int]:
    """Mix notes into 16-bit samples, the loudest at `PEAK` times its note's own share."""
    notes = tuple(notes)
    mixed = [0.0] * math.ceil(RATE * max(note.at + note.length for note in notes))
    for note in notes:
        first = round(note.at * RATE)
        for index, value in enumerate(_sound(note)):
            mixed[first + index] += value
    scale = 32767 * PEAK * max(note.loud for note in notes) / max(map(abs, mixed))
    return array("h", (round(value * scale) for value in mixed))


def _sound(note: Note) -> Iterable[float]:
    phase = 0.0
    for index in range(math.floor(note.length * RATE)):
        time = index / RATE
        glide = _smooth(time / (0.6 * note.length))
        phase += 2 * math.pi * note.pitch * (note.to / note.pitch) ** glide / RATE
        tone = math.sin(phase) + 0.22 * math.sin(2 * phase) + 0.08 * math.exp(-time / 0.05) * math.sin(4.1 * phase)
        rise, fall = _smooth(time / ATTACK_S), _smooth((note.length - time) / RELEASE_S)
        yield note.loud * rise * fall * math.exp(-time / note.decay) * tone


def _smooth(share: float) -> float:
    """From 0 to 1 without a corner at either end."""
    return 0.5 - 0.5 * math.cos(math.pi * min(max(share, 0.0), 1.0))


def write(folder: Path, tell: Callable[[str], None] = print) -> None:
    """Write every tone as WAVE file.

    Args:
        folder: Where to; made if it is not there.
        tell: Gets a line for each file.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, notes in TONES.items():
        data = samples(notes)
        if sys.byteorder == "big":
            data.byteswap()
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(data.tobytes())
        tell(f"{name}.wav: {len(data) / RATE:.2f} s")


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent / "assets" / "sounds")
