import { chinese } from './chinese.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { hindi } from './hindi.ts'
import { italian } from './italian.ts'
import { japanese } from './japanese.ts'
import type { Language } from './language.ts'
import { portuguese } from './portuguese.ts'
import { spanish } from './spanish.ts'

/** Languages that put spaces between words. */
export const SPACED_LANGUAGES: readonly Language[] = [
  english,
  german,
  spanish,
  french,
  portuguese,
  italian,
  dutch,
  hindi,
]

/** Languages that do not. */
export const DENSE_LANGUAGES: readonly Language[] = [chinese, japanese]
