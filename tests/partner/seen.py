"""Hand-made views for the partner's tests: an empty scene, and ways to fill and to answer it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from game.data import data_path
from game.partner.partner import Partner, new_partner
from game.partner.react import react
from game.rules import moves as m
from game.rules.seats import Seat
from game.rules.sections import (
    BeatSection,
    BridgeSection,
    DebriefSection,
    DossierSection,
    LedgerSection,
    OwnSection,
    PartnerSection,
    PromiseSection,
    PromiseView,
    SceneSection,
    SeatView,
    SnapView,
    TranscriptLine,
)
from game.scenario.load import load_scenario
from game.scenario.model import Scenario

SEED = "00112233445566778899aabbccddeeff"
ROLES = {Seat.A: "ash", Seat.B: "bo"}


def seed(number: int) -> str:
    """Return the number as a seed."""
    return f"{number:032x}"


@cache
def dumpling() -> Scenario:
    """Return T1 as it ships."""
    loaded = load_scenario(data_path("scenarios", "t1", "scenario.toml").read_bytes())
    assert isinstance(loaded, Scenario), loaded
    return loaded


def beat(name: str, phase: str, needed: tuple[str, ...], *more: str) -> BeatSection:
    """Return a beat that waits for these kinds of move; `more` are possible beside them."""
    return BeatSection(
        beat=name,
        phase=phase,
        visit=1,
        may=tuple(sorted({*needed, *more})),
        needed=needed,
        ready=not needed,
        other_ready=False,
        entered_ms=0,
        not_before_ms=0,
    )


OWN = OwnSection(
    offer="",
    obstacle="",
    response="",
    asked="",
    change_answer="",
    choice="",
    account="",
    add="",
    predicted=None,
    received="",
    landed=None,
    answered="",
    report="",
    guess="",
    apology=None,
    mended=False,
    last_word="",
    own_up="",
    responded="",
    thanked="",
    again="",
    life_options=(),
    life_named=False,
    hearing="",
    receive_options=(),
    answer_options=(),
    asks_landing=False,
    untold=False,
    ease=0,
    porch=(),
    heat=None,
)
OTHER = PartnerSection(
    role="",
    ready=False,
    asks_change="",
    change_answer="",
    received="",
    asks="",
    apology=None,
    apology_received="",
    own_up="",
    responded="",
    thanked="",
    wants_again="",
    bid_open=False,
)
DEBRIEF = DebriefSection(
    open=False,
    envelopes=(),
    moments=(),
    mine=(),
    tries=(),
    thanks=(),
    ending="",
    keepsake="",
    epilogue="",
    to_own=(),
    to_answer=(),
    scores=(),
)


def _scene(seat: Seat, number: int) -> SceneSection:
    return SceneSection(
        number=number,
        scenario="t1@test",
        rules_version=1,
        seat=seat,
        roles=("ash", "bo"),
        seed_hash="",
        seed="",
        paused=False,
        paused_by_me=False,
        time_out="",
        back_by_ms=0,
        stopped=False,
        ended=False,
        practice=False,
        lid="covered",
        noticed=(),
        shown="",
        spoiled="",
        snap=(),
        surprise="",
        warmth=0,
    )


def look(seat: Seat, now: BeatSection, *, number: int = 1) -> SeatView:
    """Return an otherwise empty view of a seat at this beat."""
    role, other = ROLES[seat], ROLES[seat.other]
    return SeatView(
        beat=now,
        own=OWN,
        dossier=DossierSection(role=role, other_role=other, lines=(), secret=""),
        ledger=LedgerSection(lines=()),
        promise=PromiseSection(promises=(), said_no=(), lifting=(), lift_alone_ms=0),
        bridge=BridgeSection(
            value=50, start=50, word="growing", reach=5, planks=(), lanterns=(), fireflies=0
        ),
        partner=replace(OTHER, role=other),
        scene=_scene(seat, number),
        debrief=DEBRIEF,
        transcript=(),
    )


def promised(
    view: SeatView, seat: Seat, template: str = "whole", status: str = "active"
) -> SeatView:
    """Return the view with a promise of this seat's in it."""
    promise = PromiseView(
        id=f"p{seat}",
        seat=seat,
        template=template,
        given="whole",
        stones=2,
        status=status,
        lifted=True,
    )
    kept = tuple(p for p in view.promise.promises if p.seat is not seat)
    return replace(view, promise=replace(view.promise, promises=(*kept, promise)))


def said(view: SeatView, seat: Seat, text: str, *extra: str) -> SeatView:
    """Return the view with one more line in its transcript."""
    place = len(view.transcript)
    line = TranscriptLine(i=place, seq=place + 1, seat=seat, text=text, extra=extra, kind="said")
    return replace(view, transcript=(*view.transcript, line))


WHO = ("sol", "viktor")


SEEDS = tuple(seed(n) for n in range(12))


def move_of(view: SeatView, who: str, seed_hex: str) -> m.Move | None:
    """Return the move a fresh partner makes at this view."""
    partner = new_partner(who, seed_hex, view.scene.seat)
    return react(partner, view, dumpling())[1].move


def every(view: SeatView) -> list[m.Move | None]:
    """Return what every character does here, over a dozen seeds."""
    return [move_of(view, who, seed_hex) for who in WHO for seed_hex in SEEDS]


WHOLE = {
    Seat.B: ("ash-mag-own", "ash-mag-sorry", "ash-mag-ten"),
    Seat.A: ("bo-mag-own", "bo-mag-sorry", "bo-mag-knead"),
}


def snapped(view: SeatView, nearness: str) -> SeatView:
    """Return the view once the player's guess has opened, this near."""
    guessed = SnapView(seat=Seat.A, felt="low", guessed="low", nearness=nearness)
    return replace(view, scene=replace(view.scene, snap=(guessed,)))


def sol(number: int = 1) -> Partner:
    """Return a Sol in seat B."""
    return new_partner("sol", seed(number), Seat.B)
