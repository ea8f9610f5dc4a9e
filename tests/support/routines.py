"""The nine twists as they ship, and every way to plan one."""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from twistbreak.core.coach.guide import Breathing, Plan, plan
from twistbreak.core.routines.reading import parse
from twistbreak.core.routines.routine import Dose, Kind, Routine, Side

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "routines"

NINE = (
    "chair-twist",
    "chair-twist-hands-behind-head",
    "floor-seated-twist",
    "office-chair-twist",
    "reclined-twist",
    "seated-twist",
    "standing-swing",
    "standing-twist",
    "supine-twist",
)


def text_of(name: str) -> str:
    """What is in a shipped file."""
    return (FOLDER / f"{name}.toml").read_text(encoding="utf-8")


@cache
def shipped(name: str) -> Routine:
    """A shipped twist."""
    routine, problems = parse(text_of(name), f"{name}.toml", name, own=False)
    assert routine is not None, problems
    return routine


def _seconds(low: float, high: float) -> st.SearchStrategy[timedelta]:
    return st.floats(low, high).map(lambda seconds: timedelta(seconds=seconds))


routines = st.sampled_from(NINE).map(shipped)
holds = routines.filter(lambda routine: routine.kind is Kind.HOLD)
swings = routines.filter(lambda routine: routine.kind is Kind.SWING)
doses = st.sampled_from(Dose)
sides = st.sampled_from(Side)
paces = st.builds(Breathing, _seconds(2, 10), _seconds(2, 12))
"""What the settings allow."""

plans: st.SearchStrategy[Plan] = st.builds(plan, routines, doses, sides, paces)
