/**
 * What the label of an evaluation says, whatever vocabulary a judge writes in: a word that praises or blames, turned
 * round by what denies it (`not_relevant`, `ungrounded`, `non-compliant`, `does not meet`), in the languages and signs
 * in use. What hedges ("partially correct"), says both, or says nothing that is known gives no verdict.
 */

/** `lowerIsBetter` where the evaluation asks for something bad: of that, "yes", "high" and "detected" are bad. */
export function readLabel(label: string, name: readonly string[], lowerIsBetter: boolean): boolean | null {
  const sign = readSign(label)
  if (sign !== null) return sign
  if (name.some((word) => NO_VERDICT.has(word)) && !name.some((word) => JUDGING.test(word))) return null
  const words = wordsOf(label)
  // A longer label is an explanation, and may speak of anything.
  if (words.length === 0 || words.length > 7) return null
  if (GRADE.test(label.trim())) return readGrade(label.trim(), name)
  if (words.some((word) => HEDGES.has(word)) && !words.some((word) => MEASURES.has(word))) return null
  return readWords(
    words,
    lowerIsBetter,
    name.some((word) => QUALITIES.test(word)),
  )
}

function readWords(words: readonly string[], lowerIsBetter: boolean, isQuality: boolean): boolean | null {
  const verdicts = new Set<boolean>()
  let denied = 0
  for (const word of words) {
    if (DENIALS.has(word)) denied++
    else {
      const verdict = readWord(word, lowerIsBetter, isQuality)
      if (verdict !== null) verdicts.add(verdict)
    }
  }
  const [verdict] = verdicts
  if (verdicts.size > 1) return null
  if (verdict !== undefined) return denied % 2 === 1 ? !verdict : verdict
  // "no", "nein", "not really": the denial is the answer, unless something is denied that nobody knows.
  return denied > 0 && words.every((word) => DENIALS.has(word) || FILLERS.has(word)) ? lowerIsBetter : null
}

function readWord(word: string, lowerIsBetter: boolean, isQuality: boolean): boolean | null {
  if (YES.has(word)) return !lowerIsBetter
  if (THERE.has(word)) return lowerIsBetter ? false : null
  if (MUCH.has(word)) return lowerIsBetter ? false : isQuality ? true : null
  if (LITTLE.has(word)) return lowerIsBetter ? true : isQuality ? false : null
  if (ABOVE.has(word)) return !lowerIsBetter
  if (BELOW.has(word)) return lowerIsBetter
  if (GOOD.test(word)) return true
  if (BAD.test(word)) return false
  const bare = word.replace(PREFIX, '')
  if (bare === word || bare.length < 4) return null
  if (GOOD.test(bare)) return false
  return BAD.test(bare) ? true : null
}

/** A bare letter may also name the better of two answers, or a choice; a sign beside it or "grade" in the name says what it is. */
function readGrade(grade: string, name: readonly string[]): boolean | null {
  if (grade.startsWith('F')) return false
  if (grade.length === 1 && !name.includes('grade')) return null
  return /^[AB]/.test(grade) ? true : grade.startsWith('C') ? null : false
}

function readSign(label: string): boolean | null {
  const good = /[👍✅✔✓☑🟢😀😃😄😊🙂👌💯]|[不未非无無]害|^[对對是优優良好佳可○◯]$|^[+]1$/u.test(label)
  const bad = /[👎❌✗✘✖🔴🚫⛔😞😠🙁☹😡]|^[错錯否差劣×✕]$|^不可$|^-1$/u.test(label)
  if (good !== bad) return good
  if (good) return null
  const text = label.trim()
  if (!/[぀-ヿ一-鿿]/.test(text) || text.length > 14 || /部分|一部|不明|未知|未定|不确定/.test(text)) return null
  if (/[不未非无無没]|ない|ません|错误|錯誤|失败|失敗|有害|違反|违规|劣|较差|很差|^差|悪|いいえ|誤|幻觉|拒/.test(text))
    return /[不未非无無没].*(?:错误|有害|違反|违规|问题|問題|幻觉|偏见|毒)|(?:違反|問題|誤り|害).*(?:ない|なし|ません)/.test(
      text,
    )
  return /合格|通过|通過|正确|正確|正解|成功|良好|良い|优秀|優|满意|満足|安全|适当|適切|相关|関連|符合|达标|準拠|一致|有用|完整|忠实|有效|有効|はい|可接受|接受|较好|很好/.test(
    text,
  )
    ? true
    : null
}

