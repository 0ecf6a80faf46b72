import type { Buffer } from 'node:buffer'
import type { TextPlaces } from '../model/text-places.ts'
import { FAULTS } from './tally.ts'
import { textBytes } from './text.ts'

/** Groups nest in unknown fields only; deeper than any real message. */
const MAX_GROUP_DEPTH = 100
const TWO_TO_THE_32 = 4_294_967_296

/**
 * Reads protobuf's wire format from one byte array, moving `position` forward. Every read is told where the message
 * that it belongs to ends and never passes that point. Faults are thrown as `ItemFault`.
 * Source: https://protobuf.dev/programming-guides/encoding/
 */
export class WireReader {
  readonly bytes: Buffer
  readonly view: DataView
  position = 0
  /** Notes where long texts stand, if anybody asks. */
  readonly places: TextPlaces | undefined

  constructor(bytes: Uint8Array, places?: TextPlaces) {
    this.places = places
    this.bytes = textBytes(bytes)
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  /** An unsigned varint, low 32 bits: tags, counts, enums. */
  uint32(end: number): number {
    const position = this.position
    if (position < end) {
      const byte = this.bytes[position] as number
      if (byte < 0x80) {
        this.position = position + 1
        return byte
      }
    }
    return this.#longUint32(end)
  }

  #longUint32(end: number): number {
    const bytes = this.bytes
    let position = this.position
    let value = 0
    for (let shift = 0; shift < 70; shift += 7) {
      if (position >= end) throw FAULTS.truncated
      const byte = bytes[position++] as number
      if (shift < 32) value |= (byte & 0x7f) << shift
      if (byte < 0x80) {
        this.position = position
        return value >>> 0
      }
    }
    throw FAULTS.invalid_varint
  }

  /** Reads a length prefix and gives the position just after the field; `position` is then its first byte. */
  fieldEnd(end: number): number {
    const bytes = this.bytes
    let position = this.position
    let length = 0
    let scale = 1
    for (let count = 0; count < 10; count++) {
      if (position >= end) throw FAULTS.truncated
      const byte = bytes[position++] as number
      length += (byte & 0x7f) * scale
      if (byte < 0x80) {
        this.position = position
        const stop = position + length
        if (stop > end) throw FAULTS.truncated
        return stop
      }
      scale *= 128
    }
    throw FAULTS.invalid_varint
  }

  /** A signed 64-bit varint (int64, not zigzag): a number while it is a safe integer, else a bigint. */
  int64(end: number): number | bigint {
    const bytes = this.bytes
    let position = this.position
    let low = 0
    let high = 0
    for (let shift = 0; shift < 70; shift += 7) {
      if (position >= end) throw FAULTS.truncated
      const byte = bytes[position++] as number
      const bits = byte & 0x7f
      if (shift < 28) low |= bits << shift
      else if (shift === 28) {
        low |= bits << 28
        high = bits >>> 4
      } else high |= bits << (shift - 32)
      if (byte < 0x80) {
        this.position = position
        // Exact below 2^53 in either direction: `high` is the signed upper half of two's complement.
        const value = high * TWO_TO_THE_32 + (low >>> 0)
        return Number.isSafeInteger(value) ? value : (BigInt(high) << 32n) | BigInt(low >>> 0)
      }
    }
    throw FAULTS.invalid_varint
  }

  bool(end: number): boolean {
    return this.int64(end) !== 0
  }

  fixed64(end: number): bigint {
    const position = this.#advance(8, end)
    return this.view.getBigUint64(position, true)
  }

  double(end: number): number {
    const position = this.#advance(8, end)
    return this.view.getFloat64(position, true)
  }

  fixed32(end: number): number {
    const position = this.#advance(4, end)
    return this.view.getUint32(position, true)
  }

  /** Skips a field that this release does not know, so that nobody has judged what it holds. */
  skipUnknown(tag: number, end: number): void {
    this.places?.meetUnknown()
    this.skip(tag, end)
  }

  /** Skips the field whose tag was just read; groups too. */
  skip(tag: number, end: number): void {
    if (tag >>> 3 === 0) throw FAULTS.invalid_tag
    switch (tag & 7) {
      case 0:
        this.int64(end)
        return
      case 1:
        this.#advance(8, end)
        return
      case 2:
        this.position = this.fieldEnd(end)
        return
      case 3:
        this.#skipGroup(tag >>> 3, end)
        return
      case 5:
        this.#advance(4, end)
        return
      default:
        throw FAULTS.invalid_tag
    }
  }

  #skipGroup(fieldNumber: number, end: number): void {
    const open = [fieldNumber]
    while (open.length > 0) {
      const tag = this.uint32(end)
      const wireType = tag & 7
      if (wireType === 3) {
        if (tag >>> 3 === 0 || open.length >= MAX_GROUP_DEPTH) throw FAULTS.invalid_tag
        open.push(tag >>> 3)
      } else if (wireType === 4) {
        if (open.pop() !== tag >>> 3) throw FAULTS.invalid_tag
      } else this.skip(tag, end)
    }
  }

  #advance(count: number, end: number): number {
    const position = this.position
    if (position + count > end) throw FAULTS.truncated
    this.position = position + count
    return position
  }
}
