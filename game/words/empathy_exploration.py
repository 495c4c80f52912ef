"""Finds exploration: interest in what the other lives through, beyond what they have told.

A question counts when it asks into something of theirs. An offer to talk, advice dressed as a
question, a tag and a rhetorical question only look like it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from game.words.empathy_weighing import Cue, Hit, expression, family, sum_of, weighed
from game.words.reading import Sign, Signal
from game.words.utterance import Sentence, Utterance

WORDS = {
    "go": r"""
        (talk|chat|vent|rant|share|elaborate|discuss|speak|hear|pm|dm|message)
    """,
    "what": r"""
        (what|how|why|when|where|who|which|wat|wut|hows|whats|what's|how's|where's|who's\
          |why's|when's)
    """,
    "fill": r"""
        ((so|and|but|ok|okay|well|please|hey|hi|um|oh|also|then|now|yeah|yes|no|sorry|man|dude\
          |just curious|out of curiosity|if (you don't|u don't) mind( me asking)?\
          |may i ask|can i ask( you)?|mind if i ask|i wonder|wait)[,:. ]+){0,4}
    """,
}

QUESTIONS = family(
    # What only looks like asking.
    Cue("offering", 0.0, 1, r"""
        (do |would |did )?(you |u |ya )?(want|wanna|care|need\
          |like)( to)? (\w+ )?<go>\b[^?]*
        (want|need) (some|any) (help|company)
        (is there )?(anything|something|what) (\w+ )?(i|we) can (do|help)
        can i (help|suggest|offer|do|get)
        (shall|should|could|can|may) (i|we)\b(?! ask)[^?]*|how can i help
    """),
    # Asking for a deed, about a thing or a time: nothing of what they live through.
    Cue("requested", 0.0, 1, r"""
        (can|could|will|would) (you|u) (please |just |maybe |at least )?(get (me|us\
          |the|some|milk|bread)|grab|pick|send|bring|give (me|us|it)|pass|let (me|us|him\
          |her|it)|join|sit|come|wait|ring me|text me|call me|forgive|hold|put|turn|do me\
          |help me|lend|hand|check|forward|drop|close|listen|be quiet|show me|marry|promise\
          |pay|drive|watch|feed)\b[^?]*
        ((do (you|u) want|would (you|u) like|^want) (to (see|come|go|join|watch\
          |eat|play|get|have|look)|a|an|some|me to|another)|(do )?(you )?fancy (a|an\
          |some|\w+ing)|(are )?you up for)\b[^?]*
        is it (ok|okay|alright|all right) (if|to)[^?]*|do you mind if[^?]*|what time\b[^?]*
        which (bus|train|day|way|one|platform|shop|night|date)\b[^?]*
        how (many are|much (is|was|does|are))\b[^?]*
        (have|do|did|are|shall|should|can) we\b[^?]*
        what('s| is) for (tea|dinner|lunch|breakfast)
        where('s| is| are| did) (my|the|i|we)\b[^?]*
        did (you|u) (get|buy|bring|lock|feed|put|call|book|pay|send|pick) (the|my|a|any\
          |up)\b[^?]*
        (are|r|will) (you|u) (coming|home|free (on|at|to|for|this|next|tomorrow\
          |tonight)|nearly|ready|back (by|at|on|before))\b[^?]*
        when (are|do|will|is) (you|u|your) (coming|home|getting|get|back|be|train|flight\
          |bus)\b[^?]*
        is your (\w+ )(up|in|home|there|back)\b
    """),
    Cue("attacking", 0.0, 1, r"""
        (are|r) (you|u) (\w+ )?(stupid|serious|kidding|joking|blind|deaf|crazy|insane\
          |out of your mind|for real|happy now|done|finished|mad at me|angry with me\
          |cross with me)\b[^?]*
        (did|do|can|could|have) (you|u) (even|ever (think|listen|stop))\b[^?]*
        why (do|did|must|are|would|can't|can|don't|have|couldn't|didn't) (you\
          |u) (\w+ )?(have to (be|ruin|make|spoil|do)|always (do|say|have|make|get|be)\
          |never|keep (doing|saying|bringing)|even|do that to|do this to|say that|so (cold\
          |mean|lazy|selfish|difficult|stubborn)|like this|just|bother|insist|ruin\
          |make everything)\b[^?]*
        (why|what|how) (on earth|in the world) (would|did|do|were) you\b[^?]*
        what('s| is) (\w+ )?wrong with you|what('s| is) your problem
        what (do|did|more do|else do) you want (me|from me)[^?]*|when did i\b[^?]*
        how do you think i\b[^?]*|(what|when|how|where) (was|am|were) (i|we)\b[^?]*
        how('s| is) that (on|my) [^?]*|(do|did) you know (that|how)\b[^?]*
        who do you think you[^?]*|is that (all|it)\W*$|since when\b[^?]*
    """),
    Cue("rhetorical", 0.0, 1, r"""
        (well,? )?who (cares|knows|gives|doesn't|does not|hasn't|wouldn't|needs|am i\
          |would (want|have))
        (so )?what's the (point|use|harm|big deal|worst)|what('s| is) (\w+ )?anyway
        what if|what (the )?(hell|fuck) (is|are|do people)
        why (bother|would (any|some|i|we)|should|not\b|don't you|do people|do i|do we|am i\
          |can't (i|we|people))
        why the (hell|fuck)|how('s that on)
        how (about|dare|come (i|we|people)|could (i|anyone|you)|can (i|you (say|be\
          |do)|anyone)|am i|do i|do we|would i|hard can)
        what (about (me|us|\w+ing\b)|should i|do i|am i|can i|would i|are we|do people|a )
        what good|(and )?(you )?(know|yknow|ya know|u know|guess) what|you know\W*$
        (isn't|aren't|wasn't|doesn't|don't|can't|won't) (it|that|they|we|he|she|there)\W*$
        (right|huh|eh|yeah|yes|no|ok|okay|lol)\W*$|does(n't)? it (really )?matter
        is it (just )?me|(am|do|did|does|should|would|have|was|can|could|will) i\b(?! ask)
        where would i|is(n't| not) (it|that|this|life)|really\W*$
    """),
    # General: would do after any story.
    Cue("asked_in_general", 2.2, 1, r"""
        ^<fill>((why|how|when|where|who|how so|how come|why so|what now|since when\
          |like what|what else|such as)\W*$|(whats?|what's|what is|what was|what has\
          |what's been|whats been|wat's) (happened|happening|going on|up\b|wrong\
          |the (matter|problem|issue|story)|it like|that like|your (story|situation)|next\
          |on your mind|been (going on|happening|hurting|bothering|up)|made you|makes you\
          |has you|got you|bothering|troubling|eating)|what('s|s)? (has )?happened\
          |how (are|r) (you|u|things|ya)\b|how('s| is| was| have| has) (it|that|things\
          |life|everything|your day|you been|been)|how did (it|that) (go|happen|feel)\
          |how do you (know|feel|mean|manage)|what do you mean|(are|r) (you|u) (ok\
          |okay|alright|all right|good|safe|well)\b|(you|u) (ok|okay|alright|all right|good)\W*$\
          |is everything|any (reason|idea why)|what('s| is) \w+\W*$)
        (?<!if )(what's|whats|what is) (going on|wrong|bothering|been|happening|up)\b
        tell (us|me) (what|more|about it|a bit|everything|why|how it|your)|what made you
        what makes you feel|what happened|can you (tell|describe|explain)
        ask you (if|what|why|how)|(what|why) (are|do) you feel(ing)?\b(?! \w+er)
        did something happen|has something happened
    """),
    # Specific: about the other and something of theirs.
    Cue("asked_about_them", 2.4, 2, r"""
        ^<fill>((do|does|did|are|r|is|was|were|have|has|had|can|could|would|will|won't\
          |don't|didn't|aren't|isn't|haven't|hasn't|can't|ain't|doesn't|weren't\
          |wasn't)\b( \w+){0,3}? (you|u|ya|your|ur|yourself|anyone|anybody|someone|there\
          |it|that|this|he|she|they|him|her|them)\b|(<what>)\b( [\w'-]+){0,6}? (you|u|ya\
          |your|ur|yourself|you're|you've|it|that|they|he|she|this|his|her|their)\b|(you\
          |u) (ever|still|already|got any|have any|seen|tried|thought)\b|any(one|body\
          |thing|where)? |ever )
        (<what>)\b( [\w'-]+){0,5}? (you|u|your|ur)\b
        (do|did|are|have|were|would|can|could|will|don't|aren't|haven't) (you|u)\b
        (is|are|was|were|does|do|did|has|have) (your|there|anyone|anything|someone\
          |something|your)\b
    """),
    # Asked, about what is not said.
    Cue("asked_otherwise", 1.2, 2, r"""
        (^|(?<=, )|(?<=- ))<fill>(<what>)\b(?!,|\W*$)
        ^<fill>(is|are|was|were|does|did|has|have)\b
    """),
    words=WORDS,
    lead="^<fill>",
)  # fmt: skip
_STARTS_ASKING = re.compile(
    expression(
        r"""
        <fill>(?!what happened (was|is))(<what> (do|does|did|are|is|was|were|have|has|would\
          |could|can|made|makes|happened|happens|kind|long|often|much|many)\b|(what'?s|how'?s)[ ]\
          |(do|did|are|have|were|is|does|has|can|could|would) (you|u)\b|tell (me|us)\b)
        """,
        WORDS,
    )
)
_START = -1.0
_ASIDE = -0.9
"""In a long story of one's own a question is mostly thinking aloud."""
_LONG_STORY = 8
_LONG_QUESTION = 9
_GENERAL = frozenset(
    """
    what what's whats how how's why when where who which so and but is are was were do does did
    has have had been you your you're it that this it's that's going on happened happening happen
    up wrong feel feeling like way today lately now think mean doing things thing about come say
    more matter made makes make the a to hey hi ok okay alright well man dude bro friend op by can
    could would tell me us there here bothering know sort sorts kind kinds of stuff any
    u r ur if mind asking don't please um mm hm wow right then may i ask everything
    """.split()  # noqa: SIM905 a list of words is read more easily without quotes
)
_OWN = frozenset({"i", "i'm", "im", "i've", "my", "me", "myself", "i'd"})


def exploration(said: Utterance) -> tuple[Sign, ...]:
    """Return where a reply asks into something of the other's."""
    hits = [hit for sentence in said.sentences if _asks(sentence) for hit in _asked(sentence)]
    own = sum(word in _OWN for sentence in said.sentences for word in sentence.words)
    aside = _ASIDE if own >= _LONG_STORY else 0.0
    return weighed(Signal.EXPLORATION, hits, _START + sum_of(hits) + aside)


def _asks(sentence: Sentence) -> bool:
    """Take a missing question mark as no matter where the words begin as a question does."""
    return sentence.asks or _STARTS_ASKING.match(sentence.plain) is not None


def _asked(sentence: Sentence) -> list[Hit]:
    """Take a question as general where no word in it is about anything in particular."""
    hits = [hit for hit in QUESTIONS.hits(sentence) if hit.cue.weight > 0]
    said = sentence.words
    if all(word in _GENERAL for word in said):
        return [replace(hit, cue=replace(hit.cue, level=1)) for hit in hits]
    if len(said) >= _LONG_QUESTION:
        return [replace(hit, cue=replace(hit.cue, level=2)) for hit in hits]
    return hits
