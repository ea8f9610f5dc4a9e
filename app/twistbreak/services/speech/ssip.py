"""The lines that speech-dispatcher and its clients exchange (SSIP, the Speech Synthesis Interface Protocol), pure.

A command is a line; so is the end of its answer, three digits and a space. Longer answers have a hyphen after the
digits in every line but the last. Codes: 1 and 2 good, 3 to 5 bad, 7 an event that nobody asked for.
"""

from __future__ import annotations

from dataclasses import dataclass

_CODE = 3


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command led to.

    Attributes:
        code: Three digits.
        lines: The lines before the last one, without code and hyphen.
        text: The last line.
    """

    code: int
    lines: tuple[str, ...]
    text: str

    @property
    def is_good(self) -> bool:
        """Whether the command was carried out."""
        return self.code < 300  # noqa: PLR2004 -- see the module's docstring

    @property
    def is_event(self) -> bool:
        """Whether nobody asked."""
        return self.code >= 700  # noqa: PLR2004 -- likewise


class Answers:
    """Puts answers together from what comes, in pieces of any size."""

    def __init__(self) -> None:
        self._rest = b""
        self._lines: list[str] = []

    def take(self, data: bytes) -> list[Answer]:
        """The answers that are complete with this piece.

        Raises:
            ValueError: This is no SSIP.
        """
        *whole, self._rest = (self._rest + data).split(b"\n")
        answers: list[Answer] = []
        for raw in whole:
            line = raw.decode(errors="replace").rstrip("\r")
            code, mark, text = line[:_CODE], line[_CODE : _CODE + 1], line[_CODE + 1 :]
            if not (code.isascii() and code.isdigit() and mark in ("-", " ")):
                raise ValueError(line)
            if mark == "-":
                self._lines.append(text)
            else:
                answers.append(Answer(int(code), tuple(self._lines), text))
                self._lines.clear()
        return answers


def spoken(phrase: str) -> str:
    """A phrase as the body of SPEAK: a line that begins with a dot gets a second one, and a lone dot ends it."""
    lines = (f".{line}" if line.startswith(".") else line for line in phrase.splitlines())
    return "\r\n".join((*lines, "."))


def languages(answer: Answer) -> frozenset[str]:
    """The languages of LIST SYNTHESIS_VOICES, without their regions: name, language and variant, set apart by tabs."""
    fields = (line.split("\t") for line in answer.lines)
    return frozenset(part[1].replace("_", "-").partition("-")[0].lower() for part in fields if len(part) > 1)


def rate(percent: int) -> int:
    """SSIP counts from -100 to 100; what they mean is each module's affair.

    espeak-ng's, the usual one, takes -100 for half the usual speed and 100 for two and a half times as much.
    """
    slow_or_fast = (percent - 100) * 2 if percent < 100 else (percent - 100) / 1.5  # noqa: PLR2004 -- percent
    return min(max(round(slow_or_fast), -100), 100)
