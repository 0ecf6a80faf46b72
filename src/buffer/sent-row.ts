import { Buffer } from 'node:buffer'
import { giveBack } from '../model/give-back.ts'
import type { TextPlaces } from '../model/text-places.ts'
import { inflate } from './compress.ts'

/**
 * The body of a row that holds a request as it came: a byte that names the form, the length of the gzip, the gzip, and behind it a
 * body of the usual form, whose items lack their long texts. Which part of the request each of these is, and where in the item it
 * belongs, stands at the end of the item; so an item can be put together again by copying bytes.
 */

/** A request as it came, of which everything may be kept, and where its long texts stand. */
export interface SentBody {
  readonly gzip: Uint8Array
  readonly places: TextPlaces
}

/** First byte. Bodies of the usual form begin otherwise, see `compress.ts`. */
const SENT = 3
const LENGTH_BYTES = 4
const HEADER_BYTES = 1 + LENGTH_BYTES
/** Where in the item, where in the request, and how many bytes. */
const GAP_BYTES = 3 * LENGTH_BYTES

/** Is this the body of such a row? */
export function isSentRow(body: Uint8Array): boolean {
  return body[0] === SENT
}

/** The body of the row: the request, and the packed items beside it. */
export function packSentRow(gzip: Uint8Array, packedItems: Uint8Array): Uint8Array {
  const body = new Uint8Array(HEADER_BYTES + gzip.byteLength + packedItems.byteLength)
  body[0] = SENT
  new DataView(body.buffer).setUint32(1, gzip.byteLength, true)
  body.set(gzip, HEADER_BYTES)
  body.set(packedItems, HEADER_BYTES + gzip.byteLength)
  return body
}

/** Both parts of the body, compressed as they are. Throws on damage. */
export function partsOfSentRow(body: Uint8Array): { readonly gzip: Uint8Array; readonly packedItems: Uint8Array } {
  const end = HEADER_BYTES + (body.byteLength < HEADER_BYTES ? 0 : viewOf(body).getUint32(1, true))
  if (end > body.byteLength) throw new Error('The request in the row is cut off.')
  return { gzip: body.subarray(HEADER_BYTES, end), packedItems: body.subarray(end) }
}

/** Bytes of the gaps of an item with so many of them, their number included. */
export function gapsSize(count: number): number {
  return count * GAP_BYTES + LENGTH_BYTES
}

/** Writes one gap at `at`: the bytes `start` .. `end` of the request belong at `place` of the item. */
export function writeGap(view: DataView, at: number, place: number, start: number, end: number): number {
  view.setUint32(at, place, true)
  view.setUint32(at + LENGTH_BYTES, start, true)
  view.setUint32(at + 2 * LENGTH_BYTES, end - start, true)
  return at + GAP_BYTES
}

/** Nothing we wrote holds more; damage must not make us allocate what it says. */
const MOST_BYTES = 128 * 1024 * 1024

/** The items with their texts, as they would have been written without the request. Throws on damage. */
export function fillGaps(gzip: Uint8Array, items: readonly Uint8Array[]): Uint8Array[] {
  const request = inflate(gzip)
  const total = items.reduce((sum, item) => sum + sizeOf(item), 0)
  if (total > MOST_BYTES) throw damaged()
  // Not cleared first: every byte of it is written. A plain array, whose parts are cheaper to make than a `Buffer`'s.
  const room = Buffer.allocUnsafeSlow(total)
  const whole = new Uint8Array(room.buffer, room.byteOffset, total)
  let at = 0
  const filled = items.map((item) => {
    const start = at
    const view = viewOf(item)
    const count = view.getUint32(item.byteLength - LENGTH_BYTES, true)
    const size = item.byteLength - gapsSize(count)
    let copied = 0
    for (let gap = 0, gapAt = size; gap < count; gap += 1, gapAt += GAP_BYTES) {
      const place = view.getUint32(gapAt, true)
      const from = view.getUint32(gapAt + LENGTH_BYTES, true)
      const length = view.getUint32(gapAt + 2 * LENGTH_BYTES, true)
      if (place < copied || place > size || from + length > request.byteLength) throw damaged()
      whole.set(item.subarray(copied, place), at)
      at += place - copied
      whole.set(request.subarray(from, from + length), at)
      at += length
      copied = place
    }
    whole.set(item.subarray(copied, size), at)
    at += size - copied
    return whole.subarray(start, at)
  })
  giveBack(request)
  return filled
}

/** Bytes of an item with its texts. */
function sizeOf(item: Uint8Array): number {
  const view = viewOf(item)
  if (item.byteLength < LENGTH_BYTES) throw damaged()
  const count = view.getUint32(item.byteLength - LENGTH_BYTES, true)
  let size = item.byteLength - gapsSize(count)
  if (size < 0) throw damaged()
  for (let gapAt = size, gap = 0; gap < count; gap += 1, gapAt += GAP_BYTES) {
    size += view.getUint32(gapAt + 2 * LENGTH_BYTES, true)
  }
  return size
}

function damaged(): Error {
  return new Error('A text of the row stands outside of its request.')
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
