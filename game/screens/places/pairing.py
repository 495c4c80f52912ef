"""Invite and join: eight words to say or a code to paste, and one kind sentence for each slip."""

from __future__ import annotations

from typing import Protocol

from game.screens.going import INVITE_LIMIT
from game.screens.intents import Step
from game.screens.parts import Button, group, heading, status, text
from game.screens.places.shell import Around, back, placed
from game.screens.texts import Texts
from game.screens.tree import Flag, Flow, Look, Node, Role, Screen

OFFERED = 5  # words offered to finish the one being typed
LETTERS = 2  # from so many letters on


def invite(around: Around) -> Screen:
    """Show the invite to give away, or that it is being made, or why it could not be."""
    made = around.state.invite
    if made.failed:
        return _invite_failed(around)
    title = heading("invite-title", around.say("invite.title"))
    cancel = Button(
        "cancel", around.say("invite.cancel"), Step("cancel-invite"), ("escape",)
    ).quiet()
    if not made.words:
        waits = status("making", around.say("invite.making"), Look.STORY)
        return placed(around, "invite", around.say("turn.invite-making"), title, waits, cancel)
    nodes = (
        title,
        text("invite-body", around.say("invite.body"), Look.STORY),
        text("spoken", " ".join(made.words), Look.SECRET, note=around.say("invite.spoken")),
        text("code", made.code, Look.WOOD, note=around.say("invite.pasted")),
        group("copies", *_copies(around), flow=Flow.ROW),
        status("waiting", around.say("invite.waiting"), Look.HINT),
        cancel,
    )
    return placed(around, "invite", around.say("turn.invite"), *nodes)


def _copies(around: Around) -> tuple[Node, ...]:
    code = Button("copy-code", around.say("invite.copy-code"), Step("copy", "code"), ("c",))
    words = Button("copy-words", around.say("invite.copy-words"), Step("copy", "words"), ("w",))
    return (code.gold(), words.quiet())


def _invite_failed(around: Around) -> Screen:
    again = Button("send", around.say("app.again"), Step("retry-invite"), ("enter",)).gold()
    nodes = (
        heading("invite-title", around.say("invite.title")),
        status("problem", problem_words(around, around.state.invite.failed), Look.STORY),
        group("ways", back(around), again, flow=Flow.ROW),
    )
    return placed(around, "invite-failed", around.say("turn.invite-failed"), *nodes)


class Says(Protocol):
    """A scene or a place: what has the interface's sentences."""

    @property
    def texts(self) -> Texts:
        """Return the sentences."""
        ...

    def say(self, text_id: str, **values: object) -> str:
        """Return one of them."""
        ...


def problem_words(says: Says, code: str) -> str:
    """Return the kind sentence for a problem's code."""
    known = f"errors.{code}"
    return says.say(known if says.texts.has(known) else "errors.unknown")


def join(around: Around) -> Screen:
    """Show the field for an invite, words that could finish it, and what did not fit."""
    joining = around.state.join
    field = Node(
        "invite-text",
        Role.FIELD,
        around.say("join.field"),
        value=joining.text,
        note=around.say("join.hint"),
        flags=frozenset({Flag.FIRST_FOCUS}),
        on_text="invite-text",
        limit=INVITE_LIMIT,
    )
    paste = Button("paste", around.say("join.paste"), Step("paste", "invite-text")).chip()
    nodes = [heading("join-title", around.say("join.title")), field, paste]
    offered = completions(joining.text, around.state.wordlist)
    if offered:
        chips = tuple(
            Button(f"word-{w}", w, Step("complete", w), (f"f{n + 7}",)).chip()
            for n, w in enumerate(offered)
        )
        nodes.append(Node("words", Role.GROUP, flow=Flow.WRAP, children=chips))
    if joining.failed:
        nodes.append(status("problem", problem_words(around, joining.failed), Look.STORY))
    on = Button("send", around.say("join.on"), Step("join"), ("enter",))
    gold = on.gold(ready=bool(joining.text.strip()), busy=joining.trying)
    nodes.append(group("ways", back(around), gold, flow=Flow.ROW))
    turn = around.say("turn.join-trying" if joining.trying else "turn.join")
    return placed(around, "join", turn, *nodes)


def completions(typed: str, wordlist: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of the list that could finish the word being typed, at most five."""
    if not typed or typed[-1].isspace():
        return ()
    begun = typed.rsplit(maxsplit=1)[-1].lower() if typed.split() else ""
    if len(begun) < LETTERS or begun in wordlist:
        return ()
    return tuple(w for w in wordlist if w.startswith(begun))[:OFFERED]
