"""Twist Break: a break reminder that walks you through a spinal twist, on both sides."""

__version__ = "0.1.0"
