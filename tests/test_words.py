"""Events, never traits: no sentence in any language says what somebody is like.

Every sentence a player can read is looked through: the interface's, the scenes', the journeys' and
the pages that are written out. A word is on the list because it judges a person; where it is said
of something else, or by somebody of their own moment, the sentence is named below with the reason.
"""

from __future__ import annotations

import html
import json
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from game.data import data_path
from game.scenario.library import languages, shelf, worded

TRAITS = {
    "en": """
        abusive abuser aggressive passive-aggressive annoying antisocial apathetic arrogant avoidant
        awful bad-tempered bipolar bitter boastful boring borderline bossy braggart brat bully
        callous careless cheater childish clingy clueless clumsy codependent cold cold-hearted
        complacent conceited controlling controlling-type coward cowardly crazy crook cruel
        cynical damaged deceitful defective defensive delusional demanding demented devious
        difficult disloyal dishonest disorganised disorganized disrespectful distant domineering
        drama-queen dramatic dumb egocentric egoist egoistic egotistical emotionally-unavailable
        envious evil extrovert fake fickle flaky foolish forgetful frigid gaslighter gaslighting
        greedy gullible hateful heartless high-maintenance hopeless hostile hypersensitive hypocrite
        hypocritical hysterical idiot idiotic ignorant immature impatient impolite impulsive
        incapable incompetent inconsiderate indecisive indifferent inept inferior inflexible insane
        insecure insensitive insincere intolerant introvert irrational irresponsible irritable
        jealous joyless judgemental judgmental lazy liar loser lunatic manic manipulative
        manipulator martyr masochist melodramatic miser miserly moody moron naive narcissist
        narcissistic narrow-minded nasty needy negligent neurotic obnoxious obsessive overbearing
        oversensitive paranoid pathetic perfectionist petty phoney phony pitiful possessive prude
        psycho psychopath psychotic quitter reckless resentful rude sadist schizophrenic
        self-absorbed self-centered self-centred self-righteous selfish shallow shameless silly
        slacker sloppy slow-witted sly smug snob sociopath spineless spiteful spoilt-brat stingy
        stubborn stupid superior tactless temperamental thick thoughtless timid toxic traitor
        treacherous two-faced tyrant uncaring unfaithful unfeeling ungrateful unhinged uninteresting
        unloving unreasonable unreliable unstable untrustworthy useless vain vengeful vicious
        vindictive weak weak-willed whiner whiny wicked worthless
    """,
    "fr": """
        agressif agressive aigri aigrie antisocial antisociale arrogant arrogante autoritaire avare
        bête bipolaire borderline borné bornée boudeur boudeuse brutal brutale buté butée
        calculateur calculatrice capricieux capricieuse codépendant codépendante coincé coincée
        colérique coléreux coléreuse collant collante condescendant condescendante crétin crétine
        cruel cruelle cynique débile déloyal déloyale dépendante-affective désagréable désinvolte
        despotique dissimulateur dissimulatrice distant distante égoïste égocentrique ennuyeux
        ennuyeuse envahissant envahissante étourdi étourdie extraverti extravertie fainéant
        fainéante faux-jeton feignant feignante fou folle fourbe frigide froid froide fuyant fuyante
        geignard geignarde glacial glaciale grincheux grincheuse hautain hautaine hostile
        hypersensible hypocrite hystérique idiot idiote ignorant ignorante imbécile immature
        impatient impatiente impoli impolie impulsif impulsive incapable incompétent incompétente
        inconsciente inconséquent inconséquente indécis indécise indifférent indifférente indigne
        infantile infidèle ingrat ingrate insensible insignifiant insignifiante insolent insolente
        instable intolérant intolérante introverti introvertie irresponsable irritable jaloux
        jalouse lâche lunatique maladroit maladroite malhonnête malveillant malveillante maniaque
        manipulateur manipulatrice méchant méchante médiocre méfiant méfiante mégalo menteur
        menteuse mesquin mesquine minable mythomane naïf naïve narcissique négligent négligente
        névrosé névrosée nul nulle obsédé obsédée obtus obtuse odieux odieuse orgueilleux
        orgueilleuse parano paranoïaque paresseux paresseuse pathétique peste perfide pervers
        perverse pitoyable pleurnicheur pleurnicheuse possessif possessive prétentieux prétentieuse
        psychopathe psychotique puéril puérile rabat-joie radin radine rancunier rancunière rustre
        sadique sans-cœur sans-gêne schizophrène snob sociopathe sot sotte sournois sournoise
        stupide superficiel superficielle susceptible taré tarée têtu têtue timide timoré timorée
        toxique traître traîtresse tricheur tricheuse tyran tyrannique vaniteux vaniteuse vénal
        vénale versatile vicieux vicieuse vindicatif vindicative volage
    """,
}
"""Words that say what somebody is like, by language; a language without a list fails."""

PRAISE = re.compile(
    r"\byou(?:['’]re| are) (?:\w+ ){0,2}?(?:honest|kind|generous|loyal|reliable|trustworthy|caring"
    r"|empathetic|empathic|sensitive|patient|brave|good (?:listener|person|partner|friend))\b"
    r"|\btu es (?:\w+ ){0,2}?(?:honnête|gentille?|généreu(?:x|se)|loyale?|fiable|patiente?|sensible"
    r"|courageu(?:x|se)|bonne? (?:amie?|personne|partenaire|oreille))\b",
    re.IGNORECASE,
)
"""Praise of a person is a verdict, too: what somebody did is praised, never what they are."""

DIAGNOSIS = re.compile(
    r"\b(?:attachment (?:style|type)|love language|personality (?:type|disorder)|percentile"
    r"|better than (?:most|average|others)|worse than (?:most|average|others)|diagnos\w+)\b",
    re.IGNORECASE,
)

