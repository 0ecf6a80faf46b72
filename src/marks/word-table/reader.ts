import { Features, featureOf, WHOLE } from './features.ts'
import type { HashSet } from './hash-set.ts'
import { STEP, type Table } from './table.ts'
import { KINDS, Tokens } from './tokens.ts'

/** Long texts are read at both ends only, where one says what one could not do. */
const HEAD = 260
const TAIL = 100

/** Facts about the whole text, each a number below 6 with a value below 6. */
export type Whole = readonly (readonly [about: number, value: number])[]

/** How much a sentence of so many words counts, so that long ones do not shout. */
export function shareOf(words: number): number {
  return 1 / Math.sqrt(1 + words / 4)
}

const SHARES = Float64Array.from({ length: 64 }, (_, words) => shareOf(words))

/** What is read into: shared by all readers, since one text is read at a time. */
const tokens = new Tokens()
const features = new Features()

/**
 * Asks a table of texts. The sentence that speaks most for a head speaks for the text: what was found beside what was
 * missing, and what is said for politeness, takes nothing from it.
 */
export class TableReader {
  readonly #table: Table
  readonly #denies: HashSet
  readonly #tellable: () => HashSet
  readonly #sums: Int32Array
  readonly #odds: Float64Array
  /** What was read last: spans of one trace repeat the question and the answer. */
  #text = ''
  #question = ''

  /** `denies` are words that deny, `tellable` those that evidence may repeat, made when they are needed. */
  constructor(table: Table, denies: HashSet, tellable: () => HashSet) {
    this.#table = table
    this.#denies = denies
    this.#tellable = tellable
    this.#sums = new Int32Array(table.pairs)
    this.#odds = new Float64Array(table.heads)
  }

  /** Log-odds of each head, above 0 for a yes; `whole` follows from text and question. Good until the next text is read. */
  read(text: string, question: string, whole: Whole): Float64Array {
    const odds = this.#odds
    if (text === this.#text && question === this.#question && text !== '') return odds
    this.#text = text
    this.#question = question
    odds.fill(Number.NEGATIVE_INFINITY)
    tokens.ask(question)
    if (text.length <= HEAD + TAIL) this.#readPart(text, 0, text.length)
    else {
      this.#readPart(text, 0, HEAD)
      this.#readPart(text, text.length - TAIL, text.length)
    }
    const sums = this.#sums.fill(0)
    for (const [about, value] of whole) this.#weigh(featureOf(WHOLE, about, value))
    for (let head = 0; head < odds.length; head++) {
      const said = odds[head] as number
      const rest = (weightIn(sums, head) + (this.#table.bias[head] as number)) * STEP
      odds[head] = (said === Number.NEGATIVE_INFINITY ? 0 : said) + rest
    }
    return odds
  }

  #readPart(text: string, from: number, to: number): void {
    tokens.read(text, from, to, this.#table.vocabulary)
    features.read(tokens, this.#denies)
    const { hashes, ends, words, sentences } = features
    const odds = this.#odds
    const sums = this.#sums
    let place = 0
    for (let sentence = 0; sentence < sentences; sentence++) {
      sums.fill(0)
      const end = ends[sentence] as number
      for (; place < end; place++) this.#weigh(hashes[place] as number)
      const share = (SHARES[Math.min(words[sentence] as number, 63)] as number) * STEP
      for (let head = 0; head < odds.length; head++) {
        const said = weightIn(sums, head) * share
        if (said > (odds[head] as number)) odds[head] = said
      }
    }
  }

  #weigh(feature: number): void {
    const { slots, pairs, weights } = this.#table
    const last = slots.length - 1
    let slot = feature & last
    let held = slots[slot]
    while (held !== feature) {
      if (held === 0) return
      slot = (slot + 1) & last
      held = slots[slot]
    }
    const sums = this.#sums
    for (let pair = 0, at = slot * pairs; pair < pairs; pair++, at++)
      sums[pair] = (sums[pair] as number) + (weights[at] as number)
  }

  #isTelling(word: number): boolean {
    return word >= KINDS && this.#tellable().has(word) && TELLING.test(this.#table.spelled.get(word) ?? '')
  }

  /**
   * The words that weighed most for a head, the heaviest first, at most three. Only those that are `tellable`: the table's own list
   * holds some names of people.
   */
  wordsFor(text: string, question: string, head: number): string[] {
    tokens.ask(question)
    tokens.read(text, 0, text.length <= HEAD + TAIL ? text.length : HEAD, this.#table.vocabulary)
    features.read(tokens, this.#denies)
    const { hashes, lefts, rights, ends, words, sentences } = features
    let most = Number.NEGATIVE_INFINITY
    let heaviest = new Map<number, number>()
    let place = 0
    for (let sentence = 0; sentence < sentences; sentence++) {
      const byWord = new Map<number, number>()
      let sum = 0
      for (; place < (ends[sentence] as number); place++) {
        this.#sums.fill(0)
        this.#weigh(hashes[place] as number)
        const weight = weightIn(this.#sums, head)
        sum += weight
        const own = [lefts[place] as number, rights[place] as number].filter((word) => this.#isTelling(word))
        for (const word of own) byWord.set(word, (byWord.get(word) ?? 0) + weight / own.length)
      }
      const said = sum * shareOf(words[sentence] as number)
      if (said <= most) continue
      most = said
      heaviest = byWord
    }
    return [...heaviest]
      .filter(([, weight]) => weight > 0)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, 3)
      .map(([word]) => this.#table.spelled.get(word) ?? '')
  }
}

/** Two letters of a script with spaces (`of`, `is`) weigh by what stands beside them, and tell a reader nothing. */
const TELLING = /^.{3}|[\u0250-\uffff]/

/** Of a pair, the first head stands in the low half, with its sign. */
function weightIn(sums: Int32Array, head: number): number {
  const pair = sums[head >> 1] as number
  const low = (pair << 16) >> 16
  return head & 1 ? (pair - low) >> 16 : low
}
