"""The view of a camera on the stage, as pure arithmetic."""

from __future__ import annotations

from dataclasses import dataclass, field

from twistbreak.core.pose.vectors import Matrix, Vector, product, rotation, turned

PERSPECTIVE = 0.0009
"""How much larger a thing gets with each centimetre that it is nearer: a touch, so that nothing looks flat."""

Projected = tuple[float, float, float, float]
"""Right and down from the picture's centre, depth towards the viewer, and picture units for a centimetre there."""


@dataclass(frozen=True, slots=True)
class Camera:
    """Where the stage is seen from.

    Attributes:
        heading: How far the person at rest faces to the right of the picture, degrees; negative to the left.
        pitch: How far the camera looks down, degrees.
        reach: Centimetres from the picture's centre to the edge of its inscribed circle.
        at: The point of the stage in the middle of the picture.
    """

    heading: float
    pitch: float
    reach: float
    at: Vector
    axes: Matrix = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "axes", product(rotation(0.0, self.pitch), rotation(self.heading)))

    def project(self, point: Vector, radius: float) -> Projected:
        """A point of the stage in a picture whose inscribed circle has this radius."""
        m, at = self.axes, self.at
        x, y, z = point[0] - at[0], point[1] - at[1], point[2] - at[2]
        depth = m[6] * x + m[7] * y + m[8] * z
        scale = radius / self.reach * (1.0 + depth * PERSPECTIVE)
        right = m[0] * x + m[1] * y + m[2] * z
        up = m[3] * x + m[4] * y + m[5] * z
        return (right * scale, -up * scale, depth, scale)

    def seen(self, direction: Vector) -> Vector:
        """A direction of the stage as right, up and towards the viewer."""
        return turned(self.axes, direction)

    def mirror(self) -> Camera:
        """The view that shows the mirrored stage as the mirrored picture."""
        return Camera(-self.heading, self.pitch, self.reach, (-self.at[0], self.at[1], self.at[2]))

    def between(self, other: Camera, share: float) -> Camera:
        """A view on the way to another one, round the stage."""

        def part(a: float, b: float) -> float:
            return a + (b - a) * share

        return Camera(
            part(self.heading, other.heading),
            part(self.pitch, other.pitch),
            part(self.reach, other.reach),
            (part(self.at[0], other.at[0]), part(self.at[1], other.at[1]), part(self.at[2], other.at[2])),
        )
