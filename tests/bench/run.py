"""Measure Twist Break against two floors in one run, and print the table: `make bench`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]

import at_rest  # noqa: E402 -- only found through the line above
import breaks  # noqa: E402
import cost  # noqa: E402
import history_open  # noqa: E402
import simulated_year  # noqa: E402

AIMS = {
    "start": 1.5,
    "memory": 1.15,
    "wakeups": 1.0,
    "cpu": 0.1,
    "first_frame_ms": 150.0,
    "growth_mib": 1.0,
    "year_s": 10.0,
    "history_ms": 300.0,
    "moving": 0.10,
    "average": 0.05,
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; texts are ready to print."""

    what: str
    ours: str
    floor: str = ""
    compared: str = ""
    aim: str = ""
    met: bool | None = None

    def cells(self) -> list[str]:
        """As printed."""
        return [
            self.what,
            self.ours,
            self.floor,
            self.compared,
            self.aim,
            {True: "yes", False: "NO", None: ""}[self.met],
        ]


def main(arguments: list[str] | None = None) -> int:
    """Measure what was asked for and print the table; the exit status does not judge."""
    options = _parser().parse_args(arguments)
    strangers = cost.strangers_mapping("libQt6Core")
    rows: list[Row] = []
    for name in options.only or PARTS:
        rows += PARTS[name](options)
    _print([Row("what", "Twist Break", "floor", "compared", "aim", None), *rows])
    if strangers:
        print(f"\n{strangers} other programs had Qt loaded: memory (PSS) reads lower than on a quiet machine.")
    return 0


def _rest(options: argparse.Namespace) -> Iterator[Row]:
    ours, bare, armed = at_rest.TWIST_BREAK, at_rest.BARE, at_rest.ARMED
    light = [at_rest.BARE_LIGHT, at_rest.ARMED_LIGHT]
    read = at_rest.starts_and_memory([ours, bare, armed, *light], options.rounds)
    ratio = read[ours].start_ms / read[bare].start_ms
    yield _compared("start to icon, ms", read[ours].start_ms, bare.name, read[bare].start_ms, ratio, AIMS["start"])
    ratio = read[ours].pss / read[armed].pss
    yield _compared("memory at rest (PSS), MiB", read[ours].pss, armed.name, read[armed].pss, ratio, AIMS["memory"])
    for floor in (bare, *light):
        ratio = read[ours].pss / read[floor].pss
        yield _compared("", read[ours].pss, floor.name, read[floor].pss, ratio, None)


def _idle(options: argparse.Namespace) -> Iterator[Row]:
    ours, used, bare = at_rest.TWIST_BREAK, at_rest.TWIST_BREAK_USED, at_rest.BARE
    seeing, blind = at_rest.ALL_SENSORS, at_rest.NO_SENSORS
    read = at_rest.costs_at_rest([ours, used, bare, at_rest.ARMED, seeing, blind], options.window)
    floor = read[bare]
    for candidate, note in ((ours, "nobody there"), (used, "pointer moved every 10 s")):
        rest = read[candidate]
        yield _above(f"wake-ups a minute, {note}", rest.wakeups_a_minute, bare.name, floor.wakeups_a_minute, "wakeups")
        yield _above(f"CPU seconds an hour, {note}", rest.cpu_s_an_hour, bare.name, floor.cpu_s_an_hour, "cpu")
    rest, least = read[seeing], read[blind]
    note = "all sensors on, pointer moved"
    yield _above(f"wake-ups a minute, {note}", rest.wakeups_a_minute, blind.name, least.wakeups_a_minute, "wakeups")
    yield _above(f"CPU seconds an hour, {note}", rest.cpu_s_an_hour, blind.name, least.cpu_s_an_hour, "cpu")


def _frame(options: argparse.Namespace) -> Iterator[Row]:
    first, later = breaks.first_frames_ms(options.frames)
    aim = AIMS["first_frame_ms"]
    for what, ms in (("the first time", first), ("later (median)", later)):
        yield Row(f"Stretch now to first frame, {what}, ms", f"{ms:.0f}", aim=f"under {aim:.0f}", met=ms < aim)


def _growth(options: argparse.Namespace) -> Iterator[Row]:
    grown = breaks.growth(options.breaks)
    yield Row(
        f"memory (PSS) after {grown.breaks} breaks, MiB",
        f"{grown.late.pss:.1f}",
        f"after {breaks.WARM_UP}: {grown.early.pss:.1f}",
        f"{grown.grown:+.1f} of its own",
        f"within {AIMS['growth_mib']:.0f}",
        grown.grown <= AIMS["growth_mib"],
    )


def _year(_options: argparse.Namespace) -> Iterator[Row]:
    year = simulated_year.simulate()
    aim = AIMS["year_s"]
    what = f"simulated year ({year.steps} looks, {year.breaks} breaks), s"
    yield Row(what, f"{year.seconds:.1f}", aim=f"under {aim:.0f}", met=year.seconds < aim)


def _history(_options: argparse.Namespace) -> Iterator[Row]:
    cost_ = history_open.measure()
    aim = AIMS["history_ms"]
    what = f"history of {cost_.rows} rows ({cost_.mib:.0f} MiB): open, check, today and a year, ms"
    yield Row(what, f"{cost_.open_ms:.0f}", aim=f"under {aim:.0f}", met=cost_.open_ms < aim)
    yield Row("one more row of it, ms", f"{cost_.add_ms:.2f}", compared=f"slowest {cost_.slowest_add_ms:.1f}")
    yield Row("its backup, once a day, ms", f"{cost_.back_up_ms:.0f}")


def _figure(_options: argparse.Namespace) -> Iterator[Row]:
    import figure_paint  # loads Qt, which the measurements before it must not find loaded

    for one in figure_paint.measure():
        for when, share in (("moving", one.moving), ("average", one.whole)):
            what = f"figure, {when}, {one.name}"
            yield Row(what, f"{share:.1%} of a core", aim=f"at most {AIMS[when]:.0%}", met=share <= AIMS[when])


PARTS = {
    "rest": _rest,
    "idle": _idle,
    "frame": _frame,
    "growth": _growth,
    "year": _year,
    "history": _history,
    "figure": _figure,
}
"""The figure comes last."""


def _compared(what: str, ours: float, name: str, floor: float, ratio: float, aim: float | None) -> Row:
    met = None if aim is None else ratio <= aim
    return Row(what, f"{ours:.1f}", f"{floor:.1f} {name}", f"x {ratio:.2f}", f"at most x {aim}" if aim else "", met)


def _above(what: str, ours: float, name: str, floor: float, aim: str) -> Row:
    above = ours - floor
    return Row(
        what, f"{ours:.2f}", f"{floor:.2f} {name}", f"{above:+.2f}", f"at most +{AIMS[aim]:g}", above <= AIMS[aim]
    )


def _print(rows: list[Row]) -> None:
    cells = [row.cells() for row in rows]
    cells[0][-1] = "met"
    widths = [max(len(line[column]) for line in cells) for column in range(len(cells[0]))]
    cells.insert(1, ["-" * width for width in widths])
    for line in cells:
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="+", choices=PARTS, help="measure these parts only")
    parser.add_argument("--rounds", type=int, default=3, help="sessions a program for start and memory")
    parser.add_argument("--window", type=float, default=at_rest.WINDOW_S, help="seconds of rest watched for wake-ups")
    parser.add_argument("--frames", type=int, default=10, help="times the break window is opened from the menu")
    parser.add_argument("--breaks", type=int, default=1000, help="breaks for the memory row")
    return parser


if __name__ == "__main__":
    sys.exit(main())
