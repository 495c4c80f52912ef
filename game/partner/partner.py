"""The partner as one frozen value, and what comes out of it.

Nothing here decides anything: `notice.py` changes the value, `moving.py` chooses moves.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from game.partner.characters import HABITS, Character, Habits, Traits, draw_traits
from game.partner.mood import Mood
from game.rules.moves import Move
from game.rules.seats import Seat


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What the partner remembers; `seen` and the fields above it begin anew with each scene.

    Attributes:
        scene: number of the scene it is in.
        lines: transcript lines it has heard.
        told: facts the player has told it.
        gave: facts of its own dossier that it has told.
        promises: what became of the player's promise, last first.
        gained, lost: trust its view of that promise gave and took.
        truth_out: it has told a hard truth, and waits to see how that is taken.
        seen: names of things that happen once a scene.
        harsh: tag of the last line that hurt, "" if none did.
        wary: scenes in which it goes carefully, after something was broken.
        careful: it came into this scene wary, and leans one stone less.
        toys: toys it has answered.
    """

    scene: int = 0
    lines: int = 0
    told: tuple[str, ...] = ()
    gave: tuple[str, ...] = ()
    promises: tuple[str, ...] = ()
    gained: float = 0.0
    lost: float = 0.0
    truth_out: bool = False
    seen: tuple[str, ...] = ()
    harsh: str = ""
    wary: int = 0
    careful: bool = False
    toys: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """The scripted partner.

    Attributes:
        character: who it is.
        seed: hex; all its luck.
        seat: where it sits.
        traits: what the seed made of the character.
        mood: how things stand inside.
        memory: what it remembers.
    """

    character: Character
    seed: str
    seat: Seat
    traits: Traits
    mood: Mood
    memory: Memory = field(default_factory=Memory)

    @property
    def habits(self) -> Habits:
        """Return what its character tends to do."""
        return HABITS[self.character]


@dataclass(frozen=True, slots=True)
class Thought:
    """A thought bubble.

    Attributes:
        text: id of its sentence in partner.toml, as in "partner.sol.thought.kept".
    """

    text: str


@dataclass(frozen=True, slots=True)
class Toy:
    """Something playful to send: `kind` and `x` as toys go over the wire, after a wait in ms."""

    kind: str
    x: int
    after_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reaction:
    """What the partner does next.

    Attributes:
        move: its move, or None if there is nothing for it to do now.
        after_ms: how long it takes, 1000 to 3000.
        thought: what went through its head; only ever about what has been revealed, and not
            before the player has guessed its feeling.
        coach: id of the sentence about the player's last line ("coach.validate"), "" for none.
        toys: nods and gestures, each with its own wait.
    """

    move: Move | None = None
    after_ms: int = 1000
    thought: Thought | None = None
    coach: str = ""
    toys: tuple[Toy, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """How the same partner would have taken another line.

    Attributes:
        coach: id of the sentence about that line.
        thought: what it would have thought.
        mood: the mood it would be in; for the curious, never drawn as numbers.
    """

    coach: str
    thought: Thought
    mood: Mood


def new_partner(character: str, seed: str, seat: Seat) -> Partner:
    """Make a partner for a sitting.

    Args:
        character: one of `Character`, as in "sol".
        seed: hex; the same seed makes the same partner.
        seat: the seat it takes.

    Raises:
        ValueError: if there is no such character or the seed is not hex.
    """
    who = Character(character)
    return Partner(
        character=who, seed=seed, seat=seat, traits=draw_traits(who, seed), mood=HABITS[who].start
    )
