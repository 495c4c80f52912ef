"""The river's playthings as nodes: each has a name, a pointer way and a key.

Number keys belong to the toys only where no answers are on offer; the shell may also let the
pointer play with the picture itself, through the same intents.
"""

from __future__ import annotations

from game.rules import moves as m
from game.screens.intents import Intent, Play, Step, Toy
from game.screens.scene import Scene
from game.screens.toys import FLOORS, GESTURES, are_welcome, crosses
from game.screens.tree import Flow, Look, Node, Role
from game.screens.turning import STILLS, picture_shown
from game.screens.world import ToyKind

HOPS = 3  # hops of a pebble thrown by key or click; holding throws further
START = {"A": 1, "B": 3}
CHEW_MS = 9  # a bite is chewed in a little under a second
LEAN_MS = 12  # a lean straightens itself in a little over one
MELODY = (2, 4, 5, 4, 6, 5, 7, 4)  # what the ropes play when plucked by key, one by one


def playthings(scene: Scene) -> Node | None:
    """Make the row of toys for somebody whose hands are free, or None where toys rest."""
    if scene.view.scene.paused or not are_welcome(scene.seat, on=scene.state.settings.toys):
        return None
    start = START[scene.me.value]
    rope = MELODY[len(scene.seat.happenings) % len(MELODY)]
    toys = [
        _toy(scene, "pebble", Toy("pebble", 6 * start + HOPS - 1), "1"),
        _toy(scene, "rope", Toy("rope", rope), "2"),
        _toy(scene, "glow", Toy("glow"), "3"),
        _toy(scene, "animal", Toy("animal", 16), "4"),
        _toy(scene, "wave", Toy("wave"), "5"),
    ]
    toys = [toy for toy in toys if _is_heard(scene, toy)]
    return Node("toys", Role.GROUP, flow=Flow.WRAP, children=(*toys, nod(scene), *bids(scene)))


def _is_heard(scene: Scene, toy: Node) -> bool:
    """Keep what crosses; in Life and while one has the floor all of it plays, on one's own bank."""
    if scene.view.beat.beat in ("life", *FLOORS):
        return True
    return crosses(scene.view, ToyKind(toy.value))


def nod(scene: Scene) -> Node:
    """Make the nod: a figure's small bow, one drop for the other."""
    return _toy(scene, "nod", Toy("nod"), "space")


def quiet_hands(scene: Scene) -> tuple[Node, ...]:
    """Make what a listener's hands may do while the other speaks: nod, and a hand on the heart.

    Digits and the letters of lines stay free; nothing where toys rest.
    """
    if scene.view.scene.paused or not are_welcome(scene.seat, on=scene.state.settings.toys):
        return ()
    glow = _toy(scene, "glow", Toy("glow"), "g")
    heart = _toy(scene, "heart", Toy("heart"), "f")
    row = (nod(scene), heart, glow)
    return (Node("toys", Role.GROUP, flow=Flow.WRAP, children=row),)


def bids(scene: Scene) -> tuple[Node, ...]:
    """Make what sends the animal over, or greets the one that came."""
    may = scene.view.beat.may
    if "turn" in may and scene.view.partner.bid_open:
        return (_toy(scene, "turn", Play(m.Turn()), "t"),)
    if "bid" in may:
        return (_toy(scene, "bid", Play(m.Bid()), "b"),)
    return ()


def gestures(scene: Scene) -> Node:
    """Make the four gestures of a reveal, one key each."""
    row = tuple(
        _toy(scene, kind.value, Toy(kind.value), str(place + 1))
        for place, kind in enumerate(GESTURES)
    )
    return Node("gestures", Role.GROUP, flow=Flow.WRAP, children=row)


def big_toy(scene: Scene, toy: str, share: float, taps: int = 0) -> Node:
    """Make the toy that fills the stage: pressed by click, or by Space.

    Its `value` carries how far its play is, in percent of `share`. A toy of three pictures says
    in its note what is on the one that lies on top after so many `taps`.
    """
    percent = round(100 * max(0.0, min(1.0, share)))
    caption = ""
    if toy.startswith(STILLS):
        caption = scene.maybe(f"{toy}/{picture_shown(share, taps) + 1}")
    return Node(
        "toy",
        Role.TOY,
        scene.line(toy),
        note=caption,
        value=f"{toy} {percent}",
        intent=Step("tap", toy),
        keys=("space",),
    )


def hands_on(taps: tuple[int, ...], age_ms: int) -> tuple[tuple[str, str], ...]:
    """Say what the hands have done with a toy so far, in the words its drawing knows."""
    done = [
        ("bites", str(min(3, len(taps)))),
        ("presses", str(min(3, len(taps)))),
        ("taps", str(len(taps))),
    ]
    if taps:
        since = max(0, age_ms - taps[-1])
        done += [
            ("chew", str(min(100, since // CHEW_MS))),
            ("hold", str(max(0, 100 - since // LEAN_MS))),
            ("munch", str(len(taps))),
        ]
    return tuple(done)


def _toy(scene: Scene, name: str, intent: Intent, key: str) -> Node:
    return Node(
        f"toy-{name}",
        Role.BUTTON,
        scene.local(f"toys.{name}"),
        value=name,
        look=Look.CHIP,
        intent=intent,
        keys=(key,),
    )
