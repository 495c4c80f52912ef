"""The telling states: every screen worth looking at, reached by really playing there.

Each is a name and a function that walks a `Stroll` to it. The gallery draws them; the tests hold
that no text is cut and every contrast is kept in all of them.
"""

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
from game.screens import messages as msg
from game.screens.intents import Go, Pick, Set, Step, Toy, Typed

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


def _home() -> Stroll:
    return Stroll().at_home()


def _home_with_past() -> Stroll:
    kept = msg.Sitting("t1", "Robin", "mended", "mended-plate", "growing", 0)
    return Stroll().at_home(sittings=(kept,), going_on=True)


def _place(place: str) -> Shot:
    def shot() -> Stroll:
        stroll = Stroll().at_home()
        stroll.take(Go(place))
        return stroll

    return shot


def _invite() -> Stroll:
    stroll = Stroll().at_home()
    stroll.take(Go("invite"))
    words = ("amber", "kettle", "orchard", "violin", "meadow", "pocket", "lantern", "thimble")
    stroll.take(msg.InviteMade(words, "7KQ-M2X-9RD-HT4-VWN-3C8"))
    return stroll


def _first_time() -> Stroll:
    from game.screens.settings import Settings  # a device nobody has asked yet

    stroll = Stroll(settings=Settings()).at_home()
    stroll.take(Go("invite"))
    return stroll


def _join_slip() -> Stroll:
    stroll = Stroll().at_home()
    stroll.take(Go("join"))
    stroll.take(Typed("invite-text", "amber kettle orchart"))
    stroll.take(msg.JoinFailed("slip"))
    return stroll


def _door() -> Stroll:
    return Stroll(seed=seed_with()).begin()


def _door_ready() -> Stroll:
    stroll = _door().mine(m.Ready())
    stroll.take(Toy("pebble", 10))
    return stroll


def _envelope() -> Stroll:
    return _door().both(m.Ready())


def _envelope_open() -> Stroll:
    stroll = _envelope()
    stroll.take(Step("seal"))
    return stroll


def _word() -> Stroll:
    return _envelope().both(m.Ready())


def _word_planned() -> Stroll:
    stroll = _word()
    for question, value in (
        ("offer", "word-full"),
        ("obstacle", "noor-rings"),
        ("response", "noor-let-ring"),
    ):
        stroll.take(Pick(question, value))
    return stroll


def _lift() -> Stroll:
    stroll = _word()
    stroll.mine(
        m.Offer(option="word-full"), m.Prepare(obstacle="noor-rings", response="noor-later")
    )
    return stroll.theirs(
        m.Offer(option="word-full"), m.Prepare(obstacle="chip-stand", response="chips-cross")
    )


def _lift_set() -> Stroll:
    return _lift().both(m.Lift()).wait(900)


def _life() -> Stroll:
    return _lift().both(m.Lift()).wait(2_500)


def _toy() -> Stroll:
    stroll = _life()
    stroll.take(Step("toy", "eat-all"))
    stroll.wait(2_600)
    stroll.take(Step("tap", "toy-bites"))
    return stroll.wait(1_400)


def _life_asked() -> Stroll:
    return _life().theirs(m.AskChange(option="bo-ask")).mine(m.Choose(option="keep")).wait(9_500)


def _lived(mine: str, theirs: str, seed: str = "") -> Stroll:
    stroll = Stroll(seed=seed or seed_with()).begin().both(m.Ready()).both(m.Ready())
    stroll.mine(
        m.Offer(option="word-full"), m.Prepare(obstacle="noor-rings", response="noor-later")
    )
    stroll.theirs(
        m.Offer(option="word-full"), m.Prepare(obstacle="chip-stand", response="chips-cross")
    )
    stroll.both(m.Lift()).wait(2_500)
    return stroll.mine(m.Choose(option=mine)).theirs(m.Choose(option=theirs)).wait(16_000)


def _table() -> Stroll:
    stroll = _lived("eat-all", "no-thanks")
    stroll.take(Pick("line", "ate-it"))
    stroll.take(Pick("add", "add-noor"))
    return stroll


def _table_long() -> Stroll:
    stroll = _table()
    stroll.take(Typed("account-words", LONG_WORDS))
    return stroll


def _told(stroll: Stroll, line: str = "ate-it") -> Stroll:
    stroll.mine(m.Account(line=line, add="add-noor"), m.Predict(face=3))
    return stroll.theirs(m.Account(line="walked-past", add="add-lunch"), m.Predict())


