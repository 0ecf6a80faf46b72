import { HashSet } from '../word-table/hash-set.ts'
import { hashesOf } from '../word-table/tokens.ts'
import { DENSE_LANGUAGES, SPACED_LANGUAGES } from './index.ts'
import { MEANINGS } from './language.ts'

/**
 * Every word of the phrases, in every language; of scripts without spaces, every sign. Nobody's name and no figure is among
 * them, so evidence may repeat them whatever the content policy says. Takes some milliseconds.
 */
export function phraseWords(): HashSet {
  return HashSet.of(
    hashesOf([
      ...wordsOf(SPACED_LANGUAGES, /[\p{L}\p{M}'’]+/gu),
      // Fragments of these are alternatives of a regular expression.
      ...wordsOf(DENSE_LANGUAGES, /\p{L}/gu),
    ]).ids,
  )
}

function wordsOf(languages: typeof SPACED_LANGUAGES, word: RegExp): string[] {
  const phrases = languages.flatMap((language) => MEANINGS.flatMap((meaning) => language[meaning]))
  return [...new Set(phrases.flatMap((phrase) => phrase.match(word) ?? []))]
}
