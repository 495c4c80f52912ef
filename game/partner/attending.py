"""The partner as a listener in Talk: its questions, what it gives back, and how it helps.

It hears what the lines themselves say, and what matters most by its skill; what was sealed it
never sees. Once the heart has lit up, it holds on to that.
"""

from __future__ import annotations

from game.partner.chances import layer
from game.partner.habits import Depth
from game.partner.ring import FAMILIES_OF, NEED_BEHIND, word_of
from game.partner.sight import Sight
from game.partner.speaking import depth_of, talk_of
from game.rules.hearing import HARD
from game.rules.moves import Ask, Attend, Comfort, Guess, Hear, Move, Reflect, SayBack
from game.scenario.model import Claim, ShareLine, Talk

_STRENGTH = 3
_MATTERS = (Depth.DEEP, Depth.BLAME, Depth.WISH, Depth.LIGHT)


def attend(sight: Sight) -> Move | None:
    """Promise to stay in the room while the player speaks; it has no window to leave."""
    offered = sight.view.talk.may_attend and "attend" in sight.view.beat.may
    return Attend() if offered and sight.draw("attend") < sight.habits.talk.attends else None


def hear(sight: Sight) -> Move | None:
    """Seal what it feels itself, hearing this; nobody ever sees it."""
    mood = sight.mood
    family = "cross" if mood.heat >= 55 else "low" if mood.hurt >= 40 else "close"
    if mood.trust < 45:
        family = "uneasy"
    return Hear(feeling=word_of(sight, family, _STRENGTH), strength=_STRENGTH)


def ask(sight: Sight) -> Move | None:
    """Ask the question that is its way, or none."""
    talk, offered = talk_of(sight), sight.view.talk.questions
    if talk is None or not offered:
        return None
    habits = sight.habits.talk
    if sight.view.beat.phase == "ask-again" and sight.draw("ask-twice") >= habits.asks_twice:
        return None
    questions = {q.act: q.id for q in talk.questions if q.id in offered}
    acts = [act for act in habits.asks if act in questions]
    if not acts:
        return None
    place = 1 if len(acts) > 1 and sight.draw("ask/other") > 0.75 else 0
    return Ask(question=questions[acts[place]])


def reflect(sight: Sight) -> Move | None:
    """Give back one line in other words, and fold the corner of the one that seems to matter."""
    talk, offered = talk_of(sight), sight.view.talk.reflections
    if talk is None or not offered:
        return None
    fold = _fold(sight, talk)
    given = [r for r in talk.reflections if r.id in offered]
    fitting = [r for r in given if r.of == fold]
    return Reflect(line=(fitting or given)[0].id, fold=fold)


def _fold(sight: Sight, talk: Talk) -> str:
    """Return the line it takes for the heart: the lit one, the deepest, or just another."""
    view = sight.view.talk
    if view.pin:
        return view.pin
    said = [line for line in talk.lines if line.id in view.said]
    if sight.draw("skill") < sight.habits.talk.skill:
        return min(said, key=lambda line: _MATTERS.index(depth_of(sight, talk, line))).id
    return said[int(sight.draw("fold") * len(said))].id


def guess(sight: Sight) -> Move | None:
    """Seal what it hears the player feel; sometimes it hears itself."""
    talk, view = talk_of(sight), sight.view.talk
    if talk is None:
        return None
    depth = depth_of(sight, talk, _folded(talk, view.goes[-1].fold if view.goes else ""))
    family = FAMILIES_OF[depth][1 if sight.draw("guess") > 0.7 else 0]
    feeling = word_of(sight, family, _STRENGTH)
    if view.own_feeling and sight.draw("misread") < sight.habits.misreads:
        feeling = view.own_feeling
    return Guess(feeling=feeling, strength=_STRENGTH, need=NEED_BEHIND[depth] if view.needs else "")


def _folded(talk: Talk, line_id: str) -> ShareLine:
    return next((line for line in talk.lines if line.id == line_id), talk.lines[0])


def comfort(sight: Sight) -> Move | None:
    """Give what was wished for, or what it always gives."""
    talk, offered = talk_of(sight), sight.view.talk.comforts
    if talk is None or not offered:
        return None
    attuned = sight.draw("attuned") < sight.habits.talk.attuned
    wanted = sight.view.talk.wish if attuned else sight.habits.talk.gives
    supports = [s for s in talk.supports if s.id in offered]
    fitting = [s for s in supports if s.kind == wanted]
    return Comfort(option=(fitting or supports)[0].id)


def say_back(sight: Sight) -> Move | None:
    """Add a line of its own: something light at once, its secret only where that is safe."""
    talk, offered = talk_of(sight), sight.view.talk.backs
    if talk is None:
        return None
    backs = [c for c in talk.backs if c.id in offered and _may_say(sight, c)]
    if not backs or sight.draw("back") >= sight.habits.talk.adds:
        return None
    return SayBack(line=backs[-1 if layer(sight.mood) >= 3 else 0].id)


def _may_say(sight: Sight, claim: Claim) -> bool:
    hard = any(sight.scenario.fact(f).sensitivity >= HARD for f in claim.asserts)
    return layer(sight.mood) >= (3 if hard else 0)
