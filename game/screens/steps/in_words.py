"""Own words in place of an authored line, in practice: what was understood, and one key for it.

Enter reads what stands in the field. What it was heard as is said beside it, never as a verdict;
a line on offer stands for the words, and may be exchanged; Enter then says them. In a room of two
nothing of this is shown: there words stand beside a line, and only people understand them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from game.partner.mood import Tag
from game.partner.standing import stands_for
from game.partner.understood import GIVEN, Understood, next_meaning, put_right, understood
from game.rules.moves import Move
from game.screens.intents import Intent, Play, Step, Submit
from game.screens.parts import Button, Question, status, text
from game.screens.scene import Scene
from game.screens.steps.wording import wording
from game.screens.submits import folded
from game.screens.tree import Flag, Look, Node, Role
from game.screens.typed import LINE, corrected, is_offered, is_read, written

if TYPE_CHECKING:
    from game.words.reading import Reading

KEY = "f6"
"""Puts right what was understood; a field leaves function keys to the screen."""

_NAMED = 2  # feelings that are said back at most
_WHOLE = frozenset({Tag.REFLECT_FEELING})  # said by the feeling's own word, where one was named


@dataclass(frozen=True, slots=True, kw_only=True)
class InWords:
    """Words that somebody is about to say in place of a line.

    Attributes:
        text: the words.
        place: where they are said, as `understood` names it.
        heard: what they were understood as.
        own: the same, or what they were put right to.
        line: the authored line that stands for them.
        is_read: they have been read since they were last changed.
    """

    text: str
    place: str
    heard: Understood
    own: Understood
    line: str
    is_read: bool


def in_words(scene: Scene, place: str, offered: tuple[str, ...], taken: str = "") -> InWords | None:
    """Return the words written in place of one of these lines, or None while there are none.

    `taken` is a line that is chosen for them already, or "".
    """
    said = written(scene.seat)
    if not is_offered(scene.seat) or not said or not offered:
        return None
    near = folded(scene.seat)
    heard = understood(said, _reading(said, _heard_before(scene, near)), place)
    was_read = is_read(scene.seat)
    tag = corrected(scene.seat) if was_read else None
    own = heard if tag is None else put_right(heard, tag)
    chosen = taken or (scene.seat.one(LINE) if was_read else "")
    line = chosen if chosen in offered else stands_for(own, said, offered, scene.scenario, near)
    return InWords(text=said, place=place, heard=heard, own=own, line=line, is_read=was_read)


@lru_cache(maxsize=16)
def _reading(said: str, heard: str) -> Reading:
    """Read the words once, however often the screen is made."""
    from game.words.analyse import read  # late: nobody who picks lines has to wait for it

    return read(said, heard)


def _heard_before(scene: Scene, near: str) -> str:
    """Return what the words answer: the line that is folded, else what the other said last."""
    if near in scene.view.talk.said:
        return scene.line(near)
    theirs = [line for line in scene.view.transcript if line.seat is scene.me.other]
    return scene.line(theirs[-1].text) if theirs else ""


def saying(
    scene: Scene, place: str, question: Question, move: Callable[[str], Move], kind: str
) -> tuple[tuple[Node, ...], Node | None]:
    """Make the lines of a step, the field for own words, and the gold button while it has some.

    Args:
        scene: as it stands.
        place: where the words are said.
        question: the lines on offer.
        move: what saying one of them is.
        kind: the move's kind: while it is on its way, nothing else can be said.

    Returns:
        The nodes, and the gold button; None while no words are written in place of a line.
    """
    words = in_words(scene, place, tuple(answer.id for answer in question.offered))
    busy = scene.seat.outbox.has(kind)
    if words is None:
        beside = written(scene.seat)
        lines = _busy(question.node(lambda line: Play(move(line), beside)), busy=busy)
        return _in_order(scene, lines, field(scene)), None
    chosen = replace(question, chosen=(words.line,) if words.is_read else ())
    lines = chosen.node(lambda line: Step("typed-line", line))
    go = gold(scene, words, Play(move(words.line), words.text, words.own), busy=busy)
    return (*heard_as(scene, words), _busy(lines, busy=busy)), go


def _in_order(scene: Scene, lines: Node, own: Node) -> tuple[Node, ...]:
    """Put an open field before the lines in practice: what is heard stands beside it, in sight."""
    return in_sight((own,), (lines,)) if is_offered(scene.seat) else (lines, own)


def standing(lines: Node, chosen: str) -> Node:
    """Return a list of lines, "say-albums" and so on, of which one is to stand for the words."""
    return replace(lines, children=tuple(_standing(lines.id, n, chosen) for n in lines.children))


def _standing(list_id: str, node: Node, chosen: str) -> Node:
    line = node.id.removeprefix(f"{list_id}-")
    flags = node.flags | ({Flag.SELECTED} if line == chosen else set())
    return replace(node, intent=Step("typed-line", line), flags=frozenset(flags))


def beside(scene: Scene, words: InWords | None) -> tuple[Node, ...]:
    """Make the field of a step whose answers are picked before they are sent; only in practice."""
    if not is_offered(scene.seat):
        return ()
    return heard_as(scene, words) if words else (field(scene),)


def in_sight(own: tuple[Node, ...], rest: tuple[Node, ...]) -> tuple[Node, ...]:
    """Put an open field before everything else, and a chip that would open one behind it."""
    is_open = any(node.role is Role.FIELD for node in own)
    return (*own, *rest) if is_open else (*rest, *own)


def sending(scene: Scene, words: InWords | None, send: Node) -> Node:
    """Return the gold button of such a step: it reads words that are unread, else it sends."""
    if words is None:
        return send
    says = Submit(words.own)
    return replace(send, intent=says) if words.is_read else gold(scene, words, says, busy=False)


def _busy(lines: Node, *, busy: bool) -> Node:
    if not busy:
        return lines
    nodes = tuple(replace(node, flags=node.flags | {Flag.BUSY}) for node in lines.children)
    return replace(lines, children=nodes)


def field(scene: Scene) -> Node:
    """Make the chip or the field for own words; in practice, Enter in the field reads them."""
    node = wording(scene)
    if not is_offered(scene.seat) or node.role is not Role.FIELD:
        return node
    name, note = scene.say("heard.field"), scene.say("heard.hint")
    return replace(node, name=name, note=note, flags=node.flags | {Flag.SENDS})


def gold(scene: Scene, words: InWords, says: Intent, *, busy: bool) -> Node:
    """Make the gold button of words: it reads them, then says them."""
    if not words.is_read:
        reads = Step("typed-read", words.line)
        return Button("send", scene.say("heard.read"), reads, ("enter",)).gold()
    return Button("send", scene.say("heard.send"), says, ("enter",)).gold(busy=busy)


def heard_as(scene: Scene, words: InWords) -> tuple[Node, ...]:
    """Make the field; once it is read, what it was heard as, what that counts as, and the key."""
    if not words.is_read:
        return (field(scene),)
    line = scene.line(words.line)
    stands = text("stands-for", scene.say("heard.stands", line=line), Look.HINT)
    lines = (stands,) if words.own.parts and words.place != GIVEN else ()
    told = status("heard-as", _sentence(scene, words), Look.STORY)
    return (told, field(scene), *lines, _rather(scene, words))


def _sentence(scene: Scene, words: InWords) -> str:
    own = words.own
    if not own.parts:
        return scene.say("heard.unclear", line=scene.line(words.line))
    what = _joined(scene, _things(scene, own))
    if own.corrected:
        return scene.say("heard.corrected", what=what)
    return scene.say("heard.as" if own.is_sure else "heard.perhaps", what=what)


def _things(scene: Scene, own: Understood) -> list[str]:
    """Return everything the words were heard as; a feeling that was named comes last."""
    named = own.named[:_NAMED] if Tag.REFLECT_FEELING in own.tags else ()
    hidden = _WHOLE if named else frozenset[Tag]()
    things = [scene.say(f"heard.{tag}") for tag in own.tags if tag not in hidden]
    feelings = [scene.say("heard.quoted", word=word) for word in named]
    if feelings:
        things.append(scene.say("heard.named", words=_joined(scene, feelings)))
    return things


def _joined(scene: Scene, things: list[str]) -> str:
    if len(things) == 1:
        return things[0]
    first = ", ".join(things[:-1])
    return scene.say("heard.both", first=first, last=things[-1])


def _rather(scene: Scene, words: InWords) -> Node:
    """Make the one key that puts it right: each press goes on to the next thing it may mean."""
    after = next_meaning(words.heard, words.place, corrected(scene.seat))
    told = scene.say("heard.rather", what=scene.say(f"heard.{after}")) if after else ""
    name = told or scene.say("heard.as-heard")
    return Button("rather", name, Step("typed-as", after or ""), (KEY,), note=KEY.upper()).chip()
