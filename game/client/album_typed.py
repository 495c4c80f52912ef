"""Shots of own words in place of a line, in practice: written, heard as something, put right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.client import album_talk as talk
from game.client.stroll import Stroll
from game.screens.intents import Held, Pick, Step, Typed

Shot = Callable[[], Stroll]

ASKS = "You sound worried. What happened when you opened it?"
GIVES = "So it isn't the watch that keeps you up, it's what they'd call you."
HELPS = "Of course you were scared. Anyone would be."


def alone(stroll: Stroll) -> Stroll:
    """Let the other be a scripted partner."""
    here = stroll.state.here
    if here is not None:
        stroll.state = stroll.state.with_seat(replace(here, mode="solo", character="ines"))
    return stroll


def typed(stroll: Stroll, text: str) -> Stroll:
    """Write words into the field of this phase."""
    here = stroll.state.here
    if here is None:
        raise ValueError("expected a scene in play")
    phase = here.view.beat.phase
    stroll.take(Pick(f"own-{phase}", "open"))
    stroll.take(Typed(f"{phase}-words", text))
    return stroll.wait(800)


def heard(stroll: Stroll, text: str, line: str = "") -> Stroll:
    """Write words and have them read."""
    typed(stroll, text).take(Step("typed-read", line))
    return stroll


def writing() -> Stroll:
    """Walk to a question that is being written."""
    return typed(alone(talk.ask()), ASKS)


def asked() -> Stroll:
    """Walk to a question that was heard as two things."""
    return heard(alone(talk.ask()), ASKS)


def corrected() -> Stroll:
    """Walk to a question that its writer has put right."""
    stroll = asked()
    stroll.take(Step("typed-as", "validate"))
    return stroll


def unclear() -> Stroll:
    """Walk to words in a language that is not read."""
    return heard(alone(talk.ask()), "Qu'est-ce qui s'est passé ce soir-là, dans la cuisine ?")


def given() -> Stroll:
    """Walk to something given back in own words, and the ring beside it."""
    stroll = heard(alone(talk.give()), GIVES, "back-careless")
    stroll.take(Held("guess", "worried", 900))
    return stroll


def comforted() -> Stroll:
    """Walk to an answer to a wish."""
    return heard(alone(talk.comfort()), HELPS)


def shared() -> Stroll:
    """Walk to a line of one's own that was heard."""
    return heard(alone(talk.share()), "I feel small when all of them sit there and look at me.")


TYPED_ALBUM: dict[str, Shot] = {
    "typed-writing": writing,
    "typed-heard": asked,
    "typed-put-right": corrected,
    "typed-unclear": unclear,
    "typed-give": given,
    "typed-comfort": comforted,
    "typed-share": shared,
}
