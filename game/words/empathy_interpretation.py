"""Finds interpretation: understanding of what the other feels or lives through.

Said of the other ("it sounds like you felt alone"), or shown by a like experience of one's own told
in some detail. Only saying that one understands is the weak form.
"""

from __future__ import annotations

from dataclasses import replace

from game.words.empathy_hearing import asks_for_company, tells_of_themselves
from game.words.empathy_weighing import Cue, Hit, family, sum_of, weighed
from game.words.reading import Sign, Signal
from game.words.utterance import Sentence, Utterance

WORDS = {
    "adverb": r"""
        (\w+ly[ ]|so[ ]|very[ ]|just[ ]|also[ ]|do[ ]|can[ ]|could[ ]|would[ ]|too[ ]|always[ ]\
          |still[ ]|both[ ]|kinda[ ]){0,4}
    """,
    "never": r"""
        (don't|do not|dont|can't|cannot|cant|didn't|couldn't|never|won't|doesn't)[ ]
    """,
}

INTERPRETATIONS = family(
    # What the speaker does with words right now is not what they have lived through.
    Cue("saying", 0.0, 1, r"""
        i <adverb>((<never>)<adverb>)?(think|hope|suggest|recommend|guess|believe|wish\
          |promise|bet|assume|suppose|wonder|advise|mean|say|swear|imagine|doubt|agree\
          |love (you|your|this|that|how)|want you|want to (say|tell|help|hear|see|know)\
          |care|read|saw|see (you|your)|hear you|don't know (if|what|how|you|why|your)\
          |dont know|know([,.!]|$| (a|an|someone|somebody|how to|i|said)\b)\
          |know (that )?(it('s| is)|you|this|that|there|people|someone|a lot)\
          |like (your|this|that|the)|admire|support|appreciate)\b
        (i'm|i am|im) <adverb>(sorry|(right )?here|right here|glad|happy (for|to|that\
          |you)|proud|sure|not sure|certain|afraid (i|that)|with you|all ears|listening\
          |saying|willing|curious|wondering|asking|telling)
        in my (opinion|view|mind)
        my (advice|friend|question|guess|god|dear|suggestion|point|opinion|man|dude|heart\
          |best|bad)\b
        (i'll|i will|i'd|i would|we|we'll|i can|i could|i might|i may) (\w+ )?(be\
          |suggest|recommend|say|like|try|love|listen|care|talk|help|pray|send|advise|check\
          |look|tell|start)\b
        (to|with|pm|message|dm|tell|let|trust|believe|text|at|ask|give|send\
          |for) me\b(?! (it|the|that|too|is|was|at))
        if i (were|was|understand|get|remember|heard?)\b|i'll\b|i will\b
    """),
    # Their feeling, said as a guess or given back. "If you feel" only speaks about it.
    Cue("hypothetical", -0.2, 1, r"""
        (if|when|whenever|why|how|what|whatever|that|because|way|things|do|does|did\
          |are) (you|u)('re| are)?\b( \w+){0,2}
    """, most=3),
    Cue("their_feeling", 2.0, 2, r"""
        (^|[,;.] )?(it |that |this )?(sounds?|seems?|looks?) (to me )?(like|as if\
          |as though) ((you|u|you're) (?!have (a|an)\b|got\b|need|should|could|might|may\
          |can)|it (hurt|left|made|feels|was))
        you (must|probably|seem|sound|clearly|obviously) <adverb>(be |been |have been \
          |have )?(feel\w*|felt|going|hurt\w*|in pain|sad|lonely|alone|tired|exhausted\
          |depressed|worn|angry|frustrated|overwhelmed|lost|scared|afraid|upset|stuck|anxious\
          |worried|struggling|suffering|stressed|disappointed|confused|ashamed)
        (that|this|it) (must|has to|had to) <adverb>(be|have been|feel|have felt|hurt)[ ]
        you('re| are|r) <adverb>(hurting|struggling|suffering|overwhelmed|in (a lot of \
          |so much )pain|exhausted)
        that left you \w+
    """),
    # A like experience, named.
    Cue("alike", 1.7, 2, r"""
        me too|me neither|me either|same here|same (with|for) me
        (in |the )same (exact )?(boat|problem|situation|story|issue|place|position)
        ^same(?=\W*$|[,.!;:-]|\.\.| (i|it|its|it's|but|and|man|dude|bro|exact)\b)
        same thing (happen\w*|here|with|for me)|i <adverb>feel (<adverb>)(the )?same
        feel(ing)? the same
        (that|this|it)('s| is|s| was)? <adverb>(me\b(?! (who|that|not))|how i feel\
          |my life|what i (feel|have|do|went|go)|happened to me|happens to me|like me)
        happens to me|i've been (there|in|through|where|like|the same|feeling)
        i have been (there|in|through|where)
        i was (in (your|the same|a similar)|like (you|this|that))|(^|i've )been there
        you and me both|same as (me|you)
        i (do|did|have|am|feel|was) (too|as well|the same|this too)(?=\W*$|[,.!;])
        as someone (who|with)|speaking from|in my (own )?experience
        from (my )?(own )?experience|for me\b(?! to)
        similar (situation|experience|thing|position|boat|feeling|way|to (me|mine|what i))
        (i'm|im|i am) (<adverb>)(the same|in the same|like (this|that|you)\
          |going through|there with)\b
    """),
    # Understanding claimed, nothing shown.
    Cue("claimed", 1.3, 1, r"""
        (?<!if )i <adverb>(understand|get (it|that|this|you|what|how|where)\b|relate\
          |know (<adverb>)(how|what (you|it|that)|the feeling|that feeling|this feeling\
          |where you|that all|this all|the struggle)|see what you|feel (you\
          |ya)(?![\w'])(?! (are|were|should|have|had|don't|never|always|could|need|did|do\
          |just|might|can|will|would|want|must|only|and)\b)|hear (you|that)|sympathi[sz]e\
          |empathi[sz]e|can imagine)
        i can <adverb>(imagine|see (how|why|where))
    """),
    Cue("granted", 1.1, 1, r"makes? (\w+ )?sense\b|understandable"),
    # Told of oneself. What is addressed to the other, or advised, makes it less of a story.
    Cue("told_past", 1.3, 2, r"""
        i <adverb>(was|had|did|didn't|went|got|felt|lost|took|found|came|left|thought|knew\
          |ended|kept|spent|woke|grew|(?!need)\w+ed)\b
        (i've|ive|i have) <adverb>(been|had|felt|lost|tried|done|gone|never|\w+ed)\b
        i used to\b
    """, most=4),
    Cue("told_usual", 1.0, 2, r"""
        i <adverb>(can't|cant|cannot|don't|dont|never|have|feel|hate|struggle|keep|get|wake\
          |cry|live|lie|sit|spend|find)\b
    """, most=4),
    Cue("told", 0.7, 2, r"""
        (i|i'm|im|i am|i've|ive|i'd|id)\b
    """, most=4),
    Cue("of_mine", 0.4, 2, r"""
        (my|myself|mine|me)\b
    """, most=3),
    Cue("told_short", 0.8, 2, r"""
        ^((same|yes|yeah|yep|yup|honestly),? )?(been|took|had|tried|lost|went|dropped\
          |started|used to|felt|feeling|waited|never|still|currently|woke|spent|grew|couldn't\
          |can't|cant) (?!you|u\b|your|a (good|nice))\w+
    """, most=2),
    Cue("of_ones_life", 0.4, 2, r"""
        (for|since) (\w+ ){0,2}(years?|months?|weeks?|days?|decades?)\b|since i\b
        every( single)? (day|night|morning)|all the time|lately
        (last|this) (year|month|week|summer|winter|semester)
        (years?|months?|weeks?|days?) ago|as a (kid|child|teen\w*)|when i was|at the moment
        either\b|too$|as well$
    """, most=2),
    # Spoken from inside: how it is for whoever lives through it.
    Cue("from_inside", 0.6, 2, r"""
        the worst (part|thing|feeling)|it('s| is) the worst|people like us
        (we|us) all (?!the)|it( just| really| fucking)? (sucks|hurts)\b
        it (just )?(never|always) (ends|stops|goes away|comes back|feels)
        it('s| is|s) (\w+ )?(exhausting|terrifying|unbearable|frustrating|horrible\
          |depressing|suffocating|draining|such a)
    """),
    Cue("agreed", 0.5, 2, r"""
        ^(yes|yeah|yea|yep|yup|definitely|exactly|all the time|absolutely|pretty much)\b
    """),
    Cue("advised", -0.5, 1, r"""
        (you|u) (should|could|need to|have to|must|can|might want|gotta|ought)
        ^(\w+ )?(try|go|get|find|talk|see|take|make|start|stop|look|remember|give|keep\
          |don't|please)\b
    """, most=3),
    Cue("addressed", -0.25, 1, r"""
        (you|your|you're|u|ur|yourself|you'll|you've)\b
    """, most=4),
    words=WORDS,
)  # fmt: skip
_START = -0.7
_ASKED = -0.5
"""Who asks is finding out, and so less likely to be telling."""
_COMPANY = 0.5
"""Who asks whether anybody else knows this wants to hear of it."""
_STORY = frozenset({
    "told", "told_past", "told_usual", "told_short", "of_mine", "agreed", "of_ones_life",
    "from_inside",
})  # fmt: skip
_ONLY_AFTER_A_STORY = _STORY | {"granted"}
_BRIEF = 5
"""Up to so many words, a like experience is only named."""


