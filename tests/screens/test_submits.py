"""What a submit sends: exactly the moves of the step, in their order, with what was picked."""

from __future__ import annotations

from game.rules.moves import Account, Answer, Apologise, Guess, Offer, Predict, Prepare, Report
from game.rules.seats import Seat
from game.screens.commands import SaveDraft, SendMove
from game.screens.intents import Pick, Submit, Typed
from game.screens.messages import Refused
from game.screens.sending import Result
from game.screens.update import update
from tests.screens.playing import Table


def moves_of(table: Table, seat: Seat) -> list[SendMove]:
    """Return what a client has sent so far."""
    return [c for c in table.sent[seat] if isinstance(c, SendMove)]


def test_a_word_sends_the_promise_and_then_the_plan() -> None:
    table = at("word/offer")
    for node in ("offer-word-full", "obstacle-smell", "response-smell-cat", "send"):
        table.press(Seat.A, node)
    sent = moves_of(table, Seat.A)[-2:]
    assert [c.move for c in sent] == [
        Offer(option="word-full"),
        Prepare(obstacle="smell", response="smell-cat"),
    ]
    assert sent[1].n == sent[0].n + 1


def at(row: str, *wishes: str) -> Table:
    """Return a table that stands at "beat/phase" with nothing done there yet."""
    table = Table()
    table.play_until(lambda: table.beat() == row, wishes)
    table.pass_ms(6_000)
    return table


def test_an_honest_no_sends_an_empty_plan() -> None:
    table = at("word/offer")
    table.press(Seat.A, "offer-word-none")
    table.press(Seat.A, "send")
    assert [c.move for c in moves_of(table, Seat.A)[-2:]] == [
        Offer(option="word-none"),
        Prepare(),
    ]


def test_another_promise_takes_its_plan_back() -> None:
    table = at("word/offer")
    for node in ("offer-word-full", "obstacle-smell", "chosen-offer", "offer-word-half"):
        table.press(Seat.A, node)
    assert not table.has(Seat.A, "send")
    assert table.has(Seat.A, "obstacle-smell")


def test_an_account_goes_with_its_words_and_then_the_face() -> None:
    table = at("table/account", "life-eat-all")
    table.press(Seat.A, "line-ate-it")
    table.press(Seat.A, "add-add-noor")
    table.tell(Seat.A, Typed("account-words", "Warm. I was weak."))
    assert not table.has(Seat.A, "send")
    table.press(Seat.A, "face-3")
    table.press(Seat.A, "send")
    first, second = moves_of(table, Seat.A)[-2:]
    assert first.move == Account(line="ate-it", add="add-noor")
    assert first.own_words == "Warm. I was weak."
    assert (second.move, second.own_words) == (Predict(face=3), "")


def test_a_line_that_keeps_the_promise_asks_for_no_face() -> None:
    table = at("table/account", "life-eat-all")
    table.press(Seat.A, "line-left-it")
    table.press(Seat.A, "send")
    assert moves_of(table, Seat.A)[-1].move == Predict(face=None)


def test_the_same_line_asks_the_same_whatever_was_done() -> None:
    for wishes in ((), ("life-eat-all",)):
        table = at("table/account", *wishes)
        table.press(Seat.A, "line-ate-it")
        assert table.has(Seat.A, "face-0")


def test_a_snap_sends_the_report_and_then_the_guess() -> None:
    table = at("snap/feel")
    for node in ("me-exposed", "you-low", "send"):
        table.press(Seat.A, node)
    assert [c.move for c in moves_of(table, Seat.A)[-2:]] == [
        Report(feeling="exposed"),
        Guess(feeling="low"),
    ]


def test_magnets_keep_the_order_of_the_hand() -> None:
    table = at("make-good/magnets", "life-eat-all", "line-ate-it")
    for node in ("magnets-ash-mag-ten", "magnets-ash-mag-but", "magnets-ash-mag-own"):
        table.press(Seat.A, node)
    table.press(Seat.A, "magnets-ash-mag-but")
    table.press(Seat.A, "send")
    sent = [c.move for c in moves_of(table, Seat.A) if isinstance(c.move, Apologise)]
    assert sent == [Apologise(magnets=("ash-mag-ten", "ash-mag-own"))]


def test_an_answer_may_be_changed_until_the_other_has_answered() -> None:
    table = at("word/offer")
    for node in ("offer-word-none", "send", "change", "chosen-offer", "offer-word-half"):
        table.press(Seat.A, node)
    for node in ("obstacle-forget", "response-forget-hand", "send"):
        table.press(Seat.A, node)
    assert [c.move for c in moves_of(table, Seat.A)[-2:]] == [
        Offer(option="word-half"),
        Prepare(obstacle="forget", response="forget-hand"),
    ]
    assert table.screen(Seat.A).id == "waiting-word"
    here = table.clients[Seat.A].here
    assert here is not None
    assert here.view.own.offer == "word-half"


def test_a_refusal_says_one_kind_sentence_and_keeps_picks_and_words() -> None:
    table = at("table/account")
    table.press(Seat.A, "line-left-it")
    table.tell(Seat.A, Typed("account-words", "Smell my sleeves."))
    state, commands = refuse(table)
    assert commands == ()
    again = state.here
    assert again is not None
    assert again.one("line") == "left-it"
    assert again.draft("account-words") == "Smell my sleeves."
    assert again.outbox.line == ()
    table.clients[Seat.A] = state
    assert any(n.id == "rejected" for n in table.screen(Seat.A).work.children)


def refuse(table: Table) -> Result:
    """Submit without telling the room, and let the answer be a refusal."""
    state, sent = update(table.clients[Seat.A], Submit(), table.now_ms)
    move = sent[0]
    assert isinstance(move, SendMove)
    return update(state, Refused(Seat.A, move.n, "not-now"), table.now_ms)


def test_words_on_the_way_are_kept_on_disk_until_they_arrive() -> None:
    table = at("table/account")
    table.press(Seat.A, "line-left-it")
    table.tell(Seat.A, Typed("account-words", "Smell my sleeves."))
    table.press(Seat.A, "send")
    kept = [c.text for c in table.sent[Seat.A] if isinstance(c, SaveDraft)]
    assert kept == ["Smell my sleeves.", ""]


def test_picking_the_chosen_answer_again_takes_it_back() -> None:
    table = at("table/account")
    table.press(Seat.A, "line-left-it")
    table.tell(Seat.A, Pick("add", "add-noor"))
    table.tell(Seat.A, Pick("add", "add-noor"))
    here = table.clients[Seat.A].here
    assert here is not None
    assert here.picked("add") == ()


def test_a_question_at_the_table_is_not_answered_by_the_line_said_before() -> None:
    table = at("table/answer", "life-eat-all", "line-movement", "receive-movement-by-whom")
    assert table.screen(Seat.A).id == "answer"
    assert not table.has(Seat.A, "send")
    table.press(Seat.A, "answer-ash-answer-ate")
    table.press(Seat.A, "send")
    assert moves_of(table, Seat.A)[-1].move == Answer(line="ash-answer-ate")
