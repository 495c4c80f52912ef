"""Finds emotional reaction: warmth, concern or compassion said to the other."""

from __future__ import annotations

import re

from game.words.empathy_hearing import tells_of_themselves
from game.words.empathy_weighing import Cue, Hit, family, sum_of, weighed
from game.words.reading import Sign, Signal
from game.words.utterance import Sentence, Utterance

WORDS = {
    "very": r"""
        (\w+ly[ ]|so[ ]|very[ ]|just[ ]|do[ ]|too[ ]|also[ ]|still[ ]|all[ ]|can[ ]|could[ ]){0,4}
    """,
    "iam": r"""
        (i ?am|i'm|im|am)[ ]
    """,
    "bad": r"""
        (awful|absolutely awful|terrible|horrible|rough|tough|hard|sad|heartbreaking\
          |painful|scary|horrid|dreadful|unfortunate|frustrating|shitty|crappy|brutal|heavy\
          |not good|too bad|not easy|really bad|a lot|unfair|bad|lonely|exhausting\
          |stressful|a bummer|a shame|a pity|rubbish|grim|devastating)\b
    """,
    "good": r"""
        (great|awesome|amazing|wonderful|fantastic|lovely|brilliant|good|nice|cool\
          |excellent)\b
    """,
    "talk": r"""
        (talk|chat|vent|rant|speak|share|message|text|pm|dm|open up|let it out|reach out\
          |unload)
    """,
}

