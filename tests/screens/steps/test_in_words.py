"""Own words in place of a line, in practice: written, heard as something, put right, then said."""

from __future__ import annotations

import pytest

from game.partner.characters import Character
from game.partner.mood import Tag
from game.rules import moves as m
from game.rules.seats import Seat
from game.screens.intents import Held, Pick
from game.screens.steps.in_words import KEY
from game.screens.tree import Flag, Look, Role
from tests.screens.alone import Alone
from tests.screens.playing import Table, can_press, nodes_of
from tests.screens.scenes import m10

OPEN = "What was that like for you?"
OTHER = "Das war bestimmt nicht leicht für dich, oder?"


def asking() -> Alone:
    """Return a listener at the questions."""
    alone = Alone()
    alone.go_on("talk/ask")
    return alone


def test_a_line_can_always_be_picked_and_nothing_must_be_typed() -> None:
    alone = asking()
    options = [n for n in nodes_of(alone.screen()) if n.role is Role.OPTION]
    assert len(options) == 4
    alone.press(options[0].id)
    assert isinstance(alone.sent[-1].move, m.Ask)
    assert (alone.sent[-1].own_words, alone.sent[-1].heard_as) == ("", None)


def test_enter_reads_the_words_first_and_says_what_they_were_heard_as() -> None:
    alone = asking()
    alone.write(OPEN)
    field = next(n for n in nodes_of(alone.screen()) if n.role is Role.FIELD)
    assert Flag.SENDS in field.flags
    assert alone.find("heard-as") is None
    before = len(alone.sent)
    alone.press("send")
    assert len(alone.sent) == before
    assert alone.words("heard-as") == "Heard as: an open question."
    told = alone.find("heard-as")
    assert told is not None
    assert told.role is Role.STATUS
    (line,) = alone.chosen()
    assert alone.words("stands-for").endswith(alone.words(line))


def test_enter_again_says_them_with_the_line_they_count_as() -> None:
    alone = asking()
    alone.read(OPEN)
    (line,) = alone.chosen()
    alone.press("send")
    sent = alone.sent[-1]
    assert sent.move == m.Ask(question=line.removeprefix("ask-"))
    assert sent.own_words == OPEN
    assert sent.heard_as is not None
    assert sent.heard_as.tags == (Tag.OPEN_QUESTION,)
    alone.wait(5_000)
    said = [n.name for n in nodes_of(alone.screen()) if n.look is Look.SAID]
    assert any(name.startswith(OPEN) for name in said)


def test_one_key_puts_it_right_and_goes_round_to_how_it_was_heard() -> None:
    alone = asking()
    alone.read(OPEN)
    key = alone.find("rather")
    assert key is not None
    assert key.keys == (KEY,)
    heard: list[str] = []
    for _ in range(6):
        alone.press("rather")
        heard.append(alone.words("heard-as"))
    assert heard[-1] == "Heard as: an open question."
    assert all(words.startswith("Put right by you: ") for words in heard[:-1])
    assert len(set(heard)) == 6


def test_what_was_put_right_is_what_the_partner_hears() -> None:
    alone = asking()
    alone.read(OPEN)
    while alone.words("heard-as") != "Put right by you: saying that it makes sense.":
        alone.press("rather")
    alone.press("send")
    heard = alone.sent[-1].heard_as
    assert heard is not None
    assert (heard.tags, heard.corrected) == ((Tag.VALIDATE,), True)
    assert alone.thoughts[-1].coach == "coach.validate"


def test_a_changed_word_is_read_anew_and_forgets_what_was_put_right() -> None:
    alone = asking()
    alone.read(OPEN)
    alone.press("rather")
    alone.write(f"{OPEN} And now?")
    assert alone.find("heard-as") is None
    assert alone.chosen() == []
    alone.press("send")
    assert alone.words("heard-as").startswith("Heard as: ")


def test_the_same_words_once_more_are_read_once_more() -> None:
    alone = asking()
    alone.read(OPEN)
    alone.press("rather")
    alone.press("send")
    alone.wait(20_000)
    assert alone.view.beat.phase == "ask-again"
    alone.write(OPEN)
    assert alone.find("heard-as") is None
    alone.press("send")
    assert alone.words("heard-as") == "Heard as: an open question."


def test_pressing_a_line_beside_written_words_lets_it_stand_for_them_and_sends_nothing() -> None:
    alone = asking()
    alone.write(OPEN)
    options = [n for n in nodes_of(alone.screen()) if n.role is Role.OPTION]
    before = len(alone.sent)
    for option in options:
        alone.press(option.id)
        assert alone.chosen() == [option.id]
        assert alone.words("stands-for").endswith(option.name)
    assert len(alone.sent) == before


def test_words_nobody_can_make_out_are_said_to_count_as_the_line() -> None:
    alone = asking()
    alone.read(OTHER)
    (line,) = alone.chosen()
    said = alone.words("heard-as")
    assert said == f"I couldn’t make that out. It counts as: {alone.words(line)}"
    alone.press("send")
    assert alone.sent[-1].heard_as is not None
    assert alone.sent[-1].heard_as.parts == ()


