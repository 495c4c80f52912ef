"""Shots of the scene itself: each walks a `Stroll` through the real rules to one moment."""

from __future__ import annotations

from collections.abc import Callable

from game.client.stroll import Stroll
from game.rules import moves as m
from game.rules.commands import OpenScene
from game.rules.decide import decide
from game.rules.events import SceneOpened
from game.rules.seats import Seat
from game.rules.state import State
from game.scenario.library import Shipped
from game.screens.intents import Pick, Step, Toy, Typed

Shot = Callable[[], Stroll]
UNPLANNED = m.Prepare(obstacle="noor-rings", response="noor-later")

LONG_WORDS = (
    "I ate it, standing up, over the sink, like somebody who has never been taught anything. "
    "It was the smell first and then it was my whole hand. I thought of you in that queue "
    "the entire time, which I know does not make it better, and I would like to say so now."
)


def seed_with(*, spoils: bool = False, gives_away: tuple[str, ...] = ()) -> str:
    """Return a seed whose draws are these, found by trying.

    Raises:
        ValueError: if none of the first 4,000 seeds has them.
    """
    scenario = Shipped().get("t1")
    for number in range(4_000):
        seed = f"{number:032x}"
        decided = decide(scenario, State(), OpenScene(seed, swapped=False, at_ms=0), 1)
        opened = decided[0] if isinstance(decided, tuple) else None
        if not isinstance(opened, SceneOpened) or not opened.surprise:
            continue
        if opened.spoils == spoils and set(opened.gives_away) == set(gives_away):
            return seed
    raise ValueError("expected a seed with these draws among the first 4,000")


def door() -> Stroll:
    """Walk to door."""
    return Stroll(seed=seed_with()).begin()


def door_ready() -> Stroll:
    """Walk to door ready."""
    stroll = door().mine(m.Ready())
    stroll.take(Toy("pebble", 10))
    return stroll


def envelope() -> Stroll:
    """Walk to envelope."""
    return door().both(m.Ready())


def envelope_open() -> Stroll:
    """Walk to envelope open."""
    stroll = envelope()
    stroll.take(Step("seal"))
    return stroll


def word() -> Stroll:
    """Walk to word."""
    return envelope().both(m.Ready())


def word_planned() -> Stroll:
    """Walk to word planned."""
    stroll = word()
    for question, value in (
        ("offer", "word-full"),
        ("obstacle", "noor-rings"),
        ("response", "noor-let-ring"),
    ):
        stroll.take(Pick(question, value))
    return stroll


def lift() -> Stroll:
    """Walk to lift."""
    stroll = word()
    stroll.mine(
        m.Offer(option="word-full"), m.Prepare(obstacle="noor-rings", response="noor-later")
    )
    return stroll.theirs(
        m.Offer(option="word-full"), m.Prepare(obstacle="chip-stand", response="chips-cross")
    )


def lift_set() -> Stroll:
    """Walk to lift set."""
    return lift().both(m.Lift()).wait(900)


def life() -> Stroll:
    """Walk to life."""
    return lift().both(m.Lift()).wait(4_500)


def toy() -> Stroll:
    """Walk to toy."""
    stroll = life()
    stroll.take(Step("toy", "eat-all"))
    stroll.wait(2_600)
    stroll.take(Step("tap", "toy-bites"))
    return stroll.wait(1_400)


def life_asked() -> Stroll:
    """Walk to life asked."""
    return life().theirs(m.AskChange(option="bo-ask")).mine(m.Choose(option="keep")).wait(9_500)


def life_waiting() -> Stroll:
    """Walk to the wait after a sealed choice, long enough for a line of patience."""
    stroll = life()
    stroll.take(Step("toy", "keep"))
    return stroll.wait(19_000)


def lived(mine: str, theirs: str, seed: str = "") -> Stroll:
    """Walk to lived."""
    stroll = Stroll(seed=seed or seed_with()).begin().both(m.Ready()).both(m.Ready())
    stroll.mine(
        m.Offer(option="word-full"), m.Prepare(obstacle="noor-rings", response="noor-later")
    )
    stroll.theirs(
        m.Offer(option="word-full"), m.Prepare(obstacle="chip-stand", response="chips-cross")
    )
    stroll.both(m.Lift()).wait(4_500)
    return stroll.mine(m.Choose(option=mine)).theirs(m.Choose(option=theirs)).wait(16_000)


