"""How long a scene takes: words to read, keys to press and animation, on the longest sensible way.

There are two such ways, and the longer one counts. On one a promise breaks, is owned up to, and
is made good: its owner reads every magnet, the other hears the apology and every way to take it.
Whoever asks for a change instead reads three sentences more in Life and has nothing to make good;
whoever hides it reads one card before the envelopes and no magnets. On the other one every word
is kept, and somebody is felt to be heard only at the second go. A scene with acts has at most one
breach on its way. Where the game shows one sentence of several, the longest counts. Not counted,
because nobody has to read them to play on: the ledger, captions for the ear, idle lines, and what
is read while waiting.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from game.scenario.model import BeatName, Role, RoleId, Scenario
from game.scenario.pace_ways import SENT_MAGNETS, Way, words_of
from game.scenario.pace_ways import count_words as count_words  # noqa: PLC0414 - passed on
from game.scenario.sentences import STONES_FROM

WORDS_A_MINUTE = 200  # an ordinary reader of a screen
SECONDS_AN_INPUT = 2.0  # to choose and press

ANIMATION_S = {
    BeatName.DOOR: 2.0,  # the cat walks over
    BeatName.ENVELOPE: 1.5,  # wax
    BeatName.TALK: 14.0,  # lines arrive one by one, three seconds of water, two lanterns
    BeatName.TALK_BACK: 14.0,
    BeatName.WORD: 3.0,  # lift together
    BeatName.LIFE: 8.0,  # the toy
    BeatName.TABLE: 6.0,  # a second of silence, the lid, gestures for four, the plank
    BeatName.SNAP: 2.0,  # lanterns swing
    BeatName.MAKE_GOOD: 17.0,  # the toy for two, gold
    BeatName.PLAN: 17.5,  # two cards turn over, the toy for two
    BeatName.LAST_WORD: 8.0,  # dawn
    BeatName.MORNING: 8.0,  # two films of three seconds, the keepsake
}
"""Seconds each beat plays by itself."""

INTERFACE_WORDS = {
    BeatName.DOOR: 0,
    BeatName.ENVELOPE: 2,  # your secret
    BeatName.TALK: 40,  # nine families and the four words of one, what two lanterns say, a wish
    BeatName.TALK_BACK: 40,
    BeatName.WORD: 10,  # what could get in the way, if it does
    BeatName.LIFE: 0,
    BeatName.TABLE: 8,  # how will it land, how did it land
    BeatName.SNAP: 9,  # nine families
    BeatName.MAKE_GOOD: 0,
    BeatName.PLAN: 0,
    BeatName.LAST_WORD: 0,
    BeatName.MORNING: 8,  # the headings of four cards
}
"""Headings and prompts of the interface in each beat; a button is read while it is pressed."""

INPUTS = {
    BeatName.DOOR: 1,
    BeatName.ENVELOPE: 2,  # break the seal, seal it again
    BeatName.WORD: 4,  # promise, obstacle, plan, lift
    BeatName.LIFE: 2,  # answer the other's ask, choose
    BeatName.TABLE: 4,  # line, add, how will it land (or an answer), take the other's
    BeatName.SNAP: 2,
    BeatName.MAKE_GOOD: 2 + SENT_MAGNETS,  # magnets, send, answer the other's
    BeatName.PLAN: 1,
    BeatName.LAST_WORD: 0,  # only somebody with something untold, who had no magnets then
    BeatName.MORNING: 4,  # open, one to try, thanks, on
}
"""Presses a seat makes in each beat on the longest way; toys not counted. Talk is counted below."""

SPEAKING = 6  # besides the lines: the feeling, two answers, was that it, a wish, a rating
LISTENING = 7  # the fold, the feeling, two questions, giving back, the guess, an answer
AGAIN = 1  # each, for a second go
LANDING = 1  # a scene with Talk asks both how the other's words landed
ONE_MENDS = 1  # a scene with Talk has one breach on its way: nobody makes good and answers, too
LEANING = 1  # how much weight to put on the other's word


@dataclass(frozen=True, slots=True)
class Budget:
    """What a scene may ask of one seat."""

    words: int
    inputs: int
    seconds: float


QUICK = Budget(words=500, inputs=27, seconds=270.0)
"""A scene without a talk."""

FULL = Budget(words=1_000, inputs=34, seconds=600.0)
"""A scene with a talk."""

FURTHER_ACT = Budget(words=300, inputs=12, seconds=150.0)
"""What each act after the first may add."""

SECOND_DIRECTION = Budget(words=0, inputs=4, seconds=0.0)
"""What a second direction of Talk may add; its words and minutes are saved elsewhere."""


def budget_of(scenario: Scenario) -> Budget:
    """Return what a scenario may ask of one seat."""
    more = [FURTHER_ACT] * len(scenario.acts) + [SECOND_DIRECTION] * (len(scenario.talks) > 1)
    every = (FULL if scenario.talks else QUICK, *more)
    return Budget(
        words=sum(budget.words for budget in every),
        inputs=sum(budget.inputs for budget in every),
        seconds=sum(budget.seconds for budget in every),
    )


@dataclass(frozen=True, slots=True)
class Stretch:
    """One beat on one seat's longest way."""

    beat: BeatName
    words: int
    inputs: int
    animation_s: float

    @property
    def seconds(self) -> float:
        """Return how long it takes: reading, pressing, watching."""
        reading_s = self.words * 60.0 / WORDS_A_MINUTE
        return reading_s + self.inputs * SECONDS_AN_INPUT + self.animation_s


