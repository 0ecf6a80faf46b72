import { UNITS as SHARED_UNITS, unitsOf } from '../units.ts'
import { ENDS_SENTENCE, endsAfter, FOLDED, FULL_STOP, SKIPPED } from '../words.ts'
import { HashSet } from './hash-set.ts'

/** Constants of this module, see `units.ts`. */
const UNITS = SHARED_UNITS
const CODES = FOLDED

/** A sentence ends. */
export const END = 0
/** A sentence ends that asks something. */
export const ASKS = 1
/** A word with a digit in it, which the question holds too. */
export const KNOWN_FIGURE = 2
/** A word with a digit in it. */
export const FIGURE = 3
/** A word of the question that the table does not know. */
export const ASKED = 4
/** Any other word that the table does not know. */
export const NEW = 5
/** Below this, tokens are kinds. */
export const KINDS = 6

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193
/** "0 rows": of figures the one that is a word, since it says that there are none. */
const ZERO = (Math.imul(OFFSET ^ 0x30, PRIME) >>> 2) + KINDS
/** Letters of a stem. A word that is hardly longer has none. */
const STEM = 5
/** Only so many characters of a question are read. */
const QUESTION = 200

/** Kana and ideographs: scripts without spaces, of which each sign counts as a word. */
function isDense(code: number): boolean {
  return code >= 0x3041 && (code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff))
}

/** The letters that a word's stem is made of, or `''` where it has none. */
export function stemOf(folded: string): string {
  return folded.length > STEM + 1 ? folded.slice(0, STEM) : ''
}

/**
 * A text as numbers that stand for its words, for tables that were trained on words: folded as in `words.ts`, and with what no
 * table can know replaced by what kind of thing it is, a figure, a word of the question, or a word of the text's own.
 *
 * One instance reads one text at a time: what it holds is good until the next is read.
 */
export class Tokens {
  /** Words, and {@link END} or {@link ASKS} after each sentence. */
  ids = new Int32Array(1024)
  /** Hashes of the first letters of long words, 0 for short ones. */
  stems = new Int32Array(1024)
  /** Where each word begins and ends in the text. */
  starts = new Int32Array(1024)
  ends = new Int32Array(1024)
  count = 0
  readonly #asked = new HashSet(256)

  /** Remembers the words of the question that the next texts answer. */
  ask(question: string): void {
    this.#asked.clear()
    this.#scan(question, 0, Math.min(question.length, QUESTION))
    const { ids, count } = this
    for (let index = 0; index < count; index++) this.#asked.add(ids[index] as number)
  }

  /** Reads the characters `from` .. `to`; null for a vocabulary knows every word. */
  read(text: string, from: number, to: number, vocabulary: HashSet | null): void {
    this.#scan(text, from, Math.min(text.length, to))
    const { ids, stems, count } = this
    const asked = this.#asked
    for (let index = 0; index < count; index++) {
      const id = ids[index] as number
      if (id < KINDS) continue
      const isFigure = stems[index] === FIGURE
      if (isFigure) stems[index] = 0
      if (isFigure && id !== ZERO) ids[index] = asked.has(id) ? KNOWN_FIGURE : FIGURE
      else if (vocabulary !== null && !vocabulary.has(id)) ids[index] = asked.has(id) ? ASKED : NEW
    }
  }

  #scan(text: string, from: number, to: number): void {
    // A character is at most a word and the end of a sentence.
    const most = 2 * (to - from) + 2
    if (this.ids.length < most) {
      this.ids = new Int32Array(most)
      this.stems = new Int32Array(most)
      this.starts = new Int32Array(most)
      this.ends = new Int32Array(most)
    }
    const { ids, stems, starts, ends } = this
    const at = unitsOf(text, from, Math.min(text.length, to + 1))
    const shift = from - at
    const last = at + to - from
    let count = 0
    let hash = OFFSET
    let stem = 0
    let length = 0
    let digits = false
    for (let index = at; index <= last; index++) {
      const unit = index < last ? (UNITS[index] as number) : LINE_END
      const code = CODES[unit] as number
      if (code === SKIPPED) continue
      if (code > 0 && !isDense(code)) {
        if (length === 0) starts[count] = index + shift
        if (code >= 0x30 && code <= 0x39) digits = true
        hash = Math.imul(hash ^ code, PRIME)
        if (++length === STEM) stem = hash >>> 2
        continue
      }
      if (length > 0) {
        ids[count] = (hash >>> 2) + KINDS
        stems[count] = digits ? FIGURE : length > STEM + 1 ? stem : 0
        ends[count++] = index + shift
        hash = OFFSET
        length = 0
        digits = false
      }
      if (code > 0) {
        starts[count] = index + shift
        ids[count] = (Math.imul(OFFSET ^ code, PRIME) >>> 2) + KINDS
        stems[count] = 0
        ends[count++] = index + shift + 1
      } else if (
        code === ENDS_SENTENCE &&
        (unit !== FULL_STOP || index + shift + 1 === text.length || endsAfter(UNITS[index + 1] as number))
      ) {
        starts[count] = index + shift
        ids[count] = unit === 0x3f || unit === 0xff1f ? ASKS : END
        stems[count] = 0
        ends[count++] = index + shift
      }
    }
    this.count = count
  }
}

const LINE_END = 0x0a

/** Hashes of words, and of the stems of those that have one. */
export function hashesOf(words: readonly string[]): { readonly ids: number[]; readonly stems: number[] } {
  const tokens = new Tokens()
  const ids: number[] = []
  const stems: number[] = []
  for (const word of words) {
    tokens.read(word, 0, word.length, null)
    ids.push(tokens.ids[0] as number)
    stems.push(tokens.stems[0] as number)
  }
  return { ids, stems }
}
