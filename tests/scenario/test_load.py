"""Whatever bytes come, reading answers with a scenario or with diagnostics, and soon."""

from __future__ import annotations

import hashlib
import pickle
from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.data import data_path
from game.scenario.bounds import MAX_BYTES, MAX_VALUES
from game.scenario.diagnostics import Code, Diagnostic
from game.scenario.load import load_overlay, load_scenario
from game.scenario.model import (
    Arrival,
    Hearing,
    Holding,
    Judge,
    LifeOption,
    QuestionAct,
    Scenario,
    SupportKind,
)
from game.scenario.shape import OverlayTable
from tests.scenario.scenes import scene

T1 = data_path("scenarios", "t1", "scenario.toml").read_bytes()

HOSTILE = {
    "nothing": (b"", Code.MISSING_KEY),
    "no text": (b"\xff\xfe\x00", Code.NOT_TOML),
    "a zero byte": (b"schema = 1\x00", Code.NOT_TOML),
    "too many bytes": (b"#" * (MAX_BYTES + 1), Code.TOO_LARGE),
    "arrays in arrays": (b"a = " + (b"[" * 99 + b"\n") * 200, Code.TOO_DEEP),
    "tables in tables": (b"a = " + b"{b = " * 60 + b"1" + b"}" * 60, Code.TOO_DEEP),
    "a key of many parts": (b"a." * 30_000 + b"a = 1", Code.WRONG_SHAPE),
    "a number of many digits": (b"a = [\n" + b"9" * 500 + b"\n]", Code.WRONG_SHAPE),
    "too many values": (b"[[a]]\n" * (MAX_VALUES + 1), Code.TOO_MANY),
    "not a number": (b"a = nan", Code.WRONG_SHAPE),
    "a date": (b"a = 2020-01-01", Code.WRONG_SHAPE),
    "a scenario of one word": (b'scene = "yes"', Code.WRONG_SHAPE),
    "a list for a table": (b"[[scene]]\n[[texts]]\n", Code.WRONG_SHAPE),
    "a table twice": (b"[scene]\n[scene]\n", Code.NOT_TOML),
    "a future schema": (T1.replace(b"schema = 1", b"schema = 2"), Code.WRONG_SHAPE),
    "a path for an id": (T1.replace(b'id = "t1"', b'id = "../t1"'), Code.WRONG_SHAPE),
    "a control character": (T1.replace(b"Be a legend.", b"Be a\\u001b[2J."), Code.WRONG_SHAPE),
    "a line turned round": (T1.replace(b"Be a legend.", b"\\u202eBe a."), Code.WRONG_SHAPE),
    "true for a number": (T1.replace(b"one-in = 6", b"one-in = true"), Code.WRONG_SHAPE),
}


def codes(found: Scenario | OverlayTable | tuple[Diagnostic, ...]) -> set[Code]:
    assert isinstance(found, tuple)
    return {one.code for one in found}


@pytest.mark.timeout(10)
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_answered_with_diagnostics(name: str) -> None:
    raw, expected = HOSTILE[name]

    assert expected in codes(load_scenario(raw))


@given(st.binary(max_size=300))
def test_no_bytes_raise(raw: bytes) -> None:
    assert not isinstance(load_scenario(raw), Scenario)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, len(T1) - 1), st.binary(max_size=3))
def test_no_damage_to_a_sound_file_raises(at: int, instead: bytes) -> None:
    damaged = T1[:at] + instead + T1[at + 1 :]

    found = load_scenario(damaged)

    assert isinstance(found, Scenario) or all(one.sentence for one in found)


def test_a_scenario_is_known_by_the_hash_of_its_bytes() -> None:
    read = load_scenario(T1)

    assert isinstance(read, Scenario)
    assert read.hash == hashlib.sha256(T1).hexdigest()


def test_a_scenario_cannot_be_changed_once_read() -> None:
    read = load_scenario(T1)
    assert isinstance(read, Scenario)

    with pytest.raises(FrozenInstanceError):
        read.roles[0].secret = read.roles[1].secret  # type: ignore[misc]  # that is the point
    with pytest.raises(TypeError):
        read.texts["title"] = "Mine"  # type: ignore[index]  # that is the point


