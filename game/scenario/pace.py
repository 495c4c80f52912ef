"""How long a scene takes: words to read, keys to press and animation, on the longest sensible way.

The longest sensible way is the one on which a promise breaks, is owned up to, and is made good:
its owner reads every magnet, the other hears the apology and every way to take it. Whoever asks
for a change instead reads three sentences more in Life and has nothing to make good; whoever
hides it reads one card before the envelopes and no magnets. Where the game shows one sentence of
several, the longest counts. Not counted, because nobody has to read them to play on: the ledger,
captions for the ear, idle lines, and what is read while waiting.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from game.scenario.model import BeatName, Hearing, Role, RoleId, Scenario
from game.scenario.sentences import OWN_EYES, given_to

WORDS_A_MINUTE = 200  # an ordinary reader of a screen
SECONDS_AN_INPUT = 2.0  # to choose and press
SHOWN_MOMENTS = 3  # shared ones in the morning; one more may be for own eyes
SHOWN_CHIPS = 3  # thank-yous offered in one morning
SENT_MAGNETS = 4  # most people send three or four

ANIMATION_S = {
    BeatName.DOOR: 2.0,  # the cat walks over
    BeatName.ENVELOPE: 1.5,  # wax
    BeatName.WORD: 3.0,  # lift together
    BeatName.LIFE: 8.0,  # the toy
    BeatName.TABLE: 6.0,  # a second of silence, the lid, gestures for four, the plank
    BeatName.SNAP: 2.0,  # lanterns swing
    BeatName.MAKE_GOOD: 17.0,  # the toy for two, gold
    BeatName.LAST_WORD: 8.0,  # dawn
    BeatName.MORNING: 8.0,  # two films of three seconds, the keepsake
}
"""Seconds each beat plays by itself."""

INTERFACE_WORDS = {
    BeatName.DOOR: 0,
    BeatName.ENVELOPE: 2,  # your secret
    BeatName.WORD: 10,  # what could get in the way, if it does
    BeatName.LIFE: 0,
    BeatName.TABLE: 8,  # how will it land, how did it land
    BeatName.SNAP: 9,  # nine families
    BeatName.MAKE_GOOD: 0,
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
    BeatName.LAST_WORD: 0,  # only somebody with something untold, who had no magnets then
    BeatName.MORNING: 4,  # open, one to try, thanks, on
}
"""Presses a seat makes in each beat on the longest way; toys not counted."""


@dataclass(frozen=True, slots=True)
class Budget:
    """What a scene may ask of one seat."""

    words: int
    inputs: int
    seconds: float


QUICK = Budget(words=500, inputs=27, seconds=270.0)
"""A scene without a talk."""


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
    way = _Way(scenario, role)
    return Pace(
        role.id,
        tuple(
            Stretch(
                beat,
                way.words_in(beat) + INTERFACE_WORDS[beat],
                INPUTS[beat],
                ANIMATION_S[beat],
            )
            for beat in scenario.meta.beats
        ),
    )


def count_words(said: str) -> int:
    """Count the words of a sentence as a reader would."""
    return sum(any(letter.isalnum() for letter in word) for word in said.split())


@dataclass(frozen=True, slots=True)
class _Way:
    """The longest way of one role, beat by beat."""

    scenario: Scenario
    role: Role

    @property
    def other(self) -> Role:
        return next(r for r in self.scenario.roles if r.id != self.role.id)

    def words_in(self, beat: BeatName) -> int:
        """Count the scenario's own words a seat reads in a beat."""
        counted = {
            BeatName.DOOR: self.door,
            BeatName.ENVELOPE: self.envelope,
            BeatName.WORD: self.word,
            BeatName.LIFE: self.life,
            BeatName.TABLE: self.table,
            BeatName.SNAP: self.snap,
            BeatName.MAKE_GOOD: self.make_good,
            BeatName.MORNING: self.morning,
        }
        return counted[beat]() if beat in counted else 0

    def sum(self, texts: Iterable[str]) -> int:
        return sum(count_words(self.scenario.texts.get(text, "")) for text in texts)

    def most(self, texts: Iterable[str], shown: int = 1) -> int:
        """Count the `shown` longest of some sentences."""
        lengths = sorted((self.sum([text]) for text in texts), reverse=True)
        return sum(lengths[:shown])

    def door(self) -> int:
        return self.sum(["title", "door", *self.scenario.meta.content_notes])

    def envelope(self) -> int:
        return envelope_words(self.scenario, self.role)

    def word(self) -> int:
        obstacles = self.scenario.obstacles.get(self.role.id, ())
        plans = max((self.sum(o.responses) for o in obstacles), default=0)
        options = [option.id for option in self.scenario.word]
        planks = [t.id for t in given_to(self.scenario, self.role)]
        words = self.sum(["word", *options]) + self.sum(o.id for o in obstacles) + plans
        return words + self.most(planks)

    def life(self) -> int:
        life = self.scenario.life(self.role.id)
        card = self.sum([life.id, f"{life.id}/story", f"{life.id}/named"])
        options = self.most((option.id for option in life.options), len(life.options) - 1)
        after = self.most(f"{option.id}/after" for option in life.options)
        return card + options + after + self.most(option.toy for option in life.options)

    def table(self) -> int:
        mine, theirs = self.scenario.account(self.role.id), self.scenario.account(self.other.id)
        own = self.sum([mine.id, *(c.id for c in (*mine.lines, *mine.adds))])
        heard = self.most(c.id for c in theirs.lines) + self.most(c.id for c in theirs.adds)
        return own + heard + max(self.sum(offered) for offered in self.offered_at_table())

    def offered_at_table(self) -> Sequence[list[str]]:
        """List the receiving lines offered after each hearing."""
        lines = self.scenario.receive(self.role.id).table
        return [[x.id for x in lines if hearing in x.hears] for hearing in Hearing]

    def snap(self) -> int:
        extra = [f for f in self.scenario.feelings if f in self.scenario.texts]
        return self.sum(["snap", *extra, *(f"{feeling}/note" for feeling in extra)])

    def make_good(self) -> int:
        return max(self._writing_it(), self._hearing_it()) + self.sum(
            [self.scenario.make_good(self.role.id).toy]
        )

    def _writing_it(self) -> int:
        mine = self.scenario.make_good(self.role.id)
        answers = self.scenario.receive(self.other.id).apology
        return self.sum([mine.id, *(m.id for m in mine.magnets)]) + self.most(
            line.id for line in answers
        )

    def _hearing_it(self) -> int:
        theirs = self.scenario.make_good(self.other.id)
        answers = self.scenario.receive(self.role.id).apology
        return self.most((m.id for m in theirs.magnets), SENT_MAGNETS) + self.sum(
            line.id for line in answers
        )

    def morning(self) -> int:
        morning = self.scenario.morning
        facts = self.sum([self.other.secret])  # one's own was read in the evening
        own = {text for kind, text in morning.moments.items() if kind in OWN_EYES}
        shared = set(morning.moments.values()) - own
        moments = self.most(shared, SHOWN_MOMENTS) + self.most(own)
        chips = self.most((c.id for c in morning.thanks if c.to == self.other.id), SHOWN_CHIPS)
        closing = self.most(f"epilogue/{ending}" for ending in morning.keepsakes)
        keepsake = self.most(morning.keepsakes.values())
        return facts + moments + chips + closing + keepsake + self.most(t.id for t in morning.tries)


def envelope_words(scenario: Scenario, role: Role) -> int:
    """Count the words of a role's envelope."""
    texts = (f"{role.id}/you", f"{role.id}/secret", *role.also, f"{role.id}/alone")
    return sum(count_words(scenario.texts.get(text, "")) for text in texts)