def table() -> Stroll:
    """Walk to table."""
    stroll = lived("eat-all", "no-thanks")
    stroll.take(Pick("line", "ate-it"))
    stroll.take(Pick("add", "add-noor"))
    return stroll


def table_long() -> Stroll:
    """Walk to table long."""
    stroll = table()
    stroll.take(Typed("account-words", LONG_WORDS))
    return stroll


def told(stroll: Stroll, line: str = "ate-it") -> Stroll:
    """Walk to told."""
    stroll.mine(m.Account(line=line, add="add-noor"), m.Predict(face=3))
    return stroll.theirs(m.Account(line="walked-past", add="add-lunch"), m.Predict())


def silence() -> Stroll:
    """Walk to silence."""
    return told(lived("eat-all", "no-thanks")).wait(400)


def lid() -> Stroll:
    """Walk to lid."""
    return told(lived("eat-all", "no-thanks")).wait(2_400)


def chin() -> Stroll:
    """Walk to chin."""
    stroll = Stroll(seed=seed_with(spoils=True), me=Seat.B).begin()
    stroll.both(m.Ready()).both(m.Ready())
    stroll.theirs(m.Offer(option="word-full"), m.Prepare(obstacle="smell", response="smell-out"))
    stroll.mine(m.Offer(option="word-full"), m.Prepare(obstacle="grumpy", response="grumpy-say"))
    stroll.both(m.Lift()).wait(4_500)
    stroll.theirs(m.Choose(option="keep")).mine(m.Choose(option="wrap")).wait(16_000)
    stroll.theirs(m.Account(line="left-it"), m.Predict())
    return stroll.mine(m.Account(line="walked-past"), m.Predict()).wait(6_000)


def landing() -> Stroll:
    """Walk to landing."""
    stroll = Stroll(seed=seed_with(), me=Seat.B).begin().both(m.Ready()).both(m.Ready())
    stroll.theirs(m.Offer(option="word-full"), m.Prepare(obstacle="smell", response="smell-out"))
    stroll.mine(m.Offer(option="word-none"), m.Prepare())
    stroll.both(m.Lift()).wait(4_500)
    stroll.theirs(m.Choose(option="corner")).mine(m.Choose(option="no-thanks")).wait(16_000)
    stroll.theirs(m.Account(line="forty-minutes"), m.Predict(face=2))
    return stroll.mine(m.Account(line="lovely-walk"), m.Predict()).wait(6_000)


def snap() -> Stroll:
    """Walk to snap."""
    stroll = lid().theirs(m.Land(face=1)).wait(6_000)
    stroll.take(Pick("me", "exposed"))
    return stroll


def felt() -> Stroll:
    """Walk to felt."""
    stroll = lid().theirs(m.Land(face=1)).wait(6_000)
    stroll.mine(m.Report(feeling="exposed"), m.Guess(feeling="low"))
    return stroll.theirs(m.Report(feeling="low"), m.Guess(feeling="exposed"))


def snapped() -> Stroll:
    """Walk to snapped."""
    return felt().wait(2_000)


def magnets() -> Stroll:
    """Walk to magnets."""
    stroll = felt().wait(9_500)
    for magnet in ("ash-mag-own", "ash-mag-sorry", "ash-mag-ten"):
        stroll.take(Pick("magnets", magnet, many=True))
    return stroll


def sorry() -> Stroll:
    """Walk to sorry."""
    stroll = felt().wait(9_500)
    return stroll.mine(m.Apologise(magnets=("ash-mag-own", "ash-mag-sorry", "ash-mag-ten")))


