"""Each part of an apology is found by itself; an excuse is no part of one."""

from __future__ import annotations

import pytest

from game.words import apologising
from game.words.reading import Signal
from tests.words.sure import sure

SAID: dict[Signal, tuple[tuple[str, str], ...]] = {
    Signal.REGRET: (
        ("", "I'm sorry for shouting."),
        ("", "My apologies for the mess."),
        ("", "so so sorry"),
        ("", "I regret what I said."),
        ("", "I feel terrible for missing it."),
        ("", "Forgive me."),
        ("", "Sorry I forgot."),
        ("", "I am really sorry yaar"),
        ("", "soz babe x"),
        ("", "I hate that I hurt you."),
        ("", "I wish I hadn't said that."),
        ("", "I'm sorry about last night."),
        ("", "Sorry love, that came out wrong."),
        ("", "I do apologise for the delay."),
        ("", "please forgive me"),
        ("You hurt me.", "I'm sorry."),
        ("", "I'm sorry for not being there."),
        ("", "I feel bad about how I spoke to you."),
    ),
    Signal.RESPONSIBILITY: (
        ("", "The error was mine."),
        ("", "That one I have to own."),
        ("", "I treated you like a guest in your own house."),
        ("", "It never crossed my mind to ask."),
        ("You shouted at me.", "I did. I can hear it still."),
        ("", "I jumped down your throat for nothing."),
        ("", "It was thoughtless of me."),
        ("", "I had a part in this, too."),
        ("", "I handled that badly."),
        ("", "Nobody to blame but myself."),
        ("", "I got that wrong."),
        ("", "I own that one."),
        ("", "That was out of line, what I said."),
        ("", "I let you down."),
        ("", "I shouldn't have read it."),
        ("", "You're right, I wasn't listening."),
        ("", "I was a rubbish friend last year."),
        ("", "I broke my promise."),
        ("", "I put work before you, again."),
        ("", "It was me, I ate it."),
        ("", "That's my mistake, not yours."),
        ("", "I took it out on you."),
        ("", "I had no right to say that."),
        ("", "I can see how much that hurt you."),
        ("", "I was being selfish."),
        ("", "I shouldn't have shouted."),
        ("", "I know I hurt you."),
        ("", "I take full responsibility."),
        ("", "I forgot, and that's on me."),
        ("", "It wasn't fair of me to dump that on you."),
        ("", "I broke your trust."),
        ("", "I ought to have rung."),
        ("", "You trusted me and I blew it."),
        ("", "I was the one who started it."),
        ("", "I said something cruel and you didn't deserve it."),
    ),
    Signal.EXPLANATION: (
        ("", "I was sure I had locked it."),
        ("Why didn't you say?", "My throat just seized up."),
        ("", "I was trying to surprise you."),
        (
            "You said you'd be there.",
            "I got stuck behind an accident on the M6 and my phone was flat.",
        ),
        ("", "I'm sorry. I was scared you'd be cross, so I hid it."),
        ("Why didn't you call?", "I left my phone at work."),
        ("Why were you so short with me?", "I hadn't eaten and my head was pounding."),
        ("", "Sorry I'm late, the childminder was held up."),
        ("", "I didn't tell you because I was embarrassed."),
        ("", "I thought it was tomorrow. Sorry."),
        ("You weren't there.", "The meeting overran and I couldn't get out."),
        ("", "My head was full of work, I wasn't listening. Sorry."),
        ("", "I mixed the two dates up."),
        ("", "sorry i fell asleep on the sofa"),
        ("You hung up.", "I'd started to cry and I didn't want you to hear."),
        ("You were late.", "The trains were down and I couldn't get a signal."),
        ("", "I'm sorry, I read it as Tuesday."),
        ("", "I hid it because I was afraid you'd leave."),
        ("Why did you go quiet?", "I needed to think, and I didn't know how to say that."),
        ("", "Sorry for the late answer, been in back to back calls."),
        ("", "I snapped because I'd had no sleep, but that's not on you. Sorry."),
        ("Where were you?", "My car wouldn't start."),
        ("", "I confused you with the other Sam, sorry!"),
        ("", "Sorry I wasn't there, the little one had a fever."),
    ),
    Signal.REPAIR: (
        ("", "I'll get you the same plate as the one I cracked."),
        ("", "I've told them it was our mistake."),
        ("", "Is there any way I can mend this?"),
        ("You left me with the bill.", "The money is in your account."),
        ("", "Let me clear your name with them."),
        ("You said you'd be there.", "Can I take you out on Saturday instead?"),
        ("", "I'd like to make it right."),
        ("", "I've ordered you a new charger, it comes Tuesday."),
        ("", "Sorry I burnt the pan. I'll scrub it tonight."),
        ("", "My fault. I'll redo the slides before you're in."),
        ("", "I'm so sorry. What can I do to make this better?"),
        ("You broke it.", "I'll buy you another one tomorrow."),
        ("", "Let me cook tonight, you've done all week because of me."),
        ("", "I shouldn't have told her. I'm going to ring her and take it back."),
        ("", "how do i fix this"),
        ("", "I'll apologise to your mum myself."),
        ("", "Sorry about the mug, I've superglued it."),
        ("You deleted my photos.", "I've sent the card off to be recovered, I'm paying."),
        ("", "I owe you a proper evening. Pick a day."),
        ("You missed pick-up.", "I'll do both runs next week."),
        ("", "What can I do to earn your trust back?"),
        ("", "I'm so sorry about the carpet, let me pay for a cleaner."),
        ("", "Sorry for what I said. Can we rewind and try again?"),
        (
            "",
            "I've moved the booking to tomorrow, since tonight was my fault.",
        ),
        ("", "My bad! Sending the right file now."),
        ("", "I'd like to make up for it if you'll let me."),
        ("You scratched my car.", "I've booked it in at the garage for Monday, it's paid."),
        ("", "I messed up your order, I'm getting you a fresh one now."),
    ),
    Signal.CHANGE: (
        ("", "That stops today."),
        ("", "I'm cutting down on the overtime."),
        ("", "From tonight the laptop stays at work."),
        ("", "I'll put my phone in the drawer when we eat."),
        ("You said you'd be there.", "From tomorrow I'll leave work at five, no matter what."),
        ("", "I've asked Mo to remind me so you don't have to."),
        ("", "I'm going to start asking before I book things."),
        ("", "I won't raise my voice like that again."),
        ("", "In future I'll check with you first."),
        ("You're always on that thing.", "I'm putting a timer on it. Half an hour a night, max."),
        ("", "I've stopped drinking in the week."),
        ("", "I'm learning to shut up and listen."),
        ("", "Never again, I swear."),
        ("", "Next time I'll say it to your face."),
        ("", "I wont do it again"),
        ("", "I'm gonna be more careful with your stuff."),
        ("", "I'm trying to get better at saying things sooner."),
        ("You never tell me where you are.", "I'll share my location from today."),
        ("", "I'm not going to shout any more."),
        ("", "I'll knock before I come in next time."),
        ("", "we're gonna split the night feeds from now on, i promise"),
        ("", "I'll do my best not to interrupt."),
        ("", "I have decided to give up the overtime."),
        ("", "No more secrets."),
        ("", "Next week I'm starting that anger course."),
        ("", "I won't make plans without asking you again."),
    ),
    Signal.EXCUSE: (
        ("You said you'd be there.", "The bus was late, what do you want me to do about it?"),
        ("", "I only forgot because you didn't remind me."),
        ("You said you'd be there.", "Traffic was mental, not my problem."),
        ("", "Sorry, but everyone was doing it."),
        ("", "I'm sorry if I offended anyone."),
        ("You swore at her.", "She had it coming."),
        ("", "I was tired, anyone would have snapped."),
        ("", "it was a laugh, dont be so serious"),
        ("", "That's just my sense of humour."),
        ("You spent it all.", "Well you never said there was a limit."),
        ("", "Sorry you got so upset over it."),
        ("", "He made me do it."),
        ("You lied.", "It was only a white lie."),
        ("You forgot the milk.", "You didn't write it on the list."),
        ("", "I'm sorry you see it like that."),
        ("", "Sorry, but that's just how I talk."),
        ("You shouted at the kids.", "They were pushing my buttons all day."),
        ("", "I had no choice, the boss made me."),
        ("You broke my vase.", "It was wobbly anyway."),
        ("", "Anyone would have done the same in my place."),
        ("", "If I hurt you I'm sorry, but you started it."),
        ("You didn't call back.", "You know what my phone's like."),
        ("", "How was I to know you'd be upset?"),
    ),
}
"""What was heard, and a reply that does this."""

