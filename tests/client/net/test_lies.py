"""Every way in which a server can change a scene is found out on the device, in one sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from game.client.net.checking import CHANGED
from game.client.net.session import SPOILT
from game.client.words import load_texts
from game.protocol import messages as wire
from game.protocol.faults import ErrorCode
from game.room.replay import Verdict
from game.rules.seats import Seat
from game.scenario.library import Shipped
from game.screens import messages as msg
from game.screens.intents import Go
from game.screens.screens import screen_for
from game.screens.update import update
from tests.client.net.acting import play_on
from tests.client.net.house import paired
from tests.client.net.recorded import Lie, Take, evening, on_letters, on_views
from tests.sizes import size

A, B = Seat.A, Seat.B
DIFFERS = Verdict.DIFFERS.value


@pytest.fixture(scope="module", params=[A, B], ids=["host", "guest"])
def take(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Take:
    seat: Seat = request.param
    return evening(tmp_path_factory.mktemp("evening"), seat)


def found(take: Take, lie: Lie) -> str:
    """Return what the device says in the end: a verdict or the reason of a closed line."""
    session, told = take.told_again(lie)
    said = [n.verdict for n in told if isinstance(n, msg.Checked)]
    said += [n.code for n in told if isinstance(n, msg.LineClosed)]
    assert session.is_stopped == any(isinstance(n, msg.LineClosed) for n in told)
    return said[-1] if said else ""


def moves(take: Take) -> list[wire.Letter]:
    return [letter for letter in take.letters if letter.raw_move]


def at(letter: wire.Letter, change: Callable[[wire.Letter], tuple[wire.Letter, ...]]) -> Lie:
    return on_letters(lambda x: change(x) if x.seq == letter.seq else (x,))


def noise(box: bytes, luck: Random) -> bytes:
    place = luck.randrange(len(box))
    return box[:place] + bytes([box[place] ^ luck.randrange(1, 256)]) + box[place + 1 :]


def flip_a_move(take: Take, luck: Random) -> Lie:
    letter = luck.choice(moves(take))
    other = luck.choice([x for x in moves(take) if x.raw_move != letter.raw_move])
    return at(letter, lambda x: (replace(x, raw_move=other.raw_move),))


def swap_boxes(take: Take, luck: Random) -> Lie:
    one, two = luck.sample(moves(take), 2)
    boxes = {one.seq: two.box, two.seq: one.box}
    return on_letters(lambda x: (replace(x, box=boxes.get(x.seq, x.box)),))


def replay_a_box(take: Take, luck: Random) -> Lie:
    letter = luck.choice(moves(take))
    last = take.letters[-1]
    later = luck.randrange(1, 9)
    again = replace(letter, seq=last.seq + later, n=last.n + later)
    return at(letter, lambda x: (x, again))


def drop_mail(take: Take, luck: Random) -> Lie:
    return at(luck.choice(moves(take)), lambda _: ())


def reorder(take: Take, luck: Random) -> Lie:
    one, two = luck.sample(moves(take), 2)
    places = {one.seq: (two.seq, two.n), two.seq: (one.seq, one.n)}

    def moved(x: wire.Letter) -> tuple[wire.Letter, ...]:
        seq, n = places.get(x.seq, (x.seq, x.n))
        return (replace(x, seq=seq, n=n),)

    return on_letters(moved)


def forge_a_move(take: Take, luck: Random) -> Lie:
    letter = luck.choice(moves(take))
    box = luck.randbytes(luck.choice((104, 296)))
    return at(letter, lambda x: (replace(x, box=box),))


def wrong_seat(take: Take, luck: Random) -> Lie:
    return at(luck.choice(moves(take)), lambda x: (replace(x, seat=x.seat.other),))


def wrong_visit(take: Take, luck: Random) -> Lie:
    by = luck.choice((-1, 1, 7))
    return at(luck.choice(moves(take)), lambda x: (replace(x, visit=x.visit + by),))


def forge_a_name(take: Take, luck: Random) -> Lie:
    name = next(letter for letter in take.letters if not letter.raw_move)
    made_up = name.box[:2] + luck.randbytes(len(name.box) - 2)
    box = luck.choice((made_up, name.box[:2] + noise(name.box[2:], luck)))
    return at(name, lambda x: (replace(x, box=box),))


def wrong_sums(_take: Take, luck: Random) -> Lie:
    by = luck.choice((-5.0, -0.1, 0.1, 12.5))
    which = luck.randrange(4)

    def wrong(found: wire.Changes) -> wire.Changes:
        if which == 0 and found.bridge:
            bridge = replace(found.bridge, value=round(found.bridge.value + by, 1))
            return replace(found, bridge=bridge)
        if which == 1 and found.bridge:
            return replace(found, bridge=replace(found.bridge, fireflies=99 + int(by)))
        if which == 2 and found.ledger and found.ledger.lines:
            line = replace(found.ledger.lines[0], delta=found.ledger.lines[0].delta + by)
            ledger = replace(found.ledger, lines=(line, *found.ledger.lines[1:]))
            return replace(found, ledger=ledger)
        if which == 3 and found.debrief and found.debrief.scores:
            score = replace(found.debrief.scores[0], value=found.debrief.scores[0].value + by)
            scores = (score, *found.debrief.scores[1:])
            return replace(found, debrief=replace(found.debrief, scores=scores))
        return found

    return on_views(wrong)


def wrong_luck(_take: Take, luck: Random) -> Lie:
    """Luck that the seed never gave: the dish, what gave something away, the spoiler."""
    changes = luck.choice(({"lid": "half"}, {"noticed": ("crumb",)}, {"spoiled": "cat/envelope"}))

    def wrong(found: wire.Changes) -> wire.Changes:
        if found.scene is None or not found.scene.seed:
            return found
        return replace(found, scene=replace(found.scene, **changes))

    return on_views(wrong)


def words_in_the_others_mouth(take: Take, luck: Random) -> Lie:
    """A line that the other never said."""

    def lie(message: wire.ServerMessage) -> tuple[wire.ServerMessage, ...]:
        if not isinstance(message, wire.Update):
            return (message,)
        lines = tuple(
            replace(line, text="bo-let-be" if luck.random() < 0.5 else "ash-all-right")
            if line.seat is take.record.seat.other
            else line
            for line in message.lines
        )
        return (replace(message, lines=lines),)

    return lie


def another_scene(_take: Take, luck: Random) -> Lie:
    """Roles, file or sealed luck become others, from some moment on."""
    count, since = 0, luck.randrange(20)
    what = luck.choice(("roles", "scenario", "seed_hash", "seat", "rules_version", "seed"))

    def other(found: wire.Changes) -> wire.Changes:
        nonlocal count
        count += 1
        scene = found.scene
        if scene is None or (count < since and not scene.seed):
            return found
        changed: dict[str, object] = {
            "roles": scene.roles[::-1],
            "scenario": f"t1@{'0' * 64}",
            "seed_hash": luck.randbytes(32).hex(),
            "seat": scene.seat.other,
            "rules_version": 2,
            "seed": luck.randbytes(16).hex(),
        }
        if what == "seed" and not scene.seed:
            return found
        return replace(found, scene=replace(scene, **{what: changed[what]}))  # type: ignore[arg-type]  # by name

    return on_views(other)


KINDS: dict[str, tuple[Callable[[Take, Random], Lie], str]] = {
    "flip a move": (flip_a_move, SPOILT),
    "swap two boxes": (swap_boxes, SPOILT),
    "send a box again": (replay_a_box, SPOILT),
    "keep a letter back": (drop_mail, DIFFERS),
    "change the order": (reorder, SPOILT),
    "forge a move": (forge_a_move, SPOILT),
    "name the wrong seat": (wrong_seat, SPOILT),
    "name the wrong visit": (wrong_visit, SPOILT),
    "forge a name": (forge_a_name, SPOILT),
    "get sums wrong": (wrong_sums, DIFFERS),
    "draw other luck": (wrong_luck, DIFFERS),
    "put words in a mouth": (words_in_the_others_mouth, DIFFERS),
    "make it another scene": (another_scene, CHANGED),
}


def test_the_truth_is_found_to_be_true(take: Take) -> None:
    assert found(take, lambda message: (message,)) == Verdict.FITS.value


def test_more_says_under_luck_what_came_of_it(tmp_path: Path) -> None:
    house, host, guest = paired(tmp_path)
    play_on(house, (host, guest))
    texts = load_texts()
    for player in (host, guest):
        state, _ = update(player.state, Go("more", "seed"), house.now_ms)
        screen = screen_for(state, Shipped().get("t1"), texts)
        assert texts("more.played-fits") in repr(screen)
        assert not texts.missing


@pytest.mark.parametrize("luck", range(2))
@pytest.mark.parametrize("kind", KINDS)
def test_a_lie_is_found_out(take: Take, kind: str, luck: int) -> None:
    make, verdict = KINDS[kind]
    lie = make(take, Random(luck))  # noqa: S311 - a lie that can be told again
    assert found(take, lie) == verdict


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_so_are_a_hundred_of_each_kind(take: Take, kind: str) -> None:
    make, verdict = KINDS[kind]
    times = size("lies")  # for host and guest each
    answers = {found(take, make(take, Random(1_000 + n))) for n in range(times)}  # noqa: S311
    assert answers == {verdict}


def test_a_welcome_to_the_wrong_seat_is_refused(take: Take) -> None:
    def lie(message: wire.ServerMessage) -> tuple[wire.ServerMessage, ...]:
        if isinstance(message, wire.Welcome):
            return (replace(message, seat=message.seat.other),)
        return (message,)

    assert found(take, lie) == ErrorCode.WRONG_TICKET.value


@pytest.mark.parametrize(
    "text",
    [f"errors.{SPOILT}", f"errors.{CHANGED}", "errors.wrong-ticket", f"more.played-{DIFFERS}"],
)
def test_what_was_found_is_said_plainly(text: str) -> None:
    said = load_texts()(text)
    assert said.endswith(".")
    assert said.count(".") <= 2
    assert len(said) < 140


def test_what_a_device_knows_of_a_scene_survives_a_restart(take: Take) -> None:
    from game.client.net.record import from_json, to_json

    session, _ = take.told_again(lambda message: (message,))
    assert from_json(to_json(session.record)) == session.record
    assert len(session.record.plays) > 20
