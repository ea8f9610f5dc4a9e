"""Answers the verbs of the command line, inside the running program or, where that will do, without one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from twistbreak import __version__
from twistbreak.core import arguments, reporting
from twistbreak.core.clock import Moment
from twistbreak.core.coach.guide import Frame
from twistbreak.core.commands import COMMANDS
from twistbreak.core.engine.advance import Step
from twistbreak.core.engine.events import EndRest, Event, Pause, Skip, Snooze, StretchNow
from twistbreak.core.ports import Journal, SensorStatus
from twistbreak.core.problem import Problem
from twistbreak.core.protocol import Json, Reply, Request, Status, failure
from twistbreak.core.routines.catalogue import Catalogue
from twistbreak.core.routines.routine import WALK_ID
from twistbreak.core.settings.parse import BadValueError
from twistbreak.core.settings.wording import to_text
from twistbreak.core.text import Text
from twistbreak.core.views import TrayView
from twistbreak.services.settings_file import SettingsFile

DATA_VERBS = frozenset({"stats", "export", "import", "wipe"})
"""Verbs about what the user owns: `remote_data`."""

_ASKED_FIRST = "Something is not saved yet: answer in its window whether to save it, and the program ends."


class Running(Protocol):
    """The running program, as far as a verb can reach it."""

    def dispatch(self, event: Event) -> Step | None:
        """Tell the engine."""
        ...

    def view(self) -> TrayView:
        """What is going on."""
        ...

    def frame(self) -> Frame | None:
        """What the break window shows, or None."""
        ...

    def sensors(self) -> Iterable[SensorStatus]:
        """What can be seen on this desktop."""
        ...

    def unseen(self) -> Text | None:
        """What cannot be seen on this desktop, for people."""
        ...

    def settings_changed(self) -> None:
        """Take over what the settings file holds now."""
        ...

    def command(self, name: str) -> None:
        """Carry out a command that opens a window."""
        ...

    def quit(self) -> bool:
        """End the program after the answer has been sent; False when the user is asked first, and may cancel it."""
        ...


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers requests.

    Attributes:
        settings: The user's settings.
        catalogue: Reads the twists.
        journal: The why log.
        now: Reads the clock.
        data: Answers what is about the user's own data, by verb and arguments.
        running: The running program; None when there is none.
    """

    settings: SettingsFile
    catalogue: Callable[[], Catalogue]
    journal: Journal
    now: Callable[[], Moment]
    data: Callable[[str, Mapping[str, Json]], Reply]
    running: Running | None = None

    def __call__(self, request: Request) -> Reply:
        """Answer one request; see `core.protocol` and `docs/command-line.md`."""
        words = {key: value for key, value in request.args.items() if isinstance(value, str)}
        try:
            if request.verb in DATA_VERBS:
                return self.data(request.verb, request.args)
            return self._answer(request.verb, words)
        except arguments.ArgumentError as error:
            return failure(str(error), Status.WRONG_USAGE)
        except BadValueError as error:
            return failure(f"{words.get('key', '')[:60]}: {error}", Status.WRONG_USAGE)

    def _answer(self, verb: str, words: dict[str, str]) -> Reply:
        match verb:
            case "why":
                return self._why()
            case "routines":
                found = self.catalogue()
                text, data = reporting.routines_text(found.routines), reporting.routines_data(found.routines)
                return _said(text, data, found.problems)
            case "settings" if words.get("action"):
                return self._settings(words)
            case _ if self.running is None:
                return failure("Twist Break is not running.", Status.NOT_RUNNING)
            case _:
                return self._live(self.running, verb, words)

    def _live(self, running: Running, verb: str, words: dict[str, str]) -> Reply:
        match verb:
            case "status":
                return self._status(running)
            case "quit":
                return Reply({"text": "" if running.quit() else _ASKED_FIRST})
            case "show" | "settings" | "gallery" | "history":
                running.command(verb)
                return Reply({"text": ""})
            case _:
                event = self._event(verb, words)
                return _told(running, event) if event else _unknown(verb)

    def _event(self, verb: str, words: dict[str, str]) -> Event | None:
        match verb:
            case "now":
                return StretchNow(self._known_routine(words.get("routine", "")))
            case "snooze":
                minutes = words.get("minutes", "")
                return Snooze(arguments.snooze_length(minutes) if minutes else None)
            case "end-rest":
                return self._end_rest(words.get("routine", ""))
            case "skip":
                return Skip(arguments.skip_reason(words.get("reason", "")))
            case "pause":
                return Pause(arguments.pause_length(words.get("until", "")))
            case _:
                return next((command.event for command in COMMANDS if command.cli == verb), None)

    def _status(self, running: Running) -> Reply:
        view = running.view()
        data = reporting.status_data(view, self.now().zone, running.frame(), running.sensors(), __version__)
        return _said(f"{view.headline}\n{view.detail}\n{view.today}", data)

    def _why(self) -> Reply:
        notes, zone = self.journal.recent(), self.now().zone
        unseen = self.running.unseen() if self.running else None
        return _said(reporting.why_text(notes, zone, unseen), reporting.why_data(notes, zone))

    def _known_routine(self, name: str) -> str | None:
        """The id that was named; the walk is none of the catalogue, but whoever would rather walk may."""
        known = (*self.catalogue().routines, WALK_ID)
        if name and name not in known:
            raise arguments.ArgumentError(f"There is no twist {name[:40]!r}; there are {', '.join(known)}.")
        return name or None

    def _end_rest(self, name: str) -> EndRest:
        routine = self._known_routine(name)
        if routine is None:
            raise arguments.ArgumentError("Name the twist that is to come again; see `twistbreak routines`.")
        return EndRest(routine)

    def _settings(self, words: dict[str, str]) -> Reply:
        action, key, value = words["action"], words.get("key", ""), words.get("value")
        match action:
            case "path":
                return Reply({"text": str(self.settings.path)})
            case "list":
                values = self.settings.settings.values
                text = "\n".join(f"{name} = {to_text(held)}" for name, held in values.items())
                return _said(text, None, self.settings.problems)
            case "get" if key:
                return Reply({"text": self.settings.get(key)})
            case "set" if key and value is not None:
                return self._changed(self.settings.set_text(key, value))
            case "reset":
                return self._changed(self.settings.reset(key or None))
            case _:
                usage = "settings get KEY, settings set KEY VALUE, settings list, settings path or settings reset [KEY]"
                return failure(f"Use {usage}.", Status.WRONG_USAGE)

    def _changed(self, problem: Problem | None) -> Reply:
        if self.running:
            self.running.settings_changed()
        return failure(str(problem)) if problem else Reply({"text": ""})


def _told(running: Running, event: Event) -> Reply:
    """Tell the engine, and answer with its reasons; a refusal is a failure."""
    step = running.dispatch(event)
    if step is None:
        return failure("Twist Break is in the middle of something; try again.")
    if step.refusal:
        return failure(str(step.refusal.text))
    return Reply({"text": "\n".join(str(note.text) for note in step.notes)})


def _unknown(verb: str) -> Reply:
    return failure(f"There is no verb {verb[:40]!r}.", Status.WRONG_USAGE)


def _said(text: str, data: Json, problems: Iterable[Problem] = ()) -> Reply:
    return Reply({"text": text, "data": data, "news": [str(problem) for problem in problems]})
