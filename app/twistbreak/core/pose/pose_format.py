"""Reads pose files: text in, poses or what is wrong with them out. The format: `docs/poses.md`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from typing import cast

from twistbreak.core.checked_table import Table
from twistbreak.core.pose.camera import Camera
from twistbreak.core.pose.key_pose import Anchor, Detour, Foot, Hand, KeyPose, Trunk, Waypoint
from twistbreak.core.pose.library import Arrow, PoseFile, PoseLibrary, Stage
from twistbreak.core.pose.props import Prop
from twistbreak.core.pose.vectors import Vector, mirrored
from twistbreak.core.problem import Problem
from twistbreak.core.problem_report import Report
from twistbreak.core.range import Range
from twistbreak.core.text import translate

_CENTIMETRES = Range(-250, 250)
_DEGREES = Range(-180, 180)
_DIRECTION = Range(-1, 1)
_SHARE = Range(0, 1)
_LATE = Range(0, 0.8)
_LONGEST_KEY = 130
_MOST_DETOURS = 40
_LIMBS = ("left_hand", "right_hand", "left_foot", "right_foot")
_BODY = (*_LIMBS, "hands", "feet", "trunk")

_Raw = dict[str, object]


def parse_all(sources: Iterable[tuple[str, str, str]]) -> tuple[PoseLibrary, list[Problem]]:
    """Read pose files. Never raises, whatever they say.

    Args:
        sources: Stem, path for the problems, and content of each file. A pose may extend one of an earlier file.

    Returns:
        The poses of all files that have nothing wrong, and every problem found.
    """
    files: dict[str, PoseFile] = {}
    raw: dict[str, _Raw] = {}
    problems: list[Problem] = []
    for name, path, text in sources:
        report = Report(path, text)
        try:
            data = tomllib.loads(text)
        except (ValueError, RecursionError):
            problems.append(Problem(path, None, "", translate("Pose file", "This is no TOML file.")))
        else:
            file = _Reader(name, Table(data, (), report), raw).file()
            if not report.rejects:
                files[name] = file
        problems += report.problems
    return PoseLibrary(files), problems


class _Reader:
    """Reads one file.

    Args:
        name: Its stem.
        top: Its top table.
        raw: The tables of every pose read so far, by key, for `extends`; gains those of this file.
    """

    def __init__(self, name: str, top: Table, raw: dict[str, _Raw]) -> None:
        self._name, self._top, self._raw = name, top, raw
        self._report = top.report

    def file(self) -> PoseFile:
        """The file's poses, with stand-ins for whatever is wrong."""
        stage = self._stage(self._top.table("stage"))
        poses: dict[str, KeyPose] = {}
        tables = self._top.table("pose")
        for name in tables.keys():  # noqa: SIM118 -- a checked table is no mapping
            poses[name] = self._pose(name, tables.table(name))
        detours: dict[tuple[str, str], Detour] = {}
        if self._top.has("detour"):
            for table in self._top.tables("detour", _MOST_DETOURS):
                ends = self._key(table.text("from", _LONGEST_KEY)), self._key(table.text("to", _LONGEST_KEY))
                left_hand, right_hand, left_foot, right_foot = (self._waypoint(table, limb) for limb in _LIMBS)
                trunk, legs, head = (table.number(f"{part}_late", _LATE, 0.0) for part in ("trunk", "legs", "head"))
                detours[ends] = Detour(left_hand, right_hand, left_foot, right_foot, trunk, legs, head)
                table.mention_unknown()
        self._top.mention_unknown()
        return PoseFile(self._name, stage, poses, detours)

    def _key(self, name: str) -> str:
        return name if "/" in name else f"{self._name}/{name}"

    def _stage(self, table: Table) -> Stage:
        prop = table.choice("prop", Prop)
        camera = Camera(
            table.number("heading", _DEGREES),
            table.number("pitch", _DEGREES),
            table.number("reach", Range(20, 300)),
            _vector(table, "at", _CENTIMETRES),
        )
        arrow = table.table("arrow")
        ribbon = Arrow(
            _vector(arrow, "at", _CENTIMETRES),
            arrow.number("radius", Range(5, 100)),
            arrow.number("from", _DEGREES),
            arrow.number("to", _DEGREES),
            arrow.flag("upright"),
        )
        arrow.mention_unknown()
        table.mention_unknown()
        return Stage(prop, camera, ribbon)

    def _pose(self, name: str, table: Table) -> KeyPose:
        whole = self._extended(name, table)
        trunk = whole.table("trunk")
        left_hand, right_hand = (self._hand(whole, limb) for limb in ("left_hand", "right_hand"))
        left_foot, right_foot = (self._foot(whole, limb) for limb in ("left_foot", "right_foot"))
        pose = KeyPose(self._trunk(trunk), left_hand, right_hand, left_foot, right_foot)
        whole.mention_unknown()
        return pose

    def _extended(self, name: str, table: Table) -> Table:
        """The table on top of those it extends; both limbs of a pair from one table."""
        own: _Raw = {key: table.raw(key) for key in (*_BODY, "extends") if table.has(key)}
        below: _Raw = {}
        if "extends" in own:
            base = self._key(table.text("extends", _LONGEST_KEY))
            if base not in self._raw:
                text = translate("Pose file", "names a pose that is not drawn before this one: {key}.", key=base)
                self._report.reject((*table.path, "extends"), text)
            below = self._raw.get(base, {})
        merged = dict(below)
        for key, value in _paired(own):
            old = merged.get(key)
            both = isinstance(old, dict) and isinstance(value, dict)
            merged[key] = {**cast("_Raw", old), **cast("_Raw", value)} if both else value
        table.mention_unknown()
        self._raw[f"{self._name}/{name}"] = merged
        return Table(merged, table.path, self._report)

    def _trunk(self, table: Table) -> Trunk:
        trunk = Trunk(
            pelvis=_vector(table, "pelvis", _CENTIMETRES),
            facing=_vector(table, "facing", _DEGREES, (0.0, 0.0, 0.0)),
            rolled=table.number("rolled", _DEGREES, 0.0),
            twist=table.number("twist", _DEGREES, 0.0),
            bend=table.number("bend", _DEGREES, 0.0),
            lean=table.number("lean", _DEGREES, 0.0),
            neck=_vector(table, "neck", _DEGREES, (0.0, 0.0, 0.0)),
        )
        table.mention_unknown()
        return trunk

    def _hand(self, pose: Table, limb: str) -> Hand:
        table = pose.table(limb)
        hand = Hand(
            at=_vector(table, "at", _CENTIMETRES),
            on=_anchor(table),
            elbow=_vector(table, "elbow", _DIRECTION, (0.5 if limb == "left_hand" else -0.5, -0.6, -0.6)),
            fingers=_vector(table, "fingers", _DIRECTION),
            palm=_vector(table, "palm", _DIRECTION, (0.0, -1.0, 0.0)),
            grip=table.number("grip", _SHARE, 0.2),
        )
        table.mention_unknown()
        return hand

    def _foot(self, pose: Table, limb: str) -> Foot:
        table = pose.table(limb)
        foot = Foot(
            at=_vector(table, "at", _CENTIMETRES),
            on=_anchor(table),
            knee=_vector(table, "knee", _DIRECTION),
            toes=_vector(table, "toes", _DIRECTION),
        )
        table.mention_unknown()
        return foot

    def _waypoint(self, detour: Table, limb: str) -> Waypoint | None:
        if not detour.has(limb):
            return None
        table = detour.table(limb)
        bend = _vector(table, "bend", _DIRECTION) if table.has("bend") else None
        point = Waypoint(_vector(table, "at", _CENTIMETRES), _anchor(table), bend, table.flag("round"))
        table.mention_unknown()
        return point


def _anchor(table: Table) -> Anchor:
    return table.choice("on", Anchor) if table.has("on") else Anchor.STAGE


def _vector(table: Table, key: str, span: Range, default: Vector | None = None) -> Vector:
    x, y, z = table.numbers(key, 3, span, default)
    return (x, y, z)


def _paired(own: Mapping[str, object]) -> Iterable[tuple[str, object]]:
    """`hands` and `feet` give the left one; the right one is its mirror image. Single limbs come on top."""
    for pair, limbs in (("hands", _LIMBS[:2]), ("feet", _LIMBS[2:])):
        value = own.get(pair)
        if isinstance(value, dict):
            left = cast("_Raw", value)
            yield limbs[0], left
            yield limbs[1], {key: _mirrored(entry) for key, entry in left.items()}
        elif value is not None:
            yield limbs[0], value
    for key, value in own.items():
        if key not in {"hands", "feet", "extends"}:
            yield key, value


def _mirrored(value: object) -> object:
    match value:
        case [int() | float() as x, int() | float() as y, int() | float() as z]:
            return list(mirrored((x, y, z)))
        case _:
            return value
