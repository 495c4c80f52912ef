"""The scenes in French: complete, set as French is set, and open to whoever plays either role.

French adjectives and participles tell whether somebody is a man or a woman, and nobody knows who
will play a role. So what somebody is said to be is held against a short list of words that tell
nothing of the kind.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from functools import cache

import pytest

from game.data import data_path
from game.scenario.check import check_overlay_file
from game.scenario.check_words import lengths
from game.scenario.library import find, find_translated, ids, languages
from game.scenario.model import Scenario
from game.scenario.pace import budget_of, pace
from game.scenario.typeset import THIN, WIDE, typeset
from tests.test_words import found_in

SCENES = tuple(ids())
EACH_SCENE = pytest.mark.parametrize("scene", SCENES)

LONGER = 1.2
"""So much longer than English all words of a scene may be: French needs a little more room."""

VERDICTS = re.compile(
    r"(?<![\w-])(?:menti|mentir|mensonge|trahi|trahir|trahison|coupables?|triché|honte|puni|échoué"
    r"|échec|déçu|déçue|trompé|trompée)(?![\w-])",
    re.IGNORECASE,
)
"""Words the ledger and the morning do without."""

TEXTBOOK = re.compile(
    r"\b(?:dossier|valider|validation|reformul\w+|divulg\w+|consentement|traum\w+|déclencheur"
    r"|résilience|bienveillan\w+|communication)\b",
    re.IGNORECASE,
)
"""Words that belong in a book about people, not in a kitchen."""

NEUTRAL = frozenset(
    """
    à ash ari au avant bo dans de debout dehors en ici kit là les marlo plus remy sur teo toujours
    tout wren
    """.split()  # noqa: SIM905 - one word a line would be a page
)
"""What may follow "je suis", "tu es" or "Ash est": words that tell nothing of who plays."""

SEEN = r"(?:vu|entendu|attendu|laissé|regardé|aimé|aidé|porté|cherché|quitté|trouvé|compris)e?"
"""Participles that agree with "me" or "you" in front of them, if nothing else follows."""

SOMETHING_ELSE = r"(?! (?:une?|le|la|les|ça|tout|quelque)\b)"
"""What stands behind them where it is not "me" or "you" that is seen."""


def told(scene: str) -> Scenario:
    """Return a scene in French as it is played."""
    return find_translated(scene, "fr").scenario


@cache
def french(scene: str) -> dict[str, str]:
    """Return a scene's sentences in French as they are shown."""
    return dict(told(scene).texts)


def holes(said: str) -> list[str]:
    """Return the blanks of a sentence, each as often as it stands there."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(said) if name)


@EACH_SCENE
def test_every_sentence_is_there(scene: str) -> None:
    assert "fr" in languages(scene)
    assert find_translated(scene, "fr").missing == ()


@EACH_SCENE
def test_there_is_no_sentence_that_nobody_shows(scene: str) -> None:
    raw = data_path("scenarios", scene, "fr.toml").read_bytes()
    assert check_overlay_file(raw, "fr.toml", find(scene)) == ()


@EACH_SCENE
def test_blanks_stand_as_often_as_in_english(scene: str) -> None:
    english = find(scene).texts
    assert not [t for t, said in french(scene).items() if holes(said) != holes(english[t])]


@EACH_SCENE
def test_only_the_names_of_roles_are_as_in_english(scene: str) -> None:
    english = find(scene).texts
    same = {text for text, said in french(scene).items() if said == english[text]}
    assert same == {role.id for role in find(scene).roles}


@EACH_SCENE
def test_sentences_are_set_as_french_is_set(scene: str) -> None:
    for text, said in french(scene).items():
        assert said == typeset(said, "fr"), text
        assert not re.search(r"[\"']|\.\.\.|\s{2}|^\s|\s$|“|”", said), text
        assert not re.search(rf"(?<![{THIN}?!])[;!?]", said), text
        assert not re.search(rf"(?<!{WIDE}):", said), text
        assert said.count("«") == said.count("»"), text


@EACH_SCENE
def test_a_scene_is_no_longer_to_read_than_its_time_allows(scene: str) -> None:
    scenario = told(scene)
    assert not list(lengths(scenario))
    for role in scenario.roles:
        assert pace(scenario, role).seconds <= budget_of(scenario).seconds, role.id


@EACH_SCENE
def test_french_needs_a_little_more_room_and_no_more(scene: str) -> None:
    english = find(scene).texts.values()
    assert sum(map(len, french(scene).values())) <= LONGER * sum(map(len, english))


@EACH_SCENE
def test_nobody_is_told_what_they_are(scene: str) -> None:
    assert not {
        text: word for text, said in french(scene).items() if (word := found_in("fr", said))
    }
    assert not [text for text, said in french(scene).items() if TEXTBOOK.search(said)]


@EACH_SCENE
def test_the_ledger_and_the_morning_pass_no_verdict(scene: str) -> None:
    parts = ("ledger", "moment", "epilogue", "stage")
    said = {text: words for text, words in french(scene).items() if text.split("/")[0] in parts}
    assert said
    assert not [text for text, words in said.items() if VERDICTS.search(words)]


def telling(scene: str) -> Iterator[str]:
    """Yield what would tell whether somebody is a man or a woman."""
    roles = "|".join(find(scene).texts[role.id] for role in find(scene).roles)
    being = re.compile(
        rf"\b(?:je suis|j’étais|je serai|tu es|tu étais|tu seras|je me suis|tu t’es"
        rf"|vous êtes|vous vous êtes|(?<!de )(?<!d’)(?:{roles}) (?:est|était|s’est))"
        rf"[ {WIDE}]([\w’]+)",
        re.IGNORECASE,
    )
    seen = re.compile(rf"\b(?:t’|m’)(?:ai|as|a|avait|ont) {SEEN}\b{SOMETHING_ELSE}")
    for text, said in french(scene).items():
        for after in being.findall(said):
            if after.casefold() not in NEUTRAL:
                yield f"{text}: {said}"
        if seen.search(said):
            yield f"{text}: {said}"


@EACH_SCENE
def test_no_sentence_says_who_plays_a_role(scene: str) -> None:
    assert not list(telling(scene))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("je suis désolé", "pardon"),
        ("tu es seule", "tu es là"),
        ("Ash est sorti", "Ash était à table"),
        ("je t’ai vu plier", "je t’ai laissé ça"),
    ],
)
def test_the_list_finds_what_it_is_for(
    wrong: str, right: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for said, is_telling in ((wrong, True), (right, False)):
        monkeypatch.setitem(french("t1"), "title", said)
        assert any(one.startswith("title:") for one in telling("t1")) is is_telling, said
