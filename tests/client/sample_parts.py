"""Sample steps of a scene: bar, ledger, talk, home, promise, life card and magnets."""

from __future__ import annotations

from game.screens.intents import Go, Pick, Step, Submit
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
        Node(
            "l1",
            Role.ITEM,
            "Questions before any advice, until we swap.",
            "A carried",
            note="Robin · carried now",
            look=Look.LEDGER,
        ),
        Node(
            "l2",
            Role.ITEM,
            "I’ll ring you on Thursday evening.",
            "B crooked",
            note="Ana · kept, a little late",
            look=Look.LEDGER,
        ),
        Node(
            "l3",
            Role.ITEM,
            "The photo box goes back to Mum’s.",
            "A mended",
            note="Robin · mended",
            look=Look.LEDGER,
        ),
        Node(
            "l4",
            Role.ITEM,
            "I’ll keep Sunday afternoon free.",
            "A cracked",
            note="Robin · broken, said so",
            look=Look.LEDGER,
        ),
    ),
)


def option(number: int, text: str, *flags: Flag, note: str = "", look: Look = Look.CHOICE) -> Node:
    """Return one of several answers with its number key."""
    return Node(
        f"line{number}",
        Role.OPTION,
        text,
        note=note,
        look=look,
        flags=frozenset(flags),
        intent=Pick("line", str(number)),
        keys=(str(number),),
    )


def writing() -> Screen:
    """Return a talk step: bubbles, four lines, own words, ledger."""
    lines = Node(
        "lines",
        Role.LIST,
        "Choose a line",
        flow=Flow.GRID,
        children=(
            option(1, "I miss him most when it is time to wind the watch."),
            option(2, "I am afraid of being the careless one again.", Flag.SELECTED),
            option(3, "I would like us to look after it together, you and me."),
            option(4, "Can we talk about the watch on Sunday, not today?"),
        ),
    )
    text = (
        "I’m afraid of being the careless one again, and I didn’t want you to hear it "
        "from anybody else but me."
    )
    field = Node(
        "own",
        Role.FIELD,
        "In your own words",
        text,
        note="optional",
        on_text="own",
        limit=280,
        span=4,
        flags=frozenset({Flag.MULTILINE, Flag.FIRST_FOCUS}),
    )
    say = Node(
        "say", Role.BUTTON, "Say it", note="Ctrl + Enter", look=Look.GOLD, intent=Submit(), span=1
    )
    work = Node(
        "work",
        Role.GROUP,
        children=(
            Node(
                "s1",
                Role.TEXT,
                "Sunday will be our first lunch at Grandad’s table without him.",
                "B",
                look=Look.SAID,
                note="Ana",
            ),
            Node(
                "s2",
                Role.TEXT,
                "I keep laying a place for him in my head. What is Sunday like for you?",
                "A",
                look=Look.SAID,
                note="Robin",
            ),
            lines,
            Node("last", Role.GROUP, flow=Flow.ROW, children=(field, say)),
        ),
    )
    return Screen(
        "talk",
        "Grandad’s Watch",
        "Your turn, Ana: answer Robin with one line, or say it in your own words.",
        "There is no clock on this.",
        World(),
        Fold.STRIP,
        BAR,
        work,
        SIDE,
    )


def home() -> Screen:
    """Return the home screen: the picture is the screen."""
    cards = Node(
        "cards",
        Role.GROUP,
        flow=Flow.ROW,
        children=(
            Node(
                "go",
                Role.BUTTON,
                "Continue with Robin",
                note="Grandad’s Watch · eight minutes",
                look=Look.GOLD,
                icon="arrow",
                intent=Go("room"),
                span=7,
                flags=frozenset({Flag.FIRST_FOCUS}),
            ),
            Node(
                "alone",
                Role.BUTTON,
                "Practise alone",
                note="With June or Viktor, at your own pace",
                look=Look.CARD,
                icon="person",
                intent=Go("alone"),
                span=4,
            ),
            Node(
                "invite",
                Role.BUTTON,
                "Invite someone",
                note="Eight words to say, or a code to paste",
                look=Look.CARD,
                icon="letter",
                intent=Go("invite"),
                span=4,
            ),
            Node(
                "same",
                Role.BUTTON,
                "Same device",
                note="Take turns, with a curtain between",
                look=Look.CARD,
                icon="device",
                intent=Go("same"),
                span=4,
            ),
        ),
    )
    work = Node(
        "work",
        Role.GROUP,
        children=(
            Node("mark", Role.HEADING, "Halfway", look=Look.WORDMARK),
            Node(
                "tag",
                Role.TEXT,
                "Two people, two banks, one bridge built from both sides.",
                look=Look.STORY,
            ),
            cards,
            Node("foot", Role.STATUS, "Thirteen planks lie. Robin’s window is lit: he is here."),
        ),
    )
    return Screen("home", "Halfway", world=World(), fold=Fold.FULL, bar=BAR[1:], work=work)


