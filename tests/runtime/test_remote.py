"""The verbs, answered with and without a running program. Real settings file, real routines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from twistbreak import resources
from twistbreak.composition.remote import Answers
from twistbreak.core.clock import Moment, Sample
from twistbreak.core.coach.guide import Frame
from twistbreak.core.command import Where
from twistbreak.core.commands import COMMANDS
from twistbreak.core.engine.advance import Step, advance
from twistbreak.core.engine.effects import Note, NoteKind
from twistbreak.core.engine.events import Event, Started
from twistbreak.core.engine.policy import Policy
from twistbreak.core.engine.state import EngineState, InBreak, Paused
from twistbreak.core.ports import SensorStatus
from twistbreak.core.protocol import Json, Reply, Request, Status
from twistbreak.core.routines.catalogue import Catalogue
from twistbreak.core.status import tray_view
from twistbreak.core.text import Text, translate
from twistbreak.core.views import TrayView
from twistbreak.services.routine_files import load_all
from twistbreak.services.settings_file import SettingsFile, read_schema

NOW = Moment(datetime(2026, 11, 20, 10, tzinfo=UTC), timedelta(hours=5))
SAMPLE = Sample(NOW, timedelta(seconds=5))


@dataclass
class FakeProgram:
    """A running program with a real engine and no windows."""

    state: EngineState = field(default_factory=lambda: EngineState.fresh(NOW))
    commands: list[str] = field(default_factory=list)
    changes: int = 0
    quits_at_once: bool = True

    def dispatch(self, event: Event) -> Step | None:
        step = advance(Policy(), self.state, event, SAMPLE)
        self.state = step.state
        return step

    def view(self) -> TrayView:
        return tray_view(Policy(), self.state, SAMPLE)

    def frame(self) -> Frame | None:
        return None

    def sensors(self) -> Iterable[SensorStatus]:
        return ()

    def unseen(self) -> Text | None:
        return translate("Status", "Cannot be seen on this desktop: {senses}.", senses="calls")

    def settings_changed(self) -> None:
        self.changes += 1

    def command(self, name: str) -> None:
        self.commands.append(name)

    def quit(self) -> bool:
        self.commands.append("quit")
        return self.quits_at_once


@dataclass
class FakeJournal:
    notes: list[Note] = field(default_factory=list)

    def write(self, note: Note) -> None:
        self.notes.append(note)

    def recent(self) -> list[Note]:
        return self.notes


def answers(folder: Path, running: FakeProgram | None = None, journal: FakeJournal | None = None) -> Answers:
    file = SettingsFile(folder / "settings.toml", read_schema(resources.config() / "settings.toml"))
    file.load()

    def catalogue() -> Catalogue:
        return load_all(resources.assets() / "routines", folder / "routines")

    def data(verb: str, _args: Mapping[str, Json]) -> Reply:
        return Reply({"text": f"{verb} of the user's data"})

    return Answers(file, catalogue, journal or FakeJournal(), lambda: NOW, data, running)


def text(reply: Reply) -> str:
    assert reply.ok, reply.error
    assert isinstance(reply.result, dict)
    return str(reply.result["text"])


def test_every_verb_of_the_command_line_is_answered(tmp_path: Path) -> None:
    for command in COMMANDS:
        if Where.CLI in command.where:
            program = FakeProgram()
            program.dispatch(Started())
            reply = answers(tmp_path, program)(Request(command.cli, {}))
            names_what_is_missing = command.cli == "end-rest" and reply.status is Status.WRONG_USAGE
            assert reply.status in (Status.DONE, Status.FAILED) or names_what_is_missing, command.cli
            assert "There is no verb" not in reply.error


def test_without_a_program_only_files_can_be_asked(tmp_path: Path) -> None:
    ask = answers(tmp_path)
    for verb in ("status", "now", "snooze", "skip", "pause", "resume", "here", "quit", "settings"):
        assert ask(Request(verb)).status is Status.NOT_RUNNING, verb
    assert "chair-twist" in text(ask(Request("routines")))
    assert text(ask(Request("why"))) == "Nothing has been decided yet."


def test_pausing_and_resuming_answer_with_the_reason(tmp_path: Path) -> None:
    program = FakeProgram()
    ask = answers(tmp_path, program)
    assert text(ask(Request("pause", {"until": "14:00"}))) == "Paused until 14:00."
    assert text(ask(Request("pause", {"until": "tomorrow"}))) == "Paused until tomorrow, 04:00."
    assert isinstance(program.state.phase, Paused)
    assert text(ask(Request("resume"))) == "Resumed."
    again = ask(Request("resume"))
    assert (again.status, again.error) == (Status.FAILED, "Nothing is paused.")


def test_wrong_arguments_are_wrong_usage(tmp_path: Path) -> None:
    ask = answers(tmp_path, FakeProgram())
    for verb, args in (
        ("pause", {"until": "later"}),
        ("snooze", {"minutes": "0"}),
        ("skip", {"reason": "bored"}),
        ("now", {"routine": "moonwalk"}),
        ("settings", {"action": "get"}),
        ("settings", {"action": "get", "key": "reminders.intervall"}),
        ("settings", {"action": "set", "key": "reminders.interval", "value": "a while"}),
        ("settings", {"action": "burn"}),
        ("dance", {}),
    ):
        reply = ask(Request(verb, dict(args)))
        assert reply.status is Status.WRONG_USAGE, (verb, args)
        assert len(reply.error) > 20, "a sentence"
        assert all(word in reply.error for word in args.values() if word.startswith("reminders")), reply.error


def test_a_setting_is_read_changed_and_reset(tmp_path: Path) -> None:
    program = FakeProgram()
    ask = answers(tmp_path, program)

    def settings_(action: str, *words: str) -> Reply:
        return ask(Request("settings", {"action": action, **dict(zip(("key", "value"), words, strict=False))}))

    assert text(settings_("get", "reminders.interval")) == "30min"
    assert settings_("set", "reminders.interval", "45min").ok
    assert text(settings_("get", "reminders.interval")) == "45min"
    assert "45min" in Path(text(settings_("path"))).read_text("utf-8")
    assert "reminders.interval = 45min" in text(settings_("list")).splitlines()
    assert settings_("reset", "reminders.interval").ok
    assert text(settings_("get", "reminders.interval")) == "30min"
    assert program.changes == 2


def test_windows_are_opened_by_the_program(tmp_path: Path) -> None:
    program = FakeProgram()
    ask = answers(tmp_path, program)
    for verb in ("show", "settings", "quit"):
        assert ask(Request(verb)).ok
    assert program.commands == ["show", "settings", "quit"]


def test_whoever_quits_is_told_that_a_window_asks_first(tmp_path: Path) -> None:
    at_once, asked_first = (
        answers(tmp_path, FakeProgram(quits_at_once=at_once))(Request("quit")) for at_once in (True, False)
    )
    assert at_once.ok
    assert text(at_once) == ""
    assert asked_first.ok
    assert "not saved yet" in text(asked_first)


def test_whoever_would_rather_walk_may(tmp_path: Path) -> None:
    program = FakeProgram()
    reply = answers(tmp_path, program)(Request("now", {"routine": "walk"}))
    assert reply.ok, reply.error
    assert isinstance(program.state.phase, InBreak)
    assert program.state.phase.offer.routine == "walk"
    assert "walk" in str(answers(tmp_path, program)(Request("now", {"routine": "run"})).error)


def test_the_why_log_is_told_in_local_time_and_what_cannot_be_seen_below_it(tmp_path: Path) -> None:
    journal = FakeJournal([Note(NOW.utc, NoteKind.HELD, translate("Test", "Held: you are in a call."))])
    reply = answers(tmp_path, FakeProgram(), journal)(Request("why"))
    assert text(reply) == "2026-11-20 10:00:00  Held: you are in a call.\nCannot be seen on this desktop: calls."
    assert isinstance(reply.result, dict)
    assert reply.result["data"] == [
        {"at": "2026-11-20T10:00:00+00:00", "kind": "held", "text": "Held: you are in a call."}
    ]


@given(
    verb=st.sampled_from(["now", "snooze", "skip", "pause", "settings", "status", "why", "routines", ""]) | st.text(),
    args=st.dictionaries(
        st.sampled_from(["routine", "minutes", "reason", "until", "action", "key", "value"]),
        st.text() | st.integers() | st.none() | st.sampled_from(["get", "set", "list", "reset", "reminders.interval"]),
    ),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
def test_whatever_is_asked_gets_an_answer(
    tmp_path_factory: pytest.TempPathFactory, verb: str, args: dict[str, str | int | None]
) -> None:
    reply = answers(tmp_path_factory.mktemp("config"), FakeProgram())(Request(verb, dict(args)))
    assert reply.ok or reply.error
