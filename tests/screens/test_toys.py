"""Playthings: what crosses when, what sounds, and that storms and switches silence them."""

from __future__ import annotations

import pytest

from game.rules.moves import Heat
from game.rules.seats import Seat
from game.screens import intents as i
from game.screens import messages as msg
from game.screens.commands import SendToy
from game.screens.toys import MOST, crosses, kind_of, played, sound_of
from game.screens.world import Happening, ToyKind
from tests.screens.playing import Table, nodes_of


@pytest.mark.parametrize("kind", list(ToyKind))
def test_everything_crosses_at_the_door_and_nothing_in_life(kind: ToyKind) -> None:
    table = Table()
    here = table.clients[Seat.A].here
    assert here is not None
    assert crosses(here.view, kind)
    table.play_until(lambda: table.beat() == "life/choose")
    here = table.clients[Seat.A].here
    assert here is not None
    assert not crosses(here.view, kind)


def test_only_quiet_things_cross_while_somebody_has_the_magnets() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "make-good/magnets", ("life-eat-all", "line-ate-it"))
    here = table.clients[Seat.A].here
    assert here is not None
    crossing = {kind.value for kind in ToyKind if crosses(here.view, kind)}
    assert crossing == {"nod", "glow", "laugh", "groan", "heart", "oh"}


def test_in_a_storm_of_ones_own_all_toys_rest_and_nobody_is_told() -> None:
    table = Table()
    table.tell(Seat.A, i.Play(Heat(level=9)))
    table.tell(Seat.A, i.Toy("wave"))
    table.tell(Seat.A, msg.ToyCame(Seat.A, "wave", 0))
    here = table.clients[Seat.A].here
    assert here is not None
    assert here.happenings == ()
    assert not any(isinstance(c, SendToy) for c in table.sent[Seat.A])
    assert not table.screen(Seat.A).live_toys
    assert table.screen(Seat.B).live_toys


def test_a_toy_nobody_knows_is_ignored() -> None:
    assert kind_of("trumpet") is None
    table = Table()
    table.tell(Seat.A, msg.ToyCame(Seat.A, "trumpet", 0))
    here = table.clients[Seat.A].here
    assert here is not None
    assert here.happenings == ()


def test_both_lanterns_held_make_a_chord() -> None:
    first = (Happening(Seat.B, ToyKind.GLOW, 0, 1_000),)
    assert sound_of((), ToyKind.GLOW, 0, 1_500) == "glow_hum"
    assert sound_of(first, ToyKind.GLOW, 0, 1_500) == "glow_fifth"
    assert sound_of(first, ToyKind.ROPE, 6, 1_500) == "rope_6"


def test_only_the_latest_toys_are_kept() -> None:
    happenings: tuple[Happening, ...] = ()
    for n in range(MOST + 5):
        happenings = played(happenings, Seat.A, ToyKind.NOD, 0, n)
    assert len(happenings) == MOST
    assert happenings[-1].began_ms == MOST + 4


def test_a_cat_sent_over_can_be_greeted_with_one_key() -> None:
    table = Table()
    table.press(Seat.A, "toy-bid")
    greet = next(n for n in nodes_of(table.screen(Seat.B)) if n.id == "toy-turn")
    assert greet.keys == ("t",)
    table.press(Seat.B, "toy-turn")
    here = table.clients[Seat.A].here
    assert here is not None
    assert here.view.scene.warmth == 1
