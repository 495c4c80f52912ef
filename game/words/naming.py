"""Finds feelings that are named, by family of the ring.

A word counts when somebody is said to feel it: "I'm worried", "you sound worn out", "that scared
them". A feeling that is denied ("you weren't angry"), a formula ("I'm afraid I can't", "happy
birthday") or the same word about a thing ("a flat", "a close shop") names nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.words.reading import Sign, Signal
from game.words.sayings import Saying, Spoken, even_sign, find_even
from game.words.spelling import Even, evened
from game.words.utterance import Utterance

RING = {
    "glad": ("pleased", "cheerful", "proud", "thrilled"),
    "close": ("fond", "touched", "grateful", "devoted"),
    "settled": ("content", "at-ease", "relieved", "secure"),
    "drained": ("flat", "tired", "overwhelmed", "numb"),
    "low": ("wistful", "disappointed", "lonely", "heartbroken"),
    "exposed": ("awkward", "embarrassed", "guilty", "ashamed"),
    "uneasy": ("unsure", "worried", "jealous", "frightened"),
    "cross": ("irritated", "frustrated", "resentful", "furious"),
    "stirred": ("curious", "surprised", "hopeful", "restless"),
}
"""The families of the ring and their words; a test holds them equal to the game's own."""

_ALIKE = {
    "glad": "happy happier excited delighted joyful overjoyed chuffed buzzing elated ecstatic jolly "
    "glad gladder chuffed joyous delirious psyched stoked pumped happiest",
    "close": "loved thankful appreciated cherished adored affectionate closer connected",
    "settled": "calm calmer safe safer peaceful relaxed reassured comforted soothed contented "
    "comfortable untroubled supported",
    "drained": "exhausted shattered knackered stressed drained bored swamped frazzled wiped "
    "burnt-out weary weepy-tired fatigued overworked snowed spent stretched drowning",
    "low": "sad sadder hurt upset lonesome gutted heartsick miserable depressed hopeless unhappy "
    "devastated crushed dejected down-hearted homesick bereft isolated unloved unwanted unimportant "
    "rejected left-out forgotten abandoned invisible distraught grieving tearful disheartened "
    "crestfallen unappreciated excluded blue wounded empty unheard overlooked broken let-down",
    "exposed": "mortified humiliated self-conscious sheepish remorseful awful-guilty inadequate foolish "
    "vulnerable guiltier embarrassing-felt judged stupid",
    "uneasy": "anxious nervous scared afraid terrified petrified panicked panicky uneasy confused "
    "apprehensive insecure envious tense fearful concerned lost uncertain unsettled overanxious "
    "threatened scareder jittery spooked unsafe torn conflicted",
    "cross": "angry angrier annoyed mad livid irate enraged raging fuming pissed cross exasperated "
    "bitter aggravated hacked irked miffed narked vexed seething resentment grumpy wound-up crabbit "
    "fed-up ticked",
    "stirred": "shocked stunned astonished amazed startled intrigued gobsmacked agitated "
    "surprised-at fidgety speechless impatient flabbergasted",
}  # fmt: skip
_PHRASES = {
    "drained": "worn out|burnt out|burned out|wiped out|done in|running on empty|at the end of my tether|done for"
    "|under so much pressure|under pressure|on my knees|no energy|pulled in all directions|stretched thin",
    "low": "left out|let down|in tears|in bits|in pieces|heart broke|down in the dumps|cut up|in a dark place|heart sank"
    "|all alone|on your own with|on my own with|shut out|torn apart|taken for granted|small|low|down|alone|cast aside|second best|pushed out",
    "uneasy": "on edge|freaked out|worried sick|in a panic|out of my depth|a bag of nerves|butterflies|all over the place",
    "cross": "fed up|pissed off|cheesed off|hacked off|ticked off|wound up|sick of|sick and tired|browned off|at boiling point|het up|narked off|done with",
    "settled": "at ease|at peace|at home|less alone|a weight off",
    "glad": "over the moon|made up|on cloud nine|in heaven|so up",
    "close": "cared for|looked after|close to you|close to him|close to her|close to them|closest to|close to us|in love|close again",
    "exposed": "self conscious|put on the spot|like an idiot|like a fool|like a failure|small and stupid|like a fraud",
    "stirred": "taken aback|looking forward|can not wait|on tenterhooks|lost for words",
}  # fmt: skip
_VERBS = {
    "low": r"(?:i|we|they|he|she|you) (?:do |so |still |just |really |all |must |will |am |are |is |must be |already |have |been |did )*(?:miss|missed|misses|missing) (?!the (?:bus|train|call|flight|boat|point|exit|turn|match|start)|my (?:bus|train|stop|flight|turn)|(?:your|his|her) (?:call|calls|text|match|bus|train|flight|party|birthday)|(?:a|it|out) )(?:you|him|her|them|us|me|home|having|being|my|our|your|the|how|when|that|talking|nan|mum|dad|gran)"
    r"|(?:hurts|upsets|saddens|saddened|devastated|disappointed|crushed|gutted) (?:me|you|him|her|us|them|when|that|to|a lot|more|so)|hurt (?:me|him|her|us|them)(?! (?:leg|back))|^(?:just |so |and |you )*miss(?:ing)? (?:you|your|us|our|him|her|home|mum|dad)|\? miss your|(?:it|that|this|which) (?:must (?:have )?|still |does |did |just |can |will |would |would have )*(?:hurts?|stings?|stung)(?! (?:your|my|his|her) (?:back|leg|foot|arm|hand|knee|head))|broke(?:n)? (?:my|your|his|her) heart|(?:my|your|his|her) heart (?:is|was) broken|(?:hurt|hurts|hurting) (?:my|your|his|her|their) feelings|i (?:was |am |have been |have )?(?:grieving|crying|cried|wept|grieve)|your (?:grief|sadness|loneliness|hurt|heartbreak|disappointment)|(?:my|the|such|so much|of) (?:grief|sadness|loneliness|heartbreak)",
    "uneasy": r"(?:scares?|scared|worries|worried|frightens|frightened|terrifies|terrified|confuses|confused|spooked|panics|unsettles|unnerves) (?:me|you|him|her|us|them|the life)|(?:i|we|you|he|she|they) (?:just |always |still |do |did |was |am |are |were |have been |been |kept |keep )*(?:worry|worrying|panic|panicked|panicking|fear|feared|dread|dreaded|dreading|doubt myself|worries|dreads)|and (?:then )?(?:panicked|worried)|(?:your|my|his|her|of|the) (?:fear|anxiety|nerves|worry|worries|panic|jealousy|dread)(?! of (?:missing))",
    "cross": r"(?:annoys?|annoyed|irritates|irritated|frustrates|frustrated|angers|angered|infuriates|bugs|bugged|pissed) (?:me|you|him|her|us|them)|(?:i|we|you|he|she|they) (?:just |still |really |do |did |might |may )*resent(?:ed|s)?|(?:your|my|his|her|their|of|with|the|such|so much) (?:anger|rage|frustration|resentment|fury|irritation|temper)|(?:drives?|drove|driving) (?:me|you|her|him|us) (?:mad|up the wall|crazy|mental|nuts|round the bend)|(?:see|saw|seeing) red",
    "exposed": r"(?:that|it|this|how) (?:is|was|must (?:be|have been)|sounds) (?:so |just |a little )*(?:embarrassing|humiliating|mortifying)|(?:your|my|his|her|of|with|the|such|so much) (?:shame|guilt|embarrassment|humiliation)|(?:embarrasses|embarrassed|humiliated|shamed) (?:me|you|him|her|us|them)|(?:feel|felt|feeling) (?:so |just |too )*(?:bad|awful|terrible|rotten|horrible) (?:about|for (?:what|having|how|not|\w+ing))",
    "drained": r"(?:wears|wore|wearing|drains|drained|tires|tired|stresses|stressed|overwhelms|exhausts|exhausted|bores|grinds) (?:me|you|him|her|us|them)(?: out| down)?|(?:your|my|his|her|so much|the|of) (?:exhaustion|stress|tiredness|burnout)",
    "stirred": r"(?:you|he|she|they|i|we) (?:are|were|am|was|is) (?:still |just |all |so |kind of |really )*hoping|(?:surprises|surprised|shocked|shocks|amazes|amazed|stunned|startled|intrigues) (?:me|you|him|her|us|them)|(?:your|my|his|her|so much|such|of|with) (?:curiosity|surprise|hope|excitement about)",
    "glad": r"(?:your|my|his|her|so much|such|of|with|pure) (?:(?:proper |real )?joy|happiness|pride|excitement|delight)|(?:cheers|cheered|delights|delighted) (?:me|you|him|her|us|them)(?: up)?|(?:makes?|made) (?:my|your|his|her|our) day",
    "close": r"(?:moved|touched|touches|moves) (?:me|you|him|her|us|them) (?!to |out|in |into|over)|" r"(?:i|we|they|he|she|you) (?:do |so |still |just |will always |both |all |really )*(?:love|loved|adore|adored|cherish|loves|adores) (?:you|him|her|them|us|me|each other|my (?:mum|dad|gran|nan|sister|brother|wife|husband))(?! to )|(?:my|your|his|her|so much|such|with|our) (?:gratitude|affection|fondness|closeness)",
    "settled": r"(?:calms|calmed|reassures|reassured|comforts|comforted|soothes|soothed) (?:me|you|him|her|us|them)|(?:what a|such a|with|your|my|the) relief",
}  # fmt: skip
_THINGS = frozenset(
    "flat content secure touched moved close spent lost small low down alone empty safe calm broken "
    "stupid foolish blue torn mad bitter tense cross hopeless connected supported comfortable "
    "swamped pumped judged awkward closer safer forgotten relaxed peaceful stretched fond invisible".split()
)
"""Words that a thing can be as well: these count only after a feeling verb, or of a person."""


