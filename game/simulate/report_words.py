"""The words of the fairness report: what each part asks, and what is known to be weak."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.rules import listening as li
from game.simulate.claims import ENOUGH, shown, signed, table
from game.simulate.claims_hearts import by_luck
from game.simulate.claims_order import Order
from game.simulate.claims_policies import means, of_policy
from game.simulate.policies import Rating
from game.simulate.report_plays import PARTNER, Plays

WEAK = "Where the scores are still weak"

HEADS: dict[str, tuple[str, str]] = {
    "order": (
        "Does a score order players by what they did?",
        (
            "Invented players differ in how often they keep a promise, tell the truth, hear what "
            "mattered and understand a feeling. What each of them truly did is counted from the "
            "room's own facts, and its score is held against that. A rank correlation of 1 means "
            "that the score puts everybody in the same order as the truth; 0 means that it says "
            "nothing. Many players did just the same, and among them any order is as good as any "
            "other: so 1 is often out of reach, and the highest possible figure stands beside the "
            "one found. Wanted is 0.95. Under three moments the game shows no figure at all; there "
            "97 hundredths of the highest possible are wanted."
        ),
    ),
    "unrelated": (
        "Does anything else move a score?",
        (
            "One trait goes from none to whole, all others stay in the middle. That also changes "
            "what truly happens elsewhere: whoever keeps everything has less to lie about, and a "
            "breach that is told can be made good, which is part of how far a word holds. So the "
            "truth behind each score is measured again, too, and *left over* is what the score "
            "moved beyond it. The next claims lay each score against all that was done at once."
        ),
    ),
    "twins": (
        "Does anybody gain by breaking or lying?",
        (
            "The same player on the same seeds, in either role, but for what its name says; three "
            "scenes beside somebody who keeps."
        ),
    ),
    "gaming": (
        "Does anybody gain by gaming?",
        (
            "The smallest promises, the highest ratings, standing still, breaking to make good, "
            "owning up to everything. Figures are the difference from the honest twin."
        ),
    ),
    "temptation": (
        "Is the single choice a real temptation?",
        "One scene, nothing carried on: whoever breaks and hides has the easier evening.",
    ),
    "rights": (
        "Does a right cost anything?",
        (
            "Not now, pause, stop, skip, slow reading. A score with fewer moments lies nearer to "
            "where it starts (66.7 for Consistency and Honesty); only below that has it fallen."
        ),
    ),
    "seats": (
        "Are both seats alike?",
        "Every policy plays the same scenes from either bank, with the partner in the other one.",
    ),
    "enough": (
        "Is a score silent until it has seen enough?",
        "All scores in all mornings of this report.",
    ),
    "ratings": (
        "Can a single rating be worked out?",
        (
            "Ratings count in closed blocks of six, as their mean to the half point. Beside this, "
            "whole evenings are played twice with other ratings, and everything the other seat "
            "ever sees is compared ([test_claims_ratings.py](simulate/test_claims_ratings.py))."
        ),
    ),
    "nought": (
        "What if nobody leans?",
        (
            "A small exact model, three promises of each seat in a scene, being "
            "found out weighed. A "
            "promise on which no stone lies brings 2 when kept and 1 when broken: "
            "a wary pair's way "
            "back. Single choices still tempt."
        ),
    ),
    "hearts": (
        "Is one heart enough to measure listening?",
        (
            "In the score a heart counts 1 at once, 0.3 after the hint, else nothing. In truth a "
            "listener who went back and then gave the heart back did half of it. What the score "
            'must not do is to make "nearly" dearer for the listener than a "yes" for the sake of '
            "peace."
        ),
    ),
}


YARDSTICKS = table(
    ("Score", "What it is held against, by what was truly done"),
    (
        (
            "Consistency",
            (
                "How far a word held, by the size of each promise: kept in time (as agreed, or as "
                "agreed anew) 1; late 1/2; broken, told by oneself and made good 1/2; told alone "
                "1/4; anything else 0. The bare share counts only what was kept in time, each "
                "promise alike."
            ),
        ),
        (
            "Honesty",
            (
                "How straight accounts were, by what was at stake: something untrue 0; nothing "
                "untrue 1/2, and the rest by how much was told. Openly put off is no account. The "
                "bare share counts only accounts that told everything."
            ),
        ),
        (
            "Listening",
            (
                "What was heard: four fifths for the line with the heart (given back at the first "
                "go 1, at a later one 1/2), a fifth for putting nothing of one's own first. The "
                "bare share counts only hearts caught at the first go."
            ),
        ),
        (
            "Empathy",
            (
                "What was understood: two thirds for how near the feeling came, a third for help "
                "of the kind wished for. The bare share is the feeling alone."
            ),
        ),
    ),
)

WEAK_WORDS = (
    "First every claim that does not hold, if there is one; then what the claims above do not say."
)


@dataclass(frozen=True, slots=True)
class Weighed:
    """The orders that weak points are read from.

    Attributes:
        few, most: over a few scenes, and over as many as were played.
        broad: over a few, among players who differ in every habit.
        raters: of Listening among these, by how their speakers rate.
    """

    few: Sequence[Order]
    most: Sequence[Order]
    broad: Sequence[Order]
    raters: Mapping[Rating, Order]


def weak_figures(plays: Plays, weighed: Weighed) -> tuple[str, ...]:
    """Return what is weak whatever the claims say, with its figures."""
    return (
        _like(weighed.few, weighed.most),
        _bare(weighed.few, weighed.broad),
        _silent(weighed.few),
        _raters(weighed.raters),
        _kind_raters(plays),
        (
            "Whoever folds any line of three and takes the hint has "
            f"{shown(by_luck(li.AFTER_HINT), 1)}"
            " in Listening from a speaker who says how near it was: high scores are cheap, only "
            "differences between people say something."
        ),
        (
            "How a breach comes out is part of keeping one's word here, by intent: told by oneself "
            "it counts a quarter as a promise kept, made good a half, found out nothing and twice "
            "against. Whoever thinks that a broken promise is a broken promise will find "
            "Consistency too kind to those who own up."
        ),
        (
            "What half done counts in truth (a half) is our choice. The order holds from a quarter "
            "to three quarters. At nothing or at the whole it would not: those are other ideas of "
            "a kept word."
        ),
        _put_off(plays),
        (
            "*The Last Dumpling* asks what became of the dumpling: its Honesty sees a denied deed, "
            "and takes no notice of what the envelopes hold besides, with which nothing is left to "
            "decide. It carries nothing on."
        ),
        (
            "What a seat may do in Life is listed in an order of its own for each seat. No score "
            "reads it, but whoever takes any by luck, as `random` does, plays another scene from "
            "the other bank; it is left out of the mirror."
        ),
        (
            "A promise to tell is kept by telling, so for whoever gives it Consistency and Honesty "
            "measure one thing twice: the liar of the table loses both."
        ),
        (
            "Players here are made by the same hands as the rules, speakers put the heart where "
            "the file says that it is, and no person has been scored. What a score should mean "
            "was said first by those who made it, and the truth above follows the same meaning. "
            "So this page shows that the sums do what they say; it does not show that they "
            "measure people."
        ),
    )


def _bare(few: Sequence[Order], broad: Sequence[Order]) -> str:
    alike, apart = (
        ", ".join(f"{o.score.capitalize()} {shown(o.bare, 3)}" for o in orders)
        for orders in (few, broad)
    )
    return (
        "Beside bare shares, in which only the whole counts and every promise weighs the same, "
        f"the scores order less well over three scenes: {alike}; and among players who differ in "
        f"every habit {apart}. A score that gives something for the half done, or for help, "
        "cannot follow a share that gives nothing for it; where 0.95 is missed here, that is why."
    )


def _put_off(plays: Plays) -> str:
    dodger = of_policy(plays, "dodger")
    return (
        'Openly put off is left out of Honesty, and an honest "I can\'t promise that" counts once '
        "a scene. Whoever puts off everything and promises nothing stands at "
        f"{shown(dodger.scores['honesty'], 1)} from {shown(dodger.moments['honesty'], 1)} moments "
        "without having told anything: a boundary costs nothing here, and Honesty cannot tell it "
        "from hiding well."
    )


def _raters(raters: Mapping[Rating, Order]) -> str:
    said = {
        Rating.TRUE: "say how it was",
        Rating.ALWAYS_4: 'say "yes" to everything',
        Rating.ALWAYS_0: "mark every question down",
    }
    found = [(raters[rates].rho, words) for rates, words in said.items() if rates in raters]
    parts = [f"{shown(rho.value, 3)} beside speakers who {words}" for rho, words in found if rho]
    return (
        "Listening is also what the speaker says of it, so it can be no fairer than the speaker. "
        f"Among players who differ in every habit it orders them with {', '.join(parts)}."
    )


def _like(few: Sequence[Order], most: Sequence[Order]) -> str:
    parts = [
        f"{a.score.capitalize()} {shown(a.wish)} after {a.scenes} and {shown(b.wish)} after "
        f"{b.scenes} scenes"
        for a, b in zip(few, most, strict=False)
    ]
    return f"What somebody is like is known late: rank correlations are {', '.join(parts)}."


def _silent(few: Sequence[Order]) -> str:
    parts = [f"{o.score.capitalize()} {o.enough} of {o.players}" for o in few]
    return (
        f"After {few[0].scenes if few else 0} scenes so many have the {ENOUGH} moments from which "
        f"a score is shown: {', '.join(parts)}."
    )


def _kind_raters(plays: Plays) -> str:
    both = means("rater-inflator", plays.of("both/rater-inflator"))
    honest = of_policy(plays, PARTNER, "both")
    parts = []
    for score in ("listening", "empathy"):
        one, other = both.scores[score], honest.scores[score]
        if one is not None and other is not None:
            parts.append(f"{score.capitalize()} {signed(one - other)}")
    return (
        'Two who rate each other four and say "yes" to everything move each other\'s scores '
        f"over three scenes: {', '.join(parts) or 'nothing is known'}. A rating enters only with "
        "six in a block, so over more scenes Empathy can move by more than that."
    )
