/**
 * Figures of an answer's own. Who names a price or a date has, or invents, data; who numbers a list of advice, or says how
 * long the office is open and how soon somebody calls, has none. Neither has who counts "0 rows".
 */
export function hasNewFigures(text: string, question: string): boolean {
  const head = text.length > HEAD ? text.slice(0, HEAD) : text
  if (!/\d/.test(head)) return false
  const figures = head.replace(NO_DATA, ' ').match(FIGURES)
  return figures?.some((figure) => figure !== '0' && !question.includes(figure)) ?? false
}

const HEAD = 320
const FIGURES = /\d[\d.,:/-]*\d|\d/g

/**
 * Numbers of a list ("1. Check ..."), of advice ("wait 5 minutes", "the 8-digit code", "24/7"), of a help line (toll-free numbers by themselves) and its hours,
 * and of how often and where it was searched ("in all 3 archives", "2 attempts").
 */
const NO_DATA =
  /(?:^|\n)\s*(?:\d{1,2}[.)]|step \d|schritt \d)(?=\s)|\b24\s?\/\s?7\b|\b(?:within|in|innerhalb(?: von)?|binnen|dans les|sous|en|em|entro|dentro de|wait|allow|nach|after|another)\s+(?:about |the next )?\d+(?:\s?(?:-|–|to|bis|à|a|tot)\s?\d+)?\s*(?:working |business )?(?:min|sec|hour|day|stund|tag|werktag|arbeitstag|heure|jour|hora|día|dia|ore|giorn|uur|dag|werkdag|segund|second)\p{L}*|\b\d+[\s-]?(?:digit|character|letter|stellig|zeichen|chiffres|caractères|dígitos|caracteres|cifre|caratteri|cijfer|teken|attempts?|tries|times|places|archives?)\p{L}*|\b(?:call|phone|ring|dial|hotline|tel\.?|telefon\p{L}*|anrufen|appel\p{L}*|llam\p{L}*|lig\p{L}{2,4}|chiam\p{L}*|bel|电话|電話|फ़ोन)[^.!?\d]{0,30}\+?[\d][\d\s/()-]{4,}\d(?:[^.!?]{0,30}?\d{1,2}(?::\d\d)?[^.!?\d]{1,10}\d{1,2}(?::\d\d)?)?|\b(?:1[\s-])?\(?0?8(?:00|44|55|66|77|88)\)?[\s-]\d{3}[\s-]?\d{3,4}\b|\d+\s?(?:位|個|个|桁|文字|分钟|小时|時間|分以内)/giu
