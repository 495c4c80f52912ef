"""The pictures of Slide Nine: three for each toy without a game of its own."""

from __future__ import annotations

from collections.abc import Mapping

from game.screens.picture.staged import Actor, Still, Thing, Three

_TABLE = Thing("long-table", 320, 262)

STILLS: Mapping[str, Three] = {
    "stills-swap": (
        Still(
            "tabletop",
            (Thing("keys", 250, 300, 1.7), Thing("nought", 510, 320, 1.8, 20, move="across")),
            None,
            (Thing("finger", 290, 280, 1.3, move="bob"),),
        ),
        Still("tabletop", (Thing("slide-slim", 320, 310, 3.2),)),
        Still(
            "office",
            (Thing("slide-slim", 520, 238, 1.2), Thing("gull-away", 150, 188, 1.6)),
            Actor("worry", 330),
        ),
    ),
    "stills-knock": (
        Still("pier", (), Actor("carry", 120, 300), (Thing("page", 160, 226, 1.4, 10),)),
        Still(
            "pier",
            (Thing("creak", 330, 300, 1.6, move="shake"),),
            Actor("oh", 270, 296),
            (Thing("page", 300, 236, 1.4, 10),),
        ),
        Still("pier", (), Actor("knock", 440, 300)),
    ),
    "stills-on-the-stairs": (
        Still("tower", (Thing("clock", 520, 150, 1.0),), Actor("stand", 120, 322, 1.7)),
        Still(
            "tower",
            (),
            Actor("worry", 330, 262, 1.7),
            (Thing("breath", 380, 150, 1.4, move="rise"),),
        ),
        Still("tower", (), Actor("speak", 540, 196, 1.7)),
    ),
    "stills-ten-to": (
        Still(
            "office",
            (Thing("clock", 560, 140, 1.0), Thing("keys", 490, 238, 0.6)),
            Actor("pockets", 300),
        ),
        Still("tabletop", (Thing("slide-full", 320, 310, 3.2),)),
        Still("office", (Thing("gull-biscuit", 470, 238, 2.0, move="bob"),), Actor("oh", 290)),
    ),
    "stills-tickets": (
        Still("tabletop", (Thing("tickets", 320, 330, 2.2, move="shake"),)),
        Still("tabletop", (Thing("written", 320, 320, 2.4),)),
        Still("tabletop", (Thing("goat", 320, 326, 2.5, move="sway"),)),
    ),
    "stills-eggs": (
        Still("tabletop", (Thing("two-eggs", 320, 310, 4.6, move="bob"),)),
        Still(
            "summit", (Thing("spoons", 380, 258, 1.3, move="sway"),), Actor("speak", 130), (_TABLE,)
        ),
        Still(
            "summit",
            (),
            Actor("bliss", 220),
            (_TABLE, Thing("toast", 380, 264, 1.8), Thing("egg", 300, 264, 1.5)),
        ),
    ),
    "stills-two-chairs": (
        Still(
            "office",
            (
                Thing("office-chair", 130, 340, 1.5),
                Thing("office-chair", 310, 340, 1.5, 0, flip=True, move="across"),
                Thing("measure", 220, 346),
            ),
        ),
        Still("office", (Thing("cosy", 480, 238, 1.7),), Actor("bliss", 270)),
        Still(
            "office",
            (
                Thing("office-chair", 120, 340, 1.5),
                Thing("office-chair", 330, 340, 1.5, 0, flip=True),
            ),
            Actor("pockets", 500, flip=True),
        ),
    ),
    "stills-ours": (
        Still("office", (Thing("telephone", 500, 238, 1.8),), Actor("bow", 270)),
        Still("pier", (Thing("far-egg", 250, 292, 2.6),)),
        Still("tabletop", (Thing("burnt", 320, 310, 3.4),)),
    ),
    "stills-half-past-egg": (
        Still("summit", (Thing("chairwoman", 460, 250, 1.4),), Actor("wave", 190), (_TABLE,)),
        Still(
            "tower", (), Actor("carry", 330, 262, 1.8, flip=True), (Thing("egg", 288, 200, 1.0),)
        ),
        Still(
            "office",
            (Thing("bare-egg", 500, 238, 2.2),),
            Actor("hold", 280, held="hand-egg"),
        ),
    ),
    "stills-fetch": (
        Still(
            "summit",
            (Thing("chairwoman", 480, 250, 1.3), Thing("lamp-post", 300, 258, 1.2)),
            Actor("pockets", 180),
            (_TABLE,),
        ),
        Still("tower", (Thing("pockets", 320, 340, 2.1, move="sway"),)),
        Still("office", (Thing("two-eggs", 490, 238, 1.9, move="bob"),), Actor("bliss", 280)),
    ),
    "stills-climb": (
        Still(
            "tower",
            (),
            Actor("carry", 190, 306, 1.7),
            (Thing("page", 230, 244, 1.2, 8), Thing("biscuits", 142, 262, 0.9)),
            Actor("carry", 92, 330, 1.7),
        ),
        Still(
            "tower",
            (),
            Actor("carry", 390, 246, 1.7),
            (Thing("biscuits", 440, 178, 0.9), Thing("page", 338, 190, 1.2, 8)),
            Actor("bliss", 290, 274, 1.7),
        ),
        Still(
            "tower",
            (),
            Actor("knock", 560, 196, 1.7),
            (Thing("breath", 610, 90, 0.9, move="rise"),),
            Actor("bliss", 460, 222, 1.7),
        ),
    ),
}
