"""Which sentences one seat reads on its longest sensible way through a scene, beat by beat.

Part of `pace.py`, which says what such a way is and counts the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from game.scenario.model import BeatName, Hearing, Role, Scenario, Talk
from game.scenario.sentences import OWN_EYES, STONES_FROM, given_to, offered_to
from game.scenario.sentences_parts import STONES

SHOWN_MOMENTS = 3  # shared ones in the morning; one more may be for own eyes
SHOWN_CHIPS = 3  # thank-yous offered in one morning
SENT_MAGNETS = 4  # most people send three or four
ASKED = 2  # questions in one direction of Talk

ACT_BEATS = frozenset({BeatName.WORD, BeatName.LIFE, BeatName.TABLE})
"""Beats played in every act; making good is counted once, in the act where it takes longest."""


def count_words(said: str) -> int:
    """Count the words of a sentence as a reader would."""
    return sum(any(letter.isalnum() for letter in word) for word in said.split())


def envelope_words(scenario: Scenario, role: Role) -> int:
    """Count the words of a role's envelope."""
    texts = (f"{role.id}/you", f"{role.id}/secret", *role.also, f"{role.id}/alone")
    return sum(count_words(scenario.texts.get(text, "")) for text in texts)


@dataclass(frozen=True, slots=True)
class Way:
    """One way of one role through a scene.

    Attributes:
        scenario: the whole scenario, or an act of it.
        role: whose way.
        mends: a promise breaks and is made good; else every word is kept, and who speaks is felt
            to be heard only at the second go.
    """

    scenario: Scenario
    role: Role
    mends: bool

    @property
    def other(self) -> Role:
        """Return the other role."""
        return next(r for r in self.scenario.roles if r.id != self.role.id)

    def beats(self) -> tuple[BeatName, ...]:
        """Return the beats that are played on this way."""
        named = self.scenario.meta.beats
        return tuple(b for b in named if self.mends or b is not BeatName.MAKE_GOOD)

    def rounds(self, beat: BeatName) -> tuple[Way, ...]:
        """Return this way through each act that plays a beat on it."""
        acts = tuple(replace(self, scenario=act) for act in self.scenario.every_act())
        if beat in ACT_BEATS:
            return acts
        if beat is BeatName.MAKE_GOOD:
            return (max(acts, key=Way.make_good),)
        return acts[:1]

    def talk(self, beat: BeatName) -> Talk | None:
        """Return the direction of Talk that a beat plays, or None."""
        number = {BeatName.TALK: 0, BeatName.TALK_BACK: 1}.get(beat, len(self.scenario.talks))
        return self.scenario.talks[number] if number < len(self.scenario.talks) else None

    def sum(self, texts: Iterable[str]) -> int:
        """Count the words of some sentences; one that is missing has none."""
        return sum(count_words(self.scenario.texts.get(text, "")) for text in texts)

    def most(self, texts: Iterable[str], shown: int = 1) -> int:
        """Count the `shown` longest of some sentences."""
        lengths = sorted((self.sum([text]) for text in texts), reverse=True)
        return sum(lengths[:shown])

    def door(self) -> int:
        """Count what is read at the door."""
        return self.sum(["title", "door", *self.scenario.meta.content_notes])

    def envelope(self) -> int:
        """Count what is read in the envelope."""
        return envelope_words(self.scenario, self.role)

    def word(self) -> int:
        """Count what is read while giving a promise."""
        obstacles = self.scenario.obstacles.get(self.role.id, ())
        plans = max((self.sum(o.responses) for o in obstacles), default=0)
        options = [option.id for option in offered_to(self.scenario, self.role)]
        planks = [t.id for t in given_to(self.scenario, self.role)]
        words = self.sum(["word", *options]) + self.sum(o.id for o in obstacles) + plans
        return words + self.most(planks) + self._stones()

    def _stones(self) -> int:
        if self.scenario.meta.level < STONES_FROM:
            return 0
        theirs = [template.id for template in given_to(self.scenario, self.other)]
        own = self.sum(f"stones/{self.role.id}/{number}" for number in STONES)
        return self.most(theirs) + own

    def life(self) -> int:
        """Count what is read while life happens."""
        life = self.scenario.life(self.role.id)
        card = self.sum([life.id, f"{life.id}/story", f"{life.id}/named"])
        options = self.most((option.id for option in life.options), len(life.options) - 1)
        after = self.most(f"{option.id}/after" for option in life.options)
        return card + options + after + self.most(option.toy for option in life.options)

    def table(self) -> int:
        """Count what is read at the table."""
        mine, theirs = self.scenario.account(self.role.id), self.scenario.account(self.other.id)
        own = self.sum([mine.id, *(c.id for c in (*mine.lines, *mine.adds))])
        heard = self.most(c.id for c in theirs.lines) + self.most(c.id for c in theirs.adds)
        return own + heard + max(self.sum(offered) for offered in self.offered_at_table())

    def offered_at_table(self) -> Sequence[list[str]]:
        """List the receiving lines offered after each hearing."""
        lines = self.scenario.receive(self.role.id).table
        return [[x.id for x in lines if hearing in x.hears] for hearing in Hearing]

    def snap(self) -> int:
        """Count what is read in Snap."""
        extra = [f for f in self.scenario.feelings if f in self.scenario.texts]
        return self.sum(["snap", *extra, *(f"{feeling}/note" for feeling in extra)])

    def make_good(self) -> int:
        """Count what is read while making good."""
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

    def plan(self) -> int:
        """Count what is read while deciding together."""
        plan = self.scenario.plan
        if plan is None:
            return 0
        takes = self.sum(f"{option}/takes" for option in plan.options)
        why = self.most(f"{option}/why" for option in plan.options)
        return self.sum([plan.id, *plan.options]) + takes + why + self.sum([plan.toy])

    def morning(self) -> int:
        """Count what is read in the morning."""
        morning = self.scenario.morning
        facts = self.sum([self.other.secret])  # one's own was read in the evening
        own = {text for kind, text in morning.moments.items() if kind in OWN_EYES}
        shared = set(morning.moments.values()) - own
        moments = self.most(shared, SHOWN_MOMENTS) + self.most(own)
        chips = self.most((c.id for c in morning.thanks if c.to == self.other.id), SHOWN_CHIPS)
        closing = self.most(f"epilogue/{ending}" for ending in morning.keepsakes)
        keepsake = self.most(morning.keepsakes.values())
        return facts + moments + chips + closing + keepsake + self.most(t.id for t in morning.tries)

    def speaking(self, talk: Talk) -> int:
        """Count what the speaker of one direction of Talk reads."""
        own = self.sum([talk.id, f"{talk.id}/where", f"{talk.id}/feel"])
        said = self.sum(line.id for line in talk.lines)
        answers = [self.sum(a.id for a in question.answers) for question in talk.questions]
        asked = sorted(answers, reverse=True)[:ASKED]
        questions = self.most((question.id for question in talk.questions), ASKED)
        heard = self.most(r.id for r in talk.reflections if not r.again)
        if not self.mends:
            heard += self.most(r.id for r in talk.reflections if r.again)
        closing = self.most(s.id for s in talk.supports) + self.most(b.id for b in talk.backs)
        return own + said + sum(asked) + questions + heard + closing

    def listening(self, talk: Talk) -> int:
        """Count what the listener of one direction of Talk reads."""
        own = self.sum([f"{talk.id}/where", f"{talk.id}/hears"])
        said = self.most((line.id for line in talk.lines), talk.says)
        questions = self.sum(question.id for question in talk.questions)
        answers = [self.most(a.id for a in question.answers) for question in talk.questions]
        asked = sorted(answers, reverse=True)[:ASKED]
        given = self.most((r.id for r in talk.reflections if not r.again), talk.says)
        if not self.mends:
            given += self.most((r.id for r in talk.reflections if r.again), talk.says)
        closing = self.sum(s.id for s in talk.supports) + self.sum(b.id for b in talk.backs)
        return own + said + questions + sum(asked) + given + closing


def words_of(way: Way, beat: BeatName) -> int:
    """Count the scenario's own words a seat reads in a beat, in the act its way is in."""
    talk = way.talk(beat)
    if talk:
        return way.speaking(talk) if talk.speaker == way.role.id else way.listening(talk)
    counted = _COUNTED.get(beat)
    return counted(way) if counted else 0


_COUNTED = {
    BeatName.DOOR: Way.door,
    BeatName.ENVELOPE: Way.envelope,
    BeatName.WORD: Way.word,
    BeatName.LIFE: Way.life,
    BeatName.TABLE: Way.table,
    BeatName.SNAP: Way.snap,
    BeatName.MAKE_GOOD: Way.make_good,
    BeatName.PLAN: Way.plan,
    BeatName.MORNING: Way.morning,
}
