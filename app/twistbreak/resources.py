"""Finds the data that ships with the program, in a wheel, a bundle and a checkout alike."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def data_root() -> Path:
    """The folder that holds `assets/` and `config/`.

    Raises:
        FileNotFoundError: Neither place has them; the message names both.
    """
    bundled = _HERE / "_data"
    checkout = _HERE.parent.parent
    for root in (bundled, checkout):
        if (root / "config" / "settings.toml").is_file():
            return root
    raise FileNotFoundError(
        f"The program's own data is missing: neither {bundled} nor {checkout} has config/settings.toml"
    )


def assets() -> Path:
    """The folder `assets/`."""
    return data_root() / "assets"


def config() -> Path:
    """The folder `config/`."""
    return data_root() / "config"
