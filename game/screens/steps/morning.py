"""The morning: four cards. Envelopes and films, moments, one to try, thanks and the keepsake.

"Enough for today" is one key away on every card. After the opening there is always a move left.
"""

from __future__ import annotations

from collections.abc import Callable

from game.rules import moves as m
from game.rules.feelings import WORDS
from game.rules.sections import EnvelopeView, MomentView
from game.screens.frame import Page, framed, thoughts
from game.screens.inner import gives_away
from game.screens.intents import Go, Play, Step
from game.screens.ledger import bridge_word
from game.screens.letter import alone
from game.screens.moments import FILM_MS, SILENCE_MS, Part, part_of
from game.screens.parts import Answer, Button, Question, group, heading, text
from game.screens.playthings import gestures
from game.screens.scene import Scene
from game.screens.steps.ring import felt_words, word_of
from game.screens.steps.snap import feeling_word
from game.screens.steps.thanking import thanking
from game.screens.toys import are_welcome
from game.screens.tree import Flow, Fold, Look, Node, Role, Screen, Stage

CARDS = ("envelopes", "moments", "try", "thanks")


def morning(scene: Scene) -> Screen:
    """Show the card of the morning that is open on this device."""
    if not scene.seat.opened:
        return _closed(scene)
    makers: tuple[Callable[[Scene], tuple[Node, ...]], ...] = (_envelopes, _moments, _try, thanking)
    card = CARDS[scene.seat.card]
    work = makers[scene.seat.card](scene)
    silent = _is_silent(scene)
    if silent:
        work = (text("opening", scene.line("stage/envelopes"), Look.STORY),)
    page = Page(
        f"morning-{card}",
        scene.say(f"turn.morning-{_turn_of(scene, card)}"),
        (*work, *(() if gives_away(scene) else thoughts(scene)), turning(scene, waits=silent)),
        fold=Fold.STRIP,
        stage=_stage(scene),
        ledger=False,
    )
    return framed(scene, page)


def _is_silent(scene: Scene) -> bool:
    """Tell whether the envelopes are sliding open: the second before anything is read."""
    moment = scene.moment
    return (
        scene.seat.card == 0
        and moment is not None
        and moment.id == "reveal-envelopes"
        and part_of(moment, scene.state.now_ms) is Part.SILENCE
    )


def _is_left(scene: Scene) -> bool:
    """Tell whether this seat may still say one line about what the envelopes showed."""
    debrief = scene.view.debrief
    return scene.seat.card == 0 and bool(debrief.to_own or debrief.to_answer)


def _turn_of(scene: Scene, card: str) -> str:
    """Return whose move a card says it is: once the thank-you is said there is none left."""
    if _is_left(scene):
        return "left"
    return "thanked" if card == "thanks" and scene.view.own.thanked else card


def _stage(scene: Scene) -> Stage | None:
    if scene.seat.card != 0:
        return None
    opened = scene.view.debrief.envelopes
    every = (film for e in opened for film in (e.film, *(more for _, more in e.more)))
    films = ",".join(film for film in every if film)
    ends = SILENCE_MS + FILM_MS
    return Stage("reveal-envelopes", scene.view.beat.visit, 0, ends, (("films", films),))


def _closed(scene: Scene) -> Screen:
    """Show both envelopes in the middle, sealed, and the button that opens them."""
    lines = tuple(
        Node(
            f"envelope-{e.seat.value}",
            Role.IMAGE,
            scene.say("morning.envelope", name=scene.name(e.seat)),
            value="sealed",
            look=Look.ENVELOPE,
        )
        for e in scene.view.debrief.envelopes
    )
    words = scene.say("morning.open")
    gold = Button("send", words, Step("open-envelopes"), ("enter", "space")).gold(first=True)
    work = (
        group("middle", *lines, flow=Flow.ROW),
        gold,
        group("cards", _enough(scene), flow=Flow.ROW),
    )
    page = Page(
        "morning-closed", scene.say("turn.morning-closed"), work, fold=Fold.STAGE, ledger=False
    )
    return framed(scene, page)


