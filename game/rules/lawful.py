"""Whether a move may be made now. Everything is checked before the first event is made."""

from __future__ import annotations

from game.rules import moves as m
from game.rules.aside import MOVED_MOST
from game.rules.beats import ANY_BEAT, NOT_SKIPPED, TALK_BEATS, MoveKind, row
from game.rules.carry import problem_with_closing
from game.rules.debrief import thanks_offered
from game.rules.draft import Draft
from game.rules.flow import needed, receive_offered
from game.rules.plan import problem_with_card
from game.rules.promises import gives, life_options
from game.rules.rejections import Code
from game.rules.seats import Seat
from game.rules.talk_lawful import problem_in_talk
from game.rules.telling import find_claim, hidden_until_opening, last_words, table_claim
from game.rules.word import problem_with_lean, problem_with_offer
from game.scenario.model import BeatName

MINUTES_LEAST, MINUTES_MOST = 10, 1440
WHILE_STILL = (m.Pause, m.Resume, m.Back, m.Stop, m.Heat)
OF_THIS_BEAT = (m.Skip, m.ChangeTopic, m.Rewind)


def problem(draft: Draft, seat: Seat, visit: int, move: m.Move) -> Code | None:
    """Return why this move is not lawful now, or None."""
    scene = draft.scene
    if isinstance(move, m.Again):
        return None if scene.envelopes_open or scene.is_over else Code.SCENE_OPEN
    if scene.is_over:
        return _afterwards(draft, seat, move)
    if type(move) in ANY_BEAT:
        passed = isinstance(move, OF_THIS_BEAT) and visit not in {0, scene.visit}
        return Code.BEAT_PASSED if passed else _aside(draft, seat, move)
    if visit != scene.visit:
        return Code.BEAT_PASSED
    if scene.paused or scene.time_out:
        return Code.PAUSED
    if type(move) not in row(scene.row).moves:
        return Code.NOT_NOW
    return _in_phase(draft, seat, move)


def _afterwards(draft: Draft, seat: Seat, move: m.Move) -> Code | None:
    """A scene that is over still takes own weather and thanks."""
    if isinstance(move, m.Heat):
        return None if 0 <= move.level <= 10 else Code.OUT_OF_RANGE
    return _thank(draft, seat, move) if isinstance(move, m.Thank) else Code.NOT_OPEN


def _aside(draft: Draft, seat: Seat, move: m.Move) -> Code | None:
    scene = draft.scene
    still = bool(scene.paused or scene.time_out)
    if isinstance(move, m.TimeOut) and scene.time_out is not None:
        return _longer(draft, seat, move)
    if still and not isinstance(move, WHILE_STILL):
        return Code.PAUSED
    match move:
        case m.Heat():
            return None if 0 <= move.level <= 10 else Code.OUT_OF_RANGE
        case m.TimeOut():
            within = MINUTES_LEAST <= move.minutes <= MINUTES_MOST
            return None if within else Code.OUT_OF_RANGE
        case m.Pause():
            return Code.PAUSED if seat in scene.paused or scene.time_out else None
        case m.Resume():
            return None if seat in scene.paused else Code.NOT_PAUSED
        case m.Back():
            mine = scene.time_out is not None and scene.time_out.seat is seat
            return None if mine else Code.NOT_PAUSED
        case m.Skip() | m.ChangeTopic():
            return Code.NOT_NOW if scene.beat in NOT_SKIPPED else None
        case m.Rewind():
            return _rewind(draft, seat)
        case m.Bid() | m.Turn():
            return _bid(draft, seat, move)
        case m.Release() | m.Settle():
            return problem_with_closing(draft, seat, move)
        case _:
            return None


def _longer(draft: Draft, seat: Seat, move: m.TimeOut) -> Code | None:
    """The one who is away may put the return off, twice at most and before it is due."""
    away = draft.scene.time_out
    if away is None or away.seat is not seat:
        return Code.PAUSED
    if away.moved >= MOVED_MOST or draft.at_ms > away.back_by_ms:
        return Code.ALREADY_DONE
    within = MINUTES_LEAST <= move.minutes <= MINUTES_MOST
    return None if within else Code.OUT_OF_RANGE


