"""Twists that somebody writes, changes, sends or takes over."""
