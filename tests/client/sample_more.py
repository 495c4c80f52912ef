"""More sample screens: faces, feelings, dialog, envelope, morning, toy and a form."""

from __future__ import annotations

from dataclasses import replace

from game.screens.intents import Pick, Set, Step, Submit
from game.screens.tree import Flag, Flow, Fold, Look, Node, Role, Screen
from game.screens.world import Sky, World
from tests.client.sample_parts import BAR, writing


def faces() -> Screen:
    """Return the five faces and the gestures under a tall picture."""
    names = ("it lands well", "a bit", "so-so", "badly", "very badly")
    row = Node(
        "faces",
        Role.LIST,
        "How will that land?",
        flow=Flow.WRAP,
        children=tuple(
            Node(
                f"f{i}",
                Role.OPTION,
                name,
                str(i),
                look=Look.FACE,
                keys=(str(i + 1),),
                intent=Pick("landing", str(i)),
                flags=frozenset({Flag.SELECTED} if i == 3 else ()),
            )
            for i, name in enumerate(names)
        ),
    )
    work = Node(
        "work",
        Role.GROUP,
        children=(
            row,
            Node(
                "gest",
                Role.GROUP,
                flow=Flow.WRAP,
                children=tuple(
                    Node(f"g{i}", Role.BUTTON, name, look=Look.CHIP, intent=Step("gesture", name))
                    for i, name in enumerate(("laugh", "groan", "hand on heart", "oh!"))
                ),
            ),
        ),
    )
    return Screen(
        "table",
        "The Last Dumpling",
        "Before the lid comes off.",
        "",
        World(sky=Sky.NIGHT),
        Fold.STAGE,
        BAR,
        work,
    )


def feelings() -> Screen:
    """Return the nine families and the tenth."""
    names = (
        "glad",
        "close",
        "settled",
        "drained",
        "low",
        "exposed",
        "uneasy",
        "cross",
        "stirred",
        "hungry",
    )

    def grid(who: str, chosen: int) -> Node:
        return Node(
            f"grid-{chosen}",
            Role.LIST,
            who,
            flow=Flow.GRID,
            children=tuple(
                Node(
                    f"{chosen}-{name}",
                    Role.OPTION,
                    name,
                    name,
                    look=Look.FEELING,
                    intent=Pick(str(chosen), name),
                    note="not a feeling; allowed tonight" if name == "hungry" else "",
                    flags=frozenset({Flag.SELECTED} if i == chosen else ()),
                )
                for i, name in enumerate(names)
            ),
        )

    work = Node(
        "work",
        Role.GROUP,
        children=(
            grid("You, right now?", 5),
            grid("And the other one?", 4),
            Node("done", Role.BUTTON, "Hang the lanterns", look=Look.GOLD, intent=Submit()),
        ),
    )
    return Screen(
        "snap",
        "The Last Dumpling",
        "Two lanterns: yours, and your guess.",
        "",
        World(),
        Fold.STRIP,
        BAR,
        work,
    )


def dialog() -> Screen:
    """Return a dialog over a step."""
    box = Node(
        "pausebox",
        Role.DIALOG,
        "Paused",
        look=Look.DIALOG,
        children=(
            Node(
                "pb",
                Role.TEXT,
                "The water stands still for both of you. Nothing is lost.",
                look=Look.STORY,
            ),
            Node("wind", Role.SLIDER, "Wind", "3 0 10 1", note="breeze", intent=Set("wind", "")),
            Node(
                "row",
                Role.GROUP,
                flow=Flow.ROW,
                children=(
                    Node("stop2", Role.BUTTON, "Stop here", look=Look.QUIET, intent=Step("stop")),
                    Node(
                        "on",
                        Role.BUTTON,
                        "Go on",
                        look=Look.GOLD,
                        intent=Step("resume"),
                        keys=("escape",),
                    ),
                ),
            ),
        ),
    )
    return replace(writing(), id="paused", dialog=box)


def envelope() -> Screen:
    """Return the opened envelope: story and secret on paper."""
    letter = Node(
        "letter",
        Role.GROUP,
        look=Look.PANEL,
        children=(
            Node("you", Role.HEADING, "You are Ash", look=Look.TITLE),
            Node(
                "s",
                Role.TEXT,
                "Alone with the last dumpling. Pork and ginger. Still warm. Bo is out.",
                look=Look.STORY,
            ),
            Node(
                "secret",
                Role.GROUP,
                "Your secret",
                look=Look.SECRET,
                children=(
                    Node(
                        "sec",
                        Role.TEXT,
                        "Noor made them, and you swore to keep the last one for her.",
                        look=Look.STORY,
                    ),
                ),
            ),
            Node(
                "acts",
                Role.GROUP,
                flow=Flow.ROW,
                children=(
                    Node(
                        "again", Role.BUTTON, "Seal it again", look=Look.QUIET, intent=Step("seal")
                    ),
                    Node("next", Role.BUTTON, "I know enough", look=Look.GOLD, intent=Submit()),
                ),
            ),
        ),
    )
    return Screen(
        "envelope",
        "The Last Dumpling",
        "Read it, then seal it again.",
        "",
        World(),
        Fold.FULL,
        BAR,
        Node("work", Role.GROUP, children=(letter,)),
    )