def _rewind(draft: Draft, seat: Seat) -> Code | None:
    scene = draft.scene
    if scene.beat in NOT_SKIPPED or scene.checkpoint is None:
        return Code.NOT_NOW
    if draft.seat(seat).last(m.Choose) is not None and scene.beat == "life":
        return Code.ALREADY_DONE
    return Code.SEEN if scene.seen else None


def _bid(draft: Draft, seat: Seat, move: m.Move) -> Code | None:
    scene = draft.scene
    if scene.beat == "life":
        return Code.NOT_NOW  # nothing crosses while life happens
    if isinstance(move, m.Bid):
        return Code.ALREADY_DONE if scene.bid else None
    return None if scene.bid and scene.bid.seat is not seat else Code.NOT_NOW


def _in_phase(draft: Draft, seat: Seat, move: m.Move) -> Code | None:
    return problem_with_turn(draft, seat, type(move)) or problem_with_choice(draft, seat, move)


def problem_with_turn(draft: Draft, seat: Seat, kind: MoveKind) -> Code | None:
    """Return why it is not this seat's turn to make such a move of the phase, or None."""
    scene = draft.scene
    if kind in FREE or kind in needed(draft.scenario, scene, seat):
        return None
    again = scene.seats[seat].last(kind, scene.row) is not None
    if again:
        return None if kind in CHANGEABLE else Code.ALREADY_DONE
    return Code.NOT_YOURS


def problem_with_choice(draft: Draft, seat: Seat, move: m.Move) -> Code | None:
    """Hold what a move names against what there is, and what is offered."""
    if draft.scene.beat in TALK_BEATS:
        return problem_in_talk(draft, seat, move)
    match move:
        case m.Offer():
            return problem_with_offer(draft, seat, move)
        case m.Accept() | m.Counter() | m.Decline() | m.Take():
            return problem_with_lean(draft, seat, move)
        case m.Agree():
            return problem_with_card(draft, move)
        case m.Prepare():
            return _prepare(draft, seat, move)
        case m.Choose() | m.AskChange():
            return _choose(draft, seat, move)
        case m.Account():
            return _account(draft, seat, move)
        case m.Predict():
            said = table_claim(draft, seat) is not None
            return _face(move.face) if said else Code.NOT_OFFERED
        case m.Land():
            return _face(move.face)
        case m.Receive():
            return _receive(draft, seat, move)
        case m.Answer():
            lines = draft.scenario.account(draft.role(seat)).answers
            return None if find_claim(lines, move.line) else Code.UNKNOWN_OPTION
        case m.Report() | m.Guess():
            return _feeling(draft, move)
        case m.Apologise():
            return _apologise(draft, seat, move)
        case m.Mend():
            return _mend(draft, seat)
        case m.OwnUp():
            return _own_up(draft, seat, move)
        case m.Respond():
            return _respond(draft, seat, move)
        case m.Thank():
            return _thank(draft, seat, move)
        case _:
            return None


CHANGEABLE: frozenset[MoveKind] = frozenset(
    {
        m.Offer, m.Prepare, m.Account, m.Predict, m.Report, m.Guess, m.Land, m.Hear, m.Rate,
        m.Take, m.Agree,
    }
)  # fmt: skip
FREE: frozenset[MoveKind] = frozenset(
    {
        m.AskChange, m.Mend, m.OwnUp, m.Respond, m.Thank, m.Mark, m.Attend, m.Focus, m.Accept,
        m.Counter, m.Decline,
    }
)  # fmt: skip


def _prepare(draft: Draft, seat: Seat, move: m.Prepare) -> Code | None:
    if draft.seat(seat).last(m.Offer, "word/offer") is None:
        return Code.NOT_OFFERED
    if not move.obstacle and not move.response:
        return None
    if gives(draft.scenario, draft.scene, seat) is None:
        return Code.NOT_OFFERED
    obstacles = draft.scenario.obstacles[draft.role(seat)]
    known = {str(o.id): {str(r) for r in o.responses} for o in obstacles}
    answers = known.get(move.obstacle, set())
    return (
        None if move.response in answers or (answers and not move.response) else Code.UNKNOWN_OPTION
    )


