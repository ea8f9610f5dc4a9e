"""Twist Break has no network code, and names no place to fetch packages from."""

from __future__ import annotations

import ast
import subprocess
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "app").rglob("*.py"))

NETWORK_MODULES = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socketserver",
    "ssl", "telnetlib", "urllib3", "webbrowser", "xmlrpc",
}  # fmt: skip
NETWORK_PARTS = {
    "urllib.request", "PySide6.QtNetworkAuth", "PySide6.QtWebSockets", "PySide6.QtHttpServer",
    "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets",
}  # fmt: skip
# `socket` and `PySide6.QtNetwork` also hold the local sockets that the command line speaks through; these do not.
NETWORK_NAMES = {
    "AF_INET", "AF_INET6", "create_connection", "create_server", "getaddrinfo", "gethostbyname",
    "QNetworkAccessManager", "QNetworkRequest", "QTcpSocket", "QTcpServer", "QUdpSocket", "QSslSocket",
}  # fmt: skip

# Put together from parts, so that this file does not name them either.
REGISTRIES = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("deb", "debian", "org"),
        ("registry", "npmjs", "org"),
        ("archive", "ubuntu", "com"),
        ("conda", "anaconda", "org"),
    )
]
INDEX_OPTIONS = ["--" + "index-url", "--" + "extra-index-url", "--" + "find-links", "--" + "trusted-host"]


def imports(tree: ast.AST) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def names(tree: ast.AST) -> set[str]:
    used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    used |= {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return used | {name.rpartition(".")[2] for name in imports(tree)}


def network_use(source: str) -> set[str]:
    tree = ast.parse(source)
    imported = imports(tree)
    modules = {name for name in imported if name.partition(".")[0] in NETWORK_MODULES or name in NETWORK_PARTS}
    return modules | (names(tree) & NETWORK_NAMES)


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_talks_to_a_network(source: Path) -> None:
    assert network_use(source.read_text("utf-8")) == set()


@pytest.mark.parametrize(
    "line",
    [
        "import http.client",
        "from urllib import request",
        "from urllib.request import urlopen",
        "import socket; socket.create_connection(('example', 1))",
        "from socket import AF_INET",
        "from PySide6.QtNetwork import QTcpSocket",
    ],
)
def test_the_check_itself_sees_network_code(line: str) -> None:
    assert network_use(line)


def test_no_chain_of_imports_inside_the_package_ends_in_network_code() -> None:
    graph = grimp.build_graph("twistbreak", include_external_packages=True, cache_dir=None)
    outside = {module for module in graph.modules if not module.startswith("twistbreak")}
    assert outside & {name.partition(".")[0] for name in NETWORK_MODULES | NETWORK_PARTS} <= {"PySide6", "urllib"}
    assert "PySide6" in outside


def tracked_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    files = [ROOT / name.decode() for name in listed.stdout.split(b"\0") if name]
    return [path for path in files if path.is_file()]


def test_no_tracked_file_names_a_package_registry() -> None:
    files = tracked_files()
    assert ROOT / "requirements/run.lock" in files
    guilty: list[str] = []
    for path in files:
        text = path.read_bytes().decode("utf-8", "replace")
        guilty += [f"{path.relative_to(ROOT)}: {word}" for word in REGISTRIES if word in text]
        if path.suffix in {".lock", ".txt", ".sh", ".toml"} or path.name == "Makefile":
            guilty += [f"{path.relative_to(ROOT)}: {word}" for word in INDEX_OPTIONS if f"{word} " in text]
    assert guilty == []


def test_every_pinned_package_carries_a_hash() -> None:
    for lock in ("run.lock", "dev.lock"):
        entries = (ROOT / "requirements" / lock).read_text().replace("\\\n", " ").splitlines()
        pins = [entry for entry in entries if entry and not entry.lstrip().startswith("#")]
        assert pins, lock
        assert all("==" in pin and "--hash=sha256:" in pin for pin in pins), lock


def test_the_tests_have_every_package_that_the_program_has() -> None:
    def pins(lock: str) -> set[str]:
        lines = (ROOT / "requirements" / lock).read_text().splitlines()
        return {line.split(" ")[0] for line in lines if "==" in line and not line.startswith(" ")}

    assert pins("run.lock") <= pins("dev.lock")
