"""The telling states: every screen worth looking at, reached by really playing there.

Each is a name and a function that walks a `Stroll` to it. The gallery draws them; the tests hold
that no text is cut and every contrast is kept in all of them.
"""

from __future__ import annotations

from collections.abc import Callable

from game.client import album_scene as scene
from game.client.album_choosing import CHOOSING_ALBUM
from game.client.album_debrief import DEBRIEF_ALBUM, page
from game.client.album_devices import DEVICES_ALBUM
from game.client.album_history import HISTORY_ALBUM
from game.client.album_journeys import JOURNEY_ALBUM
from game.client.album_more import MORE_ALBUM
from game.client.album_talk import TALK_ALBUM
from game.client.album_toys import TOY_ALBUM
from game.client.album_typed import TYPED_ALBUM
from game.client.album_words import WORDS_ALBUM
from game.client.local.scenes import cards
from game.client.stroll import Stroll
from game.rules import moves as m
from game.rules.seats import Seat
from game.screens import messages as msg
from game.screens.intents import Go, Set, Step, Typed

Shot = Callable[[], Stroll]
UNPLANNED = m.Prepare(obstacle="noor-rings", response="noor-later")


def _home() -> Stroll:
    return Stroll().at_home()


def _home_with_past() -> Stroll:
    kept = msg.Sitting("t1", "Robin", "mended", "mended-plate", "growing", 0)
    stroll = Stroll().at_home(sittings=(kept,), going_on=True)
    stroll.take(msg.ShelfRead(cards()))  # what keepsakes are called stands on the scenes' cards
    return stroll


def _place(place: str) -> Shot:
    def shot() -> Stroll:
        stroll = Stroll().at_home()
        stroll.take(Go(place))
        return stroll

    return shot


def _invite() -> Stroll:
    stroll = Stroll().at_home()
    stroll.take(Go("invite"))
    words = ("amber", "kettle", "orchard", "violin", "meadow", "pocket", "lantern", "thimble")
    stroll.take(msg.InviteMade(words, "7KQ-M2X-9RD-HT4-VWN-3C8"))
    return stroll


def _first_time() -> Stroll:
    from game.screens.settings import Settings  # a device nobody has asked yet

    stroll = Stroll(settings=Settings()).at_home()
    stroll.take(Go("invite"))
    return stroll


def _apart() -> Stroll:
    stroll = _first_time()
    stroll.take(Step("unsafe"))
    return stroll


def _name() -> Stroll:
    from game.screens.settings import Settings  # a device that knows no name yet

    stroll = Stroll(settings=Settings(asked=True)).at_home()
    stroll.take(Go("invite"))
    return stroll


def _shelf() -> Stroll:
    stroll = _home_with_past()
    stroll.take(Step("open", "shelf"))
    return stroll


def _join_slip() -> Stroll:
    stroll = Stroll().at_home()
    stroll.take(Go("join"))
    stroll.take(Typed("invite-text", "amber kettle orchart"))
    stroll.take(msg.JoinFailed("slip"))
    return stroll


def _more(tab: str) -> Shot:
    def shot() -> Stroll:
        stroll = scene.opened()
        stroll.take(Set("numbers", "on"))
        stroll.take(Go("more"))
        stroll.take(Step("tab", tab))
        return stroll

    return shot


def _dialog(name: str) -> Shot:
    def shot() -> Stroll:
        stroll = scene.table()
        stroll.take(Step("open", name))
        return stroll

    return shot


def _paused() -> Stroll:
    return scene.table().mine(m.Pause())


def _stopped() -> Stroll:
    return scene.table().theirs(m.Stop())


def _away() -> Stroll:
    stroll = scene.word().mine(m.Offer(option="word-full"), m.Prepare())
    stroll.take(msg.PartnerSeen(Seat.A, online=False, away_since_ms=stroll.now_ms - 60_000))
    return stroll.wait(46_000)


def _lost() -> Stroll:
    stroll = scene.table()
    stroll.take(msg.LineLost(0.5))
    return stroll