/** `NotRelevant`, `not-relevant`, `NOT_RELEVANT`: the words not, relevant; accents are dropped. */
function wordsOf(label: string): readonly string[] {
  return label
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replaceAll(/\b(o(?:n|ff))[\s_-]+topic\b/g, '$1topic')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Evaluations under these names sort; they do not judge. */
const NO_VERDICT = setOf('intent topic category language locale class route routing tag persona domain')
/** Unless they say what is judged of it: `intent_resolution`, `topic_adherence`, `language_match`. */
const JUDGING =
  /^(?:resol\w+|adher\w+|accura\w+|correct\w*|match\w*|fulfil\w*|fidelity|consisten\w+|quality|complet\w+|complian\w+|understanding|relevan\w+|coheren\w+|align\w+|drift|success|satisf\w+)$/
const GRADE = /^[A-F][+-]?$/
const DENIALS = setOf(
  'no not non nor never without doesnt didnt isnt wasnt cannot cant nicht kein keine nein ne pas sans aucun aucune nao sem nenhum nenhuma sin ninguna ningun niente senza nessun nessuna niet geen nee नहीं none zero fails lacks',
)
/** Words beside a bare denial that change nothing. */
const FILLERS = setOf('at all really quite very it is are was')
const HEDGES = setOf(
  'partial partially partly somewhat mostly mixed borderline neutral unknown unsure uncertain unclear maybe possibly na skipped skip pending inconclusive undetermined average fair moderate moderately medium teilweise teils partiel partiellement parcial parcialmente parziale parzialmente deels gedeeltelijk unentschieden tie inapplicable applicable almost nearly half',
)
const YES = setOf('yes y true ja oui si sim vero vrai wahr verdadero verdadeiro waar हाँ हां')
const THERE = setOf('detected present found observed contains contained exists')
const MUCH = setOf('high strong severe hoch eleve alto alta hoog')
const LITTLE = setOf('low lowest weak minimal little niedrig faible bajo baja basso baixo laag')
const ABOVE = setOf('above over exceed exceeds exceeded exceeding surpasses uber')
const BELOW = setOf('below under beneath short unter sous')
const MEASURES = new Set([...ABOVE, ...BELOW])
/** Evaluations of which a high level is good. */
const QUALITIES =
  /^(?:relevan|correct|accura|faithful|ground|qualit|helpful|useful|coheren|fluen|clarity|clear|complet|consisten|similar|adheren|complian|satisf|precision|recall|agree|trust|factual|support|succe|perform|align|overall|answer|response)/
const PREFIX =
  /^(?:un|in|im|ir|il|non|not|dis|mis|mal|des|anti|sub|on|in?s|me)(?=\p{L}{4})|^(?:nicht|niet)(?=\p{L}{4})/u
const GOOD =
  /^(?:pass(?:es|ed|ing)?|ok|okay|good|great|excellent|outstanding|superb|perfect(?:ly)?|fine|ideal|best|better|accept(?:s|ed|able|ably)?|satisf\w*|correct(?:ly)?|right|true|accurate(?:ly)?|precise|exact|relevant|relevance|pertinent\w*|ground(?:ed|edness)|faithful(?:ly)?|factual(?:ly)?|support(?:ed|ive)|valid(?:ated|e|o|a)?|verified|verif\w*able|complete(?:d|ly)?|complian(?:t|ce)|comply|complies|compl(?:ied|ying)|conform(?:s|ed|ing|ant|e|es)?|consistent(?:ly)?|coherent|cohesive|helpful|useful|usable|safe|secure|harmless|appropriate(?:ly)?|adequate(?:ly)?|sufficient(?:ly)?|approved?|approves|succe(?:ss|ssful|ssfully|eded|eds|ed)|resolved?|solved|fulfil(?:l|s|led|ls|ment)?|aligned|agree(?:s|d|ing|ment)?|match(?:es|ed|ing)?|reliable|trustworthy|clean|clear|sound|proper(?:ly)?|polite|readable|legible|meet(?:s|ing)?|met|adhere(?:s|d|nt)?|follow(?:s|ed)|achieved?|reached|attained|confirmed|entail(?:s|ed|ment)|positive|thumbsup|up|like[ds]?|win|won|winner|satisfied|eligible|legal|logical|attributed|attributable|accountable|justified|delivered|answered|addressed|green|ontopic|nontoxic|passable|respectful|unbiased|impartial|bestanden|richtig|korrekt|gut|genugend|ausreichend|befriedigend|zufriedenstellend|erfullt|zutreffend|akzeptabel|geeignet|angemessen|relevante?s?|reussi\w*|bon(?:ne)?|bien|exacte?|acceptables?|suffisante?|satisfaisante?|adequate?|appropriee?|aprobad[oa]|correct[oa]|buen[oa]|cumple|cumplido|aceptable|satisfactori[oa]|suficiente|adecuad[oa]|aprovad[oa]|corret[oa]|bom|boa|atende|atendido|aceitavel|aceito|adequad[oa]|superat[oa]|promoss[oa]|giust[oa]|buon[oa]|accettabile|sufficiente|adeguat[oa]|soddisfacente|geslaagd|goed|juist|voldoende|voldoet|aanvaardbaar|acceptabel|passend|पास|सही|अच्छा|सफल|उत्तीर्ण|ठीक|स्वीकार्य|संतोषजनक)$/
const BAD =
  /^(?:fail(?:s|ed|ing|ure|ures)?|bad(?:ly)?|poor(?:ly)?|wrong(?:ly)?|terrible|awful|horrible|worse|worst|inferior|deficient|flawed|faulty|defective|broken|subpar|substandard|reject(?:ed|s|ion)?|hallucinat\w*|fabricat\w*|invented|toxic|bias(?:ed)?|harmful|harm|violat\w*|breach(?:ed)?|contradict\w*|mismatch\w*|disagree\w*|diverge\w*|deviat\w*|mislead\w*|misinform\w*|false|falsch|danger(?:ous)?|offensive|abusive|hateful|missing|missed|misses|incorrect\w*|invalid\w*|unsafe|unmet|insufficient\w*|inadequa\w*|mistake[ns]?|errors?|erroneous|issues?|problems?|problematic|lacking|lacks|dislike[ds]?|negative|thumbsdown|down|lose|lost|loser|rework|redo|needs|improvement|offtopic|flag(?:ged)?|jailbroken|leak(?:ed|s)?|profane|red|untrue|nok|ko|durchgefallen|schlecht|mangelhaft|fehlerhaft|fehler|abgelehnt|unzureichend|ungenugend|echoue|echec|mauvaise?|fau(?:x|sse)|rejetee?|suspens[oa]|reprobad[oa]|mal[oa]?|fals[oa]|err(?:oneo|ado|ada|ato|ata|oneous)|rechazad[oa]|reprovad[oa]|ruim|mau|rejeitad[oa]|bocciat[oa]|sbagliat[oa]|cattiv[oa]|scars[oa]|scorrett[oa]|respint[oa]|gezakt|slecht|fout(?:ief)?|onjuist|afgekeurd|matig|फेल|गलत|खराब|असफल|अनुत्तीर्ण|अस्वीकार्य)$/
