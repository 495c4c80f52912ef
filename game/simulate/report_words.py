"""The words of the fairness report: what each part asks, and what is known to be weak."""

from __future__ import annotations

from collections.abc import Sequence

from game.rules import listening as li
from game.simulate.claims import ENOUGH, shown, signed
from game.simulate.claims_hearts import by_luck
from game.simulate.claims_order import Order
from game.simulate.claims_policies import means, of_policy
from game.simulate.report_plays import PARTNER, Plays

WEAK = "Where the scores are still weak"

HEADS: dict[str, tuple[str, str]] = {
    "order": (
        "Does a score order players by what they did?",
        (
            "Mixed players differ in how often they keep, tell the truth, catch a heart and read a "
            "feeling. A score is held against what the room's facts say they truly "
            "did. Many players "
            "did the same share of things, so ranks tie: the highest possible correlation stands "
            "beside the one found. The last column holds the score against the "
            "chance that a player "
            "was given, what it is *like*: a few scenes say little about that."
        ),
    ),
    "unrelated": (
        "Does anything else move a score?",
        (
            "One trait goes from none to whole, all others stay in the middle. That also changes "
            "what is done elsewhere (whoever keeps a promise to tell, tells), so the last claims "
            "lay each score against everything that was counted at once. How a breach came out is "
            "part of Consistency by intent."
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
            "At once counts 1, after the hint 0.3, else nothing. What it must not do is to make "
            '"nearly" dearer for the listener than a "yes" for the sake of peace.'
        ),
    ),
}


def weak_figures(plays: Plays, few: Sequence[Order], most: Sequence[Order]) -> tuple[str, ...]:
    """Return what is weak whatever the claims say, with its figures."""
    return (
        _like(few, most),
        _silent(few),
        _kind_raters(plays),
        (
            "Whoever folds any line of three and takes the hint has "
            f"{shown(by_luck(li.AFTER_HINT), 1)}"
            " in Listening from a speaker who says how near it was: high scores are cheap, only "
            "differences between people say something."
        ),
        (
            "Telling moves Consistency wherever something was broken: a breach told by oneself "
            "counts a quarter as a promise kept, one found out nothing, and twice against. That is "
            "meant so; it is also why Consistency misses 0.95 by a little beside the bare share of "
            "promises kept. Whoever keeps everything and lies loses nothing there."
        ),
        (
            "The second round of *Call at Eight* offers no line that puts an account off: whoever "
            "never tells can only give a half account there, and that lowers Honesty."
        ),
        (
            "What a seat may do in Life is listed in an order of its own for each seat. No score "
            "reads it, but whoever takes any by luck, as `random` does, plays another scene from "
            "the other bank; it is left out of the mirror."
        ),
        (
            "*The Last Dumpling* has nothing at stake but the breach: its Honesty "
            "sees a denied deed "
            "and no secret that was kept back, and it carries nothing on."
        ),
        (
            "A promise to tell is kept by telling, so for whoever gives it Consistency and Honesty "
            "measure one thing twice: the liar of the table loses both."
        ),
        (
            "Players here are made by the same hands as the rules, speakers put "
            "the heart where the "
            "file says that it is, and no person has been scored. What is shown is "
            "that the sums do "
            "what they say, not that they measure people."
        ),
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
