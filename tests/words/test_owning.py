"""I-statements and validation are found where they are, and nowhere else."""

from __future__ import annotations

import pytest

from game.words import owning
from game.words.reading import Signal
from tests.words.sure import sure

SAID: dict[Signal, tuple[tuple[str, str], ...]] = {
    Signal.I_STATEMENT: (
        ("", "I get a lump in my throat when you leave."),
        ("", "I was ever so nervous when nobody picked up."),
        ("", "I'd be glad of an evening to myself."),
        ("", "I'm struggling with all the change."),
        ("", "It's lonely being the only one awake."),
        ("", "I felt hurt when nobody rang."),
        ("", "I'm worried about money this month."),
        ("", "I need a bit of reassurance."),
        ("", "I'd love it if we ate together more."),
        ("", "It makes me anxious when the phone's off."),
        ("", "I get lonely on Sundays."),
        ("", "I wish we had more time."),
        ("", "im feeling really low today"),
        ("", "I'm scared of losing you."),
        ("", "I want to feel like a team again."),
        ("", "I find it hard to talk about this."),
        ("", "I could do with a hug."),
        ("", "I'd feel better if I knew when you're home."),
        ("", "I felt really alone last night."),
        ("", "I am feeling so stressed yaar, need some peace."),
        ("", "I'd like us to talk about money calmly."),
        ("", "I get frustrated when the plan changes last minute."),
        ("", "When you're late I worry something's happened."),
        ("", "I need to know where we stand."),
        ("", "I'm hurting."),
        ("", "It'd mean a lot to me if you came."),
        ("", "I don't feel heard right now."),
        ("", "I'm so grateful we talked."),
    ),
    Signal.VALIDATION: (
        ("I snapped.", "That would do that to anyone."),
        ("I was rude.", "How could you not be, after the night you had."),
        ("I'm still cross.", "Be cross. They lied to you."),
        ("I feel odd about it.", "Nothing to be ashamed of."),
        ("I left early.", "You had good cause to."),
        ("I cried.", "So would I."),
        ("My boss shouted at me today.", "Anybody would be shaken after that."),
        ("My boss shouted at me today.", "Of course you're upset."),
        ("", "It's okay to be angry."),
        ("", "I'd feel the same."),
        ("", "That's a totally normal reaction."),
        ("", "You've every reason to be worried."),
        ("", "I can see why that got to you."),
        ("", "Who wouldn't be?"),
        ("", "Well yeah, no wonder you snapped."),
        ("", "It makes sense you'd want space."),
        ("", "You're not being dramatic."),
        ("", "Makes sense that you're scared."),
        ("You didn't ask me.", "Fair enough, I didn't."),
        ("", "You're allowed to be sad about it."),
        ("", "That must hurt, and it's right that you said so."),
        ("", "I don't think you're overreacting."),
        ("I'm jealous of her.", "That's human."),
        ("I was rude to him.", "After what he said? Good, he deserved it, I'd be furious."),
        ("", "It's understandable to feel lost."),
        ("", "I get why you're mad."),
        ("", "Your anger is fair."),
        ("You didn't ask me first.", "You're right to be annoyed."),
        ("", "Course you're nervous, it's a big day."),
    ),
}
"""What was heard, and a reply that does this."""

NOT_SAID: dict[Signal, tuple[str, ...]] = {
    Signal.I_STATEMENT: (
        "I'd like to say sorry to her.",
        "I'm hopeless at chess.",
        "I feel like a sandwich.",
        "I wish I hadn't said that.",
        "I'm struggling to open this jar.",
        "I feel that you never listen.",
        "I feel like pizza tonight.",
        "I think he was wrong.",
        "I need a new phone.",
        "I'm so happy for you.",
        "I'm afraid I can't come.",
        "I'm happy to drive.",
        "I want to buy milk.",
    ),
    Signal.VALIDATION: (
        "In your place I'd ask the bank.",
        "Anyone would say so.",
        "The judge said it was no wonder.",
        "There's no shame in asking for help.",
        "Nothing wrong with the engine.",
        "I would have gone to the talk, but it was full.",
        "I understand.",
        "That's a fair price.",
        "It makes sense to book early.",
        "Of course you can come.",
        "Does that make sense?",
    ),
}
"""Sentences that come near and do not."""


def found(text: str, heard: str = "") -> set[Signal]:
    return sure(owning.signs, text, heard)


def test_an_i_form_that_accuses_is_no_i_statement() -> None:
    assert Signal.I_STATEMENT in found("I feel alone when the plan changes.")
    assert Signal.I_STATEMENT not in found("I feel you never listen to me.")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I feel lonely on Sundays.", "i feel kinda lonely on sundays"),
        ("I am feeling so stressed.", "am feeling so stressed yaar"),
        ("No wonder you're angry.", "no wonder ur angry"),
        ("I can see why he got to you.", "I can see why she got to you."),
    ],
)
def test_spelling_dialect_and_gender_change_nothing(one: str, other: str) -> None:
    assert found(one) == found(other) != set()


def test_what_anyone_would_do_excuses_a_deed_and_grants_a_hurt() -> None:
    said = "Anyone would have done that."
    assert Signal.VALIDATION not in found(said, "You read my letters.")
    assert Signal.VALIDATION in found("Anyone would be hurt by that.", "You read my letters.")