def interpretation(said: Utterance) -> tuple[Sign, ...]:
    """Return where a reply shows understanding of the other's feeling or experience.

    A story of one's own is understanding only where the other told something of theirs, and it is
    not an answer to a complaint.
    """
    telling = tells_of_themselves(said.heard)
    hits = [hit for sentence in said.sentences for hit in _stated(sentence, telling=telling)]
    asked = _ASKED if any(sentence.asks for sentence in said.sentences) else 0.0
    company = _COMPANY if asks_for_company(said.heard) else 0.0
    score = _START + sum_of(hits) + asked + company
    found = weighed(Signal.INTERPRETATION, hits, score)
    if sum(len(sentence.words) for sentence in said.sentences) > _BRIEF:
        return found
    return tuple(replace(s, level=1) if s.source == "rule:alike" else s for s in found)


def _stated(sentence: Sentence, *, telling: bool) -> list[Hit]:
    """Leave out an "I" that tells no story; inside a question it is not told either."""
    hits = [_whole(hit, sentence) for hit in INTERPRETATIONS.hits(sentence)]
    if telling and not sentence.asks:
        return hits
    return [hit for hit in hits if hit.cue.name not in _ONLY_AFTER_A_STORY]


def _whole(hit: Hit, sentence: Sentence) -> Hit:
    """Let a story show in its whole sentence: the "I" alone would explain nothing."""
    if hit.cue.name not in _STORY:
        return hit
    return replace(hit, start=sentence.start, end=sentence.end)
