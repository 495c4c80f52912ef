"""The pictures of Call at Eight: three for each toy without a game of its own."""

from __future__ import annotations

from collections.abc import Mapping

from game.screens.picture.staged import Actor, Still, Thing, Three

_SCREEN = Thing("screen", 480, 248, 1.6)
_CLOTH = Thing("cloth", 320, 262)

_MONDAY: Mapping[str, Three] = {
    "stills-gran-later": (
        Still("chamber", (Thing("telephone", 480, 248, 1.7),), Actor("laugh", 250)),
        Still(
            "chamber",
            (_SCREEN,),
            Actor("reach", 190),
            (Thing("chair", 310, 340, 1.5, -8, move="across"),),
        ),
        Still("chamber", (_SCREEN, Thing("chair", 300, 340, 1.4)), Actor("sit", 300, 344)),
    ),
    "stills-feet-up": (
        Still(
            "parlour",
            (Thing("armchair", 230, 340, 1.6), Thing("fence", 450, 180, 1.5, move="rise")),
            Actor("feet-up", 250, 328),
        ),
        Still(
            "parlour",
            (Thing("armchair", 180, 340, 1.6), Thing("slippers", 470, 236, 1.5, move="bob")),
            Actor("feet-up", 200, 328),
            (Thing("mug", 320, 340, 1.6),),
        ),
        Still(
            "parlour",
            (Thing("armchair", 180, 340, 1.6), Thing("gate", 450, 240, 1.5, move="grow")),
            Actor("oh", 200),
        ),
    ),
    "stills-gran-end": (
        Still(
            "parlour",
            (
                Thing("armchair", 180, 340, 1.6),
                Thing("fence", 440, 220, 1.6),
                Thing("clock", 560, 120, 1.2),
            ),
            Actor("stand", 220),
        ),
        Still(
            "parlour",
            (
                Thing("armchair", 180, 340, 1.6),
                Thing("half-fence", 440, 220, 1.6),
                Thing("clock", 560, 120, 1.2, 60),
            ),
            Actor("worry", 220),
        ),
        Still("chamber", (_SCREEN, Thing("slipper", 110, 340, 1.8)), Actor("run", 290)),
    ),
    "stills-half-past": (
        Still("parlour", (Thing("half-fence", 430, 220, 1.8, move="rise"),), Actor("laugh", 200)),
        Still(
            "chamber",
            (Thing("telephone", 480, 248, 1.7, move="shake"), Thing("clock", 570, 120, 1.2, 120)),
            Actor("wave", 260),
        ),
        Still("chamber", (_SCREEN, Thing("chair", 300, 340, 1.4)), Actor("sit", 300, 344)),
    ),
    "stills-slip-out": (
        Still(
            "party",
            (Thing("crowd", 420, 250, 1.3, move="bob"),),
            Actor("reach", 150),
            (Thing("coat", 250, 256, 1.7, move="sway"), _CLOTH),
        ),
        Still("street-door", (), Actor("walk", 250, held="phone")),
        Still(
            "stars",
            (Thing("bench", 410, 344, 2.1), Thing("bars", 500, 160, 1.5, move="grow")),
            Actor("sit", 350, 352, held="phone"),
        ),
    ),
    "stills-stay-round": (
        Still(
            "party",
            (
                Thing("crowd", 320, 256, 1.5, move="bob"),
                Thing("tray", 390, 118, 1.3, -4, move="across"),
            ),
            None,
            (_CLOTH,),
        ),
        Still(
            "party",
            (Thing("boss", 440, 240, 1.5, move="bob"),),
            Actor("laugh", 210),
            (_CLOTH, Thing("glass", 330, 260, 2.0)),
        ),
        Still(
            "party",
            (Thing("crowd", 320, 250, 1.6, move="bob"),),
            Actor("laugh", 320, 352, 2.4),
            (Thing("flash", 110, 110, 1.0, move="grow"),),
        ),
    ),
    "stills-one-toast": (
        Still("party", (Thing("boss", 330, 238, 1.9, move="bob"),), None, (_CLOTH,)),
        Still(
            "party",
            (Thing("singers", 400, 250, 1.2),),
            Actor("worry", 130),
            (Thing("boss", 330, 232, 1.5), _CLOTH),
        ),
        Still(
            "party",
            (Thing("crowd", 320, 150, 1.2), Thing("cloth", 320, 190)),
            Actor("under", 230, 350),
            (Thing("shoe", 420, 346, 2.4),),
        ),
    ),
    "stills-the-bench": (
        Still(
            "party", (Thing("singers", 420, 250, 1.3, move="bob"),), Actor("bow", 150), (_CLOTH,)
        ),
        Still(
            "street-door", (), Actor("bliss", 300), (Thing("breath", 350, 190, 1.2, move="rise"),)
        ),
        Still(
            "stars",
            (Thing("bench", 350, 344, 2.1),),
            Actor("sit", 270, 352, held="phone"),
            (Thing("mug", 430, 284, 1.0),),
        ),
    ),
}

