/**
 * An answer without regrets of nothing that matters ("sorry for the wait") and without denials that deny nothing: words that
 * reassure ("no worries", "keine Sorge"), join ("not only", "if not") or measure ("no later than"). They are taken out
 * before an answer is read, so that they are not taken for a lack. The very text where there are none.
 */
export function withoutIdleDenials(text: string): string {
  const ends = endsOf(text)
  const answer = ends.replace(SMALL_TALK, '. ')
  const rest = QUICK.test(answer) ? answer.replace(IDLE, ' ') : answer
  return rest === ends ? text : rest
}

/**
 * Words (as `words.ts` reads them, without accents and apostrophes) of which every idle denial, and small talk about a lookup, holds
 * one near its beginning. An answer that holds none of them, nor any of {@link OTHER_HINTS}, need not be searched.
 */
export const IDLE_HINTS =
  'no not nothing never cannot cant mayt dont isnt wasnt hasnt havent arent werent if kein keine keinen nicht nichts ohne pas sans sinon hesitez nhesitez inquietez ninquietez inquiete tinquiete ninquiete sin nada nao sem senza nessun nessuna non niente geen niet niets zonder sorry apologies apologise apologize pardon pardonnez forgive excuse excuses excusez leid entschuldige entschuldigen entschuldigt entschuldigung entschuldigungen verzeih verzeihe verzeihen verzeiht verzeihung desole desolee desoles desolees perdon perdoneme perdonenos desculpa desculpas desculpe desculpem desculpar disculpa disculpas disculpe disculpen lamento scusa scuse scusi scusate scusaci scusarci dispiace ran run did done had made'.split(
    ' ',
  )
/** Small talk that may be long, and of scripts in which idle denials are no words of their own a sign that each of them holds. */
export const OTHER_HINTS = /thing else|[久お没沒别別不ご問と遠大\u0900-\u097f]/i

/** Far more than is read of an answer (`meanings.ts`), so that taking words out never brings the middle into it. */
const END = 1_000

function endsOf(text: string): string {
  return text.length <= 2 * END ? text : `${text.slice(0, END)}\n${text.slice(-END)}`
}

