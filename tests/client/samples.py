"""Sample screens, one for each place of the visual language: the gallery of the toolkit's tests.

Run as a module to draw all of them: `python -m tests.client.samples FOLDER`.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

from game.screens.intents import Go, Pick, Set, Step, Submit
from game.screens.tree import Flag, Flow, Fold, Look, Node, Role, Screen
from game.screens.world import Sky, World

BAR = (
    Node(
        "rail",
        Role.LIST,
        "Steps",
        look=Look.RAIL,
        flow=Flow.ROW,
        children=tuple(
            Node(f"lamp{i}", Role.ITEM, name, state, look=Look.RAIL)
            for i, (name, state) in enumerate(
                (
                    ("Door", "done"),
                    ("Envelope", "done"),
                    ("Word", "now"),
                    ("Life", ""),
                    ("Table", ""),
                    ("Make good", ""),
                    ("Morning", ""),
                )
            )
        ),
    ),
    Node("help", Role.BUTTON, "Help", intent=Go("help"), keys=("f1",), icon="help"),
    Node("pause", Role.BUTTON, "Pause", intent=Step("pause"), keys=("p",), icon="pause"),
    Node("stop", Role.BUTTON, "Stop", intent=Step("stop"), icon="stop"),
)

SIDE = Node(
    "ledger",
    Role.LIST,
    "Promises",
    note="4 planks",
    look=Look.LEDGER,
    children=(
        Node("l1", Role.ITEM, "Questions before any advice, until we swap.", "A carried",
             note="Robin · carried now", look=Look.LEDGER),
        Node("l2", Role.ITEM, "I’ll ring you on Thursday evening.", "B crooked",
             note="Ana · kept, a little late", look=Look.LEDGER),
        Node("l3", Role.ITEM, "The photo box goes back to Mum’s.", "A mended",
             note="Robin · mended", look=Look.LEDGER),
        Node("l4", Role.ITEM, "I’ll keep Sunday afternoon free.", "A cracked",
             note="Robin · broken, said so", look=Look.LEDGER),
    ),
)  # fmt: skip


def option(number: int, text: str, *flags: Flag, note: str = "", look: Look = Look.CHOICE) -> Node:
    """Return one of several answers with its number key."""
    return Node(
        f"line{number}", Role.OPTION, text, note=note, look=look, flags=frozenset(flags),
        intent=Pick("line", str(number)), keys=(str(number),),
    )  # fmt: skip


def writing() -> Screen:
    """Return a talk step: bubbles, four lines, own words, ledger."""
    lines = Node(
        "lines", Role.LIST, "Choose a line", flow=Flow.GRID,
        children=(
            option(1, "I miss him most when it is time to wind the watch."),
            option(2, "I am afraid of being the careless one again.", Flag.SELECTED),
            option(3, "I would like us to look after it together, you and me."),
            option(4, "Can we talk about the watch on Sunday, not today?"),
        ),
    )  # fmt: skip
    text = "I’m afraid of being the careless one again, and I didn’t want you to hear it from anybody else but me."
    field = Node(
        "own", Role.FIELD, "In your own words", text, note="optional", on_text="own", limit=280, span=4,
        flags=frozenset({Flag.MULTILINE, Flag.FIRST_FOCUS}),
    )  # fmt: skip
    say = Node(
        "say", Role.BUTTON, "Say it", note="Ctrl + Enter", look=Look.GOLD, intent=Submit(), span=1
    )
    work = Node(
        "work", Role.GROUP,
        children=(
            Node("s1", Role.TEXT, "Sunday will be our first lunch at Grandad’s table without him.", "B",
                 look=Look.SAID, note="Ana"),
            Node("s2", Role.TEXT, "I keep laying a place for him in my head. What is Sunday like for you?", "A",
                 look=Look.SAID, note="Robin"),
            lines,
            Node("last", Role.GROUP, flow=Flow.ROW, children=(field, say)),
        ),
    )  # fmt: skip
    return Screen(
        "talk", "Grandad’s Watch", "Your turn, Ana: answer Robin with one line, or say it in your own words.",
        "There is no clock on this.", World(), Fold.STRIP, BAR, work, SIDE,
    )  # fmt: skip


def home() -> Screen:
    """Return the home screen: the picture is the screen."""
    cards = Node(
        "cards", Role.GROUP, flow=Flow.ROW,
        children=(
            Node("go", Role.BUTTON, "Continue with Robin", note="Grandad’s Watch · eight minutes",
                 look=Look.GOLD, icon="arrow", intent=Go("room"), span=7, flags=frozenset({Flag.FIRST_FOCUS})),
            Node("alone", Role.BUTTON, "Practise alone", note="With June or Viktor, at your own pace",
                 look=Look.CARD, icon="person", intent=Go("alone"), span=4),
            Node("invite", Role.BUTTON, "Invite someone", note="Eight words to say, or a code to paste",
                 look=Look.CARD, icon="letter", intent=Go("invite"), span=4),
            Node("same", Role.BUTTON, "Same device", note="Take turns, with a curtain between",
                 look=Look.CARD, icon="device", intent=Go("same"), span=4),
        ),
    )  # fmt: skip
    work = Node(
        "work", Role.GROUP,
        children=(
            Node("mark", Role.HEADING, "Halfway", look=Look.WORDMARK),
            Node("tag", Role.TEXT, "Two people, two banks, one bridge built from both sides.", look=Look.STORY),
            cards,
            Node("foot", Role.STATUS, "Thirteen planks lie. Robin’s window is lit: he is here."),
        ),
    )  # fmt: skip
    return Screen("home", "Halfway", world=World(), fold=Fold.FULL, bar=BAR[1:], work=work)


def promise() -> Screen:
    """Return the promise step: wood, what could get in the way, and the gold button."""
    chips = ("the smell", "Noor rings", "I forget", "I get cross waiting")
    way = Node(
        "way", Role.LIST, "What could get in the way?", look=Look.CARD, note="a plan makes it easier to keep",
        children=(
            Node("chips", Role.LIST, flow=Flow.WRAP, children=tuple(
                Node(f"c{i}", Role.OPTION, text, look=Look.CHIP, intent=Pick("obstacle", str(i)),
                     flags=frozenset({Flag.SELECTED} if i == 1 else ()))
                for i, text in enumerate(chips))),
            Node("then", Role.TEXT, "If Noor rings, then I’ll …", look=Look.STORY),
            Node("responses", Role.LIST, flow=Flow.WRAP, children=tuple(
                Node(f"r{i}", Role.OPTION, text, look=Look.CHIP, intent=Pick("response", str(i)))
                for i, text in enumerate(("let it ring", "ring back later", "tell her the truth")))),
        ),
    )  # fmt: skip
    work = Node(
        "work", Role.GROUP,
        children=(
            Node("plank", Role.TEXT, "Nobody eats till we’re both at the table.", "A", look=Look.WOOD),
            way,
            Node("actions", Role.GROUP, flow=Flow.ROW, children=(
                Node("half", Role.BUTTON, "I can promise half", look=Look.QUIET, intent=Step("half")),
                Node("cant", Role.BUTTON, "I can’t promise that", look=Look.QUIET, intent=Step("cant")),
                Node("give", Role.BUTTON, "Give my word", look=Look.GOLD, intent=Submit()))),
        ),
    )  # fmt: skip
    return Screen("word", "The Last Dumpling", "A note on the fridge: yours to give or not.",
                  "“I can’t promise that” is fine too.", World(), Fold.BAR, BAR, work, SIDE)  # fmt: skip


def life() -> Screen:
    """Return the life card on the picture."""
    panel = Node(
        "card", Role.GROUP, "", look=Look.PANEL,
        children=(
            Node("kind", Role.HEADING, "Life happens", look=Look.LABEL),
            Node("head", Role.HEADING, "The lid rattles. Ginger.", look=Look.TITLE, flags=frozenset({Flag.FIRST_FOCUS})),
            Node("story", Role.TEXT, "The cat looks at the pan, at you, at the pan. Bo texts: “Queue. Ten minutes.”",
                 look=Look.STORY),
            Node("opts", Role.LIST, "What do you do?", children=(
                option(1, "Lid on. Leave the room. Be a legend."),
                option(2, "Eat it. Cold would be disrespectful."),
                option(3, "Just a corner. Corners don’t count."),
                option(4, "Text Bo: Half now, half for you?", note="he may say no"))),
        ),
    )  # fmt: skip
    work = Node("work", Role.GROUP, children=(
        panel,
        Node("kindly", Role.TEXT, "There is no trick. Whatever you choose, there is a moment afterwards to speak about it.",
             look=Look.STORY)))  # fmt: skip
    return Screen("life", "The Last Dumpling", "Choose what you do. Only you see this card.",
                  world=World(sky=Sky.STORM), fold=Fold.FULL, bar=BAR, work=work)  # fmt: skip


def magnets() -> Screen:
    """Return the fridge door: seven magnets, any number, any order."""
    words = (
        "I ate it, knowing I’d said I wouldn’t.", "I’m sorry you came home to a plate.",
        "I caught the smell and stopped thinking.", "Next time: lid on, me out.",
        "There’s flour. Ten new ones, tonight, I’ll fold.", "But you did take ages.", "Forgive me?",
    )  # fmt: skip
    chosen = {0: "1", 1: "2", 4: "3"}
    door = Node("door", Role.LIST, "Make a sentence or two.", flow=Flow.WRAP, children=tuple(
        Node(f"m{i}", Role.TOGGLE, text, chosen.get(i, ""), look=Look.MAGNET, keys=(str(i + 1),),
             intent=Pick("magnets", str(i), many=True),
             flags=frozenset({Flag.SELECTED} if i in chosen else ()))
        for i, text in enumerate(words)))  # fmt: skip
    work = Node("work", Role.GROUP, children=(
        door,
        Node("so", Role.TEXT, "I ate it, knowing I’d said I wouldn’t. I’m sorry you came home to a plate.", "A",
             note="Ash", look=Look.SAID),
        Node("send", Role.BUTTON, "Let go of the door", look=Look.GOLD, intent=Submit())))  # fmt: skip
    return Screen("good", "The Last Dumpling", "Make good, in your own order.", "Bo sees them when you let go.",
                  World(), Fold.STRIP, BAR, work, SIDE)  # fmt: skip


def faces() -> Screen:
    """Return the five faces and the gestures under a tall picture."""
    names = ("it lands well", "a bit", "so-so", "badly", "very badly")
    row = Node("faces", Role.LIST, "How will that land?", flow=Flow.WRAP, children=tuple(
        Node(f"f{i}", Role.OPTION, name, str(i), look=Look.FACE, keys=(str(i + 1),), intent=Pick("landing", str(i)),
             flags=frozenset({Flag.SELECTED} if i == 3 else ()))
        for i, name in enumerate(names)))  # fmt: skip
    work = Node("work", Role.GROUP, children=(
        row,
        Node("gest", Role.GROUP, flow=Flow.WRAP, children=tuple(
            Node(f"g{i}", Role.BUTTON, name, look=Look.CHIP, intent=Step("gesture", name))
            for i, name in enumerate(("laugh", "groan", "hand on heart", "oh!"))))))  # fmt: skip
    return Screen("table", "The Last Dumpling", "Before the lid comes off.", "", World(sky=Sky.NIGHT),
                  Fold.STAGE, BAR, work)  # fmt: skip


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
        return Node(f"grid-{chosen}", Role.LIST, who, flow=Flow.GRID, children=tuple(
            Node(f"{chosen}-{name}", Role.OPTION, name, name, look=Look.FEELING, intent=Pick(str(chosen), name),
                 note="not a feeling; allowed tonight" if name == "hungry" else "",
                 flags=frozenset({Flag.SELECTED} if i == chosen else ()))
            for i, name in enumerate(names)))  # fmt: skip

    work = Node("work", Role.GROUP, children=(
        grid("You, right now?", 5), grid("And the other one?", 4),
        Node("done", Role.BUTTON, "Hang the lanterns", look=Look.GOLD, intent=Submit())))  # fmt: skip
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
    box = Node("pausebox", Role.DIALOG, "Paused", look=Look.DIALOG, children=(
        Node("pb", Role.TEXT, "The water stands still for both of you. Nothing is lost.", look=Look.STORY),
        Node("wind", Role.SLIDER, "Wind", "3 0 10 1", note="breeze", intent=Set("wind", "")),
        Node("row", Role.GROUP, flow=Flow.ROW, children=(
            Node("stop2", Role.BUTTON, "Stop here", look=Look.QUIET, intent=Step("stop")),
            Node("on", Role.BUTTON, "Go on", look=Look.GOLD, intent=Step("resume"), keys=("escape",))))))  # fmt: skip
    return replace(writing(), id="paused", dialog=box)


def envelope() -> Screen:
    """Return the opened envelope: story and secret on paper."""
    letter = Node("letter", Role.GROUP, look=Look.PANEL, children=(
        Node("you", Role.HEADING, "You are Ash", look=Look.TITLE),
        Node("s", Role.TEXT, "Alone with the last dumpling. Pork and ginger. Still warm. Bo is out buying soy sauce.",
             look=Look.STORY),
        Node("secret", Role.GROUP, "Your secret", look=Look.SECRET, children=(
            Node("sec", Role.TEXT, "Noor made them, and you swore to keep the last one for her.", look=Look.STORY),)),
        Node("acts", Role.GROUP, flow=Flow.ROW, children=(
            Node("again", Role.BUTTON, "Seal it again", look=Look.QUIET, intent=Step("seal")),
            Node("next", Role.BUTTON, "I know enough", look=Look.GOLD, intent=Submit())))))  # fmt: skip
    return Screen("envelope", "The Last Dumpling", "Read it, then seal it again.", "", World(), Fold.FULL, BAR,
                  Node("work", Role.GROUP, children=(letter,)))  # fmt: skip


def sealed() -> Screen:
    """Return the closed envelope."""
    work = Node("work", Role.GROUP, children=(
        Node("env", Role.BUTTON, "For Ash", "sealed", note="Break the seal", look=Look.ENVELOPE, intent=Step("open"),
             flags=frozenset({Flag.FIRST_FOCUS})),))  # fmt: skip
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

    work = Node("work", Role.GROUP, children=(
        Node("open", Role.HEADING, "Both envelopes are open", look=Look.TITLE),
        Node("letters", Role.GROUP, flow=Flow.ROW, children=(
            letter("A", "Ash", "Noor made them, and Ash swore to keep the last one for her."),
            letter("B", "Bo", "He skipped lunch. He had thought about that dumpling since eleven."))),
        Node("moments", Role.LIST, "Three moments", look=Look.TIMELINE, children=(
            Node("t1", Role.ITEM, "Said before the lid came off.", "A", look=Look.TIMELINE),
            Node("t2", Role.ITEM, "Past the chips, hungry.", "B", look=Look.TIMELINE, flags=frozenset({Flag.SELECTED})),
            Node("t3", Role.ITEM, "Expected to land “badly”; it landed “a bit”.", "", look=Look.TIMELINE))),
        Node("shelf", Role.GROUP, flow=Flow.WRAP, children=(
            Node("keep", Role.IMAGE, "A mended plate", "plate", look=Look.KEEPSAKE),
            Node("meter", Role.METER, "The bridge is growing", "5 10"),
            Node("think", Role.TEXT, "Twelve. She said twelve.", "B", note="Bo thinks", look=Look.THOUGHT))),
        Node("acts", Role.GROUP, flow=Flow.ROW, children=(
            Node("enough", Role.BUTTON, "Enough for today", look=Look.QUIET, intent=Step("enough")),
            Node("nextcard", Role.BUTTON, "Next card", look=Look.GOLD, intent=Step("next"))))))  # fmt: skip
    return Screen("morning", "The Last Dumpling", "First light. Nothing left to do but look.", "One of four",
                  World(sky=Sky.DAWN, reach=6), Fold.STRIP, BAR, work)  # fmt: skip


def toy() -> Screen:
    """Return a toy under a tall picture."""
    work = Node("work", Role.GROUP, children=(
        Node("bites", Role.TOY, "Three bites, one tap each", "three-bites 33", keys=("space",),
             note="Space, Enter or a click", flags=frozenset({Flag.FIRST_FOCUS})),))  # fmt: skip
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
    work = Node("work", Role.GROUP, children=(
        Node("h", Role.HEADING, "Settings", look=Look.SCENE_TITLE),
        Node("size", Role.SLIDER, "Text size", "100 80 200 10", note="100 %", intent=Set("text-size", "100")),
        Node("toggles", Role.GROUP, flow=Flow.WRAP, children=tuple(
            Node(f"t-{name}", Role.TOGGLE, name, look=Look.CHIP, intent=Set(name, "on"),
                 flags=frozenset({Flag.SELECTED} if i else ()))
            for i, name in enumerate(("High contrast", "Less motion", "Captions", "Show me everything")))),
        Node("name", Role.FIELD, "Your name", "Ana", on_text="name", limit=24),
        Node("code", Role.FIELD, "Code", "secret", on_text="code", flags=frozenset({Flag.MASKED})),
        Node("off", Role.BUTTON, "Not yet", look=Look.QUIET, intent=Step("x"), flags=frozenset({Flag.DISABLED})),
        Node("pill", Role.TEXT, "Saved on this device only", look=Look.PILL),
        Node("hint", Role.TEXT, "Nothing here is sent to anybody.", look=Look.HINT)))  # fmt: skip
    return Screen("settings", "Settings", bar=BAR[1:], work=work)


GALLERY = {
    build.__name__: build
    for build in (
        writing, home, promise, life, magnets, faces, feelings, dialog, envelope, sealed, morning, toy, settings,
    )
}  # fmt: skip


def main(folder: Path) -> None:
    """Draw every sample in three ways."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    import pygame

    from game.client.theme import Theme
    from game.client.view import ScreenView

    pygame.display.init()
    folder.mkdir(parents=True, exist_ok=True)
    ways = {
        "": ((1280, 720), Theme()),
        "-160": ((960, 600), Theme(scale=1.6)),
        "-contrast": ((960, 600), Theme(scale=1.6, high_contrast=True)),
    }
    for name, build in GALLERY.items():
        for tail, (size, theme) in ways.items():
            surface = pygame.Surface(size)
            now = [0]
            view = ScreenView(size, theme=theme, clock=lambda now=now: now[0])  # type: ignore[misc]
            view.show(build())
            now[0] = 2000
            view.draw(surface)
            pygame.image.save(surface, folder / f"{name}{tail}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
