"""Shots of Grandad's Watch: Talk on both sides, stones, a photograph, the plan, its morning."""

from __future__ import annotations

from collections.abc import Callable

from game.client.stroll import Stroll
from game.rules import moves as m
from game.rules.seats import Seat
from game.screens.intents import Held, Pick, Step, Typed

Shot = Callable[[], Stroll]

SAID = ("albums", "miss-him", "careless")
HEART = "careless"


def begun(me: Seat = Seat.A, *, everything: bool = False) -> Stroll:
    """Walk to the door of the second scene."""
    return Stroll(me=me, plays="m10", everything=everything).begin()


def floor(me: Seat = Seat.A, *, everything: bool = False) -> Stroll:
    """Walk to Talk."""
    return begun(me, everything=everything).both(m.Ready()).both(m.Ready())


def wren(stroll: Stroll, *moves: m.Move) -> Stroll:
    """Let Wren make moves, wherever Wren sits."""
    return stroll.mine(*moves) if stroll.me is Seat.A else stroll.theirs(*moves)


def teo(stroll: Stroll, *moves: m.Move) -> Stroll:
    """Let Teo make moves."""
    return stroll.theirs(*moves) if stroll.me is Seat.A else stroll.mine(*moves)


def share() -> Stroll:
    """Walk to the speaker's lines, two of them said, the second with the heart."""
    stroll = floor().mine(m.Say(line="albums"))
    stroll.take(Held("say", "careless", 700))
    return stroll


def share_words() -> Stroll:
    """Walk to a line that is about to be said in own words."""
    stroll = share()
    stroll.take(Pick("own-share", "open"))
    stroll.take(Typed("share-words", "I'm scared of it, and I hate that it's about a shelf."))
    return stroll


def listen() -> Stroll:
    """Walk to the listener, with two lines there and a corner folded."""
    stroll = wren(floor(Seat.B), m.Say(line="albums"), m.Say(line="miss-him"))
    stroll.take(Pick("fold", "miss-him"))
    return stroll


def said(me: Seat, *, everything: bool = False) -> Stroll:
    """Walk to the ring: everything said, the heart sealed."""
    stroll = floor(me, everything=everything)
    return wren(stroll, *(m.Say(line=line) for line in SAID), m.Pin(line=HEART))


def feel() -> Stroll:
    """Walk to the speaker's ring, one family open."""
    stroll = said(Seat.A)
    stroll.take(Pick("feeling-family", "uneasy"))
    return stroll


def hear() -> Stroll:
    """Walk to the listener's ring, nothing chosen."""
    return said(Seat.B)


def need() -> Stroll:
    """Walk to a word that is taken, and the need that is asked beside it."""
    stroll = said(Seat.A, everything=True)
    stroll.take(Held("feeling", "worried", 1_300))
    return stroll


def sealed(me: Seat) -> Stroll:
    """Walk to the questions."""
    stroll = said(me)
    wren(stroll, m.Report(feeling="worried", strength=4))
    return teo(stroll, m.Hear(feeling="lonely"))


def ask() -> Stroll:
    """Walk to the listener's questions."""
    return sealed(Seat.B)


def water() -> Stroll:
    """Walk to the three seconds after a question that comes near."""
    return teo(sealed(Seat.A), m.Ask(question="how-is-watch")).wait(1_000)


def answer() -> Stroll:
    """Walk to what may be answered."""
    return water().wait(2_600)


def asked(me: Seat) -> Stroll:
    """Walk to giving back, with both questions answered."""
    stroll = teo(sealed(me), m.Ask(question="nobody-looking"))
    teo(wren(stroll, m.Answer(line="screwdriver")), m.Ask(question="how-is-watch"))
    return wren(stroll, m.Answer(line="talk-ask-me"))


def give() -> Stroll:
    """Walk to the folded line and the sentences."""
    stroll = asked(Seat.B)
    stroll.take(Pick("fold", "miss-him"))
    return stroll


