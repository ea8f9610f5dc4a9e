"""What is wrong with a file of the user's, for people."""

from __future__ import annotations

from dataclasses import dataclass

from twistbreak.core.text import Text, translate


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a file of the user's, in one sentence that says what would be right.

    Attributes:
        file: The file.
        line: Line number from 1, or None where it cannot be told.
        key: The key, or empty when the whole file is meant.
        text: What is wrong and what would be right.
    """

    file: str
    line: int | None
    key: str
    text: Text

    @property
    def where(self) -> str:
        """File, line and key."""
        return self.file + (f", line {self.line}" if self.line else "") + (f", {self.key}" if self.key else "")

    @property
    def sentence(self) -> Text:
        """All of it in one sentence."""
        return translate("Problem", "{where}: {what}", where=self.where, what=self.text)

    def __str__(self) -> str:
        return f"{self.where}: {self.text}"