def _fenced() -> Stroll:
    stroll = scene.table()
    stroll.take(msg.LineFenced())
    return stroll


def _time_out() -> Stroll:
    return scene.table().mine(m.TimeOut(minutes=20))


def _closed() -> Stroll:
    stroll = scene.table()
    stroll.take(msg.LineClosed("no-room"))
    return stroll


def _coached() -> Stroll:
    stroll = scene.lid().wait(5_000)
    stroll.take(msg.Thought("You said it straight. I had a joke ready and didn't need it.", ""))
    return stroll


_ROOM = "5f1c" * 8


def _room(*more: Step) -> Shot:
    def shot() -> Stroll:
        stroll = Stroll()
        card = msg.RoomCard("duo", "Robin", "t1", "table", _ROOM, msg.Day(2026, 12, 7))
        stroll.take(msg.Loaded(stroll.settings, (), card, (), (), 2))
        stroll.take(Go("room"))
        for step in more:
            stroll.take(step)
        return stroll

    return shot


def _more_room() -> Stroll:
    stroll = scene.opened()
    stroll.take(msg.RoomKept(_ROOM, msg.Day(2026, 12, 7)))
    stroll.take(Go("more", "room"))
    return stroll


ALBUM: dict[str, Shot] = {
    "home": _home,
    "home-with-past": _home_with_past,
    "alone": _place("alone"),
    "shelf": _shelf,
    "first-question": _first_time,
    "apart": _apart,
    "name": _name,
    "invite": _invite,
    "join": _place("join"),
    "join-slip": _join_slip,
    "settings": _place("settings"),
    "room": _room(),
    "room-delete": _room(Step("open", "delete-room")),
    "more-room": _more_room,
    **HISTORY_ALBUM,
    "help": _place("help"),
    "hidden": _place("hide"),
    "door": scene.door,
    "door-ready": scene.door_ready,
    "envelope": scene.envelope,
    "envelope-open": scene.envelope_open,
    "word": scene.word,
    "word-planned": scene.word_planned,
    "lift": scene.lift,
    "lift-set": scene.lift_set,
    "life": scene.life,
    "life-toy": scene.toy,
    "life-asked": scene.life_asked,
    "life-waiting": scene.life_waiting,
    "table": scene.table,
    "table-long-words": scene.table_long,
    "reveal-silence": scene.silence,
    "reveal-lid": scene.lid,
    "receive-chin": scene.chin,
    "receive-landing": scene.landing,
    "snap": scene.snap,
    "snap-shown": scene.snapped,
    "magnets": scene.magnets,
    "sorry-waiting": scene.sorry,
    "sorry-heard": scene.sorry_heard,
    "fold-together": scene.folding,
    "gold": scene.gold,
    "keeps": scene.keeps,
    "dawn": scene.dawn,
    "morning-sealed": scene.sealed,
    "morning-envelopes": scene.opened,
    "morning-moments": scene.card(1),
    "morning-try": scene.card(2),
    "morning-thanks": scene.card(3),
    "morning-own-up": scene.hidden_opened,
    "morning-answer": scene.owned_up,
    "more-ledger": _more("ledger"),
    "more-timeline": _more("timeline"),
    "more-weather": page("weather", begin=scene.table),
    "more-scores": _more("scores"),
    "more-seed": _more("seed"),
    "dialog-aside": _dialog("aside"),
    "dialog-stop": _dialog("stop"),
    "dialog-weather": _dialog("weather"),
    "dialog-time-out": _dialog("time-out"),
    "paused": _paused,
    "stopped": _stopped,
    "time-out": _time_out,
    "away": _away,
    "reconnecting": _lost,
    "fenced": _fenced,
    "closed": _closed,
    "thought": _coached,
    **CHOOSING_ALBUM,
    **JOURNEY_ALBUM,
    **DEBRIEF_ALBUM,
    **TALK_ALBUM,
    **MORE_ALBUM,
    **DEVICES_ALBUM,
    **TOY_ALBUM,
    **TYPED_ALBUM,
    **WORDS_ALBUM,
}