@dataclass(frozen=True, slots=True)
class Pace:
    """One seat's longest way through a scene."""

    role: RoleId
    stretches: tuple[Stretch, ...]

    @property
    def words(self) -> int:
        """Return all words to read."""
        return sum(stretch.words for stretch in self.stretches)

    @property
    def inputs(self) -> int:
        """Return all presses."""
        return sum(stretch.inputs for stretch in self.stretches)

    @property
    def seconds(self) -> float:
        """Return the time it takes."""
        return sum(stretch.seconds for stretch in self.stretches)

    def __str__(self) -> str:
        """Print it as in "ash 410 words, 24 inputs, 4:10"."""
        return f"{self.role} {self.words} words, {self.inputs} inputs, {clock(self.seconds)}"


def clock(seconds: float) -> str:
    """Write seconds as minutes and seconds, rounded up: 250.2 is "4:11"."""
    whole = math.ceil(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


def printed_minutes(scenario: Scenario) -> int:
    """Return the minutes to print on the scene's card, rounded up, for the slower seat."""
    return math.ceil(max(pace(scenario, role).seconds for role in scenario.roles) / 60)


def pace(scenario: Scenario, role: Role) -> Pace:
    """Walk one role's longest sensible way and count. Pure; missing sentences count nothing."""
    ways = [_walk(Way(scenario, role, mends=True))]
    if scenario.talks:
        ways.append(_walk(Way(scenario, role, mends=False)))
    return max(ways, key=lambda walked: walked.seconds)


def _walk(way: Way) -> Pace:
    return Pace(way.role.id, tuple(_stretch(way, beat) for beat in way.beats()))


def _stretch(way: Way, beat: BeatName) -> Stretch:
    """Count one beat; a beat of a further act is counted with the same beat of the first."""
    rounds = way.rounds(beat)
    words = sum(words_of(act_way, beat) for act_way in rounds)
    times = len(rounds)
    return Stretch(
        beat,
        words + times * INTERFACE_WORDS[beat],
        times * _inputs(way, beat),
        times * ANIMATION_S[beat],
    )


def _inputs(way: Way, beat: BeatName) -> int:
    scenario = way.scenario
    talk = way.talk(beat)
    if talk:
        speaks = talk.speaker == way.role.id
        own = talk.says + SPEAKING if speaks else LISTENING + bool(talk.backs)
        return own + (0 if way.mends else AGAIN)
    inputs = INPUTS.get(beat, 0)
    if beat is BeatName.WORD and scenario.meta.level >= STONES_FROM:
        return inputs + LEANING
    if scenario.talks and beat is BeatName.TABLE:
        return inputs + LANDING
    if scenario.talks and beat in {BeatName.LIFE, BeatName.MAKE_GOOD}:
        return inputs - ONE_MENDS
    return inputs
