from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from twistbreak.core.protocol import MAX_REQUEST, Reply, Request, Status, failure
from twistbreak.services.control import address, client
from twistbreak.services.control.server import MOST_CLIENTS, ControlServer
from twistbreak.services.single_instance import InstanceLock

LARGE = "x" * 2_000_000


def answer(request: Request) -> Reply:
    match request.verb:
        case "status":
            return Reply({"state": "sitting", "args": dict(request.args)})
        case "large":
            return Reply(LARGE)
        case "broken":
            raise RuntimeError("the handler has a fault")
        case _:
            return failure(f'There is no verb "{request.verb}".', Status.WRONG_USAGE)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run" / "control"


Serve = Callable[..., ControlServer]


@pytest.fixture
def serve(qtbot: QtBot, path: Path) -> Iterator[Serve]:
    del qtbot
    servers: list[ControlServer] = []

    def start(**options: object) -> ControlServer:
        server = ControlServer(path, answer, **options)  # type: ignore[arg-type]
        server.listen()
        servers.append(server)
        return server

    yield start
    for server in servers:
        server.close()


def ask(qtbot: QtBot, path: Path, request: Request) -> Reply:
    """Ask from another thread, as another process would, while the event loop answers."""
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(client.request, path, request)
        qtbot.waitUntil(asked.done)
        return asked.result()


def talk(qtbot: QtBot, path: Path, said: bytes, *, then_silent: bool = False) -> bytes:
    """Say raw bytes and hear everything until the server hangs up."""
    heard = bytearray()
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(str(path))
        connection.setblocking(False)
        ended = False

        def listen() -> bool:
            nonlocal said, ended
            try:
                if said:
                    said = said[connection.send(said) :]
                if not said and not then_silent and not ended:
                    ended = True
                    connection.shutdown(socket.SHUT_WR)
            except BlockingIOError:
                pass
            except OSError:
                said = b""
            try:
                part = connection.recv(65536)
            except BlockingIOError:
                return False
            except ConnectionResetError:
                return True
            heard.extend(part)
            return not part

        qtbot.waitUntil(listen)
    return bytes(heard)


def test_a_request_gets_its_answer(qtbot: QtBot, path: Path, serve: Serve) -> None:
    server = serve()
    reply = ask(qtbot, path, Request("status", {"json": True}))
    assert reply == Reply({"state": "sitting", "args": {"json": True}})
    qtbot.waitUntil(lambda: server.clients == 0)


def test_an_answer_of_megabytes_arrives_whole(qtbot: QtBot, path: Path, serve: Serve) -> None:
    serve()
    assert ask(qtbot, path, Request("large")) == Reply(LARGE)