/** Openings and closings speak of looking and of lists: "I ran the lookup.", "Something else on your list?". */
const SMALL_TALK =
  /\b(?:look at )?(?:any|some)thing else\b[^.!?\n]*\?|\b(?:i |i've |i have )?(?:just )?(?:ran|run|did|done|had|made) (?:the|a|your|that|this) (?:quick )?(?:lookup|look|search|check|query)[.!:…]/gi

/**
 * Most answers hold none of the words that every idle denial begins with. Without the flag `u`, which it does not need and which
 * makes it six times slower.
 */
const QUICK =
  /n['’]t\b|\b(?:no|not|cannot|nothing|never|don'?t|keine?n?|nicht|nichts|pas|rien|sin|nada|sem|não|nessun|non|niente|geen|niet|niets|sinon|wenn|if|sorry|pardon|leid|perdón|lamento|dispiace)\b|\b(?:n['’]|apolog|entschuld|verzeih|désol|excus|disculp|desculp|scus)|[没別别無无不ご問大久お]|कोई|मत|माफ|क्षमा/i

/** What may befall a thing that one asks for. */
const MISHAPS =
  'lost|cancell?ed|delayed|late|rejected|declined|refused|stopped|overdue|closed|sold out|verspätet|verloren|storniert|abgelehnt|gesperrt|retard|annulée?|perdue?|refusée?|retrasad[oa]|cancelad[oa]|perdid[oa]|rechazad[oa]|atrasad[oa]|recusad[oa]|ritardo|annullat[oa]|pers[oa]|rifiutat[oa]|vertraagd|geannuleerd|verloren|afgewezen|te laat'

const IDLE = new RegExp(
  [
    '\\bno (?:worries|worry|problem at all|problems?(?=[!,. ])|stress|rush|hurry|need to (?:worry|panic|hurry|apologi[sz]e)|doubt|wonder|matter what|later than|more than|less than|fewer than|sooner than|longer than|questions asked|big deal|frills|nonsense|fuss)',
    '\\bnothing (?:to hide|but|less|fancy|could be easier|easier)',
    '\\bnot (?:only|just|to worry|at all|to mention|until|later than|more than|less than|before)',
    "\\b(?:don'?t|do not|never) (?:worry|panic|hesitate|fret|stress|mind)\\b(?: to)?",
    '\\bif not[:,]?|\\bwhy not\\b',
    // What is given for nothing, and what a rule forbids to do with goods: neither is about data.
    '\\bat no (?:\\w+ )?(?:cost|charge|fee)s?\\b|\\b(?:ohne (?:aufpreis|mehrkosten|zusatzkosten)|sans frais|sin (?:coste|cargo|recargo)s?|sem custos?|senza (?:costi|spese)|zonder (?:extra |meer)?kosten)\\b',
    "\\b(?:can|may)(?:not|'t|’t| not) be (?:returned|refunded|exchanged|transferred|combined|brought|taken|worn|resold)\\b",
    // Before a value, the denial of a mishap is a way to begin: "it isn't lost: it is in Boston since 9:40".
    `(?:\\b(?:is|was|has|have|are|were)n['’]t|\\b(?:not|never|nicht|pas|no|não|non|niet))(?: (?:been|yet|at all|mehr|plus|en|in|foi|está|è|sido|stato|stata))* (?:${MISHAPS})(?=\\s?[:;,.–—][^.!?\\n]*\\d)`,
    '\\bkeine? (?:sorge|panik|frage|ursache|angst|eile|hektik|problem(?=[!,.])|stress)n?',
    '\\b(?:nicht (?:nur|zuletzt|zögern|später als|mehr als|weniger als|vor)|nichts zu danken|(?:wenn|falls) nicht|machen sie sich keine sorgen|mach dir keine sorgen|keine sorgen)',
    "\\b(?:pas de (?:souci|problème|panique|stress|quoi)s?|pas seulement|sans (?:souci|problème|faute|doute|hésiter)|n[e'’]\\s?(?:hésitez|inquiétez|vous inquiétez|t['’]inquiète)[^.!,]{0,5} pas|ne vous (?:inquiétez|en faites) pas|sinon)",
    '\\b(?:sin (?:problemas?|dudas?|falta|prisas?|más)|no (?:se |te )?(?:preocupes?|dudes?|apures?)|no hay (?:problema|de qué|prisa)|de nada|no solo|si no)\\b',
    '\\b(?:sem (?:problemas?|dúvidas?|stress|falta|pressa)|não (?:se preocupe|te preocupes|hesite|precisa se preocupar|só)|de nada|nada de (?:pânico|stress)|se não)',
    '\\b(?:nessun(?: problema|a preoccupazione)|niente paura|senza (?:problemi|dubbio|impegno|fretta)|non (?:si preoccupi|ti preoccupare|preoccuparti|esiti|esitare|solo)|di niente|se non|nessuna fretta)',
    '\\b(?:geen (?:zorgen|probleem|paniek|stress|haast|dank|punt)|maak (?:je|u) geen zorgen|niet alleen|zo niet|niets te danken|aarzel niet)',
    '\\b(?:so sorry|sorry|apolog(?:ies|i[sz]e)|pardon|forgive me|excuse)\\b(?: me| us)?(?: for| about)? (?:the|my|our|this|that|any)? ?(?:\\w+ )?(?:wait|waiting|delay|confusion|mix-?up|interruption|hold-?up|slow \\w+|typos?|misunderstanding|noise|silence)(?: \\w+)?',
    '\\b(?:entschuldig\\p{L}+|pardon|verzeih\\p{L}*|sorry|tut mir leid)[^.!?]{0,12} (?:für|wegen) (?:die|das|der) (?:warte|verspät|verzög|verwechsl|wirrwarr|unterbrech|durcheinander)\\p{L}*|pardon, das hat gedauert',
    "\\b(?:désolée?|pardon|excusez)[^.!?]{0,15} (?:pour |de )(?:l[’'](?:attente)|le retard|la confusion|ce délai|l[’']interruption)",
    "\\b(?:perdón|disculpas?|disculpe|lamento|desculp\\p{L}+|scus\\p{L}+|mi dispiace)[^.!?]{0,15} (?:por|pela|pelo|per) (?:la |el |a |o |il |l[’'])?(?:espera|demora|retraso|confusi\\p{L}+|confus\\p{L}+|attesa|ritardo|atraso|interru\\p{L}+)",
    '\\b(?:sorry|excuses|pardon)[^.!?]{0,10} (?:voor|om) (?:het|de) (?:wacht\\p{L}*|vertraging|verwarring|verwisseling|onderbreking)',
    '(?:让您|讓您|让你)?久等了?[,,、]?\\s?(?:抱歉|对不起|不好意思)?|(?:抱歉|对不起|不好意思)[,,]?(?:让您|让你|讓您)?久等了?|お待たせ(?:して|いたし|し)\\S{0,12}(?:ました|申し訳ございません|すみません)',
    '(?:माफ़|माफ|क्षमा)[^।!?]{0,12}(?:देर|इंतज़ार|इंतजार|देरी)[^।!?]{0,8}',
    '没问题|沒問題|别担心|別擔心|不用担心|不客气|不客氣|不用急|别着急|不好意思|不仅|不但|不过|不過|不超过|不得超过',
    'ご心配なく|問題ありません|問題なく|とんでもない|遠慮なく|大丈夫',
    'चिंता (?:मत|न) \\S+|कोई बात नहीं|कोई (?:समस्या|दिक्कत|चिंता) नहीं',
  ].join('|'),
  'giu',
)
