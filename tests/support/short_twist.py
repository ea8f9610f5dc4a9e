"""A twist of the user's own that takes seconds, for tests that go through whole breaks in real time."""

from __future__ import annotations

from support.desktop import Desktop

SHORT = "short-twist"
HOLD_S = 5
"""Of each side, in every dose: the shortest that a file may ask for."""

_FILE = f"""
id = "{SHORT}"
name = "Short twist"
summary = "Sit and turn, not for long."
place = "chair"
excludes = []
ask_first = []
softer = []

[[set_up]]
say = "Sit tall"
seconds = 1

[[turn]]
say = "Turn to your {{side}}"
seconds = 1

[hold]
say = "Stay turned to your {{side}}"
seconds = [{HOLD_S}, 60]
quick = {{ seconds = {HOLD_S} }}
standard = {{ seconds = {HOLD_S} }}
thorough = {{ seconds = {HOLD_S} }}

[[way_back]]
say = "Come back to the centre"
seconds = 1
"""


def put_short_twist(desktop: Desktop) -> None:
    """Leave the file where the user's own twists are."""
    folder = desktop.home / ".local/share/twistbreak/routines"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{SHORT}.toml").write_text(_FILE)
