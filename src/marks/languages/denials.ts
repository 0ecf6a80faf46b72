import { HashSet } from '../word-table/hash-set.ts'
import { hashesOf } from '../word-table/tokens.ts'
import { SPACED_LANGUAGES } from './index.ts'

/** Words that deny, in every language; of the scripts without spaces, signs; and the figure that does. */
export const DENIALS: HashSet = HashSet.of(
  hashesOf([
    ...SPACED_LANGUAGES.flatMap(({ denies }) => denies).flatMap((words) => words.split('|')),
    ...'没沒無无未不',
    ...['0', 'zero', 'nil'],
  ]).ids,
)
