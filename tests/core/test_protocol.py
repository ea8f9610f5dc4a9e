from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twistbreak.core import protocol
from twistbreak.core.protocol import ProtocolError, Reply, Request, Status

names = st.text(min_size=1, max_size=20)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=4),
    max_leaves=10,
)


@given(names, st.dictionaries(names, values, max_size=5))
def test_a_request_survives_the_way(verb: str, args: dict[str, protocol.Json]) -> None:
    line = protocol.encode_request(Request(verb, args))
    assert line.count(b"\n") == 1
    assert protocol.decode_request(line) == Request(verb, args)


@given(values)
def test_a_result_survives_the_way(result: protocol.Json) -> None:
    assert protocol.decode_reply(protocol.encode_reply(Reply(result))) == Reply(result)


@given(st.text(), st.sampled_from([Status.FAILED, Status.WRONG_USAGE, Status.NOT_RUNNING]))
def test_an_error_survives_the_way(error: str, status: Status) -> None:
    reply = protocol.failure(error, status)
    assert protocol.decode_reply(protocol.encode_reply(reply)) == reply
    assert not reply.ok


def test_an_undecodable_file_name_survives_the_way() -> None:
    name = b"caf\xe9".decode("utf-8", "surrogateescape")
    request = Request("now", {"routine": name})
    assert protocol.decode_request(protocol.encode_request(request)) == request


@given(st.binary(max_size=200), st.sampled_from([protocol.decode_request, protocol.decode_reply]))
def test_any_bytes_are_understood_or_refused_in_one_sentence(
    line: bytes, decode: Callable[[bytes], Request | Reply]
) -> None:
    sentence = ""
    try:
        decode(line)
    except ProtocolError as error:
        sentence = str(error)
    assert sentence.endswith("." if sentence else "")
    assert "\n" not in sentence


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b'{"v":1,"verb":"status"}', "The line ended too early: it must end with a line feed."),
        (b"status\n", "The line is not JSON."),
        (b"\xff\xfe\n", "The line is not JSON."),
        (b"[" * 30_000 + b"\n", "The line is not JSON."),
        (b"[1,2]\n", "The line is not a JSON object but [1, 2]."),
        (b'{"verb":"status"}\n', 'A request has "v": 1, not null.'),
        (b'{"v":2,"verb":"status"}\n', 'A request has "v": 1, not 2.'),
        (b'{"v":true,"verb":"status"}\n', 'A request has "v": 1, not true.'),
        (b'{"v":1}\n', 'A request has a "verb" such as "status", not null.'),
        (b'{"v":1,"verb":["now"]}\n', 'A request has a "verb" such as "status", not ["now"].'),
        (b'{"v":1,"verb":"now","args":3}\n', 'The "args" of a request are an object, not 3.'),
    ],
)
def test_a_bad_request_is_told_what_would_be_right(line: bytes, why: str) -> None:
    with pytest.raises(ProtocolError) as caught:
        protocol.decode_request(line)
    assert str(caught.value) == why


def test_a_long_value_is_shortened_in_the_sentence() -> None:
    with pytest.raises(ProtocolError) as caught:
        protocol.decode_request(json.dumps({"v": "1" * 5000}).encode() + b"\n")
    assert len(str(caught.value)) < 80


def test_arguments_may_be_left_out() -> None:
    assert protocol.decode_request(b'{"v":1,"verb":"status"}\n') == Request("status")


def test_a_request_that_is_too_long_is_not_sent() -> None:
    with pytest.raises(ProtocolError, match="at most 65536 bytes"):
        protocol.encode_request(Request("now", {"routine": "x" * protocol.MAX_REQUEST}))


def test_an_answer_that_is_too_long_becomes_an_error() -> None:
    line = protocol.encode_reply(Reply("x" * protocol.MAX_REPLY))
    assert protocol.decode_reply(line) == protocol.failure("The answer is longer than 16777216 bytes.")


@pytest.mark.parametrize(
    "line",
    [
        b"{}\n",
        b'{"ok":false}\n',
        b'{"ok":false,"error":"x","status":0}\n',
        b'{"ok":1}\n',
        b'{"ok":false,"error":"x","status":[]}\n',
    ],
)
def test_an_answer_that_is_none_is_told_as_such(line: bytes) -> None:
    with pytest.raises(ProtocolError, match="does not understand"):
        protocol.decode_reply(line)
