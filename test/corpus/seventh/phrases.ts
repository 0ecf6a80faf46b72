import type { Phrases } from '../pack.ts'
import { CHINESE_PHRASES, HINDI_PHRASES, JAPANESE_PHRASES } from './phrases-asia.ts'
import { ENGLISH } from './phrases-english.ts'
import { DUTCH_PHRASES, GERMAN_PHRASES, ITALIAN_PHRASES } from './phrases-europe.ts'
import { FRENCH_PHRASES, PORTUGUESE_PHRASES, SPANISH_PHRASES } from './phrases-romance.ts'

/** The phrases of the seventh set by language. */
export const SEVENTH_PHRASES: Readonly<Record<string, Phrases>> = {
  en: ENGLISH,
  de: GERMAN_PHRASES,
  es: SPANISH_PHRASES,
  fr: FRENCH_PHRASES,
  pt: PORTUGUESE_PHRASES,
  it: ITALIAN_PHRASES,
  nl: DUTCH_PHRASES,
  hi: HINDI_PHRASES,
  zh: CHINESE_PHRASES,
  ja: JAPANESE_PHRASES,
}
