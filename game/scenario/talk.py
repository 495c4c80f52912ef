"""What can be said in a scene: claims, the lines of Talk, the cards of a plan.

Frozen values like those of `model.py`, which passes them on.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.scenario.ids import FactId, OptionId, RoleId, TextId
from game.scenario.kinds import Manner, QuestionAct, SupportKind


@dataclass(frozen=True, slots=True)
class Claim:
    """A record line that can be true or false.

    Attributes:
        id: unique; its sentence is said aloud.
        asserts: facts claimed to be so.
        denies: facts claimed not to be so.
        manner: how it is said.
        declines: openly puts it off (a boundary).
        dodges: changes the subject.
        partial: true as far as it goes, and it stops short.
    """

    id: OptionId
    asserts: tuple[FactId, ...] = ()
    denies: tuple[FactId, ...] = ()
    manner: Manner = Manner.PLAIN
    declines: bool = False
    dodges: bool = False
    partial: bool = False


@dataclass(frozen=True, slots=True)
class ShareLine:
    """Something the speaker may say in Talk.

    Attributes:
        id: unique; its sentence is said aloud.
        tells: facts it tells (a feeling of one's own; never the material secret).
        blames: it is the "you" line that people really say.
    """

    id: OptionId
    tells: tuple[FactId, ...] = ()
    blames: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """Something the listener may ask, with what the speaker may answer."""

    id: OptionId
    act: QuestionAct
    answers: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Reflection:
    """A way to give a line back. `of` is the share line; `again` is for a second or third go."""

    id: OptionId
    of: OptionId
    again: bool = False


@dataclass(frozen=True, slots=True)
class Support:
    """An answer to somebody who has been heard, and the kind of support it is."""

    id: OptionId
    kind: SupportKind


@dataclass(frozen=True, slots=True)
class Talk:
    """One direction of Talk: the speaker has the floor.

    Texts: `<id>` the speaker's prompt, `<id>/where` a line of setting for both, `<id>/feel` what
    the speaker is asked ("Saying this, I feel"), `<id>/hears` what the listener is asked.

    Attributes:
        id: unique.
        speaker: the role that has the floor.
        lines: what may be said, four or five; `says` of them are.
        questions: four; up to two are asked.
        reflections: for each line one for the first go and one for a further go.
        supports: what the listener may answer when it has been heard.
        backs: lines the listener may add of its own; empty: none are asked.
        presence: the listener may promise to keep this window in front.
    """

    id: TextId
    speaker: RoleId
    lines: tuple[ShareLine, ...]
    questions: tuple[Question, ...]
    reflections: tuple[Reflection, ...]
    supports: tuple[Support, ...]
    backs: tuple[Claim, ...] = ()
    says: int = 3
    presence: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """Something to decide together. Texts: `<id>` the prompt.

    Each option has texts `<option>` and `<option>/takes`: what it would take, shown when every
    fact of `takes` is on the table; and `<option>/why`, its reason, shown to a partner who picked
    another card. `right` is the one that goes well; `toy` is played by both once they agree.
    """

    id: TextId
    options: tuple[OptionId, ...]
    right: OptionId
    takes: tuple[FactId, ...] = ()
    toy: str = ""
