"""Pieces of English that several detectors need: lead-ins, pronouns, verbs, small words."""

from __future__ import annotations

import re
from collections.abc import Iterable

LEAD = re.compile(
    r"""(?:[\s"'(\-–—,.;:*]++|\[[^\]]{0,40}\]  # marks, and what a scribe put in brackets
    |([a-z']{1,8})(?:--?\ ?(?=\1)|\ (?=\1(?![\w'])))  # a stutter: the same once more
    |(?:okay|ok|o\.k|k|so|sooo?|well|u[mh]+|er+m?|and|but|yeah|yep|yes|no|nah|now|then|h?mm+|hm+
    |mm-?hmm?|uh-huh|oh+|ah+|aw+w?|woah|wow|anyway|great|good|sure|excellent|actually|just|also|hey
    |hi|hello|hiya|because|'?cause|cos|cuz|or|alright|exactly|absolutely|right|sorry|please|listen|look
    |ha(?:ha)*|lol|honestly|and\ then|after\ that|by\ then|in\ the\ end|all\ this\ time|i\ mean
    |you\ know|all\ right|i\ see|i\ guess|i\ suppose|i\ think|of\ course|got\ it|fair\ enough
    |thank\ you|thanks|yet|still|maybe|perhaps|first|again|obviously|basically)(?![\w']))*+""",
    re.VERBOSE,
)
"""What a sentence may begin with before it says anything."""

AUX = (
    r"(?:do|does|did|are|is|was|were|have|has|had|can|could|would|will|should|shall|may|might|am"
    r"|must)(?:n't|nt)?|don'?t|can't|won'?t|ain'?t"
)
"""Helping verbs that stand before their subject in a question."""

SUBJECT = (
    r"you|u|ye|ya|y'?all|i|we|he|she|it|they|that|this|these|those|there|anyone|anybody|anything"
    r"|someone|somebody|something|everyone|everything|your|ur|my|our|his|her|their|its|the"
)
"""Words a subject begins with."""

_SMALL = """
a an the this that these those and or but so if then than as of to in on at by for from with about
into over out up off again just too very really quite rather only even also not no yes yeah
well okay ok oh um uh hm mm i me my mine myself you your yours yourself he him his she her hers it
its we us our ours they them their theirs who whom whose which what when where why how there here
be am is are was were been being do does did done doing have has had having can could will would
shall should may might must i'm you're he's she's it's we're they're i've you've we've they've i'd
you'd he'd she'd we'd they'd i'll you'll he'll she'll it'll we'll they'll that's there's what's
don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't can't couldn't won't
wouldn't shouldn't im ive id youre dont didnt cant thats u ur r ya because cause while though
although until till any some all both each more most much many few such own same other another one
ones thing things like kind sort get got gets getting go goes going gone went come came say says
said saying know knew think thought see saw want let make made sound sounds seem seems lot bit
maybe actually mean guess gonna wanna gotta right sure ever never always still now today always
back way what's
"""
SMALL = frozenset(_SMALL.split())
"""Words that carry little of what somebody is talking about."""

_TURNED = {
    "you": "i", "your": "my", "yours": "mine", "yourself": "myself", "you're": "i'm", "u": "i",
    "you've": "i've", "you'd": "i'd", "you'll": "i'll", "me": "i", "are": "am", "were": "was",
    "youre": "i'm", "ur": "my", "im": "i'm", "ive": "i've",
}  # fmt: skip
"""Words that turn when I becomes you: turning them alone is not saying it in own words."""


def turned(words: Iterable[str]) -> list[str]:
    """Return plain words as the other would have said them: you becomes I."""
    return [_TURNED.get(word, word) for word in words]


def begin_of(plain: str) -> int:
    """Return where a plain sentence begins to say something, after its lead-in."""
    match = LEAD.match(plain)
    return match.end() if match else 0