REACTIONS = family(
    # Sorry about a deed of one's own is an apology, and "sorry, but" turns away: neither is warmth.
    Cue("own_sorry", 0.0, 2, r"""
        (<iam>)?<very>sorry,? (for (\w+ing\b|my|not|the (?!loss)|what i|how i|that|it\b\
          |everything|late|all i)|(but )?i\b(?! feel for| care)|i'm (?!so)|i've|i'd|if|but\
          |about (my|the|last|earlier|yesterday)|my |we\b|to (say|bother|interrupt|ask\
          |ring|be|keep)|you (made|think|thought|took|see it|misunderstood|can't take\
          |didn't like|got the wrong))
        feel sorry for (myself|me)\b
    """),
    Cue("pity", 2.5, 2, r"""
        (<iam>)?<very>sorry (to (hear|read|see|know|learn)|for (your|ur|you|the loss)\
          |(that )?(you(?!r| feel| felt)|u\b|your|this happened|it happened|things\
          |it didn't|she|he|they|happened))
        my (deepest |sincere )?condolences|my heart (goes|aches|breaks|is with|hurts|sank)
        breaks my heart|i feel (your|ur) pain
        i <very>feel (\w+ )?(sorry|sad|bad|awful|terrible) for (you|u)|i feel for you
        <iam><very>(sad|heartbroken|gutted|worried|concerned|upset) (to hear|for you\
          |about you|that you|with you)
        worried about you|(makes|made) me (\w+ )?(sad|cry) (to|that you|for you|reading)
    """),
    # Without an object it is pity only as an answer to the other's trouble.
    Cue("bare_sorry", 2.5, 2, r"""
        <iam><very>sorry\b|(so|very|really|truly|terribly) sorry\b
        sorry (about|you|that|this|it|for)\b|^(\w+ )?sorry[\s.!,:\(]*$
    """),
    Cue("birthday", 0.0, 1, r"happy (\w+ )?birthday"),
    Cue("joy_with", 2.5, 2, r"""
        congrat\w*
        <iam><very>(happy|glad|pleased|thrilled|delighted|proud|relieved\
          |excited) (for (you|u)\b|to hear|that you|you|of (you|u)\b|with you)
        (so|really|very) (happy|glad|proud|pleased) (for you|of you|to hear)|proud of you
    """),
    Cue("fondness", 2.3, 2, r"""
        (and |^)i <very>(love|adore|care about|care for) (you|ya|u|y'all)\b|^love you
        (big |virtual |internet )*hugs\b|hug you\b|\bhug from
        (thinking of|thoughts are with|praying for|i pray for|rooting for|cheering for) you
    """),
    Cue("warm_sending", 1.8, 1, r"""
        sending (you )?(\w+ ){0,4}?(love|hugs?|strength|vibes|thoughts|positivity|light\
          |support)
        much love|lots of love|prayers?\b|(good|positive) vibes
    """),
    # Wishes that are manners as well.
    Cue("parting", 0.8, 1, r"""
        have a (\w+ )?(good|great|nice|lovely|wonderful|safe) (day|night|one|weekend\
          |week|evening|time|trip)
        (be|stay) safe\b
        hop(e|ing) (that )?you (guys |both |all )?(have|had|enjoy) (a|an|the|your\
          |it)\b(?! (better|easier))
        ^take care\b
    """),
    # Wishes.
    Cue("wish", 1.6, 1, r"""
        hop(e|ing) (that |so |it |this |things? |everything |all |today |tomorrow |life \
          |some of this )*(\w+ )??(you|u|ya|your|you're|you'll|you've|helps?|helped\
          |gets?(?= better| easier)|turns?|better|works? out|improves?)\b(?! can (give|agree\
          |let|accept))
        hope so too|hopefully (\w+ ){0,2}?(you|it'll|things?|your|tomorrow|this|it gets)
        good ?luck|best of (luck|wishes)|(best|all the best|warm) wishes|all the best
        wish(ing)? ((you|u|ya)\b(?! (were|was|would|had|could|did|weren't|wouldn't\
          |hadn't|didn't|knew))|i could (help|hug|give you|do more|take)|i had (some |any \
          |better |good |more )?(advice|answers?|words|something)|there was (something\
          |more|anything) i could|i knew what to say)
        (don't|do not|dont) know what to say|may you[ ]|fingers crossed|get well
        feel better soon|take care (friend|buddy|of yourself)|bless you|god bless|sleep well
        rest well
    """),
    # Cheering on: strength, patience, a better time to come, the other's worth.
    Cue("cheering", 1.6, 1, r"""
        hang in( there)?\b|hold in there\b
        (hang|hold) on(?= tight| to hope|[\s.!]*$)|stick (with it|it out|around)
        push through|stay (strong|positive|with us)
        be (strong|brave|kind to yourself|gentle with yourself|proud of)
        keep (going|fighting|pushing|trucking|holding|strong|at it|your (head|chin)|it up\
          |up the|the faith|hanging|positive)\b
        (chin|head) up\b
        (don't|do not|dont|never) (\w+ )?(give up|lose hope|lose heart|give in)
        please (please )*(don't|dont|do not|plz)|(don't|dont) do (it|this|that)\b
        you got this|you've got this
        you can (\w+ )?(do (it|this)|get through|make it through|overcome|beat|survive\
          |change)
        do your best|i believe in you|i have faith in you
        you('ll| will) (\w+ )?(get (there|through|better|past|over)|make it\
          |pull through|come through|be (\w+ )?(ok|okay|fine|alright|happy|better|glad)\
          |find (a|your|the|someone|some|it)|overcome)
        (one|a) (day|step) at a time|day by day|be patient
        take it (easy|slow|one (day|step)|day)
        (don't|dont|do not) (worry (about|too|man|so|,)|panic|be (too hard|so hard|sad\
          |ashamed|afraid))
        no need to (feel|worry)|believe in yourself|baby steps
        (be|go) (easy|gentle|kind) (on|to|with) yourself|(hard|harsh) on yourself
        rooting for|i know you can|you can make it|you made it\W*$|you did it\W*$
        you deserve (it|to|better|love|happiness|so|all)
    """),
    Cue("better_time", 1.5, 1, r"""
        (it|things|everything|life|that|stuff)('ll| will| does| do| can| could| gonna\
          | is going to| are going to| really| always| eventually| may| might|'s gonna\
          |'s going to)* (gets?|be|become|turn out|going to be|gonna be\
          |works? out)\b (\w+ )?(better|brighter|easier|ok|okay|fine|alright|all right\
          |in the end)\b
        (this|it|that|they|the feeling)('ll| will| too shall| shall) (\w+ )?(pass|fade\
          |work out)\b
        get better soon|brighter (day|future)|better days|time heals
        there('s| is) (always |still )?((?!no\b)\w+ )?(hope|light)\b
        (you('re| are) )?(going to|gonna|will) be (ok|okay|fine|alright|all right)\b
        worth (it|living)\b
        (won't|wont|will not|doesn't) (always be|last forever|be (like this\
          |this way) forever)
        not (be )?forever\b|tomorrow is (a new|another) day|end of the tunnel|it gets better
        get(s)? better (eventually|with time|soon|in time)
    """),
    Cue("worth", 1.5, 1, r"""
        (you|u)('re|'r| are|r| re| guys are)? ((?!no\b|not\b|nothing\b|too\b\
          |being\b)\w+ )?(not (\w+ )?(alone|the only (one|person)|worthless|useless\
          |a (failure|burden|mistake|loser|fraud|bad)|weak|stupid|broken|ugly|dumb\
          |talentless)|are loved|worthy|strong|brave|important|amazing|beautiful|wonderful\
          |awesome|special|a (\w+ )?(good|great|strong|beautiful|wonderful|kind|brave\
          |worthy|lovely) |stronger than|capable|doing (great|well|fine|your best|so well\
          |amazing|the right thing)(?!\W*\?)|deserve (it|to|love|better|happiness)|matter\b\
          |aren't (alone|worthless))
        (your|ur|youre) (life matters|matter|not (\w+ )?(alone|worthless)\
          |(so )?strong|worth)\b
        in this together|people (who |do |that )?(care|love)|someone cares
        we (all )?(care|love you)|i('d| would| do)? (care|miss you)\b
        (not|wasn't|isn't) your fault|only human|proud of yourself
        (it's|its|that's|thats|it is|that is) (\w+ )?(ok|okay|normal|natural\
          |alright) (to|that)
        nothing (to be ashamed|wrong with you)|no shame|shouldn't be ashamed
    """),
    # Being there: an ear, a shoulder, a hand.
    Cue("presence", 1.9, 1, r"""
        (i'm|im|i am|i'll be|ill be|i will be|we're|we are) (\w+ )?(here\
          |there)\b( for (you|ya|u)| if you| to (listen|help|talk|chat))
        (i'm|im|i am|we're) (\w+ )?here(?=[\s.,!]*$|[.,!])|(always|still|just) here\b
        here (for|4) (you|u|ya)|<iam>(all ears|listening|with you|(\w+ )?by your side)
        i('ll| will| can|'d) (\w+ )?listen|here to <talk>(?! if)|we('ll| will) listen
        willing to listen
        if (you|u|ya)('d|'ll| would)? (\w+ )?(want|wanna|need|care|like\
          |feel like)( to)? (\w+ )?<talk>
        do (you|u) (want|wanna|need|like)( to)? <talk>
        ^(you|u) (want|wanna)( to)? <talk>
        ^((?!you|u|i|we|they|he|she)\w+ )?(want|wanna|care|need)( to)? <talk>
        (would|do) you like to <talk>
        (feel free|don't hesitate|welcome)( to)? (always |just |also )?(pm|dm|message\
          |msg|text|add|inbox|write|chat|reach|hit|contact|talk|vent)
        (pm|dm|message|msg|write|inbox|text|(?<!don't )(?<!dont )talk to) me\b
        (send|shoot|drop) me (a|an|your)\b|hmu\b|tell (us|me) (everything|anything)
        be your friend
        if you (ever )?(need|want) (\w+ )?(a friend|some(one|body)(?! to (be|do\
          |blame|get))|an ear|anything|help|company|me)\b
        anything i can do|can i help|how can i help
        let (me|us) know (if you (need|want|ever)|how you|if there's anything|if i can\
          |when you (need|want))
        please reach out|(my )?(inbox|pms?|dms?) (is|are) (always )?open
        (happy|glad|love) to (talk|listen|chat|help)|vent to me|chat with me
        i can be (your )?friend|(i'd|i would) (\w+ )?(hug|hang out)
        (u|you) can (\w+ )?(chat|talk) (to|with) me|could (we )?talk
    """),
    # Feeling with somebody without naming it.
    Cue("shared", 1.3, 1, r"""
        i <very>feel (you|ya|u)(?![\w'])(?! (are|were|should|have|had|don't|never|always\
          |could|need|did|do|just|might|can|will|would|want|must|only|and))
        i (can )?<very>(relate|sympathi[sz]e|empathi[sz]e)|(right )?there with (you|ya)
        (?<!if )i hear you|you and me both|hits? (close to )?home
        (?<!if )i <very>(understand|get (it|that|this|you|how))\b
        i <very>(know|kno) ((exactly|just|precisely|all too well) )?(how (you|it\
          |that|this|hard|tough|much|awful|bad|painful|scary|frustrating|lonely)|that feel\
          |this feel|the feel|what you mean)
        feel the same way|((total|perfect|a lot of|complete) sense|understandable)
    """),
    Cue("that_is_bad", 1.3, 1, r"""
        (that|this)('s| is| was| must be| must have been| has to be| sounds| does sound\
          | sound| seems| really| must)+ (like )?<very><bad>
        (that|this|it|shit)( really| just| fucking| totally| does)* (suck(s|ed)?\
          |stinks?)\b
        sounds? <very>(like )?<very><bad>
        (oh|ugh|damn|aw+|ah|yikes|ouch|oof) (no+|dear|god|my|crap)\b|aw+w?e?\b|ouch\b
        yikes\b|oh no+\b|poor (you|thing|baby|soul)|terrible to hear|^bummer
        what a (shame|pity|nightmare|bummer)
        i (can't|cannot|cant|can't even|couldn't) (even )?imagine|(<|&lt;)/3|(<|&lt;)3|♥
        ❤|\U0001f917
    """),
    Cue("that_is_good", 1.2, 1, r"""
        ^(oh |wow |aww? |well )*,? ?(that|this)('s| is| was)+ <very><good>
        ((?<!be )(glad|happy) (to hear|you|that you|it (helped|went|worked))|(good\
          |great|nice|lovely) to hear)\b
        well done|(good|great|nice|amazing) (job|work)\b|good (for|on) you|^yay\b
        great news|way to go\W*$|kudos|props to
        thank you for (sharing|telling me|posting|trusting|being (so )?(honest|open\
          |brave))
    """),
    # Faces say something, but not for sure what about.
    Cue("sad_face", 0.6, 1, r"""
        :'?-?\(|☹|\U0001f622|\U0001f614|\U0001f97a|\U0001f61e|\U0001f625|\U0001f494
    """),
    Cue("dear", 0.8, 1, r"""
        (my )?(friend|buddy|bud|sweetheart|sweetie|hun|honey|darling|dear)(?=[\s,.!]*$)
    """),
    words=WORDS,
)  # fmt: skip
_OWN = re.compile(
    r"(?:(?:yeah|yes|same|and|but|so|well|sometimes|honestly|for me),? )*(?:i(?! (?:think|know"
    r"|believe|promise|hope|feel like|guess) )|i've|ive|i'd|my|when i|if i|mine)\b"
)
_GENERAL = frozenset({"that_is_bad", "that_is_good", "better_time", "worth", "cheering"})
_START = -1.0


def reaction(said: Utterance) -> tuple[Sign, ...]:
    """Return where a reply shows warmth, concern or compassion."""
    hits = [hit for sentence in said.sentences for hit in _to_the_other(sentence)]
    if not tells_of_themselves(said.heard):
        hits = [hit for hit in hits if hit.cue.name != "bare_sorry"]
    return weighed(Signal.EMOTIONAL_REACTION, hits, _START + sum_of(hits))


def _to_the_other(sentence: Sentence) -> list[Hit]:
    """Leave out general words where the speaker tells of themselves: "I try to stay strong"."""
    own = sentence.asks or _OWN.match(sentence.plain)
    return [h for h in REACTIONS.hits(sentence) if not (own and h.cue.name in _GENERAL)]