def turning(scene: Scene, *, waits: bool = False) -> Node:
    """Make the row under a card: back, enough for today, more, on.

    While a card `waits` for what it will show, "On" cannot be pressed yet: the key that opened
    the envelopes, pressed twice, must not turn the page.
    """
    card = scene.seat.card
    row = [_enough(scene), Button("more", scene.say("morning.more"), Go("more"), ("m",)).quiet()]
    if card > 0:
        back = Button(
            "card-back", scene.say("morning.back"), Step("card", str(card - 1)), ("left",)
        )
        row.insert(0, back.quiet())
    if card < len(CARDS) - 1:
        on = Button(
            "send", scene.say("morning.on"), Step("card", str(card + 1)), ("enter", "right")
        )
        row.append(on.gold(ready=not waits, first=True))
    return group("cards", *row, flow=Flow.ROW)


def _enough(scene: Scene) -> Node:
    return Button("enough", scene.say("morning.enough"), Step("enough"), ("x",)).quiet()


def _envelopes(scene: Scene) -> tuple[Node, ...]:
    """Make both open envelopes with their films, then the move that is left to whoever hid."""
    both = group(
        "envelopes", *(_envelope(scene, e) for e in scene.view.debrief.envelopes), flow=Flow.ROW
    )
    found = scene.view.scene.spoiled
    spoiled = (text("spoiled", scene.line(found), Look.STORY),) if found else ()
    moment = scene.moment
    open_now = (
        moment is not None
        and moment.id == "reveal-envelopes"
        and are_welcome(scene.seat, on=scene.state.settings.toys)
    )
    laugh = (gestures(scene),) if open_now else ()
    # the move that is left stands above the films: below them it would be out of sight
    return (*(() if open_now else _left_to_say(scene)), both, *spoiled, *laugh)


def _envelope(scene: Scene, opened: EnvelopeView) -> Node:
    key = opened.seat.value
    nodes = [
        heading(f"whose-{key}", f"{scene.name(opened.seat)}, {scene.line(opened.role)}", Look.LABEL)
    ]
    nodes += [
        text(f"fact-{key}-{n}", scene.line(f), Look.SECRET) for n, f in enumerate(opened.facts)
    ]
    if opened.obstacle:
        plan = scene.say(
            "morning.plan",
            obstacle=scene.line(opened.obstacle),
            response=scene.line(opened.response).rstrip(".") if opened.response else "",
        )
        nodes.append(text(f"plan-{key}", plan, Look.HINT))
    nodes += _films(scene, opened)
    if opened.seat is scene.me:
        nodes += alone(scene)
    return group(f"envelope-{key}", *nodes, look=Look.CARD)


def _films(scene: Scene, opened: EnvelopeView) -> tuple[Node, ...]:
    """Make the silent film of each choice: one for every round that was played."""
    key = opened.seat.value
    films = (opened.film, *(film for _, film in opened.more))
    return tuple(
        Node(
            f"film-{key}" if n == 0 else f"film-{key}-{n + 1}",
            Role.IMAGE,
            scene.line(film),
            value=f"{film}@{key}",
            look=Look.FILM,
        )
        for n, film in enumerate(films)
        if film
    )


