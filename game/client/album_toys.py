"""Shots of what hands do in the later scenes: toys, pictures that turn, porches, the shelf."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from game.client.local.scenes import cards
from game.client.stroll import Stroll
from game.rules.seats import Seat
from game.screens import messages as msg
from game.screens.intents import Step

Shot = Callable[[], Stroll]


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of Life: in which scene, by whom, in which round."""

    plays: str
    me: Seat
    option: str
    act: int = 1

    def begun(self) -> Stroll:
        """Walk to the card of Life and take up the choice, its toy just begun."""
        stroll = Stroll(me=self.me, plays=self.plays).begin()
        stroll.onward("life/choose", act=self.act).wait(26_000)
        stroll.take(Step("toy", self.option))
        return stroll


def _toy(choice: Choice, toy: str, taps: int) -> Shot:
    def shot() -> Stroll:
        stroll = choice.begun().wait(2_600)
        for _ in range(taps):
            stroll.take(Step("tap", toy))
            stroll.wait(700)
        return stroll

    return shot


def _porch(choice: Choice) -> Shot:
    def shot() -> Stroll:
        return choice.begun().wait(13_000)

    return shot


def _shelf(plays: str) -> Shot:
    def shot() -> Stroll:
        known = cards()
        card = next(one for one in known if one.id.partition("@")[0] == plays)
        kept = tuple(
            msg.Sitting(plays, "Robin", "kept", thing, "growing", 86_400 * place)
            for place, (thing, _) in enumerate(card.keepsakes)
        )
        stroll = Stroll().at_home(sittings=kept)
        stroll.take(msg.ShelfRead(known))
        stroll.take(Step("open", "shelf"))
        return stroll

    return shot


TWIN = Choice("m10", Seat.A, "buy-twin")
SELL = Choice("m10", Seat.B, "sell")
FENCE = Choice("r1", Seat.A, "feet-up")
EGGS = Choice("p3", Seat.B, "eggs")

TOY_ALBUM: dict[str, Shot] = {
    "toy-twin": _toy(TWIN, "toy-twin", 2),
    "toy-photo": _toy(Choice("m10", Seat.A, "ring-teo"), "toy-photo", 1),
    "toy-door": _toy(Choice("m10", Seat.A, "at-the-door"), "toy-door", 2),
    "toy-receiver": _toy(Choice("m10", Seat.B, "not-only-mine"), "toy-receiver", 1),
    "toy-stills-sell": _toy(SELL, "stills-sell", 0),
    "toy-stills-fence": _toy(FENCE, "stills-feet-up", 1),
    "toy-stills-train": _toy(Choice("r1", Seat.A, "walk-train", 2), "stills-walk-train", 2),
    "toy-stills-swap": _toy(Choice("p3", Seat.A, "swap"), "stills-swap", 1),
    "porch-hammock": _porch(SELL),
    "porch-egg": _porch(EGGS),
    "shelf-watch": _shelf("m10"),
    "shelf-call": _shelf("r1"),
    "shelf-slide": _shelf("p3"),
}
