"""Small words of English and of its neighbours, by which a language shows itself at once."""

from __future__ import annotations

from game.words.english import SMALL

_ENGLISH_MORE = """
been each down few every everything everyone something someone nothing nobody anything anyone good
great nice bad sorry thanks thank please hello hi hey bye love feel felt feeling miss hate
hope need wish tell told ask asked listen hear heard call called text look help work time day
night morning tomorrow yesterday week year again never ever already soon later maybe really
little big long hard happy sad angry tired scared worried upset hurt glad fine true wrong
fault mean means kids mum mom dad friend friends house home food bed car phone money lol omg
idk imo tbh pls thx lmk btw gonna wanna gotta kinda sorta dunno cuz cos bc ur u r ya y'all
yall ain't aint cannot wont hows whats yes yeah yep nope nah whatever anyway actually probably
exactly absolutely totally enough without between before after during since until unless
though through around against could've would've should've let's lets cheers mate wee ye aye
dinna didnae cannae dinnae wasnae bloody fancy dey abi find found keep kept left right start
started stop stopped try tried wait waited happen happened sounds makes must've haven't it'd
that'd there'd who's where's how's when's why's everything's boss job school room bit stuff
guy guys baby honey darling dear sister brother mother father
"""
_BOTH = """
a alle also am amigo arm as at be brief but cafe chat ciao coin come comment con dad dance dat
de deja den der des die do docent dos dream elle en er era est et fast fin fur geen gift go
had hand hat he heel hem her het him hoe hotel in it ja kind la land le les list ma macho main
mais mal mama man mas me mes mi mutter no nun o of on or os over pain papa par pas past per
plus pour pro radio rest rot sans she si son sur tag tan temps ten toe ton tout us van vie von
vu war warm was were west wie will with wolf zijn
"""
_FRENCH = """
je tu il elle nous vous ils elles ne pas est suis es sommes sont avez avons ont c'est j'ai
t'es n'est qu'est d'accord s'il l'ai j'étais c'était que qui quoi où quand pourquoi comme avec
dans une un les des du au aux ce cet cette ces mon ma mes ta tes sa ses notre votre leur leurs
mais donc très bien mal oui merci bonjour bonsoir salut pardon désolé désolée alors aussi
encore toujours jamais rien beaucoup peu fait faire dit dire veux peux vais va être avoir été
était avait moi toi lui y ça ca pour sur sous chez vraiment aujourd'hui demain hier parce
j'aime t'aime m'as suis
"""
_GERMAN = """
ich du er sie wir ihr mich dich mir dir uns euch nicht kein keine ist bin bist sind seid habe
hast haben hatte hatten wird werde werden wurde kann kannst können konnte muss musst müssen
soll sollte und oder aber weil dass das der die den dem des ein eine einen einem eines mein
meine dein deine sein seine unser auch noch schon sehr gut ja nein danke bitte hallo tut leid
wie warum wann wo wer mit von zu zum zur für auf bei nach über unter vor wenn dann nur mal
doch so heute morgen gestern immer nie nichts etwas alles wieder gerade jetzt hier dort geht
gehen machen macht sagen gesagt
"""
_SPANISH = """
yo tú él ella nosotros ellos usted ustedes no es soy eres somos son está estoy estás estamos
están ser estar tengo tienes tiene tenemos que qué quién cómo cuando cuándo dónde porque por
para con sin una uno unos unas el los las del al mi mis tu tus su sus nuestro pero muy bien
mal sí gracias hola adiós perdón siento lo te se nos también ya todavía siempre nunca nada
algo todo hacer hago quiero puedo puedes voy vas va fue era había hay eso esto esta este hoy
mañana ayer entonces mucho poco
"""
_ITALIAN = """
io tu lui lei noi voi loro non è sono sei siamo siete hai abbiamo hanno che chi cosa come
quando dove perché con senza una uno il lo gli della dello degli alla del dei nel nella mio
mia tuo tua suo sua ma molto bene male sì grazie buongiorno ciao scusa dispiace mi ti ci vi
anche ancora sempre mai niente tutto fare faccio voglio posso puoi vado stato era oggi domani
ieri allora questo questa quello
"""
_PORTUGUESE = """
eu você ele ela nós vocês eles não é sou és somos são está estou estamos tenho tem temos que
quem como quando onde porque por para com sem um uma uns umas os as do da dos das no na nos
nas meu minha teu tua seu sua mas muito bem mal sim obrigado obrigada olá desculpa lhe também
ainda sempre nunca nada tudo fazer quero posso vou vai foi era isso isto este esta hoje amanhã
ontem então
"""
_DUTCH = """
ik jij je hij zij wij jullie ze mij jou ons niet geen ben bent is zijn heb hebt heeft hebben
had kan kunt moet wil wordt werd en of maar omdat dat het een de mijn jouw ook nog al heel
goed ja nee dank bedankt alsjeblieft hallo sorry hoe waarom wanneer waar wie wat met van naar
voor op bij als dan toch vandaag morgen gisteren altijd nooit niets iets alles weer nu hier
daar gaat maken zeggen spijt
"""
_NORDIC = """
jag du han hon vi ni dom jeg hun dere ikke inte är er har hade hvad vad hva hvor var hvorfor
varför när når och og men att det den ett et en på til till med av från fra för ikke min mitt
din ditt också även mycket meget bra godt tack takk tak hej hei ja nej nei jo kan vil vill
skal ska måste må bliver
"""
_OTHERS = """
ja ty on ona my wy oni nie jest jestem jesteś są mam masz ma być czy co kto jak gdzie kiedy
dlaczego bo i w z na do od dla przez że się mnie ciebie bardzo dobrze dziękuję tak cześć
przepraszam też już tylko ben sen biz siz onlar değil var yok bir bu şu ve ama çok iyi evet
hayır teşekkür merhaba neden nasıl ne için ile gibi daha seni beni bana sana mı mi mu aku kamu
saya anda dia kami kita mereka tidak bukan adalah dan atau tapi yang ini itu di ke dari untuk
dengan sudah belum akan bisa apa siapa bagaimana kenapa terima kasih selamat sekali juga minä
sinä hän me te he olen olet on olemme ei en et että ja mutta kun jos niin hyvin kiitos
anteeksi miksi missä mitä vagyok vagy nem igen egy az hogy mit miért köszönöm nagyon jó szia
ez csak még már eu tu el ea noi sunt ești este suntem nu da și sau dar că ce cine cum unde
când foarte bine mulțumesc salut tôi bạn anh em không là có một và của được cảm ơn main hoon
hai hain nahi nahin kya kyun kaise mera tera mujhe tumhe bahut accha theek haan ana enta mish
leh shukran habibi
"""
_LENT = """
café cafés naïve fiancé fiancée résumé déjà cliché touché jalapeño façade crème brûlée entrée
née soufflé piñata señor über doppelgänger
"""
_ALL_OTHERS = (
    _FRENCH, _GERMAN, _SPANISH, _ITALIAN, _PORTUGUESE, _DUTCH, _NORDIC, _OTHERS,
)  # fmt: skip
_SHARED = frozenset(_BOTH.split())

HALF_ENGLISH = SMALL & _SHARED
"""Small words of English that other languages write as well: little evidence, but some."""
ENGLISH = (SMALL | frozenset(_ENGLISH_MORE.split())) - _SHARED
"""Words that show English at once."""
OTHER = frozenset(w for words in _ALL_OTHERS for w in words.split()) - ENGLISH - _SHARED
"""Small words of other languages that are no evidence of English."""
BORROWED = frozenset(_LENT.split())
"""Words with marks above or below their letters that English writes, too."""
