import type { Phrases } from '../pack.ts'
import { CHINESE, HINDI, JAPANESE } from './phrases-asia.ts'
import { ENGLISH } from './phrases-en.ts'
import { DUTCH, FRENCH, GERMAN, ITALIAN, PORTUGUESE, SPANISH } from './phrases-europe.ts'

/** What assistants of the hard set say, by language. */
export const HARD_PHRASES: Readonly<Record<string, Phrases>> = {
  en: ENGLISH,
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  pt: PORTUGUESE,
  it: ITALIAN,
  nl: DUTCH,
  hi: HINDI,
  zh: CHINESE,
  ja: JAPANESE,
}