def test_everything_an_option_says_of_itself_is_read() -> None:
    read = load_scenario(T1)
    assert isinstance(read, Scenario)

    corner = next(o for o in read.life(read.roles[0].id).options if o.id == "corner")

    assert corner == LifeOption(
        id=corner.id,
        does=("eat-most",),  # type: ignore[arg-type]  # ids are plain text at run time
        toy="toy-corner",
        film="film-corner",
        comfort="tea",
    )
    assert read.tags["forty-minutes"] == ("blame",)
    assert read.receive(read.roles[1].id).table[0].hears == (Hearing.DOUBTED,)


def test_a_wrong_value_is_found_on_its_line() -> None:
    raw = T1.replace(b'manner = "blaming"', b'manner = "grumpy"', 1)

    found = load_scenario(raw, "mine.toml")

    assert not isinstance(found, Scenario)
    line = raw[: raw.index(b'id = "forty-minutes"')].count(b"\n") + 1
    assert str(found[0]).startswith(f"mine.toml:{line} t1/forty-minutes SC005 accounts.0.lines.4")


def test_a_translation_is_read_as_strictly() -> None:
    assert codes(load_overlay(b"schema = 1\n[texts]\nkeep = 3\n", "fr.toml")) == {Code.WRONG_SHAPE}
    assert codes(load_overlay(b"schema = 1\n[texts]\n[extra]\n", "fr.toml")) == {Code.UNKNOWN_KEY}


def test_diagnostics_are_plain_values() -> None:
    found = load_scenario(b"")

    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own bytes


def test_everything_of_talk_a_plan_and_a_promise_to_tell_is_read() -> None:
    read = load_scenario(scene("talking").encode())
    assert isinstance(read, Scenario)

    talk = read.talks[0]
    assert (talk.speaker, talk.says, talk.presence) == ("ash", 3, True)
    assert [line.id for line in talk.lines if line.blames] == ["say-you"]
    assert talk.lines[1].tells == ("ash-birthday",)
    touch = next(q for q in talk.questions if q.act is QuestionAct.TOUCH)
    assert [answer.declines for answer in touch.answers] == [False, False, True]
    assert touch.answers[0].asserts == ("ash-noor",)
    assert [(r.of, r.again) for r in talk.reflections[3:5]] == [
        ("say-you", False),
        ("say-snow", True),
    ]
    assert talk.supports[1].kind is SupportKind.KIND_WORD
    assert talk.backs[1].asserts == ("bo-lunch",)
    tell = read.templates[1]
    assert (tell.judge, tell.topics, tell.sized, tell.forbids) == (
        Judge.DISCLOSE,
        ("ash-noor",),
        True,
        (),
    )
    assert read.plan is not None
    assert (read.plan.right, read.plan.takes) == ("plan-noor", ("ash-noor", "bo-lunch"))
    assert (read.feelings, read.meta.level, read.roles[0].alone) == ((), 2, "ash-birthday")
    assert read.tags["touch-later"] == ("plain",)


def test_what_a_choice_does_to_time_and_to_a_purse_is_read() -> None:
    text = T1.decode().replace(
        'toy = "toy-walk"',
        'toy = "toy-walk"\narrives = "impossible"\ntold = true\nslip = true\n'
        'tells = ["ash-noor"]\nspends = { coins = 4 }',
    )
    text = text.replace(
        "[dish]", '[[holdings]]\nrole = "bo"\nresource = "coins"\namount = 10\n\n[dish]'
    )
    read = load_scenario(text.encode())
    assert isinstance(read, Scenario)

    walk = read.life(read.roles[1].id).options[0]

    assert (walk.arrives, walk.told, walk.slip) == (Arrival.IMPOSSIBLE, True, True)
    assert (walk.tells, dict(walk.spends)) == (("ash-noor",), {"coins": 4})
    assert read.holdings == (Holding(read.roles[1].id, "coins", 10),)
