"""All key poses by their keys, the stages they are drawn on, and the ways between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from twistbreak.core.pose.camera import Camera
from twistbreak.core.pose.key_pose import Detour, KeyPose
from twistbreak.core.pose.movement import STRAIGHT
from twistbreak.core.pose.props import Prop
from twistbreak.core.pose.vectors import Vector

PoseKey = str
"""The stem of a pose file and the name of a pose in it, such as `chair-twist/turned`."""


@dataclass(frozen=True, slots=True)
class Arrow:
    """The ribbon that shows where the turn goes.

    Attributes:
        on: The middle of its circle.
        radius: Of the circle, in centimetres.
        start: Where it begins: degrees from straight ahead, positive to the person's left.
        end: Where its head is.
        upright: The circle stands, across the body, for the twists that are done lying; else it lies round the trunk.
    """

    on: Vector
    radius: float
    start: float
    end: float
    upright: bool = False


@dataclass(frozen=True, slots=True)
class Stage:
    """What a pose file's poses are shown on and how."""

    prop: Prop
    camera: Camera
    arrow: Arrow


@dataclass(frozen=True, slots=True)
class PoseFile:
    """One file: a stage, its poses by name, and the detours between poses by their keys."""

    name: str
    stage: Stage
    poses: Mapping[str, KeyPose]
    detours: Mapping[tuple[PoseKey, PoseKey], Detour]


@dataclass(frozen=True, slots=True)
class PoseLibrary:
    """Every pose there is."""

    files: Mapping[str, PoseFile] = field(default_factory=dict[str, PoseFile])

    def pose(self, key: PoseKey) -> KeyPose | None:
        """The pose of a key, drawn for the right; None when nobody has drawn it."""
        name, _, pose = key.rpartition("/")
        file = self.files.get(name)
        return file.poses.get(pose) if file else None

    def stage(self, key: PoseKey) -> Stage | None:
        """The stage of a pose, seen for the right side."""
        file = self.files.get(key.rpartition("/")[0])
        return file.stage if file else None

    def detour(self, start: PoseKey, end: PoseKey) -> Detour:
        """How hands and feet get from one pose to another; the same way back."""
        for key in (end, start):
            file = self.files.get(key.rpartition("/")[0])
            for pair in ((start, end), (end, start)):
                if file is not None and pair in file.detours:
                    return file.detours[pair]
        return STRAIGHT