def _families() -> dict[str, str]:
    found: dict[str, str] = {}
    for family, words in RING.items():
        found |= dict.fromkeys((*words, *_ALIKE.get(family, "").split()), family)
    return found


FAMILY_OF = {word: family for word, family in _families().items() if "-" not in word}
_PHRASE_OF = {p: family for family, phrases in _PHRASES.items() for p in phrases.split("|")}
FELT = "|".join(sorted([*FAMILY_OF, *(p for p in _PHRASE_OF if "my" not in p)], key=len, reverse=True))
"""Every adjective and phrase that says how somebody feels, as alternatives of a pattern."""

_NAMED = Spoken(
    "|".join(sorted([*FAMILY_OF, *_PHRASE_OF, "moved"], key=len, reverse=True)),
)
_BE = frozenset("am is are was were be been being s feel feels felt feeling".split())
_FEEL = frozenset(
    "feel feels felt feeling get gets got getting seem seems seemed sound sounds sounded look looks "
    "looked become became go went left make makes made making keep kept leave leaves stay stayed "
    "am are were".split()
)
_LINK = _BE | _FEEL
_BETWEEN = frozenset(
    "so too just a little more most less still all such also both always often sometimes and or , as "
    "now even how that this lot very be been me you him her us them feel feeling only how being "
    "maybe probably already half's kind have i then at equal parts half mostly it bit or to myself yourself".split()
)
_DENIED = frozenset("not never no without hardly nothing neither nor".split())
_FORMULA = Spoken(
    r"afraid (?:i|so|not|we|that|it|the|there|he|she|you)(?! (?:might|may|will|would|could|am|was|were))",
    r"(?:happy|glad|pleased|delighted) to (?!see you|be|have|hear from)", r"(?:glad|happy) of (?:a|one|the|it)|too proud to|be (?:glad|thankful|grateful)(?! to)|happy (?:birthday|with (?:whatever|any)|to (?!be|see|have|hear)|new|christmas|anniversary|ending|hour|with (?:that|either|it)|days|easter|diwali|eid|holi)",
    r"glad (?:you|we|it|that|he|she|to) (?:told|asked|came|said|made)?", r"(?:pleased|nice) to meet", r"content (?:of|on|in)", "mad (?:at it|dash|rush|busy)", r"safe (?:journey|trip|travels|flight|drive|place|bet|side|to say|home|with me)", r"curious thing",
    r"cross (?:the|over|my|your|that|country|fingers)", r"(?:hurt|upset) (?:you|him|her|them|me|your|my|his|our|anyone|the|somebody|someone|people|everyone)", r"lost (?:my|your|the|his|her|our|it|a|to|in the|on the|weight|track|contact|interest|count|by)", r"(?:torn|broken) (?:up|down|jeans|jacket|paper|off|record)",
    r"surprised? (?:party|visit|guest)", r"tired (?:old|excuse)", r"low (?:fat|on|battery|price)", r"down (?:the|to|there|here|at|in|with|tools|under|for|by|on|as|a)", r"sick of me|lost [.]?$|torn between (?!wanting)|small (?:one|bit|talk|thing|hours|portion|flat|house|child|town|chance)", r"alone (?:in the house|time|can)", r"calm down|calm (?:sea|water)", "flat (?:tyre|tire|battery|pack|white|share)", "stupid (?:thing|idea|question|mistake|phone|car|thing|test|joke|boss|of me)", "mad (?:house|idea|about)", r"left out (?:the|of the|for)",
    r"moved (?:house|out|in|to|here|there|on|it|them|the|back|away|my|your|over|up|into|from)", r"get (?:over )?excited for", r"let down (?:the|my|your) (?:tyres?|hair)", r"looking forward to (?:hearing|your reply)", r"can not wait (?:for|until|till) (?:the bus|you to learn)", r"no energy (?:bill|drink)",
)  # fmt: skip
_VERB_RULES = tuple(
    Saying(f"feeling, {family}, as a deed", Signal.FEELING, Spoken(forms), 0.75, detail=family)
    for family, forms in _VERBS.items()
)


