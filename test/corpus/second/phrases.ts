import type { Phrases } from '../pack.ts'
import { CHINESE_PHRASES, HINDI_PHRASES, JAPANESE_PHRASES } from './phrases-asia.ts'
import { ENGLISH } from './phrases-english.ts'
import {
  DUTCH_PHRASES,
  FRENCH_PHRASES,
  GERMAN_PHRASES,
  ITALIAN_PHRASES,
  PORTUGUESE_PHRASES,
  SPANISH_PHRASES,
} from './phrases-europe.ts'

/** The phrases of the second set by language. */
export const SECOND_PHRASES: Readonly<Record<string, Phrases>> = {
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