def _silence() -> Stroll:
    return _told(_lived("eat-all", "no-thanks")).wait(400)


def _lid() -> Stroll:
    return _told(_lived("eat-all", "no-thanks")).wait(2_400)


def _chin() -> Stroll:
    stroll = Stroll(seed=seed_with(spoils=True), me=Seat.B).begin()
    stroll.both(m.Ready()).both(m.Ready())
    stroll.theirs(m.Offer(option="word-full"), m.Prepare(obstacle="smell", response="smell-out"))
    stroll.mine(m.Offer(option="word-full"), m.Prepare(obstacle="grumpy", response="grumpy-say"))
    stroll.both(m.Lift()).wait(2_500)
    stroll.theirs(m.Choose(option="keep")).mine(m.Choose(option="wrap")).wait(16_000)
    stroll.theirs(m.Account(line="left-it"), m.Predict())
    return stroll.mine(m.Account(line="walked-past"), m.Predict()).wait(6_000)


def _landing() -> Stroll:
    stroll = Stroll(seed=seed_with(), me=Seat.B).begin().both(m.Ready()).both(m.Ready())
    stroll.theirs(m.Offer(option="word-full"), m.Prepare(obstacle="smell", response="smell-out"))
    stroll.mine(m.Offer(option="word-none"), m.Prepare())
    stroll.both(m.Lift()).wait(2_500)
    stroll.theirs(m.Choose(option="corner")).mine(m.Choose(option="no-thanks")).wait(16_000)
    stroll.theirs(m.Account(line="forty-minutes"), m.Predict(face=2))
    return stroll.mine(m.Account(line="lovely-walk"), m.Predict()).wait(6_000)


def _snap() -> Stroll:
    stroll = _lid().theirs(m.Land(face=1)).wait(6_000)
    stroll.take(Pick("me", "exposed"))
    return stroll


def _felt() -> Stroll:
    stroll = _lid().theirs(m.Land(face=1)).wait(6_000)
    stroll.mine(m.Report(feeling="exposed"), m.Guess(feeling="low"))
    return stroll.theirs(m.Report(feeling="low"), m.Guess(feeling="exposed"))


def _snapped() -> Stroll:
    return _felt().wait(2_000)


def _magnets() -> Stroll:
    stroll = _felt().wait(9_500)
    for magnet in ("ash-mag-own", "ash-mag-sorry", "ash-mag-ten"):
        stroll.take(Pick("magnets", magnet, many=True))
    return stroll


def _sorry() -> Stroll:
    stroll = _felt().wait(9_500)
    return stroll.mine(m.Apologise(magnets=("ash-mag-own", "ash-mag-sorry", "ash-mag-ten")))


def _sorry_heard() -> Stroll:
    stroll = Stroll(seed=seed_with(), me=Seat.B).begin().both(m.Ready()).both(m.Ready())
    stroll.theirs(m.Offer(option="word-full"), m.Prepare(obstacle="smell", response="smell-out"))
    stroll.mine(m.Offer(option="word-full"), m.Prepare(obstacle="grumpy", response="grumpy-say"))
    stroll.both(m.Lift()).wait(2_500)
    stroll.theirs(m.Choose(option="eat-all")).mine(m.Choose(option="no-thanks")).wait(16_000)
    stroll.theirs(m.Account(line="ate-it"), m.Predict(face=3))
    stroll.mine(m.Account(line="walked-past"), m.Predict(), m.Land(face=1)).wait(6_500)
    stroll.theirs(m.Report(feeling="exposed"), m.Guess(feeling="low"))
    stroll.mine(m.Report(feeling="low"), m.Guess(feeling="cross")).wait(9_500)
    return stroll.theirs(
        m.Apologise(magnets=("ash-mag-own", "ash-mag-smell", "ash-mag-but", "ash-mag-ten"))
    )


def _folding() -> Stroll:
    return _sorry().theirs(m.Receive(line="bo-twelve")).mine(m.Mend()).wait(6_000)


def _keeps() -> Stroll:
    return _sorry().theirs(m.Receive(line="bo-not-yet"))