def sealed() -> Screen:
    """Return the closed envelope."""
    work = Node(
        "work",
        Role.GROUP,
        children=(
            Node(
                "env",
                Role.BUTTON,
                "For Ash",
                "sealed",
                note="Break the seal",
                look=Look.ENVELOPE,
                intent=Step("open"),
                flags=frozenset({Flag.FIRST_FOCUS}),
            ),
        ),
    )
    return Screen(
        "sealed", "The Last Dumpling", "A letter for you.", "", World(), Fold.FULL, BAR, work
    )


def morning() -> Screen:
    """Return a morning card: envelopes with films, moments, one to try."""

    def letter(seat: str, name: str, secret: str) -> Node:
        return Node(
            f"letter{seat}",
            Role.GROUP,
            name,
            look=Look.CARD,
            span=1,
            children=(
                Node(f"sec{seat}", Role.TEXT, secret, look=Look.STORY),
                Node(
                    f"film{seat}",
                    Role.IMAGE,
                    "Three bites, at double speed",
                    f"film-{seat}",
                    look=Look.FILM,
                ),
            ),
        )

    work = Node(
        "work",
        Role.GROUP,
        children=(
            Node("open", Role.HEADING, "Both envelopes are open", look=Look.TITLE),
            Node(
                "letters",
                Role.GROUP,
                flow=Flow.ROW,
                children=(
                    letter(
                        "A", "Ash", "Noor made them, and Ash swore to keep the last one for her."
                    ),
                    letter(
                        "B",
                        "Bo",
                        "He skipped lunch. He had thought about that dumpling since eleven.",
                    ),
                ),
            ),
            Node(
                "moments",
                Role.LIST,
                "Three moments",
                look=Look.TIMELINE,
                children=(
                    Node("t1", Role.ITEM, "Said before the lid came off.", "A", look=Look.TIMELINE),
                    Node(
                        "t2",
                        Role.ITEM,
                        "Past the chips, hungry.",
                        "B",
                        look=Look.TIMELINE,
                        flags=frozenset({Flag.SELECTED}),
                    ),
                    Node(
                        "t3",
                        Role.ITEM,
                        "Expected to land “badly”; it landed “a bit”.",
                        "",
                        look=Look.TIMELINE,
                    ),
                ),
            ),
            Node(
                "shelf",
                Role.GROUP,
                flow=Flow.WRAP,
                children=(
                    Node("keep", Role.IMAGE, "A mended plate", "plate", look=Look.KEEPSAKE),
                    Node("meter", Role.METER, "The bridge is growing", "5 10"),
                    Node(
                        "think",
                        Role.TEXT,
                        "Twelve. She said twelve.",
                        "B",
                        note="Bo thinks",
                        look=Look.THOUGHT,
                    ),
                ),
            ),
            Node(
                "acts",
                Role.GROUP,
                flow=Flow.ROW,
                children=(
                    Node(
                        "enough",
                        Role.BUTTON,
                        "Enough for today",
                        look=Look.QUIET,
                        intent=Step("enough"),
                    ),
                    Node("nextcard", Role.BUTTON, "Next card", look=Look.GOLD, intent=Step("next")),
                ),
            ),
        ),
    )
    return Screen(
        "morning",
        "The Last Dumpling",
        "First light. Nothing left to do but look.",
        "One of four",
        World(sky=Sky.DAWN, reach=6),
        Fold.STRIP,
        BAR,
        work,
    )


def toy() -> Screen:
    """Return a toy under a tall picture."""
    work = Node(
        "work",
        Role.GROUP,
        children=(
            Node(
                "bites",
                Role.TOY,
                "Three bites, one tap each",
                "three-bites 33",
                keys=("space",),
                note="Space, Enter or a click",
                flags=frozenset({Flag.FIRST_FOCUS}),
            ),
        ),
    )
    return Screen(
        "toy",
        "The Last Dumpling",
        "Gone in three.",
        "",
        World(sky=Sky.NIGHT),
        Fold.STAGE,
        BAR,
        work,
    )


def settings() -> Screen:
    """Return a form: sliders, toggles, a masked field, on plain paper."""
    work = Node(
        "work",
        Role.GROUP,
        children=(
            Node("h", Role.HEADING, "Settings", look=Look.SCENE_TITLE),
            Node(
                "size",
                Role.SLIDER,
                "Text size",
                "100 80 200 10",
                note="100 %",
                intent=Set("text-size", "100"),
            ),
            Node(
                "toggles",
                Role.GROUP,
                flow=Flow.WRAP,
                children=tuple(
                    Node(
                        f"t-{name}",
                        Role.TOGGLE,
                        name,
                        look=Look.CHIP,
                        intent=Set(name, "on"),
                        flags=frozenset({Flag.SELECTED} if i else ()),
                    )
                    for i, name in enumerate(
                        ("High contrast", "Less motion", "Captions", "Show me everything")
                    )
                ),
            ),
            Node("name", Role.FIELD, "Your name", "Ana", on_text="name", limit=24),
            Node(
                "code", Role.FIELD, "Code", "secret", on_text="code", flags=frozenset({Flag.MASKED})
            ),
            Node(
                "off",
                Role.BUTTON,
                "Not yet",
                look=Look.QUIET,
                intent=Step("x"),
                flags=frozenset({Flag.DISABLED}),
            ),
            Node("pill", Role.TEXT, "Saved on this device only", look=Look.PILL),
            Node("hint", Role.TEXT, "Nothing here is sent to anybody.", look=Look.HINT),
        ),
    )
    return Screen("settings", "Settings", bar=BAR[1:], work=work)
