"""What happens when a phase closes and when the next one is entered; one function per row."""

from __future__ import annotations

from collections.abc import Callable

from game.rules import events as e
from game.rules import moves as m
from game.rules.carry import carry_on
from game.rules.draft import Draft, both_ways
from game.rules.feelings import nearness
from game.rules.journey import walk_on
from game.rules.morning import close_dawn, ending_of, open_envelopes
from game.rules.plan import close_again, close_pick, tell_how_it_went
from game.rules.promises import dish_look
from game.rules.repairing import close_together
from game.rules.settle import close_table
from game.rules.talk_settle import close_first_go, count_talk
from game.rules.word import close_counters, close_leaning, close_offers


def close(draft: Draft) -> None:
    """Close the phase in play."""
    action = _CLOSE.get(draft.scene.row)
    if action is not None:
        action(draft)


def entered(draft: Draft) -> None:
    """Do what entering this phase does by itself."""
    action = _ENTER.get(draft.scene.row)
    if action is not None:
        action(draft)


def _open_seals(draft: Draft) -> None:
    draft.emit(e.SealsOpened(opens="close", visit=draft.scene.visit))


def _close_lift(draft: Draft) -> None:
    draft.emit(e.PlanksLifted())


def _close_account(draft: Draft) -> None:
    _open_seals(draft)
    draft.emit(e.LidLifted(look=dish_look(draft.scenario, draft.scene)))
    close_table(draft)


def _close_feel(draft: Draft) -> None:
    _open_seals(draft)
    for seat in both_ways():
        guess = draft.seat(seat).last(m.Guess)
        felt = draft.seat(seat.other).last(m.Report)
        if guess is not None and felt is not None:
            near = nearness(draft.scenario.feelings, guess.feeling, felt.feeling)
            draft.emit(
                e.Snapped(seat=seat, felt=felt.feeling, guessed=guess.feeling, nearness=near)
            )


def _close_dawn(draft: Draft) -> None:
    _open_seals(draft)
    close_dawn(draft)


def _close_morning(draft: Draft) -> None:
    draft.emit(e.SceneEnded(ending=ending_of(draft)))


def _morning(draft: Draft) -> None:
    open_envelopes(draft)
    tell_how_it_went(draft)
    count_talk(draft)
    carry_on(draft)
    walk_on(draft)


def _cover(draft: Draft) -> None:
    if draft.scenario.dish is not None:
        draft.emit(e.LidLifted(look="covered"))


_CLOSE: dict[str, Callable[[Draft], None]] = {
    "talk/give-back": close_first_go,
    "talk-back/give-back": close_first_go,
    "word/offer": close_offers,
    "word/lean": close_leaning,
    "word/counter": close_counters,
    "word/lift": _close_lift,
    "table/account": _close_account,
    "snap/feel": _close_feel,
    "make-good/together": close_together,
    "plan/pick": close_pick,
    "plan/again": close_again,
    "last-word/dawn": _close_dawn,
    "morning/open": _close_morning,
}
_ENTER: dict[str, Callable[[Draft], None]] = {
    "table/account": _cover,
    "morning/open": _morning,
}
