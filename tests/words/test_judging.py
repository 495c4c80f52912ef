"""Blame, minimising, defending and one-upping are found where they are, and nowhere else."""

from __future__ import annotations

import pytest

from game.words import judging
from game.words.reading import Signal
from game.words.utterance import utterance
from tests.words.sure import sure

SAID: dict[Signal, tuple[tuple[str, str], ...]] = {
    Signal.BLAME: (
        ("", "You're so selfish."),
        ("", "This is all your fault."),
        ("", "you dont even care"),
        ("", "Why can't you just listen for once?"),
        ("", "You always make it about you."),
        ("", "You've ruined my day."),
        ("", "If you'd listened we wouldn't be here."),
        ("", "You could have called."),
        ("", "What is wrong with you?"),
        ("", "You never once asked."),
        ("", "Oh brilliant, you've broken it."),
        ("", "You don't love me, you love your phone."),
        ("", "Typical you."),
        ("", "you people never learn"),
        ("", "You left me standing there like an idiot."),
        ("", "You're just like your father."),
        ("", "You had to open your big mouth."),
        ("", "You don't give a damn about this family."),
        ("", "Why are you so selfish?"),
        ("", "It's because of you we're broke."),
        ("", "You made me look like a fool."),
        ("", "u ruin everything"),
        ("", "You can't do anything right."),
        ("", "Do you ever think about anyone but yourself?"),
        ("", "You lied to my face."),
        ("", "I can't trust you with anything."),
        ("", "You just sit there on your phone while I do everything."),
        ("", "All you ever do is complain."),
    ),
    Signal.MINIMISING: (
        ("I'm scared of the op.", "Oh it's routine, they do hundreds a day."),
        ("He left me.", "You're young, you'll find someone else."),
        ("I didn't get it.", "There'll be other jobs."),
        ("I'm upset.", "It's not worth getting upset about."),
        ("I lost the ring.", "It's just a ring."),
        ("I'm so stressed.", "You're overthinking it."),
        ("I feel sad.", "Just think positive."),
        ("I miss him.", "You only knew him a month."),
        ("I'm worried.", "You always worry about nothing."),
        ("I burnt my arm.", "Don't be such a wimp."),
        ("I'm in pain.", "I've seen worse."),
        ("I'm lonely.", "Well, you've got loads of friends, what's the problem?"),
        ("I cried.", "Over that?"),
        ("I'm struggling.", "It'll look better in the morning."),
        ("My cat died.", "It was only a cat, you can get another."),
        ("I'm heartbroken.", "You'll meet someone better."),
        ("My dog is ill.", "It's an animal at the end of the day."),
        ("I've got anxiety about it.", "Everybody gets nerves."),
        ("I failed.", "It's not the end of the world, love."),
        ("I feel fat.", "Oh stop it, you're being silly."),
        ("They laughed at me.", "Just ignore them."),
        ("I lost my job.", "You'll get another one in no time."),
        ("I'm really upset.", "Is this really worth crying about?"),
        ("I keep thinking about it.", "Put it out of your mind."),
        ("My back's killing me.", "You should be used to it by now."),
        ("I'm anxious.", "There's nothing to be anxious about."),
    ),
    Signal.DEFENDING: (
        ("You said you'd be there.", "I was there, you just didn't see me."),
        ("You never help.", "I emptied the dishwasher this morning!"),
        ("You forgot my birthday.", "I didn't forget, I was going to do it tonight."),
        ("You don't listen.", "I am listening. I always listen."),
        ("", "Why do I always get the blame?"),
        ("You were rude to Mum.", "She was rude first."),
        ("You hurt me.", "I never touched you."),
        ("You shouted.", "I wasn't shouting, I was talking loudly."),
        ("", "Don't pin this on me."),
        ("", "I work sixty hours a week for this family."),
        ("You left the light on.", "No I didn't, that was you."),
        ("You ignored my text.", "I've been in meetings all day, what do you expect?"),
        ("You said you'd do it.", "When did I ever say that?"),
        ("You weren't listening.", "I was listening! I just didn't answer."),
        ("You never cook.", "I cooked on Tuesday."),
        ("You're so cold lately.", "I'm not cold, I'm knackered."),
        ("Why didn't you tell me?", "I did tell you, you weren't paying attention."),
        ("You always side with your mum.", "That's rubbish, I told her off last week."),
        ("You left me out.", "I invited you twice."),
        ("", "So I'm the villain now?"),
        ("", "It's not like I did it to hurt you."),
        ("You were flirting.", "We were talking about work."),
        ("", "You're exaggerating, it was ten minutes."),
        ("You promised.", "I said maybe."),
    ),
    Signal.ONE_UP: (
        ("My boss shouted at me today.", "Mine threw a stapler at me once."),
        ("My boss shouted at me today.", "At least he only shouted. I got a written warning."),
        ("I slept four hours.", "Four? I'd kill for four."),
        ("I've got a headache.", "I've had one since Sunday."),
        ("My train was cancelled.", "Mine's been cancelled every day this week."),
        ("I'm exhausted.", "Try doing it with three kids."),
        ("I failed my driving test.", "I failed mine four times lol"),
        ("The dentist hurt.", "You should have seen my root canal."),
        ("I'm so stressed about money.", "Tell me about it, I'm two grand overdrawn."),
        ("I hurt my back.", "My back's been bad for years."),
        ("We had a row.", "We have one every night."),
        ("My knee hurts.", "Both my knees are gone."),
        ("I had such a long day.", "You had a long day? I started at five."),
        ("I'm hungover.", "I'm worse, I was sick in the taxi."),
        ("I didn't get any sleep.", "Sleep? What's that? I've got newborn twins."),
        ("My exam went badly.", "I didn't even finish mine."),
        ("I'm so cold.", "You don't know cold, I grew up in Shetland."),
        ("I got a parking fine.", "I've had three this month."),
        ("My sister isn't talking to me.", "My whole family isn't talking to me."),
        ("I feel so lonely.", "I've been lonely for twenty years, you get used to it."),
    ),
}
"""What was heard, and a reply that does this."""