def give_ring() -> Stroll:
    """Walk to the sentence chosen and the ring beside it."""
    stroll = give()
    stroll.take(Pick("reflect", "back-miss"))
    return stroll


def given(me: Seat) -> Stroll:
    """Walk to the two lanterns."""
    stroll = asked(me)
    reflect = m.Reflect(line="back-miss", fold="miss-him")
    return teo(stroll, reflect, m.Guess(feeling="lonely", strength=3))


def lanterns() -> Stroll:
    """Walk to two lanterns side by side, with their words."""
    return given(Seat.B).wait(2_000)


def felt() -> Stroll:
    """Walk to "was that it?"."""
    return given(Seat.A).wait(6_000)


def again() -> Stroll:
    """Walk to another go, with the heart lit."""
    return wren(given(Seat.B).wait(6_000), m.Felt(answer="nearly"))


def heard(me: Seat) -> Stroll:
    """Walk to the lantern that lights."""
    stroll = wren(given(me).wait(6_000), m.Felt(answer="nearly"))
    teo(stroll, m.Reflect(line="again-careless", fold="careless"))
    return wren(stroll, m.Felt(answer="yes"))


def lantern() -> Stroll:
    """Walk to the moment in which it lights."""
    return heard(Seat.A).wait(1_200)


def half() -> Stroll:
    """Walk to the lantern that stays half lit."""
    stroll = wren(given(Seat.A).wait(6_000), m.Felt(answer="nearly"))
    for line, answer in (("again-miss", "nearly"), ("again-albums", "not-quite")):
        teo(stroll, m.Reflect(line=line, fold="albums"))
        wren(stroll, m.Felt(answer=answer))  # type: ignore[arg-type]  # both are words of Felt
    return stroll.wait(1_200)


def wish() -> Stroll:
    """Walk to what would be good now."""
    return heard(Seat.A).wait(3_600)


def rate() -> Stroll:
    """Walk to the private tap."""
    return wish().mine(m.Wish(support="kind-word"))


def wished(me: Seat) -> Stroll:
    """Walk to the answer."""
    stroll = heard(me).wait(3_600)
    return wren(stroll, m.Wish(support="kind-word"), m.Rate(effort=4))


def comfort() -> Stroll:
    """Walk to what may be answered to a wish."""
    return wished(Seat.B)


def back() -> Stroll:
    """Walk to the listener's own line."""
    return teo(wished(Seat.B), m.Comfort(option="sup-dishes")).wait(3_000)


def talked(me: Seat, *, everything: bool = False) -> Stroll:
    """Walk to Word, after a short Talk."""
    stroll = said(me, everything=everything)
    wren(stroll, m.Report(feeling="worried"))
    teo(stroll, m.Hear(feeling="lonely"), m.Done())
    teo(stroll, m.Reflect(line="back-careless", fold=HEART), m.Guess(feeling="worried"))
    wren(stroll.wait(6_000), m.Felt(answer="yes"), m.Wish(support="ears"), m.Rate(effort=3))
    return teo(stroll, m.Comfort(option="sup-kettle"), m.Done()).wait(9_000)


def promised(me: Seat = Seat.A, *, everything: bool = False) -> Stroll:
    """Walk to the stones."""
    stroll = talked(me, everything=everything)
    wren(stroll, m.Offer(option="word-tell"), m.Prepare(obstacle="nerve", response="nerve-photo"))
    plan = m.Prepare(obstacle="silly-price", response="price-us")
    return teo(stroll, m.Offer(option="word-dealings"), plan)


def lean() -> Stroll:
    """Walk to the stones one may lay."""
    stroll = promised()
    stroll.take(Pick("stones", "2"))
    return stroll


def lean_instead() -> Stroll:
    """Walk to asking for something else instead."""
    stroll = promised(everything=True)
    stroll.take(Pick("counter-open", "yes"))
    return stroll


