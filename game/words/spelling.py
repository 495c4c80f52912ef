"""Spells what was typed one way, so that a rule meets texting, dialect and schoolbook alike.

"u never", "you've never", "ye never" and "youve really never" all become "you (have) never".
Contractions are written out, words that only strengthen are left out, marks stand apart. Every
word still knows the place it came from, so a span found here can be shown in the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from game.words.utterance import Sentence

KEY = 4
"""How many first letters of a word it is looked up by."""

_PIECE = re.compile(r"(?P<word>[^\W_]+(?:'[^\W_]+)*'?)|(?P<mark>[,;:()–—]| -+ |[?!.]+)|&")
_LONG = re.compile(r"(.)\1{2,}")


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(text.split())


_WRITTEN_OUT = """
pit=put|c'mere=come|u=you|thee=you|thou=you|thy=your|jus=just|ya=you|ye=you|yous=you|youse=you|y'all=you|yall=you|yo=your|yer=your|urself=yourself
im=i am|i'm=i am|ive=i have|i'ma=i will|imma=i will|ima=i will|id=i would|amn't=am not|iam=i am
youre=you are|youve=you have|youll=you will|youd=you would|hes=he is|shes=she is|theyre=they are
theyve=they have|weve=we have|thats=that is|whats=what is|theres=there is|wheres=where is
hows=how is|whos=who is|lets=let us|let's=let us|dont=do not|don't=do not|didnt=did not
doesnt=does not|cant=can not|can't=can not|cannot=can not|wont=will not|won't=will not
shan't=shall not|wouldnt=would not|shouldnt=should not|couldnt=could not|isnt=is not
wasnt=was not|werent=were not|arent=are not|havent=have not|hasnt=has not|hadnt=had not
aint=is not|ain't=is not|shouldve=should have|couldve=could have|wouldve=would have
shoulda=should have|coulda=could have|woulda=would have|mustve=must have|mightve=might have
didnae=did not|didna=did not|didny=did not|dinnae=do not|dinna=do not|cannae=can not
canna=can not|wasnae=was not|wisnae=was not|isnae=is not|havenae=have not|hasnae=has not
wouldnae=would not|shouldnae=should not|couldnae=could not|winnae=will not|willnae=will not
doesnae=does not|arenae=are not|werenae=were not|hadnae=had not|wis=was|fae=from|tae=to|wi=with
feart=scared|nae=no|naw=no|nope=no|nah=no|aye=yes|yep=yes|yup=yes|yeah=yes|yh=yes|ken=know
wee=little
masel=myself|yersel=yourself|mam=mum|mom=mum|mama=mum|amma=mum|papa=dad|daddy=dad|mummy=mum
wanna=want to|gonna=going to|gon=going to|finna=going to|tryna=trying to|gotta=have to
hafta=have to|dunno=do not know|idk=i do not know|lemme=let me|gimme=give me|outta=out of
oughta=ought to|cos=because|coz=because|cuz=because|bc=because
'cause=because|cus=because|cause=because|n=and|nd=and|an'=and|w/=with|pls=please|plz=please
thx=thanks|ty=thank you|cheers=thanks|ta=thanks|tho=though|bout=about|em=them|thru=through
ily=i love you|luv=love|imy=i miss you|wtf=what the fuck|sry=sorry|soz=sorry|srry=sorry
sory=sorry|sori=sorry|abt=about|mins=minutes|hrs=hours|wk=week|srsly=seriously
apologize=apologise|apologized=apologised
apologizing=apologising|realize=realise|realized=realised|recognize=recognise|nothin=nothing
somethin=something|everythin=everything|feelin=feeling|doin=doing|goin=going|bein=being
havin=having|talkin=talking|tryin=trying|alot=a lot|tmrw=tomorrow|2moro=tomorrow|tonite=tonight
ok=okay|k=okay|kk=okay|alright=all right|innit=right|whatevs=whatever|wot=what|wat=what|da=the
dat=that|dis=this|sum1=someone|any1=anyone|every1=everyone|ppl=people|gr8=great|l8=late|m8=mate
anybody=anyone|everybody=everyone|somebody=someone|till=until|til=until|hurted=hurt|yr=your
"""
_SPELLED = dict(pair.split("=", 1) for pair in _WRITTEN_OUT.replace("\n", "|").split("|") if pair)
_ENDINGS = {"n't": "not", "'m": "am", "'re": "are", "'ve": "have", "'ll": "will"}
_IS_AFTER = words_of(
    "it that what who he she there here where how when why everything nothing something someone "
    "everyone anyone one this"
)
_HAD_BEFORE = words_of("been had better gone done no")
_LEFT_OUT = words_of(
    "really very truly honestly genuinely literally absolutely totally completely extremely "
    "incredibly terribly awfully deeply bloody fucking fuckin effing freaking flipping flippin "
    "damn proper super hella lowkey highkey actually basically quite pretty utterly um uh uhm er "
    "erm oh ah aw aww ach och god gosh jesus christ lol lmao tbh ngl fr fwiw imo yaar dude bro "
    "omg mate bruv fam hun rly rlly kinda sorta dreadfully"
)
_YOU_ARE_BEFORE = words_of(
    "always never so such being not a an the right wrong too just only still all going late "
    "welcome impossible useless selfish lazy unbelievable okay fine upset angry sad hurt tired "
    "allowed stupid ridiculous pathetic joking kidding no to"
)
_IT_IS_BEFORE = words_of(
    "not a an the your you my mine just only okay fine no all so nothing too like hard always "
    "never been ur because on me us about over"
)
_WAS = {
    ("i", "were"): "was",
    ("you", "was"): "were",
    ("we", "was"): "were",
    ("they", "was"): "were",
}
_NEIGHBOURS = words_of("you u course was were")
_WHO = words_of("you u i it he she they we")
_OPENS = words_of("course because and so but that") | {""}
_NO_DEED = words_of("being bring sing king thing nothing anything everything something during")
_SOFT = frozenset({("kind", "of"), ("sort", "of"), ("a", "bit"), ("wee", "bit"), ("a", "wee")})
"""Pairs that only soften; left out like single words."""


@dataclass(frozen=True, slots=True)
class Even:
    """A sentence spelled one way.

    Attributes:
        text: its words and marks with one space between.
        begins: where each word or mark begins in `text`.
        places: first character and the one after the last of each, in the text as given.
        keys: the first letters of its words, to look up by.
    """

    text: str
    begins: tuple[int, ...]
    places: tuple[tuple[int, int], ...]
    keys: frozenset[str]

    def span(self, match: re.Match[str]) -> tuple[int, int]:
        """Return where a match over `text` stood in the text as given."""
        return self.between(match.start(), match.end())

    def between(self, start: int, end: int) -> tuple[int, int]:
        """Return where characters of `text` stood in the text as given."""
        first = bisect_right(self.begins, start) - 1
        last = bisect_right(self.begins, max(start, end - 1)) - 1
        return self.places[max(first, 0)][0], self.places[max(last, 0)][1]


def evened(sentence: Sentence) -> Even:
    """Return a sentence spelled one way; the full stop at its end is left out."""
    known = sentence.known.get("evened")
    if isinstance(known, Even):
        return known
    pieces = list(_pieces(sentence))
    while pieces and pieces[-1][0] == ".":
        pieces.pop()
    sentence.known["evened"] = even = _even(pieces)
    return even


def retold(even: Even, words: Mapping[str, str]) -> Even:
    """Return a sentence with some of its words put in other words, at the same places."""
    pieces = zip(even.text.split(" "), even.places, strict=True)
    return _even([(words.get(word, word), *place) for word, place in pieces]) if even.text else even


def _even(pieces: list[tuple[str, int, int]]) -> Even:
    begins: list[int] = []
    at = 0
    for word, _, _ in pieces:
        begins.append(at)
        at += len(word) + 1
    text = " ".join(word for word, _, _ in pieces)
    places = tuple((start, end) for _, start, end in pieces)
    keys = {part[:KEY] for word, _, _ in pieces for part in (word, *word.split("'")[1:])}
    return Even(text, tuple(begins), places, frozenset(keys))


def _pieces(sentence: Sentence) -> Iterator[tuple[str, int, int]]:
    found = [(m, m.group("word") or "") for m in _PIECE.finditer(sentence.plain)]
    near = ["", *(word for _, word in found), ""]
    before = ""
    begun = False
    for i, (match, word) in enumerate(found, start=1):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        if not word:
            before = ""
            if begun:
                yield _mark(match.group()), start, end
        elif (near[i - 1], word) not in _SOFT and (word, near[i + 1]) not in _SOFT:
            for written in _written(word, before, near[i + 1]):
                begun = True
                before = written
                yield written, start, end


def _mark(mark: str) -> str:
    if mark == "&":
        return "and"
    return "?" if "?" in mark else "!" if "!" in mark else "." if mark[0] == "." else ","


def _written(word: str, before: str, after: str) -> tuple[str, ...]:
    word = _LONG.sub(r"\1", word) if not word.isdigit() else word
    if word in _LEFT_OUT or (word in ("all", "ain't", "aint") and _idle(word, before, after)):
        return ()
    if word in ("ur", "your", "yor", "its"):
        return _ones_or_is(word, after)
    if word in _NEIGHBOURS:
        return _beside(word, before, after)
    if word in ("r", "ill", "of", "am", "cause", "id"):
        return _by_neighbours(word, before, after)
    if word in _SPELLED:
        return _negated(tuple(_SPELLED[word].split()), before)
    return _parted(word, after) if "'" in word else (word,)


def _ones_or_is(word: str, after: str) -> tuple[str, ...]:
    """Tell "your" and "its" from "you're" and "it's" typed without their mark."""
    if word == "its":
        return ("it", "is") if after in _IT_IS_BEFORE or after.endswith("ing") else ("its",)
    return ("you", "are") if after in _YOU_ARE_BEFORE or after.endswith("ing") else ("your",)


def _idle(word: str, before: str, after: str) -> bool:
    """Tell whether a word adds nothing: "you all", "ain't never"."""
    return before == "you" if word == "all" else after == "never"


def _beside(word: str, before: str, after: str) -> tuple[str, ...]:
    """Spell what some ways of talking leave out or say otherwise: "you acting", "i were"."""
    if word == "course":
        return ("of", "course") if before != "of" and after in _WHO else ("course",)
    if word in ("was", "were"):
        return (_WAS.get((before, word), word),)
    doing = after.endswith("ing") and after not in _NO_DEED
    if before in _OPENS and (doing or after in ("mad", "childish", "lazy", "rude", "selfish")):
        return ("you", "are")
    return ("you",)


def _by_neighbours(word: str, before: str, after: str) -> tuple[str, ...]:
    """Spell words that are another word beside some neighbours."""
    if word == "r":
        return (
            ("are",) if after in ("u", "you", "ya") or before in ("you", "we", "they") else ("r",)
        )
    if word == "ill":
        return ("ill",) if before in ("am", "is", "was", "are", "feel", "so") else ("i", "will")
    if word == "of":
        return ("have",) if before in ("should", "could", "would", "must", "might") else ("of",)
    if word == "am":
        return ("am",) if before in ("i", "not", "why", "what", "where") else ("i", "am")
    if word == "id":
        return ("id",) if before in ("my", "your", "an", "the", "photo") else ("i", "would")
    return ("cause",) if before in ("the", "a", "to", "will", "would", "good") else ("because",)


def _negated(words: tuple[str, ...], before: str) -> tuple[str, ...]:
    if words == ("is", "not"):
        be = {"i": "am", "you": "are", "we": "are", "they": "are"}.get(before, "is")
        return (be, "not")
    return words


def _parted(word: str, after: str) -> tuple[str, ...]:
    """Write a contraction out."""
    if word.endswith("in'"):
        return (word[:-1] + "g",)
    for ending, full in _ENDINGS.items():
        if word.endswith(ending) and len(word) > len(ending):
            base = word[: -len(ending)]
            return (_SPELLED.get(base, base), full)
    base, _, ending = word.rpartition("'")
    if ending == "d" and base:
        had = after in _HAD_BEFORE or (after.endswith("ed") and after != "need")
        return (_SPELLED.get(base, base), "had" if had else "would")
    if ending == "s" and base:
        return (base, "is") if base in _IS_AFTER else (base, "'s")
    return (word.rstrip("'"),)
