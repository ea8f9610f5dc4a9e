"""The window in words: values in, texts out."""

from __future__ import annotations

from twistbreak.core.backup.contents import Fate, Part, Preview
from twistbreak.core.text import Text, Uncounted, translate
from twistbreak.ui.data.sources import Holds, Kept, OwnBackup, Scope, What

TITLE = translate("Data", "Your data - Twist Break")
HEADING = translate("Data", "Your data")
PRIVACY = translate("Data", "All of it is on this machine. Nothing leaves it, unless you copy or send a file yourself.")
ONE_MOMENT = translate("Data", "One moment… With years of history it can take a few seconds.")

_NAMES = {
    What.SETTINGS: translate("Data", "Settings"),
    What.OWN: translate("Data", "Twists and poses of your own"),
    What.HISTORY: translate("Data", "History"),
    What.HEALTH: translate("Data", "Answers in the health check"),
    What.STATE: translate("Data", "Sitting time, reasons of reminders, places of windows"),
    What.BACKUPS: translate("Data", "Backups that are made by themselves"),
}

SCOPES = {
    Scope.HEALTH: (
        translate("Data", "Only the health answers"),
        translate("Data", "No twist is left out any more until you answer the questions again."),
    ),
    Scope.OBSERVED: (
        translate("Data", "What was observed and answered"),
        translate(
            "Data",
            "History, health answers, sitting time, reasons of reminders, and every backup on this machine. Your "
            "settings and the twists of your own stay.",
        ),
    ),
    Scope.EVERYTHING: (
        translate("Data", "Everything"),
        translate(
            "Data", "All of the above, your settings and the twists of your own: as if the program had never been used."
        ),
    ),
}
"""Name and meaning of each."""

_HOLDS = {
    Holds.BEFORE: translate("Data", "{day}: how everything was before the last import; {size}"),
    Holds.WEEK: translate("Data", "{day}: backup of the week; {size}"),
    Holds.DAY: translate("Data", "{day}: only the history; {size}"),
}


def name_of(kept: Kept) -> Text:
    """What it is."""
    return _NAMES[kept.what]


def amount_of(kept: Kept, size: str, since: str) -> Text:
    """How much of it there is.

    Args:
        kept: What is kept.
        size: Its size, as the language writes it.
        since: Its first day, likewise; empty when there is none.
    """
    if kept.what is What.HEALTH:
        return translate("Data", "Yes") if kept.count else translate("Data", "No")
    if not kept.count:
        return translate("Data", "Nothing")
    if kept.what is What.HISTORY:
        if not since:
            return translate("Data", "Rows: {count}; {size}", count=Uncounted(kept.count), size=size)
        return translate(
            "Data", "Rows: {count}, the first on {day}; {size}", count=Uncounted(kept.count), day=since, size=size
        )
    return translate("Data", "Files: {count}; {size}", count=Uncounted(kept.count), size=size)


def backup_line(backup: OwnBackup, day: str, size: str) -> Text:
    """A backup that the program has made by itself.

    Args:
        backup: Which.
        day: When it was made, as the language writes it.
        size: Its size, likewise.
    """
    line = _HOLDS[backup.holds]
    return translate(line.context, line.source, day=day, size=size)


def has_health(preview: Preview) -> bool:
    """Whether a backup holds health answers that can be taken over, asked for or not."""
    return any(item.part is Part.HEALTH and fate is not Fate.REFUSED for item, fate in preview.fates)


def count_line(count: int) -> Text:
    """How many files would be deleted."""
    if not count:
        return translate("Data", "There is nothing to delete.")
    return translate(
        "Data", "These {n} files would be deleted for good:", one="This file would be deleted for good:", n=count
    )
