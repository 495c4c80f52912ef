"""Every screen can be played by ear: each thing to press has a role, a name and a place."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from game.client.access.outline import CAPTION, RIVER, TABLE, TURN, outline
from game.client.access.parts import ROOT, Act, Kind, Mark, Outline, Part
from game.client.album import ALBUM
from game.client.theme import Theme
from game.client.view import ScreenView
from game.client.words import load_texts
from game.screens.intents import Pick, Step
from game.screens.tree import Flag, Look, Node, Role, Screen, Stage
from tests.client.album_seen import pressable, view_of
from tests.client.seen import of, seen

SMALLEST = ((960, 600), Theme(scale=2.0))


def told(view: ScreenView, caption: str = "") -> Outline:
    return outline(view, "Halfway", caption, load_texts())


def reached(found: Outline, key: str = ROOT) -> list[str]:
    """Return every part from the window downwards, in reading order."""
    return [key, *(low for inside in found.parts[key].inside for low in reached(found, inside))]


def read(found: Outline) -> str:
    return "\n".join(f"{found.parts[key].name} {found.parts[key].note}" for key in reached(found))


@pytest.mark.parametrize("name", ALBUM)
def test_what_can_be_pressed_is_told_with_role_and_name_and_comes_into_sight(name: str) -> None:
    view, clock = view_of(name, *SMALLEST)
    stage = view.screen.stage
    clock.now_ms += stage.work_after_ms if stage else 0
    found = told(view)
    if view.screen.id == "hidden":
        assert list(found.parts) == [ROOT]
        return
    keys = reached(found)
    assert len(keys) == len(set(keys)) == len(found.parts), "each part is in one place"
    assert found.focus in found.parts
    assert_whose_move(view, found)
    for node in pressable(view.screen):
        if view.find(node.id) is None:
            continue  # it lies behind a button of the bar
        part = found.parts[node.id]
        assert part.name, f"{node.id} has no name"
        assert part.kind is not Kind.BOX
        assert Act.FOCUS in part.acts
        if not in_sight(view, part):
            view.set_focus(node.id, by_key=True)
            part = told(view).parts[node.id]
        assert in_sight(view, part), f"{node.id} stays out of sight"


def in_sight(view: ScreenView, part: Part) -> bool:
    """Say whether most of a part lies in the window."""
    left, top, right, bottom = part.place or (0, 0, 0, 0)
    here = pygame.Rect(left, top, right - left, bottom - top)
    inside = here.clip(pygame.Rect((0, 0), view.size))
    return 2 * inside.height > min(here.height, view.size[1]) and inside.width == here.width > 0


def assert_whose_move(view: ScreenView, found: Outline) -> None:
    """Hold that whose move it is is told, and announced when it changes."""
    turn = found.parts.get(TURN)
    assert (turn.name if turn else "") == view.screen.turn
    assert turn is None or Mark.LIVE in turn.marks


def test_a_window_hidden_in_a_hurry_has_nothing_left_to_read() -> None:
    view, _ = view_of("hidden", (1280, 720), Theme())
    assert outline(view, "Notes").parts == {
        ROOT: Part(Kind.WINDOW, "Notes", place=(0, 0, 1280, 720))
    }


def test_what_lies_under_a_dialog_is_not_told() -> None:
    view, _ = view_of("dialog-stop", (1280, 720), Theme())
    found = told(view)
    assert found.parts["dialog-stop"].kind is Kind.DIALOG
    assert Mark.MODAL in found.parts["dialog-stop"].marks
    assert "send" not in found.parts
    assert "help" not in found.parts


def test_work_that_has_not_come_in_is_not_told_yet() -> None:
    button = Node("go", Role.BUTTON, "Go", intent=Step("go"))
    screen = replace(of(button), stage=Stage("reveal-table", 1, work_after_ms=3_000))
    view, _, clock = seen(screen)
    assert "go" not in told(view).parts
    clock.now_ms += 3_000
    assert "go" in told(view).parts


def test_answers_say_which_is_chosen_and_which_of_how_many_they_are() -> None:
    answers = tuple(
        Node(
            f"a{n}",
            Role.OPTION,
            f"Answer {n}",
            flags=frozenset({Flag.SELECTED}) if n == 2 else frozenset(),
            intent=Pick("a", str(n)),
            keys=(str(n),),
        )
        for n in (1, 2, 3)
    )
    view, _, _ = seen(of(Node("a", Role.LIST, "Which?", children=answers)))
    found = told(view)
    assert found.parts["a"].name == "Which?"
    assert [found.parts[f"a{n}"].nth for n in (1, 2, 3)] == [(1, 3), (2, 3), (3, 3)]
    assert [Mark.ON in found.parts[f"a{n}"].marks for n in (1, 2, 3)] == [False, True, False]
    assert found.parts["a3"].keys == "3"


def test_what_cannot_be_pressed_now_says_so_and_offers_nothing() -> None:
    off = Node("send", Role.BUTTON, "Say it", flags=frozenset({Flag.DISABLED}), intent=Step("go"))
    view, _, _ = seen(of(off))
    part = told(view).parts["send"]
    assert Mark.DISABLED in part.marks
    assert Act.PRESS not in part.acts


def test_who_speaks_is_read_before_what_they_say_and_only_the_newest_line_is_announced() -> None:
    lines = tuple(
        Node(f"s{n}", Role.TEXT, words, value="B", note="Robin", look=Look.SAID)
        for n, words in enumerate(("I was hungry.", "And then I wasn’t."))
    )
    view, _, _ = seen(of(*lines))
    found = told(view)
    assert [found.parts[f"s{n}"].name for n in (0, 1)] == [
        "Robin: I was hungry.",
        "Robin: And then I wasn’t.",
    ]
    assert [Mark.LIVE in found.parts[f"s{n}"].marks for n in (0, 1)] == [False, True]


def test_a_field_tells_its_words_and_a_secret_one_only_how_many_signs_it_has() -> None:
    own = Node("own", Role.FIELD, "Own words", "a b\nc", flags=frozenset({Flag.MULTILINE}))
    phrase = Node("phrase", Role.FIELD, "Passphrase", "tulip", flags=frozenset({Flag.MASKED}))
    view, _, _ = seen(of(own, phrase))
    found = told(view)
    assert found.parts["own"].kind is Kind.PAGE
    assert found.parts["own"].value == "a b\nc"
    runs = [found.parts[key].run for key in found.parts["own"].inside]
    assert [run.text for run in runs if run] == ["a b\n", "c"]
    assert found.parts["phrase"].kind is Kind.SECRET
    assert found.parts["phrase"].value == "•••••"
    assert "tulip" not in str(found)


def test_a_sound_in_words_is_announced_while_it_is_shown() -> None:
    view, _, _ = seen(of())
    assert CAPTION not in told(view).parts
    part = told(view, "A plank is laid.").parts[CAPTION]
    assert (part.name, part.marks) == ("A plank is laid.", (Mark.LIVE,))


def test_a_picture_without_a_name_is_not_told_and_one_with_a_name_is() -> None:
    bare = Node("bare", Role.IMAGE, value="toy-lid")
    named = Node("named", Role.IMAGE, "A plate with one paw print", look=Look.KEEPSAKE)
    view, _, _ = seen(of(bare, named))
    found = told(view)
    assert found.parts["bare"].kind is Kind.BOX
    assert found.parts["named"].kind is Kind.IMAGE
    assert "paw print" in read(found)


def test_an_empty_screen_is_a_window_with_a_title() -> None:
    view, _, _ = seen(Screen("empty", ""))
    assert told(view).parts[ROOT].name == "Halfway"


def test_the_river_is_told_also_where_it_has_no_room_and_the_plate_is_announced() -> None:
    view, _ = view_of("reveal-lid", (1280, 720), Theme())
    found = told(view)
    assert found.parts[RIVER].kind is Kind.IMAGE
    assert "river" in found.parts[RIVER].name
    assert Mark.LIVE in found.parts[TABLE].marks
    assert "lid" in found.parts[TABLE].name
    plain, _ = view_of("reveal-lid", (1280, 720), Theme(high_contrast=True))
    assert told(plain).parts[RIVER].name == found.parts[RIVER].name
    assert told(plain).parts[RIVER].place is None, "in high contrast no picture is painted"
