"""Findings about a scenario file, for its author: what is so, where, and what to do about it.

The codes are closed and never reused. A sentence says what the check saw; the remedy says one
thing that would help. Players never see any of this.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Code(StrEnum):
    """Every code a scenario check can answer with."""

    TOO_LARGE = "SC001"  # the file is over the size bound
    NOT_TOML = "SC002"  # the reader cannot make sense of it
    TOO_DEEP = "SC003"  # tables within tables within tables
    TOO_MANY = "SC004"  # more values than any scene needs
    WRONG_SHAPE = "SC005"  # a value of the wrong kind, or outside its range
    UNKNOWN_KEY = "SC006"  # a key the format does not have
    MISSING_KEY = "SC007"  # a key the format needs
    DUPLICATE_ID = "SC008"  # two things with one name
    UNKNOWN_ID = "SC009"  # a name nothing has
    MISSING_SENTENCE = "SC010"  # the game would have nothing to say
    UNUSED_SENTENCE = "SC011"  # words nobody will ever read
    ROLES = "SC012"  # a part of the scene is not there for both roles
    NO_SECRET = "SC013"  # noqa: S105 - a code, no password: a role without a secret of its own
    NO_PROMISE = "SC014"  # a role that cannot promise anything
    CANNOT_KEEP = "SC015"  # a promise nobody could keep
    CANNOT_BREAK = "SC016"  # a promise nobody could break
    CANNOT_CHANGE = "SC017"  # no way to ask for a change
    NO_HONEST_NO = "SC018"  # no way to say "I can't promise that"
    NO_REPAIR = "SC019"  # nothing to make good with
    PERSONAL_NEEDED = "SC020"  # a private fact that the scene relies on
    FACT_UNSAYABLE = "SC021"  # no full statement tells it
    ACCOUNT_GAP = "SC022"  # a kind of line is not on the account
    NO_SLIP = "SC023"  # no kindly meant slip among the answers to an apology
    NO_TOY = "SC024"  # a deed without a toy or a film
    UNEQUAL_OPTIONS = "SC025"  # one role has more ways than the other
    OPTION_COUNT = "SC026"  # too few or too many to choose from
    TOO_WORDY = "SC027"  # a sentence longer than its place
    TOO_MUCH_READING = "SC028"  # a seat reads more than a scene allows
    TOO_MANY_INPUTS = "SC029"  # a seat presses more than a scene allows
    TOO_LONG = "SC030"  # the scene takes too long
    NO_TAG = "SC031"  # an option the scripted partner could not understand
    UNKNOWN_TAG = "SC032"  # a tag nobody knows
    SPOILER = "SC033"  # a spoiler that could not spoil, or would give itself away
    DISCOVERY = "SC034"  # a discovery that gives nothing away, or the wrong thing
    NO_CONTENT_NOTE = "SC035"  # a heavy word without a note at the door
    HARSH_WORD = "SC036"  # a word that judges a person, or one that belongs in a textbook
    UNKNOWN_BLANK = "SC037"  # a {blank} the game does not fill
    UNKNOWN_MOMENT = "SC038"  # a kind of moment the rules never find
    NEVER_OFFERED = "SC039"  # an option that no state of the promise offers
    OVERLAY_UNKNOWN = "SC040"  # a translation of a sentence that is not there
    OVERLAY_BLANKS = "SC041"  # a translation with other blanks than the original
    BEATS = "SC042"  # beats without their part of the file, or a part without its beat
    TALK_LINES = "SC043"  # what may be said in Talk is not balanced
    TALK_GIVING_BACK = "SC044"  # a line nobody could give back, or not a second time
    TALK_QUESTIONS = "SC045"  # not an open, a close, a slip and a further question
    TALK_ANSWERS = "SC046"  # a question that leaves no choice to answer
    TALK_SUPPORT = "SC047"  # too few kinds of support
    ALONE = "SC048"  # nothing that stays one's own
    TELLTALE = "SC049"  # a promise to tell that tells already
    CANNOT_TELL = "SC050"  # a promise to tell something there is no line for
    PLAN = "SC051"  # a plan that needs what nobody may need
    LEVEL = "SC052"  # a scene that uses what its level does not bring yet
    UNRECEIVED = "SC053"  # a hard thing said, and nothing to answer
    JOURNEYS = "SC054"  # a journey the game cannot read
    JOURNEY_TWICE = "SC055"  # two journeys with one name
    JOURNEY_SCENE = "SC056"  # a journey leads to a scene that nobody has
    JOURNEY_TITLE = "SC057"  # a scene is called otherwise on its card
    JOURNEY_WORDS = "SC058"  # a chip of a small promise that nobody could read


_TABLE: Mapping[Code, tuple[str, str]] = {
    Code.TOO_LARGE: (
        "the file has {found} bytes, at most {limit} are read",
        "tell less; a scene is one evening, not a season",
    ),
    Code.NOT_TOML: ("this is not TOML: {found}", "see the line and the guide in scenarios/README"),
    Code.TOO_DEEP: ("tables are nested deeper than {limit}", "flatten it; four levels suffice"),
    Code.TOO_MANY: ("there are more than {limit} values", "tell less, or make two scenes"),
    Code.WRONG_SHAPE: ("{found}", "compare with scenarios/t1/scenario.toml"),
    Code.UNKNOWN_KEY: ('the format has no key "{about}"', "remove it, or correct its spelling"),
    Code.MISSING_KEY: ('the key "{about}" is not there', "add it; the guide says what it means"),
    Code.DUPLICATE_ID: (
        'two things are called "{about}"',
        "rename one; ids are unique in a scenario and are never used again",
    ),
    Code.UNKNOWN_ID: (
        '{where} names "{about}", which is no {kind}',
        "correct the name, or add what it names",
    ),
    Code.MISSING_SENTENCE: (
        '"{about}" has no words: {why}',
        "write them under [texts]",
    ),
    Code.UNUSED_SENTENCE: ('nothing ever shows "{about}"', "remove it, or correct its id"),
    Code.ROLES: (
        "{found}",
        "a scene has two roles, and each has its obstacles, life, account, receive and make-good",
    ),
    Code.NO_SECRET: (
        '"{about}" has no secret of its own',
        "name a fact this role owns; both envelopes hold something",
    ),
    Code.NO_PROMISE: ('"{about}" can promise nothing', "let a [[word]] option give a template"),
    Code.CANNOT_KEEP: (
        '{role} cannot keep "{about}": no way life offers keeps it',
        "add an option that does what it asks and nothing it forbids",
    ),
    Code.CANNOT_BREAK: (
        '{role} cannot break "{about}": no way life offers breaks it',
        "add an option that tempts; a promise that cannot break is none",
    ),
    Code.CANNOT_CHANGE: (
        "{about} can never ask to change a promise",
        "add a life option with asks, and needs naming a template this role can give",
    ),
    Code.NO_HONEST_NO: (
        "there is no way to promise nothing",
        'add a [[word]] option without "gives", in a human voice',
    ),
    Code.NO_REPAIR: (
        "{about} cannot make good: {found}",
        "offer magnets for responsibility, regret and an offer, one excuse, and a yes to answer",
    ),
    Code.PERSONAL_NEEDED: (
        '"{about}" is personal, and {found}',
        "personal facts may stay folded for ever: rely on another fact",
    ),
    Code.FACT_UNSAYABLE: (
        'no line tells "{about}" in full',
        "add a line to its owner's account that asserts it and is not partial",
    ),
    Code.ACCOUNT_GAP: (
        "{about} has no {found}",
        "an account holds a full line, a way round, a possibly false line and a blaming twin",
    ),
    Code.NO_SLIP: (
        "{about} has no kindly meant slip {found}",
        'add a line with act = "slip"',
    ),
    Code.NO_TOY: ('"{about}" does something and has no {found}', "give it one; see the guide"),
    Code.UNEQUAL_OPTIONS: (
        "{found}",
        "give both roles equally many ways, so that neither envelope is the easier one",
    ),
    Code.OPTION_COUNT: ('"{about}" offers {found} to choose from', "offer 3 to 5"),
    Code.TOO_WORDY: ('"{about}" has {found} words, at most {limit} fit', "say it shorter"),
    Code.TOO_MUCH_READING: (
        "{about} reads {found} words in one play, at most {limit}",
        "cut words; the longest path counts",
    ),
    Code.TOO_MANY_INPUTS: (
        "{about} presses {found} times in one play, at most {limit}",
        "ask for less",
    ),
    Code.TOO_LONG: ("one play takes {found}, at most {limit}", "cut words, or a step"),
    Code.NO_TAG: ('"{about}" has no solo tag', 'add tags = [...]; "plain" if it moves nobody'),
    Code.UNKNOWN_TAG: ('"{found}" is no solo tag', "the guide lists them"),
    Code.SPOILER: ("the spoiler {found}", "it undoes a kept promise and looks like a broken one"),
    Code.DISCOVERY: ('"{about}" {found}', "let it give away a deed that breaks a promise"),
    Code.NO_CONTENT_NOTE: (
        '"{about}" speaks of "{found}", and the door says nothing of it',
        "add a content note, or another word",
    ),
    Code.HARSH_WORD: ('"{about}" says "{found}"', "say what happened, not what somebody is"),
    Code.UNKNOWN_BLANK: (
        '"{about}" has the blank {{{found}}}, which nothing fills',
        "use a blank the guide lists for this place, or plain words",
    ),
    Code.UNKNOWN_MOMENT: ('"{found}" is no kind of moment', "the guide lists them"),
    Code.NEVER_OFFERED: (
        '"{about}" is never offered to {role}',
        "let it need a promise this role can have, or ask for",
    ),
    Code.OVERLAY_UNKNOWN: ('"{about}" is no sentence of this scenario', "remove it"),
    Code.OVERLAY_BLANKS: (
        '"{about}" has the blanks {found}, the original has {limit}',
        "keep the blanks as they are",
    ),
    Code.BEATS: ("{found}", "let the beats and the parts of the file name the same things"),
    Code.TALK_LINES: (
        '"{about}" {found}',
        "offer four or five lines, fewer to be said, one of them the one that blames",
    ),
    Code.TALK_GIVING_BACK: (
        '"{about}" has {found}',
        "give every line one sentence for the first go and one with again = true",
    ),
    Code.TALK_QUESTIONS: (
        '"{about}" has {found}',
        "ask four: an open one, one that touches the secret, a kindly slip, and one more",
    ),
    Code.TALK_ANSWERS: ('"{about}" {found}', "leave two to four ways to answer, as at the table"),
    Code.TALK_SUPPORT: ('"{about}" {found}', "offer four or five kinds, one sentence each"),
    Code.ALONE: (
        '"{about}" {found}',
        "give each role a personal fact as alone; it may be the most tender thing in the scene",
    ),
    Code.TELLTALE: (
        '"{about}" says "{found}", which stands in the secret and nowhere else',
        "name a topic that reads the same to somebody without the secret",
    ),
    Code.CANNOT_TELL: (
        '{role} promises to tell "{about}" and cannot {found}',
        "add a line that asserts it and is not partial",
    ),
    Code.PLAN: ('"{about}" {found}', "rely on facts of the envelopes that matter to both"),
    Code.LEVEL: ("{found}", "raise the level, or leave it out"),
    Code.UNRECEIVED: (
        "{about} has nothing to answer when a hard thing is told",
        'add two lines with hears = ["disclosed"]',
    ),
    Code.JOURNEYS: ("{found}", "compare with the guide's part on journeys"),
    Code.JOURNEY_TWICE: ('two journeys are called "{about}"', "rename one"),
    Code.JOURNEY_SCENE: (
        'the journey leads to "{found}", which is no scene here',
        'correct the name, or add "later": true while it is still to be written',
    ),
    Code.JOURNEY_TITLE: (
        'the journey calls {scene} "{found}", its card says "{limit}"',
        "write it as the card does",
    ),
    Code.JOURNEY_WORDS: (
        'the chip "{found}" of small promises has no words',
        "give it some in assets/texts/en/journeys.toml, or use one that has",
    ),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule of the check saw, before anybody looked for its line.

    Attributes:
        code: which.
        about: the id, key or role it is about.
        values: what fills the sentence's other blanks.
    """

    code: Code
    about: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding with its place, ready to be printed.

    Attributes:
        code: which.
        file: the file's name as the author gave it.
        line: from 1; 0 if it is about the file as a whole.
        place: scenario and id, as in "t1/chip-stand".
        sentence: what is so.
        remedy: what to do about it.
    """

    code: Code
    file: str
    line: int
    place: str
    sentence: str
    remedy: str

    def __str__(self) -> str:
        """Print it on one line: file, line, place, code, sentence, remedy."""
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where} {self.place} {self.code} {self.sentence}; {self.remedy}"


@dataclass(frozen=True, slots=True)
class SourceText:
    """The file a finding is about: its name, its text, and the scene's id as far as known."""

    file: str
    text: str
    scene: str


