"""Whatever bytes a scenario file has: an answer soon, in little memory, and never an exception."""

from __future__ import annotations

import time
import tracemalloc
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.data import data_path
from game.scenario.bounds import MAX_BYTES, unfit
from game.scenario.diagnostics import Code, Diagnostic
from game.scenario.load import load_overlay, load_scenario
from game.scenario.model import Scenario

FILES = {f.parent.name: f.read_bytes() for f in data_path("scenarios").glob("*/scenario.toml")}
T1 = FILES["t1"]
MOST_TIMES = 12  # as long as the longest scene that ships may take, measured beside it
LITTLE_BYTES = 20_000_000

COSTLY = {
    "a key of many parts on every line": b"".join(
        b"k%d." % i + b"a." * 280 + b"a=1\n" for i in range(110)
    ),
    "headers of many parts": b"".join(
        b"[" + b".".join([b"a%d" % i, *[b"b"] * 280]) + b"]\n" for i in range(110)
    ),
    "thousands of tables": b"".join(b"[a%d]\n" % i for i in range(8_000)),
    "thousands of entries": b"[[a]]\n" * 10_900,
    "entries in entries": b"[[a]]\n" + b"[[a.b]]\n" * 8_000,
    "tables in a line": b"a=[\n" + b"{a=1},\n" * 9_000 + b"]",
    "thousands of keys": b"".join(b"k%d=1\n" % i for i in range(7_000)),
    "empty lists": b"a=[\n" + (b"[]," * 199 + b"\n") * 105 + b"]",
    "a word of empty lines": b'a="""' + b"\n" * 65_000 + b'"""',
    "comments": b"#\n" * 32_000,
    "escapes": b"a=[\n" + (b'"' + b"\\u0041" * 98 + b'",\n') * 108 + b"]",
    "numbers of many digits": b"a=[\n" + (b"9" * 590 + b",\n") * 108 + b"]",
    "quotes that never close": b"a=[\n" + b'"\n' * 32_000,
    "one id for everything": b"schema=1\n" + b'[[roles]]\nid="x"\n' * 3_500,
    "sentences nobody may read": b"schema = 1\n[texts]\n"
    + b"".join(b'k%d = "x\\u001b"\n' % i for i in range(3_400)),
}


def seconds_of(raw: bytes) -> float:
    """Return the shorter of two readings: the machine is shared."""
    taken = []
    for _ in range(2):
        began = time.process_time()
        load_scenario(raw)
        taken.append(time.process_time() - began)
    return min(taken)


def is_soon(raw: bytes) -> bool:
    """Say whether reading this costs little beside the longest scene that ships, in one run."""
    return seconds_of(raw) < MOST_TIMES * seconds_of(max(FILES.values(), key=len))


@pytest.mark.parametrize("name", COSTLY)
def test_a_file_made_to_cost_costs_little(name: str) -> None:
    raw = COSTLY[name][:MAX_BYTES]
    tracemalloc.start()
    found = load_scenario(raw)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert isinstance(found, tuple)
    assert all(isinstance(one, Diagnostic) for one in found)
    assert peak < LITTLE_BYTES
    assert is_soon(raw)


@pytest.mark.parametrize("name", FILES)
def test_every_scene_that_ships_keeps_well_within_the_bounds(name: str) -> None:
    raw = FILES[name]
    assert isinstance(load_scenario(raw), Scenario)
    assert len(raw) < MAX_BYTES
    assert is_soon(raw)


def test_one_byte_too_many_is_refused_before_it_is_read() -> None:
    padded = T1 + b"\n#" + b" " * 500 + b"\n"
    assert isinstance(load_scenario(padded), Scenario)
    comment = b"#" * 99 + b"\n"
    found = load_scenario(T1 + comment * (MAX_BYTES // 100))
    assert isinstance(found, tuple)
    assert [one.code for one in found] == [Code.TOO_LARGE]


def test_depth_is_counted_without_recursion() -> None:
    nested: object = 1
    for _ in range(100_000):
        nested = [nested]
    strange = unfit(nested)
    assert strange is not None
    assert strange.code is Code.TOO_DEEP


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(
    st.lists(
        st.tuples(st.integers(0, len(T1)), st.integers(0, 40), st.binary(max_size=24)),
        min_size=1,
        max_size=6,
    )
)
def test_a_scene_with_bytes_replaced_is_a_scene_or_a_list_of_findings(
    cuts: list[tuple[int, int, bytes]],
) -> None:
    raw = T1
    for at, length, fresh in cuts:
        raw = raw[:at] + fresh + raw[at + length :]
    found = load_scenario(raw)
    assert isinstance(found, Scenario) or all(isinstance(one, Diagnostic) for one in found)


@settings(deadline=None, max_examples=60)
@given(st.text(st.sampled_from("[]{}=.,\"'\n# ab01\\u-"), max_size=400))
def test_signs_of_toml_in_any_order_are_answered(text: str) -> None:
    for read in (load_scenario, lambda raw: load_overlay(raw, "fr.toml")):
        found = read(text.encode())
        assert isinstance(found, tuple)
        assert found


def test_blocks_of_a_scene_in_any_order_are_answered_soon() -> None:
    luck = Random(11)  # noqa: S311 - blocks that can be shuffled again
    blocks = T1.split(b"\n\n")
    for _ in range(8):
        luck.shuffle(blocks)
        raw = b"\n\n".join([*blocks, *luck.choices(blocks, k=20)])[:MAX_BYTES]
        found = load_scenario(raw)
        assert isinstance(found, Scenario | tuple)
        assert is_soon(raw)
