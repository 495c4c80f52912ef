"""Listening: what is given back, what is held on to, and what is said of one's own."""

from __future__ import annotations

from dataclasses import replace

from game.rules import moves as m
from game.rules.seats import Seat
from game.rules.sections import SeatView
from game.scenario.library import Shipped
from tests.partner.tables import EVERYBODY, does, seen_at

MANY = 30
TALK = Shipped().get("m10").talks[0]


def given_back(who: str, view: SeatView) -> list[m.Reflect]:
    made = (does(who, view, n) for n in range(MANY))
    return [move for move in made if isinstance(move, m.Reflect)]


def at_give_back(*said: str) -> SeatView:
    view = seen_at("talk/give-back", Seat.B)
    offered = tuple(r.id for r in TALK.reflections if not r.again and r.of in said)
    return replace(view, talk=replace(view.talk, said=said, reflections=offered))


def test_june_hears_what_matters_more_often_than_viktor() -> None:
    view = at_give_back("albums", "us", "careless")
    hit = {
        who: sum(x.fold == "careless" for x in given_back(who, view)) for who in ("june", "viktor")
    }
    assert hit["june"] > hit["viktor"] + 3


def test_the_sentence_belongs_to_the_folded_line() -> None:
    view = at_give_back("albums", "miss-him", "careless")
    of = {str(r.id): str(r.of) for r in TALK.reflections}
    for who in EVERYBODY:
        assert all(of[x.line] == x.fold for x in given_back(who, view))


def test_once_the_heart_has_lit_up_everybody_holds_on_to_it() -> None:
    view = at_give_back("albums", "miss-him", "careless")
    view = replace(view, talk=replace(view.talk, pin="miss-him"))
    for who in EVERYBODY:
        assert {x.fold for x in given_back(who, view)} == {"miss-him"}


def test_a_guess_never_looks_at_what_was_sealed_and_follows_the_fold() -> None:
    view = at_give_back("albums", "miss-him", "careless")
    view = replace(view, beat=replace(view.beat, needed=("guess",)))
    made = [does(who, view, n) for who in EVERYBODY for n in range(MANY)]
    guessed = {x.feeling for x in made if isinstance(x, m.Guess)}
    assert len(made) == len([x for x in made if isinstance(x, m.Guess)])
    assert len(guessed) > 3


def test_its_secret_is_added_only_where_that_is_safe() -> None:
    view = seen_at("talk/back", Seat.B)
    view = replace(view, talk=replace(view.talk, backs=tuple(c.id for c in TALK.backs)))

    def added(**mood: float) -> set[str]:
        made = [does(who, view, n, "m10", **mood) for who in EVERYBODY for n in range(MANY)]
        return {x.line if isinstance(x, m.SayBack) else "" for x in made}

    assert added(open=75.0, safety=60.0) == {"", "back-dealer"}
    assert "back-dealer" not in added(open=60.0, safety=60.0)


def test_somebody_promises_to_stay_in_the_room_where_that_is_asked() -> None:
    view = _listening()
    stays = {who: [does(who, view, n, "r1") for n in range(MANY)] for who in EVERYBODY}
    count = {str(who): made.count(m.Attend()) for who, made in stays.items()}
    assert count["ines"] > count["mara"] > 0


def _listening() -> SeatView:
    view = seen_at("talk/feel", Seat.B, "r1")
    beat = replace(view.beat, phase="share", needed=(), may=("attend",))
    return replace(view, beat=beat, talk=replace(view.talk, may_attend=True))
