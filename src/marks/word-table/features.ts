import type { HashSet } from './hash-set.ts'
import { ASKED, ASKS, END, FIGURE, KINDS, KNOWN_FIGURE, NEW, type Tokens } from './tokens.ts'

/** A word. */
export const WORD = 0
/** The first letters of a long word. */
export const STEM = 1
/** Two words beside each other; the beginning and the end of the sentence count as words. */
export const PAIR = 2
/** Two words with one between them. */
export const SKIP = 3
/** A word in a sentence with a denial in it. */
export const DENIED = 4
/** How many figures, new words or words there are, and where the sentence stands. */
export const COUNT = 5
/** Something about the whole text, told by whoever reads it. */
export const WHOLE = 6
/** What stands beside a sentence: other sentences with data in them, and whether it denies. */
export const BESIDE = 7

const SHAPE_SALTS = Array.from({ length: 8 }, (_, shape) => Math.imul(shape + 1, 0x27d4eb2f))

/** The hash by which a table knows a feature: what it is made of (one of the above) and its one or two tokens. */
export function featureOf(shape: number, left: number, right: number): number {
  const hash = Math.imul(left ^ (SHAPE_SALTS[shape] as number), 0x9e3779b1)
  return ((Math.imul((hash ^ (hash >>> 15)) + right, 0x85ebca6b) >>> 1) | 1) >>> 0
}

/**
 * The features of a text, sentence by sentence. One instance reads one text at a time: what it holds is good until the next is read.
 */
export class Features {
  /** Hashes, and by the same places what each is made of. */
  hashes = new Int32Array(4096)
  shapes = new Uint8Array(4096)
  lefts = new Int32Array(4096)
  rights = new Int32Array(4096)
  count = 0
  /** Of each sentence, the place behind its last feature, and its number of words. */
  ends = new Int32Array(512)
  words = new Int32Array(512)
  sentences = 0
  /** Of each sentence, whether it names figures or words of the text's own without a denial. */
  #tells = new Uint8Array(512)

  /** `denies` says which words deny. */
  read({ ids, stems, count }: Tokens, denies: HashSet): void {
    const most = count * 5 + 16
    if (this.hashes.length < most) {
      this.hashes = new Int32Array(most)
      this.shapes = new Uint8Array(most)
      this.lefts = new Int32Array(most)
      this.rights = new Int32Array(most)
    }
    if (this.ends.length < count) {
      this.ends = new Int32Array(count)
      this.words = new Int32Array(count)
      this.#tells = new Uint8Array(count)
    }
    this.count = 0
    this.sentences = 0
    let first = 0
    let last = count - 1
    while (last > 0 && (ids[last - 1] as number) <= ASKS) last--
    this.#look(ids, last, denies)
    for (let index = 0; index <= last; index++) {
      if ((ids[index] as number) > ASKS) continue
      if (index > first) {
        this.#add(COUNT, ASKS, (first === 0 ? 1 : 0) + (index === last ? 2 : 0))
        this.#sentence(ids, stems, first, index, denies)
        this.ends[this.sentences] = this.count
        this.words[this.sentences++] = index - first
      }
      first = index + 1
    }
  }

  /** What each sentence tells, for the others. */
  #look(ids: Int32Array, last: number, denies: HashSet): void {
    this.#telling.fill(0)
    let sentence = 0
    let first = 0
    let figures = 0
    let fresh = 0
    let denied = false
    for (let index = 0; index <= last; index++) {
      const id = ids[index] as number
      if (id > ASKS) {
        if (id === NEW) fresh++
        else if (id === FIGURE) figures++
        else if (!denied && denies.has(id)) denied = true
        continue
      }
      if (index > first) {
        const tells = denied ? 0 : figures > 0 ? 3 : fresh > 1 ? 2 : 1
        this.#tells[sentence++] = tells
        this.#telling[tells] = (this.#telling[tells] as number) + 1
      }
      first = index + 1
      figures = fresh = 0
      denied = false
    }
  }

  /** The most that any other sentence tells. */
  #beside(sentence: number): number {
    const own = this.#tells[sentence] as number
    for (let tells = 3; tells >= 0; tells--)
      if ((this.#telling[tells] as number) > (tells === own ? 1 : 0)) return tells + 1
    return 0
  }

  readonly #telling = new Int32Array(4)

  #sentence(ids: Int32Array, stems: Int32Array, from: number, to: number, denies: HashSet): void {
    let before = END
    let twoBefore = -1
    let fresh = 0
    let figures = 0
    let denied = false
    for (let index = from; index < to; index++) {
      const id = ids[index] as number
      this.#add(WORD, id, 0)
      if (id === NEW) fresh++
      else if (id === FIGURE) figures++
      else if (!denied && denies.has(id)) denied = true
      const stem = stems[index] as number
      if (stem !== 0 && id !== ASKED && id !== KNOWN_FIGURE) this.#add(STEM, stem, 0)
      this.#add(PAIR, before, id)
      if (twoBefore >= 0) this.#add(SKIP, twoBefore, id)
      twoBefore = before
      before = id
    }
    const end = ids[to] as number
    this.#add(PAIR, before, end)
    if (end === ASKS) this.#add(WORD, ASKS, 0)
    this.#add(BESIDE, this.#beside(this.sentences), denied ? 1 : 0)
    if (denied) {
      for (let index = from; index < to; index++) {
        const id = ids[index] as number
        if (id >= KINDS) this.#add(DENIED, id, 0)
      }
      this.#add(COUNT, ASKED, Math.min(figures, 2))
    }
    this.#add(COUNT, NEW, Math.min(fresh, 3))
    this.#add(COUNT, FIGURE, Math.min(figures, 3))
    const words = to - from
    this.#add(COUNT, END, words > 12 ? 3 : words > 6 ? 2 : words > 3 ? 1 : 0)
  }

  #add(shape: number, left: number, right: number): void {
    const at = this.count++
    this.hashes[at] = featureOf(shape, left, right)
    this.shapes[at] = shape
    this.lefts[at] = left
    this.rights[at] = right
  }
}