NOT_SAID: dict[Signal, tuple[str, ...]] = {
    Signal.REGRET: (
        "Sorry for your loss.",
        "Sorry to bother you, have you got a minute?",
        "Sorry, what was that?",
        "He said he was sorry.",
        "I'm not sorry.",
        "You should say sorry.",
        "I'm sorry you feel that way.",
        "Better safe than sorry.",
        "I feel sorry for him.",
    ),
    Signal.RESPONSIBILITY: (
        "It's not you, it's me, she said to him.",
        "We put you down for two tickets.",
        "You should have told me before I made a fool of myself.",
        "My fault tolerance notes are on the desk.",
        "I'm not okay today.",
        "I let the dog out.",
        "It wasn't my fault.",
        "I should go to bed.",
        "That's my job.",
        "Is it my fault?",
        "The drinks are on me.",
    ),
    Signal.EXPLANATION: (
        "I was told to wait here.",
        "Mum was busy.",
        "I was trying to get the bus.",
        "I was at the dentist's.",
        "I thought it was a good film.",
        "We missed the bus so we walked.",
        "The phone died during the game.",
    ),
    Signal.REPAIR: (
        "I'll replace the bulb in the hall.",
        "He'll pay for the glass, he said.",
        "How can I make it out of paper?",
        "Can I get you a coffee?",
        "Let me help you with that.",
        "I'll pay for parking.",
        "I'll fix the shelf on Saturday.",
    ),
    Signal.CHANGE: (
        "The bus stops here.",
        "I do things differently from my sister.",
        "From now on the shop closes at six.",
        "It won't happen again, they've fixed the pipe.",
        "See you next time.",
        "I'll be there at six.",
    ),
    Signal.EXCUSE: (
        "He told me to calm down.",
        "That's not an excuse.",
        "No need to apologise, these things happen.",
    ),
}
"""Sentences that come near and do not."""


