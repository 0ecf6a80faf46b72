import { Buffer } from 'node:buffer'
import { codeAt } from '../model/code-at.ts'

/** UTF-16 units of one part of a text: `units[at]` is the first that was asked for. */
export interface Units {
  readonly units: Uint16Array
  readonly at: number
}

const UNIT_BYTES = 2
/** The longest part that any mark but intents reads of a text's head or tail, and somewhat more. */
const END = 448
/** So few units are copied sooner than `Buffer` is called. */
const SHORT = 32

/** Memory into which parts of texts are copied, and which part is in it. */
class Copy implements Units {
  units: Uint16Array
  at = 0
  #bytes: Buffer
  #text = ''
  #from = 0
  #to = 0

  constructor(size: number) {
    this.units = new Uint16Array(size)
    this.#bytes = Buffer.from(this.units.buffer)
  }

  /** The part of `text` from `wanted` on, where at least that to `to` has to be copied and all from `from` is in the copy. */
  of(text: string, from: number, to: number, wanted: number): Units {
    if (this.#from !== from || this.#to < to || this.#text !== text) {
      const count = to - from
      if (count > this.units.length) {
        this.units = new Uint16Array(2 ** Math.ceil(Math.log2(count)))
        this.#bytes = Buffer.from(this.units.buffer)
      }
      if (count <= SHORT) for (let index = 0; index < count; index++) this.units[index] = codeAt(text, from + index)
      else this.#bytes.write(count === text.length ? text : text.slice(from, to), 0, count * UNIT_BYTES, 'utf16le')
      this.#text = text
      this.#from = from
      this.#to = to
    }
    this.at = wanted - from
    return this
  }
}

const head = new Copy(END)
const tail = new Copy(END)
const other = new Copy(END)

/**
 * The UTF-16 units of the characters from `from` to before `to`, which must stand inside the text. Good until the next call.
 *
 * Why a copy: reading a number out of an array takes a third of what `codeAt` takes, which asks for each unit anew of what kind the
 * string is. Heads and tails are copied whole, since several marks read them one after the other. (Every platform that Node and
 * Workers run on is little-endian.)
 */
export function unitsOf(text: string, from: number, to: number): Units {
  const { length } = text
  if (to <= END) return head.of(text, 0, Math.min(length, END), from)
  if (from >= length - END) return tail.of(text, length - END, length, from)
  return other.of(text, from, to, from)
}