def test_while_words_are_written_enter_never_means_that_one_has_heard_enough() -> None:
    alone = asking()
    assert alone.words("send") == "I’ve heard enough to go on"
    alone.write(OPEN)
    golds = [n for n in nodes_of(alone.screen()) if n.look is Look.GOLD]
    assert [n.id for n in golds] == ["send"]
    assert alone.words("send") == "How will that be heard?"
    alone.write("")
    assert alone.words("send") == "I’ve heard enough to go on"


def test_what_is_given_back_in_own_words_still_asks_for_the_fold_and_the_feeling() -> None:
    alone = Alone()
    alone.go_on("talk/give-back")
    alone.read("You don't want to be the careless one for good.")
    assert alone.words("heard-as")
    assert alone.seat.one("reflect")
    send = alone.find("send")
    assert send is not None
    assert not can_press(send)
    fold = next((n for n in nodes_of(alone.screen()) if n.id.startswith("fold-")), None)
    if fold is not None:
        alone.press(fold.id)
    alone.take(Held("guess", "worried"))
    alone.press("send")
    reflect, guess = alone.sent[-2:]
    assert isinstance(reflect.move, m.Reflect)
    assert isinstance(guess.move, m.Guess)
    assert reflect.own_words.startswith("You don't want")
    assert reflect.heard_as is not None
    assert (guess.own_words, guess.heard_as) == ("", None)


@pytest.mark.parametrize(
    ("listens", "row", "kind", "text"),
    [
        (False, "talk/share", "say", "I feel small when they all look at me."),
        (False, "talk/answer", "answer", "He was quiet, and patient with me."),
        (True, "talk/comfort", "comfort", "No wonder you were scared."),
        (True, "talk/back", "say-back", "I could have asked you sooner. I'm sorry."),
    ],
)
def test_every_other_line_of_talk_may_be_said_in_own_words(
    listens: bool,  # noqa: FBT001 - a parameter of the test
    row: str,
    kind: str,
    text: str,
) -> None:
    alone = Alone(listens=listens)
    alone.go_on(row)
    alone.read(text)
    assert alone.words("heard-as")
    alone.press("send")
    sent = alone.sent[-1]
    assert (sent.move.kind, sent.own_words) == (kind, text)
    assert sent.heard_as is not None
    alone.wait(5_000)
    assert not alone.seat.rejected


def test_at_the_table_the_line_and_the_answer_may_be_said_in_own_words() -> None:
    alone = Alone(Character.SOL, "t1", listens=False)
    alone.go_on("table/account")
    alone.read("I ate all of it, the warm one too. That was weak of me.")
    assert alone.seat.one("line") == "ate-it"
    assert alone.words("stands-for") == f"It counts as: {alone.words('chosen-line')}"
    alone.press("face-2")
    alone.press("send")
    account, predict = alone.sent[-2:]
    assert isinstance(account.move, m.Account)
    assert account.heard_as is not None
    assert (predict.own_words, predict.heard_as) == ("", None)

    alone = Alone(Character.SOL, "t1", listens=True)
    alone.go_on("table/answer")
    alone.read("Give me a moment, please.")
    alone.press("send")
    assert isinstance(alone.sent[-1].move, m.Answer)
    assert alone.sent[-1].own_words == "Give me a moment, please."
    assert not alone.seat.rejected


@pytest.mark.parametrize(("who", "lands"), [(Character.SOL, False), (Character.VIKTOR, True)])
def test_how_something_told_is_taken_may_be_said_in_own_words(
    who: Character,
    lands: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    alone = Alone(who)
    alone.go_on("table/receive")
    alone.wait(30_000)
    assert ("land" in alone.view.beat.needed) is lands
    alone.read("Thank you for telling me that.")
    if lands:
        alone.press("land-1")
    alone.press("send")
    sent = alone.sent[-2 if lands else -1]
    assert isinstance(sent.move, m.Receive)
    assert sent.own_words == "Thank you for telling me that."
    assert sent.heard_as is not None
    assert not alone.seat.rejected


def test_between_two_people_words_stand_beside_a_line_and_nothing_is_read() -> None:
    table = Table(plays=m10())
    table.play_until(lambda: table.beat() == "talk/share", ())
    table.tell(Seat.A, Pick("own-share", "open"))
    table.screen(Seat.A)
    field = next(n for n in nodes_of(table.screen(Seat.A)) if n.role is Role.FIELD)
    assert Flag.SENDS not in field.flags
    assert field.name == "In my own words (if you like)"
    table.tell(Seat.A, Held("say", "albums"))
    ids = {n.id for n in nodes_of(table.screen(Seat.A))}
    assert not ids & {"heard-as", "rather", "stands-for"}
    assert all(getattr(c, "heard_as", None) is None for c in table.sent[Seat.A])
