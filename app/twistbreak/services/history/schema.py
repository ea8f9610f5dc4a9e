"""What is in the history's file, as data: one script for each step from a version to the next.

What each column means is in `docs/history.md`. A script that has been released is never changed; the present form is
what all of them make, one after the other. Only what every SQLite since 3.8.2 understands is used.
"""

from __future__ import annotations

APPLICATION_ID = 0x54774231
"""`TwB1`, in the file's header: tells our files from those of other programs."""

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE breaks (
        at_ms INTEGER NOT NULL,
        offset_s INTEGER NOT NULL,
        day TEXT NOT NULL,
        outcome TEXT NOT NULL,
        reminder INTEGER NOT NULL,
        routine TEXT,
        dose TEXT,
        began_ms INTEGER,
        left_ms INTEGER NOT NULL,
        right_ms INTEGER NOT NULL,
        reason TEXT,
        hurts INTEGER NOT NULL,
        feeling TEXT,
        level INTEGER NOT NULL,
        sitting_ms INTEGER NOT NULL,
        PRIMARY KEY (at_ms, reminder, outcome)
    ) WITHOUT ROWID;
    CREATE INDEX breaks_by_day ON breaks
        (day, outcome, routine, left_ms, right_ms, sitting_ms, feeling, hurts);
    CREATE TABLE spans (
        start_ms INTEGER NOT NULL,
        end_ms INTEGER NOT NULL,
        kind TEXT NOT NULL,
        offset_s INTEGER NOT NULL,
        day TEXT NOT NULL,
        why TEXT NOT NULL,
        PRIMARY KEY (start_ms, end_ms, kind)
    ) WITHOUT ROWID;
    CREATE INDEX spans_by_day ON spans (day, kind);
    """,
)
"""From an empty file to version 1, from 1 to 2, and so on."""

VERSION = len(MIGRATIONS)
"""The version that this program writes, in the header's `user_version`."""