def _dawn() -> Stroll:
    stroll = _lived("eat-all", "round-the-corner")
    stroll.mine(m.Account(line="left-it"), m.Predict())
    stroll.theirs(m.Account(line="not-hungry"), m.Predict()).wait(6_500)
    stroll.theirs(m.Receive(line="bo-believe")).mine(m.Receive(line="ash-all-right")).wait(500)
    stroll.mine(m.Report(feeling="uneasy"), m.Guess(feeling="low"))
    return stroll.theirs(m.Report(feeling="hungry"), m.Guess(feeling="glad")).wait(10_500)


def _morning() -> Stroll:
    stroll = _folding().wait(12_000)
    return stroll.both(m.Account(line="")).wait(9_000)


def _opened() -> Stroll:
    stroll = _morning()
    stroll.take(Step("open-envelopes"))
    return stroll.wait(7_000)


def _card(number: int) -> Shot:
    def shot() -> Stroll:
        stroll = _opened()
        stroll.take(Step("card", str(number)))
        return stroll.wait(400)

    return shot


def _hidden_opened() -> Stroll:
    stroll = _dawn().both(m.Account(line="")).wait(9_000)
    stroll.take(Step("open-envelopes"))
    return stroll.wait(7_000)


def _more(tab: str) -> Shot:
    def shot() -> Stroll:
        stroll = _opened()
        stroll.take(Set("numbers", "on"))
        stroll.take(Go("more"))
        stroll.take(Step("tab", tab))
        return stroll

    return shot


def _dialog(name: str) -> Shot:
    def shot() -> Stroll:
        stroll = _table()
        stroll.take(Step("open", name))
        return stroll

    return shot


def _paused() -> Stroll:
    return _table().mine(m.Pause())


def _stopped() -> Stroll:
    return _table().theirs(m.Stop())


def _away() -> Stroll:
    stroll = _word().mine(m.Offer(option="word-full"), m.Prepare())
    stroll.take(msg.PartnerSeen(Seat.A, online=False, away_since_ms=stroll.now_ms - 60_000))
    return stroll.wait(46_000)


def _lost() -> Stroll:
    stroll = _table()
    stroll.take(msg.LineLost(0.5))
    return stroll


def _fenced() -> Stroll:
    stroll = _table()
    stroll.take(msg.LineFenced())
    return stroll


def _time_out() -> Stroll:
    return _table().mine(m.TimeOut(minutes=20))


def _closed() -> Stroll:
    stroll = _table()
    stroll.take(msg.LineClosed("gone"))
    return stroll


def _coached() -> Stroll:
    stroll = _lid().wait(5_000)
    stroll.take(msg.Thought("You said it straight. I had a joke ready and didn't need it.", ""))
    return stroll


ALBUM: dict[str, Shot] = {
    "home": _home,
    "home-with-past": _home_with_past,
    "alone": _place("alone"),
    "first-question": _first_time,
    "invite": _invite,
    "join": _place("join"),
    "join-slip": _join_slip,
    "settings": _place("settings"),
    "help": _place("help"),
    "door": _door,
    "door-ready": _door_ready,
    "envelope": _envelope,
    "envelope-open": _envelope_open,
    "word": _word,
    "word-planned": _word_planned,
    "lift": _lift,
    "lift-set": _lift_set,
    "life": _life,
    "life-toy": _toy,
    "life-asked": _life_asked,
    "table": _table,
    "table-long-words": _table_long,
    "reveal-silence": _silence,
    "reveal-lid": _lid,
    "receive-chin": _chin,
    "receive-landing": _landing,
    "snap": _snap,
    "snap-shown": _snapped,
    "magnets": _magnets,
    "sorry-waiting": _sorry,
    "sorry-heard": _sorry_heard,
    "fold-together": _folding,
    "keeps": _keeps,
    "dawn": _dawn,
    "morning-sealed": _morning,
    "morning-envelopes": _opened,
    "morning-moments": _card(1),
    "morning-try": _card(2),
    "morning-thanks": _card(3),
    "morning-own-up": _hidden_opened,
    "more-ledger": _more("ledger"),
    "more-scores": _more("scores"),
    "more-seed": _more("seed"),
    "dialog-aside": _dialog("aside"),
    "dialog-stop": _dialog("stop"),
    "dialog-weather": _dialog("weather"),
    "dialog-time-out": _dialog("time-out"),
    "paused": _paused,
    "stopped": _stopped,
    "time-out": _time_out,
    "away": _away,
    "reconnecting": _lost,
    "fenced": _fenced,
    "closed": _closed,
    "thought": _coached,
}