def promise() -> Screen:
    """Return the promise step: wood, what could get in the way, and the gold button."""
    chips = ("the smell", "Noor rings", "I forget", "I get cross waiting")
    way = Node(
        "way",
        Role.LIST,
        "What could get in the way?",
        look=Look.CARD,
        note="a plan makes it easier to keep",
        children=(
            Node(
                "chips",
                Role.LIST,
                flow=Flow.WRAP,
                children=tuple(
                    Node(
                        f"c{i}",
                        Role.OPTION,
                        text,
                        look=Look.CHIP,
                        intent=Pick("obstacle", str(i)),
                        flags=frozenset({Flag.SELECTED} if i == 1 else ()),
                    )
                    for i, text in enumerate(chips)
                ),
            ),
            Node("then", Role.TEXT, "If Noor rings, then I’ll …", look=Look.STORY),
            Node(
                "responses",
                Role.LIST,
                flow=Flow.WRAP,
                children=tuple(
                    Node(
                        f"r{i}", Role.OPTION, text, look=Look.CHIP, intent=Pick("response", str(i))
                    )
                    for i, text in enumerate(
                        ("let it ring", "ring back later", "tell her the truth")
                    )
                ),
            ),
        ),
    )
    work = Node(
        "work",
        Role.GROUP,
        children=(
            Node(
                "plank", Role.TEXT, "Nobody eats till we’re both at the table.", "A", look=Look.WOOD
            ),
            way,
            Node(
                "actions",
                Role.GROUP,
                flow=Flow.ROW,
                children=(
                    Node(
                        "half",
                        Role.BUTTON,
                        "I can promise half",
                        look=Look.QUIET,
                        intent=Step("half"),
                    ),
                    Node(
                        "cant",
                        Role.BUTTON,
                        "I can’t promise that",
                        look=Look.QUIET,
                        intent=Step("cant"),
                    ),
                    Node("give", Role.BUTTON, "Give my word", look=Look.GOLD, intent=Submit()),
                ),
            ),
        ),
    )
    return Screen(
        "word",
        "The Last Dumpling",
        "A note on the fridge: yours to give or not.",
        "“I can’t promise that” is fine too.",
        World(),
        Fold.BAR,
        BAR,
        work,
        SIDE,
    )


def life() -> Screen:
    """Return the life card on the picture."""
    panel = Node(
        "card",
        Role.GROUP,
        "",
        look=Look.PANEL,
        children=(
            Node("kind", Role.HEADING, "Life happens", look=Look.LABEL),
            Node(
                "head",
                Role.HEADING,
                "The lid rattles. Ginger.",
                look=Look.TITLE,
                flags=frozenset({Flag.FIRST_FOCUS}),
            ),
            Node(
                "story",
                Role.TEXT,
                "The cat looks at the pan, at you, at the pan. Bo texts: “Queue. Ten minutes.”",
                look=Look.STORY,
            ),
            Node(
                "opts",
                Role.LIST,
                "What do you do?",
                children=(
                    option(1, "Lid on. Leave the room. Be a legend."),
                    option(2, "Eat it. Cold would be disrespectful."),
                    option(3, "Just a corner. Corners don’t count."),
                    option(4, "Text Bo: Half now, half for you?", note="he may say no"),
                ),
            ),
        ),
    )
    work = Node(
        "work",
        Role.GROUP,
        children=(
            panel,
            Node(
                "kindly",
                Role.TEXT,
                "There is no trick. Whatever you choose, you can speak about it afterwards.",
                look=Look.STORY,
            ),
        ),
    )
    return Screen(
        "life",
        "The Last Dumpling",
        "Choose what you do. Only you see this card.",
        world=World(sky=Sky.STORM),
        fold=Fold.FULL,
        bar=BAR,
        work=work,
    )


def magnets() -> Screen:
    """Return the fridge door: seven magnets, any number, any order."""
    words = (
        "I ate it, knowing I’d said I wouldn’t.",
        "I’m sorry you came home to a plate.",
        "I caught the smell and stopped thinking.",
        "Next time: lid on, me out.",
        "There’s flour. Ten new ones, tonight, I’ll fold.",
        "But you did take ages.",
        "Forgive me?",
    )
    chosen = {0: "1", 1: "2", 4: "3"}
    door = Node(
        "door",
        Role.LIST,
        "Make a sentence or two.",
        flow=Flow.WRAP,
        children=tuple(
            Node(
                f"m{i}",
                Role.TOGGLE,
                text,
                chosen.get(i, ""),
                look=Look.MAGNET,
                keys=(str(i + 1),),
                intent=Pick("magnets", str(i), many=True),
                flags=frozenset({Flag.SELECTED} if i in chosen else ()),
            )
            for i, text in enumerate(words)
        ),
    )
    work = Node(
        "work",
        Role.GROUP,
        children=(
            door,
            Node(
                "so",
                Role.TEXT,
                "I ate it, knowing I’d said I wouldn’t. I’m sorry you came home to a plate.",
                "A",
                note="Ash",
                look=Look.SAID,
            ),
            Node("send", Role.BUTTON, "Let go of the door", look=Look.GOLD, intent=Submit()),
        ),
    )
    return Screen(
        "good",
        "The Last Dumpling",
        "Make good, in your own order.",
        "Bo sees them when you let go.",
        World(),
        Fold.STRIP,
        BAR,
        work,
        SIDE,
    )