def finding(code: Code, about: str, **values: str) -> Finding:
    """Make a finding; the keywords fill the blanks of the code's sentence."""
    return Finding(code, about, tuple(sorted(values.items())))


def diagnose(found: Finding, source: SourceText, *, line: int = 0) -> Diagnostic:
    """Turn a finding into a diagnostic: its words, and the line, found by looking for the id.

    Args:
        found: what was seen.
        source: the file it was seen in.
        line: the line if it is known already; 0 to look for it.
    """
    sentence, remedy = _TABLE[found.code]
    return Diagnostic(
        code=found.code,
        file=source.file,
        line=line or line_of(found.about, source.text),
        place=f"{source.scene}/{found.about}".rstrip("/"),
        sentence=_clean(sentence.format(about=found.about, **dict(found.values))),
        remedy=remedy,
    )


def line_of(wanted: str, text: str) -> int:
    """Find the line a thing is on: where it is named, else where it is first mentioned, else 0."""
    if not wanted:
        return 0
    quoted = re.escape(wanted)
    mention = re.compile(rf"(?<![\w/-]){quoted}(?![\w/-])")
    names = re.compile(rf'^\s*(?:-?\s*{{\s*)?id\s*=\s*"{quoted}"|^\s*"?{quoted}"?\s*=')
    first = 0
    for number, line in enumerate(text.splitlines(), start=1):
        if names.search(line):
            return number
        if not first and mention.search(line):
            first = number
    return first


def _clean(sentence: str) -> str:
    """Keep a sentence on one line, short, and free of anything a terminal would act on."""
    shown = "".join(letter if letter.isprintable() else " " for letter in sentence)
    return shown if len(shown) <= 300 else shown[:299] + "…"