def _choose(draft: Draft, seat: Seat, move: m.Choose | m.AskChange) -> Code | None:
    option = move.option
    life = draft.scenario.life(draft.role(seat))
    known = {str(o.id): o for o in life.options}
    if option not in known:
        return Code.UNKNOWN_OPTION
    if bool(known[option].asks) != isinstance(move, m.AskChange):
        return Code.NOT_NOW
    if draft.seat(seat).last(m.Choose) is not None:
        return Code.ALREADY_DONE
    offered = {str(o.id) for o in life_options(draft.scenario, draft.scene, seat)}
    return None if option in offered else Code.NOT_OFFERED


def _account(draft: Draft, seat: Seat, move: m.Account) -> Code | None:
    account = draft.scenario.account(draft.role(seat))
    if draft.scene.row == "last-word/dawn":
        offered = {str(claim.id) for claim in last_words(draft, seat)}
        known = {str(claim.id) for claim in account.last_words}
        if not move.line:
            return None if not move.add else Code.NOT_OFFERED
        if move.line in offered:
            return None
        return Code.NOT_OFFERED if move.line in known else Code.UNKNOWN_OPTION
    if find_claim(account.lines, move.line) is None:
        return Code.UNKNOWN_OPTION
    if move.add and find_claim(account.adds, move.add) is None:
        return Code.UNKNOWN_OPTION
    return None


def _face(face: int | None) -> Code | None:
    return None if face is None or 0 <= face <= 4 else Code.OUT_OF_RANGE


def _receive(draft: Draft, seat: Seat, move: m.Receive) -> Code | None:
    line = move.line
    if line in receive_offered(draft.scenario, draft.scene, seat):
        return None
    receive = draft.scenario.receive(draft.role(seat))
    known = {str(r.id) for r in (*receive.table, *receive.apology)}
    return Code.NOT_OFFERED if line in known else Code.UNKNOWN_OPTION


def _feeling(draft: Draft, move: m.Report | m.Guess) -> Code | None:
    if move.feeling not in draft.scenario.feelings:
        return Code.UNKNOWN_OPTION
    return None if 1 <= move.strength <= 5 else Code.OUT_OF_RANGE


def _apologise(draft: Draft, seat: Seat, move: m.Apologise) -> Code | None:
    known = {str(magnet.id) for magnet in draft.scenario.make_good(draft.role(seat)).magnets}
    if not set(move.magnets) <= known:
        return Code.UNKNOWN_OPTION
    return None if len(set(move.magnets)) == len(move.magnets) else Code.OUT_OF_RANGE


def _mend(draft: Draft, seat: Seat) -> Code | None:
    own = draft.seat(seat)
    if draft.scene.beat == BeatName.MAKE_GOOD and not own.agreed:
        return Code.NOT_YOURS
    return Code.ALREADY_DONE if own.last(m.Mend, draft.scene.row) else None


def _own_up(draft: Draft, seat: Seat, move: m.OwnUp) -> Code | None:
    if not hidden_until_opening(draft, seat):
        return Code.NOT_YOURS
    if draft.seat(seat).last(m.OwnUp) is not None:
        return Code.ALREADY_DONE
    lines = draft.scenario.account(draft.role(seat)).own_ups
    return None if move.option in lines else Code.UNKNOWN_OPTION


def _respond(draft: Draft, seat: Seat, move: m.Respond) -> Code | None:
    if draft.seat(seat.other).last(m.OwnUp) is None:
        return Code.NOT_YOURS
    if draft.seat(seat).last(m.Respond) is not None:
        return Code.ALREADY_DONE
    lines = draft.scenario.receive(draft.role(seat)).opening
    return None if move.option in lines else Code.UNKNOWN_OPTION


def _thank(draft: Draft, seat: Seat, move: m.Thank) -> Code | None:
    option = move.option
    if draft.seat(seat).last(m.Thank) is not None:
        return Code.ALREADY_DONE
    if option == "own" or option in thanks_offered(draft, seat):
        return None
    known = {str(chip.id) for chip in draft.scenario.morning.thanks}
    return Code.NOT_OFFERED if option in known else Code.UNKNOWN_OPTION
