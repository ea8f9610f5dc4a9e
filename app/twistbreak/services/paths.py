"""Where the user's files live: the platform's own folders, with the XDG variables honoured."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_FOLDER = "twistbreak"


@dataclass(frozen=True, slots=True)
class Paths:
    """The user's folders; none of them need exist.

    Attributes:
        config: Settings, and their backups.
        data: History and the user's own twists.
        state: What the program remembers by itself; can be thrown away.
    """

    config: Path
    data: Path
    state: Path

    @property
    def settings(self) -> Path:
        """The settings file, made to be edited by hand too."""
        return self.config / "settings.toml"

    @property
    def own_routines(self) -> Path:
        """The folder of the user's own twists."""
        return self.data / "routines"

    @property
    def own_poses(self) -> Path:
        """The folder of the user's own poses."""
        return self.data / "poses"

    @property
    def health(self) -> Path:
        """The answers of the health check, for nobody but their owner."""
        return self.data / "health.json"

    @property
    def history(self) -> Path:
        """What was done, in SQLite: `docs/history.md`."""
        return self.data / "history.sqlite3"

    @property
    def backups(self) -> Path:
        """Copies of the history, and of everything, that the program makes by itself."""
        return self.state / "backups"

    @property
    def engine_state(self) -> Path:
        """Sitting time and what else must survive a restart."""
        return self.state / "state.json"

    @property
    def why_log(self) -> Path:
        """The decisions of the engine."""
        return self.state / "why.jsonl"


def user_paths() -> Paths:
    """The folders of the user who runs the program."""
    import platformdirs  # noqa: PLC0415 -- tests and tools that bring their own folders need not pay for it

    config = platformdirs.user_config_path(_FOLDER, appauthor=False, roaming=True)
    data = platformdirs.user_data_path(_FOLDER, appauthor=False)
    state = platformdirs.user_state_path(_FOLDER, appauthor=False)
    # Windows and macOS have one folder for everything. The state changes every minute or so, and whoever watches the
    # settings should not be woken by it.
    return Paths(config, data, state / "state" if state in {config, data} else state)


def ensure_private_folder(folder: Path) -> None:
    """Make a folder that only its owner may enter, and the folders above it likewise; leave existing ones alone.

    Raises:
        OSError: It cannot be made, or a file stands in its place.
    """
    if folder.is_dir():
        return
    if folder.parent != folder:
        ensure_private_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
