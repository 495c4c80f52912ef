"""What one seat may know of Talk and of the plan, as flat sections beside those of sections.py."""

from __future__ import annotations

from dataclasses import dataclass

from game.rules.seats import Seat


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedView:
    """One question and its answer; `answer` is "" before it is given."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GoView:
    """One go at giving back: the sentence, the folded line, and what the speaker said to it."""

    line: str
    fold: str
    felt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardView:
    """Two lanterns: what was felt and what was heard, once both are open.

    `nearness` is "snap" (the word), "close" (its family or the next) or "near". Strengths run
    1 to 5; needs are "" where they are not asked.
    """

    felt: str
    felt_strength: int
    guessed: str
    guessed_strength: int
    nearness: str
    need: str
    guessed_need: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkSection:
    """One direction of Talk, as this seat may know it; empty where a scene has none.

    Attributes:
        speaker: who has the floor; None before Talk.
        id: text id of this direction, "" before Talk.
        line_options: share lines the speaker may still say (speaker only).
        says: how many are said in all.
        said: lines said so far, in order.
        pin: the heart's line: to its owner at once, to the listener once it has lit up.
        feelings: words of the ring offered now, by family, in ring order; () when none is asked.
        needs: needs asked beside them; () when none are.
        own_feeling, own_strength, own_need: what this seat sealed (the speaker's report or the
            listener's "hearing it"); "", 0, "" before.
        questions: what the listener may ask now (listener only).
        asked: questions and answers so far.
        answer_options: what the speaker may answer now (speaker only).
        reflections: sentences to give back with now (listener only).
        own_guess, own_guess_strength, own_guess_need: the listener's sealed guess (listener only).
        goes: goes so far.
        heard: the two lanterns, once open.
        lantern: "" unlit, "half" or "lit": heard.
        wish: what the speaker said aloud they would like; "" before.
        rated: this seat has given its private rating.
        comforts: what the listener may answer now (listener only).
        comfort: the answer given; "" before.
        backs: own lines the listener may add now (listener only).
        back: the line added; "" before.
        marks: how things landed, told openly, in order.
        presence: "" not offered, "offered" (to the listener), "here", "away".
        may_attend: this seat may promise to keep its window in front now.
    """

    speaker: Seat | None = None
    id: str = ""
    line_options: tuple[str, ...] = ()
    says: int = 0
    said: tuple[str, ...] = ()
    pin: str = ""
    feelings: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    own_feeling: str = ""
    own_strength: int = 0
    own_need: str = ""
    questions: tuple[str, ...] = ()
    asked: tuple[AskedView, ...] = ()
    answer_options: tuple[str, ...] = ()
    reflections: tuple[str, ...] = ()
    own_guess: str = ""
    own_guess_strength: int = 0
    own_guess_need: str = ""
    goes: tuple[GoView, ...] = ()
    heard: HeardView | None = None
    lantern: str = ""
    wish: str = ""
    rated: bool = False
    comforts: tuple[str, ...] = ()
    comfort: str = ""
    backs: tuple[str, ...] = ()
    back: str = ""
    marks: tuple[str, ...] = ()
    presence: str = ""
    may_attend: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSection:
    """Deciding together, as this seat may know it; empty where a scene has no plan.

    Attributes:
        options: the cards, in the file's order; () outside the plan.
        takes: text ids of what a card would take, by card, as far as the facts are on the table.
        own: this seat's pick; "" before.
        other: the other's first pick, once both are open; "" before.
        why: text id of the other's reason, where the picks differ.
        agreed: the card both picked; "" before.
        asleep: they differ still and sleep on it.
        right: the card that goes well, told in the morning; "" before.
    """

    options: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()
    own: str = ""
    other: str = ""
    why: str = ""
    agreed: str = ""
    asleep: bool = False
    right: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedView:
    """A promise from an earlier evening that is still open.

    Attributes:
        id: names it in moves.
        seat: whose it is.
        scenario: where it was given.
        text: text id of its line in that scenario.
        from_scene: number of that scene in this room.
    """

    id: str
    seat: Seat
    scenario: str
    text: str
    from_scene: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WordSection:
    """Giving a promise, as this seat may know it.

    Attributes:
        options: answers to the note offered to this seat; () outside Word.
        sizes: sizes it may name ((): as authored).
        may_word: it may put the promise into its own words.
        lean: the other's promise waits for this seat's stones.
        stones: stones this seat may lay, in order; () when none are asked.
        own_stones: stones this seat has laid; None before.
        counters: templates this seat may ask for instead; () when none may be.
        countered: the template the other asks for instead; "" none. countered_size: its size.
        declined: seats whose promise was kindly not wanted.
        carried: promises of earlier evenings that are still open, for both.
    """

    options: tuple[str, ...] = ()
    sizes: tuple[int, ...] = ()
    may_word: bool = False
    lean: bool = False
    stones: tuple[int, ...] = ()
    own_stones: int | None = None
    counters: tuple[str, ...] = ()
    countered: str = ""
    countered_size: int = 0
    declined: tuple[Seat, ...] = ()
    carried: tuple[CarriedView, ...] = ()


NO_TALK = TalkSection()
NO_PLAN = PlanSection()
NO_WORD = WordSection()
