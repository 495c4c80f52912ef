"""Share: the speaker says lines one by one, one with the heart; the listener nods and folds.

A line arrives on the other's screen at once. The heart and the folded corner stay on their own
device until their step sends them.
"""

from __future__ import annotations

from game.partner.understood import TOLD
from game.rules import moves as m
from game.screens.frame import Page, framed, patience
from game.screens.intents import Held, Pick, Play
from game.screens.parts import Button, group, send_button, status, text
from game.screens.playthings import quiet_hands
from game.screens.scene import Scene
from game.screens.steps.floor import LINE_KEYS, authored, cards, said_words, where
from game.screens.steps.in_words import field, gold, heard_as, in_words, standing
from game.screens.submits import folded
from game.screens.tree import Flag, Fold, Look, Node, Role, Screen
from game.screens.typed import is_offered

COUNTED = 6  # up to here a number has a word of its own


def share(scene: Scene) -> Screen:
    """Show the speaker the lines left to say, what was said, and where the heart is."""
    talk, view = authored(scene), scene.view.talk
    left = view.says - len(view.said)
    nodes: list[Node] = [*where(scene)]
    says = None
    if left > 0:
        (*first, last), says = _saying(scene, talk.id)
        is_first = is_offered(scene.seat) and any(node.role is Role.FIELD for node in first)
        nodes += [*first, *_hearts(scene), last] if is_first else [*_hearts(scene), *first, last]
        how = text("how", scene.say("share.how", left=_counted(scene, left)), Look.HINT)
        nodes.append(how)
        turn = scene.say("turn.talk-share")
    else:
        nodes += [*_hearts(scene), text("how", scene.say("share.heart"), Look.HINT)]
        turn = scene.say("turn.talk-heart")
    ready, busy = left <= 0 and bool(scene.seat.one("heart")), scene.seat.outbox.has("pin")
    nodes.append(says or send_button(scene.say("share.on"), ready=ready, busy=busy))
    return framed(scene, Page("talk-share", turn, tuple(nodes), ledger=False))


def _saying(scene: Scene, talk_id: str) -> tuple[tuple[Node, ...], Node | None]:
    """Make the lines left and the field for own words, which comes first once it is open."""
    own, lines = field(scene), _to_say(scene, talk_id)
    words = in_words(scene, TOLD, scene.view.talk.line_options)
    if words is None:
        return ((own, lines) if own.role is Role.FIELD else (lines, own)), None
    chosen = words.line if words.is_read else ""
    says = Play(m.Say(line=words.line), words.text, words.own)
    go = gold(scene, words, says, busy=scene.seat.outbox.has("say"))
    return (*heard_as(scene, words), standing(lines, chosen)), go


def _counted(scene: Scene, left: int) -> str:
    return scene.say(f"count.{min(left, COUNTED)}")


def _to_say(scene: Scene, talk_id: str) -> Node:
    """Make the lines that may be said; a press says one, holding it says it with the heart."""
    busy = scene.seat.outbox.has("say")
    flags = frozenset({Flag.BUSY}) if busy else frozenset()
    options = tuple(
        Node(
            f"say-{line}",
            Role.OPTION,
            scene.line(line),
            look=Look.CHOICE,
            flags=flags,
            intent=Held("say", line),
            keys=(str(n + 1),),
        )
        for n, line in enumerate(scene.view.talk.line_options)
    )
    return Node("say", Role.LIST, scene.line(talk_id), children=options)


def _hearts(scene: Scene) -> tuple[Node, ...]:
    """Make the lines said so far; pressing one puts the heart on it, and on no other."""
    said = scene.view.talk.said
    if not said:
        return ()
    heart = scene.seat.one("heart")
    lines = tuple(
        Node(
            f"heart-{line}",
            Role.OPTION,
            said_words(scene, line),
            value=f"{scene.me.value} heart" if line == heart else scene.me.value,
            note=scene.say("share.with-heart") if line == heart else "",
            look=Look.SPEECH,
            flags=frozenset({Flag.SELECTED}) if line == heart else frozenset(),
            intent=Pick("heart", line),
            keys=(LINE_KEYS[n],) if n < len(LINE_KEYS) else (),
        )
        for n, line in enumerate(said)
    )
    return (cards("hearts", scene.say("share.said"), lines),)


def listen(scene: Scene) -> Screen:
    """Show the listener the lines as they arrive, each with a corner to fold."""
    said = scene.view.talk.said
    nodes: list[Node] = [*where(scene)]
    if said:
        nodes.append(folds(scene, digits=True))
    else:
        nodes.append(status("not-yet", scene.say("listen.soon"), Look.STORY))
    nodes += [*lamp(scene), *patience(scene), *quiet_hands(scene)]
    page = Page("talk-listen", scene.say("turn.talk-listen"), tuple(nodes), fold=Fold.STAGE)
    return framed(scene, page)


def folds(scene: Scene, *, digits: bool = False) -> Node:
    """Make the lines said, of which one may have its corner folded; it can be moved.

    Args:
        scene: the listener's.
        digits: whether digits fold, too; only where nothing else is asked.
    """
    fold = folded(scene.seat)
    lines = tuple(
        Node(
            f"fold-{line}",
            Role.OPTION,
            said_words(scene, line),
            value=_marks(scene, line, fold),
            note=scene.say("listen.heart") if line == scene.view.talk.pin else "",
            look=Look.SPEECH,
            flags=frozenset({Flag.SELECTED}) if line == fold else frozenset(),
            intent=Pick("fold", line),
            keys=_keys(n, digits=digits),
        )
        for n, line in enumerate(scene.view.talk.said)
    )
    return cards("folds", scene.say("listen.fold", name=_speaker(scene)), lines)


def _speaker(scene: Scene) -> str:
    return scene.line(scene.role_of(scene.view.talk.speaker or scene.me.other))


def _marks(scene: Scene, line: str, fold: str) -> str:
    marks = [scene.me.other.value]
    marks += ["folded"] if line == fold else []
    marks += ["heart"] if line == scene.view.talk.pin else []
    return " ".join(marks)


def _keys(place: int, *, digits: bool) -> tuple[str, ...]:
    letter = (LINE_KEYS[place],) if place < len(LINE_KEYS) else ()
    return (str(place + 1), *letter) if digits else letter


def lamp(scene: Scene) -> tuple[Node, ...]:
    """Make the small lamp of somebody who promised to stay, or the offer to promise it."""
    talk = scene.view.talk
    if talk.may_attend:
        words, note = scene.say("lamp.offer"), scene.say("lamp.offer-note")
        offer = Button("attend", words, Play(m.Attend()), ("s",), "", note)
        return (group("lamp-offer", offer.quiet()),)
    if talk.presence in ("here", "away"):
        return (status("lamp", scene.say(f"lamp.{talk.presence}"), Look.HINT),)
    return ()