def _left_to_say(scene: Scene) -> tuple[Node, ...]:
    """Make the one line for whoever had something untold, and the one answer to it."""
    debrief, nodes = scene.view.debrief, []
    said = scene.view.partner
    if said.own_up:
        nodes.append(
            text("their-line", scene.line(said.own_up), Look.SAID, value=scene.me.other.value)
        )
    if scene.view.own.own_up:
        own = scene.view.own.own_up
        nodes.append(text("my-line", scene.line(own), Look.SAID, value=scene.me.value))
    if said.responded:
        answer = scene.line(said.responded)
        nodes.append(text("their-answer", answer, Look.SAID, value=scene.me.other.value))
    if debrief.to_own:
        offered = tuple(Answer(o, scene.line(o)) for o in debrief.to_own)
        question = Question("own-up", scene.say("morning.own-up"), offered, (), Look.CHIP)
        nodes.append(question.node(lambda option: Play(m.OwnUp(option=option))))
    elif debrief.to_answer:
        offered = tuple(Answer(o, scene.line(o)) for o in debrief.to_answer)
        question = Question("respond", scene.say("morning.respond"), offered, (), Look.CHIP)
        nodes.append(question.node(lambda option: Play(m.Respond(option=option))))
    return tuple(nodes)


def _moments(scene: Scene) -> tuple[Node, ...]:
    """Make the shared moments, at most three, and at most one for one's own eyes."""
    debrief = scene.view.debrief
    shared = tuple(
        Node(f"moment-{n}", Role.ITEM, moment_words(scene, x), look=Look.CARD)
        for n, x in enumerate(debrief.moments)
    )
    mine = tuple(
        Node(
            f"mine-{n}",
            Role.ITEM,
            moment_words(scene, x),
            note=scene.say("morning.only-you"),
            look=Look.SECRET,
        )
        for n, x in enumerate(debrief.mine)
    )
    title = heading("moments-title", scene.say("morning.moments"))
    return (title, *shared, *mine, *_heard_myself(scene), *_plan_went(scene), bridge_word(scene))


def _plan_went(scene: Scene) -> tuple[Node, ...]:
    """Tell how the plan went, now that it is morning."""
    plan = scene.view.plan
    if not plan.right or not (plan.agreed or plan.asleep):
        return ()
    end = "asleep" if plan.asleep else "right" if plan.agreed == plan.right else "other"
    words = scene.maybe(f"ledger/plan/{end}")
    return (text("plan-went", words, Look.STORY),) if words else ()


def _heard_myself(scene: Scene) -> tuple[Node, ...]:
    """Make what this seat had sealed about hearing the other; nobody else ever reads it."""
    talk = scene.view.talk
    if talk.speaker is not scene.me.other or not talk.own_feeling:
        return ()
    felt = felt_words(scene, talk.own_feeling, talk.own_strength)
    words = scene.say("morning.hearing", felt=felt.lower())
    return (text("my-hearing", words, Look.HINT, note=scene.say("morning.only-you")),)


def moment_words(scene: Scene, moment: MomentView) -> str:
    """Return a moment's sentence; feelings and faces come as words."""
    values = {name: _value_words(scene, name, value) for name, value in moment.values}
    return scene.line(moment.text, **values)


def _value_words(scene: Scene, name: str, value: str) -> str:
    if name in ("expected", "landed"):
        return scene.say(f"face.{value}")
    if name not in ("feeling", "guess", "mine", "theirs"):
        return value
    if value in scene.scenario.feelings:
        return feeling_word(scene, value).lower()
    return word_of(scene, value).lower() if value in WORDS else value


def _try(scene: Scene) -> tuple[Node, ...]:
    tries = scene.view.debrief.tries
    title = heading("try-title", scene.say("morning.try"))
    if not tries:
        return (title,)
    shown = tries[scene.seat.try_at % len(tries)]
    taken = scene.seat.tried == shown
    card = text("try", scene.line(shown), Look.SECRET)
    take = Button("take-try", scene.say("morning.take"), Step("take-try", shown), ("1",))
    if taken:
        return (title, card, text("taken", scene.say("morning.taken"), Look.HINT))
    buttons = [take.quiet()]
    if len(tries) > 1:
        other = Button("another-try", scene.say("morning.another"), Step("another-try"), ("2",))
        buttons.append(other.quiet())
    return (title, card, group("tries", *buttons, flow=Flow.ROW))
