"""Presenters: what a window says and does, without a widget."""
