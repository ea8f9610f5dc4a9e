"""Adapters: the only place, with `ui`, that touches the world. Each implements a port of `core.ports`."""
