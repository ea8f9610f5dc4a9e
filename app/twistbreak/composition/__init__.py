"""Puts the program together: the only layer that knows services, windows and runtime alike."""
