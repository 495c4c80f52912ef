"""The pictures of Grandad's Watch: three for each toy without a game of its own."""

from __future__ import annotations

from collections.abc import Mapping

from game.screens.picture.staged import Actor, Still, Thing, Three

STILLS: Mapping[str, Three] = {
    "stills-monday-it-is": (
        Still(
            "market",
            (Thing("stall-goods", 450, 226, 1.1), Thing("watch", 500, 226, 2.0, move="shake")),
            Actor("worry", 250),
        ),
        Still(
            "wet-street",
            (),
            Actor("walk", 400),
            (Thing("umbrella", 410, 246, 2.0, -8, move="bob"),),
        ),
        Still("tabletop", (Thing("diary", 320, 310, 3.4),)),
    ),
    "stills-chestnuts": (
        Still(
            "market",
            (Thing("seller", 520, 226, 1.6, 0, flip=True), Thing("paper-bag", 446, 226, 1.5)),
            Actor("stand", 270),
        ),
        Still(
            "tabletop", (Thing("paper-bag", 190, 300, 2.6, -6), Thing("chestnuts", 350, 300, 3.0))
        ),
        Still("wet-street", (Thing("pocket", 320, 350, 2.6, move="bob"),)),
    ),
    "stills-sell": (
        Still(
            "hall",
            (Thing("telephone", 490, 232, 1.4),),
            Actor("count", 230),
            (Thing("notes", 300, 230, 1.7, 8, move="grow"),),
        ),
        Still("tabletop", (Thing("feet", 300, 300, 3.4, move="bob"),)),
        Still("tabletop", (Thing("cheese", 320, 300, 3.6),)),
    ),
    "stills-let-ring": (
        Still("hall", (Thing("machine", 470, 232, 1.9, move="shake"),), Actor("oh", 240)),
        Still(
            "hall",
            (Thing("basil", 446, 232, 1.7),),
            Actor("reach", 250),
            (Thing("can", 396, 176, 1.5, -6, flip=True, move="sway"),),
        ),
        Still(
            "hall",
            (Thing("machine", 516, 232, 1.5), Thing("basil", 426, 232, 1.7, move="bob")),
            Actor("bliss", 240),
        ),
    ),
    "stills-after-it-is": (
        Still(
            "tabletop",
            (Thing("seller", 420, 226, 2.3, 0, flip=True), Thing("telephone", 200, 300, 2.6)),
        ),
        Still(
            "tabletop",
            (
                Thing("clock", 200, 300, 2.8, move="sway"),
                Thing("pudding", 420, 300, 3.0, move="shake"),
            ),
        ),
        Still("hall", (Thing("telephone", 470, 232, 1.9),), Actor("bliss", 250)),
    ),
    "stills-bicycle": (
        Still("lamplit", (Thing("bicycle", 330, 332, 2.0),), Actor("hold", 110)),
        Still(
            "lamplit",
            (Thing("bicycle", 400, 332, 2.0, move="shake"),),
            Actor("reach", 190, held="receiver"),
        ),
        Still(
            "lamplit", (Thing("bicycle", 330, 332, 2.0, move="bob"),), Actor("wave", 540, flip=True)
        ),
    ),
    "stills-table": (
        Still(
            "garden",
            (),
            Actor("carry", 190, 346, 2.0),
            (Thing("table-end", 330, 330, 1.1, -3, move="bob"),),
            Actor("carry", 470, 336, 2.0, flip=True),
        ),
        Still(
            "garden",
            (),
            Actor("oh", 170, 326, 2.0),
            (Thing("table-end", 330, 306, 1.1), Thing("snail", 340, 350, 2.0, move="across")),
            Actor("bow", 500, 326, 2.0, flip=True),
        ),
        Still(
            "garden",
            (Thing("beer-mat", 208, 346, 1.6),),
            Actor("bliss", 110, 346, 2.0),
            (Thing("table-end", 330, 342, 1.1, 1.0),),
            Actor("laugh", 550, 346, 2.0, flip=True),
        ),
    ),
}