def found(text: str, heard: str = "") -> set[Signal]:
    return sure(apologising.signs, text, heard)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I'm sorry I forgot.", "im sorry i forgot"),
        ("I'm sorry I forgot.", "I am really, truly sorry I forgot."),
        ("I should have told you.", "shoulda told u, i should of told you"),
        ("It was my fault.", "It wis my fault."),
        ("I won't do it again.", "i wont do it again"),
    ],
)
def test_spelling_dialect_and_politeness_change_nothing(one: str, other: str) -> None:
    assert found(one) == found(other) != set()


def test_a_bare_sorry_after_a_trouble_is_pity() -> None:
    assert Signal.REGRET in found("I'm so sorry.", "You left me standing there.")
    assert Signal.REGRET not in found("I'm so sorry.", "My dog died last night.")


def test_a_cause_explains_only_where_there_is_something_to_account_for() -> None:
    said = "My car wouldn't start."
    assert Signal.EXPLANATION in found(said, "Where were you?")
    assert Signal.EXPLANATION not in found(said)


def test_to_grant_a_complaint_owns_it_and_to_deny_one_does_not() -> None:
    assert Signal.RESPONSIBILITY in found("I did, and I can see it hurt.", "You shouted at me.")
    assert Signal.RESPONSIBILITY not in found("I was.", "You weren't listening.")
    assert Signal.RESPONSIBILITY not in found("I did, thanks.", "Did you eat?")


def test_a_deed_named_inside_the_sorry_stays_regret() -> None:
    assert found("Sorry I hung up on you.") == {Signal.REGRET}
