"""A prescription editor with real files in a folder of its own, for tests and for screenshots."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from support.routines import FOLDER, shipped
from twistbreak.core.figure_look import LookChoice
from twistbreak.core.health.check import HealthAnswers, fit
from twistbreak.core.pose.library import PoseLibrary
from twistbreak.core.prescriptions.draft import Amount, Draft
from twistbreak.core.prescriptions.drafting import copy_of
from twistbreak.core.prescriptions.edits import with_amount
from twistbreak.core.prescriptions.writing import written
from twistbreak.core.routines.care import Condition
from twistbreak.core.routines.catalogue import Catalogue
from twistbreak.core.routines.routine import Origin
from twistbreak.services import pose_files, routine_files
from twistbreak.services.prescription_files import PrescriptionFiles
from twistbreak.ui.editor.sources import EditorSources
from twistbreak.ui.editor.window import PrescriptionWindow
from twistbreak.ui.theme import Theme

POSES = FOLDER.parent / "poses"


def prescription(name: str = "After the fall", source: str = "chair-twist") -> Draft:
    """What a physiotherapist might send."""
    draft = copy_of(shipped(source), ())
    draft = with_amount(draft, 2, Amount(90, rounds=2))
    origin = Origin("M. Keller, physiotherapist", date(2025, 3, 14), "Stop when it pulls into the leg.", source)
    return replace(draft, id=name.lower().replace(" ", "-"), name=name, origin=origin)


@dataclass
class Desk:
    """The user's files, and what the editor is told.

    Attributes:
        folder: Where everything is.
        has: What the health check was answered with.
    """

    folder: Path
    has: Iterable[Condition] = field(default_factory=frozenset)

    @property
    def own(self) -> Path:
        return self.folder / "routines"

    @property
    def poses(self) -> Path:
        return self.folder / "poses"

    @property
    def removed(self) -> Path:
        return self.folder / "removed"

    def put(self, draft: Draft, text: str | None = None) -> Path:
        """Let the user have this twist already."""
        self.own.mkdir(parents=True, exist_ok=True)
        path = self.own / f"{draft.id}.toml"
        path.write_text(text or written(draft), "utf-8")
        return path

    def sent(self, name: str, text: str) -> str:
        """A file that somebody has sent."""
        folder = self.folder / "downloads"
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / name
        path.write_text(text, "utf-8")
        return str(path)

    def catalogue(self) -> Catalogue:
        return routine_files.load_all(FOLDER, self.own)

    def library(self) -> PoseLibrary:
        library, _ = pose_files.load_all(POSES, self.poses)
        return library

    def store(self) -> PrescriptionFiles:
        return PrescriptionFiles(self.own, self.poses, self.removed, POSES)

    def window(self, theme: Theme) -> PrescriptionWindow:
        answers = HealthAnswers(frozenset(self.has))
        sources = EditorSources(
            self.catalogue, self.library, LookChoice, lambda routine: fit(routine, answers), self.store()
        )
        return PrescriptionWindow(theme, sources)
