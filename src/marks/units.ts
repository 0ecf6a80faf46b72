import { Buffer } from 'node:buffer'
import { codeAt } from '../model/code-at.ts'

const UNIT_BYTES = 2
/** At most so many units are read at once. A text that is no longer is copied whole: that costs as much as two parts of it. */
export const LONGEST = 2_048
/** Of longer ones, the longest part that any mark but intents reads of head or tail, and somewhat more. */
const END = 448
/** So few units are copied sooner than `Buffer` is called. */
const SHORT = 32

/**
 * UTF-16 units of parts of texts, see {@link unitsOf}.
 *
 * Loops over it give it a name of their own module: V8 compiles a constant that is neither imported nor exported into the loop, with where
 * it lies and how long it is; of any other it asks all that anew.
 */
export const UNITS = new Uint16Array(2 * LONGEST + 2 * END + LONGEST)
const bytes = Buffer.from(UNITS.buffer)

/** A place in {@link UNITS}, and which part of which text is in it. */
class Copy {
  readonly #place: number
  #text = ''
  #from = 0
  #to = 0

  constructor(place: number) {
    this.#place = place
  }

  holds(text: string): boolean {
    return this.#text === text
  }

  /** Where the unit at `from` of `text` stands, after all units to `to` have been copied where they are not yet. */
  of(text: string, from: number, to: number): number {
    const place = this.#place
    if (this.#from !== from || this.#to < to || this.#text !== text) {
      const count = to - from
      if (count <= SHORT) for (let index = 0; index < count; index++) UNITS[place + index] = codeAt(text, from + index)
      else {
        const part = count === text.length ? text : text.slice(from, to)
        bytes.write(part, place * UNIT_BYTES, count * UNIT_BYTES, 'utf16le')
      }
      this.#text = text
      this.#from = from
      this.#to = to
    }
    return place
  }
}

/** The last two texts by turns: an answer is read together with its question. */
let last = new Copy(0)
let before = new Copy(LONGEST)
const head = new Copy(2 * LONGEST)
const tail = new Copy(2 * LONGEST + END)
const other = new Copy(2 * LONGEST + 2 * END)

/**
 * Where in {@link UNITS} the characters from `from` to before `to` are, which must stand inside the text and be at most {@link LONGEST}. Good until
 * the second next call for another text.
 *
 * Why a copy: reading a number out of an array takes a third of what `codeAt` takes, which asks for each unit anew of what kind the
 * string is. Texts, or their heads and tails, are copied whole, since several marks read them one after the other. (Every platform that
 * Node and Workers run on is little-endian.)
 */
export function unitsOf(text: string, from: number, to: number): number {
  const { length } = text
  if (length <= LONGEST) {
    if (!last.holds(text)) {
      const older = before
      before = last
      last = older
    }
    return last.of(text, 0, length) + from
  }
  if (to <= END) return head.of(text, 0, END) + from
  if (from >= length - END) return tail.of(text, length - END, length) + from - (length - END)
  if (to - from > LONGEST) throw new RangeError(`Of a text at most ${LONGEST} characters can be read at once.`)
  return other.of(text, from, to)
}