FEELING = "a feeling of the ring or of a moment, said by the one who has it"
FAMILY = "what a family used to say, told as the hurt it is, and what the scene is about"
OF_A_THING = "said of a thing, not of anybody"
FIGURE_OF_SPEECH = "a figure of speech about a moment"
SLIP = "an authored slip: the line one learns not to say, marked as such"

ALLOWED = {
    "Jealous": FEELING,
    "jealous of chips": FEELING,
    "small jealous things": FEELING,
    "Resentful": FEELING,
    "I was weak": "said by the one who ate it, of one moment, and funny",
    "the careless one": FAMILY,
    "“careless Wren”": FAMILY,
    "don’t be silly": SLIP,
    "Don’t be silly": SLIP,
    "silly price": OF_A_THING,
    "Stay silly": "an aim of two players together: to play",
    "rude alarm": OF_A_THING,
    "slightly smug": OF_A_THING,
    "Cold would be disrespectful": OF_A_THING,
    "cold feet": FIGURE_OF_SPEECH,
    "coffee is cold": OF_A_THING,
    "coffee’s cold": OF_A_THING,
    "tea’s cold": OF_A_THING,
    "egg goes cold": OF_A_THING,
    "cold bench": OF_A_THING,
    "Cold air": OF_A_THING,
    "It’s cold": "the weather",
    "hands were cold": "a temperature",
    "is damaged": "files on a disk",
    "are damaged": "files on a disk",
    "café est froid": OF_A_THING,
    "café est déjà froid": OF_A_THING,
    "thé sera froid": OF_A_THING,
    "banc froid": OF_A_THING,
    "air froid": OF_A_THING,
    "Froid, ce serait": OF_A_THING,
    "Il fait froid": "the weather",
    "plus impoli que parler": "said of staying silent, by the one who did",
}
"""Uses of a listed word that judge nobody, each with the reason."""


def _strings(value: object) -> Iterator[str]:
    """Yield every text inside a parsed file."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


def _interface() -> Iterator[tuple[str, str, str]]:
    for file in sorted(data_path("assets", "texts").glob("*/*.toml")):
        for sentence in _strings(tomllib.loads(file.read_text("utf-8"))):
            yield file.parent.name, f"{file.parent.name}/{file.name}", sentence


def _scenes() -> Iterator[tuple[str, str, str]]:
    for name, scenario in shelf().items():
        for language in ("en", *languages(name)):
            for key, sentence in worded(scenario, language).texts.items():
                yield language, f"{name} {language}: {key}", sentence


def _beside_scenes() -> Iterator[tuple[str, str, str]]:
    folder = data_path("scenarios")
    for file in sorted(folder.glob("*.json")):
        for sentence in _strings(json.loads(file.read_text("utf-8"))):
            yield _spoken_in(file), file.name, sentence


def _spoken_in(file: Path) -> str:
    """Return the language of "cards.fr.json"; without one it is English."""
    return next((name for name in file.name.split(".")[1:-1] if name in TRAITS), "en")


def _pages() -> Iterator[tuple[str, str, str]]:
    for file in sorted(data_path("assets", "report").glob("*.j2")):
        bare = re.sub(
            r"\{[%{#].*?[%}#]\}|<style.*?</style>|<[^>]*>", " ", _read(file), flags=re.DOTALL
        )
        yield "en", file.name, html.unescape(bare)


def _read(file: Path) -> str:
    return file.read_text("utf-8")


EVERY = (*_interface(), *_scenes(), *_beside_scenes(), *_pages())


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = sorted((re.escape(w) for w in TRAITS[language].split()), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(words)})(?![\w-])", re.IGNORECASE)


def found_in(language: str, sentence: str) -> str:
    """Return the first word of a sentence that says what somebody is like, or ""."""
    for phrase in ALLOWED:
        sentence = sentence.replace(phrase, " ")
    for pattern in (_pattern(language), PRAISE, DIAGNOSIS):
        hit = pattern.search(sentence)
        if hit:
            return hit[0]
    return ""


def test_there_is_a_list_for_every_language_that_ships() -> None:
    assert {language for language, _, _ in EVERY} <= set(TRAITS)


@pytest.mark.parametrize("language", sorted({language for language, _, _ in EVERY}))
def test_no_sentence_says_what_somebody_is_like(language: str) -> None:
    found = {
        f"{where}: {sentence!r}": word
        for own, where, sentence in EVERY
        if own == language and (word := found_in(own, sentence))
    }
    assert not found


def test_every_allowed_use_is_still_there_and_still_needs_its_reason() -> None:
    unused = [phrase for phrase in ALLOWED if not any(phrase in text for _, _, text in EVERY)]
    assert not unused
    for phrase, reason in ALLOWED.items():
        assert any(_pattern(language).search(phrase) for language in TRAITS), phrase
        assert reason


@pytest.mark.parametrize(
    "sentence",
    [
        "You are a liar.", "He was so selfish about it.", "Don’t be needy.", "She is toxic",
        "You're very honest.", "You are a good listener.", "Your attachment style is avoidant.",
        "Tu es égoïste.", "Tu es vraiment généreuse.", "Il a été lâche.",
    ],
)  # fmt: skip
def test_the_list_finds_what_it_is_for(sentence: str) -> None:
    assert any(found_in(language, sentence) for language in TRAITS)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ash ate it and said so.",
        "That was brave of the moment.",
        "A long quiet came over the river.",
    ],
)
def test_events_are_left_alone(sentence: str) -> None:
    assert not any(found_in(language, sentence) for language in TRAITS)
