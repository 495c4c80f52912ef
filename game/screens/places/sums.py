"""What moved the bridge, and what a score counts, said in words and then in numbers.

A movement's numbers are read from its own line of the ledger, and a score's from its own lines:
nothing here decides or rounds anything anew.
"""

from __future__ import annotations

from game.rules.debrief_sections import Counted, ScoreLine, ScoreView
from game.rules.debrief_sums import Moved, Sum, SumKind, bridge_moves, start_of, sum_of
from game.rules.sections import LedgerLine
from game.screens.scene import Scene

_OF_GAIN = {0.9: "changed", 0.6: "late", 0.5: "halved"}
_OF_LOSS = {0.6: "owned", 0.85: "asked", 1.25: "opened", 1.5: "found"}
_ROUNDED = 0.06  # why: sums are written to one decimal
EVIDENCE = ("consistency", "honesty")


def bridge_steps(scene: Scene) -> tuple[Moved, ...]:
    """Return what each line of the ledger did to the shared bridge."""
    view = scene.view
    return bridge_moves(view.ledger.lines, start_of(view.scene, view.bridge))


# -- the ledger's sums ----------------------------------------------------------------------------


def sum_words(scene: Scene, line: LedgerLine) -> tuple[str, ...]:
    """Say in sentences why a line moved what it moved."""
    made = sum_of(line.why)
    if made is None:
        return (scene.say("sum.written"),)
    name = scene.name(line.seat) if line.seat else ""
    words = [scene.say(f"sum.{key}", name=name) for key in _keys(made)]
    limited = abs(made.value - line.delta) > max(_ROUNDED, abs(line.delta) / 50)
    if limited and made.kind in (SumKind.GAIN, SumKind.BACK):
        words.append(scene.say("sum.ceiling"))
    return tuple(words)


def _keys(made: Sum) -> tuple[str, ...]:
    match made.kind:
        case SumKind.GAIN:
            return ("gain", *(f"gain-{_OF_GAIN[s]}" for s in made.shares if s in _OF_GAIN))
        case SumKind.LOSS:
            return ("loss", *(f"loss-{_OF_LOSS[s]}" for s in made.shares if s in _OF_LOSS))
        case SumKind.BACK:
            return ("back-apology" if len(made.shares) > 1 else "back-repair",)
        case SumKind.PUT_RIGHT:
            return ("put-right",)


def sum_numbers(scene: Scene, line: LedgerLine, moved: Moved) -> tuple[str, ...]:
    """Say a line's arithmetic in numbers, and what it did to the shared bridge."""
    if not line.why:
        return ()
    number = scene.texts.number
    numbers = scene.say("sum.numbers", why=number(line.why), delta=number(f"{line.delta:+.1f}"))
    if abs(moved.by) < _ROUNDED / 2:
        return (numbers, scene.say("sum.bridge-still"))
    before, after = number(f"{moved.before:.1f}"), number(f"{moved.after:.1f}")
    return (numbers, scene.say("sum.bridge", before=before, after=after))


# -- what a score counts --------------------------------------------------------------------------


def counted_words(scene: Scene, line: ScoreLine) -> str:
    """Say in one sentence what a score counts here."""
    exact, plain = f"counted.{line.kind}-{line.how}", f"counted.{line.kind}"
    return scene.say(exact if line.how and scene.texts.has(exact) else plain)


def counted_numbers(scene: Scene, line: ScoreLine) -> str:
    """Say the same in numbers: "0.6 of 1, and 0.6 against it (0.4 x 1.5)"."""
    match line.kind:
        case Counted.EARLIER:
            return _earlier(scene, line)
        case Counted.REPAIR:
            follow = line.part("follow")
            key = "apology-pending" if follow is None else "apology"
            return scene.say(f"counted.{key}", **_parts(scene, line))
        case Counted.LISTENED:
            return scene.say("counted.turn", **_parts(scene, line))
        case Counted.UNDERSTOOD:
            return _reading(scene, line)
        case _:
            return _evidence(scene, line)


def counted_sentence(scene: Scene, line: ScoreLine) -> str:
    """Say words and numbers in one line, for a page that is read on paper."""
    words = counted_words(scene, line).rstrip(".")
    return f"{words}{scene.texts.colon}{counted_numbers(scene, line)}"


def together(scene: Scene, score: ScoreView) -> str:
    """Say how a score's moments come together; "" where its lines say it already."""
    if score.name not in EVIDENCE:
        return ""
    kept = sum(_kept(line) for line in score.arithmetic)
    against = sum(_against(line) for line in score.arithmetic)
    values = {"kept": f"{kept:.2f}", "against": f"{against:.2f}", "value": f"{score.value:.1f}"}
    return scene.say("counted.together", **_spoken(scene, values))


def _parts(scene: Scene, line: ScoreLine) -> dict[str, object]:
    return _spoken(scene, {name: f"{value:g}" for name, value in line.parts})


def _spoken(scene: Scene, values: dict[str, str]) -> dict[str, object]:
    """Return figures as the language writes them."""
    return {name: scene.texts.number(value) for name, value in values.items()}


def _numbers(line: ScoreLine) -> tuple[float, float, float]:
    known = dict(line.parts)
    return known.get("weight", 0.0), known.get("credit", 0.0), known.get("failure", 0.0)


def _kept(line: ScoreLine) -> float:
    weight, credit, _ = _numbers(line)
    return credit if line.kind is Counted.EARLIER else weight * credit


def _against(line: ScoreLine) -> float:
    if line.kind is Counted.EARLIER:
        return line.part("failures") or 0.0
    weight, credit, failure = _numbers(line)
    return weight * (1 - credit) * failure


def _evidence(scene: Scene, line: ScoreLine) -> str:
    weight, credit, failure = _numbers(line)
    values = {"got": f"{weight * credit:.1f}", "most": f"{weight:g}"}
    missed = weight * (1 - credit)
    if not missed:
        return scene.say("counted.evidence", **_spoken(scene, values))
    values |= {
        "against": f"{missed * failure:.1f}",
        "missed": f"{missed:.1f}",
        "failure": f"{failure:g}",
    }
    return scene.say("counted.against", **_spoken(scene, values))


def _reading(scene: Scene, line: ScoreLine) -> str:
    parts = _parts(scene, line)
    more = (n for n in ("need", "fit", "effort") if n in parts)
    first = scene.say("counted.reading", **parts)
    return first + "".join(scene.say(f"counted.reading-{name}", **parts) for name in more)


def _earlier(scene: Scene, line: ScoreLine) -> str:
    key = "earlier-mean" if line.part("before") is not None else "earlier-evidence"
    return scene.say(f"counted.{key}", **_parts(scene, line))