NOT_SAID: dict[Signal, tuple[str, ...]] = {
    Signal.BLAME: (
        "I'm not blaming you.",
        "It isn't your fault.",
        "You're always so good to me.",
        "You always make me laugh.",
        "You never know.",
        "You should have seen his face!",
        "You shouldn't have, it's beautiful!",
        "He said you're lazy, and he's wrong.",
        "You said eight, so I booked for eight.",
        "You left your umbrella.",
        "Why did you choose blue?",
        "How could I help?",
        "She never listens to me.",
        "So you never felt heard there.",
    ),
    Signal.MINIMISING: (
        "He told me to calm down.",
        "At least twenty people came.",
        "It's only five minutes away.",
        "I'm fine, it's only a scratch.",
        "I need to calm down.",
        "It'll be all right.",
    ),
    Signal.DEFENDING: (
        "I'm not angry with you.",
        "What about you?",
        "I already told him.",
        "I didn't see the match.",
        "Who does the cooking at yours?",
    ),
    Signal.ONE_UP: (
        "That sounds hard.",
        "I'm here.",
        "I can come over.",
    ),
}
"""Sentences that come near and do not."""


def found(text: str, heard: str = "") -> set[Signal]:
    return sure(judging.signs, text, heard)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("You never listen.", "u never listen"),
        ("You never listen.", "Ye never listen."),
        ("You don't even care.", "you dont even care"),
        ("You don't even care.", "Ye dinnae even care."),
        ("Calm down, it's only a scratch.", "Please calm down, love, it's only a scratch."),
        ("You're so selfish.", "ur so selfish"),
        ("You ruined my day.", "Y'all ruined my day."),
    ],
)
def test_spelling_and_dialect_change_nothing(one: str, other: str) -> None:
    assert found(one) == found(other) != set()


def test_the_same_words_defend_only_after_a_complaint() -> None:
    said = "I cooked on Tuesday."
    assert Signal.DEFENDING in found(said, "You never cook.")
    assert Signal.DEFENDING not in found(said, "What did you do this week?")


def test_own_trouble_beside_words_that_stay_is_no_one_upping() -> None:
    heard = "I lost my job on Friday."
    assert Signal.ONE_UP in found("I lost mine twice last year.", heard)
    assert Signal.ONE_UP not in found("I lost mine last year. I'm here if you need me.", heard)


def test_a_sign_shows_the_words_it_rests_on() -> None:
    text = "Honestly 😀 you’ve  NEVER listened to me."
    (blame,) = (s for s in judging.signs(utterance(text)) if s.signal is Signal.BLAME)
    assert text[blame.start : blame.end].startswith("you’ve  NEVER")
    assert blame.source.startswith("rule:")


@pytest.mark.parametrize(
    ("signal", "heard", "text"),
    [
        (Signal.MINIMISING, "I lost my ring.", "Things can be replaced."),
        (Signal.MINIMISING, "He dumped me.", "You can always find another one."),
        (Signal.MINIMISING, "I dread the exam.", "In the grand scheme of things it's nothing."),
        (Signal.MINIMISING, "I was so ashamed.", "Nobody will even remember by Monday."),
        (Signal.DEFENDING, "You never cook.", "Who made the soup on Sunday?"),
        (Signal.DEFENDING, "You never praise me.", "I bought you a cake for it."),
        (Signal.DEFENDING, "You broke the lamp.", "It was broken when I got here."),
        (Signal.DEFENDING, "You're distant.", "That works both ways."),
        (Signal.ONE_UP, "I failed the exam.", "Mine failed me twice."),
        (Signal.ONE_UP, "I'm so tired.", "Welcome to my world, I've been up since four."),
    ],
)
def test_what_was_heard_helps_to_tell(signal: Signal, heard: str, text: str) -> None:
    assert signal in found(text, heard)


@pytest.mark.parametrize(
    ("signal", "heard", "text"),
    [
        (Signal.MINIMISING, "Sorry I'm late.", "It's nothing, I've only just come."),
        (Signal.MINIMISING, "How's your knee?", "It's not that bad."),
        (Signal.MINIMISING, "He told me to calm down.", 'Ugh, "calm down" never helps.'),
        (Signal.DEFENDING, "You broke the lamp.", "I did, and it was careless."),
        (
            Signal.DEFENDING,
            "You left me with both kids.",
            "That was far too much to leave you with.",
        ),
        (Signal.DEFENDING, "", "I only wanted to say hello."),
        (Signal.ONE_UP, "Sorry about the mess.", "You should see mine!"),
        (Signal.ONE_UP, "I'm scared you'll leave.", "I'm not going anywhere."),
        (Signal.ONE_UP, "I'm so tired.", "Me too. How did you get through the meeting?"),
    ],
)
def test_what_was_heard_can_take_a_rule_back(signal: Signal, heard: str, text: str) -> None:
    assert signal not in found(text, heard)
