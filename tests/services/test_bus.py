from __future__ import annotations

import random
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, MessageType, new_method_call, new_method_return, new_signal
from jeepney.low_level import Endianness, HeaderFields, Message
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from support.busserver import BusServer, Client
from twistbreak.services.bus import wire
from twistbreak.services.bus.address import NoBus, session_bus, socket_of, system_bus
from twistbreak.services.bus.bus import Bus
from twistbreak.services.bus.buses import Buses
from twistbreak.services.bus.connection import Connection
from twistbreak.services.bus.followed import Asked, Properties, Question, boolean
from twistbreak.services.bus.messages import (
    GARBLED,
    LOST,
    TIMED_OUT,
    Answer,
    Body,
    Call,
    Failure,
    Kind,
    SignalRule,
    driver_call,
)
from twistbreak.services.bus.pauses import Retry
from twistbreak.services.bus.peer import Peer

SHORT = timedelta(milliseconds=50)
THING = "org.example.Thing"
PATH = "/org/example/Thing"

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def server() -> Iterator[BusServer]:
    with BusServer() as server:
        yield server


@pytest.fixture
def bus(server: BusServer, qtbot: QtBot) -> Iterator[Bus]:
    bus = Bus("test bus", server.find, first_pause=SHORT)
    bus.open()
    qtbot.waitUntil(lambda: bus.is_connected)
    yield bus
    bus.close()


class Heard(list[Any]):
    """Everything that was told, in order."""

    def __call__(self, *what: Any) -> None:
        self.append(what[0] if len(what) == 1 else what)


def ask(qtbot: QtBot, bus: Bus, question: Call, within: timedelta = timedelta(seconds=10)) -> Answer:
    answers: list[Answer] = []
    bus.call(question, answers.append, within)
    assert not answers, "never from within the call"
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def settle(qtbot: QtBot, bus: Bus) -> None:
    """Everything the bus has passed on by now has been heard after this."""
    assert not isinstance(ask(qtbot, bus, driver_call("GetId", expects="s")), Failure)


# Addresses


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("unix:path=/run/user/1000/bus", b"/run/user/1000/bus"),
        ("unix:path=/run/user/1000/bus,guid=abc", b"/run/user/1000/bus"),
        ("unix:guid=abc,path=/tmp/x", b"/tmp/x"),
        ("unix:abstract=/tmp/dbus-1", b"\0/tmp/dbus-1"),
        ("tcp:host=localhost,port=1;unix:path=/tmp/y", b"/tmp/y"),
        ("unix:path=/tmp/with%20space%2c%c3%a4", "/tmp/with space,ä".encode()),
        ("unix:runtime=yes", b"/run/me/bus"),
    ],
)
def test_the_socket_is_found_in_an_address(address: str, expected: bytes) -> None:
    assert socket_of(address, "/run/me") == expected


@pytest.mark.parametrize(
    "address",
    [
        "",
        ";",
        "unix",
        "unix:",
        "unix:path",
        "tcp:host=x",
        "unix:tmpdir=/tmp",
        f"unix:path={'x' * 108}",
        "unix:path=%00",
    ],
)
def test_an_address_without_a_usable_socket_is_said_to_have_none(address: str) -> None:
    with pytest.raises(NoBus):
        socket_of(address)