_THURSDAY: Mapping[str, Three] = {
    "stills-walk-train": (
        Still(
            "carriage",
            (Thing("riders", 330, 238, 1.3),),
            Actor("walk", 180),
            (Thing("dog", 380, 346, 1.7),),
        ),
        Still(
            "carriage",
            (Thing("one-bar", 420, 110, 1.4, move="grow"),),
            Actor("up", 330, held="phone"),
        ),
        Still(
            "black-window", (Thing("cow", 330, 284, 2.4, move="bob"), Thing("bars", 170, 130, 1.5))
        ),
    ),
    "stills-free-tea": (
        Still(
            "carriage",
            (),
            Actor("bliss", 250, 330),
            (Thing("blanket", 250, 330, 1.9), Thing("paper-cup", 360, 330, 1.8)),
        ),
        Still("carriage", (Thing("drawn-cow", 410, 210, 2.0, move="grow"),), Actor("oh", 180)),
        Still(
            "carriage",
            (Thing("riders", 320, 240, 1.6, move="bob"), Thing("drawn-cow", 320, 120, 1.0)),
        ),
    ),
    "stills-text-field": (
        Still(
            "carriage",
            (Thing("suitcase", 320, 342, 1.3),),
            Actor("up", 320, 286, 2.1, held="phone"),
        ),
        Still(
            "black-window",
            (Thing("cow", 380, 284, 1.9, move="across"), Thing("one-bar", 160, 130, 1.4)),
        ),
        Still("carriage", (), Actor("bliss", 320, held="phone")),
    ),
    "stills-wait-field": (
        Still("black-window"),
        Still("black-window", (Thing("mirrored", 330, 250, 1.6, move="bob"),)),
        Still("carriage", (Thing("riders", 320, 240, 1.6, -3, move="shake"),), Actor("oh", 320)),
    ),
    "stills-remy-at-ten": (
        Still("carriage", (Thing("drawn-cow", 400, 220, 2.2, move="grow"),), Actor("laugh", 170)),
        Still(
            "carriage", (Thing("riders", 320, 250, 1.5), Thing("hats", 344, 168, 1.5, move="shake"))
        ),
        Still(
            "chamber",
            (Thing("screen", 480, 248, 1.6), Thing("clock", 330, 130, 1.2)),
            Actor("run", 230, held="key"),
        ),
    ),
    "stills-wave-off": (
        Still("chamber", (Thing("hearts", 400, 170, 1.6, move="rise"),), Actor("heart", 230)),
        Still(
            "yard",
            (Thing("crowd", 400, 290, 1.4, move="bob"), Thing("cake", 400, 190, 1.5, move="rise")),
        ),
        Still(
            "yard", (Thing("cake", 400, 300, 1.7, move="across"), Thing("pigeon", 250, 330, 1.6))
        ),
    ),
    "stills-go-down": (
        Still("stairwell", (), Actor("run", 360, 236, 2.0, flip=True)),
        Still("yard", (Thing("singers", 400, 280, 1.5, move="bob"),), Actor("bliss", 200)),
        Still(
            "yard",
            (Thing("singers", 460, 280, 1.2),),
            Actor("blow", 200),
            (Thing("cake", 330, 330, 1.6),),
        ),
    ),
    "stills-one-slice": (
        Still("tabletop", (Thing("slice", 320, 300, 4.0, move="bob"),)),
        Still(
            "yard",
            (Thing("crowd", 440, 280, 1.3, move="bob"),),
            Actor("reach", 210),
            (Thing("slice", 310, 250, 1.3, -8, move="sway"),),
        ),
        Still("stairwell", (), Actor("run", 330, 246, 2.1), (Thing("slice", 404, 160, 0.9),)),
    ),
    "stills-take-down": (
        Still(
            "stairwell",
            (),
            Actor("carry", 350, 240, 2.0, flip=True),
            (Thing("screen", 296, 190, 0.8),),
        ),
        Still(
            "yard",
            (Thing("faces", 380, 270, 1.7, move="bob"),),
            None,
            (Thing("screen", 380, 346, 1.3),),
        ),
        Still(
            "tabletop", (Thing("screen", 220, 300, 2.8, move="bob"), Thing("candle", 440, 300, 2.4))
        ),
    ),
    "stills-ari-at-ten": (
        Still("tabletop", (Thing("napkin", 320, 300, 4.2),)),
        Still("yard", (Thing("crowd", 430, 280, 1.4, move="bob"),), Actor("hug", 230)),
        Still(
            "chamber",
            (
                Thing("screen", 480, 248, 1.6),
                Thing("napkin", 410, 250, 0.9),
                Thing("chair", 290, 340, 1.4),
            ),
            Actor("sit", 290, 344),
        ),
    ),
}

STILLS: Mapping[str, Three] = {**_MONDAY, **_THURSDAY}
