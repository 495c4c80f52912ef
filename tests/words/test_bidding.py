"""A small reach for closeness is found; a chore is none."""

from __future__ import annotations

from game.words import bidding
from game.words.reading import Signal
from tests.words.sure import sure

SAID: dict[Signal, tuple[tuple[str, str], ...]] = {
    Signal.BID: (
        ("", "Hot chocolate?"),
        ("", "Lunch together tomorrow?"),
        ("", "Come to the window, quick!"),
        ("", "There's a place next to me on the bench."),
        ("", "Mind if I join you?"),
        ("", "Sing me the silly one."),
        ("", "I booked us a table by the sea."),
        ("", "Give your dad a hug."),
        ("", "Come and see the moon!"),
        ("", "Fancy a coffee later?"),
        ("", "guess who i just met"),
        ("", "Watch this!"),
        ("", "Shall we get ice cream?"),
        ("", "I found a song you'd love."),
        ("", "Sit with me a minute?"),
        ("", "wanna call tonight"),
        ("", "Remember that beach in Wales?"),
        ("", "Want to hear something funny?"),
        ("", "Look, a fox!"),
        ("", "Can I get a hug?"),
        ("", "I was thinking about you today."),
        ("", "Do you want to come with me to the market?"),
        ("", "Hey, you awake?"),
        ("", "Can I show you something?"),
        ("", "Come sit with me on the balcony."),
        ("", "Do you fancy watching something tonight?"),
        ("", "You'll never guess who rang."),
        ("", "Let's get out of the city on Sunday, just us."),
        ("", "Been thinking about you all day."),
        ("", "Isn't that sunset gorgeous?"),
        ("", "I saved you the last slice."),
        ("", "Play me that song again?"),
        ("", "wish u were here x"),
    ),
}
"""What was heard, and a reply that does this."""

NOT_SAID: dict[Signal, tuple[str, ...]] = {
    Signal.BID: (
        "Look at section four.",
        "Watch the step.",
        "Listen, the train leaves at ten.",
        "Come and sit your exam.",
        "Shall we watch the milk?",
        "Pop in to the bank on your way.",
        "Shall we start the meeting?",
        "Let's go through the invoice.",
        "Come to the office at nine.",
        "I miss the bus every morning.",
        "Let's do the dishes.",
        "I feel like pizza tonight.",
    ),
}
"""Sentences that come near and do not."""


def found(text: str, heard: str = "") -> set[Signal]:
    return sure(bidding.signs, text, heard)


def test_what_is_saved_for_you_after_a_complaint_makes_good() -> None:
    said = "I booked us a table by the sea."
    assert Signal.BID in found(said)
    assert Signal.BID not in found(said, "You forgot our anniversary.")