def counter() -> Stroll:
    """Walk to a promise that is asked for instead."""
    stroll = promised(everything=True).mine(m.Accept(stones=1))
    stroll.theirs(m.Counter(template="leave-be", stones=2))
    return stroll.wait(5_000)


def stones() -> Stroll:
    """Walk to the stones dropping."""
    stroll = promised().mine(m.Accept(stones=1))
    return stroll.theirs(m.Accept(stones=2)).wait(2_600)


def lived() -> Stroll:
    """Walk to the table."""
    stroll = stones().wait(3_000).both(m.Lift()).wait(4_500)
    wren(stroll, m.Choose(option="ring-teo"))
    return teo(stroll, m.Choose(option="not-only-mine")).wait(16_000)


def told() -> Stroll:
    """Walk to both lines said."""
    stroll = lived()
    wren(stroll, m.Account(line="dropped-it", add="add-nearly"), m.Predict(face=3))
    return teo(stroll, m.Account(line="asked-dealer"), m.Predict(face=2))


def photo() -> Stroll:
    """Walk to the photograph on the wire."""
    return told().wait(500)


def photo_lines() -> Stroll:
    """Walk to the lines after it."""
    return told().wait(2_400)


def taking() -> Stroll:
    """Walk to a line and a face."""
    stroll = told().wait(6_000)
    stroll.take(Pick("receive", "not-from-him"))
    return stroll


def planning() -> Stroll:
    """Walk to the cards of the plan."""
    stroll = told().wait(6_000).mine(m.Receive(line="not-from-him"), m.Land(face=1))
    return stroll.theirs(m.Receive(line="told-me-yourself"), m.Land(face=1)).wait(9_000)


def differing() -> Stroll:
    """Walk to two cards that differ, and the other's reason."""
    stroll = planning().mine(m.Agree(option="plan-months"))
    return stroll.theirs(m.Agree(option="plan-drawer")).wait(6_000)


def turned() -> Stroll:
    """Walk to two cards that are the same."""
    stroll = planning().mine(m.Agree(option="plan-months"))
    return stroll.theirs(m.Agree(option="plan-months")).wait(2_000)


def winding() -> Stroll:
    """Walk to four hands on the crown."""
    stroll = turned().wait(4_000)
    for _ in range(4):
        stroll.take(Step("tap", "wind-together"))
        stroll.wait(400)
    return stroll


def opened() -> Stroll:
    """Walk to the envelopes of the morning."""
    return turned().wait(19_000).both(m.Account(line="")).wait(16_000)


def alone() -> Stroll:
    """Walk to the line that is one's own alone, unfolded."""
    stroll = opened()
    stroll.take(Step("unfold"))
    return stroll


def moments() -> Stroll:
    """Walk to the moments, with what was felt on hearing, for own eyes."""
    stroll = opened()
    stroll.take(Step("card", "1"))
    return stroll.wait(400)


TALK_ALBUM: dict[str, Shot] = {
    "watch-door": begun,
    "talk-share": share,
    "talk-share-words": share_words,
    "talk-listen": listen,
    "talk-feel": feel,
    "talk-hear": hear,
    "talk-need": need,
    "talk-ask": ask,
    "talk-water": water,
    "talk-answer": answer,
    "talk-give": give,
    "talk-give-ring": give_ring,
    "talk-lanterns": lanterns,
    "talk-felt": felt,
    "talk-again": again,
    "talk-heard": lantern,
    "talk-half": half,
    "talk-wish": wish,
    "talk-rate": rate,
    "talk-comfort": comfort,
    "talk-back": back,
    "lean": lean,
    "lean-instead": lean_instead,
    "counter": counter,
    "stones": stones,
    "photo": photo,
    "photo-lines": photo_lines,
    "taking": taking,
    "plan": planning,
    "plan-differs": differing,
    "plan-same": turned,
    "plan-together": winding,
    "watch-envelopes": opened,
    "watch-alone": alone,
    "watch-moments": moments,
}
