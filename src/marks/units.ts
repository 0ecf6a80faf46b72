import { Buffer } from 'node:buffer'

/** Two bytes for each unit. */
const UNIT_BYTES = 2

/** One piece of memory for all texts, since making one costs as much as reading a short text. Grows to the longest part read. */
let units = new Uint16Array(1024)
let bytes = Buffer.from(units.buffer)

/**
 * The UTF-16 units of the characters from `from` to before `to`, which must stand inside the text. Good until the next call.
 *
 * Why a copy: it is made in one go, and reading a number out of an array takes a third of what `codeAt` takes, which asks
 * for each unit anew of what kind the string is. (Every platform that Node and Workers run on is little-endian.)
 */
export function unitsOf(text: string, from: number, to: number): Uint16Array {
  const count = to - from
  if (count > units.length) {
    units = new Uint16Array(2 ** Math.ceil(Math.log2(count)))
    bytes = Buffer.from(units.buffer)
  }
  bytes.write(count === text.length ? text : text.slice(from, to), 0, count * UNIT_BYTES, 'utf16le')
  return units
}
