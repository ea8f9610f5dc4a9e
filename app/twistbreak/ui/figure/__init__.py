"""The figure in colour: paints a `core.pose` picture as a flat illustration."""