def signs(said: Utterance) -> tuple[Sign, ...]:
    """Return the signs found in what was said, one for each family of a sentence."""
    found: list[Sign] = []
    for sentence in said.sentences:
        even = evened(sentence)
        here = {sign.detail: sign for sign in reversed((*_adjectives(even), *_deeds(even)))}
        found += here.values()
    return tuple(found)


def _deeds(even: Even) -> Iterator[Sign]:
    """Yield feelings said by a verb or a noun: "I miss you", "that scared her", "your anger"."""
    for rule in _VERB_RULES:
        for match in rule.pattern.finditer(even.text):
            if not _denied(even.text[: match.start()].split(), match.group().split()):
                yield even_sign(rule, even, match)
                break


def _adjectives(even: Even) -> Iterator[Sign]:
    """Yield feelings somebody is said to have: "you must be so tired"."""
    felt_before = False
    for match in _NAMED.finditer(even.text):
        word = match.group()
        before = even.text[: match.start()].split()
        joined = felt_before and _joins(before)
        if _FORMULA.match(even.text, match.start()) or not (joined or _attributed(word, before)):
            continue
        felt_before = True
        family = FAMILY_OF.get(word) or _PHRASE_OF.get(word, "close")
        rule = Saying(f"feeling, {family}", Signal.FEELING, _NAMED, 0.85, detail=family)
        yield even_sign(rule, even, match)