def test_the_environment_tells_where_the_buses_are() -> None:
    assert session_bus({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/a"}) == b"/a"
    assert session_bus({"XDG_RUNTIME_DIR": "/run/me"}) == b"/run/me/bus"
    assert system_bus({}) == b"/var/run/dbus/system_bus_socket"
    assert system_bus({"DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/b"}) == b"/b"
    with pytest.raises(NoBus, match="DBUS_SESSION_BUS_ADDRESS"):
        session_bus({})


# Connecting


def test_it_connects_in_the_background(server: BusServer, qtbot: QtBot) -> None:
    bus = Bus("test bus", server.find)
    seen = Heard()
    bus.connected_changed.connect(seen)
    bus.open()
    assert not bus.is_connected
    qtbot.waitUntil(lambda: bus.is_connected)
    assert seen == [True]
    assert bus.unique_name.startswith(":1.")
    assert bus.problem is None
    bus.close()
    bus.close()
    assert seen == [True, False]


def test_a_bus_that_is_not_there_is_tried_again(
    server: BusServer, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    server.kill()
    bus = Bus("test bus", server.find, first_pause=SHORT)
    bus.open()
    qtbot.waitUntil(lambda: bool(bus.problem))
    assert "Cannot reach the test bus" in caplog.text
    caplog.clear()
    server.start()
    qtbot.waitUntil(lambda: bus.is_connected)
    bus.close()


def test_without_any_address_it_says_so_and_does_not_try_again(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    tries = Heard()

    def nowhere() -> bytes:
        tries("try")
        raise NoBus("neither of two variables is set")

    bus = Bus("test bus", nowhere, first_pause=timedelta(milliseconds=1))
    bus.open()
    qtbot.waitUntil(lambda: bool(bus.problem))
    assert not bus._retry.is_waiting
    assert tries == ["try"]
    assert str(bus.problem) == "there is no D-Bus"
    assert caplog.messages == ["Cannot reach the test bus: neither of two variables is set."]
    caplog.clear()


class Impostor:
    """Listens where a bus should be, and says what the test wants."""

    def __init__(self, folder: Path) -> None:
        self.path = str(folder / "socket").encode()
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(self.path)
        self._listener.listen(1)
        self._guest: socket.socket | None = None
        self._heard = b""

    def say(self, words: bytes) -> None:
        if self._guest is None:
            self._listener.settimeout(10)
            self._guest, _ = self._listener.accept()
        self._guest.sendall(words)

    def has_heard(self, words: bytes) -> bool:
        assert self._guest is not None
        with suppress(BlockingIOError):
            self._heard += self._guest.recv(4096, socket.MSG_DONTWAIT)
        return words in self._heard

    def hang_up(self) -> None:
        assert self._guest is not None
        self._guest.close()

    def close(self) -> None:
        self._listener.close()
        if self._guest is not None:
            self._guest.close()


@pytest.fixture
def impostor(tmp_path: Path) -> Iterator[Impostor]:
    impostor = Impostor(tmp_path)
    yield impostor
    impostor.close()


@pytest.fixture
def connection(impostor: Impostor, qapp: Any) -> Iterator[Connection]:
    connection = Connection(impostor.path, qapp, patience=timedelta(milliseconds=300))
    yield connection
    connection.close()
    connection.deleteLater()


def test_a_bus_that_never_answers_is_given_up(impostor: Impostor, connection: Connection, qtbot: QtBot) -> None:
    with qtbot.waitSignal(connection.lost) as lost:
        connection.open()
    assert lost.args == ["the bus does not answer"]
    assert impostor.path


@pytest.mark.parametrize(
    "words",
    [b"REJECTED EXTERNAL\r\n", b"ERROR\r\n", b"\0\xff\r\n", b"x" * 9000, b"OK 1234\r\nand more", b"OK 1\r\n" * 3],
)
def test_a_bus_that_does_not_let_us_in_is_given_up(
    impostor: Impostor, connection: Connection, qtbot: QtBot, words: bytes
) -> None:
    connection.open()
    with qtbot.waitSignal(connection.lost):
        impostor.say(words)


@pytest.mark.parametrize(
    "words",
    [
        b"HTTP/1.1 400 Bad Request\r\n",
        b"\0" * 64,
        b"l\x02\x00\x01" + struct.pack("<III", 0xFFFFFFFF, 1, 0xFFFFFFFF),
        b"B\x02\x00\x01" + struct.pack(">III", 1 << 27, 1, 8),
    ],
)
def test_a_bus_that_talks_nonsense_is_given_up(
    impostor: Impostor, connection: Connection, qtbot: QtBot, words: bytes
) -> None:
    connection.open()
    impostor.say(b"OK 1234\r\n")
    qtbot.waitUntil(lambda: impostor.has_heard(b"Hello"))
    with qtbot.waitSignal(connection.lost) as lost:
        impostor.say(words)
    assert "the bus sent a message" in str(lost.args)


def test_a_bus_that_hangs_up_is_noticed(impostor: Impostor, connection: Connection, qtbot: QtBot) -> None:
    connection.open()
    impostor.say(b"OK 1234\r\n")
    qtbot.waitUntil(lambda: impostor.has_heard(b"Hello"))
    with qtbot.waitSignal(connection.lost) as lost:
        impostor.hang_up()
    assert lost.args is not None
    assert lost.args[0]


def test_a_greeting_in_pieces_is_understood(impostor: Impostor, connection: Connection, qtbot: QtBot) -> None:
    connection.open()
    impostor.say(b"OK 12")
    QCoreApplication.processEvents()
    impostor.say(b"34\r\n")
    qtbot.waitUntil(lambda: impostor.has_heard(b"Hello"))


# Calls


def test_the_bus_answers(bus: Bus, qtbot: QtBot) -> None:
    answer = ask(qtbot, bus, driver_call("GetNameOwner", "org.freedesktop.DBus", expects="s"))
    assert answer == ("org.freedesktop.DBus",)


def test_an_error_comes_back_with_its_name_and_message(bus: Bus, qtbot: QtBot) -> None:
    answer = ask(qtbot, bus, driver_call("GetNameOwner", "org.example.Nobody", expects="s"))
    assert isinstance(answer, Failure)
    assert answer.name == "org.freedesktop.DBus.Error.NameHasNoOwner"
    assert "org.example.Nobody" in answer.message


def test_an_answer_of_another_shape_is_a_failure(bus: Bus, qtbot: QtBot) -> None:
    answer = ask(qtbot, bus, driver_call("GetId", expects="a{sv}"))
    assert isinstance(answer, Failure)
    assert answer.name == GARBLED


def test_any_shape_is_taken_where_none_is_expected(bus: Bus, qtbot: QtBot) -> None:
    answer = ask(qtbot, bus, Call("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetId", expects=None))
    assert not isinstance(answer, Failure)


def test_a_service_that_does_not_answer_in_time_fails_the_call(bus: Bus, server: BusServer, qtbot: QtBot) -> None:
    server.client().own(THING)
    answer = ask(qtbot, bus, Call(THING, PATH, THING, "Sleep"), within=SHORT)
    assert answer == Failure(TIMED_OUT)


def test_an_answer_that_comes_too_late_is_passed_over(bus: Bus, server: BusServer, qtbot: QtBot) -> None:
    slow = server.client()
    slow.own(THING)
    assert ask(qtbot, bus, Call(THING, PATH, THING, "Sleep"), within=SHORT) == Failure(TIMED_OUT)
    question = slow.receive()
    while question.header.fields.get(HeaderFields.member) != "Sleep":
        question = slow.receive()
    reply = Message(new_method_call(DBusAddress(PATH, THING, THING), "Sleep").header, ())
    reply.header.message_type = MessageType.method_return
    reply.header.fields = {
        HeaderFields.reply_serial: question.header.serial,
        HeaderFields.destination: question.header.fields[HeaderFields.sender],
    }
    slow.answer(reply)
    settle(qtbot, bus)


def test_a_call_fails_while_there_is_no_bus(qtbot: QtBot) -> None:
    bus = Bus("test bus", lambda: b"/nowhere")
    assert ask(qtbot, bus, driver_call("GetId", expects="s")) == Failure(LOST)
    bus.close()


def test_a_service_that_is_not_there_is_not_started_unasked(server: BusServer, qtbot: QtBot) -> None:
    server.kill()
    server.activatable(THING, "/bin/false")
    server.start()
    bus = Bus("test bus", server.find)
    bus.open()
    qtbot.waitUntil(lambda: bus.is_connected)
    unasked = ask(qtbot, bus, Call(THING, PATH, THING, "Look"))
    asked = ask(qtbot, bus, Call(THING, PATH, THING, "Look", start=True))
    assert isinstance(unasked, Failure)
    assert isinstance(asked, Failure)
    assert "Spawn" not in unasked.name
    assert "Spawn" in asked.name
    bus.close()


def test_whoever_calls_us_is_told_that_we_have_no_methods(bus: Bus, server: BusServer, qtbot: QtBot) -> None:
    caller = server.client()
    caller.answer(new_method_call(DBusAddress("/", bus.unique_name, "org.example.Any"), "Thing", "s", ("x",)))
    settle(qtbot, bus)
    answer = caller.receive()
    while answer.header.message_type is MessageType.signal:
        answer = caller.receive()
    assert answer.header.fields[HeaderFields.error_name] == "org.freedesktop.DBus.Error.UnknownMethod"


def test_a_call_that_cannot_be_written_is_the_callers_mistake(bus: Bus) -> None:
    with pytest.raises(wire.Garbled):
        bus.call(Call(THING, PATH, THING, "Say", "u", (-1,)), lambda _: None)


# Signals


def test_signals_are_heard_by_rule(bus: Bus, server: BusServer, qtbot: QtBot) -> None:
    client = server.client()
    heard = Heard()
    bus.listen(SignalRule(client.unique_name, THING, "Moved", "su", PATH), heard)
    settle(qtbot, bus)
    client.say(PATH, THING, "Moved", "su", ("left", 3))
    client.say("/other", THING, "Moved", "su", ("other path", 1))
    client.say(PATH, "org.example.Other", "Moved", "su", ("other interface", 1))
    client.say(PATH, THING, "Other", "su", ("other member", 1))
    client.say(PATH, THING, "Moved", "ss", ("other", "types"))
    client.say(PATH, THING, "Moved")
    settle(qtbot, bus)
    assert heard == [(client.unique_name, ("left", 3))]


def test_what_is_ignored_is_heard_no_more(bus: Bus, server: BusServer, qtbot: QtBot) -> None:
    client = server.client()
    heard, still = Heard(), Heard()
    rule = SignalRule(client.unique_name, THING, "Moved", "s")
    ear = bus.listen(rule, heard)
    bus.listen(rule, still)
    settle(qtbot, bus)
    bus.ignore(ear)
    bus.ignore(ear)
    settle(qtbot, bus)
    client.say(PATH, THING, "Moved", "s", ("on",))
    settle(qtbot, bus)
    assert heard == []
    assert still == [(client.unique_name, ("on",))]


def test_one_listener_that_fails_keeps_nothing_from_the_others(
    bus: Bus, server: BusServer, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    client = server.client()
    heard = Heard()

    def stumble(*_: object) -> None:
        raise ZeroDivisionError

    rule = SignalRule(client.unique_name, THING, "Moved", "s")
    bus.listen(rule, stumble)
    bus.listen(rule, heard)
    settle(qtbot, bus)
    client.say(PATH, THING, "Moved", "s", ("on",))
    settle(qtbot, bus)
    assert heard == [(client.unique_name, ("on",))]
    assert "could not be made use of" in caplog.text
    caplog.clear()


def test_a_quote_in_a_rule_is_no_way_out_of_it() -> None:
    rule = SignalRule("a.b", "a.b", "M", "s", first="it's,type='method_call'")
    assert str(rule).endswith(r",arg0='it'\''s,type='\''method_call'\'''")


def test_a_message_too_long_to_read_is_skipped_and_the_next_one_heard(
    bus: Bus, server: BusServer, qtbot: QtBot
) -> None:
    client = server.client()
    heard = Heard()
    bus.listen(SignalRule(client.unique_name, THING, "Moved", "s"), heard)
    settle(qtbot, bus)
    client.say(PATH, THING, "Moved", "s", ("x" * 3_000_000,))
    client.say(PATH, THING, "Moved", "s", ("short",))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(client.unique_name, ("short",))]


def test_a_flood_of_signals_nobody_wants_does_no_harm(bus: Bus, server: BusServer, qtbot: QtBot) -> None:
    client = server.client()
    for number in range(200):
        client.say(PATH, THING, "Noise", "u", (number,), only_to=bus.unique_name)
    settle(qtbot, bus)
    assert bus.is_connected


# Bytes


def signal_bytes(member: str, signature: str, body: Body) -> bytes:
    message = new_signal(DBusAddress(PATH, interface=THING), member, signature or None, body)
    return message.serialise(7)


@pytest.mark.parametrize("step", [1, 7, 16, 10_000])
def test_messages_are_cut_out_of_the_stream_wherever_it_breaks(step: int) -> None:
    first = signal_bytes("One", "s", ("x" * 11,))
    long = signal_bytes("Long", "s", ("x" * 200_000,))
    last = signal_bytes("Two", "", ())
    frames = wire.Frames()
    stream = first + long + last
    step = max(step, 1 if step > 1 else 97)
    found = [frame for start in range(0, len(stream), step) for frame in frames.feed(stream[start : start + step])]
    assert found == [first, last]


@pytest.mark.parametrize("seed", range(40))
def test_damaged_messages_are_refused_and_never_crash(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 -- the same damage in every run
    whole = signal_bytes("Moved", "sa{sv}(ub)as", ("x", {"k": ("s", "v"), "n": ("ay", b"123")}, (1, True), ["a"]))
    damaged = bytearray(whole)
    for _ in range(dice.randint(1, 4)):
        damaged[dice.randrange(len(damaged))] = dice.randrange(256)
    try:
        if wire.heading(bytes(damaged)).kind is Kind.SIGNAL:
            wire.body(bytes(damaged))
    except wire.Garbled:
        pass


def test_big_endian_messages_are_read_too() -> None:
    message = new_signal(DBusAddress(PATH, interface=THING), "Moved", "su", ("left", 3))
    message.header.endianness = Endianness.big
    data = message.serialise(5)
    (frame,) = wire.Frames().feed(data)
    heading = wire.heading(frame)
    assert (heading.kind, heading.serial, heading.member) == (Kind.SIGNAL, 5, "Moved")
    assert wire.body(frame) == ("left", 3)


# Losing the bus, and getting it back


def test_a_lost_bus_comes_back_with_all_subscriptions(
    bus: Bus, server: BusServer, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    heard, changes = Heard(), Heard()
    bus.connected_changed.connect(changes)
    peer = Peer(bus, THING)
    peer.listen(THING, "Moved", "s", heard)
    answers = Heard()
    server.client().own("org.example.Silent")
    bus.call(Call("org.example.Silent", PATH, THING, "Wait"), answers)
    server.kill()
    qtbot.waitUntil(lambda: not bus.is_connected)
    assert [answer.name for answer in answers] == [LOST]
    assert bus.problem
    server.start()
    qtbot.waitUntil(lambda: bus.is_connected)
    assert changes == [False, True]
    client = server.client()
    client.own(THING)
    qtbot.waitUntil(lambda: peer.owner == client.unique_name)
    client.say(PATH, THING, "Moved", "s", ("again",))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("again",)]
    caplog.clear()


def test_a_bus_that_hangs_is_dropped_and_does_not_hold_the_window_thread(
    bus: Bus, server: BusServer, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    server.freeze()
    answers = Heard()
    bus.call(driver_call("GetId", expects="s"), answers, SHORT)
    assert answers == []  # the call has come back without the answer
    qtbot.waitUntil(lambda: not bus.is_connected)
    assert answers == [Failure(TIMED_OUT)]
    server.thaw()
    qtbot.waitUntil(lambda: bus.is_connected)
    caplog.clear()


FREED = """
import sys
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from twistbreak.services.bus.bus import Bus
from twistbreak.services.bus.peer import Peer

app = QCoreApplication([])
path = sys.argv[1].encode()
for _ in range(30):
    bus = Bus("test bus", lambda: path)
    bus.open()
    while not bus.is_connected:
        app.processEvents()
    owner = QObject()
    peer = Peer(bus, "org.example.Silent", owner)
    peer.call("/", "org.example.Silent", "Wait", answered=lambda answer, peer=peer: print(answer))
    peer.close()
    bus.close()
    del bus, peer, owner
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
"""


def test_a_bus_and_a_service_that_go_together_with_a_call_under_way_do_not_crash(server: BusServer) -> None:
    server.client().own("org.example.Silent")
    path = server.find().decode()
    done = subprocess.run([sys.executable, "-c", FREED, path], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_pauses_between_tries_grow_to_the_longest_and_start_anew(qapp: Any, qtbot: QtBot) -> None:
    retry = Retry(qapp, first=timedelta(milliseconds=20), longest=timedelta(milliseconds=80))
    lengths: list[float] = []
    for _ in range(4):
        assert retry.is_first is (not lengths)
        begin = time.perf_counter()
        with qtbot.waitSignal(retry.due):
            retry.failed()
            assert retry.is_waiting
        lengths.append(time.perf_counter() - begin)
    assert lengths[0] >= 0.015
    assert lengths[1] >= 0.035
    assert min(lengths[2:]) >= 0.07
    retry.reset()
    assert retry.is_first
    assert not retry.is_waiting
    retry.deleteLater()


# Services


@pytest.fixture
def peer(bus: Bus) -> Iterator[Peer]:
    peer = Peer(bus, THING)
    yield peer
    peer.close()
    peer.close()


def test_a_service_is_seen_to_come_and_go(bus: Bus, peer: Peer, server: BusServer, qtbot: QtBot) -> None:
    changes = Heard()
    peer.owner_changed.connect(lambda: changes(peer.owner))
    settle(qtbot, bus)
    one, other = server.client(), server.client()
    one.own(THING)
    qtbot.waitUntil(lambda: len(changes) == 1)
    other.own(THING)
    qtbot.waitUntil(lambda: len(changes) == 2)
    other.close()
    qtbot.waitUntil(lambda: len(changes) >= 3 and peer.owner != other.unique_name)
    assert changes[:2] == [one.unique_name, other.unique_name]


def test_a_service_that_is_there_already_is_seen(bus: Bus, server: BusServer, qtbot: QtBot) -> None:
    client = server.client()
    client.own(THING)
    peer = Peer(bus, THING)
    qtbot.waitUntil(lambda: peer.owner == client.unique_name)


def test_nobody_else_can_speak_in_a_services_name(bus: Bus, peer: Peer, server: BusServer, qtbot: QtBot) -> None:
    heard = Heard()
    peer.listen(THING, "Moved", "s", heard, PATH)
    owner, impostor = server.client(), server.client()
    owner.own(THING)
    qtbot.waitUntil(lambda: bool(peer.owner))
    impostor.say(PATH, THING, "Moved", "s", ("false",), only_to=bus.unique_name)
    impostor.say(PATH, THING, "Moved", "s", ("false",))
    owner.say(PATH, THING, "Moved", "s", ("true",))
    qtbot.waitUntil(lambda: bool(heard))
    settle(qtbot, bus)
    assert heard == [("true",)]


def test_nobody_else_can_say_who_owns_a_name(bus: Bus, peer: Peer, server: BusServer, qtbot: QtBot) -> None:
    settle(qtbot, bus)
    impostor = server.client()
    impostor.say(
        "/org/freedesktop/DBus",
        "org.freedesktop.DBus",
        "NameOwnerChanged",
        "sss",
        (THING, "", impostor.unique_name),
        only_to=bus.unique_name,
    )
    settle(qtbot, bus)
    assert peer.owner == ""


def test_a_question_is_asked_again_while_no_answer_comes(peer: Peer, server: BusServer, qtbot: QtBot) -> None:
    answers = Heard()
    asked = Asked(peer, Question(PATH, THING, "Look", expects="b"), answers, within=SHORT, first_pause=SHORT)
    client = server.client()
    client.own(THING)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == [Failure(TIMED_OUT)] * 2

    def answer_in_time() -> bool:
        with suppress(TimeoutError):
            message = client.receive(within=0)
            if message.header.message_type is MessageType.method_call:
                assert message.header.fields[HeaderFields.member] == "Look"
                client.answer(new_method_return(message, "b", (True,)))
        return (True,) in answers

    qtbot.waitUntil(answer_in_time)
    client.disown(THING)
    qtbot.waitUntil(lambda: answers[-1] == Failure(LOST))
    asked.close()


def next_call(qtbot: QtBot, client: Client) -> Message:
    """The next question somebody asks a client."""
    calls: list[Message] = []

    def heard() -> bool:
        with suppress(TimeoutError):
            message = client.receive(within=0)
            if message.header.message_type is MessageType.method_call:
                calls.append(message)
        return bool(calls)

    qtbot.waitUntil(heard)
    return calls[0]


def test_a_late_answer_of_an_earlier_owner_is_passed_over(
    bus: Bus, peer: Peer, server: BusServer, qtbot: QtBot
) -> None:
    answers = Heard()
    Asked(peer, Question(PATH, THING, "Look", expects="s"), answers)
    earlier, later = server.client(), server.client()
    earlier.own(THING)
    asked_early = next_call(qtbot, earlier)
    later.own(THING)
    asked_late = next_call(qtbot, later)
    earlier.answer(new_method_return(asked_early, "s", ("old",)))
    earlier.bus("GetId")
    later.answer(new_method_return(asked_late, "s", ("new",)))
    qtbot.waitUntil(lambda: ("new",) in answers)
    settle(qtbot, bus)
    assert answers == [("new",)]


def test_properties_are_asked_once_and_told_from_then_on(bus: Bus, peer: Peer, server: BusServer, qtbot: QtBot) -> None:
    changes = Heard()
    properties = Properties(peer, PATH, THING, lambda: changes("changed"))
    mock = server.mock(THING, PATH, THING)
    client = server.client()
    client.call(THING, PATH, "org.freedesktop.DBus.Mock", "AddProperty", "ssv", (THING, "On", ("b", True)))
    qtbot.waitUntil(lambda: properties.is_known)
    client.call(THING, PATH, "org.freedesktop.DBus.Mock", "UpdateProperties", "sa{sv}", (THING, {"On": ("b", False)}))
    qtbot.waitUntil(lambda: properties.boolean("On") is False)
    client.call(THING, PATH, "org.freedesktop.DBus.Mock", "UpdateProperties", "sa{sv}", (THING, {"On": ("s", "yes")}))
    qtbot.waitUntil(lambda: properties.boolean("On") is None)
    assert properties.text("On") == "yes"
    mock.kill()
    qtbot.waitUntil(lambda: not properties.is_known)
    assert properties.text("On") == ""
    properties.close()
    assert bus.is_connected


@pytest.mark.parametrize(
    ("variant", "expected"),
    [
        (("b", True), True),
        (("v", ("b", False)), False),
        (("v", ("v", ("b", True))), True),
        (("s", "true"), None),
        (("u", 1), None),
        (("v", ("u", 1)), None),
        (None, None),
    ],
)
def test_the_truth_in_a_variant(variant: tuple[str, Any] | None, expected: bool | None) -> None:
    assert boolean(variant) is expected


def test_both_buses_are_made_once_and_when_they_are_needed(server: BusServer, qtbot: QtBot) -> None:
    buses = Buses({"DBUS_SESSION_BUS_ADDRESS": server.address, "DBUS_SYSTEM_BUS_ADDRESS": server.address})
    buses.close()
    session = buses.session
    assert buses.session is session
    assert buses.system is buses.system
    assert buses.system is not session
    session.open()
    buses.system.open()
    qtbot.waitUntil(lambda: session.is_connected and buses.system.is_connected)
    buses.close()
    assert not session.is_connected
    assert not buses.system.is_connected


def test_nothing_is_left_open(server: BusServer, qtbot: QtBot) -> None:
    def descriptors() -> int:
        return len(list(Path("/proc/self/fd").iterdir()))

    before: int | None = None
    for _ in range(5):
        bus = Bus("test bus", server.find)
        bus.open()
        qtbot.waitUntil(lambda bus=bus: bus.is_connected)
        bus.close()
        before = before or descriptors()
    assert descriptors() == before
