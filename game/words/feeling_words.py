"""The words of the ring's families, their like, and the ways a feeling is said as a deed."""

from __future__ import annotations

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
    "glad":
        "happy happier excited delighted joyful overjoyed chuffed buzzing elated ecstatic jolly "
        "glad gladder chuffed joyous delirious psyched stoked pumped happiest",
    "close":
        "moved loved thankful appreciated cherished adored affectionate closer connected",
        "settled":
        "calm calmer safe safer peaceful relaxed reassured comforted soothed contented "
        "comfortable untroubled supported",
    "drained":
        "exhausted shattered knackered stressed drained bored swamped frazzled wiped "
        "burnt-out weary weepy-tired fatigued overworked snowed spent stretched drowning",
    "low":
        "sad sadder hurt upset lonesome gutted heartsick miserable depressed hopeless unhappy "
        "devastated crushed dejected down-hearted homesick bereft isolated unloved unwanted "
        "unimportant "
        "rejected left-out forgotten abandoned invisible distraught grieving tearful "
        "disheartened "
        "crestfallen unappreciated excluded blue wounded empty unheard overlooked broken let-down",
        "exposed":
        "mortified humiliated self-conscious sheepish remorseful awful-guilty inadequate foolish "
        "vulnerable guiltier embarrassing-felt judged",
    "uneasy":
        "anxious nervous scared afraid terrified petrified panicked panicky uneasy confused "
        "apprehensive insecure envious tense fearful concerned lost uncertain unsettled "
        "overanxious "
        "threatened scareder jittery spooked unsafe torn conflicted",
    "cross":
        "angry angrier annoyed mad livid irate enraged raging fuming pissed cross exasperated "
        "bitter aggravated hacked irked miffed narked vexed seething resentment grumpy wound-up "
        "crabbit "
        "fed-up ticked",
    "stirred":
        "shocked stunned astonished amazed startled intrigued gobsmacked agitated "
        "surprised-at fidgety speechless impatient flabbergasted",
}  # fmt: skip
_PHRASES = {
    "drained":
        "worn out|burnt out|burned out|wiped out|done in|running on empty|at the end of my tether"
        "|done for"
        "|under so much pressure|under pressure|on my knees|no energy|pulled in all directions"
        "|stretched thin",
    "low":
        "left out|let down|in tears|in bits|in pieces|heart broke|down in the dumps|cut up|in a "
        "dark place|heart sank"
        "|all alone|on your own with|on my own with|shut out|torn apart|taken for granted|small"
        "|low|down|alone|cast aside|second best|pushed out",
    "uneasy":
        "on edge|freaked out|worried sick|in a panic|out of my depth|a bag of nerves|butterflies"
        "|all over the place",
    "cross":
        "fed up|pissed off|cheesed off|hacked off|ticked off|wound up|sick of|sick and tired"
        "|browned off|at boiling point|het up|narked off|done with",
    "settled":
        "at ease|at peace|at home|less alone|a weight off",
    "glad":
        "over the moon|made up|on cloud nine|in heaven|so up",
    "close":
        "cared for|looked after|close to you|close to him|close to her|close to them|closest to"
        "|close to us|in love|close again",
    "exposed":
        "self conscious|put on the spot|like an idiot|like a fool|like a failure|small and stupid"
        "|like a fraud",
    "stirred":
        "taken aback|looking forward|can not wait|on tenterhooks|lost for words",
}  # fmt: skip
VERBS = {
    "low":
        r"(?:i|we|they|he|she|you) (?:do |so |still |just |really |all |must |will |am |are |is "
        r"|must be |already |have |been |did )*(?:miss|missed|misses|missing) (?!the (?:bus|train"
        r"|call|flight|boat|point|exit|turn|match|start)|my (?:bus|train|stop|flight|turn)"
        r"|(?:your|his|her) (?:call|calls|text|match|bus|train|flight|party|birthday)|(?:a|it"
        r"|out) )(?:you|him|her|them|us|me|home|having|being|my|our|your|the|how|when|that"
        r"|talking|nan|mum|dad|gran)"
        r"|(?:hurts|upsets|saddens|saddened|devastated|disappointed|crushed|gutted) (?:me|you|him"
        r"|her|us|them|when|that|to|a lot|more|so)|hurt (?:me|him|her|us|them)(?! (?:leg|back))"
        r"|^(?:just |so |and |you )*miss(?:ing)? (?:you|your|us|our|him|her|home|mum|dad)|\? "
        r"miss your|(?:it|that|this|which) (?:must (?:have )?|still |does |did |just |can |will "
        r"|would |would have )*(?:hurts?|stings?|stung)(?! (?:your|my|his|her) (?:back|leg|foot"
        r"|arm|hand|knee|head))|broke(?:n)? (?:my|your|his|her) heart|(?:my|your|his|her) heart "
        r"(?:is|was) broken|(?:hurt|hurts|hurting) (?:my|your|his|her|their) feelings|i (?:was "
        r"|am |have been |have )?(?:grieving|crying|cried|wept|grieve)|your (?:grief|sadness"
        r"|loneliness|hurt|heartbreak|disappointment)|(?:my|the|such|so much|of) (?:grief|sadness"
        r"|loneliness|heartbreak)",
    "uneasy":
        r"(?:scares?|scared|worries|worried|frightens|frightened|terrifies|terrified|confuses"
        r"|confused|spooked|panics|unsettles|unnerves) (?:me|you|him|her|us|them|the life)|(?:i"
        r"|we|you|he|she|they) (?:just |always |still |do |did |was |am |are |were |have been "
        r"|been |kept |keep )*(?:worry|worrying|panic|panicked|panicking|fear|feared|dread"
        r"|dreaded|dreading|doubt myself|worries|dreads)|and (?:then )?(?:panicked|worried)"
        r"|(?:your|my|his|her|of|the) (?:fear|anxiety|nerves|worry|worries|panic|jealousy"
        r"|dread)(?! of (?:missing))",
    "cross":
        r"(?:annoys?|annoyed|irritates|irritated|frustrates|frustrated|angers|angered|infuriates"
        r"|bugs|bugged|pissed) (?:me|you|him|her|us|them)|(?:i|we|you|he|she|they) (?:just "
        r"|still |really |do |did |might |may )*resent(?:ed|s)?|(?:your|my|his|her|their|of|with"
        r"|the|such|so much) (?:anger|rage|frustration|resentment|fury|irritation)"
        r"|(?:drives?|drove|driving) (?:me|you|her|him|us) (?:mad|up the wall|crazy|mental|nuts"
        r"|round the bend)|(?:see|saw|seeing) red",
    "exposed":
        r"(?:that|it|this|how) (?:is|was|must (?:be|have been)|sounds) (?:so |just |a little "
        r")*(?:embarrassing|humiliating|mortifying)|(?:your|my|his|her|of|with|the|such|so much) "
        r"(?:shame|guilt|embarrassment|humiliation)|(?:embarrasses|embarrassed|humiliated"
        r"|shamed) (?:me|you|him|her|us|them)|(?:feel|felt|feeling) (?:so |just |too )*(?:bad"
        r"|awful|terrible|rotten|horrible) (?:about|for (?:what|having|how|not|\w+ing))",
        "drained":
        r"(?:wears|wore|wearing|drains|drained|tires|tired|stresses|stressed|overwhelms|exhausts"
        r"|exhausted|bores|grinds) (?:me|you|him|her|us|them)(?: out| down)?|(?:your|my|his|her"
        r"|so much|the|of) (?:exhaustion|stress|tiredness|burnout)",
    "stirred":
        r"(?:you|he|she|they|i|we) (?:are|were|am|was|is) (?:still |just |all |so |kind of "
        r"|really )*hoping|(?:surprises|surprised|shocked|shocks|amazes|amazed|stunned|startled"
        r"|intrigues) (?:me|you|him|her|us|them)|(?:your|my|his|her|so much|such|of|with) "
        r"(?:curiosity|surprise|hope|excitement about)",
    "glad":
        r"(?:your|my|his|her|so much|such|of|with|pure) (?:(?:proper |real )?joy|happiness|pride"
        r"|excitement|delight)|(?:cheers|cheered|delights|delighted) (?:me|you|him|her|us"
        r"|them)(?: up)?|(?:makes?|made) (?:my|your|his|her|our) day",
    "close":
        r"(?:moved|touched|touches|moves) (?:me|you|him|her|us|them) (?!to |out|in |into|over)"
        r"|(?:i|we|they|he|she|you) (?:do |so |still |just |will always |both |all |really "
        r")*(?:love|loved|adore|adored|cherish|loves|adores) (?:you|him|her|them|us|me|each other"
        r"|my (?:mum|dad|gran|nan|sister|brother|wife|husband))(?! to )|(?:my|your|his|her|so "
        r"much|such|with|our) (?:gratitude|affection|fondness|closeness)",
    "settled":
        r"(?:calms|calmed|reassures|reassured|comforts|comforted|soothes|soothed) (?:me|you|him"
        r"|her|us|them)|(?:what a|such a|with|your|my|the) relief",
}  # fmt: skip


def _families() -> dict[str, str]:
    found: dict[str, str] = {}
    for family, words in RING.items():
        found |= dict.fromkeys((*words, *_ALIKE.get(family, "").split()), family)
    return found


FAMILY_OF = {word: family for word, family in _families().items() if "-" not in word}
PHRASE_OF = {p: family for family, phrases in _PHRASES.items() for p in phrases.split("|")}
FELT_WORD = "feltword"
"""Stands for any single word of a family in a sentence retold with `AS_FELT`."""

AS_FELT = dict.fromkeys(FAMILY_OF, FELT_WORD)
FELT = "|".join((FELT_WORD, *(p for p in PHRASE_OF if "my" not in p)))
"""Every adjective and phrase that says how somebody feels, as alternatives of a pattern."""

PHRASES_BY_FIRST: dict[str, tuple[str, ...]] = {
    first: tuple(p for p in PHRASE_OF if p.split()[0] == first)
    for first in {p.split()[0] for p in PHRASE_OF}
}
