"""Talk as one seat may know it, field by field from its own moves and from what has opened.

The speaker's feeling and the listener's guess show in `heard` alone, once both are open; the
heart shows to the listener once it has lit up, or in the morning; the listener's own feeling and
a rating show to nobody but their owner.
"""

from __future__ import annotations

from game.rules import moves as m
from game.rules.draft import Draft
from game.rules.events import FeelingHeard, HeartShown, LanternLit
from game.rules.feelings import WORDS
from game.rules.levels import NEEDS as NEEDS_LEVEL
from game.rules.levels import has
from game.rules.needs import NEEDS
from game.rules.seats import Seat
from game.rules.state import SceneState
from game.rules.talk_floor import Floor, floor_in_play, floors
from game.rules.talk_flow import (
    answers_offered,
    feelings_asked,
    lines_offered,
    may_attend,
    needed_in_talk,
    questions_offered,
    reflections_offered,
)
from game.rules.talk_sections import NO_TALK, AskedView, GoView, HeardView, TalkSection


def talk_for(draft: Draft, seat: Seat) -> TalkSection:
    """Return Talk as this seat may know it now; empty before it, and in a scene without it.

    While a direction is played it is that one; afterwards the one in which this seat listened,
    if there was one.
    """
    if not draft.scenario.talks:
        return NO_TALK
    here = floor_in_play(draft.scenario, draft.scene) or _looked_back_on(draft, seat)
    return _section(draft, here, seat) if here else NO_TALK


def heard_speakers(scene: SceneState) -> tuple[Seat, ...]:
    """Return the speakers who said that they were heard, in the order of the directions."""
    return tuple(
        x.seat for x in scene.talk_results if isinstance(x, LanternLit) and x.light == "lit"
    )


def _looked_back_on(draft: Draft, seat: Seat) -> Floor | None:
    played = floors(draft.scenario, draft.scene)
    listened = tuple(here for here in played if here.listener is seat)
    return next(iter(reversed(listened or played)), None)


def _section(draft: Draft, here: Floor, seat: Seat) -> TalkSection:
    scene = draft.scene
    speaks = seat is here.speaker
    in_play = here.beat == scene.beat and not scene.is_over
    wants = needed_in_talk(draft.scenario, scene, seat) if in_play else ()
    asks_feeling = in_play and feelings_asked(here, scene.phase, seat)
    asks_need = asks_feeling and (speaks or scene.phase != "feel")
    sealed = here.last(m.Report) if speaks else here.last(m.Hear)
    guess = None if speaks else here.last(m.Guess)
    comfort, back = here.last(m.Comfort), here.last(m.SayBack)
    wish = here.last(m.Wish)
    questions = questions_offered(here, scene.opened.seed) if m.Ask in wants else ()
    lit = here.result(LanternLit)
    offers = in_play and may_attend(here, scene.phase, seat)
    return TalkSection(
        speaker=here.speaker,
        id=here.talk.id,
        line_options=lines_offered(here) if m.Say in wants else (),
        says=min(here.talk.says, len(here.talk.lines)),
        said=here.said,
        pin=_pin(draft, here, seat),
        feelings=WORDS if asks_feeling else (),
        needs=NEEDS if asks_need and has(scene, NEEDS_LEVEL) else (),
        own_feeling=sealed.feeling if sealed else "",
        own_strength=sealed.strength if sealed else 0,
        own_need=sealed.need if isinstance(sealed, m.Report) else "",
        questions=tuple(q.id for q in questions),
        asked=tuple(AskedView(question=q.id, answer=c.id if c else "") for q, c in here.asked),
        answer_options=tuple(c.id for c in answers_offered(here)) if m.Answer in wants else (),
        reflections=(tuple(r.id for r in reflections_offered(here)) if m.Reflect in wants else ()),
        own_guess=guess.feeling if guess else "",
        own_guess_strength=guess.strength if guess else 0,
        own_guess_need=guess.need if guess else "",
        goes=tuple(GoView(line=g.line, fold=g.fold, felt=felt) for g, felt in here.goes),
        heard=_heard(here),
        lantern=lit.light if lit else "",
        wish=wish.support if wish else "",
        rated=speaks and here.last(m.Rate) is not None,
        comforts=tuple(s.id for s in here.talk.supports) if m.Comfort in wants else (),
        comfort=comfort.option if comfort else "",
        backs=tuple(c.id for c in here.talk.backs) if m.SayBack in wants else (),
        back=back.line if back else "",
        marks=tuple(mark.landed for mark in here.all(m.Mark)),
        presence=_presence(draft, here, offered=offers),
        may_attend=offers,
    )


def _pin(draft: Draft, here: Floor, seat: Seat) -> str:
    """Return the heart to its owner; to the listener once it has lit up or the envelopes open."""
    if seat is here.speaker or draft.scene.envelopes_open:
        return here.pin
    shown = here.result(HeartShown)
    return shown.line if shown else ""


def _heard(here: Floor) -> HeardView | None:
    heard = here.result(FeelingHeard)
    if heard is None:
        return None
    return HeardView(
        felt=heard.felt,
        felt_strength=heard.felt_strength,
        guessed=heard.guessed,
        guessed_strength=heard.guessed_strength,
        nearness=heard.nearness,
        need=heard.need,
        guessed_need=heard.guessed_need,
    )


def _presence(draft: Draft, here: Floor, *, offered: bool) -> str:
    """Return whether the listener's window is in front, while that is promised."""
    known = draft.scene.presence
    if known is None or known.beat != here.beat:
        return "offered" if offered else ""
    return "away" if known.away_since_ms else "here"