def _joins(before: list[str]) -> bool:
    """Tell whether a further feeling is joined to one already named: "... and a bit nervous"."""
    while before and before[-1] in ("so", "too", "just", "also", "already", "more", "a", "then", "'s"):
        before = before[:-1]
    return bool(before) and before[-1] in ("and", "but", "half", "also")


def _attributed(word: str, before: list[str]) -> bool:
    """Tell whether the words before say that somebody feels this, and do not deny it."""
    if not before:
        return word not in _THINGS
    at = len(before) - 1
    while at >= 0 and (before[at] in _BETWEEN or before[at] in FAMILY_OF) and before[at] not in _LINK:
        at -= 1
    if at >= 0 and before[at] in _DENIED:
        return False
    if at < 0 or before[at] not in _LINK:
        return at < 0 and word not in _THINGS and before[-1] not in ("a", "the", "my", "your", "i")
    if _denied(before[: at + 1], []):
        return False
    return word not in _THINGS or _of_somebody(before, at)


def _of_somebody(before: list[str], at: int) -> bool:
    if before[at] in ("feel", "feels", "felt", "feeling", "made", "makes", "make"):
        return True
    return any(w in ("i", "you", "he", "she", "we", "they") for w in before[max(0, at - 3) :])


def _denied(before: list[str], inside: list[str]) -> bool:
    """Tell whether what follows is denied: "not", "never" a few words earlier in the clause."""
    near = before[-4:]
    for mark in (",", "but", "because", "and", "when", "if"):
        if mark in near:
            near = near[len(near) - near[::-1].index(mark) :]
    denied = any(w in _DENIED for w in (*near, *inside[:-1]))
    return denied and "wonder" not in near and "only" not in near
