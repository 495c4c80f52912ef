"""The page of More on which two people compare four pictures by voice."""

from __future__ import annotations

from game.screens.comparing import PICTURES
from game.screens.intents import Go, Step
from game.screens.parts import Button, group, heading, status, text
from game.screens.scene import Scene
from game.screens.tree import Flow, Look, Node, Role


def comparing(scene: Scene) -> tuple[Node, ...]:
    """Show why one would compare, the four pictures, and what to do if they differ."""
    body = text("compare-body", scene.say("compare.body"), Look.STORY)
    if not scene.seat.pictures_asked:
        show = Button("show", scene.say("compare.show"), Step("pictures"), ("p",)).quiet()
        return (body, show)
    if not scene.seat.pictures:
        return (body, status("drawing", scene.say("compare.drawing"), Look.HINT))
    row = group("pictures", *_pictures(scene), flow=Flow.ROW)
    hint = text("compare-hint", scene.say("compare.hint"), Look.HINT)
    return (row, hint, *_answer(scene))


def _pictures(scene: Scene) -> tuple[Node, ...]:
    return tuple(
        Node(
            f"picture-{place}",
            Role.IMAGE,
            scene.say(f"picture.{PICTURES[number]}"),
            value=f"picture-{PICTURES[number]}",
            look=Look.KEEPSAKE,
            span=1,
        )
        for place, number in enumerate(scene.seat.pictures)
    )


def _answer(scene: Scene) -> tuple[Node, ...]:
    compared = scene.seat.compared
    if not compared:
        same = Button("same", scene.say("compare.same"), Step("compared", "same"), ("s",))
        other = Button("other", scene.say("compare.other"), Step("compared", "different"), ("d",))
        return (group("answers", same.quiet(), other.quiet(), flow=Flow.ROW),)
    again = Button("again", scene.say("compare.again"), Step("compared"), ("a",)).chip()
    if compared == "same":
        return (status("compared", scene.say("compare.good"), Look.STORY), again)
    return (
        heading("differ", scene.say("compare.differ"), Look.LABEL),
        status("compared", scene.say("compare.differ-body"), Look.STORY),
        Button("to-room", scene.say("compare.to-room"), Step("tab", "room"), ("r",)).quiet(),
        again,
    )


def way_there(scene: Scene) -> tuple[Node, ...]:
    """Make the small way to the pictures, where two devices have just met."""
    if scene.seat.mode != "duo" or scene.seat.compared:
        return ()
    words = scene.say("compare.way")
    return (Button("compare", words, Go("more", "pictures"), ("v",)).chip(),)
