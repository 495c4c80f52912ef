"""Home: the picture is the screen. Go on, practise alone, invite somebody, join somebody."""

from __future__ import annotations

from dataclasses import replace

from game.screens.intents import Go, Set, Step
from game.screens.link import Line
from game.screens.messages import RoomCard
from game.screens.parts import Button, dialog, group, heading, status, text
from game.screens.places.pairing import problem_words
from game.screens.places.room import day_words
from game.screens.places.shell import Around, placed, river_toys
from game.screens.settings import LANGUAGES
from game.screens.tree import Flow, Look, Node, Role, Screen

SHELF = 6  # keepsakes in sight; the newest stand in front


def home(around: Around) -> Screen:
    """Show the river, the name of the game and the few things one can do."""
    going = around.state.going_on
    cards = [*([_continue(around, going)] if going else []), *_cards(around, going)]
    nodes = [
        heading("wordmark", around.say("app.title"), Look.WORDMARK),
        text("motto", around.say("app.motto"), Look.STORY),
        group("cards", *cards, flow=Flow.ROW),
    ]
    nodes += _line(around)
    quit_ = Button("quit", around.say("home.quit"), Step("quit")).chip()
    chips = (*_kept_chips(around, going), *_other_languages(around), quit_)
    nodes.append(river_toys(around, *chips))
    screen = placed(around, "home", "", *nodes, wide=True)
    shown = _shelf(around) if around.state.dialog == "shelf" else None
    return replace(screen, bar=(*_shelf_button(around), *screen.bar), dialog=shown)


def _line(around: Around) -> tuple[Node, ...]:
    """Say how it stands with a line that Continue is waiting for, or why it is closed."""
    gone = around.state.keeping.gone
    if gone:
        return (status("gone", around.say(f"room.{gone}")),)
    link = around.state.link
    if link.line in (Line.CONNECTING, Line.RECONNECTING):
        return (status("line", around.say(f"link.{link.line.value}")),)
    if link.line is Line.CLOSED:
        return (status("line", problem_words(around, link.reason)),)
    return ()


def _kept_chips(around: Around, going: RoomCard | None) -> tuple[Node, ...]:
    """Lead to the room one can go on with, and to the history, where there is any."""
    chips = []
    if going is not None and going.room:
        chips.append(Button("go-room", around.say("home.room"), Go("room"), ("k",)).chip())
    if around.state.keeping.count or around.state.sittings:
        chips.append(
            Button("go-evenings", around.say("home.history"), Go("evenings"), ("e",)).chip()
        )
    return tuple(chips)


def _other_languages(around: Around) -> tuple[Node, ...]:
    """Offer the languages not spoken now, each by its own name: whoever needs it, reads it."""
    return tuple(
        Button(f"speak-{language}", name, Set("language", language), ("l",)).chip()
        for language, name in LANGUAGES.items()
        if language != around.texts.language
    )


def _cards(around: Around, going: RoomCard | None) -> tuple[Node, ...]:
    alone = _card(around, "alone", "1", "person")
    return (
        alone if going else _golden(around, "alone", "1"),
        _card(around, "invite", "2", "envelope"),
        _card(around, "join", "3", "door"),
    )


def _card(around: Around, place: str, key: str, icon: str) -> Node:
    words, note = around.say(f"home.{place}"), around.say(f"home.{place}-note")
    return Button(f"go-{place}", words, _way_to(place), (key,), icon, note).card()


def _way_to(place: str) -> Go:
    """Lead to a place, by the shelf of scenes where a scene has to be chosen first."""
    return Go(place) if place == "join" else Go("scenes", place)


def _golden(around: Around, place: str, key: str) -> Node:
    words, note = around.say(f"home.{place}"), around.say(f"home.{place}-note")
    return Button(f"go-{place}", words, _way_to(place), (key, "enter"), "person", note).gold()


def _continue(around: Around, going: RoomCard) -> Node:
    name = partner_words(around, going.mode, going.partner)
    words = around.say("home.continue-with" if name else "home.continue", partner=name)
    title = next((c.title for c in around.state.shelf if c.scenario == going.scenario), "")
    step = around.say(f"step.{going.step}") if going.step and not going.is_over else ""
    step = around.say("home.next-scene") if going.is_over else step
    until = around.say("home.until", day=day_words(around, going.until)) if going.until else ""
    parts = ("" if going.is_over else title, step, until)
    note = " · ".join(part for part in parts if part)
    return Button("continue", words, Step("continue"), ("enter",), "arrow", note).gold()


def partner_words(around: Around, mode: str, partner: str) -> str:
    """Return what a partner is called: a character by its text, a person by name."""
    known = f"partner.{partner}.name"
    return around.say(known) if mode == "solo" and around.texts.has(known) else partner


def _shelf_button(around: Around) -> tuple[Node, ...]:
    if not any(s.keepsake for s in around.state.sittings):
        return ()
    return (
        Button("shelf", around.say("home.shelf"), Step("open", "shelf"), ("f7",), "shelf").quiet(),
    )


def _shelf(around: Around) -> Node:
    """Show what finished scenes have left, newest first; never ranked, never counted."""
    sittings = [s for s in around.state.sittings if s.keepsake][-SHELF:]
    named = dict(pair for card in around.state.shelf for pair in card.keepsakes)
    things = tuple(
        Node(
            f"kept-{n}",
            Role.IMAGE,
            named.get(s.keepsake, s.keepsake),
            value=s.keepsake,
            look=Look.KEEPSAKE,
        )
        for n, s in enumerate(reversed(sittings))
    )
    close = Button("close", around.say("dialog.close"), Step("close"), ("escape",)).quiet()
    kept = group("kept", *things, flow=Flow.WRAP)
    return dialog("dialog-shelf", around.say("home.shelf"), kept, close)
