"""What Remy and Ari mean to do in Call at Eight: who speaks, who listens, two evenings each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Floor:
    """One role with the floor.

    Attributes:
        says, pin: lines said; the one said with the heart.
        feels, strength, need: sealed after them.
        answers: to the questions, in order.
        felt: to each go.
        wish, effort: said aloud, and kept.
    """

    says: tuple[str, ...]
    pin: str
    feels: str
    need: str
    answers: tuple[str, ...]
    felt: tuple[str, ...] = ("yes",)
    wish: str = "ears"
    strength: int = 4
    effort: int = 4


@dataclass(frozen=True, slots=True)
class Ears:
    """One role listening.

    Attributes:
        attends: whether it promises to keep its window in front.
        hears: its own feeling. asks: up to two questions.
        gives: sentence and fold of each go. guess, guessed, need: the reading.
        comfort: the answer.
    """

    hears: str
    asks: tuple[str, ...]
    gives: tuple[tuple[str, str], ...]
    guess: str
    comfort: str
    need: str = ""
    guessed: int = 4
    attends: bool = True


@dataclass(frozen=True, slots=True)
class Evening:
    """One role's word, Life and table on one of the two evenings.

    Attributes:
        offer, size, obstacle, response, stones: the word, and the weight put on the other's.
        choice, asking, then, change: in Life; `asking` asks for a change first, and `then` is
            chosen after the answer.
        line, add, expects, receive, lands, answer: at the table; `receive` where it is offered.
        magnets, takes: making good.
    """

    offer: str
    choice: str
    line: str
    answer: str
    magnets: tuple[str, ...]
    takes: str
    obstacle: str = ""
    response: str = ""
    size: int = 0
    stones: int = 2
    asking: str = ""
    then: str = ""
    change: str = "yes"
    add: str = ""
    expects: int | None = None
    receive: str = ""
    lands: int = 1


@dataclass(frozen=True, slots=True)
class Part:
    """One role's intentions for the whole scene; each is used when its turn comes."""

    floor: Floor
    ears: Ears
    tuesday: Evening
    thursday: Evening
    word: tuple[str, ...] = ()
    own_up: str = ""
    respond: str = ""
    thank: str = "own"


REMY = Part(
    floor=Floor(
        says=("pigeon", "dark-screen", "a-day"),
        pin="dark-screen",
        feels="lonely",
        need="closeness",
        answers=("your-side", "evenings-tuesday"),
        felt=("nearly", "yes"),
    ),
    ears=Ears(
        hears="touched",
        asks=("still-dull", "one-hour"),
        gives=(("back-good", "good-at-this"),),
        guess="frightened",
        comfort="sup-noticed",
        need="closeness",
    ),
    tuesday=Evening(
        offer="word-remy-tell",
        obstacle="gran-rings",
        response="gran-date",
        choice="gran-later",
        line="remy-ironed",
        add="remy-add-lonely",
        expects=3,
        receive="rather-know",
        answer="remy-answer-lonely",
        magnets=("remy-mag-own", "remy-mag-sorry", "remy-mag-soup"),
        takes="remy-ladle",
    ),
    thursday=Evening(
        offer="word-thursday",
        obstacle="train-stops",
        response="train-walk",
        choice="walk-train",
        line="remy-one-leg",
        receive="noted-remy",
        answer="remy-answer-rang",
        magnets=("remy-mag-tea", "remy-mag-lamp", "remy-mag-pot"),
        takes="remy-thursday-yes",
    ),
)
ARI = Part(
    floor=Floor(
        says=("lift", "how-you-are", "good-at-this"),
        pin="good-at-this",
        feels="frightened",
        need="closeness",
        answers=("work-tuesday", "two-chairs"),
        wish="kind-word",
    ),
    ears=Ears(
        hears="wistful",
        asks=("best-minutes", "evenings"),
        gives=(("back-pigeon", "pigeon"), ("again-dark", "dark-screen")),
        guess="wistful",
        comfort="sup-go-on",
        need="closeness",
    ),
    tuesday=Evening(
        offer="word-ari-ring",
        size=2,
        obstacle="muddle",
        response="muddle-watch",
        choice="stay-round",
        line="ari-a-round",
        add="ari-add-likes",
        expects=3,
        receive="out-loud",
        answer="ari-answer-stayed",
        magnets=("ari-mag-own", "ari-mag-sorry", "ari-mag-soup"),
        takes="ari-burnt-pot",
    ),
    thursday=Evening(
        offer="word-thursday",
        obstacle="they-come",
        response="come-phone",
        choice="take-down",
        line="ari-lamp-on",
        receive="noted-ari",
        answer="ari-answer-in",
        magnets=("ari-mag-cake", "ari-mag-platform", "ari-mag-pot"),
        takes="ari-thursday-yes",
    ),
)


def on(
    part: Part,
    tuesday: Mapping[str, object] | None = None,
    thursday: Mapping[str, object] | None = None,
    **changes: object,
) -> Part:
    """Make a part that differs in these points of an evening, and of the whole."""
    changed = replace(
        part,
        tuesday=replace(part.tuesday, **(tuesday or {})),  # type: ignore[arg-type]  # as below
        thursday=replace(part.thursday, **(thursday or {})),  # type: ignore[arg-type]  # as below
    )
    return replace(changed, **changes)  # type: ignore[arg-type]  # names are checked by replace


def no_word(role: str) -> dict[str, object]:
    """Promise nothing on Tuesday, so that nothing is prepared for."""
    return {"offer": f"word-{role}-none", "obstacle": "", "response": "", "size": 0}


NO_WORD_EITHER: dict[str, object] = {"offer": "word-thursday-none", "obstacle": "", "response": ""}
