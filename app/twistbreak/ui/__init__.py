"""Widgets and presenters. Knows `core`, never `services`; holds no rules of its own."""