def test_an_error_of_the_handler_is_told_and_the_server_lives_on(
    qtbot: QtBot, path: Path, serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    serve()
    assert ask(qtbot, path, Request("broken")) == failure('"broken" failed; the log says why.')
    assert "the handler has a fault" in caplog.text
    assert ask(qtbot, path, Request("status")).ok


def test_a_handler_may_close_the_server(qtbot: QtBot, path: Path) -> None:
    def close(_request: Request) -> Reply:
        server.close()
        return Reply()

    server = ControlServer(path, close)
    server.listen()
    assert talk(qtbot, path, b'{"v":1,"verb":"quit"}\n') == b""
    assert not path.exists()


@pytest.mark.parametrize(
    ("said", "error"),
    [
        (b"hello\n", "The line is not JSON."),
        (b'{"v":1,"ver', "The line ended too early: it must end with a line feed."),
        (b"x" * (MAX_REQUEST + 5000), "A request has at most 65536 bytes."),
        (b"GET / HTTP/1.1\r\n\r\n", "The line is not JSON."),
    ],
)
def test_garbage_half_lines_and_floods_get_a_sentence(
    qtbot: QtBot, path: Path, serve: Serve, said: bytes, error: str
) -> None:
    serve()
    heard = talk(qtbot, path, said)
    assert json.loads(heard) == {"ok": False, "error": error, "status": 2}


def test_a_line_of_the_largest_size_is_read(qtbot: QtBot, path: Path, serve: Serve) -> None:
    serve()
    frame = b'{"v":1,"verb":"status","args":{"a":"%s"}}\n'
    line = frame % (b"x" * (MAX_REQUEST - len(frame) + 2))
    assert len(line) == MAX_REQUEST
    assert json.loads(talk(qtbot, path, line))["ok"] is True


def test_a_line_in_single_bytes_is_read(qtbot: QtBot, path: Path, serve: Serve) -> None:
    serve()
    with socket.socket(socket.AF_UNIX) as slow:
        slow.connect(str(path))
        for byte in b'{"v":1,"verb":"status"}\n':
            slow.send(bytes([byte]))
            qtbot.wait(0)
        slow.setblocking(False)
        heard = bytearray()

        def listen() -> bool:
            try:
                heard.extend(slow.recv(65536))
            except BlockingIOError:
                return False
            return heard.endswith(b"\n")

        qtbot.waitUntil(listen)


@given(said=st.binary(max_size=300) | st.text(max_size=100).map(str.encode))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_get_one_line_of_json_and_do_no_harm(qtbot: QtBot, path: Path, serve: Serve, said: bytes) -> None:
    if not path.exists():
        serve()
    heard = talk(qtbot, path, said)
    assert heard.count(b"\n") == (1 if said else 0)
    assert not said or json.loads(heard)["ok"] in (True, False)
    assert json.loads(talk(qtbot, path, b'{"v":1,"verb":"status"}\n'))["ok"] is True


def test_a_client_that_says_nothing_is_dropped_in_time(qtbot: QtBot, path: Path, serve: Serve) -> None:
    server = serve(patience=timedelta(milliseconds=50))
    assert talk(qtbot, path, b'{"v":1,', then_silent=True) == b""
    assert server.clients == 0


def test_a_client_that_never_reads_is_dropped_in_time(qtbot: QtBot, path: Path, serve: Serve) -> None:
    server = serve(patience=timedelta(milliseconds=200))
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.connect(str(path))
        deaf.send(b'{"v":1,"verb":"large"}\n')
        qtbot.waitUntil(lambda: server.clients == 1)
        qtbot.waitUntil(lambda: server.clients == 0)
        assert ask(qtbot, path, Request("status")).ok


def test_a_thousand_connections_that_say_nothing_keep_nobody_out(qtbot: QtBot, path: Path, serve: Serve) -> None:
    server = serve()
    before = len(list(Path("/proc/self/fd").iterdir()))
    silent: list[socket.socket] = []
    for _ in range(1000):
        connection = socket.socket(socket.AF_UNIX)
        connection.setblocking(False)
        while connection.connect_ex(str(path)) != 0:  # as many wait as the system lets wait
            qtbot.wait(5)
        silent.append(connection)
        if len(silent) > 200:
            silent.pop(0).close()
    qtbot.waitUntil(lambda: server.clients == MOST_CLIENTS)
    assert ask(qtbot, path, Request("status")).ok
    for connection in silent:
        connection.close()
    qtbot.waitUntil(lambda: server.clients == 0)
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_without_free_descriptors_it_waits_instead_of_spinning(
    qtbot: QtBot, path: Path, serve: Serve, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    calls = 0

    class Full:
        def __getattr__(self, name: str) -> object:
            return getattr(real, name)

        def accept(self) -> tuple[socket.socket, object]:
            nonlocal calls
            calls += 1
            if calls == 1:
                raise OSError(24, "Too many open files")
            return real.accept()

    server = serve()
    real = server._listening
    assert real is not None
    monkeypatch.setattr(server, "_listening", Full())
    assert ask(qtbot, path, Request("status")).ok
    assert "Too many open files" in caplog.text
    assert calls <= 4


def test_another_user_is_refused(qtbot: QtBot, path: Path, serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    server = serve(peer=lambda _connection: os.geteuid() + 1)
    assert talk(qtbot, path, b'{"v":1,"verb":"status"}\n') == b""
    assert server.clients == 0
    assert f"only user {os.geteuid()} may" in caplog.text


def test_only_the_owner_can_open_the_folder_and_the_socket(path: Path, serve: Serve) -> None:
    path.parent.mkdir(mode=0o777)
    path.parent.chmod(0o777)
    serve()
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_folder_of_somebody_else_is_not_used(path: Path) -> None:
    path.parent.mkdir(parents=True)
    with pytest.raises(PermissionError, match="belongs to somebody else"):
        address.make_private(path.parent, os.geteuid() + 1)
    link = path.parent / "link"
    link.symlink_to(path.parent)
    with pytest.raises(PermissionError, match="belongs to somebody else"):
        address.make_private(link, os.geteuid())


def test_a_socket_left_by_a_crash_does_not_block(qtbot: QtBot, path: Path, serve: Serve) -> None:
    path.parent.mkdir(parents=True)
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(path))
    with pytest.raises(client.NotRunning):
        client.request(path, Request("status"))
    serve()
    assert ask(qtbot, path, Request("status")).ok


def test_closing_removes_the_socket_and_ends_open_connections(qtbot: QtBot, path: Path, serve: Serve) -> None:
    server = serve()
    with socket.socket(socket.AF_UNIX) as waiting:
        waiting.connect(str(path))
        qtbot.waitUntil(lambda: server.clients == 1)
        server.close()
        server.close()
        assert waiting.recv(10) == b""
    with pytest.raises(client.NotRunning):
        client.request(path, Request("status"))


def test_nobody_there_means_not_running(path: Path) -> None:
    with pytest.raises(client.NotRunning, match="is not running"):
        client.request(path, Request("status"))


def test_a_program_that_is_just_starting_is_waited_for(qtbot: QtBot, path: Path, serve: Serve) -> None:
    pauses: list[float] = []
    with ThreadPoolExecutor(1) as pool:
        go = Event()

        def pause(length: float) -> None:
            pauses.append(length)
            go.wait(20)

        asked = pool.submit(client.request_while_it_starts, path, Request("status"), pause=pause)
        qtbot.waitUntil(lambda: len(pauses) == 1)
        serve()
        go.set()
        qtbot.waitUntil(asked.done)
        assert asked.result().ok


def test_a_program_that_never_listens_is_not_waited_for_any_longer(path: Path) -> None:
    pauses: list[float] = []
    with pytest.raises(client.NotRunning):
        client.request_while_it_starts(path, Request("status"), 0.5, pauses.append)
    assert sum(pauses) == pytest.approx(0.5)


def test_a_program_that_hangs_is_given_up_on(path: Path) -> None:
    path.parent.mkdir(parents=True)
    with socket.socket(socket.AF_UNIX) as hanging:
        hanging.bind(str(path))
        hanging.listen()
        reply = client.request(path, Request("status"), timeout_s=0.05)
    assert reply == failure("The running program did not answer within 0.05 seconds.")


def test_a_request_that_is_too_long_is_refused_before_it_is_sent(path: Path) -> None:
    assert "at most 65536 bytes" in client.request(path, Request("now", {"a": "x" * MAX_REQUEST})).error


def test_the_client_needs_no_qt() -> None:
    program = (
        "import sys, twistbreak.services.control.client, twistbreak.services.control.address,"
        " twistbreak.services.single_instance;"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken', 'platformdirs'))])"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert told.stdout == "[]\n"


def test_the_address_is_in_the_sessions_runtime_folder(tmp_path: Path) -> None:
    found = address.find({"XDG_RUNTIME_DIR": str(tmp_path)}, os.geteuid())
    assert found == address.Address(tmp_path / "twistbreak" / "lock", tmp_path / "twistbreak" / "control")


@pytest.mark.parametrize("given_folder", ["", "relative/folder", "/nowhere/at/all"])
def test_without_a_runtime_folder_the_address_is_private_and_the_same_for_all(given_folder: str) -> None:
    user = 4_000_000_000  # nobody's
    found = address.find({"XDG_RUNTIME_DIR": given_folder}, user)
    assert found == address.find({}, user)
    assert found.socket == Path("/tmp/twistbreak-4000000000/control")


def test_another_users_runtime_folder_is_not_used(tmp_path: Path) -> None:
    found = address.find({"XDG_RUNTIME_DIR": str(tmp_path)}, os.geteuid() + 1)
    assert not found.socket.is_relative_to(tmp_path)


def test_a_path_too_long_for_a_socket_is_replaced_by_a_short_one(tmp_path: Path) -> None:
    deep = tmp_path / ("x" * 120)
    deep.mkdir()
    found = address.find({"XDG_RUNTIME_DIR": str(deep)}, os.geteuid())
    assert len(str(found.socket)) <= address.LONGEST_PATH
    assert found.socket != address.find({"XDG_RUNTIME_DIR": str(tmp_path)}, os.geteuid()).socket


def test_the_second_one_does_not_get_the_lock_until_the_first_lets_go(path: Path) -> None:
    first, second = InstanceLock(path), InstanceLock(path)
    assert first.acquire()
    assert first.acquire()
    assert not second.acquire()
    assert int(path.read_text()) == os.getpid()
    first.release()
    first.release()
    assert second.acquire()
    second.release()


def test_a_killed_program_does_not_block_the_next_one(path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from twistbreak.services.single_instance import InstanceLock;"
        "lock = InstanceLock(Path(sys.argv[1])); print(lock.acquire(), flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", program, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        lock = InstanceLock(path)
        assert not lock.acquire()
        holder.send_signal(signal.SIGKILL)
        holder.wait(10)
        assert lock.acquire()
        lock.release()


def test_a_child_process_does_not_keep_the_lock(path: Path) -> None:
    lock = InstanceLock(path)
    assert lock.acquire()
    with subprocess.Popen(["cat"], stdin=subprocess.PIPE, close_fds=False) as child:
        lock.release()
        assert InstanceLock(path).acquire()
        assert child.stdin is not None
        child.stdin.close()


def test_a_server_let_go_of_while_its_clients_end_does_no_harm(qtbot: QtBot, path: Path) -> None:
    server = ControlServer(path, answer)
    server.listen()
    ends: list[socket.socket] = []
    for _ in range(20):
        connection = socket.socket(socket.AF_UNIX)
        connection.connect(str(path))
        ends.append(connection)
    while server.clients < 20:
        qtbot.wait(1)
    server.close()
    del server  # the clients' deletion is still to come
    qtbot.wait(1)
    assert [connection.recv(1) for connection in ends] == [b""] * 20
    for connection in ends:
        connection.close()
