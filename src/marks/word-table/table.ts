import { featureOf, STEM } from './features.ts'
import { HashSet } from './hash-set.ts'
import { hashesOf, KINDS } from './tokens.ts'

/** A trained table as it is kept in a file: words once, and features that refer to them by their place. */
export interface TableSource {
  /** What is asked of a text, in the order of the weights. */
  readonly heads: readonly string[]
  /** How much speaks for each head before a word is read, in steps of {@link STEP}. */
  readonly bias: readonly number[]
  /** Words that the table knows, with blanks between them. */
  readonly words: string
  /** Long words whose first letters the table knows, with blanks between them. */
  readonly stems: string
  /** Base64 of one record per feature: shape, left, right (two bytes each, low one first), and a signed byte per head. */
  readonly features: string
}

/** What a weight of 1 is worth in log-odds. */
export const STEP = 1 / 16

/** A table made ready to be asked: features by their hash. */
export interface Table {
  readonly heads: number
  readonly bias: readonly number[]
  /** Open-addressed hashes of features; 0 = free. */
  readonly slots: Int32Array
  /** How many numbers of `weights` belong to a slot. */
  readonly pairs: number
  /** By the same slots, the weights of two heads in one number: the second one's times 65,536, plus the first one's. */
  readonly weights: Int32Array
  readonly vocabulary: HashSet
  /** How a word is written, by its hash. */
  readonly spelled: ReadonlyMap<number, string>
}

/** Makes a table ready; takes a millisecond or two. */
export function compileTable(source: TableSource): Table {
  const heads = source.heads.length
  const list = source.words.split(' ')
  const words = hashesOf(list).ids
  const { stems } = hashesOf(source.stems === '' ? [] : source.stems.split(' '))
  const bytes = bytesOf(source.features)
  const size = 5 + heads
  const count = bytes.length / size
  const room = 2 ** Math.ceil(Math.log2(count * 2 + 2))
  const pairs = (heads + 1) >> 1
  const slots = new Int32Array(room)
  const weights = new Int32Array(room * pairs)
  for (let at = 0; at < bytes.length; at += size) {
    const shape = bytes[at] as number
    const left = tokenAt(bytes, at + 1, shape === STEM ? stems : words)
    const feature = featureOf(shape, left, tokenAt(bytes, at + 3, words))
    let slot = feature & (room - 1)
    while (slots[slot] !== 0 && slots[slot] !== feature) slot = (slot + 1) & (room - 1)
    slots[slot] = feature
    for (let head = 0; head < heads; head++) {
      const weight = ((bytes[at + 5 + head] as number) << 24) >> 24
      const place = slot * pairs + (head >> 1)
      weights[place] = (weights[place] as number) + (head & 1 ? weight * 65_536 : weight)
    }
  }
  return {
    heads,
    bias: source.bias,
    slots,
    pairs,
    weights,
    vocabulary: HashSet.of(words),
    spelled: new Map(words.map((hash, at) => [hash, list[at] ?? ''])),
  }
}

function bytesOf(base64: string): Uint8Array {
  const letters = atob(base64)
  const bytes = new Uint8Array(letters.length)
  for (let index = 0; index < letters.length; index++) bytes[index] = letters.charCodeAt(index)
  return bytes
}

/** Kinds and counts stand for themselves; words and stems for their place in the list. */
function tokenAt(bytes: Uint8Array, at: number, list: readonly number[]): number {
  const number = (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
  return number < KINDS ? number : (list[number - KINDS] as number)
}