def sorry_heard() -> Stroll:
    """Walk to sorry heard."""
    stroll = Stroll(seed=seed_with(), me=Seat.B).begin().both(m.Ready()).both(m.Ready())
    stroll.theirs(m.Offer(option="word-full"), m.Prepare(obstacle="smell", response="smell-out"))
    stroll.mine(m.Offer(option="word-full"), m.Prepare(obstacle="grumpy", response="grumpy-say"))
    stroll.both(m.Lift()).wait(4_500)
    stroll.theirs(m.Choose(option="eat-all")).mine(m.Choose(option="no-thanks")).wait(16_000)
    stroll.theirs(m.Account(line="ate-it"), m.Predict(face=3))
    stroll.mine(m.Account(line="walked-past"), m.Predict(), m.Land(face=1)).wait(6_500)
    stroll.theirs(m.Report(feeling="exposed"), m.Guess(feeling="low"))
    stroll.mine(m.Report(feeling="low"), m.Guess(feeling="cross")).wait(9_500)
    return stroll.theirs(
        m.Apologise(magnets=("ash-mag-own", "ash-mag-smell", "ash-mag-but", "ash-mag-ten"))
    )


def folding() -> Stroll:
    """Walk to folding."""
    return sorry().theirs(m.Receive(line="bo-twelve")).mine(m.Mend()).wait(6_000)


def gold() -> Stroll:
    """Walk to gold."""
    return folding().wait(9_600)


def keeps() -> Stroll:
    """Walk to keeps."""
    return sorry().theirs(m.Receive(line="bo-not-yet")).wait(3_000)


def dawn() -> Stroll:
    """Walk to dawn."""
    stroll = lived("eat-all", "round-the-corner")
    stroll.mine(m.Account(line="left-it"), m.Predict())
    stroll.theirs(m.Account(line="not-hungry"), m.Predict()).wait(6_500)
    stroll.theirs(m.Receive(line="bo-believe")).mine(m.Receive(line="ash-all-right")).wait(500)
    stroll.mine(m.Report(feeling="uneasy"), m.Guess(feeling="low"))
    return stroll.theirs(m.Report(feeling="hungry"), m.Guess(feeling="glad")).wait(10_500)


def morning() -> Stroll:
    """Walk to morning."""
    stroll = folding().wait(12_000)
    return stroll.both(m.Account(line="")).wait(9_000)


def sealed() -> Stroll:
    """Walk to the morning's closed envelopes, as whoever comes back meets them."""
    return morning().come_back()


def opened() -> Stroll:
    """Walk to opened."""
    stroll = morning()
    stroll.take(Step("open-envelopes"))
    return stroll.wait(7_000)


def card(number: int) -> Shot:
    """Walk to card."""

    def shot() -> Stroll:
        stroll = opened()
        stroll.take(Step("card", str(number)))
        return stroll.wait(400)

    return shot


def hidden_opened() -> Stroll:
    """Walk to hidden opened."""
    stroll = dawn().both(m.Account(line="")).wait(9_000)
    stroll.take(Step("open-envelopes"))
    return stroll.wait(7_000)


def owned_up() -> Stroll:
    """Walk to the line that owns up after the envelopes, seen by who may answer it."""
    stroll = Stroll(seed=seed_with(), me=Seat.B).begin().both(m.Ready()).both(m.Ready())
    stroll.theirs(m.Offer(option="word-full"), m.Prepare(obstacle="smell", response="smell-out"))
    stroll.mine(m.Offer(option="word-full"), m.Prepare(obstacle="grumpy", response="grumpy-say"))
    stroll.both(m.Lift()).wait(4_500)
    stroll.theirs(m.Choose(option="eat-all")).mine(m.Choose(option="no-thanks")).wait(16_000)
    stroll.theirs(m.Account(line="left-it"), m.Predict())
    stroll.mine(m.Account(line="walked-past"), m.Predict()).wait(6_500)
    stroll.mine(m.Receive(line="bo-believe")).wait(500)
    stroll.theirs(m.Report(feeling="uneasy"), m.Guess(feeling="low"))
    stroll.mine(m.Report(feeling="low"), m.Guess(feeling="glad")).wait(10_500)
    stroll.both(m.Account(line="")).wait(16_000)
    return stroll.theirs(m.OwnUp(option="ash-own-up")).wait(600)
